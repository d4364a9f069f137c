"""How a match ends, in ids: readiness of the themes, three done well, one left open, reasons for losing.

No points. Must not know words: they stand in story/cards/table.yaml under the codes used here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.cards.card import THEMES, Stock, Theme
from game.cards.costs import job_cost
from game.cards.deck import Deck
from game.cards.state import CardState, State, is_ready, is_won

Stage: TypeAlias = Literal["zaad", "kiem", "plant", "staat", "bloeit"]
ReasonCode: TypeAlias = Literal["snagged", "no_support", "not_laid", "chance_unused", "waited", "no_turn"]
PraiseKind: TypeAlias = Literal["theme_blooms", "theme_stands", "card_laid"]
PRAISES = 3


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far a theme is: jobs done of those that this match needs, its stage, the cards it waits for."""

    theme: Theme
    done: int
    needed: int
    marks: int
    stage: Stage
    waits_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Praise:
    """Something done well: a theme or a card, by `kind`."""

    kind: PraiseKind
    id: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a card does not lie. `news` snagged it; it stopped at `job`, `missing` of `stock` short."""

    card: str
    code: ReasonCode
    news: str | None = None
    job: int | None = None
    stock: Stock | None = None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """All that the last page tells. `left_open` None: nothing but the real world. `first_helped`: whole quarters."""

    won: bool
    themes: tuple[Readiness, ...]
    done_well: tuple[Praise, ...]
    left_open: Theme | None
    reasons: tuple[Reason, ...]
    turns_on_snags: int
    overflow_lost: int
    first_card: str | None
    first_helped: int


def readiness(state: State, deck: Deck) -> tuple[Readiness, ...]:
    """The four themes, in the order of THEMES."""
    return tuple(_readiness(state, deck, theme, marks) for theme, marks in zip(THEMES, state.marks, strict=True))


def _readiness(state: State, deck: Deck, theme: Theme, marks: int) -> Readiness:
    done = needed = 0
    waits_for = []
    for card, on_table in zip(deck.row, state.cards, strict=True):
        jobs = [number for number, job in enumerate(card.jobs[: state.jobs_needed]) if job.theme == theme]
        finished = sum(number < on_table.jobs_done for number in jobs)
        needed += len(jobs)
        done += finished
        if finished < len(jobs):
            waits_for.append(card.id)
    return Readiness(theme, done, needed, marks, _stage(done, needed, marks), tuple(waits_for))


def _stage(done: int, needed: int, marks: int) -> Stage:
    if done >= needed:
        return "bloeit" if marks else "staat"
    if 3 * done < needed:
        return "zaad"
    return "kiem" if 3 * done < 2 * needed else "plant"


def done_well(themes: tuple[Readiness, ...], laid_order: tuple[str, ...]) -> tuple[Praise, ...]:
    """The first three of: themes that bloom, themes that stand, cards in the order of laying."""
    blooming = [Praise("theme_blooms", theme.theme) for theme in themes if theme.stage == "bloeit"]
    standing = [Praise("theme_stands", theme.theme) for theme in themes if theme.stage == "staat"]
    laid = [Praise("card_laid", card) for card in laid_order]
    return tuple([*blooming, *standing, *laid][:PRAISES])


def left_open(themes: tuple[Readiness, ...]) -> Theme | None:
    """The theme with the smallest share done; when all stand the first without a mark; None when all bloom."""
    unfinished = [theme for theme in themes if theme.done < theme.needed]
    if unfinished:
        return min(unfinished, key=lambda theme: theme.done / theme.needed).theme
    return next((theme.theme for theme in themes if not theme.marks), None)


def reasons_lost(state: State, deck: Deck) -> tuple[Reason, ...]:
    """One reason for every card that does not lie, in the order of the row."""
    return tuple(_reason(state, deck, card) for card in state.cards if card.laid_in_quarter is None)


def _reason(state: State, deck: Deck, card: CardState) -> Reason:
    job = None if is_ready(state, card) else card.jobs_done + 1
    if card.token == "snag":
        return Reason(card.id, "snagged", news=card.snagged_by, job=job)
    if job is None:
        return Reason(card.id, "not_laid" if state.support else "no_support")
    if card.token == "chance":
        return Reason(card.id, "chance_unused", job=job)
    cost = job_cost(state, deck, card.id)
    short: dict[Stock, int] = {
        "knowledge": cost.knowledge - state.knowledge,
        "support": cost.support - state.support,
        "money": cost.money - state.money,
    }
    stock = max(short, key=lambda name: short[name])
    if short[stock] <= 0:
        return Reason(card.id, "no_turn", job=job)
    return Reason(card.id, "waited", job=job, stock=stock, missing=short[stock])


def ending(state: State, deck: Deck) -> Ending:
    """All that the last page tells of a match; may be asked at any moment."""
    themes = readiness(state, deck)
    first = state.laid_order[0] if state.laid_order else None
    laid_in = state.cards[deck.place[first]].laid_in_quarter if first else None
    won = is_won(state)
    return Ending(
        won=won,
        themes=themes,
        done_well=done_well(themes, state.laid_order),
        left_open=left_open(themes),
        reasons=() if won else reasons_lost(state, deck),
        turns_on_snags=state.turns_on_snags,
        overflow_lost=state.overflow_lost,
        first_card=first,
        first_helped=state.quarter - laid_in if laid_in is not None else 0,
    )
