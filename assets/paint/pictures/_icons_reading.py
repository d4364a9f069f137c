"""Icons for reading and finding the way: pages, sound, places, settings. Each draws in a box of 48 x 48."""
import math

import skia

from assets.paint.kit.paths import (
    brush_stroke,
    circle,
    ellipse,
    intersection,
    minus,
    moved,
    polygon,
    polyline,
    rect,
    spline,
    union,
)
from assets.paint.pictures._glyph import Glyph, letter, line


def arrow_path(way: int = 1) -> skia.Path:
    return union(brush_stroke([(-21 * way, 2), (0, -1), (12 * way, 0)], 8, 9, 9),
                 polygon([(24 * way, 0, 2), (2 * way, -19, 4), (6 * way, 0), (2 * way, 19, 4)]))


def back(g: Glyph) -> None:
    g.main(arrow_path(-1))


def next_page(g: Glyph) -> None:
    g.main(arrow_path())


def pages(g: Glyph) -> None:
    for number, (x, y) in enumerate(((-19, -18), (2, -18), (-19, 3), (2, 3))):
        (g.accent if number == 1 else g.main)(rect(x, y, 17, 15, 3))


def _speaker(g: Glyph) -> None:
    g.main(spline([(-23, -5, "c"), (-12, -6), (3, -20, "c"), (7, 0), (3, 20, "c"), (-12, 7), (-23, 6, "c")]))


def sound(g: Glyph) -> None:
    _speaker(g)
    g.accent(ellipse(3, 0, 5, 19))
    for step in (0, 1):
        g.main(polyline([(11.5 + step * 7, -8 - step * 5), (15 + step * 7, 0), (11.5 + step * 7, 8 + step * 5)]), 4.4)


def mute(g: Glyph) -> None:
    _speaker(g)
    g.accent(line([(9, -8), (22, 8)], 5.4))
    g.accent(line([(22, -8), (9, 8)], 5.4))


def pause(g: Glyph) -> None:
    g.main(rect(-15, -19, 11, 38, 3))
    g.main(rect(4, -19, 11, 38, 3))


def story(g: Glyph) -> None:
    left = [(0, -10, "c"), (-12, -17), (-24, -15, "c"), (-24, 14, "c"), (-12, 12), (0, 19, "c")]
    g.main(spline(left))
    g.accent(spline([(-x, y, *mark) for x, y, *mark in left]))
    g.cut(line([(0, -10), (0, 18)], 2.4))
    for step in range(2):
        g.cut(line([(-19, -7 + step * 9), (-6, -4 + step * 9)], 2.6))


def depth(g: Glyph) -> None:
    """A magnifier that shows lines of text: the Verdieping."""
    g.main(circle(-5, -5, 15), 6)
    g.main(line([(7, 7), (21, 21)], 8, 9))
    g.accent(line([(-12, -8), (2, -8)], 3.4))
    g.accent(line([(-12, -1), (0, -1)], 3.4))


def search(g: Glyph) -> None:
    g.main(circle(-5, -5, 15), 6)
    g.main(line([(7, 7), (21, 21)], 8, 9))
    g.accent(polyline([(-14, -6), (-11, -12), (-5, -14)]), 3.4)


def descend(g: Glyph) -> None:
    g.main(union(rect(-18, -4, 36, 25), ellipse(0, -4, 18, 18)))
    g.accent(union(rect(-11, -3, 22, 24), ellipse(0, -3, 11, 12)))
    for x in (-4.5, 4.5):
        g.main(line([(x, -8), (x, 20)], 2.8))
    for step in range(3):
        g.main(line([(-5, -2 + step * 8), (5, -2 + step * 8)], 2.8))


def begin(g: Glyph) -> None:
    """Mo's hill with a flag: where the book begins."""
    g.main(spline([(-24, 19, "c"), (-17, 3), (-6, -9), (6, -9), (17, 3), (24, 19, "c")]))
    g.accent(union(rect(-7, 6, 14, 14), ellipse(0, 6, 7, 8)))
    g.main(line([(0, -9), (0, -24)], 3))
    g.accent(polygon([(0, -24), (15, -19.5), (0, -15)]))


def home(g: Glyph) -> None:
    """A farmhouse under thatch."""
    g.main(rect(8, -22, 7, 12, 1))
    g.main(polygon([(0, -23, 4), (24, 0, 3), (18, 3, 2), (0, -14, 2), (-18, 3, 2), (-24, 0, 3)]))
    g.main(polygon([(0, -11, 2), (16, 4), (16, 21, 2), (-16, 21, 2), (-16, 4)]))
    g.accent(union(rect(-6, 9, 12, 12.5), ellipse(0, 9, 6, 5.5)))


def atlas(g: Glyph) -> None:
    g.main(polygon([(-24, -14), (-8, -19), (8, -13), (24, -18), (24, 14), (8, 19), (-8, 13), (-24, 18)], 2))
    g.cut(line([(-8, -18), (-8, 13)], 2.2))
    g.cut(line([(8, -13), (8, 18)], 2.2))
    pin = union(circle(11, -9, 8), polygon([(4.6, -5), (17.4, -5), (11, 9)]))
    g.cut(moved(pin, 0, 0), 3.4)
    g.accent(pin)
    g.cut(circle(11, -9, 2.8))


def cabinet(g: Glyph) -> None:
    g.main(rect(-20, -23, 40, 43, 4))
    for step in range(3):
        drawer = rect(-15, -18 + step * 13, 30, 9.5, 2)
        (g.accent if step == 1 else g.cut)(drawer)
        g.main(circle(0, -13.3 + step * 13, 2.3))
    for way in (-1, 1):
        g.main(line([(way * 16, 19), (way * 17, 24)], 5))


def words(g: Glyph) -> None:
    g.main(rect(-18, -23, 36, 46, 5))
    g.accent(rect(-18, -23, 9, 46, 3))
    g.cut(letter("a", 35, 5, 9))


def settings(g: Glyph) -> None:
    teeth = [moved(rect(-5, -24, 10, 14, 2), turn=step * 45) for step in range(8)]
    g.main(minus(union(circle(0, 0, 16), *teeth), circle(0, 0, 7)))
    g.accent(circle(0, 0, 4.6))


def close(g: Glyph) -> None:
    g.main(line([(-16, -16), (16, 16)], 8, 7))
    g.main(line([(16, -16), (-16, 16)], 8, 7))


def help_me(g: Glyph) -> None:
    g.main(letter("?", 54, 0, 19))


def bookmark(g: Glyph) -> None:
    g.accent(polygon([(-14, -23, 3), (14, -23, 3), (14, 23), (0, 11), (-14, 23)]))
    g.cut(line([(-7, -13), (7, -13)], 3.2))


def print_page(g: Glyph) -> None:
    g.accent(rect(-13, -23, 26, 17, 2))
    g.main(rect(-23, -10, 46, 22, 5))
    g.cut(rect(-13, 3, 26, 20, 2))
    g.main(rect(-12, 5, 24, 17, 2), 3.4)
    for step in range(2):
        g.main(line([(-6.5, 10.5 + step * 6), (6.5, 10.5 + step * 6)], 2.6))


def letters(g: Glyph) -> None:
    g.main(letter("A", 46, -25, 15, align=0))
    g.accent(letter("a", 34, 25, 15, align=1))


def contrast(g: Glyph) -> None:
    g.main(circle(0, 0, 20), 5)
    g.main(intersection(circle(0, 0, 20), rect(-30, -30, 30, 60)))
    g.accent(intersection(circle(0, 0, 11), rect(0, -30, 30, 60)))


def calm(g: Glyph) -> None:
    """A feather: pictures that stay still."""
    g.main(spline([(-20, 22, "c"), (-14, 2), (4, -18), (22, -22, "c"), (20, -4), (4, 12), (-10, 16)]))
    g.cut(polyline([(-22, 24), (-2, 2), (14, -12)]), 3)
    g.cut(line([(2, 9), (12, 0)], 2.2))
    g.accent(line([(-22, 24), (-13, 13)], 3.4))


def language(g: Glyph) -> None:
    """Two voices: one speech bubble before another."""
    g.main(union(rect(-24, -21, 33, 25, 8), polygon([(-18, 2), (-6, 2), (-17, 13)], 1)))
    for step in range(2):
        g.cut(line([(-17, -13 + step * 8), (1 - step * 6, -13 + step * 8)], 2.8))
    front = union(rect(-4, -1, 28, 20, 7), polygon([(8, 17), (19, 17), (20, 25)], 1))
    g.cut(front, 5)
    g.accent(front)
    for step in range(3):
        g.cut(circle(3.5 + step * 6.6, 9, 2))


def listen(g: Glyph) -> None:
    """An ear: read this to me."""
    g.main(spline([(4, -23), (17, -17), (20, -4), (14, 7), (9, 14), (5, 22), (-4, 22), (-8, 14), (-6, 6), (-9, -2),
                   (-11, -10), (-6, -20)]))
    g.cut(polyline([(-3, -9), (-1, -15), (5, -16), (11, -11), (12, -4), (7, 2), (1, 5)]), 3.6)
    g.accent(spline([(1, 6), (6, 7), (4, 13), (-1, 15), (-3, 11)]))
    for step in (0, 1):
        reach = 8 + step * 6
        x = -12 - step * 6
        g.accent(polyline([(x, -3 - reach * .55), (x - 3 - step, -2), (x, reach * .55)]), 3.4)


def tap(g: Glyph) -> None:
    """A hand that points, and the ring it makes."""
    g.main(union(rect(-5.5, -12, 11, 30, 5.5), spline([(-14, 8), (-15, 3), (-10, 1), (-4, 8), (-4, 2), (14, 3),
                                                       (17, 8), (16, 16), (11, 23), (-5, 23), (-11, 17)])))
    for x in (5.6, 11.2):
        g.cut(line([(x, 4), (x, 12)], 2))
    arc = [(13 * math.cos(a), -9 + 13 * math.sin(a)) for a in (-2.9, -2.4, -1.57, -.74, -.24)]
    g.accent(polyline(arc), 4)


def eye(g: Glyph) -> None:
    g.main(spline([(-24, 0, "c"), (-12, -13), (0, -16), (12, -13), (24, 0, "c"), (12, 13), (0, 16), (-12, 13)]))
    g.cut(circle(0, 0, 11))
    g.accent(circle(0, 0, 7.6))


def minus_sign(g: Glyph) -> None:
    g.main(line([(-19, 0), (19, 0)], 9))


def plus_sign(g: Glyph) -> None:
    g.main(union(line([(-19, 0), (19, 0)], 9), line([(0, -19), (0, 19)], 9)))


READING = {
    "back": back, "next": next_page, "pages": pages, "sound": sound, "mute": mute, "pause": pause, "story": story,
    "depth": depth, "search": search, "descend": descend, "begin": begin, "home": home, "atlas": atlas,
    "cabinet": cabinet, "words": words, "settings": settings, "close": close, "help": help_me, "bookmark": bookmark,
    "print": print_page, "letters": letters, "contrast": contrast, "calm": calm, "language": language,
    "listen": listen, "tap": tap, "eye": eye, "minus": minus_sign, "plus": plus_sign,
}
