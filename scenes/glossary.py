"""The words of the ground: all terms in a list, one explained beside it, with its sources and all spreads with it.

Owns which word is open and what was typed to search.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pygame

from game.content.languages import Language
from game.content.occurrences import pages_said, pages_with, terms_found
from game.narrator.verbs import LookUpTerm
from game.places import Place, book_place
from scenes.gestures import TAP_SLIP_PX
from scenes.glossary_pages import WIDTHS, PagesRow
from scenes.inputs import Back, Drag, Drop, Input, Key, Nudge, Placed, Press, Tap, Typed
from scenes.scene import Pop, Push, Scene, Transition
from scenes.source_links import named_sources, placed_marks, source_place
from scenes.stage import Stage
from scenes.view.drawn import ground_band
from scenes.view.marked import spans_of
from scenes.view.paper import Scroll
from scenes.view.slips import Slip, draw_sign, draw_slip, draw_speech
from scenes.view.text import draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import BRICK, CREAM, INK, TEAL_INK
from scenes.view.thumbs import prepare_thumb, thumb_height
from scenes.view.widgets import Look, box, disc, draw_button, draw_desk, draw_master

LIST = pygame.Rect(36, 264, 576, 780)
ROW_HEIGHT = 96
SEEN_ROWS = LIST.h // ROW_HEIGHT + 2
PULLED_PX = 16
SHEET = pygame.Rect(708, 36, 1176, 1008)
TEXT_X, TEXT_WIDTH, WORDS_TOP = SHEET.x + 60, SHEET.w - 120, SHEET.y + 168
SEARCH = (36, 156, 576, 92)
LONGEST_SEARCH = 24
PAGES_GAP_PX = 96
BAND = pygame.Rect(SHEET.x + 24, SHEET.bottom - 144, SHEET.w - 48, 120)
PLAIN_GROUND = "topsoil"
MO_AT = (SHEET.right - 220, BAND.y + 24)
MO_LEFT, MO_TOP = MO_AT[0] - 160, MO_AT[1] - 260


class GlossaryScene(Scene):
    types_text = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.wanted = ""
        self._found: dict[tuple[Language, str], tuple[str, ...]] = {}
        asked = place.asked("term")
        self.term = asked if asked is not None and asked in stage.book.glossary else self._sorted()[0]
        self.scroll = Scroll(LIST, 0, face=None)
        self._slid = self._leaf = 0
        self._said: dict[Language, Mapping[str, str]] = {}
        """What stands on the pages, to look for words in."""
        self._pages: dict[tuple[Language, str], tuple[str, ...]] = {}
        self._lay_out()
        self._show_row()

    @property
    def grabs_keys(self) -> frozenset[str]:  # type: ignore[override]
        """In the list up and down go from word to word, also past its edge."""
        in_list = (self.stage.focused or "").startswith("term:")
        return frozenset({"up", "down"}) if in_list else frozenset()

    def _sorted(self) -> list[str]:
        asked = (self.stage.language, self.wanted)
        if asked not in self._found:
            self._found = {asked: terms_found(self.stage.book, *asked)}
        return list(self._found[asked])

    # -- layout

    def _lay_out(self) -> None:
        stage = self.stage
        self.terms = self._sorted()
        self.scroll = Scroll(LIST, len(self.terms) * ROW_HEIGHT, self.scroll.y, face=None)
        self.scroll.by(0)
        entry = stage.book.glossary[self.term]
        words = spans_of(stage.book, stage.language, entry.words.in_(stage.language))
        larger = 1.2 if stage.settings.text_size == 0 else 1.0
        self.words = set_text(stage.theme, words, "story", TEXT_WIDTH, shrink=larger)
        self.sources = set_text(stage.theme, named_sources(stage, entry.sources), "small", TEXT_WIDTH)
        top = self._sources_at()[1] + self.sources.height + PAGES_GAP_PX
        self.pages = PagesRow(stage, self._pages_with(), (TEXT_X, top), TEXT_WIDTH, self._leaf)
        self.back = disc("back", (84, 84), "back")
        self.clear = disc("clear", (SEARCH[0] + SEARCH[2] - 52, SEARCH[1] + 44), "close")

    def _sources_at(self) -> tuple[int, int]:
        return (TEXT_X, WORDS_TOP + self.words.height + 24)

    def _pages_with(self) -> tuple[str, ...]:
        """The spreads with this word, in reading order."""
        book, language = self.stage.book, self.stage.language
        if language not in self._said:
            self._said[language] = pages_said(book, language)
        asked = (language, self.term)
        if asked not in self._pages:
            self._pages[asked] = pages_with(book, language, self.term, self._said[language])
        return self._pages[asked]

    def _show_row(self) -> None:
        if self.term in self.terms:
            top = self.terms.index(self.term) * ROW_HEIGHT
            self.scroll.show(top, top + ROW_HEIGHT)

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"term:{self.term}" if self.term in self.terms else "back"

    def layout(self) -> tuple[Placed, ...]:
        rows = []
        first = self.scroll.y // ROW_HEIGHT
        for number, term in enumerate(self.terms[first : first + SEEN_ROWS], first):
            row = pygame.Rect(LIST.x, LIST.top + number * ROW_HEIGHT - self.scroll.y + 4, LIST.w, ROW_HEIGHT - 8)
            if LIST.inflate(0, 8).contains(row):
                rows.append(Placed(f"term:{term}", (row.x, row.y, row.w, row.h), drags=True, shape="plank"))
        marks = placed_marks([(self.sources, self._sources_at())])
        clear = (self.clear.placed(),) if self.wanted else ()
        return (*self.scroll.placed(), *rows, *marks, *self.pages.placed(), *clear, self.back.placed())

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        arrow = isinstance(given, Key) and given.name in ("up", "down")
        if self._slide(given) or (not arrow and self.scroll.handle(given)):
            self.damage.add(LIST.inflate(160, 60))
            return None
        match given:
            case Back() if self.wanted:
                self._search("")
            case Back() | Tap("back"):
                return Pop()
            case Tap("clear"):
                self._search("")
            case Tap(wanted) if (source := source_place(wanted)) is not None:
                return Push(source)
            case Tap("previous_pages" | "next_pages" as arrow):
                self.pages = self.pages.leafed(arrow)
                self._leaf = self.pages.leaf
                self.damage.add(SHEET)
            case Tap(wanted) if wanted.startswith("page:"):
                return Push(book_place(wanted.partition(":")[2]))
            case Tap(wanted) if wanted.startswith("term:"):
                self._open(wanted.partition(":")[2])
            case Drop(wanted) if wanted.startswith("term:") and self._slid <= TAP_SLIP_PX:
                self._open(wanted.partition(":")[2])
            case Nudge(wanted, by) if wanted.startswith("term:"):
                self._leave_list(by)
            case Key("up" | "down" as way):
                self._step(1 if way == "down" else -1)
            case Typed(text):
                self._search(self.wanted + text)
            case Key("backspace"):
                self._search(self.wanted[:-1])
        return None

    def _slide(self, given: Input) -> bool:
        """A finger on a row slides the list; one that stays where it is opens the row."""
        if isinstance(given, Press) and given.id.startswith("term:"):
            self._slid = 0
        elif isinstance(given, Drag) and given.id.startswith("term:"):
            self._slid += abs(given.by[1])
            return self._slid > TAP_SLIP_PX and self.scroll.by(-given.by[1])
        return False

    def _open(self, term: str) -> None:
        self.term, self._leaf = term, 0
        self.stage.session.do(LookUpTerm(term))
        self.refresh()

    def _step(self, by: int) -> None:
        """The next word of the list, with the focus."""
        if not self.terms:
            return
        at = self.terms.index(self.term) if self.term in self.terms else 0
        self._open(self.terms[max(0, min(len(self.terms) - 1, at + by))])
        self._show_row()
        self.stage.focused = f"term:{self.term}"

    def _leave_list(self, by: int) -> None:
        """Left and right on a word go out of the list: to its spreads, or back."""
        self.stage.focused = f"page:{self.pages.pages[0]}" if by > 0 and self.pages.pages else "back"
        self.damage.add()

    def _search(self, wanted: str) -> None:
        """Letters narrow the list; the word that is open stays open while it is in it."""
        self.wanted = wanted[:LONGEST_SEARCH]
        found = self._sorted()
        if found and self.term not in found:
            self.term, self._leaf = found[0], 0
        self.scroll.y = 0
        self.refresh()
        self._show_row()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, clip = Look(self.stage.library, self.stage.theme, self.stage.pressed), canvas.get_clip()
        draw_desk(canvas, look, box(SHEET))
        draw_sign(canvas, look, self.stage.say("glossary.title"), 164, 84, 448)
        if clip.left < SHEET.left:
            self._draw_search(canvas, look)
            self.scroll.draw(canvas, look, self._draw_rows)
        if not self.terms:
            self._draw_nothing(canvas, look)
        if clip.right > SHEET.left - 24:
            self._draw_term(canvas, look)
        draw_button(canvas, look, self.back)

    def _draw_search(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, h = SEARCH
        draw_master(canvas, look, "ui/switch/groove", SEARCH)
        look.library.blit(canvas, "icon/search/cream", (x + 54, y + h // 2))
        text = f"{self.wanted}_" if self.wanted else self.stage.say("glossary.search")
        draw_line(canvas, look.theme, text, "depth", (x + 100, y + h // 2 - 2), CREAM, most=w - 210)
        if self.wanted:
            draw_button(canvas, look, self.clear)

    def _draw_rows(self, canvas: pygame.Surface, top: int) -> None:
        look = Look(self.stage.library, self.stage.theme)
        for number, term in enumerate(self.terms):
            y = top + number * ROW_HEIGHT
            if LIST.top - ROW_HEIGHT < y < LIST.bottom:
                chosen = term == self.term
                kind: Slip = "gold" if chosen else "paper"
                x = LIST.x + 8 + (PULLED_PX if chosen else 0)
                draw_slip(canvas, look, (x, y + 9, LIST.w - 16 - PULLED_PX, ROW_HEIGHT - 20), kind)
                name = self.stage.book.glossary[term].name.in_(self.stage.language)
                draw_line(canvas, look.theme, name, "button", (x + 28, y + 46), INK, most=LIST.w - 88)

    def _draw_nothing(self, canvas: pygame.Surface, look: Look) -> None:
        """No word of that name: Mo says so."""
        said = plain(self.stage.say("glossary.nothing"))
        words = fit_text(look.theme, said, "story", (LIST.w - 96, 300), centred=True)
        bubble = pygame.Rect(LIST.x + 16, LIST.y + 36, LIST.w - 32, words.height + 64)
        mo = (LIST.x + 300, LIST.bottom - 60)
        draw_speech(canvas, look, bubble, words, (mo[0] - 40, mo[1] - 200))
        look.library.blit(canvas, "mo/surprised", mo)

    def _draw_term(self, canvas: pygame.Surface, look: Look) -> None:
        name = self.stage.book.glossary[self.term].name.in_(self.stage.language)
        draw_line(canvas, look.theme, name, "title", (TEXT_X, SHEET.y + 96), BRICK, most=TEXT_WIDTH)
        draw_text(canvas, look.theme, self.words, (TEXT_X, WORDS_TOP), INK)
        draw_text(canvas, look.theme, self.sources, self._sources_at(), TEAL_INK)
        self.pages.draw(canvas, look)
        self._draw_ground(canvas, look)

    def _draw_ground(self, canvas: pygame.Surface, look: Look) -> None:
        """A strip of the ground that the word is about, the thing itself when the reader found it, and Mo who reads."""
        book, name = self.stage.book, self.stage.book.glossary[self.term].name.nl
        ground = next((each for each, material in book.materials.items() if material.name.nl == name), PLAIN_GROUND)
        band = ground_band(look.library, ground, BAND.size)
        canvas.blit(band, BAND.topleft)
        find = next((find for find in book.finds.values() if find.name.nl == name), None)
        if find is not None and find.id in self.stage.reader.finds:
            picture = look.library.picture(find.picture)
            look.library.blit(canvas, find.picture, (BAND.x + 180, BAND.y + 24 - picture.size[1] + picture.anchor[1]))
        if self.pages.clear_of(MO_LEFT, MO_TOP):
            look.library.blit(canvas, "mo/read", MO_AT)

    def prepare(self) -> Iterator[None]:
        """The pictures of the spreads in all sizes that a row of them can have."""
        yield from super().prepare()
        for page in self.stage.book.pages.values():
            for width in WIDTHS:
                prepare_thumb(self.stage.library, f"{page.picture}/thumb", (width, thumb_height(width)))
                yield

    def preloads(self) -> Iterable[str]:
        """The grounds and the spreads that words lead to, so that the next word opens at once."""
        names = {entry.name.nl for entry in self.stage.book.glossary.values()}
        yield from (f"material/{each}" for each, one in self.stage.book.materials.items() if one.name.nl in names)
        yield from (f"{page.picture}/thumb" for page in self.stage.book.pages.values())
