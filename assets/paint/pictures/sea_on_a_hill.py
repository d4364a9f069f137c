"""De zee op de heuvel: dawn on a ridge that is cut open. Left, in a torn corner, the ice that squeezed it up; right Mo.

The eye goes to Mo's head before the rising sun, between the flowers; down the slabs of the ridge to the ice; to Selam
and the bicycle, and along the thread to a wooden tower on the plain. Layers: sky, plain, ground, corner, hill, front.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _sea_on_a_hill_land as land
from . import _sea_on_a_hill_life as life
from . import _sea_on_a_hill_shape as shape
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'sea_on_a_hill'
Frame = Callable[[Canvas], object]
SLAB_NAMES = tuple(f'slab_{number}' for number in range(len(shape.SLABS)))
# from back to front, as in pages.yaml
ORDER = ('sky', 'plain', 'ground', *SLAB_NAMES, 'hill', 'corner', 'ice', 'rod', 'gull', 'hind', 'mo', 'spring', 'bike',
         'selam', 'flowers', 'front')


def paint(studio: Studio) -> Iterator[Painted]:
    """Six layers, what moves, and the whole spread small."""
    yield from _layers(studio)
    for placed in _sprites(studio):
        yield placed[0]
    if studio.wants(f'{NAME}/thumb'):
        yield thumb(f'{NAME}/thumb', rest(Studio(studio.scale)))


def rest(studio: Studio) -> list[Placed]:
    """The spread as it holds its pose, piece by piece."""
    seen: dict[str, Placed] = {piece.id: (piece, (0, 0), 0) for piece in _layers(studio)}
    seen |= {placed[0].id: placed for placed in _sprites(studio)}
    return [seen[f'{NAME}/{name}'] for name in ORDER]


def _layers(studio: Studio) -> Iterator[Painted]:
    parts: tuple[tuple[str, int, tuple[Frame, ...]], ...] = (
        ('sky', 121, (land.paint_sky,)),
        ('plain', 122, (land.paint_plain,)),
        ('ground', 123, (land.paint_ground,)),
        ('hill', 124, (land.paint_finds, life.paint_tunnel, land.paint_turf, life.paint_teckel_front,
                       life.paint_flowers_behind)),
        ('corner', 125, (land.paint_corner,)),
        ('front', 126, (life.paint_thread, life.paint_hill_of_mole, life.paint_paw, life.paint_thread_on)),
    )
    for name, seed, draws in parts:
        if studio.wants(f'{NAME}/{name}'):
            yield sheet(studio, f'{NAME}/{name}', seed, *draws, vignette=.06 if name == 'sky' else 0)


def _sprites(studio: Studio) -> Iterator[Placed]:
    """Every sprite with its place on the picture and the frame that is seen at rest."""
    def moments(draw: Callable[[Canvas, int], object], count: int) -> list[Frame]:
        return [lambda canvas, moment=moment: draw(canvas, moment) for moment in range(count)]

    x = life.MO_AT[0]
    sprites: list[tuple[str, Box, tuple[float, float], list[Frame], int]] = [
        ('ice', (-48, 520, 730, 900), (300, 700), [land.paint_ice], 0),
        ('dust', (90, 500, 730, 860), (300, 700), moments(life.paint_dust, 3), 0),
        ('mo', (x - 280, 448, x + 250, 780), life.MO_AT, moments(life.paint_mo, len(life.RISES)), -1),
        ('rod', (1460, 630, 1512, 746), life.GULL_AT, [lambda c, u=u: life.paint_rod(c, u) for u in (0, .4, .8, 1)], 0),
        ('gull', (1390, 590, 1590, 744), life.GULL_AT, moments(life.paint_gull, 4), -1),
        ('selam', (1460, 500, 1800, 780), life.SELAM_AT, moments(life.paint_selam, 3), -1),
        ('bike', (1640, 640, 1890, 824), life.BIKE_AT, moments(life.paint_bike, len(life.FALLEN)), -1),
        ('hind', (1760, 670, 1968, 820), life.HIND_AT, [lambda c, w=w: life.paint_teckel_hind(c, w)
                                                        for w in (-.5, .3, .8)], -1),
        ('spring', (1500, 680, 1860, 800), shape.SPRING, moments(life.paint_spring, 4), 0),
        ('old_drop', (1390, 650, 1590, 906), shape.SPRING, moments(life.paint_old_drop, 4), 0),
        ('wave', (1140, 720, 1360, 856), life.CLAY_AT, moments(life.paint_wave, 4), 0),
        ('flowers', (860, 640, 1700, 780), life.MO_AT, moments(life.paint_flowers, 4), 0),
    ]
    for number, (left, right, _) in enumerate(shape.SLABS):
        box = (shape.dipping(left, 300) - 24, min(shape.HILL(left), shape.HILL(right)) - 12, right + 24, 1000)
        sprites.append((SLAB_NAMES[number], box, ((left + right) / 2, 800),
                        [lambda canvas, number=number: land.paint_slab(canvas, number)], 0))
    for number, (name, box, at, frames, still) in enumerate(sprites):
        if studio.wants(f'{NAME}/{name}'):
            yield sprite(studio, f'{NAME}/{name}', box, at, 131 + number, *frames), at, still % len(frames)
