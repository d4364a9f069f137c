"""The paper behind the calendar: the match so far in sentences, and the three piles of news that still lie."""

from __future__ import annotations

import pygame

from game.cards.lengths import LENGTHS
from game.cards.retelling import retell
from game.cards.seat_view import PileSeen, seat_view
from scenes.cards.parts import Game
from scenes.cards.table_places import STORY_SHEET
from scenes.view.paper import Scroll
from scenes.view.slips import Slip, draw_name_slip
from scenes.view.text import TextBlock, draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import BRICK, INK, TEAL_INK, Colour, Theme
from scenes.view.widgets import Look, draw_sheet

WINDOW = pygame.Rect(STORY_SHEET[0] + 60, STORY_SHEET[1] + 136, 860, STORY_SHEET[3] - 176)
PILES_LEFT = STORY_SHEET[0] + 1032
PILES_TOP, PILE_STEP = STORY_SHEET[1] + 136, 226
BACK_HEIGHT, WORDS_LEFT = 190, 160
WORDS_WIDTH = STORY_SHEET[0] + STORY_SHEET[2] - 48 - PILES_LEFT - WORDS_LEFT
NAMES = ("chance", "setback", "incident")
STACKED = 5
"""So many cards of a pile are seen from the side."""


class StorySheet:
    """The paper while it is open; made anew whenever it is opened or the language changes."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.lines = self._lines(game.stage.theme)
        self.scroll = Scroll(WINDOW, sum(block.height + gap for block, _, gap in self.lines))
        self.scroll.y = self.scroll.most

    def _lines(self, theme: Theme) -> list[tuple[TextBlock, Colour, int]]:
        assert self.game.match is not None
        lines: list[tuple[TextBlock, Colour, int]] = []
        for chapter in retell(self.game.match.log, self.game.deck, self.game.words):
            lines.append((set_text(theme, plain(chapter.title), "label", WINDOW.w - 24), BRICK, 10))
            told = [set_text(theme, plain(text), "small", WINDOW.w - 24) for text in chapter.paragraphs]
            lines += [(block, INK, 24 if block is told[-1] else 8) for block in told]
        return lines

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        words = self.game.words
        draw_sheet(canvas, look, STORY_SHEET)
        x, y, _, _ = STORY_SHEET
        draw_line(canvas, look.theme, words.say("story", "title"), "title", (x + 60, y + 76), BRICK, most=860)
        piles = (PILES_LEFT, y + 84)
        most = WORDS_WIDTH + WORDS_LEFT
        draw_line(canvas, look.theme, words.say("story", "piles"), "heading", piles, BRICK, most=most)
        self.scroll.draw(canvas, look, lambda surface, top: self._draw_lines(surface, look, top))
        view = seat_view(self.game.state, self.game.deck)
        for number, pile in enumerate(view.piles):
            self._draw_pile(canvas, look, number, pile, number == view.next_pile)

    def _draw_lines(self, canvas: pygame.Surface, look: Look, top: int) -> None:
        y, clip = top, canvas.get_clip()
        for block, ink, gap in self.lines:
            if clip.top - block.height < y < clip.bottom:
                draw_text(canvas, look.theme, block, (WINDOW.x, y), ink)
            y += block.height + gap

    def _draw_pile(self, canvas: pygame.Surface, look: Look, number: int, pile: PileSeen, comes_next: bool) -> None:
        """A stack of backs, its dots and name, from when it is drawn; with the Aas on the table also its top card."""
        words, state = self.game.words, self.game.state
        left, y = PILES_LEFT, PILES_TOP + number * PILE_STEP
        back = look.library.scaled("card/back/small", BACK_HEIGHT)
        for card in range(min(STACKED, pile.left)):
            canvas.blit(back, (left + 3 * card, y - 3 * card))
        x = left + WORDS_LEFT
        name = f"{'•' * (number + 1)} {words.say('piles', NAMES[number])}"
        wide = look.theme.font("label").size(name)[0] + 32
        kind: Slip = "gold" if comes_next else "paper"
        draw_name_slip(canvas, look, name, (x + min(wide, WORDS_WIDTH) // 2, y + 22), WORDS_WIDTH, kind)
        steps = (0, *LENGTHS[state.quarters].steps[state.level])
        said = [words.say("story", "pile_from", n=steps[number])]
        if comes_next:
            said.append(words.say("story", "pile_next"))
        if pile.top is not None:
            said.append(words.say("story", "on_top", news=words.news(state, pile.top)))
        else:
            said.append(words.say("story", "pile_left", n=pile.left))
        lines = plain("\n".join(f"{line[:1].upper()}{line[1:]}." for line in said))
        block = fit_text(look.theme, lines, "small", (WORDS_WIDTH, PILE_STEP - 66), smallest=0.6)
        draw_text(canvas, look.theme, block, (x, y + 50), TEAL_INK)
