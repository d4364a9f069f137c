"""The crooked table and the six who sit at it, each leaning another way, all talking at once.

Owns where the table's edges run and who sits where; the kit owns how people look.
"""
import math
from dataclasses import dataclass, replace

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import PEOPLE, person
from assets.paint.kit.figures.people.selam import drill
from assets.paint.kit.figures.people.stance import Arm, Stance, draw_at_table
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon, rect, spline

from ._spread import Spot

FAR = ((196, 668), (928, 708))          # ends of the table's far edge, px of the picture
NEAR = ((150, 726), (958, 770))
HEM = ((158, 838), (950, 868))          # lower edge of the cloth
TILT = math.degrees(math.atan2(FAR[1][1] - FAR[0][1], FAR[1][0] - FAR[0][0]))
CLOTH = mix('sand', 'cream', .35)
SHADED = mix(mix('sand', 'terra', .35), 'plum', .34)
CHECK = mix('brick', 'terra', .25)
SIZE = .94


@dataclass(frozen=True)
class Guest:
    """Who sits at x behind the table, in what varied stance, with what gaze; `back` units further from it."""
    name: str
    x: float
    stance: Stance
    gaze: Gaze
    flip: bool = False
    back: float = 0


def edge(line: tuple[Spot, Spot], x: float) -> float:
    """y of a straight edge at x."""
    (x0, y0), (x1, y1) = line
    return y0 + (y1 - y0) * (x - x0) / (x1 - x0)


def on_table(x: float, share: float) -> float:
    """y on the table top at x: share 0 = far edge, 1 = near edge."""
    return edge(FAR, x) * (1 - share) + edge(NEAR, x) * share


def _guests() -> tuple[Guest, ...]:
    """From the far ones to the near ones."""
    own = {name: build.stances for name, build in PEOPLE.items()}
    return (
        Guest('selam', 436, replace(own['selam']['table_speak'], lean=-9, tilt=-8,
                                    near=Arm((-98, -222), (-34, -186), 'flat', 10)), Gaze((.6, -.7), 0, 'open')),
        Guest('bennie', 712, replace(own['bennie']['table_speak'], lean=4, tilt=6,
                                     far=Arm((126, -224), (78, -180), 'fist', 160)), Gaze((-.85, .1), 0, 'open'),
              back=4),
        Guest('roelof', 298, replace(own['roelof']['table_speak'], lean=3, tilt=9,
                                     far=Arm((100, -232), (92, -292), 'point', -84)), Gaze((.8, .1), .24, 'open'),
              flip=True),
        Guest('truida', 566, replace(own['truida']['table_speak'], lean=-9, tilt=7,
                                     far=Arm((88, -236), (98, -296), 'point', -82)), Gaze((.8, -.1), 0, 'open')),
        Guest('egbert', 858, replace(own['egbert']['table'], lean=11, tilt=-6), Gaze((.95, .1), 0, 'open')),
    )


def paint_company(canvas: Canvas) -> None:
    """Table first, then who sits behind it, then Jantien at its left end."""
    paint_legs(canvas)
    paint_cloth(canvas)
    for guest in _guests():
        y = edge(FAR, guest.x) - guest.back
        pen = Pen.at(canvas, guest.x, y, SIZE, guest.flip, TILT)
        draw_at_table(pen, PEOPLE[guest.name], guest.stance, guest.gaze)
    person(canvas, 'jantien', 116, 876, .98, 'speak', look=(.8, .1), prop='')
    _knocked_over(canvas)


def _knocked_over(canvas: Canvas) -> None:
    """Selam's drill leans where she put it; the mug that stood there lies, and its coffee runs to Egbert too."""
    x, y = 408, on_table(408, .38)
    coffee = spline([(x + 20, y - 2), (x + 52, y - 7), (x + 86, y + 2), (x + 128, y + 6), (x + 150, y + 18),
                     (x + 132, y + 30), (x + 104, y + 22), (x + 72, y + 30), (x + 40, y + 24), (x + 14, y + 14)])
    canvas.ink(coffee, mix('peat', 'rust', .25), 1, wobble=1, edge=.5, tooth=0)
    canvas.ink(spline([(x + 48, y + 2), (x + 88, y + 9), (x + 122, y + 13)], False), mix('clay', 'sand', .4), .8,
               stroke=3, wobble=.4, tooth=0)
    for dx, dy, r in ((168, 26, 4), (180, 22, 2.6), (94, 40, 3)):
        canvas.ink(ellipse(x + dx, y + dy, r * 1.5, r), mix('peat', 'rust', .12), wobble=.3, tooth=0)
    pen = Pen.at(canvas, x + 24, y - 9, .92, False, 86)
    cup = pen.ink(rect(-16, 0, 32, 38, 5), 'rose')
    pen.shade(cup, 'plum', -9, -3, 6, alpha=.6, low=.25)
    pen.ink(spline([(-16, 8), (-28, 10), (-28, 25), (-16, 27)], False), 'rose', stroke=6)
    pen.ink(ellipse(0, 0, 16, 6), mix('rose', 'plum', .5))
    pen.ink(ellipse(0, 0, 16, 6), mix('rose', 'white', .4), stroke=2)
    drill(Pen.at(canvas, 344, 893, .97, False, 7))


def paint_legs(canvas: Canvas) -> None:
    """Four legs, one of which stands on a pile of beer mats; it does not help."""
    for x, foot, far in ((240, 850, True), (890, 862, True), (196, 884, False), (916, 874, False)):
        wood = mix('wood_dark', 'ink', .35 if far else .1)
        canvas.ink(brush_stroke([(x, 760), (x + 3, foot)], 22, 15), wood, wobble=.6, edge=.6, tooth=0, angle=90)
    for k in range(3):
        canvas.ink(rect(900 + k % 2 * 4, 885 - k * 6, 36, 6, 2), ('sand', 'brick', 'cream')[k], wobble=.4, tooth=0)


def paint_cloth(canvas: Canvas) -> Region | None:
    """A checked cloth: lit on top, in shade where it hangs."""
    (fx0, fy0), (fx1, fy1) = FAR
    (nx0, ny0), (nx1, ny1) = NEAR
    (hx0, hy0), (hx1, hy1) = HEM
    waves = [(x, edge(HEM, x) + 6 * math.sin(x * .085)) for x in np.arange(hx0, hx1 + 1, 12)]
    side = polygon([(nx0, ny0), (nx1, ny1), (hx1 + 4, hy1), *reversed(waves), (hx0 - 6, hy0)])
    hanging = canvas.ink(side, SHADED, wobble=.8, edge=.6, tooth=0, angle=90, streak=.06)
    _checks(canvas, hanging, mix('rust', 'plum', .35), .62)
    folds = skia.Path()
    for x in np.arange(hx0 + 24, hx1, 74):
        folds.addPath(brush_stroke([(x + 2, edge(NEAR, x) + 14), (x, edge(HEM, x) + 8)], 1, 22, 9))
    canvas.ink(folds, mix('plum', 'rust', .3), .34, wobble=1.2, edge=.6, tooth=0, clip=hanging)
    canvas.ink(side, mix('plum', 'ink', .2), .5, tooth=0, clip=hanging, texture='bristle090', softness=.5,
               field=lambda x, y: np.clip((y - edge(NEAR, x) - 40) / 150, 0, .8))
    top = canvas.ink(polygon([(fx0, fy0), (fx1, fy1), (nx1 + 2, ny1 + 3), (nx0 - 2, ny0 + 3)], 6), CLOTH, wobble=.8,
                     edge=.6, tooth=0, angle=2, streak=.04)
    _checks(canvas, top, CHECK, .7)
    canvas.ink(brush_stroke([(nx0, ny0 + 2), (nx1, ny1 + 2)], 3, 3), mix(CLOTH, 'white', .4), .8, wobble=.6, edge=.6,
               tooth=0)
    return top


def _checks(canvas: Canvas, region: Region | None, colour: Colour, alpha: float) -> None:
    """Gingham: bars towards us and bars along the table, half strong, so that they cross in full."""
    bars, along = skia.Path(), skia.Path()
    for x in np.arange(130, 1000, 52):
        bars.addPath(polygon([(x + 20, 650), (x + 44, 650), (x + 24, 775), (x + 26, 900), (x - 2, 900), (x - 2, 775)]))
    for share, wide in ((.08, 12), (.62, 15), (1.28, 20), (2.0, 20)):
        along.addPath(polygon([(120, on_table(120, share)), (1000, on_table(1000, share)),
                               (1000, on_table(1000, share) + wide), (120, on_table(120, share) + wide)]))
    for path in (bars, along):
        canvas.ink(path, colour, alpha * .6, wobble=.8, edge=.4, tooth=0, clip=region)
