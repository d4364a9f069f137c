"""Counting and cutting texts: words, sentences, paragraphs. Must not know which texts exist or how long they may be."""

from __future__ import annotations

import re
from typing import Final

_HOLDS_SIGN: Final = re.compile(r"[^\W_]")
_SENTENCE_ENDS: Final = re.compile(r"(?<=[.!?…])(?P<close>['’”»)\]]*)\s+(?=['‘“«(\[]*(?:[^\Wa-z_]|\{))")


def words(text: str) -> tuple[str, ...]:
    """The words of a text without marks: what stands between spaces and holds a letter or a digit."""
    return tuple(word for word in text.split() if _HOLDS_SIGN.search(word))


def count_words(text: str) -> int:
    """How many words a text without marks has.

    >>> count_words("In het water – vaak – 2,5 m.")
    6
    """
    return len(words(text))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, line by line; the next one begins with a capital, a digit or an opening quote.

    >>> sentences("‘Drup. Drup.’ Mo kijkt. Ongeveer 2.500 m.")
    ('‘Drup.', 'Drup.’', 'Mo kijkt.', 'Ongeveer 2.500 m.')
    """
    cut: list[str] = []
    for line in text.splitlines():
        start = 0
        for end in _SENTENCE_ENDS.finditer(line):
            cut.append(line[start : end.end("close")])
            start = end.end()
        cut.append(line[start:])
    return tuple(sentence.strip() for sentence in cut if _HOLDS_SIGN.search(sentence))
