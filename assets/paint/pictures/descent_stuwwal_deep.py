"""The deep ladder under stuwwal: eight steps of Twente below the torn paper, none to scale.

`deep_<n>` lies over tile n of the section (position: 960 x n, 0), only round the shaft: nobody gets elsewhere.
"""
from collections.abc import Iterator

from assets.paint.kit.materials import materials
from assets.paint.pictures._descent_section import TILE, Strip, read_profile
from assets.paint.pictures._twente_ladder import heat, lay_ladder
from assets.paint.studio import Painted, Studio

READS = ["story/profiles/stuwwal.tmx"]

NAME = "stuwwal"
LEFT, RIGHT = 3840, 5880      # map px: what a rider can see, and a little more
TOP, FOOT = 2040, 4476        # map px


def paint(studio: Studio) -> Iterator[Painted]:
    profile = read_profile(NAME)
    strip = Strip(profile, LEFT, RIGHT, TOP)
    canvas = studio.canvas(strip.width, FOOT - TOP, 61, materials()["tertiary_clay"].colour)
    lay_ladder(canvas, strip, profile.ladder, FOOT)
    heat(canvas, strip, FOOT)
    canvas.finish(grain=.024, vignette=0)
    image = canvas.image().convert("RGB")
    for n in range(LEFT // TILE, RIGHT // TILE + 1):
        left, right = n * TILE - LEFT, min((n + 1) * TILE, RIGHT) - LEFT
        yield Painted(f"descent/{NAME}/deep_{n}", image.crop((left, 0, right, FOOT - TOP)), (0, -TOP))
