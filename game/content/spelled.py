"""Numbers spelled in words, in Dutch and English: for reading figures aloud, and for finding them in a text.

Must not know which numbers the story uses.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from game.content.languages import Language

_NL_ONES: Final = (
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)
_NL_TENS: Final = (
    "-", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
)
_EN_ONES: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
_EN_TENS: Final = (
    "-", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)
_HALVES: Final = {"anderhalf": 1.5, "anderhalve": 1.5}
FROM: Final = 13
"""Below this a number word is taken for a count of things in sight, not for a figure."""


def spell(language: Language, number: int) -> str:
    """A whole number from 0 to 999,999,999,999 in words, without spaces or hyphens: 'vijfentachtig', 'eightyfive'."""
    return _nl(number) if language == "nl" else _en(number)


def spell_figure(language: Language, figure: str) -> str:
    """A typed figure ('4,5', '20.000', '31') as it is spoken; a year of four digits is read in two halves."""
    thousands, comma = (".", ",") if language == "nl" else (",", ".")
    whole, _, part = figure.replace(thousands, "").partition(comma)
    if not whole.isdigit() or (part and not part.isdigit()):
        return figure
    said = spell(language, int(whole))
    if thousands not in figure and not part and 1100 <= int(whole) < 2000:
        said = f"{spell(language, int(whole) // 100)} {spell(language, int(whole) % 100) if int(whole) % 100 else ''}"
    if part:
        said += {"nl": " komma ", "en": " point "}[language] + " ".join(spell(language, int(digit)) for digit in part)
    return said


def numbers_spelled(language: Language, text: str) -> tuple[tuple[str, float], ...]:
    """The number words of a text from thirteen up, and halves, with what they stand for."""
    found = []
    for word in re.finditer(r"[^\W\d_]+(?:[- ][^\W\d_]+)*", text.lower()):
        found.extend(_in_words(language, word[0]))
    return tuple(found)


def _in_words(language: Language, text: str) -> list[tuple[str, float]]:
    """The longest runs of words that spell a number."""
    words = re.split(r"[ -]", text)
    found: list[tuple[str, float]] = []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + 8), start, -1):
            said = "".join(words[start:end])
            value = _value(language, _without_and(said) if language == "en" else said)
            if value is not None and (value >= FROM or value % 1):
                found.append((" ".join(words[start:end]), value))
                start = end - 1
                break
        start += 1
    return found


def _without_and(said: str) -> str:
    return said.replace("hundredand", "hundred").replace("thousandand", "thousand")


def _value(language: Language, said: str) -> float | None:
    if language == "nl":
        if said in _HALVES:
            return _HALVES[said]
        whole = re.fullmatch(r"(\w+)enhalve?", said)
        if whole and whole[1] in _small("nl"):
            return _small("nl")[whole[1]] + 0.5
    return _small(language).get(said, _big(language, said))


def _big(language: Language, said: str) -> float | None:
    """A number word with duizend or thousand, or a round hundred, that the table of small ones does not hold."""
    thousand = "duizend" if language == "nl" else "thousand"
    front, mark, rest = said.partition(thousand)
    if not mark:
        return None
    small = _small(language)
    many = 1 if not front or (language == "en" and front == "a") else small.get(front)
    more = 0 if not rest else small.get(rest)
    return None if many is None or more is None else many * 1000.0 + more


@cache
def _small(language: Language) -> dict[str, float]:
    """Number words up to 999."""
    table = {spell(language, number): float(number) for number in range(1000)}
    if language == "en":
        table["ahundred"] = 100.0
    return table


def _nl(number: int) -> str:
    if number < 20:
        return _NL_ONES[number]
    if number < 100:
        tens, one = divmod(number, 10)
        link = "ën" if one in (2, 3) else "en"
        return _NL_ONES[one] + link + _NL_TENS[tens] if one else _NL_TENS[tens]
    for size, name in ((10**9, "miljard"), (10**6, "miljoen"), (1000, "duizend"), (100, "honderd")):
        if number >= size:
            many, rest = divmod(number, size)
            return ("" if many == 1 and size <= 1000 else _nl(many)) + name + (_nl(rest) if rest else "")
    raise AssertionError(number)


def _en(number: int) -> str:
    if number < 20:
        return _EN_ONES[number]
    if number < 100:
        tens, one = divmod(number, 10)
        return _EN_TENS[tens] + (_EN_ONES[one] if one else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            many, rest = divmod(number, size)
            return _en(many) + name + (_en(rest) if rest else "")
    raise AssertionError(number)
