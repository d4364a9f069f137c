"""Papers that carry words: sheets, speech bubbles, toasts, tags and flags. Masters that the app cuts to any size."""
from collections.abc import Iterator

from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import circle, polygon, rect, spline
from assets.paint.pictures._interface_parts import (
    BRICK,
    LONG_WOBBLE,
    TEAL,
    edge_tone,
    even_face,
    even_paper,
    inner_line,
    shadow,
)
from assets.paint.studio import Painted, Studio

MARGIN = 24
SHEETS: dict[str, tuple[Colour, Colour, Colour]] = {  # face, line, what its edge is shaded to
    "paper": ("face", "brick", "clay"),
    "cream": (mix("paper", "sand", .28), mix("clay", "sand", .25), "clay"),
    "night": (mix("night", "ink", .25), mix("gold", "sand", .35), "#000000"),
}
TOASTS: dict[str, Colour] = {"forest": mix("forest", "ink", .15), "teal": TEAL, "plum": "plum"}
FLAGS: dict[str, Colour] = {"paper": "face", "gold": "gold", "brick": BRICK}


def paint(studio: Studio) -> Iterator[Painted]:
    for seed, name in enumerate(SHEETS, 71):
        yield _sheet(studio, name, seed)
    yield _bubble(studio)
    yield _bubble_tail(studio)
    for seed, name in enumerate(TOASTS, 81):
        yield _toast(studio, name, seed)
    yield _tag(studio)
    for seed, name in enumerate(FLAGS, 91):
        yield _flag(studio, name, seed)


def _sheet(studio: Studio, name: str, seed: int) -> Painted:
    """Corner 24, line 3 inset 11; the face starts at [24, 24]."""
    face, line, dark = SHEETS[name]
    canvas = studio.canvas(1600, 1000, seed)
    width, height = 1600 - 2 * MARGIN, 1000 - 2 * MARGIN
    shape = rect(MARGIN, MARGIN, width, height, 24)
    shadow(canvas, shape, 6, 9, .30, blur=5)
    shadow(canvas, shape, 3, 5, .4, wobble=LONG_WOBBLE)
    region = even_paper(canvas, shape, face)
    edge_tone(canvas, region, face, .22 if name != "night" else .4, dark, -5, -8, 7)
    inner_line(canvas, rect(MARGIN + 11, MARGIN + 11, width - 22, height - 22, 17.4), line, 3)
    return Painted(f"ui/sheet/{name}", canvas.image(), (MARGIN, MARGIN), crop=False)


def _bubble(studio: Studio) -> Painted:
    """Corner 30; the face starts at [20, 20]."""
    canvas = studio.canvas(900, 400, 75)
    shape = rect(20, 20, 860, 360, 30)
    shadow(canvas, shape, 4, 7, .4, wobble=LONG_WOBBLE)
    region = even_paper(canvas, shape, "white", .7)
    edge_tone(canvas, region, "white", .18, "clay", -4, -7, 6, alpha=.7)
    return Painted("ui/bubble", canvas.image(), (20, 20), crop=False)


def _bubble_tail(studio: Studio) -> Painted:
    """Hangs from a bubble's lower edge and points down to the left; the anchor lies on that edge."""
    canvas = studio.canvas(88, 96, 76)
    edge = 16
    shape = spline([(28, edge - 8, "c"), (30, edge + 6), (27, edge + 34), (8, 84, "c"), (46, edge + 44),
                    (68, edge + 8), (72, edge - 8, "c")])
    below = canvas.mask(rect(-20, edge + 3, 140, 120), 0, 0)
    canvas.ink(shape, "#1A0B14", .34, offset=(4, 7), wobble=.3, edge=.7, tooth=0, mottle=0, streak=0, clip=below)
    region = canvas.ink(shape, "white", wobble=.3, edge=.7, angle=30, streak=.01, mottle=.01, tooth=0)
    canvas.tone(region, "white", .18, "clay", dx=-4, dy=-7, blur=6, low=.5, alpha=.7, clip=below)
    return Painted("ui/bubble_tail", canvas.image(), (50, edge), crop=False)


def _toast(studio: Studio, name: str, seed: int) -> Painted:
    """A slip of 92 high, corner 22; the face starts at [12, 8]."""
    canvas = studio.canvas(1200, 116, seed)
    shape = rect(12, 8, 1176, 92, 22)
    shadow(canvas, shape, 4, 8, .4, wobble=LONG_WOBBLE)
    region = even_face(canvas, shape, TOASTS[name], .08)
    edge_tone(canvas, region, TOASTS[name], .3, "#000000", -3, -6, 6)
    return Painted(f"ui/toast/{name}", canvas.image(), (12, 8), crop=False)


def _tag(studio: Studio) -> Painted:
    """A luggage tag, 44 high, its point (20 long) at the left; the anchor is the tip."""
    canvas = studio.canvas(700, 56, 77)
    shape = polygon([(8, 26), (28, 4, 7), (690, 4, 8), (690, 48, 8), (28, 48, 7)])
    shadow(canvas, shape, 3, 5, .4, wobble=LONG_WOBBLE)
    even_paper(canvas, shape, "face", .5)
    canvas.ink(circle(30, 26, 4.4), mix("face", "ink", .7), wobble=.1, edge=.3, tooth=0)
    return Painted("ui/tag", canvas.image(), (8, 26), crop=False)


def _flag(studio: Studio, name: str, seed: int) -> Painted:
    """A strip of 37 high, corner 10; the face starts at [8, 7]."""
    canvas = studio.canvas(700, 56, seed)
    shape = rect(8, 7, 684, 37, 10)
    shadow(canvas, shape, 2, 4, .4, wobble=LONG_WOBBLE)
    even_paper(canvas, shape, FLAGS[name], .5)
    return Painted(f"ui/flag/{name}", canvas.image(), (8, 7), crop=False)
