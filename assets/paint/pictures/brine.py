"""Water erin, pekel eruit: an upper sheet with the hut over the well is torn off; under it lies the hall.

The eye goes to the lit bell, along the hose to the pipe and up to the small hut, and off with the red thread. The light
of the deep is the lantern's. Layers: deep, cable, above, front. Sprites: see `_sprites`; what they do stands in
pages.yaml.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.canvas import Canvas
from assets.paint.studio import Painted, Studio

from . import _brine_above as above
from . import _brine_bell as bell
from . import _brine_deep as deep
from . import _brine_play as play
from ._brine_shape import BELL_AT, HORN, OIL_END, PIPE_FOOT, PIPE_X, ROOF
from ._spread import Box, Placed, sheet, sprite, thumb, wool

READS = ['assets/materials.yaml']
NAME = 'brine'
Frame = Callable[[Canvas], object]
# from back to front, as in pages.yaml
ORDER = ('deep', 'lift', 'echo', 'grain', 'cable', 'ping', 'bell', 'bubbles', 'above', 'dog', 'hut', 'door', 'flow',
         'shaker',
         'front')


def _below_pipe(canvas: Canvas) -> None:
    above.pipe(canvas, 770, PIPE_FOOT)


def _thread_in(canvas: Canvas) -> None:
    """From the left edge over the grass, in front of the crate, and into the shut door."""
    wool(canvas, [(-60, 700), (0, 700), (90, 696), (180, 701), (270, 697), (390, 692), (480, 695), (560, 690),
                  (592, 686),
                  (600, 681)], 3.4)


def paint(studio: Studio) -> Iterator[Painted]:
    """Four layers, what moves, and the whole spread small."""
    layers = (
        sheet(studio, f'{NAME}/deep', 301, deep.paint_rock, deep.paint_salt, deep.paint_hall, deep.paint_roof,
              vignette=.1),
        sheet(studio, f'{NAME}/cable', 302, _below_pipe, bell.paint_hose),
        sheet(studio, f'{NAME}/above', 303, above.paint_shadow, above.paint_sheet, above.paint_well, above.paint_herd,
              play.paint_table, _thread_in, vignette=.08),
        sheet(studio, f'{NAME}/front', 304, deep.paint_foot),
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

    yield one('lift', (OIL_END, ROOF - 30, 1800, ROOF + 80), (1694, ROOF), 311,
              [lambda c, m=m: play.paint_lift(c, m) for m in play.LIFTED], rest=0)
    yield one('echo', (880, 590, 1250, 910), play.DOG_AT, 312, moments(play.paint_echo, play.ECHOES))
    yield one('grain', (1730, 640, 1834, 884), (play.GRAIN_X, 664), 313, moments(play.paint_grain, play.GRAINS), rest=0)
    yield one('ping', (930, 620, 1260, 912), HORN, 314, moments(play.paint_ping, play.PINGS), rest=0)
    x, y = BELL_AT
    yield one('bell', (x - 220, y - 22, x + 180, y + 300), BELL_AT, 315, moments(bell.paint_bell, 2), rest=0)
    yield one('bubbles', (1612, 616, 1664, 830), (1636, 720), 316, moments(play.paint_bubbles, 3))
    yield one('dog', (440, 600, 600, 690), above.DOG_AT, 317, [lambda c, w=w: above.paint_dog(c, w)
                                                               for w in (0, 1, -1)], rest=0)
    yield one('hut', (510, 520, 740, 700), above.HUT_AT, 318, [above.paint_hut])
    yield one('door', (560, 600, 650, 700), above.HUT_AT, 319, [lambda c, m=m: above.paint_door(c, m)
                                                                for m in above.OPENED], rest=0)
    yield one('flow', (PIPE_X - 96, 682, PIPE_X + 96, 894), (PIPE_X, PIPE_FOOT), 320,
              moments(play.paint_flow, play.FLOWS))
    yield one('shaker', (190, 524, 350, 660), play.TABLE, 321, moments(play.paint_shaker, play.SHAKES), rest=0)
