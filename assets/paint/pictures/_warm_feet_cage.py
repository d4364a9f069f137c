"""The cage of 'Warme voeten' and who is in it: Selam, Mo, Bennie, three faces lit from below.

Owns their stances, the light on them, and what hangs on the cage (thermos, thermometer).
"""
from dataclasses import replace

import numpy as np

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import PEOPLE
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_half
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, polygon, rect, spline
from assets.paint.kit.region import Region

from ._spread import Draw, Window, wool

LEFT, RIGHT, TOP, RAIL, FLOOR = 302, 762, 700, 884, 920
CENTRE = (LEFT + RIGHT) / 2
MO_AT, MO_SIZE = (494, 954), 1.08
SELAM_AT, BENNIE_AT, SIZE = (374, 922), (702, 928), .92
INNER_GLOW: tuple[tuple[float, Colour], ...] = ((1.0, mix('rust', 'plum', .62)), (.8, mix('rust', 'plum', .28)),
                                                (.62, mix('rust', 'brick', .5)), (.44, 'terra'), (.28, 'gold'))
BOX = (276, 640, 790, 936)
THERMO = (246, 704, 912)                # x, top, foot
FLASK = (806, 838)                      # where the thermos hangs


def _selam(moment: int) -> tuple[Stance, Gaze]:
    """One hand at her headphones: she reads the thermometer, then listens to what is said beside her."""
    own = replace(PEOPLE['selam'].stances['listen'], prop='', far=Arm((86, -232), (76, -186), 'none'))
    if moment == 1:
        return replace(own, lean=-4, tilt=-6, mouth='smile'), Gaze((-.8, .3), 0, 'open')
    mouth = 'o' if moment == 2 else 'line'
    return (replace(own, lean=3, tilt=8, mouth=mouth, near=Arm((-82, -262), (-50, -330), 'fist', -40)),
            Gaze((.75, .25), 0, 'open'))


def _bennie(moment: int) -> tuple[Stance, Gaze]:
    """He wipes his forehead, then looks aside: softly."""
    wipe = moment == 1
    far = Arm((124, -236), (64, -318) if wipe else (62, -220), 'fist' if wipe else 'flat', -120 if wipe else 176)
    stance = Stance(Arm((-112, -226), (-86, -180), 'none'), far, lean=-3 if wipe else 3, tilt=-9 if wipe else 9,
                    mouth='line', lid=.2, brow=5)
    return stance, Gaze((.8, .4), .1, 'open') if not wipe else Gaze((.2, .1), 0, 'closed')


def _mo(canvas: Canvas, moment: int) -> None:
    """Both spade hands up and empty: he happens not to know."""
    pose = SIDE_POSES['stand'][0]
    shrug = moment == 2
    pose = replace(pose, turn=-5 if shrug else 2, holder=None, near=(62, -92, -64) if shrug else (58, -76, -18),
                   far=(118, -84, -28) if shrug else (118, -84, -6), near_bend=20, far_bend=14, near_foot=None,
                   far_foot=None, mouth='line' if shrug else 'o' if moment == 1 else 'smile', spread=1 if shrug else .8,
                   lift=-4 if shrug else 0, scarf=(190, 170, 150))
    look = (.85, -.25) if shrug else ((-.5, .6), (.5, .8))[moment % 2]
    coat = Coat(3, (.35, .9), 'gold', .95, mix('terra', 'gold', .2))
    draw_side(Pen.at(canvas, *MO_AT, MO_SIZE), pose, coat, Gaze(look, 0, 'wide' if moment == 1 else 'open'), False, 0)


def paint_cage(canvas: Canvas, moment: int) -> None:
    """Wall, the three, the rail before them; the warmth comes up through the floor."""
    back = canvas.ink(rect(LEFT, TOP - 6, RIGHT - LEFT, FLOOR - TOP), mix('plum', 'ink', .35), wobble=.6, edge=.5,
                      tooth=0, angle=90, streak=.07)
    _inner_glow(canvas, back)
    boards = joined(*[rect(x, TOP - 6, 2, FLOOR - TOP) for x in range(LEFT + 28, RIGHT, 29)])
    canvas.ink(boards, 'ink', .45, wobble=.4, edge=.4, tooth=0, clip=back)
    wool(canvas, [(514, 690), (510, 722), (474, 760), (446, 820)], 3.2)
    for name, at, (stance, gaze) in (('selam', SELAM_AT, _selam(moment)), ('bennie', BENNIE_AT, _bennie(moment))):
        _lit(canvas, lambda window, n=name, a=at, s=stance, g=gaze: draw_half(
            Pen.at(window, *a, SIZE, n == 'bennie'), PEOPLE[n], s, g))
    _lit(canvas, lambda window: _mo(window, moment))
    wool(canvas, [(566, 842), (624, 880), (700, 874), (776, 848)], 3.6)
    _front(canvas)


def _inner_glow(canvas: Canvas, back: Region | None) -> None:
    """Rust, terra, gold against the wall: low arcs over the floor."""
    for reach, colour in INNER_GLOW:
        canvas.ink(ellipse(CENTRE, FLOOR + 26, 310 * reach, 236 * reach), colour, .9, wobble=2.4, edge=1, tooth=0,
                   clip=back, angle=4, streak=.05)


def _lit(canvas: Canvas, draw: Draw) -> None:
    """A figure on a sheet of its own, dark above and warm below, laid into the cage; nothing of it under the rail."""
    window = Window(BOX, canvas.scale, 7)
    draw(window)
    assert window.cover is not None and canvas.cover is not None
    foot = round((RAIL + 8 - BOX[1]) * window.scale)
    window.paint[foot:], window.cover[foot:] = 0, 0
    side = round((LEFT + 2 - BOX[0]) * window.scale)
    window.paint[:, :side], window.cover[:, :side] = 0, 0
    window.wash('#8E7FA8', linear_field(0, RAIL - 84, 0, TOP - 30), .62)
    figure = Region(0, 0, window.cover.copy())
    window.ink(figure, 'gold', .6, 'soft', tooth=0, mottle=0, streak=0, field=linear_field(0, RAIL - 170, 0, RAIL - 20),
               texture='grain', softness=.9)
    window.shade(figure, mix('gold', 'glow', .4), 0, -7, 5, alpha=.75, blend='normal', low=.42, softness=.4)
    over = window.cover[..., None]
    canvas.paint = canvas.paint * (1 - over) + window.paint
    canvas.cover = canvas.cover + window.cover * (1 - canvas.cover)


def _front(canvas: Canvas) -> None:
    """Roof, posts, floor panel, rail, hook: what stands before them, dark but for its lower edges."""
    roof = canvas.ink(polygon([(LEFT - 16, TOP, 3), (LEFT + 14, TOP - 26, 8), (RIGHT - 14, TOP - 26, 8),
                               (RIGHT + 16, TOP, 3)]), mix('brick', 'plum', .42), wobble=.7, tooth=0, angle=0,
                      streak=.06)
    canvas.tone(roof, mix('brick', 'plum', .3), .5, 'ink', dx=0, dy=8, blur=7, low=.3)
    canvas.ink(rect(LEFT - 18, TOP - 2, RIGHT - LEFT + 36, 9, 3), mix('ochre', 'rust', .25), wobble=.4, edge=.5,
               tooth=0)
    for x in (LEFT - 4, RIGHT - 6):
        post = canvas.ink(rect(x, TOP + 4, 10, FLOOR - TOP, 3), mix('ochre', 'rust', .3), wobble=.4, edge=.5, tooth=0)
        canvas.ink(rect(x, TOP + 4, 10, FLOOR - TOP, 3), 'glow', .75, wobble=.3, tooth=0, clip=post,
                   field=linear_field(0, TOP + 60, 0, FLOOR), texture='grain', softness=.5)
    panel = canvas.ink(rect(LEFT - 6, RAIL + 8, RIGHT - LEFT + 12, FLOOR - RAIL - 8, 3), mix('brick', 'rust', .35),
                       wobble=.6, edge=.5, tooth=0, angle=0, streak=.06)
    canvas.tone(panel, mix('brick', 'rust', .35), .5, 'plum', dx=0, dy=12, blur=10, low=.25)
    slits = joined(*[rect(x, RAIL + 17, 30, 9, 4) for x in range(LEFT + 14, RIGHT - 30, 43)])
    canvas.ink(slits, mix('gold', 'glow', .4), wobble=.5, edge=.5, tooth=0)
    rail = canvas.ink(rect(LEFT - 18, RAIL, RIGHT - LEFT + 36, 14, 4), mix('ochre', 'gold', .4), wobble=.4, edge=.5,
                      tooth=0)
    canvas.tone(rail, 'ochre', .5, 'rust', dx=0, dy=5, blur=4, low=.3)
    floor = canvas.ink(rect(LEFT - 18, FLOOR - 4, RIGHT - LEFT + 36, 12, 4), 'gold', wobble=.4, edge=.5, tooth=0)
    canvas.tone(floor, 'gold', .5, 'rust', dx=0, dy=5, blur=4, low=.3)
    hook = spline([(CENTRE - 18, TOP - 26), (CENTRE - 16, TOP - 40), (CENTRE, TOP - 50), (CENTRE + 16, TOP - 40),
                   (CENTRE + 18, TOP - 26)], closed=False)
    canvas.ink(hook, mix('ochre', 'rust', .2), stroke=6, wobble=.3, edge=.4, tooth=0)


def paint_thermometer(canvas: Canvas, clicks: int) -> None:
    """As tall as the cage: the column goes up a click with each stretch down; the bulb is in the warmth."""
    x, top, foot = THERMO
    board = canvas.ink(rect(x - 25, top, 50, foot - top + 20, 12), mix('wood_dark', 'plum', .2), wobble=.6, edge=.6,
                       tooth=0, angle=90, streak=.07)
    canvas.tone(board, mix('wood_dark', 'plum', .2), .4, 'terra', dx=0, dy=-20, blur=14, low=.3)
    for y in (top + 10, foot + 10):
        canvas.ink(circle(x - 15, y, 3), 'ochre', wobble=.1, tooth=0)
        canvas.ink(circle(x + 15, y, 3), 'ochre', wobble=.1, tooth=0)
    glass = canvas.ink(joined(rect(x - 8, top + 16, 16, foot - top - 24, 8), circle(x, foot - 10, 17)),
                       mix('frost', 'mist', .3), wobble=.3, edge=.4, tooth=0)
    high = top + 30 + (foot - top - 70) * (1 - (.18, .4, .62, .86)[clicks])
    canvas.ink(joined(rect(x - 5, high, 10, foot - high - 8, 5), circle(x, foot - 10, 13)), 'brick', wobble=.3,
               edge=.3, tooth=0, clip=glass)
    canvas.ink(circle(x - 5, foot - 15, 4), 'pink', wobble=.1, tooth=0)
    marks = joined(*[rect(x + 12, y, 9 if k % 3 else 14, 2.6) for k, y in enumerate(range(top + 26, foot - 34, 13))])
    canvas.ink(marks, mix('sand', 'cream', .4), wobble=.2, edge=.3, tooth=0)
    if clicks:
        for dx, dy in ((-34, -10), (-38, 4)):
            canvas.ink(brush_stroke([(x + dx, high + dy), (x + dx + 10, high + dy * .6)], 3.4, 2), 'glow', wobble=.2,
                       tooth=0)


def paint_thermos(canvas: Canvas, moment: int) -> None:
    """It hangs on the cage's hook, and gets hotter by itself: its foot glows, its cup rattles, it steams."""
    x, y = FLASK
    lean, lift = (0, -5, 4)[moment], (0, 7, 11)[moment]
    canvas.ink(brush_stroke([(RIGHT + 2, y - 60), (x - 6, y - 66), (x, y - 54)], 5, 4), mix('ochre', 'rust', .3),
               wobble=.3, tooth=0)
    pen = Pen.at(canvas, x, y - 56, 1.15, turn=lean)
    pen.ink(spline([(-12, 14), (-16, 2), (0, -6), (16, 2), (12, 14)], False), 'ink', stroke=3, wobble=.2)
    flask = pen.ink(rect(-17, 12, 34, 84, 9), mix('forest', 'teal', .4), wobble=.4)
    pen.shade(flask, 'ink', 8, -4, 9, alpha=.6, low=.25)
    for bar, colour in ((30, 'cream'), (38, 'brick')):
        pen.ink(rect(-18, bar, 36, 5), colour, wobble=.3, clip=flask)
    heat = (0, .6, 1)[moment]
    px, py = pen.point(0, 96)
    canvas.ink(circle(px, py, 30 + 28 * heat), mix('brick', 'terra', heat * .5), .95, wobble=.4, tooth=0, clip=flask,
               texture='grain', softness=.5,
               field=lambda X, Y: np.clip((Y - (py - 26 - 34 * heat)) / 30, 0, 1) + 0 * X)
    cup = pen.placed(0, -lift, lean * 1.5)
    cap = cup.ink(polygon([(-15, 13), (-12, -6, 4), (12, -6, 4), (15, 13)], 2), mix('cream', 'sand', .3), wobble=.3)
    cup.shade(cap, 'rust', 5, -4, 5, alpha=.5, low=.3)
    for k, (dx, bend) in enumerate(((-8, 10), (4, -10), (15, 9))[:1 + moment]):
        line = spline([(x + dx, y - 66 - lift), (x + dx + bend, y - 82 - lift), (x + dx - bend * .4, y - 98 - lift),
                       (x + dx + bend * .8, y - 112 - lift - 6 * k)], False)
        canvas.ink(line, 'white', .85, stroke=4.2 - k * .5, wobble=.4, edge=.6, tooth=0)
