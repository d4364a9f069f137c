"""What every scene is given: the pictures, the letters, the words, the book, the reader and the sounds.

Owns the one mutable thing of the play: which reader is open and with which settings. Knows no scene.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game.narrator.advance import advance
from game.narrator.state import Reader
from game.narrator.verbs import Verb
from game.places import Place
from game.settings import Settings
from scenes.registry import SCENES
from scenes.view.library import Library
from scenes.view.sound import Sound
from scenes.view.theme import Theme

if TYPE_CHECKING:
    from game.content.book import Book
    from game.content.languages import Language
    from game.saves import SaveProblem

Remember = Callable[[Reader, Settings], None]


@dataclass
class Session:
    """The open reader and the settings; `remember` is called after each change (it saves, or does nothing)."""

    reader: Reader
    settings: Settings
    remember: Remember = field(default=lambda reader, settings: None)
    news: list[object] = field(default_factory=list)

    def do(self, verb: Verb) -> None:
        """Let the narrator advance; what happened waits in `news` for the app (a find kept, a goal reached)."""
        step = advance(self.reader, verb)
        if step.reader != self.reader:
            self.reader = step.reader
            self.remember(self.reader, self.settings)
        self.news.extend(step.events)

    def change(self, **settings: object) -> None:
        """Set settings by name, e.g. `change(language='en')`."""
        self.settings = replace(self.settings, **settings)  # type: ignore[arg-type]
        self.remember(self.reader, self.settings)


class Readers(Protocol):
    """The three readers' places: who is open, and how to open another."""

    @property
    def number(self) -> int: ...
    def open(self, number: int) -> Reader: ...
    def peek(self, number: int) -> Reader | None: ...
    def erase(self, number: int) -> None: ...
    def problems(self) -> Sequence[SaveProblem]: ...


@dataclass
class Stage:
    library: Library
    theme: Theme
    session: Session
    sound: Sound
    words: Words
    load_book: Callable[[], Book]
    story: Path
    readers: Readers
    papers: Callable[[], Path]
    """The folder for what a reader saves to keep or to print."""
    _book: Book | None = None
    seeds: Iterator[int] = field(default_factory=lambda: count(1))
    """What new games are dealt from: counted in scripts and recordings, from the clock for a reader."""
    edited_maps: set[str] = field(default_factory=set)
    """Profiles whose Tiled map an author changed while the book is open: drawn straight from the map."""
    pressed: str | None = None
    focused: str | None = None

    @property
    def book(self) -> Book:
        """The content; loaded at first use, since the title is shown before."""
        if self._book is None:
            self._book = self.load_book()
            # it lives as long as the play: going through it now and then would cost the collector two pictures' time
            gc.collect()
            gc.freeze()
        return self._book

    def replace_book(self, book: Book) -> None:
        self._book = book
        self.words.tables = {language: dict(table) for language, table in book.ui.items()}

    @property
    def settings(self) -> Settings:
        return self.session.settings

    @property
    def language(self) -> Language:
        return self.session.settings.language

    @property
    def reader(self) -> Reader:
        return self.session.reader

    @property
    def reader_number(self) -> int:
        """Which of the three readers' places is open, 1-3."""
        return self.readers.number

    def reader_name(self, number: int) -> str:
        return self.say("readers.name", number=number)

    def choose_reader(self, number: int) -> None:
        """Open another reader's place; what the last one did is saved already."""
        self.session.reader = self.readers.open(number)

    def forget_reader(self) -> None:
        """Empty the open reader's place for good, and read on as a new one. A guest has none to empty."""
        number = self.readers.number
        if number:
            self.readers.erase(number)
            self.session.reader = self.readers.open(number)

    def new_seed(self) -> str:
        return str(next(self.seeds))

    def leads(self, place: Place) -> bool:
        """Whether a link to this place can be followed: its scene is built and the book has what it shows."""
        return self.why_not(place) is None

    def why_not(self, place: Place) -> str | None:
        """Why a place cannot be shown, for an author or on a command line; None when it can."""
        from game.content.existing import why_not_there

        if place == Place("title"):
            return None
        if place.kind not in SCENES:
            return f"'{place.kind}' is not built yet"
        return why_not_there(self.book, place)

    def say(self, word_id: str, **holes: object) -> str:
        """An interface word in the reader's language."""
        return self.words.say(self.language, word_id, **holes)


@dataclass
class Words:
    """Interface words, per language: flat id → text with {holes}."""

    tables: dict[str, dict[str, str]]

    def say(self, language: str, word_id: str, **holes: object) -> str:
        """A missing word shows its id, so that it is seen and mended; `check` finds it first."""
        text = self.tables.get(language, {}).get(word_id, word_id)
        return text.format(**holes) if holes else text

    def one_of(self, language: str, group: str, number: int) -> str:
        """One of the words of a group ('mo_waits.' has mo_waits.1, mo_waits.2 …), round and round."""
        words = [word for word in self.tables.get(language, {}) if word.startswith(group)]
        return self.say(language, words[number % len(words)] if words else group)
