"""What lives and moves in the blue hour: Mo twice, his breath, his scratching, the water, the turf, the tape measure,
and the torn hole at the right through which today looks in. Places are px of the picture.
"""
from collections.abc import Iterator

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.lantern import halo, lantern
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect, spline
from assets.paint.kit.props import plants, signs
from assets.paint.studio import Painted, Studio

from . import _pingo_ice as ice
from ._pingo_grows_land import LAMP, MO_TOP, SURFACE
from ._pingo_lines import GROUND, HILL_X, HORIZON
from ._spread import Box, sprite, torn_line, wool

MO_AT, MO_SIZE = (432, 964), 1.15
TOP_SIZE = .46
MOUTH = (606, 806)                    # where his breath hangs
WALL = (688, 862)                     # where his claws meet the frozen ground
TEAR_X = HILL_X + 96
TAPE = (604, 842, 704)                # left, right, y on the snow
HOLE = ((1990, 470), (1846, 500), (1778, 572), (1762, 662), (1786, 744), (1856, 796), (1990, 812))
SELAM_AT, SELAM_SIZE = (1836, 722), .375
HAND = (1880, 622)
LEAVES = (1970, 619)


def paint_thread_in(canvas: Canvas) -> None:
    """From the left edge over the snow, down the hole, to the end of the scarf."""
    hole = canvas.ink(ellipse(214, GROUND + 2, 26, 8), mix('indigo', 'ink', .5), wobble=.8, edge=.8, tooth=0)
    canvas.shade(hole, 'frost', 0, -4, 2, alpha=.6, blend='normal', low=.5)
    wool(canvas, [(-60, 702), (20, 696), (90, 704), (160, 697), (206, 708), (212, 728), (222, 752), (262, 764)])


def paint_thread_out(canvas: Canvas) -> None:
    """From the scarf on the top over the crest and down the slope, towards the torn hole."""
    x, y = MO_TOP
    line = [(x - 84, y - 30), (x - 86, y - 8), (x - 72, y + 8)]
    line += [(float(at), float(SURFACE(at)) + 1 + 3 * np.sin(at * .05)) for at in range(round(x) - 50, 1768, 26)]
    wool(canvas, [*line, (1790, 690), (1812, 676)], 3.2)


def paint_today(canvas: Canvas) -> None:
    """A hole torn in the page: on the same spot, today, Selam has the thread; a dachshund walks out of the picture."""
    outer = polygon(torn_line(HOLE, 5, 5))
    inner = polygon(torn_line([(x + (9 if 0 < k < 6 else 0), y + (9, 10, 6, 0, -6, -9, -9)[k])
                               for k, (x, y) in enumerate(HOLE)], 9, 4))
    for drop, alpha in ((9, .22), (4, .4)):
        canvas.ink(outer, 'night', alpha, offset=(-drop * .7, drop * .6), wobble=.6, edge=1.2, tooth=0)
    canvas.ink(outer, 'cream', wobble=.4, edge=.9, tooth=0, mottle=.03)
    view = canvas.ink(inner, mix('paper', 'glow', .18), wobble=.3, edge=.8, tooth=0, angle=0, streak=.05)
    if view is None:
        return
    canvas.ink(rect(1740, 440, 260, 200), mix('sky', 'mist', .3), .8, field=linear_field(0, 640, 0, 470), clip=view,
               texture='bristle000', softness=.5, tooth=0)
    canvas.ink(rect(1740, HORIZON - 3, 260, 200), mix('lime', 'sky', .3), clip=view, tooth=0, wobble=.4)
    far = joined(*[ellipse(x, HORIZON - 2, r, r * .7) for x, r in ((1778, 14), (1800, 18), (1900, 20), (1930, 16))])
    canvas.ink(far, mix('sea', 'mist', .2), clip=view, tooth=0)
    meadow = canvas.ink(rect(1740, GROUND - 28, 260, 200), 'moss', clip=view, tooth=0, wobble=1, angle=0, streak=.06)
    canvas.tone(meadow, 'moss', .5, 'green', dx=0, dy=-16, blur=12, low=.2)
    plants.grass(canvas, list(np.arange(1766, 1990, 6)), lambda x: GROUND - 24, (5, 12), 2.2, 'green', .4, 3, clip=view)
    wool(canvas, [(1770, 690), (1812, 678), (1850, 660), HAND], 3)
    teckel(canvas, 1916, 724, .46, 'hind', wag=.4, clip=view)
    person(canvas, 'selam', *SELAM_AT, SELAM_SIZE, 'stand', look=(-.8, .2), prop='', clip=view)
    wool(canvas, [HAND, (1900, 634), (1930, 626), LEAVES], 3)
    canvas.shade(view, 'plum', -8, -9, 7, alpha=.5, low=.3)


def _mo_in_hollow(canvas: Canvas, pose: str, frame: int) -> None:
    mo(canvas, *MO_AT, MO_SIZE, pose, frame, lantern=False, rim='gold', light=(-.9, .1), halo=0,
       back_rim=mix('ice', 'indigo', .35))


def paint_lamp(canvas: Canvas) -> None:
    """The lantern stands behind Mo on the floor of the hollow."""
    pen = Pen.at(canvas, *LAMP, 1.1)
    halo(pen, 92)
    lantern(pen)


def _breath(canvas: Canvas, grown: float) -> None:
    """A puff that ends as a small pingo: flat foot, round top, and a lens in it."""
    x, y = MOUTH
    half, rise = 12 + 24 * grown, 8 + 22 * grown ** 1.4
    shares = np.linspace(-1, 1, 17)
    top = [(x + half * s, y - rise * (1 - s * s) ** (2 if grown > .7 else .8)) for s in shares]
    puff = canvas.ink(spline([*[(*spot, 'c') if k in (0, 16) else spot for k, spot in enumerate(top)], (x, y + 4)]),
                      mix('frost', 'cream', .3), .95, wobble=.8, edge=.8, tooth=0)
    canvas.shade(puff, mix('ice', 'indigo', .3), 0, -6, 5, alpha=.6, blend='normal', low=.35)
    if grown == 1:
        lens = polygon([(x - 17, y - 3), (x, y - 17), (x + 17, y - 3), (x, y)], 3)
        canvas.ink(lens, '#6AA6BC', wobble=.3, edge=.4, tooth=0)
        canvas.ink(joined(*[brush_stroke([(x, y - 16), (x + dx, y - 1)], 1.4, 1) for dx in (-7, 6)]), 'white',
                   wobble=.1,
                   edge=.3, tooth=0)


def _scratch(canvas: Canvas, moment: int) -> None:
    """Three pale lines on stone-hard ground, sparks, and not a crumb."""
    x, y = WALL
    lines = joined(*[brush_stroke([(x + k * 9, y - 26 + k * 5), (x + 8 + k * 9, y), (x + 3 + k * 9, y + 24 - k * 3)],
                                  1.4,
                                  1, 3.6) for k in range(min(3, moment + 1))])
    canvas.ink(lines, 'frost', .95, wobble=.3, edge=.5, tooth=0)
    if moment < 3:
        for k, (dx, dy, reach) in enumerate(((-6, -32, 12), (34, -16, 9), (30, 22, 10))):
            if (k + moment) % 3 < 2:
                signs.spark(canvas, x + dx, y + dy, reach * (1.1 if k == moment else .8), 'glow')


def _water(canvas: Canvas, moment: int) -> None:
    """Strokes that come from both sides under the hill, push up, and end as ice at its foot."""
    rise = (0, .4, .75, 1)[moment]
    strokes, tips = skia.Path(), []
    for side, reach, low in ((-1, 300, 932), (-1, 190, 914), (-1, 96, 936), (1, 300, 930), (1, 190, 916), (1, 96, 938)):
        x0 = HILL_X + side * reach
        x1 = HILL_X + side * (reach * .52 - 40 * rise * reach / 300)
        foot = float(ice.WHOLE.foot(x1)) + 5
        y1 = low - (low - foot) * (.18 + .82 * rise)
        strokes.addPath(ice.water_stroke(x0, low, x1, y1, 11, 4))
        tips.append((x1, y1, side))
    strokes.addPath(brush_stroke([(HILL_X, 950), (HILL_X + 4, 920), (HILL_X, 934 - 66 * rise)], 3, 11, 9, 24))
    canvas.ink(strokes, mix('ice', 'frost', .15), wobble=.6, edge=.7, tooth=0)
    heads = skia.Path()
    for x, y, side in [*tips, (HILL_X, 934 - 66 * rise, 0)]:
        heads.addPath(polygon([(x - 11, y + 6), (x - side * 3, y - 10), (x + 11, y + 6), (x, y + 2)], 1.5))
    canvas.ink(heads, mix('ice', 'frost', .3), wobble=.4, edge=.5, tooth=0)
    bubbles = joined(*[circle(HILL_X + dx, 906 - 34 * rise + dy, r) for dx, dy, r in (
        (-58, 8, 4), (-30, 18, 5.5), (38, 12, 4.5), (66, 20, 3.5), (-92, 22, 3.5))])
    canvas.ink(bubbles, 'frost', stroke=2.2, wobble=.1, edge=.3, tooth=0)


def _tear(canvas: Canvas, opened: float) -> None:
    """The turf on the slope: shut, or open on the ice below."""
    x = TEAR_X
    y = float(SURFACE(x))
    half, deep = 2 + 13 * opened, 14 + 36 * opened
    gap = polygon([(x - half, y - 7), (x - half * .45, y + deep * .5), (x + 3, y + deep),
                   (x + half * .5, y + deep * .45),
                   (x + half, y - 2)])
    canvas.ink(gap, mix('night', 'ink', .4), wobble=.7, edge=.7, tooth=0)
    if opened:
        canvas.ink(polygon([(x - half * .3, y + deep * .5), (x + 3, y + deep - 2), (x + half * .25, y + deep * .45)]),
                   'ice',
                   wobble=.4, edge=.5, tooth=0)
        roots = joined(*[brush_stroke([(x + side * half, y + 4 + k * 6), (x + side * (half * .3), y + 8 + k * 7)], 1.6,
                                      .7)
                         for side in (-1, 1) for k in range(2)])
        canvas.ink(roots, mix('rust', 'plum', .3), wobble=.2, edge=.3, tooth=0)
    for side in (-1, 1):
        lip = brush_stroke([(x + side * half, y - 7 - 4 * opened), (x + side * (half + 10), y - 5 + 4 * (side > 0)),
                            (x + side * (half + 20), y - 4 + 9 * (side > 0))], 7, 2)
        canvas.ink(lip, 'frost', wobble=.5, edge=.8, tooth=0)


def _tape(canvas: Canvas, share: float) -> None:
    """A tape measure in brick and cream: a brass case that leaves its ribbon on the snow as it goes."""
    x0, x1, y = TAPE
    end = x0 + 46 + (x1 - x0 - 46) * share
    ribbon = canvas.ink(polygon([(x0, y - 4), (end, y - 5), (end, y + 6), (x0, y + 6)]), 'cream', wobble=.5, edge=.5,
                        tooth=0)
    bars = joined(*[rect(bx, y - 6, 13, 13) for bx in np.arange(x0 + 10, end, 26)])
    canvas.ink(bars, 'brick', clip=ribbon, wobble=.4, edge=.4, tooth=0, plate='red')
    canvas.shade(ribbon, 'plum', 0, -4, 3, alpha=.5, low=.3)
    canvas.ink(rect(x0 - 4, y - 11, 5, 21, 2), 'ochre', wobble=.3, tooth=0)
    case = canvas.ink(rect(end - 20, y - 34, 42, 42, 15), 'ochre', wobble=.4, edge=.5, tooth=0)
    canvas.shade(case, 'rust', -5, -6, 6, alpha=.7, low=.25)
    canvas.ink(circle(end + 1, y - 13, 12), 'brick', wobble=.3, edge=.4, tooth=0)
    turn = share * 5
    canvas.ink(brush_stroke([(end + 1, y - 13), (end + 1 + 11 * np.cos(turn), y - 13 + 11 * np.sin(turn))], 4, 3),
               'cream',
               wobble=.2, tooth=0)
    canvas.ink(circle(end + 1, y - 13, 3.4), 'glow', wobble=.1, tooth=0)


def sprites(studio: Studio) -> Iterator[tuple[Painted, tuple[float, float], int]]:
    """Every sprite with its place on the picture and the frame that is seen at rest."""
    def one(name: str, box: Box, at: tuple[float, float], seed: int, *frames: object, rest: int = -1
            ) -> tuple[Painted, tuple[float, float], int]:
        piece = sprite(studio, f'pingo_grows/{name}', box, at, seed, *frames)  # type: ignore[arg-type]
        return piece, at, rest % len(frames)

    left, right = HILL_X - ice.WHOLE.half - 16, HILL_X + ice.WHOLE.half + 16
    yield one('lens', (left, 610, right, 880), (HILL_X, 740), 61,
              *[lambda c, n=n: ice.paint_lens(c, ice.WHOLE, n) for n in ice.STAGES])
    yield one('water', (HILL_X - 330, 840, HILL_X + 330, 952), (HILL_X, 900), 62,
              *[lambda c, n=n: _water(c, n) for n in range(4)])
    hollow = (140.0, 690.0, 720.0, 1010.0)
    yield one('mo', hollow, MO_AT, 63, *[lambda c, n=n: _mo_in_hollow(c, 'dig', n) for n in (2, 1, 0)])
    yield one('mo_shivers', hollow, MO_AT, 63, *[lambda c, n=n: _mo_in_hollow(c, 'shiver', n) for n in (0, 1)])
    yield one('breath', (554, 760, 658, 822), MOUTH, 64, *[lambda c, g=g: _breath(c, g) for g in (.1, .45, .8, 1)])
    yield one('scratch', (650, 814, 746, 904), WALL, 65, *[lambda c, n=n: _scratch(c, n) for n in range(4)])
    x, y = MO_TOP
    yield one('mo_top', (x - 110, y - 180, x + 150, y + 16), MO_TOP, 66, *[
        lambda c, m=m: mo(c, x, y, TOP_SIZE, 'lantern', rim='glow', light=(1, -.3), halo=112, mood=m,
                          back_rim=mix('ice', 'indigo', .4)) for m in ('open', 'closed', 'open')])
    ty = float(SURFACE(TEAR_X))
    yield one('turf', (TEAR_X - 50, ty - 30, TEAR_X + 50, ty + 70), (TEAR_X, ty), 67,
              *[lambda c, o=o: _tear(c, o) for o in (0, .5, 1, .5, 0)])
    yield one('ruler', (TAPE[0] - 30, 656, TAPE[1] + 30, 726), (TAPE[0], TAPE[2]), 68,
              *[lambda c, s=s: _tape(c, s) for s in (0, .34, .68, 1)], rest=0)

