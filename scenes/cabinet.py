"""The cabinet of finds: a drawer for each layer, and one for the secrets. What is missing is an outline with a hint."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.content.figures import set_number
from game.content.shapes.entries import Find
from game.places import Place
from scenes.inputs import Back, Input, Key, Placed, Swipe, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.text import Paragraph, draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import CREAM, INK, TEAL_INK
from scenes.view.widgets import Button, Look, disc, draw_button, draw_flag, draw_sheet, plank

SLOT = 150
COLUMNS = 4
SLOT_STEP = (216, 252)
DRAWERS_AT = (92, 262)
SHEET = (1000, 60, 860, 960)
ROWS = 3
SECRET_DRAWER = "secrets"


@dataclass(frozen=True)
class Drawer:
    """One drawer: the layer (or 'secrets') and its finds."""

    layer: str
    finds: tuple[str, ...]


class CabinetScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.drawers = _drawers(stage)
        self.slots = tuple((drawer.layer, find) for drawer in self.drawers for find in drawer.finds)
        asked = place.asked("find") or ""
        mine = [find for _, find in self.slots if self._has(find)]
        self.chosen = asked if asked in stage.book.finds else (mine[0] if mine else self.slots[0][1])
        self.page = self._page_of(self.chosen)
        self._lay_out()

    def _has(self, find: str) -> bool:
        reader = self.stage.reader
        return find in reader.finds or find in reader.secrets

    def _page_of(self, find: str) -> int:
        index = next(number for number, (_, name) in enumerate(self.slots) if name == find)
        return index // (COLUMNS * ROWS)

    def _lay_out(self) -> None:
        say = self.stage.say
        find = self.stage.book.finds[self.chosen]
        self.buttons: list[Button] = [disc("back", (96, 84), "back")]
        pages = -(-len(self.slots) // (COLUMNS * ROWS))
        if pages > 1:
            self.buttons.append(disc("previous_drawers", (330, 1010), "back", enabled=self.page > 0))
            self.buttons.append(disc("next_drawers", (620, 1010), "next", enabled=self.page < pages - 1))
        x, y, w, h = SHEET
        label = say("cabinet.to_place") if self._has(self.chosen) else say("cabinet.go_find")
        self.buttons.append(plank("descend", (x + 64, y + h - 152, w - 128, 96), label, "teal", icon="descend"))
        words = self._words(find)
        self.words = fit_text(self.stage.theme, words, "story", (w - 128, 300))

    def _words(self, find: Find) -> tuple[Paragraph, ...]:
        stage = self.stage
        if not self._has(find.id):
            hint = "cabinet.hint_secret" if find.secret else "cabinet.hint"
            layer = stage.book.materials[find.layer].name.in_(stage.language) if find.layer else ""
            return plain(stage.say(hint, layer=layer))
        depth_m = stage.book.find_depth_m(find.id)
        return spans_of(stage.book, stage.language, find.words.in_(stage.language), depth_m)

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"find:{self.chosen}"

    def _shown(self) -> list[tuple[str, str, tuple[int, int]]]:
        """(layer, find, centre of its slot) of the drawers that are open."""
        first = self.page * COLUMNS * ROWS
        shown = []
        for number, (layer, find) in enumerate(self.slots[first : first + COLUMNS * ROWS]):
            x = DRAWERS_AT[0] + number % COLUMNS * SLOT_STEP[0] + SLOT // 2
            y = DRAWERS_AT[1] + number // COLUMNS * SLOT_STEP[1]
            shown.append((layer, find, (x, y)))
        return shown

    def layout(self) -> tuple[Placed, ...]:
        slots = tuple(
            Placed(f"find:{find}", (x - SLOT // 2, y - SLOT // 2, SLOT, SLOT + 44), shape="plank")
            for _, find, (x, y) in self._shown()
        )
        return (*slots, *(button.placed() for button in self.buttons))

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("next_drawers") | Swipe("left") | Key("page_down"):
                self._leaf(1)
            case Tap("previous_drawers") | Swipe("right") | Key("page_up"):
                self._leaf(-1)
            case Tap("descend"):
                return Push(self._place_of(self.chosen))
            case Tap(wanted) if wanted.startswith("find:"):
                self.chosen = wanted.partition(":")[2]
                self.refresh()
        return None

    def _leaf(self, step: int) -> None:
        pages = -(-len(self.slots) // (COLUMNS * ROWS))
        self.page = max(0, min(pages - 1, self.page + step))
        self.refresh()

    def _place_of(self, find: str) -> Place:
        """The descent at the find's own spot; for one that is still hidden, the top of its profile."""
        profile = self.stage.book.finds[find].profile
        if not self._has(find):
            return Place("descent", profile)
        spot = self.stage.book.profiles[profile].map.spot(find)
        if spot is None:
            return Place("descent", profile)
        depth_m = self.stage.book.profiles[profile].map.depth_below_surface_m(spot.x_m, spot.depth_m)
        return Place("descent", profile, (("x", f"{spot.x_m:.0f}"), ("depth", f"{depth_m:.1f}")))

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, say = Look(self.stage.library, self.stage.theme, self.stage.pressed), self.stage.say
        self.stage.library.blit(canvas, "ui/wood", (0, 0))
        found = sum(1 for _, find in self.slots if self._has(find))
        draw_line(canvas, look.theme, say("cabinet.title"), "title", (180, 70), CREAM, most=640)
        draw_line(
            canvas, look.theme, say("cabinet.count", found=found, all=len(self.slots)), "aside", (182, 130), CREAM
        )
        for _, find, centre in self._shown():
            self._draw_slot(canvas, look, find, centre)
        self._draw_find(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_slot(self, canvas: pygame.Surface, look: Look, find: str, centre: tuple[int, int]) -> None:
        shape, has = self.stage.book.finds[find], self._has(find)
        look.library.blit(canvas, "ui/slot", (centre[0] - SLOT // 2, centre[1] - SLOT // 2))
        if has:
            image = _small(look, shape.picture, SLOT - 22)
            canvas.blit(image, image.get_rect(center=centre))
        else:
            draw_line(canvas, look.theme, "?", "title", centre, (0x8A, 0x5A, 0x35), "centre")
        name = shape.name.in_(self.stage.language) if has else self.stage.say("cabinet.not_yet")
        kind = "gold" if find == self.chosen else "paper"
        draw_flag(canvas, look, name, (centre[0], centre[1] + SLOT // 2 + 22), kind, "small")

    def _draw_find(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = SHEET
        draw_sheet(canvas, look, SHEET)
        find, has = self.stage.book.finds[self.chosen], self._has(self.chosen)
        name = find.name.in_(self.stage.language) if has else self.stage.say("cabinet.not_yet")
        draw_line(canvas, look.theme, name, "title", (x + 64, y + 96), (0xB4, 0x48, 0x2C), most=w - 128)
        if has:
            image = look.library.picture(find.picture).frame()
            canvas.blit(image, image.get_rect(center=(x + 250, y + 290)))
        else:
            pygame.draw.circle(canvas, (0xA3, 0x8E, 0x7F), (x + 250, y + 290), 104, 4)
            draw_line(canvas, look.theme, "?", "title", (x + 250, y + 290), (0xA3, 0x8E, 0x7F), "centre", shrink=1.6)
        self._draw_ruler(canvas, look, find, has)
        draw_text(canvas, look.theme, self.words, (x + 64, y + 440), INK)
        self._draw_sources(canvas, look, find)

    def _draw_ruler(self, canvas: pygame.Surface, look: Look, find: Find, has: bool) -> None:
        """Where it lay: a red and white staff of thirty metres with a flag at the depth."""
        x, top, height, deepest = SHEET[0] + 560, SHEET[1] + 170, 250, 30.0
        for part in range(6):
            colour = (0xC2, 0x4C, 0x2C) if part % 2 == 0 else (0xFB, 0xF1, 0xDC)
            pygame.draw.rect(canvas, colour, (x, top + part * height // 6, 18, height // 6 + 1))
        pygame.draw.rect(canvas, INK, (x, top, 18, height), 2)
        for metres in (0, 10, 20, 30):
            y = top + round(height * metres / deepest)
            draw_line(canvas, look.theme, str(metres), "small", (x - 12, y), INK, "right")
        if not has:
            return
        if find.depth_unknown:
            draw_flag(canvas, look, "?", (x + 100, top + 30), "gold")
            return
        depth = self.stage.book.find_depth_m(find.id)
        if depth is None:
            return
        words = self.stage.say("gauge.metres", depth=set_number(self.stage.language, depth, 1))
        draw_flag(canvas, look, words, (x + 124, top + round(height * min(depth, deepest) / deepest)), "gold")

    def _draw_sources(self, canvas: pygame.Surface, look: Look, find: Find) -> None:
        if not self._has(find.id):
            return
        titles = "; ".join(self.stage.book.sources[s].title.in_(self.stage.language) for s in find.sources)
        block = set_text(look.theme, plain(self.stage.say("sources.from", titles=titles)), "small", SHEET[2] - 128)
        draw_text(canvas, look.theme, block, (SHEET[0] + 64, SHEET[1] + SHEET[3] - 176 - block.height), TEAL_INK)


def _small(look: Look, asset: str, size: int) -> pygame.Surface:
    key = (asset, (size, size))
    cuts = look.library.cuts
    if key not in cuts:
        cuts[key] = pygame.transform.smoothscale(look.library.picture(asset).frame(), (size, size))
    return cuts[key]


def _drawers(stage: Stage) -> tuple[Drawer, ...]:
    """Drawers from the top layer down, in the order of the materials; the secrets last."""
    finds = stage.book.finds
    drawers = []
    for layer in stage.book.materials:
        inside = tuple(sorted(f.id for f in finds.values() if f.layer == layer and not f.secret))
        if inside:
            drawers.append(Drawer(layer, inside))
    secrets = tuple(sorted(f.id for f in finds.values() if f.secret))
    return (*drawers, Drawer(SECRET_DRAWER, secrets)) if secrets else tuple(drawers)
