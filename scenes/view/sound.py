"""What is heard, and its caption. Silence, not a crash, where there is no sound device or no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pygame

LOUDNESS = (0.0, 0.3, 0.6, 1.0)
"""Volume by the setting `sound`: 0 off … 3 loud."""


@dataclass
class Sound:
    assets: Path
    manifest: Mapping[str, Mapping[str, Any]]
    level: int = 2
    caption: str | None = None
    _kept: dict[str, pygame.mixer.Sound] = field(default_factory=dict)

    def play(self, sound_id: str, volume: float = 1.0) -> None:
        """Play once; the caption (a ui word `sound.<name>`) waits for the app to show it."""
        if sound_id not in self.manifest:
            return
        self.caption = sound_id
        if self.level == 0 or pygame.mixer.get_init() is None:
            return
        if sound_id not in self._kept:
            try:
                self._kept[sound_id] = pygame.mixer.Sound(str(self.assets / self.manifest[sound_id]["file"]))
            except (pygame.error, OSError):
                return
        sound = self._kept[sound_id]
        sound.set_volume(LOUDNESS[self.level] * volume)
        sound.play()

    def stop(self) -> None:
        if pygame.mixer.get_init() is not None:
            pygame.mixer.stop()
