"""The depth gauge: a staff with Mo's flag, and a paper that tells depth, layer, age and temperature."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pygame

from game.content.figures import set_number
from game.content.maps import ProfileMap
from game.ground import Gauge
from scenes.stage import Stage
from scenes.view.cut import Cutout, in_parts
from scenes.view.text import draw_text, fit_text, plain
from scenes.view.theme import BRICK, EDGE_PX, GOLD, INK, TEAL_INK
from scenes.view.widgets import Look, draw_flag, draw_sheet

STAFF = pygame.Rect(84, 170, 26, 560)
STRIPES, LABEL_EVERY = 30, 5
DEEPEST_M = 30.0
SCALES = ((0, 30), (0, 90))
WINDOW_AROUND_M = 25
PAPER = (20, 752, 336, 308)
ROWS = ("under", "age", "temperature")
ROW_PX = {"under": 88, "age": 54, "temperature": 36}
"""How high each row may be where all three are there."""
ROWS_TOP = 94
STILL_SIZE = (400, 1080)


@dataclass(frozen=True)
class Reading:
    """What the gauge shows, in words: the depth and the layer; on the ladder the step and how deep it lies.

    `staff_m`: the depths at the upper and the lower end of its staff; None on the ladder, which has no scale.
    """

    head: str
    depth_m: float | None
    under: str
    age: str
    temperature: str
    staff_m: tuple[int, int] | None = None


def staff_m(profile: ProfileMap, shown: Gauge) -> tuple[int, int] | None:
    """From where to where the staff goes: the whole ground, or a window with a stretch above and below it."""
    window = profile.window
    if shown.ladder_step is not None:
        return None
    if window is not None and shown.depth_m is not None and shown.depth_m > profile.depth_m:
        high_m = (window.frame.bottom_m - window.frame.top_m) * window.share
        return (round(window.top_m) - WINDOW_AROUND_M, round(window.top_m + high_m) + WINDOW_AROUND_M)
    return next((scale for scale in SCALES if profile.depth_m <= scale[1]), SCALES[-1])


def read_gauge(stage: Stage, profile: str, shown: Gauge) -> Reading:
    """The gauge's values in the reader's language; on the ladder the depth is the step's own words."""
    return replace(_read(stage, profile, shown), staff_m=staff_m(stage.book.profiles[profile].map, shown))


def _read(stage: Stage, profile: str, shown: Gauge) -> Reading:
    language, say = stage.settings.language, stage.say
    layer = stage.book.materials.get(shown.layer_id or "")
    if shown.ladder_step is not None:
        step = stage.book.profiles[profile].words.ladder[shown.ladder_step]
        words = stage.book.plain(language, step.depth.in_(language)) if step.depth else say("descent.order_only")
        age = layer.age.in_(language) if layer and layer.age else ""
        return Reading(step.title.in_(language), None, words, age, _temperature(stage, shown))
    if shown.above_ground or shown.depth_m is None:
        where = say("gauge.above") if shown.above_ground else say("descent.break")
        lead = stage.book.profiles[profile].words.lead.in_(language) if shown.above_ground else ""
        return Reading(where, 0.0 if shown.above_ground else None, "", lead, "")
    name = layer.name.in_(language) if layer else ""
    if shown.in_water:
        name = f"{name} · {say('gauge.water')}"
    deep = shown.depth_m > stage.book.profiles[profile].map.depth_m
    depth = say("gauge.metres", depth=set_number(language, shown.depth_m, 0 if deep else 1))
    age = layer.age.in_(language) if layer and layer.age else "" if deep else say("gauge.no_age")
    return Reading(depth, shown.depth_m, name, age, _temperature(stage, shown))


def _temperature(stage: Stage, shown: Gauge) -> str:
    if shown.temperature_c is None:
        return ""
    low, high = (round(value) for value in shown.temperature_c)
    degrees = str(low) if low == high else f"{low}-{high}"
    return stage.say("gauge.about_degrees", degrees=degrees)


class GaugeDrawing:
    """Draws the gauge: staff, paper and the words of a layer are made once, only flag and depth anew."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._stills: dict[tuple[int, int] | None, Cutout] = {}
        self._rows: dict[tuple[str, ...], pygame.Surface] = {}
        self._heads: dict[str, pygame.Surface] = {}
        self._depth: tuple[str, pygame.Surface] | None = None

    def draw(self, canvas: pygame.Surface, look: Look, reading: Reading) -> None:
        self._still(look, reading.staff_m).blit(canvas, (0, 0))
        if reading.depth_m is not None and reading.staff_m is not None:
            y = staff_y(reading.depth_m, reading.staff_m)
            flag = draw_flag(canvas, look, f"{round(reading.depth_m)} m", (STAFF.right + 84, y), "gold", "label")
            tip = ((STAFF.right + 6, y), (flag.left + 6, y - 15), (flag.left + 6, y + 13))
            pygame.draw.polygon(canvas, GOLD, tip)
        self._draw_head(canvas, look, reading)
        canvas.blit(self._row_words(look, reading), (PAPER[0] + 30, PAPER[1] + ROWS_TOP))

    def _still(self, look: Look, staff_m: tuple[int, int] | None) -> Cutout:
        """The empty paper, and a staff with these ends."""
        if staff_m not in self._stills:
            still = pygame.Surface(STILL_SIZE, pygame.SRCALPHA)
            if staff_m is not None:
                _draw_staff(still, look, staff_m)
            draw_sheet(still, look, PAPER)
            self._stills[staff_m] = in_parts(still, own=True)
        return self._stills[staff_m]

    def _draw_head(self, canvas: pygame.Surface, look: Look, reading: Reading) -> None:
        """The depth in metres, written anew at each tenth; else words, which may need smaller letters."""
        x, y = PAPER[0], PAPER[1]
        if not reading.depth_m:
            canvas.blit(self._words(look, reading.head), (x + 30, y + 26))
            return
        if self._depth is None or self._depth[0] != reading.head:
            self._depth = (reading.head, look.theme.font("heading").render(reading.head, True, BRICK))
        image = self._depth[1]
        canvas.blit(image, (x + 30, y + 26 + (look.theme.line_height("heading") - image.get_height()) // 2))

    def prepare(self, look: Look, reading: Reading) -> None:
        """Write what this reading needs."""
        self._row_words(look, reading)
        if not reading.depth_m:
            self._words(look, reading.head)

    def _words(self, look: Look, head: str) -> pygame.Surface:
        """A head of words, in as large letters as fit."""
        if head not in self._heads:
            block = fit_text(look.theme, plain(head), "heading", (PAPER[2] - 56, 64), smallest=0.5)
            self._heads[head] = pygame.Surface((PAPER[2] - 56, block.height + 8), pygame.SRCALPHA)
            draw_text(self._heads[head], look.theme, block, (0, 0), BRICK)
        return self._heads[head]

    def _row_words(self, look: Look, reading: Reading) -> pygame.Surface:
        """What stands under the head: the layer, its age and how warm it is there."""
        words = (reading.under, reading.age, reading.temperature)
        if words not in self._rows:
            self._rows[words] = _written(look, reading)
        return self._rows[words]


def _written(look: Look, reading: Reading) -> pygame.Surface:
    room = pygame.Rect(0, 0, PAPER[2] - 56, PAPER[3] - ROWS_TOP - 24)
    image, top = pygame.Surface(room.size, pygame.SRCALPHA), 0
    for row in ROWS:
        value = getattr(reading, row)
        if not value:
            continue
        style = "small_bold" if row == "under" else "small"
        most = 170 if not reading.under else ROW_PX[row] if reading.temperature else 62 if row == "age" else 112
        block = fit_text(look.theme, plain(value), style, (room.w, min(most, room.bottom - top)), smallest=0.6)
        draw_text(image, look.theme, block, (0, top), INK if row == "under" else TEAL_INK)
        top += block.height + 6
    return image


def staff_y(depth_m: float, ends_m: tuple[int, int]) -> int:
    """The canvas row of a depth on a staff with these ends."""
    top_m, bottom_m = ends_m
    return STAFF.top + round(STAFF.height * (min(max(depth_m, top_m), bottom_m) - top_m) / (bottom_m - top_m))


def _draw_staff(canvas: pygame.Surface, look: Look, ends_m: tuple[int, int]) -> None:
    """The painted staff with its metres, edged in ink: they stand before sky and before dark ground."""
    look.library.blit(canvas, "descent/gauge/staff", STAFF.topleft)
    stripe_m = (ends_m[1] - ends_m[0]) // STRIPES
    for metres in range(ends_m[0], ends_m[1] + 1, stripe_m * LABEL_EVERY):
        label = look.theme.edged("small_bold", str(metres))
        right = STAFF.left - (30 if metres < 100 else 20) + EDGE_PX
        canvas.blit(label, label.get_rect(midright=(right, staff_y(metres, ends_m))))
