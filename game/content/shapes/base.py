"""What all shapes share: frozen models, ids, words in two languages, points. Must not know any file of the story."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, RootModel, StringConstraints
from pydantic_core import PydanticCustomError

from game.content.languages import Language
from game.places import Place, PlaceError

T = TypeVar("T")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
FrozenMap = Annotated[Mapping[Id, T], AfterValidator(MappingProxyType)]
AssetId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(/[a-z0-9_]+)+$")]
PageId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*/[a-z][a-z0-9_]*$")]
Number = Annotated[float, Field(strict=True)]
Whole = Annotated[int, Field(strict=True)]
Flag = Annotated[bool, Field(strict=True)]
Point = tuple[Number, Number]
Rect = tuple[Number, Number, Number, Number]


def _place(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    try:
        return Place.parse(text)
    except PlaceError as error:
        raise PydanticCustomError("S018", "{reason}", {"reason": str(error)}) from None


PlaceLink = Annotated[Place, BeforeValidator(_place)]


class Shape(BaseModel):
    """A frozen thing of the story that knows all its keys: an unknown key is a problem."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Words(Shape):
    """The same words in Dutch and in English."""

    nl: str
    en: str

    def in_(self, language: Language) -> str:
        """The words in one language."""
        return self.nl if language == "nl" else self.en


class TextMap(RootModel[Mapping[str, str]]):
    """A flat map of dotted ids to texts: the words of the interface."""

    model_config = ConfigDict(frozen=True)


def _both(value: Any) -> Any:
    return {"nl": value, "en": value} if isinstance(value, str) else value


Name = Annotated[Words, BeforeValidator(_both)]
"""Words that may be written once when they are the same in both languages: a unit, the title of a source."""
