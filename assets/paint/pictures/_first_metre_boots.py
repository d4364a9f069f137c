"""Three pairs of work boots on the lawn, and the three people who rise behind them, all out of the ground.

Owns the frames of that one joke: one tends the green, one lays cables, one digs for the past; each works below.
"""
from collections.abc import Callable

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.parts import Face, fist, head, hose
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, ellipse, polygon, rect, spline

BOOTS = ((1224, mix('forest', 'green', .5)), (1322, mix('gold', 'terra', .4)), (1420, mix('wood', 'rust', .3)))
RISEN = (0, .34, .8, 1, 1, .5)
BASE = 600


def paint_boots(canvas: Canvas, moment: int) -> None:
    """Boots alone; then hats, faces, people to the waist, with what they found; then down again."""
    up = RISEN[moment]
    for number, (x, colour) in enumerate(BOOTS):
        if up:
            _person(canvas, number, x, up, moment)
        for side, y in ((-1, BASE - 4), (1, BASE)):
            _boot(canvas, x + side * 15 - 2, y, colour)


def _boot(canvas: Canvas, x: float, y: float, colour: Colour) -> None:
    canvas.ink(ellipse(x + 4, y + 1, 20, 3.4), mix('forest', 'ink', .4), .5, 'multiply', wobble=.6, edge=1, tooth=0)
    boot = canvas.ink(spline([(x - 11, y, 'c'), (x - 10, y - 20), (x - 12, y - 42, 'c'), (x + 9, y - 43, 'c'), (x + 9,
        y - 20),
                              (x + 24, y - 12), (x + 26, y, 'c')]), colour, wobble=.5, edge=.6, tooth=0, angle=90)
    canvas.shade(boot, 'ink', -5, -2, 5, alpha=.55, low=.3)
    canvas.ink(ellipse(x - 1.5, y - 42, 10.5, 3.4), mix(colour, 'ink', .65), wobble=.3, edge=.4, tooth=0)
    canvas.ink(rect(x - 12, y - 4, 39, 5, 2), mix('ink', 'peat', .5), wobble=.3, edge=.5, tooth=0)
    canvas.ink(brush_stroke([(x - 10, y - 33), (x + 8, y - 34)], 3, 3), mix(colour, 'cream', .5), .8, wobble=.2,
               edge=.4,
               tooth=0)


SKINS = ('#8A5A3C', '#E6B48E', '#5E3D2C')


def _person(canvas: Canvas, number: int, x: float, up: float, moment: int) -> None:
    """One of the three behind the boots, `up` 0-1 out of the hole."""
    canvas.ink(ellipse(x, BASE - 24, 44, 8), mix('peat', 'ink', .25), wobble=.8, edge=1, tooth=0)
    above = canvas.mask(rect(x - 70, 430, 140, BASE - 24 - 430), 0, .3)
    pen = Pen.at(canvas, x, BASE + 62 - 84 * up + 84 * (1 - up) * .2, .44, False, 0, above)
    skin = SKINS[number]
    coat: Colour = (mix('forest', 'teal', .3), mix('terra', 'gold', .2), mix('sand', 'clay', .4))[number]
    body = pen.ink(spline([(-56, 0, 'c'), (-60, -70), (-34, -112), (0, -116), (34, -112), (60, -70), (56, 0, 'c')]),
                   coat,
                   wobble=.5)
    pen.shade(body, 'ink', 12, -6, 10, alpha=.5, low=.3)
    if number == 1:
        for y in (-40, -66):
            pen.ink(rect(-60, y, 120, 12), 'cream', clip=body)
    look = ((.8, -.1), (.8, .1), (-.8, -.1))[number] if moment != 4 else ((.9, .2), (-.9, 0), (-.9, .2))[number]
    face = Face(skin, 36, 40, ('round', 'broad', 'small')[number], mix(skin, 'rust', .5), 7, 22, -11 if number else -8)
    head(pen, 0, -150, face, Gaze(look, 0, 'open'), ('grin', 'smile', 'talk')[number])
    _hat(pen, number)
    for patch in ((-24, -138), (22, -134)):
        pen.ink(ellipse(*patch, 7, 4, 20), mix('peat', 'clay', .3), alpha=.7, wobble=.4)
    tools: tuple[Callable[[Pen], None], ...] = (_plant, _cable, _trowel)
    hose(pen, [(44, -86), (74, -64), (70, -96)], coat, 28, 22)
    tools[number](pen)
    fist(pen, 70, -104, skin, 14, -60)


def _hat(pen: Pen, number: int) -> None:
    if number == 0:
        cap = pen.ink(spline([(-38, -168, 'c'), (-34, -196), (0, -204), (32, -196), (38, -172, 'c'), (60, -166, 'c'),
                              (20, -164)]), 'moss')
        pen.shade(cap, 'forest', 4, -8, 6, alpha=.6, low=.3)
    elif number == 1:
        helmet = pen.ink(spline([(-42, -166, 'c'), (-38, -200), (0, -212), (38, -200), (42, -166, 'c')]), 'gold')
        pen.shade(helmet, 'terra', 6, -8, 7, alpha=.6, low=.3)
        pen.ink(brush_stroke([(-50, -166), (54, -166)], 8, 8), mix('gold', 'terra', .4))
    else:
        brim = pen.ink(ellipse(0, -172, 62, 11, -3), mix('sand', 'ochre', .3))
        crown = pen.ink(spline([(-34, -174, 'c'), (-30, -204), (0, -210), (30, -204), (34, -174, 'c')]),
                        mix('sand', 'ochre', .2))
        pen.ink(brush_stroke([(-33, -180), (33, -182)], 9, 9), 'brick', clip=crown)
        pen.shade(brim, 'rust', 0, -6, 5, alpha=.5, low=.4)


def _plant(pen: Pen) -> None:
    """A young tree held by its stem, roots and all."""
    pen.ink(brush_stroke([(70, -66), (72, -150)], 6, 4), 'wood')
    for x, y in ((56, -156), (86, -164), (70, -182)):
        pen.ink(ellipse(x, y, 17, 13), 'green', wobble=1)
    roots = [brush_stroke([(70, -70), (70 + dx, -48), (70 + dx * 1.5, -30)], 4, 1.2) for dx in (-12, 0, 12)]
    for root in roots:
        pen.ink(root, mix('sand', 'clay', .3), wobble=.3)


def _cable(pen: Pen) -> None:
    """A loop of cable with its bright ends."""
    pen.ink(spline([(70, -52), (96, -84), (92, -136), (66, -150), (50, -120), (72, -96)], False), 'plum', stroke=9)
    for dx, colour in ((-8, 'gold'), (0, 'brick'), (8, 'teal')):
        pen.ink(brush_stroke([(70, -54), (70 + dx, -34)], 5, 4), colour, wobble=.2)


def _trowel(pen: Pen) -> None:
    """A pointed trowel."""
    pen.ink(brush_stroke([(70, -84), (70, -126)], 8, 7), 'wood')
    blade = pen.ink(polygon([(70, -180), (88, -140), (78, -124), (62, -124), (52, -140)], 3), mix('till', 'sand', .35))
    pen.shade(blade, 'indigo', 6, 0, 5, alpha=.6, low=.3)
