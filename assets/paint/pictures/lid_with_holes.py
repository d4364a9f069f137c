"""Een deksel met gaten: noon without light. Rain stands on the grey lid; at the right it finds the hole; so does Mo.

The eye goes to the whirl, down to Mo in green light, along with the water to the stream, and off with the red thread.
Layers: sky, far, field, ground, company, front. Sprites: see `_sprites`; what they do stands in pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _lid_ground as ground
from . import _lid_land as land
from . import _lid_life as life
from . import _lid_rain as rain
from . import _lid_whirl as whirl
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'lid_with_holes'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('sky', 'far', 'field', 'rings', 'ground', 'stream', 'level', 'mo', 'eddy', 'drops', 'whirl', 'clog',
         'glug', 'swimmer', 'company', 'jantien', 'plop', 'duck', 'rain', 'cloud', 'front')


def paint(studio: Studio) -> Iterator[Painted]:
    """Six layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/sky', 71, land.paint_sky, vignette=.08),
        sheet(studio, f'{NAME}/far', 72, land.paint_far),
        sheet(studio, f'{NAME}/field', 73, land.paint_field),
        sheet(studio, f'{NAME}/ground', 74, ground.paint_layers, ground.paint_passage, ground.paint_bed,
              ground.paint_pool, ground.paint_turf, life.paint_thread_in, vignette=.08),
        sheet(studio, f'{NAME}/company', 75, life.paint_thread_out, life.paint_company, life.paint_thread_on),
        sheet(studio, f'{NAME}/front', 76, life.paint_leash, life.paint_leaf, rain.paint_near),
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

    yield one('rings', (-40, 590, 1090, 706), (0, 700), 81, moments(whirl.paint_rings, 4))
    yield one('stream', (1560, 596, 1712, 780), (1636, 720), 82, moments(life.paint_stream, len(life.FILLED)), rest=0)
    yield one('plop', (1540, 620, 1690, 740), life.PLOP_AT, 83, moments(life.paint_plop, 4), rest=0)
    yield one('whirl', (1110, 636, 1462, 860), whirl.EYE, 84, moments(whirl.paint_whirl, whirl.WHIRL_FRAMES))
    yield one('clog', (1090, 620, 1480, 750), whirl.EYE, 85, moments(whirl.paint_clog, whirl.CLOG_FRAMES))
    yield one('glug', (1220, 640, 1360, 900), whirl.EYE, 86, moments(whirl.paint_glug, 4), rest=0)
    yield one('swimmer', (1270, 770, 1600, 970), life.SWIM_AT, 87, moments(life.paint_swimmer, 3), rest=0)
    yield one('mo', (540, 520, 900, 830), life.MO_AT, 88, moments(life.paint_mo, 3))
    yield one('eddy', (540, 660, 900, 740), life.MO_AT, 89, [
        lambda canvas, moment=moment: whirl.paint_eddy(canvas, moment, life.MO_AT[0], 104) for moment in range(4)])
    yield one('level', (-60, 690, 880, 724), (0, 700), 90, [whirl.paint_level])
    yield one('drops', (210, 610, 400, 710), (290, 690), 91, moments(whirl.paint_drops, 4), rest=0)
    yield one('jantien', (1400, 500, 1590, 720), life.JANTIEN_AT, 92, moments(life.paint_jantien, 3))
    yield one('duck', (1600, 670, 1700, 740), life.DUCK_AT, 93, [life.paint_duck])
    yield one('rain', (-48, rain.TOP, 1968, rain.BOTTOM), (0, rain.TOP), 94, moments(rain.paint_rain, rain.FRAMES))
    yield one('cloud', (600, 440, 920, 710), rain.CLOUD_AT, 95, moments(rain.paint_cloud, 4), rest=0)
