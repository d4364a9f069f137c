"""The settings paper: language, level, text size, contrast, calm pictures, sound, and which reader reads."""

from __future__ import annotations

import pygame

from game.narrator.state import Reader
from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Home, Pop, Scene, Transition
from scenes.stage import Stage
from scenes.view.text import draw_line
from scenes.view.theme import BRICK, INK, SAND, TEAL_INK
from scenes.view.widgets import Look, Switch, disc, draw_button, draw_desk

SHEET = (132, 24, 1656, 1032)
ICON_X, LEFT_X, RIGHT_X = 222, 282, 848
FIRST_Y, ROW, HEIGHT = 164, 113, 92
READER_Y, READER_HEIGHT = 860, 112
SWITCH_WIDTH, LABEL_WIDTH = 860, 540
FORGET_AT, FORGET_ROOM = (780, READER_Y + READER_HEIGHT // 2), 110
KEPT_Y = 1010
ICONS = {
    "language": "language",
    "level": "story",
    "text_size": "letters",
    "contrast": "contrast",
    "calm": "calm",
    "sound": "sound",
    "reader": "people",
}
PLACES = (1, 2, 3)


class SettingsScene(Scene):
    """Each row is a name and a switch; what is chosen is true at once, everywhere."""

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.reader_at_first = stage.reader_number
        self.asks = False
        """True after one tap on the button that empties a reader's place: the next one does it."""
        self.forgot = False
        self._look_at_readers()
        self._lay_out()

    def _look_at_readers(self) -> None:
        """What each of the three did so far; the open one is newer than what the disk holds."""
        now, readers = self.stage.reader_number, self.stage.readers
        self.readers = tuple(self.stage.reader if place == now else readers.peek(place) for place in PLACES)

    def _lay_out(self) -> None:
        say, settings = self.stage.say, self.stage.settings
        rows: list[tuple[str, tuple[tuple[str, str], ...], str, tuple[str, ...]]] = [
            ("language", (("nl", "Nederlands"), ("en", "English")), settings.language, ()),
            (
                "level",
                (("story", say("level.story")), ("depth", say("level.depth"))),
                settings.level,
                ("story", "depth"),
            ),
            (
                "text_size",
                tuple((str(n), say(f"settings.text_size.{n}")) for n in range(3)),
                str(settings.text_size),
                (),
            ),
            ("contrast", (("off", say("settings.off")), ("on", say("settings.on"))), _on(settings.contrast), ()),
            ("calm", (("off", say("settings.off")), ("on", say("settings.on"))), _on(settings.calm), ()),
            ("sound", tuple((str(n), say(f"settings.sound.{n}")) for n in range(4)), str(settings.sound), ()),
        ]
        self.switches = [
            Switch(name, (RIGHT_X, FIRST_Y + number * ROW, SWITCH_WIDTH, HEIGHT), choices, on, icons)
            for number, (name, choices, on, icons) in enumerate(rows)
        ]
        places = tuple((str(place), self.stage.reader_name(place)) for place in PLACES)
        below = tuple(self._did(reader) for reader in self.readers)
        rect = (RIGHT_X, READER_Y, SWITCH_WIDTH, READER_HEIGHT)
        self.switches.append(Switch("reader", rect, places, str(self.stage.reader_number), below=below))
        self.buttons = (
            disc("back", (SHEET[0] + SHEET[2] - 96, SHEET[1] + 80), "close"),
            disc("home", (SHEET[0] + SHEET[2] - 216, SHEET[1] + 80), "home"),
            disc("forget", FORGET_AT, "begin", active=self.asks, enabled=self._may_forget()),
        )

    def _may_forget(self) -> bool:
        """A reader who did something can begin anew; a guest is forgotten anyway."""
        return self.stage.reader_number in PLACES and self.stage.reader != Reader()

    def _did(self, reader: Reader | None) -> str:
        """A reader's place in a few words: what was found, else which page was open."""
        stage = self.stage
        if reader is not None and reader.finds:
            return stage.say("readers.finds", found=len(reader.finds))
        page = reader.resume_page if reader is not None else None
        if page is not None and page in stage.book.pages:
            return stage.say("readers.page", page=stage.book.text(stage.language, page).title)
        return stage.say("readers.empty")

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def layout(self) -> tuple[Placed, ...]:
        switches = tuple(placed for switch in self.switches for placed in switch.placed())
        return switches + tuple(button.placed() for button in self.buttons)

    def first_focus(self) -> str | None:
        return f"language.{self.stage.language}"

    def handle(self, given: Input) -> Transition | None:
        asked, self.asks = self.asks, False
        match given:
            case Back() | Tap("back"):
                # another reader was not where the last one left the book
                same = self.stage.reader_number == self.reader_at_first and not self.forgot
                return Pop() if same else Home()
            case Tap("forget") if self._may_forget():
                self._forget() if asked else self._ask()
            case Tap("home"):
                return Home()
            case Tap(wanted) if "." in wanted:
                self._choose(*wanted.split(".", 1))
        if asked and not self.asks:
            self.refresh()
        return None

    def _ask(self) -> None:
        self.asks = True
        self.refresh()

    def _forget(self) -> None:
        """The open reader's place is emptied: finds go back into the ground."""
        self.stage.forget_reader()
        self.forgot = True
        self._look_at_readers()
        self.refresh()

    def _choose(self, name: str, choice: str) -> None:
        if name == "reader":
            if int(choice) != self.stage.reader_number:
                self.stage.choose_reader(int(choice))
                self._look_at_readers()
        elif name in ("contrast", "calm"):
            self.stage.session.change(**{name: choice == "on"})
        elif name in ("text_size", "sound"):
            self.stage.session.change(**{name: int(choice)})
        else:
            self.stage.session.change(**{name: choice})
        self.refresh()

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        draw_desk(canvas, look, SHEET)
        say = self.stage.say
        draw_line(canvas, look.theme, say("settings.title"), "title", (ICON_X - 34, SHEET[1] + 82), BRICK, most=1100)
        pygame.draw.line(canvas, SAND, (ICON_X - 34, READER_Y - 14), (RIGHT_X + SWITCH_WIDTH, READER_Y - 14), 3)
        for switch in self.switches:
            self._draw_row(canvas, look, switch)
        kept = (SHEET[0] + SHEET[2] // 2, KEPT_Y)
        draw_line(canvas, look.theme, say("settings.kept"), "note", kept, TEAL_INK, "centre")
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_row(self, canvas: pygame.Surface, look: Look, switch: Switch) -> None:
        """A sign, the name, what it does, and the switch."""
        middle = switch.rect[1] + switch.rect[3] // 2
        look.library.blit(canvas, f"icon/{ICONS[switch.id]}/plum", (ICON_X, middle))
        name, words = self.stage.say(f"settings.{switch.id}"), self.stage.say(f"settings.{switch.id}_words")
        if switch.id == "reader" and self.stage.reader_number not in PLACES:
            words = self.stage.say("readers.guest")
        ink = TEAL_INK
        if switch.id == "reader" and self.asks:
            reader = self.stage.reader_name(self.stage.reader_number)
            words, ink = self.stage.say("readers.forget_ask", name=reader), BRICK
        draw_line(canvas, look.theme, name, "button", (LEFT_X, middle - 18), INK, most=LABEL_WIDTH)
        most = LABEL_WIDTH - (FORGET_ROOM if switch.id == "reader" else 0)
        draw_line(canvas, look.theme, words, "note", (LEFT_X, middle + 22), ink, most=most)
        switch.draw(canvas, look)


def _on(value: bool) -> str:
    return "on" if value else "off"
