"""De heuvel die niet bleef: a sheet torn down the fold. Left the thaw; right, under it, today and the bowl.

The eye goes to the core in its tray, black, brown and white, between Selam and Egbert; Mo is the dark accent left.
Layers: sky, far, now, then (the torn sheet), near. Sprites: see _pingo_falls_life.
"""
from collections.abc import Iterator

from assets.paint.studio import Painted, Studio

from . import _pingo_falls_life as life
from . import _pingo_falls_now as now
from . import _pingo_falls_then as then
from ._spread import sheet, thumb

READS = ['assets/materials.yaml']


def paint(studio: Studio) -> Iterator[Painted]:
    """Five layers, thirteen sprites, and the whole spread small."""
    behind = (
        sheet(studio, 'pingo_falls/sky', 71, now.paint_sky),
        sheet(studio, 'pingo_falls/far', 72, now.paint_far),
        sheet(studio, 'pingo_falls/now', 73, now.paint_layers, now.paint_pit, now.paint_birches, now.paint_meadow,
              life.paint_thread_now, life.paint_teckel),
    )
    torn = sheet(studio, 'pingo_falls/then', 74, then.paint_sky, then.paint_plain, then.paint_hole, then.paint_layers,
                 then.paint_ice, then.paint_wet, then.paint_skin, life.paint_thread_then, then.tear)
    near = sheet(studio, 'pingo_falls/near', 75, now.paint_near)
    yield from (*behind, torn, near)
    sprites = tuple(life.sprites(studio))
    yield from (piece for piece, _, _, _ in sprites)
    parts = [*behind, *[s[:3] for s in sprites if s[3] == 'now'], torn, *[s[:3] for s in sprites if s[3] == 'then'],
             near]
    yield thumb('pingo_falls/thumb', parts)

