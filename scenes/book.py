"""The picture book: one spread at a time, with its hotspots, its glossary, its lens, and the turning of the page.

Owns what lies over the spread now, and what turns. Which spreads there are, and what is on them, is the book's content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import pygame

from game.content.shapes.pages import Link, Page
from game.narrator.verbs import LookUpTerm, OpenPlace, SetBookmark, TapHotspot
from game.places import Place, book_place
from scenes.book_layout import BAR_TOP, PICTURE_SIZE, BookBar, corner_rects, hotspot_placed, hotspots_placed
from scenes.book_overlays import Answer, HotspotSentence, Overlay, TermSheet, WaitingMo, draw_turn_hint
from scenes.book_signs import LENS, RIBBON, draw_signs, lens_placed
from scenes.inputs import Back, Drag, Drop, Idle, Input, Key, Nudge, Placed, Steer, Swipe, Tap, find
from scenes.open_book import OpenBook
from scenes.pages_sheet import PagesSheet
from scenes.scene import CANVAS_SIZE, Pop, Push, Scene, Transition
from scenes.source_links import source_place
from scenes.spread import Spread
from scenes.stage import Stage
from scenes.turning import Turning
from scenes.under import Under
from scenes.view.glass import NUDGE_PX
from scenes.view.opaque import opaque
from scenes.view.page_turn import prepare_turns
from scenes.view.widgets import Look, focus_rect

TO_ATLAS = Link(to=Place("atlas"))


class BookScene(Scene):
    arrows_without_focus: ClassVar[bool] = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.book = OpenBook(stage)
        self.overlay: Overlay | None = None
        self.turning = Turning()
        self.waits = 0
        self._under = Under()
        spread = self.book.spread(place.path)
        spread.hurry()
        self._show(spread, 0)

    # -- what is shown

    def _show(self, spread: Spread, side: int) -> None:
        self.spread = spread
        self.place = book_place(spread.page_id)
        self.sentence: HotspotSentence | WaitingMo | None = None
        self._lay_out()
        spread.arrive(side)
        spread.perform(spread.face.arrive)

    def _lay_out(self) -> None:
        self.bar = self._bar(self.spread.page)

    def _bar(self, page: Page) -> BookBar:
        return BookBar(self.stage, page, self.book.order, self._links(page))

    def _links(self, page: Page) -> tuple[Link, ...]:
        """Where a spread leads; the atlas, where what it leads to is still being dug."""
        return tuple(link for link in page.links if self.stage.leads(link.to)) or (TO_ATLAS,)

    def refresh(self) -> None:
        self.turning.end()
        self._under.forget()
        self.book.be_still(self.stage.settings.calm)
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
        spread = self.spread
        corners = tuple(Placed(name, rect) for name, rect in corner_rects().items() if name in self._corners())
        ribbon = (Placed("bookmark", RIBBON),)
        spots = hotspots_placed(spread.face, spread.text.papers())
        return spots + lens_placed(spread) + corners + ribbon + spread.text.placed() + self.bar.placed()

    def _neighbour(self, step: int) -> str | None:
        return self.book.neighbour(self.spread.page_id, step)

    def _corners(self) -> tuple[str, ...]:
        """The page corners that curl up: not at the covers."""
        return tuple(name for name, step in (("previous", -1), ("next", 1)) if self._neighbour(step))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        if isinstance(given, Steer):
            return None
        if self.turning.now is not None:
            self.turning.end()
            self._under.forget()
            self.damage.add((0, 0, *PICTURE_SIZE))
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
            case Drag() | Drop() | Nudge():
                self._move_lens(given)
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
            return self._go_to(self.book.spread(answer.page))
        if answer.closed:
            self.overlay = None
        return answer.transition

    def _tapped(self, wanted: str) -> Transition | None:
        if wanted in self.spread.face.hotspots:
            self._touch(wanted)
            return None
        kind, _, name = wanted.partition("#")[0].partition(":")
        if kind == "term":
            self.stage.session.do(LookUpTerm(name))
            self._open(TermSheet(self.stage, name))
            return None
        source = source_place(wanted)
        if source is not None:
            return Push(source)
        if kind == "link":
            return Push(self._links(self.spread.page)[int(name)].to)
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
                self._open(PagesSheet(self.stage, self.spread.page_id))
            case "bookmark":
                marked = self.stage.reader.bookmark == self.spread.page_id
                self.stage.session.do(SetBookmark(None if marked else self.spread.page_id))
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

    def _open(self, overlay: Overlay) -> None:
        held = find(self.layout(), self.stage.pressed) if self.stage.pressed else None
        self._under.opens(self.damage, focus_rect(held) if held is not None else None)
        self.overlay = overlay
        self.damage.add()

    def _back(self) -> Transition | None:
        if self.sentence is not None:
            self._dismiss_sentence()
            return None
        return Pop()

    def _touch(self, name: str) -> None:
        """A hotspot answers: its motion, its sentence, and the reader's log."""
        hotspot = self.spread.face.hotspots[name]
        self._say(name, pygame.Rect(hotspot_placed(self.spread.face, name).rect))
        for rect in self.spread.perform(hotspot.does):
            self.damage.add(rect)
        self.stage.sound.play(hotspot.sound or "sound/touch")
        if hotspot.turns:
            self._tip()

    def _say(self, name: str, spot: pygame.Rect) -> None:
        self._dismiss_sentence()
        words = self.stage.book.text(self.stage.language, self.spread.page_id).hotspots[name]
        self.sentence = HotspotSentence(self.stage, words, spot)
        self.damage.add(self.sentence.rect)
        self.damage.add(spot.inflate(80, 80))
        self.spread.touched.add(name)
        self.stage.session.do(TapHotspot(f"{self.spread.page_id}/{name}"))

    def _move_lens(self, given: Drag | Drop | Nudge) -> None:
        """The glass goes along; let go over one of its spots, it says what is seen there."""
        glass = self.spread.glass
        if glass is None or given.id != LENS:
            return
        dx, dy = given.by if isinstance(given, Drag) else (0, 0)
        if isinstance(given, Nudge):
            dx = NUDGE_PX if given.by > 0 else -NUDGE_PX
        before, was_over = glass.rect, glass.over()
        if glass.move(dx, dy):
            self._dismiss_sentence()
            self.damage.add(before.union(glass.rect))
        spot = glass.over()
        if spot is not None and (isinstance(given, Drop) or (isinstance(given, Nudge) and spot != was_over)):
            self._say(spot, glass.rect)
            self.stage.sound.play(self.spread.page.hotspots[spot].sound or "sound/touch")

    def _let_mo_speak(self) -> None:
        """Nobody does anything: Mo says one of his lines, each page and each time another."""
        said = self.book.number(self.spread.page_id) + self.waits
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
        spread = self.book.spread(page)
        spread.hurry()
        if not self.stage.settings.calm:
            self.turning.turn_page(self.spread, spread, direction, self.look())
            self.stage.sound.play("sound/page")
        return self._go_to(spread, direction)

    def _go_to(self, spread: Spread, side: int = 0) -> Transition | None:
        if spread is not self.spread:
            self.spread.begin_again()
            spread.hurry()
        self._show(spread, side)
        self.stage.session.do(OpenPlace(str(self.place)))
        self.damage.add()
        return None

    def _tip(self) -> None:
        """The picture turns over; with reduced motion the other face is simply there."""
        self.spread.turn_over()
        if not self.stage.settings.calm:
            self.turning.tip(self.spread)
        self.spread.perform(self.spread.face.arrive)
        self.damage.add()

    # -- time

    def resting(self) -> bool:
        if self.overlay is not None:
            return self.overlay.resting()
        return self.turning.now is None and not self.spread.picture.moving() and self.sentence is None

    def update(self, dt_s: float) -> Transition | None:
        if self.overlay is not None:
            if self.overlay.update(dt_s):
                self.damage.add()
        elif self.turning.now is not None:
            if self.turning.update(dt_s):
                self.damage.add((0, 0, *PICTURE_SIZE))
        else:
            self._update_picture(dt_s)
        return None

    def _update_picture(self, dt_s: float) -> None:
        if self.spread.picture.moving():
            for rect in self.spread.picture.update(dt_s):
                self.damage.add(rect)
        if self.sentence is not None and self.sentence.update(dt_s):
            self._dismiss_sentence()

    # -- drawing

    def look(self) -> Look:
        return Look(self.stage.library, self.stage.theme, self.stage.pressed)

    def draw(self, canvas: pygame.Surface) -> None:
        if self.overlay is None:
            self._draw_open(canvas)
            self._under.shown(canvas)
            return
        self._under.draw(canvas, self.overlay.hides, self.covered, self._draw_open)
        self.overlay.draw(canvas, self.look())

    def _draw_open(self, canvas: pygame.Surface) -> None:
        """The spread and its bar, with nothing over them."""
        clip = canvas.get_clip()
        if clip.top < BAR_TOP:
            if self.turning.now is not None:
                self.turning.draw(canvas)
            else:
                self.spread.draw(canvas, self.look(), glass=not lens_placed(self.spread))
                self._draw_signs(canvas)
        if clip.bottom > BAR_TOP - 16:
            self.bar.draw(canvas, self.look())

    def _draw_signs(self, canvas: pygame.Surface) -> None:
        """What lies on the paper, and what is said there now."""
        marked = self.stage.reader.bookmark == self.spread.page_id
        draw_signs(canvas, self.look(), self.spread, self._corners(), marked)
        if self.spread.text.waits:
            draw_turn_hint(canvas, self.look(), self.stage.say("book.turn_over"))
        if self.sentence is not None:
            self.sentence.draw(canvas, self.look())

    # -- before it is wanted

    def prepares_for(self) -> object:
        return (self.place, self.stage.settings, self.spread.turned, self.spread.picture.moving())

    def prepare(self) -> Iterator[None]:
        """Other words, the neighbours as they begin; of a spread that is still itself and the sheet of all pages."""
        look, still = self.look(), not self.spread.picture.moving()
        yield from self.spread.prepare_words(look)
        prepare_turns(PICTURE_SIZE[1])
        yield
        spare = opaque(CANVAS_SIZE)
        for page in self.book.beside(self.spread.page_id):
            self._bar(self.stage.book.pages[page]).draw(spare, look)
            yield
        if still:
            yield from self.spread.prepare(look)
        yield from self.book.prepare(self.spread.page_id, look)
        if still:
            yield from super().prepare()
            for sheet in self._sheets():
                sheet.draw(spare, look)
                yield

    def _sheets(self) -> Iterator[Overlay]:
        """What can open over this spread; drawn once, so that all that it needs is cut and written."""
        yield PagesSheet(self.stage, self.spread.page_id)
        marks = [placed.id for placed in self.spread.text.placed()]
        for term in {mark.partition("#")[0].partition(":")[2] for mark in marks if mark.startswith("term:")}:
            yield TermSheet(self.stage, term)

    def preloads(self) -> Iterable[str]:
        yield from (f"{page.picture}/thumb" for page in self.stage.book.pages.values())
        yield from ("ui/bubble", "ui/bubble_tail", "ui/sheet/paper", "ui/sheet/night", "mo/guide", "mo/read")
