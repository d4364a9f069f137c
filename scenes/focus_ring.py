"""Where the keyboard and the gamepad stand in the scene that is on, and what their keys mean there.

Owns whether the ring is seen; which thing has it stands on the stage, so that scenes may put it somewhere.
"""

from __future__ import annotations

from scenes.focus import focusables, following, towards
from scenes.inputs import DIRECTIONS, Input, Key, Nudge, Placed, Tap, find
from scenes.scene import Scene
from scenes.stage import Stage
from scenes.view.widgets import focus_rect


class FocusRing:
    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.shown = False
        self._lost: str | None = None

    def target(self, scene: Scene) -> Placed | None:
        """The thing that wears the ring; None while no ring is seen."""
        return self._focused(scene) if self.shown else None

    def _focused(self, scene: Scene) -> Placed | None:
        return find(scene.layout(), self.stage.focused) if self.stage.focused else None

    def meaning(self, scene: Scene, key: Key) -> Input | None:
        """What a key is for the scene: a touch of what has the ring, the key itself, or None when it moved the ring."""
        name, target = key.name, self.target(scene)
        if name in scene.grabs_keys:
            return key
        if name in ("tab", "back_tab"):
            self._move(scene, following(scene.layout(), self.stage.focused, back=name == "back_tab"))
            return None
        if name in ("left", "right") and target is not None and target.drags:
            return Nudge(target.id, 1 if name == "right" else -1)
        if name in DIRECTIONS:
            return self._arrow(scene, key)
        if name == "enter" or (name == "space" and not scene.types_text):
            return self._enter(scene, key, target)
        return key

    def _arrow(self, scene: Scene, key: Key) -> Input | None:
        if scene.grabs_steering or (scene.arrows_without_focus and not self.shown):
            return key
        wanted = towards(scene.layout(), self.stage.focused, DIRECTIONS[key.name])
        if self.shown and wanted == self.stage.focused and key.name in ("up", "down"):
            # nothing lies there: a long paper slides
            return key
        self._move(scene, wanted)
        return None

    def _enter(self, scene: Scene, key: Key, target: Placed | None) -> Input | None:
        if target is not None:
            return Tap(target.id, target.centre) if target.enabled else None
        if scene.enter_without_focus:
            return key
        self._move(scene, self.stage.focused)
        return None

    def _move(self, scene: Scene, wanted: str | None) -> None:
        """Put the ring on a thing. A ring that was not seen only shows where it is."""
        if not self.shown:
            self.mend(scene)
            wanted = self.stage.focused
        self._mark(scene)
        self.stage.focused, self.shown = wanted, True
        self._mark(scene)

    def hide(self, scene: Scene) -> None:
        """A finger or the mouse took over."""
        if self.shown:
            self._mark(scene)
            self.shown = False

    def mend(self, scene: Scene) -> None:
        """When what had the ring is gone (a paper lies over it): to where it was before, or where the scene begins."""
        placed = scene.layout()
        if self.stage.focused and find(placed, self.stage.focused) is not None:
            return
        ids = [thing.id for thing in focusables(placed)]
        wishes = [wish for wish in (self._lost, scene.first_focus()) if wish in ids]
        self._lost = self.stage.focused or self._lost
        self.stage.focused = wishes[0] if wishes else (ids[0] if ids else None)
        self._mark(scene)

    def arrive(self, scene: Scene) -> None:
        """Another scene is on: the ring goes to where the reader left it there, or to where the scene begins."""
        self._lost = None
        self.stage.focused = scene.left_focus or scene.first_focus()
        self.mend(scene)

    def _mark(self, scene: Scene) -> None:
        target = self.target(scene)
        if target is not None:
            scene.damage.add(focus_rect(target))
