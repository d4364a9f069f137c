"""The certificate: names typed by the players, kept nowhere but on the paper itself; saved as a picture or to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Key, Placed, Tap, Typed
from scenes.scene import Pop, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, PLUM, TEAL_INK
from scenes.view.widgets import Button, Look, disc, draw_button, draw_flag, draw_sheet, plank

DIPLOMA = pygame.Rect(300, 24, 1090, 640)
BORDER = ("topsoil", "cover_sand", "boulder_clay", "pot_clay", "peat", "peelo_sand", "rot_salt", "water")
SWATCH = 26
LETTERS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEY_STEP, KEY_HEIGHT, KEYS_TOP = 106, 88, 690
MOST_NAMES, MOST_LETTERS = 6, 18
KEYS_MIDDLE = 845


class CertificateScene(Scene):
    types_text = True
    enter_without_focus: ClassVar[bool] = True

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.names: list[str] = [""]
        self.told = ""
        self._lay_out()

    @property
    def won(self) -> bool:
        return bool(self.stage.reader.cards_won)

    def _lay_out(self) -> None:
        say = self.stage.say
        buttons: list[Button] = [disc("back", (96, 96), "back")]
        if self.won:
            buttons.append(plank("print", (1424, 250, 460, 96), say("certificate.print"), "brick", icon="print"))
            buttons.append(plank("save", (1424, 380, 460, 96), say("certificate.save"), "teal", icon="diploma"))
            buttons += self._keys()
        else:
            buttons.append(plank("cards", (1424, 250, 460, 96), say("book.to.cards"), "brick", icon="people"))
        self.buttons = tuple(buttons)

    def _keys(self) -> list[Button]:
        """Letters to tap, for a touch screen or a gamepad."""
        keys: list[Button] = []
        for row, letters in enumerate(LETTERS):
            left = KEYS_MIDDLE - len(letters) * KEY_STEP // 2
            for number, letter in enumerate(letters):
                rect = (left + number * KEY_STEP + 6, KEYS_TOP + row * 96, KEY_STEP - 12, KEY_HEIGHT)
                keys.append(plank(f"letter:{letter}", rect, letter, "plum"))
        y = KEYS_TOP + 3 * 96
        say = self.stage.say
        keys.append(plank("letter: ", (KEYS_MIDDLE - 420, y, 260, KEY_HEIGHT), say("certificate.space"), "plum"))
        keys.append(plank("next_name", (KEYS_MIDDLE - 140, y, 320, KEY_HEIGHT), say("certificate.next_name"), "teal"))
        keys.append(plank("erase", (KEYS_MIDDLE + 200, y, 260, KEY_HEIGHT), say("certificate.erase"), "plum"))
        return keys

    def refresh(self) -> None:
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
        self._draw_diploma(canvas, Look(self.stage.library, self.stage.theme))
        picture.blit(canvas, (0, 0), DIPLOMA)
        self._saved(lambda path: pygame.image.save(picture, str(path)), "png")

    def _save_print(self) -> None:
        from game.print.certificate import write_certificate

        region, quarters = self._won_game()
        book, assets, language = self.stage.book, self.stage.library.assets, self.stage.language
        names = self._given_names()
        self._saved(lambda path: write_certificate(path, book, assets, language, names, region, quarters), "pdf")

    def _saved(self, write: Callable[[Path], object], ending: str) -> None:
        """Write into the reader's documents; what is in the way is told, and nothing is lost."""
        path = _free_name(self.stage.papers(), ending)
        try:
            write(path)
        except (OSError, pygame.error):
            self.told = self.stage.say("problem.save_full")
        else:
            self.told = self.stage.say("certificate.saved", file=path.name)
        self.damage.add()

    def _won_game(self) -> tuple[str, int]:
        region, _, quarters = self.stage.reader.cards_won[-1].partition("/")
        return region, int(quarters)

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        look.library.blit(canvas, "ui/wood", (0, 0))
        self._draw_diploma(canvas, look)
        if self.told:
            draw_flag(canvas, look, self.told, (1654, 540), "gold", "small_bold")
        if self.won:
            kept = fit_text(look.theme, plain(self.stage.say("certificate.names_kept")), "small", (440, 120))
            draw_sheet(canvas, look, (1424, 90, 460, 130))
            draw_text(canvas, look.theme, kept, (1454, 112), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_diploma(self, canvas: pygame.Surface, look: Look) -> None:
        say, x = self.stage.say, DIPLOMA.centerx
        draw_sheet(canvas, look, (DIPLOMA.x, DIPLOMA.y, DIPLOMA.w, DIPLOMA.h), "cream")
        self._draw_border(canvas, look)
        draw_line(canvas, look.theme, say("certificate.heading"), "title", (x, DIPLOMA.y + 112), BRICK, "centre")
        if not self.won:
            block = fit_text(look.theme, plain(say("certificate.not_yet")), "story", (760, 200), centred=True)
            draw_text(canvas, look.theme, block, (x - 380, DIPLOMA.y + 230), INK)
            return
        draw_line(canvas, look.theme, say("certificate.who"), "depth", (x, DIPLOMA.y + 186), INK, "centre")
        self._draw_names(canvas, look)
        draw_line(canvas, look.theme, say("certificate.cards"), "depth", (x, DIPLOMA.bottom - 190), INK, "centre")
        region, quarters = self._won_game()
        place = self.stage.book.cards.news[region].name.in_(self.stage.settings.language)
        law = f"{place} · {say('certificate.law', quarters=quarters)}"
        draw_line(canvas, look.theme, law, "small", (x, DIPLOMA.bottom - 140), TEAL_INK, "centre", most=700)
        draw_line(canvas, look.theme, say("certificate.motto"), "aside", (DIPLOMA.x + 90, DIPLOMA.bottom - 88), PLUM)
        mo = look.library.flipped("mo/happy")
        canvas.blit(mo, mo.get_rect(bottomright=(DIPLOMA.right - 60, DIPLOMA.bottom - 54)))

    def _draw_names(self, canvas: pygame.Surface, look: Look) -> None:
        """Up to six names in two rows, each on its line; the one being typed has a cursor."""
        for number in range(max(3, len(self.names))):
            row, column = divmod(number, 3)
            middle = DIPLOMA.x + 220 + column * 325
            y = DIPLOMA.y + 268 + row * 84
            name = self.names[number] if number < len(self.names) else ""
            typing = number == len(self.names) - 1
            shown = f"{name}_" if typing else name
            draw_line(canvas, look.theme, shown, "aside", (middle, y), INK, "centre", most=290)
            pygame.draw.line(canvas, (0x6F, 0xA3, 0x9A), (middle - 145, y + 28), (middle + 145, y + 28), 3)

    def _draw_border(self, canvas: pygame.Surface, look: Look) -> None:
        """A frame of the ground itself: each kind in its colour and pattern."""
        inner = DIPLOMA.inflate(-48, -48)
        across, down = 11, 6
        width, height = inner.w // across, inner.h // down
        for number in range(across):
            for y in (inner.top, inner.bottom - SWATCH):
                self._swatch(canvas, look, number, (inner.left + number * width, y, width - 8, SWATCH))
        for number in range(1, down - 1):
            for x in (inner.left, inner.right - SWATCH):
                self._swatch(canvas, look, number + 3, (x, inner.top + number * height, SWATCH, height - 8))

    def _swatch(self, canvas: pygame.Surface, look: Look, number: int, rect: tuple[int, int, int, int]) -> None:
        tile = look.library.picture(f"material/{BORDER[number % len(BORDER)]}").surface
        canvas.blit(tile, rect[:2], (0, 0, rect[2], rect[3]))
        pygame.draw.rect(canvas, INK, rect, 2, border_radius=4)


def _free_name(folder: Path, ending: str) -> Path:
    """A file name that is not taken: nothing of the reader's is ever written over."""
    for number in range(1, 1000):
        path = folder / f"huiswerk_klaar{'' if number == 1 else f'_{number}'}.{ending}"
        if not path.exists():
            return path
    return folder / f"huiswerk_klaar_1000.{ending}"
