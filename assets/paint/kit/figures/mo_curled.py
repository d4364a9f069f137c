"""Mo asleep: curled up on his side with the scarf for a blanket.

Owns this one view (about 210 wide, 110 high, ground at y = 0).
"""
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, spline

from .eyes import Gaze, eye
from .mo_parts import FUR, Coat, cheek, fur, mouth, nose, scarf_band, scarf_tail, sleeve, snout_skin
from .paws import arm_path, foot, spade_hand
from .pen import Pen

BODY = ((-90, -6), (-104, -44), (-88, -92), (-40, -120), (14, -114), (56, -96), (86, -72), (106, -44), (118, -34),
        (117, -22), (104, -14), (84, -10), (60, -2), (0, 1), (-64, 0))
SCARF = ((4, -114, 'c'), (18, -114), (30, -108, 'c'), (48, -70), (46, -30), (34, 2, 'c'), (16, 4), (0, 3, 'c'),
         (12, -36), (14, -76))


def draw_asleep(pen: Pen, coat: Coat, breath: float = 0) -> None:
    """Asleep; `breath` 0-1 lifts the back a little."""
    own = pen.placed(0, 0, 0, 1, 1 + .03 * breath)
    own.ink(brush_stroke([(-92, -18), (-116, -8), (-106, 2), (-60, -2)], 13, 6, 12), mix(FUR, 'ink', .25))
    region = fur(own, spline(BODY), coat, (-34, -30, 64), reach=26, angle=0)
    snout_skin(own, region, 116, -27)
    nose(own, 115, -29)
    mouth(own, 'smile', 102, -19)
    cheek(own, region, 64, -34, 11.5, 10)
    shut = Gaze((0, 0), 0, 'closed')
    eye(own, 88, -52, 9, shut, FUR)
    eye(own, 64, -60, 11, shut, FUR)
    scarf_tail(own, coat, (14, -98), (190, 172, 148, 120))
    band = own.placed(0, 0, 90)
    scarf_band(band, coat, spline([(p[1], -p[0], *p[2:]) for p in SCARF]),
               ((-104, -46, 9), (-76, -48, 9), (-46, -50, 9), (-18, -48, 9)), lean=0, tall=60)
    foot(own, -52, -1, 0)
    sleeve(own, arm_path((10, -26), (62, -9), -6, 30), coat)
    spade_hand(own, 74, -7, 4, .92, 'pink', .55)
