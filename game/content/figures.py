"""How a figure is set in the reader's language: thousands, decimals, unit, 'ongeveer'.

Must not know which figures exist.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from game.content.languages import Language
from game.content.unbroken import NO_BREAK

ABOUT: Final[Mapping[Language, str]] = MappingProxyType({"nl": "ongeveer", "en": "about"})


def set_number(language: Language, value: float, decimals: int = 0, *, thousands: bool = True) -> str:
    """A number as it is written in a language: 2.500 and 4,5 in Dutch, 2,500 and 4.5 in English.

    >>> set_number("nl", 2500), set_number("en", 4.5, 1)
    ('2.500', '4.5')
    """
    text = f"{value:,.{decimals}f}" if thousands else f"{value:.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if language == "nl" else text


def set_figure(
    language: Language, value: float, *, decimals: int = 0, unit: str = "", about: bool = False, year: bool = False
) -> str:
    """A figure with its unit (on the same line as the number) and, when it is uncertain, its 'ongeveer' or 'about'."""
    number = set_number(language, value, decimals, thousands=not year)
    with_unit = f"{number}{NO_BREAK}{unit}" if unit else number
    return f"{ABOUT[language]} {with_unit}" if about else with_unit


def set_depth(language: Language, depth_m: float) -> str:
    """A depth in metres without its unit: one decimal down to 10 m, whole metres below."""
    return set_number(language, depth_m, 1 if depth_m < 10 else 0)
