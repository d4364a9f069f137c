"""The paper beside the lifted card: its three jobs with what they cost this chair, or what it does now that it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.card import Cost
from game.cards.explain import JobPreview, explain_job
from game.cards.state import CardState
from scenes.cards.faces import draw_fitted, fitted
from scenes.cards.table_places import JOBS_PAPER, JOBS_SHEET_WIDE
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, GREY, INK, TEAL_INK
from scenes.view.widgets import Look, draw_sheet

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

LEFT = JOBS_SHEET_WIDE[0] + 384
WIDTH = JOBS_PAPER[0] + JOBS_PAPER[2] - 30 - LEFT
FIRST_ROW, ROW = 74, 106
WORDS_LEFT = 60
LINE_INK = (0x6F, 0xA3, 0x9A)
SIGNS = (("money", "money"), ("support", "support"), ("knowledge", "knowledge"))


def draw_jobs_sheet(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    draw_sheet(canvas, look, JOBS_PAPER)
    game = part.game
    shape = game.stage.book.cards.homework[part.chosen]
    card = game.state.cards[game.deck.place[part.chosen]]
    language = game.stage.settings.language
    title = fitted(look.theme, shape.title.in_(language), "heading", (WIDTH, 50), centred=False)
    draw_fitted(canvas, look.theme, title, (LEFT, JOBS_SHEET_WIDE[1] + 20, WIDTH, 50), BRICK)
    if card.laid_in_quarter is not None:
        _draw_effect(canvas, look, part)
        return
    preview = explain_job(game.state, part.chosen, game.deck)
    for number, job in enumerate(shape.jobs[: game.state.jobs_needed]):
        _draw_job(canvas, look, part, card, number, job.title.in_(language), preview)


def _draw_job(
    canvas: pygame.Surface,
    look: Look,
    part: TablePart,
    card: CardState,
    number: int,
    title: str,
    preview: JobPreview | None,
) -> None:
    y = JOBS_SHEET_WIDE[1] + FIRST_ROW + number * ROW
    pygame.draw.line(canvas, LINE_INK, (LEFT, y), (LEFT + WIDTH, y), 2)
    done, now = number < card.jobs_done, number == card.jobs_done
    block = fitted(look.theme, title, "small_bold" if now else "small", (WIDTH - WORDS_LEFT, 58), centred=False)
    place = (LEFT + WORDS_LEFT, y + 4, WIDTH - WORDS_LEFT, 58 if block.lines > 1 else 52)
    look.library.blit(canvas, "ui/tick" if done else f"card/job/{'now' if now else 'later'}", (LEFT + 26, y + 52))
    if done:
        draw_fitted(canvas, look.theme, block, (place[0], y + 23, place[2], 58), TEAL_INK)
        return
    draw_fitted(canvas, look.theme, block, place, INK)
    shape = part.game.stage.book.cards.homework[card.id].jobs[number]
    printed = Cost(shape.money, shape.support, shape.knowledge)
    cost = preview.cost if now and preview is not None else printed
    _draw_cost(canvas, look, part, (LEFT + WORDS_LEFT, y + (81 if block.lines > 1 else 76)), printed, cost)


def _draw_cost(
    canvas: pygame.Surface, look: Look, part: TablePart, at: tuple[int, int], printed: Cost, cost: Cost
) -> None:
    """Icons with amounts; what a talent or a laid card takes off is struck through beside the new amount."""
    x, y = at
    if cost == Cost() and printed != Cost():
        draw_line(canvas, look.theme, part.game.words.say("card_state", "free"), "label", (x, y), TEAL_INK)
        return
    for stock, icon in SIGNS:
        was, now = getattr(printed, stock), getattr(cost, stock)
        if not was:
            continue
        sign = look.library.scaled(f"icon/{icon}/plum", 42)
        canvas.blit(sign, sign.get_rect(center=(x + 18, y)))
        x += 44
        if now != was:
            struck = draw_line(canvas, look.theme, str(was), "small", (x, y), GREY)
            pygame.draw.line(canvas, BRICK, struck.midleft, struck.midright, 3)
            x = struck.right + 8
        short = now > getattr(part.game.state, stock)
        ink = BRICK if short else INK
        rect = draw_line(canvas, look.theme, str(now), "small_bold", (x, y), ink)
        if short:
            pygame.draw.line(canvas, ink, (rect.left - 2, rect.bottom), (rect.right + 2, rect.bottom), 3)
        x = rect.right + 22


def _draw_effect(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """A laid card: what it does, why, and the question to talk about."""
    shape = part.game.stage.book.cards.homework[part.chosen]
    language = part.game.stage.settings.language
    y = JOBS_SHEET_WIDE[1] + 96
    for words, style, ink, most in (
        (shape.effect_words, "small_bold", INK, 120),
        (shape.why, "small", INK, 140),
        (shape.talk, "aside", TEAL_INK, 130),
    ):
        block = fit_text(look.theme, plain(words.in_(language)), style, (WIDTH, most), smallest=0.7)
        draw_text(canvas, look.theme, block, (LEFT, y), ink)
        y += block.height + 16
