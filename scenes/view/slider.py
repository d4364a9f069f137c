"""A painted slider: a groove, a lantern knob, the value on a flag above it. Takes values; decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from scenes.inputs import Drag, Drop, Input, Nudge, Placed, Press
from scenes.view.text import draw_line
from scenes.view.theme import INK
from scenes.view.widgets import Look, draw_flag, draw_master

KNOB = 96
KEY_STEPS = 40
FLAG_PADDING, FLAG_ROOM = 22, 84
LABELLED_KNOB = 0.8
"""How large the knob is where sliders stand below each other: it keeps off the names above and below it."""


@dataclass(frozen=True)
class Slider:
    """`rect` is the groove's length and the knob's height; `low` stands left, `high` right (and may be the less)."""

    id: str
    rect: tuple[int, int, int, int]
    low: float
    high: float
    value: float
    step: float
    shown: str = ""
    label: str = ""

    def placed(self) -> Placed:
        x, y, w, h = self.rect
        ring = (self.knob_x - KNOB // 2, y + (h - KNOB) // 2, KNOB, KNOB)
        return Placed(self.id, (x - KNOB // 2, y, w + KNOB, h), drags=True, shape="disc", ring=ring)

    @property
    def knob_x(self) -> int:
        share = (self.value - self.low) / (self.high - self.low)
        return round(self.rect[0] + share * self.rect[2])

    def value_at(self, x: float) -> float:
        """The value under a canvas x, on the slider's steps and inside its range."""
        share = max(0.0, min(1.0, (x - self.rect[0]) / self.rect[2]))
        return self._stepped(self.low + share * (self.high - self.low))

    def pushed(self, steps: int) -> float:
        """The value some steps to the right (or left), for keys."""
        size = max(self.step, abs(self.high - self.low) / KEY_STEPS)
        return self._stepped(self.value + (size if self.high > self.low else -size) * steps)

    def held(self, value: float) -> float:
        """A value from elsewhere, on the slider's steps and inside its range."""
        return self._stepped(value)

    def _stepped(self, value: float) -> float:
        value = round(value / self.step) * self.step
        return max(min(self.low, self.high), min(max(self.low, self.high), value))

    def answer(self, given: Input) -> float | None:
        """The new value that a press or drag asks for, or None when the input is not for this slider."""
        if isinstance(given, (Press, Drag, Drop)) and given.id == self.id:
            return self.value_at(given.at[0])
        if isinstance(given, Nudge) and given.id == self.id:
            return self.pushed(given.by)
        return None

    def draw(
        self, canvas: pygame.Surface, look: Look, *, track: str = "ui/slider/track", flag_above: bool = False
    ) -> None:
        x, y, w, h = self.rect
        middle = y + h // 2
        if track == "ui/slider/track":
            draw_master(canvas, look, track, (x - 28, middle - 28, w + 56, 56))
        else:
            look.library.blit(canvas, track, (x - 28, middle - 28))
        if self.label:
            knob = look.library.resized("ui/slider/knob", LABELLED_KNOB)
            left, top = look.library.picture("ui/slider/knob").anchor
            canvas.blit(knob, (self.knob_x - round(left * LABELLED_KNOB), middle - round(top * LABELLED_KNOB)))
            draw_line(canvas, look.theme, self.label, "note", (x - 40, y - 10), INK, most=w + 84)
        else:
            look.library.blit(canvas, "ui/slider/knob", (self.knob_x, middle))
        if self.shown and flag_above:
            half = look.theme.font("label").size(self.shown)[0] // 2 + FLAG_PADDING
            flag_x = max(x - FLAG_ROOM + half, min(x + w + FLAG_ROOM - half, self.knob_x))
            draw_flag(canvas, look, self.shown, (flag_x, y - 20), "gold")
        elif self.shown:
            left = self.knob_x < x + w // 2
            at = (x + w + 10, middle - 1) if left else (x - 10, middle - 1)
            draw_line(canvas, look.theme, self.shown, "slip", at, INK, "right" if left else "left", most=w - 40)
