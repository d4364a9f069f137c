"""The twelve small pictures of Drenthe, one true thing each (the list and its sources: story/atlas.yaml)."""
from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline
from assets.paint.kit.props import buildings, ice_age, machines, plants, signs, stones, trees, water

from ._atlas_slab import hill, shadow, slab, turf, water_strip


def assen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Small gas fields deep below the town."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('cover_sand', .2), ('zechstein', .36), ('rotliegend', .44)), 114, 62)
    for px, wide in ((-28, 24), (26, 18)):
        field = pen.ink(spline([(px - wide, -12, 'c'), (px - wide * .5, -23), (px, -27), (px + wide * .5, -23),
                                (px + wide, -12, 'c')]), 'gold', wobble=.5, clip=block)
        pen.shade(field, 'rust', 0, 4, 4, alpha=.5, low=.3)
        pen.ink(brush_stroke([(px, -66), (px, -22)], 3, 3), 'stone_dark', wobble=.1)
    tree = joined(rect(-34, -84, 12, 22, 2), rect(-42, -78, 28, 5, 2), circle(-28, -88, 5), rect(-38, -66, 20, 5, 1))
    pen.ink(tree, 'forest', wobble=.3)
    for side in (-43, -13):
        pen.ink(circle(side, -75.5, 4.4), 'brick', wobble=.2)
    buildings.house(canvas, *pen.point(30, -62), .86 * size, 34, 20, 'brick', 'indigo')


def beilen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Gold in a load of sand."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    heap = pen.ink(spline([(-58, 2, 'c'), (-34, -26), (-10, -56), (6, -60), (28, -40), (58, 2, 'c'), (0, 7)]), 'sand',
                   wobble=1.2, edge=1.2)
    pen.shade(heap, 'clay', -10, -10, 10, alpha=.5, low=.2)
    canvas.speckle(heap, 'clay', .06, alpha=.7)
    pen.ink(brush_stroke([(30, -26), (52, -92)], 4.4, 3.6), 'wood')
    pen.ink(brush_stroke([(46, -93), (60, -88)], 4.4, 4.4), 'wood')
    pen.ink(polygon([(20, -18), (34, -36), (44, -30), (34, -10)], 3), 'till', wobble=.3)
    for px, py, reach in ((-14, -26, 13), (6, -34, 10), (-34, -10, 10)):
        pen.ink(circle(px, py, reach), mix('ochre', 'rust', .3), stroke=6, wobble=.3)
        pen.ink(circle(px, py - .8, reach), 'gold', stroke=3.6, wobble=.3)
    for px, py in ((8, -8), (18, -14), (0, -14), (-8, -4), (28, -5), (-22, -2)):
        pen.ink(ellipse(px, py, 4.6, 3.8), mix('ochre', 'rust', .2), wobble=.1)
        pen.ink(ellipse(px, py - .8, 3.8, 3), 'glow', wobble=.1)
    for px, py, reach in ((-28, -52, 9), (20, -60, 6), (-4, -72, 7)):
        signs.spark(canvas, *pen.point(px, py), reach * size, 'gold')


def westerbork(canvas: Canvas, x: float, y: float, size: float) -> None:
    """An es village: church, farm, oak, and rye on the old field."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 124)
    trees.oak(canvas, *pen.point(-46, -12), 70 * size, 'forest', 'green', 5)
    buildings.church(canvas, *pen.point(-20, -14), .52 * size)
    buildings.farm(canvas, *pen.point(28, -10), .2 * size)
    mound = pen.ink(spline([(-60, 4, 'c'), (-40, -11), (0, -16), (42, -11), (62, 4, 'c')]), '#705243', wobble=.8)
    pen.shade(mound, 'ink', 0, -8, 5, alpha=.4, low=.2)
    plants.rye(canvas, x - 50 * size, x + 52 * size, lambda px: y - 8 * size + .0022 / size * (px - x) ** 2, 13 * size,
               4)


def smilde(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A turf barge on the Hoofdvaart."""
    pen = Pen.at(canvas, x, y, size)
    for px, height in ((-52, 44), (-40, 36), (50, 40)):
        trees.oak(canvas, *pen.point(px, -8), height * size, mix('forest', 'green', .3), 'moss', int(height))
    water_strip(pen, -3, 124, 21)
    machines.turf_barge(canvas, *pen.point(0, -5), 1.18 * size)


def hooghalen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A salt dome like a thumb."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('cover_sand', .14), ('tertiary_clay', .26), ('chalk', .24), ('bunter', .36)), 114, 74)
    thumb = pen.path(spline([(-30, 6), (-16, -10), (-17, -40), (-11, -57), (3, -62), (15, -55), (18, -38), (15, -10),
                             (32, 6)]))
    ground(canvas, thumb, 'zechstein', clip=block, wobble=.8)
    canvas.ink(thumb, 'cream', stroke=2.2 * size, alpha=.85, wobble=.6, edge=.6, tooth=0, clip=block)
    trees.juniper(canvas, *pen.point(-38, -72), 26 * size, 11 * size, 2)
    trees.bush(canvas, *pen.point(40, -72), 10 * size, 'green', 3)


def roden(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Black pot clay close to the surface, and a pot made of it."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    slab(canvas, pen, (('cover_sand', .3), ('pot_clay', .7)), 114, 44)
    pot = pen.ink(spline([(-15, -84, 'c'), (-12, -76), (-25, -62), (-22, -50), (-12, -43, 'c'), (12, -43, 'c'),
                          (22, -50),
                          (25, -62), (12, -76), (15, -84, 'c')]), mix('night', 'ink', .25), wobble=.4)
    pen.shade(pot, 'indigo', 8, 6, 7, alpha=.9, low=.35, blend='normal')
    pen.ink(ellipse(0, -84, 15, 4), mix('night', 'indigo', .6), wobble=.3)
    pen.ink(spline([(-23, -62), (0, -58), (23, -62)], closed=False), mix('indigo', 'sea', .5), stroke=2, wobble=.3)
    lump = pen.ink(spline([(34, -44), (32, -56), (42, -62), (52, -54), (53, -44)]), '#27314C', wobble=.5)
    pen.shade(lump, 'ink', -4, -5, 4, alpha=.5)


def borger(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Boulders of the ice, and a hunebed built of them."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 126)
    trees.oak(canvas, *pen.point(-44, -18), 58 * size, 'forest', 'green', 3)
    stones.hunebed(canvas, *pen.point(2, -8), .46 * size)
    for px, reach, seed in ((-46, 13, 1), (48, 10, 2), (30, 7, 4)):
        stones.boulder(canvas, *pen.point(px, -3), reach * size, reach * .76 * size, 0, stones.stone_colour(seed), seed)
    turf(canvas, pen, -56, 56, 2, 6)


def emmen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The south end of the Hondsrug: a long low ridge that runs out."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 122)
    ridge = pen.ink(spline([(-62, 3, 'c'), (-60, -36), (-38, -47), (-8, -42), (22, -24), (48, -4), (60, 3, 'c'),
                            (0, 7)]),
                    mix('moss', 'ochre', .3), wobble=1, edge=1, angle=150, streak=.07)
    pen.shade(ridge, 'forest', 10, 12, 10, alpha=.5, low=.2)
    for k in range(4):
        pen.ink(brush_stroke([(-58, -30 + 9 * k), (-20, -30 + 9 * k), (28 + 6 * k, -6 + 2 * k)], 1, 1, 2.4), 'forest',
                alpha=.4, wobble=.8, clip=ridge)
    for px, up, height in ((-48, -38, 46), (-28, -43, 40), (-6, -38, 34)):
        trees.oak(canvas, *pen.point(px, up), height * size, 'forest', 'green', height)
    for px, reach in ((24, 9), (40, 6), (14, 5)):
        stones.boulder(canvas, *pen.point(px, -4), reach * size, reach * .74 * size, 0,
                       stones.stone_colour(int(reach)), px)


def schoonloo(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Streams that run out on all sides."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 124)
    dome = hill(pen, mix('moss', 'lime', .35), 48, 124)
    for points in ([(-4, -44), (-22, -32), (-28, -16), (-50, 0)], [(-2, -42), (-8, -24), (-2, -12), (-12, 4)],
                   [(4, -42), (16, -28), (12, -12), (24, 4)], [(8, -44), (30, -30), (36, -14), (56, -2)]):
        pen.ink(brush_stroke(points, 2, 8, 5), mix('teal', 'ink', .2), alpha=.6, wobble=.5, clip=dome)
        pen.ink(brush_stroke(points, 1.4, 6, 3.6), mix('ice', 'sea', .35), wobble=.5, clip=dome)
    trees.oak(canvas, *pen.point(-14, -42), 42 * size, 'forest', 'green', 7)
    trees.birch(canvas, *pen.point(14, -42), 44 * size, 4)
    trees.bush(canvas, *pen.point(2, -42), 9 * size, 'green', 2)


def mekelermeer(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A round lake with a diary of mud in its bowl."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('cover_sand', .4), ('boulder_clay', .3), ('peelo_sand', .3)), 118, 60)
    bowl = canvas.ink(pen.path(spline([(-46, -63, 'c'), (-34, -34), (-18, -14), (0, -9), (18, -14), (34, -34),
                                       (46, -63, 'c')])),
                      '#77723E', wobble=.7, clip=block)
    pages: tuple[Colour, ...] = ('#8D8850', '#5D5A33', '#9C9660', '#6B6738')
    for k in range(7):
        up = -12 - 4 * k
        pen.ink(brush_stroke([(-44, up - 6), (0, up), (44, up - 6)], 2, 2, 2.4), pages[k % 4], wobble=.4, clip=bowl)
    pen.ink(polygon([(-50, -66), (50, -66), (34, -42), (0, -38), (-34, -42)], 4), 'teal', wobble=.5, clip=bowl)
    pen.ink(ellipse(0, -61, 46, 6), mix('ice', 'sea', .25), wobble=.6)
    water.glints(canvas, [(*pen.point(-24, -61), 22 * size), (*pen.point(6, -59), 18 * size)])
    for side in (-1, 1):
        xs = [x + side * px * size for px in (44, 48, 52)]
        plants.reeds(canvas, xs, lambda _x: y - 60 * size, (18 * size, 32 * size), seed=5 + side)


def orvelte(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A mammoth family; one tusk is blue."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 124)
    pen.ink(ellipse(0, -3, 60, 9), mix('moss', 'sand', .4), wobble=.8)
    coat = mix('clay_dark', 'rust', .4)
    ice_age.mammoth(canvas, *pen.point(-26, -6), .36 * size, flip=True, colour=mix(coat, 'terra', .28))
    ice_age.mammoth(canvas, *pen.point(18, -3), .46 * size, colour=coat, tusk=mix('ice', 'indigo', .4))
    ice_age.mammoth(canvas, *pen.point(-14, 2), .22 * size, colour=mix(coat, 'sand', .35), trunk_up=True)
    turf(canvas, pen, -56, 58, 3, 8)


def wijster(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The roof of Drenthe: a hill of rubbish under its grass."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 122)
    body = hill(pen, mix('green', 'moss', .4), 74, 122, -4)
    cut = canvas.ink(pen.path(spline([(-2, 6), (4, -40), (26, -48), (50, -12), (56, 6)])), '#6C6A6E', wobble=1,
                     clip=body)
    bits: tuple[Colour, ...] = ('brick', 'gold', 'teal', 'cream', 'heather', 'ice', 'peat', 'ochre')
    for k in range(30):
        px, py = 2 + (k * 17 % 54), -4 - (k * 29 % 44)
        pen.ink(rect(px, py, 5.4, 3.6, 1, k * 47 % 90), bits[k % 8], wobble=.3, clip=cut)
    for up in (-14, -28):
        pen.ink(brush_stroke([(-2, up), (28, up - 3), (60, up + 6)], 2, 2), 'peat', alpha=.5, wobble=.6, clip=cut)
    pen.ink(brush_stroke([(-6, -72), (-6, -100)], 2.4, 2), 'wood', wobble=.1)
    pen.ink(polygon([(-6, -100), (14, -94), (-6, -87)]), 'brick', wobble=.3)
    for px, up in ((-36, -34), (-48, -14), (-26, -54)):
        trees.bush(canvas, *pen.point(px, up), 8 * size, 'forest', abs(px))
    pen.ink(brush_stroke([(22, -70), (30, -73), (34, -69), (39, -74), (47, -72)], 1, 1, 3), 'cream', wobble=.1)


PICTURES = {'assen': assen, 'beilen': beilen, 'westerbork': westerbork, 'smilde': smilde, 'hooghalen': hooghalen,
            'roden': roden, 'borger': borger, 'emmen': emmen, 'schoonloo': schoonloo, 'mekelermeer': mekelermeer,
            'orvelte': orvelte, 'wijster': wijster}
