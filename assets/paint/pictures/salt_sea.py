"""De zee die wegging: noon without shade. Left what is left of an inland sea, right the same bay as a white crust.

The eye goes to Mo, dark and small on all that white, back along his trail to the sea and the sun, then along the tape
to the horizon and to the torn corner. Words stand on a rose-white sky (tone light).
Layers: sky, far, plain, near, today. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _salt_sea_land as land
from . import _salt_sea_life as life
from . import _salt_sea_today as today
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'salt_sea'
Frame = Callable[[Canvas], object]
ORDER = ('sky', 'glare', 'far', 'plain', 'glitter', 'wool', 'visitor', 'tail', 'near', 'tape', 'crystals', 'mo',
         'thread', 'today')


def paint(studio: Studio) -> Iterator[Painted]:
    """Five layers, what moves, and the whole spread small."""
    made: dict[str, Painted | Placed] = {}
    small = studio.wants(f'{NAME}/thumb')
    for number, (name, parts, vignette) in enumerate((
            ('sky', (land.paint_sky,), .06),
            ('far', (land.paint_far,), 0),
            ('plain', (land.paint_plain, land.paint_section, life.paint_trail), .04),
            ('near', (life.paint_small_crystals,), 0),
            ('today', (today.paint_today,), 0))):
        if small or studio.wants(f'{NAME}/{name}'):
            piece = sheet(studio, f'{NAME}/{name}', 311 + number, *parts, vignette=vignette)
            made[name] = piece
            yield piece
    for name, box, at, seed, frames, rest in _sprites():
        if small or studio.wants(f'{NAME}/{name}'):
            piece = sprite(studio, f'{NAME}/{name}', box, at, seed, *frames)
            made[name] = (piece, at, rest % len(frames))
            yield piece
    if small:
        yield thumb(f'{NAME}/thumb', [made[name] for name in ORDER])


def _moments(draw: Callable[[Canvas, int], object], count: int) -> list[Frame]:
    return [lambda canvas, moment=moment: draw(canvas, moment) for moment in range(count)]  # type: ignore[misc]


def _sprites() -> Iterator[tuple[str, Box, tuple[float, float], int, list[Frame], int]]:
    """Every sprite: name, box, place on the picture, seed, frames, the frame that is seen at rest."""
    yield 'sea', (-48, 612, 1290, 816), (0, 700), 331, _moments(land.paint_sea, 4), 0
    x, y = land.SUN
    yield 'glare', (x - 190, y - 190, x + 190, y + 190), land.SUN, 332, _moments(land.paint_glare, 3), 0
    x, y = life.TAIL_AT
    yield 'tail', (x - 90, y - 90, x + 60, y + 20), life.TAIL_AT, 340, [
        lambda canvas, wag=wag: life.paint_tail(canvas, wag) for wag in (0, 1, -1)], 0
    yield 'glitter', (-48, 620, 740, 790), (400, 700), 333, _moments(land.paint_glitter, 3), 0
    x, y = life.VISITOR
    yield 'visitor', (x - 110, y - 150, x + 140, y + 30), life.VISITOR, 334, _moments(life.paint_visitor, 4), 0
    x, y = life.HEAP
    yield 'crystals', (x - 130, y - 130, x + 140, y + 60), life.HEAP, 335, _moments(life.paint_crystals, 5), 3
    yield 'tape', (1440, 610, 1640, 800), life.TAPE_AT, 336, _moments(life.paint_tape, 3), 0
    x, y = life.MO_AT
    yield 'mo', (x - 130, y - 250, x + 200, y + 24), life.MO_AT, 337, _moments(life.paint_mo, 3), -1
    yield 'wool', (-48, 620, 1240, 790), (0, 640), 341, [life.paint_thread_in], 0
    yield 'thread', (1340, 560, 1700, 830), life.MO_AT, 338, [life.paint_thread_out], 0
    yield 'older', (360, 890, 880, 952), (620, 920), 339, _moments(land.paint_older, 3), 0
