"""Which scene shows which kind of place. Scenes are imported when they are first opened, so that the title is quick."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.places import Place
    from scenes.scene import Scene
    from scenes.stage import Stage

SCENES = {
    "title": "scenes.title:TitleScene",
    "atlas": "scenes.atlas:AtlasScene",
    "book": "scenes.book:BookScene",
    "descent": "scenes.descent:DescentScene",
    "discovery": "scenes.discovery:open_discovery",
    "cards": "scenes.cards:CardsScene",
    "cabinet": "scenes.cabinet:CabinetScene",
    "glossary": "scenes.glossary:GlossaryScene",
    "sources": "scenes.sources:SourcesScene",
    "settings": "scenes.settings:SettingsScene",
    "certificate": "scenes.certificate:CertificateScene",
}
"""Kind of place → module:class. Today's list of what exists; a kind that is not here cannot be linked."""


def open_scene(stage: Stage, place: Place) -> Scene:
    module, _, name = SCENES[place.kind].partition(":")
    scene: Scene = getattr(import_module(module), name)(stage, place)
    return scene
