"""The last spread: eight beer mats on one table, one drawing of the ground, a white hole in it, and an empty chair.

Focus: the eight mats, the only strong colours on a pale map; every gaze at the table lies on them. The ids are
`table_spread/...`, for `table/...` belongs to the card game.

| what              | where, px of the picture                                                     |
|-------------------|------------------------------------------------------------------------------|
| words             | y 56-520: pale lamp-gold wall (ink text, tone light)                         |
| six people        | behind the far edge (y 668), x 470-1500, heads from y 505                    |
| Mo on his books   | x 160-420, y 510-940, at the left end                                        |
| the eight mats    | x 1035-1465, y 704-890; the white cell in their middle                       |
| Teckel, whole     | x 420-850 at rest, up to x 1420 when he stretches; y 800-940                 |
| the ninth chair   | x 1560-1770, y 640-960, turned to us                                         |
| red thread        | in at the left at y 640, ends in Egbert's ball at (560, 742)                 |

Layers: wall, window, table, people, front.
"""
from collections.abc import Callable, Iterator
from functools import partial

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import ellipse
from assets.paint.kit.props import signs
from assets.paint.studio import Painted, Studio

from . import _cafe_things as things
from . import _table_spread_company as company
from . import _table_spread_mosaic as mosaic
from . import _table_spread_room as room
from ._spread import Box, Spot, Window, sheet, sprite, thumb

LAMP_HOOK, CORD = (930, 14), 372
DOG_AT, DOG_SIZE = (470, 936), 1.16            # where his hind legs stand
STRETCH = (1.25, 1.9, 2.7, 2.7, 1.9, 1.25)
Frames = tuple[Callable[[Window], object], ...]
Sprites = dict[str, tuple[Spot, Box, Frames]]


def _frame(canvas: Canvas) -> None:
    things.sheep_frame(canvas, 984, 538, .86, -3, wrong_way_up=True)


def _dog(canvas: Canvas, length: float, stretched: bool) -> None:
    """His hind legs stay where they are; the rest of him goes on and on."""
    half = (110 if stretched else 62) * length * DOG_SIZE
    canvas.ink(ellipse(DOG_AT[0] + half, DOG_AT[1] + 2, half + 40, 9), 'plum', .4, wobble=.8, edge=.7, tooth=0)
    teckel(canvas, DOG_AT[0] + half, DOG_AT[1], DOG_SIZE, 'stretched' if stretched else 'stand', length=length,
           look=(.6, -.3), wag=.6 if stretched else 0, mood='happy' if stretched and length > 2.5 else 'open')


def _twinkle(canvas: Canvas, moment: int) -> None:
    for number, (x, y) in enumerate(company.spark_spots()):
        size = (0, 7, 13, 7)[(moment + number) % 4]
        if size and moment:
            signs.spark(canvas, x, y, size, mix('gold', 'glow', .4))


LAYERS: tuple[tuple[str, tuple[Callable[[Canvas], object], ...]], ...] = (
    ('table_spread/wall', (room.paint_wall, _frame)),
    ('table_spread/window', (room.paint_window,)),
    ('table_spread/table', (company.paint_table, company.paint_thread)),
    ('table_spread/people', (company.paint_people, company.paint_things)),
    ('table_spread/front', (room.paint_mos_chair, company.paint_mo)),
)


def _sprites() -> Sprites:
    """Asset -> place on the page, box of a frame, the frames."""
    x, y = company.BALL_AT
    white = mosaic.middle_of(*mosaic.WHITE)
    found: Sprites = {
        'table_spread/lamp': (LAMP_HOOK, (760, 0, 1100, 640), tuple(
            partial(things.lamp, x=LAMP_HOOK[0], y=LAMP_HOOK[1], cord=CORD, lit=lit, day=True)
            for lit in (True, False))),
        'table_spread/calendar': (room.CALENDAR, (10, 470, 240, 690),
                                  tuple(partial(room.paint_calendar, moment=k) for k in range(4))),
        'table_spread/ball': ((x, y), (x - 60, y - 40, x + 40, y + 40),
                              tuple(partial(company.paint_ball, moment=k) for k in range(3))),
        'table_spread/white': (white, (white[0] - 70, white[1] - 50, white[0] + 70, white[1] + 50),
                               tuple(partial(_twinkle, moment=k) for k in range(4))),
        'table_spread/chair': (room.CHAIR_AT, (1540, 620, 1850, 1000),
                               tuple(partial(room.paint_empty_chair, pulled=p) for p in (0, .15, .6, 1))),
        'table_spread/dog': (DOG_AT, (380, 760, 1480, 952), (
            partial(_dog, length=1.9, stretched=False), *(partial(_dog, length=n, stretched=True) for n in STRETCH))),
    }
    for piece in mosaic.PIECES:
        mx, my = mosaic.middle_of(*piece.cell)
        box = (mx - 90, my - 90, mx + 90, my + 70)
        found[f'table_spread/mat/{piece.owner}'] = (mx, my), box, tuple(
            partial(mosaic.paint_mat, piece=piece, moment=k) for k in range(5))
        found[f'table_spread/card/{piece.owner}'] = (mx, my), box, tuple(
            partial(mosaic.paint_card, piece=piece, moment=k) for k in range(3))
    return found


def _order(sprites: Sprites) -> list[tuple[str, Spot, int]]:
    """Everything as it rests after arrival, from back to front."""
    def rest(name: str, frame: int = 0) -> tuple[str, Spot, int]:
        return f'table_spread/{name}', sprites[f'table_spread/{name}'][0], frame

    zero = (0.0, 0.0)
    return [('table_spread/wall', zero, 0), rest('calendar'), ('table_spread/window', zero, 0), rest('lamp', 1),
            ('table_spread/table', zero, 0), *(rest(f'mat/{piece.owner}', 4) for piece in mosaic.PIECES),
            ('table_spread/people', zero, 0), rest('ball'), ('table_spread/front', zero, 0), rest('chair'), rest('dog')]


def paint(studio: Studio) -> Iterator[Painted]:
    """Layers, sprites, and the small picture of the whole."""
    small = studio.wants('table_spread/thumb')
    pieces: dict[str, Painted] = {}
    for number, (name, parts) in enumerate(LAYERS):
        if small or studio.wants(name):
            pieces[name] = sheet(studio, name, 201 + number, *parts)
            yield pieces[name]
    sprites = _sprites()
    for number, (name, (at, box, frames)) in enumerate(sprites.items()):
        if small or studio.wants(name):
            pieces[name] = sprite(studio, name, box, at, 231 + number, *frames)
            yield pieces[name]
    if small:
        yield thumb('table_spread/thumb', [(pieces[asset], at, frame) for asset, at, frame in _order(sprites)])
