"""The land of 'Ieder zijn plek', twice: sky, woods, meadow, valley, raised field, and the cut through the ground.

Left April, wet to the brim; right July, straw and dust. Owns all that no one carries. Places are px of the picture.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, linear_field, minus, polygon, spline
from assets.paint.kit.props import animals, plants, sky, stones, trees

from ._spread import FOLD, LEFT, RIGHT
from ._use_follows_soil_shape import APRIL, CLAY_TOP, HORIZON, JULY, Season, channel, ground_at, half, layer, under

SEASONS = (APRIL, JULY)
SUN = (1878, 452)
PEBBLES = ((90, 812, 14, 3), (384, 812, 18, 1), (690, 792, 16, 4), (800, 806, 20, 6), (874, 790, 13, 2),
           (740, 826, 11, 5), (60, 836, 10, 7))
TABLE_APRIL = layer(34)


def paint_sky(canvas: Canvas) -> None:
    """Cool and washed at the left; brass at the right, with a sun that has been there for weeks."""
    for season in SEASONS:
        page = canvas.ink(half(season), season.air, wobble=0, edge=0, tooth=0, mottle=.02, streak=.03, angle=1)
        canvas.ink(page, season.low, .9, field=linear_field(0, 300 if season.wet else 200, 0, HORIZON + 30),
                   texture='bristle000',
                   softness=.8, tooth=0)
    for x, y, wide, high in ((300, 44, 190, 34), (760, 66, 150, 30), (560, 30, 120, 22)):
        sky.cloud(canvas, x, y, wide, high, mix('cream', 'sky', .25), .85)
    for reach, alpha in ((150, .22), (104, .3)):
        canvas.ink(circle(*SUN, reach), 'glow', alpha, wobble=2, edge=1.2, tooth=0, mottle=0, streak=0)
    sky.sun(canvas, *SUN, 60, mix('gold', 'glow', .25))


def paint_far(canvas: Canvas) -> None:
    """Woods along a ruled horizon; the same trees on both pages."""
    for season in SEASONS:
        page = canvas.mask(half(season), 0, 0)
        for seed, high, drop, gaps in ((14, 26, -2, .12), (4, 44, 3, .42)):
            colour = season.wood if drop > 0 else mix(season.wood, season.low, .45)
            trees.tree_line(canvas, lambda _x, d=drop: HORIZON + d, season.dx - 60, season.dx + 1000, high, colour,
                            seed, gaps,
                            clip=page)


def paint_field(canvas: Canvas) -> None:
    """What lies between the horizon and the cut: meadow, valley with its stream, the raised field."""
    for season in SEASONS:
        page = canvas.mask(half(season, HORIZON), .4, .3)
        if page is None:
            continue
        land = canvas.ink(page, season.grass, tooth=0, angle=0, streak=.08)
        canvas.ink(land, mix(season.grass, season.low, .5), .8, field=linear_field(0, HORIZON + 44, 0, HORIZON - 20),
                   texture='bristle000',
                   softness=.5, tooth=0)
        _valley(canvas, season, page)
        _es(canvas, season, page)
        _tufts(canvas, season, page)


def _valley(canvas: Canvas, season: Season, page: Region) -> None:
    """A low strip that comes from the far right, with a stream that winds in it; in July only its bed."""
    dx = season.dx
    low = spline([(dx + 96, 830, 'c'), (dx + 128, 744), (dx + 190, 690), (dx + 300, 650), (dx + 420, 622),
                  (dx + 520, 610, 'c'),
                  (dx + 560, 610, 'c'), (dx + 470, 630), (dx + 372, 668), (dx + 330, 716), (dx + 344, 780), (dx + 350,
                      830, 'c')])
    floor = canvas.ink(low, mix(season.grass_dark, season.grass, .25), wobble=1.4, edge=1.2, tooth=0, angle=20,
                       clip=page)
    canvas.tone(floor, season.grass_dark, .4, 'ink', dx=-12, dy=-10, blur=12, low=.3, alpha=.6, texture='sponge')
    bed = spline([(dx + 166, 820, 'c'), (dx + 178, 770), (dx + 216, 724), (dx + 300, 694), (dx + 296, 668),
                  (dx + 372, 644), (dx + 440, 624), (dx + 530, 610, 'c'),
                  (dx + 536, 611, 'c'), (dx + 456, 628), (dx + 392, 650), (dx + 330, 672), (dx + 344, 700), (dx + 282,
                      734), (dx + 274, 774), (dx + 288, 820, 'c')])
    if season.wet:
        water = canvas.ink(bed, mix('sea', 'teal', .3), wobble=1, edge=.8, tooth=0, angle=150, clip=page)
        canvas.ink(water, mix('mist', 'frost', .4), .85, texture='bristle000', softness=.4, tooth=0,
                   field=lambda X, Y: np.clip((700 - Y) / 80, 0, .85) + 0 * X)
        canvas.tone(water, mix('sea', 'teal', .3), .5, 'night', dx=-5, dy=-3, blur=5, low=.4)
        return
    mud = canvas.ink(bed, mix('clay', 'sand', .55), wobble=1.2, edge=1, tooth=.01, clip=page)
    canvas.shade(mud, mix('clay', 'peat', .3), 6, -4, 6, alpha=.7, blend='normal', low=.35)
    _crazed(canvas, mud, dx)


def _crazed(canvas: Canvas, mud: Region | None, dx: float) -> None:
    """Mud that has dried and shrunk: plates with dark seams."""
    rng = np.random.default_rng(5)
    seams = skia.Path()
    for row, y in enumerate((690, 706, 724, 744, 766, 790)):
        tall = 10 + row * 3.4
        for x in np.arange(dx + 160 + 9 * (row % 2), dx + 350, 15 + row * 3.2):
            a, b = (x + rng.uniform(-4, 4), y + rng.uniform(-3, 3)), (x + rng.uniform(-4, 4), y + tall)
            c = (x + 16 + row * 3, y + tall * .5 + rng.uniform(-4, 4))
            seams.addPath(brush_stroke([a, b], 1 + row * .22, 1))
            seams.addPath(brush_stroke([b, c], 1, .8 + row * .2))
    canvas.ink(seams, mix('clay', 'peat', .7), .9, wobble=.6, edge=.5, tooth=0, clip=mud)


def _es(canvas: Canvas, season: Season, page: Region) -> None:
    """The raised field on the high side: rows that run to the horizon, fresh or dust."""
    dx = season.dx
    es = spline([(dx + 548, 740, 'c'), (dx + 566, 690), (dx + 604, 640), (dx + 660, 622, 'c'), (dx + 870, 620, 'c'),
                 (dx + 900, 646), (dx + 936, 740, 'c')])
    soil = canvas.ink(es, season.soil, wobble=1, edge=.9, tooth=.004, angle=0, streak=.06, clip=page)
    rows = skia.Path()
    for k in range(19):
        far, near = dx + 664 + k * 11.4, dx + 530 + k * 24
        rows.addPath(polygon([(far - 1.4, 620), (far + 1.4, 620), (near + 6, 742), (near - 6, 742)]))
    canvas.ink(rows, season.row, .95 if season.wet else .6, wobble=1.6, edge=1.3, tooth=.03, clip=soil,
               texture='sponge', softness=.5,
               field=lambda X, Y: (.95 if season.wet else .55) + 0 * X + 0 * Y)
    canvas.ink(brush_stroke([(dx + 660, 621), (dx + 870, 619)], 2, 2, 4), mix(season.grass_dark, season.soil, .4), .8,
               wobble=.8, tooth=0, clip=page)


def _tufts(canvas: Canvas, season: Season, page: Region) -> None:
    """Blades, taller towards the reader; in April buttercups and one cow, in July straw."""
    rng = np.random.default_rng(21)
    for y, count, tall in ((624, 40, 5), (650, 44, 8), (690, 36, 11)):
        xs = [season.dx + float(v) for v in rng.uniform(0, 560, count)]
        free = [x for x in xs if not (season.dx + 150 < x < season.dx + 420)]
        plants.grass(canvas, free, lambda _x, base=y: base, (tall * .6, tall * 1.3), 2.1, season.blade, .5, int(y),
                     clip=page)
        if season.wet:
            plants.field_flowers(canvas, free[::3], lambda _x, base=y: base, 'gold', (3, tall), 2.2, int(y))
    if season.wet:
        animals.cow(canvas, 66, 690, .5)


def paint_section(canvas: Canvas) -> None:
    """Topsoil, cover sand, boulder clay, white sand; dark clay under the house; the water in it high or low."""
    for season in SEASONS:
        _layers(canvas, season)
        _wet(canvas, season)


def _layers(canvas: Canvas, season: Season) -> None:
    dx = season.dx
    bed = channel(season)
    canvas.ink(minus(under(layer(0), season), bed), 'board', wobble=0, edge=0, tooth=0)
    rows = (('topsoil', layer(0)), ('cover_sand', layer(17)), ('boulder_clay', layer(56, 12)),
            ('peelo_sand', layer(124, 66)))
    for name, line in rows:
        region = ground(canvas, minus(under(line, season), bed), name, shade=False, wobble=1.2)
        if name == 'boulder_clay' and region is not None:
            for x, y, reach, number in PEBBLES:
                stones.boulder(canvas, dx + x, y, reach, reach * .74, number * 13 % 30 - 15,
                               stones.stone_colour(number), number, clip=region)
    fill = spline([(dx + 118, 770), (dx + 140, 812), (dx + 180, 850), (dx + 228, 858), (dx + 286, 850),
                   (dx + 326, 812), (dx + 348, 776)])
    page = canvas.mask(half(season), 0, 0)
    whole = canvas.mask(minus(under(layer(3), season), bed), 0, 0, clip=page)
    valley = ground(canvas, fill, 'peat', clip=whole, shade=False)
    canvas.tone(valley, 'peat', .4, 'ink', dx=0, dy=-9, blur=7, low=.3)
    clay = ground(canvas, spline([(dx + 392, 990, 'c'), (dx + 420, 892), (dx + 474, CLAY_TOP + 6),
                                  (dx + 560, CLAY_TOP - 2), (dx + 660, CLAY_TOP), (dx + 756, CLAY_TOP + 8),
                                  (dx + 822, 888), (dx + 856, 990, 'c')]), 'pot_clay', shade=False, clip=page)
    canvas.shade(clay, mix('indigo', 'ice', .3), 0, 7, 4, alpha=.7, blend='normal', low=.5, texture='bristle000')
    for line in (layer(17), layer(56, 12), layer(124, 66)):
        _shadow(canvas, season, line, bed)


def _shadow(canvas: Canvas, season: Season, line: object, bed: skia.Path) -> None:
    strip = minus(under(line, season), under(lambda x: line(x) + 14, season), bed)  # type: ignore[arg-type, operator]
    canvas.ink(strip, 'ink', .42, 'multiply', wobble=1.6, edge=1, tooth=0, mottle=0, streak=0, texture='bristle000',
               softness=.4,
               field=lambda X, Y: np.clip(1 - (Y - line(X[0])[None, :]) / 13, 0, 1) * .7)  # type: ignore[operator]


def _wet(canvas: Canvas, season: Season) -> None:
    """April: groundwater close under the grass. July: a dotted line where it stood."""
    if season.wet:
        plate = canvas.mask(minus(under(TABLE_APRIL, season), channel(season)), 1.2, .8)
        if plate is None:
            return
        canvas.ink(plate, mix('ice', 'sea', .4), .66, 'multiply', tooth=0, angle=0, streak=.05, plate='blue')
        marks = skia.Path()
        rng = np.random.default_rng(7)
        for x, y in zip(rng.uniform(20, 920, 34), rng.uniform(790, 940, 34), strict=True):
            if y > TABLE_APRIL(x) + 12:
                marks.addPath(brush_stroke([(x - 18, y), (x - 9, y - 4), (x, y), (x + 9, y + 4), (x + 18, y)], .8, .8,
                                           3.2))
        canvas.ink(marks, mix('ice', 'frost', .3), .6, wobble=.4, edge=.4, tooth=0, clip=plate)
        line = brush_stroke([(float(x), float(TABLE_APRIL(x))) for x in range(round(LEFT), FOLD, 12)], 2, 2, 3, 160)
        canvas.ink(line, mix('ice', 'frost', .4), .8, wobble=.8, edge=.8, tooth=0, clip=plate)
        return
    spots = joined(*[ellipse(float(x), float(TABLE_APRIL(x)), 5, 1.7) for x in np.arange(FOLD + 14, RIGHT, 22)
                     if not FOLD + 130 < x < FOLD + 326 and not FOLD + 452 < x < FOLD + 528])
    canvas.ink(spots, mix('teal', 'ice', .3), .85, wobble=.4, edge=.5, tooth=0)


def paint_turf(canvas: Canvas) -> None:
    """The near edge: sod on both pages, reeds by the stream, the tree on the fold that is half April, half July."""
    for season in SEASONS:
        page = canvas.mask(half(season), 0, 0)
        dx = season.dx
        xs = np.arange(dx - 60, dx + 1020, 6.0)
        edge = [(float(x), ground_at(float(np.clip(x, -60, 1985)))) for x in xs]
        sod = canvas.ink(polygon([*((x, y - 5) for x, y in edge), *((x, y + 7) for x, y in edge[::-1])]), season.grass,
                         clip=page,
                         wobble=1.6, edge=1.4, tooth=.01)
        canvas.shade(sod, season.grass_dark, 0, -4, 3, alpha=.8, blend='normal', low=.35)
        _bed(canvas, season, page)
        blades = [x for x in xs if not dx + 150 < x < dx + 306]
        plants.grass(canvas, blades, lambda x: ground_at(x) - 2, (6, 15) if season.wet else (4, 11), 2.3, season.blade,
                     .4, 3, clip=page)
        reeds = [dx + x for x in (104, 112, 121, 128, 137, 318, 326, 335)]
        plants.reeds(canvas, reeds, lambda x: ground_at(x) + 2, (34, 64),
                     season.blade if season.wet else mix('ochre', 'clay', .4), 'rust', 5, clip=page)


def _bed(canvas: Canvas, season: Season, page: Region) -> None:
    """The stream's own bed, cut open: empty in July; April's water is a sprite."""
    colour = mix('peat', 'forest', .25) if season.wet else mix('clay', 'sand', .4)
    a, b = season.dx + 164, season.dx + 292
    floor = canvas.ink(polygon([(a - 22, 758), (a - 6, 776), (a + 14, 800), (a + 30, 812), (b - 30, 812),
                                (b - 14, 800), (b + 8, 776), (b + 26, 760)], 6, False),
                       colour, stroke=9, clip=page, wobble=1.2, edge=1.2, tooth=.01)
    canvas.shade(floor, 'ink', 0, -4, 3, alpha=.4, low=.35)


def paint_tree(canvas: Canvas) -> None:
    """One oak on the fold; the print changes in the middle of it."""
    for season in SEASONS:
        page = canvas.mask(half(season), 0, 0)
        _oak(canvas, page, season)


def _oak(canvas: Canvas, page: Region | None, season: Season) -> None:
    x, y = float(FOLD), 748.0
    dark: Colour = 'forest' if season.wet else mix('moss', 'clay', .45)
    leaf: Colour = mix('green', 'lime', .35) if season.wet else mix('ochre', 'sand', .3)
    trunk = joined(brush_stroke([(x - 4, y + 4), (x, y - 70), (x - 2, y - 190)], 44, 20, 28),
                   brush_stroke([(x, y - 110), (x + 40, y - 170), (x + 56, y - 214)], 15, 6),
                   brush_stroke([(x, y - 96), (x - 42, y - 150), (x - 54, y - 204)], 15, 6))
    wood = canvas.ink(trunk, mix('peat', 'clay', .2 if season.wet else .5), wobble=1, edge=.8, angle=90, streak=.08,
                      clip=page)
    canvas.shade(wood, 'ink', -10, 0, 9, alpha=.55, low=.2, texture='bristle090')
    share = 1.0 if season.wet else .9
    clumps = joined(*[ellipse(x + dx, y + dy, r * share, r * .86 * share) for dx, dy, r in (
        (-62, -208, 40), (-40, -258, 44), (0, -290, 46), (42, -260, 44), (64, -206, 40), (-4, -226, 52), (-84, -176,
            26), (86, -172, 26))])
    crown = canvas.ink(clumps, dark, wobble=2.4, edge=1.3, angle=45, tooth=.015 if season.wet else .05, clip=page)
    canvas.shade(crown, 'night' if season.wet else 'rust', -26, -34, 22, alpha=.5, texture='sponge', low=.2)
    rng = np.random.default_rng(12)
    stamps = skia.Path()
    for _ in range(520 if season.wet else 300):
        px, py = x + rng.normal(0, 52), y - 226 + rng.normal(0, 44)
        stamps.addPath(ellipse(px, py, 5.4, 2.8, rng.uniform(-60, 40)))
    canvas.ink(stamps, leaf, .95, wobble=.4, edge=.5, tooth=0, clip=crown, plate='yellow')
    if not season.wet:
        fallen = joined(*[ellipse(x + rng.uniform(14, 92), y - rng.uniform(-4, 8), 5, 2.4, rng.uniform(-40, 40))
                          for _ in range(12)])
        canvas.ink(fallen, leaf, wobble=.4, edge=.5, tooth=0, clip=page)
