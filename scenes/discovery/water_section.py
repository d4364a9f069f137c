"""Heath, village and valley cut open, drawn from the model's numbers: levels, clay, hole, ditches. Decides nothing.

Heights are to scale (37 px a metre), widths are not. The land is painted to the same line
(assets/paint/pictures/_water_model_shape; a test compares them).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pygame

from game.models.water import Inputs
from game.models.water_ground import CLAY_TOP_M, COLUMNS
from game.models.water_moment import Moment
from scenes.view.columns import Curve, edge, fill_between, textured
from scenes.view.library import Library
from scenes.view.opaque import as_opaque, opaque
from scenes.view.theme import Colour

AREA = pygame.Rect(0, 0, 1420, 772)
PX_PER_M = 37
TOP_M_NAP, TOP_Y = 16.0, 322
SLOPES = ((430, 570), (900, 1100))
HOLE_X = {"heath": 224, "village": 598, "valley": 1196}
WIDTHS = {"heath": 500, "village": 500, "valley": 420}
"""How much of the picture each column has, px."""
DITCHES = {"heath": 468, "village": 918, "valley": 1118}
STREAM = (1352, 1412)
STREAM_DEEP_M, STREAM_MM_PER_M = 1.15, 95.0
HOUSE_X, JANTIEN_X, EGBERT_X, ROELOF_X = 806, 372, 684, 1302
SKIES = ("wet", "fair", "dry")
INK: Colour = (0x2B, 0x25, 0x30)
TURF: Colour = (0x4A, 0x5E, 0x3C)
BANK: Colour = (0x56, 0x63, 0x44)
WATER_LINE: Colour = (0xE4, 0xF1, 0xEE)
WATER: Colour = (0x4E, 0x8C, 0x8A)
SHEET: Colour = (0xA9, 0xCF, 0xD6)
GROUNDWATER: Colour = (0x34, 0x82, 0x9E)
GROUNDWATER_ALPHA = 158
WET_DEPTH_M = {"heath": 0.3, "valley": 0.32}
"""Nearer to the surface than this there are pools."""
DRY_DEPTH_M = {"heath": 1.25, "village": 1.6, "valley": 1.45}
"""Deeper than this the land is brown."""
MO_AT, MO_SHARE = (590, 606), 0.44
"""Mo swims where the water is: below the clay."""
SHEET_PX_PER_MM = 0.5
MOODS = ("glad", "so_so", "cross")
PAINTED = (
    *("sky_wet", "sky_fair", "sky_dry", "heath_wet", "heath_moist", "heath_dry", "village_green", "village_dry"),
    *("valley_wet", "valley_green", "valley_dry", "house", "jantien", "egbert", "roelof"),
    *("jantien_face", "egbert_face", "roelof_face", "so_so", "handle", "level", "bubble"),
    *("winter_normal", "winter_wet", "summer_normal", "summer_dry"),
)
"""All pictures of this scene."""


@dataclass(frozen=True)
class Scenery:
    """Which painted pieces show the ground as it is: states of the three strips, and moods of the three people."""

    sky: str
    strips: tuple[tuple[str, str], ...]
    people: tuple[int, int, int]


def _slope(x: float, left: int, right: int) -> float:
    share = max(0.0, min(1.0, (x - left) / (right - left)))
    return share * share * (3 - 2 * share)


_DOWN = tuple(tuple(_slope(x, left, right) for x in range(AREA.right + 8)) for left, right in SLOPES)
"""How far down each slope a place is, 0-1, for every px."""


def between(values: Sequence[float], x: float) -> float:
    """One value for each column, smooth over the slopes, as the ground itself is."""
    at = int(x)
    return values[0] + (values[1] - values[0]) * _DOWN[0][at] + (values[2] - values[1]) * _DOWN[1][at]


_SURFACE = tuple(
    between([TOP_Y + (TOP_M_NAP - column.surface_m_nap) * PX_PER_M for column in COLUMNS.values()], x)
    for x in range(AREA.right + 8)
)


def surface_y(x: float) -> float:
    """The surface at x, px."""
    return _SURFACE[int(x)]


def y_of(m_nap: float) -> float:
    return TOP_Y + (TOP_M_NAP - m_nap) * PX_PER_M


def hole_width(column: str, share: float) -> float:
    """A round hole of this share of the ground, as wide as it is beside the column's width: share = π/4·(w/W)²."""
    return WIDTHS[column] * math.sqrt(4 * share / math.pi)


def scenery_of(now: Moment) -> Scenery:
    heath, village, valley = now.ground.depth_m
    strips = (
        ("heath", _state(heath, "heath", "moist")),
        ("village", "dry" if village > DRY_DEPTH_M["village"] else "green"),
        ("valley", _state(valley, "valley", "green")),
    )
    people = tuple(MOODS.index(now.moods[face]) for face in ("heath", "house", "valley"))
    return Scenery(now.sky, strips, people)  # type: ignore[arg-type]


def _state(depth_m: float, column: str, middle: str) -> str:
    if depth_m <= WET_DEPTH_M[column]:
        return "wet"
    return "dry" if depth_m > DRY_DEPTH_M[column] else middle


def wet(library: Library, material: str) -> pygame.Surface:
    """A ground full of water: its own tile under one plate of blue."""
    key = (f"water/wet {material}", AREA.size)
    if key not in library.cuts:
        soaked = as_opaque(textured(library, material, AREA.size))
        plate = opaque(AREA.size)
        plate.fill(GROUNDWATER)
        plate.set_alpha(GROUNDWATER_ALPHA)
        soaked.blit(plate, (0, 0))
        library.cuts[key] = soaked
    return library.cuts[key]


class WaterSection:
    """Lays land and ground for one moment on a sheet of its own; the same moment is laid once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.sheet = opaque(AREA.size)
        self._shows: object = None
        self._seen: object = None

    def prepare(self) -> Iterator[None]:
        """Skies over dry ground and soaked grounds, one at a time."""
        for material in ("cover_sand", "peelo_sand", "meltwater_sand"):
            wet(self.library, material)
            yield
        for sky in SKIES:
            self._country(sky)
            yield

    def draw(self, canvas: pygame.Surface, inputs: Inputs, now: Moment) -> None:
        """A moment that is passed by is laid where it is seen; one that is seen again comes from the sheet."""
        shows = (inputs.hole, inputs.hole_share, inputs.clay_thickness_m, now.ground, scenery_of(now), now.shrink_mm)
        if shows != self._seen:
            self._seen = shows
            self._lay(canvas, inputs, now)
            return
        if shows != self._shows:
            self._shows = shows
            self._lay(self.sheet, inputs, now)
        canvas.blit(self.sheet, AREA)

    def _lay(self, sheet: pygame.Surface, inputs: Inputs, now: Moment) -> None:
        scenery = scenery_of(now)
        sheet.blit(self._country(scenery.sky), AREA)
        self._lay_water(sheet, inputs, now)
        if inputs.hole != "none":
            self._lay_hole(sheet, inputs)
        for name, state in scenery.strips:
            self.library.blit(sheet, f"water_model/{name}_{state}", (0, 0))
        self._lay_ditches(sheet, now)
        mo = self.library.resized("mo/swim", MO_SHARE)
        sheet.blit(mo, mo.get_rect(center=MO_AT))
        self.library.blit(sheet, "water_model/house", (HOUSE_X, surface_y(HOUSE_X)))
        for (name, x), mood in zip(PEOPLE_AT, scenery.people, strict=True):
            self.library.blit(sheet, f"water_model/{name}", (x, surface_y(x) + 1), mood)

    def _country(self, sky: str) -> pygame.Surface:
        """Sky over dry cover sand and clay; what lies under the clay is laid on it."""

        def draw(country: pygame.Surface) -> None:
            library, right, size = self.library, AREA.right, AREA.size
            library.blit(country, f"water_model/sky_{sky}", (0, 0))
            fill_between(country, textured(library, "cover_sand", size), 0, right, surface_y, clay_top_y)
            fill_between(country, textured(library, "boulder_clay", size), 0, right, clay_top_y, lambda x: AREA.bottom)
            edge(country, INK, 0, right, clay_top_y, 4)

        return self.library.backdrop(f"water country {sky}", draw, AREA.size)

    def _lay_water(self, sheet: pygame.Surface, inputs: Inputs, now: Moment) -> None:
        """Full ground above the clay; below it sand, dry as far down as the store does not reach."""
        depths = now.ground.depth_m
        levels = [depth * PX_PER_M for depth in depths]

        def level(x: float) -> float:
            return surface_y(x) + between(levels, x)

        lay_ground(sheet, wet(self.library, "cover_sand"), level, lambda x: clay_top_y(x) - 1)
        wet_at = [x for x in BENDS if between(depths, x) < CLAY_TOP_M - 0.01]
        for run in _runs(wet_at):
            pygame.draw.lines(sheet, WATER_LINE, False, [(x, level(x)) for x in run], 4)
        below_y, foot = y_of(now.ground.below_m_nap), clay_foot(inputs.clay_thickness_m)
        lay_ground(sheet, wet(self.library, "peelo_sand"), foot, lambda x: AREA.bottom)
        if below_y > foot(0):
            lay_ground(sheet, textured(self.library, "peelo_sand", AREA.size), foot, lambda x: below_y)
        pygame.draw.lines(sheet, INK, False, [(x, foot(x)) for x in BENDS], 4)

    def _lay_hole(self, sheet: pygame.Surface, inputs: Inputs) -> None:
        """What the ice left: a funnel through the clay, filled with sand that lets water through."""
        x, half = HOLE_X[inputs.hole], hole_width(inputs.hole, inputs.hole_share) / 2
        top, bottom = clay_top_y(x), clay_foot(inputs.clay_thickness_m)(x)
        outline = funnel(x, half, top, bottom)
        draw_textured(sheet, wet(self.library, "meltwater_sand"), outline)
        count = len(outline) // 2
        for side in (outline[:count], outline[count:]):
            pygame.draw.lines(sheet, INK, False, side, 4)

    def _lay_ditches(self, sheet: pygame.Surface, now: Moment) -> None:
        for (name, x), depth in zip(DITCHES.items(), now.ground.depth_m, strict=True):
            deep = COLUMNS[name].ditch_m
            self._lay_notch(sheet, x - 24, x + 24, deep, max(0.0, deep - depth))
        self._lay_notch(sheet, *STREAM, STREAM_DEEP_M, min(STREAM_DEEP_M, 0.12 + now.stream_mm / STREAM_MM_PER_M))
        if now.overland_mm > 0:
            high = max(3, round(now.overland_mm * SHEET_PX_PER_MM))
            points = [(x, surface_y(x) - high / 2) for x in BENDS if x < STREAM[0]]
            pygame.draw.lines(sheet, SHEET, False, [*points, (STREAM[0], surface_y(STREAM[0]) - high / 2)], high)

    def _lay_notch(self, sheet: pygame.Surface, left: int, right: int, deep_m: float, water_m: float) -> None:
        """A ditch in the cut: round banks, and water as high as it stands in it."""
        middle, half, deep = (left + right) / 2, (right - left) / 2, deep_m * PX_PER_M
        top = surface_y(middle)
        bed = [
            (middle + half * share, surface_y(middle + half * share) - 2 + deep * (1 - share**2) ** 0.8)
            for share in (number / 8 for number in range(-8, 9))
        ]
        pygame.draw.polygon(sheet, BANK, bed)
        water_y = top + deep - water_m * PX_PER_M
        wet_bed = [(x, max(y, water_y)) for x, y in bed if y > water_y]
        if water_m > 0 and len(wet_bed) > 1:
            pygame.draw.polygon(sheet, WATER, [*wet_bed, (wet_bed[-1][0], water_y), (wet_bed[0][0], water_y)])
            pygame.draw.line(sheet, WATER_LINE, (wet_bed[0][0], water_y), (wet_bed[-1][0], water_y), 4)
        pygame.draw.lines(sheet, INK, False, bed, 4)


PEOPLE_AT = (("jantien", JANTIEN_X), ("egbert", EGBERT_X), ("roelof", ROELOF_X))


def clay_top_y(x: float) -> float:
    return surface_y(x) + CLAY_TOP_M * PX_PER_M


def clay_foot(thickness_m: float) -> Curve:
    return lambda x: clay_top_y(x) + thickness_m * PX_PER_M


def funnel(x: float, half: float, top: float, bottom: float) -> list[tuple[float, float]]:
    """The outline of a hole, down its left side and up its right: wide above, at its own width in the middle."""
    steps = 10
    left, right = [], []
    for step in range(steps + 1):
        share = step / steps
        reach = half * (1 + 0.34 * (1 - share) ** 2.2 - 0.16 * share)
        wobble = 2.5 * math.sin(step * 2.1)
        y = top + (bottom - top) * share
        left.append((x - reach + wobble, y))
        right.append((x + reach + wobble * 0.6, y))
    return [*left, *reversed(right)]


def draw_textured(canvas: pygame.Surface, texture: pygame.Surface, outline: list[tuple[float, float]]) -> None:
    """A shape filled with a ground that covers the canvas from 0, 0; row by row."""
    count = len(outline) // 2
    left, right = outline[:count], list(reversed(outline[count:]))
    pieces = []
    for (x0, y0), (x1, y1), (r0, _), (r1, _) in zip(left, left[1:], right, right[1:], strict=False):
        for y in range(round(y0), round(y1)):
            share = (y - y0) / max(1.0, y1 - y0)
            a, b = round(x0 + (x1 - x0) * share), round(r0 + (r1 - r0) * share)
            pieces.append((texture, (a, y), (a, y, b - a, 1)))
    canvas.blits(pieces, doreturn=False)


FLATS = ((0, SLOPES[0][0]), (SLOPES[0][1], SLOPES[1][0]), (SLOPES[1][1], AREA.right))
BENDS = tuple(sorted({x for left, right in SLOPES for x in range(left, right + 1, 5)} | {0, AREA.right}))
"""Where a line over the whole picture needs a point."""


def lay_ground(sheet: pygame.Surface, texture: pygame.Surface, top: Curve, bottom: Curve) -> None:
    """As `fill_between`, with one piece for each flat stretch: quick enough for every picture of a year."""
    pieces = []
    for left, right in FLATS:
        y = round(top(left + 1))
        pieces.append((texture, (left, y), (left, y, right - left, max(0, round(bottom(left + 1)) - y))))
    sheet.blits(pieces, doreturn=False)
    for left, right in SLOPES:
        fill_between(sheet, texture, left, right, top, bottom)


def _runs(xs: Sequence[int]) -> Iterator[list[int]]:
    """Neighbours of BENDS together; a stretch has at least two of them."""
    wanted, run = set(xs), []
    for x in BENDS:
        if x in wanted:
            run.append(x)
        elif len(run) > 1:
            yield run
            run = []
        else:
            run = []
    if len(run) > 1:
        yield run
