"""Hollows in the ground: glowing chambers of nested paper rings, shafts, ladders, a rabbit's burrow.

The rings share one floor: each is smaller than the one before and a step warmer, from rust to the colour of lamplight.
"""
from collections.abc import Sequence

import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, resampled, spline, union
from assets.paint.kit.region import Region

from .scatter import seeded

Points = Sequence[tuple[float, float]]
WARM: tuple[Colour, ...] = (mix('plum', 'ink', .5), mix('rust', 'plum', .55), 'rust', 'terra', mix('gold', 'terra', .3),
                            'glow')
ARCH = ((-1, 0), (-.94, -.4), (-.68, -.78), (-.22, -1), (.26, -.99), (.7, -.8), (.97, -.44), (1, 0), (.84, .22),
        (0, .28),
        (-.84, .22))
TURNS = (30, 150, 60, 120, 45, 0)


def arch(x: float, y: float, rx: float, ry: float, seed: int = 1, uneven: float = .04) -> skia.Path:
    """An uneven vault over a floor line at y: half width rx, height ry (px), with .28 ry of ground below the floor."""
    rng = seeded(seed)
    return spline([(x + px * rx * (1 + rng.uniform(-uneven, uneven)), y + py * ry * (1 + rng.uniform(-uneven, uneven)))
                   for px, py in ARCH])


def glowing_chamber(canvas: Canvas, x: float, y: float, rx: float, ry: float, seed: int = 40,
                    colours: Sequence[Colour] = WARM, shrink: float = .82, focus: float = 0,
                    shaft: Points | None = None, shaft_width: float = 74, clip: Region | None = None
                    ) -> list[Region | None]:
    """Nested rings over one floor, outermost first; each is `shrink` of the last, `focus` px to the right.

    A `shaft` (points from its mouth down) is joined to the three outer rings. Returns the region of every ring.
    """
    regions: list[Region | None] = []
    for k, colour in enumerate(colours):
        share = shrink ** k
        ring = arch(x + focus * k, y + ry * .06 * k, rx * share, ry * share, seed + k)
        if shaft is not None and k < 3:
            wide = shaft_width * (1 - .2 * k)
            ring = union(ring, brush_stroke(shaft, wide, wide * 1.34, wide * 1.02))
        laid = canvas.ink(ring, colour, wobble=min(2.4, rx * .012), edge=1, angle=TURNS[k % 6], streak=.05, mottle=.045,
                          tooth=.004, clip=clip)
        soft = max(3, rx * .022)
        last = k == len(colours) - 1
        canvas.tone(laid, colour, .45, 'gold' if last else 'ink' if k < 2 else 'plum', dx=0, dy=soft * 1.5, blur=soft,
                    low=.34)
        canvas.tone(laid, colour, .5, 'white' if last else colours[k + 1], dx=0, dy=-soft * 1.5, blur=soft * .85,
                    low=.45,
                    alpha=.8)
        regions.append(laid)
    return regions


def burrow(canvas: Canvas, x: float, y: float, width: float, height: float, seed: int = 3, cold: bool = False,
           clip: Region | None = None) -> Region | None:
    """A small lit hollow of four rings, floor at y; `cold` begins with indigo. Returns its outermost region."""
    first = mix('indigo', 'ink', .55) if cold else mix('rust', 'ink', .5)
    colours = (first, mix('rust', 'plum', .25), 'terra', mix('gold', 'glow', .4))
    return glowing_chamber(canvas, x, y, width, height, seed, colours, clip=clip)[0]


def ladder(canvas: Canvas, points: Points, width: float = 20, every: float = 12, colour: Colour = 'sand_dark') -> None:
    """A wooden ladder along `points` (top to bottom), rungs `every` px, `width` px between the stiles."""
    reach = skia.PathMeasure(spline(points, closed=False), False).getLength()
    line = resampled(points, max(8, int(reach / every)))
    half = width / 2
    stiles = joined(*[brush_stroke([(float(px) + side * half, float(py)) for px, py in line[::3]], 3.4, 3.4, 3.4)
                      for side in (-1, 1)])
    rungs = joined(*[brush_stroke([(float(px) - half - 2, float(py) + 1), (float(px) + half + 2, float(py))], 3, 3)
                     for px, py in line[1:-1:2]])
    canvas.ink(stiles, colour, wobble=.3, edge=.5, tooth=0)
    canvas.ink(rungs, mix(colour, 'cream', .25), wobble=.3, edge=.5, tooth=0)


def rabbit_hole(canvas: Canvas, x: float, y: float, mouth: tuple[float, float], rx: float = 72, ry: float = 31,
                colour: Colour | None = None) -> Region | None:
    """A dark sleeping hole round (x, y) with a passage to its mouth at the surface."""
    mx, my = mouth
    passage = brush_stroke([(x + rx * .5, y - 4), (x + (mx - x) * .66, y - ry * .7), (mx - 8, (y + my) / 2), (mx, my)],
                           ry, ry * .78, ry * .6)
    shape = joined(ellipse(x, y, rx, ry), passage, ellipse(mx, my - 2, ry * .66, ry * .2))
    return canvas.ink(shape, mix('peat', 'ink', .3) if colour is None else colour, wobble=1, edge=.8, tooth=0)


def mole_hill(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Colour | None = None,
              hole: bool = True) -> Region | None:
    """A heap of thrown-up soil with its base at y and, with `hole`, a dark mouth at its top."""
    soil = mix('peat_light', 'peat', .4) if colour is None else colour
    w, h = width / 2, height
    outline = spline([(x - w, y, 'c'), (x - w * .66, y - h * .52), (x - w * .34, y - h * .92), (x, y - h),
                      (x + w * .34, y - h * .92),
                      (x + w * .66, y - h * .54), (x + w, y, 'c'), (x, y + h * .08)])
    laid = canvas.ink(outline, soil, wobble=1.6, edge=1.3, streak=.06)
    canvas.tone(laid, soil, .5, 'sand_dark', dx=w * .1, dy=h * .26, blur=h * .14, low=.4)
    canvas.speckle(laid, 'ink', .05, alpha=.6)
    if hole:
        canvas.ink(ellipse(x, y - h * .9, w * .28, h * .17), 'ink', wobble=.8, edge=.8, tooth=0)
    return laid
