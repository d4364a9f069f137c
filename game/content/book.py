"""The frozen Book: everything the story says, by id, with the words and figures set in the reader's language.

Must not know files, lines or how anything is drawn. A Book is only ever made whole, by game/content/load.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from game.content import marked_text
from game.content.figures import set_depth, set_figure
from game.content.languages import Language
from game.content.maps import AtlasMap, ProfileMap
from game.content.marked_text import Paragraph
from game.content.shapes.base import Words
from game.content.shapes.cards import Cards
from game.content.shapes.discoveries import Discovery
from game.content.shapes.entries import Asset, AtlasPlace, Figure, Find, Material, Source, Term
from game.content.shapes.ground import ProfileWords
from game.content.shapes.pages import Chapter, Page, PageText, Step, TitlePicture

_HOLE: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")


@dataclass(frozen=True)
class Profile:
    """A cross-section: its words and its map."""

    id: str
    words: ProfileWords
    map: ProfileMap


@dataclass(frozen=True)
class Book:
    """The whole story, frozen. Pages, texts and finds are keyed by id, in reading order or the order of their file."""

    title: Words
    title_picture: TitlePicture | None
    chapters: tuple[Chapter, ...]
    pages: Mapping[str, Page]
    texts: Mapping[Language, Mapping[str, PageText]]
    walkthroughs: Mapping[str, tuple[Step, ...]]
    finds: Mapping[str, Find]
    glossary: Mapping[str, Term]
    sources: Mapping[str, Source]
    numbers: Mapping[str, Figure]
    atlas: Mapping[str, AtlasPlace]
    atlas_map: AtlasMap | None
    profiles: Mapping[str, Profile]
    discoveries: Mapping[str, Discovery]
    ui: Mapping[Language, Mapping[str, str]]
    cards: Cards
    materials: Mapping[str, Material]
    assets: Mapping[str, Asset]
    not_built: frozenset[str]

    @property
    def page_ids(self) -> tuple[str, ...]:
        """All page ids, 'chapter/page', in reading order."""
        return tuple(self.pages)

    def text(self, language: Language, page: str) -> PageText:
        """The words of a page, with their marks."""
        return self.texts[language][page]

    def neighbour(self, page: str, step: int) -> str | None:
        """The page `step` pages on in reading order (1 next, -1 back), or None beyond the covers."""
        place = self.page_ids.index(page) + step
        return self.page_ids[place] if 0 <= place < len(self.pages) else None

    def words(self, language: Language, word: str, **holes: object) -> str:
        """The interface word `word` ('book.next'), its holes {name} filled from `holes` or from the numbers."""

        def filled(hole: re.Match[str]) -> str:
            name = hole[1]
            return str(holes[name]) if name in holes else self.figure(language, name)

        return _HOLE.sub(filled, self.ui[language][word])

    def figure(self, language: Language, number: str) -> str:
        """A figure of numbers.yaml as a text prints it: 'ongeveer 2.500', '4,5 m'. LOW ones are always 'ongeveer'."""
        entry = self.numbers[number]
        return set_figure(
            language,
            entry.value,
            decimals=entry.decimals,
            unit=entry.unit.in_(language),
            about=self.uncertain(number),
            year=entry.year,
        )

    def uncertain(self, number: str) -> bool:
        """Whether a number is told as 'ongeveer': it says so, or its source is LOW; our own is certain."""
        entry = self.numbers[number]
        source = self.sources.get(entry.source)
        return entry.about or (source is not None and source.id != "own" and source.confidence == "LOW")

    def runs(self, language: Language, text: str, depth_m: float | None = None) -> tuple[Paragraph, ...]:
        """A story text as paragraphs of runs (see marked_text), its figures set; `depth_m` fills {depth_m}."""
        return marked_text.paragraphs(text, self._figures(language, depth_m))

    def plain(self, language: Language, text: str, depth_m: float | None = None) -> str:
        """A story text as it is seen and read aloud: without marks, figures set."""
        return marked_text.plain(text, self._figures(language, depth_m))

    def finds_of(self, profile: str) -> tuple[Find, ...]:
        """The finds of a profile in the order of finds.yaml, without its secret."""
        return tuple(find for find in self.finds.values() if find.profile == profile and not find.secret)

    def find_depth_m(self, find: str) -> float | None:
        """How deep below the surface a find or secret lies; None when its map does not hold it or nobody knows.

        On the ladder nobody does. What stands in open water lies at the surface.
        """
        entry = self.finds[find]
        profile = self.profiles.get(entry.profile)
        spot = profile.map.spot(find) if profile else None
        if profile is None or spot is None or entry.depth_unknown:
            return None
        if spot.depth_m > profile.map.depth_m and not profile.map.in_window(spot.x_m, spot.depth_m):
            return None
        return max(0.0, profile.map.depth_below_surface_m(spot.x_m, spot.depth_m))

    def _figures(self, language: Language, depth_m: float | None) -> marked_text.SetsFigure:
        def figure(number: str) -> str:
            if number == "depth_m":
                return "?" if depth_m is None else set_depth(language, depth_m)
            return self.figure(language, number)

        return figure
