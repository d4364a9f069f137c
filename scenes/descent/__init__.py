"""The descent: through a cross-section with Mo, by lift, on foot, digging and swimming."""

from __future__ import annotations

from scenes.descent.scene import DescentScene

__all__ = ["DescentScene"]
