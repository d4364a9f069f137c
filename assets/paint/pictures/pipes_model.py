"""Pictures of the old-pipes discovery: the ground of the map, what stands at its stops, the two halls, a leak.

Sizes are those that scenes/discovery asks for; the pipes themselves are drawn by the scene, as a tram map's lines.
"""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _pipes_model_ground as ground
from . import _pipes_model_places as places
from ._spread import sprite


def paint(studio: Studio) -> Iterator[Painted]:
    """The opaque ground, the groove of time, halls and buildings."""
    canvas: Canvas = studio.canvas(ground.WIDE, ground.HIGH, seed=401, paper='paper')
    ground.paint_ground(canvas)
    canvas.finish(vignette=.06)
    yield Painted('pipes_model/ground', canvas.image(), (0, 0), crop=False)
    track: Canvas = studio.canvas(1206, 56, seed=402)
    ground.paint_track(track)
    track.finish(vignette=0)
    yield Painted('pipes_model/time_track', track.image(), (0, 0), crop=False)
    yield sprite(studio, 'pipes_model/hall_k1', (-118, -70, 118, 70), (0, 0), 403, *[
        lambda c, f=fill: ground.paint_hall(c, f, False) for fill in ('none', 'hydrogen', 'slurry', 'diesel')])
    yield sprite(studio, 'pipes_model/hall_k2', (-118, -96, 118, 70), (0, 0), 404, *[
        lambda c, f=fill: ground.paint_hall(c, f, True) for fill in ('none', 'slurry')])
    yield sprite(studio, 'pipes_model/town', (-86, -92, 86, 6), (0, 0), 405, *[
        lambda c, w=lit: places.paint_town(c, w) for lit in (False, True)])
    for seed, (name, draw) in enumerate({
            'factory': places.paint_factory, 'windmills': places.paint_windmills, 'works': places.paint_works}.items(),
            406):
        yield sprite(studio, f'pipes_model/{name}', (-90, -138, 90, 6), (0, 0), seed, draw)
    yield sprite(studio, 'pipes_model/wells', (-100, -60, 100, 80), (0, 0), 409, places.paint_wells)
    yield sprite(studio, 'pipes_model/leak', (-46, -54, 46, 44), (0, 0), 410, places.paint_leak)
    yield sprite(studio, 'pipes_model/hydrogen', (-34, -18, 34, 18), (0, 0), 411, places.paint_hydrogen)
