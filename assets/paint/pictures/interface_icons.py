"""Icons of the interface: 64 x 64, anchor in the middle, in plum (on paper), cream (on dark) and grey (disabled)."""
from collections.abc import Iterator
from zlib import crc32

from assets.paint.pictures._glyph import INKS, Glyph
from assets.paint.pictures._icons_reading import READING
from assets.paint.pictures._icons_things import THINGS
from assets.paint.studio import Painted, Studio

SIDE, UNIT = 64, 1.25
ICONS = {**READING, **THINGS}


def paint(studio: Studio) -> Iterator[Painted]:
    for name, draw in ICONS.items():
        for colour, inks in INKS.items():
            asset_id = f"icon/{name}/{colour}"
            if not studio.wants(asset_id):
                continue
            canvas = studio.canvas(SIDE, SIDE, crc32(name.encode()) % 10000)
            draw(Glyph(canvas, SIDE / 2, SIDE / 2, UNIT, inks))
            yield Painted(asset_id, canvas.image(), (SIDE / 2, SIDE / 2), crop=False)
