"""The soil atlas: the map as the land is seen from the south, and one small picture for every place.

`atlas/map` fills the screen; `atlas/<place>` stands with its anchor (foot middle) where story/atlas.tmx says. The app
sets names at the points of the layer `labels`. Calm for the app: a column from x 1430, the upper left (buttons), and
the lower left corner, where Mo stands.
"""
import math
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import circle, polygon
from assets.paint.kit.props import animals, signs
from assets.paint.studio import Painted, Studio

from . import _atlas_drenthe, _atlas_land, _atlas_twente
from ._atlas_projection import sheet

READS = ['story/atlas.tmx', 'story/atlas.yaml', 'assets/materials.yaml']
NEAR, FAR = 1.0, .82        # how large the pictures of Twente and of Drenthe stand
ROOM = (168, 132)           # width and height of a canvas for one picture, foot middle at (84, 118)
FOOT = (84, 118)
COMPASS = (1246, 176, 50)


def paint(studio: Studio) -> Iterator[Painted]:
    """The map, then the twenty-six places."""
    if studio.wants('atlas/map'):
        canvas = studio.canvas(1920, 1080, 99, '#E9DDB4')
        paint_map(canvas)
        yield Painted('atlas/map', canvas.image())
    for pictures, size in ((_atlas_twente.PICTURES, NEAR), (_atlas_drenthe.PICTURES, FAR)):
        for seed, (place, draw) in enumerate(pictures.items()):
            if studio.wants(f'atlas/{place}'):
                canvas = studio.canvas(*ROOM, 200 + seed)
                draw(canvas, *FOOT, size)
                canvas.finish(vignette=0)
                yield Painted(f'atlas/{place}', canvas.image(), FOOT)


def paint_map(canvas: Canvas) -> None:
    """From the fields up to the compass; cows and a sheep stand where there is room."""
    lay = sheet()
    _atlas_land.paint_fields(canvas)
    _atlas_land.paint_regions(canvas, lay)
    _atlas_land.paint_wet(canvas, lay)
    _atlas_land.paint_ridges(canvas, lay)
    _atlas_land.paint_woods(canvas, lay)
    animals.cow(canvas, 990, 440, .42)
    animals.cow(canvas, 1180, 404, .44, flip=True, spot='rust', dark_face=False, grazing=False)
    animals.sheep(canvas, 880, 480, .4)
    _compass(canvas)
    canvas.finish(vignette=.09)


def _compass(canvas: Canvas) -> None:
    """A star of eight points; the red one is north."""
    x, y, r = COMPASS
    canvas.ink(circle(x + 3, y + 6, r), 'plum', .3, wobble=.8, edge=.8, tooth=0)
    canvas.ink(circle(x, y, r), 'night', wobble=1, edge=.8, tooth=.003, angle=30, streak=.05)
    canvas.ink(circle(x, y, r * .87), 'gold', stroke=2.6, wobble=.7, edge=.6, tooth=0)
    for k in range(8):
        angle = k * math.pi / 4 - math.pi / 2
        far, half = (r * .8, r * .17) if k % 2 == 0 else (r * .5, r * .1)
        tip = (x + far * math.cos(angle), y + far * math.sin(angle))
        for side in (1, -1):
            light = side > 0
            colour = ('brick' if light else 'rust') if k == 0 else ('cream' if light else mix('sand', 'clay', .2))
            corner = (x + half * math.cos(angle + side * math.pi / 4), y + half * math.sin(angle + side * math.pi / 4))
            canvas.ink(polygon([(x, y), tip, corner]), colour, wobble=.4, edge=.5, tooth=0)
    canvas.ink(circle(x, y, r * .1), 'gold', wobble=.3, tooth=0)
    signs.spark(canvas, x, y - r - 14, 9, 'gold')
