"""The fourteen small pictures of Twente, one true thing each (the list and its sources: story/atlas.yaml)."""
from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect, spline, union
from assets.paint.kit.props import (
    animals,
    buildings,
    finds,
    ice_age,
    plants,
    signs,
    sky,
    small_animals,
    stones,
    trees,
    water,
)

from ._atlas_slab import WATER, hill, shadow, slab, turf, water_strip


def almelo(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A full room at the first Bodemcafé."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 118)
    wall = pen.ink(polygon([(-50, 2), (-50, -50), (0, -92), (50, -50), (50, 2)]), 'brick', wobble=.6)
    pen.shade(wall, 'plum', -10, 8, 10, alpha=.4)
    roof = brush_stroke([(-58, -45), (0, -94), (58, -45)], 9, 9)
    pen.ink(roof, 'indigo', wobble=.5)
    room = pen.ink(rect(-41, -48, 82, 44, 5), mix('gold', 'glow', .35), wobble=.4)
    pen.shade(room, 'terra', 0, 8, 12, alpha=.5, low=.2)
    pen.ink(brush_stroke([(0, -50), (0, -38)], 1.6, 1.6), 'ink', wobble=0)
    pen.ink(polygon([(-8, -32), (-3, -40), (3, -40), (8, -32)]), 'teal', wobble=.2)
    pen.ink(circle(0, -75, 8), 'cream', wobble=.3)
    pen.ink(circle(0, -75, 5), 'night', wobble=.2)
    coats: tuple[Colour, ...] = ('teal', 'plum', 'forest', 'rust', 'indigo', 'heather')
    skins: tuple[Colour, ...] = ('pink', 'clay', 'rose', 'peat_light', 'pink', 'rose')
    for k, (coat, skin) in enumerate(zip(coats, skins, strict=True)):
        px, up = -34 + 13.6 * k, -3 - 5 * (k % 2)
        pen.ink(spline([(px - 8, 0, 'c'), (px - 7, up - 12), (px, up - 15), (px + 7, up - 12), (px + 8, 0, 'c')]), coat,
                wobble=.2, clip=room)
        pen.ink(circle(px, up - 19, 5.4), skin, wobble=.2)
    pen.ink(rect(-50, -5, 100, 8, 1), mix('brick', 'ink', .35), wobble=.3)


def borne(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Mammoth Boris, found where a fish ladder was dug."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('cover_sand', 1),), 114, 64)
    ice_age.mammoth_bones(canvas, *pen.point(-8, -6), .46 * size, clip=block)
    for k in range(3):
        left, top = -50 + 36 * k, -78 + 7 * k
        pen.ink(rect(left - 3, top, 36, 20 - 7 * k + 4, 2), 'stone', wobble=.4)
        pen.ink(rect(left + 1, top + 4, 30, 12 - 5 * k + 4, 2), WATER, wobble=.3)
        pen.ink(brush_stroke([(left + 4, top + 7), (left + 26, top + 7)], .8, .8, 2), 'frost', wobble=.2)
    small_animals.fish(canvas, *pen.point(-6, -88), .95 * size, flip=True, colour='terra')
    for dx in (-16, -22):
        water.drop(canvas, *pen.point(6 + dx * .3, -78 - dx * .1), 2.2 * size)


def dinkelland(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Sherds under the es of Denekamp: a Germanic village."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('es_deck', .56), ('cover_sand', .44)), 114, 50)
    for px in (-40, -14, 14, 40):
        pen.ink(rect(px - 4, -24, 8, 17, 3), mix('peat_light', 'clay', .3), wobble=.4, clip=block)
    for px, py, turn, colour in ((-27, -17, 20, 'terra'), (2, -13, -30, mix('terra', 'rust', .4)),
                                 (28, -18, 12, 'terra')):
        sherd = pen.placed(px, py, turn)
        laid = sherd.ink(polygon([(-9, -6), (8, -8), (11, 3), (-2, 9), (-10, 4)], 1), colour, wobble=.3)
        for k in (-5, 0, 5):
            sherd.ink(brush_stroke([(k, -6), (k + 1, -1)], 1.6, 1), 'peat', wobble=0, clip=laid)
    roof = pen.ink(polygon([(-48, -56, 4), (-36, -88, 6), (36, -88, 6), (48, -56, 4)]), mix('sand_dark', 'clay', .35),
                   wobble=.8, angle=60, streak=.09)
    pen.shade(roof, 'clay_dark', 8, 12, 10, alpha=.6, texture='bristle060')
    pen.ink(rect(-42, -58, 84, 10), mix('clay', 'sand', .3), wobble=.4)
    pen.ink(union(rect(-7, -62, 14, 14), ellipse(0, -62, 7, 5)), 'peat', wobble=.2)


def enschede(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Two halls of diesel in old salt caverns, a business park above."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    block = slab(canvas, pen, (('cover_sand', .16), ('red_claystone', .26), ('rot_salt', .58)), 114, 66)
    for px in (-26, 28):
        hall = pen.ink(spline([(px, -40), (px + 18, -30), (px + 20, -14), (px, -6), (px - 20, -14), (px - 18, -30)]),
                       mix('plum', 'ink', .4), wobble=.5, clip=block)
        pen.ink(rect(px - 24, -27, 48, 24), mix('ochre', 'rust', .35), wobble=.3, clip=hall)
        pen.ink(brush_stroke([(px - 17, -27), (px + 17, -27)], 1, 1, 2.4), 'glow', wobble=.2, clip=hall)
        pen.ink(brush_stroke([(px, -70), (px, -24)], 3.4, 3.4), 'stone_dark', wobble=.1)
    for px, w, h, colour in ((-30, 46, 22, 'brick'), (28, 50, 17, 'teal')):
        pen.ink(rect(px - w / 2, -66 - h, w, h + 2), colour, wobble=.4)
        pen.ink(rect(px - w / 2 - 2, -68 - h, w + 4, 4), 'cream', wobble=.3)
        for k in range(3):
            pen.ink(rect(px - w / 2 + 6 + k * 13, -60 - h, 8, 6), 'gold', wobble=.1)


def haaksbergen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Shell limestone in the bed of the Buurserbeek, at low water."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    slab(canvas, pen, (('topsoil', .3), ('muschelkalk', .7)), 116, 46)
    dip = pen.ink(spline([(-30, -50, 'c'), (-22, -34), (0, -27), (22, -34), (32, -50, 'c')]), mix('grey', 'sand', .45))
    pen.ink(rect(-40, -41, 80, 20), WATER, wobble=.4, clip=dip)
    pen.ink(brush_stroke([(-14, -38), (12, -38)], .8, .8, 2), 'frost', wobble=.2)
    for px, py, w in ((-12, -35, 13), (9, -33, 15)):
        pen.ink(rect(px - w / 2, py - 3, w, 6, 2), mix('grey', 'cream', .35), wobble=.4, clip=dip)
    finds.shell(canvas, *pen.point(-30, -15), .66 * size, -14, 'bone', 'clay')
    finds.shell(canvas, *pen.point(26, -15), .74 * size, 16, 'bone', 'clay')
    trees.bush(canvas, *pen.point(-46, -46), 13 * size, 'green', 4)
    trees.oak(canvas, *pen.point(46, -46), 50 * size, 'forest', 'moss', 6)


def hellendoorn(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A church built of bog iron, at Nijverdal."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    iron = mix('rust', 'peat', .28)
    buildings.church(canvas, *pen.point(-22, 0), .66 * size, colour=iron)
    for k in range(16):
        px, py = -33 + 5.4 * (k % 5) + (k // 5 % 2) * 2.4, -8 - 12 * (k // 5)
        pen.ink(rect(px, py, 4.2, 2.6, 1), mix('terra', 'rust', .4), alpha=.8, wobble=.2)
    for px, reach, seed in ((-50, 9, 1), (-40, 6, 2), (55, 7, 3)):
        stones.boulder(canvas, *pen.point(px, -3), reach * size, reach * .7 * size, 0, mix('rust', 'terra', .25), seed)


def hengelo(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The salt works by the canal, and two green salt huts."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 124, -2)
    for px in (-34, -16):
        pen.ink(polygon([(px - 5, -40), (px - 3.4, -90), (px + 3.4, -90), (px + 5, -40)]), mix('rust', 'brick', .4),
                wobble=.3)
        pen.ink(rect(px - 5, -93, 10, 5), 'cream', wobble=.2)
    sky.smoke(canvas, *pen.point(-31, -95), .36 * size, 'cream', .8)
    hall = pen.ink(rect(-50, -50, 62, 44), 'brick', wobble=.5)
    pen.shade(hall, 'plum', -8, 0, 8, alpha=.4)
    for k in range(3):
        pen.ink(polygon([(-50 + k * 20.6, -49), (-50 + k * 20.6, -63), (-29.4 + k * 20.6, -49)]),
                mix('brick', 'ink', .3),
                wobble=.3)
    for k in range(4):
        pen.ink(rect(-45 + k * 14, -40, 8, 13), 'gold', wobble=.2)
    water_strip(pen, -4, 118, 15)
    buildings.salt_hut(canvas, *pen.point(24, -10), .66 * size)
    buildings.salt_hut(canvas, *pen.point(50, -4), .76 * size)


def hof_van_twente(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The drill tower at Delden and the little box with samples."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    trees.oak(canvas, *pen.point(-50, -2), 60 * size, 'forest', 'green', 8, width=.8)
    buildings.drill_tower(canvas, *pen.point(-12, 0), .64 * size)
    box = pen.ink(rect(14, -28, 48, 30, 3), 'wood', wobble=.4)
    pen.shade(box, 'ink', -4, -6, 5, alpha=.4)
    lid = pen.ink(polygon([(14, -28), (18, -42), (58, -42), (62, -28)], 2), mix('wood', 'sand', .3), wobble=.4)
    pen.shade(lid, 'ink', 0, 6, 4, alpha=.3)
    samples: tuple[Colour, ...] = ('sand', 'till', '#5F7A6E', 'rust', '#E7E2C6', '#DDA5A6')
    for k, colour in enumerate(samples):
        pen.ink(rect(18.4 + 14 * (k % 3), -24.5 + 12.5 * (k // 3), 12, 10, 2), colour, wobble=.3)


def _lobster(pen: Pen, colour: Colour) -> None:
    """A fossil lobster seen from above, head left; about 52 long."""
    body = joined(spline([(-14, -6), (4, -7), (8, 0), (4, 7), (-14, 6), (-20, 0)]),
                  *[ellipse(11 + 5 * k, 0, 4.4, 6 - k) for k in range(4)], polygon([(27, 0), (36, -8), (34, 0),
                                                                                    (36, 8)], 1))
    claws = joined(*[brush_stroke([(-12, side * 5), (-24, side * 13), (-32, side * 9)], 3, 3) for side in (-1, 1)],
                   *[ellipse(-36, side * 8, 8, 4.4, side * 24) for side in (-1, 1)])
    legs = joined(*[brush_stroke([(px, side * 5), (px - 4, side * 13)], 1.8, 1) for px in (-8, -2, 4) for side in (-1,
                                                                                                                   1)])
    pen.ink(joined(claws, legs), colour, wobble=.2)
    laid = pen.ink(body, colour, wobble=.2)
    for k in range(4):
        pen.ink(brush_stroke([(9 + 5 * k, -6), (9 + 5 * k, 6)], .8, .8, 1.6), 'peat', alpha=.6, wobble=.1, clip=laid)


def losser(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Sea urchin and lobster in the sandstone of the Staringgroeve."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen)
    stone = mix('sand', 'cream', .35)
    for points in ([(-58, 4), (-54, -78), (0, -82), (6, -46), (34, -44), (40, -20), (60, -18), (62, 4)],):
        quarry = pen.ink(polygon(points, 4), stone, wobble=1, edge=1, angle=0, streak=.08)
        pen.shade(quarry, 'clay', 8, 10, 12, alpha=.55, low=.1)
        for k in range(6):
            pen.ink(brush_stroke([(-58, -14 - 12 * k), (0, -16 - 12 * k), (58, -13 - 12 * k)], 1, 1, 2.4), 'clay',
                    alpha=.5,
                    wobble=.8, clip=quarry)
    turf(canvas, pen, -54, 0, -80)
    trees.juniper(canvas, *pen.point(-44, -78), 22 * size, 9 * size, 2)
    finds.urchin(canvas, *pen.point(-28, -48), 15 * size, 8, 'bone', 'rust')
    _lobster(pen.placed(8, -19, -8), mix('rust', 'terra', .3))


def oldenzaal(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Old sea clay squeezed up into a hill with a view."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 122)
    body = hill(pen, mix('moss', 'forest', .35), 66, 122, 6)
    cut = canvas.ink(pen.path(spline([(-40, 4), (-30, -30), (2, -46), (34, -34), (46, 4)])), '#5F7A6E', wobble=1,
                     clip=body)
    for k in range(5):
        px = -46 + 21 * k
        pen.ink(brush_stroke([(px - 8, 8), (px + 8, -26), (px + 24, -54)], 6, 5, 7), ('sand', '#4B655B')[k % 2],
                wobble=.6,
                clip=cut, alpha=.9)
    finds.shell(canvas, *pen.point(-4, -12), .4 * size, 30, 'bone', 'clay')
    trees.oak(canvas, *pen.point(-18, -58), 38 * size, 'forest', 'green', 4)
    pen.ink(joined(rect(14, -65, 22, 3.4), rect(14, -72, 22, 3), rect(17, -66, 3, 12), rect(30, -66, 3, 15)), 'wood',
            wobble=.2)


def rijssen_holten(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A hill with heath and juniper."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 122)
    body = hill(pen, mix('moss', 'heather', .45), 56, 122, -6)
    canvas.speckle(body, 'heather', .3, alpha=.9)
    for k, (px, height) in enumerate(((-20, 40), (-4, 30), (26, 36))):
        trees.juniper(canvas, *pen.point(px, -44 + 5 * k), height * size, 15 * size, k + 1)
    for row, up in enumerate((-34, -16, 2)):
        xs = [x + px * size for px in range(-46 + 6 * row, 52 - 4 * row, 9)]
        plants.heather(canvas, xs, lambda _x, u=up: y + u * size, (6 * size, 12 * size), seed=row)
    animals.sheep(canvas, *pen.point(44, -8), .42 * size, seed=2)


def tubbergen(canvas: Canvas, x: float, y: float, size: float) -> None:
    """The hand axe of Mander, on a ploughed field."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 118)
    field = pen.ink(ellipse(0, -8, 58, 15), '#5A3F35', wobble=.8, edge=.9)
    for k in range(7):
        pen.ink(brush_stroke([(-60, -20 + 5 * k), (0, -22 + 5 * k), (60, -20 + 5 * k)], 1, 1, 2.6),
                mix('clay', 'sand', .25),
                alpha=.6, wobble=.7, clip=field)
    pen.ink(ellipse(4, -8, 26, 7), mix('peat', 'ink', .3), alpha=.7, wobble=.5)
    finds.hand_axe(canvas, *pen.point(0, -46), 1.5 * size, 8, mix('indigo', 'sea', .35))
    pen.ink(ellipse(0, -7, 20, 5), '#5A3F35', wobble=.6)
    for px, py, r in ((34, -78, 9), (-32, -62, 6)):
        signs.spark(canvas, *pen.point(px, py), r * size, 'gold')


def twenterand(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Turf stacks along a straight canal."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 122)
    pen.ink(polygon([(-58, 2, 6), (-12, -60, 3), (14, -60, 3), (60, 2, 6)]), mix('moss', 'peat', .35), wobble=.8,
            edge=1)
    canal = pen.ink(polygon([(-22, 3, 2), (-3, -60, 1), (5, -60, 1), (26, 3, 2)]), WATER, wobble=.5, edge=.6)
    for k, up in enumerate((-6, -20, -36)):
        pen.ink(brush_stroke([(-12 + 3 * k, up), (8 - 2 * k, up)], .8, .8, 2), 'frost', alpha=.9, wobble=.2, clip=canal)
    for row, (px, up, scale) in enumerate(((-19, -46, .5), (24, -44, .5), (-29, -26, .75), (34, -24, .75), (-42, -2, 1),
                                           (46, -1, 1))):
        stack = pen.placed(px, up, 0, scale)
        for level in range(4):
            for k in range(4 - level):
                stack.ink(rect(-16 + 8.2 * k + 4.1 * level, -8 - 7 * level, 7.4, 6.2, 1),
                          'peat' if (k + level + row) % 3 else
                          'peat_light', wobble=.2)


def wierden(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A wet bog pool with cotton grass."""
    pen = Pen.at(canvas, x, y, size)
    shadow(pen, 120)
    bog = pen.ink(ellipse(0, -12, 58, 19), mix('peat_light', 'moss', .3), wobble=1, edge=1)
    canvas.speckle(bog, 'moss', .2, alpha=.8)
    pool = pen.ink(ellipse(4, -11, 40, 10), mix('ice', 'sea', .35), wobble=.8, edge=.8)
    pen.shade(pool, 'teal', 0, 5, 4, alpha=.6, low=.25)
    water.glints(canvas, [(*pen.point(-18, -11), 22 * size), (*pen.point(14, -8), 18 * size)])
    trees.birch(canvas, *pen.point(-38, -18), 70 * size, 3, lean=4)
    behind = [x + px * size for px in (-14, -4, 18, 30, 44)]
    plants.cotton_grass(canvas, behind, lambda _x: y - 20 * size, (20, 34), size, 4)
    front = [x + px * size for px in (-46, -34, -22, 34, 46)]
    plants.cotton_grass(canvas, front, lambda _x: y + 1, (22, 36), 1.15 * size, 9)


PICTURES = {'almelo': almelo, 'borne': borne, 'dinkelland': dinkelland, 'enschede': enschede,
            'haaksbergen': haaksbergen,
            'hellendoorn': hellendoorn, 'hengelo': hengelo, 'hof_van_twente': hof_van_twente, 'losser': losser,
            'oldenzaal': oldenzaal, 'rijssen_holten': rijssen_holten, 'tubbergen': tubbergen, 'twenterand': twenterand,
            'wierden': wierden}
