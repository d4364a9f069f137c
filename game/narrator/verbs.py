"""What a reader can do, as frozen values. Imperative; ids only. `advance` says what comes of it."""
from collections.abc import Mapping
from dataclasses import dataclass

from game.narrator.state import ModelInputs, Setting


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """Be at a place, e.g. `book/drenthe/pingo_grows` or `discovery/pingo?part=grow`."""

    place: str


@dataclass(frozen=True, slots=True)
class SetBookmark:
    """Lay the ribbon in a page (`chapter/page`), or take it out (None)."""

    page: str | None


@dataclass(frozen=True, slots=True)
class TapHotspot:
    """Touch a thing in a picture: `chapter/page/hotspot`."""

    hotspot: str


@dataclass(frozen=True, slots=True)
class LookUpTerm:
    """Open a glossary word."""

    term: str


@dataclass(frozen=True, slots=True)
class KeepFind:
    """Put a find in the cabinet."""

    find: str


@dataclass(frozen=True, slots=True)
class KeepSecret:
    """Put a secret in its own drawer of the cabinet."""

    secret: str


@dataclass(frozen=True, slots=True)
class KeepCore:
    """Lay a drill core in the tray; a seventh takes the place of the oldest."""

    profile: str
    x_m: float


@dataclass(frozen=True, slots=True)
class DropCore:
    """Take a drill core out of the tray."""

    profile: str
    x_m: float


@dataclass(frozen=True, slots=True)
class SetModelInputs:
    """Set a discovery's inputs; they replace all that were set before. See `of` to give them as a map."""

    discovery: str
    inputs: ModelInputs

    @classmethod
    def of(cls, discovery: str, inputs: Mapping[str, Setting]) -> "SetModelInputs":
        """The verb for inputs by name."""
        return cls(discovery, tuple(sorted(inputs.items())))


@dataclass(frozen=True, slots=True)
class ReachGoal:
    """Reach the goal of a discovery."""

    discovery: str


@dataclass(frozen=True, slots=True)
class DecideHollow:
    """Say what a round hollow is; a later decision replaces an earlier one."""

    hollow: str
    decision: str


@dataclass(frozen=True, slots=True)
class LogCards:
    """Remember the open card game as its log, or that none is open (None)."""

    log: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class WinCards:
    """Win a card game, `region/quarters`."""

    game: str


Verb = (
    OpenPlace | SetBookmark | TapHotspot | LookUpTerm | KeepFind | KeepSecret | KeepCore | DropCore
    | SetModelInputs | ReachGoal | DecideHollow | LogCards | WinCards
)
