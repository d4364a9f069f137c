"""What moves and measures in every descent: lift, shaft, tunnels, crumbs, bubbles, lantern light, gauge, core tray.

`light` is to multiply with and goes by MAX over the dusk; all else is laid on plainly. Sizes fit a map of 24 px a
metre; the cage and the shaft stand on their middle, tunnels, crumbs and the light on their centre.
"""
from collections.abc import Callable, Iterator

import numpy as np
import skia
from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, radial_field, rect, spline
from assets.paint.kit.patterns import stone_outline
from assets.paint.kit.pen import Pen
from assets.paint.kit.props import machines, water
from assets.paint.pictures._descent_section import DARKNESS
from assets.paint.studio import Painted, Studio, side_by_side

METRE = 24
SHAFT_WIDTH, SHAFT_HIGH = 168, 216
CAGE = (146, 178)
TOWER_SCALE = 1.95
TUNNEL_RADIUS = 62
LIGHT, LIGHT_RADIUS = 1000, 486


def paint(studio: Studio) -> Iterator[Painted]:
    yield from _lift(studio)
    yield from _digging(studio)
    yield from _lights(studio)
    yield from _measures(studio)
    yield from _coring(studio)


def _frames(studio: Studio, size: tuple[int, int], count: int, draw: Callable[[Canvas, int], None]) -> Image.Image:
    images = []
    for frame in range(count):
        canvas = studio.canvas(*size, seed=frame + 1)
        draw(canvas, frame)
        images.append(canvas.image())
    return side_by_side(images)


def _lift(studio: Studio) -> Iterator[Painted]:
    """Cage in two halves for Mo to stand between, cable, head frame with a turning wheel, a stretch of shaft."""
    back = studio.canvas(230, 260, 11)
    machines.lift_cage_back(back, 115, 236, *CAGE)
    yield Painted("descent/cage/back", back.image(), (115, 236))
    front = studio.canvas(230, 260, 12)
    machines.lift_cage_front(front, 115, 236, *CAGE)
    yield Painted("descent/cage/front", front.image(), (115, 236))
    cable = studio.canvas(24, 240, 13)
    for x in (5, 19):
        cable.ink(rect(x - 1.4, -20, 2.8, 280), "sand_dark", wobble=0, edge=.2, tooth=0, mottle=0, streak=0)
    yield Painted("descent/cable", cable.image(), (12, 0), crop=False)
    size = (round(246 * TOWER_SCALE), round(215 * TOWER_SCALE))
    wheels = _frames(studio, size, 4, _tower)
    yield Painted("descent/tower", wheels, (size[0] / 2, size[1] - 40), frames=4)
    yield Painted("descent/shaft", _shaft(studio), (100, 0), crop=False)


def _tower(canvas: Canvas, frame: int) -> None:
    """Head frame on two beams beside the shaft's mouth; the wheel a twelfth of a turn further in each frame."""
    x, y = canvas.width / 2, canvas.height - 44
    machines.lift_tower(canvas, x, y, TOWER_SCALE, frame * 15)
    beam = mix("clay_dark", "peat_light", .3)
    half = 83 * TOWER_SCALE
    for left, top, width, height in ((-half, -4, half * 2, 13), (-half + 8, -10, 26, 14), (half - 34, -10, 26, 14)):
        laid = canvas.ink(rect(x + left, y + top, width, height, 3), beam, wobble=.5, edge=.6, tooth=0, angle=0,
                          streak=.08)
        canvas.shade(laid, "ink", 0, -4, 3, alpha=.45, low=.3)


def _shaft(studio: Studio) -> Image.Image:
    """A stretch of SHAFT_HIGH px that repeats downwards: brick walls, guide rails, timbers every three metres."""
    canvas = studio.canvas(200, SHAFT_HIGH, 14)
    half = SHAFT_WIDTH / 2
    canvas.ink(rect(100 - half, -30, SHAFT_WIDTH, SHAFT_HIGH + 60), mix("night", "plum", .45), wobble=0, edge=.2,
               tooth=0,
               mottle=0, streak=0)
    timbers = skia.Path()
    for k in range(-1, 4):
        y = k * 72
        timbers.addPath(rect(100 - half + 6, y + 30, SHAFT_WIDTH - 12, 8))
    canvas.ink(timbers, mix("clay_dark", "ink", .42), wobble=0, edge=.5, tooth=0)
    braces = joined(*[brush_stroke([(100 - half + 8, k * 72 + 38), (100 + half - 8, k * 72 + 102)], 4, 4)
                      for k in range(-2, 4)])
    canvas.ink(braces, mix("clay_dark", "ink", .6), wobble=0, edge=.4, tooth=0)
    for side in (-1, 1):
        x = 100 + side * half
        wall = canvas.ink(rect(x - 9, -30, 18, SHAFT_HIGH + 60), mix("clay_dark", "peat_light", .35), wobble=0, edge=.5,
                          tooth=0, mottle=0, streak=0)
        bricks = joined(*[brush_stroke([(x - 10, k * 24.0), (x + 10, k * 24.0 + 1)], 2.2, 2.2) for k in range(-1, 11)],
                        *[brush_stroke([(x - 3 + 6 * (k % 2), k * 12.0), (x - 3 + 6 * (k % 2), k * 12.0 + 12)], 1.8,
                                       1.8)
                          for k in range(-2, 20)])
        canvas.ink(bricks, "ink", .6, wobble=0, edge=.4, tooth=0, clip=wall)
        canvas.ink(rect(x - side * 14 - 2.5, -30, 5, SHAFT_HIGH + 60), mix("stone", "ink", .3), wobble=0, edge=.3,
                   tooth=0,
                   mottle=0, streak=0)
    return canvas.image()


def _digging(studio: Studio) -> Iterator[Painted]:
    side = 2 * TUNNEL_RADIUS + 52
    earth, wet = mix("plum", "peat", .5), mix("teal", "night", .5)
    for name, inside in (("tunnel", earth), ("tunnel_wet", wet)):
        stamps = _frames(studio, (side, side), 4, lambda canvas, k, paint=inside: _hole(canvas, k, side / 2, paint))
        yield Painted(f"descent/{name}", stamps, (side / 2, side / 2), frames=4, crop=False)
    for name, paints in (("sand", ("sand", "sand_dark", "bone")), ("peat", ("peat", "peat_light", "clay")),
                         ("clay", ("till", "stone", mix("till", "ink", .3)))):
        flying = _frames(studio, (200, 200), 4, lambda canvas, k, colours=paints: _crumbs(canvas, k, colours))
        yield Painted(f"descent/crumbs/{name}", flying, (100, 100), frames=4, crop=False)
    yield Painted("descent/bubbles", _frames(studio, (130, 190), 4, _bubbles), (65, 176), frames=4, crop=False)


def _hole(canvas: Canvas, number: int, middle: float, inside: Colour) -> None:
    """A dug hole: flat inside, so that holes run together, with crumbling dark earth round it."""
    radius = TUNNEL_RADIUS
    canvas.ink(circle(middle, middle, radius + 20), mix("peat", "ink", .6), .62, wobble=2, edge=1, tooth=0, mottle=0,
               streak=0, field=radial_field(middle, middle, radius - 8, radius + 20), texture="grain", softness=.3)
    rng = np.random.default_rng(number + 5)
    outline = stone_outline(rng, middle, middle, radius, radius * .97, number * 50, 11, .055)
    canvas.ink(outline, inside, wobble=1.6, edge=1.4, tooth=0, mottle=.015, streak=.015)


def _crumbs(canvas: Canvas, frame: int, colours: tuple[Colour, ...]) -> None:
    """Earth thrown backwards from the middle, further in each frame."""
    heaps = [skia.Path() for _ in colours]
    rng = np.random.default_rng(3)
    for k in range(26):
        angle, speed, size = rng.uniform(-2.7, -.35), rng.uniform(.5, 1.2), rng.uniform(2.2, 7)
        t = (frame + 1) / 4
        x = 100 + np.cos(angle) * speed * 88 * t
        y = 104 + np.sin(angle) * speed * 92 * t + 66 * t * t
        if frame == 3 and k % 2:
            continue
        heaps[k % len(colours)].addPath(stone_outline(rng, x, y, size, size * .8, k * 31, 7))
    for heap, paint in zip(heaps, colours, strict=True):
        laid = canvas.ink(heap, paint, wobble=.4, edge=.6, tooth=0)
        canvas.shade(laid, "ink", -1, -2, 2, alpha=.35, low=.3)


def _bubbles(canvas: Canvas, frame: int) -> None:
    rng = np.random.default_rng(8)
    for _ in range(9):
        x, start, size, sway = rng.uniform(30, 100), rng.uniform(0, 1), rng.uniform(3.5, 10), rng.uniform(0, 6)
        rise = (start + frame / 4) % 1
        water.bubble(canvas, x + 6 * np.sin(sway + rise * 5), 172 - rise * 150, size * (.6 + .5 * rise), "frost")


def _lights(studio: Studio) -> Iterator[Painted]:
    """Lantern light in flat discs with a grainy rim, warm in the middle, DARKNESS round it."""
    canvas = studio.canvas(LIGHT, LIGHT, 21, "#FFFFFF")
    canvas.light([(LIGHT / 2, LIGHT / 2, LIGHT_RADIUS, 1)], DARKNESS, desaturation=0, warmth=.42, band=20,
                 texture="fine",
                 rings=((1.0, .22), (.77, .48), (.55, .76), (.35, 1.0)))
    yield Painted("descent/light", canvas.image().convert("RGB"), (LIGHT / 2, LIGHT / 2))


STAFF = (26, 560)      # width and height: thirty metres


def _measures(studio: Studio) -> Iterator[Painted]:
    """A surveyor's staff of thirty metres, metre by metre, a notch every five; its 0 is the anchor."""
    width, height = STAFF
    canvas = studio.canvas(width + 40, height + 50, 31)
    left, top, metre = 24.0, 14.0, height / 30
    canvas.ink(rect(left - 3, top - 3, width + 6, height + 6, 4), "ink", wobble=.5, edge=.6, tooth=0)
    for k in range(30):
        canvas.ink(rect(left, top + k * metre, width, metre + .6), "cream" if k % 2 else "brick", wobble=.35, edge=.5,
                   tooth=.004)
    staff = canvas.mask(rect(left, top, width, height), 0, .2)
    canvas.shade(staff, "ink", -6, 0, 4, alpha=.35, low=.25)
    notches = joined(*[brush_stroke([(left - 14, top + k * 5 * metre), (left + 5, top + k * 5 * metre)], 4, 4)
                       for k in range(7)])
    canvas.ink(notches, "ink", wobble=.3, edge=.4, tooth=0)
    canvas.ink(polygon([(left, top + height + 2), (left + width, top + height + 2), (left + width / 2,
                                                                                     top + height + 26)]),
               "stone_dark", wobble=.3, tooth=0)
    yield Painted("descent/gauge/staff", canvas.image(), (left, top), crop=False)


CORE = (104, 720)      # width and height of a core in its tray


def _coring(studio: Studio) -> Iterator[Painted]:
    """The wooden tray (anchor: the core's left top corner), what makes a core in it look round, the hand auger."""
    width, height = CORE
    canvas = studio.canvas(width + 100, height + 104, 41)
    canvas.ink(rect(18, 22, width + 76, height + 80, 24), "shadow", .45, wobble=.8, edge=1.2, tooth=0)
    wood = canvas.ink(rect(10, 10, width + 76, height + 80, 22), "wood", wobble=1, edge=.7, angle=90, streak=.1,
                      tooth=0)
    canvas.tone(wood, "wood", .5, "ink", dx=-6, dy=-8, blur=8, low=.4)
    canvas.tone(wood, "wood", .4, "sand", dx=5, dy=7, blur=5, low=.5)
    nails = joined(*[circle(x, y, 4) for x in (24, width + 72) for y in (26, height / 2 + 50, height + 74)])
    canvas.ink(nails, mix("stone", "ink", .3), wobble=.2, tooth=0)
    hollow = canvas.ink(rect(40, 40, width + 16, height + 20, 26), "wood_dark", wobble=.8, edge=.6, tooth=0)
    canvas.shade(hollow, "ink", 0, 12, 10, alpha=.6, low=.2)
    yield Painted("descent/tray/box", canvas.image(), (48, 50), crop=False)
    yield Painted("descent/core_shade", _core_shade(studio, width, height), (0, 0), crop=False)
    yield from _auger(studio)


def _core_shade(studio: Studio, width: int, height: int) -> Image.Image:
    """Dark down both sides, a light down the left third, the trough's wood round the core's ends."""
    canvas = studio.canvas(width, height, 42)
    body = canvas.mask(rect(0, 0, width, height, 28), 0, .4)
    outside = canvas.whole().clipped(body, inverse=True)
    canvas.ink(outside, "wood_dark", tooth=0, mottle=0, streak=0)
    canvas.ink(rect(-4, -4, width + 8, height + 8), "ink", .62, wobble=0, edge=0, tooth=0, mottle=0, streak=0,
               clip=body,
               field=lambda x, y: np.clip(np.abs(x / width - .44) * 2.5 - .62, 0, .92) + 0 * y, softness=.5)
    canvas.ink(brush_stroke([(width * .27, 24), (width * .25, height / 2), (width * .27, height - 24)], 5, 5, 9, 60),
               "cream", .34, wobble=1, edge=1.2, tooth=.05)
    return canvas.image()


def _auger(studio: Studio) -> Iterator[Painted]:
    """A hand auger that can be as long as it must: handle, a rod of one metre at 24 px, and the gouge."""
    handle = studio.canvas(150, 90, 43)
    rod = mix("stone", "till", .4)
    handle.ink(brush_stroke([(75, 34), (75, 96)], 9, 9), rod, wobble=.2, edge=.4, tooth=0)
    grip = handle.ink(brush_stroke([(14, 32), (75, 28), (136, 32)], 17, 17, 20, 24), "wood", wobble=.5, angle=0,
                      tooth=0)
    handle.shade(grip, "ink", -2, -6, 4, alpha=.5, low=.3)
    handle.ink(rect(66, 22, 18, 20, 4), mix(rod, "ink", .35), wobble=.3, tooth=0)
    yield Painted("descent/auger/handle", handle.image(), (75, 84), crop=False)
    stick = studio.canvas(24, METRE, 44)
    laid = stick.ink(rect(7.5, -20, 9, METRE + 40), rod, wobble=0, edge=.3, tooth=0, mottle=0, streak=0)
    stick.shade(laid, "ink", -3, 0, 2, alpha=.45, low=.25)
    yield Painted("descent/auger/rod", stick.image(), (12, 0), crop=False)
    bit = studio.canvas(70, 130, 45)
    pen = Pen(bit, 35, 120, 1)
    pen.ink(brush_stroke([(0, -124), (0, -70)], 9, 9), rod, wobble=.2, tooth=0)
    gouge = pen.ink(spline([(-12, -80, "c"), (12, -80, "c"), (14, -40), (8, -10), (0, 4, "c"), (-8, -10), (-14, -40)]),
                    mix(rod, "ink", .25), wobble=.3, tooth=0)
    pen.shade(gouge, "frost", 4, 4, 4, alpha=.55, low=.4, blend="normal")
    pen.ink(spline([(-5, -74), (6, -74), (7, -36), (2, -10), (-4, -34)]), mix("peat", "peat_light", .4), wobble=.4,
            tooth=0)
    pen.ink(ellipse(0, -80, 12, 4), mix(rod, "ink", .5), wobble=.2, tooth=0)
    yield Painted("descent/auger/bit", bit.image(), (35, 0), crop=False)
