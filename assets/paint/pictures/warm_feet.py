"""Warme voeten: night above, gold below. Three in a cage go down where it is warm; in the south the paper is blank.

The eye goes to the three faces in their dark cage, down into the glow and along the two wells, then with the red
thread out over the white. A torn gap parts the small land on top from the deep.
Layers: sky, far, paper, deep, meadow, near. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _warm_feet_cage as cage
from . import _warm_feet_ground as ground
from . import _warm_feet_land as land
from . import _warm_feet_things as things
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'warm_feet'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'paper', 'sound', 'deep', 'streams', 'meadow', 'lights', 'roelof', 'jumpers', 'thermometer',
         'cage', 'thermos', 'purse', 'coins', 'near')


def paint(studio: Studio) -> Iterator[Painted]:
    """Six layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/sky', 151, land.paint_sky, vignette=.1),
        sheet(studio, f'{NAME}/far', 152, land.paint_far),
        sheet(studio, f'{NAME}/paper', 153, ground.paint_paper),
        sheet(studio, f'{NAME}/deep', 154, ground.paint_deep, ground.paint_doublet, land.paint_thread_out),
        sheet(studio, f'{NAME}/meadow', 155, land.paint_meadow, land.paint_derrick, land.paint_left_end,
              things.paint_line, land.paint_tower, land.paint_thread_down, land.paint_village, land.paint_truck,
              things.paint_coin_pile),
        sheet(studio, f'{NAME}/near', 156, things.paint_pencil),
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

    yield one('sound', (1330, 660, 1680, 940), ground.SOURCE, 161, moments(ground.paint_sound, 6), rest=0)
    yield one('streams', (790, 660, 1070, 950), (886, 660), 162, moments(ground.paint_streams, 3))
    yield one('lights', (580, 570, 830, 660), (700, 640), 163,
              moments(land.paint_lights, len(land.HOUSES) + 1), rest=0)
    yield one('roelof', (300, 520, 520, 690), land.ROELOF_AT, 164, moments(land.paint_roelof, 2))
    yield one('jumpers', (160, 530, 350, 780), things.LINE[0], 165, [things.paint_jumpers])
    yield one('thermometer', (196, 690, 292, 944), (246, 704), 166, moments(cage.paint_thermometer, 4))
    yield one('cage', cage.BOX, (530, 920), 167, moments(cage.paint_cage, 3))
    yield one('thermos', (758, 690, 856, 896), cage.FLASK, 168, moments(cage.paint_thermos, 3), rest=0)
    yield one('purse', (1120, 570, 1232, 670), things.PURSE_AT, 169, moments(things.paint_purse, 3), rest=0)
    yield one('coins', (1190, 560, 1290, 900), (1262, 640), 170, moments(things.paint_coins, 6), rest=0)
