"""Quantities: what a model may be given, with unit, range and default, and how that is checked.

Owns the checking of inputs by name. Must not know any model, nor how an input is shown.
"""
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from game.content.nearest import did_you_mean

Value = float | str | bool | None | tuple[Any, ...] | Mapping[str, Any]
"""What a model takes and gives: numbers, words, yes/no, lists and maps of those, or None (a year that never came)."""

Inputs = TypeVar("Inputs")


class InputRefused(ValueError):
    """A model was given something that it does not take; the message is a sentence for whoever asked."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number that a model takes: its name, unit, the range it may have (both ends included) and its default."""

    name: str
    unit: str
    low: float
    high: float
    default: float


def quantity(default: float, low: float, high: float, unit: str) -> Any:
    """A dataclass field that holds one number between `low` and `high` (included), in `unit`."""
    return field(default=default, metadata={"unit": unit, "low": low, "high": high, "default": default})


def quantities(kind: type[Any]) -> tuple[Quantity, ...]:
    """The quantities of an inputs dataclass, in its order (for sliders, help and checks)."""
    return tuple(
        Quantity(f.name, f.metadata["unit"], f.metadata["low"], f.metadata["high"], f.metadata["default"])
        for f in fields(kind)
        if "unit" in f.metadata
    )


def refuse_unknown(names: Mapping[str, Value], known: tuple[str, ...], owner: str) -> None:
    """Raise InputRefused for the first name that `owner` does not have."""
    for name in names:
        if name not in known:
            meant = did_you_mean(name, known) or "."
            raise InputRefused(f"{owner} has no input '{name}'{meant} It has: {', '.join(known)}.")


def number(name: str, value: Value) -> float:
    """`value` as a number; raises InputRefused when it is something else (yes/no is not a number)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputRefused(f"{name} must be a number, not {value!r}.")
    return value


def build(kind: type[Inputs], values: Mapping[str, Value], owner: str) -> Inputs:
    """An inputs dataclass of numbers from names and values, the rest at its defaults.

    Raises InputRefused for a name that does not exist, a value that is no number, or one out of its range.
    """
    known = quantities(kind)
    refuse_unknown(values, tuple(each.name for each in known), owner)
    given = {name: number(name, value) for name, value in values.items()}
    for each in known:
        value = given.get(each.name, each.default)
        if not each.low <= value <= each.high:
            raise InputRefused(f"{each.name} must be from {each.low:g} to {each.high:g} {each.unit}, not {value:g}.")
    return kind(**given)
