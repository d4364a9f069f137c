"""All the cards of a match as one frozen `Deck`, built from plain mappings. Must not read files or know a state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from types import MappingProxyType
from typing import Any

from game.cards.card import (
    PILES,
    THEMES,
    Answer,
    Chair,
    Combo,
    Cost,
    Effect,
    HomeworkCard,
    Job,
    NewsCard,
    Region,
    Talent,
)

Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Deck:
    """The row of homework cards, the chairs in the order of the story, the news of every region.

    `standings` holds the summed effect of every set of laid cards, by the bits of their places in the row.
    """

    row: tuple[HomeworkCard, ...]
    chairs: Mapping[str, Chair]
    regions: Mapping[str, Region]
    news: Mapping[str, NewsCard]
    place: Mapping[str, int]
    bits: Mapping[str, int]
    standings: tuple[Effect, ...]

    def standing(self, laid: tuple[str, ...]) -> Effect:
        """What the laid cards do together."""
        return self.standings[sum([self.bits[card] for card in laid])]

    def card(self, card: str) -> HomeworkCard:
        """A homework card by its id."""
        return self.row[self.place[card]]


def assemble(
    row: Iterable[HomeworkCard], chairs: Iterable[Chair], regions: Iterable[Region], news: Iterable[NewsCard]
) -> Deck:
    """A deck from cards. At most eight in the row: every set of them is reckoned beforehand."""
    cards = tuple(row)
    if len(cards) > 8:
        raise ValueError(f"a row has at most 8 cards, not {len(cards)}")
    standings = tuple(
        reduce(add, (card.effect for place, card in enumerate(cards) if bits >> place & 1), Effect())
        for bits in range(1 << len(cards))
    )
    return Deck(
        row=cards,
        chairs=MappingProxyType({chair.id: chair for chair in chairs}),
        regions=MappingProxyType({region.id: region for region in regions}),
        news=MappingProxyType({card.id: card for card in news}),
        place=MappingProxyType({card.id: place for place, card in enumerate(cards)}),
        bits=MappingProxyType({card.id: 1 << place for place, card in enumerate(cards)}),
        standings=standings,
    )


def deck_from(homework: Plain, chairs: Plain, news: Plain) -> Deck:
    """The deck of story/cards: `homework` and `chairs` as in their files, `news` region id -> its file.

    Raises ValueError or KeyError when a mapping is not of that shape; the content checks say it better and earlier.
    """
    row = [_homework_card(card, words) for card, words in homework.items()]
    ids = {card.id for card in row}
    cards = [_news_card(name, words, ids) for region in news.values() for name, words in region["news"].items()]
    if len(cards) != len({card.id for card in cards}):
        raise ValueError("two news cards have the same id")
    regions = [_region(name, region, ids) for name, region in news.items()]
    return assemble(row, [Chair(chair, _talent(chair, words["talent"])) for chair, words in chairs.items()],
                    regions, cards)


def _homework_card(card: str, words: Plain) -> HomeworkCard:
    combo = words.get("combo")
    return HomeworkCard(
        id=card,
        jobs=tuple(_job(card, job) for job in words["jobs"]),
        effect=_effect(card, words["effect"]),
        combo=Combo(tuple(combo["with"]), tuple(combo["free"])) if combo else None,
    )


def _job(card: str, job: Plain) -> Job:
    return Job(Cost(job["money"], job["support"], job["knowledge"]), _theme(card, job["theme"]))


def _theme(owner: str, theme: Any) -> Any:
    if theme not in THEMES:
        raise ValueError(f"{owner}: unknown theme {theme!r}")
    return theme


def _effect(card: str, effect: Plain) -> Effect:
    money, support = effect.get("money", 0), effect.get("support", 0)
    match effect["verb"]:
        case "foresee":
            return Effect(foresees=1, answer_money_off=money, answer_support_off=support)
        case "share_talents":
            return Effect(shares_talents=1)
        case "income":
            return Effect(income_money=money, income_support=support)
        case "boon":
            return Effect(boon_money=money, boon_support=support)
        case "cheaper_jobs":
            return Effect(job_money_off=money, job_support_off=support)
        case "extra_turns":
            return Effect(extra_turns=effect["turns"])
        case verb:
            raise ValueError(f"{card}: unknown effect {verb!r}")


def _talent(chair: str, talent: Plain) -> Talent:
    money, support, knowledge = (talent.get(stock, 0) for stock in ("money", "support", "knowledge"))
    match talent["verb"]:
        case "after_turn":
            return Talent(after_money=money, after_support=support)
        case "deeper":
            return Talent(extra_knowledge=knowledge)
        case "cheaper":
            return Talent(money_off=money, support_off=support, knowledge_off=knowledge)
        case verb:
            raise ValueError(f"{chair}: unknown talent {verb!r}")


def _news_card(name: str, words: Plain, row: set[str]) -> NewsCard:
    if words["pile"] not in range(1, PILES + 1):
        raise ValueError(f"{name}: there is no pile {words['pile']!r}")
    answers = [_answer(name, words[letter]["effects"], row) for letter in ("a", "b")]
    return NewsCard(name, words["pile"] - 1, _theme(name, words["theme"]), *answers)


def _answer(name: str, effects: Plain, row: set[str]) -> Answer:
    snags, chances = tuple(effects.get("snags", ())), tuple(effects.get("chances", ()))
    if unknown := {*snags, *chances} - row:
        raise ValueError(f"{name}: unknown card {min(unknown)!r}")
    amounts = {key: effects.get(key, 0) for key in ("money", "support", "knowledge", "turns")}
    return Answer(**amounts, snags=snags, chances=chances)


def _region(name: str, region: Plain, row: set[str]) -> Region:
    if unknown := set(region["head_start"]) - row:
        raise ValueError(f"{name}: unknown card {min(unknown)!r} in head_start")
    piles = tuple(
        tuple(card for card, words in region["news"].items() if words["pile"] == pile) for pile in range(1, PILES + 1)
    )
    return Region(name, tuple(region["head_start"]), piles)
