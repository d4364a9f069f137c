"""A paper that is longer than it looks: text and rows that slide under a finger, a wheel or keys, beside a rope."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from scenes.inputs import Drag, Input, Key, Nudge, Placed, Press, Wheel
from scenes.view.drawn import fade
from scenes.view.widgets import Look

WHEEL_PX = 96
FADE_PX = 44
STEP_SHARE = 0.4
PAPER_FACE = (0xFE, 0xF4, 0xDE)


@dataclass
class Scroll:
    """A window on `content_height` px of paper. `rect` is what is seen; `y` how far it has slid."""

    rect: pygame.Rect
    content_height: int
    y: int = 0
    face: tuple[int, int, int] | None = PAPER_FACE
    """The paper's colour, in which what slides away fades; None where it is not one colour."""

    @property
    def most(self) -> int:
        return max(0, self.content_height - self.rect.height)

    def by(self, amount: int) -> bool:
        """Slide; True when it moved."""
        before = self.y
        self.y = max(0, min(self.most, self.y + amount))
        return self.y != before

    def show(self, top: int, bottom: int) -> None:
        """Slide just so far that the stretch from top to bottom of the content is seen."""
        if bottom - self.y > self.rect.height:
            self.y = min(self.most, bottom - self.rect.height)
        if top < self.y:
            self.y = max(0, top)

    def handle(self, given: Input) -> bool:
        """True when the input slid the paper: wheel, drag on 'paper' or the rope's knob, page keys."""
        match given:
            case Wheel(by):
                return self.by(-by * WHEEL_PX)
            case Drag("paper", _, (_, dy)):
                return self.by(-dy)
            case Drag("rope", _, (_, dy)):
                return self.by(round(dy * self.content_height / max(1, self.rect.height)))
            case Press("paper") | Press("rope"):
                return False
            case Nudge("rope", by):
                return self.by(round(by * STEP_SHARE * self.rect.height))
            case Key("down"):
                return self.by(WHEEL_PX)
            case Key("up"):
                return self.by(-WHEEL_PX)
            case Key("page_down"):
                return self.by(self.rect.height - 80)
            case Key("page_up"):
                return self.by(80 - self.rect.height)
            case Key("home"):
                return self.by(-self.content_height)
            case Key("end"):
                return self.by(self.content_height)
        return False

    def placed(self) -> tuple[Placed, ...]:
        if not self.most:
            return ()
        knob = self._knob()
        r = self.rect
        return (
            Placed("paper", (r.x, r.y, r.w, r.h), drags=True, focusable=False),
            Placed("rope", (knob.centerx - 48, knob.centery - 48, 96, 96), drags=True, shape="disc"),
        )

    def _knob(self) -> pygame.Rect:
        share = self.y / self.most if self.most else 0.0
        return pygame.Rect(self.rect.right + 12, self.rect.top + round(share * (self.rect.height - 48)), 44, 48)

    def draw(self, canvas: pygame.Surface, look: Look, draw_content: Callable[[pygame.Surface, int], None]) -> None:
        """Draw the content through the window; `draw_content(canvas, top)` puts its first line at canvas y = top."""
        clip = canvas.get_clip()
        canvas.set_clip(clip.clip(self.rect))
        draw_content(canvas, self.rect.top - self.y)
        canvas.set_clip(clip)
        if self.most:
            self._draw_fades(canvas, look)
            rope = look.library.picture("ui/scroll_rope")
            x = self.rect.right + 34 - rope.anchor[0]
            canvas.blit(rope.surface, (x, self.rect.top), (0, 0, rope.size[0], self.rect.height))
            look.library.blit(canvas, "ui/scroll_knob", self._knob().center)

    def _draw_fades(self, canvas: pygame.Surface, look: Look) -> None:
        """Where more paper follows, the last lines fade: one sees that it goes on."""
        if self.face is None:
            return
        if self.y > 0:
            canvas.blit(fade(look.library, self.rect.width, FADE_PX, self.face, True), self.rect.topleft)
        if self.y < self.most:
            below = fade(look.library, self.rect.width, FADE_PX, self.face)
            canvas.blit(below, (self.rect.left, self.rect.bottom - FADE_PX))
