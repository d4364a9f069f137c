"""The town, three kilometres of ground and the two wells, to one scale, from the run's numbers. Decides nothing.

Owns the measures: PX px are one metre, sideways and down, in the section and on the plan of the layer from above.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pygame

from game.models import geothermal_run
from game.models.geothermal import GOAL_HOMES, SOIL_ENERGY_TO_M
from game.models.geothermal_run import Run
from game.models.geothermal_shape import front
from game.models.geothermal_survey import PLACES
from scenes.view.library import Library
from scenes.view.opaque import opaque
from scenes.view.theme import CREAM, GOLD, INK, Colour

AREA = pygame.Rect(0, 0, 1420, 816)
GROUND_Y, DEEP_TOP = 216, 262
PX = 0.145
WELL_X = 522
SECTION = pygame.Rect(0, DEEP_TOP, 900, AREA.bottom - DEEP_TOP)
HOMES_PER_HOUSE = 100
HOUSES = 80
ROW = HOUSES // 2
TOWN = pygame.Rect(600, 168, 820, 56)
PAPER = pygame.Rect(904, 296, 492, 384)
PLAN = pygame.Rect(PAPER.x + 15, PAPER.y + 66, 462, 302)
PLAN_MIDDLE = (PLAN.centerx - 20, PLAN.centery)
DRILL_S = 1.8
LEAST_BAND_PX = 3
HOT: Colour = (0xE0, 0x9A, 0x3C)
COLD: Colour = (0x4E, 0x86, 0xA8)
PALE: Colour = (0xA9, 0xCF, 0xD6)
DEEP_COLD: Colour = (0x35, 0x60, 0x86)
PENCIL: Colour = (0x5A, 0x62, 0x74)
WARM: Colour = (0xF2, 0xB9, 0x3B)


def depth_y(metres: float) -> int:
    return GROUND_Y + round(metres * PX)


def depth_at(y: float) -> float:
    """The depth of a row, metres."""
    return (y - GROUND_Y) / PX


def ground_of(run: Run) -> str:
    """How the deep is painted: rock where it is known or drilled, else paper, with pencil where a lorry listened."""
    if run.place != "south" or run.drilled:
        return "rock"
    return "heard" if run.looked else "paper"


def well_ends(run: Run) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the cold and the warm well end, in the section."""
    half, y = round(run.spacing_m * PX / 2), depth_y(run.depth_m)
    return (WELL_X - half, y), (WELL_X + half, y)


def lit_houses(run: Run) -> int:
    """How many houses of the town are lit; each stands for a hundred homes."""
    return min(HOUSES, int(geothermal_run.homes(run) / HOMES_PER_HOUSE))


class GeothermalSection:
    """Draws a run into AREA, on a sheet that is laid anew only where the run changed it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sheet = opaque(AREA.size)
        self._shows: tuple[Run, float] | None = None

    def prepare(self) -> Iterator[None]:
        for ground in ("rock", "paper", "heard"):
            self._country(ground)
            yield

    def draw(self, canvas: pygame.Surface, run: Run, sunk: float) -> None:
        """`sunk`: how much of the wells is drilled, 0-1; a plan is drawn in dashes."""
        if self._shows != (run, sunk):
            before = self._shows
            for rect in [AREA] if before is None else [*changed(before[0], run), *_drilling(before[1], sunk)]:
                self._sheet.set_clip(rect)
                self._lay(self._sheet, run, sunk)
            self._shows = (run, sunk)
        canvas.blit(self._sheet, AREA)

    def _country(self, ground: str) -> pygame.Surface:
        def draw(sheet: pygame.Surface) -> None:
            painted = "rock" if ground == "rock" else "paper"
            self.library.blit(sheet, f"geothermal_model/{painted}", (0, DEEP_TOP))
            if ground == "heard":
                self.library.blit(sheet, "geothermal_model/heard", (0, DEEP_TOP))
            self.library.blit(sheet, "geothermal_model/land", (0, 0))
            y = depth_y(SOIL_ENERGY_TO_M)
            for x in range(230, SECTION.right, 26):
                pygame.draw.line(sheet, INK, (x, y), (x + 14, y), 5)
                pygame.draw.line(sheet, CREAM, (x, y), (x + 14, y), 2)

        return self.library.backdrop(f"geothermal {ground}", draw, AREA.size)

    def _lay(self, sheet: pygame.Surface, run: Run, sunk: float) -> None:
        sheet.blit(self._country(ground_of(run)), (0, 0))
        clip = sheet.get_clip()
        if clip.top < DEEP_TOP:
            self._draw_town(sheet, lit_houses(run) if sunk >= 1 else 0)
            self._draw_works(sheet, run, sunk)
        shallow = run.depth_m <= SOIL_ENERGY_TO_M
        if not shallow:
            self._draw_layer(sheet, run)
        if shallow:
            self._draw_bubbles(sheet, run)
        for end, colour in zip(well_ends(run), (COLD, HOT), strict=True):
            self._draw_well(sheet, run, end, colour, sunk)

    def _draw_town(self, sheet: pygame.Surface, lit: int) -> None:
        """Two rows of houses; the front one, when all of it is lit, is the goal."""
        step = (TOWN.w - 24) / ROW
        for number in range(HOUSES - 1, -1, -1):
            front_row = number < ROW
            x = TOWN.left + 12 + (number % ROW) * step + (0 if front_row else step / 2)
            y = GROUND_Y + 3 if front_row else GROUND_Y - 9
            kind = number * 7 % 3
            self.library.blit(sheet, "geothermal_model/house", (round(x), y), kind * 2 + (number < lit))
        x = round(TOWN.left + 12 + (GOAL_HOMES / HOMES_PER_HOUSE) * step - step / 2)
        pygame.draw.line(sheet, INK, (x, GROUND_Y + 2), (x, GROUND_Y - 62), 5)
        pygame.draw.line(sheet, GOLD, (x, GROUND_Y + 2), (x, GROUND_Y - 62), 2)
        pygame.draw.polygon(sheet, GOLD, ((x, GROUND_Y - 62), (x - 26, GROUND_Y - 54), (x, GROUND_Y - 46)))

    def _draw_works(self, sheet: pygame.Surface, run: Run, sunk: float) -> None:
        state = 0 if not run.drilled else (1 if sunk < 1 else 2)
        self.library.blit(sheet, "geothermal_model/works", (WELL_X, GROUND_Y + 1), state)
        if run.looked:
            self.library.blit(sheet, "geothermal_model/truck", (268, GROUND_Y + 1))
        mood = "mo/stand" if sunk < 1 else ("mo/happy" if lit_houses(run) >= ROW else "mo/shiver")
        image, anchor = self.library.resized(mood, 0.3), self.library.picture(mood).anchor
        sheet.blit(image, (396 - anchor[0] * 0.3, GROUND_Y + 2 - anchor[1] * 0.3))

    def _draw_layer(self, sheet: pygame.Surface, run: Run) -> None:
        """The layer at its depth, as thick as it is; cold as far as the front has come on either side."""
        y = depth_y(run.depth_m)
        thick = max(LEAST_BAND_PX, round(PLACES[run.place].thickness_m * PX))
        left, right = 214, SECTION.right - 6
        known = run.drilled or run.looked or run.place != "south"
        if not known:
            for x in range(left, right, 22):
                pygame.draw.line(sheet, PENCIL, (x, y), (x + 12, y), 2)
            return
        sheet.fill(INK, (left, y - thick // 2 - 2, right - left, thick + 4))
        sheet.fill(WARM, (left, y - thick // 2, right - left, thick))
        outline = front(geothermal_run.tau(run))
        if outline:
            cold = [WELL_X + x * run.spacing_m * PX for x, _ in outline]
            start, end = round(min(cold)), round(max(cold))
            sheet.fill(COLD, (start, y - thick // 2, max(2, end - start), thick))

    def _draw_bubbles(self, sheet: pygame.Surface, run: Run) -> None:
        """Soil energy: a warm and a cold bubble that change places every year."""
        clip = sheet.get_clip()
        sheet.set_clip(clip.clip((0, GROUND_Y + 6, AREA.w, AREA.h)))
        for (x, y), colour, light in zip(well_ends(run), (COLD, HOT), (PALE, WARM), strict=True):
            for size, tint in (((116, 34), colour), ((74, 20), light)):
                pygame.draw.ellipse(sheet, tint, pygame.Rect(x - size[0] // 2, y - size[1] // 2, *size))
            pygame.draw.ellipse(sheet, INK, pygame.Rect(x - 58, y - 17, 116, 34), 3)
        sheet.set_clip(clip)

    def _draw_well(
        self, sheet: pygame.Surface, run: Run, end: tuple[int, int], colour: Colour, sunk: float
    ) -> None:
        """Down beside the other well, then aslant to its end; dashes while it is only a plan."""
        side = -1 if end[0] < WELL_X else 1
        kick = (WELL_X + side * 12, GROUND_Y + round((end[1] - GROUND_Y) * 0.3))
        points = [(WELL_X + side * 12, GROUND_Y + 4), kick, end]
        if not run.drilled:
            _dashed(sheet, points, CREAM if ground_of(run) == "rock" else PENCIL)
            return
        points = _part(points, sunk)
        for tint, width in ((INK, 13), (CREAM, 9), (colour, 5)):
            pygame.draw.lines(sheet, tint, False, points, width)
            for point in points[1:-1]:
                pygame.draw.circle(sheet, tint, point, width // 2)
        pygame.draw.circle(sheet, INK, points[-1], 8)
        pygame.draw.circle(sheet, colour, points[-1], 5)


def changed(before: Run, run: Run) -> list[pygame.Rect]:
    """Where the picture of one run differs from another's."""
    if before == run:
        return []
    if ground_of(before) != ground_of(run) or before.drilled != run.drilled or before.place != run.place:
        return [AREA]
    rects = []
    same_wells = (before.depth_m, before.spacing_m) == (run.depth_m, run.spacing_m)
    if not same_wells:
        rects.append(pygame.Rect(200, GROUND_Y, SECTION.right - 200, 500))
    elif geothermal_run.tau(before) != geothermal_run.tau(run):
        y = depth_y(run.depth_m)
        rects.append(pygame.Rect(200, y - 14, SECTION.right - 200, 28))
    if lit_houses(before) != lit_houses(run):
        rects += [TOWN, pygame.Rect(320, 130, 140, 94)]
    if before.looked != run.looked:
        rects.append(pygame.Rect(196, 160, 150, 92))
    return rects


def _drilling(before: float, sunk: float) -> list[pygame.Rect]:
    if before == sunk:
        return []
    town = [TOWN] if (before < 1) != (sunk < 1) else []
    return [pygame.Rect(200, 90, SECTION.right - 200, 610), *town]


def draw_plan(canvas: pygame.Surface, library: Library, run: Run) -> None:
    """The layer from above, to the section's scale: the two wells, and how far the cold has come."""
    library.blit(canvas, "geothermal_model/plan", PLAN.topleft)
    clip = canvas.get_clip()
    canvas.set_clip(clip.clip(PLAN))
    now = geothermal_run.tau(run)
    for part, tint in ((1.0, COLD), (0.62, PALE), (0.26, (0xDC, 0xEB, 0xEA))):
        outline = front(now * part)
        if outline:
            points = [
                (PLAN_MIDDLE[0] + x * run.spacing_m * PX, PLAN_MIDDLE[1] + y * run.spacing_m * PX) for x, y in outline
            ]
            pygame.draw.polygon(canvas, tint, points)
            pygame.draw.aalines(canvas, DEEP_COLD if part == 1.0 else tint, True, points)
    for side, tint in ((-1, COLD), (1, HOT)):
        at = (PLAN_MIDDLE[0] + round(side * run.spacing_m * PX / 2), PLAN_MIDDLE[1])
        for colour, radius in ((INK, 13), (CREAM, 10), (tint, 7)):
            pygame.draw.circle(canvas, colour, at, radius)
    canvas.set_clip(clip)
    pygame.draw.rect(canvas, INK, PLAN, 3, border_radius=4)


def _part(points: list[tuple[int, int]], share: float) -> list[tuple[int, int]]:
    """The first part of a line."""
    lengths = [pygame.Vector2(a).distance_to(b) for a, b in pairwise(points)]
    left = sum(lengths) * max(0.02, share)
    found = [points[0]]
    for (a, b), length in zip(pairwise(points), lengths, strict=True):
        if left <= 0:
            break
        part = min(1.0, left / length) if length else 1.0
        found.append((round(a[0] + (b[0] - a[0]) * part), round(a[1] + (b[1] - a[1]) * part)))
        left -= length
    return found


def _dashed(sheet: pygame.Surface, points: list[tuple[int, int]], colour: Colour) -> None:
    for a, b in pairwise(points):
        start, way = pygame.Vector2(a), pygame.Vector2(b) - pygame.Vector2(a)
        length = way.length()
        at = 0.0
        while at < length:
            to = min(at + 12, length)
            pygame.draw.line(sheet, colour, start + way * (at / length), start + way * (to / length), 4)
            at += 21
