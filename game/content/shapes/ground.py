"""The shape of profiles/<profile>.yaml: the words of a cross-section. Where things lie stands in its Tiled map."""

from __future__ import annotations

from pydantic import Field

from game.content.shapes.base import AssetId, FrozenMap, Id, PlaceLink, Shape, Words


class LayerNote(Shape):
    """What is said of a layer in this profile."""

    note: Words
    sources: tuple[Id, ...] = ()


class Station(Shape):
    """A place in the ground where Mo stops and tells; `leads_to` opens from it."""

    title: Words
    words: Words
    sources: tuple[Id, ...]
    leads_to: PlaceLink | None = None


class LadderStep(Shape):
    """One step below the break: its name, what is to be found, and the depth that may be printed (or none)."""

    title: Words
    words: Words
    depth: Words | None = None
    picture: AssetId | None = None
    sources: tuple[Id, ...]
    leads_to: PlaceLink | None = None


class Comparison(Shape):
    """Something of known size to hold against the depth: drawn at `depth_m` metres with its words."""

    words: Words
    sources: tuple[Id, ...] = ()


class ProfileWords(Shape):
    """The words of one cross-section."""

    id: Id
    title: Words
    lead: Words
    scale: Words | None = None
    layers: FrozenMap[LayerNote] = Field(default_factory=dict)
    stations: FrozenMap[Station] = Field(default_factory=dict)
    secret: Station | None = None
    ladder: FrozenMap[LadderStep] = Field(default_factory=dict)
    comparisons: FrozenMap[Comparison] = Field(default_factory=dict)
    sources: tuple[Id, ...] = ()
