"""Draws the card table from what the part knows: window, calendar, chairs, places, lifted card, drawer, news, Mo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.lengths import calendar
from game.cards.state import CardState, player_of, seat_at_turn
from scenes.cards.class_sheets import draw_class_talk, draw_vote
from scenes.cards.faces import LIFTED, Face, draw_face, draw_fitted, face_picture, fitted, laid, place_picture
from scenes.cards.glow import draw_glow
from scenes.cards.jobs_sheet import draw_jobs_sheet
from scenes.cards.near_edge import draw_mo, draw_plans
from scenes.cards.news_sheet import draw_boon, draw_news, draw_talk
from scenes.cards.people_sheet import draw_people
from scenes.cards.table_layout import table_buttons
from scenes.cards.table_places import (
    BOARD_HEIGHT,
    BOARD_Y,
    DEADLINE_AT,
    DEADLINE_WORDS,
    FOCUS_AT,
    NEWS_STRIP,
    STOCK_STEP,
    STOCKS_AT,
    TRACK_FIRST_X,
    TRACK_STEP,
    TRACK_Y,
    card_rect,
    seat_centre,
)
from scenes.view.text import draw_line
from scenes.view.theme import CREAM, GLOW, INK
from scenes.view.widgets import Look, draw_button, draw_flag, draw_sheet

if TYPE_CHECKING:
    from scenes.cards.parts import Game
    from scenes.cards.table import TablePart

STOCKS = (("find_money", "money"), ("drink_coffee", "support"), ("go_down", "knowledge"))
VEIL = (0x98, 0x94, 0x9C)
ONE_LINE_SHRINK = 0.72
"""A title of news stays on one line until its letters would be smaller than this."""


class TableDrawing:
    def __init__(self, part: TablePart) -> None:
        self.part = part
        stage = part.game.stage
        look = Look(stage.library, stage.theme)
        for card in part.game.state.cards:
            for ground in (LIFTED, laid(card.id)):
                face_picture(look, self.face(card), ground)

    @property
    def game(self) -> Game:
        return self.part.game

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        canvas.blit(look.library.backdrop("card table", lambda table: _draw_table(table, look)), (0, 0))
        self.part.motion.window.draw(canvas, look)
        if clip.top < BOARD_Y + BOARD_HEIGHT:
            self._draw_calendar(canvas, look)
        self._draw_seats(canvas, look)
        self._draw_cards(canvas, look)
        if self.part.open_paper is None:
            draw_jobs_sheet(canvas, look, self.part)
            self._draw_focus_card(canvas, look)
        self._draw_stocks(canvas, look)
        self._draw_news_strip(canvas, look)
        if self.part.open_paper is None:
            draw_plans(canvas, look, self.part)
            self._draw_glow(canvas, look)
            draw_mo(canvas, look, self.part)
        self.part.motion.draw(canvas)
        self._draw_overlay(canvas, look)
        for button in table_buttons(self.part) if self.part.motion.lays else self.part.buttons:
            draw_button(canvas, look, button)

    def _draw_overlay(self, canvas: pygame.Surface, look: Look) -> None:
        if self.part.open_paper is None:
            return
        canvas.fill(VEIL, special_flags=pygame.BLEND_RGB_MULT)
        if self.part.open_paper == "story":
            self.part.story.draw(canvas, look)
            return
        if self.part.open_paper in ("news", "boon"):
            self._draw_stocks(canvas, look)
        if self.part.open_paper == "news":
            draw_mo(canvas, look, self.part)
        talk = draw_class_talk if self.game.with_class else draw_talk
        papers = {"news": draw_news, "boon": draw_boon, "talk": talk, "people": draw_people, "vote": draw_vote}
        papers[self.part.open_paper](canvas, look, self.part)
        self._draw_glow(canvas, look)

    def _draw_glow(self, canvas: pygame.Surface, look: Look) -> None:
        """The light of the lesson lies under the buttons and over all else."""
        for rect in self.part.glowing():
            draw_glow(canvas, look, rect, self.part.glow.strength)

    # -- the calendar

    def _draw_calendar(self, canvas: pygame.Surface, look: Look) -> None:
        state, words = self.game.state, self.game.words
        first = TRACK_FIRST_X + (8 - state.quarters) * TRACK_STEP // 2
        for number in range(1, state.quarters + 1):
            x, y = first + (number - 1) * TRACK_STEP, TRACK_Y
            kind = "past" if number < state.quarter else ("now" if number == state.quarter else "open")
            rect = look.library.blit(canvas, f"table/quarter/{kind}", (x, y))
            year, part = calendar(state.quarters, number)
            ink = CREAM if kind == "now" else INK
            name = words.say("quarters_short", f"q{year}_{part}")
            draw_line(canvas, look.theme, name, "label", (x, y - 12), ink, "centre")
            draw_line(canvas, look.theme, str(year), "small_bold", (x, y + 15), ink, "centre", most=100)
            if kind == "past":
                look.library.blit(canvas, "ui/tick", (rect.right - 12, rect.top + 14))
        look.library.blit(canvas, "table/deadline", DEADLINE_AT)
        left, width = DEADLINE_WORDS
        block = fitted(look.theme, words.say("quarters", "last_day"), "label", (width, 76))
        draw_fitted(canvas, look.theme, block, (left, TRACK_Y - 38, width, 76), CREAM)

    # -- the chairs

    def _draw_seats(self, canvas: pygame.Surface, look: Look) -> None:
        state = self.game.state
        at_turn = seat_at_turn(state) if state.phase != "over" else None
        for seat, chair in enumerate(state.seats):
            x, y = seat_centre(seat)
            if not canvas.get_clip().colliderect((x - 90, y - 80, 180, 190)):
                continue
            if seat == at_turn:
                look.library.blit(canvas, "table/portrait_ring", (x, y))
            look.library.blit(canvas, f"people/{chair}/portrait", (x, y), 1 if seat == at_turn else 0)
            name, paper = self.game.words.chair(chair), "gold" if seat == at_turn else "paper"
            draw_flag(canvas, look, name, (x, y + 78), paper, "small_bold")
            if state.players > 1:
                look.library.blit(canvas, "table/count", (x - 42, y - 44))
                player = str(player_of(state, seat) + 1)
                draw_line(canvas, look.theme, player, "small_bold", (x - 42, y - 45), CREAM, "centre")

    # -- the eight places

    def face(self, card: CardState) -> Face:
        """What stands on a card now, in the reader's language."""
        shape = self.game.stage.book.cards.homework[card.id]
        language = self.game.stage.settings.language
        own = self.game.words.say("intro", "own") if shape.provenance == "own" else ""
        needed = self.game.state.jobs_needed
        return Face(
            card.id, shape.rank.in_(language), shape.title.in_(language), min(card.jobs_done, needed), needed, own
        )

    def _draw_cards(self, canvas: pygame.Surface, look: Look) -> None:
        for number, card in enumerate(self.game.state.cards):
            rect = pygame.Rect(card_rect(number))
            if not canvas.get_clip().colliderect(rect.inflate(60, 60)):
                continue
            self._draw_place(canvas, look, card, rect)
            flying = self.part.motion.flies(card.id, "lay")
            if card.laid_in_quarter is not None and not flying:
                draw_face(canvas, look, self.face(card), laid(card.id), rect.center)
                look.library.blit(canvas, "ui/tick", (rect.right - 12, rect.top + 12))
            if card.id == self.part.chosen and self.part.open_paper is None:
                look.library.blit(canvas, "card/chosen", rect.topleft)
            if card.token != "none":
                look.library.blit(canvas, f"ui/{card.token}", (rect.right - 22, rect.top + 24))

    def _draw_place(self, canvas: pygame.Surface, look: Look, card: CardState, rect: pygame.Rect) -> None:
        """Where a card is waited for: its rank and name, and how many of its jobs are done."""
        if card.laid_in_quarter is not None:
            look.library.blit(canvas, "card/place", rect.topleft)
            return
        face = self.face(card)
        canvas.blit(place_picture(look, face), rect)
        for number in range(face.jobs_needed):
            x = rect.centerx + round((number - (face.jobs_needed - 1) / 2) * 36)
            state = "done" if number < face.jobs_done else "open"
            look.library.blit(canvas, f"card/ring/place_{state}", (x, rect.bottom - 33))

    def _draw_focus_card(self, canvas: pygame.Surface, look: Look) -> None:
        """The card that is looked at, unless it is on its way."""
        if self.part.motion.flies(self.part.chosen, "lift") or self.part.motion.flies(self.part.chosen, "lay"):
            return
        card = self.game.state.cards[self.game.deck.place[self.part.chosen]]
        rect = draw_face(canvas, look, self.face(card), LIFTED, FOCUS_AT)
        if card.token != "none":
            look.library.blit(canvas, f"ui/{card.token}", (rect.right - 74, rect.top + 62))

    # -- drawer, news, Mo

    def _draw_stocks(self, canvas: pygame.Surface, look: Look) -> None:
        state, words = self.game.state, self.game.words
        look.library.blit(canvas, "table/tray", (STOCKS_AT[0] - 106, STOCKS_AT[1] - 84))
        for number, (action, stock) in enumerate(STOCKS):
            x, y = STOCKS_AT[0] + number * STOCK_STEP, STOCKS_AT[1]
            look.library.blit(canvas, f"ui/token/{stock}", (x, y - 14))
            look.library.blit(canvas, "table/count", (x + 42, y - 42))
            draw_line(canvas, look.theme, str(getattr(state, stock)), "number", (x + 42, y - 43), CREAM, "centre")
            draw_line(canvas, look.theme, words.say("buttons", action), "label", (x, y + 58), CREAM, "centre", most=180)
            brings = words.say("bring", action, n=self._dive() if action == "go_down" else 0)
            draw_line(canvas, look.theme, brings, "small_bold", (x, y + 89), GLOW, "centre", most=170)

    def _dive(self) -> int:
        from game.cards.sight import dive

        return dive(self.game.state, self.game.deck, seat_at_turn(self.game.state))

    def _draw_news_strip(self, canvas: pygame.Surface, look: Look) -> None:
        """The news of this quarter stays in sight as a slip of paper; a tap tells it again."""
        state, words = self.game.state, self.game.words
        if state.news_now is None or self.part.open_paper == "news":
            return
        x, y, w, h = NEWS_STRIP
        draw_sheet(canvas, look, NEWS_STRIP)
        news = self.game.stage.book.cards.news[state.region].news[state.news_now]
        pile = f"{'•' * news.pile} {words.say('piles', ('chance', 'setback', 'incident')[news.pile - 1])}"
        wide = look.theme.font("label").size(pile)[0] + 44
        draw_flag(canvas, look, pile, (x + 30 + wide // 2, y + 48), "brick", "label")
        title = news.title.in_(self.game.stage.settings.language)
        if look.theme.font("heading").size(title)[0] * ONE_LINE_SHRINK <= w - 72:
            draw_line(canvas, look.theme, title, "heading", (x + w // 2, y + 118), INK, "centre", most=w - 72)
        else:
            block = fitted(look.theme, title, "heading", (w - 72, 84))
            draw_fitted(canvas, look.theme, block, (x + 36, y + 76, w - 72, h - 98), INK)
        if state.phase == "work":
            turns = words.say("amounts", "turns", n=state.turns_left)
            wide = look.theme.font("label").size(turns)[0] + 44
            draw_flag(canvas, look, turns, (x + w - 30 - wide // 2, y + 48), "gold", "label")


def _draw_table(canvas: pygame.Surface, look: Look) -> None:
    """What never changes: the wood, the board of the calendar."""
    look.library.blit(canvas, "ui/wood", (0, 0))
    look.library.blit(canvas, "table/board", (0, BOARD_Y))
