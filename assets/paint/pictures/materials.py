"""Tiles of the kinds of ground, 512 x 512, that repeat without a seam: the texture of profiles, cores and depth gauge.

The noise tiles and the marks both repeat every 512 px, so a tile cut from the middle of a larger sheet meets itself.
"""
from collections.abc import Iterator
from zlib import crc32

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.materials import Material, ground, materials
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.palette import mix
from assets.paint.kit.paths import rect
from assets.paint.studio import Painted, Studio

SIDE, MARGIN = 512, 48


def paint(studio: Studio) -> Iterator[Painted]:
    tiles = NoiseTiles(studio.scale, SIDE)
    for material in materials().values():
        if studio.wants(f"material/{material.id}"):
            yield tile(material, studio.scale, tiles)


def tile(material: Material, scale: float, tiles: NoiseTiles) -> Painted:
    """One opaque tile; `tiles` must have a side of 512 px."""
    side = SIDE + 2 * MARGIN
    seed = crc32(material.id.encode()) % 10000
    canvas = Canvas(side, side, scale, seed, mix(material.colour, "clay", .35), tiles, SIDE)
    ground(canvas, rect(-60, -60, side + 120, side + 120), material.id, shade=False)
    image = canvas.image().crop((MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE))
    return Painted(f"material/{material.id}", image)
