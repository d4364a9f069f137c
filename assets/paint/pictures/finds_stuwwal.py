"""The ten finds of stuwwal and its secret, 220 x 220 each, middle at (110, 110), to be read at 72 px as well.

They lie in the ground, in the cabinet and in the hand: no shadow of their own.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.pen import Pen
from assets.paint.pictures import _finds_of_ridge as ridge
from assets.paint.studio import Painted, Studio

SIZE = 220
FINDS: dict[str, Callable[[Pen], None]] = {
    "f401": ridge.sea_clay,
    "f402": ridge.shark_and_shell,
    "f403": ridge.rhine_gravel,
    "f404": ridge.tilted_layers,
    "f405": ridge.old_raindrop,
    "f406": ridge.erratic,
    "f407": ridge.ice_tongue,
    "f408": ridge.deep_valley,
    "f409": ridge.steep_bank,
    "f410": ridge.named_loam,
    "x4": ridge.cave_painting,
}


def paint(studio: Studio) -> Iterator[Painted]:
    for number, (name, draw) in enumerate(FINDS.items()):
        canvas = studio.canvas(SIZE, SIZE, 180 + number)
        draw(Pen(canvas, SIZE / 2, SIZE / 2))
        canvas.finish(grain=.02, vignette=0)
        yield Painted(f"find/{name}", canvas.image(), (SIZE / 2, SIZE / 2), crop=False)
