"""Blue hour, about twenty thousand years ago: sky, flat white tundra, frozen ground in its layers, the hill cut open.

From the top: a skin of turf under snow, cover sand, boulder clay, white sand; water where it is too deep to freeze.
"""
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, joined, linear_field, rect
from assets.paint.kit.patterns import crosses
from assets.paint.kit.props import burrows, plants, stones

from ._pingo_ice import WHOLE, frosty_rise, ice_wedge
from ._pingo_lines import CLAY_FOOT, CLAY_TOP, GROUND, HILL_X, HORIZON, RISE, SAND_TOP, bell, lifted
from ._spread import HEIGHT, SPARE, WIDTH, below

SURFACE = lifted(GROUND, RISE)
WET = 890
CHAMBER = (418.0, 962.0, 262.0, 238.0)      # x, floor, half width, height
LAMP = (236, 884)
MOON = (1690, 94)
STARS = ((934, 52, 1.8), (1016, 128, 1.5), (968, 236, 1.6), (1210, 60, 1.7), (1420, 104, 1.4), (1892, 210, 1.8),
         (36, 180, 1.7), (22, 420, 1.5), (985, 372, 1.4), (1884, 380, 1.5))
MO_TOP = (HILL_X + 2, GROUND - RISE + 3)
SNOW: Colour = mix(mix('ice', 'frost', .35), 'indigo', .08)
LEFT, RIGHT = -SPARE - 20, WIDTH + SPARE + 20
LINES = (('topsoil', GROUND, RISE), ('cover_sand', SAND_TOP, RISE - 2), ('boulder_clay', CLAY_TOP, RISE + 14),
         ('peelo_sand', CLAY_FOOT, WHOLE.rise))


def paint_sky(canvas: Canvas) -> None:
    """From night to a deep blue that stays dark down to the horizon: the words stand on it."""
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, HEIGHT + 40), '#2F4166', wobble=0, edge=0, tooth=0, mottle=.02, streak=.03,
               angle=0)
    canvas.ink(rect(LEFT, -20, RIGHT - LEFT, 460), '#27324F', .95, field=linear_field(0, 430, 0, -60),
               texture='bristle000', softness=.9, tooth=0)
    for top, colour, alpha in ((566, '#3A5076', .9), (622, '#5C7C9C', .9)):
        canvas.ink(rect(LEFT, top - 30, RIGHT - LEFT, 200), colour, alpha, field=linear_field(0, top - 26, 0, top + 34),
                   texture='bristle000', softness=.7, tooth=0)
    moon = canvas.ink(circle(*MOON, 46), mix('frost', 'cream', .4), wobble=1.2, edge=1, tooth=0)
    canvas.shade(moon, mix('ice', 'indigo', .35), 12, -6, 12, alpha=.5, blend='normal', low=.35)
    for reach, alpha in ((104, .10), (74, .14)):
        canvas.ink(circle(*MOON, reach), 'ice', alpha, wobble=1.5, edge=1.2, tooth=0, mottle=0)
    stars = joined(*[circle(x, y, r) for x, y, r in STARS])
    canvas.ink(stars, 'frost', .8, wobble=0, edge=.3, tooth=0)


def paint_tundra(canvas: Canvas) -> None:
    """A white plain to a ruled horizon: no tree, no hill behind it."""
    plain = canvas.ink(rect(LEFT, HORIZON, RIGHT - LEFT, 120), SNOW, wobble=.3, edge=.3, tooth=0, angle=0, streak=.06)
    if plain is None:
        return
    canvas.ink(plain, mix('ice', 'indigo', .22), .8, field=linear_field(0, HORIZON - 20, 0, GROUND + 30),
               texture='bristle000', softness=.5, tooth=0)
    rng = np.random.default_rng(5)
    drifts, bright = skia.Path(), skia.Path()
    for _ in range(90):
        y = HORIZON + 6 + 62 * rng.random() ** 1.4
        near = (y - HORIZON) / 64
        x, long = rng.uniform(LEFT, RIGHT), (20 + 120 * near) * rng.uniform(.5, 1.2)
        (bright if rng.random() < .5 else drifts).addPath(
            brush_stroke([(x, y), (x + long * .4, y - 2 * near), (x + long, y + near)], .6, .6, 1 + 3.4 * near, 9))
    canvas.ink(drifts, mix('ice', 'indigo', .5), .55, wobble=.3, edge=.6, tooth=0, clip=plain)
    canvas.ink(bright, 'frost', .8, wobble=.3, edge=.6, tooth=0, clip=plain)


def paint_layers(canvas: Canvas) -> None:
    """Turf, cover sand, boulder clay, white sand: draped over the lens, thinner where they are stretched."""
    canvas.ink(below(SURFACE), 'board', wobble=0, edge=0, tooth=0)      # no light may shine through the tooth holes
    for name, flat, rise in LINES:
        region = ground(canvas, below(lifted(flat, rise)), name, shade=False)
        if name == 'boulder_clay' and region is not None:
            _boulders(canvas, region)
    for _, flat, rise in LINES[1:]:
        _shadow(canvas, flat, rise)


def _shadow(canvas: Canvas, flat: float, rise: float) -> None:
    """The dry shadow of a layer on the one below."""
    line, foot = lifted(flat, rise), lifted(flat + 15, rise)

    def fading(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.clip(1 - (y - line(x[0])[None, :]) / 14, 0, 1) * .7

    canvas.ink(band(line, foot, LEFT, RIGHT, 240), 'ink', .5, 'multiply', wobble=1.6, edge=1, field=fading,
               texture='bristle000', softness=.4, tooth=0, mottle=0, streak=0)


def _boulders(canvas: Canvas, clay: Region) -> None:
    for number, (x, dy, reach) in enumerate(((36, 798, 22), (790, 790, 26), (918, 806, 17), (1036, 794, 22),
                                             (1868, 794, 24), (712, 816, 12), (1180, 792, 12), (1660, 800, 14))):
        y = dy - (WHOLE.rise + RISE) / 2 * float(bell(x))
        stones.boulder(canvas, x, y, reach, reach * .72, number * 13 % 30 - 15, stones.stone_colour(number), number,
                       clip=clay)


def paint_frost(canvas: Canvas) -> None:
    """Night and frost over the ground: blue everywhere, darkest below, paler round the lens."""
    earth = canvas.mask(below(SURFACE), 0, .3)
    canvas.light([(HILL_X, 730, 560, .42), (MO_TOP[0] + 50, MO_TOP[1] - 60, 190, .9)], night='#A9AED4',
                 night2='#97A3CA',
                 warm='#DCE9E4', region=earth, warmth=.2, desaturation=.06,
                 night_field=lambda x, y: np.clip((y - 780) / 170, 0, 1) + 0 * x)
    if earth is None:
        return
    frozen = canvas.mask(band(SURFACE, lambda x: WET - frosty_rise(x), LEFT, RIGHT, 260), 0, .4)
    if frozen is not None:
        canvas.ink(frozen, '#86A8CC', .16, 'normal', tooth=0, mottle=.06)
        crosses(canvas, frozen, 'frost', 44, 5, .55, keep=.55)
    wedges = joined(*[ice_wedge(x, GROUND - 2, w, d, lean) for x, w, d, lean in (
        (92, 20, 128, 6), (742, 17, 96, -5), (886, 24, 146, 6), (1022, 15, 82, 4), (1880, 20, 118, -5))])
    laid = canvas.ink(wedges, mix('ice', 'frost', .3), .92, wobble=1.2, edge=1, tooth=.02)
    canvas.shade(laid, '#3F6F92', 4, 0, 4, alpha=.5, low=.35)


def paint_water(canvas: Canvas) -> None:
    """What lies too deep to freeze: wet sand, and the water in it on its way to the hill."""
    wet = canvas.mask(below(lambda x: WET - frosty_rise(x)), 1.4, .9)
    if wet is None:
        return
    canvas.ink(wet, mix('teal', 'indigo', .4), .68, tooth=0, mottle=.06, streak=.05, angle=0)
    canvas.ink(wet, 'sea', .22, 'screen', tooth=0, mottle=0, streak=0)
    xs = np.arange(LEFT, RIGHT, 9)
    edge = brush_stroke([(x, WET - float(frosty_rise(x))) for x in xs], 3, 3, 3.4, 240)
    canvas.ink(edge, mix('ice', 'frost', .3), .8, wobble=1.4, edge=1.2, tooth=.03)
    marks = skia.Path()
    for x, y in ((700, 912), (800, 934), (880, 908), (980, 930), (1066, 906), (1108, 938), (1740, 934), (1808, 908),
                 (1890, 930), (24, 914), (110, 936), (-20, 936)):
        toward = 1 if x < HILL_X else -1
        marks.addPath(brush_stroke([(x, y), (x + 22 * toward, y - 4), (x + 46 * toward, y + 2),
                                    (x + 70 * toward, y - 3)],
                                   .8, 1.4, 4.4, 14))
    canvas.ink(marks, 'ice', .85, wobble=.4, edge=.5, tooth=0)


def paint_chamber(canvas: Canvas) -> None:
    """Mo's hollow under the frozen lid: the only warm place of the left page, and a small one."""
    x, floor, rx, ry = CHAMBER
    burrows.glowing_chamber(canvas, x, floor, rx, ry, 41, (
        mix('indigo', 'ink', .55), mix('rust', 'plum', .66), mix('rust', 'plum', .3), mix('rust', 'terra', .3),
        mix('terra', 'gold', .12)), shrink=.9, focus=-2)
    rime = burrows.arch(x, floor, rx + 5, ry + 5, 41)
    canvas.ink(rime, 'frost', .8, stroke=5, wobble=2.2, edge=1.6, tooth=.06,
               field=lambda X, Y: np.clip((X - x + 40) / 160, 0, 1) * .9 + 0 * Y, texture='sponge')


def paint_snow(canvas: Canvas) -> None:
    """The white skin over everything, thin on the slope where the turf is stretched; twigs of dwarf willow."""
    thick = lifted(GROUND + 9, RISE - 2)
    snow = canvas.ink(band(lifted(GROUND - 5, RISE + 3), thick, LEFT, RIGHT, 260), 'frost', wobble=1.6, edge=1.5,
                      tooth=.02, angle=0, streak=.05)
    canvas.shade(snow, mix('ice', 'indigo', .45), 0, -6, 4, alpha=.75, blend='normal', low=.35)
    rng = np.random.default_rng(8)
    tufts = [float(x) for x in rng.uniform(-30, 1950, 66) if abs(x - HILL_X) > 70]
    plants.grass(canvas, tufts, lambda x: float(SURFACE(x)) + 2, (7, 17), 2.2, mix('rust', 'plum', .4), .5, 4)
    plants.grass(canvas, [x + 6 for x in tufts[::2]], lambda x: float(SURFACE(x)) + 2, (6, 13), 2.2,
                 mix('ochre', 'plum', .35), .5, 6)
