"""Een bord op zijn kop: the plateau as a soup plate upside down, and beside it the same land at eye level.

The eye goes to Jantien who rolls with her arms up, back along the thread to Mo on his highest spot,
and on with the stream.
Layers: sky, far, field, plate, ground, near. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator
from functools import partial

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _plate_ground as ground
from . import _plate_land as land
from . import _plate_life as life
from . import _plate_plate as dish
from ._spread import Box, Placed, Spot, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'plate'
Draw = Callable[[Canvas], object]
LAYERS: tuple[tuple[str, tuple[Draw, ...]], ...] = (
    ('sky', (land.paint_sky,)),
    ('far', (land.paint_far,)),
    ('field', (land.paint_field, life.paint_dog)),
    ('plate', (dish.paint_plate, life.paint_thread_in, life.paint_thread_on)),
    ('ground', (ground.paint_layers, ground.paint_bog, ground.paint_turf)),
    ('near', (life.corner,)),
)
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'gulls', 'field', 'shadow', 'dashes', 'blow', 'fence', 'wag', 'plate', 'streams', 'mo', 'boat',
         'duck',
         'jantien', 'thread', 'ground', 'squelch', 'roelof', 'rye', 'es', 'near')


def _at_moment(draw: Callable[[Canvas, int], object], moment: int, canvas: Canvas) -> object:
    return draw(canvas, moment)


def _moments(draw: Callable[[Canvas, int], object], count: int) -> list[Draw]:
    return [partial(_at_moment, draw, moment) for moment in range(count)]


def _duck(canvas: Canvas) -> None:
    life.paint_leash(canvas)
    life.paint_duck(canvas)


def _sprites() -> dict[str, tuple[Spot, Box, list[Draw], int]]:
    """Name -> place, box, frames, the frame seen at rest."""
    return {
        'gulls': ((240, 560), (90, 470, 380, 580), _moments(land.paint_gulls, 4), 0),
        'shadow': ((400, 640), (150, 610, 720, 680), [land.paint_shadow], 0),
        'dashes': ((1430, 800), (1370, 612, 1680, 870), _moments(land.paint_dashes, 4), 0),
        'blow': ((1790, 660), (1660, 560, 1990, 720), _moments(life.paint_blow, 4), 0),
        'fence': ((1790, 660), (1680, 570, 1968, 720), [land.paint_fence], 0),
        'wag': (life.HIND_AT, (40, 660, 200, 790), [partial(life.paint_wag, wag=w) for w in (0, 1, -1)], 0),
        'streams': ((512, 842), (140, 640, 890, 980), _moments(dish.paint_streams, 4), 0),
        'mo': (life.MO_AT, (330, 500, 720, 780), _moments(life.paint_mo, 3), 0),
        'boat': ((1420, 846), (1370, 590, 1620, 870), _moments(life.paint_boat, 5), 0),
        'duck': (life.DUCK_AT, (1340, 750, 1480, 820), [_duck], 0),
        'jantien': (life.JANTIEN_AT, (1090, 480, 1450, 812), _moments(life.paint_jantien, 3), 0),
        'thread': ((1300, 720), (1220, 560, 1968, 812), [life.paint_thread_out], 0),
        'squelch': (life.CLOG_AT, (1600, 770, 1720, 840), _moments(life.paint_squelch, 4), 0),
        'roelof': (life.ROELOF_AT, (1470, 590, 1670, 830), _moments(life.paint_roelof, 3), 0),
        'rye': ((1156, 780), (1030, 660, 1300, 810), _moments(ground.paint_rye, 3), 1),
        'es': ((1156, 850), (1020, 640, 1300, 900), _moments(ground.paint_es, 5), 0),
        'cart': ((1090, 852), (1000, 780, 1160, 870), [ground.paint_cart], 0),
    }


def paint(studio: Studio) -> Iterator[Painted]:
    """Layers, sprites, and the whole spread small."""
    small = studio.wants(f'{NAME}/thumb')
    seen: dict[str, Painted | Placed] = {}
    for number, (name, parts) in enumerate(LAYERS):
        if small or studio.wants(f'{NAME}/{name}'):
            seen[name] = layer = sheet(studio, f'{NAME}/{name}', 501 + number, *parts, vignette=0 if number else .06)
            yield layer
    for number, (name, (at, box, frames, rest)) in enumerate(_sprites().items()):
        if small or studio.wants(f'{NAME}/{name}'):
            piece = sprite(studio, f'{NAME}/{name}', box, at, 521 + number, *frames)
            seen[name] = (piece, at, rest)
            yield piece
    if small:
        yield thumb(f'{NAME}/thumb', [seen[name] for name in ORDER])
