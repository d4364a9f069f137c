"""Story text with its marks as spans for the text layout: glossary words, numbered sources, figures."""

from __future__ import annotations

from game.content.book import Book
from game.content.languages import Language
from game.content.marked_text import SourceMark, TermMark
from scenes.view.text import Span


def spans_of(book: Book, language: Language, text: str, depth_m: float | None = None) -> tuple[tuple[Span, ...], ...]:
    """Paragraphs of spans. A source mark becomes its number, in the order in which the text first names them."""
    numbers: dict[str, int] = {}
    paragraphs = []
    for runs in book.runs(language, text, depth_m):
        spans: list[Span] = []
        for run in runs:
            if isinstance(run, SourceMark):
                number = numbers.setdefault(run.source, len(numbers) + 1)
                if spans and spans[-1].mark is None:
                    spans[-1] = Span(spans[-1].text.rstrip(" "))
                before = "," if spans and (spans[-1].mark or "").startswith("source:") else ""
                spans.append(Span(f"{before}{number}", f"source:{run.source}"))
            elif isinstance(run, TermMark):
                spans.append(Span(run.text, f"term:{run.term}"))
            else:
                spans.append(Span(run.text))
        paragraphs.append(tuple(spans))
    return tuple(paragraphs)
