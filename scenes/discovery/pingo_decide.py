"""Pingo, second half: six round hollows and a hand drill. Put it down, look at the core, say what the hollow is.

Owns where the drill stands and what it brought up; what is true of a hollow is game/models/hollows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.content.figures import set_number
from game.models.hollows import HOLLOWS, TRUTHS, Drilled, Hollow, drill
from game.models.pingo import PLANTS_REACH_M
from game.models.pingo_section import pit_m
from game.narrator.verbs import DecideHollow, ReachGoal
from game.places import Place
from scenes.inputs import Back, Drag, Input, Nudge, Placed, Press, Tap
from scenes.scene import Pop, Push, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.columns import edge, fill_between, textured
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM, INK, PLUM
from scenes.view.widgets import Button, Look, Tone, disc, draw_button, draw_flag, draw_sheet, plank

TILE_SIZE = (216, 148)
TILES_AT = (36, 168)
TILE_STEP = (236, 212)
SECTION = pygame.Rect(516, 24, 880, 1032)
SURFACE_Y = 420
SECTION_MIDDLE = SECTION.centerx
PANEL = (1420, 24, 476, 1032)
DEEPEST_M = 14.0
PX_PER_M_DOWN = (SECTION.bottom - SURFACE_Y - 60) / DEEPEST_M
DRILL_S = 1.4
ANSWERS = (*TRUTHS, "not_sure")
CORE_X = 1520
CORE_WIDTH = 92
CORE_TOP, CORE_HEIGHT = 136, 280
HIDDEN = (0x4A, 0x34, 0x30)


@dataclass
class Bore:
    """One hole: where it was drilled, and what came up."""

    x_m: float
    drilled: Drilled


class PingoDecideScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.chosen = next((h for h in HOLLOWS if stage.reader.decision_on(h) is None), next(iter(HOLLOWS)))
        self.bores: dict[str, list[Bore]] = {name: [] for name in HOLLOWS}
        self.share = -0.72
        self.drilling_s = 0.0
        self.said = ""
        self._lay_out()

    @property
    def hollow(self) -> Hollow:
        return HOLLOWS[self.chosen]

    @property
    def px_per_m(self) -> float:
        """Sideways scale: every hollow fills the section's width; the scale is told on the picture."""
        return (SECTION.width - 170) / 2 / self.hollow.radius_m

    @property
    def decided(self) -> str | None:
        return self.stage.reader.decision_on(self.chosen)

    # -- layout

    def _lay_out(self) -> None:
        x, y, w, h = PANEL
        ready = bool(self.bores[self.chosen]) and not self.drilling_s
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            plank(
                "neighbour",
                (36, 852, 448, 88),
                self._word("neighbour"),
                "teal",
                icon="people",
                enabled=bool(self.bores[self.chosen]),
            ),
            plank("grow", (36, 960, 448, 96), self._word("part_grow"), "plum", icon="back"),
            plank(
                "drill",
                (SECTION.centerx - 150, 60, 300, 96),
                self._word("drill_here"),
                "brick",
                icon="drill",
                enabled=not self.drilling_s,
            ),
        ]
        for number, truth in enumerate(ANSWERS):
            label = self._word(f"verdict_{truth}")
            tone: Tone = "gold" if self.decided == truth else ("plum" if truth == "not_sure" else "teal")
            rect = (x + 30, y + h - 420 + number * 100, w - 60, 88)
            self.buttons.append(plank(f"verdict.{truth}", rect, label, tone, enabled=ready))

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "drill"

    def _tile(self, name: str) -> tuple[int, int, int, int]:
        number = list(HOLLOWS).index(name)
        x = TILES_AT[0] + number % 2 * TILE_STEP[0]
        y = TILES_AT[1] + number // 2 * TILE_STEP[1]
        return (x, y, *TILE_SIZE)

    def layout(self) -> tuple[Placed, ...]:
        tiles = tuple(Placed(f"hollow.{name}", self._tile(name), shape="plank") for name in HOLLOWS)
        x = round(SECTION_MIDDLE + self.share * (SECTION.width - 170) / 2)
        ground = Placed("ground", (SECTION.x, 180, SECTION.w, SECTION.h - 180), drags=True, focusable=False)
        knob = Placed("drill_place", (x - 60, SURFACE_Y - 220, 120, 230), drags=True, shape="plank")
        return (*tiles, ground, knob, *(button.placed() for button in self.buttons))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "pingo", (("page", "how"),)))
            case Tap("grow"):
                return Replace(Place("discovery", "pingo", (("part", "grow"),)))
            case Press("ground" | "drill_place", at) | Drag("ground" | "drill_place", at):
                self._move_to((at[0] - SECTION_MIDDLE) / ((SECTION.width - 170) / 2))
            case Nudge("drill_place", by):
                self._move_to(self.share + 0.06 * by)
            case Tap("drill") if not self.drilling_s:
                self.drilling_s = 0.01 if self.stage.settings.calm is False else DRILL_S
                self.said = ""
                self.stage.sound.play("sound/drill")
                self.refresh()
            case Tap(wanted) if wanted.startswith("hollow."):
                self.chosen, self.drilling_s, self.share = wanted.partition(".")[2], 0.0, -0.72
                self.said = ""
                self.refresh()
            case Tap("neighbour"):
                self.said = self._story()
                self.refresh()
            case Tap(wanted) if wanted.startswith("verdict."):
                self._decide(wanted.partition(".")[2])
        return None

    def _move_to(self, share: float) -> None:
        if self.drilling_s:
            return
        self.share = max(-1.15, min(1.15, share))
        self.damage.add(SECTION)

    def _decide(self, answer: str) -> None:
        """Say what it is. Only a hole in the middle counts; 'I don't know' is fair where the drill does not know."""
        drilled = min(self.bores[self.chosen], key=lambda bore: abs(bore.x_m)).drilled
        if drilled.verdict == "drill_again":
            self.said = self._word("drill_again")
        elif answer == "not_sure":
            fair = self.hollow.truth == "something_else"
            self.said = self._word("not_sure_fair" if fair else "not_sure_but_drilled")
        elif answer == self.hollow.truth:
            self.stage.session.do(DecideHollow(self.chosen, answer))
            self.said = self._word(f"right_{answer}")
            if all(self.stage.reader.decision_on(name) == hollow.truth for name, hollow in HOLLOWS.items()):
                self.said = f"{self.said}\n{self._word('closing')}"
                self.stage.session.do(ReachGoal("pingo"))
        else:
            self.said = self._word(f"wrong_was_{self.hollow.truth}")
        self.refresh()

    def _word(self, name: str) -> str:
        """A text of the discovery with its figures set."""
        words = self.stage.book.discoveries["pingo"].words[name].in_(self.stage.language)
        return self.stage.book.plain(self.stage.language, words)

    def _story(self) -> str:
        return self.stage.book.discoveries["pingo"].hollows[self.chosen].story.in_(self.stage.language)

    # -- time

    def resting(self) -> bool:
        return self.drilling_s == 0.0

    def update(self, dt_s: float) -> Transition | None:
        if self.drilling_s:
            self.drilling_s += dt_s
            self.damage.add(SECTION)
            if self.drilling_s >= DRILL_S:
                x_m = self.share * self.hollow.radius_m
                self.bores[self.chosen].append(Bore(x_m, drill(self.hollow, x_m)))
                self.drilling_s = 0.0
                self.refresh()
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        look.library.blit(canvas, "ui/wood", (0, 0))
        if clip.left < SECTION.left:
            self._draw_tiles(canvas, look)
        if clip.colliderect(SECTION):
            self._draw_section(canvas, look)
        if clip.right > PANEL[0]:
            self._draw_panel(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_tiles(self, canvas: pygame.Surface, look: Look) -> None:
        discovery = self.stage.book.discoveries["pingo"]
        for name in HOLLOWS:
            x, y, w, h = self._tile(name)
            frame = (0xF2, 0xB9, 0x3B) if name == self.chosen else (0x5E, 0x3B, 0x26)
            pygame.draw.rect(canvas, frame, (x - 6, y - 6, w + 12, h + 12), border_radius=14)
            look.library.blit(canvas, f"pingo_model/hollow_{name}", (x, y))
            draw_flag(
                canvas,
                look,
                discovery.hollows[name].name.in_(self.stage.language),
                (x + w // 2, y + h + 14),
                style="small_bold",
            )
            decision = self.stage.reader.decision_on(name)
            if decision is not None:
                look.library.blit(
                    canvas, "ui/tick" if decision == HOLLOWS[name].truth else "ui/cross", (x + w - 8, y + 6)
                )

    def _floor(self, x: float) -> float:
        x_m = (x - SECTION_MIDDLE) / self.px_per_m
        return SURFACE_Y + pit_m(self.hollow.depth_m, self.hollow.radius_m, x_m) * PX_PER_M_DOWN

    def _draw_section(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        canvas.set_clip(clip.clip(SECTION))
        look.library.blit(canvas, "pingo_model/drill_sky", SECTION.topleft)
        look.library.blit(canvas, f"pingo_model/rim_{self.hollow.rim}", (SECTION_MIDDLE, SURFACE_Y))
        if self.decided:
            self._draw_true_ground(canvas)
        else:
            pygame.draw.rect(canvas, HIDDEN, (SECTION.x, SURFACE_Y, SECTION.w, SECTION.h))
            question = "?"
            draw_line(canvas, look.theme, question, "title", (SECTION.centerx, 760), (0x6E, 0x52, 0x47), "centre")
            for bore in self.bores[self.chosen]:
                self._draw_bore(canvas, bore)
        pygame.draw.line(canvas, (0x5B, 0x7F, 0x46), (SECTION.x, SURFACE_Y), (SECTION.right, SURFACE_Y), 8)
        self._draw_ruler(canvas, look)
        self._draw_drill(canvas, look)
        canvas.set_clip(clip)
        pygame.draw.rect(canvas, (0x5E, 0x3B, 0x26), SECTION, 6, border_radius=10)

    def _draw_true_ground(self, canvas: pygame.Surface) -> None:
        size = (1920, 1080)
        library, hollow = self.stage.library, self.hollow
        canvas.blit(
            textured(library, "cover_sand", size), (SECTION.x, SURFACE_Y), (SECTION.x, SURFACE_Y, SECTION.w, 1080)
        )
        clay = (SURFACE_Y + 1.6 * PX_PER_M_DOWN, SURFACE_Y + 3.6 * PX_PER_M_DOWN)
        for material, top in (("boulder_clay", clay[0]), ("peelo_sand", clay[1])):
            canvas.blit(textured(library, material, size), (SECTION.x, top), (SECTION.x, round(top), SECTION.w, 1080))
        left, right = (
            round(SECTION_MIDDLE - hollow.radius_m * self.px_per_m),
            round(SECTION_MIDDLE + hollow.radius_m * self.px_per_m),
        )
        fill_top = SURFACE_Y + (hollow.depth_m - hollow.fill_m) * PX_PER_M_DOWN
        air = SURFACE_Y if hollow.water_m else fill_top
        sky = "water" if hollow.water_m else "cover_sand"
        fill_between(
            canvas,
            textured(library, sky, size),
            left,
            right,
            lambda x: SURFACE_Y,
            lambda x: min(self._floor(x), fill_top),
        )
        if not hollow.water_m:
            self._draw_open_air(canvas, left, right, air)
        half = fill_top + min(hollow.fill_m, peat_m(hollow.water_m)) * PX_PER_M_DOWN
        fill_between(
            canvas,
            textured(library, "peat", size),
            left,
            right,
            lambda x: fill_top,
            lambda x: min(self._floor(x), half),
        )
        fill_between(canvas, textured(library, "lake_mud", size), left, right, lambda x: half, self._floor)
        edge(canvas, INK, left, right, self._floor, 5)

    def _draw_open_air(self, canvas: pygame.Surface, left: int, right: int, fill_top: float) -> None:
        """An empty hollow is open: sky down to its floor or its fill."""
        for x in range(left, right, 3):
            bottom = round(min(self._floor(x + 1.5), fill_top))
            if bottom > SURFACE_Y:
                canvas.fill((0xD6, 0xE0, 0xCF), (x, SURFACE_Y - 2, 3, bottom - SURFACE_Y + 2))

    def _draw_bore(self, canvas: pygame.Surface, bore: Bore) -> None:
        x = round(SECTION_MIDDLE + bore.x_m * self.px_per_m)
        y = float(SURFACE_Y)
        for material, metres in core_of(bore.drilled):
            height = metres * PX_PER_M_DOWN
            tile = self.stage.library.picture(f"material/{material}").surface
            canvas.blit(tile, (x - 17, round(y)), (0, 0, 34, min(512, round(height))))
            y += height
        pygame.draw.rect(canvas, CREAM, (x - 18, SURFACE_Y, 36, round(y) - SURFACE_Y), 3)

    def _draw_ruler(self, canvas: pygame.Surface, look: Look) -> None:
        for metres in range(0, round(DEEPEST_M) + 1, 2):
            y = SURFACE_Y + round(metres * PX_PER_M_DOWN)
            pygame.draw.line(canvas, CREAM, (SECTION.x + 12, y), (SECTION.x + 36, y), 4)
            draw_line(canvas, look.theme, str(metres), "small_bold", (SECTION.x + 44, y + 16), CREAM)

    def _draw_drill(self, canvas: pygame.Surface, look: Look) -> None:
        x = round(SECTION_MIDDLE + self.share * (SECTION.width - 170) / 2)
        depth = 0.0
        if self.drilling_s:
            bottom = drill(self.hollow, self.share * self.hollow.radius_m).depth_m + 0.6
            depth = bottom * PX_PER_M_DOWN * min(1.0, self.drilling_s / (DRILL_S * 0.8))
            pygame.draw.line(canvas, (0x8E, 0x8A, 0x86), (x, SURFACE_Y - 60), (x, SURFACE_Y + round(depth)), 9)
        turn = round(self.drilling_s * 12) % 2
        look.library.blit(canvas, "pingo_model/selam_drills", (x, SURFACE_Y), turn)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        draw_sheet(canvas, look, PANEL)
        x, y, w, _ = PANEL
        discovery, language = self.stage.book.discoveries["pingo"], self.stage.language
        hollow = discovery.hollows[self.chosen]
        draw_line(
            canvas, look.theme, hollow.name.in_(language), "heading", (x + 36, y + 60), (0xB4, 0x48, 0x2C), most=w - 72
        )
        bores = self.bores[self.chosen]
        if bores:
            self._draw_core(canvas, look, bores[-1].drilled)
        words = self.said or self._standing_words()
        block = fit_text(look.theme, plain(words), "depth", (w - 72, 168 if bores else 380), smallest=0.55)
        draw_text(canvas, look.theme, block, (x + 36, y + (416 if bores else 120)), INK)

    def _standing_words(self) -> str:
        """What is said when nothing was asked: how the hollow looks, then what the drill says."""
        bores = self.bores[self.chosen]
        if not bores:
            return f"{self._word(f'look_{self.chosen}')}\n{self._word('drill_first')}"
        said = bores[-1].drilled.verdict
        return self._word(said if said == "drill_again" else f"drill_says_{said}")

    def _draw_core(self, canvas: pygame.Surface, look: Look, drilled: Drilled) -> None:
        """The core in its tray, to one scale for all hollows, each layer with its name and thickness."""
        pygame.draw.rect(
            canvas,
            (0x4A, 0x2F, 0x24),
            (CORE_X - 56, CORE_TOP - 14, CORE_WIDTH + 28, CORE_HEIGHT + 28),
            border_radius=18,
        )
        y, scale = float(CORE_TOP), CORE_HEIGHT / DEEPEST_M
        for material, metres in core_of(drilled):
            height = max(10, round(metres * scale))
            tile = look.library.picture(f"material/{material}").surface
            canvas.blit(tile, (CORE_X - 42, round(y)), (0, 0, CORE_WIDTH, height))
            name = self.stage.book.materials[material].name.in_(self.stage.language)
            amount = (
                ""
                if material == "peelo_sand"
                else f" {set_number(self.stage.language, metres, 2 if metres < 0.1 else 1)} m"
            )
            label_y = max(round(y) + height // 2, CORE_TOP + 14)
            draw_line(canvas, look.theme, f"{name}{amount}", "small", (CORE_X + 84, label_y), PLUM, most=270)
            y += height

    def preloads(self) -> Iterable[str]:
        yield from (f"pingo_model/hollow_{name}" for name in HOLLOWS)


def peat_m(water_m: float) -> float:
    """How thick peat can lie: plants reach the bottom through three metres of water, as in the model."""
    return max(0.0, PLANTS_REACH_M - water_m)


def core_of(drilled: Drilled) -> tuple[tuple[str, float], ...]:
    """Layers from the top, (material, metres): water, peat over mud, and the white sand in which the drill stops."""
    peat = min(drilled.fill_m, peat_m(drilled.water_m))
    mud = drilled.fill_m - peat
    empty = max(0.0, drilled.depth_m - drilled.fill_m - drilled.water_m)
    layers = [("water", drilled.water_m), ("peat", peat), ("lake_mud", mud), ("peelo_sand", 0.6)]
    if empty > 0 and not drilled.water_m:
        layers.insert(0, ("cover_sand", 0.0))
    return tuple((material, metres) for material, metres in layers if metres > 0)
