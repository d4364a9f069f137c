"""De heuvel die bleef: blue hour on the tundra. Mo scratches at the frozen lid; on the right the hill is cut open.

The eye goes to the lens of ice, then to the lamp on the top; the thread leaves through the torn hole at the right.
Layers: sky, tundra, ground, front. Sprites: see _pingo_grows_life. The words stand on the dark of the sky.
"""
from collections.abc import Iterator

from assets.paint.studio import Painted, Studio

from . import _pingo_grows_land as land
from . import _pingo_grows_life as life
from ._spread import sheet, thumb

READS = ['assets/materials.yaml']


def paint(studio: Studio) -> Iterator[Painted]:
    """Four layers, nine sprites, and the whole spread small."""
    layers = (
        sheet(studio, 'pingo_grows/sky', 51, land.paint_sky, vignette=.12),
        sheet(studio, 'pingo_grows/tundra', 52, land.paint_tundra),
        sheet(studio, 'pingo_grows/ground', 53, land.paint_layers, land.paint_frost, land.paint_water,
              land.paint_chamber, land.paint_snow, life.paint_lamp, life.paint_thread_in, life.paint_thread_out,
              vignette=.1),
        sheet(studio, 'pingo_grows/front', 54, life.paint_today),
    )
    yield from layers
    sprites = tuple(life.sprites(studio))
    yield from (piece for piece, _, _ in sprites)
    hidden = ('pingo_grows/mo_shivers', 'pingo_grows/turf')
    seen = [one for one in sprites if one[0].id not in hidden]
    yield thumb('pingo_grows/thumb', [*layers[:3], *seen, layers[3]])
