"""Dieper, zei de baron: an old print in two inks. Left the park, right the hole down the whole page, Mo at its foot.

The eye goes to the one white grain on the point, to Mo's tongue, up the rods to the scale, left to the baron and his
empty glass, right to the torn strip: Egbert has what the baron was after. Words stand on faint tints (tone light).
Layers: paper, far, park, depth, near, today. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _baron_hole as hole
from . import _baron_mo as mole
from . import _baron_park as park
from . import _baron_people as people
from . import _baron_print as old
from . import _baron_today as today
from ._spread import Box, Placed, sheet, sprite, thumb, wool

READS = ['assets/materials.yaml']
NAME = 'baron'
Frame = Callable[[Canvas], object]
ORDER = ('paper', 'far', 'depth', 'rods', 'grain', 'bit', 'mo', 'manicule', 'thread', 'park', 'steam', 'crew', 'leaves',
         'near', 'main', 'box', 'sample', 'butler', 'baron', 'today')


def _thread_in(canvas: Canvas) -> None:
    """From the left edge round the oak, behind butler and baron, once round the leg of the tower, into the fold."""
    wool(canvas, [(-60, 601), (0, 600), (44, 640), (62, 655), (130, 668), (300, 640), (410, 620), (470, 644),
                  (540, 690), (620, 706), (694, 706), (704, 694), (722, 716), (800, 690), (872, 676), (948, 668)], 3.4)


def paint(studio: Studio) -> Iterator[Painted]:
    """Six layers, what moves, and the whole spread small."""
    made: dict[str, Painted | Placed] = {}
    small = studio.wants(f'{NAME}/thumb')
    for number, (name, parts, vignette) in enumerate((
            ('paper', (old.paint_paper, old.paint_rules), .1),
            ('far', (park.paint_far,), 0),
            ('depth', (hole.paint_layers, hole.paint_hole, hole.paint_light, hole.finish_plate, old.paint_scale,
                       mole.paint_thread), .06),
            ('park', (park.paint_lawn, people.paint_hind, _thread_in), 0),
            ('near', (park.paint_soil, park.paint_oak), 0),
            ('today', (today.paint_today,), 0))):
        if small or studio.wants(f'{NAME}/{name}'):
            piece = sheet(studio, f'{NAME}/{name}', 211 + number, *parts, vignette=vignette)
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
    x, y = people.BUTLER_AT
    yield 'butler', (x - 150, 540, x + 250, 900), (x, y), 231, _moments(people.paint_butler, 4), -1
    yield 'upended', (x - 150, 540, x + 250, 900), (x, y), 232, _moments(people.paint_upended, 4), -1
    x, y = people.BARON_AT
    yield 'baron', (x - 110, 500, x + 220, 900), (x, y), 233, _moments(people.paint_baron, 4), -1
    yield 'crew', (590, 650, 900, 830), (748, 812), 234, [people.paint_crew], 0
    yield 'steam', (800, 530, 940, 650), park.CHIMNEY, 235, _moments(park.paint_steam, 4), 0
    yield 'leaves', (120, 560, 720, 800), (400, 700), 236, _moments(park.paint_leaves, 4), 0
    x, y = people.BOX_AT
    yield 'box', (x - 110, y - 150, x + 110, y + 12), (x, y), 237, [people.paint_box], 0
    yield 'sample', (x + 20, y - 110, x + 120, y - 10), (x, y), 238, _moments(people.paint_sample, 4), 0
    yield 'main', (170, 890, 870, 952), (190, park.PIPE_Y), 239, _moments(park.paint_main, 6), 0
    yield 'rods', (1472, -40, 1520, hole.TIP_Y), (hole.ROD_X, 0), 240, _moments(hole.paint_rods, 4), 0
    yield 'bit', (1450, 716, 1542, 820), (hole.ROD_X, hole.TIP_Y), 241, _moments(hole.paint_bit, 2), 0
    yield 'grain', (1426, 740, 1566, 890), hole.GRAIN, 242, [
        lambda canvas, moment=moment: hole.paint_grain(canvas, moment) for moment in (0, 2, 3, 1)], -1
    yield 'mo', (1080, 600, 1500, 980), mole.MO_AT, 243, _moments(mole.paint_mo, 4), -1
    yield 'manicule', (1020, 760, 1100, 960), (1026, old.at_depth(486)), 244, _moments(mole.paint_manicule, 6), 0
    yield 'thread', (1100, 560, 1760, 970), mole.MO_AT, 245, [mole.paint_thread_on], 0
