"""What belongs to the open book: the board with the page edges, page corners, the bookmark, the page beads, the
scroll rope and its knob, and the ring of a hotspot."""
from collections.abc import Iterator

import cv2
import skia
from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, moved, polygon, polyline, rect, spline
from assets.paint.kit.patterns import dashes, ripples
from assets.paint.kit.pen import Pen
from assets.paint.pictures._glyph import INKS, Glyph
from assets.paint.pictures._icons_reading import arrow_path
from assets.paint.pictures._icons_things import knowledge
from assets.paint.pictures._interface_parts import SHADE_OF_SHADOW, dashes_round, shadow, spark, underlay
from assets.paint.studio import Painted, Studio, side_by_side

ABOVE = 12  # how far the page edges reach over the picture
CORNER = (196, 204)


def paint(studio: Studio) -> Iterator[Painted]:
    yield _board(studio)
    for side in ("left", "right"):
        yield _page_corner(studio, side)
    yield _ribbon(studio)
    for name, draw in (("past", _past_bead), ("now", _nose), ("open", _open_bead)):
        canvas = studio.canvas(36, 36, 124)
        draw(canvas)
        yield Painted(f"ui/bead/{name}", canvas.image(), (18, 18), crop=False)
    yield _scroll_knob(studio)
    yield _scroll_rope(studio)
    yield Painted("ui/hotspot", side_by_side([_hotspot(studio, frame) for frame in (0, 1)]), (56, 56), 2, False)


def _board(studio: Studio) -> Painted:
    """The dark board of 128 high under the book, with the edges of its pages above."""
    canvas = studio.canvas(1920, 128 + ABOVE, 111)
    underlay(canvas, rect(-20, 3, 1960, 30), mix("#E9DCC0", "clay", .3))
    canvas.ink(rect(-20, 3, 1960, 30), "#E9DCC0", wobble=.8, edge=.6, tooth=0)
    edges = joined(*(brush_stroke([(-20, 9 + k * 5.4), (960, 10 + k * 5.4), (1940, 9 + k * 5.4)], 1.6, 1.6, count=60)
                     for k in range(3)))
    canvas.ink(edges, "clay", .55, wobble=.6, edge=.5, tooth=0)
    underlay(canvas, rect(-20, 28, 1960, 160), mix("board", "ink", .5))
    board = canvas.ink(rect(-20, 25, 1960, 160), "board", wobble=1.1, edge=1, angle=0, streak=.08, tooth=0)
    canvas.tone(board, "board", .5, "#000000", dx=0, dy=14, blur=9, low=.3)
    if board is not None:
        dashes(canvas, board, mix("plum", "heather", .3), 120, 22, (30, 70), (1.4, 2.8), .5)
    return Painted("ui/board", canvas.image(), (0, ABOVE), crop=False)


def _page_corner(studio: Studio, side: str) -> Painted:
    """A corner that curls up over the next page; the anchor is the book's lower corner."""
    width, height = CORNER
    canvas = studio.canvas(width, height, 112)
    mirror = side == "left"

    def set_out(path: skia.Path) -> skia.Path:
        return moved(path, width, 0, -1, 1) if mirror else path

    way = -1 if mirror else 1
    below = canvas.ink(set_out(polygon([(0, height + 20), (0, height), (width, 4), (width + 20, 4),
                                        (width + 20, height + 20)])), "teal", wobble=.6, edge=.4, tooth=0)
    if below is not None:
        ripples(canvas, below, "ice", 44, 22, 14, 3, .8)
    fold = set_out(spline([(0, height, "c"), (4, 128), (26, 42, "c"), (112, 20), (width, 4, "c"), (118, 86),
                           (60, 146)]))
    soft = canvas.mask(moved(fold, 12 * way, 14), 0, 0, margin=40)
    if soft is not None and below is not None:
        soft.mask = cv2.GaussianBlur(soft.mask, (0, 0), 10 * canvas.scale)
        canvas.lay(soft.clipped(below), colour("shadow"), .5, "multiply")
    paper = canvas.ink(fold, "face", wobble=.7, edge=.6, angle=45, streak=.04, tooth=.002)
    canvas.tone(paper, "face", .4, "clay", dx=-12 * way, dy=-12, blur=13, low=.35)
    arrow = Pen(canvas, width - 74 if mirror else 74, 86, 1.4, flip=mirror)
    arrow.ink(arrow_path(), "brick", wobble=.45, edge=.4, tooth=0)
    return Painted(f"ui/page_corner/{side}", canvas.image(), (0 if mirror else width, height), crop=False)


def _ribbon(studio: Studio) -> Painted:
    """The bookmark hangs over the picture's upper edge; the anchor is on that edge."""
    canvas = studio.canvas(60, 124, 113)
    shape = polygon([(6, -12), (54, -12), (54, 118), (30, 96), (6, 118)])
    shadow(canvas, shape, 3, 5, .35)
    cloth = canvas.ink(shape, "brick", wobble=.8, edge=.7, angle=90, streak=.08, tooth=.003)
    canvas.tone(cloth, "brick", .4, "plum", dx=-6, dy=-10, blur=8, low=.4)
    knowledge(Glyph(canvas, 30, 50, .8, INKS["plum"]))
    return Painted("ui/ribbon", canvas.image(), (30, 0), crop=False)


def _past_bead(canvas: Canvas) -> None:
    bead = canvas.ink(circle(18, 18, 11), "gold", wobble=.4, edge=.5, tooth=0)
    canvas.tone(bead, "gold", .5, "rust", dx=-3, dy=-3, blur=3, low=.4)


def _open_bead(canvas: Canvas) -> None:
    canvas.ink(circle(18, 18, 11), mix("ink", "plum", .5), wobble=.4, edge=.5, tooth=0)
    canvas.ink(circle(18, 18, 9.5), "sand_dark", stroke=3, wobble=.4, edge=.4, tooth=0)


def _nose(canvas: Canvas) -> None:
    """Where the reader is: Mo's nose, with the glow of his lamp."""
    for r, paint, alpha in ((17, "terra", .5), (15.6, "gold", .75)):
        canvas.ink(circle(18, 18, r), paint, alpha, wobble=.5, edge=.7, tooth=0)
    nose = canvas.ink(circle(18, 18, 13), "brick", wobble=.4, edge=.5, tooth=0)
    canvas.tone(nose, "brick", .45, "plum", dx=-3, dy=-4, blur=4, low=.4)
    canvas.ink(circle(14, 13.5, 3.4), "pink", wobble=.1, edge=.3, tooth=0)


def _scroll_knob(studio: Studio) -> Painted:
    canvas = studio.canvas(60, 72, 114)
    shape = ellipse(29, 33, 22, 27)
    shadow(canvas, shape, 3, 6, .4)
    knob = canvas.ink(shape, "brick", wobble=.6, edge=.6, tooth=0)
    canvas.tone(knob, "brick", .45, "plum", dx=-4, dy=-5, blur=5, low=.4)
    canvas.ink(polyline([(13, 27), (29, 35), (45, 29)]), "sand", stroke=3.4, wobble=.3, edge=.4, tooth=0)
    return Painted("ui/scroll_knob", canvas.image(), (29, 33), crop=False)


def _scroll_rope(studio: Studio) -> Painted:
    """A rope of 1000 long; the app cuts what it needs."""
    canvas = studio.canvas(24, 1000, 115)
    canvas.ink(brush_stroke([(12, 2), (12, 998)], 7), "sand_dark", wobble=.3, edge=.6, tooth=0)
    canvas.ink(joined(*(brush_stroke([(8, y), (16, y + 6)], 2) for y in range(8, 990, 12))), "clay", wobble=.2,
               edge=.3, tooth=0)
    return Painted("ui/scroll_rope", canvas.image(), (12, 0), crop=False)


def _hotspot(studio: Studio, frame: int) -> Image.Image:
    """A dashed ring, ink under gold, and a star; the second frame has turned and twinkles."""
    canvas = studio.canvas(112, 112, 116)
    canvas.ink(circle(56, 56, 48), "glow", .17, wobble=.6, edge=.8, tooth=0, mottle=0, streak=0)
    ring = dashes_round(56, 56, 48, 16, .62, 4.4, frame / 2)
    canvas.ink(ring, "ink", .6, stroke=4.5, wobble=.3, edge=.4, tooth=0)
    canvas.ink(ring, "gold", wobble=.3, edge=.3, tooth=0)
    size = (20, 16)[frame]
    spark(canvas, 91, 21, size + 4, SHADE_OF_SHADOW, .75)
    spark(canvas, 91, 21, size, "glow")
    return canvas.image()
