"""What a text tells, sentence by sentence, and the sources each sentence rests on.

Owns which source belongs to which sentence. Must not judge whether that is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from game.content import marked_text
from game.content.counting import sentences
from game.content.said import Said


@dataclass(frozen=True)
class Claim:
    """A sentence as it is written, marks and all, and its sources: in a text that names them itself those of the
    sentence, or of the next when it has none; in all others those that stand beside the text.
    """

    said: Said
    sentence: str
    sources: tuple[str, ...]


def names_its_own(said: Said) -> bool:
    """Whether a text names its sources in its sentences: a Verdieping, or any other with a mark in it."""
    return (said.kind == "page" and said.part == "depth") or bool(marked_text.sources(said.text))


def claims(said: Said) -> Iterator[Claim]:
    """The sentences of a text with their sources."""
    own = names_its_own(said)
    for line in said.text.splitlines() if not own else (said.text,):
        cut = cut_sentences(line)
        for number, sentence in enumerate(cut):
            named = marked_text.sources(sentence) or marked_text.sources(" ".join(cut[number + 1 : number + 2]))
            yield Claim(said, sentence, named if own else said.sources)


def cut_sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with the source marks that stand behind its last word."""
    return sentences(re.sub(r"\s+((?:\[[a-z][a-z0-9_]*\]\s*)+)([.!?…])", r" \1\2", text))
