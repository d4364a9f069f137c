"""The near edge of the table: Mo with what he says, and the numbers that a class puts on its plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.actions import ClearSnag, DoJob
from scenes.cards.table_layout import FETCHES, places_of
from scenes.cards.table_places import (
    BUBBLE,
    BUBBLE_BY_PLANK,
    BUBBLE_OVER_PLANK,
    BUBBLE_WIDE,
    MO_AT,
    MO_ON_PLANK_AT,
    MO_ON_PLANK_HEIGHT,
    STOCK_STEP,
    STOCKS_AT,
    card_rect,
)
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM, INK
from scenes.view.widgets import Look, Rect, draw_bubble

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

PLAN_HEIGHT = 92


def draw_plans(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """The numbers of a class's plans, on the tokens and cards that they are about."""
    for number, action in enumerate(part.klass.vote.proposals, start=1):
        if isinstance(action, DoJob | ClearSnag):
            x, y, _, _ = card_rect(part.game.deck.place[action.card])
            at = (x + 16, y + 28)
        else:
            names = list(FETCHES)
            at = (STOCKS_AT[0] + names.index(places_of(action, "")) * STOCK_STEP - 48, STOCKS_AT[1] - 38)
        badge = look.library.scaled("ui/disc/active", PLAN_HEIGHT)
        canvas.blit(badge, badge.get_rect(center=at))
        draw_line(canvas, look.theme, str(number), "heading", (at[0], at[1] - 5), CREAM, "centre")


def draw_mo(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """Mo at the table's near edge, or on the plank that closes the quarter, and what he says."""
    frame = 1 if part.said or part.foretold or part.lesson else 0
    if part.game.state.phase == "play" or part.klass.votes:
        words = plain(part.bubble_words)
        short = fit_text(look.theme, words, "depth", _within(BUBBLE_OVER_PLANK), smallest=0.6)
        fits = short.height <= _within(BUBBLE_OVER_PLANK)[1]
        _draw_bubble(canvas, look, part, BUBBLE_OVER_PLANK if fits else BUBBLE_BY_PLANK)
        small = look.library.scaled("table/mo", MO_ON_PLANK_HEIGHT, frame)
        canvas.blit(small, small.get_rect(midbottom=MO_ON_PLANK_AT))
        return
    block = fit_text(look.theme, plain(part.bubble_words), "depth", _within(BUBBLE), smallest=0.8)
    _draw_bubble(canvas, look, part, BUBBLE if block.height <= _within(BUBBLE)[1] else BUBBLE_WIDE)
    look.library.blit(canvas, "table/mo", MO_AT, frame)


def _draw_bubble(canvas: pygame.Surface, look: Look, part: TablePart, rect: Rect) -> None:
    draw_bubble(canvas, look, rect, "", "right")
    inner = _within(rect)
    block = fit_text(look.theme, plain(part.bubble_words), "depth", inner, smallest=0.6, centred=True)
    draw_text(canvas, look.theme, block, (rect[0] + 24, rect[1] + (rect[3] - block.height) // 2), INK)


def _within(rect: Rect) -> tuple[int, int]:
    """Room for words in a bubble."""
    return rect[2] - 48, rect[3] - 22
