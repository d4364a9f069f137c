"""The twelve finds of plateau and its secret, 220 x 220 each, middle at (110, 110), to be read at 72 px as well.

Dark things keep a pale rim, so that pot clay shows on pot clay. They lie in the ground, in the cabinet and in the hand:
no shadow of their own.
"""
from collections.abc import Iterator

from assets.paint.pictures import _finds_of_fields as fields
from assets.paint.pictures import _finds_of_stone as stone
from assets.paint.pictures._finds import Draw, paint_finds
from assets.paint.studio import Painted, Studio

FINDS: dict[str, Draw] = {
    "f101": fields.plaggen_soil,
    "f102": fields.potsherd,
    "f103": stone.bleached_sand,
    "f104": stone.wind_stone,
    "f105": stone.rapakivi_and_magnet,
    "f106": stone.scratched_boulder,
    "f107": fields.hole_in_the_lid,
    "f108": stone.kitten_sand,
    "f109": stone.pot_clay,
    "f110": stone.hidden_gully,
    "f111": fields.gold_of_beilen,
    "f112": fields.farm_of_elp,
    "x1": fields.grandmothers_library,
}


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_finds(studio, FINDS, 120)
