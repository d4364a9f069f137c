"""The papers that lie over the table for a moment: news with its two answers, the Boer's gift, a question to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.card import Letter
from game.cards.explain import explain_answer
from game.cards.state import CardState
from scenes.cards.faces import Face, face_picture
from scenes.cards.table_places import NEWS_SHEET
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, TEAL_INK
from scenes.view.widgets import Look, draw_flag, draw_sheet

if TYPE_CHECKING:
    from scenes.cards.table import TablePart


def draw_news(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    game = part.game
    state, language, words = game.state, game.stage.settings.language, game.words
    assert state.news_now is not None
    news = game.stage.book.cards.news[state.region].news[state.news_now]
    x, y, w, h = NEWS_SHEET
    draw_sheet(canvas, look, NEWS_SHEET)
    pile = ("chance", "setback", "incident")[news.pile - 1]
    dots = "•" * news.pile
    draw_flag(canvas, look, f"{dots} {words.say('piles', pile)}", (x + 190, y + 72), "brick", "label")
    if news.year is not None:
        draw_line(canvas, look.theme, str(news.year), "aside", (x + w - 60, y + 72), TEAL_INK, "right")
    title = news.title.in_(language)
    draw_line(canvas, look.theme, title, "title", (x + 60, y + 154), BRICK, most=w - 120)
    block = fit_text(look.theme, plain(news.words.in_(language)), "story", (w - 120, 150), smallest=0.7)
    draw_text(canvas, look.theme, block, (x + 60, y + 204), INK)
    letters: tuple[tuple[Letter, int], ...] = (("a", y + h - 258), ("b", y + h - 82))
    for letter, line_y in letters:
        draw_line(canvas, look.theme, _effects(part, letter), "label", (x + 96, line_y), INK, most=w - 190)
    draw_line(canvas, look.theme, words.say("intro", "news"), "small", (x + 60, y + h - 36), TEAL_INK, most=w - 120)


def _effects(part: TablePart, letter: Letter) -> str:
    """What an answer costs and brings, in words: '−2 draagvlak · kans: de Boer · groen'."""
    game = part.game
    state, words = game.state, game.words
    assert state.news_now is not None
    news = game.stage.book.cards.news[state.region].news[state.news_now]
    effects = (news.a if letter == "a" else news.b).effects
    preview = explain_answer(state, letter, game.deck)
    said = []
    if preview.paid.money or preview.paid.support:
        said.append(f"−{words.amounts(preview.paid)}")
    for stock in ("money", "support", "knowledge"):
        if getattr(effects, stock) > 0:
            said.append(f"+{words.say('amounts', stock, n=getattr(effects, stock))}")
    for landing in preview.landings:
        where = words.card(landing.card) if landing.card else words.card(landing.named)
        said.append(f"{words.say('tokens', landing.token)}: {where}")
    if effects.turns:
        said.append(f"−{words.say('amounts', 'turns', n=-effects.turns)}")
    if letter == "a":
        said.append(words.say("themes", news.theme))
    return " · ".join(said)


def draw_boon(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    x, y, w, _ = NEWS_SHEET
    draw_sheet(canvas, look, NEWS_SHEET)
    shape = part.game.stage.book.cards.homework["boer"]
    language = part.game.stage.settings.language
    draw_line(canvas, look.theme, shape.name.in_(language), "title", (x + 60, y + 100), BRICK)
    block = fit_text(look.theme, plain(part.game.words.say("phases", "boon")), "story", (w - 120, 180))
    draw_text(canvas, look.theme, block, (x + 60, y + 180), INK)


def draw_talk(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """A card has been laid: what it does from now on, and the question for the group."""
    assert part.talk_of is not None
    x, y, w, _ = NEWS_SHEET
    draw_sheet(canvas, look, NEWS_SHEET)
    game = part.game
    shape, language = game.stage.book.cards.homework[part.talk_of], game.stage.settings.language
    state: CardState = game.state.cards[game.deck.place[part.talk_of]]
    own = game.words.say("intro", "own") if shape.provenance == "own" else ""
    needed = game.state.jobs_needed
    face = Face(
        state.id, shape.rank.in_(language), shape.title.in_(language), min(state.jobs_done, needed), needed, own
    )
    canvas.blit(face_picture(look, face, large=True), (x + 60, y + 128))
    left, width = x + 470, w - 530
    draw_line(canvas, look.theme, shape.name.in_(language), "title", (left, y + 110), BRICK, most=width)
    at = y + 164
    for text, style, ink, most in (
        (shape.effect_words.in_(language), "story", INK, 190),
        (game.words.say("buttons", "talk"), "heading", BRICK, 60),
        (shape.talk.in_(language), "story", TEAL_INK, 170),
    ):
        block = fit_text(look.theme, plain(text), style, (width, most), smallest=0.65)
        draw_text(canvas, look.theme, block, (left, at), ink)
        at += block.height + 22
