"""The ground with its halls of brine, drawn to one scale from the run's numbers. Decides nothing.

The measures are salt_scale's. The column at the left shows the whole depth, to a smaller scale of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.models import salt_run
from game.models.salt import PILLAR_M, SCENARIOS, WIDEST_M, Inputs
from game.models.salt_run import Run
from scenes.discovery.salt_column import COLUMN, draw_column
from scenes.discovery.salt_marks import draw_dashes, draw_outline, hatched
from scenes.discovery.salt_meadow import draw_meadow, meadow_state
from scenes.discovery.salt_scale import (
    AREA,
    BASE_Y,
    DEEP_TOP,
    GROUND_Y,
    PIPE_FOOT,
    PX,
    TEAR_Y,
    WELL_X,
    floor_y,
    hall_rect,
    layer_m,
    neighbour_x,
    salt_y,
)
from scenes.view.columns import textured
from scenes.view.library import Library
from scenes.view.opaque import opaque
from scenes.view.theme import GOLD, INK, Colour

RUBBLE_LIGHT: Colour = (0xC6, 0xAC, 0xB0)


def _shown(run: Run) -> tuple[object, ...]:
    """All of a run that the picture shows."""
    blanket = not run.stopped and run.phase.blanket
    return _land(run.inputs), salt_run.picture(run), run.stopped, run.years_after, run.choice, blanket


def _land(inputs: Inputs) -> str:
    """What the country depends on."""
    return f"salt {inputs.well_spacing_m} {inputs.neighbour_diameter_m} {layer_m(inputs)} {inputs.height_m}"


def changed(before: Run, run: Run) -> list[pygame.Rect]:
    """Where the picture of one run differs from another's: all, or hall and measures, column, and maybe the meadow."""
    if _land(before.inputs) != _land(run.inputs):
        return [AREA]
    if _shown(before) == _shown(run):
        return []
    widest = max(hall_rect(salt_run.picture(each)).w for each in (before, run))
    left, right = WELL_X - widest // 2 - 100, neighbour_x(run.inputs) - round(run.inputs.neighbour_diameter_m / 2 * PX)
    top = TEAR_Y if salt_run.fallen_m(before) or salt_run.fallen_m(run) else DEEP_TOP + 10
    rects = [pygame.Rect(left, top, right + 48 - left, BASE_Y + 52 - top), COLUMN.inflate(16, 20)]
    if meadow_state(before) != meadow_state(run) or bool(salt_run.fallen_m(before)) != bool(salt_run.fallen_m(run)):
        rects.append(pygame.Rect(0, 0, AREA.w, DEEP_TOP + 16))
    return rects


class SaltSection:
    """Draws a run into AREA, on a sheet that is kept and laid anew only where the run changed it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._sheet = opaque(AREA.size)
        self._shows: Run | None = None

    def prepare(self) -> Iterator[None]:
        textured(self.library, "topsoil", AREA.size)
        yield
        self._rubble()
        yield
        for name in SCENARIOS:
            self._country(salt_run.of_scenario(name).inputs)
            yield

    def draw(self, canvas: pygame.Surface, run: Run) -> None:
        if self._shows is None or _shown(self._shows) != _shown(run):
            for rect in [AREA] if self._shows is None else changed(self._shows, run):
                self._sheet.set_clip(rect)
                self._lay(self._sheet, run)
            self._shows = run
        canvas.blit(self._sheet, AREA)

    def _lay(self, sheet: pygame.Surface, run: Run) -> None:
        sheet.blit(self._country(run.inputs), (0, 0))
        cavern, clip = salt_run.picture(run), sheet.get_clip()
        rect = hall_rect(cavern)
        fallen = salt_run.fallen_m(run)
        sheet.set_clip(clip.clip((0, TEAR_Y + 10, AREA.w, BASE_Y - TEAR_Y)))
        if fallen > 0:
            self._draw_chimney(sheet, run, rect, fallen)
        else:
            self._draw_hall(sheet, run, rect)
        sheet.set_clip(clip)
        if fallen <= 0:
            self._draw_pipe(sheet, WELL_X, rect.bottom - PIPE_FOOT, rect.top)
        if clip.top < DEEP_TOP + 16:
            self.library.blit(sheet, "salt_model/tear", (0, TEAR_Y))
            wells = (neighbour_x(run.inputs),) if fallen > 0 else (WELL_X, neighbour_x(run.inputs))
            self._draw_dots(sheet, wells)
        if clip.top < GROUND_Y:
            draw_meadow(sheet, self.library, run, PX, WELL_X, neighbour_x(run.inputs))
        if clip.colliderect(COLUMN):
            draw_column(sheet, self.library, run, cavern)

    def _country(self, inputs: Inputs) -> pygame.Surface:
        """All that no pump changes: the land, the layers, the neighbours' hall, the two rules."""
        return self.library.backdrop(_land(inputs), lambda sheet: self._lay_country(sheet, inputs), AREA.size)

    def _lay_country(self, sheet: pygame.Surface, inputs: Inputs) -> None:
        library, top = self.library, salt_y(inputs)
        rock = library.picture("salt_model/rock").surface
        for y in range(top, DEEP_TOP - 60, -rock.get_height()):
            sheet.blit(rock, (0, y - rock.get_height()))
        library.blit(sheet, "salt_model/salt", (0, top))
        library.blit(sheet, "salt_model/floor", (0, BASE_Y))
        library.blit(sheet, "salt_model/land", (0, 0))
        x, width = neighbour_x(inputs), round(inputs.neighbour_diameter_m * PX)
        rect = pygame.Rect(x - width // 2, floor_y() - round(inputs.height_m * PX), width, round(inputs.height_m * PX))
        self._cut(sheet, "salt_model/neighbour", rect)
        self._walls(sheet, rect)
        self._draw_pipe(sheet, x, rect.top + 40, rect.top)
        self._draw_rules(sheet, rect, top)

    def _cut(self, sheet: pygame.Surface, asset: str, rect: pygame.Rect) -> None:
        """A painted hall cut to measure: its middle over the rectangle's middle, its floor on the floor."""
        picture = self.library.picture(asset).surface
        w, h = picture.get_size()
        part = pygame.Rect((w - rect.w) // 2, h - rect.h, rect.w, rect.h)
        sheet.blit(picture, rect.topleft, part)

    def _walls(self, sheet: pygame.Surface, rect: pygame.Rect) -> None:
        """Crystals along both walls: the painted wall, as much of it as the hall is high."""
        picture = self.library.picture("salt_model/wall")
        ax, ay = picture.anchor
        high = min(rect.h, ay)
        part = (0, ay - high, picture.size[0], high)
        sheet.blit(picture.surface, (rect.left - ax, rect.bottom - high), part)
        other = self.library.flipped("salt_model/wall")
        sheet.blit(other, (rect.right - picture.size[0] + ax, rect.bottom - high), part)
        pygame.draw.line(sheet, INK, (rect.left, rect.top), (rect.right - 1, rect.top), 3)

    def _draw_hall(self, sheet: pygame.Surface, run: Run, rect: pygame.Rect) -> None:
        self._cut(sheet, "salt_model/hall", rect)
        share = salt_run.fill_share(run)
        if share > 0 and run.choice is not None:
            self._fill(sheet, run.choice, rect, share)
        self._walls(sheet, rect)
        blanket = run.phase.blanket if not run.stopped else False
        if blanket:
            oil = self.library.picture("salt_model/oil")
            part = ((oil.size[0] - rect.w) // 2, 0, rect.w, oil.size[1])
            sheet.blit(oil.surface, rect.topleft, part)
        draw_outline(sheet, self.library, rect, certain=run.stopped)

    def _fill(self, sheet: pygame.Surface, choice: str, rect: pygame.Rect, share: float) -> None:
        """What was chosen, in the hall: oil floats on brine, gas pushes all of it out, slurry comes to rest below."""
        height = round(rect.h * share)
        if choice == "diesel":
            part = pygame.Rect(rect.left, rect.top, rect.w, height)
        else:
            part = pygame.Rect(rect.left, rect.bottom - height, rect.w, height)
        clip = sheet.get_clip()
        sheet.set_clip(part.clip(clip))
        self._cut(sheet, f"salt_model/fill_{choice}", rect)
        sheet.set_clip(clip)
        edge = part.bottom if choice == "diesel" else part.top
        if 0 < share < 1:
            pygame.draw.line(sheet, INK, (rect.left, edge), (rect.right - 1, edge), 3)

    def _draw_chimney(self, sheet: pygame.Surface, run: Run, rect: pygame.Rect, fallen: float) -> None:
        """The roof that came down: rubble from the floor up, what is left of the room above it."""
        void = round(salt_run.void_m(run) * PX)
        top = rect.top - round(fallen * PX)
        rubble = pygame.Rect(rect.left, top + void, rect.w, rect.bottom - top - void).clip(AREA)
        room = pygame.Rect(rect.left, top, rect.w, void).clip(AREA)
        sheet.fill(INK, rubble.union(room).inflate(6, 4))
        sheet.blit(self._rubble(), rubble.topleft, rubble)
        if room.h:
            self._cut(sheet, "salt_model/hall", room)
        share = salt_run.fill_share(run)
        if share > 0 and run.choice is not None and room.h:
            self._fill(sheet, run.choice, room, share)

    def _rubble(self) -> pygame.Surface:
        """Fallen rock in the light of the deep."""

        def draw(sheet: pygame.Surface) -> None:
            sheet.blit(textured(self.library, "rubble", AREA.size), (0, 0))
            sheet.fill(RUBBLE_LIGHT, special_flags=pygame.BLEND_RGB_MULT)

        return self.library.backdrop("salt rubble", draw, AREA.size)

    def _draw_pipe(self, sheet: pygame.Surface, x: int, foot: int, roof: int) -> None:
        """A well from the tear down to `foot`; the outer pipe ends a little under the roof."""
        picture = self.library.picture("salt_model/pipe")
        ax = picture.anchor[0]
        sheet.blit(picture.surface, (x - ax, DEEP_TOP - 16), (0, 0, picture.size[0], roof + 12 - DEEP_TOP + 16))
        inner = pygame.Rect(ax - 7, 0, 14, max(0, foot - roof - 12))
        sheet.blit(picture.surface, (x - 7, roof + 12), inner)
        self._stub(sheet, x)

    def _stub(self, sheet: pygame.Surface, x: int) -> None:
        picture = self.library.picture("salt_model/pipe")
        sheet.blit(picture.surface, (x - picture.anchor[0], GROUND_Y), (0, 0, picture.size[0], TEAR_Y + 16 - GROUND_Y))

    def _draw_dots(self, sheet: pygame.Surface, wells: tuple[int, ...]) -> None:
        """On the torn strip a well goes on in dots: some hundreds of metres are left out."""
        for x in wells:
            for y in (TEAR_Y + 20, TEAR_Y + 29, TEAR_Y + 38):
                sheet.fill((0x6A, 0x5A, 0x6C), (x - 3, y, 6, 5))

    def _draw_rules(self, sheet: pygame.Surface, neighbour: pygame.Rect, top: int) -> None:
        """As wide as a hall may be, and the salt that must stay beside the neighbours': two marks on the rock."""
        half = round(WIDEST_M / 2 * PX)
        for x in (WELL_X - half, WELL_X + half):
            draw_dashes(sheet, GOLD, x, top + 4, BASE_Y - 2)
        pillar = pygame.Rect(neighbour.left - round(PILLAR_M * PX), top + 4, round(PILLAR_M * PX), BASE_Y - top - 6)
        sheet.blit(hatched(self.library, pillar.size), pillar.topleft)
