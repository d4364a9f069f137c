"""How easy a Dutch text reads: the score of Flesch-Douma, with syllables counted from spelling.

Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960): 206.835 - 0.77 × syllables per 100 words - 0.93 × words
per sentence. Must not know what score is asked of which text.
"""

from __future__ import annotations

import re
from typing import Final

from game.content.counting import sentences, words
from game.content.spelled import spell_figure

_VOWELS: Final = re.compile(
    r"aai|ooi|oei|eeu|ieu|a[ae]|[eé][eé]|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáéíóúàèùâêîôûäëïöü]"
)
_FIGURE: Final = re.compile(r"\d[\d.]*(?:,\d+)?")


def syllables(word: str) -> int:
    """The syllables of a Dutch word: its groups of vowels; a trema starts a new one; a figure is read as spoken.

    >>> syllables("pingoruïne"), syllables("eeuw"), syllables("486")
    (5, 1, 7)
    """
    spoken = _FIGURE.sub(lambda found: spell_figure("nl", found[0].rstrip(".")), word.lower())
    return max(1, len(_VOWELS.findall(spoken)))


def flesch_douma(text: str) -> float:
    """The score of a Dutch text without marks: 100 is very easy, 70 for ten-year-olds, 45 for adults."""
    counted, cut = words(text), sentences(text)
    if not counted or not cut:
        return 206.835
    per_hundred = 100 * sum(map(syllables, counted)) / len(counted)
    return 206.835 - 0.77 * per_hundred - 0.93 * len(counted) / len(cut)
