"""What may move in 'En daarboven?': a crow, mist, the oak for one breath, a pebble, a quiet line, a drill.

Places are px of the picture; each painter takes the number of its frame.
"""
import math

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props.bare_trees import bare_tree_path

from ._on_top_land import CRATER, EDGE, HALL, LOW, SENSOR

OAK = (CRATER[0], CRATER[1] + 4, 300)
CROW_AT = (654, 528)
CROWS = ((816, 540, .9, .2, -6), (750, 548, .95, .9, -12), (622, 562, 1, .5, -26), (616, 556, 1, 1, -30),
         (654, 528, 1, .7, -22))
BREATH = (0, 1, 2, 2, 1)
FALLS = ('none', 'rim', 'falls', 'dark', 'none', 'none', 'none', 'none', 'tick', 'none')
DRILLS = (0, .3, .65, 1, 1, 1, 1, .5)
STRIPS = (0, .35, .7, 1, 1, 1, 1, 1)
BLACK: Colour = mix('ink', 'till', .12)


def paint_crow(canvas: Canvas, moment: int) -> None:
    """A crow comes to its branch, spreads its wings, puts its feet out; there is no branch."""
    x, y, s, beat, turn = CROWS[moment]
    place = skia.Matrix()
    place.preTranslate(x, y)
    place.preRotate(-turn)
    place.preScale(-s, s)

    def put(path: skia.Path) -> skia.Path:
        copy = skia.Path(path)
        copy.transform(place)
        return copy

    lift = 26 * beat
    far = spline([(-4, -4, 'c'), (2, -14 - lift * .7), (16, -22 - lift), (22, -18 - lift, 'c'), (14, -6), (8, 0, 'c')])
    canvas.ink(put(far), mix(BLACK, 'grey', .3), wobble=.3, edge=.5, tooth=0)
    body = spline([(-34, 8, 'c'), (-16, -4), (8, -8), (22, -12), (32, -8), (43, -3, 'c'), (32, -1), (22, 3), (4, 9),
                   (-14, 8),
                   (-32, 16, 'c')])
    canvas.ink(put(body), BLACK, wobble=.3, edge=.5, tooth=0)
    near = spline([(-10, -2, 'c'), (-22, -16 - lift * .6), (-34, -20 - lift), (-30, -13 - lift * .9),
                   (-40, -12 - lift * .7),
                   (-32, -6 - lift * .5), (-36, -1 - lift * .3), (-18, 2), (10, 1, 'c'), (2, -6)])
    canvas.ink(put(near), mix(BLACK, 'indigo', .3), wobble=.3, edge=.5, tooth=0)
    if moment >= 2:
        legs = joined(*[brush_stroke([(k, 7), (k + 5, 17), (k + 12, 20)], 2, 1.4) for k in (0, 7)])
        canvas.ink(put(legs), BLACK, wobble=.2, edge=.3, tooth=0)
    canvas.ink(put(circle(27, -8, 1.5)), 'bone', wobble=0, edge=.2, tooth=0)


def paint_mist(canvas: Canvas) -> None:
    """One low band before the woods."""
    band = joined(*[ellipse(x, 634 + dy, wide, thick) for x, dy, wide, thick in (
        (240, 0, 300, 9), (560, 5, 240, 7), (930, -2, 330, 9), (1350, 4, 300, 8), (1690, 0, 260, 8))])
    canvas.ink(band, mix('paper', 'white', .4), .62, wobble=2, edge=1.5, tooth=0, texture='sponge',
               field=lambda X, Y: .8 + 0 * X + 0 * Y, softness=.6)


def paint_oak(canvas: Canvas, moment: int) -> None:
    """Not there; nearly; there, in one line of chalk."""
    if not moment:
        return
    x, y, height = OAK
    path = bare_tree_path(x, y, height, 6, .95, .1, 6)
    canvas.ink(path, mix('till', 'paper', .3), (.0, .34, .85)[moment], stroke=2, wobble=.5, edge=.8, tooth=.02,
               mottle=0,
               streak=0)
    canvas.ink(path, mix('paper', 'till', .3), (0, .3, .7)[moment], wobble=.5, edge=.8, tooth=.02)


def paint_pebble(canvas: Canvas, moment: int) -> None:
    """A pebble over the rim; a long time nothing; then, from below, a tick."""
    x, y, _, ry = CRATER
    what = FALLS[moment]
    if what in ('rim', 'falls', 'dark'):
        dx, dy, r = {'rim': (-58, -ry + 1, 6), 'falls': (-40, -3, 5.4), 'dark': (-32, 9, 4)}[what]
        stone = canvas.ink(ellipse(x + dx, y + dy, r, r * .8), mix('grey', 'bone', .4) if what != 'dark'
                           else mix('grey', 'ink', .5),
                           wobble=.3, edge=.4, tooth=0)
        canvas.shade(stone, 'ink', -2, -3, 2, alpha=.4, low=.3)
    if what == 'tick':
        marks = joined(*[brush_stroke([(x + dx, y + 4), (x + dx * 1.6, y - 8)], 2.6, 1.2) for dx in (-14, 0, 14)])
        canvas.ink(marks, 'bone', wobble=.2, edge=.4, tooth=0)


def paint_sensor(canvas: Canvas) -> None:
    """A listening post: a box on a pole, a little panel for the sun, a foot in the ground."""
    x, y = SENSOR
    canvas.ink(ellipse(x + 4, y + 2, 22, 4), mix(LOW, 'ink', .4), .5, wobble=.5, edge=1, tooth=0)
    canvas.ink(brush_stroke([(x, y + 2), (x, y - 92)], 5, 4.4), mix('till', 'ink', .2), wobble=.3, edge=.4, tooth=0)
    panel = canvas.ink(polygon([(x - 20, y - 82, 1), (x + 14, y - 98, 1), (x + 18, y - 86, 1), (x - 16, y - 70, 1)]),
                       mix('indigo', 'till', .5), wobble=.3, edge=.4, tooth=0)
    canvas.shade(panel, 'bone', 4, 4, 3, alpha=.4, blend='normal', low=.4)
    box = canvas.ink(rect(x - 15, y - 60, 30, 34, 3), mix('bone', 'till', .25), wobble=.4, edge=.5, tooth=0)
    canvas.shade(box, 'till', -6, -4, 6, alpha=.6, low=.25)
    canvas.ink(rect(x - 9, y - 53, 18, 9, 1), mix('till', 'ink', .35), wobble=.2, edge=.3, tooth=0)
    canvas.ink(spline([(x - 9, y - 26), (x - 12, y - 12), (x - 6, y)], False), mix('till', 'ink', .3), stroke=2,
               wobble=.2, edge=.3,
               tooth=0)


def paint_strip(canvas: Canvas, moment: int) -> None:
    """The post gives a strip of paper: a line that hardly moves, year after year."""
    share = STRIPS[moment]
    if not share:
        return
    x, y = SENSOR[0] + 8, SENSOR[1] - 49
    end = x + 208 * share
    paper = canvas.ink(polygon([(x, y - 9), (end, y - 11), (end, y + 11), (x, y + 9)]), 'white', wobble=.5, edge=.5,
                       tooth=0)
    canvas.shade(paper, 'till', 0, -4, 4, alpha=.35, low=.3)
    line = [(px, y + 1.4 * math.sin(px * .21) * math.sin(px * .037)) for px in range(int(x) + 4, int(end) - 3, 4)]
    if len(line) > 3:
        canvas.ink(spline(line, False), mix('ink', 'till', .2), stroke=2, wobble=.1, edge=.2, tooth=0, clip=paper)
    ticks = joined(*[rect(px, y + 5, 1.4, 5) for px in range(int(x) + 14, int(end) - 4, 22)], rect(x, y - 9, .1, .1))
    canvas.ink(ticks, 'grey', clip=paper, wobble=.1, edge=.2, tooth=0)


def paint_drill(canvas: Canvas, moment: int) -> None:
    """A drill comes down to look for the hollow, and finds stones."""
    share = DRILLS[moment]
    if not share:
        return
    x, top, foot = HALL[0], float(EDGE(HALL[0])) - 3, HALL[1] - HALL[3] + 6
    end = top + (foot - top) * share
    canvas.ink(brush_stroke([(x, top - 26), (x, end)], 6, 6), mix('till', 'bone', .2), wobble=.3, edge=.4, tooth=0)
    canvas.ink(polygon([(x - 7, end - 3), (x + 7, end - 3), (x, end + 9)], 1), mix('ink', 'till', .3), wobble=.2,
               edge=.3, tooth=0)
    canvas.ink(brush_stroke([(x - 14, top - 26), (x + 14, top - 26)], 6, 6), mix('wood', 'grey', .4), wobble=.3,
               edge=.4, tooth=0)
    if share == 1:
        for dx, dy, r, turn in ((-26, 8, 9, 10 * moment), (24, 6, 8, -12 * moment), (0, 16, 8, 8 * moment)):
            stone = canvas.ink(rect(x + dx - r, foot + 8 + dy - r * .7 - (moment % 2) * 2, r * 2, r * 1.4, 2,
                                    turn % 40 - 20),
                               mix('grey', 'bone', .35), wobble=.4, edge=.6, tooth=0)
            canvas.shade(stone, 'ink', -2, -4, 3, alpha=.45, low=.3)


def paint_molehills(canvas: Canvas) -> None:
    """Mo's own, in a line to the right: fourteen, as it happens, and nobody was asked."""
    for k in range(14):
        x = 1030 + k * 62 + 14 * math.sin(k * 2.3)
        y, r = 836 + 2.4 * math.sin(k * 1.3), 12 + 4 * math.sin(k * 1.9)
        hill = canvas.ink(spline([(x - r * 1.6, y + 4, 'c'), (x - r * .8, y - r * .6), (x, y - r),
                                  (x + r * .9, y - r * .5),
                                  (x + r * 1.6, y + 4, 'c')]), mix('peat', 'till', .62), wobble=.6, edge=1.1, tooth=.01)
        canvas.shade(hill, mix('peat', 'ink', .3), 4, -6, 4, alpha=.6, blend='normal', low=.3)
        canvas.shade(hill, mix('grey', 'bone', .3), -2, 4, 2, alpha=.5, blend='normal', low=.5)

