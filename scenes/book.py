"""The picture book: one spread at a time, with its words, its hotspots, its glossary, and the turning of the page.

Owns what is open on the spread now. Which spreads there are, and what is on them, is the book's content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import pygame

from game.content.shapes.pages import Link, Page
from game.narrator.verbs import OpenPlace, SetBookmark, TapHotspot
from game.places import Place, book_place
from scenes.book_layout import (
    BAR_TOP,
    PICTURE_SIZE,
    BookBar,
    SpreadText,
    corner_rects,
    hotspot_placed,
    hotspots_placed,
)
from scenes.book_overlays import Answer, HotspotSentence, Overlay, TermSheet, WaitingMo, draw_veil
from scenes.inputs import Back, Idle, Input, Key, Placed, Swipe, Tap
from scenes.pages_sheet import PagesSheet
from scenes.scene import CANVAS_SIZE, Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.page_turn import PageTurn
from scenes.view.picture import LivingPicture
from scenes.view.widgets import Look

HOTSPOT_RING_PX = 112
TO_ATLAS = Link(to=Place("atlas"))
RIBBON = (1800, 0, 92, 132)


class BookScene(Scene):
    arrows_without_focus: ClassVar[bool] = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.order = tuple(page for chapter in stage.book.chapters for page in chapter.page_ids)
        self.overlay: Overlay | None = None
        self.turning: PageTurn | None = None
        self.waits = 0
        self._under: pygame.Surface | None = None
        """What an open paper lies on, in the dusk."""
        self._baked: dict[tuple[str, int], pygame.Surface] = {}
        """The neighbours as they begin, by page and the way one turns to them."""
        self._show(place.path, 0)

    # -- what is shown

    def _show(self, page_id: str, side: int) -> None:
        stage = self.stage
        self.page_id = page_id
        self.place = book_place(page_id)
        self.page: Page = stage.book.pages[page_id]
        self.picture = LivingPicture(stage.library, self.page.layers, self.page.sprites, still=stage.settings.calm)
        self.sentence: HotspotSentence | WaitingMo | None = None
        self.touched: set[str] = set()
        self._lay_out()
        self.picture.arrive(side)
        self.picture.perform(self.page.arrive)

    def _lay_out(self) -> None:
        stage, settings = self.stage, self.stage.settings
        text = stage.book.text(stage.language, self.page_id)
        self.text = SpreadText(stage, self.page, text, settings)
        self.bar = BookBar(stage, self.page, self.order, self._links())

    def _links(self) -> tuple[Link, ...]:
        """Where this spread leads; the atlas, where what it leads to is still being dug."""
        return tuple(link for link in self.page.links if self.stage.leads(link.to)) or (TO_ATLAS,)

    def refresh(self) -> None:
        self.turning = self._under = None
        self._baked.clear()
        self.picture.be_still(self.stage.settings.calm)
        self._lay_out()
        self._dismiss_sentence()
        if self.overlay is not None:
            self.overlay.refresh()
        super().refresh()

    def first_focus(self) -> str | None:
        return "next" if self._neighbour(1) else "back"

    # -- what can be touched

    def layout(self) -> tuple[Placed, ...]:
        if self.overlay is not None:
            return self.overlay.layout()
        spots = hotspots_placed(self.page, self.text.papers())
        corners = tuple(
            Placed(name, rect) for name, rect in corner_rects().items() if self._neighbour(1 if name == "next" else -1)
        )
        ribbon = (Placed("bookmark", RIBBON),)
        return spots + corners + ribbon + self.text.placed() + self.bar.placed()

    def _neighbour(self, step: int) -> str | None:
        index = self.order.index(self.page_id) + step
        return self.order[index] if 0 <= index < len(self.order) else None

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        if self.turning is not None:
            self._end_turn()
        if self.overlay is not None:
            return self._in_overlay(given)
        if isinstance(self.sentence, WaitingMo):
            self._dismiss_sentence()
        match given:
            case Idle():
                self._let_mo_speak()
            case Back():
                return self._back()
            case Swipe("left") | Key("page_down") | Key("right"):
                return self._turn(1)
            case Swipe("right") | Key("page_up") | Key("left"):
                return self._turn(-1)
            case Tap(wanted):
                return self._tapped(wanted)
        return None

    def _in_overlay(self, given: Input) -> Transition | None:
        assert self.overlay is not None
        answer = self.overlay.handle(given)
        if answer != Answer():
            self.damage.add()
        if answer.page is not None:
            self.overlay = None
            return self._go_to(answer.page)
        if answer.closed:
            self.overlay = None
        return answer.transition

    def _tapped(self, wanted: str) -> Transition | None:
        if wanted in self.page.hotspots:
            self._touch(wanted)
            return None
        kind, _, name = wanted.partition("#")[0].partition(":")
        if kind == "term":
            self.overlay = TermSheet(self.stage, name)
            self.damage.add()
            return None
        if kind == "source":
            return Push(Place("sources", "", ()))
        if kind == "link":
            return Push(self._links()[int(name)].to)
        return self._pressed(wanted)

    def _pressed(self, wanted: str) -> Transition | None:
        match wanted:
            case "next":
                return self._turn(1)
            case "previous":
                return self._turn(-1)
            case "back":
                return self._back()
            case "pages":
                self.overlay = PagesSheet(self.stage, self.page_id)
                self.damage.add()
            case "bookmark":
                marked = self.stage.reader.bookmark == self.page_id
                self.stage.session.do(SetBookmark(None if marked else self.page_id))
                self.damage.add((RIBBON[0] - 20, RIBBON[1], RIBBON[2] + 40, RIBBON[3] + 20))
            case "level.story" | "level.depth":
                self.stage.session.change(level=wanted.partition(".")[2])
            case "language":
                self.stage.session.change(language="en" if self.stage.language == "nl" else "nl")
            case "settings":
                return Push(Place("settings"))
            case _:
                self._dismiss_sentence()
        return None

    def _back(self) -> Transition | None:
        if self.sentence is not None:
            self._dismiss_sentence()
            return None
        return Pop()

    def _touch(self, name: str) -> None:
        """A hotspot answers: its motion, its sentence, and the reader's log."""
        self._dismiss_sentence()
        hotspot = self.page.hotspots[name]
        for rect in self.picture.perform(hotspot.does):
            self.damage.add(rect)
        sentence = self.stage.book.text(self.stage.language, self.page_id).hotspots[name]
        spot = pygame.Rect(hotspot_placed(self.page, name).rect)
        self.sentence = HotspotSentence(self.stage, sentence, spot)
        self.damage.add(self.sentence.rect)
        self.damage.add(spot.inflate(80, 80))
        self.touched.add(name)
        self.stage.sound.play(hotspot.sound or "sound/touch")
        self.stage.session.do(TapHotspot(f"{self.page_id}/{name}"))

    def _let_mo_speak(self) -> None:
        """Nobody does anything: Mo says one of his lines, each page and each time another."""
        said = self.order.index(self.page_id) + self.waits
        self.waits += 1
        self.sentence = WaitingMo(self.stage, self.stage.words.one_of(self.stage.language, "mo_waits.", said))
        self.damage.add(self.sentence.rect)

    def _dismiss_sentence(self) -> None:
        if self.sentence is not None:
            self.damage.add(self.sentence.rect)
            self.sentence = None

    # -- turning

    def _turn(self, direction: int) -> Transition | None:
        page = self._neighbour(direction)
        if page is None:
            return None
        prepared = self._baked.pop((page, direction), None)
        self._go_to(page, direction)
        if not self.stage.settings.calm:
            self.turning = PageTurn(None, prepared or self._snapshot(), direction)
            self.stage.sound.play("sound/page")
        return None

    def _go_to(self, page: str, side: int = 0) -> Transition | None:
        self._show(page, side if self.stage.settings.calm else 0)
        if side:
            self.picture.arrive(side)
        self.stage.session.do(OpenPlace(str(self.place)))
        self.damage.add()
        return None

    def _snapshot(self) -> pygame.Surface:
        return _baked(self.picture, self.text, self.look())

    def _end_turn(self) -> None:
        self.turning = None
        self.damage.add()

    # -- time

    def resting(self) -> bool:
        if self.overlay is not None:
            return self.overlay.resting()
        return self.turning is None and not self.picture.moving() and self.sentence is None

    def update(self, dt_s: float) -> Transition | None:
        if self.overlay is not None:
            if self.overlay.update(dt_s):
                self.damage.add()
            return None
        if self.turning is not None:
            self.turning.update(dt_s)
            self.damage.add((0, 0, *PICTURE_SIZE))
            if self.turning.done():
                self._end_turn()
            return None
        self._update_picture(dt_s)
        return None

    def _update_picture(self, dt_s: float) -> None:
        if self.picture.moving():
            for rect in self.picture.update(dt_s):
                self.damage.add(rect)
        if self.sentence is not None and self.sentence.update(dt_s):
            self._dismiss_sentence()

    # -- drawing

    def look(self) -> Look:
        return Look(self.stage.library, self.stage.theme, self.stage.pressed)

    def draw(self, canvas: pygame.Surface) -> None:
        if self.overlay is None:
            self._under = None
            self._draw_open(canvas)
            return
        if self._under is None:
            self._under = pygame.Surface(CANVAS_SIZE).convert()
            self._draw_open(self._under)
            draw_veil(self._under)
        canvas.blit(self._under, (0, 0))
        self.overlay.draw(canvas, self.look())

    def _draw_open(self, canvas: pygame.Surface) -> None:
        """The spread and its bar, with nothing over them."""
        clip = canvas.get_clip()
        if clip.top < BAR_TOP:
            if self.turning is not None:
                self.turning.draw(canvas)
            else:
                self._draw_spread(canvas)
                self._draw_signs(canvas)
        if clip.bottom > BAR_TOP - 16:
            self.bar.draw(canvas, self.look())

    def _draw_spread(self, canvas: pygame.Surface) -> None:
        """What turns with the paper: the picture and its words."""
        self.picture.draw(canvas)
        self.text.draw(canvas, self.look())

    def _draw_signs(self, canvas: pygame.Surface) -> None:
        """What lies on the paper: hotspot rings, corners, ribbon, a sentence."""
        library, clip = self.stage.library, canvas.get_clip()
        for placed in hotspots_placed(self.page, self.text.papers()):
            if placed.id not in self.touched and clip.colliderect(pygame.Rect(placed.rect).inflate(60, 60)):
                library.blit(canvas, "ui/hotspot", placed.centre)
        for name, rect in corner_rects().items():
            if self._neighbour(1 if name == "next" else -1) and clip.colliderect(rect):
                asset = "ui/page_corner/right" if name == "next" else "ui/page_corner/left"
                library.blit(canvas, asset, (1920, PICTURE_SIZE[1]) if name == "next" else (0, PICTURE_SIZE[1]))
        marked = self.stage.reader.bookmark == self.page_id
        library.blit(canvas, "ui/ribbon", (RIBBON[0] + RIBBON[2] // 2, 0 if marked else -52))
        if self.sentence is not None:
            self.sentence.draw(canvas, self.look())

    def prepares_for(self) -> object:
        return (self.place, self.stage.settings, self.picture.moving() or self.picture.is_baked())

    def prepare(self) -> Iterator[None]:
        """This spread in one piece; the neighbours' pictures, and their spreads as they begin: a page turns at once."""
        if self.picture.bake(PICTURE_SIZE):
            yield
        yield from super().prepare()
        stage = self.stage
        beside = {(self._neighbour(step), step) for step in (1, -1)}
        self._baked = {which: baked for which, baked in self._baked.items() if which in beside}
        for name, step in sorted(beside, key=lambda which: -which[1]):
            if name is not None and (name, step) not in self._baked and not stage.settings.calm:
                page = stage.book.pages[name]
                picture = LivingPicture(stage.library, page.layers, page.sprites, still=False)
                picture.arrive(step)
                text = SpreadText(stage, page, stage.book.text(stage.language, name), stage.settings)
                self._baked[name, step] = _baked(picture, text, self.look())
                yield

    def preloads(self) -> Iterable[str]:
        for step in (1, -1):
            page = self._neighbour(step)
            if page is not None:
                shape = self.stage.book.pages[page]
                yield from (layer.asset for layer in shape.layers)
                yield from (sprite.asset for sprite in shape.sprites.values())
        yield from (f"{page.picture}/thumb" for page in self.stage.book.pages.values())
        yield from ("ui/bubble", "ui/bubble_tail", "ui/sheet/paper", "ui/sheet/night", "mo/guide", "mo/read")


def _baked(picture: LivingPicture, text: SpreadText, look: Look) -> pygame.Surface:
    """A spread as it stands now, without what lies on the paper."""
    spread = pygame.Surface(PICTURE_SIZE).convert()
    picture.draw(spread)
    text.draw(spread, look)
    return spread
