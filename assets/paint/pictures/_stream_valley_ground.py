"""What the layers of stream_valley hold besides their material: troughs and gravel, alder wood, iron,
a family of bones."""
import math

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import materials
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.props.ice_age import mammoth_bones
from assets.paint.pictures._descent_ground import lay_beds, silt_lines, veins
from assets.paint.pictures._descent_section import Strip, lay_boulders

FLOOR_M = ((208, 4.2), (222, 8.4), (250, 12.6), (290, 16.6), (320, 17.1), (368, 13.7), (414, 7.7), (428, 4.0))
PEAT_FOOT = ((240, 4.6), (265, 6.4), (300, 7.4), (340, 6.8), (370, 5.8), (388, 4.7))
IRON = ((404, 4.55, 20), (407.6, 4.3, 12), (412.8, 4.75, 16), (416.5, 4.35, 11), (419.6, 4.6, 9), (424, 4.1, 10))
BRANCHES = ((251, 4.9, 60, -8), (262, 5.9, 90, 14), (284, 6.5, 74, -12), (316, 5.8, 84, 8), (329, 6.4, 60, -18),
            (352, 5.7, 96, 6), (368, 5.3, 66, -10))
BULL, COW, CALF = (385, 9.3, .62), (392.4, 9.35, .5), (396.4, 9.3, .26)     # m, m, size


def add_to_layer(canvas: Canvas, strip: Strip, number: int, region: Region) -> None:
    """The things of one layer, painted before the next layer covers it."""
    layer_id = strip.profile.layers[number].layer_id
    if layer_id == "peelo_sand":
        lay_beds(canvas, strip, region)
    elif layer_id == "boulder_clay":
        veins(canvas, region)
        lay_boulders(canvas, strip, region)
    elif layer_id == "valley_fill":
        _troughs(canvas, strip, region)
        _gravel(canvas, strip, region)
        _family(canvas, strip, region)
    elif layer_id == "cover_sand":
        silt_lines(canvas, strip, region)
        _iron(canvas, strip)
    elif layer_id == "peat":
        _bleached(canvas, strip)
        _wood(canvas, strip, region)


def _shown(strip: Strip, left_m: float, right_m: float) -> bool:
    return strip.x(right_m) > -60 and strip.x(left_m) < strip.width + 60


def _troughs(canvas: Canvas, strip: Strip, region: Region) -> None:
    """A valley that filled up bed by bed: each hangs in the one before it, the lowest the coarsest."""
    base = materials()["valley_fill"].colour
    lines, pale = skia.Path(), skia.Path()
    for k in range(9):
        share = .92 - k * .095
        points = [(strip.x(318 + (x_m - 318) * share), strip.y(4.2 + (d_m - 4.2) * share + .2 * math.sin(x_m * .3 + k)))
                  for x_m, d_m in FLOOR_M]
        (pale if k % 3 == 1 else lines).addPath(brush_stroke(points, 1.2, 1.2, 7 if k % 3 == 1 else 3.4, 240))
    canvas.ink(lines, mix(base, "clay_dark", .4), .6, wobble=1.6, edge=.9, tooth=0, mottle=0, streak=0, clip=region)
    canvas.ink(pale, mix(base, "cream", .4), .75, wobble=1.6, edge=1, tooth=0, mottle=0, streak=0, clip=region)


def _gravel(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Stones of the first stream along the valley's floor, where snow water ran over frozen ground."""
    rng = np.random.default_rng(22)
    xs, ds = np.array(FLOOR_M).T
    paints = ("stone", mix("stone", "rust", .4), "bone", mix("till", "stone", .4))
    heaps = [skia.Path() for _ in paints]
    for _ in range(900):
        x_m, up, size = rng.uniform(212, 424), abs(rng.normal(0, .55)), rng.uniform(2, 8)
        x = strip.x(x_m)
        if strip.shows(x):
            y = strip.y(float(np.interp(x_m, xs, ds)) - up)
            heaps[int(rng.integers(len(heaps)))].addPath(stone_outline(rng, x, y, size * (1 - up * .3) + 1,
                                                                       size * .66 + .6,
                                                                       rng.uniform(-20, 20)))
    for heap, paint in zip(heaps, paints, strict=True):
        laid = canvas.ink(heap, paint, wobble=.5, edge=.6, tooth=0, clip=region)
        canvas.shade(laid, "ink", -2, -3, 2, alpha=.4, low=.3)


def _family(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Bull, cow and calf, as they lay in their pool: one tusk has gone blue."""
    if not _shown(strip, 378, 402):
        return
    x, y = strip.x(390.6), strip.y(8.9)
    pool = canvas.ink(ellipse(x, y + 4, 212, 34, 1), mix("peat", "clay", .5), .5, wobble=2,
                      edge=1.4, tooth=0, clip=region)
    canvas.shade(pool, "ink", 0, 8, 6, alpha=.4, low=.3)
    for x_m, d_m, size in (BULL, COW, CALF):
        mammoth_bones(canvas, strip.x(x_m), strip.y(d_m), size, colour=mix("bone", "sand", .25))
    tusk = [(strip.x(BULL[0]) + 72 * BULL[2], strip.y(BULL[1]) - 72 * BULL[2]), (strip.x(BULL[0]) + 92 * BULL[2],
            strip.y(BULL[1]) - 54 * BULL[2]), (strip.x(BULL[0]) + 112 * BULL[2], strip.y(BULL[1]) - 62 * BULL[2]),
            (strip.x(BULL[0]) + 116 * BULL[2], strip.y(BULL[1]) - 80 * BULL[2])]
    canvas.ink(brush_stroke(tusk, 6.4, 2, 5.6), mix("indigo", "ice", .3), wobble=.2, edge=.4, tooth=0)


def _iron(canvas: Canvas, strip: Strip) -> None:
    """Rusty lumps at the edge of the valley, where the water that wells up meets air."""
    if not _shown(strip, 400, 428):
        return
    for k, (x_m, d_m, size) in enumerate(IRON):
        rng = np.random.default_rng(k)
        x, y = strip.x(x_m), strip.y(d_m)
        canvas.ink(ellipse(x, y, size * 2.1, size * .9), mix("rust", "ochre", .45), .5, wobble=2, edge=1.5, tooth=.02,
                   texture="sponge", field=lambda px, py, x=x, y=y, s=size: np.clip(
                       1.25 - np.hypot((px - x) / (s * 2.1), (py - y) / (s * .9)), 0, 1))
        lump = canvas.ink(stone_outline(rng, x, y, size, size * .56, k * 17, 9, .2), mix("rust", "peat", .25),
                          wobble=.9,
                          edge=1, tooth=0)
        canvas.shade(lump, mix("terra", "ochre", .3), 3, 4, 3, alpha=.8, low=.4, blend="normal", texture="sponge")


def _bleached(canvas: Canvas, strip: Strip) -> None:
    """Under the peat the groundwater took all colour from the sand: a pale seam along its foot."""
    if not _shown(strip, 236, 390):
        return
    points = [(strip.x(x_m), strip.y(d_m + .42)) for x_m, d_m in PEAT_FOOT]
    canvas.ink(brush_stroke(points, 6, 6, 22, 200), mix("white", "mist", .3), .62, wobble=2,
               edge=1.5, tooth=.02)


def _wood(canvas: Canvas, strip: Strip, region: Region) -> None:
    """Lines of wet years, branches of alder that never rotted, and their cones."""
    if not _shown(strip, 236, 390):
        return
    xs, ds = np.array(PEAT_FOOT).T
    lines = skia.Path()
    for share in (.35, .6, .82):
        points = [(strip.x(float(x_m)), strip.surface(strip.x(float(x_m))) * (1 - share) + strip.y(
            float(np.interp(x_m, xs, ds))) * share) for x_m in np.arange(242, 387, 6)]
        lines.addPath(brush_stroke(points, 1, 1, 3.6, 240))
    canvas.ink(lines, mix("peat", "rust", .4), .7, wobble=1.4, edge=.9, tooth=0, mottle=0, streak=0, clip=region)
    wood = mix("wood", "rust", .25)
    for x_m, d_m, long, turn in BRANCHES:
        x, y, c, s = strip.x(x_m), strip.y(d_m), math.cos(math.radians(turn)), math.sin(math.radians(turn))
        limb = joined(brush_stroke([(x - long / 2 * c, y - long / 2 * s), (x, y + 2), (x + long / 2 * c,
                                                                                       y + long / 2 * s)],
                                   11, 5, 9),
                      brush_stroke([(x + 6 * c, y), (x + 24, y - 13), (x + 32, y - 15)], 6, 2),
                      brush_stroke([(x - 18 * c, y - 16 * s), (x - 26, y + 9)], 5, 2))
        laid = canvas.ink(limb, wood, wobble=.8, edge=.9, tooth=0, angle=turn, clip=region)
        canvas.shade(laid, "ink", 0, -3, 3, alpha=.55, low=.3)
    rng = np.random.default_rng(24)
    cones = joined(*[circle(strip.x(x_m), strip.y(d_m), 2.6) for x_m, d_m in
                     zip(rng.uniform(246, 382, 60), rng.uniform(4.9, 6.4, 60), strict=True)])
    canvas.ink(cones, mix("ochre", "clay", .5), .9, wobble=.3, edge=.5, tooth=0, clip=region)
