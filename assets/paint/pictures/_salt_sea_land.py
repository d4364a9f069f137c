"""The bay of 'De zee die wegging': noon sky, a sea that is leaving, a white crust in polygons, the ground cut below it.

Owns the plane of the bay and where the shore stands, step by step, in px of the picture. Flat to the horizon.
"""
from collections.abc import Sequence

import numpy as np
import skia
from scipy.spatial import Voronoi

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import brush_stroke, circle, curve, joined, linear_field, polygon, rect, spline

from ._spread import HEIGHT, LEFT, RIGHT, below, torn_line

HORIZON, EDGE = 622, 806              # where the plain begins and where it is cut
MIDDLE, DEEP = 960, 184               # the vanishing point's x; how fast things shrink
SUN, SUN_R = (636, 476), 104
FULL = ((-80, 796), (260, 790), (640, 778), (960, 752), (1170, 716), (1262, 684), (1236, 656), (1080, 640), (820, 632),
        (400, 628), (-80, 627))
LEFT_OVER = ((-80, 768), (140, 760), (370, 740), (540, 716), (654, 692), (698, 671), (676, 655), (590, 643), (440, 637),
             (240, 631), (-80, 628))
CRUST_FOOT = curve([(-80, 824), (300, 828), (700, 838), (1100, 850), (1500, 856), (1990, 858)])
BUNTER_FOOT = curve([(-80, 884), (400, 880), (960, 886), (1500, 880), (1990, 886)])
SKY = mix('white', 'rose', .24)
CRUST = mix('white', 'cream', .4)
RIDGE = mix('rose', 'heather', .3)


def on_plane(x: float, z: float) -> tuple[float, float, float]:
    """A place on the plain, `x` as at the cut and `z` px behind it: x, y on the picture and how small things are."""
    v = 1 + z / DEEP
    return MIDDLE + (x - MIDDLE) / v, HORIZON + (EDGE - HORIZON) / v, 1 / v


def shore(step: float) -> list[tuple[float, float]]:
    """The outline of the sea: 0 full, 1 what is left of it."""
    return [(a + (c - a) * step, b + (d - b) * step) for (a, b), (c, d) in zip(FULL, LEFT_OVER, strict=True)]


def paint_sky(canvas: Canvas) -> None:
    """Rose-white, lightest where it meets the plain; the sun with flat rings of glare."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 60), SKY, wobble=0, edge=0, tooth=0, angle=2, streak=.014,
               mottle=.016)
    canvas.ink(rect(LEFT, 300, RIGHT - LEFT, 340), 'white', .75, field=linear_field(0, 320, 0, 640),
               texture='bristle000', softness=.7, tooth=0, streak=.01)
    for reach, amount in ((236, .2), (186, .38), (146, .6)):
        canvas.ink(circle(*SUN, reach), mix(SKY, mix('white', 'glow', .5), amount), wobble=2.4, edge=1.4, tooth=0,
                   streak=.01, mottle=.01)
    canvas.ink(circle(*SUN, SUN_R), mix('white', 'glow', .62), wobble=1.6, edge=1.1, tooth=0, streak=.01, mottle=.01)
    canvas.ink(rect(LEFT, 590, RIGHT - LEFT, 60), 'white', .8, field=linear_field(0, 590, 0, 622), texture='bristle000',
               softness=.7, tooth=0, streak=.01)


def paint_glare(canvas: Canvas, moment: int) -> None:
    """The light beats: strokes all round the sun, near and far by turns."""
    rays = skia.Path()
    x, y = SUN
    for k in range(24):
        a = 2 * np.pi * (k + .5) / 24
        near, long = SUN_R + 16 + 12 * ((k + moment) % 3 == 0), (34, 20, 26)[(k + moment) % 3]
        rays.addPath(brush_stroke([(x + near * np.cos(a), y + near * np.sin(a)),
                                   (x + (near + long) * np.cos(a), y + (near + long) * np.sin(a))], 8, 3))
    canvas.ink(rays, mix('white', 'glow', .8), .95, wobble=.5, edge=.6, tooth=0)


def paint_far(canvas: Canvas) -> None:
    """The far shore: a low red desert, a ruled line."""
    coast = curve([(-80, 616), (300, 613), (620, 618), (900, 617), (1200, 611), (1500, 615), (1990, 609)])
    canvas.ink(below(coast, LEFT, RIGHT, HORIZON + 8), mix('rose', 'terra', .3), .85, wobble=1, edge=1, tooth=.01,
               angle=0)
    canvas.ink(below(lambda x: coast(x) + 4, LEFT, RIGHT, HORIZON + 8), mix('rose', 'heather', .2), .5, wobble=.8,
               edge=1, tooth=.02, angle=0)
    canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 30), CRUST, wobble=.6, edge=.5, tooth=0)


def paint_plain(canvas: Canvas) -> None:
    """The crust: white, split into polygons that shrink towards the horizon, rosier at our feet."""
    plain = canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, EDGE - HORIZON + 30), CRUST, wobble=.7, edge=.5, tooth=0,
                       angle=0, streak=.02, mottle=.02)
    canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 240), mix('white', 'rose', .34), .8, clip=plain, tooth=0,
               field=linear_field(0, 680, 0, 880), texture='bristle000', softness=.6)
    _polygons(canvas, plain)
    _rings(canvas, plain)
    paint_water(canvas, 1)


def _polygons(canvas: Canvas, plain: Region | None) -> None:
    """Ridges of salt along the cracks, each polygon a stride wide."""
    rng = np.random.default_rng(12)
    spots = []
    for row in range(26):
        z = -60 + row * 62 * (1 + row * .05)
        reach = 1100 * (1 + z / DEEP)
        step = 128 + row * 3
        xs = np.arange(MIDDLE - reach, MIDDLE + reach, step) + (row % 2) * step / 2
        spots += [(x + rng.uniform(-32, 32), z + rng.uniform(-18, 18)) for x in xs]
    cells = Voronoi(np.array(spots))
    light, lines, pools = skia.Path(), skia.Path(), skia.Path()
    for a, b in cells.ridge_vertices:
        if a < 0 or b < 0:
            continue
        (xa, za), (xb, zb) = cells.vertices[a], cells.vertices[b]
        if min(za, zb) < -120 or max(za, zb) > 4200:
            continue
        bend = rng.uniform(-5, 5)
        (x0, y0, s0), (x1, y1, s1) = on_plane(xa, za), on_plane(xb, zb)
        xm, ym, _ = on_plane((xa + xb) / 2 + bend, (za + zb) / 2 + bend)
        wide = (s0 + s1) / 2
        ends = .5 + 2.6 * wide
        lines.addPath(brush_stroke([(x0, y0), (xm, ym), (x1, y1)], ends, ends, .6 + 4.2 * wide, 7))
        light.addPath(brush_stroke([(x0, y0 - 3 * wide), (xm, ym - 3.4 * wide), (x1, y1 - 3 * wide)], .4 + wide,
                                   .4 + wide, .5 + 2.8 * wide, 7))
    for number, corners in enumerate(cells.regions):
        if corners and -1 not in corners and number % 5 == 0:
            shape = [cells.vertices[c] for c in corners]
            if all(-110 < z < 2000 for _, z in shape):
                pools.addPath(polygon([on_plane(x, z)[:2] for x, z in shape], 3))
    canvas.ink(pools, mix('white', 'rose', .26), .8, clip=plain, wobble=.6, edge=.7, tooth=0)
    canvas.ink(lines, RIDGE, .62, clip=plain, wobble=.5, edge=.6, tooth=0, plate='red')
    canvas.ink(light, '#FFFFFF', .95, clip=plain, wobble=.4, edge=.5, tooth=0)


def _rings(canvas: Canvas, plain: Region | None) -> None:
    """Where the water stood: a rim of salt for each step it went back, damp inside."""
    tints = (mix('white', 'rose', .2), mix('white', 'rose', .3), mix('mist', 'rose', .42), mix('mist', 'white', .1))
    for step, tint in zip((0, .25, .5, .75), tints, strict=True):
        outline = spline(shore(step))
        damp = canvas.ink(outline, tint, .78, clip=plain, wobble=1.4, edge=1.2, tooth=.01, angle=0, streak=.05)
        canvas.ink(outline, '#FFFFFF', .95, stroke=9 - 4 * step, clip=plain, wobble=1.6, edge=1.5, tooth=0)
        canvas.ink(outline, mix('rose', 'heather', .3), .6, stroke=1.8, clip=damp, wobble=1.8, edge=1, tooth=0,
                   offset=(0, -5))


def paint_water(canvas: Canvas, step: float) -> None:
    """The sea with its shore at one step: pale at its rim, deeper to the left."""
    outline = spline(shore(step))
    rim = canvas.ink(outline, mix('mist', 'white', .35), wobble=1.4, edge=1.1, tooth=0, angle=0)
    inner = [(x - 16 * (1 if x > 0 else 0), y + (-7 if y > 660 else 2)) for x, y in shore(step)]
    deep = canvas.ink(spline(inner), mix('sea', 'mist', .3), clip=rim, wobble=1.6, edge=1.2, tooth=.004, angle=0,
                      streak=.06)
    canvas.ink(rect(LEFT, HORIZON, 900, 200), mix('sea', 'teal', .35), .8, clip=deep, tooth=0, texture='bristle000',
               softness=.6, field=lambda x, y: np.clip((420 - x) / 620 + (y - 700) / 300, 0, .85), streak=.05)
    canvas.ink(outline, '#FFFFFF', stroke=3.4, wobble=1.4, edge=1, tooth=0)
    marks = skia.Path()
    rng = np.random.default_rng(21)
    for _ in range(70):
        x, y = rng.uniform(-50, 1200), HORIZON + 10 + 160 * rng.uniform(0, 1) ** 1.3
        size = (y - HORIZON) / 150
        wave = [(x - 22 * size, y), (x, y + 3 * size), (x + 22 * size, y)]
        marks.addPath(brush_stroke(wave, .6, .6, 1 + 2 * size, 9))
    canvas.ink(marks, mix('mist', 'white', .4), .85, clip=deep, wobble=.4, edge=.5, tooth=0)


def paint_sea(canvas: Canvas, moment: int) -> None:
    """The sea on its way: three steps back of the four."""
    paint_water(canvas, (0, .25, .5, .75)[moment])
    _sparkle(canvas, moment, .8)


def paint_glitter(canvas: Canvas, moment: int) -> None:
    """The sun on what is left of the sea."""
    _sparkle(canvas, moment, 1)


def _sparkle(canvas: Canvas, moment: int, alpha: float) -> None:
    """Bars of light in the road of the sun, wider towards us."""
    bars = skia.Path()
    for row in range(15):
        y = HORIZON + 9 + row * 7 + row * row * .16
        half = 22 + row * 6
        for k in range(3):
            place = ((row * 37 + k * 61 + moment * 29) % 100) / 50 - 1
            x = 470 + (SUN[0] - 470) * (1 - row / 17) + place * half
            if not _wet(x, y):
                continue
            long = (10 + row * 1.5) * (1 + .4 * ((row + k + moment) % 2))
            bars.addPath(brush_stroke([(x - long, y), (x + long, y)], .8, .8, 2 + row * .3, 8))
    for k in range(16):
        x, y = -20 + (k * 197 + moment * 61) % 640, HORIZON + 22 + (k * 53 + moment * 17) % 108
        if (k + moment) % 3 and _wet(x, y + 8):
            r = 4 + 5 * (y - HORIZON) / 130
            bars.addPath(joined(brush_stroke([(x - r, y), (x + r, y)], .6, .6, 2.4, 6),
                                brush_stroke([(x, y - r * .8), (x, y + r * .8)], .6, .6, 2.4, 6)))
    canvas.ink(bars, '#FFFFFF', alpha, wobble=.3, edge=.5, tooth=0)


def _wet(x: float, y: float) -> bool:
    return bool(spline(shore(1)).contains(x + 26, y + 5) and spline(shore(1)).contains(x - 26, y))


def paint_section(canvas: Canvas) -> None:
    """The cut: new salt, thin to thick; red sandstone; a torn strip for all that is left out; the older salt."""
    top = below(lambda x: EDGE + 3 * np.sin(np.asarray(x) * .02), LEFT, RIGHT)
    salt = ground(canvas, top, 'rot_salt')
    canvas.ink(below(lambda x: EDGE + 3 * np.sin(np.asarray(x) * .02) - 2, LEFT, RIGHT, EDGE + 8), '#FFFFFF', clip=salt,
               wobble=1.4, edge=1.3, tooth=.01)
    ground(canvas, below(CRUST_FOOT, LEFT, RIGHT), 'bunter')
    ground(canvas, below(BUNTER_FOOT, LEFT, RIGHT), 'zechstein', shade=False)
    strip: Sequence[tuple[float, float]] = [(x, float(BUNTER_FOOT(x)) - 5) for x in (LEFT, 480, 960, 1440, RIGHT)]
    upper = torn_line(strip, 3, 6, 9)
    rng = np.random.default_rng(8)
    lower = [(x, y + 13 + rng.uniform(-3, 3)) for x, y in upper]
    canvas.ink(polygon([*upper, *reversed(lower)]), 'ink', .3, offset=(0, 5), wobble=.4, edge=.8, tooth=0)
    canvas.ink(polygon([*upper, *reversed(lower)]), 'white', wobble=.4, edge=.8, tooth=0, mottle=.02)


def paint_older(canvas: Canvas, moment: int) -> None:
    """The older salt answers: diamonds that light up, from the middle outwards."""
    stars = skia.Path()
    for k in range(17):
        x, y = 620 + (k - 8) * 30, 922 + 12 * ((k * 7) % 3 - 1)
        if abs(k - 8) <= 2 + moment * 3 and (k + moment) % 2:
            r = 5 + 2 * (k % 2)
            stars.addPath(polygon([(x - r * 1.4, y), (x, y - r), (x + r * 1.4, y), (x, y + r)]))
    canvas.ink(stars, 'glow', wobble=.3, edge=.4, tooth=0)
    waves = joined(*[brush_stroke([(620 + s * (40 + 46 * moment) - 26, 908), (620 + s * (40 + 46 * moment), 913),
                                   (620 + s * (40 + 46 * moment) + 26, 908)], .8, .8, 3.6, 10) for s in (-1, 1)])
    canvas.ink(waves, 'ice', wobble=.3, edge=.4, tooth=0)


