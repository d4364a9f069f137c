"""Inputs: what a model may be given, with unit, range or choices and default, and how that is checked.

Owns the checking of inputs by name. Must not know any model, nor how an input is shown.
"""
from collections.abc import Callable, Mapping
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
    """One number that a model takes: its name, unit, the range it may have (both ends included) and its default.

    A default of None means: it may be left out, or be given as None.
    """

    name: str
    unit: str
    low: float
    high: float
    default: float | None

    def read(self, value: Value) -> Value:
        """`value` when it is a number in range; raises InputRefused otherwise."""
        if value is None and self.default is None:
            return None
        given = number(self.name, value)
        if not self.low <= given <= self.high:
            said = f"{self.low:g} to {self.high:g} {self.unit}".rstrip()
            raise InputRefused(f"{self.name} must be from {said}, not {given:g}.")
        return given

    def words(self) -> str:
        """What it takes, for a help text."""
        default = "" if self.default is None else f", else {self.default:g}"
        return f"{self.low:g} to {self.high:g} {self.unit}".rstrip() + default


@dataclass(frozen=True, slots=True)
class Choice:
    """One word that a model takes, out of a few."""

    name: str
    options: tuple[str, ...]
    default: str

    def read(self, value: Value) -> Value:
        """`value` when it is one of the words; raises InputRefused otherwise."""
        return one_of(self.name, value, self.options)

    def words(self) -> str:
        """What it takes, for a help text."""
        return f"{' · '.join(self.options)}, else {self.default}"


@dataclass(frozen=True, slots=True)
class YesNo:
    """A yes or no that a model takes."""

    name: str
    default: bool

    def read(self, value: Value) -> Value:
        """`value` when it is true or false; raises InputRefused otherwise."""
        return yes_or_no(self.name, value)

    def words(self) -> str:
        """What it takes, for a help text."""
        return f"true or false, else {str(self.default).lower()}"


@dataclass(frozen=True, slots=True)
class Structure:
    """A list or map that a model takes, read by a function of its own."""

    name: str
    said: str
    default: Value
    reader: Callable[[Value], Value]

    def read(self, value: Value) -> Value:
        """What `reader` makes of `value`; raises InputRefused when it cannot."""
        return self.reader(value)

    def words(self) -> str:
        """What it takes, for a help text."""
        return self.said


Input = Quantity | Choice | YesNo | Structure


def quantity(default: float | None, low: float, high: float, unit: str) -> Any:
    """A dataclass field that holds one number between `low` and `high` (included), in `unit`."""
    return field(default=default, metadata={"input": lambda name: Quantity(name, unit, low, high, default)})


def choice(default: str, options: tuple[str, ...]) -> Any:
    """A dataclass field that holds one of `options`."""
    return field(default=default, metadata={"input": lambda name: Choice(name, options, default)})


def yes_no(default: bool) -> Any:
    """A dataclass field that holds yes or no."""
    return field(default=default, metadata={"input": lambda name: YesNo(name, default)})


def structure(default: Value, said: str, reader: Callable[[Value], Value]) -> Any:
    """A dataclass field that holds what `reader` makes of a list or map; `said` tells what that may be."""
    return field(default=default, metadata={"input": lambda name: Structure(name, said, default, reader)})


def inputs(kind: type[Any]) -> tuple[Input, ...]:
    """All that an inputs dataclass takes, in its order (for help and checks)."""
    return tuple(each.metadata["input"](each.name) for each in fields(kind) if "input" in each.metadata)


def quantities(kind: type[Any]) -> tuple[Quantity, ...]:
    """The numbers among them (for sliders)."""
    return tuple(each for each in inputs(kind) if isinstance(each, Quantity))


def refuse_unknown(names: Mapping[str, Value], known: tuple[str, ...], owner: str) -> None:
    """Raise InputRefused for the first name that `owner` does not have."""
    for name in names:
        if name not in known:
            meant = did_you_mean(name, known) or "."
            has = f" It has: {', '.join(known)}." if known else ""
            raise InputRefused(f"{owner} has no input '{name}'{meant}{has}")


def number(name: str, value: Value) -> float:
    """`value` as a number; raises InputRefused when it is something else (yes/no is not a number)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputRefused(f"{name} must be a number, not {value!r}.")
    return value


def one_of(name: str, value: Value, options: tuple[str, ...]) -> str:
    """`value` as one of a few words; raises InputRefused when it is none of them."""
    if not isinstance(value, str) or value not in options:
        meant = did_you_mean(value, options) if isinstance(value, str) else ""
        said = f"'{value}'" if isinstance(value, str) else repr(value)
        raise InputRefused(f"{name} must be one of {', '.join(options)}, not {said}{meant or '.'}")
    return value


def yes_or_no(name: str, value: Value) -> bool:
    """`value` as true or false; raises InputRefused when it is something else."""
    if not isinstance(value, bool):
        raise InputRefused(f"{name} must be true or false, not {value!r}.")
    return value


def build(kind: type[Inputs], values: Mapping[str, Value], owner: str) -> Inputs:
    """An inputs dataclass from names and values, the rest at its defaults.

    Raises InputRefused for a name that does not exist, and for a value of the wrong kind or out of its range.
    """
    known = {each.name: each for each in inputs(kind)}
    refuse_unknown(values, tuple(known), owner)
    return kind(**{name: known[name].read(value) for name, value in values.items()})
