"""What is in the air: clouds, geese, smoke, the sun."""
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, minus, rect, union
from assets.paint.kit.region import Region

from .scatter import seeded

PUFFS = ((0, 0, 6), (9, -16, 9), (24, -30, 12), (46, -40, 15), (74, -46, 17))


def cloud(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Colour = 'cream',
          alpha: float = .95) -> Region | None:
    """A flat-bottomed cloud, middle of its base at (x, y); rose dry brush below. It spans about 1.0 x width."""
    w, h = width, height
    shape = union(ellipse(x - w * .2, y - h * .35, w * .22, h * .5), ellipse(x + w * .08, y - h * .5, w * .26, h * .62))
    shape = union(shape, rect(x - w * .5, y - h * .36, w, h * .5, h * .24))
    shape = union(shape, ellipse(x + w * .3, y - h * .3, w * .16, h * .32))
    shape = minus(shape, rect(x - w * .6, y + h * .02, w * 1.2, h))
    laid = canvas.ink(shape, colour, alpha, wobble=1.5, edge=.8, tooth=.01)
    if laid is not None:
        canvas.shade(laid, 'rose', 0, -h * .28, h * .16, alpha=.35, low=.2, blend='multiply')
    return laid


def sun(canvas: Canvas, x: float, y: float, radius: float, colour: Colour | None = None) -> Region | None:
    """A low grainy disc, terra towards the horizon."""
    laid = canvas.ink(circle(x, y, radius), mix('gold', 'cream', .35) if colour is None else colour, wobble=2.2,
                      edge=1.2, tooth=.02)
    if laid is not None:
        canvas.shade(laid, 'terra', 0, -radius * .36, radius * .31, alpha=.35, low=.1, blend='multiply')
    return laid


def goose(canvas: Canvas, x: float, y: float, scale: float = 1, beat: float = 0, colour: Colour = 'plum') -> None:
    """One far goose; `beat` -1 wings down .. 1 wings up; 20 local units from tip to tip."""
    lift = 5.5 * beat
    canvas.ink(brush_stroke([(x - 9 * scale, y - lift * scale), (x - 3 * scale, y - (lift * .55 + 2.6) * scale),
                             (x, y), (x + 3 * scale, y - (lift * .55 + 3) * scale),
                             (x + 10 * scale, y - (lift + .6) * scale)], scale, scale, 3.4 * scale),
               colour, .9, wobble=.2, edge=.3, tooth=0)


def geese(canvas: Canvas, x: float, y: float, count: int = 5, scale: float = 1, colour: Colour = 'plum',
          beat: float = 1, out_of_step: bool = True) -> None:
    """A skein of `count` geese behind a leader at (x, y) that flies to the right."""
    for k in range(count):
        side, rank = (1 if k % 2 else -1), (k + 1) // 2
        own = beat if not out_of_step or k % 3 else -beat * .4
        goose(canvas, x - rank * 26 * scale, y + side * rank * 11 * scale, scale, own, colour)


def smoke(canvas: Canvas, x: float, y: float, scale: float = 1, colour: Colour = 'cream', alpha: float = .7,
          phase: float = 0) -> None:
    """Five puffs rising to the right from (x, y), 92 local units wide; `phase` 0..1 moves them one place on."""
    for k in range(-1, len(PUFFS)):
        at = k + phase
        if at < 0 or at > len(PUFFS) - 1:
            continue
        low = int(at)
        high, t = min(low + 1, len(PUFFS) - 1), at - int(at)
        dx, dy, r = (PUFFS[low][i] * (1 - t) + PUFFS[high][i] * t for i in range(3))
        faint = alpha * (1 - .17 * at)
        canvas.ink(ellipse(x + dx * scale, y + dy * scale, r * scale * 1.2, r * scale * .8, -15), colour, faint,
                   wobble=1.5, edge=1.2, tooth=0)


def rain(canvas: Canvas, xs: list[float], y0: float, y1: float, seed: int = 1, colour: Colour = 'ice',
         length: float = 34, slant: float = -.18) -> None:
    """Slanting strokes of rain between y0 and y1, one column per x."""
    rng = seeded(seed)
    drops = skia.Path()
    for x in xs:
        y = y0 + rng.uniform(0, length)
        while y < y1 - length * .6:
            long = length * rng.uniform(.6, 1)
            px = x + rng.uniform(-4, 4)
            drops.addPath(brush_stroke([(px, y), (px + slant * long, y + long)], 1, 1.4, 2.6))
            y += long + length * rng.uniform(.8, 1.6)
    canvas.ink(drops, colour, .8, wobble=.3, edge=.4, tooth=0)
