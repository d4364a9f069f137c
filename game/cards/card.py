"""What stands on the cards, as numbers: jobs, effects, talents, news. Words stay in story/cards.

Stocks: money in euros, support and knowledge in tokens. Must not know the state of a game.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Literal, Self, TypeAlias

Stock: TypeAlias = Literal["money", "support", "knowledge"]
Theme: TypeAlias = Literal["groen", "gezond", "leefbaar", "duurzaam"]
Letter: TypeAlias = Literal["a", "b"]

THEMES: tuple[Theme, ...] = ("groen", "gezond", "leefbaar", "duurzaam")
STOCK_LIMIT: Mapping[Stock, int] = MappingProxyType({"money": 9, "support": 9, "knowledge": 6})
"""What fits; the rest is lost."""
PLAY_SUPPORT = 1
"""What laying a card costs, in support."""
PILES = 3


@dataclass(frozen=True, slots=True)
class Cost:
    """Money and support that are paid, knowledge that must be there."""

    money: int = 0
    support: int = 0
    knowledge: int = 0

    @property
    def tokens(self) -> int:
        """What leaves the stocks: money and support together."""
        return self.money + self.support


@dataclass(frozen=True, slots=True)
class Effect:
    """What laid cards do, added up. The effect of one card is one of these with few numbers in it."""

    income_money: int = 0
    income_support: int = 0
    boon_money: int = 0
    boon_support: int = 0
    extra_turns: int = 0
    job_money_off: int = 0
    job_support_off: int = 0
    answer_money_off: int = 0
    answer_support_off: int = 0
    foresees: int = 0
    shares_talents: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


@dataclass(frozen=True, slots=True)
class Talent:
    """What a chair is good at: stocks after every own turn, deeper dives, cheaper jobs."""

    after_money: int = 0
    after_support: int = 0
    extra_knowledge: int = 0
    money_off: int = 0
    support_off: int = 0
    knowledge_off: int = 0


@dataclass(frozen=True, slots=True)
class Combo:
    """While all cards of `needs` lie, the jobs of this card are free of the stocks in `free`."""

    needs: tuple[str, ...]
    free: tuple[Stock, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """One step of a card: its printed cost and the theme that it makes readier."""

    cost: Cost
    theme: Theme


@dataclass(frozen=True, slots=True)
class HomeworkCard:
    """One card of the row with its jobs in order."""

    id: str
    jobs: tuple[Job, ...]
    effect: Effect = Effect()
    combo: Combo | None = None


@dataclass(frozen=True, slots=True)
class Chair:
    """A person at the table."""

    id: str
    talent: Talent


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer to the news does. Money and support below 0 are paid; turns below 0 are lost this quarter."""

    money: int = 0
    support: int = 0
    knowledge: int = 0
    snags: tuple[str, ...] = ()
    chances: tuple[str, ...] = ()
    turns: int = 0


@dataclass(frozen=True, slots=True)
class NewsCard:
    """A piece of news: its pile (0 to 2), its theme, its two answers."""

    id: str
    pile: int
    theme: Theme
    a: Answer
    b: Answer

    def answer(self, letter: Letter) -> Answer:
        """Answer A or B."""
        return self.a if letter == "a" else self.b


@dataclass(frozen=True, slots=True)
class Region:
    """Where the match is played: the cards one of which has a head start, and the news of its three piles."""

    id: str
    head_start: tuple[str, ...]
    piles: tuple[tuple[str, ...], ...]
