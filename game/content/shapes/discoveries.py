"""The shape of discoveries/<id>.yaml: all words of one discovery. The model itself lives in game/models."""

from __future__ import annotations

from pydantic import Field

from game.content.shapes.base import FrozenMap, Id, Shape, Words


class Scenario(Shape):
    """A named set of inputs of the model, as the reader sees it."""

    title: Words
    words: Words


class Hollow(Shape):
    """One of the six hollows of the pingo discovery: its invented name and the story its neighbours tell."""

    name: Words
    story: Words


class Discovery(Shape):
    """A discovery's words: its goal, the simplification it confesses, its results by outcome, and how it reckons."""

    id: Id
    title: Words
    goal: Words
    simplification: Words
    scenarios: FrozenMap[Scenario]
    results: FrozenMap[Words] = Field(default_factory=dict)
    inputs: FrozenMap[Words] = Field(default_factory=dict)
    outputs: FrozenMap[Words] = Field(default_factory=dict)
    hollows: FrozenMap[Hollow] = Field(default_factory=dict)
    words: FrozenMap[Words] = Field(default_factory=dict)
    how: Words
    sources: tuple[Id, ...]
