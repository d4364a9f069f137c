"""What happened, in the past tense and in order: what playback shows and the log tells. Of ids and numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from game.cards.card import Cost, Letter, Stock, Theme

if TYPE_CHECKING:
    from game.cards.scoring import Reason


@dataclass(frozen=True, slots=True)
class QuarterBegan:
    """A quarter (from 1) with its number of turns, before the news takes any."""

    quarter: int
    turns: int


@dataclass(frozen=True, slots=True)
class IncomeReceived:
    """What laid cards bring at the start of a quarter, before the stocks' limits."""

    money: int
    support: int


@dataclass(frozen=True, slots=True)
class NewsRevealed:
    """News from pile 0, 1 or 2."""

    news: str
    pile: int


@dataclass(frozen=True, slots=True)
class NewsAnswered:
    """The table chose answer A or B, and paid this."""

    news: str
    letter: Letter
    paid: Cost


@dataclass(frozen=True, slots=True)
class ThemeMarked:
    """Answer A left a mark on a theme."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class StockChanged:
    """A stock went up or down by `by` and is `now`; `lost` did not fit."""

    stock: Stock
    by: int
    now: int
    lost: int = 0


@dataclass(frozen=True, slots=True)
class SnagPlaced:
    """A snag lies on `card`; the news named `named`."""

    card: str
    named: str


@dataclass(frozen=True, slots=True)
class ChancePlaced:
    """A chance lies on `card`; the news named `named`."""

    card: str
    named: str


@dataclass(frozen=True, slots=True)
class TokensCancelled:
    """A snag and a chance met on `card`: both are off."""

    card: str


@dataclass(frozen=True, slots=True)
class TurnsLost:
    """This quarter has `turns` fewer."""

    turns: int


@dataclass(frozen=True, slots=True)
class BoonChosen:
    """The gift of the card Boer went to this stock."""

    stock: Stock


@dataclass(frozen=True, slots=True)
class TurnBegan:
    """A seat is at the turn."""

    seat: int


@dataclass(frozen=True, slots=True)
class JobDone:
    """A seat did job 1, 2 or 3 of a card and paid this; `chance` tells that a chance made it free."""

    seat: int
    card: str
    job: int
    paid: Cost
    chance: bool


@dataclass(frozen=True, slots=True)
class TalentUsed:
    """The talent of `chair` helped the one on `seat`."""

    seat: int
    chair: str


@dataclass(frozen=True, slots=True)
class CardReady:
    """All jobs of a card are done."""

    card: str


@dataclass(frozen=True, slots=True)
class SnagCleared:
    """A seat took the snag off a card."""

    seat: int
    card: str


@dataclass(frozen=True, slots=True)
class CardPlayed:
    """A card lies, as the `order`-th (from 1)."""

    card: str
    order: int


@dataclass(frozen=True, slots=True)
class ComboOpened:
    """The cards that `card` was waiting for lie now."""

    card: str


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """A seat had its turn."""

    seat: int


@dataclass(frozen=True, slots=True)
class QuarterClosed:
    """A quarter (from 1) is over."""

    quarter: int


@dataclass(frozen=True, slots=True)
class PlayerJoined:
    """Somebody sat down: so many players share the chairs now."""

    players: int


@dataclass(frozen=True, slots=True)
class PlayerLeft:
    """Somebody stood up: so many players share the chairs now."""

    players: int


@dataclass(frozen=True, slots=True)
class GameWon:
    """All cards lie, in this quarter."""

    quarter: int


@dataclass(frozen=True, slots=True)
class GameLost:
    """1 January came first: one reason for every card that does not lie."""

    reasons: tuple[Reason, ...]


Event: TypeAlias = (
    QuarterBegan
    | IncomeReceived
    | NewsRevealed
    | NewsAnswered
    | ThemeMarked
    | StockChanged
    | SnagPlaced
    | ChancePlaced
    | TokensCancelled
    | TurnsLost
    | BoonChosen
    | TurnBegan
    | JobDone
    | TalentUsed
    | CardReady
    | SnagCleared
    | CardPlayed
    | ComboOpened
    | TurnEnded
    | QuarterClosed
    | PlayerJoined
    | PlayerLeft
    | GameWon
    | GameLost
)
