"""How it ended: what stands, what went well, what is open, why cards stayed away, and what to do next."""

from __future__ import annotations

import pygame

from game.cards.ending_words import EndingWords
from game.cards.scoring import Ending, Readiness, ending
from game.places import Place
from scenes.cards.parts import Game
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Transition
from scenes.view.paper import Scroll
from scenes.view.text import TextBlock, draw_line, draw_text, plain, set_text
from scenes.view.theme import BRICK, INK, TEAL_INK, Colour, Theme
from scenes.view.widgets import Button, Look, Tone, draw_button, draw_desk, plank

SHEET = (240, 30, 1440, 880)
THEMES_X, THEME_STEP, THEMES_Y = 420, 360, 250
WINDOW = pygame.Rect(320, 392, 1220, 480)


class EndingPart:
    def __init__(self, game: Game) -> None:
        self.game = game
        self.ending: Ending = ending(game.state, game.deck)
        self.refresh()

    def refresh(self) -> None:
        words, stage = self.game.words, self.game.stage
        row: list[tuple[str, str, Tone]] = [
            ("again_same", words.say("buttons", "again_same"), "plum"),
            ("again_new", words.say("buttons", "again_new"), "teal"),
            ("to_book", words.say("buttons", "to_book"), "gold"),
        ]
        if self.ending.won:
            row.insert(0, ("certificate", words.say("buttons", "certificate"), "brick"))
        width = (1848 - 24 * (len(row) - 1)) // len(row)
        self.buttons: tuple[Button, ...] = tuple(
            plank(name, (36 + n * (width + 24), 946, width, 96), label, tone)
            for n, (name, label, tone) in enumerate(row)
        )
        self.lines = self._lines(stage.theme)
        height = sum(block.height + gap for block, _, gap in self.lines)
        self.scroll = Scroll(WINDOW, height)

    def _lines(self, theme: Theme) -> list[tuple[TextBlock, Colour, int]]:
        """Everything that is told under the four themes, from what went well to the very last line."""
        words, told, said = self.game.words, self.ending, EndingWords(self.game.words)
        lines: list[tuple[str, str, Colour]] = [(words.say("ending", "done_well"), "heading", BRICK)]
        lines += [(said.praise(praise), "depth", INK) for praise in told.done_well]
        if (open_theme := said.left_open(told)) is not None:
            lines.append((words.say("ending", "left_open"), "heading", BRICK))
            lines.append((open_theme, "depth", INK))
        if told.reasons:
            lines.append((words.say("ending", "why"), "heading", BRICK))
            lines += [(said.reason(self.game.state, reason), "depth", INK) for reason in told.reasons]
        lines.append((words.say("ending", "turns_on_snags", n=told.turns_on_snags), "small", TEAL_INK))
        lines.append((words.say("ending", "overflow_lost", n=told.overflow_lost), "small", TEAL_INK))
        if told.first_card is not None:
            lines.append((words.say("ending", "first_helped", n=told.first_helped), "small", TEAL_INK))
        lines.append((words.say("last_lines", self.game.state.region), "aside", TEAL_INK))
        return [(set_text(theme, plain(text), style, WINDOW.width - 20), ink, 12) for text, style, ink in lines]

    def first_focus(self) -> str | None:
        return self.buttons[0].id

    def layout(self) -> tuple[Placed, ...]:
        return (*self.scroll.placed(), *(button.placed() for button in self.buttons))

    def handle(self, given: Input) -> Transition | None:
        if self.scroll.handle(given):
            self.game.damage.add(SHEET)
            return None
        match given:
            case Back() | Tap("to_book"):
                return Pop()
            case Tap("certificate"):
                return Push(Place("certificate"))
            case Tap("again_same" | "again_new" as again):
                self.game.again(again == "again_same", self.game.stage.new_seed())
                self.game.show("table")
        return None

    def pointed(self, wanted: str | None) -> None:
        return None

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> None:
        return None

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        words, told = self.game.words, self.ending
        draw_desk(canvas, look, SHEET)
        laid = len(self.game.state.laid_order)
        head = words.say("ending", "won") if told.won else words.say("ending", "lost")
        below = words.say("ending", "won_words") if told.won else words.say("ending", "lost_words", n=laid)
        draw_line(canvas, look.theme, head, "title", (960, 96), BRICK, "centre")
        draw_line(canvas, look.theme, below, "depth", (960, 160), INK, "centre", most=1280)
        for number, one in enumerate(told.themes):
            self._draw_theme(canvas, look, one, THEMES_X + number * THEME_STEP)
        self.scroll.draw(canvas, look, lambda surface, top: self._draw_lines(surface, look, top))
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_theme(self, canvas: pygame.Surface, look: Look, one: Readiness, x: int) -> None:
        """A theme as a plant: seed, shoot, plant, standing, in bloom; the picture and the word say the same."""
        words = self.game.words
        look.library.blit(canvas, f"table/stage/{one.stage}", (x, THEMES_Y))
        draw_line(
            canvas, look.theme, words.say("themes", one.theme), "label", (x, THEMES_Y + 64), INK, "centre", most=300
        )
        stage = f"{words.say('stages', one.stage)} · {one.done}/{one.needed}"
        draw_line(canvas, look.theme, stage, "small", (x, THEMES_Y + 96), TEAL_INK, "centre")

    def _draw_lines(self, canvas: pygame.Surface, look: Look, top: int) -> None:
        y = top
        for block, ink, gap in self.lines:
            if canvas.get_clip().top - 200 < y < canvas.get_clip().bottom:
                draw_text(canvas, look.theme, block, (WINDOW.x, y), ink)
            y += block.height + gap
