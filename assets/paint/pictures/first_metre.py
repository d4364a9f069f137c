"""De eerste meter: an early morning in a garden, cut open. A round room, a drill that goes by, four soils.

The eye goes to Mo's huge eye in his glass, along the drill's rod under the windows, and off at the lower right.
Layers: sky, far, lawn, ground, company, near. `under` and `rim` are the lens that the reader moves over the right page.
"""
from collections.abc import Callable, Iterator
from functools import partial

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _first_metre_boots as boots
from . import _first_metre_ground as ground
from . import _first_metre_land as land
from . import _first_metre_lens as lens
from . import _first_metre_life as life
from . import _first_metre_play as play
from . import _first_metre_room as room
from ._first_metre_shape import WINDOWS
from ._spread import Box, Placed, Spot, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'first_metre'
Draw = Callable[[Canvas], object]
LAYERS: tuple[tuple[str, tuple[Draw, ...]], ...] = (
    ('sky', (land.paint_sky,)),
    ('far', (land.paint_far,)),
    ('lawn', (land.paint_lawn, life.paint_ants)),
    ('ground', (ground.paint_layers, ground.paint_small_things, room.paint_room, life.paint_thread_in)),
    ('company', (play.paint_rod, life.paint_front_half, room.paint_hill, land.paint_turf, life.paint_thread_on,
                 life.paint_shoes, land.paint_dandelion, life.paint_thread_out)),
    ('near', (land.paint_near,)),
)
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'lawn', 'hind', 'ground', 'halo', 'mo', 'drip', 'crumbs', 'root', 'worms', 'cables', 'sherd',
         'company', 'head', 'sand', 'loam', 'clay', 'peat', 'selam', 'boots', 'near')


def _moments(draw: Callable[[Canvas, int], object], count: int) -> list[Draw]:
    return [partial(_at_moment, draw, moment) for moment in range(count)]


def _at_moment(draw: Callable[[Canvas, int], object], moment: int, canvas: Canvas) -> object:
    return draw(canvas, moment)


def _sprites() -> dict[str, tuple[Spot, Box, list[Draw], int]]:
    """Name -> place, box, frames, the frame seen at rest."""
    found: dict[str, tuple[Spot, Box, list[Draw], int]] = {
        'hind': (life.HIND_AT, (120, 500, 300, 620), [partial(life.paint_hind, wag=w) for w in (0, 1, -1)], 0),
        'halo': (room.LAMP, (220, 800, 400, 960), _moments(room.paint_halo, 2), 0),
        'mo': (room.MO_AT, (200, 640, 650, 960), _moments(room.paint_mo, 3), 0),
        'drip': ((520, 640), (490, 610, 550, 880), _moments(play.paint_drip, 4), 0),
        'crumbs': ((612, 640), (560, 610, 680, 900), _moments(room.paint_crumbs, 4), 0),
        'root': ((1010, 612), (970, 596, 1050, 840), _moments(play.paint_root, 5), 0),
        'worms': (play.PIT[:2], (90, 590, 250, 740), _moments(play.paint_worms, 4), 0),
        'cables': ((860, 700), (630, 650, 1090, 770), _moments(play.paint_cables, 4), 0),
        'sherd': (play.SHERD_AT, (700, 750, 820, 860), _moments(play.paint_sherd, 4), 0),
        'head': (play.HEAD, (1400, 880, 1640, 990), _moments(play.paint_head, 4), 0),
        'selam': (life.SELAM_AT, (550, 470, 1010, 620), _moments(life.paint_selam, 3), 1),
        'boots': ((1322, boots.BASE), (1150, 466, 1500, 616), _moments(boots.paint_boots, 6), 0),
    }
    for name, (x, y, r) in WINDOWS.items():
        found[name] = ((x, y), (x - r - 12, y - r - 12, x + r + 14, y + r + 18), [
            partial(play.paint_window, name=name, moment=moment) for moment in range(4)], 0)
    return found


def paint(studio: Studio) -> Iterator[Painted]:
    """Layers, sprites, the lens, and the whole spread small."""
    small = studio.wants(f'{NAME}/thumb')
    seen: dict[str, Painted | Placed] = {}
    for number, (name, parts) in enumerate(LAYERS):
        if small or studio.wants(f'{NAME}/{name}'):
            seen[name] = layer = sheet(studio, f'{NAME}/{name}', 401 + number, *parts,
                                       vignette=0 if number else .06)
            yield layer
    for number, (name, (at, box, frames, rest)) in enumerate(_sprites().items()):
        if small or studio.wants(f'{NAME}/{name}'):
            piece = sprite(studio, f'{NAME}/{name}', box, at, 421 + number, *frames)
            seen[name] = (piece, at, rest)
            yield piece
    if studio.wants(f'{NAME}/under'):
        yield sheet(studio, f'{NAME}/under', 451, lens.paint_under)
    if studio.wants(f'{NAME}/rim'):
        x, y = lens.MIDDLE
        yield sprite(studio, f'{NAME}/rim', (x - 190, y - 190, x + 300, y + 300), (x, y), 452, lens.paint_rim)
    if small:
        yield thumb(f'{NAME}/thumb', [seen[name] for name in ORDER])
