"""Below the town: three kilometres of rock that glow more and more, blank paper instead, a layer seen from above."""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, joined, linear_field, polygon, rect
from assets.paint.kit.patterns import stone_outline

WIDE, HIGH = 1420, 556
PLAN = (462, 302)
BEDS: tuple[tuple[float, Colour], ...] = (
    (-24, mix('teal', 'till', .5)), (58, mix('rust', 'plum', .55)), (96, mix('heather', 'rose', .35)),
    (112, mix('rust', 'plum', .3)), (206, mix('plum', 'heather', .35)), (244, mix('night', 'ink', .25)),
    (330, mix('plum', 'rust', .35)), (404, mix('rust', 'brick', .3)), (478, mix('brick', 'terra', .3)))
PAPER: Colour = mix('frost', 'cream', .45)
PENCIL: Colour = mix('till', 'indigo', .35)


def _bed_line(y: float, seed: int) -> list[tuple[float, float]]:
    rng = np.random.default_rng(seed)
    phase = rng.uniform(0, 6)
    return [(float(x), y + 5 * float(np.sin(x * .004 + phase)) + rng.uniform(-1.6, 1.6))
            for x in np.arange(-30, WIDE + 40, 22)]


def paint_rock(canvas: Canvas) -> None:
    """Beds of rock from cool to ember; the deeper, the warmer the light in them."""
    for number, (y, tint) in enumerate(BEDS):
        top = _bed_line(y, 40 + number)
        bed = canvas.ink(polygon([(-30, HIGH + 40), *top, (WIDE + 30, HIGH + 40)]), mix(tint, 'night', .22), wobble=1,
                         edge=1, tooth=.004, mottle=.06, streak=.07, angle=2)
        if bed is None:
            continue
        _marks(canvas, bed, y, number, tint)
        shadow = brush_stroke([(x, yy + 4) for x, yy in top], 5, 5, 6, 140)
        canvas.ink(shadow, 'ink', .45, wobble=1.6, edge=1.3, tooth=.02, clip=bed)
    whole = canvas.mask(rect(-10, -10, WIDE + 20, HIGH + 20), 0, 0)
    canvas.ink(whole, mix('gold', 'terra', .4), .42, field=linear_field(0, 300, 0, HIGH + 120), texture='bristle000',
               softness=.8, tooth=0) if whole else None
    canvas.ink(whole, mix('night', 'ink', .3), .5, field=linear_field(0, 90, 0, -60), texture='bristle000',
               softness=.8, tooth=0) if whole else None


def _marks(canvas: Canvas, bed: Region, y: float, number: int, tint: Colour) -> None:
    """Each bed has its own quiet marks: level lines, cubes, coal seams, crumbs."""
    rng = np.random.default_rng(number)
    path = skia.Path()
    below = y + 90
    if number == 2:
        for x in np.arange(0, WIDE, 30):
            path.addPath(rect(x + rng.uniform(-8, 8), y + rng.uniform(2, 12), 9, 8, 1, rng.uniform(-30, 30)))
    elif number == 5:
        for row in np.arange(y + 12, below, 17):
            start = -30.0
            while start < WIDE:
                long = rng.uniform(160, 420)
                path.addPath(brush_stroke([(start, row), (start + long / 2, row + 3), (start + long, row)], 1, 1, 6,
                                          20))
                start += long + rng.uniform(20, 90)
    else:
        for row in np.arange(y + 14, below, 19):
            start = rng.uniform(-30, 60)
            while start < WIDE:
                long = rng.uniform(20, 70)
                path.addPath(brush_stroke([(start, row), (start + long, row + rng.uniform(-2, 2))], .8, .8, 2.8, 10))
                start += long + rng.uniform(50, 190)
    ink = mix(tint, 'till', .3) if number == 5 else mix(tint, 'glow', .16 + .02 * number)
    canvas.ink(path, ink, .5, wobble=.9, edge=1, tooth=.01, clip=bed)


def paint_paper(canvas: Canvas) -> None:
    """Nobody has looked: cool white paper, folded like a map, with a line or two that stop."""
    canvas.ink(rect(-10, -10, WIDE + 20, HIGH + 20), PAPER, wobble=0, edge=0, tooth=0, mottle=.03, streak=.03, angle=4)
    for line in ([(300, -10), (304, 260), (298, HIGH + 10)], [(760, -10), (756, 300), (762, HIGH + 10)],
                 [(1180, -10), (1184, 280), (1178, HIGH + 10)], [(-10, 280), (700, 284), (WIDE + 10, 278)]):
        canvas.ink(brush_stroke(line, 2, 2, 3, 80), mix(PAPER, 'till', .24), .6, wobble=.8, edge=1.2, tooth=.1)
        canvas.ink(brush_stroke([(x + 5, y + 4) for x, y in line], 2, 2, 2.4, 80), 'white', .5, wobble=.8, edge=1.2,
                   tooth=.1)
    for y, start, end, seed in ((64, 0, 420, 1), (206, 0, 270, 2), (330, 40, 190, 3)):
        _pencil_line(canvas, y, start, end, seed, .8)
    smear = brush_stroke([(330, 214), (420, 222), (520, 216)], 22, 14, 26)
    canvas.ink(smear, mix(PAPER, 'till', .35), .6, wobble=3, edge=1.2, texture='bristle000', softness=.4,
               field=lambda X, Y: .45 + 0 * X + 0 * Y)
    canvas.ink(rect(-10, -10, WIDE + 20, 40), mix('till', 'indigo', .3), .4, field=linear_field(0, 30, 0, -10),
               texture='bristle000', softness=.7, tooth=0)


def _pencil_line(canvas: Canvas, y: float, start: float, end: float, seed: int, alpha: float) -> None:
    rng = np.random.default_rng(seed)
    xs = np.arange(start, end, 12)
    fall = np.cumsum(rng.normal(0, .7, len(xs)))
    spots = [(float(x), y + float(d)) for x, d in zip(xs, fall, strict=True)]
    canvas.ink(brush_stroke(spots, 3.4, 1.4, 3, 80), PENCIL, alpha, wobble=.5, edge=.9, tooth=.05)


def paint_heard(canvas: Canvas) -> None:
    """What the lorry heard: layers in pencil, from edge to edge, with arcs of sound above."""
    for number, (y, _tint) in enumerate(BEDS[1:], 1):
        _pencil_line(canvas, y, -20, WIDE + 30, 60 + number, .9)
        shading = joined(*[brush_stroke([(x, y + 8), (x + 10, y + 22)], 1.6, 1)
                           for x in range(number * 7, WIDE, 46 + number * 5)])
        canvas.ink(shading, PENCIL, .34, wobble=.5, edge=.8, tooth=.05)


def paint_plan(canvas: Canvas) -> None:
    """A layer of hot sandstone from above: grains and pores, gold."""
    wide, high = PLAN
    whole = canvas.ink(rect(-10, -10, wide + 20, high + 20), mix('ochre', 'terra', .42), wobble=0, edge=0, tooth=0,
                       mottle=.06, streak=.05, angle=24)
    assert whole is not None
    canvas.ink(whole, mix('gold', 'ochre', .3), .5, field=linear_field(0, high, wide, 0), texture='sponge',
               softness=.9, tooth=0)
    rng = np.random.default_rng(9)
    grains = [skia.Path(), skia.Path()]
    for x in np.arange(6, wide, 17):
        for y in np.arange(6, high, 15):
            px, py, reach = x + rng.uniform(-6, 6), y + rng.uniform(-5, 5), rng.uniform(2, 4.6)
            grains[int(rng.random() < .4)].addPath(stone_outline(rng, px, py, reach, reach * .8, rng.uniform(0, 90)))
    canvas.ink(grains[0], mix('rust', 'ochre', .35), .55, wobble=.4, edge=.6, tooth=0)
    canvas.ink(grains[1], mix('glow', 'gold', .3), .55, wobble=.4, edge=.6, tooth=0)


def paint_track(canvas: Canvas) -> None:
    """The groove of thirty years: embers; 28 px to spare at both ends."""
    groove = canvas.ink(rect(2, 4, 1202, 48, 24), 'board', wobble=.5, edge=.5, tooth=0)
    inner = canvas.ink(rect(9, 11, 1188, 34, 17), mix('brick', 'terra', .45), clip=groove, wobble=.4, edge=.4, tooth=0)
    flames = joined(*[ellipse(x, 29 + (4 if k % 2 else -3), 3, 7) for k, x in enumerate(np.arange(24, 1186, 19.2))])
    canvas.ink(flames, mix('gold', 'glow', .3), .7, wobble=.6, edge=.6, tooth=0, clip=inner)
    canvas.shade(inner, 'ink', 0, 7, 5, alpha=.4, low=.35)
