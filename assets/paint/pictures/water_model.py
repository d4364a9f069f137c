"""Pictures of the water discovery: skies, three strips of land in their states, people in moods, the groove of months.

All places are px of the scene's picture; ground, water, arrows, rain and the crack are drawn by the scene.
"""
from collections.abc import Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _water_model_land as land
from . import _water_model_people as people
from ._spread import Draw, sprite
from ._use_follows_soil_house import paint_house
from ._use_follows_soil_shape import HOUSE, HOUSE_Y
from ._water_model_handle import HANDLE, paint_handle

HOUSE_BOX = (HOUSE - 132, HOUSE_Y - 222, HOUSE + 132, HOUSE_Y + 12)


def paint(studio: Studio) -> Iterator[Painted]:
    """Opaque skies and tracks from their left top corner; all else as sprites."""
    for seed, kind in enumerate(land.SKIES, 201):
        if studio.wants(f'water_model/sky_{kind}'):
            yield _opaque(studio, f'sky_{kind}', (land.WIDE, land.SKY_HIGH), seed,
                          lambda c, k=kind: land.paint_sky(c, k))
    for seed, (name, (box, draw, states)) in enumerate(land.STRIPS.items(), 211):
        for state in states:
            if studio.wants(f'water_model/{name}_{state}'):
                yield sprite(studio, f'water_model/{name}_{state}', box, (0, 0), seed,
                             lambda c, d=draw, s=state: d(c, s))
    yield from _people(studio)
    for seed, kind in enumerate(land.TRACKS, 241):
        if studio.wants(f'water_model/{kind}'):
            yield _opaque(studio, kind, land.TRACK, seed, lambda c, k=kind: land.paint_track(c, k), paper=False)
    if studio.wants('water_model/house'):
        yield sprite(studio, 'water_model/house', HOUSE_BOX, (HOUSE, HOUSE_Y), 251, lambda c: paint_house(c, False))
    if studio.wants('water_model/handle'):
        yield sprite(studio, 'water_model/handle', HANDLE, (0, 0), 252, paint_handle)


def _people(studio: Studio) -> Iterator[Painted]:
    for seed, name in enumerate(people.FACES, 221):
        if studio.wants(f'water_model/{name}'):
            yield sprite(studio, f'water_model/{name}', (-90, -205, 130, 8), (0, 0), seed, *[
                lambda c, n=name, m=mood: people.paint_whole(c, n, m) for mood in people.MOODS])
        if studio.wants(f'water_model/{name}_face'):
            yield sprite(studio, f'water_model/{name}_face', (0, 0, people.MEDAL, people.MEDAL), people.MEDAL_MIDDLE,
                         seed + 10, *[lambda c, n=name, m=mood: people.paint_medal(c, n, m) for mood in people.MOODS])
    if studio.wants('water_model/so_so'):
        yield sprite(studio, 'water_model/so_so', (0, 0, 52, 52), (26, 26), 235, people.paint_so_so)
    if studio.wants('water_model/level'):
        yield _opaque(studio, 'level', people.LEVEL, 236, people.paint_level, paper=False)
    if studio.wants('water_model/bubble'):
        yield sprite(studio, 'water_model/bubble', (-18, -11, 18, 11), (0, 0), 237, people.paint_bubble)


def _opaque(studio: Studio, name: str, size: tuple[int, int], seed: int, draw: Draw, paper: bool = True) -> Painted:
    """A picture of exact size from its left top corner; with `paper`, nothing shines through."""
    canvas: Canvas = studio.canvas(*size, seed=seed, paper='paper' if paper else None)
    draw(canvas)
    canvas.finish(vignette=0)
    return Painted(f'water_model/{name}', canvas.image(), (0, 0), crop=False)
