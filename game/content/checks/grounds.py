"""The cross-sections: things without words and words without things (S032), finds outside their layer (S060),
lines that cross or run back, ground that is painted over (S061), objects outside their map (S062).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from game.content.book import Profile
from game.content.manuscript import Manuscript
from game.content.maps import OPEN_WATER, GroundLayer, PointM, ProfileMap, inside
from game.content.nearest import did_you_mean
from game.content.problems import Mark, Problem


def unnamed(manuscript: Manuscript) -> Iterator[Problem]:
    """Every find, station, secret and ladder step that stands in a map or in the words only, and atlas places alike."""
    for name, profile in manuscript.book.profiles.items():
        yield from _unnamed_in(manuscript, name, profile)
    book, map_ = manuscript.book, manuscript.book.atlas_map
    if map_ is not None:
        file, tiled = manuscript.file("atlas.yaml"), manuscript.maps["atlas.tmx"]
        for place in map_.places:
            if place not in book.atlas:
                said = f"place '{place}' is not in atlas.yaml{did_you_mean(place, book.atlas)}"
                yield tiled.problem("S032", map_.marks[place], said)
        for place in book.atlas:
            if place not in map_.places:
                said = f"place '{place}' is not in the layer 'places' of atlas.tmx{did_you_mean(place, map_.places)}"
                yield file.problem("S032", file.mark(place, at_key=True), said)


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Everything about the drawing of the cross-sections."""
    for name, profile in manuscript.book.profiles.items():
        yield from _misplaced(manuscript, name, profile.map)
        yield from _misdrawn(manuscript, name, profile.map)


def _unnamed_in(manuscript: Manuscript, name: str, profile: Profile) -> Iterator[Problem]:
    book, ground = manuscript.book, profile.map
    file, finds = manuscript.file(f"profiles/{name}.yaml"), manuscript.file("finds.yaml")
    own = [find.id for find in book.finds.values() if find.profile == name and not find.secret]
    secrets = [find.id for find in book.finds.values() if find.profile == name and find.secret]
    drawn_secret = [ground.secret.id] if ground.secret else []
    for what, drawn, written, words, keys in (
        ("find", ground.finds, own, finds, ()),
        ("secret", drawn_secret, secrets, finds, ()),
        ("station", ground.stations, profile.words.stations, file, ("stations",)),
        ("step", [step.id for step in ground.ladder], profile.words.ladder, file, ("ladder",)),
        ("comparison", ground.comparisons, _drawn_words(ground, profile), file, ("comparisons",)),
    ):
        there, here = list(drawn), list(written)
        for one in there:
            if one not in here:
                said = f"{what} '{one}' has no words in {words.label}{did_you_mean(one, here)}"
                yield manuscript.map_problem("S032", f"profiles/{name}.tmx", ground.marks[one], said)
        for one in here:
            if one not in there:
                where = manuscript.maps[f"profiles/{name}.tmx"].label
                said = f"{what} '{one}' is not drawn in {where}{did_you_mean(one, there)}"
                yield words.problem("S032", words.mark(*keys, one, at_key=True), said)


def _drawn_words(ground: ProfileMap, profile: Profile) -> Collection[str]:
    """The comparisons with words; a map that draws none at all may leave them."""
    return profile.words.comparisons if ground.comparisons else ()


def _misplaced(manuscript: Manuscript, name: str, ground: ProfileMap) -> Iterator[Problem]:
    def told(code: str, mark: Mark, message: str) -> Problem:
        return manuscript.map_problem(code, f"profiles/{name}.tmx", mark, message)

    window = ground.window.layers if ground.window else ()
    painted = {layer.layer_id for layer in (*ground.layers, *window)} | {step.class_ for step in ground.ladder}
    spots = [*ground.finds.values(), *ground.stations.values(), *([ground.secret] if ground.secret else [])]
    for spot in spots:
        step = ground.step_at(spot.x_m, spot.depth_m)
        here = ground.layer_at(spot.x_m, spot.depth_m) or (step.class_ if step else None)
        if not 0 <= spot.x_m <= ground.width_m or (here is None and spot.depth_m > ground.depth_m):
            yield told("S062", ground.marks[spot.id], f"'{spot.id}' lies outside the map")
            continue
        find = manuscript.book.finds.get(spot.id)
        if find is None or spot.class_ not in painted:
            continue
        if here != spot.class_:
            said = f"'{spot.id}' lies in {here or 'the open air'}, its class says {spot.class_}"
            yield told("S060", ground.marks[spot.id], said)
        elif find.layer is not None and find.layer != spot.class_:
            file = manuscript.file("finds.yaml")
            said = f"'{spot.id}' lies in {spot.class_} on its map"
            yield file.problem("S060", file.mark(spot.id, "layer"), said)


def _misdrawn(manuscript: Manuscript, name: str, ground: ProfileMap) -> Iterator[Problem]:
    tiled = manuscript.maps[f"profiles/{name}.tmx"]
    polygons = [one for layer in tiled.layers if layer.name == "ground" for one in layer.objects]
    window = ground.window.layers if ground.window else ()
    among = {id(layer): group[n + 1 :] for group in (ground.layers, window) for n, layer in enumerate(group)}
    left, within = iter(ground.layers), iter(window)
    frames = [one.points for layer in tiled.layers if layer.name == "window" for one in layer.objects]
    for drawn in polygons:
        layer = next(within if any(_all_in(drawn.points, frame) for frame in frames) else left)
        if crosses_itself(layer.points_m):
            yield tiled.problem("S061", drawn.mark, f"the polygon of {layer.layer_id} crosses itself")
        elif not _is_seen(ground, layer, among[id(layer)]):
            said = f"this {layer.layer_id} is painted over: deeper ground stands first in the list of objects"
            yield tiled.problem("S061", drawn.mark, said)
    lines = [("surface", ground.surface), *((line.id, line.points_m) for line in (*ground.groundwater, *ground.heads))]
    for line, points in lines:
        if any(after[0] <= before[0] for before, after in pairwise(points)):
            mark = ground.marks.get(line, tiled.mark)
            yield tiled.problem("S061", mark, f"the line '{line}' does not run from left to right")


def _all_in(points: Sequence[PointM], frame: Sequence[PointM]) -> bool:
    (left, top), (right, bottom) = frame[0], frame[2]
    return all(left <= x <= right and top <= y <= bottom for x, y in points)


def crosses_itself(polygon: tuple[PointM, ...]) -> bool:
    """Whether two sides of a polygon that are not neighbours cross."""
    sides = list(zip(polygon, polygon[1:] + polygon[:1], strict=True))
    last = len(sides) - 1
    return any(
        _cross(*sides[one], *sides[two])
        for one in range(len(sides))
        for two in range(one + 2, len(sides))
        if not (one == 0 and two == last)
    )


def _cross(a: PointM, b: PointM, c: PointM, d: PointM) -> bool:
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: PointM, b: PointM, point: PointM) -> float:
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])


def _is_seen(ground: ProfileMap, layer: GroundLayer, later: Collection[GroundLayer]) -> bool:
    """Whether any of a grid of points in a polygon lies below the surface and under no polygon painted later."""
    xs, depths = zip(*layer.points_m, strict=True)
    steps = 24
    for row in range(1, steps):
        depth = min(depths) + (max(depths) - min(depths)) * row / steps
        for column in range(1, steps):
            x = min(xs) + (max(xs) - min(xs)) * column / steps
            cut = depth < ground.surface_depth_m(x) and layer.layer_id != OPEN_WATER
            below = not cut and inside(layer.points_m, (x, depth))
            if below and not any(inside(one.points_m, (x, depth)) for one in later):
                return True
    return False
