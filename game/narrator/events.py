"""What came of a verb, as frozen values in the past tense. Only what is new is told: a verb repeated tells nothing."""
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceOpened:
    place: str


@dataclass(frozen=True, slots=True)
class PageVisited:
    """A page was opened for the first time."""

    page: str


@dataclass(frozen=True, slots=True)
class BookmarkSet:
    page: str | None


@dataclass(frozen=True, slots=True)
class HotspotTapped:
    """A hotspot was touched for the first time."""

    hotspot: str


@dataclass(frozen=True, slots=True)
class TermLookedUp:
    """A glossary word was opened for the first time."""

    term: str


@dataclass(frozen=True, slots=True)
class FindKept:
    find: str


@dataclass(frozen=True, slots=True)
class KnowledgeEarned:
    """The cabinet holds enough finds for one 'kennis' at the card table."""

    finds: int


@dataclass(frozen=True, slots=True)
class SecretKept:
    secret: str


@dataclass(frozen=True, slots=True)
class CoreKept:
    profile: str
    x_m: float


@dataclass(frozen=True, slots=True)
class CoreDropped:
    profile: str
    x_m: float


@dataclass(frozen=True, slots=True)
class ModelInputsSet:
    discovery: str


@dataclass(frozen=True, slots=True)
class GoalReached:
    discovery: str


@dataclass(frozen=True, slots=True)
class HollowDecided:
    hollow: str
    decision: str


@dataclass(frozen=True, slots=True)
class CardsLogged:
    pass


@dataclass(frozen=True, slots=True)
class CardsWon:
    game: str


Event = (
    PlaceOpened | PageVisited | BookmarkSet | HotspotTapped | TermLookedUp | FindKept | KnowledgeEarned | SecretKept
    | CoreKept | CoreDropped | ModelInputsSet | GoalReached | HollowDecided | CardsLogged | CardsWon
)
