"""The magnifying glass on the hole: how much goes through the clay, how much through the hole, and why.

Owns the three sliders of the clay while it is open; the formula is water.leak. A slider that is let go asks for new
inputs of the whole model.
"""

from __future__ import annotations

import math
from dataclasses import replace

import pygame

from game.content.figures import set_number
from game.models import water
from game.models.quantity import quantities
from game.models.water_moment import Moment, heads_m_nap
from scenes.discovery.water_section import INK, WATER_LINE, draw_textured, funnel, wet
from scenes.discovery.water_signs import GLASS, TUBE_WATER, arrow
from scenes.discovery.water_words import WaterWords
from scenes.inputs import Back, Drag, Drop, Input, Nudge, Placed, Press, Tap
from scenes.stage import Stage
from scenes.view.columns import textured
from scenes.view.slider import Slider
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK as WORDS_INK, SAND, TEAL_INK
from scenes.view.widgets import Look, box, disc, draw_button, draw_sheet

LENS = pygame.Rect(84, 150, 1252, 606)
GLASS_AT, GLASS_RADIUS = (404, 452), 262
RIM = (0x6B, 0x42, 0x2A)
RIM_GOLD = (0xF2, 0xB9, 0x3B)
WORDS_X, WORDS_WIDTH = 712, 580
FIRST_SLIDER_Y, SLIDER_STEP = 330, 112
RESULTS_TOP, RESULTS_STEP = 636, 38
PX_PER_M = 62
MM_PER_DAY_PX = 26.0
"""Width of an arrow in the glass for each mm a day."""
HOLE_PX_PER_ROOT = 1500.0
K_STEP = 0.05


class Lens:
    def __init__(self, stage: Stage, words: WaterWords, inputs: water.Inputs, now: Moment) -> None:
        self.stage, self.words = stage, words
        self.limits = {quantity.name: quantity for quantity in quantities(water.Inputs)}
        self.show(inputs, now)

    def show(self, inputs: water.Inputs, now: Moment) -> None:
        self.now = now
        self.column = inputs.hole if inputs.hole != "none" else "heath"
        self.lay_out(inputs)

    def lay_out(self, inputs: water.Inputs) -> None:
        """Sliders for what is set; what a finger slides now is set when it lets go."""
        self.inputs = inputs
        self.close = disc("close", (LENS.right - 76, LENS.y + 70), "close")
        self.sliders = tuple(self._slider(number, name) for number, name in enumerate(NAMES))
        above, below = heads_m_nap(inputs, self.now.ground, self.column)
        share = inputs.hole_share if inputs.hole != "none" else 0.0
        self.leak = water.leak(above, below, inputs.clay_thickness_m, inputs.clay_k_m_per_day, hole_share=share)
        self.heads = (above, below)

    def _slider(self, number: int, name: str) -> Slider:
        quantity, value = self.limits[name], float(getattr(self.inputs, name))
        rect = (WORDS_X + 44, FIRST_SLIDER_Y + number * SLIDER_STEP, WORDS_WIDTH - 88, 88)
        language, label = self.stage.language, self.words.word(f"lens_{name}")
        if name == "clay_k_m_per_day":
            low, high, at = (math.log10(each) for each in (quantity.low, quantity.high, value))
            shown = f"{set_number(language, value, 4)} {self.words.word('unit_m_per_day')}"
            return Slider(name, rect, low, high, at, K_STEP, shown, label)
        if name == "hole_share":
            shown = self.words.word("lens_of_hundred").replace("…", set_number(language, value * 100, 1))
            return Slider(name, rect, quantity.low, quantity.high, value, 0.005, shown, label)
        shown = f"{set_number(language, value, 1)} m"
        return Slider(name, rect, quantity.low, quantity.high, value, 0.25, shown, label)

    def layout(self) -> tuple[Placed, ...]:
        sliders = (each for each in self.sliders if each.id != "hole_share" or self.inputs.hole != "none")
        return (*(slider.placed() for slider in sliders), self.close.placed())

    def handle(self, given: Input) -> water.Inputs | None:
        """The inputs that are wanted now: others than before, the same = close the glass, None = nothing to reckon."""
        match given:
            case Back() | Tap("close"):
                return self.stage_inputs
            case Press() | Drag() | Drop() | Nudge():
                return self._slid(given)
        return None

    @property
    def stage_inputs(self) -> water.Inputs:
        return self.inputs

    def _slid(self, given: Press | Drag | Drop | Nudge) -> water.Inputs | None:
        for slider in self.sliders:
            value = slider.answer(given)
            if value is None:
                continue
            new = replace(self.inputs, **{slider.id: self._within(slider.id, value)})
            if new == self.inputs:
                return None
            return new
        return None

    def _within(self, name: str, value: float) -> float:
        value = round(10**value, 4) if name == "clay_k_m_per_day" else round(value, 4)
        return max(self.limits[name].low, min(self.limits[name].high, value))

    # -- drawing

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        draw_sheet(canvas, look, box(LENS))
        canvas.blit(self._picture(look), (GLASS_AT[0] - GLASS_RADIUS - 14, GLASS_AT[1] - GLASS_RADIUS - 14))
        title = self.words.word(f"lens_{self.inputs.hole}")
        draw_line(canvas, look.theme, title, "heading", (WORDS_X, LENS.y + 62), BRICK, most=WORDS_WIDTH - 120)
        block = fit_text(look.theme, plain(self.words.word(self._says())), "small", (WORDS_WIDTH - 100, 70), smallest=0.65)
        draw_text(canvas, look.theme, block, (WORDS_X, LENS.y + 92), WORDS_INK)
        for slider in self.sliders:
            if slider.id != "hole_share" or self.inputs.hole != "none":
                slider.draw(canvas, look)
        self._draw_results(canvas, look)
        draw_button(canvas, look, self.close)

    def _says(self) -> str:
        if self.leak.leak_mm_per_day < 0:
            return "lens_says_up"
        return "lens_says_closed" if self.inputs.hole == "none" else "lens_says_hole"

    def _draw_results(self, canvas: pygame.Surface, look: Look) -> None:
        language, word = self.stage.language, self.words.word
        per_day = f"{set_number(language, abs(self.leak.leak_mm_per_day), 2)} {word('unit_mm_per_day')}"
        up = self.leak.leak_mm_per_day < 0
        rows = [(word("lens_up" if up else "lens_down"), per_day)]
        if self.inputs.hole != "none":
            rows.append((word("lens_part"), f"{set_number(language, self.leak.hole_part * 100)} %"))
        rows.append((word("lens_difference"), f"{set_number(language, abs(self.heads[0] - self.heads[1]), 1)} m"))
        for number, (label, value) in enumerate(rows):
            middle = RESULTS_TOP + number * RESULTS_STEP + RESULTS_STEP // 2 - 10
            draw_line(canvas, look.theme, label, "note", (WORDS_X, middle), TEAL_INK, most=WORDS_WIDTH - 190)
            draw_line(canvas, look.theme, value, "slip", (WORDS_X + WORDS_WIDTH, middle), WORDS_INK, "right")
            if number < len(rows) - 1:
                y = middle + RESULTS_STEP // 2
                pygame.draw.line(canvas, SAND, (WORDS_X, y), (WORDS_X + WORDS_WIDTH, y), 2)

    def _picture(self, look: Look) -> pygame.Surface:
        """The clay in the round glass: water above, the hole, water below, two tubes with how high each would stand."""
        side = 2 * (GLASS_RADIUS + 14)
        picture = pygame.Surface((side, side)).convert()
        self._draw_ground(picture, look)
        mask = look.library.backdrop("water lens mask", lambda one: _ring(one, side), (side, side))
        mask.set_colorkey(HOLE_IN_MASK)
        picture.blit(mask, (0, 0))
        picture.set_colorkey(OUTSIDE)
        return picture

    def _draw_ground(self, picture: pygame.Surface, look: Look) -> None:
        library, side = look.library, picture.get_width()
        thickness = self.inputs.clay_thickness_m * PX_PER_M
        top = round(side / 2 - thickness / 2)
        bottom = round(top + thickness)
        picture.blit(wet(library, "cover_sand"), (0, 0))
        picture.blit(textured(library, "boulder_clay", (1420, 776)), (0, top), (0, 0, side, bottom - top))
        picture.blit(wet(library, "peelo_sand"), (0, bottom), (0, 0, side, side))
        for y in (top, bottom):
            pygame.draw.line(picture, INK, (0, y), (side, y), 5)
        share = self.inputs.hole_share if self.inputs.hole != "none" else 0.0
        if share:
            half = math.sqrt(share) * HOLE_PX_PER_ROOT / 9
            outline = funnel(side / 2, half, top, bottom)
            draw_textured(picture, wet(library, "meltwater_sand"), outline)
            pygame.draw.lines(picture, INK, False, outline[: len(outline) // 2], 5)
            pygame.draw.lines(picture, INK, False, outline[len(outline) // 2 :], 5)
        self._draw_tubes(picture, top, bottom)
        self._draw_arrows(picture, look, top, bottom)

    def _draw_tubes(self, picture: pygame.Surface, top: int, bottom: int) -> None:
        """Left the water above the clay, right the water below it: the difference pushes."""
        side = picture.get_width()
        middle = (self.heads[0] + self.heads[1]) / 2
        for x, head, foot in ((side // 2 - 176, self.heads[0], top - 6), (side // 2 + 176, self.heads[1], bottom + 44)):
            y = round(side / 2 - 96 - (head - middle) * 26)
            tube = pygame.Rect(x - 11, 96, 23, foot - 96)
            pygame.draw.rect(picture, GLASS, tube, border_radius=11)
            if y < foot - 4:
                pygame.draw.rect(picture, TUBE_WATER, (tube.x + 4, y, tube.w - 8, foot - y - 4), border_radius=6)
                pygame.draw.line(picture, WATER_LINE, (tube.x + 4, y), (tube.right - 5, y), 4)
            pygame.draw.rect(picture, INK, tube, 4, border_radius=11)

    def _draw_arrows(self, picture: pygame.Surface, look: Look, top: int, bottom: int) -> None:
        side, mm = picture.get_width(), self.leak.leak_mm_per_day
        by_hole = mm * self.leak.hole_part if self.inputs.hole != "none" else 0.0
        way, length = ("down" if mm > 0 else "up"), max(60, min(bottom - top - 10, 190))
        for dx, part in ((-108, (mm - by_hole) / 2), (108, (mm - by_hole) / 2), (0, by_hole)):
            width = abs(part) * MM_PER_DAY_PX
            if width >= 0.8:
                image = arrow(look.library, min(width, 110.0), length + (40 if dx == 0 else 0), way)
                picture.blit(image, image.get_rect(center=(side // 2 + dx, (top + bottom) // 2)))


NAMES = ("hole_share", "clay_thickness_m", "clay_k_m_per_day")
HOLE_IN_MASK = (255, 0, 255)
OUTSIDE = (0, 255, 0)


def _ring(mask: pygame.Surface, side: int) -> None:
    """Green outside (seen through), the brass and wooden rim, and a hole for the glass."""
    mask.fill(OUTSIDE)
    middle = (side // 2, side // 2)
    pygame.draw.circle(mask, INK, middle, GLASS_RADIUS + 12)
    pygame.draw.circle(mask, RIM, middle, GLASS_RADIUS + 9)
    pygame.draw.circle(mask, RIM_GOLD, middle, GLASS_RADIUS - 2)
    pygame.draw.circle(mask, INK, middle, GLASS_RADIUS - 8)
    pygame.draw.circle(mask, HOLE_IN_MASK, middle, GLASS_RADIUS - 11)
