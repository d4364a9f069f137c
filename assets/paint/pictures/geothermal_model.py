"""Pictures of the geothermal discovery: the town above, rock and blank paper below, the layer from above, a small map.

Sizes are those that scenes/discovery asks for; wells, layer and cold front the scene draws from the model.
"""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _geothermal_model_deep as deep
from . import _geothermal_model_land as land
from ._spread import Draw, sprite


def paint(studio: Studio) -> Iterator[Painted]:
    """Opaque sheets, a sheet of pencil, sprites that stand on the ground line."""
    yield _sheet(studio, 'land', (land.WIDE, land.HIGH), 301, land.paint_land, 'paper')
    yield _sheet(studio, 'rock', (deep.WIDE, deep.HIGH), 302, deep.paint_rock, 'paper')
    yield _sheet(studio, 'paper', (deep.WIDE, deep.HIGH), 303, deep.paint_paper, 'paper')
    yield _sheet(studio, 'heard', (deep.WIDE, deep.HIGH), 304, deep.paint_heard)
    yield _sheet(studio, 'plan', deep.PLAN, 305, deep.paint_plan, 'paper')
    yield _sheet(studio, 'map', land.MAP, 306, land.paint_map)
    yield _sheet(studio, 'time_track', (1206, 56), 307, deep.paint_track)
    yield sprite(studio, 'geothermal_model/house', (-13, -34, 13, 3), (0, 0), 308, *[
        lambda c, n=number, w=lit: land.paint_house(c, n, w) for number in range(3) for lit in (False, True)])
    yield sprite(studio, 'geothermal_model/works', (-56, -122, 62, 6), (0, 0), 309, *[
        lambda c, s=state: land.paint_works(c, s) for state in range(3)])
    yield sprite(studio, 'geothermal_model/truck', (-60, -46, 60, 34), (0, 0), 310, land.paint_truck)


def _sheet(studio: Studio, name: str, size: tuple[int, int], seed: int, draw: Draw, paper: str | None = None
           ) -> Painted:
    """A picture of exact size; with `paper`, nothing shines through."""
    canvas: Canvas = studio.canvas(*size, seed=seed, paper=paper)
    draw(canvas)
    canvas.finish(vignette=0)
    return Painted(f'geothermal_model/{name}', canvas.image(), (0, 0), crop=False)
