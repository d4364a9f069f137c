"""What part of the cross-section is seen: follows Mo softly, stays inside the map. Knows map px and canvas px only."""

from __future__ import annotations

from dataclasses import dataclass

from scenes.scene import CANVAS_SIZE

FOLLOW_PER_S = 3.2
SETTLED_PX = 0.6
MO_AT = (900, 560)
LEFT_PANEL_PX = 250
"""The map may slide so far right of the canvas edge that the gauge does not hide its first metres."""
RIGHT_PANEL_PX = 140
PAPER_PX = 96
WINDOW_MARGIN_PX = 156
"""What is painted above and below a window, so that it can stand in the middle of the canvas."""


@dataclass
class Camera:
    """`x`, `y`: the map px at the canvas's upper left corner."""

    map_size: tuple[float, float]
    break_y: float
    """Map row where the torn paper ends: what lies below is seen only by who rides into the paper."""
    window: tuple[float, float, float, float] | None = None
    """Left, top, right and bottom of the part below the paper that is true to scale again: it is seen whole."""
    x: float = 0.0
    y: float = 0.0
    settled: bool = True

    def wanted(self, mo: tuple[float, float]) -> tuple[float, float]:
        """Where the camera would like to be for Mo at these map px."""
        if self.window is not None and self.window[1] <= mo[1] <= self.window[3]:
            return self._in_window(mo, self.window)
        x = min(max(mo[0] - MO_AT[0], -LEFT_PANEL_PX), self.map_size[0] - CANVAS_SIZE[0])
        lowest = (self.break_y if mo[1] <= self.break_y - PAPER_PX else self.map_size[1]) - CANVAS_SIZE[1]
        y = min(max(mo[1] - MO_AT[1], 0.0), lowest)
        return (x, y)

    @staticmethod
    def _in_window(mo: tuple[float, float], window: tuple[float, float, float, float]) -> tuple[float, float]:
        left, top, right, bottom = window
        x = min(max(mo[0] - MO_AT[0], left - LEFT_PANEL_PX), right + RIGHT_PANEL_PX - CANVAS_SIZE[0])
        lowest = bottom + WINDOW_MARGIN_PX - CANVAS_SIZE[1]
        return (x, min(max(mo[1] - MO_AT[1], top - WINDOW_MARGIN_PX), lowest))

    def jump(self, mo: tuple[float, float]) -> None:
        self.x, self.y = self.wanted(mo)
        self.settled = True

    def follow(self, mo: tuple[float, float], dt_s: float) -> bool:
        """Move on; True when the view changed."""
        x, y = self.wanted(mo)
        share = min(1.0, FOLLOW_PER_S * dt_s)
        dx, dy = (x - self.x) * share, (y - self.y) * share
        if abs(x - self.x) < SETTLED_PX and abs(y - self.y) < SETTLED_PX:
            changed = not self.settled
            self.x, self.y, self.settled = x, y, True
            return changed
        self.x, self.y, self.settled = self.x + dx, self.y + dy, False
        return True

    def to_canvas(self, at: tuple[float, float]) -> tuple[int, int]:
        return (round(at[0] - self.x), round(at[1] - self.y))

    def to_map(self, at: tuple[int, int]) -> tuple[float, float]:
        return (at[0] + self.x, at[1] + self.y)
