"""The cabinet of finds: a drawer for each layer, and one for the secrets. What is missing is an outline with a hint.

Owns which find lies on the card beside the drawers, and which row of drawers is open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from game.places import Place
from scenes.cabinet_card import SHEET, FindCard
from scenes.cabinet_drawers import (
    COLUMNS,
    ROWS,
    SECRETS,
    Drawer,
    draw_case,
    draw_drawer,
    draw_kept,
    draw_missing,
    draw_nook,
    drawers_of,
)
from scenes.inputs import Back, Input, Key, Placed, Swipe, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.source_links import source_place
from scenes.stage import Stage
from scenes.view.layer_name import colour_of
from scenes.view.opaque import opaque
from scenes.view.slips import draw_sign
from scenes.view.theme import PLUM
from scenes.view.widgets import Button, Look, box, disc, draw_button, draw_flag

TITLE_AT = (164, 84)
MO_ROOM_COLUMNS = 2


class CabinetScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.drawers = drawers_of(stage.book)
        self.pages = 1 + max((drawer.page for drawer in self.drawers), default=0)
        asked = place.asked("find") or ""
        mine = [find for drawer in self.drawers for find in drawer.finds if self._has(find)]
        self.chosen = asked if asked in stage.book.finds else (mine[0] if mine else "")
        self._shelves: dict[int, pygame.Surface] = {}
        self.page = next((d.page for d in self.drawers if self.chosen in d.finds), 0)
        self._lay_out()

    def _has(self, find: str) -> bool:
        reader = self.stage.reader
        return find in reader.finds or find in reader.secrets

    def _lay_out(self) -> None:
        self.card = FindCard(self.stage, self.chosen or None, self._has(self.chosen))
        self.buttons: list[Button] = [disc("back", (84, 84), "back")]
        if self.pages > 1:
            self.buttons.append(disc("previous_drawers", (988, 96), "back", enabled=self.page > 0))
            self.buttons.append(disc("next_drawers", (1108, 96), "next", enabled=self.page < self.pages - 1))

    def refresh(self) -> None:
        self._shelves.clear()
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"find:{self.chosen}" if self.chosen else "descend"

    def _open(self) -> tuple[Drawer, ...]:
        return tuple(drawer for drawer in self.drawers if drawer.page == self.page)

    def layout(self) -> tuple[Placed, ...]:
        slots = tuple(
            Placed(f"find:{find}", box(drawer.slot(find)), shape="plank")
            for drawer in self._open()
            for find in drawer.finds
        )
        return (*slots, *(button.placed() for button in self.buttons), *self.card.placed())

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
            case Tap(wanted) if (source := source_place(wanted)) is not None:
                return Push(source)
            case Tap(wanted) if wanted.startswith("find:"):
                self._choose(wanted.partition(":")[2])
        return None

    def _choose(self, find: str) -> None:
        """Another find on the card: only its slot, the last one's slot and the card are drawn again."""
        alone = not self.chosen
        for drawer in self._open():
            for name in (self.chosen, find):
                if name in drawer.finds:
                    self.damage.add(drawer.slot(name).inflate(24, 24))
        self.chosen = find
        self._lay_out()
        self.damage.add(None if alone else SHEET.inflate(56, 56))

    def _leaf(self, step: int) -> None:
        self.page = max(0, min(self.pages - 1, self.page + step))
        self._lay_out()
        super().refresh()

    def _place_of(self, find: str) -> Place:
        """The descent at the find's own spot; for one that is still hidden, the top of its profile."""
        if not find:
            return Place("descent", next(iter(self.stage.book.profiles)))
        profile = self.stage.book.finds[find].profile
        spot = self.stage.book.profiles[profile].map.spot(find) if self._has(find) else None
        if spot is None:
            return Place("descent", profile)
        depth_m = self.stage.book.profiles[profile].map.depth_below_surface_m(spot.x_m, spot.depth_m)
        return Place("descent", profile, (("x", f"{spot.x_m:.0f}"), ("depth", f"{depth_m:.1f}")))

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        look.library.blit(canvas, "ui/wood", (0, 0))
        canvas.blit(self._shelves_of(look, self.page), (0, 0))
        for drawer in self._open():
            if self.chosen in drawer.finds:
                self._draw_slot(canvas, look, drawer, self.chosen, True)
        self.card.draw(canvas, look)
        for button in (*self.buttons, self.card.button):
            draw_button(canvas, look, button)

    def _shelves_of(self, look: Look, page: int) -> pygame.Surface:
        """All that stands left of the card while nothing new is found; this row and its neighbours stay drawn."""
        for far in [one for one in self._shelves if abs(one - self.page) > 1]:
            del self._shelves[far]
        if page not in self._shelves:
            self._shelves[page] = self._shelves_drawn(look, page)
        return self._shelves[page]

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        for page in (self.page + 1, self.page - 1):
            if 0 <= page < self.pages:
                self._shelves_of(Look(self.stage.library, self.stage.theme, self.stage.pressed), page)
                yield

    def prepares_for(self) -> object:
        return (self.place, self.page, self.stage.language)

    def preloads(self) -> Iterable[str]:
        near = (drawer for drawer in self.drawers if abs(drawer.page - self.page) <= 1)
        yield from (self.stage.book.finds[find].picture for drawer in near for find in drawer.finds if self._has(find))

    def _shelves_drawn(self, look: Look, page: int) -> pygame.Surface:
        shelves = opaque((SHEET.left, 1080))
        look.library.blit(shelves, "ui/wood", (0, 0))
        finds = [find for drawer in self.drawers if drawer.layer != SECRETS for find in drawer.finds]
        sign = draw_sign(shelves, look, self.stage.say("cabinet.title"), *TITLE_AT, 640)
        count = self.stage.say("cabinet.count", found=sum(map(self._has, finds)), all=len(finds))
        width = look.theme.font("label").size(count)[0] + 44
        draw_flag(shelves, look, count, (sign.right + 32 + width // 2, TITLE_AT[1]), "gold")
        draw_case(shelves)
        drawers = [drawer for drawer in self.drawers if drawer.page == page]
        self._draw_mo(shelves, look, drawers)
        for drawer in drawers:
            self._draw_drawer(shelves, look, drawer)
        return shelves

    def _draw_drawer(self, canvas: pygame.Surface, look: Look, drawer: Drawer) -> None:
        book, language, say = self.stage.book, self.stage.language, self.stage.say
        secret = drawer.layer == SECRETS
        label = say("cabinet.secrets") if secret else book.materials[drawer.layer].name.in_(language)
        found = sum(map(self._has, drawer.finds))
        count = say("cabinet.drawer_count", found=found, all=len(drawer.finds))
        ground = PLUM if secret else colour_of(book.materials[drawer.layer].colour)
        draw_drawer(canvas, look, drawer, label, count, ground)
        for find in drawer.finds:
            self._draw_slot(canvas, look, drawer, find, False)

    def _draw_slot(self, canvas: pygame.Surface, look: Look, drawer: Drawer, find: str, chosen: bool) -> None:
        slot, shape, say = drawer.slot(find), self.stage.book.finds[find], self.stage.say
        if self._has(find):
            draw_kept(canvas, look, slot, shape.picture, shape.name.in_(self.stage.language), chosen)
        else:
            draw_missing(canvas, look, slot, say("cabinet.not_yet"), say("cabinet.still_there"), chosen)

    def _draw_mo(self, canvas: pygame.Surface, look: Look, drawers: list[Drawer]) -> None:
        """Mo looks on where the last row leaves him room."""
        last = [drawer for drawer in drawers if drawer.row == ROWS - 1]
        if self.chosen and last and max(d.column + len(d.finds) for d in last) <= COLUMNS - MO_ROOM_COLUMNS:
            mood = "mo/happy" if all(self._has(f) for d in self.drawers for f in d.finds) else "mo/stand"
            draw_nook(canvas, look, mood)
