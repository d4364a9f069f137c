"""The words of the ground: all terms in a list, one explained beside it, with the spreads where it occurs."""

from __future__ import annotations

import unicodedata

import pygame

from game.content.marked_text import terms
from game.places import Place, book_place
from scenes.inputs import Back, Input, Key, Placed, Tap, Typed
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.paper import Scroll
from scenes.view.text import draw_line, draw_text, plain, set_text
from scenes.view.theme import CREAM, INK, TEAL_INK
from scenes.view.widgets import Look, disc, draw_button, draw_master, draw_sheet, plank

LIST = pygame.Rect(72, 270, 560, 760)
ROW_HEIGHT = 92
SHEET = (760, 60, 1100, 960)
SEARCH = (72, 160, 560, 88)


class GlossaryScene(Scene):
    types_text = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.wanted = ""
        asked = place.asked("term")
        self.term = asked if asked is not None and asked in stage.book.glossary else self._sorted()[0]
        self.scroll = Scroll(LIST, 0)
        self._lay_out()

    def _sorted(self) -> list[str]:
        language, wanted = self.stage.language, _folded(self.wanted)
        named = [(entry.name.in_(language), term) for term, entry in self.stage.book.glossary.items()]
        return [term for name, term in sorted(named, key=lambda pair: _folded(pair[0])) if wanted in _folded(name)]

    def _lay_out(self) -> None:
        stage = self.stage
        self.terms = self._sorted()
        if self.terms and self.term not in self.terms:
            self.term = self.terms[0]
        slid = self.scroll.y
        self.scroll = Scroll(LIST, len(self.terms) * ROW_HEIGHT)
        self.scroll.by(slid)
        if self.term in self.terms:
            top = self.terms.index(self.term) * ROW_HEIGHT
            self.scroll.show(top, top + ROW_HEIGHT)
        entry = stage.book.glossary[self.term]
        words = spans_of(stage.book, stage.language, entry.words.in_(stage.language))
        self.words = set_text(stage.theme, words, "story", SHEET[2] - 128)
        self.pages = _pages_with(stage, self.term)[:4]
        self.back = disc("back", (96, 84), "back")
        first = SHEET[1] + 260 + self.words.height + 70
        self.links = [
            plank(
                f"page:{page}",
                (SHEET[0] + 64, first + number * 112, 720, 88),
                stage.book.text(stage.language, page).title,
                "teal",
                icon="story",
            )
            for number, page in enumerate(self.pages)
        ]

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"term:{self.term}"

    def layout(self) -> tuple[Placed, ...]:
        rows = []
        for number, term in enumerate(self.terms):
            y = LIST.top + number * ROW_HEIGHT - self.scroll.y
            if LIST.top - 4 <= y and y + ROW_HEIGHT <= LIST.bottom + 4:
                rows.append(Placed(f"term:{term}", (LIST.x, y + 2, LIST.w - 8, ROW_HEIGHT - 4), shape="plank"))
        return (*self.scroll.placed(), *rows, *(link.placed() for link in self.links), self.back.placed())

    def handle(self, given: Input) -> Transition | None:
        if self.scroll.handle(given):
            self.damage.add()
            return None
        match given:
            case Back() | Tap("back"):
                if self.wanted:
                    self._search("")
                    return None
                return Pop()
            case Tap(wanted) if wanted.startswith("term:"):
                self.term = wanted.partition(":")[2]
                self.refresh()
            case Tap(wanted) if wanted.startswith("page:"):
                return Push(book_place(wanted.partition(":")[2]))
            case Typed(text):
                self._search(self.wanted + text)
            case Key("backspace"):
                self._search(self.wanted[:-1])
        return None

    def _search(self, wanted: str) -> None:
        """Letters narrow the list; a search that finds nothing keeps the last list."""
        before, self.wanted = self.wanted, wanted[:24]
        if not self._sorted():
            self.wanted = before
        self.scroll.y = 0
        self.refresh()

    def draw(self, canvas: pygame.Surface) -> None:
        look, say = Look(self.stage.library, self.stage.theme, self.stage.pressed), self.stage.say
        self.stage.library.blit(canvas, "ui/wood", (0, 0))
        draw_line(canvas, look.theme, say("glossary.title"), "title", (180, 84), CREAM, most=560)
        draw_master(canvas, look, "ui/switch/groove", SEARCH)
        text = self.wanted or say("glossary.search")
        self.stage.library.blit(canvas, "icon/search/cream", (SEARCH[0] + 52, SEARCH[1] + 44))
        draw_line(canvas, look.theme, text, "depth", (SEARCH[0] + 96, SEARCH[1] + 44), CREAM, most=430)
        self.scroll.draw(canvas, look, self._draw_rows)
        self._draw_term(canvas, look)
        draw_button(canvas, look, self.back)

    def _draw_rows(self, canvas: pygame.Surface, top: int) -> None:
        look = Look(self.stage.library, self.stage.theme)
        for number, term in enumerate(self.terms):
            y = top + number * ROW_HEIGHT
            if LIST.top - ROW_HEIGHT < y < LIST.bottom:
                kind = "gold" if term == self.term else "paper"
                draw_master(canvas, look, f"ui/flag/{kind}", (LIST.x, y + 18, LIST.w - 12, 56))
                name = self.stage.book.glossary[term].name.in_(self.stage.language)
                draw_line(canvas, look.theme, name, "label", (LIST.x + 28, y + 45), INK, most=LIST.w - 70)

    def _draw_term(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = SHEET
        draw_sheet(canvas, look, SHEET)
        name = self.stage.book.glossary[self.term].name.in_(self.stage.language)
        draw_line(canvas, look.theme, name, "title", (x + 64, y + 100), (0xB4, 0x48, 0x2C), most=w - 128)
        draw_text(canvas, look.theme, self.words, (x + 64, y + 180), INK)
        if self.links:
            heading = set_text(look.theme, plain(self.stage.say("glossary.where")), "aside", w - 128)
            draw_text(canvas, look.theme, heading, (x + 64, y + 260 + self.words.height), TEAL_INK)
        for link in self.links:
            draw_button(canvas, look, link)


def _pages_with(stage: Stage, term: str) -> list[str]:
    """The spreads whose words mark this term, in reading order."""
    texts = stage.book.texts[stage.language]
    return [page for page, text in texts.items() if term in terms(f"{text.left}\n{text.right}\n{text.depth}")]


def _folded(text: str) -> str:
    """Small letters without accents, for searching and sorting."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
