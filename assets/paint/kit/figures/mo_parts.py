"""What all views of Mo share: fur, snout, cheeks, scarf cloth.

Owns how Mo's stuff is painted; the views own its shapes, the poses its places.
"""
from collections.abc import Sequence
from dataclasses import dataclass

import skia

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon, spline

from .pen import Pen, Point
from .ribbon import Ribbon, flowing
from .tints import DARK_FUR

FUR: Colour = 'plum'
FUR_ANGLE = 60          # degrees of the bristles
SCARF_LENGTHS = {1: 118, 2: 64, 3: 13, 4: 118}
NEW_STRIPES: tuple[Colour, ...] = ('teal', 'gold', 'forest', 'heather', 'ice', 'green')
DARK_WOOL = mix('brick', 'ink', .16)


@dataclass(frozen=True)
class Coat:
    """How Mo looks today, whatever the pose.

    scarf: 1 long, 2 middle, 3 collar only, 4 long with the six new stripes of the last page, 0 none.
    light: direction towards the light; rim: colour of the lit edge; back_rim: colour of a thin edge on the dark
    side, for sprites that must stand out on night and paper alike.
    """
    scarf: int = 1
    light: Point = (1, -.5)
    rim: Colour = 'rose'
    rim_alpha: float = .55
    back_rim: Colour | None = None


def fur(pen: Pen, body: skia.Path, coat: Coat, belly: tuple[float, float, float] | None = None,
        reach: float = 34, angle: int = FUR_ANGLE) -> Region | None:
    """A furry body: flat plum, pale dry-brushed belly (x, y, radius), dark side, lit rim."""
    region = pen.ink(body, FUR, wobble=1, edge=.7, angle=angle, streak=.07, mottle=.05, tooth=.006)
    bristle = pen.bristle(angle)
    if belly is not None:
        x, y, radius = belly
        pen.patch(region, mix(FUR, 'rose', .36), x, y, 0, radius, alpha=.75, texture=bristle, softness=.3, squash=1.2)
    lx, ly = coat.light
    pen.shade(region, DARK_FUR, lx * reach, ly * reach, reach * .7, alpha=.75, texture=bristle, blend='normal',
              low=.15, softness=.3)
    pen.shade(region, mix(FUR, coat.rim, .55), -lx * reach * .44, -ly * reach * .44, 8, alpha=coat.rim_alpha,
              texture=bristle, blend='normal', low=.28, softness=.35)
    if coat.back_rim is not None:
        pen.shade(region, coat.back_rim, lx * 7, -ly * 4 + 3, 3.2, alpha=.75, texture=bristle, blend='normal', low=.34,
                  softness=.4)
    return region


def sleeve(pen: Pen, path: skia.Path, coat: Coat, far: bool = False) -> None:
    """A furry arm: far ones dark with a lit upper edge, near ones shaded."""
    if far:
        dark = pen.ink(path, mix(FUR, 'ink', .35))
        pen.shade(dark, mix(FUR, coat.rim, .42), coat.light[0] * 2, 7, 4, alpha=.75, texture=pen.bristle(FUR_ANGLE),
                  blend='normal', low=.3, softness=.35)
        return
    region = pen.ink(path, mix(FUR, 'rose', .07), wobble=.5, streak=.06)
    lx = coat.light[0]
    bristle = pen.bristle(FUR_ANGLE)
    pen.shade(region, DARK_FUR, lx * 8 + 2, -10, 8, alpha=.7, texture=bristle, blend='normal', low=.25)
    pen.shade(region, mix(FUR, coat.rim, .5), -lx * 6, 8, 5, alpha=.5, texture=bristle, blend='normal', low=.35)


def snout_skin(pen: Pen, region: Region | None, x: float, y: float) -> None:
    """The pink of the snout, which runs dry into the fur."""
    pen.patch(region, mix('pink', 'rose', .5), x, y, 19, 50, alpha=.95, softness=.4)


def nose(pen: Pen, x: float, y: float, size: float = 1) -> None:
    """The brick nose with its one highlight."""
    pen.ink(ellipse(x, y, 11.5 * size, 10.5 * size, -15), 'brick', wobble=.3, edge=.4)
    pen.ink(ellipse(x + 2 * size, y - 4 * size, 3.6 * size, 2.3 * size, -20), 'pink', wobble=0, edge=.2)


def mouth(pen: Pen, kind: str, x: float, y: float) -> None:
    """A mouth of the side view with its front corner at (x, y): smile | o | grin | line | none."""
    if kind == 'smile':
        line = spline([(x, y), (x - 9, y + 7), (x - 22, y + 6), (x - 28, y + 2)], False)
        pen.ink(line, DARK_FUR, stroke=2.8, wobble=.2, edge=.2)
    elif kind == 'line':
        pen.ink(spline([(x, y), (x - 10, y + 4), (x - 26, y + 5)], False), DARK_FUR, stroke=2.8, wobble=.2, edge=.2)
    elif kind == 'wavy':
        line = spline([(x, y), (x - 7, y + 6), (x - 13, y + 3), (x - 20, y + 7), (x - 27, y + 4)], False)
        pen.ink(line, DARK_FUR, stroke=2.8, wobble=.2, edge=.2)
    elif kind == 'o':
        pen.ink(ellipse(x - 16, y + 9, 6.5, 8, 10), DARK_FUR, wobble=.2, edge=.3)
        pen.ink(ellipse(x - 16, y + 12, 3.6, 3.6), 'brick', wobble=.2, edge=.3)
    elif kind == 'grin':
        shape = spline([(x + 1, y - 1, 'c'), (x - 12, y + 2), (x - 32, y - 2, 'c'), (x - 28, y + 14), (x - 16, y + 19),
                        (x - 5, y + 12)])
        open_mouth = pen.ink(shape, DARK_FUR, wobble=.2, edge=.3)
        pen.ink(ellipse(x - 17, y + 17, 10, 5), 'brick', wobble=.1, edge=.3, clip=open_mouth)


def cheek(pen: Pen, region: Region | None, x: float, y: float, rx: float = 12.5, ry: float = 11) -> None:
    """One flat cheek disc."""
    pen.ink(ellipse(x, y, rx, ry), 'brick', alpha=.62, wobble=.6, edge=1, tooth=.03, clip=region)


def stripe_colour(coat: Coat, number: int) -> Colour:
    """The colour of a stripe of the scarf; the last page's has six new ones."""
    return NEW_STRIPES[number % len(NEW_STRIPES)] if coat.scarf == 4 else 'sand'


def scarf_tail(pen: Pen, coat: Coat, start: Point, headings: Sequence[float], width: tuple[float, float] = (23, 29),
               shorter: float = 1) -> None:
    """The loose end of the scarf with its stripes and fringe; its length is the story's clock."""
    length = SCARF_LENGTHS.get(coat.scarf, 0) * shorter
    if not length:
        return
    torn = coat.scarf == 3
    band = flowing(start, headings, length, (width[0], width[0] + 1) if torn else width)
    _fringe(pen, band, torn)
    cloth = pen.ink(band.part(), DARK_WOOL, wobble=.6, tooth=.01)
    pen.shade(cloth, 'rust', 10, -12, 10, alpha=.7)
    step, wide = 27 / length, 9 / length
    for number in range(int((length - 22) / 27) + 1 if not torn else 0):
        t = (16 / length) + number * step
        if t + wide < 1:
            stripe = band.part(t, t + wide, 3)
            pen.ink(stripe, stripe_colour(coat, number), wobble=.3, edge=.4, plate='yellow', alpha=.95)


def _fringe(pen: Pen, band: Ribbon, torn: bool) -> None:
    for number, (start, end) in enumerate(band.fringe(4 if torn else 5, 12 if torn else 15)):
        pen.ink(brush_stroke([start, end], 3.6, 2.4), 'brick' if torn and number % 2 else DARK_WOOL, wobble=.2, edge=.3)


def scarf_band(pen: Pen, coat: Coat, outline: skia.Path, stripes: Sequence[tuple[float, float, float]],
               lean: float = 2, tall: float = 38) -> None:
    """The turn of the scarf round the body; `stripes` are (x, y of the upper edge, width)."""
    if not coat.scarf:
        return
    cloth = pen.ink(outline, 'brick', wobble=.6, tooth=.012, angle=15)
    for number, (x, y, wide) in enumerate(stripes):
        bar = polygon([(x, y - 6), (x + wide, y - 5), (x + wide + lean, y + tall - 6), (x + lean, y + tall - 6)])
        pen.ink(bar, stripe_colour(coat, number + 4), wobble=.3, edge=.4, clip=cloth, plate='yellow')
    pen.shade(cloth, 'plum', coat.light[0] * 6, -10, 8, alpha=.6, low=.42, softness=.4)
