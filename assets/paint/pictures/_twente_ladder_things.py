"""What lies in each step of the ladder under Twente: snail, lobster, reptile, halls, dunes, gas, coal, sea lilies.

`thing(canvas, step)`: stands left of the shaft, where nothing is laid over it; the rest of the step stays quiet.
"""
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import band, brush_stroke, circle, ellipse, joined, moved, polygon, rect, spline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import finds, machines
from assets.paint.kit.props.signs import arrow
from assets.paint.pictures._twente_ladder_beasts import lobster, reptile, snail


@dataclass(frozen=True)
class Step:
    """One step on a canvas: rows of its upper and lower boundary, its region, the column of the shaft."""

    layer: str
    top: float
    bottom: float
    region: Region
    shaft: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    def x(self, off: float) -> float:
        """Canvas x so far left of the shaft."""
        return self.shaft - off

    @property
    def colour(self) -> Colour:
        return materials()[self.layer].colour


def sea_floor(canvas: Canvas, step: Step) -> None:
    """A large sea snail with its house on its back, shells round it."""
    lines = skia.Path()
    rng = np.random.default_rng(5)
    for row in range(7):
        for x in np.arange(-60 + row * 90, step.shaft + 900, 420):
            y = step.top + 34 + row * 40 + rng.uniform(-6, 6)
            lines.addPath(brush_stroke([(x, y), (x + 120, y + 5), (x + 250, y - 3), (x + 340, y + 2)], 1, 1, 4.4, 40))
    canvas.ink(lines, mix(step.colour, "ink", .4), .5, wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0,
               clip=step.region)
    snail(canvas, step.x(330), step.middle + 24, 1.25)
    for off, dy, size, turn in ((560, -40, .5, -20), (170, 70, .42, 30), (470, 96, .36, -50), (150, -70, .3, 10),
                                (-330, 60, .5, 20), (-760, -20, .6, -12), (760, 40, .5, 40)):
        finds.shell(canvas, step.x(off), step.middle + dy, size, turn, mix(step.colour, "bone", .6),
                    mix(step.colour, "ink", .3))


def white_sea(canvas: Canvas, step: Step) -> None:
    """Sea urchins, and a lobster that walks off."""
    dark = "clay_dark"
    for off, dy, r, turn in ((590, -54, 30, -12), (520, 66, 22, 20), (196, -66, 24, 8), (700, 40, 26, 15),
                             (-260, 20, 26, -8),
                             (-900, 30, 30, 12)):
        finds.urchin(canvas, step.x(off), step.middle + dy, r, turn, mix("bone", "sand", .4), dark)
    lobster(canvas, step.x(350), step.middle + 14, 1.2)


def shallow_sea(canvas: Canvas, step: Step) -> None:
    """A swimming reptile's bones in shell limestone; below it the red claystone that lies on the salt."""
    reptile(canvas, step.x(360), step.top + 104, 1.02)
    rng = np.random.default_rng(8)
    for _ in range(16):
        x, y = rng.uniform(0, step.shaft + 900), step.top + rng.uniform(36, 178)
        if abs(x - step.x(360)) > 240:
            finds.shell(canvas, x, y, rng.uniform(.22, .4), rng.uniform(-60, 60), mix(step.colour, "bone", .45),
                        mix(step.colour, "clay_dark", .4))
    red = band(lambda x: step.bottom - 92 + 8 * math.sin(x * .006), lambda _x: step.bottom + 60, -40,
               step.shaft + 2200, 160)
    laid = ground(canvas, red, "red_claystone", shade=False, wobble=1.8, edge=1.1, clip=step.region)
    canvas.tone(laid, materials()["red_claystone"].colour, .4, "cream", dx=0, dy=12, blur=7, low=.45, alpha=.45)


def salt_halls(canvas: Canvas, step: Step) -> None:
    """Salt with two flat halls of brine in it, each with its pipe from above."""
    crystals(canvas, step.region, step.top, step.bottom, step.shaft + 1900, "rot_salt")
    for off, wide in ((370, 132), (690, 110), (-720, 130)):
        x, y = step.x(off), step.middle + 26
        hall = spline([(x - wide, y + 6), (x - wide * .8, y - 30), (x - wide * .2, y - 44), (x + wide * .5, y - 40),
                       (x + wide * .95, y - 14), (x + wide, y + 20), (x + wide * .7, y + 44), (x - wide * .6,
                                                                                               y + 46)])
        room = canvas.ink(hall, mix("teal", "night", .45), wobble=1.4, edge=1, tooth=0, clip=step.region)
        canvas.shade(room, "ink", 0, 16, 10, alpha=.5, low=.25)
        canvas.tone(room, "teal", .5, "sea", dx=-10, dy=-10, blur=9, low=.4)
        canvas.ink(hall, mix("rose", "white", .5), stroke=4, alpha=.8, wobble=1.2, edge=1.2, tooth=.02)
        machines.pipe(canvas, [(x, step.top + 6), (x, y - 20), (x, y + 8)], 13, mix("stone", "till", .4), "ice")


def crystals(canvas: Canvas, region: Region, top: float, bottom: float, right: float, layer: str) -> None:
    """Tilted blocks of salt, lighter and darker than their bed, some with a bright edge."""
    rng = np.random.default_rng(21)
    base = materials()[layer].colour
    heaps = [skia.Path() for _ in range(4)]
    edges = skia.Path()
    for row, y0 in enumerate(np.arange(top + 20, bottom + 20, 46.0)):
        for x0 in np.arange(-30 + (row % 2) * 40, right, 84.0):
            x, y = x0 + rng.uniform(-24, 24), y0 + rng.uniform(-14, 14)
            size, turn = rng.uniform(20, 52), rng.uniform(-42, 42)
            heaps[int(rng.integers(4))].addPath(rect(x - size / 2, y - size * .42, size, size * .84, 2, turn))
            if rng.random() < .35:
                edges.addPath(moved(brush_stroke([(-size / 2 + 3, -size * .36), (size / 2 - 3, -size * .36)], 1, 1,
                                                 2.6), x, y,
                                    turn=turn))
    for heap, paint in zip(heaps, (mix(base, "white", .3), mix(base, "plum", .2), mix(base, "rose", .4),
                                   mix(base, "pink", .3)),
                           strict=True):
        canvas.ink(heap, paint, .7, wobble=.8, edge=.6, tooth=0, angle=40, clip=region)
    canvas.ink(edges, "white", .85, wobble=.3, edge=.4, tooth=0, clip=region)


def red_desert(canvas: Canvas, step: Step) -> None:
    """Dunes turned to stone: sets of slanting beds, one over the other; a lizard's track over one of them."""
    base = step.colour
    rng = np.random.default_rng(17)
    for row in range(3):
        y = step.top + 66 + row * 84
        for x in np.arange(-260 + row * 150, step.shaft + 1500, 460):
            x = float(x + rng.uniform(-50, 50))
            boat = spline([(x - 240, y + 26, "c"), (x - 80, y - 24), (x + 90, y - 34), (x + 250, y + 16, "c"),
                           (x + 60, y + 52),
                           (x - 140, y + 50)])
            tint = mix(base, "terra", .3) if rng.random() < .5 else mix(base, "rust", .5)
            dune = canvas.ink(boat, mix(tint, "sand", .1 * row), .7, wobble=1.6, edge=1.2, tooth=.003,
                              clip=step.region)
            canvas.tone(dune, base, .4, "ink", dx=0, dy=-8, blur=7, low=.35, alpha=.6, texture="bristle000")
            lines = joined(*[brush_stroke([(x - 190 + k * 46, y + 40), (x - 150 + k * 46, y + 4),
                                           (x - 96 + k * 46, y - 34)], 1, 1,
                                          3.4, 16) for k in range(8)])
            canvas.ink(lines, mix(base, "sand", .42), .6, wobble=.9, edge=.6, tooth=0, mottle=0, streak=0, clip=dune)
    tracks = skia.Path()
    for k in range(17):
        x, y = step.x(560) + k * 24, step.middle + 18 - 20 * math.sin(k * .34)
        side = 8 if k % 2 else -8
        for toe in (-34, 0, 34):
            tip = math.radians(-8 + toe)
            tracks.addPath(brush_stroke([(x, y + side), (x + 11 * math.cos(tip), y + side + 11 * math.sin(tip))],
                                        3.4, 1, count=4))
    canvas.ink(tracks, mix("rust", "ink", .55), .95, wobble=.2, edge=.4, tooth=0, clip=step.region)


def second_sea(canvas: Canvas, step: Step) -> None:
    """Older salt; at its foot grey lime with gas in its pores, and a pipe through which waste water once went in."""
    crystals(canvas, step.region, step.top, step.bottom - 96, step.shaft + 1900, "zechstein")
    lime = band(lambda x: step.bottom - 96 + 7 * math.sin(x * .007 + 1), lambda _x: step.bottom + 60, -40,
                step.shaft + 2200, 160)
    grey = mix(step.colour, "stone", .6)
    laid = canvas.ink(lime, grey, wobble=1.8, edge=1.2, streak=.07, angle=2, clip=step.region)
    canvas.tone(laid, grey, .4, "cream", dx=0, dy=10, blur=6, low=.45, alpha=.5)
    rng = np.random.default_rng(31)
    pores = joined(*[circle(step.x(rng.normal(560, 110)), step.bottom - rng.uniform(14, 74), rng.uniform(2, 5.4))
                     for _ in range(130)])
    canvas.ink(pores, "glow", .9, wobble=.2, edge=.4, tooth=0, clip=laid)
    x = step.x(250)
    machines.pipe(canvas, [(x, step.top - 8), (x, step.middle), (x, step.bottom - 52)], 16, mix("stone", "till", .3),
                  "sea")
    wet = canvas.ink(ellipse(x, step.bottom - 40, 104, 32), mix("teal", "till", .3), .6, wobble=2, edge=1.5, tooth=0,
                     texture="grain", clip=laid, softness=.5,
                     field=lambda px, py: np.clip(1.15 - np.hypot((px - x) / 104, (py - step.bottom + 40) / 32), 0,
                                                  1))
    canvas.speckle(wet, "ice", .05, "speck", .8)
    arrow(canvas, [(x + 34, step.middle - 50), (x + 34, step.middle), (x + 34, step.middle + 40)], 7, "frost", 17)


def coal_wood(canvas: Canvas, step: Step) -> None:
    """A pressed wood: scaly trunks, ferns, a dragonfly with wings as long as an arm, shining seams."""
    seams = skia.Path()
    for k, dy in enumerate((46, 118, 190, 250)):
        for x in np.arange(-80 + k * 110, step.shaft + 1500, 520):
            seams.addPath(brush_stroke([(x, step.top + dy), (x + 150, step.top + dy + 7),
                                        (x + 330, step.top + dy - 5),
                                        (x + 470, step.top + dy + 3)], 2, 2, 15, 50))
    laid = canvas.ink(seams, "#131019", .95, wobble=1.4, edge=1.1, tooth=0, clip=step.region)
    canvas.shade(laid, mix("indigo", "mist", .3), 0, 4, 3, alpha=.5, low=.5, blend="normal")
    trunk(canvas, step.x(560), step.bottom - 8, 1.15, -13, step.region)
    trunk(canvas, step.x(640), step.bottom + 4, .9, 9, step.region)
    for off, dy, size, turn in ((440, 118, 1.7, 50), (250, 128, 1.3, -44), (150, 40, 1.1, 66), (-360, 110, 1.6, 60),
                                (760, 90, 1.4, -60), (-980, 100, 1.5, -50)):
        fern(canvas, step.x(off), step.middle + dy, size, turn, step.region)
    x, y = step.x(330), step.top + 92
    wings = joined(*[moved(ellipse(44, 0, 47, 9), x, y, turn=turn) for turn in (14, -16, 164, 196)])
    canvas.ink(wings, mix("sea", "mist", .5), .8, wobble=.4, edge=.6, tooth=0, clip=step.region)
    canvas.ink(brush_stroke([(x, y - 22), (x, y + 72)], 9, 3), mix("mist", "sea", .4), .9, wobble=.3, tooth=0,
               clip=step.region)


def trunk(canvas: Canvas, x: float, y: float, scale: float, turn: float, clip: Region) -> None:
    """A scale tree's trunk, 210 long, with rows of leaf scars."""
    pen = Pen(canvas, x, y, scale, turn=turn, clip=clip)
    bark = mix("sea", "plum", .55)
    laid = pen.ink(polygon([(-26, 4), (-21, -210), (21, -210), (26, 4)]), bark, wobble=1, edge=1, tooth=.003,
                   angle=90)
    pen.shade(laid, "ink", -10, 0, 8, alpha=.6, low=.2)
    scars = joined(*[moved(polygon([(0, -7), (5.4, 0), (0, 7), (-5.4, 0)]), -18 + c * 12 + 6 * (r % 2), -12 - r * 12)
                     for r in range(17) for c in range(4 - r % 2)])
    pen.ink(scars, mix(bark, "mist", .4), alpha=.9, wobble=.3, edge=.5, tooth=0)


def fern(canvas: Canvas, x: float, y: float, size: float, turn: float, clip: Region | None = None) -> None:
    """A pressed frond, 100 long a size, from (x, y) up, turned by degrees."""
    leaf = skia.Path()
    leaf.addPath(brush_stroke([(0, 0), (4, -50), (0, -100)], 3, 1))
    for k in range(11):
        t = k / 11
        reach = 32 * (1 - t * .78)
        for side in (-1, 1):
            leaf.addPath(brush_stroke([(2 * math.sin(t * 3), -8 - 88 * t),
                                       (side * reach * .6, -14 - 88 * t - reach * .25),
                                       (side * reach, -10 - 88 * t - reach * .2)], 2, 1, 7.4 * (1 - t * .5)))
    canvas.ink(moved(leaf, x, y, size, size, turn), mix("sea", "moss", .35), .9, wobble=.3, edge=.5, tooth=0,
               clip=clip)


def lily_sea(canvas: Canvas, step: Step) -> None:
    """Sea lilies on the floor of the oldest sea; cracks that glow: here it ends."""
    floor = step.bottom - 66
    rng = np.random.default_rng(4)
    for off in (610, 520, 470, 400, 300, 236, 170, -210, -300, -420, -700, -860, 720, 800):
        sea_lily(canvas, step.x(off), floor + rng.uniform(-6, 20), rng.uniform(.8, 1.3), rng.uniform(-10, 10),
                 step.region)
    cracks = skia.Path()
    for k in range(17):
        x = step.x(860) + k * 110 + rng.uniform(-30, 30)
        y = step.bottom + 6
        cracks.addPath(brush_stroke([(x, y), (x + rng.uniform(-20, 20), y - 34), (x + rng.uniform(-34, 34), y - 72)],
                                    7, 1.2))
        cracks.addPath(brush_stroke([(x + 3, y - 26), (x + rng.uniform(22, 44), y - 46)], 4, 1))
    canvas.ink(cracks, mix("terra", "gold", .4), .95, wobble=.8, edge=.8, tooth=0, clip=step.region)
    canvas.ink(cracks, "glow", .9, wobble=.4, edge=.5, tooth=0, clip=step.region, stroke=1.4)


def sea_lily(canvas: Canvas, x: float, y: float, scale: float, turn: float, clip: Region) -> None:
    """A crinoid, 124 high: beaded stalk, a cup, feathered arms."""
    pen = Pen(canvas, x, y, scale, turn=turn, clip=clip)
    paint = mix("rose", "bone", .35)
    beads = joined(*[ellipse(2 * math.sin(k * .5), -4 - k * 6.4, 4.6, 2.8) for k in range(11)])
    pen.ink(beads, paint, wobble=.3, edge=.5, tooth=0)
    pen.ink(spline([(-9, -72), (-11, -84), (0, -90), (11, -84), (9, -72)]), mix(paint, "terra", .25), wobble=.4,
            edge=.6, tooth=0)
    arms = skia.Path()
    for k in range(7):
        angle = math.radians(-90 + (k - 3) * 17)
        ex, ey = 44 * math.cos(angle), -84 + 44 * math.sin(angle)
        arms.addPath(brush_stroke([(0, -84), (ex * .5 + (k - 3), -84 + (ey + 84) * .6), (ex, ey)], 4, 1.4))
        for t in (.45, .65, .85):
            px, py = ex * t, -84 + (ey + 84) * t
            for side in (-1, 1):
                arms.addPath(brush_stroke([(px, py), (px + side * 6, py - 5)], 1.8, .8, count=4))
    pen.ink(arms, paint, wobble=.3, edge=.5, tooth=0)


THINGS: dict[str, Callable[[Canvas, Step], None]] = {
    "tertiary_clay": sea_floor,
    "chalk": white_sea,
    "muschelkalk": shallow_sea,
    "rot_salt": salt_halls,
    "bunter": red_desert,
    "zechstein": second_sea,
    "carboniferous": coal_wood,
    "kolenkalk": lily_sea,
}
