"""The two languages of the book. Must not know any text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["nl", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
LANGUAGE_NAMES: Final[Mapping[str, str]] = MappingProxyType({"nl": "Dutch", "en": "English"})
"""How a problem names a language to an author."""
