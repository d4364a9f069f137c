"""The shape of discoveries/<id>.yaml: all words of one discovery. The model itself lives in game/models."""

from __future__ import annotations

from pydantic import Field

from game.content.shapes.base import FrozenMap, Id, Shape, Words


class Scenario(Shape):
    """A named set of inputs of the model, as the reader sees it: what to look at, and what it has shown `after`."""

    title: Words
    words: Words
    after: Words | None = None


class Thing(Shape):
    """One of a kind that a discovery shows (a use, a place, a pipe): its name and what it says of itself."""

    name: Words
    words: Words


class Hollow(Shape):
    """One of the six hollows of the pingo discovery: its invented name and the story its neighbours tell."""

    name: Words
    story: Words


class Discovery(Shape):
    """A discovery's words: its goal, the simplification it confesses, its results by outcome, and how it reckons.

    `options` names the words that an input can be (input → option; a `+` in an option is `_and_` here); `things` holds
    what there are several of (kind → id); `words` are labels and whatever else is told.
    """

    id: Id
    title: Words
    goal: Words
    simplification: Words
    scenarios: FrozenMap[Scenario]
    results: FrozenMap[Words] = Field(default_factory=dict)
    inputs: FrozenMap[Words] = Field(default_factory=dict)
    outputs: FrozenMap[Words] = Field(default_factory=dict)
    options: FrozenMap[FrozenMap[Words]] = Field(default_factory=dict)
    things: FrozenMap[FrozenMap[Thing]] = Field(default_factory=dict)
    hollows: FrozenMap[Hollow] = Field(default_factory=dict)
    words: FrozenMap[Words] = Field(default_factory=dict)
    how: Words
    sources: tuple[Id, ...]
