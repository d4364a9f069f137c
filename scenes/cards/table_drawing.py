"""Draws the card table from what the part knows: window, calendar, chairs, places, lifted card, drawer, news, Mo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.cards.lengths import calendar
from game.cards.state import CardState, seat_at_turn
from scenes.cards.faces import LARGE, Face, face_picture
from scenes.cards.jobs_sheet import draw_jobs_sheet
from scenes.cards.news_sheet import draw_boon, draw_news, draw_talk
from scenes.cards.table_places import (
    BUBBLE,
    CARD_SIZE,
    DEADLINE_AT,
    FOCUS_AT,
    MO_AT,
    NEWS_STRIP,
    STOCK_STEP,
    STOCKS_AT,
    TRACK_FIRST_X,
    TRACK_STEP,
    TRACK_Y,
    WINDOW_HEIGHT,
    card_rect,
    seat_centre,
)
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM, INK, SAND
from scenes.view.widgets import Look, draw_bubble, draw_button, draw_flag, draw_sheet

if TYPE_CHECKING:
    from scenes.cards.parts import Game
    from scenes.cards.table import TablePart

STOCKS = (("find_money", "money"), ("drink_coffee", "support"), ("go_down", "knowledge"))
VEIL = (0x2B, 0x25, 0x30, 120)


class TableDrawing:
    def __init__(self, part: TablePart) -> None:
        self.part = part

    @property
    def game(self) -> Game:
        return self.part.game

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        look.library.blit(canvas, "ui/wood", (0, 0))
        if clip.top < WINDOW_HEIGHT + 100:
            look.library.blit(canvas, f"table/window/{self.game.state.region}", (0, 0))
            self._draw_calendar(canvas, look)
        self._draw_seats(canvas, look)
        self._draw_cards(canvas, look)
        if self.part.overlay is None:
            draw_jobs_sheet(canvas, look, self.part)
            self._draw_focus_card(canvas, look)
        self._draw_stocks(canvas, look)
        self._draw_news_strip(canvas, look)
        self._draw_mo(canvas, look)
        for flight in self.part.flights:
            state = self.game.state.cards[self.game.deck.place[flight.card]]
            image = face_picture(look, self._face(state), large=False)
            canvas.blit(image, image.get_rect(center=flight.centre()))
        self._draw_overlay(canvas, look)
        for button in self.part.buttons:
            draw_button(canvas, look, button)

    def _draw_overlay(self, canvas: pygame.Surface, look: Look) -> None:
        if self.part.overlay is None:
            return
        veil = pygame.Surface(canvas.get_clip().size, pygame.SRCALPHA)
        veil.fill(VEIL)
        canvas.blit(veil, canvas.get_clip().topleft)
        {"news": draw_news, "boon": draw_boon, "talk": draw_talk}[self.part.overlay](canvas, look, self.part)

    # -- the calendar

    def _draw_calendar(self, canvas: pygame.Surface, look: Look) -> None:
        state, words = self.game.state, self.game.words
        first = TRACK_FIRST_X + (8 - state.quarters) * TRACK_STEP // 2
        for number in range(1, state.quarters + 1):
            centre = (first + (number - 1) * TRACK_STEP, TRACK_Y)
            kind = "past" if number < state.quarter else ("now" if number == state.quarter else "open")
            rect = look.library.blit(canvas, f"table/quarter/{kind}", centre)
            year, part = calendar(state.quarters, number)
            ink = CREAM if kind == "now" else INK
            draw_line(
                canvas,
                look.theme,
                words.say("quarters_short", f"q{year}_{part}"),
                "label",
                (centre[0], centre[1] - 14),
                ink,
                "centre",
            )
            draw_line(canvas, look.theme, str(year), "small_bold", (centre[0], centre[1] + 16), ink, "centre")
            if kind == "past":
                look.library.blit(canvas, "ui/tick", (rect.right - 8, rect.top + 8))
        look.library.blit(canvas, "table/deadline", DEADLINE_AT)
        last_day = fit_text(look.theme, plain(words.say("quarters", "last_day")), "label", (190, 72), centred=True)
        draw_text(canvas, look.theme, last_day, (DEADLINE_AT[0] - 108, TRACK_Y - last_day.height // 2), CREAM)

    # -- the chairs

    def _draw_seats(self, canvas: pygame.Surface, look: Look) -> None:
        state = self.game.state
        at_turn = seat_at_turn(state) if state.phase != "over" else None
        for seat, chair in enumerate(state.seats):
            centre = seat_centre(seat)
            if not canvas.get_clip().colliderect((centre[0] - 90, centre[1] - 80, 180, 190)):
                continue
            if seat == at_turn:
                look.library.blit(canvas, "table/portrait_ring", centre)
            look.library.blit(canvas, f"people/{chair}/portrait", centre, 1 if seat == at_turn else 0)
            name = self.game.words.chair(chair)
            draw_flag(
                canvas, look, name, (centre[0], centre[1] + 84), "gold" if seat == at_turn else "paper", "small_bold"
            )

    # -- the eight places

    def _face(self, card: CardState) -> Face:
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
            if not canvas.get_clip().colliderect(rect.inflate(40, 40)):
                continue
            flying = any(flight.card == card.id for flight in self.part.flights)
            if card.laid_in_quarter is not None and not flying:
                canvas.blit(face_picture(look, self._face(card), large=False), rect)
                look.library.blit(canvas, "ui/tick", (rect.right - 10, rect.top + 12))
            else:
                self._draw_place(canvas, look, card, rect)
            if card.token != "none":
                look.library.blit(canvas, f"ui/{card.token}", (rect.right - 20, rect.top + 20))
            if card.id == self.part.chosen and self.part.overlay is None:
                pygame.draw.rect(canvas, (0xF2, 0xB9, 0x3B), rect.inflate(10, 10), 5, border_radius=16)

    def _draw_place(self, canvas: pygame.Surface, look: Look, card: CardState, rect: pygame.Rect) -> None:
        """An open place: dashed, with the card's rank, its name and its job rings."""
        face = self._face(card)
        look.library.blit(canvas, "card/place", rect.topleft)
        draw_line(canvas, look.theme, face.rank, "title", (rect.centerx, rect.top + 74), SAND, "centre")
        block = fit_text(look.theme, plain(face.title), "small", (CARD_SIZE[0] - 20, 62), smallest=0.7, centred=True)
        draw_text(canvas, look.theme, block, (rect.x + 10, rect.top + 124), CREAM)
        for number in range(face.jobs_needed):
            centre = (rect.centerx + round((number - (face.jobs_needed - 1) / 2) * 34), rect.bottom - 38)
            if number < face.jobs_done:
                pygame.draw.circle(canvas, (0xF2, 0xB9, 0x3B), centre, 11)
            pygame.draw.circle(canvas, SAND, centre, 11, 3)

    def _draw_focus_card(self, canvas: pygame.Surface, look: Look) -> None:
        card = self.game.state.cards[self.game.deck.place[self.part.chosen]]
        rect = pygame.Rect(0, 0, *LARGE)
        rect.center = FOCUS_AT
        if canvas.get_clip().colliderect(rect):
            shadow = pygame.Surface((LARGE[0], LARGE[1]), pygame.SRCALPHA)
            pygame.draw.rect(shadow, (0x3B, 0x22, 0x33, 110), shadow.get_rect(), border_radius=24)
            canvas.blit(shadow, rect.move(8, 14))
            canvas.blit(face_picture(look, self._face(card), large=True), rect)
            if card.token != "none":
                look.library.blit(canvas, f"ui/{card.token}", (rect.right - 18, rect.top + 24))

    # -- drawer, news, Mo

    def _draw_stocks(self, canvas: pygame.Surface, look: Look) -> None:
        state, words = self.game.state, self.game.words
        look.library.blit(canvas, "table/tray", (STOCKS_AT[0] - 106, STOCKS_AT[1] - 84))
        for number, (action, stock) in enumerate(STOCKS):
            x, y = STOCKS_AT[0] + number * STOCK_STEP, STOCKS_AT[1]
            look.library.blit(canvas, f"ui/token/{stock}", (x, y - 14))
            pygame.draw.circle(canvas, INK, (x + 44, y - 48), 28)
            draw_line(canvas, look.theme, str(getattr(state, stock)), "number", (x + 44, y - 50), CREAM, "centre")
            draw_line(canvas, look.theme, words.say("buttons", action), "label", (x, y + 58), CREAM, "centre", most=186)
            brings = words.say("bring", action, n=self._dive() if action == "go_down" else 0)
            draw_line(canvas, look.theme, brings, "small", (x, y + 90), (0xFF, 0xDF, 0x86), "centre", most=186)

    def _dive(self) -> int:
        from game.cards.sight import dive

        return dive(self.game.state, self.game.deck, seat_at_turn(self.game.state))

    def _draw_news_strip(self, canvas: pygame.Surface, look: Look) -> None:
        """The news of this quarter stays in sight as a slip of paper; a tap tells it again."""
        state = self.game.state
        if state.news_now is None or self.part.overlay == "news":
            return
        x, y, w, _ = NEWS_STRIP
        draw_sheet(canvas, look, NEWS_STRIP)
        news = self.game.stage.book.cards.news[state.region].news[state.news_now]
        dots = "•" * news.pile
        draw_line(canvas, look.theme, dots, "title", (x + 36, y + 46), (0xB4, 0x48, 0x2C))
        title = news.title.in_(self.game.stage.settings.language)
        block = fit_text(look.theme, plain(title), "heading", (w - 64, 96), smallest=0.55)
        draw_text(canvas, look.theme, block, (x + 32, y + 74), INK)
        turns = self.game.words.say("amounts", "turns", n=state.turns_left)
        if state.phase == "work":
            draw_flag(canvas, look, turns, (x + w - 96, y + 42), "gold", "small_bold")

    def _draw_mo(self, canvas: pygame.Surface, look: Look) -> None:
        if self.part.overlay is not None:
            return
        if self.game.state.phase != "play":
            mo = look.library.flipped("mo/point")
            canvas.blit(mo, mo.get_rect(midbottom=MO_AT), (0, 0, *mo.get_size()))
        draw_bubble(canvas, look, BUBBLE, self.part.bubble_words, "right")
