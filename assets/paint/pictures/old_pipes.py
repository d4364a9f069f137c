"""Oude buizen, nieuwe plannen: what is below already, as a tram map, and eight who keep getting in each other's way.

The eye goes to Mo in the red knot before the gold light, along the red thread to the others, then along the lines to
the halls. Two halves, two levels: sand with rooms and bubbles above the torn gap, salt with halls below it.
Layers: clay, ground, lines, people, near. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _old_pipes_ground as ground
from . import _old_pipes_lines as lines
from . import _old_pipes_people as people
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'old_pipes'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('clay', 'ground', 'bubbles', 'idea', 'slurry', 'sleep', 'clog', 'lines', 'load_gold', 'load_grey', 'valve',
         'people', 'mo', 'bennie', 'thread')


def paint(studio: Studio) -> Iterator[Painted]:
    """Five layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/clay', 171, ground.paint_clay, vignette=.1),
        sheet(studio, f'{NAME}/ground', 172, ground.paint_sand, ground.paint_rooms, ground.paint_halls),
        sheet(studio, f'{NAME}/lines', 173, lines.paint_lines),
        sheet(studio, f'{NAME}/people', 174, people.paint_left, people.paint_right),
        sheet(studio, f'{NAME}/thread', 175, people.paint_thread),
    )
    yield from layers
    pieces = tuple(_sprites(studio))
    yield from (piece for piece, _, _ in pieces)
    seen: dict[str, Painted | Placed] = {piece[0].id: piece for piece in pieces} | {layer.id: layer for layer in layers}
    yield thumb(f'{NAME}/thumb', [seen[f'{NAME}/{name}'] for name in ORDER])


def _sprites(studio: Studio) -> Iterator[Placed]:
    """Every sprite with its place on the picture and the frame that is seen at rest."""
    def one(name: str, box: Box, at: tuple[float, float], seed: int, frames: list[Frame], rest: int = -1) -> Placed:
        return sprite(studio, f'{NAME}/{name}', box, at, seed, *frames), at, rest % len(frames)

    def moments(draw: Callable[[Canvas, int], object], count: int) -> list[Frame]:
        return [lambda canvas, moment=moment: draw(canvas, moment) for moment in range(count)]

    yield one('bubbles', (450, 550, 800, 740), (625, 648), 181, moments(ground.paint_bubbles, 4))
    yield one('idea', (980, -10, 1430, 950), (1320, 890), 182, moments(ground.paint_idea, 4), rest=0)
    yield one('slurry', (1450, 826, 1720, 952), (1584, 938), 183, moments(ground.paint_slurry, 4), rest=0)
    yield one('sleep', (210, 810, 626, 930), (418, 900), 184, moments(ground.paint_sleep, 4), rest=0)
    yield one('clog', (460, 722, 560, 776), lines.MOUTH, 185, [lines.paint_clog])
    yield one('load_gold', (890, 760, 940, 792), (914, 776), 186, [lambda c: lines.paint_load(c, 914, 776, 'gold')])
    yield one('load_grey', (1070, 770, 1120, 802), (1094, 786), 187,
              [lambda c: lines.paint_load(c, 1094, 786, lines.SLURRY)])
    yield one('valve', (766, 680, 846, 748), lines.VALVE, 188, moments(lines.paint_valve, 3), rest=0)
    yield one('mo', (1150, 510, 1460, 780), people.MO_AT, 189, moments(people.paint_mo, 3))
    yield one('bennie', (1380, 520, 1640, 776), people.BENNIE_AT, 190, moments(people.paint_bennie, 2))
