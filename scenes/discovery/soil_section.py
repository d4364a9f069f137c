"""Eight places cut open: grass, soils, and the water in them as high as the model says. Decides nothing.

Depths are to scale (56 px a metre). The land is painted to the same line (assets/paint/pictures/_soil_model_shape; a
test compares them).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from game.models.land_use import DRY_SUMMER_M, WET_WINTER_M, Lot, Outcome
from game.models.land_use_ground import PLACES, USES
from scenes.view.columns import COLUMN_PX
from scenes.view.library import Library
from scenes.view.opaque import opaque
from scenes.view.theme import Colour

AREA = pygame.Rect(0, 0, 1920, 640)
STEP, PX_PER_M = 240, 56
SURFACE_EVERY_PX = 24
SURFACE = (
    *(428, 428, 428, 428, 428, 429, 429, 430, 430, 427, 416, 403, 382, 363, 357, 354, 352, 353, 362, 374),
    *(392, 408, 413, 416, 417, 418, 418, 418, 417, 416, 413, 406, 400, 397, 396, 395, 394, 393, 393, 392),
    *(388, 380, 372, 368, 364, 362, 364, 368, 372, 381, 391, 396, 398, 399, 399, 400, 400, 401, 401, 402),
    *(405, 412, 421, 427, 432, 438, 443, 449, 456, 464, 471, 477, 482, 486, 487, 487, 488, 488, 488, 488),
    *(488, 488),
)
"""The surface, px, from the left edge on."""
POLE_X, VIEW_X = 26, 58
BELOW_THE_SKY = pygame.Rect(0, 232, AREA.w, AREA.h - 232)
SLOPE_PX = 84
"""Over how many px the water goes from one place's level to the next."""
GROUNDWATER: Colour = (0x34, 0x82, 0x9E)
GROUNDWATER_ALPHA = 150
WATER_LINE: Colour = (0xE4, 0xF1, 0xEE)
STANDING: Colour = (0x8C, 0xBC, 0xC0)
SEASONS = ("plan", "winter", "summer")
FINE, WET, DRY = 0, 1, 2
NAMES = tuple(PLACES)
PAINTED = (
    *(f"sky_{season}" for season in SEASONS),
    *(f"turf_{season}" for season in SEASONS),
    *(f"{prefix}{use}" for use in USES for prefix in ("", "flag_", "hung_")),
    *("section", "line"),
)
"""All pictures of this scene."""


def surface_y(x: float) -> float:
    """The surface at x, px."""
    return _SURFACE[max(0, min(len(_SURFACE) - 1, int(x)))]


def _line(x: int) -> float:
    at, within = divmod(x, SURFACE_EVERY_PX)
    return SURFACE[at] + (SURFACE[at + 1] - SURFACE[at]) * within / SURFACE_EVERY_PX


_SURFACE = tuple(_line(x) for x in range(AREA.right + 8))


def depths_m(outcome: Outcome, season: str) -> tuple[float, ...]:
    """The depth to water at each place in a season: what its use lives with, or the bare place when nothing stands."""
    return tuple(_depth(lot, name, season) for lot, name in zip(outcome.lots, NAMES, strict=True))


def alone_m(season: str) -> tuple[float, ...]:
    """The same without any neighbour."""
    return tuple(_depth(None, name, season) for name in NAMES)


def _depth(lot: Lot | None, name: str, season: str) -> float:
    site = PLACES[name]
    if season == "plan":
        return site.winter_m
    if season == "winter":
        return lot.winter_m if lot is not None else site.winter_m + WET_WINTER_M
    return lot.summer_m if lot is not None else site.summer_m + DRY_SUMMER_M


def level_y(depths: Sequence[float], x: float) -> float:
    """The water at x, px: level in each place, sloping to its neighbours."""
    return surface_y(x) + depth_at(depths, x) * PX_PER_M


def depth_at(depths: Sequence[float], x: float) -> float:
    place, beside, share = _mixed(x)
    return depths[place] + (depths[beside] - depths[place]) * share


def _mixed(x: float) -> tuple[int, int, float]:
    """The place at x, the neighbour that it slopes to, and how much of that neighbour is in it (0-0.5)."""
    at = min(len(NAMES) - 1, int(x // STEP))
    within = x - at * STEP
    from_edge = min(within, STEP - within)
    beside = at - 1 if within < STEP / 2 else at + 1
    if from_edge >= SLOPE_PX / 2 or not 0 <= beside < len(NAMES):
        return at, at, 0.0
    share = 0.5 - from_edge / SLOPE_PX
    return at, beside, share * share * (3 - 2 * share)


def frame_of(lot: Lot, season: str) -> int:
    """Which view of a use is shown: fine, wet or dry."""
    if season == "winter":
        if lot.use == "waterberging":
            return WET if lot.wet >= 1 else DRY if lot.wet < 0.5 else FINE
        return WET if lot.wet < 1 else FINE
    if season == "summer":
        if lot.use == "wonen":
            return DRY if lot.cracks else FINE
        if lot.use == "waterberging":
            return DRY if lot.wet < 0.5 else FINE
        return DRY if lot.dry < 1 and not lot.irrigation_mm else FINE
    return FINE


_COLUMNS = tuple(
    (x, surface_y(x + COLUMN_PX / 2), *_mixed(x + COLUMN_PX / 2)) for x in range(0, AREA.right, COLUMN_PX)
)
"""For each column of the picture: its x, its surface, and of which places its water is mixed."""


class SoilSection:
    """Lays the land of one moment on a sheet of its own; the same moment is laid once."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.sheet = opaque(AREA.size)
        self._shows: tuple[object, str, tuple[float, ...]] | None = None

    def prepare(self) -> Iterator[None]:
        for season in SEASONS:
            self._country(season, soaked=False)
            yield
            self._country(season, soaked=True)
            yield

    def draw(self, canvas: pygame.Surface, outcome: Outcome, season: str, depths: tuple[float, ...]) -> None:
        """`depths`: how deep the water stands now at each place, m (on its way to the season's level)."""
        shows = (outcome.lots, season, depths)
        if shows != self._shows:
            # in the same season nothing changes in the sky
            self.sheet.set_clip(None if self._shows is None or self._shows[1] != season else BELOW_THE_SKY)
            self._lay(outcome, season, depths)
            self._shows = shows
        canvas.blit(self.sheet, AREA)

    def _lay(self, outcome: Outcome, season: str, depths: tuple[float, ...]) -> None:
        sheet = self.sheet
        sheet.blit(self._country(season, soaked=False), AREA)
        below = [max(0.0, depth) * PX_PER_M for depth in depths]
        levels = [
            (x, round(y + below[place] + (below[beside] - below[place]) * share))
            for x, y, place, beside, share in _COLUMNS
        ]
        soaked = self._country(season, soaked=True)
        wet = [(soaked, at, (*at, COLUMN_PX, AREA.bottom - at[1])) for at in levels if at[1] < AREA.bottom]
        sheet.blits(wet, doreturn=False)
        pygame.draw.lines(sheet, WATER_LINE, False, [(x + COLUMN_PX // 2, y) for x, y in levels], 4)
        self._lay_uses(outcome, season)
        self._lay_standing(depths)

    def _lay_uses(self, outcome: Outcome, season: str) -> None:
        for number, lot in enumerate(outcome.lots):
            if lot is None:
                continue
            x = number * STEP
            at = (x + VIEW_X, surface_y(x + VIEW_X + 84))
            self.library.blit(self.sheet, f"soil_model/{lot.use}", at, frame_of(lot, season))

    def _lay_standing(self, depths: tuple[float, ...]) -> None:
        """Water above the grass, as high as it stands."""
        for number, depth in enumerate(depths):
            if depth < 0:
                left, high = number * STEP + 6, max(3, round(-depth * PX_PER_M))
                points = [(x, surface_y(x) - high / 2) for x in range(left, left + STEP - 10, 12)]
                pygame.draw.lines(self.sheet, STANDING, False, points, high)
                pygame.draw.lines(self.sheet, WATER_LINE, False, [(x, y - high / 2) for x, y in points], 2)

    def _country(self, season: str, *, soaked: bool) -> pygame.Surface:
        """Sky, soils and grass of a season; `soaked`: all of the ground full of water."""

        def draw(country: pygame.Surface) -> None:
            if soaked:
                country.blit(self._country(season, soaked=False), AREA)
                plate = opaque(AREA.size)
                plate.fill(GROUNDWATER)
                plate.set_alpha(GROUNDWATER_ALPHA)
                country.blit(plate, AREA)
                return
            country.fill((0x6B, 0x60, 0x50))
            for name in (f"sky_{season}", "section", f"turf_{season}"):
                self.library.blit(country, f"soil_model/{name}", (0, 0))

        return self.library.backdrop(f"soil country {season} {soaked}", draw, AREA.size)
