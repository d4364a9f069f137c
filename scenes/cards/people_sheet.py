"""The paper on which somebody joins or leaves between turns: the six chairs, whose they are now, fewer and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.actions import JoinTable, LeaveTable
from game.cards.rules import why_not
from game.cards.state import player_of
from scenes.cards.table_places import PEOPLE_SHEET
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, INK, TEAL_INK
from scenes.view.widgets import Button, Look, disc, draw_sheet, plank

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

CHAIRS_Y, CHAIR_STEP = 272, 172
COUNT_Y = 468
FEWEST_GROUPS = 2


def people_buttons(part: TablePart) -> list[Button]:
    x, y, w, h = PEOPLE_SHEET
    state, deck = part.game.state, part.game.deck
    fewest = FEWEST_GROUPS if part.game.with_class else 1
    fewer = why_not(state, LeaveTable(), deck) is None and state.players > fewest
    return [
        disc("leave", (x + w // 2 - 290, y + COUNT_Y), "minus", enabled=fewer),
        disc("join", (x + w // 2 + 290, y + COUNT_Y), "plus", enabled=why_not(state, JoinTable(), deck) is None),
        plank("close", (x + w - 400, y + h - 124, 340, 96), part.game.stage.say("word.next"), "teal"),
    ]


def draw_people(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """Who shares the chairs now."""
    game, (x, y, w, h) = part.game, PEOPLE_SHEET
    state, words = game.state, game.words
    draw_sheet(canvas, look, PEOPLE_SHEET)
    title = words.say("people", "title_class" if game.with_class else "title")
    draw_line(canvas, look.theme, title, "title", (x + w // 2, y + 92), BRICK, "centre", most=w - 120)
    for seat, chair in enumerate(state.seats):
        at = (x + w // 2 + round((seat - 2.5) * CHAIR_STEP), y + CHAIRS_Y)
        look.library.blit(canvas, f"people/{chair}/portrait", at)
        draw_line(canvas, look.theme, words.chair(chair), "label", (at[0], at[1] + 84), INK, "centre", most=164)
        look.library.blit(canvas, "table/count", (at[0] - 42, at[1] - 44))
        number = str(player_of(state, seat) + 1)
        draw_line(canvas, look.theme, number, "small_bold", (at[0] - 42, at[1] - 45), CREAM, "centre")
    now = words.say("people", "groups", n=state.players) if game.with_class else words.say(
        "setup", "players_n", n=state.players
    )
    draw_line(canvas, look.theme, now, "title", (x + w // 2, y + COUNT_Y), INK, "centre", most=440)
    note = fit_text(look.theme, plain(words.say("people", "note")), "depth", (w - 520, 100), smallest=0.6)
    draw_text(canvas, look.theme, note, (x + 60, y + h - 76 - note.height // 2), TEAL_INK)
