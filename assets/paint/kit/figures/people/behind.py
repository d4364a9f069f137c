"""The six from behind, for small figures at the near side of a table or far down a road.

Owns these few shapes only: body, crown, one mark a person; below 150 px high nobody sees more.
"""
from dataclasses import dataclass

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, minus, polygon, rect, spline

from ..pen import Pen
from ..tints import DENIM, GREY_HAIR, SILVER_HAIR, WOOD_SHOE
from . import bennie, egbert, jantien, roelof, selam, truida
from .parts import hose, knitted, stripes


@dataclass(frozen=True)
class Back:
    """Half widths of shoulders and hem, hem height, colours; `legs` None for who sits in a wheelchair."""
    shoulders: float
    hem: float
    low: float
    cloth: Colour
    skin: Colour
    legs: Colour | None
    shoes: Colour


BACKS: dict[str, Back] = {
    'roelof': Back(56, 66, -190, 'brick', roelof.SKIN, 'indigo', WOOD_SHOE),
    'truida': Back(40, 80, -88, truida.COAT, truida.SKIN, mix('plum', 'ink', .2), 'ink'),
    'selam': Back(52, 58, -180, selam.HOODIE, selam.SKIN, DENIM, 'white'),
    'egbert': Back(54, 66, -150, egbert.CARDIGAN, egbert.SKIN, mix('clay', 'moss', .35), 'brick'),
    'jantien': Back(46, 76, -176, jantien.CAPE, jantien.SKIN, None, 'gold'),
    'bennie': Back(70, 94, -136, bennie.OVERALL, bennie.SKIN, bennie.OVERALL, mix('peat', 'ink', .3)),
}


def person_behind(canvas: Canvas, name: str, x: float, y: float, size: float = .4, flip: bool = False,
                  seated: bool = False, lean: float = 0, clip: Region | None = None) -> None:
    """One of the six from behind, feet at (x, y) px; `seated` leaves the legs out (waist at y)."""
    back = BACKS[name]
    pen = Pen.at(canvas, x, y, size, flip, 0, clip)
    if seated:
        pen = pen.placed(0, 200)
    elif back.legs is None:
        pen = pen.placed(0, jantien.SEAT[1])
    else:
        _legs(pen, back)
    upper = pen.turned(lean, 0, -200)
    for side in (-1, 1):
        shoulder = side * back.shoulders
        hose(upper, [(shoulder, -280), (shoulder + side * 34, -236), (shoulder + side * 24, -196)], back.cloth, 34, 26)
        upper.ink(circle(shoulder + side * 22, -186, 13), back.skin)
    body = spline([(-back.shoulders * .7, -304), (-back.shoulders - 4, -270), (-back.hem, back.low, 'c'),
                   (0, back.low + 6), (back.hem, back.low, 'c'), (back.shoulders + 4, -270),
                   (back.shoulders * .7, -304), (0, -312)])
    region = upper.ink(body, back.cloth, wobble=.8, edge=.7, angle=90, streak=.07)
    upper.shade(region, mix(back.cloth, 'ink', .5), 22, -6, 16, blend='normal', texture='bristle090', low=.25)
    upper.ink(rect(-15, -326, 30, 26, 8), mix(back.skin, 'ink', .25), wobble=.3)
    upper.ink(ellipse(0, -352, 37, 42), back.skin)
    _marks(upper, name, region)
    if back.legs is None and not seated:
        _wheels(pen)


def _legs(pen: Pen, back: Back) -> None:
    assert back.legs is not None
    for side in (-1, 1):
        pen.ink(ellipse(side * 30, -7, 26, 10), back.shoes)
        pen.ink(brush_stroke([(side * 26, back.low - 16), (side * 30, -14)], 52 if back.low < -120 else 18,
                             44 if back.low < -120 else 16), back.legs, wobble=.6, angle=90, streak=.06)


def _marks(pen: Pen, name: str, body: Region | None) -> None:
    match name:
        case 'roelof':
            stripes(pen, body, 'sand', -312, -190, 17, 3.2)
            for side in (-1, 1):
                pen.ink(brush_stroke([(side * 44, -304), (side * 8, -196)], 14, 14), 'indigo', clip=body)
            _nape(pen, roelof.SKIN, GREY_HAIR)
            pen.ink(spline([(-46, -360), (-42, -392), (0, -408), (42, -392), (46, -360), (0, -352)]),
                    mix('moss', 'clay', .5))
        case 'truida':
            pen.ink(spline([(-42, -350), (-34, -394), (0, -406), (34, -394), (42, -350), (38, -316), (-38, -316)]),
                    SILVER_HAIR, angle=90, streak=.08)
            scarf = pen.ink(rect(-36, -318, 72, 26, 12), 'teal')
            stripes(pen, scarf, 'ice', -330, -280, 11, 3.4)
        case 'selam':
            pack = pen.ink(rect(-42, -298, 84, 112, 26), 'teal')
            pen.shade(pack, 'ink', 14, -8, 12, alpha=.6, low=.3)
            pen.ink(rect(-28, -238, 56, 42, 10), mix('teal', 'sea', .5))
            pen.ink(circle(0, -370, 58), selam.HAIR, wobble=1, edge=1.4)
            pen.ink(spline([(-52, -352), (-46, -408), (0, -430), (46, -408), (52, -352)], False), 'brick', stroke=7)
            for side in (-1, 1):
                pen.ink(ellipse(side * 52, -350, 9, 16), 'brick')
        case 'egbert':
            knitted(pen, body, 'moss', (-80, -300, 80, -148))
            _nape(pen, egbert.SKIN, 'white')
        case 'jantien':
            pen.ink(spline([(-42, -340), (-36, -392), (0, -404), (36, -392), (42, -340), (24, -318), (-24, -318)]),
                    jantien.HAIR, edge=.8)
            pen.ink(circle(0, -402, 19), jantien.HAIR)
            pen.ink(spline([(-40, -290), (0, -322), (40, -290), (0, -274)]), mix(jantien.CAPE, 'ink', .22))
        case 'bennie':
            stripes(pen, body, 'glow', -190, -175, 30, 13, plate=None, alpha=.92)
            for side in (-1, 1):
                pen.ink(brush_stroke([(side * 44, -310), (side * 40, -186)], 12, 12), 'glow', clip=body)
            _nape(pen, bennie.SKIN, bennie.HAIR)
            pen.ink(minus(ellipse(0, -374, 50, 46), rect(-80, -366, 160, 90)), bennie.HELMET)
            pen.ink(rect(-54, -374, 108, 11, 5), mix(bennie.HELMET, 'clay', .2))
            pen.ink(rect(-9, -424, 18, 42, 6), 'brick')
            bennie.salt(pen, body, (-84, -306, 84, -150), 46, 9)


def _nape(pen: Pen, skin: Colour, hair: Colour) -> None:
    """Ears, and short hair that covers the lower half of the head."""
    for side in (-1, 1):
        pen.ink(ellipse(side * 38, -352, 8, 12), mix(skin, 'rust', .2))
    pen.ink(spline([(-38, -364, 'c'), (-35, -334), (-22, -318), (0, -312), (22, -318), (35, -334), (38, -364, 'c'),
                    (0, -356)]), hair, edge=.8, angle=90, streak=.06)


def _wheels(pen: Pen) -> None:
    """The chair from behind: two tyres on edge, the push bar, the back."""
    back = pen.ink(polygon([(-50, -214, 10), (50, -214, 10), (46, -116, 6), (-46, -116, 6)], 8), 'indigo')
    pen.shade(back, 'ink', 14, -8, 10, low=.3)
    pen.ink(brush_stroke([(-62, -216), (62, -216)], 8, 8), 'brick')
    for side in (-1, 1):
        pen.ink(rect(side * 76 - 12, -224, 24, 160, 12), 'ink', edge=1.2)
        pen.ink(brush_stroke([(side * 60, -140), (side * 46, -140)], 8, 8), 'brick')
    pen.ink(brush_stroke([(-40, -104), (40, -104)], 7, 7), 'till')
