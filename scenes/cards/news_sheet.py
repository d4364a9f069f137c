"""Papers that lie over the table for a moment: news and its two answers, the Boer's gift, a question to talk about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.card import Letter
from game.cards.explain import explain_answer
from game.cards.state import seat_at_turn
from scenes.cards.faces import SHOWN, Face, draw_face, laid
from scenes.cards.table_places import NEWS_SHEET
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, TEAL_INK
from scenes.view.widgets import Look, draw_flag, draw_sheet

if TYPE_CHECKING:
    from scenes.cards.table import TablePart

CARD_AT = (262, 334)
"""The middle of a large card on the sheet, from the sheet's corner."""
BUST_RIGHT, BUST_SUNK = 230, 96
"""Who answers this quarter looks over the paper's upper edge."""
SIGN_HEIGHT, SIGN_GAP, EFFECT_GAP = 36, 8, 30
Effect = tuple[str, str]
"""A sign (an asset, or '') and the words beside it."""


def draw_news(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    game = part.game
    state, language, words = game.state, game.stage.settings.language, game.words
    assert state.news_now is not None
    news = game.stage.book.cards.news[state.region].news[state.news_now]
    x, y, w, h = NEWS_SHEET
    chair = state.seats[seat_at_turn(state)]
    look.library.blit(canvas, f"people/{chair}/bust", (x + w - BUST_RIGHT, y + BUST_SUNK), 1)
    draw_sheet(canvas, look, NEWS_SHEET)
    pile = f"{'•' * news.pile} {words.say('piles', ('chance', 'setback', 'incident')[news.pile - 1])}"
    draw_flag(canvas, look, pile, (x + 82 + look.theme.font("label").size(pile)[0] // 2, y + 56), "brick", "label")
    if news.year is not None:
        draw_line(canvas, look.theme, str(news.year), "aside", (x + w - 60, y + 56), TEAL_INK, "right")
    title = news.title.in_(language)
    draw_line(canvas, look.theme, title, "title", (x + 60, y + 118), BRICK, most=w - 120)
    block = fit_text(look.theme, plain(news.words.in_(language)), "story", (w - 120, 112), smallest=0.68)
    draw_text(canvas, look.theme, block, (x + 60, y + 158 + max(0, (104 - block.height) // 2)), INK)
    for letter, line_y in (("a", y + h - 250), ("b", y + h - 78)):
        _draw_effects(canvas, look, _effects(part, letter), (x + w // 2, line_y), w - 140)  # type: ignore[arg-type]
    note = words.say("intro", "news")
    draw_line(canvas, look.theme, note, "small", (x + w // 2, y + h - 36), TEAL_INK, "centre", most=w - 100)


def _effects(part: TablePart, letter: Letter) -> list[Effect]:
    """What an answer costs and brings: a heart with −2, a sun with the card that it falls on, the theme."""
    game = part.game
    state, words = game.state, game.words
    assert state.news_now is not None
    news = game.stage.book.cards.news[state.region].news[state.news_now]
    effects = (news.a if letter == "a" else news.b).effects
    preview = explain_answer(state, letter, game.deck)
    said: list[Effect] = []
    for sign, amounts in (("−", preview.paid), ("+", effects)):
        for stock in ("money", "support", "knowledge"):
            n = getattr(amounts, stock)
            if n > 0:
                said.append((f"icon/{stock}/plum", f"{sign}{words.say('amounts', stock, n=n)}"))
    for landing in preview.landings:
        where = words.card(landing.card or landing.named)
        said.append((f"ui/{landing.token}", f"{words.say('tokens', landing.token)}: {where}"))
    if effects.turns:
        said.append(("icon/hours/plum", f"−{words.say('amounts', 'turns', n=-effects.turns)}"))
    if letter == "a":
        said.append(("", words.say("themes", news.theme)))
    return said


def _draw_effects(
    canvas: pygame.Surface, look: Look, effects: list[Effect], centre: tuple[int, int], most: int
) -> None:
    """Signs with their words in a row; smaller letters where they would not fit."""
    font = look.theme.font("label")
    signs = sum(SIGN_HEIGHT + SIGN_GAP for asset, _ in effects if asset) + EFFECT_GAP * (len(effects) - 1)
    written = sum(font.size(words)[0] for _, words in effects)
    shrink = min(1.0, (most - signs) / max(1, written))
    x, y = centre[0] - round(signs + written * shrink) // 2, centre[1]
    for asset, words in effects:
        if asset:
            sign = look.library.scaled(asset, SIGN_HEIGHT)
            canvas.blit(sign, sign.get_rect(midleft=(x, y)))
            x += SIGN_HEIGHT + SIGN_GAP
        ink = INK if asset else TEAL_INK
        x = draw_line(canvas, look.theme, words, "label", (x, y), ink, shrink=shrink).right + EFFECT_GAP


def draw_boon(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """The Boer has been laid and gives something: his card lies beside the question."""
    x, y, w, _ = NEWS_SHEET
    draw_sheet(canvas, look, NEWS_SHEET)
    face = _face(part, "boer")
    draw_face(canvas, look, face, laid("boer"), (x + w - 168, y + 172))
    name = part.game.stage.book.cards.homework["boer"].name.in_(part.game.stage.settings.language)
    draw_line(canvas, look.theme, name, "title", (x + 60, y + 110), BRICK)
    words = plain(part.game.words.say("phases", "boon"))
    block = fit_text(look.theme, words, "story", (w - 380, 150), smallest=0.7)
    draw_text(canvas, look.theme, block, (x + 60, y + 172), INK)


def draw_talk(canvas: pygame.Surface, look: Look, part: TablePart) -> None:
    """A card has been laid: what it does from now on, and the question for the group."""
    assert part.talk_of is not None
    x, y, w, _ = NEWS_SHEET
    draw_sheet(canvas, look, NEWS_SHEET)
    game = part.game
    shape, language = game.stage.book.cards.homework[part.talk_of], game.stage.settings.language
    draw_face(canvas, look, _face(part, part.talk_of), SHOWN, (x + CARD_AT[0], y + CARD_AT[1]))
    left, width = x + 500, w - 560
    draw_line(canvas, look.theme, shape.name.in_(language), "title", (left, y + 100), BRICK, most=width)
    at = y + 152
    for text, style, ink, most in (
        (shape.effect_words.in_(language), "story", INK, 156),
        (game.words.say("buttons", "talk"), "heading", BRICK, 60),
        (shape.talk.in_(language), "story", TEAL_INK, 110),
    ):
        block = fit_text(look.theme, plain(text), style, (width, most), smallest=0.65)
        draw_text(canvas, look.theme, block, (left, at), ink)
        at += block.height + 22


def _face(part: TablePart, card: str) -> Face:
    return part.drawing.face(part.game.state.cards[part.game.deck.place[card]])
