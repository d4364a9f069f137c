"""Below the torn paper of hengelo_boekelo: three steps of the ladder, the window with the halls, four steps more.

`deep_<n>` and `low_<n>` lie over tile n of the section (position: 960 x n,
                                                         0), only round the shaft; `hall_<n>` are the
window's, as wide as it is, with a margin that shows when one looks past its ends.
"""
from collections.abc import Iterator

from assets.paint.kit.materials import materials
from assets.paint.pictures._descent_section import TILE, Strip, read_profile
from assets.paint.pictures._hengelo_halls import lay_window
from assets.paint.pictures._twente_ladder import heat, lay_ladder
from assets.paint.studio import Painted, Studio
from game.content.maps import Frame

READS = ["story/profiles/hengelo_boekelo.tmx"]

NAME = "hengelo_boekelo"
LEFT, RIGHT = 6240, 8280      # map px: what a rider can see, and a little more
TOP, FOOT = 1380, 4536        # map px
HALLS = (2268, 3380)          # map px: the rows of the window's tiles
MARGIN = 264                  # px: beyond both ends of the window


def paint(studio: Studio) -> Iterator[Painted]:
    profile = read_profile(NAME)
    window = profile.window
    assert window is not None
    scale = profile.px_per_m
    above = tuple(step for step in profile.ladder if step.bottom_m < window.frame.top_m)
    below = tuple(step for step in profile.ladder if step.top_m > window.frame.bottom_m)
    yield from _steps(studio, Strip(profile, LEFT, RIGHT, TOP), "deep", above, HALLS[0], glows=False)
    yield from _steps(studio, Strip(profile, LEFT, RIGHT, HALLS[1]), "low", below, FOOT, glows=True)
    ends = (round(window.frame.left_m * scale), round(window.frame.right_m * scale))
    strip = Strip(profile, ends[0] - MARGIN, ends[1] + MARGIN, HALLS[0])
    canvas = studio.canvas(strip.width, HALLS[1] - HALLS[0], 62, materials()["rot_salt"].colour)
    lay_window(canvas, strip)
    canvas.finish(grain=.024, vignette=0)
    image = canvas.image().convert("RGB")
    first, last = ends[0] // TILE, ends[1] // TILE - 1
    for n in range(first, last + 1):
        left = n * TILE - strip.left - (MARGIN if n == first else 0)
        right = (n + 1) * TILE - strip.left + (MARGIN if n == last else 0)
        anchor = (MARGIN if n == first else 0, -HALLS[0])
        yield Painted(f"descent/{NAME}/hall_{n}", image.crop((left, 0, right, image.height)), anchor)


def _steps(studio: Studio, strip: Strip, part: str, steps: tuple[Frame, ...], foot: int, glows: bool
           ) -> Iterator[Painted]:
    canvas = studio.canvas(strip.width, foot - strip.top, 61, materials()["tertiary_clay"].colour)
    lay_ladder(canvas, strip, steps, foot)
    if glows:
        heat(canvas, strip, foot)
    canvas.finish(grain=.024, vignette=0)
    image = canvas.image().convert("RGB")
    for n in range(LEFT // TILE, RIGHT // TILE + 1):
        left, right = max(n * TILE, LEFT), min((n + 1) * TILE, RIGHT)
        piece = image.crop((left - LEFT, 0, right - LEFT, image.height))
        yield Painted(f"descent/{NAME}/{part}_{n}", piece, (n * TILE - left, -strip.top))
