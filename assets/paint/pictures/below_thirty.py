"""Waar de kaart ophoudt: the map, to scale, is the page itself; at thirty metres it is torn, and Mo's foot hangs out.

The eye goes to Mo's foot over the tear, from the gold chamber into the blue; along the arches of the deep to the rose
salt; off the page with the thread. The words stand on the map at night. Layers: deep, map, front.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _below_thirty_deep as deep
from . import _below_thirty_life as life
from . import _below_thirty_map as paper
from ._spread import Box, Placed, sheet, sprite, thumb

READS = ['assets/materials.yaml']
NAME = 'below_thirty'
Frame = Callable[[Canvas], object]
FILLED = (1, .65, .3, 0, .3, .65)
# from back to front, as in pages.yaml
ORDER = ('deep', 'grains', 'gas', 'boomerang', 'hind', 'map', 'flap', 'teckel', 'truida', 'drip', 'front', 'mo')


def paint(studio: Studio) -> Iterator[Painted]:
    """Three layers, what moves, and the whole spread small."""
    seen: dict[str, Painted | Placed] = {}
    for piece in _layers(studio):
        seen[piece.id] = piece
        yield piece
    for placed in _sprites(studio):
        seen[placed[0].id] = placed
        yield placed[0]
    if studio.wants(f'{NAME}/thumb'):
        everything = {piece.id: piece for piece in _layers(Studio(studio.scale))} if studio.only else {}
        everything |= {placed[0].id: placed for placed in _sprites(Studio(studio.scale))} if studio.only else {}
        seen |= everything
        yield thumb(f'{NAME}/thumb', [seen[f'{NAME}/{name}'] for name in ORDER])


def rest(studio: Studio) -> list[Placed]:
    """The spread as it holds its pose, piece by piece."""
    seen: dict[str, Placed] = {piece.id: (piece, (0, 0), 0) for piece in _layers(studio)}
    seen |= {placed[0].id: placed for placed in _sprites(studio)}
    return [seen[f'{NAME}/{name}'] for name in ORDER]


def _layers(studio: Studio) -> Iterator[Painted]:
    parts: tuple[tuple[str, int, tuple[Frame, ...], float], ...] = (
        ('deep', 91, (deep.paint_deep, life.paint_thread_on), .1),
        ('map', 92, (paper.paint_map, life.paint_rim_tap), .08),
        ('front', 93, (life.paint_thread_in, paper.paint_pipe, life.paint_tap, life.paint_thread_out), 0),
    )
    for name, seed, draws, vignette in parts:
        if studio.wants(f'{NAME}/{name}'):
            yield sheet(studio, f'{NAME}/{name}', seed, *draws, vignette=vignette)


def _sprites(studio: Studio) -> Iterator[Placed]:
    """Every sprite with its place on the picture and the frame that is seen at rest."""
    def moments(draw: Callable[[Canvas, int], object], count: int) -> list[Frame]:
        return [lambda canvas, moment=moment: draw(canvas, moment) for moment in range(count)]

    x, y = deep.HEART
    sprites: tuple[tuple[str, Box, tuple[float, float], list[Frame], int], ...] = (
        ('mo', (950, 550, 1420, 900), life.MO_AT, moments(life.paint_mo, len(life.STEPS)), -1),
        ('truida', (790, 0, 890, 66), life.TRUIDA_AT, [lambda c: life.paint_truida(c, False),
                                                       lambda c: life.paint_truida(c, True)], -1),
        ('teckel', (-48, 570, 210, 740), life.TECKEL_AT, moments(life.paint_teckel, 2), 0),
        ('hind', (1720, 570, 1968, 740), life.HIND_AT, [lambda c, w=w: life.paint_hind(c, w) for w in (-.6, .2, .8)],
         -1),
        ('drip', (750, 650, 810, 780), life.TAP_AT, moments(life.paint_drip, 4), 0),
        ('drop', (860, 860, 936, 940), life.DROP_AT, [life.paint_drop], 0),
        ('grains', (1240, 540, 1620, 830), life.GRAIN_AT, moments(life.paint_grains, 4), -1),
        ('river', (1200, 540, 1900, 850), life.GRAIN_AT, moments(life.paint_river, 4), -1),
        ('flap', (1380, 536, 1570, 670), life.FLAP_AT, [lambda c, v=v: life.paint_flap(c, v) for v in (0, .4, 1, .7)],
         -1),
        ('boomerang', (x - 240, y - 130, x + 240, y + 140), (x, y), moments(deep.paint_boomerang, len(deep.TURNS)), -1),
        ('domes', (x - 240, y - 130, x + 240, y + 130), (x, y), [lambda c, n=n: deep.paint_domes(c, n + 1)
                                                                for n in range(3)], -1),
        ('gas', (x - 110, 860, x + 110, 952), deep.GAS_AT, [lambda c, f=f: deep.paint_gas(c, f) for f in FILLED],
         0),
        ('glitter', (330, 770, 520, 952), (424, 862), moments(life.paint_glitter, 4), -1),
    )
    for number, (name, box, at, frames, still) in enumerate(sprites):
        if studio.wants(f'{NAME}/{name}'):
            yield sprite(studio, f'{NAME}/{name}', box, at, 101 + number, *frames), at, still % len(frames)
