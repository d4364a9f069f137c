"""Pictures of the land-use discovery: skies, the cut through eight places, turf by season, flags and uses.

All places are px of the scene's picture; water, signs and the well's pull are drawn by the scene.
"""
from collections.abc import Iterator

from assets.paint.kit.materials import READS
from assets.paint.studio import Painted, Studio

from . import _soil_model_land as land
from . import _soil_model_uses as uses
from ._soil_model_shape import BOTTOM, TOP, WIDE
from ._spread import sprite

__all__ = ['READS', 'paint']


def paint(studio: Studio) -> Iterator[Painted]:
    for seed, kind in enumerate(land.SKIES, 301):
        if studio.wants(f'soil_model/sky_{kind}'):
            canvas = studio.canvas(WIDE, land.SKY_HIGH, seed=seed, paper='paper')
            land.paint_sky(canvas, kind)
            canvas.finish(vignette=0)
            yield Painted(f'soil_model/sky_{kind}', canvas.image(), (0, 0), crop=False)
    if studio.wants('soil_model/section'):
        yield sprite(studio, 'soil_model/section', (0, TOP, WIDE, BOTTOM), (0, 0), 311, land.paint_section)
    for seed, season in enumerate(land.SEASONS, 321):
        if studio.wants(f'soil_model/turf_{season}'):
            yield sprite(studio, f'soil_model/turf_{season}', land.STRIP, (0, 0), seed,
                         lambda c, s=season: land.paint_turf(c, s))
    if studio.wants('soil_model/line'):
        yield sprite(studio, 'soil_model/line', (0, 0, 1400, 70), (0, 0), 331, uses.paint_line)
    for seed, (use, draw) in enumerate(uses.USES.items(), 341):
        if studio.wants(f'soil_model/{use}'):
            yield sprite(studio, f'soil_model/{use}', uses.VIEW, (0, 0), seed, *[
                lambda c, d=draw, s=state: d(c, s) for state in uses.STATES])
        if studio.wants(f'soil_model/flag_{use}'):
            yield sprite(studio, f'soil_model/flag_{use}', uses.FLAG, (0, 0), seed + 10,
                         lambda c, u=use: uses.paint_flag(c, u))
        if studio.wants(f'soil_model/hung_{use}'):
            yield sprite(studio, f'soil_model/hung_{use}', uses.HUNG, (0, 0), seed + 20,
                         lambda c, u=use: uses.paint_hung(c, u))
