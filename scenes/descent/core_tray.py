"""The core tray: what the drill brought up here, layer by layer, beside the cores that were kept."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.content.figures import set_number
from game.ground import CoreSegment, core_at
from game.narrator.state import Core
from game.narrator.verbs import DropCore, KeepCore
from scenes.inputs import Back, Input, Placed, Tap
from scenes.stage import Stage
from scenes.view.text import draw_line
from scenes.view.theme import BRICK, CREAM, INK, TEAL_INK
from scenes.view.widgets import Button, Look, disc, draw_button, draw_sheet, plank

SHEET = (180, 30, 1560, 1020)
CORE_TOP, CORE_HEIGHT, CORE_WIDTH = 226, 720, 104
TO_M = 30.0
FIRST_X, KEPT_X, KEPT_STEP = 262, 810, 150
KEEP = (1150, 72, 420, 88)
LEAST_PX = 26


class CoreTray:
    """One new core at the left with its names, the kept ones side by side at the right."""

    def __init__(self, stage: Stage, profile: str, x_m: float | None) -> None:
        self.stage, self.profile, self.x_m = stage, profile, x_m
        self.refresh()

    def refresh(self) -> None:
        stage, say = self.stage, self.stage.say
        self.kept: tuple[Core, ...] = stage.reader.cores
        self.new = self._segments(self.profile, self.x_m) if self.x_m is not None else ()
        buttons: list[Button] = [disc("close", (SHEET[0] + SHEET[2] - 80, SHEET[1] + 84), "close")]
        if self.x_m is not None:
            buttons.append(plank("keep", KEEP, say("tray.keep"), "teal", icon="drill"))
        for number, _ in enumerate(self.kept):
            buttons.append(disc(f"drop:{number}", (KEPT_X + number * KEPT_STEP + CORE_WIDTH // 2, 972), "close"))
        self.buttons = tuple(buttons)

    def _segments(self, profile: str, x_m: float) -> tuple[CoreSegment, ...]:
        """Nothing for a profile that this book does not have: a save may come from another edition."""
        known = self.stage.book.profiles.get(profile)
        return () if known is None else core_at(known.map, x_m, TO_M)

    def layout(self) -> tuple[Placed, ...]:
        return tuple(button.placed() for button in self.buttons)

    def handle(self, given: Input) -> bool:
        """True when the tray is put away."""
        match given:
            case Back() | Tap("close"):
                return True
            case Tap("keep") if self.x_m is not None:
                self.stage.session.do(KeepCore(self.profile, round(self.x_m, 1)))
                self.stage.sound.play("sound/found")
                self.x_m = None
            case Tap(wanted) if wanted.startswith("drop:"):
                core = self.kept[int(wanted.partition(":")[2])]
                self.stage.session.do(DropCore(core.profile, core.x_m))
        self.refresh()
        return False

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        say = self.stage.say
        draw_sheet(canvas, look, SHEET)
        draw_line(canvas, look.theme, say("tray.title"), "title", (SHEET[0] + 60, SHEET[1] + 80), BRICK)
        if self.new:
            self._draw_core(canvas, look, self.new, FIRST_X)
            self._draw_names(canvas, look, self.new, FIRST_X + CORE_WIDTH + 72)
        words = say("tray.words") if self.new else say("tray.empty" if not self.kept else "tray.compare")
        draw_line(canvas, look.theme, words, "aside", (SHEET[0] + 470, SHEET[1] + 88), TEAL_INK, most=460)
        for number, core in enumerate(self.kept):
            x = KEPT_X + number * KEPT_STEP
            self._draw_core(canvas, look, self._segments(core.profile, core.x_m), x)
            metres = set_number(self.stage.settings.language, core.x_m)
            rim = (x + CORE_WIDTH // 2, CORE_TOP - 24)
            draw_line(canvas, look.theme, f"{metres} m", "small_bold", rim, CREAM, "centre")
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _tops(self, segments: Sequence[CoreSegment]) -> list[tuple[CoreSegment, int, int]]:
        """(segment, top px, height px): true to scale, a thin layer at least so high that it is seen."""
        scale = CORE_HEIGHT / TO_M
        placed, y = [], CORE_TOP
        for segment in segments:
            height = max(LEAST_PX, round((segment.bottom_m - segment.top_m) * scale))
            height = min(height, CORE_TOP + CORE_HEIGHT - y)
            placed.append((segment, y, height))
            y += height
        return placed

    def _draw_core(self, canvas: pygame.Surface, look: Look, segments: Sequence[CoreSegment], x: int) -> None:
        look.library.blit(canvas, "descent/tray/box", (x, CORE_TOP))
        for segment, y, height in self._tops(segments):
            tile = look.library.picture(f"material/{segment.layer_id}").surface
            at = y
            while at < y + height:
                part = min(512, y + height - at)
                canvas.blit(tile, (x, at), (0, 0, CORE_WIDTH, part))
                at += part
            pygame.draw.line(canvas, INK, (x, y), (x + CORE_WIDTH, y), 3)
        placed = self._tops(segments)
        if placed:
            height = placed[-1][1] + placed[-1][2] - CORE_TOP
            canvas.blit(self._shade(look, height), (x, CORE_TOP))

    def _shade(self, look: Look, height: int) -> pygame.Surface:
        """The roundness of a core of this height, made once."""
        key = ("descent/core_shade", (CORE_WIDTH, height))
        if key not in look.library.cuts:
            shade = look.library.picture("descent/core_shade").frame()
            look.library.cuts[key] = pygame.transform.smoothscale(shade, (CORE_WIDTH, height))
        return look.library.cuts[key]

    def _draw_names(self, canvas: pygame.Surface, look: Look, segments: Sequence[CoreSegment], x: int) -> None:
        language, book = self.stage.settings.language, self.stage.book
        last = 0
        for segment, y, height in self._tops(segments):
            material = book.materials[segment.layer_id]
            middle = max(y + min(height // 2, 60), last + 104)
            last = middle
            pygame.draw.aaline(canvas, INK, (FIRST_X + CORE_WIDTH + 6, y + height // 2), (x - 12, middle - 16))
            draw_line(canvas, look.theme, material.name.in_(language), "label", (x, middle - 18), INK, most=318)
            top, bottom = (set_number(language, value, 1) for value in (segment.top_m, segment.bottom_m))
            words = self.stage.say("tray.from_to", top=top, bottom=bottom)
            draw_line(canvas, look.theme, words, "small", (x, middle + 12), TEAL_INK, most=318)
            if material.age:
                age = material.age.in_(language)
                draw_line(canvas, look.theme, age, "small", (x, middle + 40), TEAL_INK, most=318)
