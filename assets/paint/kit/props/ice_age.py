"""The mammoth, alive or as bones. No mountains, no woods: tundra.

Local units: a bull 190 wide, 124 high, feet at y = 0, middle at x = 0, facing right unless `flip`.
"""
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, spline
from assets.paint.kit.region import Region

from .scatter import seeded


def _trunk_and_tusk(pen: Pen, colour: Colour, tusk: Colour, trunk_up: bool) -> None:
    trunk = [(66, -92), (86, -84), (100, -96), (104, -112)] if trunk_up else [(66, -92), (80, -66), (82, -34),
                                                                              (92, -18),
                                                                           (98, -26)]
    pen.ink(brush_stroke(trunk, 17, 6, 12), colour, wobble=.4)
    pen.ink(brush_stroke([(66, -74), (88, -54), (108, -60), (114, -78)], 8, 2.4, 7), tusk, wobble=.2)


def mammoth(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour | None = None,
            tusk: Colour = 'cream', trunk_up: bool = False, clip: Region | None = None) -> None:
    """A woolly mammoth: dome, hump, hanging hair, one tusk in sight."""
    coat = mix('clay_dark', 'rust', .4) if colour is None else colour
    pen = Pen.at(canvas, x, y, scale, flip, clip=clip)
    legs = joined(*[brush_stroke([(leg, -40), (leg + 2, 2)], 20, 15, 17) for leg in (-48, -26, 18, 38)])
    pen.ink(legs, mix(coat, 'ink', .15), wobble=.4)
    body = pen.ink(spline([(-62, -40), (-58, -74), (-30, -92), (0, -100), (26, -116), (50, -120), (68, -104), (70, -80),
                           (56, -62), (48, -36), (0, -30), (-50, -26)]), coat, wobble=.8, edge=1, angle=90, streak=.1)
    pen.shade(body, 'ink', -6, -18, 14, alpha=.45, low=.2, texture='bristle090')
    rng = seeded(7)
    hair = skia.Path()
    for root in range(-54, 52, 6):
        hair.addPath(brush_stroke([(root, -34 + rng.uniform(-6, 2)),
                                   (root + rng.uniform(-3, 3), -16 + rng.uniform(-4, 6))],
                                  5, 1))
    pen.ink(hair, coat, wobble=.2)
    _trunk_and_tusk(pen, coat, tusk, trunk_up)
    pen.ink(ellipse(46, -92, 9, 14, 12), mix(coat, 'ink', .3), wobble=.4)
    pen.ink(circle(62, -98, 2.2), 'ink', wobble=0, edge=.1)
    pen.ink(brush_stroke([(-60, -66), (-70, -48), (-68, -34)], 4, 2), coat, wobble=.2)


def mammoth_bones(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'bone',
                  clip: Region | None = None) -> None:
    """The skeleton in the same stance: spine, ribs, legs, skull and tusk."""
    pen = Pen.at(canvas, x, y, scale, flip, clip=clip)
    bones = [brush_stroke([(-62, -60), (-34, -84), (4, -92), (34, -100), (52, -98)], 6, 7, 9)]
    for rib in range(-34, 40, 13):
        bones.append(brush_stroke([(rib, -84 - .1 * rib), (rib + 7, -62), (rib + 1, -42)], 4, 2.6, 4.4))
    bones += [brush_stroke([(leg, -58), (leg + bend, -30), (leg, 1)], 8, 7.6, 6) for leg, bend in
              ((-52, 4), (-38, -3), (30, 4), (44, -3))]
    bones += [brush_stroke([(leg - 5, 1), (leg + 7, 1)], 6, 6) for leg in (-52, -38, 30, 44)]
    bones.append(brush_stroke([(-62, -60), (-70, -44)], 4, 2))
    skull = spline([(48, -112), (64, -116), (76, -104), (78, -86), (72, -70), (62, -74), (58, -88), (46, -96)])
    laid = pen.ink(joined(*bones, skull), colour, wobble=.4)
    pen.shade(laid, 'clay', -2, -4, 3, alpha=.5, low=.3)
    pen.ink(ellipse(65, -98, 4.4, 5.4), mix('peat', 'ink', .3), wobble=.2)
    pen.ink(brush_stroke([(72, -72), (92, -54), (112, -62), (116, -80)], 9, 2.6, 8), mix(colour, 'white', .4),
            wobble=.2)
