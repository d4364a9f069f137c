"""From plain values to shapes: pydantic's errors told as problems at their line and column (S010-S018).

Must not know which file holds which shape.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Final, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.content.languages import LANGUAGE_NAMES, LANGUAGES
from game.content.located import LocatedFile
from game.content.nearest import did_you_mean
from game.content.problems import CODES, Problem
from game.content.shapes.motion import VERBS

S = TypeVar("S", bound=BaseModel)

_WANTED: Final = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "mapping_type": "a map of ids",
    "dict_type": "a map of ids",
    "model_type": "a map of keys",
    "model_attributes_type": "a map of keys",
    "dataclass_type": "a place",
}

_BOUNDS: Final = {
    "greater_than": "more than",
    "greater_than_equal": "at least",
    "less_than": "less than",
    "less_than_equal": "at most",
}


def shaped(model: type[S], value: Any, file: LocatedFile, *keys: str | int) -> S | tuple[Problem, ...]:
    """The value under `keys` of a file as a frozen shape, or everything that is wrong with it."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        return tuple(_told(model, file, keys, error))


def shaped_entries(model: type[S], file: LocatedFile, prefix: str = "") -> dict[str, S] | tuple[Problem, ...]:
    """A file that is a map id → entry, each entry with its `id` (behind `prefix`), or everything that is wrong."""
    if file.value is None:
        return {}
    if not isinstance(file.value, dict):
        return (file.problem("S012", file.mark(), f"a map of ids is asked here, found {_kind(file.value)}"),)
    entries: dict[str, S] = {}
    problems: list[Problem] = []
    for key, value in file.value.items():
        named = with_id(value, f"{prefix}{key}") if "id" in model.model_fields else value
        entry = shaped(model, named, file, key)
        if isinstance(entry, tuple):
            problems.extend(entry)
        elif named is value and "id" in model.model_fields:
            problems.append(file.problem("S010", file.mark(key, "id", at_key=True), "the id is the name above it"))
        else:
            entries[key] = entry
    return tuple(problems) or entries


def with_id(value: Any, name: str) -> Any:
    """The entry with its id beside its other keys."""
    return {**value, "id": name} if isinstance(value, dict) and "id" not in value else value


def _told(model: type[BaseModel], file: LocatedFile, keys: tuple[str | int, ...], error: ValidationError) -> Iterator[
    Problem
]:
    told: set[tuple[int, int]] = set()
    for detail in error.errors(include_url=False):
        if _follows_from_others(detail):
            continue
        problem = _problem(model, file, keys, detail)
        if (problem.line, problem.col) not in told:
            told.add((problem.line, problem.col))
            yield problem


def _follows_from_others(detail: ErrorDetails) -> bool:
    """A list that counts as too short only because something in it is wrong."""
    least = detail.get("ctx", {}).get("min_length", 0)
    return detail["type"] == "too_short" and isinstance(detail["input"], list) and len(detail["input"]) >= least


def _problem(model: type[BaseModel], file: LocatedFile, keys: tuple[str | int, ...], detail: ErrorDetails) -> Problem:
    loc = detail["loc"]
    path = (*keys, *loc)
    name, found, ctx = loc[-1] if loc else "", detail["input"], detail.get("ctx", {})
    here = file.mark(*path)
    match detail["type"]:
        case "missing" if name in LANGUAGES:
            said = f"the {LANGUAGE_NAMES[name]} words are missing here: '{name}'"
            return file.problem("S020", file.mark(*path, at_key=True), said)
        case "missing" | "union_tag_not_found" if not isinstance(name, int):
            key = "verb" if detail["type"] == "union_tag_not_found" else name
            return file.problem("S011", file.mark(*path, at_key=True), f"the key '{key}' is missing here")
        case "extra_forbidden":
            near = did_you_mean(str(name), _known_keys(model, loc[:-1]))
            return file.problem("S010", file.mark(*path, at_key=True), f"unknown key '{name}'{near}")
        case "union_tag_invalid":
            verb = str(found.get("verb")) if isinstance(found, dict) else ""
            said = f"'{verb}' is none of the verbs {', '.join(VERBS)}{did_you_mean(verb, VERBS)}"
            return file.problem("S015", file.mark(*path, "verb"), said)
        case "literal_error":
            choices = [word.strip("'") for word in ctx["expected"].replace(" or ", ", ").split(", ")]
            return file.problem("S013", here, f"'{found}' is not one of {', '.join(choices)}{_near(found, choices)}")
        case "string_pattern_mismatch":
            here = file.mark(*path[:-1], at_key=True) if name == "[key]" else here
            return file.problem("S014", here, f"'{found}' {_not_the_form(ctx['pattern'])}")
        case "too_short" | "too_long" | "missing":
            return file.problem("S012", here, _amiss(ctx, found))
        case kind if kind in _BOUNDS:
            said = f"{_BOUNDS[kind]} {next(iter(ctx.values())):g} is asked here, found {_kind(found)}"
            return file.problem("S013", here, said)
        case kind if kind in CODES:
            return file.problem(kind, here, detail["msg"])
        case kind if kind in _WANTED:
            return file.problem("S012", here, f"{_WANTED[kind]} is asked here, found {_kind(found)}")
        case _:
            return file.problem("S013", here, f"{_kind(found)}: {detail['msg'].lower()}")


def _near(found: Any, choices: list[str]) -> str:
    return did_you_mean(found, choices) if isinstance(found, str) else ""


def _not_the_form(pattern: str) -> str:
    if pattern.startswith("^#"):
        return "is no colour of the form #rrggbb"
    if "(/" in pattern:
        return "is no asset id of the form group/name"
    if "/" in pattern:
        return "is no page id of the form chapter/page"
    return "is no id (small letters, digits and _, a letter first)"


def _amiss(ctx: Mapping[str, Any], found: Any) -> str:
    if "max_length" in ctx:
        return f"{ctx['max_length']} values are asked here, found {ctx['actual_length']}"
    if "min_length" in ctx:
        return f"at least {ctx['min_length']} asked here, found {ctx['actual_length']}"
    return f"too few values here: found {len(found) if isinstance(found, list) else _kind(found)}"


def _kind(value: Any) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value}"
        case str():
            return f"the text '{value if len(value) <= 40 else value[:39] + '…'}'"
        case list():
            return f"a list of {len(value)}"
        case dict():
            return "a map"
        case _:
            return str(value)


def _known_keys(model: Any, loc: tuple[str | int, ...]) -> tuple[str, ...]:
    """The keys of the shape that stands `loc` below a model; empty when the way ends in something else."""
    for step in loc:
        model = _step(model, step)
    model = _bare(model)
    return tuple(model.model_fields) if isinstance(model, type) and issubclass(model, BaseModel) else ()


def _step(shape: Any, step: str | int) -> Any:
    shape = _bare(shape)
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        field = shape.model_fields.get(str(step))
        return field.annotation if field else None
    inner = get_args(shape)
    if get_origin(shape) in (Union, UnionType):
        return next((one for one in inner if _tag(one) == step), None)
    return inner[-1] if get_origin(shape) is Mapping else inner[0] if inner else None


def _tag(shape: Any) -> str | None:
    fields = getattr(shape, "model_fields", {})
    return get_args(fields["verb"].annotation)[0] if "verb" in fields else None


def _bare(shape: Any) -> Any:
    """A type without Annotated, and without `| None`."""
    while True:
        if get_origin(shape) is Annotated:
            shape = get_args(shape)[0]
        elif get_origin(shape) in (Union, UnionType) and type(None) in get_args(shape):
            shape = next(one for one in get_args(shape) if one is not type(None))
        else:
            return shape
