"""Mo's brass lantern and its halo.

Owns the lantern in local units, hung from its ring at (0, 0); the light that falls on a scene is the canvas's.
"""
import skia

from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import circle, polygon, spline

from .pen import Pen
from .tints import EYE_WHITE

HALO = ((.95, .20, 'terra'), (.68, .28, 'gold'), (.44, .42, 'glow'))
FLAME_AT = 34       # units below the ring


def halo(pen: Pen, radius: float) -> None:
    """Flat discs of light round the flame of a lantern that hangs at the pen's origin."""
    x, y = pen.point(0, FLAME_AT)
    reach = radius * pen.size
    for share, alpha, colour in HALO:
        pen.canvas.ink(circle(x, y, reach * share), colour, alpha=alpha, wobble=min(2., reach * .03), edge=1, tooth=0,
                       mottle=0, streak=0, clip=pen.clip)


def _brass(pen: Pen, path: skia.Path) -> None:
    part = pen.ink(path, 'ochre')
    pen.shade(part, 'rust', 6, -6, 6, alpha=.7)


def lantern(pen: Pen, lit: bool = True) -> None:
    """A lantern of 80 units: ring at the origin, glass from 12 to 52, foot at 64."""
    thin = {'wobble': .2, 'edge': .2}
    ring = spline([(-13, 8), (-15, -6), (-6, -15), (6, -15), (15, -6), (13, 8)], False)
    pen.ink(ring, 'ink', stroke=2.8, **thin)
    glass: Colour = 'glow' if lit else 'sky'
    pen.ink(polygon([(-15, 12), (15, 12), (19, 52), (-19, 52)], 5), glass)
    if lit:
        pen.ink(spline([(0, 18), (8, 34), (9, 44), (0, 50), (-9, 44), (-8, 34)]), EYE_WHITE, wobble=.2, edge=.3)
        pen.ink(spline([(0, 27), (4.5, 38), (4, 46), (0, 49), (-4, 46), (-4.5, 38)]), 'gold', wobble=.2, edge=.3)
    for side in (-1, 1):
        pen.ink(spline([(side * 16, 13), (side * 20, 52)], False), 'rust', stroke=2.8, **thin)
    pen.ink(spline([(0, 12), (0, 20)], False), 'rust', stroke=2, **thin)
    _brass(pen, polygon([(-8, -4), (8, -4), (20, 14), (-20, 14)], 3))
    _brass(pen, polygon([(-21, 50), (21, 50), (18, 64), (-18, 64)], 3))
