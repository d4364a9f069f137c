"""The lettering of the title, the one text that is painted. Each language has a part that lies on the ground and a word
that hangs on two ropes in the pit. Owns letters and ropes only.
"""
from dataclasses import dataclass

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, joined, moved
from assets.paint.kit.type import text_path

from ._title_land import ROPE_TOP, ROPES


@dataclass(frozen=True)
class Word:
    """Letters from x (left) on a baseline y, `size` px, each turned by its own degrees; `centred`: x is the middle."""
    text: str
    x: float
    y: float
    size: float
    turns: tuple[float, ...]
    centred: bool = False


LYING: dict[str, tuple[Word, ...]] = {
    'nl': (Word('De', 108, 598, 158, (-2, 2)), Word('Diepte', 100, 800, 252, (-2, 1.5, -1, 2, -1.5, 1))),
    'en': (Word('Into', 96, 690, 212, (-2, 1.5, -1, 2)), Word('the', 532, 722, 206, (1.5, -1.5, 2))),
}
# the word, and the numbers of the two letters that the ropes hold
HANGING: dict[str, tuple[Word, tuple[int, int]]] = {
    'nl': (Word('In', 1096, 634, 236, (1.5, -1.5), centred=True), (0, 1)),
    'en': (Word('Deep', 1096, 668, 160, (-1.5, 1, -1, 1.5), centred=True), (0, 3)),
}


def _width(word: Word) -> float:
    return sum(text_path(letter, word.size, 'title')[1] - word.size * .012 for letter in word.text)


def _letters(canvas: Canvas, word: Word) -> None:
    """Cream cut-out letters with an ink shadow and a terra dry brush at the foot."""
    x = word.x - _width(word) / 2 if word.centred else word.x
    for letter, turn in zip(word.text, word.turns, strict=True):
        outline, width = text_path(letter, word.size, 'title')
        lift = word.size * .34
        upright = moved(moved(outline, -width / 2, lift), 0, 0, 1, 1, turn)
        middle = x + width / 2
        canvas.ink(moved(upright, middle + 5, word.y - lift + 7), mix('plum', 'ink', .6), .82, wobble=.9, edge=.6,
                   tooth=0,
                   mottle=0, streak=0)
        laid = canvas.ink(moved(upright, middle, word.y - lift), 'cream', wobble=1.1, edge=.55, tooth=.002, mottle=.02,
                          streak=.03, angle=15)
        canvas.shade(laid, 'terra', 0, -word.size * .05, word.size * .035, alpha=.45, texture='bristle000', low=.5)
        x += width - word.size * .012


def paint_lying(canvas: Canvas, language: str) -> None:
    """The words on the left."""
    for word in LYING[language]:
        _letters(canvas, word)


def _rope(canvas: Canvas, x: float, y0: float, x1: float, y1: float) -> None:
    canvas.ink(brush_stroke([(x, y0), (x1, y1)], 5.4, 5.4), mix('sand_dark', 'clay', .25), wobble=.4, edge=.5, tooth=0)
    twist = joined(*[brush_stroke([(x + (x1 - x) * t - 2, y0 + (y1 - y0) * t - 2),
                                   (x + (x1 - x) * t + 2, y0 + (y1 - y0) * t + 2)],
                                  1.4, 1.4) for t in np.arange(.02, .99, 7 / (y1 - y0))])
    canvas.ink(twist, 'clay_dark', .9, wobble=.2, edge=.3, tooth=0)


def _held_at(word: Word, numbers: tuple[int, int]) -> list[tuple[float, float]]:
    """Where two of the letters (by number) hang from: the middle of their upper serif, px."""
    left = word.x - _width(word) / 2
    holds = []
    for number in numbers:
        before = sum(text_path(letter, word.size, 'title')[1] - word.size * .012 for letter in word.text[:number])
        outline, _ = text_path(word.text[number], word.size, 'title')
        bounds = outline.getBounds()
        inward = .5 if word.text[number] == 'I' else .27
        holds.append((left + before + bounds.left() + bounds.width() * inward,
                      word.y + bounds.top() + word.size * .055))
    return holds


def paint_hanging(canvas: Canvas, language: str) -> None:
    """The word in the pit with its ropes, drawn from the pulleys down."""
    word, (first, last) = HANGING[language]
    _letters(canvas, word)
    for top, (x, y) in zip(ROPES, _held_at(word, (first, last)), strict=True):
        _rope(canvas, top, ROPE_TOP, x, y)
        canvas.ink(circle(x, y, 7.5), 'sand_dark', wobble=.4, edge=.5, tooth=0)
        canvas.ink(circle(x, y, 3), 'clay_dark', wobble=.2, tooth=0)
