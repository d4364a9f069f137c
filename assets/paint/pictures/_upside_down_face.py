"""The two faces of 'Twente ondersteboven': one place, seen in the dark, or turned over by day.

Owns what turning over means. All places are px of the first face; the other face is painted from the same places on a
canvas that begins at TOP, and its picture is flipped top to bottom, so that y becomes TOP + HEIGHT - y everywhere:
the panel turns over, and above it lies, instead of the night sky, ground that is deeper than the first face shows.
"""
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.palette import mix
from assets.paint.studio import Painted, Studio

from ._spread import HEIGHT, SPARE, WIDTH, Box, Spot, Window, sprite

NAME = 'upside_down'
TOP = 380                           # from here down the picture turns
MIDDLE = (TOP + HEIGHT) / 2         # stays where it is


@dataclass(frozen=True)
class Face:
    """One side of the picture: `day` is the one that is seen after the turn."""
    name: str
    day: bool

    def asset(self, name: str) -> str:
        return f'{NAME}/{self.name}_{name}'

    def seen(self, spot: Spot) -> Spot:
        """Where a place of the first face is seen on this one."""
        return (spot[0], TOP + HEIGHT - spot[1]) if self.day else spot


DEEP, DAY = Face('deep', False), Face('day', True)
Part = Callable[[Canvas, Face], object]
LAMPS = ((1150, 560, 190, .8), (1216, 752, 240, 1), (1257, 764, 44, 1.7),
         (286, 660, 138, .95), (640, 664, 120, .4), (900, 690, 150, .4),
         (1480, 690, 200, .5), (1770, 664, 130, .5))



def dusk(canvas: Canvas, dark: float, share: float = 1) -> None:
    """Lamps in the dark; `dark` 0 to 1 is how much of the night there is between them, `share` how much
    of their light falls on what is painted."""
    lamps = [(x, y, reach, min(1, strength * share)) for x, y, reach, strength in LAMPS]
    canvas.light(lamps, night=mix('#C9C4DA', '#343A5E', dark), warm='#FFD98A', warmth=.24, desaturation=.1)


def face_sheet(studio: Studio, face: Face, name: str, seed: int, parts: Sequence[Part], dark: float,
               lit: Sequence[Part] = ()) -> Painted:
    """A layer of one face; `lit` is painted after the night has fallen."""
    top = TOP if face.day else 0
    canvas = Window((-SPARE, top, WIDTH + SPARE, top + HEIGHT), studio.scale, seed)
    _paint(canvas, face, parts, dark, lit)
    image = canvas.image()
    if face.day:
        image = image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    return Painted(face.asset(name), image, (SPARE, 0), crop=False)


def _paint(canvas: Canvas, face: Face, parts: Sequence[Part], dark: float, lit: Sequence[Part]) -> None:
    for part in parts:
        part(canvas, face)
    if not face.day:
        dusk(canvas, dark, 1 if dark > .5 else .62)
    for part in lit:
        part(canvas, face)
    canvas.finish(vignette=0)


def face_sprite(studio: Studio, face: Face, name: str, box: Box, at: Spot, seed: int, frames: Sequence[Part],
                dark: float = .24, share: float = .6) -> Painted:
    """What moves, in places of the first face; turned over by day."""
    def draw(part: Part) -> Callable[[Canvas], object]:
        def one(canvas: Canvas) -> None:
            part(canvas, face)
            if not face.day:
                dusk(canvas, dark, share)
        return one

    piece = sprite(studio, face.asset(name), box, at, seed, *map(draw, frames))
    if not face.day:
        return piece
    high = piece.image.height
    return replace(piece, image=piece.image.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
                   anchor=(piece.anchor[0], high - piece.anchor[1]))
