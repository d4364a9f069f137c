"""What lies and stands on the table of the card game: window, calendar, tray, gold ring, plants, Mo.

No words: the app sets quarters, dates, stocks and names. Places: scenes/cards/table_places.py.
"""
import math
from collections.abc import Iterator
from dataclasses import replace

from PIL import Image

from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, polygon, rect
from assets.paint.pictures._card_table_plants import STAGES, paint_stage
from assets.paint.pictures._card_table_window import HEIGHT, WIDTH, paint_view
from assets.paint.pictures._card_table_window_twente import paint_view_of_twente
from assets.paint.pictures._interface_parts import BRICK, shadow, underlay, wooden
from assets.paint.studio import Painted, Studio, side_by_side

WINDOWS = {"midden_drenthe": paint_view, "twente": paint_view_of_twente}
READS = ["assets/materials.yaml"]
LEAVES: dict[str, Colour] = {"past": "gold", "now": BRICK, "open": "face"}
TRAY, WELLS = (604, 218), (106, 300, 494)
DARK_WOOD = "#6E4528"
# Mo looks up over the table's edge at what he says: listening, speaking
LISTENS = replace(SIDE_POSES["stand"][0], turn=-5, near=(28, -50, 78), far=(104, -112, -34), holder=None, spread=.8,
                  scarf=(150, 104, 88), look=(.8, -.5))
SPEAKS = replace(LISTENS, turn=-2, far=(108, -98, -18), mouth="grin", look=(.3, .2))
MO_SIZE, MO_SHEET, MO_FLOOR = .92, (330, 240), (160, 216)


def paint(studio: Studio) -> Iterator[Painted]:
    for region, view in WINDOWS.items():
        if studio.wants(f"table/window/{region}"):
            canvas = studio.canvas(WIDTH, HEIGHT, 451, paper="#F3DDB8")
            view(canvas)
            yield Painted(f"table/window/{region}", canvas.image())
    yield _board(studio)
    for seed, name in enumerate(LEAVES, 453):
        yield _leaf(studio, name, seed)
    yield _deadline(studio)
    yield _tray(studio)
    yield _ring(studio)
    for name in STAGES:
        canvas = studio.canvas(110, 110, 460)
        paint_stage(canvas, name)
        yield Painted(f"table/stage/{name}", canvas.image(), (55, 60), crop=False)
    frames = [_mo(studio, pose) for pose in (LISTENS, SPEAKS)]
    yield Painted("table/mo", side_by_side(frames), MO_FLOOR, 2)
    yield _count(studio)


def _board(studio: Studio) -> Painted:
    """The window's sill and the rail on which the calendar hangs; the anchor is the left end of the sill."""
    canvas = studio.canvas(WIDTH, 112, 452)
    rail = rect(-20, 10, WIDTH + 40, 88)
    shadow(canvas, rail, 0, 6, .4, 3)
    underlay(canvas, rail, mix(DARK_WOOD, "ink", .3))
    laid = wooden(canvas, rail, DARK_WOOD, .8, .7)
    canvas.tone(laid, DARK_WOOD, .5, "ink", 0, 12, 8, .8, low=.35)
    sill = rect(-20, -6, WIDTH + 40, 24)
    underlay(canvas, sill, "wood")
    top = wooden(canvas, sill, "#B98755", .8, .7)
    canvas.tone(top, "#B98755", .4, "peat", 0, -6, 5, .8, low=.4)
    canvas.ink(brush_stroke([(-20, 96), (WIDTH / 2, 97), (WIDTH + 20, 96)], 3), "#3D2418", .8, wobble=.8, tooth=0)
    return Painted("table/board", canvas.image(), (0, 0), crop=False)


def _leaf(studio: Studio, name: str, seed: int) -> Painted:
    """A leaf of the calendar on its string: gold for what was, brick for now, paper for what comes."""
    canvas = studio.canvas(120, 84, seed)
    colour = LEAVES[name]
    shape = polygon([(6, 5, 8), (113, 6, 8), (114, 73, 9), (60, 75), (7, 73, 9)])
    shadow(canvas, shape, 3, 5, .45)
    underlay(canvas, shape, mix(colour, "clay", .3), 2)
    face = canvas.ink(shape, colour, wobble=.7, edge=.7, angle=4, streak=.05, tooth=.003)
    canvas.tone(face, colour, .3, "plum" if name == "now" else "clay", -3, -5, 5, .8, low=.45)
    holes = joined(*(circle(x, 12.5, 3) for x in (24, 96)))
    canvas.ink(holes, mix(DARK_WOOD, "ink", .4), wobble=.2, edge=.3, tooth=0)
    pins = joined(*(brush_stroke([(x, 0), (x, 12)], 3) for x in (24, 96)))
    canvas.ink(pins, "ochre" if name != "past" else "rust", wobble=.3, edge=.3, tooth=0)
    return Painted(f"table/quarter/{name}", canvas.image(), (60, 40), crop=False)


def _deadline(studio: Studio) -> Painted:
    """A brick flag with a swallow's tail, its pole at the left."""
    canvas = studio.canvas(250, 92, 457)
    shape = polygon([(16, 8, 3), (240, 5, 6), (220, 43, 4), (241, 80, 6), (16, 79, 3)])
    shadow(canvas, shape, 3, 5, .45)
    underlay(canvas, shape, mix(BRICK, "ink", .3), 2)
    cloth = canvas.ink(shape, BRICK, wobble=.8, edge=.7, angle=4, streak=.06, tooth=.003)
    canvas.tone(cloth, BRICK, .4, "plum", 2, -9, 8, .85, low=.4)
    pole = canvas.ink(rect(8, 0, 11, 91, 4), "sand", wobble=.4, edge=.5, tooth=0)
    canvas.tone(pole, "sand", .5, "clay", -3, 0, 3, .8, low=.4)
    return Painted("table/deadline", canvas.image(), (125, 43), crop=False)


def _tray(studio: Studio) -> Painted:
    """A sunken tray with three round wells for the piles of tokens."""
    canvas = studio.canvas(*TRAY, 458)
    outer = rect(5, 4, TRAY[0] - 12, TRAY[1] - 16, 40)
    shadow(canvas, outer, 3, 6, .4, 2)
    underlay(canvas, outer, mix(DARK_WOOD, "ink", .3))
    wooden(canvas, outer, "#C2915F", .7, .7)
    inner = rect(13, 12, TRAY[0] - 28, TRAY[1] - 32, 33)
    hollow = wooden(canvas, inner, DARK_WOOD, .7, .7)
    canvas.tone(hollow, DARK_WOOD, .6, "ink", 3, 12, 9, .85, low=.3)
    for x in WELLS:
        well = canvas.ink(circle(x, 72, 53), mix(DARK_WOOD, "peat", .55), wobble=.8, edge=.8, tooth=.004)
        canvas.tone(well, mix(DARK_WOOD, "peat", .5), .6, "ink", 3, 9, 7, .85, low=.3)
        canvas.ink(circle(x, 72, 53), mix(DARK_WOOD, "sand", .35), .6, stroke=1.8, wobble=.8, edge=.6, tooth=0)
    return Painted("table/tray", canvas.image(), (0, 0), crop=False)


def _ring(studio: Studio) -> Painted:
    """Who has the turn: rays of lamplight and a gold ring round the portrait."""
    canvas = studio.canvas(152, 152, 459)
    x, y = 76, 73          # the portrait's face lies 3 px above its own middle
    canvas.glow(x, y, 76, "glow", .75, power=.8)
    rays = []
    for k in range(20):
        turn = 2 * math.pi * k / 20
        c, s = math.cos(turn), math.sin(turn)
        rays.append(brush_stroke([(x + 64 * c, y + 64 * s), (x + 71 * c, y + 71 * s)], 5, 3))
    canvas.ink(joined(*rays), "gold", wobble=.3, edge=.4, tooth=0)
    canvas.ink(circle(x, y, 59), "ink", .6, stroke=9, wobble=.6, edge=.5, tooth=0)
    canvas.ink(circle(x, y, 59), "gold", stroke=6, wobble=.6, edge=.5, tooth=0)
    return Painted("table/portrait_ring", canvas.image(), (76, 76), crop=False)


def _mo(studio: Studio, pose: SidePose) -> Image.Image:
    canvas = studio.canvas(*MO_SHEET, seed=31)
    x, y = MO_FLOOR
    canvas.ink(ellipse(x + 6, y + 3, 88, 9), "shadow", .4, wobble=1, edge=1, tooth=0, mottle=0, streak=0)
    gaze = Gaze(pose.look or (.7, -.1), pose.lid, pose.mood)
    draw_side(Pen.at(canvas, x, y, MO_SIZE, flip=True), pose, Coat(1, (1, -.5), back_rim=mix("heather", "plum", .35)),
              gaze, False, 0)
    return canvas.image()


def _count(studio: Studio) -> Painted:
    """The dark badge on a pile of tokens for the number in it."""
    canvas = studio.canvas(64, 64, 462)
    shape = circle(31, 30, 26)
    shadow(canvas, shape, 2, 3, .4)
    canvas.ink(shape, "ink", wobble=.5, edge=.5, tooth=0)
    canvas.ink(shape, "sand", .8, stroke=2.4, wobble=.5, edge=.5, tooth=0)
    return Painted("table/count", canvas.image(), (31, 30), crop=False)
