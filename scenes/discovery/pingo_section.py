"""The hill and the pit, drawn from the model's numbers: what is seen is what was computed. Decides nothing.

Scale: 6.2 px a metre sideways, twice that in height; said on the picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from game.models.pingo import FIRST_BP, SKIN_M, Pingo, air_temperature_c
from game.models.pingo_section import dome_m, section
from scenes.view.columns import Curve, columns, edge, fill_columns, line_along, textured, values
from scenes.view.library import Library
from scenes.view.opaque import opaque

AREA = pygame.Rect(0, 0, 1420, 812)
GROUND_Y = 470
MIDDLE_X = 700
PX_PER_M = 6.2
PX_PER_M_UP = 12.4
CLAY_TOP_M, CLAY_BOTTOM_M = 3.4, 7.2
PAINTED_WITH = ("cover_sand", "ice", "water", "peat", "lake_mud")
"""Grounds that hill and pit are painted with: made ready before the first year slides by."""
AGE_STEP_YEARS = 100
HILL_MARGIN = 70
INK = (0x2B, 0x25, 0x30)
FROST = (0xB4, 0xCB, 0xE0)
WATER_TOP_INK = (0xA9, 0xCF, 0xD6)


def sky_of(bp: float) -> str:
    """Which sky hangs over a year: cold below zero, thaw up to 5 °C, warm above."""
    air = air_temperature_c(bp)
    if air < 0:
        return "cold"
    return "thaw" if air < 5 else "warm"


def life_of(bp: float) -> str:
    """What grows on the land at a year, by what the slider calls its stages."""
    if bp > 14_600:
        return "ice"
    if bp > 11_500:
        return "tundra"
    if bp > 6_000:
        return "forest"
    return "peat" if bp > 300 else "now"


def country_of(bp: float) -> tuple[str, str, bool]:
    """What decides how the country looks in a year: its sky, its life, and whether the ground is frozen."""
    return sky_of(bp), life_of(bp), air_temperature_c(bp) < 0


def hill_rect(radius_m: float) -> pygame.Rect:
    """Where a hill or a pit with this foot is drawn."""
    half = round(radius_m * PX_PER_M) + HILL_MARGIN
    return pygame.Rect(MIDDLE_X - half, 0, 2 * half, AREA.bottom).clip(AREA)


def _x_m(x: float) -> float:
    return (x - MIDDLE_X) / PX_PER_M


Shown = tuple[Pingo, float, tuple[str, str, bool]]


class PingoSection:
    """Draws one state into AREA."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sheet = opaque(AREA.size)
        self._shows: Shown | None = None
        for material in PAINTED_WITH:
            textured(library, material, AREA.size)

    def prepare(self) -> Iterator[None]:
        """The country as it looks in every age, one age at a time."""
        self._frozen_skin()
        yield
        for bp in range(FIRST_BP, -1, -AGE_STEP_YEARS):
            self._country(bp)
            yield

    def draw(self, canvas: pygame.Surface, state: Pingo, radius_m: float, bp: float) -> None:
        """Laid once for each state; of a country that stays only the hill is laid anew."""
        shows = (state, radius_m, country_of(bp))
        if self._shows != shows:
            self._sheet.set_clip(self._changed(shows))
            self._shows = shows
            self._lay(self._sheet, state, radius_m, bp)
        canvas.blit(self._sheet, AREA)

    def _changed(self, shows: Shown) -> pygame.Rect:
        if self._shows is None or self._shows[2] != shows[2]:
            return AREA
        return hill_rect(max(self._shows[1], shows[1]))

    def _lay(self, canvas: pygame.Surface, state: Pingo, radius_m: float, bp: float) -> None:
        frozen = air_temperature_c(bp) < 0
        canvas.blit(self._country(bp), AREA)
        if state.lens_m > 0:
            self._draw_hill(canvas, state, radius_m, frozen)
        if state.pit_depth_m > 0:
            self._draw_pit(canvas, state, radius_m)
        else:
            edge(
                canvas,
                (0x5B, 0x7F, 0x46) if not frozen else (0xE6, 0xEE, 0xEA),
                AREA.left,
                AREA.right,
                self._top(state, radius_m),
                9,
            )

    def _country(self, bp: float) -> pygame.Surface:
        """Sky, what grows, and the ground: cover sand, boulder clay, white sand, blue with frost when it is frozen."""
        sky, life, frozen = country_of(bp)

        def draw(country: pygame.Surface) -> None:
            self.library.blit(country, f"pingo_model/sky_{sky}", (0, 0))
            self.library.blit(country, f"pingo_model/land_{life}", (0, GROUND_Y))
            for material, top_m in (("cover_sand", 0.0), ("boulder_clay", CLAY_TOP_M), ("peelo_sand", CLAY_BOTTOM_M)):
                top = GROUND_Y + round(top_m * PX_PER_M_UP)
                country.blit(textured(self.library, material, AREA.size), (0, top), (0, top, *AREA.size))
                pygame.draw.line(country, INK, (0, top), (AREA.width, top), 4)
            if frozen:
                ground = (0, GROUND_Y, AREA.width, AREA.bottom - GROUND_Y)
                country.fill(FROST, ground, special_flags=pygame.BLEND_RGB_MULT)

        return self.library.backdrop(f"pingo country {sky} {life} {frozen}", draw, AREA.size)

    def _top(self, state: Pingo, radius_m: float) -> Curve:
        return lambda x: GROUND_Y - dome_m(state, radius_m, _x_m(x)) * PX_PER_M_UP

    def _draw_hill(self, canvas: pygame.Surface, state: Pingo, radius_m: float, frozen: bool) -> None:
        """The skin of earth that was lifted, and the lens under it: a bowl of ice down to where the water froze."""
        left, right = round(MIDDLE_X - radius_m * PX_PER_M), round(MIDDLE_X + radius_m * PX_PER_M)
        xs = columns(left, right)
        tops = values(self._top(state, radius_m), xs)
        skin = self._frozen_skin() if frozen else textured(self.library, "cover_sand", AREA.size)
        fill_columns(canvas, skin, left, tops, [GROUND_Y + 2] * len(xs))
        lens_tops = [top + SKIN_M * PX_PER_M_UP for top in tops]
        high = state.lens_m * PX_PER_M_UP
        shares = [max(0.0, 1 - (_x_m(x) / radius_m) ** 2) for x in xs]
        lens_bottoms = [top + high * share for top, share in zip(lens_tops, shares, strict=True)]
        fill_columns(canvas, textured(self.library, "ice", AREA.size), left, lens_tops, lens_bottoms)
        line_along(canvas, (0xFB, 0xF1, 0xDC), xs, lens_tops, 5)
        line_along(canvas, (0x2F, 0x5E, 0x7A), xs, lens_bottoms, 4)
        if state.broken:
            middle = self._top(state, radius_m)(MIDDLE_X)
            self._draw_crack(canvas, middle, middle + SKIN_M * PX_PER_M_UP)

    def _frozen_skin(self) -> pygame.Surface:
        """The lifted earth where it is frozen: the same blue as the land."""

        def draw(skin: pygame.Surface) -> None:
            skin.blit(textured(self.library, "cover_sand", AREA.size), (0, 0))
            skin.fill(FROST, special_flags=pygame.BLEND_RGB_MULT)

        return self.library.backdrop("pingo frozen skin", draw, AREA.size)

    def _draw_crack(self, canvas: pygame.Surface, top: float, lens: float) -> None:
        points = (
            (MIDDLE_X - 34, top - 2),
            (MIDDLE_X + 30, top - 2),
            (MIDDLE_X + 8, (top + lens) / 2),
            (MIDDLE_X, lens + 26),
        )
        pygame.draw.polygon(canvas, (0xD6, 0xE0, 0xCF), points)
        pygame.draw.lines(canvas, INK, True, points, 3)

    def _draw_pit(self, canvas: pygame.Surface, state: Pingo, radius_m: float) -> None:
        left, right = round(MIDDLE_X - radius_m * PX_PER_M), round(MIDDLE_X + radius_m * PX_PER_M)
        xs = columns(left, right)
        cuts = [section(state, radius_m, _x_m(x)) for x in xs]
        peats = [GROUND_Y + cut.peat_top_m * PX_PER_M_UP for cut in cuts]
        muds = [GROUND_Y + cut.mud_top_m * PX_PER_M_UP for cut in cuts]
        floors = [GROUND_Y + cut.floor_m * PX_PER_M_UP for cut in cuts]
        tops: Sequence[float] = [GROUND_Y] * len(xs)
        for material, bottoms in (("water", peats), ("peat", muds), ("lake_mud", floors)):
            fill_columns(canvas, textured(self.library, material, AREA.size), left, tops, bottoms)
            tops = bottoms
        line_along(canvas, INK, xs, floors, 5)
        if state.open_water_m > 0.05:
            pygame.draw.line(canvas, WATER_TOP_INK, (left, GROUND_Y), (right, GROUND_Y), 7)
        else:
            pygame.draw.line(canvas, (0x8C, 0x9A, 0x45), (left, GROUND_Y), (right, GROUND_Y), 9)
        for x0, x1 in ((AREA.left, left), (right, AREA.right)):
            pygame.draw.line(canvas, (0x5B, 0x7F, 0x46), (x0, GROUND_Y), (x1, GROUND_Y), 9)
        for side in (left, right):
            self.library.blit(canvas, "pingo_model/rim", (side, GROUND_Y + 4))

