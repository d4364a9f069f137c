"""Pictures of the pingo discovery: skies, five ages of land, the groove of time, six hollows, the land at the drill.

Sizes are those that scenes/discovery asks for; the hill, the pit and the core themselves are drawn by the scene.
"""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _pingo_hollows as hollows
from . import _pingo_model_land as land
from ._pingo_people import ROD_X, selam_drills
from ._spread import Draw, sprite

SELAM_SIZE = .61


def paint(studio: Studio) -> Iterator[Painted]:
    """Opaque skies and tiles; strips that stand on the ground line; Selam with the auger in two turns."""
    for seed, kind in enumerate(land.SKIES, 101):
        yield _opaque(studio, f'sky_{kind}', (land.WIDE, land.HIGH), seed, lambda c, k=kind: land.paint_sky(c, k))
    for seed, (name, draw) in enumerate(land.LANDS.items(), 111):
        yield sprite(studio, f'pingo_model/land_{name}', (0, -land.TALL, land.WIDE, 4), (0, 0), seed, draw)
    yield sprite(studio, 'pingo_model/rim', (-70, -60, 70, 14), (0, 0), 121, land.paint_rim)
    yield _opaque(studio, 'time_track', land.TRACK, 122, land.paint_track, paper=False)
    for seed, (name, draw) in enumerate(hollows.TILES.items(), 131):
        yield _opaque(studio, f'hollow_{name}', hollows.TILE, seed, draw)
    yield _opaque(studio, 'drill_sky', hollows.DRILL_SKY, 141, hollows.paint_drill_sky)
    for seed, (name, draw) in enumerate(hollows.RIMS.items(), 142):
        yield sprite(studio, f'pingo_model/rim_{name}', (-440, -220, 440, 4), (0, 0), seed, draw)
    foot = ROD_X * SELAM_SIZE
    yield sprite(studio, 'pingo_model/selam_drills', (-foot - 70, -290, 60, 8), (0, 0), 151, *[
        lambda c, t=turn: selam_drills(c, -foot, 0, SELAM_SIZE, t) for turn in (0, 1)])


def _opaque(studio: Studio, name: str, size: tuple[int, int], seed: int, draw: Draw, paper: bool = True) -> Painted:
    """A picture of exact size from its left top corner; with `paper`, nothing shines through."""
    canvas: Canvas = studio.canvas(*size, seed=seed, paper='paper' if paper else None)
    draw(canvas)
    canvas.finish(vignette=0)
    return Painted(f'pingo_model/{name}', canvas.image(), (0, 0), crop=False)
