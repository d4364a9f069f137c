"""Eyes: the same white ovals for Mo, the people and Teckel. Gaze and lid carry the feeling.

Owns single eyes in local units; knows nothing of heads.
"""
from dataclasses import dataclass

import skia

from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import circle, ellipse, polygon

from .pen import Pen, Point
from .tints import EYE_WHITE, PUPIL


@dataclass(frozen=True)
class Gaze:
    """Where eyes look (x, y from -1 to 1), how far the upper lid is down (0-1), and their mood.

    mood: open | wide | happy | closed.
    """
    look: Point = (.7, -.1)
    lid: float = 0
    mood: str = 'open'


def eye(pen: Pen, x: float, y: float, radius: float, gaze: Gaze, lid_colour: Colour = 'plum',
        line: Colour = 'cream') -> None:
    """One eye; `line` is the colour of a shut or laughing eye, which must stand out from the skin or fur."""
    if gaze.mood == 'happy':
        pen.ink(_arch(x, y + radius * .4, radius, -radius * 1.15), line, stroke=radius * .4, wobble=.2, edge=.3)
    elif gaze.mood == 'closed':
        pen.ink(_arch(x, y - radius * .1, radius, radius * .75), line, stroke=radius * .36, wobble=.2, edge=.3)
    else:
        _open_eye(pen, x, y, radius * (1.13 if gaze.mood == 'wide' else 1), gaze, lid_colour)


def _arch(x: float, y: float, radius: float, sag: float) -> skia.Path:
    bow = skia.Path()
    bow.moveTo(x - radius, y)
    bow.cubicTo(x - radius * .6, y + sag * 1.3, x + radius * .6, y + sag * 1.3, x + radius, y)
    return bow


def _open_eye(pen: Pen, x: float, y: float, radius: float, gaze: Gaze, lid_colour: Colour) -> None:
    tall = radius * 1.12
    flat = {'tooth': 0., 'mottle': 0., 'streak': 0.}
    white = pen.ink(ellipse(x, y, radius, tall), EYE_WHITE, wobble=.25, edge=.35, **flat)
    pupil = radius * .54
    px = x + gaze.look[0] * (radius - pupil) * .92
    py = y + gaze.look[1] * (tall - pupil) * .92
    pen.ink(circle(px, py, pupil), PUPIL, wobble=.1, edge=.25, clip=white, **flat)
    pen.ink(circle(px + pupil * .3, py - pupil * .38, pupil * .27), EYE_WHITE, wobble=0, edge=0, **flat)
    if gaze.lid > 0:
        low = y - tall + gaze.lid * 2 * tall
        lid = polygon([(x - radius * 1.4, y - tall * 1.4), (x + radius * 1.4, y - tall * 1.4),
                       (x + radius * 1.4, low), (x - radius * 1.4, low)])
        pen.ink(lid, lid_colour, wobble=.2, edge=.3, clip=white)
