"""The twelve finds of raised_bog and its secret, 220 x 220 each, middle at (110, 110), to be read at 72 px as well.

Each thing keeps a pale rim light, so that black peat shows on black peat. They lie in the ground, in the cabinet and in
the hand: no shadow of their own.
"""
from collections.abc import Iterator

from assets.paint.pictures import _finds_of_peat as peat
from assets.paint.pictures import _finds_of_sand as sand
from assets.paint.pictures._finds import Draw, paint_finds
from assets.paint.studio import Painted, Studio

FINDS: dict[str, Draw] = {
    "f301": peat.peat_moss,
    "f302": peat.turf,
    "f303": peat.bog_pine,
    "f304": peat.black_peat,
    "f305": peat.red_peat,
    "f306": peat.pollen_archive,
    "f307": sand.white_sand,
    "f308": sand.rim,
    "f309": sand.drift_dune,
    "f310": sand.buried_heath,
    "f311": sand.bath_plug,
    "f312": peat.bog_road,
    "x3": sand.ice_palace,
}


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_finds(studio, FINDS, 80)
