"""Pictures of the salt discovery: the land above, sheets of the deep, halls of brine cut to measure, small things.

Sizes are those that scenes/discovery asks for; how wide and how deep a hall is drawn, the scene decides.
"""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _salt_model_deep as deep
from . import _salt_model_land as land
from ._spread import Draw, sprite


def paint(studio: Studio) -> Iterator[Painted]:
    """Opaque sheets; sheets with a ragged upper edge; strips that are cut; sprites that stand on the ground line."""
    yield _sheet(studio, 'land', (land.WIDE, land.HIGH), (0, 0), 201, land.paint_land, 'paper')
    yield _sheet(studio, 'tear', (land.WIDE, 60), (0, 0), 202, land.paint_tear)
    yield _sheet(studio, 'rock', (deep.WIDE, deep.ROCK_HIGH), (0, deep.ROCK_HIGH), 203, deep.paint_rock, 'paper')
    yield _sheet(studio, 'salt', (deep.WIDE, deep.SALT_HIGH), (0, deep.EDGE), 204, deep.paint_salt)
    yield _sheet(studio, 'floor', (deep.WIDE, deep.FLOOR_HIGH), (0, deep.EDGE), 205, deep.paint_floor)
    yield _sheet(studio, 'hall', deep.HALL, (deep.HALL[0] // 2, deep.HALL[1]), 206,
                 lambda c: deep.paint_hall(c, True), 'paper')
    yield _sheet(studio, 'neighbour', deep.NEIGHBOUR, (deep.NEIGHBOUR[0] // 2, deep.NEIGHBOUR[1]), 207,
                 lambda c: deep.paint_hall(c, False), 'paper')
    yield sprite(studio, 'salt_model/wall', (-8, 0, 22, deep.HALL[1]), (0, deep.HALL[1]), 208, deep.paint_wall)
    yield _sheet(studio, 'oil', (deep.HALL[0], deep.OIL_HIGH), (deep.HALL[0] // 2, 0), 209, deep.paint_oil)
    for seed, (name, draw) in enumerate(deep.FILLS.items(), 221):
        yield _sheet(studio, f'fill_{name}', deep.HALL, (deep.HALL[0] // 2, deep.HALL[1]), seed, draw, 'paper')
    yield _sheet(studio, 'time_track', (1206, 56), (0, 0), 210, deep.paint_track)
    yield sprite(studio, 'salt_model/pipe', (-14, 0, 14, land.PIPE_HIGH), (0, 0), 211, land.paint_pipe)
    yield sprite(studio, 'salt_model/hut', (-44, -70, 44, 22), (0, 0), 212,
                 *[lambda c, s=sunk: land.paint_hut(c, s) for sunk in (False, True)])
    yield sprite(studio, 'salt_model/oak', (-60, -100, 60, 8), (0, 0), 213, land.paint_oak)
    yield sprite(studio, 'salt_model/cow', (-40, -44, 44, 8), (0, 0), 214,
                 *[lambda c, k=kind: land.paint_cow(c, k) for kind in (0, 1, 2)])
    yield sprite(studio, 'salt_model/sensor', (-14, -44, 14, 6), (0, 0), 215, land.paint_sensor)
    yield sprite(studio, 'salt_model/mound', (-30, -14, 30, 10), (0, 0), 216, land.paint_mound)


def _sheet(studio: Studio, name: str, size: tuple[int, int], anchor: tuple[int, int], seed: int, draw: Draw,
           paper: str | None = None) -> Painted:
    """A picture of exact size; with `paper`, nothing shines through."""
    canvas: Canvas = studio.canvas(*size, seed=seed, paper=paper)
    draw(canvas)
    canvas.finish(vignette=0)
    return Painted(f'salt_model/{name}', canvas.image(), anchor, crop=False)
