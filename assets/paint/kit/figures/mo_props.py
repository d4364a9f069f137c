"""What Mo holds or stands among in single poses: book, pointer, drops, sand.

Owns these things in Mo's local units (side view); poses choose them.
"""
import skia

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, spline

from .pen import Pen
from .tints import EYE_WHITE, SOIL, WOOD

DROPS = ((-64, -150, 7), (-88, -96, 6), (66, -66, 6), (-40, -206, 5.5), (96, -112, 5.5), (-84, -44, 6.5))


def book(pen: Pen) -> None:
    """An open book with lines on the left page and layers of the ground on the right one."""
    pen.ink(spline([(46, -104, 'c'), (88, -92), (134, -122, 'c'), (146, -58, 'c'), (96, -30), (54, -44, 'c')]), 'brick')
    left = pen.ink(spline([(50, -104, 'c'), (72, -104), (90, -92, 'c'), (97, -38, 'c'), (78, -50), (58, -50, 'c')]),
                   'cream', wobble=.3)
    right = pen.ink(spline([(90, -92, 'c'), (106, -112), (130, -122, 'c'), (141, -64, 'c'), (116, -56),
                            (97, -38, 'c')]), EYE_WHITE, wobble=.3)
    pen.shade(left, 'clay', -6, 0, 5, alpha=.5, low=.3)
    for k in range(4):
        x, y = 58 + k * 1.6, -92 + k * 11
        pen.ink(spline([(x, y), (x + 14, y), (x + 26, y + 8)], False), 'clay', stroke=2, alpha=.8, wobble=.2, edge=.2)
    for k, colour in enumerate(('moss', 'ochre', 'terra', 'indigo')):
        layer = brush_stroke([(102 + k * 2, -90 + k * 12), (116 + k * 2, -102 + k * 11.5),
                              (129 + k * 2, -108 + k * 12)], 7, 7)
        pen.ink(layer, colour, wobble=.3, clip=right)


def stick(pen: Pen) -> None:
    """The pointer: a peeled twig with a brick tip, held by the far hand."""
    pen.ink(brush_stroke([(118, -136), (160, -172), (206, -205)], 6, 3.6), mix('sand', WOOD, .4), wobble=.5)
    pen.ink(brush_stroke([(202, -202), (214, -211)], 6.4, 5), 'brick', wobble=.2)


def drops(pen: Pen, frame: int = 0) -> None:
    """Drops that leave a wet coat and the pool they make."""
    pool = pen.ink(ellipse(0, 3, 104, 7), 'sea', alpha=.85, wobble=.8)
    pen.shade(pool, 'teal', 0, -5, 4, alpha=.6)
    falling = skia.Path()
    for k, (x, y, size) in enumerate(DROPS):
        y += 12 * ((frame + k) % 2)
        falling.addPath(spline([(x, y - size * 1.6, 'c'), (x + size * .8, y + size * .2), (x, y + size),
                                (x - size * .8, y + size * .2)]))
    pen.ink(falling, mix('sea', 'mist', .35), wobble=.3)


def start_lines(pen: Pen) -> None:
    """Three strokes over a startled head."""
    lines = skia.Path()
    for x, y, dx, dy in ((-14, -222, -8, -26), (24, -228, 2, -30), (62, -218, 13, -25)):
        lines.addPath(brush_stroke([(x, y), (x + dx, y + dy)], 5, 2.5))
    pen.ink(lines, 'brick', edge=.5)


def hop_lines(pen: Pen) -> None:
    """Little strokes of lift-off under a jump."""
    lines = skia.Path()
    for side in (-1, 1):
        lines.addPath(brush_stroke([(side * 66, 14), (side * 56, 24)], 4, 2))
        lines.addPath(brush_stroke([(side * 50, 20), (side * 43, 28)], 3.4, 1.6))
    pen.ink(lines, 'brick', wobble=.3, edge=.4)


def sweat(pen: Pen) -> None:
    """Two small marks of trembling beside the back."""
    marks = skia.Path()
    for x, y in ((-98, -150), (-106, -126)):
        marks.addPath(brush_stroke([(x + 8, y - 12), (x, y - 2), (x + 6, y + 6), (x - 2, y + 16)], 1.6, 1.6, 3.2))
    pen.ink(marks, 'brick', wobble=.2, edge=.3)


def bubbles(pen: Pen, frame: int = 0) -> None:
    """A string of air that rises from the origin, 150 units high."""
    for k in range(7):
        y = -8 - k * 22 - frame * 9
        x = 11 * (-1) ** (k + frame) + (k % 3) * 4
        radius = (4, 7, 5, 9, 6, 10, 5)[k]
        pen.ink(circle(x, y, radius), mix('sea', 'ice', .6), alpha=.5, wobble=.4)
        pen.ink(circle(x, y, radius), 'cream', stroke=2.4, wobble=.3, edge=.3)
        pen.ink(circle(x + radius * .3, y - radius * .35, radius * .22), 'cream', wobble=0, edge=.2)


def molehill(pen: Pen) -> None:
    """Fresh earth in front of a Mo who comes up out of it; hides the cut at the rim."""
    hill = spline([(-172, 34, 'c'), (-150, 6), (-104, -26), (-60, -40), (-10, -34), (46, -44), (98, -28), (146, 2),
                   (176, 34, 'c'), (90, 40), (-80, 40)])
    earth = pen.ink(hill, SOIL, wobble=1.6, edge=1.3, streak=.07, tooth=.01)
    pen.shade(earth, 'peat', 10, -16, 14, alpha=.85, blend='normal', texture='sponge', low=.25)
    pen.shade(earth, mix(SOIL, 'sand', .4), -4, 12, 8, alpha=.7, blend='normal', low=.4)
    clods, crumbs = skia.Path(), skia.Path()
    for x, y, rx, ry in ((-118, 2, 15, 10), (-66, -18, 12, 9), (20, -16, 17, 11), (92, -4, 13, 9), (-20, 14, 14, 9),
                         (130, 18, 12, 8), (54, 18, 11, 7)):
        clods.addPath(spline([(x - rx, y), (x - rx * .5, y - ry), (x + rx * .6, y - ry * .8), (x + rx, y + ry * .2),
                              (x + rx * .2, y + ry), (x - rx * .7, y + ry * .7)]))
    for x, y in ((-150, 26), (-92, 22), (-44, -4), (2, -10), (70, 4), (112, 26), (34, 30), (-126, -8)):
        crumbs.addPath(circle(x, y, 3.4))
    pen.ink(clods, mix(SOIL, 'peat', .5), wobble=.8, edge=1)
    pen.ink(crumbs, mix(SOIL, 'sand', .35), wobble=.5, edge=.8)
