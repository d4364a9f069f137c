"""The vocabulary of places: what a PLACE id looks like, and how it is read and written.

Owns the kinds of places, the states a place can be asked for, and the words of a refusal. Must not know which pages,
profiles or discoveries exist: that is the book's knowledge (game/content/existing.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.content.nearest import did_you_mean

_ID = re.compile(r"[a-z][a-z0-9_]*")
_AMOUNT = re.compile(r"\d+(\.\d+)?")
_WHOLE = re.compile(r"\d+")


@dataclass(frozen=True)
class Kind:
    """One kind of place: the names of its path's parts, and the states it can be asked for with their allowed form."""

    parts: tuple[str, ...]
    states: Mapping[str, str]


def _kind(*parts: str, **states: str) -> Kind:
    return Kind(parts, MappingProxyType(states))


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "title": _kind(),
        "atlas": _kind(),
        "book": _kind("chapter", "page"),
        "descent": _kind("profile", x="metres", depth="metres"),
        "discovery": _kind("id", scenario="id", part="grow|decide", page="how"),
        "cards": _kind(
            region="twente|midden_drenthe",
            quarters="8|4",
            players="1|2|3|4|5|6",
            level="rustig|gewoon|storm",
            seed="whole",
        ),
        "cabinet": _kind(find="id"),
        "glossary": _kind(term="id"),
        "sources": _kind(id="id"),
        "settings": _kind(),
        "certificate": _kind(),
    }
)


class PlaceError(ValueError):
    """A text that names no place; its message says what is allowed, for an author or on a command line."""


@dataclass(frozen=True)
class Place:
    """A place a reader can be: its kind, the path behind the kind ('' for none), and the state asked for.

    >>> str(Place.parse("discovery/pingo?part=grow"))
    'discovery/pingo?part=grow'
    """

    kind: str
    path: str = ""
    query: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, text: str) -> Place:
        """The place that `text` names. Raises PlaceError, saying what is allowed."""
        where, mark, state = text.partition("?")
        kind, *parts = where.split("/")
        if kind not in KINDS:
            raise PlaceError(f"unknown place '{text}': a place begins with {_or(KINDS)}{did_you_mean(kind, KINDS)}")
        _check_path(text, kind, parts)
        if mark and not state:
            raise PlaceError(f"place '{text}' ends with '?' and names no state")
        pairs = dict(_pair(text, kind, item) for item in state.split("&")) if state else {}
        if state and len(pairs) != len(state.split("&")):
            raise PlaceError(f"place '{text}' names a state twice")
        ordered = tuple((name, pairs[name]) for name in KINDS[kind].states if name in pairs)
        return cls(kind, "/".join(parts), ordered)

    def __str__(self) -> str:
        state = "&".join(f"{name}={value}" for name, value in self.query)
        return f"{self.id}?{state}" if state else self.id

    @property
    def id(self) -> str:
        """The place without its state, as `places` lists it: 'book/drenthe/pingo_grows'."""
        return f"{self.kind}/{self.path}" if self.path else self.kind

    @property
    def bare(self) -> Place:
        """The same place without a state."""
        return Place(self.kind, self.path)

    def asked(self, state: str) -> str | None:
        """The value of a state ('part', 'seed' …), or None when it was not asked for."""
        return dict(self.query).get(state)

    def amount(self, state: str) -> float | None:
        """The value of a state in metres ('x', 'depth'), or None when it was not asked for."""
        value = self.asked(state)
        return None if value is None else float(value)


def book_place(page: str) -> Place:
    """The place of a page id: 'drenthe/pingo_grows' → book/drenthe/pingo_grows."""
    return Place.parse(f"book/{page}")


def _check_path(text: str, kind: str, parts: list[str]) -> None:
    wanted = KINDS[kind].parts
    form = "/".join((kind, *(f"<{part}>" for part in wanted)))
    if len(parts) != len(wanted):
        raise PlaceError(f"place '{text}' has not the form {form}")
    for part in parts:
        if not _ID.fullmatch(part):
            raise PlaceError(f"place '{text}': '{part}' is no id (small letters, digits and _, a letter first)")


def _pair(text: str, kind: str, item: str) -> tuple[str, str]:
    name, mark, value = item.partition("=")
    states = KINDS[kind].states
    if not states:
        raise PlaceError(f"place '{text}': {kind} has no states")
    if name not in states:
        raise PlaceError(f"place '{text}': '{name}' is not {_or(states)}{did_you_mean(name, states)}")
    form = states[name]
    if not mark or not _fits(value, form):
        raise PlaceError(f"place '{text}': {name} is {_form(form)}")
    return name, value


def _fits(value: str, form: str) -> bool:
    match form:
        case "id":
            return _ID.fullmatch(value) is not None
        case "metres":
            return _AMOUNT.fullmatch(value) is not None
        case "whole":
            return _WHOLE.fullmatch(value) is not None
        case _:
            return value in form.split("|")


def _form(form: str) -> str:
    match form:
        case "id":
            return "an id"
        case "metres":
            return "a number of metres"
        case "whole":
            return "a whole number"
        case _:
            return _or(form.split("|"))


def _or(choices: Iterable[str]) -> str:
    *first, last = choices
    return f"{', '.join(first)} or {last}" if first else last
