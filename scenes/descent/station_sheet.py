"""What Mo tells at a station: a paper low on the screen, with the way on from there."""

from __future__ import annotations

import pygame

from game.content.shapes.ground import Station
from scenes.inputs import Placed
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.text import draw_line, draw_text, fit_text
from scenes.view.theme import BRICK, INK
from scenes.view.widgets import Button, Look, disc, draw_button, draw_sheet, plank

SHEET = (400, 776, 1220, 284)


class StationSheet:
    def __init__(self, stage: Stage, station: Station) -> None:
        self.stage, self.station = stage, station
        self.refresh()

    def refresh(self) -> None:
        stage = self.stage
        x, y, w, h = SHEET
        buttons: list[Button] = [disc("close", (x + w - 64, y + 62), "close")]
        leads = self.station.leads_to
        if leads is not None and stage.leads(leads):
            label = stage.say(f"book.to.{leads.kind}")
            buttons.append(plank("follow", (x + w - 420, y + h - 116, 390, 88), label, "teal", icon="next"))
        self.buttons = tuple(buttons)
        language = stage.settings.language
        words = spans_of(stage.book, language, self.station.words.in_(language))
        self.words = fit_text(
            stage.theme, words, "depth", (w - (480 if len(buttons) > 1 else 150), h - 116), smallest=0.6
        )

    def layout(self) -> tuple[Placed, ...]:
        return (Placed("station", SHEET, focusable=False), *(button.placed() for button in self.buttons))

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = SHEET
        language = self.stage.settings.language
        draw_sheet(canvas, look, SHEET)
        title = self.stage.book.plain(language, self.station.title.in_(language))
        draw_line(canvas, look.theme, title, "heading", (x + 44, y + 60), BRICK, most=w - 200)
        draw_text(canvas, look.theme, self.words, (x + 44, y + 100), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)
