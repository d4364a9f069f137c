"""A reader as JSON and back, and the short hash of a reader's state.

Owns the shape of a saved reader (version 1 of game/saves.py): a change of it brings a migration there.
"""
import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from game.narrator.plain import plain
from game.narrator.state import MOST_CORES, Core, Reader

MOST_IDS = 5_000
LONGEST_TEXT = 2_000
HASH_DIGITS = 16


class NotAReader(ValueError):
    """What was read is no reader; the message names the part that is wrong."""


def to_json(reader: Reader) -> dict[str, Any]:
    """The reader as plain JSON values, keys in the order of the state."""
    return {
        "place": reader.place,
        "bookmark": reader.bookmark,
        "last_page": reader.last_page,
        "visited": list(reader.visited),
        "hotspots": list(reader.hotspots),
        "finds": list(reader.finds),
        "secrets": list(reader.secrets),
        "cores": [{"profile": core.profile, "x_m": plain(core.x_m)} for core in reader.cores],
        "models": {discovery: dict(inputs) for discovery, inputs in reader.models},
        "discoveries": list(reader.discoveries),
        "hollows": dict(reader.hollows),
        "card_log": None if reader.card_log is None else list(reader.card_log),
        "cards_won": list(reader.cards_won),
        "terms": list(reader.terms),
    }


def from_json(value: object) -> Reader:
    """The reader that `to_json` gave; what is absent keeps its default. Raises NotAReader for anything else."""
    parts = _a_map(value, "reader")
    unknown = sorted(set(parts) - {each.name for each in fields(Reader)})
    if unknown:
        raise NotAReader(f"reader: unknown part '{unknown[0]}'")
    read: dict[str, Any] = {name: _READ[name](part, name) for name, part in parts.items()}
    return Reader(**read)


def state_hash(reader: Reader) -> str:
    """Sixteen hex digits that are the same on every machine for the same state."""
    text = json.dumps(to_json(reader), ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:HASH_DIGITS]


def _a_map(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value) or len(value) > MOST_IDS:
        raise NotAReader(f"{where}: must be a map")
    return value


def _a_list(value: object, where: str) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_IDS:
        raise NotAReader(f"{where}: must be a list")
    return value


def _a_text(value: object, where: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_TEXT:
        raise NotAReader(f"{where}: must be a text")
    return value


def _a_text_or_none(value: object, where: str) -> str | None:
    return None if value is None else _a_text(value, where)


def _ids(value: object, where: str) -> tuple[str, ...]:
    ids = tuple(_a_text(each, where) for each in _a_list(value, where))
    if len(set(ids)) != len(ids):
        raise NotAReader(f"{where}: an id stands there twice")
    return ids


def _cores(value: object, where: str) -> tuple[Core, ...]:
    cores = tuple(_core(_a_map(each, where), where) for each in _a_list(value, where))
    if len(cores) > MOST_CORES:
        raise NotAReader(f"{where}: more than {MOST_CORES}")
    return cores


def _core(parts: Mapping[str, Any], where: str) -> Core:
    x_m = _kept(parts.get("x_m"), where)
    if set(parts) != {"profile", "x_m"} or isinstance(x_m, bool) or not isinstance(x_m, int | float):
        raise NotAReader(f"{where}: a core has a profile and x_m")
    return Core(_a_text(parts["profile"], where), float(x_m))


def _kept(value: object, where: str) -> Any:
    try:
        return plain(value)
    except (ValueError, RecursionError) as error:
        raise NotAReader(f"{where}: {error}") from error


def _models(value: object, where: str) -> tuple[tuple[str, tuple[tuple[str, Any], ...]], ...]:
    return tuple(sorted(
        (_a_text(discovery, where), tuple(sorted((_a_text(name, where), _kept(part, where)) for name, part in
                                                _a_map(inputs, where).items())))
        for discovery, inputs in _a_map(value, where).items()
    ))


def _hollows(value: object, where: str) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((_a_text(key, where), _a_text(each, where)) for key, each in _a_map(value, where).items()))


def _card_log(value: object, where: str) -> tuple[str, ...] | None:
    return None if value is None else tuple(_a_text(each, where) for each in _a_list(value, where))


_READ = {
    "place": _a_text, "bookmark": _a_text_or_none, "last_page": _a_text_or_none, "visited": _ids, "hotspots": _ids,
    "finds": _ids, "secrets": _ids, "cores": _cores, "models": _models, "discoveries": _ids, "hollows": _hollows,
    "card_log": _card_log, "cards_won": _ids, "terms": _ids,
}
