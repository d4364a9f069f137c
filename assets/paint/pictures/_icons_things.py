"""Icons of things: the drill, means and people of the card game, water, warmth and salt. Each in a box of 48 x 48."""
import math

from assets.paint.kit.paths import brush_stroke, circle, moved, polygon, polyline, rect, spline, union
from assets.paint.pictures._glyph import Glyph, line


def drill(g: Glyph) -> None:
    g.main(line([(0, -22), (0, 4)], 5.5))
    g.accent(line([(-14, -21), (14, -21)], 7))
    g.main(spline([(-8, 0, "c"), (8, 0, "c"), (9, 12), (0, 25, "c"), (-9, 12)]))
    for step in range(3):
        g.cut(line([(-9, 5 + step * 7), (9, 1 + step * 7)], 2.6))


def knowledge(g: Glyph) -> None:
    """Mo's lantern."""
    g.main(polyline([(-8, -13), (-6, -22), (6, -22), (8, -13)]), 3.4)
    g.main(polygon([(-12, -10), (12, -10), (15, 16), (-15, 16)], 4))
    g.window(polygon([(-8, -6), (8, -6), (10, 12), (-10, 12)], 3))
    g.accent(spline([(0, -5), (5, 4), (0, 11), (-5, 4)]))
    g.main(rect(-16, 15, 32, 8, 2))
    g.main(polygon([(-6, -16), (6, -16), (13, -8), (-13, -8)], 2))


def hours(g: Glyph) -> None:
    glass = polygon([(-15, -20), (15, -20), (3, 0), (15, 20), (-15, 20), (-3, 0)], 3)
    g.main(glass, 4)
    g.accent(polygon([(-9, -10), (9, -10), (0, 0)], 1))
    g.accent(polygon([(-11, 18), (11, 18), (0, 6)], 1))
    for y in (-21, 21):
        g.main(line([(-17, y), (17, y)], 5.6))


def money(g: Glyph) -> None:
    g.main(circle(0, 0, 22))
    g.cut(circle(0, 0, 17), 2.2)
    g.light(circle(0, 0, 16))
    g.deep(polyline([(8, -9), (-1, -11), (-8, 0), (-1, 11), (8, 9)]), 4.6)
    for y, end in ((-3, 3), (4, 2)):
        g.deep(line([(-12, y), (end, y)], 3.4))


def support(g: Glyph) -> None:
    """A heart held by two hands."""
    g.accent(spline([(0, 17, "c"), (-20, -1), (-20, -15), (-10, -21), (0, -12, "c"), (10, -21), (20, -15), (20, -1)]))
    for way in (-1, 1):
        g.main(line([(way * 22, 3), (way * 14, 18), (0, 21)], 5, 6.4))


def undo(g: Glyph) -> None:
    g.main(union(brush_stroke([(17, 18), (20, -1), (8, -12), (-8, -11)], 5, 8, 9),
                 polygon([(-24, -10, 2), (-4, -24, 3), (-7, -10), (-4, 5, 3)])))


def done(g: Glyph) -> None:
    g.main(brush_stroke([(-20, 0), (-8, 15), (-5, 15)], 8, 9, 9))
    g.main(brush_stroke([(-8, 16), (4, -4), (22, -19)], 9, 5, 9))


def news(g: Glyph) -> None:
    g.main(rect(-22, -20, 44, 40, 3))
    g.accent(rect(-17, -15, 34, 8, 1))
    g.cut(rect(-17, -3, 15, 18, 1))
    for step in range(3):
        g.cut(line([(3, -1 + step * 7), (17, -1 + step * 7)], 3.2))


def people(g: Glyph) -> None:
    for x, y, lay in ((-13, 0, g.main), (13, 0, g.main), (0, 3, g.accent)):
        head = circle(x, -11 + y, 8.5)
        body = spline([(x - 11.5, 20 + y, "c"), (x - 10, 4 + y), (x, -1 + y), (x + 10, 4 + y), (x + 11.5, 20 + y, "c")])
        if lay == g.accent:
            g.cut(head, 4)
            g.cut(body, 4)
        lay(head)
        lay(body)


def water(g: Glyph) -> None:
    g.water(spline([(0, -24, "c"), (13, -3), (15, 9), (0, 22), (-15, 9), (-13, -3)]))
    g.cut(polyline([(-8, 8), (-5, 14), (1, 16)]), 3.4)


def warmth(g: Glyph) -> None:
    g.accent(spline([(2, -24, "c"), (8, -10), (17, 2), (12, 19), (0, 23), (-13, 18), (-15, 4), (-6, -5), (-4, -14)]))
    g.light(spline([(1, -4, "c"), (8, 9), (0, 20), (-8, 10)]))


def salt(g: Glyph) -> None:
    g.main(polygon([(0, -22), (20, -11), (20, 12), (0, 23), (-20, 12), (-20, -11)], 1))
    g.cut(polygon([(0, -17), (15, -9), (0, -1), (-15, -9)]))
    g.accent(polygon([(3, 3), (16, -4), (16, 10), (3, 17)]))


def diploma(g: Glyph) -> None:
    petals = [circle(14 * math.cos(step * .628), -4.6 + 14 * math.sin(step * .628), 6) for step in range(10)]
    for way in (-1, 1):
        g.accent(polygon([(way * 12, 4), (way * 15.5, 24), (way * 5, 18.5), (0, 24), (0, 4)]))
    g.main(union(circle(0, -4.6, 14), *petals))
    g.cut(circle(0, -4.6, 11), 2.2)
    g.light(circle(0, -4.6, 10))
    g.deep(brush_stroke([(-5, -4.6), (-1, -.6), (6, -9.6)], 3, 3))


def lock(g: Glyph) -> None:
    g.main(polyline([(-10, -4), (-10, -15), (0, -21.5), (10, -15), (10, -4)]), 6)
    g.main(rect(-18, -6, 36, 28, 5))
    g.accent(circle(0, 6, 4.6))
    g.accent(line([(0, 6), (0, 15)], 4))


def card(g: Glyph) -> None:
    """A hand of two cards."""
    g.main(moved(rect(-12, -17, 24, 34, 4), -8, -1, turn=-14))
    front = moved(rect(-13, -18, 26, 37, 4), 6, 2, turn=9)
    g.cut(front, 5)
    g.main(front)
    g.cut(moved(rect(-9, -14, 18, 29, 2.5), 6, 2, turn=9))
    g.accent(moved(polygon([(0, -9), (6.5, 0), (0, 9), (-6.5, 0)], 1), 6, 2, turn=9))


THINGS = {
    "drill": drill, "knowledge": knowledge, "hours": hours, "money": money, "support": support, "undo": undo,
    "done": done, "news": news, "people": people, "water": water, "warmth": warmth, "salt": salt,
    "diploma": diploma, "lock": lock, "card": card,
}
