"""Words in the ground: the names of the layers in sight, the papers of the ladder's steps, rings and signs."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot

import pygame

from game.content.book import Profile
from game.content.maps import Spot, Window
from game.descent.state import DescentState, in_shaft, middle_m, shaft_of
from game.ground import core_at, crossings, layer_at
from scenes.descent.camera import Camera
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK
from scenes.view.widgets import Look, draw_sheet

STEP_SHEET = (190, 30, 640, 248)
"""Right of the shaft's middle, below the step's top."""
SIGN_BESIDE_PX = 140
SEEN_PX = (110, 1000)
"""Names stand between these canvas rows."""
GLIMMER_M = 16.0
LABEL_COLUMNS = (490, 1330, 1640)
LABEL_STEP_PX = 96
LEAST_LABEL_M = 1.3
MOST_BELOW_TOP_M, MOST_IN_A_HILL_M = 4.0, 14.0
CLEAR_OF_LIFT_PX = 200
SIGN_REACH_PX, SIGN_HALF_HIGH_PX = 600, 96
"""How far left of the shaft a comparison's sign reaches, and how far up and down, with room for a name."""
FLAT_M = 30.0
SEEN_COLUMNS = (380, 1760)
WINDOW_COLUMNS, LABEL_ROWS, ROWS_A_STEP = (470, 620, 1280, 1480), 24, 6

PlacedName = tuple[str, float, float]
"""A layer, and where its name stands, in metres."""
View = tuple[int, int, bool]


class GroundNames:
    def __init__(self, stage: Stage, profile: Profile) -> None:
        self.stage, self.profile, self.map = stage, profile, profile.map
        self._placed: tuple[PlacedName, ...] | None = None
        self._placed_for: View | None = None
        self._placing: Iterator[None] = iter(())
        self._found: list[PlacedName] | None = None
        """What was found so far for the view that is looked at now; None when nothing is looked for."""
        self._steps: dict[tuple[str, str], pygame.Surface] = {}

    def _at(self, camera: Camera, x_m: float, d_m: float) -> tuple[int, int]:
        return camera.to_canvas((x_m * self.map.px_per_m, d_m * self.map.px_per_m + self.map.zero_y_px))

    def busy(self) -> bool:
        """Whether places for the present view are still being looked for."""
        return self._found is not None

    def update(self, camera: Camera) -> bool:
        """Look a little further for where the names stand best, as the view moves; True when they stand elsewhere now.

        Looking in all columns at once would take longer than the rest of a frame.
        """
        if self._view(camera) != self._placed_for:
            self._look_for(camera)
        if self._found is None:
            return False
        for _ in self._placing:
            return False
        moved, self._placed, self._found = self._placed != tuple(self._found), tuple(self._found), None
        return moved

    def look_now(self, camera: Camera) -> tuple[PlacedName, ...]:
        """Where the names of this view stand, looked for to the end."""
        self._look_for(camera)
        while self.busy():
            self.update(camera)
        return self._placed or ()

    def _look_for(self, camera: Camera) -> None:
        view = self._view(camera)
        self._placed_for, self._found = view, []
        self._placing = self._places(view, self._found)

    def _view(self, camera: Camera) -> View:
        """What decides where names stand: the camera in coarse steps, so that they do not run along with it."""
        hilly = self.map.depth_m > FLAT_M
        x, y = round(camera.x / LABEL_STEP_PX), round(camera.y / LABEL_STEP_PX) if hilly else 0
        return (x, y, self._in_window(camera))

    def _in_window(self, camera: Camera) -> bool:
        return self.map.window is not None and camera.y > self.map.depth_m * self.map.px_per_m + self.map.zero_y_px

    def draw_layers(self, canvas: pygame.Surface, look: Look, camera: Camera) -> None:
        if self._placed is None:
            self.look_now(camera)
        for layer, x_m, d_m in self._placed or ():
            at = self._at(camera, x_m, d_m)
            name = self.stage.book.materials[layer].name.in_(self.stage.settings.language)
            label = look.theme.edged("label", name)
            canvas.blit(label, label.get_rect(center=at))

    def _places(self, view: View, found: list[PlacedName]) -> Iterator[None]:
        """For each layer in sight its name where it is thickest, of a few columns; a column or a bed each step."""
        window, left = self.map.window, view[0] * LABEL_STEP_PX
        if window is not None and view[2]:
            yield from self._places_in_window(left, window, found)
            return
        best: dict[str, tuple[float, float, float]] = {}
        most_m = MOST_BELOW_TOP_M if self.map.depth_m <= FLAT_M else MOST_IN_A_HILL_M
        seen_m = self._seen_m(view[1] * LABEL_STEP_PX)
        for column in LABEL_COLUMNS:
            x_m = (left + column) / self.map.px_per_m
            if not 0 < x_m < self.map.width_m or self._at_lift(x_m):
                continue
            surface = self.map.surface_depth_m(x_m)
            for segment in core_at(self.map, x_m, self.map.depth_m):
                top_m = max(surface + segment.top_m, seen_m[0])
                thick = min(surface + segment.bottom_m, seen_m[1]) - top_m
                if thick > max(LEAST_LABEL_M, best.get(segment.layer_id, (0, 0, 0))[0]):
                    middle = top_m + min(thick / 2, most_m)
                    if self._under_sign(x_m, middle):
                        continue
                    best[segment.layer_id] = (thick, x_m, middle)
            yield
        for layer, (_, x_m, d_m) in best.items():
            if self.map.depth_m > FLAT_M:
                x_m = self._amid(left, layer, x_m, d_m)
                yield
            found.append((layer, x_m, d_m))

    def _amid(self, left: int, layer: str, x_m: float, d_m: float) -> float:
        """In the middle of what is seen of a leaning layer at a depth, so that its name does not hang over its side."""
        first, last = ((left + column) / self.map.px_per_m for column in SEEN_COLUMNS)
        shaft = shaft_of(self.map)
        ends = []
        for stop, step in ((first, -1.0), (last, 1.0)):
            at = x_m
            while (stop - at) * step > 0 and layer_at(self.map, at + step, d_m) == layer:
                at += step
                if shaft.left_m - 1 < at < shaft.right_m + 1:
                    break
            ends.append(at)
        return sum(ends) / 2

    def _places_in_window(self, left: int, window: Window, found: list[PlacedName]) -> Iterator[None]:
        """The name of each bed and hall in the window that is seen, where it is seen best."""
        for layer in reversed(window.layers):
            for column in WINDOW_COLUMNS:
                x_m = (left + column) / self.map.px_per_m
                depths = sorted(crossings(layer.points_m, x_m))
                if len(depths) < 2 or layer.layer_id in (name for name, *_ in found) or self._at_lift(x_m):
                    continue
                seen, high = [], depths[-1] - depths[0]
                for row in range(LABEL_ROWS):
                    d_m = depths[0] + high * (row + 0.5) / LABEL_ROWS
                    if self.map.layer_at(x_m, d_m) == layer.layer_id:
                        seen.append(d_m)
                    if row % ROWS_A_STEP == 0:
                        yield
                if seen:
                    found.append((layer.layer_id, x_m, seen[len(seen) // 2]))

    def _under_sign(self, x_m: float, d_m: float) -> bool:
        """Whether a comparison's sign, left of the shaft, would lie over a name here."""
        px = self.map.px_per_m
        if not 0 < (middle_m(shaft_of(self.map)) - x_m) * px < SIGN_REACH_PX:
            return False
        return any(abs(spot.depth_m - d_m) * px < SIGN_HALF_HIGH_PX for spot in self.map.comparisons.values())

    def _at_lift(self, x_m: float) -> bool:
        return abs(x_m - middle_m(shaft_of(self.map))) * self.map.px_per_m < CLEAR_OF_LIFT_PX

    def _seen_m(self, top: int) -> tuple[float, float]:
        """Between which depths of the map names may stand; in a map of one screen's height anywhere."""
        if self.map.depth_m <= FLAT_M:
            return (-self.map.depth_m, self.map.depth_m)
        first, last = ((top + row - self.map.zero_y_px) / self.map.px_per_m for row in SEEN_PX)
        return (first, last)

    def draw_steps(self, canvas: pygame.Surface, look: Look, camera: Camera) -> None:
        """The papers of the ladder, beside the shaft."""
        for step in self.map.ladder:
            x, y = self._at(camera, middle_m(shaft_of(self.map)), step.top_m)
            if -STEP_SHEET[3] - 60 < y < CANVAS_SIZE[1] and -900 < x < CANVAS_SIZE[0]:
                canvas.blit(self._paper(look, step.id), (x + STEP_SHEET[0] - 24, STEP_SHEET[1] + y - 24))

    def prepare(self, look: Look) -> Iterator[None]:
        """Write each step's paper now: writing one takes longer than a frame."""
        for step in self.map.ladder:
            self._paper(look, step.id)
            yield

    def _paper(self, look: Look, step: str) -> pygame.Surface:
        """One step's paper in the reader's language, drawn once."""
        key = (step, f"{self.stage.settings.language}{look.theme.text_size}")
        if key not in self._steps:
            _, _, w, h = STEP_SHEET
            paper = pygame.Surface((w + 48, h + 48), pygame.SRCALPHA)
            self._write_paper(paper, look, step)
            self._steps[key] = paper
        return self._steps[key]

    def _write_paper(self, paper: pygame.Surface, look: Look, step: str) -> None:
        words, language = self.profile.words.ladder[step], self.stage.settings.language
        _, _, w, h = STEP_SHEET
        draw_sheet(paper, look, (24, 24, w, h))
        draw_line(paper, look.theme, words.title.in_(language), "label", (58, 68), BRICK, most=w - 68)
        depth = self.stage.book.plain(language, words.depth.in_(language)) if words.depth else ""
        depth = depth or self.stage.say("descent.order_only")
        at, bottom = 88, h
        line = self.stage.book.plain(language, words.words.in_(language))
        for text, style, most in ((depth, "small_bold", 64), (line, "small", bottom)):
            block = fit_text(look.theme, plain(text), style, (w - 68, min(most, bottom - at)), smallest=0.7)
            draw_text(paper, look.theme, block, (58, at), INK)
            at += block.height + 4

    def is_near(self, spot: Spot, state: DescentState) -> bool:
        """Whether the lamp shines on it."""
        return hypot(spot.x_m - state.x_m, spot.depth_m - state.d_m) < GLIMMER_M

    def draw_signs(self, canvas: pygame.Surface, look: Look, camera: Camera, state: DescentState) -> None:
        """A ring round what is near and not yet found; an ear where Mo has something to tell."""
        for spot in self.map.finds.values():
            if spot.id not in state.reached and self.is_near(spot, state):
                look.library.blit(canvas, "ui/hotspot", self._at(camera, spot.x_m, spot.depth_m))
        for spot in self.map.stations.values():
            at = self._at(camera, spot.x_m, spot.depth_m)
            if in_shaft(self.map, spot.x_m):
                at = (at[0] + SIGN_BESIDE_PX, at[1])
            if -60 < at[0] < CANVAS_SIZE[0] + 60 and -60 < at[1] < CANVAS_SIZE[1] + 60:
                pygame.draw.circle(canvas, INK, at, 34)
                pygame.draw.circle(canvas, (0xF2, 0xB9, 0x3B), at, 34, 4)
                sign = look.library.scaled("icon/listen/cream", 44)
                canvas.blit(sign, sign.get_rect(center=at))
