"""Links to places that are not there (S022), and the list of what is not built yet (S018, S023)."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.existing import existing_ids, why_not_there
from game.content.manuscript import Manuscript
from game.content.named import named_ids
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.places import Place, PlaceError


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every link to a place that neither exists nor is waited for; every waited-for place that exists or is none."""
    book = manuscript.book
    ids = existing_ids(book)
    for named in named_ids(manuscript):
        if named.kind != "place":
            continue
        place = Place.parse(named.id)
        mark = named.file.mark(*named.keys)
        if place.id in ids:
            reason = why_not_there(book, place)
            if reason is not None:
                yield named.file.problem("S022", mark, f"dead link '{place}': {reason}")
        elif place.id not in book.not_built:
            near = did_you_mean(place.id, ids | book.not_built)
            said = f"dead link: there is no place '{place.id}', and book.yaml does not name it under not_built{near}"
            yield named.file.problem("S022", mark, said)
    yield from _waited_for(manuscript, ids)


def _waited_for(manuscript: Manuscript, ids: frozenset[str]) -> Iterator[Problem]:
    cover = manuscript.file("book.yaml")
    for number, name in enumerate(cover.value.get("not_built") or ()):
        mark = cover.mark("not_built", number)
        try:
            place = Place.parse(name)
        except PlaceError as error:
            yield cover.problem("S018", mark, str(error))
            continue
        if place.query:
            yield cover.problem("S018", mark, f"place '{name}': a place that is not built yet has no state")
        elif place.id in ids:
            yield cover.problem("S023", mark, f"'{name}' exists: take it from not_built")
