"""The shapes of the files that are maps of ids: finds, glossary, sources, numbers, atlas, materials, manifest."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, StringConstraints, model_validator

from game.content.shapes.base import AssetId, Flag, Id, Name, Number, PlaceLink, Shape, Whole, Words

Confidence: TypeAlias = Literal["HIGH", "MEDIUM", "LOW"]


class Find(Shape):
    """Something a reader digs up; where it lies stands in its profile's map. `secret` finds have their own drawer."""

    id: Id
    profile: Id
    layer: Id | None = None
    secret: Flag = False
    depth_unknown: Flag = False
    name: Words
    words: Words
    picture: AssetId
    sources: tuple[Id, ...]


class Term(Shape):
    """A word of the glossary with its explanation (at most 25 words)."""

    id: Id
    name: Words
    words: Words
    sources: tuple[Id, ...]


class Source(Shape):
    """Where a fact comes from: title, address (or the founding document by name), section of the fact sheet."""

    id: Id
    title: Name
    address: str = ""
    sheet: str = ""
    confidence: Confidence


class Figure(Shape):
    """A figure that more than one text prints: value, unit, decimals, whether it is told as 'ongeveer', its source.

    A `year` is written without a mark for thousands.
    """

    id: Id
    value: Number
    unit: Name = Words(nl="", en="")
    decimals: Annotated[Whole, Field(ge=0, le=6)] = 0
    about: Flag = False
    year: Flag = False
    source: Id


class AtlasPlace(Shape):
    """A place on the atlas, in decimal degrees; without words it makes no claim; `leads_to` opens from it."""

    id: Id
    name: Words
    lat: Annotated[Number, Field(ge=52.10, le=53.20)]
    lon: Annotated[Number, Field(ge=6.20, le=7.10)]
    region: Literal["drenthe", "twente"]
    picture: AssetId
    words: Words | None = None
    sources: tuple[Id, ...] = ()
    leads_to: PlaceLink | None = None


class Material(Shape):
    """What a ground layer is: its colour (#rrggbb), its pattern, its name, and its age for the gauge."""

    id: Id
    colour: Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
    pattern: str
    name: Words
    age: Words | None = None

    @model_validator(mode="before")
    @classmethod
    def _named(cls, entry: Any) -> Any:
        if isinstance(entry, dict) and "name" not in entry and {"nl", "en"} <= entry.keys():
            entry = {**entry, "name": {"nl": entry["nl"], "en": entry["en"]}}
            del entry["nl"], entry["en"]
        return entry


class Asset(Shape):
    """A built file: where it is under assets/, the size of one frame, its anchor pixel, who made it under what licence.

    Frames stand side by side, left to right.
    """

    id: str
    file: str
    size: tuple[Whole, Whole]
    anchor: tuple[Number, Number] = (0, 0)
    frames: Annotated[Whole, Field(ge=1)] = 1
    source: str = ""
    author: str = ""
    licence: str = ""
