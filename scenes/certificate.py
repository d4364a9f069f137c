"""The certificate: names typed by the players, kept nowhere but on the paper itself; saved as a picture or to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pygame

from game.places import Place
from scenes.diploma import SIZE, DiplomaWords, draw_diploma
from scenes.inputs import Back, Input, Key, Placed, Tap, Typed
from scenes.scene import Pop, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.slips import draw_slip
from scenes.view.text import draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, PAPER
from scenes.view.widgets import Button, Look, disc, draw_button, draw_sheet, plank

LETTERS = ("qwertyuiop", "asdfghjkl-", "zxcvbnméëï")
DIPLOMA = pygame.Rect((240, 24), SIZE)
NOT_YET_AT = (420, 72)
KEY_STEP, KEY_HEIGHT = 108, 88
KEYS_TOP, KEYS_ROW = 636, 103
SPACE_WIDTH = 308
MOST_NAMES, MOST_LETTERS = 6, 18
SIDE = pygame.Rect(1372, 24, 512, 1032)


class CertificateScene(Scene):
    types_text = True
    enter_without_focus: ClassVar[bool] = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.names: list[str] = [""]
        self.told = ""
        self._lay_out()

    @property
    def won(self) -> tuple[str, int] | None:
        """Region and quarters of the game that was won last, of those that this book knows; None before one was."""
        for game in reversed(self.stage.reader.cards_won):
            region, _, quarters = game.partition("/")
            if region in self.stage.book.cards.news and quarters.isdigit():
                return region, int(quarters)
        return None

    def _lay_out(self) -> None:
        say = self.stage.say
        buttons: list[Button] = [disc("back", (84, 84), "back")]
        if self.won:
            x, w = SIDE.x, SIDE.w
            buttons.append(plank("print", (x, KEYS_TOP, w, 96), say("certificate.print"), "brick", icon="print"))
            buttons.append(plank("save", (x, KEYS_TOP + 120, w, 96), say("certificate.save"), "teal", icon="diploma"))
            buttons += self._keys()
        else:
            rect = (720, NOT_YET_AT[1] + SIZE[1] + 72, 480, 96)
            buttons.append(plank("cards", rect, say("book.to.cards"), "brick", icon="people"))
        self.buttons = tuple(buttons)

    def _keys(self) -> list[Button]:
        """Letters to tap, for a touch screen or a gamepad."""
        keys: list[Button] = []
        for row, letters in enumerate(LETTERS):
            for number, letter in enumerate(letters):
                centre = (DIPLOMA.x + number * KEY_STEP + KEY_STEP // 2, KEYS_TOP + row * KEYS_ROW + 48)
                keys.append(disc(f"letter:{letter}", centre, "", text=letter))
        left, right, y = DIPLOMA.x + 6, DIPLOMA.right - 6, KEYS_TOP + len(LETTERS) * KEYS_ROW
        say, between = self.stage.say, SPACE_WIDTH + 24
        keys.append(plank("letter: ", (left, y, SPACE_WIDTH, KEY_HEIGHT), say("certificate.space"), "plum"))
        middle = (left + between, y, right - left - 2 * between, KEY_HEIGHT)
        keys.append(plank("next_name", middle, say("certificate.next_name"), "teal"))
        keys.append(plank("erase", (right - SPACE_WIDTH, y, SPACE_WIDTH, KEY_HEIGHT), say("certificate.erase"), "plum"))
        return keys

    def refresh(self) -> None:
        self.told = ""
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "letter:m" if self.won else "cards"

    def layout(self) -> tuple[Placed, ...]:
        return tuple(button.placed() for button in self.buttons)

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("cards"):
                return Replace(Place("cards"))
            case Typed(text) if self.won:
                self._type(text)
            case Tap(wanted) if wanted.startswith("letter:"):
                self._type(wanted.partition(":")[2])
            case Key("backspace") | Tap("erase"):
                self._erase()
            case Key("enter") | Tap("next_name"):
                self._next_name()
            case Tap("save"):
                self._save_picture()
            case Tap("print"):
                self._save_print()
        return None

    # -- names

    def _type(self, text: str) -> None:
        for letter in text:
            if letter == ",":
                self._next_name()
            elif letter.isprintable() and len(self.names[-1]) < MOST_LETTERS:
                name = self.names[-1]
                if letter == " " and not name:
                    continue
                self.names[-1] = name + (letter.upper() if not name or name.endswith((" ", "-")) else letter)
        self.damage.add(DIPLOMA)

    def _erase(self) -> None:
        if self.names[-1]:
            self.names[-1] = self.names[-1][:-1]
        elif len(self.names) > 1:
            self.names.pop()
        self.damage.add(DIPLOMA)

    def _next_name(self) -> None:
        if self.names[-1].strip() and len(self.names) < MOST_NAMES:
            self.names.append("")
        self.damage.add(DIPLOMA)

    def _given_names(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.names if name.strip())

    # -- papers

    def _save_picture(self) -> None:
        picture = pygame.Surface(DIPLOMA.size)
        canvas = pygame.Surface((1920, 1080))
        canvas.fill(PAPER)
        self._draw_diploma(canvas, Look(self.stage.library, self.stage.theme), typing=False)
        picture.blit(canvas, (0, 0), DIPLOMA)
        self._saved(lambda path: pygame.image.save(picture, str(path)), "png")

    def _save_print(self) -> None:
        from game.cards.kept import kept_ending
        from game.cards.shelf import read_deck
        from game.print.certificate import write_certificate

        if self.won is None:
            return
        region, quarters = self.won
        book, assets, language = self.stage.book, self.stage.library.assets, self.stage.language
        names = self._given_names()
        told = kept_ending(self.stage.reader.card_log, read_deck(self.stage.story), self.won)
        self._saved(lambda path: write_certificate(path, book, assets, language, names, region, quarters, told), "pdf")

    def _saved(self, write: Callable[[Path], object], ending: str) -> None:
        """Write into the reader's documents; what is in the way is told, and nothing is lost."""
        path = _free_name(self.stage.papers(), ending)
        try:
            write(path)
        except (OSError, pygame.error):
            path.unlink(missing_ok=True)
            self.told = self.stage.say("problem.save_full")
        else:
            self.told = self.stage.say("certificate.saved", file=path.name)
        self.damage.add()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        look.library.blit(canvas, "ui/wood", (0, 0))
        self._draw_diploma(canvas, look)
        if self.won and canvas.get_clip().right > SIDE.left:
            self._draw_notes(canvas, look)
        elif not self.won:
            look.library.blit(canvas, "mo/point_stick", (496, 1044))
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_notes(self, canvas: pygame.Surface, look: Look) -> None:
        """What to do with the paper, and, once it is saved, where it went."""
        say, inner = self.stage.say, SIDE.w - 88
        head = fit_text(look.theme, plain(say("certificate.names")), "heading", (inner, 120), smallest=0.6)
        kept = fit_text(look.theme, plain(say("certificate.names_kept")), "depth", (inner, 320), smallest=0.6)
        rect = (SIDE.x, DIPLOMA.y, SIDE.w, 36 + head.height + 12 + kept.height + 44)
        draw_sheet(canvas, look, rect)
        draw_text(canvas, look.theme, head, (SIDE.x + 44, rect[1] + 36), BRICK)
        draw_text(canvas, look.theme, kept, (SIDE.x + 44, rect[1] + 48 + head.height), INK)
        if self.told:
            told = fit_text(look.theme, plain(self.told), "depth", (inner, 130), smallest=0.6)
            draw_slip(canvas, look, (SIDE.x, KEYS_TOP + 264, SIDE.w, 128), "gold")
            top = KEYS_TOP + 264 + (128 - told.height) // 2
            draw_text(canvas, look.theme, told, (SIDE.x + 44, top), INK)

    def _draw_diploma(self, canvas: pygame.Surface, look: Look, typing: bool = True) -> None:
        at = DIPLOMA.topleft if self.won else NOT_YET_AT
        draw_diploma(canvas, look, at, self._words(), self.names if typing else self._given_names(), typing)

    def _words(self) -> DiplomaWords:
        say = self.stage.say
        if self.won is None:
            return DiplomaWords(say("certificate.heading"), "", not_yet=say("certificate.not_yet"))
        region, quarters = self.won
        place = self.stage.book.cards.news[region].name.in_(self.stage.language)
        told = (say("certificate.cards"), f"{place} · {say('certificate.law', quarters=quarters)}")
        return DiplomaWords(say("certificate.heading"), say("certificate.who"), told, say("certificate.motto"))


def _free_name(folder: Path, ending: str) -> Path:
    """A file name that is not taken: nothing of the reader's is ever written over."""
    for number in range(1, 1000):
        path = folder / f"huiswerk_klaar{'' if number == 1 else f'_{number}'}.{ending}"
        if not path.exists():
            return path
    return folder / f"huiswerk_klaar_1000.{ending}"
