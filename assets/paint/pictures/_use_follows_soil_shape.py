"""Lines and seasons of 'Ieder zijn plek': one piece of land, 960 px wide, printed twice in other inks.

`u` runs over one half, 0 to 960; the half begins at the season's `dx`. Knows no figures.
"""
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import Curve, curve, polygon

from ._spread import FOLD, HEIGHT, LEFT, RIGHT

HORIZON = 604
PROFILE = ((-80, 748), (0, 742), (70, 745), (130, 754), (160, 786), (192, 808), (262, 808), (296, 786), (332, 767),
           (420, 738), (500, 722), (560, 717), (860, 715), (900, 722), (960, 742), (1040, 745))
STREAM = (164, 292)                # banks of the stream at the cut
HOUSE = 626                        # middle of the house
TRENCH = (456, 534, 838)           # left, right, floor
HOUSE_Y = 718
CLAY_TOP = 846                     # of the dark clay under the house
_line = curve(PROFILE)


def ground_at(x: float) -> float:
    """The surface at a place of the picture, in either half."""
    return float(_line(x - FOLD if x >= FOLD else x))


def layer(depth: float, valley: float = 0) -> Curve:
    """A line some way under the surface over the whole picture; `valley` px less deep under the stream."""
    def line(x: object) -> np.ndarray:
        at = np.asarray(x, float)
        u = np.where(at >= FOLD, at - FOLD, at)
        dip = np.exp(-((u - 228) / 96) ** 2)
        return _line(u) + depth + 3 * np.sin(at * .021 + depth) - valley * dip
    return line


@dataclass(frozen=True)
class Season:
    """The inks of one half."""
    dx: float
    air: Colour
    low: Colour
    wood: Colour
    grass: Colour
    grass_dark: Colour
    blade: Colour
    soil: Colour
    row: Colour
    wet: bool


APRIL = Season(0, mix('sky', 'mist', .42), mix('cream', 'sky', .35), mix('sea', 'mist', .25), mix('green', 'moss', .4),
               mix('green', 'forest', .35), mix('green', 'forest', .3), mix('peat_light', 'clay', .2), mix('lime',
                   'green', .25), True)
JULY = Season(FOLD, mix('paper', 'glow', .42), mix('glow', 'terra', .22), mix(mix('moss', 'sand', .45), 'clay', .12),
              mix('sand', 'ochre', .35), mix('ochre', 'clay', .42), mix('clay', 'ochre', .5), mix('clay', 'sand', .46),
              mix('sand', 'ochre', .6), False)


def half(season: Season, top: float = -40, foot: float = HEIGHT + 40) -> skia.Path:
    """All of one page, with the spare edge."""
    x0, x1 = (LEFT, FOLD) if season.dx == 0 else (FOLD, RIGHT)
    return polygon([(x0, top), (x1, top), (x1, foot), (x0, foot)])


def under(line: Curve, season: Season, foot: float = HEIGHT + 40) -> skia.Path:
    """All that lies under a line on one page."""
    x0, x1 = (LEFT, FOLD - .01) if season.dx == 0 else (FOLD, RIGHT)
    xs = np.linspace(x0, x1, 210)
    return polygon([(x0, foot), *zip(xs.tolist(), np.asarray(line(xs)).tolist(), strict=True), (x1, foot)])


def channel(season: Season, inset: float = 0) -> skia.Path:
    """The bed of the stream where it is cut open."""
    a, b = STREAM[0] + season.dx + inset, STREAM[1] + season.dx - inset
    return polygon([(a - 34, 748), (a - 6, 776), (a + 14, 800), (a + 30, 812), (b - 30, 812), (b - 14, 800),
                    (b + 8, 776),
                    (b + 40, 748)], 8)
