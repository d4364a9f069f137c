"""The discoveries: models that are felt. One file (or a few) per discovery; this one finds the right scene."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.places import Place
    from scenes.scene import Scene
    from scenes.stage import Stage

SCENES = {
    ("pingo", "grow"): "scenes.discovery.pingo_grow:PingoGrowScene",
    ("pingo", "decide"): "scenes.discovery.pingo_decide:PingoDecideScene",
    ("water", ""): "scenes.discovery.water:WaterScene",
    ("function_follows_soil", ""): "scenes.discovery.soil:SoilScene",
    ("salt", ""): "scenes.discovery.salt:SaltScene",
    ("geothermal", ""): "scenes.discovery.geothermal:GeothermalScene",
    ("old_pipes", ""): "scenes.discovery.old_pipes:OldPipesScene",
}
"""(discovery, part) → module:class; the first part of a discovery opens when none is asked for."""


def open_discovery(stage: Stage, place: Place) -> Scene:
    """The scene of a discovery, or its 'Hoe rekenen we?' page."""
    if place.asked("page") == "how":
        module, name = "scenes.discovery.how", "HowScene"
    else:
        first = next(part for discovery, part in SCENES if discovery == place.path)
        asked = place.asked("part") or first
        module, _, name = SCENES.get((place.path, asked), SCENES[place.path, first]).partition(":")
    scene: Scene = getattr(import_module(module), name)(stage, place)
    return scene
