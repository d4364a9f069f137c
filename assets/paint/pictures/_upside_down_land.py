"""The land of 'Twente ondersteboven': a sky, what stands on the grass, and the ground down to the coal.

Seen the right way up a cut through the ground; turned over a landscape: the deep is its bright sky, halls are lakes,
the lower edges of the layers are ridges. Deep layers are laid first, and each that lies above them covers them and
shades what is under its lower edge.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import Curve, band, brush_stroke, circle, curve, linear_field, polygon, rect, spline
from assets.paint.kit.props import animals, buildings, machines, plants, sky, stones, trees

from ._spread import HEIGHT, LEFT, RIGHT
from ._upside_down_face import TOP, Face

HAZE: Colour = mix('cream', 'glow', .16)
DAWN: dict[str, Colour] = {'kolenkalk': mix('cream', 'ice', .62), 'carboniferous': mix('cream', 'ice', .34),
                           'zechstein': mix(mix('cream', 'pink', .3), 'heather', .05)}    # the light on the deepest
GRASS: Curve = curve([(-80, 526), (120, 525), (210, 522), (300, 512), (400, 508), (480, 513), (560, 522), (800, 525),
                      (1200, 524), (1500, 526), (1980, 524)])
# id, lower edge, share of daylight haze over it; from the deepest up
BACK = (
    ('carboniferous', curve([(-80, 1300), (420, 1256), (900, 1304), (1400, 1250), (1980, 1296)]), .92),
    ('zechstein', curve([(-80, 1096), (380, 1150), (860, 1086), (1360, 1150), (1980, 1090)]), .85),
    ('bunter', curve([(-80, 930), (260, 900), (560, 926), (860, 892), (1140, 930), (1460, 896), (1740, 928),
                      (1980, 906)]), .7),
)
SALT = ('rot_salt', curve([(-80, 842), (170, 862), (440, 826), (740, 852), (1010, 824), (1300, 858), (1620, 828),
                          (1980, 848)]), .42)
NEAR = (
    ('muschelkalk', curve([(-80, 718), (90, 736), (300, 706), (470, 698), (640, 728), (840, 744), (1040, 712),
                           (1200, 704), (1400, 738), (1560, 746), (1760, 712), (1980, 730)]), .3),
    ('tertiary_clay', curve([(-80, 698), (80, 680), (250, 664), (430, 690), (560, 708), (760, 672), (900, 660),
                             (1100, 694), (1240, 712), (1420, 676), (1600, 662), (1800, 700), (1980, 704)]), .16),
    ('boulder_clay', curve([(-80, 620), (140, 650), (360, 620), (560, 636), (740, 654), (940, 622), (1180, 636),
                            (1380, 654), (1600, 622), (1820, 646), (1980, 626)]), .08),
    ('cover_sand', curve([(-80, 588), (200, 572), (420, 594), (640, 572), (860, 592), (1100, 572), (1360, 594),
                          (1600, 572), (1980, 590)]), .04),
)
SOIL: Curve = curve([(-80, 545), (300, 541), (480, 546), (800, 544), (1200, 547), (1600, 543), (1980, 546)])
HALLS = ((620, 774, 102, 35, 3), (962, 778, 104, 33, 5), (1404, 780, 88, 29, 7), (196, 790, 76, 26, 9),
         (1706, 786, 84, 27, 11))      # middle, half width, half height, seed; the first is the one that is measured
CLOUDS = ((1010, 418, 190, 30), (660, 430, 150, 26), (1560, 404, 170, 26), (300, 424, 130, 22), (1330, 440, 110, 18))
ROOTS = ((575, 126, 13, 4, 3), (915, 104, 9, 3, 12), (1010, 112, 10, 3, 21), (455, 70, 6, 3, 8), (742, 64, 6, 3, 30),
         (1420, 84, 7, 3, 15), (1575, 96, 8, 3, 27), (1706, 76, 6, 3, 5), (210, 92, 8, 3, 18), (60, 80, 7, 3, 33),
         (1856, 80, 7, 3, 36))         # x, length, width, count, seed


def _above(edge: Curve, top: Curve) -> skia.Path:
    xs = np.arange(LEFT, RIGHT + 6, 6)
    upper, lower = (np.broadcast_to(line(xs), xs.shape) for line in (top, edge))
    return polygon([*zip(xs, lower, strict=True), *zip(xs[::-1], upper[::-1], strict=True)])


def _layer(canvas: Canvas, face: Face, kind: str, edge: Curve, haze: float, step: float = 16,
           top: Curve = GRASS) -> None:
    """One layer down to its lower edge, and the shade under it."""
    def under(xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
        return np.clip(1 - (ys - edge(xs[0])[None, :]) / step, 0, 1) * .8

    canvas.ink(band(edge, lambda x: edge(x) + step, LEFT, RIGHT, 240), 'plum' if face.day else 'ink',
               .34 - .34 * haze if face.day else .6, 'multiply', wobble=1.2, tooth=0, mottle=0, streak=0,
               texture='bristle000', softness=.4, field=under)
    laid = ground(canvas, _above(edge, top), kind, shade=False, wobble=1.8, edge=1.1)
    if laid is None or not face.day:
        return
    canvas.ink(laid, DAWN.get(kind, HAZE), haze, wobble=0, edge=0, tooth=0, mottle=.02, streak=.05, angle=0)
    if haze < .3:
        rim = band(lambda x: edge(x) - 4, edge, LEFT, RIGHT, 240)
        canvas.ink(rim, mix(materials()[kind].colour, 'glow', .5), .6, wobble=1.3, edge=1.2, tooth=.05, clip=laid)


def paint_sky(canvas: Canvas, face: Face) -> None:
    """Night over the sleeping land, or a mild sky that lies below it."""
    whole = band(lambda x: np.asarray(x) * 0 - 20, lambda x: np.asarray(x) * 0 + 540, LEFT, RIGHT)
    if face.day:
        canvas.ink(whole, mix('ice', 'sky', .35), wobble=0, edge=0, tooth=0, angle=0, streak=.06)
        canvas.ink(whole, mix('sky', 'cream', .55), .9, wobble=0, edge=0, tooth=0, texture='bristle000', softness=.6,
                   field=linear_field(0, 430, 0, 530))
        for x, y, wide, high in CLOUDS:
            sky.cloud(canvas, x, y, wide, high)
        sky.geese(canvas, 1516, 446, 5, .9, mix('indigo', 'sea', .3))
        return
    canvas.ink(whole, mix('night', 'indigo', .3), wobble=0, edge=0, tooth=0, angle=0, streak=.05)
    canvas.ink(whole, mix('indigo', 'till', .2), .9, wobble=0, edge=0, tooth=0, texture='bristle000', softness=.6,
               field=linear_field(0, 300, 0, 560))


def paint_far(canvas: Canvas, face: Face) -> None:
    """The far wood along the flat land."""
    far, near = (mix('sea', 'mist', .45), mix('sea', 'forest', .25)) if face.day else (
        mix('indigo', 'till', .3), mix('night', 'forest', .4))
    trees.tree_line(canvas, lambda x: float(GRASS(x)) + 3, LEFT, RIGHT, 30, far, 5, .06)
    trees.tree_line(canvas, lambda x: float(GRASS(x)) + 5, LEFT, RIGHT, 17, near, 6, .3)


def paint_stars(canvas: Canvas, face: Face) -> None:
    """A few stars where no words stand."""
    rng = np.random.default_rng(4)
    stars = skia.Path()
    for _ in range(34):
        x, y = rng.uniform(888, 1900), rng.uniform(30, 400)
        if not (1240 < x < 1660 and 190 < y < 390):
            stars.addPath(circle(x, y, rng.uniform(.9, 2.2)))
    canvas.ink(stars, 'glow', .7, wobble=.1, edge=.2, tooth=0)


def paint_depths(canvas: Canvas, face: Face) -> None:
    """What lies under the salt; by day, the bright layers that the words stand on."""
    deepest = mix(materials()['kolenkalk'].colour, DAWN['kolenkalk'], .9 if face.day else 0)
    canvas.ink(band(GRASS, lambda x: np.asarray(x) * 0 + TOP + HEIGHT + 30, LEFT, RIGHT), deepest, wobble=0, edge=0,
               tooth=0, angle=0, streak=.05)
    for kind, edge, haze in BACK:
        _layer(canvas, face, kind, edge, haze, 26)


def paint_salt(canvas: Canvas, face: Face) -> None:
    """The rose salt, and the halls in it, full of brine: by day, lakes."""
    kind, edge, haze = SALT
    _layer(canvas, face, kind, edge, haze, 24, lambda x: np.asarray(x) * 0 + 640)
    for hall in HALLS:
        _hall(canvas, face, *hall)


def hall_outline(x: float, y: float, rx: float, ry: float, seed: int, grow: float = 0) -> skia.Path:
    """A flat hall with a nibbled roof."""
    rng = np.random.default_rng(seed)
    spots = []
    for k in range(14):
        turn = 2 * np.pi * k / 14
        reach = rng.uniform(.93, 1.05)
        flat = .82 if np.sin(turn) > 0 else 1
        spots.append((x + np.cos(turn) * (rx + grow) * reach, y + np.sin(turn) * (ry * flat + grow) * reach))
    return spline(spots)


def _hall(canvas: Canvas, face: Face, x: float, y: float, rx: float, ry: float, seed: int) -> None:
    canvas.ink(hall_outline(x, y, rx, ry, seed, 7), mix('rose', 'white', .72), .95, wobble=1.6,
               edge=1.2, tooth=.02)
    shore = canvas.ink(hall_outline(x, y, rx, ry, seed), mix('teal', 'night', .1 if face.day else .4), wobble=1.2,
                       edge=.8, tooth=0, angle=0)
    if shore is None:
        return
    water: Colour = mix('sea', 'teal', .35) if face.day else mix('teal', 'night', .1)
    pond = canvas.ink(hall_outline(x, y - 4, rx - 7, ry - 6, seed), water, wobble=1, edge=.6,
                      tooth=0, angle=0, streak=.08, clip=shore)
    if pond is not None:
        light = linear_field(0, y + ry * .5, 0, y - ry * 1.1) if face.day else linear_field(0, y, 0, y + ry * 1.2)
        canvas.ink(pond, mix('ice', 'sky', .4) if face.day else mix('sea', 'teal', .5), .85, tooth=0, field=light,
                   texture='bristle000', softness=.6)
    rng = np.random.default_rng(seed + 50)
    marks = skia.Path()
    for _ in range(9):
        mx, my, wide = x + rng.uniform(-.7, .7) * rx, y + rng.uniform(-.6, .6) * ry, rng.uniform(10, 26)
        marks.addPath(brush_stroke([(mx - wide / 2, my), (mx, my + 1), (mx + wide / 2, my)], .6, .6, 2.6, 9))
    canvas.ink(marks, 'frost', .8 if face.day else .4, wobble=.3, edge=.4, tooth=0, clip=shore)
    crystals = skia.Path()
    for k in range(16):
        turn = 2 * np.pi * (k + rng.uniform(-.3, .3)) / 16
        cx, cy = x + np.cos(turn) * (rx + 5), y + np.sin(turn) * (ry + 4)
        half, tilt = rng.uniform(3, 6.5), rng.uniform(0, 1.5)
        crystals.addPath(polygon([(cx + half * np.cos(tilt + q * np.pi / 2), cy + half * np.sin(tilt + q * np.pi / 2))
                                  for q in range(4)]))
    canvas.ink(crystals, mix('white', 'rose', .18), wobble=.2, edge=.4, tooth=0)


def paint_ground(canvas: Canvas, face: Face) -> None:
    """From the limestone up to the soil: the ridges and fields of the landscape."""
    for kind, edge, haze in NEAR:
        _layer(canvas, face, kind, edge, haze, 13)
        if kind == 'boulder_clay':
            _boulders(canvas, face)
    _layer(canvas, face, 'topsoil', SOIL, .0, 8)


def _boulders(canvas: Canvas, face: Face) -> None:
    for x, y, reach, number in ((150, 612, 17, 1), (422, 604, 14, 5), (694, 608, 16, 3), (850, 618, 20, 9),
                                (1056, 606, 15, 2), (1560, 612, 15, 6), (1884, 612, 18, 4), (30, 604, 12, 7)):
        stones.boulder(canvas, x, y, reach, reach * .74, number * 17 % 40 - 20, stones.stone_colour(number), number)


def paint_roots(canvas: Canvas, face: Face) -> None:
    """Roots of the trees; by day they stand up as bare trees."""
    bark = mix('peat', 'clay', .22) if face.day else mix('peat_light', 'clay', .4)
    for x, length, width, count, seed in ROOTS:
        y = float(GRASS(x)) + 10
        plants.roots(canvas, x, y, count, length, seed, bark, width, 1.0)
        canvas.ink(brush_stroke([(x, y - 8), (x + 1, y + length * .3)], width * 2.1, width * .8), bark, wobble=.6,
                   edge=.6, tooth=0)


def paint_pipes(canvas: Canvas, face: Face) -> None:
    """Old wells from the huts down to the halls, and an elbow that nobody uses any more."""
    iron = mix('teal', 'indigo', .4)
    for x, foot in ((704, 752), (886, 762), (1436, 764)):
        machines.pipe(canvas, [(x, 534), (x, foot - 60), (x, foot)], 9, iron, mix('sea', 'mist', .3),
                      mix('till', 'ink', .2))
    grey = mix('till', 'teal', .3)
    machines.pipe(canvas, [(-70, 720), (286, 720), (330, 730), (352, 760), (354, 800)], 17, grey, None,
                  mix('till', 'ink', .4))
    for x, y, wide, high in ((60, 720, 10, 32), (250, 720, 10, 32), (354, 776, 32, 10), (354, 802, 32, 10)):
        canvas.ink(rect(x - wide / 2, y - high / 2, wide, high, 2), mix('till', 'ink', .25), wobble=.5, edge=.5,
                   tooth=0)


def paint_village(canvas: Canvas, face: Face) -> None:
    """What stands on the grass: by day it hangs down into the sky."""
    trees.oak(canvas, 575, 522, 118, seed=3)
    trees.oak(canvas, 222, 524, 84, seed=8)
    trees.oak(canvas, 1010, 526, 96, seed=14)
    trees.birch(canvas, 1578, 526, 116, seed=4)
    trees.juniper(canvas, 1706, 526, 52, 18, 2)
    trees.oak(canvas, 1856, 526, 80, seed=19)
    buildings.farm(canvas, 326, 514, .6)
    buildings.house(canvas, 796, 526, 1.6, 36, 24, 'terra', 'plum')
    buildings.salt_hut(canvas, 704, 526, .95)
    buildings.salt_hut(canvas, 886, 526, .86, True)
    buildings.salt_hut(canvas, 1436, 526, .82)
    buildings.house(canvas, 1290, 526, 1.6, 34, 24, 'brick', 'indigo', True)
    buildings.house(canvas, 1362, 526, 1.4, 30, 22, 'ochre', 'rust')
    animals.cow(canvas, 528, 511, .54)
    animals.cow(canvas, 1506, 520, .6, True, grazing=False)
    animals.cow(canvas, 1652, 520, .56, spot='rust', dark_face=False)
    _cafe(canvas)


def _cafe(canvas: Canvas) -> None:
    """The café: a crooked house over its own hatch."""
    wall = canvas.ink(polygon([(1080, 528), (1076, 478), (1222, 470), (1218, 528)]), mix('ochre', 'terra', .35),
                      wobble=.8, edge=.7, tooth=0)
    canvas.shade(wall, 'plum', -14, 0, 10, alpha=.45, low=.3)
    roof = canvas.ink(polygon([(1062, 484, 3), (1092, 436, 5), (1200, 428, 5), (1238, 476, 3)]),
                      mix('brick', 'plum', .3), wobble=.8, edge=.7, tooth=0, angle=60)
    canvas.shade(roof, 'ink', -8, 10, 10, alpha=.5, low=.25)
    canvas.ink(polygon([(1186, 414), (1202, 413), (1202, 440), (1186, 440)]), 'rust', wobble=.4, tooth=0)
    for x, y in ((1096, 490), (1186, 486)):
        canvas.ink(polygon([(x, y), (x + 20, y - 1), (x + 20, y + 23), (x, y + 24)]), 'glow', wobble=.4, tooth=0)
        canvas.ink(polygon([(x + 9, y), (x + 11, y), (x + 11, y + 24), (x + 9, y + 24)]), 'cream', wobble=.2, tooth=0)
    canvas.ink(polygon([(1137, 528), (1136, 492), (1164, 490), (1165, 528)]), 'forest', wobble=.4, tooth=0)


def paint_turf(canvas: Canvas, face: Face) -> None:
    xs = np.arange(LEFT, RIGHT, 6)
    sward = band(lambda x: GRASS(x) - 3, lambda x: GRASS(x) + 7 + 2 * np.sin(np.asarray(x) * .31), LEFT, RIGHT, 240)
    mat = canvas.ink(sward, mix('green', 'moss', .3), wobble=1.4, edge=1.2, tooth=.004, angle=0, streak=.06)
    canvas.tone(mat, 'green', .6, 'forest', dx=0, dy=-5, blur=3, low=.3)
    plants.grass(canvas, [float(x) for x in xs], lambda x: float(GRASS(x)) + 3, (6, 13), 2.3,
                 mix('green', 'forest', .2), .5, 3)


def paint_hatch(canvas: Canvas, face: Face) -> None:
    """The hatch in the café's floor, open, with lamplight that falls through it, towards Mo."""
    for half, foot, colour, alpha in ((64, 600, 'rust', .9), (52, 590, 'terra', .9), (40, 580, 'gold', .95),
                                      (28, 568, 'glow', 1)):
        canvas.ink(spline([(1150 - half * .62, 530, 'c'), (1150 + half * .62, 530, 'c'), (1150 + half * .95, 560),
                           (1150 + half * .5, foot - 6), (1150, foot), (1150 - half * .5, foot - 6),
                           (1150 - half * .95, 560)]), colour, alpha, wobble=1.6, edge=1.3, tooth=.01)
    canvas.ink(brush_stroke([(1112, 531), (1078, 566)], 9, 9), 'wood', wobble=.4, tooth=0)
    canvas.ink(brush_stroke([(1106, 530), (1196, 530)], 5, 5), 'wood_dark', wobble=.4, tooth=0)


def paint_windows(canvas: Canvas, face: Face) -> None:
    """Windows that stay lit when the night has fallen."""
    for x, y in ((1096, 490), (1186, 486)):
        canvas.ink(polygon([(x, y), (x + 20, y - 1), (x + 20, y + 23), (x, y + 24)]), 'glow', wobble=.4, tooth=0)
        canvas.ink(polygon([(x + 9, y), (x + 11, y), (x + 11, y + 24), (x + 9, y + 24)]), 'rust', .8, wobble=.2,
                   tooth=0)
    canvas.glow(1150, 500, 120, 'gold', .22)

