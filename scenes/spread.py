"""One spread as it lies open: the faces of its picture, its words, its lens, what was touched. Knows no neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pygame

from game.content.languages import LANGUAGES
from game.content.shapes.motion import Motion
from game.content.shapes.pages import Face, Page
from game.settings import ALLOWED
from scenes.book_layout import PICTURE_SIZE, SpreadText, Wording
from scenes.stage import Stage
from scenes.view.glass import Glass
from scenes.view.opaque import opaque
from scenes.view.page_turn import back_of_paper
from scenes.view.picture import LivingPicture
from scenes.view.widgets import Look


class Spread:
    """A page with its pictures; nothing of it is loaded or laid out before it is asked for."""

    def __init__(self, stage: Stage, page_id: str) -> None:
        self.stage = stage
        self.page_id = page_id
        self.page: Page = stage.book.pages[page_id]
        self.turned = False
        """True while the other face is up."""
        self.touched: set[str] = set()
        self.glass = Glass(stage.library, self.page.lens) if self.page.lens else None
        self._pictures: dict[bool, LivingPicture] = {}
        self._texts: dict[Wording, SpreadText] = {}
        self._flat: pygame.Surface | None = None
        self._back: pygame.Surface | None = None
        """The other side of its paper, as a page turn shows it."""
        self._flat_shows: tuple[Wording, int] | None = None
        """The words on the flat spread and the side it comes from; None when it is not how the spread begins."""

    @property
    def face(self) -> Face:
        return self.page.over if self.turned and self.page.over else self.page

    @property
    def picture(self) -> LivingPicture:
        return self.picture_of(self.turned)

    def picture_of(self, turned: bool) -> LivingPicture:
        face = self.page.over if turned and self.page.over else self.page
        if turned not in self._pictures:
            calm = self.stage.settings.calm
            self._pictures[turned] = LivingPicture(self.stage.library, face.layers, face.sprites, still=calm)
        return self._pictures[turned]

    @property
    def text(self) -> SpreadText:
        """The words as the settings and the face that is up ask for them."""
        return self._text(self._wording())

    def _wording(self) -> Wording:
        settings = self.stage.settings
        return Wording(self.stage.language, settings.level, settings.text_size, settings.contrast, self.turned)

    def _text(self, wording: Wording) -> SpreadText:
        if wording not in self._texts:
            self._texts[wording] = SpreadText(self.stage, self.page, wording)
        return self._texts[wording]

    def begin_again(self) -> None:
        """As nobody had touched it."""
        self.turned = False
        self.touched.clear()
        self._flat_shows = None
        for picture in self._pictures.values():
            picture.begin_again()

    def arrive(self, side: int) -> None:
        """The reader comes to it, from the right (1), the left (-1) or at once (0)."""
        self.picture.arrive(side)

    def perform(self, motions: Sequence[Motion]) -> list[pygame.Rect]:
        """Begin motions; gives what must be drawn again now."""
        self._flat_shows = None
        return self.picture.perform(motions)

    def be_still(self, still: bool) -> None:
        self._flat_shows = None
        for picture in self._pictures.values():
            picture.be_still(still)

    def turn_over(self) -> None:
        """The other face is up now, as it begins."""
        self.turned, self._flat_shows = not self.turned, None
        self.picture.begin_again()

    def draw(self, canvas: pygame.Surface, look: Look, *, glass: bool = True) -> None:
        """What turns with the paper: the picture, the glass (unless it is drawn over all else), the words."""
        self.picture.draw(canvas)
        if glass and self.glass is not None and not self.turned:
            self.glass.draw(canvas)
        self.text.draw(canvas, look)

    def flat(self, look: Look, side: int) -> pygame.Surface:
        """All of it as it begins when one turns to it from that side, in one piece: what a page turn shows."""
        if self._flat is None:
            self._flat = opaque(PICTURE_SIZE)
        if not self._is_flat(side):
            self.arrive(side)
            self.draw(self._flat, look)
            self._flat_shows = (self._wording(), side)
        return self._flat

    def back(self, look: Look) -> pygame.Surface:
        """The other side of its paper: how it began, or else how it is, shines through."""
        if self._back is None:
            self._back = opaque(PICTURE_SIZE)
            if self._flat is not None and self._flat_shows is not None:
                back_of_paper(self._flat, self._back)
            else:
                back_of_paper(self.picture.flat(), self._back)
        return self._back

    def _is_flat(self, side: int) -> bool:
        return self._flat_shows == (self._wording(), side)

    def hurry(self) -> None:
        """It is shown at once: what it needs and has not is read side by side."""
        layers = (layer.asset for layer in self.face.layers)
        self.stage.library.hurry((*layers, *(sprite.asset for sprite in self.face.sprites.values())))

    def prepare(self, look: Look, side: int | None = None) -> Iterator[None]:
        """What can be wanted next, a step at a time; with `side` also the one piece that a turn from there shows."""
        library = self.stage.library
        for _, face in self.page.faces:
            for _ in library.cut(layer.asset for layer in face.layers):
                yield
            for _ in library.preload(sprite.asset for sprite in face.sprites.values()):
                yield
        for _ in library.preload(self.glass.assets() if self.glass is not None else ()):
            yield
        if self.picture.compose():
            yield
        if side is not None and not self._is_flat(side):
            self.flat(look, side)
            yield
        if self._back is None:
            self.back(look)
            yield
        if self.page.over is not None and self.picture_of(not self.turned).compose():
            yield

    def prepare_words(self, look: Look) -> Iterator[None]:
        """The same words at the other level and in the other language, so that a switch is quick."""
        now = self._wording()
        other_level = next(level for level in ALLOWED["level"] if level != now.level)
        other_language = next(language for language in LANGUAGES if language != now.language)
        others = [now._replace(level=other_level), now._replace(language=other_language)]
        if self.page.over is not None:
            others.append(now._replace(turned=not now.turned))
        for wording in others:
            if wording not in self._texts:
                self._text(wording).prepare(look)
                yield
