"""The deep ladder under raised_bog: the dome of Hooghalen to the right, a gully and a well to the left."""
from collections.abc import Iterator

from assets.paint.pictures._descent_ladder import Ladder, paint_ladder
from assets.paint.pictures._descent_ladder_things import Places
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/raised_bog.tmx"]

GULLY = (-730, ((1262, 236), (1400, 214), (1560, 172), (1700, 150), (1850, 104), (1990, 76), (2090, 40), (2150, 8)))
PLACES = Places(
    coal=(190, 2080),
    urchins=((-520, 2370, 25, -12), (-432, 2428, 17, 20), (186, 2392, 20, 8), (1150, 2352, 24, -8)),
    gas=-440,
    tracks=140,
    ferns=((-660, 3560, 1.5, 62), (-270, 3640, 1.1, -58), (240, 3560, 1.3, 76), (480, 3650, 1.7, 52),
           (1180, 3570, 1.2, -66)),
    dragonfly=(700, 3490),
)


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_ladder(studio, Ladder("raised_bog", 640, GULLY, -360, PLACES))
