"""Het ijs had stenen bij zich: no sun. Left a wall of ice, pale as paper, full of stones; right the mush it leaves.

One red boulder in three places, left to right: in the ice, under Mo's claws, at Roelof's plough in the torn corner.
Layers: sky, plain, ice, ground, stone, today. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _ice_brings_land as land
from . import _ice_brings_life as life
from . import _ice_brings_play as play
from . import _ice_brings_today as today
from . import _ice_brings_wall as wall
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'ice_brings'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('sky', 'plain', 'ice', 'raft', 'ground', 'red', 'toe', 'grit', 'drips', 'squeeze', 'stone', 'mo', 'today')


def paint(studio: Studio) -> Iterator[Painted]:
    """Six layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/sky', 171, land.paint_sky, vignette=.06),
        sheet(studio, f'{NAME}/plain', 172, land.paint_plain),
        sheet(studio, f'{NAME}/ice', 173, wall.paint_wall, life.paint_thread),
        sheet(studio, f'{NAME}/ground', 174, land.paint_section, land.paint_mush, life.paint_teckel,
              life.paint_thread_on, vignette=.06),
        sheet(studio, f'{NAME}/stone', 175, life.paint_stone),
        sheet(studio, f'{NAME}/today', 176, today.paint_today),
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

    yield one('raft', (120, 560, 510, 750), (330, 650), 181, moments(life.paint_raft, len(life.RAFT)))
    yield one('red', (-76, 790, 720, 890), (0, 830), 182, moments(play.paint_red, len(play.REACHES)), rest=0)
    yield one('toe', (700, 640, 980, 850), (830, 800), 183, [wall.paint_toe])
    yield one('grit', (840, 670, 1000, 830), (944, 812), 184, moments(play.paint_grit, 4))
    yield one('drips', (860, 530, 960, 820), (920, 600), 185, moments(play.paint_drips, 4))
    yield one('squeeze', (1070, 800, 1284, 936), play.LUMP_AT, 186, moments(play.paint_squeeze, 4), rest=0)
    yield one('mo', (980, 500, 1470, 830), life.MO_AT, 187, moments(life.paint_mo, len(life.KNOCKS)))
    yield one('klonk', (1240, 580, 1400, 720), (1322, 690), 188, moments(play.paint_klonk, 5), rest=0)
    yield one('magnet', (1420, 560, 1610, 760), (1500, 700), 189, moments(play.paint_magnet, 4))
    yield one('map', (470, 490, 680, 740), play.MAP_AT, 190, moments(play.paint_map, len(play.EDGES)))
