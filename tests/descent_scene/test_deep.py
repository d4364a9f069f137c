"""Below the torn paper, and on a hill: staff and gauge, papers and names, the capsule and the window, the way on."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.descent.state import told_m
from game.ground import gauge, layer_at
from game.places import Place
from scenes.descent.comparisons import depth_of
from scenes.descent.gauge import STAFF, read_gauge, staff_y
from scenes.descent.scene import DescentScene
from scenes.descent.title import draw_title
from scenes.inputs import Drag, Drop, Key, Press, Steer, Tap
from scenes.scene import CANVAS_SIZE
from scenes.stage import Stage
from scenes.theatre import Theatre
from tests.descent_scene.conftest import open_descent

WINDOW_PX_PER_M = 8


def _drawn(theatre: Theatre) -> pygame.Surface:
    canvas = pygame.Surface(CANVAS_SIZE)
    theatre.scene.damage.add()
    theatre.draw(canvas)
    return canvas


def _shown(stage: Stage, scene: DescentScene) -> tuple[float | None, tuple[int, int] | None]:
    reading = read_gauge(stage, scene.profile.id, gauge(scene.map, *told_m(scene.map, scene.state)))
    return reading.depth_m, reading.staff_m


def _wait(theatre: Theatre, seconds: float) -> None:
    for _ in range(round(seconds * 60)):
        theatre.tick()


@pytest.mark.parametrize("profile", ["stuwwal", "hengelo_boekelo"])
def test_nobody_speaks_before_the_lift_goes(stage: Stage, profile: str) -> None:
    theatre, scene = open_descent(stage, f"descent/{profile}")
    _wait(theatre, 1)
    assert scene.station is None and scene.state.reached == frozenset()


@pytest.mark.parametrize(
    ("place", "staff"),
    [
        ("descent/raised_bog?x=345&depth=4", (0, 30)),
        ("descent/stuwwal?x=262&depth=40", (0, 90)),
        ("descent/hengelo_boekelo?x=60&depth=4", (0, 30)),
        ("descent/hengelo_boekelo?x=300&depth=450", (375, 525)),
        ("descent/stuwwal?x=300&depth=150", None),
        ("descent/hengelo_boekelo?x=300&depth=60", None),
    ],
)
def test_each_part_has_its_own_staff(stage: Stage, place: str, staff: tuple[int, int] | None) -> None:
    _, scene = open_descent(stage, place)
    assert _shown(stage, scene)[1] == staff


@pytest.mark.parametrize(("x_m", "depth_m"), [(262, 16.0), (60, 12.0), (500, 20.0), (300, 70.0)])
def test_gauge_staff_and_drawing_agree_to_one_per_cent_on_the_hill(stage: Stage, x_m: float, depth_m: float) -> None:
    _, scene = open_descent(stage, f"descent/stuwwal?x={x_m}&depth={depth_m}")
    told, staff = _shown(stage, scene)
    grass = scene.world.to_px(scene.state.x_m, scene.map.surface_depth_m(scene.state.x_m))[1]
    drawn_m = (scene.world.to_px(scene.state.x_m, scene.state.d_m)[1] - grass) / scene.map.px_per_m
    assert told == pytest.approx(drawn_m, rel=0.01) and told == pytest.approx(depth_m, rel=0.01)
    assert staff is not None
    assert staff_y(depth_m, staff) == pytest.approx(STAFF.top + STAFF.height * drawn_m / 90, abs=2)


@pytest.mark.parametrize(("x_m", "depth_m"), [(300, 430.0), (150, 452.0), (330, 455.0), (440, 466.0)])
def test_gauge_and_drawing_agree_to_one_per_cent_in_the_window(stage: Stage, x_m: float, depth_m: float) -> None:
    """Mo's middle on the canvas, counted from the window's upper edge at eight px a metre."""
    _, scene = open_descent(stage, f"descent/hengelo_boekelo?x={x_m}&depth={depth_m}")
    window = scene.map.window
    assert window is not None
    told, _ = _shown(stage, scene)
    _, middle_m = told_m(scene.map, scene.state)
    top, middle = (scene.world.to_px(0, d_m)[1] for d_m in (window.frame.top_m, middle_m))
    drawn_m = window.top_m + (middle - top) / WINDOW_PX_PER_M
    assert told == pytest.approx(drawn_m, rel=0.01) and told == pytest.approx(depth_m, rel=0.01)


def test_the_ladder_tells_how_warm_it_is_where_a_depth_is_known(stage: Stage) -> None:
    _, scene = open_descent(stage, "descent/stuwwal")
    warm = {
        step.id: read_gauge(stage, "stuwwal", gauge(scene.map, 300, step.top_m + 1)).temperature
        for step in scene.map.ladder
    }
    assert "48" in warm["t6"] and "165" in warm["t8"]
    assert warm["t2"] == "" and warm["t5"] == ""


def test_comparisons_show_to_who_rides_and_not_to_who_digs(stage: Stage) -> None:
    _, scene = open_descent(stage, "descent/stuwwal?x=300&depth=6")
    area = pygame.Rect(420, 560, 360, 60)
    pictures = []
    for mode in ("ride", "dig"):
        canvas = pygame.Surface(CANVAS_SIZE)
        scene.world.draw(canvas, scene.camera, replace(scene.state, mode=mode))
        pictures.append(pygame.transform.average_color(canvas, area))
    assert sum(pictures[0][:3]) > sum(pictures[1][:3]) + 200
    assert [depth_of(name) for name in scene.map.comparisons] == [4.5, 30, 562, 870, 2000, 2900, 5000]


def test_the_hill_is_looked_out_from_and_the_title_stands_on_the_sky(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/stuwwal")
    assert scene.world.air_rises < 1
    summit = scene.camera.y
    plain = open_descent(stage, "descent/stuwwal?x=60&depth=0")[1]
    assert plain.camera.y > summit + 700
    above = pygame.transform.average_color(_drawn(theatre), (600, 40, 60, 60))
    assert above[1] > above[0], "cool sky over the hill"
    for place, titled in (("?x=225&depth=0", True), ("?x=262&depth=40", False), ("?x=262&depth=6", False)):
        there = open_descent(stage, f"descent/stuwwal{place}")[1]
        canvas = pygame.Surface(CANVAS_SIZE)
        canvas.fill((240, 240, 240))
        draw_title(canvas, theatre.look(), there.world, there.camera)
        written = pygame.mask.from_threshold(canvas, (43, 37, 48), (30, 30, 30, 255)).count()
        assert (written > 500) == titled, f"{place}: words on sky only, and clear of the lift's tower"


def test_paper_parts_the_scales_and_hides_where_cage_becomes_capsule(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/hengelo_boekelo?x=300&depth=34")
    assert not scene.world.lift.in_capsule(replace(scene.state, d_m=scene.map.depth_m))
    assert scene.world.lift.in_capsule(replace(scene.state, d_m=scene.map.depth_m + 3))
    canvas = _drawn(theatre)
    row = round(scene.world.to_px(0, scene.map.depth_m)[1] + 48 - scene.camera.y)
    for column in (700, 900, 1000, 1700):
        assert min(canvas.get_at((column, row))[:3]) > 190, "white paper goes over the shaft too"


def test_the_window_is_seen_whole(stage: Stage) -> None:
    for x_m in (5, 150, 300, 440, 595):
        _, scene = open_descent(stage, f"descent/hengelo_boekelo?x={x_m}&depth=450")
        box = scene.world.window_px
        assert box is not None
        assert scene.camera.y < box[1] and box[3] < scene.camera.y + CANVAS_SIZE[1]
        assert box[0] - 264 <= scene.camera.x <= box[2] + 264 - CANVAS_SIZE[0]


def test_beds_and_halls_have_their_names(stage: Stage) -> None:
    _, scene = open_descent(stage, "descent/hengelo_boekelo?x=150&depth=450")
    names = {layer for layer, _, _ in scene.world.names.look_now(scene.camera)}
    assert {"red_claystone", "rot_salt", "cavern", "bunter"} <= names


def test_the_name_of_a_leaning_layer_stands_on_it(stage: Stage) -> None:
    for x_m, depth_m in ((140, 0), (225, 0), (300, 20), (345, 44), (405, 0), (480, 5)):
        _, scene = open_descent(stage, f"descent/stuwwal?x={x_m}&depth={depth_m}")
        places = scene.world.names.look_now(scene.camera)
        assert len(places) >= 3
        for layer, at_m, d_m in places:
            assert layer_at(scene.map, at_m, d_m) == layer, (layer, x_m)


def test_names_that_are_looked_for_on_the_way_stand_where_they_would_at_once(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/stuwwal?x=300&depth=20")
    began = scene.world.names.look_now(scene.camera)
    theatre.give(Press("down", (1836, 340)))
    for _ in range(200):
        theatre.tick()
    theatre.give(Drop("down", (1836, 340), "down"))
    theatre.settle()
    assert not scene.world.names.busy()
    looked = scene.world.names._placed
    assert looked == scene.world.names.look_now(scene.camera) != began


def test_from_grass_to_brine_with_one_finger_and_into_the_cabinet(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/hengelo_boekelo")
    theatre.give(Press("ground", (900, 1000)))
    for _ in range(60 * 40):
        theatre.give(Drag("ground", (900, 1000), (0, 0)))
        theatre.tick()
    theatre.give(Drop("ground", (900, 1000), None))
    assert {"f507", "f508", "f510", "f514"} <= set(stage.reader.finds)
    assert scene.state.ladder_step == "t8"


def test_keys_and_stick_drive_the_capsule_out_and_home(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/hengelo_boekelo?x=300&depth=427")
    theatre.give(Steer(-1.0, 0.0))
    _wait(theatre, 3)
    assert scene.state.mode == "drill"
    theatre.give(Steer(0.0, 0.0))
    theatre.give(Key("page_up"))
    _wait(theatre, 30)
    assert scene.state.mode == "ride" and scene.state.d_m < scene.map.depth_m


def test_what_is_told_on_the_way_past_goes_away_by_itself(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/hengelo_boekelo?x=300&depth=125")
    theatre.give(Key("page_down"))
    _wait(theatre, 3)
    assert scene.station is not None and scene.state.station is None
    _wait(theatre, 6)
    assert scene.station is not None, "there is time to read it"
    _wait(theatre, 6)
    assert scene.station is None


def test_a_step_of_the_ladder_leads_on_where_it_leads(stage: Stage) -> None:
    theatre, scene = open_descent(stage, "descent/hengelo_boekelo?x=300&depth=133")
    assert scene.state.ladder_step is None
    _wait(theatre, 0.1)
    assert scene.station is not None, "Mo tells of the second sea first"
    theatre.give(Tap("close"))
    assert scene.state.ladder_step == "t6" and scene._leads() == Place("discovery", "old_pipes")
    built = stage.leads(Place("discovery", "old_pipes"))
    assert ("step" in [thing.id for thing in scene.layout()]) == built
    words = dict(scene.profile.words.ladder)
    words["t6"] = words["t6"].model_copy(update={"leads_to": Place("atlas")})
    shape = scene.profile.words.model_copy(update={"ladder": words})
    scene.profile = replace(scene.profile, words=shape)
    assert "step" in [thing.id for thing in scene.layout()]


def test_random_descents_keep_their_memory(stage: Stage) -> None:
    """What is held after much digging: as many surfaces as tiles, none of them twice."""
    theatre, scene = open_descent(stage, "descent/stuwwal?x=200&depth=10")
    for _ in theatre.scene.prepare():
        pass
    tiles = scene.world.tiles
    nights = len(tiles._night)
    for k in range(60 * 60):
        if k % 150 == 0:
            theatre.give(Press("ground", (300 + (k * 7) % 1300, 200 + (k * 13) % 800)))
        theatre.tick()
    assert len(tiles._night) == nights
    for asset in tiles._lit:
        assert asset not in stage.library._held, "a dug tile is not held a second time as it was"
    assert len(tiles._lit) <= nights
