"""What lies under 'Warme voeten': left the painted deep that glows from below, right the paper nobody has painted yet.

From the torn gap down: red claystone, salt, red sandstone whose lowest bed gives water. The paint stops at the fold.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.ground_patterns import PATTERNS
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import (
    Curve,
    brush_stroke,
    curve,
    ellipse,
    joined,
    polygon,
    rect,
    spline,
)
from assets.paint.kit.props.machines import pipe
from assets.paint.kit.shading import Shading

from ._spread import HEIGHT, LEFT, RIGHT, Spot, below, torn_line

GLOW_AT = (530, 985)                   # where the warmth comes from
GLOW: tuple[tuple[float, Colour], ...] = ((1.26, mix('rust', 'brick', .35)), (1.0, mix('brick', 'terra', .55)),
                                          (.77, mix('terra', 'ochre', .55)), (.54, 'gold'), (.33, 'glow'))
REACH = (560, 330)
TORN_TOP = torn_line([(LEFT, 688), (420, 680), (900, 690), (1300, 682)], 31, 6)
SALT: Curve = curve([(-80, 716), (250, 722), (560, 712), (860, 722), (1250, 734)])
SANDSTONE: Curve = curve([(-80, 754), (250, 764), (560, 752), (860, 762), (1250, 778)])
BED: Curve = curve([(-80, 876), (250, 886), (560, 872), (860, 880), (1250, 898)])
LAYERS = (('red_claystone', lambda x: 660 + 0 * np.asarray(x), 1062), ('rot_salt', SALT, 1104),
          ('bunter', SANDSTONE, 1046))
WARM = ((850, 640), (850, 770), (846, 846), (822, 916))
COOL = ((886, 640), (886, 760), (912, 846), (984, 912))
PAPER: Colour = mix(mix('frost', 'mist', .45), 'ice', .12)
PENCIL: Colour = mix('till', 'indigo', .45)
HOLE_X = 1262                           # the hole that is only pencilled


def dry_end(canvas: Shading, path: skia.Path, end: float, width: float, wobble: float = 1.4) -> Region | None:
    """An outline whose paint runs out to the right of `end`, as a broad brush leaves the paper."""
    region = canvas.mask(path, wobble, .9)
    if region is None:
        return None
    xs, _ = canvas.grid(region)
    cover = np.broadcast_to(np.clip((end + width - xs) / width, 0, 1), region.mask.shape).astype(np.float32)
    region.mask = region.mask * canvas.dry(cover, 'bristle000', region.x, region.y, .1)
    return region


def paint_paper(canvas: Canvas) -> None:
    """Cool white from edge to edge; the deep is painted on it at the left only."""
    canvas.ink(rect(LEFT, 610, RIGHT - LEFT, 400), PAPER, wobble=.4, edge=.3, tooth=0, mottle=.03, streak=.03, angle=4)
    canvas.ink(rect(LEFT, 610, RIGHT - LEFT, 400), mix('mist', 'indigo', .3), .5, texture='bristle000', softness=.7,
               tooth=0, field=lambda X, Y: np.clip((700 - Y) / 60, 0, .75) + 0 * X)
    _creases(canvas)
    _pencilled(canvas)


def _creases(canvas: Canvas) -> None:
    """It has been folded like a map, and carried about."""
    for line, side in (([(1336, 650), (1340, 800), (1334, 960)], 5), ([(1652, 650), (1648, 800), (1654, 960)], 5),
                       ([(980, 818), (1400, 822), (1980, 816)], 0)):
        canvas.ink(brush_stroke(line, 2, 2, 3, 80), mix(PAPER, 'till', .22), .6, wobble=.8, edge=1.2, tooth=.1)
        canvas.ink(brush_stroke([(x + side, y + (0 if side else 5)) for x, y in line], 2, 2, 2.4, 80), 'white', .4,
                   wobble=.8, edge=1.2, tooth=.1)


def _dashes(points: list[Spot], dash: float = 13, gap: float = 9) -> skia.Path:
    """Short strokes along a line."""
    measure = skia.PathMeasure(spline(points, closed=False), False)
    path = skia.Path()
    at = 0.0
    while at < measure.getLength() - dash:
        (a, _), (b, _) = measure.getPosTan(at), measure.getPosTan(at + dash)
        path.addPath(brush_stroke([(a.x(), a.y()), (b.x(), b.y())], 2.4, 1.8))
        at += dash + gap
    return path


def _pencilled(canvas: Canvas) -> None:
    """The layers go on as pencil lines for a while; one is rubbed out and tried again; then there is nothing."""
    thin = {'wobble': .5, 'edge': .9, 'tooth': .05}
    for line, start, end, seed in ((SALT, 1020, 1420, 1), (SANDSTONE, 1020, 1380, 2), (BED, 1010, 1216, 3)):
        rng = np.random.default_rng(seed)
        xs = np.arange(start, end, 12)
        fall = np.cumsum(rng.normal(0, .7, len(xs)))
        spots = [(float(x), float(line(x) + d)) for x, d in zip(xs, fall, strict=True)]
        canvas.ink(brush_stroke(spots, 3.6, 1, 3.2, 80), PENCIL, .8, **thin)
    canvas.ink(_dashes([(1214, 902), (1270, 908), (1340, 906), (1416, 892)]), PENCIL, .7, **thin)
    smear = brush_stroke([(1226, 800), (1300, 812), (1384, 808)], 22, 14, 26)
    canvas.ink(smear, mix(PAPER, 'till', .35), .6, wobble=3, edge=1.2, texture='bristle000', softness=.4,
               field=lambda X, Y: .45 + 0 * X + 0 * Y)
    canvas.ink(_dashes([(1230, 790), (1300, 798), (1372, 822)], 10, 12), PENCIL, .3, **thin)
    hole = joined(*[_dashes([(HOLE_X + side * 8, 672), (HOLE_X + side * 8, 926)], 12, 9) for side in (-1, 1)])
    canvas.ink(hole, PENCIL, .85, **thin)
    canvas.ink(brush_stroke([(HOLE_X - 8, 926), (HOLE_X, 936), (HOLE_X + 8, 926)], 2, 2), PENCIL, .85, **thin)


def paint_deep(canvas: Canvas) -> None:
    """Three layers, the warmth in rings over them, their patterns on top."""
    sheet_edge = polygon([(LEFT, HEIGHT + 40), *TORN_TOP, (1300, HEIGHT + 40)])
    top = canvas.mask(sheet_edge, .6, .8)
    if top is None:
        return
    laid: list[tuple[str, Region]] = []
    for material, line, end in LAYERS:
        region = dry_end(canvas, below(line, LEFT, 1290), end - 46, 120)
        if region is None:
            continue
        region = region.clipped(top)
        canvas.ink(region, mix(materials()[material].colour, 'plum', .42), tooth=.004, mottle=.05, streak=.06, angle=0)
        laid.append((material, region))
    stone = laid[-1][1]
    _glow(canvas, stone)
    for number, (material, region) in enumerate(laid):
        if material != 'bunter':
            visible = region
            for _, cut in laid[number + 1:]:
                visible = visible.clipped(cut, inverse=True)
            PATTERNS[materials()[material].pattern](canvas, visible)
            canvas.ink(visible, mix('plum', 'night', .3), .42, 'multiply', tooth=0)
    _sandstone(canvas, stone)
    for line in (SALT, SANDSTONE):
        canvas.ink(brush_stroke([(float(x), float(line(x)) + 2) for x in range(-60, 1060, 20)], 3, 2, 5, 120),
                   mix('plum', 'ink', .4), .75, wobble=1.4, edge=1.3, tooth=.06, clip=laid[1][1])
    edge = brush_stroke([(x, y + 1) for x, y in TORN_TOP if x < 1080], 4, 3, 4, 300)
    canvas.ink(edge, mix('plum', 'ink', .4), .5, wobble=.6, edge=.9, tooth=0, clip=laid[0][1], offset=(0, 4))


def _glow(canvas: Canvas, stone: Region) -> None:
    """Flat discs, wider than high, rust to glow."""
    for share, colour in GLOW:
        disc = ellipse(*GLOW_AT, REACH[0] * share, REACH[1] * share)
        canvas.ink(disc, colour, .95, wobble=3, edge=1.1, tooth=.004, angle=4, streak=.05, clip=stone)


def _sandstone(canvas: Canvas, stone: Region) -> None:
    """Streaks in the red sandstone; its lowest bed has pores, and water in them."""
    rng = np.random.default_rng(12)
    streaks, pale = skia.Path(), skia.Path()
    for _ in range(150):
        x, y = rng.uniform(LEFT, 1080), rng.uniform(770, 950)
        long = rng.uniform(18, 60)
        line = brush_stroke([(x, y), (x + long / 2, y - 1.5), (x + long, y)], .8, .8, rng.uniform(2, 3.6), 8)
        (streaks if rng.random() < .7 else pale).addPath(line)
    canvas.ink(streaks, mix('rust', 'plum', .3), .5, wobble=.5, edge=.7, tooth=0, clip=stone)
    canvas.ink(pale, mix('terra', 'glow', .5), .5, wobble=.5, edge=.7, tooth=0, clip=stone)
    bed = canvas.mask(below(BED, LEFT, 1290), 1.4, 1, clip=stone)
    if bed is None:
        return
    canvas.ink(bed, mix('gold', 'glow', .4), .5, tooth=0)
    pores = joined(*[ellipse(float(rng.uniform(LEFT, 1100)), float(rng.uniform(884, 956)), r * 1.3, r)
                     for r in rng.uniform(1.8, 4.6, 330)])
    canvas.ink(pores, mix('rust', 'brick', .4), .62, wobble=.4, edge=.6, tooth=0, clip=bed)
    line = brush_stroke([(float(x), float(BED(x)) + 1) for x in range(-60, 1100, 20)], 2.4, 2.4, 3.4, 120)
    canvas.ink(line, mix('rust', 'plum', .3), .6, wobble=1.2, edge=1.2, tooth=.05, clip=stone)


def paint_doublet(canvas: Canvas) -> None:
    """Two wells beside each other on top, apart below; the cool one makes a cool spot in the warm bed."""
    x, y = COOL[-1]
    for reach, colour, alpha in ((104, mix('terra', 'till', .55), .8), (70, mix('sea', 'till', .3), .9),
                                 (38, mix('ice', 'sea', .35), .95)):
        canvas.ink(ellipse(x + 16, y + 12, reach, reach * .5), colour, alpha, wobble=2.4, edge=1, tooth=0)
    wx, wy = WARM[-1]
    canvas.ink(ellipse(wx - 4, wy + 8, 52, 26), 'glow', .75, wobble=2, edge=1, tooth=0)
    pipe(canvas, list(COOL), 15, mix('indigo', 'night', .2), 'ice', mix('mist', 'cream', .4))
    pipe(canvas, list(WARM), 15, mix('brick', 'rust', .3), 'gold', mix('cream', 'sand', .3))


def paint_streams(canvas: Canvas, moment: int) -> None:
    """Warm water goes up, cooled water goes back down, and on through the bed: short strokes that move."""
    step = moment / 3
    for line, colour, up in ((WARM, 'glow', True), (COOL, mix('ice', 'white', .3), False)):
        measure = skia.PathMeasure(spline([*line], closed=False), False)
        length = measure.getLength()
        strokes = skia.Path()
        for k in range(9):
            share = (k + (1 - step if up else step)) / 9
            (a, _), (b, _) = measure.getPosTan(length * share), measure.getPosTan(min(length, length * share + 15))
            strokes.addPath(brush_stroke([(a.x(), a.y()), (b.x(), b.y())], 7 if up else 3, 3 if up else 7))
        canvas.ink(strokes, colour, wobble=.2, edge=.4, tooth=0)
    x0, y0 = COOL[-1]
    for k in range(3):
        x = x0 + 24 - 42 * ((k + step) / 3)
        canvas.ink(brush_stroke([(x - 12, y0 + 22 + 3 * k), (x + 12, y0 + 21 + 3 * k)], 1.4, 5), 'white', .8,
                   wobble=.2, edge=.4, tooth=0)


SOURCE = (1488, 668)                    # where the shaking plate stands


def paint_sound(canvas: Canvas, moment: int) -> None:
    """Rings of sound go down into the blank; a few pencil lines come back. Moment 0 shows nothing, 5 what stays."""
    x, y = SOURCE
    thin = {'wobble': .4, 'edge': .7, 'tooth': 0}
    if 0 < moment < 5:
        for k in range(3):
            reach = 46 + 56 * (moment - 1) + 26 * k
            bow = [(x + reach * float(np.sin(a)), y + reach * float(np.cos(a))) for a in np.linspace(-.85, .85, 15)]
            canvas.ink(brush_stroke(bow, 1.2, 1.2, 5.4 - k, 40), mix('teal', 'sea', .4), .9 - .2 * k, **thin)
    if moment >= 4:
        strong = .9 if moment == 5 else .45
        for spots in ([(1392, 812), (1450, 820), (1520, 812), (1590, 822)], [(1420, 868), (1474, 862), (1530, 872)],
                      [(1558, 880), (1600, 872), (1640, 880)]):
            canvas.ink(brush_stroke(spots, 3.2, 1.4, 4, 40), PENCIL, strong, **thin)
