"""En daarboven?: a window on a meadow in January 1991; beyond its post another year, fourteen chairs outside the line.

The eye goes to the pale gap over the dark hole, where the oak was; then along the thread that lies slack to the row of
chairs, to Truida, and to the empty table. Layers: sky, far, field, edge, room. Sprites: see `_sprites`; what they do
stands in pages.yaml. Almost nothing moves.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _on_top_land as land
from . import _on_top_people as people
from . import _on_top_play as play
from . import _on_top_room as room
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'and_on_top'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'mist', 'field', 'oak', 'pebble', 'strip', 'crow', 'bennie', 'mo', 'chairs', 'truida', 'edge',
         'drill',
         'room', 'curtain')


def paint(studio: Studio) -> Iterator[Painted]:
    """Five layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/sky', 401, land.paint_sky, vignette=.05),
        sheet(studio, f'{NAME}/far', 402, land.paint_far),
        sheet(studio, f'{NAME}/field', 403, land.paint_field, play.paint_sensor, people.paint_thread),
        sheet(studio, f'{NAME}/edge', 404, play.paint_molehills, land.paint_edge),
        sheet(studio, f'{NAME}/room', 405, room.paint_casing, room.paint_left_curtain, room.paint_farmer),
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

    x, y = play.OAK[:2]
    yield one('oak', (x - 200, y - 330, x + 200, y + 12), (x, y), 411,
              [lambda c, m=m: play.paint_oak(c, m) for m in play.BREATH], rest=0)
    yield one('mist', (-60, 616, 1980, 652), (0, 634), 412, [play.paint_mist])
    cx, cy = land.CRATER[:2]
    yield one('pebble', (cx - 100, cy - 40, cx + 100, cy + 40), (cx, cy), 413,
              moments(play.paint_pebble, len(play.FALLS)), rest=0)
    sx, sy = land.SENSOR
    yield one('strip', (sx, sy - 66, sx + 226, sy - 32), (sx, sy), 414, moments(play.paint_strip, len(play.STRIPS)),
              rest=0)
    yield one('crow', (560, 466, 870, 616), play.CROW_AT, 415, moments(play.paint_crow, len(play.CROWS)))
    bx, by = people.BENNIE_AT
    yield one('bennie', (bx - 70, by - 170, bx + 70, by + 12), (bx, by), 416, [people.paint_bennie])
    mx, my = people.MO_AT
    yield one('mo', (mx - 90, my - 150, mx + 110, my + 16), (mx, my), 417, moments(people.paint_mo, 2))
    yield one('chairs', (1040, 626, 1880, 816), (people.FIRST_X, people.ROW_Y), 418,
              moments(people.paint_chairs, people.COUNT + 1),
              rest=0)
    tx, ty = people.TRUIDA_AT
    yield one('truida', (tx - 60, ty - 216, tx + 150, ty + 14), (tx, ty), 419, moments(people.paint_truida, 2))
    hx, hy = land.HALL[:2]
    yield one('drill', (hx - 60, 800, hx + 60, 952), (hx, hy), 420, moments(play.paint_drill, len(play.DRILLS)), rest=0)
    yield one('curtain', (840, -20, 960, 880), room.CURTAIN_AT, 421, moments(room.paint_curtain, len(room.SWELLS)))
