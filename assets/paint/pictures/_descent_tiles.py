"""From the painted sheets of a section to its tiles, however hilly: surface, ground, dusk; and its water's arrows.

Map px (0, 0) is the position of every tile times its number: `top_<n>` (the surface and what stands on it, with
alpha), `<n>` (the ground below it, opaque), to multiply with `dusk_<n>` (white above the surface, DARKNESS below).
Each column of tiles is cut where its own surface lies. The first tile of each begins MARGIN to the left.
"""
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PIL import Image

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import polygon
from assets.paint.pictures._descent_section import DARKNESS, MARGIN, TILE, Strip, lay_layers, lay_water
from assets.paint.pictures._descent_sheets import side_by_side
from assets.paint.studio import Painted, Studio
from game.content.maps import ProfileMap
from game.ground import surface_depth_m

HALF_DARK: Colour = "#B4AECB"
DAYLIGHT = 330          # px: as far down as a little day comes
SKIN = 56               # px: how far the tiles with the surface go on below its lowest place
TALLEST = 420           # px: what stands on the land is no higher


@dataclass(frozen=True)
class Section:
    """How a section is painted: its map, the rows its ground is painted on (map px), and what is its own."""

    profile: ProfileMap
    top: int
    floor: int
    add_to_layer: Callable[[Canvas, Strip, int, Region], None]
    add_to_ground: Callable[[Canvas, Strip, Region], None]
    paint_land: Callable[[Canvas, Strip], None]
    dry: Callable[[float], bool]

    @property
    def name(self) -> str:
        return self.profile.id

    @property
    def width(self) -> int:
        return round(self.profile.width_m * self.profile.px_per_m)

    def parts(self) -> list[str]:
        return [f"descent/{self.name}/{part}{n}" for part in ("top_", "", "dusk_") for n in range(self.width // TILE)]


def tiles(studio: Studio, section: Section, seams: Sequence[int], beyond: int = 0) -> Iterator[Painted]:
    """All tiles of a section; `seams` are the columns (map px) where two sheets meet: behind something that hides it.

    The last tile goes on for `beyond` px to the right of the map.
    """
    if not any(studio.wants(tile) for tile in section.parts()):
        for tile in section.parts():     # asked for one arrow only: the section is not painted for that
            yield Painted(tile, Image.new("RGB", (1, 1)))
        return
    edges = (-MARGIN, *seams, section.width + beyond)
    sheets = [_sheet(studio, section, Strip(section.profile, *span, section.top)) for span in pairwise(edges)]
    ground, land, dusk = (side_by_side([sheet[k] for sheet in sheets]) for k in range(3))
    last = section.width // TILE - 1
    for n in range(last + 1):
        margin = MARGIN if n == 0 else 0
        right = (n + 1) * TILE + MARGIN + (beyond if n == last else 0)
        yield from _cut(section, n, (n * TILE + MARGIN - margin, right), margin, (ground, land, dusk))


def _cut(section: Section, n: int, span: tuple[int, int], margin: int, sheets: tuple[Image.Image, ...]
         ) -> Iterator[Painted]:
    ground, land, dusk = sheets
    high, low = _heights(section.profile, n)
    top, cut, dark = high - TALLEST, low + SKIN, low + DAYLIGHT
    name = section.name

    def rows(image: Image.Image, first: int, last: int) -> Image.Image:
        return image.crop((span[0], first - section.top, span[1], last - section.top))

    yield Painted(f"descent/{name}/top_{n}", rows(land, top, cut), (margin, -top))
    yield Painted(f"descent/{name}/{n}", rows(ground, cut, section.floor), (margin, -cut))
    yield Painted(f"descent/{name}/dusk_{n}", rows(dusk, high - 24, dark), (margin, -(high - 24)))


def _heights(profile: ProfileMap, n: int) -> tuple[int, int]:
    """Map rows of the highest and the lowest surface of a column of tiles."""
    xs = np.arange(n * TILE - (MARGIN if n == 0 else 0), (n + 1) * TILE + 1, 4) / profile.px_per_m
    ys = [surface_depth_m(profile, float(x)) * profile.px_per_m + profile.zero_y_px for x in xs]
    return int(min(ys)), int(max(ys)) + 1


def _sheet(studio: Studio, section: Section, strip: Strip) -> tuple[Image.Image, ...]:
    """Ground (opaque), surface with the land on it (with alpha) and dusk of one strip, all from the section's top."""
    high = section.floor - section.top
    canvas = studio.canvas(strip.width, high, 33, "sky")
    lay_layers(canvas, strip, section.add_to_layer)
    under = canvas.mask(strip.underground(), 0, .3)
    assert under is not None
    lay_water(canvas, strip, under, section.dry)
    section.add_to_ground(canvas, strip, under)
    canvas.finish(grain=.024, vignette=0)
    ground = canvas.image().convert("RGB")
    del canvas
    cut = studio.canvas(strip.width, high, 34)
    cut.ink(strip.underground(), "ink", wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0)
    surface = ground.copy()
    surface.putalpha(cut.image().getchannel("A"))
    del cut
    sheet = studio.canvas(strip.width, high, 35)
    section.paint_land(sheet, strip)
    sheet.finish(grain=.024, vignette=0)
    surface.alpha_composite(sheet.image())
    del sheet
    return ground, surface, dusk_of(studio, strip, high)


def dusk_of(studio: Studio, strip: Strip, high: int) -> Image.Image:
    """Daylight that reaches some way down in four grainy steps, then the cold of the deep."""
    canvas = studio.canvas(strip.width, high, 36, "#FFFFFF")

    def depth(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return y - strip.surfaces(x[0]).astype(np.float32)[None, :]

    canvas.light([], HALF_DARK, DARKNESS, lambda x, y: np.clip((depth(x, y) - 70) / 230, 0, 1), desaturation=0,
                 warmth=0, extra=lambda x, y: np.clip(1.14 - np.maximum(depth(x, y), 0) / 190, 0, 1))
    xs = np.arange(-20, strip.width + 24, 4.0)
    ys = strip.surfaces(xs) + DAYLIGHT - 24
    canvas.ink(polygon([*zip(xs, ys, strict=True), (strip.width + 20, high + 40), (-20, high + 40)]), DARKNESS,
               wobble=0, edge=0, tooth=0, mottle=0, streak=0)
    return canvas.image().convert("RGB")
