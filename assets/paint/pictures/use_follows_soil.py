"""Ieder zijn plek: the same land printed twice. Left April, wet and green, with flags; right July, straw and brass.

The eye goes to the crack, one line from Egbert's wall along the trench into the clay; left to the lily without a place.
Layers: sky, far, field, ground, tree. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _use_follows_soil_flags as flags
from . import _use_follows_soil_house as house
from . import _use_follows_soil_land as land
from . import _use_follows_soil_life as life
from . import _use_follows_soil_play as play
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'use_follows_soil'
Frame = Callable[[Canvas], object]
CLOTHS = tuple(f'flag_{name}' for name in flags.STANDING)
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'field', 'ground', 'table', 'bath', *CLOTHS, 'roelof', 'jantien', 'lily', 'hanging', 'level',
         'pump', 'spill', 'crack', 'lens',
         'running', 'mo', 'dust', 'tree')


def paint(studio: Studio) -> Iterator[Painted]:
    """Five layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/sky', 211, land.paint_sky, vignette=.06),
        sheet(studio, f'{NAME}/far', 212, land.paint_far),
        sheet(studio, f'{NAME}/field', 213, land.paint_field, life.paint_thread_left),
        sheet(studio, f'{NAME}/ground', 214, land.paint_section, flags.paint_poles, land.paint_turf,
              lambda canvas: house.paint_house(canvas, False),
              lambda canvas: house.paint_house(canvas, True), life.paint_three, house.paint_trench,
              life.paint_thread_right, house.paint_tap, life.paint_below, life.paint_duck, vignette=.06),
        sheet(studio, f'{NAME}/tree', 215, life.paint_teckel, land.paint_tree),
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

    for number, (name, x, foot, tall, size) in enumerate(flags.PLACES):
        box = (x - 6, foot - tall - 10, x + 66 * size, foot - tall + 58 * size)
        yield one(f'flag_{name}', box, (x, foot - tall), 221 + number,
                  moments(lambda canvas, moment, k=number: flags.paint_flag(canvas, k, moment), 3))
    yield one('bath', (110, 730, 350, 830), (228, 780), 230, moments(play.paint_bath, 4), rest=1)
    yield one('table', (950, 850, 1740, 960), (1200, 880), 231, moments(play.paint_table, 3), rest=0)
    yield one('jantien', (190, 540, 430, 800), life.JANTIEN_AT, 232, moments(life.paint_jantien, 3), rest=0)
    yield one('roelof', (440, 496, 650, 740), life.ROELOF_AT, 233, moments(life.paint_roelof, 3), rest=0)
    yield one('lily', (330, 490, 480, 710), flags.POT_AT, 234, [
        lambda canvas, bend=bend: flags.lily(canvas, *flags.POT_AT, .96, bend, False) for bend in (.25, -.4,
            -1)], rest=0)
    yield one('hanging', (1040, 590, 1190, 770), (1106, 756), 235, [
        lambda canvas, bend=bend: flags.lily(canvas, 1106, 756, .8, bend, True) for bend in (.5, .78, 1)])
    yield one('level', (1520, 660, 1650, 720), (1586, 700), 236, moments(house.paint_level, 3))
    yield one('pump', (1400, 760, 1480, 850), house.PUMP, 237, [house.paint_pump])
    yield one('spill', (1170, 780, 1290, 830), house.SPILL, 238, moments(house.paint_spill, 4), rest=0)
    yield one('crack', (1440, 610, 1600, 960), (1500, 718), 239, moments(house.paint_crack, len(house.GROWN)))
    yield one('lens', (1050, 790, 1240, 960), play.LENS_AT, 240, moments(play.paint_lens, 4))
    yield one('running', (1780, 620, 1900, 740), house.TAP, 241, moments(house.paint_running, 4))
    yield one('mo', (1600, 520, 1900, 745), life.MO_AT, 242, moments(life.paint_mo, 3))
    yield one('dust', (960, 640, 1220, 760), (1100, 706), 243, moments(play.paint_dust, 4))
