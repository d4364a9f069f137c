"""Buildings of the region: Saxon hall farmhouse, church, small house, salt hut, drill tower.

Local units, ground at y = 0: farm -90..276 wide, 150 high (about 30 m long in life); church -24..114 wide,
152 high; house 40 wide, 40 high; salt hut 60 wide, 64 high; drill tower 110 wide, 150 high.
"""
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, polyline, rect
from assets.paint.kit.patterns import jittered_grid
from assets.paint.kit.region import Region

from .scatter import seeded


def _bricks(pen: Pen, region: Region | None, x0: int, x1: int, y0: int, y1: int) -> None:
    courses = skia.Path()
    for row, y in enumerate(range(y0, y1, 7)):
        for x in range(x0, x1, 16):
            courses.addRect(skia.Rect.MakeXYWH(x + (row % 2) * 8, y, 11, 1.6))
    pen.ink(courses, 'rust', alpha=.62, wobble=.3, edge=.3, tooth=0, clip=region)


def _sash_window(pen: Pen, x: float) -> None:
    pen.ink(rect(x, -38, 24, 27), 'cream', wobble=.5, tooth=0)
    for column in (0, 1):
        for row in (0, 1):
            lit = (column + row) % 2 == 1
            pen.ink(rect(x + 3 + 10 * column, -35 + 12 * row, 8, 9.5), 'gold' if lit else 'night', wobble=.2, edge=.3,
                    tooth=0)
    for shutter in (x - 9, x + 25):
        pen.ink(rect(shutter, -38, 8, 27), 'forest', wobble=.4, tooth=0)


def _farm_side(pen: Pen) -> None:
    wall = pen.ink(polygon([(50, -46), (262, -46), (262, 2), (50, 2)]), 'brick', wobble=.8, angle=0)
    pen.shade(wall, 'plum', 0, 24, 14, alpha=.6, low=.1, blend='multiply')
    _bricks(pen, wall, 60, 262, -40, 2)
    for x in (92, 140, 214):
        _sash_window(pen, x)
    pen.ink(rect(178, -36, 20, 38), 'forest', wobble=.4, tooth=0)
    pen.ink(circle(193, -16, 1.8), 'gold', wobble=0, edge=.2, tooth=0)
    pen.ink(rect(196, -148, 15, 32), 'rust', wobble=.4)
    pen.ink(rect(193, -151, 21, 6), 'cream', wobble=.3, tooth=0)


def _farm_roof(pen: Pen, seed: int) -> None:
    roof = pen.ink(polygon([(0, -122, 10), (222, -124, 14), (276, -40, 6), (36, -36, 6)]),
                   mix('sand_dark', 'clay', .42),
                   wobble=1.2, angle=60, streak=.09, mottle=.06)
    pen.shade(roof, 'clay_dark', 14, 34, 26, alpha=.85, texture='bristle060', low=.05, blend='multiply')
    pen.shade(roof, 'sand', -14, -22, 12, alpha=.7, texture='bristle060', blend='normal', low=.3)
    straws = skia.Path()
    for x, y in jittered_grid(seeded(seed), (10, -112, 262, -44), 22, 17, .4):
        straws.addPath(brush_stroke([(x, y), (x + 7, y + 14)], 2.4, .8))
    pen.ink(straws, 'clay_dark', alpha=.75, wobble=.2, edge=.3, tooth=0, clip=roof)
    pen.ink(brush_stroke([(-4, -123), (110, -121), (224, -125)], 11, 11), mix('clay_dark', 'peat', .4), wobble=.8,
            tooth=0)


def _farm_gable(pen: Pen) -> None:
    gable = pen.ink(polygon([(-68, 2), (-68, -34), (-30, -92, 8), (34, -92, 8), (66, -34), (66, 2)]), 'brick',
                    wobble=.8)
    _bricks(pen, gable, -70, 70, -88, 2)
    pen.ink(polygon([(-46, -60), (48, -60), (36, -92), (-30, -92)]), 'forest', wobble=.5, tooth=0, clip=gable)
    boards = skia.Path()
    for x in range(-44, 50, 9):
        boards.addRect(skia.Rect.MakeXYWH(x, -96, 1.8, 38))
    pen.ink(boards, 'ink', alpha=.5, wobble=.3, edge=.3, tooth=0, clip=gable)
    thatch = pen.ink(polygon([(-90, -28, 6), (-26, -124, 12), (30, -124, 12), (92, -28, 6), (70, -26, 4), (32, -92, 8),
                              (-28, -92, 8), (-68, -26, 4)]), mix('sand_dark', 'clay',
                                                                  .22), wobble=1, angle=120, streak=.08)
    pen.shade(thatch, 'clay_dark', -16, -14, 12, alpha=.8, texture='bristle120', low=.2, blend='multiply')


def _farm_doors(pen: Pen) -> None:
    pen.ink(joined(rect(-36, -46, 72, 48), ellipse(0, -46, 36, 12)), 'cream', wobble=.5, tooth=0)
    doors = pen.ink(joined(rect(-31, -45, 62, 47), ellipse(0, -45, 31, 9.5)), 'forest', wobble=.4, tooth=0)
    pen.shade(doors, 'night', 10, 10, 10, alpha=.6, blend='multiply')
    for x in (-16, 0, 15):
        pen.ink(rect(x - .9, -54, 1.8, 56), 'night' if x else 'cream', wobble=.2, edge=.2, tooth=0, alpha=.9,
                clip=doors)
    for side in (-1, 1):
        pen.ink(brush_stroke([(side * 29, -44), (side * 3, -4)], 2.2, 2.2), 'cream', wobble=.2, edge=.3, tooth=0)


def farm(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, seed: int = 2) -> None:
    """A Saxon hall farmhouse: barn gable with high doors, long thatched roof to the right, chimney at (203, -151)."""
    pen = Pen.at(canvas, x, y, scale, flip)
    _farm_side(pen)
    _farm_roof(pen, seed)
    _farm_gable(pen)
    _farm_doors(pen)


def church(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False, colour: Colour = 'brick') -> None:
    """A village church: saddle-roofed tower at x = 0, nave to the right, gold cock on the spire."""
    pen = Pen.at(canvas, x, y, scale, flip)
    pen.ink(rect(16, -44, 92, 46), mix(colour, 'clay', .3), wobble=.5, tooth=0)
    roof = pen.ink(polygon([(12, -42), (24, -74), (100, -74), (114, -42)], 2), 'indigo', wobble=.6, angle=90)
    pen.shade(roof, 'ink', 10, 10, 10, alpha=.5, blend='multiply')
    for wx in (32, 54, 76):
        pen.ink(joined(rect(wx, -30, 9, 20), circle(wx + 4.5, -30, 4.5)), 'night', wobble=.2, edge=.3, tooth=0)
    tower = pen.ink(rect(-20, -104, 40, 106), colour, wobble=.5, tooth=0)
    pen.shade(tower, 'plum', -12, 0, 9, alpha=.6, blend='multiply')
    for wx in (-9, 3):
        pen.ink(joined(rect(wx, -88, 7, 16), circle(wx + 3.5, -88, 3.5)), 'night', wobble=.2, edge=.3, tooth=0)
    pen.ink(circle(0, -56, 7.5), 'cream', wobble=.2, edge=.3, tooth=0)
    for hand in ((0, -61), (4, -54)):
        pen.ink(polyline([(0, -56), hand]), 'ink', stroke=1.6, wobble=0, edge=.1, tooth=0)
    pen.ink(polygon([(-24, -102), (-8, -132, 4), (8, -132, 4), (24, -102)]), 'indigo', wobble=.4, tooth=0)
    pen.ink(brush_stroke([(0, -130), (0, -152)], 2.4, 1.4), 'ink', wobble=.2, edge=.3, tooth=0)
    pen.ink(polygon([(0, -152), (10, -149), (0, -146)]), 'gold', wobble=0, edge=.2, tooth=0)


def house(canvas: Canvas, x: float, y: float, scale: float = 1, width: float = 30, height: float = 24,
          wall: Colour = 'brick', roof: Colour = 'indigo', flip: bool = False) -> None:
    """A small house with one door and one lit window; wall `width` x `height` local units, roof 16 above it."""
    pen = Pen.at(canvas, x, y, scale, flip)
    w, h = width / 2, height
    front = pen.ink(rect(-w, -h, width, h + 2), wall, wobble=.4, tooth=0)
    pen.shade(front, 'plum', -w * .5, 0, w * .4, alpha=.4, blend='multiply')
    top = pen.ink(polygon([(-w - 4, -h + 2), (-w + 5, -h - 16), (w - 5, -h - 16), (w + 4, -h + 2)], 2), roof, wobble=.4,
                  tooth=0)
    pen.shade(top, 'ink', -5, 7, 5, alpha=.4, blend='multiply')
    pen.ink(rect(-4, -12, 8, 14), 'cream', wobble=.2, tooth=0)
    pen.ink(rect(w - 10, -h + 5, 6, 7), 'gold', wobble=.2, tooth=0)


def salt_hut(canvas: Canvas, x: float, y: float, scale: float = 1, flip: bool = False) -> None:
    """The green wooden hut over a brine well, white door, brick-red eaves."""
    pen = Pen.at(canvas, x, y, scale, flip)
    wall = pen.ink(polygon([(-24, 2), (-24, -30), (-10, -58, 3), (10, -58, 3), (24, -30), (24, 2)]), 'forest',
                   wobble=.3,
                   edge=.5, tooth=0)
    boards = skia.Path()
    for bx in range(-22, 24, 7):
        boards.addRect(skia.Rect.MakeXYWH(bx, -60, 1.6, 64))
    pen.ink(boards, 'ink', alpha=.5, wobble=.2, edge=.3, tooth=0, clip=wall)
    pen.ink(polygon([(-30, -27), (-11, -64, 3), (11, -64, 3), (30, -27), (24, -27), (8, -57, 2), (-8, -57, 2),
                     (-24, -27)]), 'brick', wobble=.3, edge=.5, tooth=0)
    pen.ink(rect(-7, -20, 14, 22), 'cream', wobble=.2, tooth=0)
    pen.ink(rect(-5, -18, 10, 20), mix('forest', 'ink', .3), wobble=.2, tooth=0)


def drill_tower(canvas: Canvas, x: float, y: float, scale: float = 1, colour: Colour = 'wood') -> None:
    """A tapering timber drill tower with a hut at its foot and a wheel at its top."""
    pen = Pen.at(canvas, x, y, scale)
    beams = skia.Path()
    for low, high in ((-34, -10), (34, 10)):
        beams.addPath(brush_stroke([(low, 2), (high, -132)], 6, 4.6))
    for up in (.2, .42, .62, .8):
        half = 34 - 24 * up
        beams.addPath(brush_stroke([(-half, -134 * up), (half, -134 * up)], 3.6, 3.6))
    for low, high in ((.0, .2), (.2, .42), (.42, .62), (.62, .8)):
        a, b = 34 - 24 * low, 34 - 24 * high
        for side in (-1, 1):
            beams.addPath(brush_stroke([(side * a, -134 * low), (-side * b, -134 * high)], 2.6, 2.6))
    pen.ink(beams, colour, wobble=.3, edge=.5, tooth=0)
    pen.ink(brush_stroke([(0, -130), (0, 2)], 2, 2), 'peat_light', wobble=.2, edge=.3, tooth=0)
    pen.ink(circle(0, -138, 11), 'gold', wobble=.3, tooth=0)
    pen.ink(circle(0, -138, 4), colour, wobble=.2, tooth=0)
    pen.ink(rect(16, -30, 38, 32), mix(colour, 'sand', .3), wobble=.4, tooth=0)
    pen.ink(polygon([(11, -28), (35, -46), (59, -28)], 2), 'brick', wobble=.3, tooth=0)
    pen.ink(rect(30, -18, 10, 20), 'peat_light', wobble=.2, tooth=0)
