"""The sources of a thing as words that can be touched, and the way from a source mark to its place among the sources.

Owns what the touchable marks of a text are called on the canvas. Knows no scene.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from game.places import Place
from scenes.inputs import Placed
from scenes.stage import Stage
from scenes.view.text import Paragraph, Span, TextBlock

NAMED, NUMBERED = "from:", "source:"
HOLE = "\0"
ROOM_PX = (16, 12)


def named_sources(stage: Stage, sources: Sequence[str]) -> tuple[Paragraph, ...]:
    """'Uit: …' with the title of each source as a word that can be touched; nothing where no source is named."""
    if not sources:
        return ()
    before, _, after = stage.say("sources.from", titles=HOLE).partition(HOLE)
    spans = [Span(before)]
    for number, source in enumerate(sources):
        if number:
            spans.append(Span("; "))
        spans.append(Span(stage.book.sources[source].title.in_(stage.language), f"{NAMED}{source}"))
    return ((*spans, Span(after)),)


def placed_marks(blocks: Iterable[tuple[TextBlock, tuple[int, int]]]) -> tuple[Placed, ...]:
    """The marks of texts, touched in more than the word; the second of the same is `…#2`.

    A title that goes on in the next line has the focus once.
    """
    placed: list[Placed] = []
    seen: Counter[str] = Counter()
    for block, at in blocks:
        for mark, rect in block.marks(at):
            seen[mark] += 1
            name = mark if seen[mark] == 1 else f"{mark}#{seen[mark]}"
            grown = rect.inflate(*ROOM_PX)
            once = seen[mark] == 1 or not mark.startswith(NAMED)
            placed.append(Placed(name, (grown.x, grown.y, grown.w, grown.h), focusable=once))
    return tuple(placed)


def source_place(wanted: str) -> Place | None:
    """The sources at the one that a touched mark names; None when it is no mark of a source."""
    for start in (NAMED, NUMBERED):
        if wanted.startswith(start):
            return Place("sources", "", (("id", wanted.removeprefix(start).partition("#")[0]),))
    return None
