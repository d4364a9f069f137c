"""A whole cross-section as sheets: its ground in tiles, what stands on it, its dusk, the arrows of its groundwater.

Map px (0, 0) is the position of every tile times its number: `top_<n>` (the surface and what stands on it, with
alpha), `<n>` (the ground below it, opaque); to multiply with `dusk_<n>` (white above the surface, DARKNESS below,
light again where the torn paper lies). The first tile of each begins MARGIN to the left.
`sky` and `far` repeat every PERIOD px. Arrows stand at their first point. Knows no profile.
"""
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PIL import Image

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import rect
from assets.paint.kit.props.signs import arrow
from assets.paint.pictures._descent_section import (
    DARKNESS,
    FLOOR,
    LADDER_TOP,
    MARGIN,
    TILE,
    TOP,
    Strip,
    break_sheet,
    ladder_tiles,
    lay_break,
    lay_layers,
    lay_water,
    read_profile,
    shaft_px,
)
from assets.paint.pictures._descent_surface import root_down
from assets.paint.studio import Painted, Studio
from game.content.maps import ProfileMap
from game.ground import surface_depth_m

READS = ["game/ground.py", "game/content/maps.py", "game/descent/boulders.py"]

LAND_TOP, CUT = 216, 680            # map px: the highest thing on the land; where the opaque tiles begin
DUSK = (504, 1320)                  # map px: from white to DARKNESS, and on to below the torn paper
DAYLIGHT_ENDS = 1010                # map px
HALF_DARK: Colour = "#B4AECB"
PERIOD = 2048                       # px: sky and far land repeat
FAR = (512, 704)                    # map px: top and bottom of the far land
PAPER_LIGHT: Colour = "#E2DCEC"
Root = tuple[float, int, float, Colour]


@dataclass(frozen=True)
class Section:
    """What is a profile's own. `dry(x in m)`: no marks of the water table there. `roots`: as `root_down` takes them."""

    name: str
    paint_air: Callable[[Studio], Iterator[Painted]]
    add_to_layer: Callable[[Canvas, Strip, int, Region], None]
    paint_land: Callable[[Canvas, Strip], None]
    dry: Callable[[float], bool]
    roots: tuple[Root, ...] = ()


def paint_section(studio: Studio, section: Section) -> Iterator[Painted]:
    """All pieces of a cross-section above its ladder."""
    name, profile = section.name, read_profile(section.name)
    yield from section.paint_air(studio)
    yield from arrows(studio, profile)
    tiles = {f"descent/{name}/{part}{n}" for part in ("top_", "", "dusk_") for n in range(15)}
    if not any(studio.wants(tile) for tile in tiles):
        for tile in tiles:     # asked for one arrow only: the section is not painted for that
            yield Painted(tile, Image.new("RGB", (1, 1)))
        return
    width, seam = round(profile.width_m * profile.px_per_m), shaft_px(profile)
    sheets = [_sheet(studio, section, Strip(profile, *span)) for span in ((-MARGIN, seam), (seam, width))]
    ground, land, dusk = (side_by_side([sheet[k] for sheet in sheets]) for k in range(3))
    for n in range(width // TILE):
        left, right, beyond = n * TILE + MARGIN, (n + 1) * TILE + MARGIN, 0
        if n == 0:
            left, beyond = 0, MARGIN
        yield Painted(f"descent/{name}/top_{n}", land.crop((left, 0, right, CUT - LAND_TOP)), (beyond, -LAND_TOP))
        floor = LADDER_TOP if n in ladder_tiles(profile) else FLOOR
        yield Painted(f"descent/{name}/{n}", ground.crop((left, CUT - TOP, right, floor - TOP)), (beyond, -CUT))
        yield Painted(f"descent/{name}/dusk_{n}", dusk.crop((left, 0, right, DUSK[1] - DUSK[0])), (beyond, -DUSK[0]))


def _sheet(studio: Studio, section: Section, strip: Strip) -> tuple[Image.Image, ...]:
    """Ground (opaque, from TOP), surface (with alpha, LAND_TOP to CUT) and dusk of one strip."""
    canvas = studio.canvas(strip.width, FLOOR - TOP, 33, "sky")
    lay_layers(canvas, strip, section.add_to_layer)
    wet = canvas.mask(strip.underground(), 0, .3)
    assert wet is not None
    lay_water(canvas, strip, wet, section.dry)
    root_down(canvas, strip, section.roots)
    lay_break(canvas, strip, mix("sand", "clay", .45))
    canvas.finish(grain=.024, vignette=0)
    ground = canvas.image().convert("RGB")
    cut = studio.canvas(strip.width, CUT - TOP, 34)
    cut.ink(strip.underground(), "ink", wobble=1.2, edge=.8, tooth=0, mottle=0, streak=0)
    surface = Image.new("RGBA", (strip.width, CUT - LAND_TOP))
    skin = ground.crop((0, 0, strip.width, CUT - TOP))
    skin.putalpha(cut.image().getchannel("A"))
    surface.paste(skin, (0, TOP - LAND_TOP))
    above = Strip(strip.profile, strip.left, strip.right, LAND_TOP)
    sheet = studio.canvas(strip.width, CUT - LAND_TOP, 35)
    section.paint_land(sheet, above)
    sheet.finish(grain=.024, vignette=0)
    surface.alpha_composite(sheet.image())
    return ground, surface, _dusk(studio, strip)


def _dusk(studio: Studio, strip: Strip) -> Image.Image:
    """Daylight that reaches a few metres down in four grainy steps, then the cold of the deep; paper stays light."""
    below = Strip(strip.profile, strip.left, strip.right, DUSK[0])
    canvas = studio.canvas(strip.width, DUSK[1] - DUSK[0], 36, "#FFFFFF")

    def depth(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return y - below.surfaces(x[0]).astype(np.float32)[None, :]

    canvas.light([], HALF_DARK, DARKNESS, lambda x, y: np.clip((depth(x, y) - 70) / 230, 0, 1), desaturation=0,
                 warmth=0, extra=lambda x, y: np.clip(1.14 - np.maximum(depth(x, y), 0) / 190, 0, 1))
    canvas.ink(rect(-20, DAYLIGHT_ENDS - DUSK[0], strip.width + 40, 400), DARKNESS, wobble=0, edge=0, tooth=0, mottle=0,
               streak=0)
    canvas.ink(break_sheet(below), PAPER_LIGHT, wobble=.5, edge=.8, tooth=0, mottle=0, streak=0)
    return canvas.image().convert("RGB")


def side_by_side(images: list[Image.Image]) -> Image.Image:
    whole = Image.new(images[0].mode, (sum(image.width for image in images), images[0].height))
    left = 0
    for image in images:
        whole.paste(image, (left, 0))
        left += image.width
    return whole


def arrows(studio: Studio, profile: ProfileMap) -> Iterator[Painted]:
    """The ways of the groundwater, one sprite each, at the first point of its line."""
    for way in profile.arrows:
        points = [(x_m * profile.px_per_m, d_m * profile.px_per_m) for x_m, d_m in way.points_m]
        x0, y0 = min(x for x, _ in points) - 40, min(y for _, y in points) - 40
        canvas = studio.canvas(round(max(x for x, _ in points) - x0 + 40), round(max(y for _, y in points) - y0 + 48),
                               7)
        length = sum(np.hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points))
        weight = float(np.clip(length / 110, .5, 1))
        from_the_sky = way.points_m[0][1] < surface_depth_m(profile, way.points_m[0][0])
        paint = mix("sea", "teal", .45) if from_the_sky else mix("frost", "ice", .4)
        arrow(canvas, [(x - x0, y - y0) for x, y in points], 9 * weight, paint, 20 * weight, .92)
        yield Painted(f"descent/{profile.id}/arrow_{way.id}", canvas.image(), (points[0][0] - x0, points[0][1] - y0))
