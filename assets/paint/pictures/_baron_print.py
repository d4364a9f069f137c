"""The old print of 'Dieper, zei de baron': two inks on cream paper, the ruled plates, the scale along the hole.

Owns how colours become terra and ink, and the printer's lines; knows no figures.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, colour, luminance, mix
from assets.paint.kit.paths import brush_stroke, joined, linear_field, polygon, rect, spline

from ._spread import FOLD, HEIGHT, LEFT, RIGHT

PAPER: Colour = 'cream'
TINT = mix('cream', 'sand', .2)
INK = mix('ink', 'plum', .25)
TERRA: Colour = 'terra'
PALE = mix('cream', 'terra', .34)           # terra that has hardly taken
GUTTER = (936, 980)                         # bare paper between the two plates
PLATES = ((36, 22, 914, 1010), (1000, 22, 1884, 1010))
SCALE_X, SCALE_TOP, PX_PER_M = 1008, 58, 1.53
SALT_M, DEEPEST_M = 486, 562


def at_depth(metres: float) -> float:
    """Where a depth stands on the printed scale, px of the picture."""
    return SCALE_TOP + metres * PX_PER_M


def two_inks(canvas: Canvas, amount: float = 1) -> None:
    """What lies on the sheet becomes ink, terra and cream: dark takes ink, what is warm takes terra first."""
    cover = np.float32(1) if canvas.cover is None else canvas.cover[..., None]
    plain = canvas.paint / np.maximum(cover, 1e-3)
    light = luminance(plain)
    warm = np.clip((plain[..., 0] - plain[..., 2] - .08) * 4, 0, 1)[..., None]
    stops = ([0, .15, .93, 1], [.04, .13, .56, .93, 1])
    ramps = ([colour('ink') * .8, colour(INK), colour('cream'), colour('cream')],
             [colour('ink') * .8, colour(INK), colour(TERRA), colour('cream'), colour('cream')])
    made = [np.stack([np.interp(light, at, [float(c[k]) for c in ramp]) for k in range(3)], -1)
            for at, ramp in zip(stops, ramps, strict=True)]
    printed = (made[0] * (1 - warm) + made[1] * warm).astype(np.float32)
    canvas.paint = ((plain * (1 - amount) + printed * amount) * cover).astype(np.float32)


def paint_paper(canvas: Canvas) -> None:
    """The paper, and the tint that is printed on it almost to its edge."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 60), PAPER, wobble=0, edge=0, tooth=0, angle=4, streak=.012,
               mottle=.012)
    for left, top, right, bottom in PLATES:
        tint = canvas.ink(rect(left, top, right - left, bottom - top, 26), TINT, wobble=2.2, edge=1.6, tooth=.012,
                          angle=0, streak=.016, mottle=.014)
        canvas.ink(rect(left, 380, right - left, 340), mix('sand', 'terra', .3), .6, clip=tint, tooth=0, streak=.04,
                   field=linear_field(0, 400, 0, 720), texture='bristle000', softness=.6)


def paint_rules(canvas: Canvas) -> None:
    """A ruled line round each plate, ink on terra, a hair off; the corners are notched."""
    for left, top, right, bottom in PLATES:
        for inset, width, paint, alpha in ((9, 4.2, TERRA, .8), (16, 1.7, INK, .8)):
            x0, y0, x1, y1, notch = left + inset, top + inset, right - inset, bottom, 24
            line = spline([(x0, y1, 'c'), (x0, y0 + notch, 'c'), (x0 + notch * .86, y0 + notch * .86, 'c'),
                           (x0 + notch, y0, 'c'), (x1 - notch, y0, 'c'), (x1 - notch * .86, y0 + notch * .86, 'c'),
                           (x1, y0 + notch, 'c'), (x1, y1, 'c')], False)
            canvas.ink(line, paint, alpha, stroke=width, wobble=.7, edge=.7, tooth=0,
                       plate='red' if width > 3 else None)


def paint_scale(canvas: Canvas) -> None:
    """A scale of ten metres a step, black and white by turns, down to where the hole ended."""
    x, wide = SCALE_X, 13
    whole = canvas.ink(rect(x, SCALE_TOP, wide, DEEPEST_M * PX_PER_M), 'cream', wobble=.5, edge=.5, tooth=0)
    steps = joined(*[rect(x, at_depth(10 * k), wide, 10 * PX_PER_M) for k in range(1, 57, 2)])
    canvas.ink(steps, INK, clip=whole, wobble=.4, edge=.6, tooth=.02)
    canvas.ink(rect(x, SCALE_TOP, wide, DEEPEST_M * PX_PER_M), INK, stroke=2, wobble=.5, edge=.5, tooth=0)
    ticks = joined(*[brush_stroke([(x + wide, at_depth(100 * k)), (x + wide + 11, at_depth(100 * k))], 3, 2)
                     for k in range(6)])
    canvas.ink(ticks, INK, wobble=.3, edge=.4, tooth=0)


def manicule(canvas: Canvas, x: float, y: float, size: float = 1) -> Region | None:
    """A printer's hand that points left at (x, y)."""
    def spots(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + px * size, y + py * size) for px, py in points]
    cuff = polygon(spots([(50, -13), (66, -15), (66, 15), (50, 13)]))
    canvas.ink(cuff, INK, wobble=.3, edge=.5, tooth=0)
    hand = canvas.ink(spline(spots([(0, -2), (22, -6), (26, -13), (40, -14), (52, -10), (52, 11), (34, 13), (22, 10),
                                    (20, 5), (2, 3)])), 'cream', wobble=.3, edge=.5, tooth=0)
    canvas.shade(hand, TERRA, 1, -4, 3, alpha=.7, low=.3)
    outline = spline(spots([(0, -2), (22, -6), (26, -13), (40, -14), (52, -10), (52, 11), (34, 13), (22, 10), (20, 5),
                            (2, 3)]))
    canvas.ink(outline, INK, stroke=2.2, wobble=.3, edge=.4, tooth=0)
    folds = joined(*[brush_stroke(spots([(21, k), (31, k + 1)]), 1.6, 1) for k in (1, 5.5)])
    canvas.ink(folds, INK, wobble=.2, edge=.3, tooth=0)
    return hand


def hatching(path_box: tuple[float, float, float, float], step: float = 7, slope: float = -.5,
             width: float = 1.5) -> skia.Path:
    """An engraver's parallel lines over a box, to be clipped by what they shade."""
    left, top, right, bottom = path_box
    lines = skia.Path()
    drop = (bottom - top)
    for x in np.arange(left - abs(slope) * drop, right + abs(slope) * drop, step):
        lines.addPath(brush_stroke([(x, top), (x + slope * drop, bottom)], width, width * .7, count=6))
    return lines


def bare(canvas: Canvas) -> None:
    """Keep the paper between the plates free."""
    canvas.ink(rect(GUTTER[0], -20, GUTTER[1] - GUTTER[0], HEIGHT + 60), PAPER, blend='cut', wobble=1.6, edge=1.6,
               tooth=0, mottle=0, streak=0)


__all__ = ['FOLD', 'INK', 'PALE', 'PAPER', 'TERRA', 'TINT', 'at_depth', 'bare', 'hatching', 'manicule',
           'paint_paper', 'paint_rules', 'paint_scale', 'two_inks']
