"""Which words of a line stay together, on the screen and on paper. Must not know how wide a line is."""

from __future__ import annotations

import re
from typing import Final

NO_BREAK: Final = "\u00a0"
_ELIDED = re.compile(r"(?<!\w)(’[nst]) ")
"""’s winters, ’n mol, ’t veen; not Mo’s scarf."""


def unbroken(text: str) -> list[str]:
    """What lies between the spaces where a line may end; empty at a space on either end of the text.

    >>> unbroken("Hier is het ’s winters nat.")
    ['Hier', 'is', 'het', '’s winters', 'nat.']
    """
    return [part.replace(NO_BREAK, " ") for part in _ELIDED.sub(rf"\1{NO_BREAK}", text).split(" ")]
