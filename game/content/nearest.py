"""The word an author probably meant. Must not know what the words stand for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The sentence ". Did you mean 'x'?", or '' when nothing known comes near `word`."""
    near = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.65)
    return f". Did you mean '{near[0]}'?" if near else ""
