"""The deep ladder under plateau: all of its first step is the gully of pot clay; the dome of Hooghalen to the right."""
from collections.abc import Iterator

from assets.paint.pictures._descent_ladder import Ladder, paint_ladder
from assets.paint.pictures._descent_ladder_things import Places
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/plateau.tmx"]

GULLY = (-60, ((1262, 1290), (1330, 1190), (1420, 960), (1510, 700), (1610, 470), (1730, 330), (1860, 226), (1980, 150),
               (2090, 84), (2190, 30)))
PLACES = Places(
    coal=(-520, 2050),
    urchins=((-560, 2400, 26, 14), (-330, 2352, 18, -20), (-430, 2440, 14, 40), (1010, 2420, 24, -8)),
    gas=-500,
    tracks=-620,
    ferns=((-610, 3640, 1.6, 70), (-250, 3560, 1.2, -60), (240, 3560, 1.3, 76), (520, 3650, 1.5, 52),
           (1130, 3570, 1.2, -66)),
    dragonfly=(-420, 3470),
)


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_ladder(studio, Ladder("plateau", 700, GULLY, -478, PLACES))
