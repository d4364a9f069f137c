"""What all parts of the interface share: shadows, faces without a seam, dashed and focus lines.

Masters (planks, sheets, tracks) are cut by the app to any size, so their straight parts may not change along the way:
`even_face` varies across the stroke only, and long edges hardly wobble.
"""
import math

import cv2
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, colour, mix
from assets.paint.kit.paths import brush_stroke, circle, moved, polygon

SHADE_OF_SHADOW = "#1A0B14"
TOUCH = 96
LONG_WOBBLE = .15  # px; more would show as a step where the app joins a cut master
BRICK, TEAL = mix("brick", "ink", .09), mix("teal", "ink", .12)  # with cream text 4.8 : 1 and 6.1 : 1
DISABLED = mix("paper", "grey", .6)
DISABLED_INK = mix("grey", "plum", .55)


def shadow(canvas: Canvas, path: skia.Path, dx: float, dy: float, amount: float, blur: float = 0,
           wobble: float = .6) -> None:
    """A shadow under a shape, for a transparent sheet: it dims what lies below about as multiply by `amount` would."""
    if not blur:
        canvas.ink(moved(path, dx, dy), SHADE_OF_SHADOW, amount * .84, wobble=wobble, edge=.7, tooth=0, mottle=0,
                   streak=0)
        return
    region = canvas.mask(moved(path, dx, dy), 0, 0, margin=blur * 3 + 14)
    if region is not None:
        region.mask = cv2.GaussianBlur(region.mask, (0, 0), blur * canvas.scale)
        canvas.lay(region, colour(SHADE_OF_SHADOW), amount * .84)


def underlay(canvas: Canvas, path: skia.Path, paint: Colour, inset: float = 4) -> None:
    """A whole coat below a rough one, so that no picture shows through its flecks."""
    region = canvas.mask(path, 0, 0)
    if region is not None:
        side = 2 * round(inset * canvas.scale) + 1
        region.mask = cv2.erode(region.mask, np.ones((side, side), np.uint8), borderValue=1)
        canvas.lay(region, colour(paint))


def wooden(canvas: Canvas, path: skia.Path | Region, paint: Colour, wobble: float = .6, edge: float = .6,
           angle: int = 0) -> Region | None:
    """Wood: a calm coat and two dry passes of the brush along the grain."""
    board = canvas.ink(path, paint, wobble=wobble, edge=edge, angle=angle, streak=.04, mottle=.01, tooth=.002)
    if board is not None:
        for tint, alpha, cover in ((mix(paint, "peat", .34), .45, .3), (mix(paint, "sand", .4), .4, .16)):
            canvas.ink(board, tint, alpha, tooth=0, mottle=0, streak=0, texture=f"bristle{angle:03d}", softness=.3,
                       field=lambda x, y, c=cover: np.full(np.broadcast(x, y).shape, c, np.float32))
    return board


def even_face(canvas: Canvas, path: skia.Path, paint: Colour, stroke_amount: float = .06, edge: float = .7,
              wobble: float = LONG_WOBBLE, tooth: float = .003) -> Region:
    """A face painted in strokes that run on from left to right unchanged, with fine grain over it."""
    underlay(canvas, path, mix(paint, "ink", .3))
    region = canvas.mask(path, wobble, edge)
    assert region is not None
    height, width = region.mask.shape
    along = canvas.noise("brush000", region.x, region.y, width, height).mean(axis=1)
    along = (along - along.mean()) / (along.std() + 1e-6)
    grain = canvas.noise("fine", region.x, region.y, width, height) - .5
    value = 1 + along[:, None] * np.float32(stroke_amount * .35) + grain * np.float32(.03)
    speck = canvas.noise("speck", region.x, region.y, width, height)
    mask = region.mask * np.where(speck < tooth, np.float32(.3), np.float32(1)) if tooth else region.mask
    canvas.lay(Region(region.x, region.y, mask), value[..., None] * colour(paint))
    return region


def even_paper(canvas: Canvas, path: skia.Path, paint: Colour, edge: float = .75,
               wobble: float = LONG_WOBBLE) -> Region:
    """Paper so even that a cut master shows no joint: fine fibre and a rare fleck carry it."""
    underlay(canvas, path, mix(paint, "clay", .3))
    region = canvas.mask(path, wobble, edge)
    assert region is not None
    height, width = region.mask.shape
    place = (region.x, region.y, width, height)
    value = (1 + (canvas.noise("fine", *place) - .5) * np.float32(.03)
             + (canvas.noise("speck", *place) - .5) * np.float32(.02)
             + (canvas.noise("brush030", *place) - .5) * np.float32(.012))
    flecks = canvas.noise("speck", *place) < .0012
    tint = value[..., None] * colour(paint)
    tint[flecks] = mix(paint, "clay", .45)
    canvas.lay(region, tint)
    return region


def edge_tone(canvas: Canvas, region: Region | None, paint: Colour, amount: float, to: Colour, dx: float, dy: float,
              blur: float, low: float = .5, alpha: float = .8) -> None:
    """The dry shade along a face's rim."""
    canvas.tone(region, paint, amount, to, dx, dy, blur, alpha, low=low)


def inner_line(canvas: Canvas, path: skia.Path, paint: Colour, width: float = 2.6, alpha: float = .9,
               wobble: float = LONG_WOBBLE) -> None:
    canvas.ink(path, paint, alpha, stroke=width, wobble=wobble, edge=.5, tooth=0, mottle=0, streak=0)


def dashes_round(x: float, y: float, r: float, count: int, share: float, width: float, first: float = 0) -> skia.Path:
    """Brush dashes on a circle; each takes `share` of its step, the first starts at `first` steps."""
    path, step = skia.Path(), 2 * math.pi / count
    for number in range(count):
        start = (number + first) * step
        turns = np.linspace(start, start + step * share, 5)
        points = [(x + r * math.cos(turn), y + r * math.sin(turn)) for turn in turns]
        path.addPath(brush_stroke(points, width * .75, width * .75, width, 9))
    return path


def dashes_level(x0: float, x1: float, y: float, step: float = 22, share: float = .5, width: float = 2.4) -> skia.Path:
    path = skia.Path()
    x = x0
    while x + step * share <= x1:
        path.addPath(brush_stroke([(x, y), (x + step * share, y)], width))
        x += step
    return path


def focus_line(canvas: Canvas, path: skia.Path, wobble: float = 1.2) -> None:
    """Ink 15, gold 9, glow 3 on one path: ink carries it on light, gold on dark."""
    canvas.ink(path, "ink", stroke=15, wobble=wobble, edge=.7, tooth=0, mottle=0, streak=0)
    canvas.ink(path, "gold", stroke=9, wobble=wobble, edge=.6, tooth=0)
    canvas.ink(path, "glow", .9, stroke=3, wobble=wobble, edge=.5, tooth=0, mottle=0, streak=0)


def focus_ticks(canvas: Canvas, x: float, y: float, half_width: float, half_height: float, length: float = 15) -> None:
    """Four short strokes that point away from the corners of a box about (x, y)."""
    for sx in (-1, 1):
        for sy in (-1, 1):
            turn = math.degrees(math.atan2(sy, sx))
            tick = moved(brush_stroke([(0, 0), (length, 0)], 8, 3, 7), x + sx * half_width, y + sy * half_height,
                         turn=turn)
            canvas.ink(tick, "ink", .85, stroke=2.4, wobble=.3, edge=.4, tooth=0)
            canvas.ink(tick, "gold", wobble=.3, edge=.5, tooth=0)


def spark(canvas: Canvas, x: float, y: float, r: float, paint: Colour = "glow", alpha: float = 1) -> None:
    """A four-pointed star."""
    points = [(x + math.cos(k * math.pi / 4 - math.pi / 2) * (r if k % 2 == 0 else r * .3),
               y + math.sin(k * math.pi / 4 - math.pi / 2) * (r if k % 2 == 0 else r * .3)) for k in range(8)]
    canvas.ink(polygon(points, .8), paint, alpha, wobble=.1, edge=.2, tooth=0)


def disc_face(canvas: Canvas, x: float, y: float, r: float, state: str) -> None:
    """The round button: normal, dark, active, pressed or disabled."""
    face = {"active": "brick", "disabled": mix("face", "grey", .55), "pressed": mix("face", "sand_dark", .6),
            "dark": mix("plum", "ink", .2)}.get(state, "face")
    ring = {"active": "sand", "dark": mix("heather", "rose", .35)}.get(state, "brick")
    sunk = 6 if state == "pressed" else 0
    if state not in ("pressed", "disabled"):
        shadow(canvas, circle(x, y, r), 3, 13, .5)
        rim = mix("face", "#A38E7F", .95) if state == "normal" else mix(face, "ink", .45)
        canvas.ink(circle(x, y + 6, r), rim, wobble=.5, edge=.5, tooth=0)
    region = canvas.ink(circle(x, y + sunk, r), face, wobble=.6, edge=.55, angle=45, streak=.05, tooth=.002)
    if state == "pressed":
        canvas.tone(region, face, .5, "ink", dx=0, dy=9, blur=6, low=.4)
    elif state == "disabled":
        canvas.ink(dashes_round(x, y, r - 7, 14, .53, 2.8), DISABLED_INK, wobble=.3, edge=.3, tooth=0)
        return
    else:
        to = "plum" if state in ("active", "dark") else "clay"
        edge_tone(canvas, region, face, .25, to, -3, -6, 6)
    canvas.ink(circle(x, y + sunk, r - 7), ring, .9, stroke=2.6, wobble=.6, edge=.5, tooth=0)
