"""The back of the cards and what the table needs round them: the open place, shadows, the chosen frame, the ribbon."""
from collections.abc import Iterator

import cv2
import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.mo import mo
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, moved, polygon, rect
from assets.paint.kit.props.finds import hand_axe, urchin
from assets.paint.kit.region import smoothstep
from assets.paint.pictures._cards_frame import LARGE, SMALL, Cut, card_sheet, inked_field
from assets.paint.pictures._interface_parts import dashes_round, shadow
from assets.paint.studio import Painted, Studio

RINGS: tuple[tuple[float, Colour], ...] = (
    (144, mix("plum", "ink", .5)), (131, mix("rust", "plum", .5)), (118, "rust"), (103, "terra"),
    (88, mix("gold", "terra", .2)), (71, "glow"))
SLOPE = -.22          # the scarf rises to the right by this much
WOOL_STEP = 34


def paint_backs(studio: Studio) -> Iterator[Painted]:
    if studio.wants("card/back/large"):
        back = _back(studio, LARGE, 1)
        yield Painted("card/back/large", back.image(), (0, 0), crop=False)
        yield Painted("card/back/print", back.image(2), (0, 0), crop=False)
    if studio.wants("card/back/small"):
        yield Painted("card/back/small", _back(studio, SMALL, .478).image(), (0, 0), crop=False)
    if studio.wants("card/place"):
        yield _place(studio)
    for cut in (LARGE, SMALL):
        if studio.wants(f"card/shadow/{cut.name}"):
            yield _shadow(studio, cut)
        if studio.wants(f"card/ribbon/{cut.name}"):
            yield _ribbon(studio, cut)
    if studio.wants("card/chosen"):
        yield _chosen(studio)
    if studio.wants("card/lifted"):
        yield _lifted(studio)
    yield from _job_marks(studio)


def _back(studio: Studio, cut: Cut, k: float) -> Canvas:
    """Two Mos head to foot in one lit hole, and the scarf that parts them; the same either way up."""
    canvas = card_sheet(studio, cut, 421)
    field = inked_field(canvas, cut, "night")
    x, y = cut.width / 2, cut.height / 2
    _diamonds(canvas, field, x, y, 38 * k if cut is LARGE else 24)
    for radius, colour in RINGS:
        disc = canvas.ink(circle(x, y, radius * k), colour, wobble=1.4 * k + .4, edge=.9, tooth=.003, streak=.05,
                          angle=int(radius) % 180)
        canvas.tone(disc, colour, .4, "ink" if radius > 110 else "rust", 0, 0, 5 * k, .7, low=.42)
    if cut is LARGE:
        urchin(canvas, 58, 124, 15, 10, "bone", "clay_dark")
        hand_axe(canvas, 302, 122, .62, 24, mix("indigo", "sea", .35))
    mo(canvas, x - 20 * k, y + 58 * k, .78 * k, "lantern", rim="gold", scarf=0, halo=0, look=(.8, -.4), clip=field)
    _mirrored(canvas, x, y)
    _scarf(canvas, x, y, 144 * k, k)
    canvas.ink(circle(x, y, 144 * k), "gold", stroke=2.6 if cut is LARGE else 1.8, wobble=.8, edge=.6, tooth=.003)
    inset = cut.line
    canvas.ink(rect(inset, inset, cut.width - 2 * inset, cut.height - 2 * inset, cut.corner), "brick",
               stroke=cut.line_width, wobble=.8, edge=.5, tooth=.003)
    canvas.finish(grain=.024, vignette=.05)
    return canvas


def _diamonds(canvas: Canvas, field: Region, x: float, y: float, step: float) -> None:
    outer, inner, core, dots = (skia.Path() for _ in range(4))
    for row in range(-9, 10):
        for column in range(-6, 7):
            cx, cy = x + (column + row % 2 * .5) * step, y + row * step * .94
            for path, reach in ((outer, .42), (inner, .28), (core, .14)):
                r = reach * step
                path.addPath(polygon([(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)], 1.4))
            dots.addCircle(cx + step / 2, cy, step * .042)
    for path, colour, plate in ((outer, "indigo", None), (inner, "teal", "blue"), (core, "night", None),
                                (dots, "sand", "yellow")):
        canvas.ink(path, colour, wobble=.6, edge=.7, tooth=.003, clip=field, plate=plate)


def _mirrored(canvas: Canvas, x: float, y: float) -> None:
    """Below the slanting middle the sheet repeats what is above it, turned by half."""
    xs, ys = canvas.grid()
    below = smoothstep((((xs - x) * -SLOPE + (ys - y)) * canvas.scale).astype(np.float32) + .5)[..., None]
    assert canvas.cover is not None
    turned, cover = canvas.paint[::-1, ::-1], canvas.cover[::-1, ::-1]
    canvas.paint = canvas.paint * (1 - below) + turned * below
    canvas.cover = canvas.cover * (1 - below[..., 0]) + cover * below[..., 0]


def _scarf(canvas: Canvas, x: float, y: float, radius: float, k: float) -> None:
    turn = float(np.degrees(np.arctan2(SLOPE, 1)))
    pen = Pen.at(canvas, x, y, k, turn=turn, clip=canvas.mask(circle(x, y, radius - 1), 0, .3))
    band = pen.ink(rect(-150, -20, 300, 40, 3), "brick", wobble=.8, edge=.7, streak=.06, tooth=.003)
    stripes, stitches = skia.Path(), skia.Path()
    for number in range(-4, 5):
        stripes.addPath(rect(number * WOOL_STEP - 6.5, -23, 13, 46))
    for sy in range(-18, 20, 6):
        for sx in range(-150, 151, 8):
            stitches.addPath(brush_stroke([(sx - 2.6, sy - 2), (sx, sy + 1.6), (sx + 2.6, sy - 2)], .6, .6, 1.3, 5))
    pen.ink(stripes, "sand", wobble=.5, clip=band, plate="yellow")
    pen.ink(stitches, "plum", alpha=.35, blend="multiply", wobble=.2, edge=.3, clip=band)
    for side in (-1, 1):
        pen.shade(band, mix("rust", "plum", .5), 0, side * 8, 6, alpha=.7, blend="normal", low=.42)


def _place(studio: Studio) -> Painted:
    """Burnt into the wood: dark inside, scorched at the rim, a dashed outline of sand."""
    canvas = studio.canvas(SMALL.width, SMALL.height, 431)
    w, h = SMALL.width, SMALL.height
    hollow = canvas.mask(rect(1.5, 1.5, w - 3, h - 3, 14), .8, .8)
    if hollow is not None:
        canvas.fill(hollow, mix("wood_dark", "peat", .4), .66, tooth=.003, streak=.05, angle=0)
        canvas.shade(hollow, mix("wood_dark", "ink", .5), 3, 5, 6, .6, "normal", low=.3)
    dashes = skia.Path()
    step = 15.2
    across, down = round((w - 34) / step), round((h - 34) / step)
    for k in range(across + 1):
        x = 17 + (w - 34) * k / across
        for y in (4.5, h - 4.5):
            dashes.addPath(brush_stroke([(x - 3.8, y), (x + 3.8, y)], 2.6))
    for k in range(down + 1):
        y = 17 + (h - 34) * k / down
        for x in (4.5, w - 4.5):
            dashes.addPath(brush_stroke([(x, y - 3.8), (x, y + 3.8)], 2.6))
    canvas.ink(dashes, "sand", wobble=.3, edge=.4, tooth=0)
    return Painted("card/place", canvas.image(), (0, 0), crop=False)


def _shadow(studio: Studio, cut: Cut) -> Painted:
    """What a card throws on the wood; the anchor is the card's upper left corner."""
    pad = 24
    canvas = studio.canvas(cut.width + 2 * pad, cut.height + 2 * pad, 432)
    shape = rect(pad, pad, cut.width, cut.height, cut.corner)
    far, near = ((7, 12, 7), (3, 5, 2)) if cut is LARGE else ((4, 7, 4), (2, 3, 1.2))
    for dx, dy, blur in (far, near):
        shadow(canvas, shape, dx, dy, .42, blur)
    return Painted(f"card/shadow/{cut.name}", canvas.image(), (pad, pad), crop=False)


def _ribbon(studio: Studio, cut: Cut) -> Painted:
    """A gold ribbon at 40 degrees over the upper right corner, kept within the field; laid over the whole card."""
    k = cut.width / LARGE.width
    canvas = studio.canvas(cut.width, cut.height, 433)
    inside = canvas.mask(rect(cut.rim, cut.rim, cut.width - 2 * cut.rim, cut.height, cut.corner * .7), .6, .5)
    x, y = ribbon_middle(cut)
    tall = 34 * k if cut is LARGE else 17
    strip = moved(rect(-cut.width, -tall / 2, 2 * cut.width, tall), x, y, turn=40)
    canvas.ink(moved(strip, 1.5, 3), "shadow", .5, wobble=.5, edge=.6, tooth=0, mottle=0, streak=0, clip=inside)
    gold = canvas.ink(strip, "gold", wobble=.6, edge=.6, angle=40, streak=.06, tooth=.002, clip=inside)
    canvas.tone(gold, "gold", .45, "rust", 2, -5 * k, 4 * k, .7, low=.45)
    return Painted(f"card/ribbon/{cut.name}", canvas.image(), (0, 0), crop=False)


def ribbon_middle(cut: Cut) -> tuple[float, float]:
    """Where the middle of the ribbon's words lies, px of the card."""
    return (243, 101) if cut is LARGE else (128, 45)


def _chosen(studio: Studio) -> Painted:
    """The gold frame round the place of the lifted card; the anchor is the place's upper left corner."""
    pad = 14
    canvas = studio.canvas(SMALL.width + 2 * pad, SMALL.height + 2 * pad, 434)
    shape = rect(pad - 5, pad - 5, SMALL.width + 10, SMALL.height + 10, 17)
    canvas.ink(shape, "ink", .55, stroke=9, wobble=.9, edge=.6, tooth=0)
    canvas.ink(shape, "gold", stroke=5.4, wobble=.9, edge=.6, tooth=.003)
    return Painted("card/chosen", canvas.image(), (pad, pad), crop=False)


def _lifted(studio: Studio) -> Painted:
    """A rim of lamplight under the lifted card; the anchor is the card's upper left corner."""
    pad = 30
    canvas = studio.canvas(LARGE.width + 2 * pad, LARGE.height + 2 * pad, 435)
    shape = rect(pad - 8, pad - 8, LARGE.width + 16, LARGE.height + 16, 26)
    glow = canvas.mask(shape, 0, 0, margin=40)
    if glow is not None:
        glow.mask = cv2.GaussianBlur(glow.mask, (0, 0), 8 * canvas.scale)
        canvas.lay(glow, np.asarray(mix("glow", "gold", .4)), .5)
    canvas.ink(shape, "ink", .7, stroke=9, wobble=1, edge=.6, tooth=0)
    canvas.ink(shape, "gold", stroke=6, wobble=1, edge=.6, tooth=.003)
    return Painted("card/lifted", canvas.image(), (pad, pad), crop=False)


def _job_marks(studio: Studio) -> Iterator[Painted]:
    """Rings for jobs: on a large card, on a small one, burnt into an open place, and on the paper beside the card."""
    for name, radius, line, colour in (("large", 17, 3.4, "gold"), ("small", 8.4, 2.4, "gold"),
                                       ("place", 11, 3, "sand")):
        for state in ("open", "done"):
            side = 2 * round(radius + 5)
            canvas = studio.canvas(side, side, 436)
            middle = side / 2
            if state == "done":
                disc = canvas.ink(circle(middle, middle, radius), "gold", wobble=.4, edge=.5, tooth=0)
                canvas.tone(disc, "gold", .4, "rust", -radius * .12, -radius * .16, radius * .16, .7, low=.4)
            canvas.ink(circle(middle, middle, radius), colour, stroke=line, wobble=.4, edge=.5, tooth=0)
            yield Painted(f"card/ring/{name}_{state}", canvas.image(), (middle, middle), crop=False)
    for state in ("now", "later"):
        canvas = studio.canvas(52, 52, 437)
        if state == "now":
            canvas.ink(circle(26, 26, 20), mix("glow", "face", .4), wobble=.4, edge=.5, tooth=0)
            canvas.ink(circle(26, 26, 20), "ochre", stroke=4.6, wobble=.4, edge=.5, tooth=0)
            canvas.ink(circle(26, 26, 7.5), "brick", wobble=.3, edge=.5, tooth=0)
        else:
            canvas.ink(dashes_round(26, 26, 19, 10, .56, 3.4), mix("grey", "plum", .3), wobble=.3, edge=.4, tooth=0)
        yield Painted(f"card/job/{state}", canvas.image(), (26, 26), crop=False)
