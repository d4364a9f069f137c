"""The first spread: six people talk at once in the café, and a mole comes up through the floor.

Focus: Mo's lantern-lit face, dark before nested ochre, over the one cool thing in the room. Left of it the crooked
table (everything slides towards him), above both the dark wall that the words stand on (cream text, tone dark).

| what            | where, px of the picture                                             |
|-----------------|----------------------------------------------------------------------|
| words           | y 56-520: plum wall; the lamp hangs between the two fields           |
| six people      | x 20-960, heads y 470-640; table edge y 668-708, hem to y 868        |
| door, visitor   | x 950-1130, y 480-830                                                |
| Mo, hatch, pit  | x 1125-1740, y 610-940; lantern's flame at `_cafe_hatch.flame()`     |
| red thread      | from the hinge (1573, 851) to the right edge at y 700                |

Layers: wall, back, floor, table, front. Sprites come in by the box they are cut from, so `at` is a place on the page.
"""
from collections.abc import Callable, Iterator
from functools import partial

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.jantien import duck
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import spline
from assets.paint.studio import Painted, Studio

from . import _cafe_company as company
from . import _cafe_hatch as hatch
from . import _cafe_play as play
from . import _cafe_room as room
from . import _cafe_things as things
from ._spread import Box, Spot, sheet, sprite, thumb

LAMP_HOOK, CORD = (893, 18), 388
SWINGS = (0, 5, 8, 4, -3, -7, -4, 2, 4, 1, -2, 0)
STEAM_AT = tuple((x + 2, company.on_table(x, .5) - 40) for x, _ in play.MUGS)
DOG_AT = (956, 878)
LEAVES = ((1052, 888, .6, 70, 'terra'), (1004, 872, .5, -40, 'ochre'), (1752, 884, .7, 120, 'rust'),
          (62, 906, .6, 20, 'ochre'), (1850, 876, .5, -70, 'terra'))
DUCK_AT = (1086, 874)


def _frame(canvas: Canvas) -> None:
    things.sheep_frame(canvas, 1834, 520, .92, 3)


def _front(canvas: Canvas) -> None:
    """Leaves that the last visitor brought, and the duck, which is there first."""
    for x, y, size, turn, colour in LEAVES:
        things.leaf(canvas, x, y, size, turn, mix(colour, 'plum', .2))
    x, y = DUCK_AT
    canvas.ink(spline([(944, 878), (990, 890), (1030, 884), (x - 30, y - 10)], False), 'sand', stroke=3, wobble=.6,
               edge=.5, tooth=0)
    duck(Pen.at(canvas, x, y, .95))


def _dog(canvas: Canvas, wag: float) -> None:
    teckel(canvas, *DOG_AT, 1.06, 'hind', flip=True, length=1.15, wag=wag)


LAYERS: tuple[tuple[str, tuple[Callable[[Canvas], object], ...]], ...] = (
    ('cafe/wall', (room.paint_wall,)),
    ('cafe/back', (room.paint_door, room.paint_skirting, _frame)),
    ('cafe/floor', (room.paint_floor, room.paint_pit, hatch.paint_hinge)),
    ('cafe/table', (company.paint_company, play.paint_mugs)),
    ('cafe/front', (_front,)),
)
Frames = tuple[Callable[[Canvas], object], ...]


def _sprites() -> dict[str, tuple[Spot, Box, Frames]]:
    """Asset -> place on the page, box of a frame, the frames."""
    found: dict[str, tuple[Spot, Box, Frames]] = {
        'cafe/halo': (hatch.flame(), (800, 440, 1740, 830),
                      tuple(partial(hatch.paint_halo, strength=s) for s in (.4, .8, 1))),
        'cafe/mo': (hatch.MO_AT, (1075, 560, 1755, 980), (hatch.paint_mo,)),
        'cafe/peep': (hatch.HINGE, (1095, 740, 1625, 890),
                      tuple(partial(hatch.paint_peep, number=n) for n in (0, 1, 0, 1, 1, 0))),
        'cafe/lid': (hatch.HINGE, (1095, 560, 1785, 890),
                     tuple(partial(hatch.paint_lid, number=n) for n in (1, 2, 3, 4))),
        'cafe/thread': (hatch.HINGE, (1510, 660, 1980, 940),
                        tuple(partial(hatch.paint_thread, taut=t) for t in (0, .5, 1.2, 1))),
        'cafe/lamp': (LAMP_HOOK, (720, 0, 1066, 640),
                      tuple(partial(things.lamp, x=LAMP_HOOK[0], y=LAMP_HOOK[1], cord=CORD, swing=s) for s in SWINGS)),
        'cafe/steam': (STEAM_AT[0], _round(STEAM_AT[0]),
                       tuple(partial(things.steam, x=STEAM_AT[0][0], y=STEAM_AT[0][1], phase=k / 4) for k in range(4))),
        'cafe/cup': ((play.CUP_PATH[1], 740), (270, 660, 1010, 800),
                     tuple(partial(play.paint_cup, step=k) for k in range(play.CUP_STEPS))),
        'cafe/roll': ((play.ROLL_AT, 730), (540, 600, 880, 800),
                      tuple(partial(play.paint_roll, number=n) for n in range(4))),
        'cafe/door': ((room.DOOR[0], room.DOOR[3]), (900, 470, 1150, 890),
                      tuple(partial(play.paint_door, number=n) for n in range(4))),
        'cafe/knock': ((470, 890), (390, 800, 550, 952), tuple(partial(play.paint_knock, number=n) for n in range(4))),
        'cafe/dog': (DOG_AT, (880, 740, 1110, 900), tuple(partial(_dog, wag=w) for w in (0, 1, -1))),
    }
    for number, face in enumerate(things.MATS):
        x, y = play.at_mat(number)
        found[f'cafe/mat/{face}'] = ((x, y), (x - 50, y - 70, x + 50, y + 40), tuple(
            partial(play.paint_mat, number=number, face=face, turn=turn) for turn in play.TURNS))
    return found


def _round(spot: Spot) -> Box:
    return spot[0] - 30, spot[1] - 74, spot[0] + 30, spot[1] + 10


def _order(sprites: dict[str, tuple[Spot, Box, Frames]]) -> list[tuple[str, Spot, int]]:
    """Everything as it rests after arrival, from back to front."""
    def rest(name: str, frame: int = 0) -> tuple[str, Spot, int]:
        return name, sprites[name][0], frame

    zero = (0.0, 0.0)
    return [('cafe/wall', zero, 0), rest('cafe/halo', 2), ('cafe/back', zero, 0), ('cafe/floor', zero, 0),
            rest('cafe/door'), rest('cafe/dog'), rest('cafe/lid', 3), rest('cafe/mo'), rest('cafe/thread', 3),
            ('cafe/table', zero, 0), *(rest(f'cafe/mat/{face}') for face in things.MATS),
            *(('cafe/steam', spot, 0) for spot in STEAM_AT), rest('cafe/roll'), rest('cafe/cup', play.CUP_STEPS - 1),
            rest('cafe/lamp'), ('cafe/front', zero, 0)]


def paint(studio: Studio) -> Iterator[Painted]:
    """Layers, sprites, and the small picture of the whole."""
    small = studio.wants('cafe/thumb')
    pieces: dict[str, Painted] = {}
    for number, (name, parts) in enumerate(LAYERS):
        if small or studio.wants(name):
            pieces[name] = sheet(studio, name, 101 + number, *parts)
            yield pieces[name]
    sprites = _sprites()
    for number, (name, (at, box, frames)) in enumerate(sprites.items()):
        if small or studio.wants(name):
            pieces[name] = sprite(studio, name, box, at, 131 + number, *frames)
            yield pieces[name]
    if small:
        yield thumb('cafe/thumb', [(pieces[asset], at, frame) for asset, at, frame in _order(sprites)])
