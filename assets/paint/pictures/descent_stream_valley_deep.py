"""The deep ladder under stream_valley: no dome here, only layer on layer; the grain from Lapland lies in the shaft."""
from collections.abc import Iterator

from assets.paint.pictures._descent_ladder import Ladder, paint_ladder
from assets.paint.pictures._descent_ladder_things import Places
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/stream_valley.tmx"]

GULLY = (640, ((1262, 210), (1380, 196), (1500, 160), (1640, 120), (1760, 84), (1860, 50), (1930, 12)))
PLACES = Places(
    coal=(-560, 2064),
    urchins=((-640, 2350, 20, 24), (-380, 2420, 28, -10), (-300, 2380, 14, 30), (1000, 2400, 22, -14)),
    gas=-560,
    tracks=-700,
    ferns=((-700, 3570, 1.4, 58), (-400, 3650, 1.7, -64), (240, 3560, 1.3, 76), (620, 3650, 1.5, 52),
           (1020, 3570, 1.2, -66)),
    dragonfly=(-560, 3480),
)


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_ladder(studio, Ladder("stream_valley", None, GULLY, -420, PLACES))
