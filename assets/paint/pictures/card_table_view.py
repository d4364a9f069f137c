"""Pieces that come into the window of the card table: one for each homework card laid, and trouble and its mending.

`table/change/<region>/<piece>`, all put at (0, 0) of the window. Which are seen: scenes/cards/window.py.
"""
from collections.abc import Callable, Iterator, Mapping

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.props import animals, machines
from assets.paint.pictures import _card_table_changes as change
from assets.paint.pictures._card_table_window import HEIGHT, WIDTH, es, meadow
from assets.paint.studio import Painted, Studio

Piece = Callable[[Canvas], None]
DRENTHE_CRACK = ((294, 96), (303, 112), (295, 128), (307, 146), (299, 164), (308, 182))
TWENTE_CRACK = ((466, 86), (474, 100), (465, 114), (476, 130), (468, 146), (474, 164))


def _drenthe_field(canvas: Canvas) -> None:
    change.crop(canvas, 912, 1216, lambda x: es(x) + 2, lambda x: meadow(x) + 2)
    machines.fence(canvas, list(range(924, 1180, 62)), lambda x: meadow(x) + 6, 18)


def _twente_field(canvas: Canvas) -> None:
    change.crop(canvas, 1084, 1258, lambda x: 178 - (x - 1084) * .03, lambda x: 200 - max(0, x - 1200) * .14, 15)
    animals.cow(canvas, 1176, 220, .42, flip=True)


PIECES: Mapping[str, Mapping[str, Piece]] = {
    "midden_drenthe": {
        "aas": lambda c: change.corer(c, 700, 226),
        "heer": lambda c: (change.bunting(c, (170, 128), (262, 140)),
                           change.company(c, [("truida", 196, 208, .125, False), ("egbert", 238, 210, .125, True)])),
        "vrouw": lambda c: change.lamps(c, [(394, 214), (472, 216), (550, 214)],
                                        [(331, 163), (350, 163), (370, 163), (484, 187), (539, 187)]),
        "boer": _drenthe_field,
        "tien": lambda c: change.warm_well(c, 1838, 224),
        "negen": lambda c: change.gauges(c, [(1398, 208), (1440, 226), (1536, 226)]),
        "acht": lambda c: change.pond(c, 560, 222, 50),
        "zeven": lambda c: change.company(c, [("roelof", 1010, 230, .15, False), ("jantien", 1064, 230, .15, True),
                                              ("bennie", 1140, 230, .15, True)]),
        "incident": lambda c: change.crack(c, DRENTHE_CRACK, (290, 206)),
        "mended": lambda c: change.mended(c, DRENTHE_CRACK),
        "setback": lambda c: change.shower(c, 1450, 88, 190, 172),
    },
    "twente": {
        "aas": lambda c: change.corer(c, 62, 229),
        "heer": lambda c: (change.bunting(c, (522, 112), (612, 122)),
                           change.company(c, [("truida", 552, 190, .115, False), ("egbert", 590, 191, .115, True)])),
        "vrouw": lambda c: change.lamps(c, [(420, 206), (490, 208), (612, 214)],
                                        [(497, 160), (515, 160), (695, 190), (714, 190)]),
        "boer": _twente_field,
        "tien": lambda c: change.warm_well(c, 1838, 224),
        "negen": lambda c: change.gauges(c, [(1008, 206), (1064, 226), (1322, 226)]),
        "acht": lambda c: change.pond(c, 884, 222, 46),
        "zeven": lambda c: change.company(c, [("roelof", 1536, 230, .15, False), ("jantien", 1590, 230, .15, True),
                                              ("bennie", 1664, 230, .15, True)]),
        "incident": lambda c: change.crack(c, TWENTE_CRACK, (420, 202)),
        "mended": lambda c: change.mended(c, TWENTE_CRACK),
        "setback": lambda c: change.shower(c, 1460, 88, 190, 156),
    },
}


def paint(studio: Studio) -> Iterator[Painted]:
    for region, pieces in PIECES.items():
        for seed, (name, draw) in enumerate(pieces.items(), 470):
            asset = f"table/change/{region}/{name}"
            if studio.wants(asset):
                canvas = studio.canvas(WIDTH, HEIGHT, seed)
                draw(canvas)
                yield Painted(asset, canvas.image())
