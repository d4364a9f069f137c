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


def snail(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A tower-shelled sea snail, 190 long, creeping left."""
    pen = Pen(canvas, x, y, scale)
    foot = pen.ink(spline([(-104, 30, "c"), (-96, 12), (-70, 6), (-20, 22), (60, 34, "c"), (-40, 40)]),
                   mix("rose", "bone", .4),
                   wobble=.6, edge=.7, tooth=0)
    pen.shade(foot, "plum", 0, -5, 4, alpha=.5, low=.3)
    pen.ink(joined(brush_stroke([(-92, 14), (-104, -8)], 3.4, 2), brush_stroke([(-84, 10), (-88, -12)], 3.4, 2),
                   circle(-104, -10, 4), circle(-88, -14, 4)), mix("rose", "bone", .4), wobble=.2, edge=.4, tooth=0)
    for k in range(6):
        t = k / 6
        cx, cy, r = -38 + 112 * t, 2 - 30 * t, 42 * (1 - t * .82)
        whorl = pen.ink(ellipse(cx, cy, r * .72, r, 18), mix(mix("sand", "terra", .25), "bone", .2 + .1 * (k % 2)),
                        wobble=.8,
                        edge=.8, tooth=0)
        pen.shade(whorl, mix("rust", "plum", .3), -5 - 3 * (1 - t), -7, 6, alpha=.7, low=.25, blend="normal")
        ribs = joined(*[brush_stroke([(cx + d * r * .5, cy - r * .8), (cx + d * r * .5 + 3, cy + r * .8)], 1, 1, 2.4)
                        for d in (-.7, 0, .7)])
        pen.ink(ribs, mix("rust", "sand", .3), alpha=.8, wobble=.4, edge=.5, tooth=0, clip=whorl)


def white_sea(canvas: Canvas, step: Step) -> None:
    """Sea urchins, and a lobster that walks off."""
    dark = "clay_dark"
    for off, dy, r, turn in ((590, -54, 30, -12), (520, 66, 22, 20), (196, -66, 24, 8), (700, 40, 26, 15),
                             (-260, 20, 26, -8),
                             (-900, 30, 30, 12)):
        finds.urchin(canvas, step.x(off), step.middle + dy, r, turn, mix("bone", "sand", .4), dark)
    lobster(canvas, step.x(350), step.middle + 14, 1.2)


def lobster(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A lobster pressed in stone, 200 long, head to the left."""
    pen = Pen(canvas, x, y, scale)
    shade = mix("terra", "clay", .35)
    legs = joined(*[brush_stroke([(-26 + k * 13, 6 * side), (-34 + k * 14, 26 * side), (-22 + k * 15, 40 * side)],
                                 4.4, 1.6)
                    for k in range(4) for side in (-1, 1)])
    pen.ink(legs, shade, wobble=.5, edge=.7, tooth=0)
    feelers = joined(*[brush_stroke([(-62, 5 * side), (-110, 26 * side), (-146, 64 * side)], 3, 1)
                       for side in (-1, 1)])
    pen.ink(feelers, shade, wobble=.4, edge=.6, tooth=0)
    for side in (-1, 1):
        arm = brush_stroke([(-46, 10 * side), (-72, 34 * side), (-96, 32 * side)], 8, 8)
        claw = spline([(-92, 22 * side, "c"), (-116, 14 * side), (-140, 24 * side, "c"), (-122, 31 * side, "c"),
                       (-138, 42 * side, "c"), (-112, 48 * side), (-92, 42 * side, "c")])
        laid = pen.ink(joined(arm, claw), mix("terra", "rust", .2), wobble=.7, edge=.8, tooth=0)
        pen.shade(laid, "rust", -3, -5, 4, alpha=.6, low=.3)
    for k in range(6):
        ring = pen.ink(ellipse(14 + k * 13, 0, 12, 19 - k * 1.6), mix("terra", "rust", .12 + .1 * (k % 2)),
                       wobble=.6, edge=.7,
                       tooth=0)
        pen.shade(ring, "rust", -3, -5, 4, alpha=.6, low=.3)
    fan = joined(*[ellipse(102, dy, 18, 7, dy * 1.6) for dy in (-16, -6, 6, 16)])
    pen.ink(fan, mix("terra", "rust", .2), wobble=.6, edge=.7, tooth=0)
    head = pen.ink(spline([(-64, -4), (-46, -17), (-10, -20), (16, -17), (18, 17), (-10, 20), (-46, 17)]),
                   mix("terra", "sand", .12), wobble=.7, edge=.8, tooth=0)
    pen.shade(head, "rust", -5, -8, 6, alpha=.65, low=.25)
    pen.ink(joined(circle(-52, -10, 3), circle(-52, 10, 3)), "ink", wobble=.1, edge=.3, tooth=0)


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


def reptile(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """A nothosaur's skeleton, 430 long, head to the left, with four paddles."""
    pen = Pen(canvas, x, y, scale)
    bone, dark = mix("bone", "white", .2), mix("clay_dark", "peat", .3)
    spine = [(-190, -22), (-150, -34), (-96, -20), (-40, -4), (30, 0), (96, 10), (160, 4), (214, 22)]
    halo = joined(brush_stroke(spine, 34, 14, 62, 60), ellipse(-206, -18, 40, 22, 12))
    pen.ink(halo, mix("clay", "sand", .25), alpha=.75, wobble=2, edge=1.5, tooth=0)
    ribs = joined(*[brush_stroke([(t, -2 + t * .03), (t + 9, 20), (t + 2, 37 - abs(t - 10) * .2)], 4, 1.6)
                    for t in range(-52, 66, 11)])
    pen.ink(ribs, bone, wobble=.4, edge=.6, tooth=0)
    beads = joined(*[ellipse(px, py, 7.4, 5.4) for px, py in _along(spine, 34)])
    laid = pen.ink(beads, bone, wobble=.4, edge=.6, tooth=0)
    pen.shade(laid, dark, -2, -3, 2, alpha=.5, low=.3)
    for fx, fy, turn in ((-64, 10, 118), (-46, 0, 60), (84, 18, 112), (98, 12, 50)):
        limb = joined(*[moved(brush_stroke([(0, 0), (34, 0)], 8, 6), fx, fy, turn=turn),
                        *[moved(brush_stroke([(34, 0), (64, dy)], 4.4, 2), fx, fy, turn=turn)
                          for dy in (-11, -4, 3, 10)]])
        pen.ink(limb, bone, wobble=.4, edge=.6, tooth=0)
    skull = pen.ink(spline([(-176, -26), (-188, -38), (-214, -36), (-246, -20), (-250, -12), (-214, -8),
                            (-182, -12)]), bone,
                    wobble=.5, edge=.7, tooth=0)
    pen.shade(skull, dark, -3, -5, 4, alpha=.5, low=.3)
    pen.ink(ellipse(-200, -26, 7, 5), dark, wobble=.2, edge=.4, tooth=0)
    teeth = joined(*[polygon([(tx, -11), (tx + 4, -11), (tx + 2, -1 + k % 2 * 3)]) for k,
                     tx in enumerate(range(-246, -204, 7))])
    pen.ink(teeth, bone, wobble=.2, edge=.4, tooth=0)


def _along(line: list[tuple[float, float]], count: int) -> list[tuple[float, float]]:
    xs, ys = np.array(line).T
    at = np.linspace(0, len(line) - 1, count)
    return list(zip(np.interp(at, range(len(line)), xs), np.interp(at, range(len(line)), ys), strict=True))


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
