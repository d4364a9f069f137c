"""What lives and moves on both sides of the tear: sun and drips in the crack, wet Mo; Selam, core, frog, Egbert.

Places are px of the picture.
"""
from collections.abc import Iterator

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import animals, signs, small_animals
from assets.paint.kit.props.water import drop
from assets.paint.studio import Painted, Studio

from . import _pingo_falls_now as now
from . import _pingo_falls_then as then
from ._pingo_lines import GROUND, HILL_X, RISE
from ._pingo_people import egbert_points, selam_drills
from ._spread import Box, sprite, wool

MO_AT, MO_SIZE = (738, 690), .8
SELAM_AT, SELAM_SIZE = (1318, 722), .43
AUGER_FOOT = 884
EGBERT_AT, EGBERT_SIZE = (1768, 704), .41
COW_AT = (1192, 694)
POLE_FOOT, FROG_AT = (HILL_X, 728), (HILL_X, GROUND - RISE + 5)    # the frog sits where the top of the hill was
TRAY = (1462, 1700, 714)        # left, right, y of its front edge
LEVELS = (784, 762, 738)
SLAB = ((262, 0), (222, 10), (176, 13))


def paint_thread_then(canvas: Canvas) -> None:
    """In at the left through the air, up the slope, tight over the hole, past Mo, under the torn edge."""
    slope = [(float(x), float(then.surface(x)) - 1) for x in range(150, 380, 32)]
    beyond = [(float(x), float(then.surface(x)) - 1) for x in range(596, 740, 34)]
    wool(canvas, [(-60, 618), (0, 621), (46, 650), (92, 692), *slope, (388, 610), (480, 620), (574, 614), *beyond,
                  (780, 694), (826, 686), (880, 704), (940, 700), (1000, 704)], 3.4)


def paint_thread_now(canvas: Canvas) -> None:
    """From under the torn edge along the bank, through the dent, over the other bank and down at the right."""
    line = [(float(x), float(now.surface(x)) + 2 + 2.5 * np.sin(x * .06)) for x in range(940, 1880, 28)]
    wool(canvas, [*line, (1890, 716), (1908, 752), (1922, 781), (1980, 800)], 3.4)


def paint_teckel(canvas: Canvas) -> None:
    """His front half comes out from under the ice age."""
    teckel(canvas, 966, 711, .46, 'front', look=(.9, -.2), length=1.5)


def _ray(canvas: Canvas, moment: int) -> None:
    """A slip of sun through the crack, wider every time: flat paper light, no haze."""
    spread, level = (12, 26, 42)[moment], LEVELS[2]
    for share, tint, alpha in ((1.0, 'glow', .42), (.5, 'white', .45)):
        half = spread * share
        beam = polygon([(596 - half * .1, 508), (600 + half * .1, 508), (482 + half, level), (482 - half, level)])
        canvas.ink(beam, tint, alpha, wobble=.5, edge=.5, tooth=0, mottle=0, streak=0)
    canvas.ink(ellipse(482, level + 1, 10 + spread, 5.5), 'white', .8, wobble=.5, edge=.7, tooth=0)


def _drips(canvas: Canvas, moment: int) -> None:
    """Three drops that hang, fall and ring in the pool."""
    for k, (x, top) in enumerate(((418, 706), (546, 704), (452, 664))):
        phase = (moment + k * 3) % 4
        if phase < 3:
            drop(canvas, x, top + (4, 22, 48)[phase] * (1 + .2 * k), 7, mix('ice', 'white', .35))
        else:
            canvas.ink(ellipse(x + (478 - x) * .35, LEVELS[2] + 2, 17, 4.5), 'frost', stroke=2.2, wobble=.2, edge=.3,
                       tooth=0)


def _wet_mo(canvas: Canvas, frame: int) -> None:
    """Mo, wet to the bone, with his coaster: the words on it are no longer true."""
    x, y = MO_AT
    mo(canvas, x, y, MO_SIZE, 'wet', frame, flip=True, lantern=False, light=(-.6, -.6), rim='ice',
       back_rim=mix('till', 'plum', .5))
    cx, cy = x - 100 * MO_SIZE, y - 74 * MO_SIZE
    disc = canvas.ink(circle(cx, cy, 21), 'face', wobble=.4, edge=.6, tooth=0)
    canvas.shade(disc, 'clay', 4, -5, 4, alpha=.5, low=.4)
    lines = joined(*[brush_stroke([(cx - 12, cy + dy), (cx, cy + dy - 2), (cx + 12 - k * 5, cy + dy)], 1.6, 1.6, 2.6)
                     for k, dy in enumerate((-6, 6))])
    canvas.ink(lines, 'plum', wobble=.3, edge=.4, tooth=0)
    canvas.ink(brush_stroke([(cx - 14, cy + 9), (cx + 8, cy + 3)], 3.4, 2.4), 'brick', wobble=.3, edge=.4, tooth=0)


def _slab(canvas: Canvas, moment: int) -> None:
    """A piece of the coat that slides down the slope to the heap."""
    x, turn = SLAB[moment]
    y = float(then.surface(x))
    slope = float(then.surface(x + 20) - then.surface(x - 20)) / 40
    turf = polygon([(x + dx, y + slope * dx + dy + turn * .3) for dx, dy in (
        (-36, -16), (30, -18), (38, 2), (-40, 4))], 5)
    laid = canvas.ink(turf, mix('till', 'clay', .4), wobble=1.2, edge=1.2, tooth=.01)
    canvas.shade(laid, 'ink', 0, -7, 5, alpha=.4, low=.35)
    top = polygon([(x + dx, y + slope * dx + dy + turn * .3) for dx,
                   dy in ((-36, -17), (30, -20), (33, -9), (-37, -7))], 3)
    canvas.ink(top, mix('moss', 'clay', .25), wobble=1.2, edge=1.3, tooth=0)


def _pole(canvas: Canvas) -> None:
    """A ranging pole in the very middle of the dent, as high as the hill was."""
    x, foot = POLE_FOOT
    top = FROG_AT[1] - 1
    pole = canvas.ink(rect(x - 4, top, 8, foot - top, 2), 'white', wobble=.3, edge=.4, tooth=0)
    canvas.ink(joined(*[rect(x - 6, top + k * 44, 12, 22) for k in range(4)]), 'brick', clip=pole, wobble=.3, tooth=0)
    canvas.shade(pole, 'plum', -3, 0, 2, alpha=.5, low=.3)


def _frog(canvas: Canvas, moment: int) -> None:
    x, y = FROG_AT
    lift, eyes = ((0, True), (-15, True), (-24, False), (0, True))[moment]
    small_animals.frog(canvas, x - 2, y + lift, .92 if moment != 1 else .96, eyes_open=eyes, flip=False)
    if lift:
        canvas.ink(joined(*[brush_stroke([(x - 12, y + lift - 2), (x - 18, y + lift + 12)], 5, 2.4),
                            brush_stroke([(x + 8, y + lift - 2), (x + 10, y + lift + 13)], 4, 2)]),
                   mix('green', 'forest', .4),
                   wobble=.2, edge=.3, tooth=0)


def _tray(canvas: Canvas) -> None:
    """A gutter of new wood on the grass, seen a little from above."""
    x0, x1, y = TRAY
    back = canvas.ink(polygon([(x0, y + 8), (x1, y + 8), (x1 + 18, y - 34), (x0 + 18, y - 34)], 3),
                      mix('sand', 'wood', .25),
                      wobble=.6, edge=.6, tooth=0, angle=0, streak=.1)
    inside = canvas.ink(polygon([(x0 + 12, y + 2), (x1 - 6, y + 2), (x1 + 8, y - 28), (x0 + 24, y - 28)], 2),
                        mix('wood', 'sand', .42), clip=back, wobble=.4, tooth=0, angle=0, streak=.08)
    canvas.shade(inside, 'peat', -3, -5, 4, alpha=.5, low=.35)
    front = canvas.ink(polygon([(x0 - 1, y + 1), (x1 + 1, y + 1), (x1 + 1, y + 16), (x0 - 1, y + 16)], 2),
                       mix('sand', 'wood', .38), wobble=.5, edge=.6, tooth=0, angle=0, streak=.1)
    canvas.shade(front, 'peat', 0, -5, 4, alpha=.5, low=.35)


def _core(canvas: Canvas, moment: int) -> None:
    """The core comes down, deep end first: black peat, brown peat with a bit of clog, white sand that glitters."""
    _tray(canvas)
    x0, x1, y = TRAY
    turn = np.radians((0, 64, 26, 0, 0)[moment])
    long, thick = x1 - x0 - 40, 27

    def at(along: float, across: float) -> tuple[float, float]:
        dx, dy = (along - 1) * long, across * thick
        return (float(x0 + 26 + long + dx * np.cos(turn) - dy * np.sin(turn)),
                float(y - 14 + dx * np.sin(turn) + dy * np.cos(turn)))

    canvas.ink(polygon([at(-.01, .3), at(1, .3), at(1.01, .72), at(0, .72)], 3), 'shadow', .4, wobble=.6, tooth=0)
    for s0, s1, colour in ((0, .35, '#241C20'), (.35, .7, '#8A4B2C'), (.7, 1, 'white')):
        outline = polygon([at(s0, -.5), at(s1, -.5), at(s1 + .012, 0), at(s1, .5), at(s0, .5), at(s0 - .012, 0)], 4)
        laid = canvas.ink(outline, colour, wobble=.6, edge=.6, tooth=0)
        canvas.shade(laid, mix(colour, 'ink', .5), 0, -6, 4, alpha=.7, low=.35, blend='normal')
        canvas.shade(laid, mix(colour, 'white', .5), 0, 8, 3, alpha=.5, low=.45, blend='normal')
    fibres = joined(*[brush_stroke([at(s, -.3), at(s + .03, .3)], 1.8, 1) for s in np.arange(.38, .68, .045)])
    canvas.ink(fibres, mix('terra', 'sand', .3), .8, wobble=.2, edge=.3, tooth=0)
    for s, c in ((.75, -.2), (.82, .22), (.88, -.15), (.95, .15)):
        signs.spark(canvas, *at(s, c), 5.5, 'ochre')
    clog = spline([(*at(.45, -.36), 'c'), at(.485, -.02), at(.53, .24), (*at(.61, .28), 'c'), (*at(.6, .02), 'c'),
                   (*at(.618, -.3), 'c'), at(.55, -.16), at(.5, -.26)])
    canvas.ink(clog, mix('gold', 'sand', .5), wobble=.3, edge=.4, tooth=0)
    if moment == 3:
        signs.spark(canvas, at(.54, 0)[0] + 6, y - 44, 12, 'gold')


def _leaves(canvas: Canvas, moment: int) -> None:
    """Birch leaves on their way down."""
    for tint, first in (('gold', 0), ('moss', 1), ('ochre', 2)):
        leaves = skia.Path()
        for k in range(first, 12, 3):
            x = 1786 + (k * 53) % 126 + (10, -8, 6)[(moment + k) % 3]
            y = 560 + (k * 37 + moment * 40) % 138
            leaves.addPath(ellipse(x, y, 5.4, 3, 30 + 50 * ((moment + k) % 3)))
        canvas.ink(leaves, tint, wobble=.2, edge=.4, tooth=0)


def sprites(studio: Studio) -> Iterator[tuple[Painted, tuple[float, float], int, str]]:
    """Every sprite: piece, place, frame at rest, and the layer that it stands in front of."""
    def one(name: str, layer: str, box: Box, at: tuple[float, float], seed: int, *frames: object, rest: int = -1
            ) -> tuple[Painted, tuple[float, float], int, str]:
        piece = sprite(studio, f'pingo_falls/{name}', box, at, seed, *frames)  # type: ignore[arg-type]
        return piece, at, rest % len(frames), layer

    yield one('peat', 'now', (1060, 700, 1800, 880), (HILL_X, 800), 81,
              *[lambda c, n=n: now.paint_peat(c, n) for n in (3, 0, 1, 2, 3)])
    yield one('cow', 'now', (COW_AT[0] - 60, 620, COW_AT[0] + 80, 704), COW_AT, 82, *[
        lambda c, g=g: animals.cow(c, *COW_AT, .72, grazing=g) for g in (True, False, True)])
    yield one('pole', 'now', (HILL_X - 14, 552, HILL_X + 14, 736), POLE_FOOT, 83, _pole)
    yield one('frog', 'now', (HILL_X - 40, 500, HILL_X + 40, 580), FROG_AT, 84,
              *[lambda c, n=n: _frog(c, n) for n in range(4)])
    sx, sy = SELAM_AT
    yield one('selam', 'now', (sx - 70, 510, sx + 110, 900), SELAM_AT, 85, *[
        lambda c, n=n: selam_drills(c, sx, sy, SELAM_SIZE, n, AUGER_FOOT - sy) for n in range(4)], rest=0)
    yield one('core', 'now', (TRAY[0] - 20, 490, TRAY[1] + 40, 740), (TRAY[0], TRAY[2]), 86,
              *[lambda c, n=n: _core(c, n) for n in range(5)])
    ex, ey = EGBERT_AT
    yield one('egbert', 'now', (ex - 90, 500, ex + 70, ey + 12), EGBERT_AT, 87,
              *[lambda c, p=p: egbert_points(c, ex, ey, EGBERT_SIZE, p) for p in (False, True)])
    yield one('leaves', 'now', (1770, 540, 1936, 716), (1846, 600), 88,
              *[lambda c, n=n: _leaves(c, n) for n in range(3)])
    yield one('pool', 'then', (370, 600, 590, 830), (480, 770), 91, *[
        lambda c, n=n: then.paint_pool(c, n) for n in LEVELS])
    yield one('ray', 'then', (440, 500, 740, 840), (480, 700), 92, *[lambda c, n=n: _ray(c, n) for n in range(3)])
    yield one('drips', 'then', (390, 640, 580, 790), (480, 720), 93, *[lambda c, n=n: _drips(c, n) for n in range(4)])
    yield one('slab', 'then', (110, 600, 320, 730), (262, 660), 94, *[lambda c, n=n: _slab(c, n) for n in range(3)],
              rest=0)
    x, y = MO_AT
    yield one('mo', 'then', (x - 160, y - 190, x + 140, y + 30), MO_AT, 95,
              *[lambda c, n=n: _wet_mo(c, n) for n in (0, 1)])
