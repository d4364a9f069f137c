"""The finds of raised_bog that are peat or came out of it, and how a find gets its light.

Drawn with a pen about (0, 0), within 110 px each way. Knows no ids.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, spline, union
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen


def edged(pen: Pen, outline: skia.Path, paint: Colour, width: float = 3.4) -> None:
    """A dry pale line round a thing that lies in ground of its own colour."""
    pen.ink(outline, paint, stroke=width, alpha=.85, wobble=1, edge=1.5, tooth=.04)


def lit(pen: Pen, region: Region | None, dark: Colour, light: Colour, bulk: float = 16, rim: float = .55) -> None:
    """Form: a dark foot away from the lamp, and a light rim towards it (upper left)."""
    pen.shade(region, dark, -bulk * .5, -bulk * .7, bulk * .7, alpha=.75, low=.25, blend="normal")
    pen.shade(region, light, bulk * .22, bulk * .3, bulk * .22, alpha=rim, low=.42, blend="normal")


def peat_moss(pen: Pen) -> None:
    """A tuft of bog moss: mops of green with two gone red, below them its own bleached dead feet, a drop in it all."""
    rng = np.random.default_rng(1)
    spots = [(-58, -30), (-26, -52), (10, -58), (44, -42), (66, -16), (-74, -4), (-40, -8), (-6, -24), (26, -14),
             (52, 10),
             (-52, 18), (-18, 12), (14, 16)]
    feet, twigs = skia.Path(), skia.Path()
    for k, (x, y) in enumerate(spots):
        end = x * .62 + 9 * np.sin(k * 2.4)
        feet.addPath(brush_stroke([(x, y), (x * .86, 34), (end, 92 - 14 * (k % 3))], 10, 3, 7))
        for up in np.arange(30, 84, 10.0):
            at = x * .86 + (end - x * .86) * (up - 34) / 50
            for side in (-1, 1):
                twigs.addPath(brush_stroke([(at, up), (at + side * 6, up + 5), (at + side * 8, up + 13)], 3, .9))
    pale = pen.ink(feet, mix("bone", "sand", .35), wobble=.6, edge=.8, tooth=0)
    pen.shade(pale, mix("clay", "sand", .3), -5, -4, 5, alpha=.7, low=.25, blend="normal")
    pen.ink(twigs, mix("sand_dark", "bone", .25), wobble=.3, edge=.4, tooth=0)
    greens = (mix("moss", "green", .45), mix("moss", "lime", .5), mix("brick", "heather", .45))
    for k, (x, y) in enumerate(spots):
        _mop(pen, x, y, 23 + 3 * np.sin(k * 1.7), greens[2] if k in (3, 6) else greens[k % 2], rng)
    x, y = 20, -38
    pen.ink(circle(x, y, 7), "ice", wobble=.2, edge=.4, tooth=0)
    pen.ink(circle(x - 2, y - 2.4, 2.2), "white", wobble=0, edge=.3, tooth=0)


def _mop(pen: Pen, x: float, y: float, radius: float, paint: Colour, rng: np.random.Generator) -> None:
    """One head of moss: rays in three rounds, the inner ones lighter and closer."""
    for share, count, tint in ((1.0, 13, mix(paint, "forest", .35)), (.78, 12, paint),
                               (.5, 10, mix(paint, "glow", .42))):
        rays = skia.Path()
        for ray in range(count):
            angle = 2 * np.pi * ray / count + rng.uniform(-.12, .12)
            reach = radius * share * rng.uniform(.88, 1.08)
            dx, dy = np.cos(angle) * reach, np.sin(angle) * reach * .8
            rays.addPath(brush_stroke([(x, y), (x + dx * .6, y + dy * .6), (x + dx, y + dy)], 5, 1.6, 7))
        pen.ink(rays, tint, wobble=.4, edge=.6, tooth=0)


def turf(pen: Pen) -> None:
    """Three cut turves, two and one on top, tied to nothing: dry enough to burn."""
    for x, y, turn, seed in ((-42, 48, -3, 1), (44, 50, 4, 2), (0, -14, -8, 3)):
        _brick(pen, x, y, turn, seed)


def _brick(pen: Pen, x: float, y: float, turn: float, seed: int) -> None:
    def at(path: skia.Path) -> skia.Path:
        return moved(path, x, y, turn=turn)

    rng = np.random.default_rng(seed)
    brown = mix("peat_light", "rust", .3)
    outline = at(polygon([(-48, -22, 6), (40, -30, 6), (54, -18, 6), (54, 24, 7), (40, 34, 6), (-48, 34, 7)]))
    edged(pen, outline, mix("sand", "clay", .4), 6)
    pen.ink(outline, mix(brown, "ink", .45), wobble=.9, edge=.9, tooth=0)
    top = pen.ink(at(polygon([(-47, -21, 5), (39, -29, 5), (53, -19, 4), (-30, -10, 4)])), mix(brown, "sand", .3),
                  wobble=.7,
                  edge=.8, tooth=0)
    pen.shade(top, mix(brown, "ink", .2), -3, -3, 4, alpha=.5, low=.4, blend="normal")
    front = pen.ink(at(polygon([(-48, -20, 6), (38, -20, 5), (40, 33, 6), (-47, 33, 7)])), brown, wobble=.9, edge=.9,
                    tooth=0,
                    angle=turn)
    lit(pen, front, mix("peat", "ink", .35), mix(brown, "gold", .45), 12, .6)
    straws = skia.Path()
    for _ in range(26):
        sx, sy, half = rng.uniform(-40, 30), rng.uniform(-14, 28), rng.uniform(4, 12)
        straws.addPath(brush_stroke([(sx - half, sy), (sx, sy + rng.uniform(-2, 2)), (sx + half, sy)], .8, .8, 2.2))
    pen.ink(at(straws), mix("ochre", "clay", .35), wobble=.3, edge=.4, tooth=0, clip=front)


def bog_pine(pen: Pen) -> None:
    """A stump of bog pine, silver-brown, roots spread; one splinter of it burns like a candle."""
    wood = mix("wood", "clay", .3)
    parts = [brush_stroke([(-6, 54), (-14, 12), (-4, -30)], 50, 34, 40),
             brush_stroke([(2, 48), (24, 4), (20, -26)], 34, 14, 24)]
    for points, width in (([(-20, 46), (-56, 56), (-92, 84)], 22), ([(-12, 56), (-30, 76), (-44, 98)], 17),
                          ([(10, 56), (36, 74), (58, 96)], 19), ([(16, 44), (58, 50), (96, 70)], 22)):
        parts.append(brush_stroke(points, width, 4, width * .7))
    stump = pen.ink(union(*parts), wood, wobble=1.1, edge=1, angle=80, tooth=0, streak=.1)
    lit(pen, stump, mix("peat", "ink", .2), mix(wood, "cream", .5), 18, .7)
    grain = joined(*[brush_stroke([(-22 + k * 11, 50), (-26 + k * 9, 10), (-16 + k * 8, -24)], 1.2, 1, 2.6)
                     for k in range(5)],
                   brush_stroke([(-30, 52), (-60, 62), (-84, 82)], 1, .8, 2.4),
                   brush_stroke([(20, 50), (58, 58), (88, 72)], 1, .8, 2.4))
    pen.ink(grain, mix("peat", "wood", .3), alpha=.8, wobble=.5, edge=.5, tooth=0)
    pen.ink(joined(*[circle(x, y, r) for x, y, r in ((-12, 22, 6), (6, 44, 4.4), (-30, 60, 3.6))]),
            mix("gold", "terra", .35),
            wobble=.3, edge=.5, tooth=0)
    pen.ink(polygon([(-18, -22), (-10, -44), (-2, -28), (6, -50), (14, -26), (24, -38), (28, -18), (10, -12)], 2), wood,
            wobble=.7, edge=.8, tooth=0)
    _flame(pen, 6, -50)


def _flame(pen: Pen, x: float, y: float) -> None:
    canvas, (px, py) = pen.canvas, pen.point(x, y - 14)
    for radius, alpha, paint in ((44, .22, "gold"), (29, .34, "glow")):
        canvas.ink(circle(px, py, radius), paint, alpha, wobble=.8, edge=1, tooth=0, mottle=0, streak=0)
    for size, paint in ((1, "terra"), (.72, "gold"), (.42, "cream")):
        drop = spline([(0, -40, "c"), (11, -16), (9, 0), (0, 6), (-9, 0), (-10, -14)])
        pen.ink(moved(drop, x, y, size, size), paint, wobble=.4, edge=.6, tooth=0)


def bog_road(pen: Pen) -> None:
    """Trunks side by side over the wet, seen from where you would set your foot; a footprint on the third."""
    pen.ink(spline([(-100, 84), (-60, 10), (-34, -66), (34, -66), (62, 10), (100, 84), (0, 98)]),
            mix("peat", "ink", .45),
            wobble=1.4, edge=1.2, tooth=0)
    rows = ((-62, 34, 9), (-46, 40, 11), (-26, 48, 13), (-3, 57, 16), (24, 68, 19), (57, 82, 23))
    for k, (y, half, thick) in enumerate(rows):
        wood = (mix("wood", "clay", .35), mix("wood", "sand", .22), mix("clay", "wood", .4))[k % 3]
        lean = 3 if k % 2 else -3
        log = pen.ink(brush_stroke([(-half, y + lean), (0, y), (half, y - lean)], thick * 1.3, thick * 1.3,
                                   thick * 1.42, 20), wood,
                      wobble=.8, edge=.9, angle=2, tooth=0, streak=.1)
        lit(pen, log, mix("peat", "ink", .2), mix(wood, "cream", .5), thick * .6, .7)
        end = pen.ink(ellipse(half - 1, y - lean, thick * .34, thick * .66), mix("sand_dark", "wood", .3), wobble=.3,
                      tooth=0)
        pen.ink(ellipse(half - 1, y - lean, thick * .16, thick * .34), mix("wood", "peat", .3), stroke=1.6, wobble=.2,
                tooth=0)
        pen.shade(end, "clay", 1, 2, 2, alpha=.4, low=.4)
    foot = union(ellipse(-16, 25, 9, 6), ellipse(-2, 24, 12, 6.4))
    toes = joined(*[circle(12 + k * 1.4, 19 + k * 3.2, 2.4) for k in range(4)])
    pen.ink(joined(foot, toes), mix("peat", "wood", .25), alpha=.85, wobble=.4, edge=.6, tooth=0)


def black_peat(pen: Pen) -> None:
    """A crumbling black clod in an earthy hand-size, air in its holes, crumbs falling off."""
    rng = np.random.default_rng(6)
    black = mix("#2C2226", "plum", .12)
    outline = stone_outline(rng, -4, -8, 80, 66, -8, 12, .12)
    edged(pen, outline, mix("grey", "clay", .35), 8)
    clod = pen.ink(outline, black, wobble=1.6, edge=1.4, tooth=0)
    pen.shade(clod, mix(black, "ink", .6), -10, -14, 12, alpha=.8, low=.25, blend="normal")
    pen.shade(clod, mix("stone", "clay", .35), 7, 9, 6, alpha=.85, low=.42, blend="normal", texture="sponge")
    crumbs, lights = skia.Path(), skia.Path()
    for _ in range(42):
        x, y, r = rng.uniform(-66, 58), rng.uniform(-58, 44), rng.uniform(3, 8)
        crumbs.addPath(stone_outline(rng, x, y, r, r * .8, rng.uniform(0, 90), 6, .2))
        lights.addPath(stone_outline(rng, x - 1.6, y - 2, r * .55, r * .4, rng.uniform(0, 90), 6, .2))
    pen.ink(crumbs, mix(black, "ink", .5), wobble=.4, edge=.6, tooth=0, clip=clod)
    pen.ink(lights, mix("clay_dark", "grey", .3), alpha=.85, wobble=.3, edge=.5, tooth=0, clip=clod)
    holes = joined(*[ellipse(x, y, r, r * .8) for x, y, r in ((-34, -22, 11), (20, -34, 8), (28, 10, 12), (-14, 22, 9),
                                                              (-52, 10, 6))])
    pen.ink(holes, "ink", wobble=.8, edge=.8, tooth=0, clip=clod)
    rims = joined(*[brush_stroke([(x - r, y + r * .3), (x, y + r * .9), (x + r, y + r * .3)], 1, 1, 2.6)
                    for x, y, r in ((-34, -22, 11), (20, -34, 8), (28, 10, 12), (-14, 22, 9))])
    pen.ink(rims, mix("grey", "clay", .3), wobble=.3, edge=.4, tooth=0, clip=clod)
    for x, y, r in ((-58, 74, 9), (-26, 84, 6), (6, 76, 11), (36, 86, 7), (62, 68, 9), (80, 84, 5)):
        bit = pen.ink(stone_outline(rng, x, y, r, r * .8, 20, 7, .2), black, wobble=.6, edge=.9, tooth=0)
        pen.shade(bit, mix("stone", "clay", .35), 2, 3, 2, alpha=.8, low=.4, blend="normal")


def red_peat(pen: Pen) -> None:
    """A torn block of red-brown peat in which every stem is still to be seen; one leaf has kept its green."""
    rng = np.random.default_rng(7)
    red = mix("#73412C", "terra", .14)
    outline = polygon([(-84, -30, 10), (-52, -62, 14), (-6, -54, 6), (40, -70, 12), (84, -38, 12), (78, 18, 8),
                       (88, 54, 10),
                       (40, 66, 8), (4, 80, 10), (-44, 66, 8), (-82, 60, 12), (-74, 14, 6)])
    edged(pen, outline, mix("sand", "terra", .35), 7)
    block = pen.ink(outline, red, wobble=1.6, edge=1.4, tooth=0, angle=8, streak=.09)
    lit(pen, block, mix("peat", "ink", .2), mix(red, "gold", .5), 18, .7)
    dark, pale = skia.Path(), skia.Path()
    for k in range(44):
        x, y = rng.uniform(-76, 66), rng.uniform(-54, 64)
        long = rng.uniform(12, 34)
        (dark if k % 2 else pale).addPath(brush_stroke([(x - long / 2, y), (x, y + rng.uniform(-4, 4)),
                                                        (x + long / 2, y + 2)], 1, .8, 3))
    pen.ink(dark, mix("peat", "ink", .2), alpha=.75, wobble=.4, edge=.5, tooth=0, clip=block)
    pen.ink(pale, mix("sand", "terra", .35), alpha=.9, wobble=.4, edge=.5, tooth=0, clip=block)
    threads = joined(*[brush_stroke([(sx, sy), (sx + dx * .5, sy + dy * .3), (sx + dx, sy + dy)], 3, .8) for sx, sy,
                       dx, dy in
                       ((-78, 52, -18, 16), (-60, 62, -8, 22), (84, 48, 17, 18), (70, 58, 8, 20), (60, -62, 12, -16),
                        (-40, -60, -8, -16))])
    pen.ink(threads, mix(red, "sand", .25), wobble=.3, edge=.5, tooth=0)
    stem = brush_stroke([(-18, 44), (-8, 8), (10, -34)], 5, 2.4)
    leaves = joined(*[moved(spline([(0, 0, "c"), (9, -7), (24, -3, "c"), (10, 4)]), x, y, turn=turn) for x, y, turn in
                      ((-15, 30, -20), (-14, 26, 200), (-8, 6, -28), (-7, 2, 205), (1, -16, -34), (2, -20, 212),
                       (10, -34, -70))])
    pen.ink(joined(stem, leaves), mix("moss", "sand", .2), wobble=.4, edge=.5, tooth=0)


def pollen_archive(pen: Pen) -> None:
    """A slab of lake mud in fine pages, and pollen as big as marbles: birch, pine with its two ears, rye."""
    mud = mix("#77723E", "peat", .12)
    slab = pen.ink(polygon([(-86, 14, 8), (70, -4, 8), (90, 16, 6), (90, 62, 8), (-70, 86, 10), (-86, 66, 8)]), mud,
                   wobble=1.2,
                   edge=1.1, tooth=0)
    pen.ink(polygon([(-84, 15, 6), (69, -3, 6), (88, 16, 5), (-66, 38, 6)]), mix(mud, "glow", .3), wobble=.8, edge=.9,
            tooth=0)
    lit(pen, slab, mix("peat", "ink", .1), mix(mud, "glow", .5), 10, .5)
    pages = joined(*[brush_stroke([(-68, 44 + k * 7.4), (10, 34 + k * 6.6), (88, 23 + k * 6.8)], 1, 1, 2.4,
                                  20) for k in range(6)])
    pen.ink(pages, mix("peat", mud, .25), alpha=.8, wobble=.5, edge=.5, tooth=0, clip=slab)
    _birch_pollen(pen, -50, -36, 27)
    _pine_pollen(pen, 34, -46, 30)
    rye = pen.ink(ellipse(-6, 6, 19, 24, 20), mix("gold", "cream", .35), wobble=.5, tooth=0)
    lit(pen, rye, mix("ochre", "rust", .3), "cream", 10, .8)
    pen.ink(circle(-9, -4, 5), mix("ochre", "rust", .3), wobble=.3, tooth=0)
    pen.ink(circle(-9, -4, 2.2), "cream", wobble=.2, tooth=0)
    for x, y, r in ((70, -14, 7), (58, 4, 4.6), (-82, -4, 5), (4, -84, 5), (82, -62, 4)):
        pen.ink(circle(x, y, r), "gold", wobble=.3, edge=.5, tooth=0)


def _birch_pollen(pen: Pen, x: float, y: float, r: float) -> None:
    ball = pen.ink(union(circle(x, y, r), *[circle(x + r * .92 * np.cos(a), y + r * .92 * np.sin(a), r * .3) for a in
                                            (-1.57, .52, 2.62)]), "gold", wobble=.5, tooth=0)
    lit(pen, ball, mix("ochre", "rust", .4), "glow", 13, .8)
    pen.ink(joined(*[circle(x + r * .92 * np.cos(a), y + r * .92 * np.sin(a), r * .13) for a in (-1.57, .52, 2.62)]),
            mix("ochre", "rust", .5), wobble=.2, tooth=0)
    pen.ink(joined(*[circle(x + r * .5 * np.cos(a), y + r * .5 * np.sin(a), 1.8) for a in np.linspace(0, 5.5, 7)]),
            mix("ochre", "rust", .4), wobble=.2, tooth=0)


def _pine_pollen(pen: Pen, x: float, y: float, r: float) -> None:
    for side in (-1, 1):
        ear = pen.ink(ellipse(x + side * r * .86, y - r * .34, r * .56, r * .64, side * 24),
                      mix("ochre", "terra", .35), wobble=.5,
                      tooth=0)
        lit(pen, ear, mix("rust", "plum", .2), "gold", 10, .7)
        net = joined(*[brush_stroke([(x + side * r * (.5 + .24 * k), y - r * .8), (x + side * r * (.62 + .22 * k),
                                                                                   y)], 1, 1, 1.8)
                       for k in range(3)])
        pen.ink(net, mix("rust", "ochre", .3), alpha=.7, wobble=.3, edge=.4, tooth=0, clip=ear)
    body = pen.ink(ellipse(x, y + r * .1, r * .78, r * .62), "glow", wobble=.5, tooth=0)
    lit(pen, body, mix("ochre", "rust", .2), "cream", 12, .8)
