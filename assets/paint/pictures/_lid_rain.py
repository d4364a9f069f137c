"""Rain of 'Een deksel met gaten': slanting cuts over the whole width, and the one cloud that listens to a finger.

Owns everything that falls; places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import circle, minus, polygon, rect, union
from assets.paint.kit.props import plants

from ._lid_land import SLANT
from ._lid_shape import HORIZON, LEFT, RIGHT

TOP, BOTTOM = 520.0, 700.0
FRAMES = 4
# where no cut may lie: faces, and the place under the leaf
DRY = ((1170, 668, 1410, 716), (690, 596, 850, 690), (1474, 534, 1536, 606), (1716, 508, 1796, 580),
       (1790, 622, 1850, 668), (1600, 634, 1716, 710))
CLOUD_AT = (742, 546)
CLOUD: Colour = mix('sea', 'mist', .22)


def _cut(x: float, y: float, long: float, wide: float) -> skia.Path:
    """One stroke of rain, pointed above, cut off below."""
    return polygon([(x, y), (x + long * SLANT + wide, y + long), (x + long * SLANT - wide * .2, y + long)])


def _meets(x: float, y: float, long: float, box: tuple[float, float, float, float]) -> bool:
    """Whether a cut passes through a box (left, top, right, bottom)."""
    return any(box[0] < x + SLANT * long * t < box[2] and box[1] < y + long * t < box[3] for t in (0, .25, .5, .75, 1))


def paint_rain(canvas: Canvas, moment: int) -> None:
    """Cuts on four heights, each frame a quarter further down their way; none where the duck is dry."""
    rng = np.random.default_rng(17)
    pale, dark = skia.Path(), skia.Path()
    every = BOTTOM - TOP + 60
    for number in range(440):
        x, y, long = rng.uniform(LEFT - 60, RIGHT), rng.uniform(0, every), rng.uniform(30, 66)
        wide = rng.uniform(1.9, 3.4)
        down = (y + every * moment / FRAMES) % every
        px, py = x + SLANT * (down - every / 2), TOP - 40 + down
        if py + long > BOTTOM or py < TOP or any(_meets(px, py, long, box) for box in DRY):
            continue
        (dark if py + long * .5 < HORIZON and number % 3 else pale).addPath(_cut(px, py, long, wide))
    canvas.ink(dark, mix('sea', 'teal', .45), .8, wobble=.2, edge=.5, tooth=0)
    canvas.ink(pale, mix('frost', 'white', .4), .85, wobble=.2, edge=.5, tooth=0)


def paint_cloud(canvas: Canvas, moment: int) -> None:
    """A small heavy cloud over Mo; from the second frame on it lets go."""
    x, y = CLOUD_AT
    puffs = [circle(x + dx, y + dy, r) for dx, dy, r in ((-84, -18, 26), (-46, -34, 33), (4, -38, 39), (56, -32, 33),
                                                         (94, -16, 23))]
    shape = minus(union(*puffs, rect(x - 112, y - 24, 234, 28, 14)), rect(x - 140, y + 3, 300, 80))
    laid = canvas.ink(shape, CLOUD, wobble=1.4, edge=.9, tooth=.008, angle=0, streak=.06)
    canvas.shade(laid, mix('mist', 'sea', .28), 6, 12, 7, alpha=.85, blend='normal', low=.34)
    canvas.shade(laid, mix('teal', 'sea', .35), 0, -13, 8, alpha=.75, blend='normal', low=.32)
    if moment:
        _shower(canvas, moment)


def _shower(canvas: Canvas, moment: int) -> None:
    x, y = CLOUD_AT
    rng = np.random.default_rng(3)
    strokes = skia.Path()
    for _ in range(52):
        sx, long, start = rng.uniform(x - 100, x + 92), rng.uniform(30, 54), rng.uniform(0, 132)
        down = (start + 44 * (moment - 1)) % 132
        if start + 44 * moment > 120 or moment == 3:
            strokes.addPath(_cut(sx + SLANT * down - 6, y + down + 4, min(long, 150 - down), 4))
    canvas.ink(strokes, mix('teal', 'indigo', .3), .88, wobble=.2, edge=.4, tooth=0)


def paint_near(canvas: Canvas) -> None:
    """What is nearest: a few long cuts, and rushes in the corner of the page."""
    rng = np.random.default_rng(29)
    cuts = skia.Path()
    for x in (20, 214, 470, 600, 908, 1030, 1128, 1890):
        y = rng.uniform(540, 600)
        cuts.addPath(_cut(float(x), float(y), rng.uniform(84, 118), 4.2))
    canvas.ink(cuts, mix('frost', 'white', .5), .6, wobble=.3, edge=.6, tooth=0)
    xs = [-10 + float(v) for v in rng.normal(0, 26, 30)]
    plants.grass(canvas, xs, lambda _x: 970.0, (210, 360), 7, mix('forest', 'night', .35), .1, 3)
    plants.grass(canvas, xs[::2], lambda _x: 970.0, (180, 320), 6, mix('forest', 'teal', .45), .14, 4)
