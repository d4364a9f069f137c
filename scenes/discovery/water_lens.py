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
from game.models.water_ground import CLAY_TOP_M, COLUMNS
from game.models.water_moment import Moment, heads_m_nap
from scenes.discovery.water_section import AREA, INK, TURF, WATER_LINE, draw_textured, funnel, wet
from scenes.discovery.water_signs import GLASS, TUBE_WATER, draw_arrow
from scenes.discovery.water_words import WaterWords
from scenes.inputs import Drag, Drop, Input, Nudge, Placed, Press
from scenes.stage import Stage
from scenes.view.columns import textured
from scenes.view.drawn import drawn, medallion
from scenes.view.opaque import opaque
from scenes.view.paper import PAPER_FACE
from scenes.view.slider import Slider
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, CREAM, SAND, TEAL_INK
from scenes.view.widgets import Look, box, disc, draw_button, draw_sheet, sheet_face

LENS = pygame.Rect(84, 140, 1252, 632)
LENS_INSIDE = LENS.inflate(-12, -12)
"""What changes on the paper."""
GLASS_AT, GLASS_RADIUS = (404, 456), 262
RIM = (0x6B, 0x42, 0x2A)
RIM_GOLD = (0xF2, 0xB9, 0x3B)
WORDS_X, WORDS_WIDTH = 712, 580
FIRST_SLIDER_Y, SLIDER_STEP = 316, 120
RESULTS_TOP, RESULTS_STEP = 655, 34
PX_PER_M = 52
CLAY_TOP, TUBE_TOP = 220, 96
SKY = (0xD6, 0xE0, 0xCF)
MM_PER_DAY_PX = 20.0
"""Width of an arrow in the glass for each mm a day."""
HOLE_PX_PER_ROOT = 167.0
K_STEP = 0.05


class Lens:
    def __init__(self, stage: Stage, words: WaterWords, inputs: water.Inputs, now: Moment) -> None:
        self.stage, self.words = stage, words
        self.limits = {quantity.name: quantity for quantity in quantities(water.Inputs)}
        self.picture: pygame.Surface | None = None
        self.show(inputs, now)

    def show(self, inputs: water.Inputs, now: Moment) -> None:
        self.now = now
        self.column = inputs.hole if inputs.hole != "none" else "heath"
        self.lay_out(inputs)

    def lay_out(self, inputs: water.Inputs) -> None:
        """Sliders for what is set; what a finger slides now is set when it lets go."""
        self.inputs, self.picture = inputs, None
        self.close = disc("close", (LENS.right - 76, LENS.y + 70), "close")
        self.sliders = tuple(self._slider(number, name) for number, name in enumerate(NAMES))
        self.surface = COLUMNS[self.column].surface_m_nap
        above, below = heads_m_nap(inputs, self.now.ground, self.column)
        self.leak = water.under_glass(inputs, self.now.ground, self.column)
        self.heads = (above, below)

    def _slider(self, number: int, name: str) -> Slider:
        quantity, value = self.limits[name], float(getattr(self.inputs, name))
        rect = (WORDS_X + 44, FIRST_SLIDER_Y + number * SLIDER_STEP, WORDS_WIDTH - 88, 88)
        language, label = self.stage.language, self.words.input(name)
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
        """The inputs that are wanted once a slider is let go; None while it slides (the glass itself shows them)."""
        if not isinstance(given, Press | Drag | Drop | Nudge):
            return None
        for slider in self.sliders:
            value = slider.answer(given)
            if value is not None:
                self.lay_out(replace(self.inputs, **{slider.id: self._within(slider.id, value)}))
                return self.inputs if isinstance(given, Drop | Nudge) else None
        return None

    def _within(self, name: str, value: float) -> float:
        value = round(10**value, 4) if name == "clay_k_m_per_day" else round(value, 4)
        return max(self.limits[name].low, min(self.limits[name].high, value))

    # -- drawing

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        draw_sheet(canvas, look, box(LENS))
        self._draw_picture(canvas, look)
        title = self.words.word(f"lens_title_{self.inputs.hole}")
        draw_line(canvas, look.theme, title, "heading", (WORDS_X, LENS.y + 48), BRICK, most=WORDS_WIDTH - 120)
        room = (WORDS_WIDTH - 110, 68)
        block = fit_text(look.theme, plain(self.words.word(self._says())), "small", room, smallest=0.6)
        draw_text(canvas, look.theme, block, (WORDS_X, LENS.y + 74), INK)
        for slider in self.sliders:
            if slider.id != "hole_share" or self.inputs.hole != "none":
                slider.draw(canvas, look)
        self._draw_results(canvas, look)
        draw_button(canvas, look, self.close)

    def _says(self) -> str:
        if self.leak.leak_mm_per_day < 0:
            return "lens_up"
        return "lens_closed" if self.inputs.hole == "none" else "lens_hole"

    def _draw_results(self, canvas: pygame.Surface, look: Look) -> None:
        language, word = self.stage.language, self.words.word
        per_day = f"{set_number(language, abs(self.leak.leak_mm_per_day), 2)} {word('unit_mm_per_day')}"
        up = self.leak.leak_mm_per_day < 0
        rows = [(word("rises_mm_per_day" if up else "leak_mm_per_day"), per_day)]
        if self.inputs.hole != "none":
            rows.append((word("hole_part"), f"{set_number(language, self.leak.hole_part * 100)} %"))
        rows.append((word("lens_difference"), f"{set_number(language, abs(self.heads[0] - self.heads[1]), 1)} m"))
        for number, (label, value) in enumerate(rows):
            middle = RESULTS_TOP + number * RESULTS_STEP + RESULTS_STEP // 2
            draw_line(canvas, look.theme, label, "note", (WORDS_X, middle), TEAL_INK, most=WORDS_WIDTH - 190)
            draw_line(canvas, look.theme, value, "slip", (WORDS_X + WORDS_WIDTH, middle), INK, "right")
            if number < len(rows) - 1:
                y = middle + RESULTS_STEP // 2
                pygame.draw.line(canvas, SAND, (WORDS_X, y), (WORDS_X + WORDS_WIDTH, y), 2)

    def _draw_picture(self, canvas: pygame.Surface, look: Look) -> None:
        """The clay in the round glass: water above, the hole, water below, two tubes with how high each would stand."""
        if self.picture is None:
            self.picture = opaque((SIDE, SIDE))
            self._draw_ground(self.picture, look)
            self.picture.blit(_mat(look), (0, 0))
        canvas.blit(self.picture, (GLASS_AT[0] - SIDE // 2, GLASS_AT[1] - SIDE // 2))

    def _draw_ground(self, picture: pygame.Surface, look: Look) -> None:
        """Grass, sand as wet as it is, the clay with its hole, sand full of water: all to one scale."""
        library, side = look.library, picture.get_width()
        top, bottom = CLAY_TOP, round(CLAY_TOP + self.inputs.clay_thickness_m * PX_PER_M)
        grass, level = round(self._y(self.surface)), round(self._y(self.heads[0]))
        picture.fill(SKY)
        picture.blit(textured(library, "cover_sand", AREA.size), (0, grass), (0, 0, side, top - grass))
        picture.blit(wet(library, "cover_sand"), (0, level), (0, 0, side, max(0, top - level)))
        picture.blit(textured(library, "boulder_clay", AREA.size), (0, top), (0, 0, side, bottom - top))
        picture.blit(wet(library, "peelo_sand"), (0, bottom), (0, 0, side, side))
        pygame.draw.line(picture, TURF, (0, grass - 3), (side, grass - 3), 10)
        if level < top - 2:
            pygame.draw.line(picture, WATER_LINE, (0, level), (side, level), 4)
        for y in (top, bottom):
            pygame.draw.line(picture, INK, (0, y), (side, y), 5)
        if self.inputs.hole != "none":
            half = math.sqrt(self.inputs.hole_share) * HOLE_PX_PER_ROOT
            outline = funnel(side / 2, half, top, bottom)
            draw_textured(picture, wet(library, "meltwater_sand"), outline)
            pygame.draw.lines(picture, INK, False, outline[: len(outline) // 2], 5)
            pygame.draw.lines(picture, INK, False, outline[len(outline) // 2 :], 5)
        self._draw_tubes(picture, top, bottom)
        self._draw_arrows(picture, top, bottom)

    def _y(self, m_nap: float) -> float:
        return CLAY_TOP + (self.surface - CLAY_TOP_M - m_nap) * PX_PER_M

    def _draw_tubes(self, picture: pygame.Surface, top: int, bottom: int) -> None:
        """Left the water above the clay, right the water below it: the difference pushes."""
        side = picture.get_width()
        for x, head, foot in ((side // 2 - 176, self.heads[0], top), (side // 2 + 176, self.heads[1], bottom + 40)):
            y = min(foot, round(self._y(head)))
            tube = pygame.Rect(x - 12, TUBE_TOP, 25, foot - TUBE_TOP)
            pygame.draw.rect(picture, GLASS, tube, border_radius=12)
            if y < foot - 4:
                pygame.draw.rect(picture, TUBE_WATER, (tube.x + 4, y, tube.w - 8, foot - y - 4), border_radius=6)
            pygame.draw.rect(picture, INK, tube, 4, border_radius=12)
        left, right = round(self._y(self.heads[0])), round(self._y(self.heads[1]))
        for y in (left, right):
            for x in range(side // 2 - 160, side // 2 + 164, 24):
                pygame.draw.line(picture, CREAM, (x, y), (x + 11, y), 3)

    def _draw_arrows(self, picture: pygame.Surface, top: int, bottom: int) -> None:
        side, mm = picture.get_width(), self.leak.leak_mm_per_day
        by_hole = mm * self.leak.hole_part if self.inputs.hole != "none" else 0.0
        way, length = ("down" if mm > 0 else "up"), max(60, min(bottom - top - 10, 190))
        for dx, part in ((-108, (mm - by_hole) / 2), (108, (mm - by_hole) / 2), (0, by_hole)):
            width = abs(part) * MM_PER_DAY_PX
            if width >= 0.8:
                at = (side // 2 + dx, (top + bottom) // 2)
                draw_arrow(picture, at, min(width, 110.0), length + (40 if dx == 0 else 0), way)


NAMES = ("hole_share", "clay_thickness_m", "clay_k_m_per_day")
SIDE = 2 * (GLASS_RADIUS + 14)


def prepare_lens(look: Look) -> None:
    """Cut the paper and its round opening before the glass is taken up."""
    sheet_face(look, LENS.size)
    _mat(look)


def _mat(look: Look) -> pygame.Surface:
    """The paper round the glass with its wooden and brass rim, and a smooth round opening."""
    key = ("water lens mat", (SIDE, SIDE))
    if key not in look.library.cuts:
        paper = pygame.Surface((SIDE, SIDE), pygame.SRCALPHA)
        paper.fill((*PAPER_FACE, 255))
        opening = medallion(look.library, GLASS_RADIUS - 11, ((0, 0, 0),))
        paper.blit(opening, opening.get_rect(center=(SIDE // 2, SIDE // 2)), special_flags=pygame.BLEND_RGBA_SUB)
        rim = drawn(look.library, "water lens rim", (SIDE, SIDE), _rim)
        paper.blit(rim, (0, 0))
        look.library.cuts[key] = paper
    return look.library.cuts[key]


def _rim(surface: pygame.Surface) -> None:
    middle = (surface.get_width() // 2, surface.get_height() // 2)
    for radius, width, colour in ((12, 24, INK), (9, 16, RIM), (-1, 6, RIM_GOLD), (-6, 6, INK)):
        pygame.draw.circle(surface, colour, middle, (GLASS_RADIUS + radius) * 2, width * 2)
