"""Before the deal: how long, what weather, how many; or on with the match that was left."""

from __future__ import annotations

import pygame

from game.cards.setup import Choices
from scenes.cards.parts import Game
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Transition
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import INK, TEAL_INK
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, draw_sheet, plank

SHEET = (330, 40, 1260, 1000)
ROW_X, ROW_WIDTH, FIRST_Y, ROW = 400, 1120, 306, 150
REGION = "midden_drenthe"
BACKS = (((150, 380), 14.0), ((196, 590), -9.0), ((132, 800), 6.0), ((1776, 300), -12.0), ((1730, 520), 8.0))
"""Cards that wait face down on the table: middle and tilt."""
TECKEL_AT = (1752, 1040)


class SetupPart:
    def __init__(self, game: Game) -> None:
        self.game = game
        self.quarters, self.level, self.players = "8", "gewoon", "1"
        self.can_go_on = bool(game.stage.reader.card_log)
        self.refresh()

    def refresh(self) -> None:
        words = self.game.words
        players = tuple((str(n), str(n)) for n in range(1, 7))
        levels = tuple((level, words.say("levels", level)) for level in ("rustig", "gewoon", "storm"))
        lengths = (("4", words.say("lengths", "short")), ("8", words.say("lengths", "long")))
        self.switches = (
            Switch("quarters", (ROW_X, FIRST_Y, ROW_WIDTH, 92), lengths, self.quarters),
            Switch("level", (ROW_X, FIRST_Y + ROW, ROW_WIDTH, 92), levels, self.level),
            Switch("players", (ROW_X, FIRST_Y + 2 * ROW, ROW_WIDTH, 92), players, self.players),
        )
        stage, bottom = self.game.stage, 886
        buttons: list[Button] = [disc("back", (96, 96), "back")]
        if self.can_go_on:
            buttons.append(plank("go_on", (ROW_X, bottom, 540, 96), stage.say("cards.continue"), "teal", icon="next"))
        x = ROW_X + 580 if self.can_go_on else ROW_X + 290
        buttons.append(plank("begin", (x, bottom, 540, 96), words.say("setup", "begin"), "brick", icon="people"))
        self.buttons = tuple(buttons)

    def first_focus(self) -> str | None:
        return "go_on" if self.can_go_on else "begin"

    def layout(self) -> tuple[Placed, ...]:
        rows = tuple(placed for switch in self.switches for placed in switch.placed())
        return rows + tuple(button.placed() for button in self.buttons)

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("begin"):
                choices = Choices(
                    REGION,
                    int(self.quarters),
                    self.level,  # type: ignore[arg-type]
                    int(self.players),
                    self.game.stage.reader.finds_bonus,
                )
                self.game.begin(choices, self.game.stage.new_seed())
                self.game.show("table")
            case Tap("go_on"):
                if self.game.go_on():
                    self.game.show("table")
                else:
                    self.can_go_on = False
                    self.refresh()
                    self.game.damage.add()
            case Tap(wanted) if "." in wanted:
                name, choice = wanted.split(".", 1)
                setattr(self, name, choice)
                self.refresh()
                self.game.damage.add(SHEET)
        return None

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> None:
        return None

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        words, theme = self.game.words, look.theme
        look.library.blit(canvas, "ui/wood", (0, 0))
        for centre, tilt in BACKS:
            back = look.library.turned("card/back/small", tilt)
            canvas.blit(back, back.get_rect(center=centre))
        look.library.blit(canvas, "people/teckel/sit", TECKEL_AT)
        draw_sheet(canvas, look, SHEET)
        draw_line(canvas, theme, self.game.stage.say("cards.title"), "title", (960, 112), (0xB4, 0x48, 0x2C), "centre")
        goal = fit_text(theme, plain(words.say("intro", "goal")), "depth", (ROW_WIDTH, 92), centred=True)
        draw_text(canvas, theme, goal, (ROW_X, 158), INK)
        for switch, name in zip(self.switches, ("quarters", "level", "players"), strict=True):
            draw_line(canvas, theme, words.say("setup", name), "label", (ROW_X + 8, switch.rect[1] - 24), TEAL_INK)
            switch.draw(canvas, look)
        hint = words.say("level_hints", self.level)
        draw_line(
            canvas, theme, hint, "aside", (ROW_X + ROW_WIDTH - 8, FIRST_Y + ROW - 24), TEAL_INK, "right", most=700
        )
        bonus = words.say("intro", "finds") if self.game.stage.reader.finds_bonus else words.say("intro", "teach")
        said = fit_text(theme, plain(bonus), "depth", (ROW_WIDTH, 100), centred=True)
        draw_text(canvas, theme, said, (ROW_X, 736), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)
