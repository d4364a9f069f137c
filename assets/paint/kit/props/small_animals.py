"""Small life at and under the surface: worm, rabbit, frog, ant, fish, butterfly.

Local units with feet (or middle) at y = 0, facing right unless `flip`: worm 52 long, rabbit 75 long,
frog 44 wide, ant 22 long, fish 36 long, butterfly 26 wide.
"""
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, spline, union


def worm(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'rose',
         stretch: float = 1) -> None:
    """An earthworm with its saddle; `stretch` < 1 draws it up into higher loops."""
    pen = Pen.at(canvas, x, y, scale, flip)
    rise = 1.6 - .6 * stretch
    points = [(-26, 4), (-14, -6 * rise), (0, 4), (14, -5 * rise), (26, 2)]
    laid = pen.ink(brush_stroke([(px * stretch, py) for px, py in points], 5, 6, 8.5), colour, wobble=.2, tooth=0)
    pen.shade(laid, 'brick', 0, -5, 4, alpha=.5, low=.3, blend='multiply')
    pen.ink(ellipse(7 * stretch, 0, 4, 5.4, -40), mix(colour, 'terra', .5), wobble=.1, edge=.3, tooth=0, clip=laid)
    pen.ink(circle(24 * stretch, -.5, 1.4), 'ink', wobble=0, edge=.2, tooth=0)


def rabbit(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False,
           colour: Colour = 'grey') -> None:
    """A rabbit asleep in its burrow, ears laid back."""
    pen = Pen.at(canvas, x, y, scale, flip)
    body = pen.ink(spline([(-30, 4), (-28, -16), (-10, -26), (12, -22), (26, -10), (30, 4), (0, 8)]), colour,
                   wobble=.5, tooth=0)
    pen.shade(body, 'plum', -6, -10, 8, alpha=.5, low=.2, blend='multiply')
    pen.ink(ellipse(-31, -2, 6.5, 6), 'cream', wobble=.3, tooth=0)
    pen.ink(spline([(12, -16), (26, -20), (38, -10), (40, 0), (28, 6), (14, 4)]), colour, wobble=.4, tooth=0)
    for ear in ([(20, -17), (4, -26), (-14, -22)], [(24, -19), (12, -33), (-6, -33)]):
        pen.ink(brush_stroke(ear, 7, 3, 9), mix(colour, 'clay', .25), wobble=.3, tooth=0)
        pen.ink(brush_stroke(ear, 2, 1, 4), 'rose', wobble=.2, edge=.3, tooth=0)
    pen.ink(spline([(25, -5), (29, -2.5), (33, -5)], closed=False), 'ink', stroke=1.8, wobble=.1, edge=.2, tooth=0)
    pen.ink(ellipse(40, -2, 2.2, 1.8), 'rose', wobble=0, edge=.2, tooth=0)
    pen.ink(spline([(8, 0), (22, 1), (24, 7), (8, 8)]), mix(colour, 'cream', .4), wobble=.2, tooth=0)


def frog(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'green',
         eyes_open: bool = True) -> None:
    """A sitting frog with folded legs and a pale belly."""
    pen = Pen.at(canvas, x, y, scale, flip)
    pen.ink(union(ellipse(-13, -8, 11, 9), ellipse(-14, -1, 12, 3)), mix(colour, 'forest', .4), wobble=.3, tooth=0)
    body = pen.ink(spline([(-18, 0), (-16, -16), (-2, -27), (14, -26), (20, -15), (14, 0)]), colour, wobble=.4, tooth=0)
    pen.ink(ellipse(8, -7, 9, 8), mix('cream', 'moss', .25), wobble=.3, tooth=0, clip=body)
    pen.shade(body, 'forest', 5, 8, 5, alpha=.6, low=.3, blend='normal')
    for knee in ((-6, -7, 9, 5), (12, -2, 7, 3)):
        pen.ink(ellipse(*knee), mix(colour, 'moss', .35), wobble=.2, tooth=0)
    for ex in (3, 14):
        pen.ink(circle(ex, -27, 4.8), colour, wobble=.2, tooth=0)
        if eyes_open:
            pen.ink(circle(ex + .6, -27.4, 3.2), 'white', wobble=0, edge=.2, tooth=0)
            pen.ink(circle(ex + 1.4, -27.4, 1.7), 'ink', wobble=0, edge=.1, tooth=0)
        else:
            lid = spline([(ex - 3, -27), (ex, -25.6), (ex + 3, -27)], closed=False)
            pen.ink(lid, 'ink', stroke=1.4, wobble=0, edge=.2, tooth=0)
    mouth = spline([(2, -18), (11, -15.5), (19, -18.5)], closed=False)
    pen.ink(mouth, mix('forest', 'ink', .5), stroke=1.6, wobble=.1, edge=.2, tooth=0)


def ant(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'ink') -> None:
    """Three beads, six legs, two feelers."""
    pen = Pen.at(canvas, x, y, scale, flip)
    legs = skia.Path()
    for k in (-1, 0, 1):
        legs.addPath(brush_stroke([(k * 1.6, -4), (k * 5, -6), (k * 6.5, 0)], 1, .8))
    legs.addPath(brush_stroke([(8, -6), (11, -9), (13, -7)], .9, .7))
    pen.ink(joined(ellipse(-7, -5, 5, 3.4), ellipse(0, -4.4, 3, 2.2), circle(7, -5, 3)), colour, wobble=.1, edge=.2,
            tooth=0)
    pen.ink(legs, colour, wobble=0, edge=.2, tooth=0)


def fish(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False,
         colour: Colour | None = None) -> None:
    """A small plain fish, middle at (x, y)."""
    pen = Pen.at(canvas, x, y, scale, flip)
    shape = joined(spline([(-14, 0), (0, -6), (14, 0), (0, 6)]), polygon([(-12, 0), (-22, -6), (-22, 6)]))
    pen.ink(shape, mix('ochre', 'terra', .3) if colour is None else colour, wobble=.2, tooth=0)
    pen.ink(circle(8, -1.5, 1.3), 'ink', wobble=0, edge=0, tooth=0)


def butterfly(canvas: Canvas, x: float, y: float, scale: float = 1, colour: Colour = 'ochre',
              spread: float = 1) -> None:
    """Two pairs of wings; `spread` 0..1 opens them."""
    pen = Pen.at(canvas, x, y, scale)
    for side in (-1, 1):
        w = side * (3 + 9 * spread)
        wing = joined(spline([(0, -2), (w, -11), (w * 1.15, -3), (0, 0)]),
                      spline([(0, 0), (w * .9, 3), (w * .6, 9), (0, 3)]))
        laid = pen.ink(wing, colour, wobble=.2, tooth=0)
        pen.ink(circle(w * .75, -6, 1.8), mix(colour, 'ink', .55), wobble=0, edge=.2, tooth=0, clip=laid)
    pen.ink(brush_stroke([(0, -6), (0, 6)], 2, 1.6), 'ink', wobble=0, edge=.2, tooth=0)

