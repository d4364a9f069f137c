"""The texts in the program's own source files that look like ids: which interface words and assets it asks for.

Must not know what any of them means. An id made with a hole (f"card/{card}/front") counts for all that fit.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from game.content.manuscript import label
from game.content.problems import Problem

_HOLE: Final = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class CodeWord:
    """A text in a source file: the text, whether it has holes, and where it stands."""

    text: str
    holes: bool
    path: str
    line: int
    col: int
    excerpt: str

    def problem(self, code: str, message: str) -> Problem:
        """A problem of this place in the program."""
        return Problem(code, self.path, self.line, self.col, message, self.excerpt)


@dataclass(frozen=True)
class CodeWords:
    """All texts with a dot or a slash in the program's source files."""

    words: tuple[CodeWord, ...]

    def asks_for(self, name: str) -> bool:
        """Whether the program names an id, whole, as the beginning of one it goes on to make, or with holes."""
        return name in self._whole or name.startswith(self._fronts) or self._fits(name)

    @cached_property
    def _whole(self) -> frozenset[str]:
        return frozenset(word.text for word in self.words if not word.holes)

    @cached_property
    def _fronts(self) -> tuple[str, ...]:
        """Texts like 'ui/disc/' or 'cards.refusal.' that something is added to."""
        made = (word.text for word in self.words if not word.holes)
        return tuple(text for text in made if len(text) > 2 and text[-1] in "./")

    def _fits(self, name: str) -> bool:
        return any(pattern.fullmatch(name) for pattern in self._patterns)

    @cached_property
    def _patterns(self) -> tuple[re.Pattern[str], ...]:
        made = {word.text for word in self.words if word.holes and re.search(r"[a-z0-9_]{2}", _HOLE.sub("", word.text))}
        return tuple(re.compile(".+".join(map(re.escape, _HOLE.split(text)))) for text in sorted(made))


def code_words(folders: Iterable[Path]) -> CodeWords:
    """The texts of all Python files under some folders."""
    paths = sorted(path for folder in folders for path in folder.rglob("*.py"))
    return CodeWords(tuple(word for path in paths for word in _words(path)))


def _words(path: Path) -> Iterator[CodeWord]:
    text = path.read_text(encoding="utf-8")
    told, lines = label(path), text.splitlines()
    for said, holes, line, col in _texts(ast.parse(text)):
        if "." in said or "/" in said:
            yield CodeWord(said, holes, told, line, col + 1, lines[line - 1])


def _texts(program: ast.AST) -> list[tuple[str, bool, int, int]]:
    """Every text in a program with its place; of one with holes the whole, and the texts inside its holes."""
    found: list[tuple[str, bool, int, int]] = []
    waiting = [program]
    while waiting:
        node = waiting.pop()
        if type(node) is ast.Constant:
            if isinstance(node.value, str):
                found.append((node.value, False, node.lineno, node.col_offset))
            continue
        inner = [getattr(node, field) for field in node._fields if field != "ctx"]
        if isinstance(node, ast.JoinedStr):
            parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
            found.append(("".join(map(str, parts)), True, node.lineno, node.col_offset))
            inner = [part for part in node.values if not isinstance(part, ast.Constant)]
        for one in inner:
            if type(one) is list:
                waiting.extend(part for part in one if isinstance(part, ast.AST))
            elif isinstance(one, ast.AST):
                waiting.append(one)
    return sorted(found, key=lambda text: text[2:])
