"""What the layers of plateau hold besides their material: grey sand under the heath, posts, sods, the black lake."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import band, brush_stroke, circle, joined, moved, polygon, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.pictures._descent_ground import lay_beds, silt_lines, veins
from assets.paint.pictures._descent_section import Strip, lay_boulders

HEATH = (-12.0, 172.0)                  # m: where the soil is bleached
POSTS = (361.5, 396.5, 1.66)            # m: the long house of Elp, from wall to wall, and the floor it stood on
LAKE = (170.0, 29.5)                    # m: round which the clay of the black lake settled, layer on layer
HOLE = (453.0, 477.0, 3.35, 6.2)        # m: from, to; where the streaks of falling water begin and end
GULLY = ((40, 30), (70, 21), (110, 15), (150, 12.5), (200, 13), (240, 16), (275, 23), (300, 30))


def add_to_layer(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """The things of one layer, painted before the next layer covers it."""
    layer_id = strip.profile.layers[number].layer_id
    if layer_id == "peelo_sand":
        lay_beds(canvas, strip, region)
    elif layer_id == "pot_clay":
        _still_water(canvas, strip, region)
    elif layer_id == "boulder_clay":
        veins(canvas, region)
        lay_boulders(canvas, strip, region)
    elif layer_id == "cover_sand":
        silt_lines(canvas, strip, region)
        _stone_line(canvas, strip, region)
        _posts(canvas, strip, region)
        _through_the_hole(canvas, strip)
    elif layer_id == "topsoil":
        _bleached(canvas, strip)
    elif layer_id == "es_deck":
        _years_of_sods(canvas, strip, region)


def _still_water(canvas: Canvas, strip: Strip, region: Region) -> None:
    """The black lake: fine bands that hang in the gully, each the mud of a still summer; a pale skin along its wall."""
    base = materials()["pot_clay"].colour
    bands, pale = skia.Path(), skia.Path()
    for k in range(22):
        shrink = .96 - k * .042
        points = [(strip.x(LAKE[0] + (x_m - LAKE[0]) * shrink), strip.y(LAKE[1] + (d_m - LAKE[1]) * shrink + .12 *
                                                                        math.sin(x_m * .2 + k)))
                  for x_m, d_m in GULLY]
        (pale if k % 4 == 1 else bands).addPath(brush_stroke(points, 1.2, 1.2, 4.4 if k % 4 == 1 else 2.8, 260))
    canvas.ink(bands, mix(base, "sea", .34), .55, wobble=1.4, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    canvas.ink(pale, mix(base, "ice", .45), .6, wobble=1.4, edge=.8, tooth=0, mottle=0, streak=0, clip=region)
    canvas.tone(region, base, .5, "sea", dx=0, dy=16, blur=9, low=.45, alpha=.65)


def _stone_line(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Stones that the frost left on the clay when the wind took the fine sand: a line at the foot of the cover sand."""
    top = [(x_m, d_m) for layer in strip.profile.layers if layer.layer_id == "boulder_clay"
           for x_m, d_m in layer.points_m]
    line = sorted({(x_m, min(d for x, d in top if x == x_m)) for x_m, _ in top})
    xs, ds = np.array(line).T
    rng = np.random.default_rng(12)
    heaps = [skia.Path(), skia.Path(), skia.Path()]
    for x_m in np.arange(0, 600, 1.15):
        lots = rng.uniform(0, 1, 4)
        x = strip.x(x_m + lots[0])
        if lots[1] < .55 and strip.shows(x) and not 452 < x_m < 477:
            y = strip.y(float(np.interp(x_m, xs, ds))) - 3 - 3 * lots[2]
            heaps[int(lots[3] * 3)].addPath(stone_outline(rng, x, y, 2.6 + 3.4 * lots[2], 2 + 2 * lots[3],
                                                          30 * lots[0]))
    for heap, paint in zip(heaps, (mix("stone", "sand", .3), mix("rust", "sand", .4), "stone_dark"), strict=True):
        canvas.ink(heap, paint, wobble=.4, edge=.5, tooth=0, clip=region)


def _through_the_hole(canvas: Canvas, strip: Strip) -> None:
    """Where the lid is missing the rain drops straight through: streaks that draw together on the way down."""
    left, right, top_m, foot_m = HOLE
    if strip.x(right) < -40 or strip.x(left) > strip.width + 40:
        return
    rng = np.random.default_rng(15)
    middle, streaks, drops = (left + right) / 2, skia.Path(), skia.Path()
    for _ in range(150):
        aside, down, long = rng.uniform(-1, 1), rng.uniform(0, 1), rng.uniform(14, 34)
        x = strip.x(middle + aside * (right - left) / 2 * (1 - .62 * down ** .7))
        y = strip.y(top_m + (foot_m - top_m) * down)
        lean = -aside * 7 * (1 - down)
        streaks.addPath(brush_stroke([(x, y), (x + lean * .5, y + long * .5), (x + lean, y + long)], .8, .8, 2.8))
        if rng.random() < .22:
            drops.addPath(moved(spline([(0, -8, "c"), (3.8, 0), (0, 4.2), (-3.8, 0)]), x + lean, y + long + 6))
    canvas.ink(streaks, mix("sea", "ice", .2), .8, wobble=.4, edge=.6, tooth=0, mottle=0, streak=0)
    canvas.ink(drops, mix("teal", "ice", .35), .95, wobble=.2, edge=.4, tooth=0)


def _posts(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Where the posts of a long house stood: two rows of dark, round-bottomed spots, the hearth between them."""
    left, right, floor_m = POSTS
    if strip.x(right) < -40 or strip.x(left) > strip.width + 40:
        return
    holes, hearts = skia.Path(), skia.Path()
    for k, x_m in enumerate(np.arange(left, right + .1, 2.5)):
        x, y, deep, half = strip.x(float(x_m)), strip.y(floor_m), 17 + 4 * (k % 3), 6.5 + k % 2
        holes.addPath(polygon([(x - half, y - 4), (x + half, y - 4), (x + half - 1, y + deep, 5),
                               (x - half + 1, y + deep, 5)]))
        hearts.addPath(polygon([(x - 2.6, y - 4), (x + 2.6, y - 4), (x + 2, y + deep - 5, 2),
                                (x - 2, y + deep - 5, 2)]))
    canvas.ink(holes, mix("clay_dark", "sand", .24), wobble=.8, edge=1, tooth=0, clip=region)
    canvas.ink(hearts, mix("peat", "ink", .2), wobble=.5, edge=.7, tooth=0, clip=region)
    x, y = strip.x((left + right) / 2 - 6), strip.y(floor_m) + 4
    canvas.ink(polygon([(x - 34, y - 7), (x + 34, y - 7), (x + 22, y + 8, 8), (x - 22, y + 8, 8)]),
               mix("brick", "clay", .35), wobble=1, edge=1.2, tooth=0, clip=region)
    canvas.ink(polygon([(x - 24, y - 8), (x + 24, y - 8), (x + 12, y + 2, 5), (x - 12, y + 2, 5)]),
               mix("ink", "peat", .3), wobble=1, edge=1.2, tooth=0, clip=region)


def _bleached(canvas: Canvas, strip: Strip) -> None:
    """Under the heath the rain washed the iron down: a grey line, and below it the rusty one where it stayed."""
    left, right = HEATH
    if strip.x(right) < -40 or strip.x(left) > strip.width + 40:
        return
    x0, x1 = max(strip.x(left), -50), min(strip.x(right), strip.width + 50)

    def faded(x: float, thick: float) -> float:
        return thick * min(1.0, max(0.0, (right - strip.metres(x)) / 6))

    def foot(x: float) -> float:
        return strip.surface(x) + 4.4 + 1.6 * math.sin(strip.metres(x) * 1.7) + .8 * math.sin(strip.metres(x) * 4.1)

    count = max(20, int((x1 - x0) / 8))
    grey = band(foot, lambda x: foot(x) + faded(x, 4.4), x0, x1, count)
    rust = band(lambda x: foot(x) + faded(x, 4.2), lambda x: foot(x) + faded(x, 8.2), x0, x1, count)
    canvas.ink(rust, mix("rust", "terra", .3), wobble=1.2, edge=1.2, tooth=0)
    canvas.ink(grey, mix("grey", "bone", .55), wobble=1, edge=1, tooth=0)


def _years_of_sods(canvas: Canvas, strip: Strip, region: Region) -> None:
    """The es grew a crumb a year: lines that bulge with it, charcoal, and sherds that came with the dung."""
    lines = skia.Path()
    for share in (.3, .55, .8):
        points = [(x, strip.surface(x) * (1 - share) + strip.y(1.36) * share)
                  for x in (strip.x(float(x_m)) for x_m in np.arange(188, 343, 4))]
        lines.addPath(brush_stroke(points, 1, 1, 2.6, 300))
    canvas.ink(lines, mix("peat", "ink", .2), .5, wobble=1.3, edge=.8, tooth=0, mottle=0,
               streak=0, clip=region)
    rng = np.random.default_rng(14)
    coal, sherds = [], []
    for _ in range(230):
        x_m, share, lot = rng.uniform(189, 341), rng.uniform(.2, .95), rng.random()
        x = strip.x(x_m)
        y = strip.surface(x) * (1 - share) + strip.y(1.34) * share
        if strip.shows(x):
            (coal if lot < .6 else sherds).append((x, y, lot))
    canvas.ink(joined(*[circle(x, y, 1.2 + lot) for x, y, lot in coal]), "ink", .8, wobble=.2, edge=.4, tooth=0,
               clip=region)
    canvas.ink(joined(*[polygon([(x - 3, y - 2), (x + 3, y - 2.4), (x + 1.6, y + 2.4)]) for x, y, _ in sherds]),
               mix("terra", "brick", .3), .9, wobble=.2, edge=.4, tooth=0, clip=region)
