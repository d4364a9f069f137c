"""The settings paper: language, level, text size, contrast, calm pictures, sound, and which reader reads."""

from __future__ import annotations

import pygame

from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Home, Pop, Scene, Transition
from scenes.stage import Stage
from scenes.view.text import draw_line
from scenes.view.theme import INK
from scenes.view.widgets import Look, Switch, disc, draw_button, draw_sheet

SHEET = (260, 30, 1400, 1020)
LEFT_X, RIGHT_X, FIRST_Y, ROW = 330, 780, 186, 114
SWITCH_WIDTH = 800


class SettingsScene(Scene):
    """Each row is a name and a switch; what is chosen is true at once, everywhere."""

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.reader_at_first = stage.reader_number
        self._lay_out()

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
            Switch(name, (RIGHT_X, FIRST_Y + number * ROW, SWITCH_WIDTH, 92), choices, on, icons)
            for number, (name, choices, on, icons) in enumerate(rows)
        ]
        places = tuple((str(n), self.stage.reader_name(n)) for n in range(1, 4))
        self.switches.append(
            Switch("reader", (RIGHT_X, FIRST_Y + 6 * ROW, SWITCH_WIDTH, 92), places, str(self.stage.reader_number))
        )
        self.buttons = (
            disc("back", (SHEET[0] + SHEET[2] - 76, SHEET[1] + 84), "close"),
            disc("home", (SHEET[0] + SHEET[2] - 196, SHEET[1] + 84), "home"),
        )

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def layout(self) -> tuple[Placed, ...]:
        switches = tuple(placed for switch in self.switches for placed in switch.placed())
        return switches + tuple(button.placed() for button in self.buttons)

    def first_focus(self) -> str | None:
        return f"language.{self.stage.language}"

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                # another reader was not where the last one left the book
                return Pop() if self.stage.reader_number == self.reader_at_first else Home()
            case Tap("home"):
                return Home()
            case Tap(wanted) if "." in wanted:
                self._choose(*wanted.split(".", 1))
        return None

    def _choose(self, name: str, choice: str) -> None:
        if name == "reader":
            if int(choice) != self.stage.reader_number:
                self.stage.choose_reader(int(choice))
        elif name in ("contrast", "calm"):
            self.stage.session.change(**{name: choice == "on"})
        elif name in ("text_size", "sound"):
            self.stage.session.change(**{name: int(choice)})
        else:
            self.stage.session.change(**{name: choice})
        self.refresh()

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.stage.library.blit(canvas, "ui/wood", (0, 0))
        draw_sheet(canvas, look, SHEET)
        say = self.stage.say
        draw_line(canvas, look.theme, say("settings.title"), "title", (LEFT_X, SHEET[1] + 84), (0xB4, 0x48, 0x2C))
        for switch in self.switches:
            middle = switch.rect[1] + switch.rect[3] // 2
            draw_line(canvas, look.theme, say(f"settings.{switch.id}"), "button", (LEFT_X, middle), INK, most=430)
            switch.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)


def _on(value: bool) -> str:
    return "on" if value else "off"
