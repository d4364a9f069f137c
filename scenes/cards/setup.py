"""Before the deal: where, how long, what weather, how many, with the lesson or without; or on with the match left."""

from __future__ import annotations

import pygame

from game.cards.lengths import LEVELS, LONG, PLAYERS, SHORT
from game.cards.lesson import REGION as LESSON_REGION
from game.cards.lesson import can_be_taught, lesson_choices, lesson_deal
from game.cards.setup import Choices
from game.cards.state import Level
from scenes.cards.parts import Game
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Transition
from scenes.view.slips import draw_slip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, TEAL_INK
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, draw_flag, draw_sheet, plank

SHEET = (260, 24, 1400, 1032)
LEFT, WIDTH = 330, 1260
REGION_TOP, REGION_HEIGHT, REGION_GAP = 206, 156, 28
FIRST_ROW, ROW, GROOVE = 412, 130, 88
HELP_WIDTH = 560
CLASS_GROUPS = "4"
"""With which number of groups a class begins, if nobody chose."""
BOTTOM = 924
PANES = {"twente": 1298, "midden_drenthe": 22}
VIEW_TOP = 66
"""Which piece of a region's window shows it on its tile: its left edge (the first pane, if not said), and its top."""
BACKS = (((120, 380), 14.0), ((152, 610), -9.0), ((108, 830), 6.0), ((1806, 300), -12.0), ((1772, 520), 8.0))
"""Cards that wait face down on the table: middle and tilt."""
TECKEL_AT = (1790, 1040)


class SetupPart:
    def __init__(self, game: Game) -> None:
        self.game = game
        reader = game.stage.reader
        first_game = not reader.cards_won and not reader.card_log and can_be_taught(game.deck)
        self.region = LESSON_REGION if first_game else Choices().region
        self.quarters, self.level, self.players = str(LONG), "gewoon", "1"
        self.lesson = "with" if first_game else "without"
        self.company = "table"
        self.can_go_on = bool(reader.card_log)
        self.refresh()

    def refresh(self) -> None:
        words, stage = self.game.words, self.game.stage
        lengths = ((str(SHORT), words.say("lengths", "short")), (str(LONG), words.say("lengths", "long")))
        levels = tuple((level, words.say("levels", level)) for level in LEVELS)
        players = tuple((str(n), str(n)) for n in PLAYERS if n > 1 or self.company == "table")
        helps = tuple((choice, words.say("lesson", choice)) for choice in ("with", "without"))
        company = tuple((choice, words.say("company", choice)) for choice in ("table", "class"))
        left, right = WIDTH - HELP_WIDTH - 28, LEFT + WIDTH - HELP_WIDTH
        rows = [
            Switch("quarters", (LEFT, FIRST_ROW, WIDTH, GROOVE), lengths, self.quarters),
            Switch("level", (LEFT, FIRST_ROW + ROW, left, GROOVE), levels, self.level),
            Switch("players", (LEFT, FIRST_ROW + 2 * ROW, left, GROOVE), players, self.players),
            Switch("company", (right, FIRST_ROW + 2 * ROW, HELP_WIDTH, GROOVE), company, self.company),
        ]
        if can_be_taught(self.game.deck):
            rows.append(Switch("lesson", (right, FIRST_ROW + ROW, HELP_WIDTH, GROOVE), helps, self.lesson))
        self.switches = tuple(rows)
        buttons: list[Button] = [disc("back", (96, 96), "back")]
        wide = 560
        if self.can_go_on:
            buttons.append(plank("go_on", (LEFT, BOTTOM, wide, 96), stage.say("cards.continue"), "teal", icon="next"))
        x = LEFT + WIDTH - wide if self.can_go_on else LEFT + (WIDTH - wide) // 2
        buttons.append(plank("begin", (x, BOTTOM, wide, 96), words.say("setup", "begin"), "brick", icon="people"))
        self.buttons = tuple(buttons)

    def _tiles(self) -> tuple[Placed, ...]:
        regions = sorted(self.game.deck.regions, reverse=True)
        wide = (WIDTH - REGION_GAP * (len(regions) - 1)) // len(regions)
        return tuple(
            Placed(f"region.{name}", (LEFT + n * (wide + REGION_GAP), REGION_TOP, wide, REGION_HEIGHT), shape="plank")
            for n, name in enumerate(regions)
        )

    def first_focus(self) -> str | None:
        return "go_on" if self.can_go_on else "begin"

    def layout(self) -> tuple[Placed, ...]:
        rows = tuple(placed for switch in self.switches for placed in switch.placed())
        return (*self._tiles(), *rows, *(button.placed() for button in self.buttons))

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("begin"):
                self._begin()
            case Tap("go_on"):
                if self.game.go_on():
                    self.game.show("ending" if self.game.state.phase == "over" else "table")
                else:
                    self.can_go_on = False
                    self.refresh()
                    self.game.damage.add()
            case Tap(wanted) if "." in wanted:
                self._choose(*wanted.split(".", 1))
        return None

    def _choose(self, name: str, choice: str) -> None:
        """Take a choice over. The lesson is a long game in one region, and not for a class: what does not fit with it
        switches it off."""
        setattr(self, name, choice)
        if name == "lesson" and choice == "with":
            self.region, self.quarters, self.company = LESSON_REGION, str(LONG), "table"
        elif (self.region, self.quarters, self.company) != (LESSON_REGION, str(LONG), "table"):
            self.lesson = "without"
        if self.company == "class" and self.players == "1":
            self.players = CLASS_GROUPS
        self.refresh()
        self.game.damage.add(SHEET)

    def _begin(self) -> None:
        game, players = self.game, int(self.players)
        level: Level = self.level  # type: ignore[assignment]
        if self.lesson == "with":
            game.begin_with(lesson_choices(level, players), lesson_deal(game.deck))
        else:
            bonus = game.stage.reader.finds_bonus
            choices = Choices(self.region, int(self.quarters), level, players, bonus)
            game.begin(choices, game.stage.new_seed(), self.company == "class")
        game.stage.sound.play("sound/news")
        game.show("table")

    def pointed(self, wanted: str | None) -> None:
        return None

    def resting(self) -> bool:
        return True

    def update(self, dt_s: float) -> None:
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        words, theme = self.game.words, look.theme
        canvas.blit(look.library.backdrop("cards setup", lambda desk: _draw_desk(desk, look)), (0, 0))
        draw_line(canvas, theme, self.game.stage.say("cards.title"), "title", (960, 84), BRICK, "centre", most=WIDTH)
        goal = fit_text(theme, plain(words.say("intro", "goal")), "depth", (WIDTH, 60), smallest=0.6, centred=True)
        draw_text(canvas, theme, goal, (LEFT, 128 + (52 - goal.height) // 2), INK)
        for tile in self._tiles():
            self._draw_region(canvas, look, tile)
        for switch in self.switches:
            groups = switch.id == "players" and self.company == "class"
            name = words.say("setup", "groups" if groups else switch.id)
            most = switch.rect[2] - 20
            draw_line(
                canvas, theme, name, "label", (switch.rect[0] + 8, switch.rect[1] - 22), TEAL_INK, most=most
            )
            switch.draw(canvas, look)
        said = fit_text(theme, plain(self._note()), "depth", (WIDTH, 110), smallest=0.6, centred=True)
        top = FIRST_ROW + 2 * ROW + GROOVE + 14
        draw_text(canvas, theme, said, (LEFT, top + (BOTTOM - top - said.height) // 2 - 4), INK)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _note(self) -> str:
        """What to know before the first turn: what another weather brings, where the lesson is, what finds bring, how a
        class plays, or the game in three sentences."""
        words = self.game.words
        note = self._of_the_game()
        return note if self.level == Choices().level else f"{words.say('level_hints', self.level)} {note}"

    def _of_the_game(self) -> str:
        words = self.game.words
        if self.company == "class":
            return words.say("company", "how")
        if self.lesson == "with":
            return words.say("lesson", "where")
        return words.say("intro", "finds" if self.game.stage.reader.finds_bonus else "teach")

    def _draw_region(self, canvas: pygame.Surface, look: Look, tile: Placed) -> None:
        """A piece of the region's land, its name below; the chosen one lies in a gold frame."""
        region = tile.id.partition(".")[2]
        x, y, w, h = tile.rect
        chosen = region == self.region
        view = look.library.picture(f"table/window/{region}").surface
        left = PANES.get(region, 22)
        border = 14 if chosen else 8
        draw_slip(canvas, look, (x, y, w, h), "gold" if chosen else "paper")
        canvas.blit(view, (x + border, y + border), (left, VIEW_TOP + border, w - 2 * border, h - 2 * border))
        name = self.game.stage.book.cards.news[region].name.in_(self.game.stage.settings.language)
        draw_flag(canvas, look, name, (x + 150, y + 50), "gold" if chosen else "paper")
        if chosen:
            look.library.blit(canvas, "ui/tick", (x + w - 22, y + 20))


def _draw_desk(canvas: pygame.Surface, look: Look) -> None:
    """What never changes: wood, waiting cards, the dachshund, the paper."""
    look.library.blit(canvas, "ui/wood", (0, 0))
    for centre, tilt in BACKS:
        back = look.library.turned("card/back/small", tilt)
        canvas.blit(back, back.get_rect(center=centre))
    look.library.blit(canvas, "people/teckel/sit", TECKEL_AT)
    draw_sheet(canvas, look, SHEET)
