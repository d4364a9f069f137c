"""What a class needs at the card table: an hourglass of one minute in thirteen poses, and a raised hand."""
import math
from collections.abc import Iterator

from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.pictures._interface_parts import shadow, underlay, wooden
from assets.paint.studio import Painted, Studio, side_by_side

GLASS, POSES = (150, 220), 13
TOP, NECK, FLOOR, HALF = 34, 110, 186, 46
DARK_WOOD = "#6E4528"


def paint(studio: Studio) -> Iterator[Painted]:
    if studio.wants("table/hourglass"):
        yield _hourglass(studio)
    if studio.wants("table/hand"):
        yield _hand(studio)


def _wide(y: float) -> float:
    """Half the width of the glass at a height: two bulbs that meet in the neck."""
    away = abs(y - NECK) / (NECK - TOP)
    return 4 + (HALF - 4) * math.sin(min(1.0, away * 1.25) * math.pi / 2) ** 1.4


def _hourglass(studio: Studio) -> Painted:
    frames = []
    for pose in range(POSES):
        canvas = studio.canvas(*GLASS, 520)
        middle, fallen = GLASS[0] / 2, pose / (POSES - 1)
        outline = [*((middle - _wide(y), y) for y in range(TOP, FLOOR + 1, 4)),
                   *((middle + _wide(y), y) for y in range(FLOOR, TOP - 1, -4))]
        shape = polygon(outline)
        canvas.ink(ellipse(middle + 5, 208, 62, 8), "ink", .35, wobble=.8, edge=.8, tooth=0)
        glass = canvas.ink(shape, mix("mist", "cream", .55), wobble=.5, edge=.5, tooth=0)
        level = TOP + 16 + (NECK - TOP - 18) * fallen
        if fallen < 1:
            sand = polygon([(0, level), (middle, level + 5 * (1 - fallen)), (150, level), (150, NECK), (0, NECK)])
            canvas.ink(sand, "gold", wobble=.6, edge=.6, tooth=.003, clip=glass)
        if 0 < fallen < 1:
            canvas.ink(brush_stroke([(middle, NECK - 3), (middle, FLOOR - 4)], 2.6, 2.6), "gold", wobble=.3, edge=.4,
                       tooth=0, clip=glass)
        heap = FLOOR - (FLOOR - NECK - 26) * fallen ** .7
        if fallen > 0:
            hill = spline([(10, FLOOR + 4), (middle - 40, heap + 16), (middle, heap - 4), (middle + 40, heap + 16),
                           (140, FLOOR + 4)])
            canvas.ink(hill, "ochre", wobble=.6, edge=.6, tooth=.003, clip=glass)
        canvas.ink(polygon(outline), mix("teal", "ink", .3), stroke=3.4, wobble=.5, edge=.5, tooth=0)
        shine = joined(brush_stroke([(middle - 28, 54), (middle - 30, 74), (middle - 18, 90)], 4, 2),
                       brush_stroke([(middle - 28, 172), (middle - 31, 160), (middle - 25, 146)], 4, 2))
        canvas.ink(shine, "cream", .9, wobble=.3, edge=.4, tooth=0)
        posts = joined(rect(16, 28, 7, 166, 2), rect(127, 28, 7, 166, 2))
        canvas.ink(posts, "wood", wobble=.4, edge=.5, tooth=0, angle=90)
        for y in (16, 186):
            cap = rect(8, y, 134, 20, 7)
            underlay(canvas, cap, mix(DARK_WOOD, "ink", .3))
            laid = wooden(canvas, cap, DARK_WOOD, .7, .7)
            canvas.tone(laid, DARK_WOOD, .4, "ink", 0, -5, 4, .8, low=.4)
        frames.append(canvas.image())
    return Painted("table/hourglass", side_by_side(frames), (75, 110), POSES, crop=False)


def _hand(studio: Studio) -> Painted:
    """A hand in the air, its sleeve in the red of the scarf."""
    canvas = studio.canvas(84, 96, 522)
    skin = mix("clay", "rose", .35)
    fingers = [brush_stroke([(x, 54), (x + dx, y)], 11, 10) for x, dx, y in
               ((29, -5, 22), (40, -1, 12), (51, 3, 14), (61, 7, 25))]
    parts = [*fingers, brush_stroke([(30, 64), (13, 44)], 12, 10), circle(13, 43, 5), ellipse(44, 58, 21, 19)]
    shadow(canvas, parts[-1], 2, 3, .4)
    sleeve = rect(27, 72, 36, 22, 3)
    for part in parts:
        canvas.ink(part, skin, wobble=.5, edge=.5, tooth=0, mottle=0, streak=0)
    canvas.ink(sleeve, "brick", wobble=.5, edge=.5, tooth=0)
    canvas.ink(rect(27, 79, 36, 5), "cream", wobble=.3, edge=.4, tooth=0)
    lines = joined(*(brush_stroke([(x, 46), (x, 54)], 1.6, 1.2) for x in (34, 45, 55)))
    canvas.ink(lines, mix(skin, "ink", .4), wobble=.2, edge=.3, tooth=0)
    return Painted("table/hand", canvas.image(), (44, 50), crop=False)
