"""The twelve finds of stream_valley and its secret, 220 x 220 each, middle at (110, 110), to be read at 72 px as well.

Dark things keep a pale rim, so that peat shows on peat. They lie in the ground, in the cabinet and in the hand: no
shadow of their own.
"""
from collections.abc import Iterator

from assets.paint.pictures import _finds_of_valley as valley
from assets.paint.pictures import _finds_of_water as water
from assets.paint.pictures._finds import Draw, paint_finds
from assets.paint.studio import Painted, Studio

FINDS: dict[str, Draw] = {
    "f201": water.iron_film,
    "f202": water.alder_branch,
    "f203": water.stream_peat,
    "f204": water.bleached_jar,
    "f205": water.bog_iron,
    "f206": water.gravel,
    "f207": valley.cut_edge,
    "f208": water.meadow_roots,
    "f209": valley.soft_spot,
    "f210": water.old_water,
    "f211": valley.mammoth_family,
    "f212": water.lapland_grain,
    "x2": valley.footprint,
}


def paint(studio: Studio) -> Iterator[Painted]:
    yield from paint_finds(studio, FINDS, 160)
