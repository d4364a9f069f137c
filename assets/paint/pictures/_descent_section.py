"""A cross-section as outlines on a canvas: map metres to px, layers, boundaries, the groundwater, the torn break.

Reads the Tiled map; owns no colours of its own. A strip is a part of the section, cut out of it at whole px.
"""
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import skia

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.materials import ground, materials
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import band, brush_stroke, joined, moved, polygon, rect
from assets.paint.kit.props.stones import boulder, stone_colour
from assets.paint.studio import ROOT
from game.content.mapping import profile_map
from game.content.maps import GroundLayer, PointM, ProfileMap
from game.content.tmx import TiledMap, read_tmx
from game.descent.boulders import boulders_of
from game.ground import crossings, head_depth_at, lid_foot_m, surface_depth_m, water_depth_at

DARKNESS = "#7B7AAC"      # what unlit ground is multiplied with
TILE = 960                # px: the width of one tile of a section
TOP, FLOOR = 480, 1320    # map px: the rows that the ground is painted on
BREAK = (1200, 1296)      # map px: the torn paper between the section and the ladder
LADDER_TOP = 1248         # map px: where the tiles of the ladder take over, in the middle of the paper
SEEN_ROUND_SHAFT = (-960, 1080)   # px: who rides on the ladder sees no further to the left and right of the shaft
MARGIN = 264              # px: how far the first tile goes on to the left of the map, under what lies over the screen
SPARE = MARGIN + 80       # px: how far the ground goes on beyond the map's edges
ROUND = 46                # px: how far the corners of the map's polygons are eased


def read_profile(name: str) -> ProfileMap:
    """The map of a profile. ValueError: what keeps it from being read."""
    tiled = read_tmx(ROOT / "story" / "profiles" / f"{name}.tmx", f"{name}.tmx")
    profile = profile_map(tiled, name) if isinstance(tiled, TiledMap) else (tiled,)
    if not isinstance(profile, ProfileMap):
        raise ValueError("; ".join(str(problem) for problem in profile))
    return profile


def shaft_px(profile: ProfileMap) -> int:
    """Map px of the middle of the lift shaft: where two sheets may meet unseen."""
    assert profile.shaft is not None, f"no shaft in {profile.id}"
    return round((profile.shaft.left_m + profile.shaft.right_m) / 2 * profile.px_per_m)


def ladder_tiles(profile: ProfileMap) -> tuple[int, int, int]:
    """The tiles round the shaft: nobody gets elsewhere on the ladder."""
    middle = shaft_px(profile) // TILE
    return (middle - 1, middle, middle + 1)


@dataclass(frozen=True)
class Strip:
    """Part of a section, from `left` to `right` in map px; canvas (0, 0) is map px (left, top)."""

    profile: ProfileMap
    left: int
    right: int
    top: int = TOP

    @property
    def width(self) -> int:
        return self.right - self.left

    def x(self, x_m: float) -> float:
        return x_m * self.profile.px_per_m - self.left

    def y(self, d_m: float) -> float:
        return d_m * self.profile.px_per_m + self.profile.zero_y_px - self.top

    def metres(self, x: float) -> float:
        """Map metres of a canvas x."""
        return (x + self.left) / self.profile.px_per_m

    def points(self, points: tuple[PointM, ...]) -> list[tuple[float, float]]:
        return [(self.x(x_m), self.y(d_m)) for x_m, d_m in points]

    def outline(self, layer: GroundLayer) -> list[tuple[float, float]]:
        """A layer's polygon, going on beyond the map where it ends at the map's edge or floor."""
        edges = {0.0: -SPARE, self.profile.width_m: SPARE}
        floors = {self.profile.depth_m: SPARE}
        return [(self.x(x_m) + edges.get(x_m, 0), self.y(d_m) + floors.get(d_m, 0)) for x_m, d_m in layer.points_m]

    def surface(self, x: float) -> float:
        """y of the surface at a canvas x."""
        return self.y(surface_depth_m(self.profile, self.metres(float(x))))

    def surfaces(self, xs: np.ndarray) -> np.ndarray:
        """y of the surface at many x."""
        line = np.array(self.points(self.profile.surface))
        return np.interp(xs, line[:, 0], line[:, 1])

    def water(self, x: float) -> float:
        """y of the groundwater table at a canvas x."""
        return self.y(water_depth_at(self.profile, self.metres(float(x))) or self.profile.depth_m)

    def head(self, x: float) -> float:
        """y of the head of the groundwater below the clay at a canvas x."""
        return self.y(head_depth_at(self.profile, self.metres(float(x))) or self.profile.depth_m)

    def shows(self, x: float, spare: float = 40) -> bool:
        return -spare < x < self.width + spare

    def underground(self) -> skia.Path:
        """All that lies below the surface."""
        line = self.points(self.profile.surface)
        left, right = line[0][0] - SPARE, line[-1][0] + SPARE
        return polygon([(left, 2000), (left, line[0][1]), *line, (right, line[-1][1]), (right, 2000)])


def lay_layers(canvas: Canvas, strip: Strip,
               after: Callable[[Canvas, Strip, int, Region], None]) -> None:
    """All polygons in painting order, each with its material, its boulders and a dry shadow below it.

    `after(canvas, strip, number, region)` adds what a layer has of its own, before the next one covers it.
    """
    for number, layer in enumerate(strip.profile.layers):
        outline = strip.outline(layer)
        if max(x for x, _ in outline) < -40 or min(x for x, _ in outline) > strip.width + 40:
            continue
        path = polygon(outline, ROUND)
        if layer.layer_id == "boulder_clay":     # the sand that comes over it must leave no sliver
            path = skia.Op(path, polygon([(x, y - 9) for x, y in outline], ROUND), skia.PathOp.kUnion_PathOp)
        region = ground(canvas, path, layer.layer_id, shade=False)
        if region is None:
            continue
        _form(canvas, layer.layer_id, region)
        after(canvas, strip, number, region)
        if number:
            _shadow_below(canvas, strip, number)


def _form(canvas: Canvas, layer_id: str, region: Region) -> None:
    """Light from above along the top of a layer, a darker foot."""
    base = materials()[layer_id].colour
    canvas.tone(region, base, .42, "sand", dx=0, dy=13, blur=7, low=.45, alpha=.5)
    canvas.tone(region, base, .40, "ink", dx=0, dy=-15, blur=12, low=.3)


def _shadow_below(canvas: Canvas, strip: Strip, number: int) -> None:
    """The dry ink shadow that a layer throws on what lies under it."""
    foot = foot_of(strip, number)
    if foot is None:
        return
    xs, ys = foot
    height = 20.0

    def fading(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        depth = y - np.interp(x[0], xs, ys)[None, :]
        return np.clip(1 - depth / (height - 2), 0, 1) * .7

    shadow = polygon([*zip(xs, ys, strict=True), *zip(xs[::-1], ys[::-1] + height, strict=True)])
    canvas.ink(shadow, "ink", .5, "multiply", wobble=1.8, edge=1, field=fading, texture="bristle000", softness=.4,
               tooth=0, mottle=0, streak=0)


def foot_of(strip: Strip, number: int, step: float = 6) -> tuple[np.ndarray, np.ndarray] | None:
    """The lower boundary of a layer as canvas xs and ys, where it has one above the map's floor."""
    points = strip.profile.layers[number].points_m
    outline, end_m = strip.outline(strip.profile.layers[number]), strip.profile.width_m - 1e-6
    left = max(min(x for x, _ in outline), -30)
    right = min(max(x for x, _ in outline), strip.width + 30)
    found = [(x, max(crossings(points, min(max(strip.metres(x), 1e-6), end_m)), default=None))
             for x in np.arange(left, right, step)]
    line = [(x, strip.y(d_m)) for x, d_m in found if d_m is not None and d_m < strip.profile.depth_m - .01]
    if len(line) < 3:
        return None
    xs, ys = np.array(line).T
    return xs, ys


def lay_boulders(canvas: Canvas, strip: Strip, region: Region) -> None:
    """The boulders that Mo has to go round, half lit from above."""
    for number, one in enumerate(boulders_of(strip.profile)):
        x, radius = strip.x(one.x_m), one.radius_m * strip.profile.px_per_m
        if strip.shows(x):
            boulder(canvas, x, strip.y(one.d_m), radius * 1.06, radius * .9, (number * 37) % 40 - 20,
                    stone_colour(number), number, clip=region)


def lay_water(canvas: Canvas, strip: Strip, clip: Region, dry: Callable[[float], bool]) -> None:
    """Groundwater: one overprint plate over all that is wet, and marks along its table where not `dry(x in m)`.

    Where water stands on clay, the ground below the clay is dry down to the head, which has marks of its own.
    """
    profile, count = strip.profile, strip.width // 12
    bottom = max(FLOOR, canvas.height + 40)

    def foot(x: float) -> float:
        if not profile.heads:
            return bottom
        foot_m = lid_foot_m(profile, min(max(strip.metres(x), 0.01), profile.width_m - 0.01))
        return strip.water(x) + 1.5 if foot_m is None else strip.y(foot_m)

    plates = band(lambda x: strip.water(x) + 1.5, foot, -40, strip.width + 40, count)
    tables: list[Callable[[float], float]] = [strip.water]
    if profile.heads:
        plates = joined(plates, band(strip.head, lambda _x: bottom, -40, strip.width + 40, count))
        tables.append(strip.head)
    canvas.ink(plates, "#CADCE4", .34, "multiply", wobble=1.6, edge=.8, tooth=.01, mottle=.02, streak=.04, clip=clip)
    marks = skia.Path()
    first = (-strip.left) % 54
    for table in tables:
        for x in np.arange(first - 54, strip.width + 54, 54):
            if dry(strip.metres(x)) or dry(strip.metres(x + 38)):
                continue
            y = table(x)
            marks.addPath(brush_stroke([(x, y), (x + 13, y - 3.5), (x + 27, y + 2), (x + 38, y - 1)], 1.6, 1.6, 4.4,
                                       14))
    canvas.ink(marks, "ice", wobble=.4, edge=.5, tooth=0, clip=clip)


def torn(left: float, right: float, y: float, wave: float, seed: int, step: float = 9) -> list[tuple[float, float]]:
    """A torn edge: a walk that comes back to y, with small teeth. The same seed gives the same edge over all strips."""
    rng = np.random.default_rng(seed)
    xs = np.arange(left, right, step)
    walk = np.cumsum(rng.normal(0, 1, 4096))
    walk -= np.convolve(walk, np.ones(257) / 257, "same")
    walk /= np.abs(walk).max()
    teeth = rng.uniform(-2.2, 2.2, 4096)
    places = (np.arange(len(xs)) + round(left / step) + 400) % 4096
    return [(float(x), float(y + wave * walk[k] + teeth[k])) for x, k in zip(xs, places, strict=True)]


def lay_break(canvas: Canvas, strip: Strip, floor: Colour | None = None) -> None:
    """Torn paper from side to side: its upper edge, and its lower one with the shadow on what lies below it.

    `floor` fills what lies below, where no ladder is painted on this sheet.
    """
    if floor is not None:
        below = rect(-20, BREAK[1] - 20 - strip.top, strip.width + 40, 400)
        canvas.ink(below, floor, wobble=0, edge=0, tooth=0)
    sheet = break_sheet(strip)
    for drop, alpha in ((9, .30), (4, .45)):
        canvas.ink(moved(sheet, 0, drop), "ink", alpha, "multiply", wobble=.8, edge=1.2, tooth=0)
    laid = canvas.ink(sheet, "cream", wobble=.5, edge=.8, tooth=0, mottle=.02, streak=.02, angle=0)
    canvas.shade(laid, "clay", 0, 9, 7, alpha=.35, low=.25)
    canvas.shade(laid, "clay", 0, -7, 4, alpha=.28, low=.4)


def break_sheet(strip: Strip) -> skia.Path:
    """The outline of the torn paper, the same on all sheets of a section."""
    return polygon([*_edge(strip, BREAK[0], 7, 31), *_edge(strip, BREAK[1], 9, 52)[::-1]])


def _edge(strip: Strip, row: float, wave: float, seed: int) -> list[tuple[float, float]]:
    start = (strip.left - 36) // 9 * 9
    line = torn(start, strip.right + 45, row - strip.top, wave, seed)
    return [(x - strip.left, y) for x, y in line]
