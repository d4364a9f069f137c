"""What all eight homework cards share: paper rim, hand-cut line, inked field, index boxes, banner, strip for the rings.

Owns the measures that the app counts on when it sets rank, title and rings (5:7, px of the card); knows no pictures.
"""
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import circle, moved, polygon, rect, spline
from assets.paint.kit.patterns import dashes
from assets.paint.pictures._interface_parts import BRICK, underlay
from assets.paint.studio import Studio

Sign = Callable[[Pen], None]
PLUM = mix("plum", "ink", .25)


@dataclass(frozen=True)
class Cut:
    """One size of card. `rim`: paper round the field; `line`: inset of the brick line; `box`: width and height of the
    index boxes; `banner`: top, bottom and how far it stays from the card's own edge; `sign`: place and size of the
    sign under the rank, counted from the card's corner (None = letter only)."""

    name: str
    width: int
    height: int
    corner: float
    rim: float
    line: float
    line_width: float
    box: tuple[float, float]
    banner: tuple[float, float, float]
    sign: tuple[float, float, float] | None = None


LARGE = Cut("large", 360, 504, 20, 24, 15, 2.6, (76, 91), (318, 388, 6), (62, 97, .26))
SMALL = Cut("small", 172, 241, 11, 11, 6.4, 1.8, (39, 42), (136, 191, 3))


@dataclass(frozen=True)
class Suit:
    """The colours of one card: field, banner, rings of light from the outermost in."""

    id: str
    field: Colour
    banner: Colour
    rings: tuple[Colour, ...]
    seed: int


WARM = ("terra", mix("gold", "terra", .2), "glow")
COOL = (mix("sea", "teal", .25), mix("mist", "sea", .35), "frost")
SUITS = {suit.id: suit for suit in (
    Suit("aas", "night", BRICK, (mix("night", "mauve", .6), mix("mauve", "rust", .6), *WARM), 401),
    Suit("heer", mix("mauve", "heather", .3), mix("teal", "ink", .25),
         (mix("mauve", "heather", .75), mix("heather", "brick", .35), mix("terra", "rose", .25),
          mix("gold", "rose", .4), mix("glow", "cream", .3)), 402),
    Suit("vrouw", "forest", BRICK, (mix("forest", "green", .5), mix("green", "moss", .45), mix("moss", "ochre", .45),
                                    mix("gold", "moss", .15), "glow"), 403),
    Suit("boer", "rust", PLUM, (mix("rust", "plum", .28), mix("rust", "brick", .7), *WARM), 404),
    Suit("tien", "teal", BRICK, (mix("teal", "sea", .3), *COOL), 405),
    Suit("negen", mix("indigo", "sea", .2), BRICK, (mix("indigo", "sea", .5), *COOL), 406),
    Suit("acht", "plum", BRICK, (mix("plum", "mauve", .8), mix("mauve", "teal", .25), mix("sea", "heather", .2),
                                 mix("mist", "sand", .35), "cream"), 407),
    Suit("zeven", mix("ochre", "rust", .16), mix("night", "plum", .35),
         (mix("ochre", "gold", .4), mix("gold", "glow", .3), mix("glow", "gold", .2), mix("glow", "cream", .45),
          "cream"), 408),
)}


def card_sheet(studio: Studio, cut: Cut, seed: int) -> Canvas:
    """A transparent sheet with the bare paper of a card on it."""
    canvas = studio.canvas(cut.width, cut.height, seed)
    shape = rect(1, 1, cut.width - 2, cut.height - 2, cut.corner)
    underlay(canvas, shape, mix("face", "clay", .2), 2)
    paper = canvas.ink(shape, "face", wobble=.3, edge=.5, angle=30, streak=.02, mottle=.02, tooth=0)
    canvas.tone(paper, "face", .22, "clay", -2, -3, 3, .8, low=.5)
    return canvas


def inked_field(canvas: Canvas, cut: Cut, colour: Colour) -> Region:
    """The coloured field inside the rim; the region that pictures keep to."""
    shape = rect(cut.rim, cut.rim, cut.width - 2 * cut.rim, cut.height - 2 * cut.rim, cut.corner * .7)
    inked = canvas.ink(shape, colour, wobble=1, edge=.8, angle=30, streak=.06, mottle=.05, tooth=.004)
    assert inked is not None
    return inked


def glow_discs(canvas: Canvas, field: Region, x: float, y: float, radius: float, rings: Sequence[Colour]) -> None:
    """Concentric flat discs of light behind a figure, each ring in strokes of its own direction."""
    shares = (1, .83, .67, .53, .40) if len(rings) == 5 else (1, .80, .61, .43)
    for number, (share, colour) in enumerate(zip(shares, rings, strict=True)):
        disc = canvas.ink(circle(x, y, radius * share), colour, clip=field, wobble=1.8, edge=1, tooth=.003,
                          streak=.05, angle=(30, 120, 60, 150, 0)[number])
        canvas.tone(disc, colour, .22, "ink" if number < 2 else "rust", 0, -radius * .05, radius * .06, .6, low=.5)


def close_card(canvas: Canvas, cut: Cut, suit: Suit, field: Region, sign: Sign | None) -> None:
    """What lies over the picture: strip, banner, both index boxes, the line; then the print's finish."""
    _strip(canvas, cut, suit, field)
    _banner(canvas, cut, suit.banner)
    for turn in (0, 180):
        pen = Pen.at(canvas, cut.width / 2, cut.height / 2, turn=turn).placed(-cut.width / 2, -cut.height / 2)
        _index_box(pen, cut, sign)
    line = rect(cut.line, cut.line, cut.width - 2 * cut.line, cut.height - 2 * cut.line, cut.corner)
    top, bottom, _ = cut.banner
    gap = canvas.mask(rect(-10, top - 3, cut.width + 20, bottom - top + 6), 0, 0)
    stroke = canvas.mask(line, .8, .5, stroke=cut.line_width)
    if stroke is not None and gap is not None:
        canvas.fill(stroke.clipped(gap, inverse=True), "brick", tooth=.003, mottle=0, streak=0)
    canvas.finish(grain=.024, vignette=.05)


def _strip(canvas: Canvas, cut: Cut, suit: Suit, field: Region) -> None:
    """The calm ground under the banner on which the app draws the job rings."""
    colour = mix(suit.field, "ink", {"aas": .2, "zeven": .56}.get(suit.id, .34))
    top = cut.banner[1] - 4
    strip = canvas.ink(rect(0, top, cut.width, cut.height - top), colour, clip=field, wobble=0, edge=0, angle=0,
                       streak=.06, tooth=.003)
    if strip is not None and cut is LARGE:
        dashes(canvas, strip, mix(colour, suit.rings[2], .3), 44, 15, (10, 22), (1, 1.8), .5)


def _banner(canvas: Canvas, cut: Cut, colour: Colour) -> None:
    top, bottom, inset = cut.banner
    left, right, bow = inset, cut.width - inset, (bottom - top) * .045
    middle = cut.width / 2
    shape = spline([(left, top + bow, "c"), (middle, top - bow), (right, top + bow, "c"), (right - 1, bottom, "c"),
                    (middle, bottom - bow), (left + 1, bottom, "c")])
    canvas.ink(moved(shape, 1, (bottom - top) * .07), "shadow", .42, "multiply", wobble=.6, edge=.6, tooth=0, mottle=0,
               streak=0)
    underlay(canvas, shape, mix(colour, "ink", .2), 1.5)
    band = canvas.ink(shape, colour, wobble=.8, edge=.7, angle=4, streak=.06, tooth=.002)
    depth = (bottom - top) * .16
    canvas.tone(band, colour, .36, "plum", 0, -depth, depth * .8, .85, low=.42)


def _index_box(pen: Pen, cut: Cut, sign: Sign | None) -> None:
    left, (width, height) = cut.rim - 4, cut.box
    corner = [(left, left, 4), (left + width + 4, left), (left + width + 4, left + height + 4, cut.corner),
              (left, left + height + 4)]
    pen.ink(polygon(corner), "face", wobble=.9, edge=.7, streak=.02, mottle=.02)
    if sign is not None and cut.sign is not None:
        x, y, size = cut.sign
        sign(pen.placed(x, y, 0, size))
