"""Things of known size held against the depth: small papers at the left of the shaft, each at its own depth."""

from __future__ import annotations

from collections.abc import Iterator

import pygame

from game.content.book import Profile
from game.content.figures import set_number
from scenes.descent.camera import Camera
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, GOLD, INK
from scenes.view.widgets import Look, draw_sheet

SIZE = (396, 150)
SPARE = 24
GAP_PX = 22


class Comparisons:
    def __init__(self, stage: Stage, profile: Profile) -> None:
        self.stage, self.profile, self.map = stage, profile, profile.map
        self._papers: dict[tuple[str, str], pygame.Surface] = {}

    def draw(self, canvas: pygame.Surface, look: Look, camera: Camera) -> None:
        """Those in sight, the point of each at its place."""
        for spot in self.map.comparisons.values():
            zero = self.map.zero_y_px
            x, y = camera.to_canvas((spot.x_m * self.map.px_per_m, spot.depth_m * self.map.px_per_m + zero))
            if not (-SIZE[1] < y < CANVAS_SIZE[1] + SIZE[1] and 0 < x < CANVAS_SIZE[0] + SIZE[0]):
                continue
            left, top = x - GAP_PX - SIZE[0], y - SIZE[1] // 2
            tip = ((x, y), (x - GAP_PX - 12, y - 17), (x - GAP_PX - 12, y + 17))
            pygame.draw.polygon(canvas, INK, [(px + 2, py + 3) for px, py in tip])
            canvas.blit(self._paper(look, spot.id), (left - SPARE, top - SPARE))
            pygame.draw.polygon(canvas, GOLD, tip)

    def prepare(self, look: Look) -> Iterator[None]:
        """Write each paper now: writing one takes longer than a frame."""
        for name in self.map.comparisons:
            self._paper(look, name)
            yield

    def _paper(self, look: Look, name: str) -> pygame.Surface:
        """One paper in the reader's language, written once."""
        key = (name, f"{self.stage.settings.language}{look.theme.text_size}")
        if key not in self._papers:
            paper = pygame.Surface((SIZE[0] + 2 * SPARE, SIZE[1] + 2 * SPARE), pygame.SRCALPHA)
            self._write(paper, look, name)
            self._papers[key] = paper
        return self._papers[key]

    def _write(self, paper: pygame.Surface, look: Look, name: str) -> None:
        language, (w, h) = self.stage.settings.language, SIZE
        draw_sheet(paper, look, (SPARE, SPARE, w, h))
        metres = depth_of(name)
        head = self.stage.say("gauge.metres", depth=set_number(language, metres, 0 if metres == int(metres) else 1))
        draw_line(paper, look.theme, head, "label", (SPARE + 28, SPARE + 36), BRICK, most=w - 56)
        words = self.stage.book.plain(language, self.profile.words.comparisons[name].words.in_(language))
        block = fit_text(look.theme, plain(words), "small", (w - 56, h - 68), smallest=0.6)
        draw_text(paper, look.theme, block, (SPARE + 28, SPARE + 54), INK)


def depth_of(name: str) -> float:
    """The depth in metres that a comparison's id tells: metres_870, metres_4_5."""
    return float(name.removeprefix("metres_").replace("_", "."))
