"""Located YAML: a file read to plain values while every value remembers its line and column.

Owns what is refused as syntax (S001-S006). Must not know what any file means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from game.content.problems import Mark, Problem

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TAG: Final = "tag:yaml.org,2002:"
_WHOLE: Final = re.compile(r"[-+]?(0|[1-9][0-9_]*)")
_DECIMAL: Final = re.compile(r"[-+]?[0-9][0-9_]*\.[0-9]*([eE][-+]?[0-9]+)?")
_TRUE: Final = {"true", "True", "TRUE"}
_FALSE: Final = {"false", "False", "FALSE"}


@dataclass(frozen=True)
class LocatedFile:
    """A YAML file: its path as an author is told it, its lines, its plain value, and its nodes."""

    label: str
    lines: tuple[str, ...]
    value: Any
    root: yaml.Node | None

    def mark(self, *keys: str | int, at_key: bool = False) -> Mark:
        """Where the value under `keys` stands; keys that do not exist end the way at the last that does.

        `at_key` gives the place of the last key itself.
        """
        node, name = self._walk(keys)
        shown = name if at_key or node is None or _is_empty(node) else node
        return _mark(shown or self.root)

    def mark_of(self, found: str, *keys: str | int) -> Mark:
        """Where the text `found` first stands inside the value under `keys`."""
        node, _ = self._walk(keys)
        if node is None:
            return self.mark(*keys)
        first, last = node.start_mark.line, max(node.start_mark.line, node.end_mark.line)
        for number in range(first, min(last + 1, len(self.lines))):
            start = node.start_mark.column if number == first else 0
            col = self.lines[number].casefold().find(found.casefold(), start)
            if col >= 0:
                return Mark(number + 1, col + 1)
        return self.mark(*keys)

    def problem(self, code: str, mark: Mark, message: str) -> Problem:
        """A problem of this file, with the author's line."""
        line = self.lines[mark.line - 1] if 0 < mark.line <= len(self.lines) else ""
        return Problem(code, self.label, mark.line, mark.col, message, line)

    def _walk(self, keys: tuple[str | int, ...]) -> tuple[yaml.Node | None, yaml.Node | None]:
        node, name = self.root, None
        for key in keys:
            below = _below(node, key)
            if below is None:
                continue
            name, node = below
        return node, name


def read_yaml(path: Path, label: str) -> LocatedFile | tuple[Problem, ...]:
    """The file with its marks, or what is wrong with its syntax."""
    text = read_text(path, label)
    if isinstance(text, Problem):
        return (text,)
    return located(text, label)


def read_text(path: Path, label: str) -> str | Problem:
    """The text of a file, or a problem when it is not there or not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return Problem("S008", label, 1, 1, "this file must be there and is not")
    except UnicodeDecodeError as error:
        before = error.object[: error.start]
        col = error.start - (before.rfind(b"\n") + 1) + 1
        return Problem("S006", label, before.count(b"\n") + 1, col, "this is not UTF-8 text; save the file as UTF-8")
    except OSError as error:
        return Problem("S006", label, 1, 1, f"this file cannot be read: {error.strerror}")


def located(text: str, label: str) -> LocatedFile | tuple[Problem, ...]:
    """The text of a YAML file with its marks, or what is wrong with its syntax."""
    blank = LocatedFile(label, tuple(text.splitlines()), None, None)
    try:
        loader = Loader(text)
        try:
            root = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        mark = Mark(before.count("\n") + 1, error.position - before.rfind("\n"))
        return (blank.problem("S001", mark, "a character that no text may hold"),)
    except yaml.MarkedYAMLError as error:
        return (_syntax(blank, error),)
    problems = (*_anchors(text, blank), *_odd_nodes(root, blank))
    if problems:
        return problems
    return LocatedFile(label, blank.lines, _plain(root), root)


def _syntax(file: LocatedFile, error: yaml.MarkedYAMLError) -> Problem:
    place = error.problem_mark or error.context_mark
    mark = Mark(place.line + 1, place.column + 1) if place else Mark(1, 1)
    line = file.lines[mark.line - 1] if mark.line <= len(file.lines) else ""
    if "\t" in line[: mark.col]:
        return file.problem("S002", mark, "a tab: YAML wants spaces here")
    said, began = error.problem or "something else", error.context_mark
    if began is not None and mark.line > len(file.lines):
        return file.problem("S001", Mark(began.line + 1, began.column + 1), "what begins here is never closed")
    while_ = f", {error.context} that begins on line {began.line + 1}" if error.context and began else ""
    hint = "; words with , : ? # [ or { in them need quotes" if "flow mapping" in (error.context or "") else ""
    return file.problem("S001", mark, f"this is not YAML: {said}{while_}{hint}")


def _anchors(text: str, file: LocatedFile) -> Iterator[Problem]:
    if "&" not in text and "*" not in text:
        return
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.AliasEvent):
            said = f"an alias (*{getattr(event, 'anchor', '')}); write the words out"
            yield file.problem("S005", _mark(event), said)
        elif getattr(event, "anchor", None):
            said = f"an anchor (&{getattr(event, 'anchor', '')}); write the words out where they are needed"
            yield file.problem("S005", _mark(event), said)


def _odd_nodes(root: yaml.Node | None, file: LocatedFile) -> Iterator[Problem]:
    """What is refused in the nodes: keys that stand twice, merge keys, tags, bare words that YAML bends."""
    waiting = [root] if root is not None else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.MappingNode):
            yield from _odd_keys(node, file)
            waiting.extend(part for pair in node.value for part in pair)
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend(node.value)
        else:
            yield from _odd_scalar(node, file)
        if not node.tag.startswith(_TAG):
            yield file.problem("S005", _mark(node), f"a tag ({node.tag}); this story uses none")


def _odd_keys(node: yaml.MappingNode, file: LocatedFile) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            yield file.problem("S001", _mark(key), "a key must be one word")
        elif key.tag == f"{_TAG}merge":
            yield file.problem("S005", _mark(key), "a merge key (<<); write the keys out")
        elif key.value in seen:
            said = f"'{key.value}' stands twice in this map; the first is on line {seen[key.value]}"
            yield file.problem("S003", _mark(key), said)
        else:
            seen[key.value] = key.start_mark.line + 1


def _odd_scalar(node: yaml.Node, file: LocatedFile) -> Iterator[Problem]:
    said = node.value
    match node.tag.removeprefix(_TAG):
        case "bool" if said not in _TRUE | _FALSE:
            yield file.problem("S004", _mark(node), f"bare '{said}': write true or false, or \"{said}\" for the word")
        case "int" if not _WHOLE.fullmatch(said):
            yield file.problem("S004", _mark(node), f"bare '{said}' is an odd number to YAML: write it with quotes")
        case "float" if not _DECIMAL.fullmatch(said):
            yield file.problem("S004", _mark(node), f"bare '{said}' is an odd number to YAML: write it with quotes")
        case "timestamp":
            yield file.problem("S004", _mark(node), f"bare '{said}' is a date to YAML: write it with quotes")


def _plain(node: yaml.Node | None) -> Any:
    if node is None:
        return None
    if isinstance(node, yaml.MappingNode):
        return {key.value: _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    match node.tag.removeprefix(_TAG):
        case "null":
            return None
        case "bool":
            return node.value in _TRUE
        case "int":
            return int(node.value.replace("_", ""))
        case "float":
            return float(node.value.replace("_", ""))
        case _:
            return node.value


def _below(node: yaml.Node | None, key: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """The (name, value) nodes one step down, or None when `key` is not there."""
    if isinstance(node, yaml.MappingNode):
        return next(((name, value) for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key], node.value[key]
    return None


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.value == ""


def _mark(node: Any) -> Mark:
    return Mark(node.start_mark.line + 1, node.start_mark.column + 1) if node is not None else Mark(1, 1)
