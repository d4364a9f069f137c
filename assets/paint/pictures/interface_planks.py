"""Wide buttons, switch, slider track and their focus ring: long masters that the app cuts to any width."""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import moved, rect
from assets.paint.pictures._interface_parts import (
    BRICK,
    DISABLED,
    DISABLED_INK,
    LONG_WOBBLE,
    TEAL,
    dashes_level,
    edge_tone,
    even_face,
    focus_line,
    focus_ticks,
    inner_line,
    shadow,
)
from assets.paint.studio import Painted, Studio

WIDTH, FACE, RADIUS = 1400, 1368, 28
LEFT, TOP = 16, 12
FACES: dict[str, tuple[Colour, Colour]] = {"brick": (BRICK, "sand"), "teal": (TEAL, "sea"), "plum": ("plum", "heather"),
                                           "gold": ("gold", "rust")}
STATES = ("normal", "pressed", "disabled")
GROOVE = mix("ink", "plum", .35)


def paint(studio: Studio) -> Iterator[Painted]:
    for family, height in (("plank", 96), ("plank88", 88)):
        for seed, (name, (face, line)) in enumerate(FACES.items(), 51):
            for state in STATES:
                asset_id = f"ui/{family}/{name}/{state}"
                if studio.wants(asset_id):
                    canvas = studio.canvas(WIDTH, height + 32, seed)
                    plank(canvas, LEFT, TOP, FACE, height, face, line, state)
                    yield Painted(asset_id, canvas.image(), (LEFT, TOP), crop=False)
    yield _focus(studio)
    yield _groove(studio)
    yield _slip(studio)
    yield _track(studio)


def plank(canvas: Canvas, x: float, y: float, width: float, height: float, face: Colour, line: Colour,
          state: str) -> None:
    """One painted board, corner 28, rim 8, inner line inset 9; pressed it lies 7 lower, without rim and shadow."""
    shape = rect(x, y, width, height, RADIUS)
    if state == "disabled":
        region = even_face(canvas, shape, DISABLED)
        edge_tone(canvas, region, DISABLED, .16, "clay", 0, -10, 8)
        for level in (y + 10, y + height - 10):
            canvas.ink(dashes_level(x + 26, x + width - 26, level), DISABLED_INK, .75, wobble=.2, edge=.3, tooth=0)
        return
    if state == "pressed":
        face = mix(face, "ink", .22)
        shape = moved(shape, 0, 7)
    else:
        shadow(canvas, shape, 4, 16, .45, wobble=LONG_WOBBLE)
        canvas.ink(moved(shape, 0, 8), mix(face, "ink", .5), wobble=LONG_WOBBLE, edge=.6, tooth=0, mottle=0, streak=0)
    region = even_face(canvas, shape, face, .09)
    edge_tone(canvas, region, face, .35, "ink", 0, 10 if state == "pressed" else -10, 8)
    sunk = 7 if state == "pressed" else 0
    inner_line(canvas, rect(x + 9, y + 9 + sunk, width - 18, height - 18, RADIUS - 8), line, alpha=.85)


def _focus(studio: Studio) -> Painted:
    canvas = studio.canvas(1432, 160, 61)
    x, y, height = 32, 29, 96
    focus_line(canvas, rect(x - 12, y - 11, FACE + 24, height + 29, RADIUS + 11), LONG_WOBBLE)
    focus_ticks(canvas, x + FACE / 2, y + height / 2 + 4, FACE / 2 + 17, height / 2 + 20, 13)
    return Painted("ui/focus/plank", canvas.image(), (x, y), crop=False)


def _groove(studio: Studio) -> Painted:
    """The switch: a dark groove, 96 high."""
    canvas = studio.canvas(900, 96, 62)
    shape = rect(2, 2, 896, 92, 33)
    region = even_face(canvas, shape, GROOVE, .05)
    canvas.tone(region, GROOVE, .6, "#000000", dx=0, dy=9, blur=6, low=.4)
    inner_line(canvas, rect(2.5, 2.5, 895, 91, 33), mix("clay", "sand", .3), 3, .8)
    return Painted("ui/switch/groove", canvas.image(), (0, 0), crop=False)


def _slip(studio: Studio) -> Painted:
    """The gold slip in the groove's chosen half: lay it 7 px inside the groove."""
    canvas = studio.canvas(480, 84, 63)
    shape = rect(1, 1, 478, 76, 28)
    canvas.ink(moved(shape, 0, 6), mix("gold", "rust", .7), wobble=LONG_WOBBLE, edge=.5, tooth=0, mottle=0, streak=0)
    region = even_face(canvas, shape, "gold", .06)
    edge_tone(canvas, region, "gold", .4, "rust", 0, -7, 6)
    return Painted("ui/switch/slip", canvas.image(), (0, 0), crop=False)


def _track(studio: Studio) -> Painted:
    """The slider's plain groove, 56 high."""
    canvas = studio.canvas(1400, 56, 64)
    face = mix("sand_dark", "clay", .25)
    region = even_face(canvas, rect(2, 2, 1396, 52, 25), face, .07)
    canvas.tone(region, face, .5, "peat", dx=0, dy=8, blur=5, low=.4)
    inner_line(canvas, rect(3, 3, 1394, 50, 24), "plum", 3.2, 1)
    return Painted("ui/slider/track", canvas.image(), (0, 28), crop=False)
