"""Words of the interface: asked for and not written (S033), written and never asked for (S034)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from game.content.code_words import CodeWords
from game.content.manuscript import Manuscript
from game.content.nearest import did_you_mean
from game.content.problems import Problem

_WORD: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")
_FILE_ENDS: Final = ("yaml", "tmx", "webp", "png", "ogg", "ttf", "py", "json", "pdf", "md", "txt", "toml", "nl", "en")


def problems(manuscript: Manuscript, code: CodeWords) -> Iterator[Problem]:
    """Every dotted id in the program that begins like an interface word and is none, and every word nobody asks for."""
    words = manuscript.book.ui["nl"]
    groups = {word.partition(".")[0] for word in words}
    for one in code.words:
        if one.holes or not _WORD.fullmatch(one.text) or one.text.rpartition(".")[2] in _FILE_ENDS:
            continue
        if one.text.partition(".")[0] in groups and one.text not in words:
            yield one.problem("S033", f"no interface word '{one.text}'{did_you_mean(one.text, words)}")
    file = manuscript.file("ui.nl.yaml")
    for word in words:
        if not code.asks_for(word):
            yield file.problem("S034", file.mark(word, at_key=True), f"nothing in the program says '{word}'")
