"""The map of old pipes: where each line, stop and hall lies, and how they look with what runs in them.

As on a tram map: lines run level, upright or at 45 degrees. Takes a run and draws it; decides nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import pygame

from game.models import pipes, pipes_run
from game.models.pipes_net import HEAT_ASKED_MW, PIPES
from game.models.pipes_run import Run
from scenes.view.drawn import dashed_ring
from scenes.view.library import Library
from scenes.view.opaque import opaque
from scenes.view.theme import BRICK, CREAM, INK, Colour

AREA = pygame.Rect(0, 0, 1420, 816)
GROUND_Y, STOP_Y = 266, 354
Spot = tuple[int, int]
ROUTES: dict[str, tuple[Spot, ...]] = {
    "p1": ((425, 590), (158, 590), (128, 560), (128, STOP_Y)),
    "p2": ((455, STOP_Y), (150, STOP_Y)),
    "p3": ((455, STOP_Y), (760, STOP_Y)),
    "p4": ((940, STOP_Y), (940, 532), (968, 560), (1130, 560)),
    "p5": ((1290, 622), (1308, 622), (1340, 590), (1340, STOP_Y)),
    "p6": ((940, STOP_Y), (1340, STOP_Y)),
    "p7": ((172, STOP_Y), (172, 418), (200, 446), (710, 446), (738, 418), (738, STOP_Y)),
    "p8": ((485, 590), (752, 590), (782, 560), (782, STOP_Y)),
}
DISCS: dict[str, Spot] = {
    "p1": (128, 496), "p2": (303, STOP_Y), "p3": (607, STOP_Y), "p4": (940, 466), "p5": (1340, 478),
    "p6": (1100, STOP_Y), "p7": (455, 446), "p8": (782, 496),
}
EYES: dict[str, Spot] = {"p1": (230, 496), "p4": (1042, 466), "p6": (1204, STOP_Y), "p8": (680, 496)}
STOPS: dict[str, tuple[Spot, ...]] = {
    "n": ((128, STOP_Y), (172, STOP_Y)), "s": ((738, STOP_Y), (782, STOP_Y)), "f": ((455, STOP_Y),),
    "w": ((940, STOP_Y),), "i": ((1340, STOP_Y),),
}
BUILDINGS: dict[str, tuple[str, int]] = {
    "f": ("factory", 455), "w": ("windmills", 956), "i": ("works", 1330),
}
TOWNS: dict[str, int] = {"n": 150, "s": 760}
WELLS, K1, K2 = (455, 604), (1200, 602), (966, 648)
K2_SHARE = 0.78
PLATES: dict[str, Spot] = {
    "n": (150, 288), "f": (455, 288), "s": (736, 288), "w": (984, 288), "i": (1304, 288), "g": (455, 676),
    "k1": (1200, 602), "k2": (966, 652),
}
INDUSTRY_PLATE = pygame.Rect(PLATES["i"][0] - 130, PLATES["i"][1] - 30, 260, 60)
TOUCHED: dict[str, tuple[int, int, int, int]] = {
    "n": (64, 172, 172, 92), "s": (674, 172, 172, 92), "f": (380, 164, 160, 100), "w": (890, 166, 130, 98),
    "i": (1262, 164, 140, 100), "g": (375, 548, 160, 104), "k1": (1100, 548, 200, 108), "k2": (880, 602, 172, 92),
}
GATES: dict[str, Spot] = {"n": (150, 370), "s": (760, 370)}
GATE_RADIUS = 62
LEAKS: dict[str, Spot] = {"p1": (280, 590), "p4": (1040, 560), "p6": (1012, STOP_Y), "p8": (630, 590)}
K1_FRAMES = ("none", "hydrogen", "slurry", "diesel")
HEAT: Colour = (0xD8, 0x7A, 0x3E)
HYDROGEN: Colour = (0xC4, 0xDD, 0xD8)
RUST: Colour = (0x74, 0x4C, 0x40)
GREY: Colour = (0x62, 0x68, 0x78)
COLOURS: dict[str, Colour] = {"heat": HEAT, "hydrogen": HYDROGEN}
EMPTY_PX, LEAST_PX, PX_PER_MW = 9, 13, 1.5
MARGIN = 56
MANY = 3


@cache
def _bounds(pipe: str) -> tuple[int, int, int, int]:
    xs, ys = [x for x, _ in ROUTES[pipe]], [y for _, y in ROUTES[pipe]]
    rect = pygame.Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).inflate(2 * MARGIN, 2 * MARGIN)
    whole = rect.union(pygame.Rect(0, 0, 120, 160).move(DISCS[pipe][0] - 60, DISCS[pipe][1] - 60))
    return whole.x, whole.y, whole.w, whole.h


def bounds(pipe: str) -> pygame.Rect:
    """What a pipe may cover with its button, at its widest."""
    return pygame.Rect(_bounds(pipe))


def changed(before: Run, run: Run) -> list[pygame.Rect]:
    """Where the map of one run differs from another's."""
    rects = [bounds(pipe) for pipe in PIPES if _look(before, pipe) != _look(run, pipe)]
    if before.inputs.k1 != run.inputs.k1:
        rects.append(pygame.Rect(K1[0] - 120, K1[1] - 72, 240, 144))
    if before.inputs.k2 != run.inputs.k2:
        rects.append(pygame.Rect(K2[0] - 100, K2[1] - 82, 200, 140))
    if any(_lit(before, town) != _lit(run, town) for town in TOWNS) or before.inputs.pipes != run.inputs.pipes:
        rects.append(pygame.Rect(0, 150, 900, 290))
    if pipes_run.hydrogen_mw(before) != pipes_run.hydrogen_mw(run):
        rects.append(INDUSTRY_PLATE)
    # one large piece is laid sooner than many that overlap
    return rects if len(rects) < MANY else [rects[0].unionall(rects[1:]).clip(AREA)]


def _look(run: Run, pipe: str) -> tuple[str, int, bool]:
    """How a pipe is drawn: what runs in it, how wide, and whether it is torn."""
    mw = pipes_run.in_pipe_mw(run, pipe)
    use = run.use_of(pipe)
    return use, EMPTY_PX if use == "none" else round(LEAST_PX + PX_PER_MW * mw), pipe in run.leaked


def _lit(run: Run, town: str) -> float:
    return round(pipes_run.arrives_mw(run, town.upper()) / HEAT_ASKED_MW[town.upper()], 3)


class PipesMap:
    """Draws a run into AREA, on a sheet that is laid anew only where the run changed it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sheet = opaque(AREA.size)
        self._shows: Run | None = None

    def draw(self, canvas: pygame.Surface, run: Run) -> None:
        if self._shows != run:
            for rect in [AREA] if self._shows is None else changed(self._shows, run):
                self._sheet.set_clip(rect)
                self._lay(self._sheet, run)
            self._shows = run
        canvas.blit(self._sheet, AREA)

    def _lay(self, sheet: pygame.Surface, run: Run) -> None:
        library, clip = self.library, sheet.get_clip()
        library.blit(sheet, "pipes_model/ground", (0, 0))
        library.blit(sheet, "pipes_model/wells", WELLS)
        for name, (asset, x) in BUILDINGS.items():
            library.blit(sheet, f"pipes_model/{asset}", (x, GROUND_Y))
            self._stub(sheet, STOPS[name][0][0])
        for town, x in TOWNS.items():
            self._draw_town(sheet, run, town, x)
        # pipes with work lie over those without
        for pipe in sorted(PIPES, key=lambda name: (run.use_of(name) != "none", name)):
            if bounds(pipe).colliderect(clip):
                self._draw_pipe(sheet, pipe, *_look(run, pipe))
        library.blit(sheet, "pipes_model/hall_k1", K1, K1_FRAMES.index(run.inputs.k1))
        image = library.resized("pipes_model/hall_k2", K2_SHARE, int(run.inputs.k2 == "slurry"))
        anchor = library.picture("pipes_model/hall_k2").anchor
        sheet.blit(image, (K2[0] - anchor[0] * K2_SHARE, K2[1] - anchor[1] * K2_SHARE))
        for spots in STOPS.values():
            self._stop(sheet, spots)
        self._draw_gates(sheet, run)
        for pipe in run.leaked:
            library.blit(sheet, "pipes_model/leak", LEAKS[pipe])

    def _stub(self, sheet: pygame.Surface, x: int) -> None:
        """From a building down to its stop."""
        pygame.draw.line(sheet, INK, (x, GROUND_Y + 4), (x, STOP_Y), 12)
        pygame.draw.line(sheet, GREY, (x, GROUND_Y + 4), (x, STOP_Y), 6)

    def _draw_town(self, sheet: pygame.Surface, run: Run, town: str, x: int) -> None:
        """Windows are lit from the left, as large a share as the town gets of its warmth."""
        self._stub(sheet, x)
        rect = self.library.blit(sheet, "pipes_model/town", (x, GROUND_Y), 0)
        lit = self.library.picture("pipes_model/town").frame(1)
        sheet.blit(lit, rect.topleft, (0, 0, round(rect.w * _lit(run, town)), rect.h))

    def _draw_gates(self, sheet: pygame.Surface, run: Run) -> None:
        """The two narrow places; a cross where more runs than fits."""
        over = {end for group in pipes.crowded(run.inputs) for end in ("n", "s") if _all_at(group, end.upper())}
        for name, (x, y) in GATES.items():
            ring = dashed_ring(self.library, GATE_RADIUS, BRICK if name in over else CREAM, 5 if name in over else 3)
            sheet.blit(ring, ring.get_rect(center=(x, y)))
            if name in over:
                self.library.blit(sheet, "ui/cross", (x, y + GATE_RADIUS - 6))

    def _stop(self, sheet: pygame.Surface, spots: tuple[Spot, ...]) -> None:
        """A stop, or one that is long because several lines meet."""
        left, right = spots[0], spots[-1]
        for radius, colour in ((17, INK), (13, CREAM), (6, INK)):
            if left != right:
                pygame.draw.line(sheet, colour, left, right, 2 * radius)
            for spot in (left, right):
                pygame.draw.circle(sheet, colour, spot, radius)

    def _draw_pipe(self, sheet: pygame.Surface, pipe: str, use: str, width: int, torn: bool) -> None:
        points = ROUTES[pipe]
        colour = COLOURS.get(use, RUST if PIPES[pipe].old else GREY)
        if torn:
            colour = RUST
        _stroke(sheet, points, INK, width + 8)
        _stroke(sheet, points, colour, width)
        if use == "none":
            return
        light = (min(255, colour[0] + 46), min(255, colour[1] + 46), min(255, colour[2] + 46))
        lift = width // 5
        _stroke(sheet, [(x - lift, y - lift) for x, y in points], light, max(3, width // 3))
        if use == "hydrogen":
            _dots(sheet, points, INK, width)


def _all_at(group: tuple[str, ...], node: str) -> bool:
    return all(node in PIPES[name].ends for name in group)


def _stroke(sheet: pygame.Surface, points: Sequence[Spot], colour: Colour, width: int) -> None:
    """A line with round corners and ends, smooth where it runs aslant."""
    for a, b in pairwise(points):
        way = pygame.Vector2(b) - pygame.Vector2(a)
        side = pygame.Vector2(-way.y, way.x).normalize() * width / 2
        start, end = pygame.Vector2(a), pygame.Vector2(b)
        pygame.draw.polygon(sheet, colour, [start + side, end + side, end - side, start - side])
        if way.x and way.y:
            for edge in (side, -side):
                pygame.draw.aaline(sheet, colour, start + edge, end + edge)
    for point in points:
        pygame.draw.aacircle(sheet, colour, point, width / 2)


def _dots(sheet: pygame.Surface, points: Sequence[Spot], colour: Colour, width: int) -> None:
    """Small marks along the line: gas, not water, also for who sees no colours."""
    for a, b in pairwise(points):
        start, way = pygame.Vector2(a), pygame.Vector2(b) - pygame.Vector2(a)
        count = int(way.length() // 44)
        for number in range(count):
            pygame.draw.aacircle(sheet, colour, start + way * ((number + 0.5) / count), max(2.0, width * 0.22))
