"""Short notices over any scene: a find kept, a goal reached, the caption of a sound. They come, stay and go."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import pygame

from game.narrator import events as told
from scenes.scene import Damage
from scenes.stage import Stage
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM
from scenes.view.widgets import Look, draw_flag, draw_master

STAY_S = 2.6
WARNING_STAY_S = 7.0
CAPTION_STAY_S = 1.8
TOAST_SIZE = (760, 116)
TOAST_TOP = 24
PICTURE_PX = 72
CAPTION_AT = (960, 918)


@dataclass
class _Shown:
    text: str
    picture: str
    left_s: float


class Notices:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.damage = Damage()
        self.damage.whole = False
        self._waiting: deque[_Shown] = deque()
        self._caption: _Shown | None = None

    def tell(self, event: object) -> None:
        """A narrator's event that a reader should notice becomes a toast; others are silent."""
        match event:
            case told.FindKept(find_id):
                find = self.stage.book.finds[find_id]
                name = find.name.in_(self.stage.language)
                self._toast(self.stage.say("notice.find_kept", name=name), f"find/{find_id}")
            case told.SecretKept(secret_id):
                name = self.stage.book.finds[secret_id].name.in_(self.stage.language)
                self._toast(self.stage.say("notice.secret_kept", name=name), f"find/{secret_id}")
            case told.GoalReached(discovery_id):
                title = self.stage.book.discoveries[discovery_id].title.in_(self.stage.language)
                self._toast(self.stage.say("notice.goal_reached", name=title), "icon/diploma/cream")
            case told.KnowledgeEarned():
                self._toast(self.stage.say("notice.knowledge"), "ui/token/knowledge")
            case _:
                return
        self.stage.sound.play("sound/found")

    def warn(self, text: str) -> None:
        """A warning for an author or whoever looks after the computer; it stays long enough to be read."""
        self._toast(text, "ui/cross", WARNING_STAY_S)

    def _toast(self, text: str, picture: str, stay_s: float = STAY_S) -> None:
        self._waiting.append(_Shown(text, picture, stay_s))
        self.damage.add(_toast_rect())

    def caption(self, sound_id: str) -> None:
        """Words for a sound, where the reader wants them (settings: captions come with sound off or on)."""
        word = f"sound.{sound_id.partition('/')[2]}"
        text = self.stage.say(word)
        if text != word:
            self._caption = _Shown(text, "", CAPTION_STAY_S)
            self.damage.add(_caption_rect())

    def resting(self) -> bool:
        return not self._waiting and self._caption is None

    def update(self, dt_s: float) -> None:
        if self._waiting:
            self._waiting[0].left_s -= dt_s
            if self._waiting[0].left_s <= 0:
                self._waiting.popleft()
                self.damage.add(_toast_rect())
        if self._caption is not None:
            self._caption.left_s -= dt_s
            if self._caption.left_s <= 0:
                self._caption = None
                self.damage.add(_caption_rect())

    def covers(self) -> tuple[pygame.Rect, ...]:
        """Where something is shown now."""
        return (*((_toast_rect(),) if self._waiting else ()), *((_caption_rect(),) if self._caption else ()))

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        if self._waiting and clip.colliderect(_toast_rect()):
            shown, rect = self._waiting[0], _toast_rect()
            draw_master(canvas, look, "ui/toast/forest", (rect.x, rect.y, rect.w, rect.h))
            if shown.picture in look.library:
                image = look.library.scaled(shown.picture, PICTURE_PX)
                canvas.blit(image, image.get_rect(center=(rect.x + 76, rect.y + 54)))
            self._draw_words(canvas, look, shown.text, rect)
        if self._caption is not None and clip.colliderect(_caption_rect()):
            draw_flag(canvas, look, self._caption.text, CAPTION_AT, style="small")

    @staticmethod
    def _draw_words(canvas: pygame.Surface, look: Look, text: str, rect: pygame.Rect) -> None:
        """On one line where they fit, else smaller on two or three."""
        inner = pygame.Rect(rect.x + 132, rect.y + 16, rect.w - 168, 76)
        if look.theme.font("button").size(text)[0] <= inner.w:
            draw_line(canvas, look.theme, text, "button", inner.midleft, CREAM)
            return
        block = fit_text(look.theme, plain(text), "small", inner.size, smallest=0.6)
        draw_text(canvas, look.theme, block, (inner.x, inner.centery - block.height // 2), CREAM)


def _toast_rect() -> pygame.Rect:
    return pygame.Rect((1920 - TOAST_SIZE[0]) // 2, TOAST_TOP, *TOAST_SIZE)


def _caption_rect() -> pygame.Rect:
    return pygame.Rect(CAPTION_AT[0] - 350, CAPTION_AT[1] - 36, 700, 72)
