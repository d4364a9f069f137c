"""The descent as it is seen: night and light, tunnels that stay, gauge, core tray, a map straight from Tiled."""

from __future__ import annotations

import pygame
import pytest

from game.ground import core_at, gauge
from scenes.descent.camera import Camera
from scenes.descent.gauge import DEEPEST_M, STAFF, read_gauge
from scenes.descent.live_map import LiveMap
from scenes.descent.tiles import DARK, TILE, SectionTiles
from scenes.inputs import Back, Drop, Key, Press, Steer, Tap
from scenes.stage import Stage
from scenes.view.cut import Cutout
from tests.descent_scene.conftest import PROJECT, open_descent


def _mean(surface: pygame.Surface, rect: tuple[int, int, int, int]) -> float:
    return sum(pygame.transform.average_color(surface, rect)[:3]) / 3


def _whole(tile: Cutout) -> pygame.Surface:
    """The one part of a tile that is opaque."""
    ((surface, corner),) = tile.parts
    assert corner == (0, 0)
    return surface


def test_night_is_the_lit_tile_multiplied_with_its_dusk(stage: Stage) -> None:
    tiles = SectionTiles(stage.library, "raised_bog", 14_400, lambda x: 900.0)
    lit, night = _whole(tiles.lit("", 3)), _whole(tiles.night("", 3))
    deep = (300, 440)
    wanted = [lit.get_at(deep)[band] * DARK[band] / 255 for band in range(3)]
    assert [night.get_at(deep)[band] for band in range(3)] == pytest.approx(wanted, abs=2)
    assert _whole(tiles.night("", 3)) is night, "a tile is darkened once"


def test_the_lamp_brightens_the_ground_and_leaves_the_sky(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/raised_bog?x=345&depth=14")
    theatre.settle()
    canvas = pygame.Surface((1920, 1080))
    scene.world.tiles.draw(canvas, scene.camera)
    x, y = scene.camera.to_canvas(scene.world.to_px(scene.state.x_m, scene.state.d_m))
    near, far_above = (x - 40, y + 20, 80, 60), (x - 300, 20, 200, 60)
    before, sky = _mean(canvas, near), _mean(canvas, far_above)
    scene.world.tiles.draw_light(canvas, scene.camera, (x, y), y - 300)
    assert _mean(canvas, near) > before * 1.2
    assert _mean(canvas, far_above) == sky


def test_a_tunnel_stays_dug_by_light_and_by_night(stage: Stage) -> None:
    tiles = SectionTiles(stage.library, "raised_bog", 14_400, lambda x: 900.0)
    at = (2 * TILE + 400.0, 1000.0)
    row = 1000 + stage.library.picture(tiles.asset("2")).anchor[1]
    night_before, lit_before = (_whole(tile("", 2)).get_at((400, row)) for tile in (tiles.night, tiles.lit))
    tiles.stamp(stage.library.picture("descent/tunnel"), 0, at)
    assert _whole(tiles.lit("", 2)).get_at((400, row)) != lit_before
    assert _whole(tiles.night("", 2)).get_at((400, row)) != night_before
    fresh = SectionTiles(stage.library, "raised_bog", 14_400, lambda x: 900.0)
    assert _whole(fresh.lit("", 2)).get_at((400, row)) == lit_before, "another visit begins undug"


def test_a_hole_over_a_tile_border_is_stamped_on_both_sides(stage: Stage) -> None:
    tiles = SectionTiles(stage.library, "raised_bog", 14_400, lambda x: 900.0)
    row = 1000 + stage.library.picture(tiles.asset("2")).anchor[1]
    before = _whole(tiles.lit("", 1)).get_at((TILE - 5, row)), _whole(tiles.lit("", 2)).get_at((5, row))
    tiles.stamp(stage.library.picture("descent/tunnel"), 0, (2.0 * TILE, 1000.0))
    assert _whole(tiles.lit("", 1)).get_at((TILE - 5, row)) != before[0]
    assert _whole(tiles.lit("", 2)).get_at((5, row)) != before[1]


@pytest.mark.parametrize(
    ("profile", "x_m", "depth_m"),
    [
        ("raised_bog", 100, 3.0),
        ("raised_bog", 345, 5.5),
        ("raised_bog", 500, 12.0),
        ("raised_bog", 250, 20.0),
        ("plateau", 250, 0.8),
        ("plateau", 465, 3.4),
        ("plateau", 170, 22.0),
        ("stream_valley", 302, 1.5),
        ("stream_valley", 330, 11.0),
        ("stream_valley", 540, 25.0),
    ],
)
def test_gauge_and_drawing_agree_to_one_per_cent(stage: Stage, profile: str, x_m: float, depth_m: float) -> None:
    """Metres on the gauge against canvas pixels between the grass and Mo, at 24 px a metre."""
    _, scene = open_descent(stage, f"descent/{profile}?x={x_m}&depth={depth_m}")
    shown = gauge(scene.map, scene.state.x_m, scene.state.d_m)
    grass = scene.world.to_px(scene.state.x_m, scene.map.surface_depth_m(scene.state.x_m))[1]
    drawn_m = (scene.world.to_px(scene.state.x_m, scene.state.d_m)[1] - grass) / scene.map.px_per_m
    assert shown.depth_m == pytest.approx(drawn_m, rel=0.01)
    assert STAFF.height * drawn_m / DEEPEST_M <= STAFF.height


def test_gauge_words_in_both_languages(stage: Stage) -> None:
    _, scene = open_descent(stage, "descent/raised_bog?x=345&depth=2")
    shown = gauge(scene.map, scene.state.x_m, scene.state.d_m)
    dutch = read_gauge(stage, "raised_bog", shown)
    stage.session.change(language="en")
    english = read_gauge(stage, "raised_bog", shown)
    assert (dutch.under.split(" ·")[0], english.under.split(" ·")[0]) == ("rood veen", "red-brown peat")
    assert dutch.head != english.head and "10-12" in dutch.temperature
    assert "ongeveer" in dutch.age and "about" in english.age


@pytest.mark.parametrize("profile", ["raised_bog", "plateau", "stream_valley"])
def test_every_step_of_the_ladder_has_words_on_the_gauge(stage: Stage, profile: str) -> None:
    _, scene = open_descent(stage, f"descent/{profile}")
    for step in scene.map.ladder:
        reading = read_gauge(stage, profile, gauge(scene.map, scene.state.x_m, step.top_m + 1))
        assert reading.under and reading.head, step.id
    bottom = read_gauge(stage, profile, gauge(scene.map, scene.state.x_m, scene.world.floor_m))
    assert bottom.under, "the deepest place has a name too"


def test_a_walker_treads_on_the_gold_that_lies_in_the_grass(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/plateau?x=498&depth=0")
    theatre.give(Steer(1.0, 0.0))
    for _ in range(60):
        theatre.tick()
    assert scene.state.mode == "walk" and "f111" in stage.reader.finds


def test_the_lift_passes_the_grain_from_lapland(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/stream_valley?x=540&depth=29")
    theatre.give(Key("page_down"))
    for _ in range(60 * 6):
        theatre.tick()
        theatre.give(Key("page_down"))
    assert scene.state.mode == "ride" and "f212" in stage.reader.finds


def test_a_finger_leads_mo_to_a_find_and_it_goes_into_the_cabinet(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/raised_bog?x=345&depth=0.4")
    at = scene.camera.to_canvas(scene.world.to_px(345, 7.6))
    theatre.give(Press("ground", at))
    for _ in range(60 * 8):
        theatre.tick()
    theatre.give(Drop("ground", at, None))
    assert "f304" in stage.reader.finds


def test_the_core_under_the_pool_is_kept_and_put_back(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/raised_bog?x=345&depth=1")
    theatre.give(Tap("drill"))
    assert scene.tray is not None
    names = [segment.layer_id for segment in scene.tray.new]
    assert names == [segment.layer_id for segment in core_at(scene.map, 345)]
    assert names == ["peat_black", "peat_red", "lake_mud", "peelo_sand"]
    theatre.give(Tap("keep"))
    assert [(core.profile, core.x_m) for core in stage.reader.cores] == [("raised_bog", 345.0)]
    theatre.give(Tap("drop:0"))
    assert stage.reader.cores == ()
    theatre.give(Back())
    assert scene.tray is None


def test_the_descent_comes_to_rest_and_keys_wake_it(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/raised_bog?x=500&depth=6")
    canvas = pygame.Surface((1920, 1080))
    theatre.settle(20)
    theatre.draw(canvas)
    for _ in range(120):
        theatre.tick()
    assert theatre.draw(canvas) == []
    before = scene.state.x_m
    theatre.give(Steer(-1, 0))
    for _ in range(60):
        theatre.tick()
    assert scene.state.x_m < before
    assert theatre.draw(canvas)


def test_camera_stays_in_the_map_and_above_the_break() -> None:
    camera = Camera((14_400, 3_700), 1_296)
    for mo in ((0, 0), (14_400, 1_200), (7_000, 700)):
        camera.jump(mo)
        assert camera.x <= 14_400 - 1_920 and 0 <= camera.y <= 1_296 - 1_080
    camera.jump((6_000, 1_210))
    assert camera.y > 1_296 - 1_080, "who rides into the paper sees what comes"
    camera.jump((6_000, 3_690))
    assert camera.y == 3_700 - 1_080


def test_a_map_is_drawn_straight_from_tiled_for_its_author(stage: Stage) -> None:
    path = PROJECT / "story" / "profiles" / "raised_bog.tmx"
    live = LiveMap(path, stage.library)
    kinds = [shape.kind for shape in live.ground]
    assert kinds == [layer.layer_id for layer in stage.book.profiles["raised_bog"].map.layers]
    stage.edited_maps.add("raised_bog")
    theatre, scene = open_descent(stage, "descent/raised_bog?x=345&depth=2")
    assert scene.world.live is not None
    canvas = pygame.Surface((1920, 1080))
    theatre.draw(canvas)
    x, y = scene.camera.to_canvas(scene.world.to_px(372, 20))
    sand = pygame.transform.average_color(canvas, (x, y, 60, 60))
    assert min(sand[:3]) > 150, "Peelo sand is pale"
