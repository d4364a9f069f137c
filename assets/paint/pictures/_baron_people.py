"""Who stands in the park of 'Dieper, zei de baron': the baron, his butler with the glass, two of the crew, the box.

Owns their shapes in the local units of the people (about 410 high without a hat) and their places on the picture.
"""
from dataclasses import replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import Face, brows, buttons, head, lips, stripes, trousers
from assets.paint.kit.figures.people.stance import Arm, Build, Stance, draw_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline

from ._baron_print import INK, PALE, TERRA, two_inks

BARON_AT, BARON_SIZE = (470, 882), .72
BUTLER_AT, BUTLER_SIZE = (252, 880), .70
CREW_AT = ((642, 812, .36), (852, 816, .36))
BOX_AT = (752, 882)
HIND_AT = (52, 742)
SKIN = mix('cream', 'terra', .3)
COAT = mix('ink', 'plum', .5)
BOWS = (0, 13, 27, 42)                # degrees, deeper each time
CELLS = (11, 7)                       # 77 compartments


def _legs(cloth: object, shoe: object, half: tuple[float, float]):  # type: ignore[no-untyped-def]
    def below(pen: Pen, stance: Stance) -> None:
        trousers(pen, cloth, half, -210, -14, stance.stride)  # type: ignore[arg-type]
        for x in (-half[1] * .55 - stance.stride, half[1] * .55 + stance.stride):
            boot = spline([(x - 22, 2, 'c'), (x - 22, -18), (x, -24), (x + 24, -16), (x + 42, -6), (x + 40, 3, 'c')])
            pen.ink(boot, shoe, wobble=.3)  # type: ignore[arg-type]
    return below


def _baron_torso(pen: Pen, stance: Stance) -> None:
    """A bell of a frock coat, open on a striped waistcoat with a watch chain."""
    coat = pen.ink(spline([(-54, -304, 'c'), (-84, -236), (-90, -180), (-104, -92, 'c'), (-40, -84), (30, -84),
                           (104, -94, 'c'), (96, -180), (88, -240), (54, -304, 'c'), (0, -316)]), COAT, wobble=.8,
                   edge=.8, angle=90, streak=.08)
    pen.shade(coat, 'ink', 26, -6, 20, alpha=.8, texture='bristle090', low=.2)
    pen.shade(coat, mix(COAT, 'terra', .45), -10, 8, 8, alpha=.6, blend='normal', texture='bristle090', low=.35)
    vest = pen.ink(spline([(-14, -302, 'c'), (46, -300, 'c'), (74, -240), (70, -186), (40, -160, 'c'), (10, -172),
                           (-10, -230)]), TERRA, wobble=.5, edge=.6)
    stripes(pen, vest, 'cream', -16, 80, 13, 3, across=False, span=(-306, -150))
    pen.shade(vest, 'rust', 12, -6, 9, alpha=.6, low=.3)
    for side, lapel in ((-1, [(-26, -312), (6, -296), (4, -232), (-20, -256)]),
                        (1, [(40, -312), (24, -296), (52, -226), (66, -262)])):
        pen.ink(polygon(lapel, 4), mix(COAT, 'terra', .14 if side < 0 else .05), wobble=.4)
    pen.ink(polygon([(-4, -310), (16, -298), (36, -310), (32, -284), (2, -284)], 4), 'cream', wobble=.3)
    pen.ink(spline([(22, -214), (34, -200), (52, -200), (66, -212)], False), 'cream', stroke=2.6, wobble=.2, edge=.3)
    buttons(pen, [(26, -262 + 26 * k) for k in range(4)], 'cream', 3.4)


def _baron_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    hair = mix('rust', 'plum', .3)
    pen.ink(rect(-16, -326, 38, 26, 8), mix(SKIN, 'terra', .35), wobble=.3)
    pen.ink(ellipse(-34, -348, 9, 12), mix(SKIN, 'terra', .25), wobble=.3)
    head(pen, 2, -352, Face(SKIN, 38, 44, nose='long', nose_colour=mix(SKIN, 'terra', .85), cheek='terra'), gaze,
         'none')
    pen.ink(spline([(-38, -376, 'c'), (-44, -346), (-32, -312), (-10, -306), (-20, -330), (-24, -372, 'c')]), hair,
            wobble=.5, edge=.9)
    if stance.mouth == 'talk':
        lips(pen, 'talk', 10, -344, SKIN)
    tips = -6 if stance.mouth == 'talk' else 0
    pen.ink(spline([(22, -331), (6, -336 + tips), (-14, -326 + tips), (-22, -336 + tips, 'c'), (-12, -318), (8, -318),
                    (22, -324), (38, -319), (54, -320), (62, -338 + tips, 'c'), (52, -330 + tips), (38, -336)]), hair,
            wobble=.4, edge=.8)
    brows(pen, 9, -372 - stance.brow, 21, hair)
    hat = pen.ink(spline([(-36, -382, 'c'), (-44, -478), (-46, -498, 'c'), (4, -506), (54, -498, 'c'), (48, -474),
                          (42, -382, 'c')]), INK, wobble=.6, edge=.7, angle=90, streak=.07)
    pen.shade(hat, mix(INK, 'terra', .6), -9, 4, 6, alpha=.8, blend='normal', texture='bristle090', low=.4)
    pen.ink(rect(-42, -408, 88, 20), TERRA, wobble=.4, clip=hat)
    pen.ink(spline([(-68, -388), (-40, -380), (4, -376), (48, -380), (76, -390), (58, -372), (4, -364), (-50, -371)]),
            INK, wobble=.4, edge=.6)


def _baron_holds(pen: Pen, stance: Stance, moment: str) -> None:
    """A cane: he leans on it, or points with it at the hole."""
    if moment != 'behind_far' or not stance.prop:
        return
    (ex, ey), (wx, wy) = stance.far.elbow, stance.far.wrist
    reach = float(np.hypot(wx - ex, wy - ey))
    dx, dy = (wx - ex) / reach, (wy - ey) / reach
    if stance.prop == 'point':
        dx, dy = .8, .6
    else:
        dx, dy = .16, .99
    x, y = wx + 6 * dx, wy + 6 * dy
    pen.ink(brush_stroke([(x - 26 * dx, y - 26 * dy), (x + 150 * dx, y + 150 * dy)], 8, 5), mix('wood_dark', 'ink', .3),
            wobble=.3)
    pen.ink(circle(x - 28 * dx, y - 28 * dy, 9), 'cream', wobble=.2)


def _butler_torso(pen: Pen, stance: Stance) -> None:
    """Thin, in a tailcoat whose tails hang behind him; a striped waistcoat."""
    tails = pen.ink(spline([(-46, -200, 'c'), (-64, -140), (-78, -58, 'c'), (-50, -64), (-24, -110), (6, -190, 'c')]),
                    mix(COAT, 'ink', .35), wobble=.5, edge=.7)
    pen.shade(tails, mix(COAT, 'terra', .4), -6, 4, 5, alpha=.5, blend='normal', low=.4)
    coat = pen.ink(spline([(-44, -304, 'c'), (-54, -250), (-50, -186, 'c'), (0, -178), (46, -186, 'c'), (52, -250),
                           (42, -304, 'c'), (0, -314)]), COAT, wobble=.6, edge=.7, angle=90, streak=.07)
    pen.shade(coat, 'ink', 18, -4, 12, alpha=.75, texture='bristle090', low=.25)
    vest = pen.ink(polygon([(-6, -304), (32, -302), (42, -190, 6), (2, -186, 6)], 6), 'cream', wobble=.4)
    stripes(pen, vest, TERRA, -8, 46, 9, 3.4, across=False, span=(-310, -180))
    pen.shade(vest, 'clay', 6, -4, 6, alpha=.5, low=.3)
    pen.ink(polygon([(0, -308), (14, -300), (28, -308), (26, -290), (14, -297), (2, -290)], 2), INK, wobble=.2)


def _butler_head(pen: Pen, stance: Stance, gaze: Gaze) -> None:
    hair = mix('stone_dark', 'plum', .5)
    pen.ink(rect(-12, -328, 30, 26, 8), mix(SKIN, 'terra', .35), wobble=.3)
    pen.ink(ellipse(-28, -354, 8, 12), mix(SKIN, 'terra', .25), wobble=.3)
    head(pen, 2, -360, Face(SKIN, 31, 47, nose='long', nose_colour=mix(SKIN, 'terra', .85), cheek='terra', gap=17,
                            eye_x=6), gaze, 'line')
    pen.ink(spline([(-30, -392, 'c'), (-40, -362), (-30, -334, 'c'), (-22, -348), (-20, -384, 'c')]), hair, wobble=.5,
            edge=.9)
    pen.ink(spline([(-16, -404), (6, -408), (26, -400), (8, -403)]), hair, wobble=.3)
    brows(pen, 8, -382 - stance.brow, 17, hair)


def wine_glass(pen: Pen, turn: float = 0, tint: object = None) -> None:
    """A stemmed glass, foot at the origin, 74 units high. It is empty."""
    own = pen.placed(0, 0, turn)
    bowl = own.ink(spline([(-18, -74, 'c'), (-20, -52), (-9, -36), (0, -33), (9, -36), (20, -52), (18, -74, 'c')]),
                   'white' if tint is None else tint, alpha=.5, wobble=.2)  # type: ignore[arg-type]
    own.shade(bowl, 'clay', 6, -2, 4, alpha=.35, low=.3)
    outline = joined(spline([(-18, -74, 'c'), (-20, -52), (-9, -36), (0, -33), (9, -36), (20, -52), (18, -74, 'c')]),
                     ellipse(0, -74, 18, 4))
    own.ink(outline, INK, stroke=2.4, wobble=.2, edge=.3)
    own.ink(brush_stroke([(0, -34), (0, -3)], 4, 4), INK, wobble=.1, edge=.3)
    own.ink(ellipse(0, -2, 15, 3.6), INK, wobble=.2, edge=.3)
    own.ink(brush_stroke([(-12, -66), (-13, -54), (-8, -44)], 2.4, 1.6), 'white', wobble=.1, edge=.3)


def _butler_holds(pen: Pen, stance: Stance, moment: str) -> None:
    """The tray stays level, however deep he bows; a cloth over the other arm."""
    if moment == 'near':
        x, y = stance.near.elbow
        cloth = pen.ink(polygon([(x - 8, y + 6), (x + 34, y + 10), (x + 28, y + 62), (x - 6, y + 58)], 4), 'cream',
                        wobble=.4)
        pen.shade(cloth, 'clay', 5, -4, 5, alpha=.5, low=.3)
    if moment == 'far':
        x, y = stance.far.wrist
        tray = pen.upright(x + 10, y - 14)
        dish = tray.ink(spline([(-58, -8, 'c'), (58, -8, 'c'), (40, 3), (-40, 3)]), mix('sand', 'terra', .3), wobble=.3)
        tray.shade(dish, 'plum', 4, -4, 4, alpha=.6, low=.3)
        tray.ink(ellipse(0, -8, 58, 6), mix('cream', 'sand', .3), wobble=.3)
        tray.ink(ellipse(0, -8, 58, 6), INK, stroke=2, wobble=.3, edge=.4)
        if stance.prop == 'glass':
            wine_glass(tray.placed(4, -7))


_NO = {'stand': Stance(Arm((-86, -214), (-60, -160)), Arm((86, -236), (96, -190)))}
BARON = Build('baron', SKIN, COAT, mix(COAT, 'ink', .4), (-58, -276), (58, -276), (40, 28), 14,
              _legs(mix('clay', 'terra', .3), INK, (42, 48)), _baron_torso, _baron_head, _baron_holds, _NO)
BUTLER = Build('butler', 'cream', COAT, mix(COAT, 'ink', .4), (-42, -284), (44, -284), (28, 20), 12,
               _legs(mix('ink', 'plum', .3), 'ink', (34, 36)), _butler_torso, _butler_head, _butler_holds, _NO)
LEANS = Stance(Arm((-112, -232), (-86, -190), 'fist', 60), Arm((98, -226), (116, -200), 'fist', 70), lean=-3, tilt=-5,
               look=(.8, .25), lid=.2, mouth='line', stride=4, prop='cane')
POINTS = Stance(Arm((-112, -232), (-86, -190), 'fist', 60), Arm((112, -268), (152, -238), 'fist', 30), lean=5, tilt=-6,
                look=(.9, .45), mouth='talk', brow=7, stride=8, prop='point')


def paint_baron(canvas: Canvas, moment: int) -> None:
    """He waits on his cane; points at the hole: deeper; points again, louder."""
    stance = (LEANS, POINTS, replace(POINTS, lean=9, tilt=-10, brow=11), replace(POINTS, mouth='line', lid=.12))[moment]
    draw_person(Pen.at(canvas, *BARON_AT, BARON_SIZE), BARON, stance, Gaze(stance.look, stance.lid, 'open'))
    two_inks(canvas, .85)


def _bowing(lean: float, prop: str = 'glass') -> Stance:
    share = lean / BOWS[-1]
    return Stance(Arm((-62, -236), (-36, -196), 'fist', 40),
                  Arm((96, -232 - 4 * share), (126 - 26 * share, -258 - 26 * share), 'flat', -8), lean=lean,
                  tilt=-5 + lean * .18, look=(.8, .7), lid=.45, mouth='line', brow=6, prop=prop)


def paint_butler(canvas: Canvas, moment: int) -> None:
    """He bows a little deeper each time; his glass is as empty as before."""
    stance = _bowing(BOWS[moment])
    draw_person(Pen.at(canvas, *BUTLER_AT, BUTLER_SIZE), BUTLER, stance,
                Gaze(stance.look, stance.lid, 'closed' if moment > 1 else 'open'))
    two_inks(canvas, .85)


def paint_upended(canvas: Canvas, moment: int) -> None:
    """He turns the glass over above the tray: not a drop."""
    stance = _bowing(BOWS[-1], '')
    pen = Pen.at(canvas, *BUTLER_AT, BUTLER_SIZE)
    draw_person(pen, BUTLER, stance, Gaze(stance.look, stance.lid, 'open'))
    upper = pen.turned(stance.lean, 0, -200)
    tray = upper.upright(stance.far.wrist[0] + 10, stance.far.wrist[1] - 14)
    turn, lift = ((60, -34), (150, -84), (180, -92), (180, -84))[moment]
    wine_glass(tray.placed(4, lift), turn)
    two_inks(canvas, .85)


def paint_crew(canvas: Canvas) -> None:
    """Two of the crew turn the rods; half a dachshund passes behind the oak."""
    for (x, y, size), skin, cloth, cap, flip in zip(CREW_AT, (mix('clay', 'peat', .4), SKIN), (TERRA, 'cream'),
                                                    (INK, mix('rust', 'plum', .4)), (False, True), strict=True):
        pen = Pen.at(canvas, x, y, size, flip)
        trousers(pen, mix('ink', 'plum', .5), (46, 52), -210, -4)
        body = pen.turned(10, 0, -200)
        shirt = body.ink(spline([(-56, -190, 'c'), (-60, -270), (-30, -306), (34, -304), (58, -266), (54, -190, 'c')]),
                         cloth, wobble=.5)
        body.shade(shirt, 'plum', 16, -4, 12, alpha=.6, low=.3)
        head(body, 8, -350, Face(skin, 36, 40, nose_colour=mix(skin, 'rust', .4), cheek='terra'), Gaze((.8, .5)),
             'line')
        body.ink(spline([(-34, -366, 'c'), (-30, -398), (20, -402), (50, -376), (78, -366), (46, -360)]), cap,
                 wobble=.4)
        body.ink(brush_stroke([(-40, -278), (10, -214), (70, -236)], 36, 26), mix(cloth, 'plum', .15), wobble=.5)
        body.ink(circle(82, -242, 16), skin, wobble=.3)
    x, y = (CREW_AT[0][0] + CREW_AT[1][0]) / 2 + 4, CREW_AT[0][1] - 84
    canvas.ink(brush_stroke([(x - 84, y - 6), (x + 84, y + 4)], 7, 7), mix('wood_dark', 'ink', .3), wobble=.3, tooth=0)
    two_inks(canvas, .85)


def paint_hind(canvas: Canvas) -> None:
    """The hind half of a dachshund, behind the oak."""
    teckel(canvas, *HIND_AT, .5, 'hind', flip=True, length=2.6, wag=.6)
    two_inks(canvas, .3)


def paint_box(canvas: Canvas) -> None:
    """A box of earth on a trestle: seventy-six samples, one a compartment, and the last compartment empty."""
    x, y = BOX_AT
    legs = joined(*[brush_stroke([(x + dx, y - 42), (x + dx * 1.16, y)], 9, 7) for dx in (-62, -50, 50, 62)])
    canvas.ink(legs, mix('wood_dark', 'ink', .2), wobble=.4, edge=.5, tooth=0)
    top = canvas.ink(rect(x - 88, y - 48, 176, 10, 2), mix('wood', 'rust', .3), wobble=.5, edge=.6, tooth=0)
    canvas.shade(top, 'ink', 0, -4, 3, alpha=.5, low=.3)
    left, wide, high = x - 77, 14, 10
    frame = canvas.ink(rect(left - 7, y - 48 - 7 * high - 9, 11 * wide + 14, 7 * high + 10, 3), mix('wood_dark', 'ink',
                                                                                                      .35),
                       wobble=.5, edge=.6, tooth=0)
    canvas.shade(frame, 'terra', -3, 3, 2, alpha=.6, blend='normal', low=.4)
    tints = ('sand', mix('sand', 'terra', .4), 'clay', TERRA, mix('rust', 'terra', .4), PALE, mix('clay', 'plum', .4))
    for number in range(CELLS[0] * CELLS[1] - 1):
        row, column = divmod(number, CELLS[0])
        cell = rect(left + column * wide + 1.4, y - 48 - (7 - row) * high - 3, wide - 2.8, high - 2.4, 1)
        canvas.ink(cell, tints[(row * 2 + column // 3 + number % 2) % 7], wobble=.3, edge=.3, tooth=0)
    two_inks(canvas, .85)


def paint_sample(canvas: Canvas, moment: int) -> None:
    """Compartment 77: empty, then the first salt, and a glint."""
    x, y = BOX_AT
    cx, cy = x - 77 + 10.5 * 14, y - 48 - 10 + 2
    canvas.ink(rect(cx - 5.6, cy - 5, 11.2, 7.6, 1), INK, wobble=.2, edge=.3, tooth=0)
    if not moment:
        return
    canvas.ink(rect(cx - 5.6, cy - 5, 11.2, 7.6, 1), 'white', wobble=.2, edge=.3, tooth=0)
    rays = skia.Path()
    for angle in np.arange(0, 2 * np.pi, np.pi / 4):
        a, b = (10, 17, 20)[moment - 1], (14, 26, 34)[moment - 1]
        rays.addPath(brush_stroke([(cx + a * np.cos(angle), cy + a * np.sin(angle)),
                                   (cx + b * np.cos(angle), cy + b * np.sin(angle))], 3.4, 1.4))
    canvas.ink(rays, 'white', wobble=.2, edge=.4, tooth=0)
