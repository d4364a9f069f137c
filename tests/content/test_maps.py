"""Tiled maps in metres: scale, zero row, surface, what lies where; and the ways Tiled writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.mapping import profile_map
from game.content.maps import ProfileMap, height_at, inside
from game.content.tmx import TiledMap, read_tmx, tiled
from tests.support.tiny_book import TINY, tiny_book


@pytest.fixture
def garden() -> ProfileMap:
    found = read_tmx(TINY / "story/profiles/garden.tmx", "garden.tmx")
    assert isinstance(found, TiledMap)
    ground = profile_map(found, "garden")
    assert isinstance(ground, ProfileMap)
    return ground


def test_a_map_is_told_in_metres(garden: ProfileMap) -> None:
    assert (garden.px_per_m, garden.zero_nap_m, garden.zero_y_px) == (24, 5, 24)
    assert (garden.width_m, garden.depth_m) == (10, 5)
    assert [layer.layer_id for layer in garden.layers] == ["clay", "sand"]
    assert garden.layers[1].points_m == ((0, 0), (10, 0), (10, 2), (0, 2))
    assert garden.surface == ((0, 0.5), (5, 0), (10, 0.5))
    assert (garden.finds["f1"].x_m, garden.finds["f1"].depth_m, garden.finds["f1"].class_) == (5, 3, "clay")
    assert garden.secret is not None and garden.secret.id == "x1"
    assert garden.shaft is not None and garden.shaft.left_m == pytest.approx(20 / 24, abs=1e-4)
    assert [(step.id, step.class_) for step in garden.ladder] == [("d1", "sand")]
    assert [line.id for line in garden.groundwater] == ["table"]
    assert [line.id for line in garden.arrows] == ["rain"]
    assert garden.arrows[0].points_m[-1] == (2.5, 0.5)


def test_depth_is_counted_from_the_surface(garden: ProfileMap) -> None:
    assert garden.surface_depth_m(2.5) == 0.25
    assert garden.surface_depth_m(-3) == garden.surface_depth_m(0) == 0.5
    assert garden.surface_depth_m(99) == 0.5
    assert garden.depth_below_surface_m(2.5, 3) == 2.75


def test_what_lies_at_a_point_is_what_was_painted_last(garden: ProfileMap) -> None:
    assert garden.layer_at(5, 1) == "sand"
    assert garden.layer_at(5, 3) == "clay"
    assert garden.layer_at(0.1, 0.2) is None, "above the surface"
    assert garden.layer_at(5, 7) is None, "below all polygons"


def test_depths_of_finds_come_from_the_map(tmp_path: Path) -> None:
    tiny = tiny_book(tmp_path)
    book = tiny.book()
    assert book.find_depth_m("f1") == 3
    assert book.find_depth_m("x1") == pytest.approx(4 - 0.4)
    assert book.plain("nl", book.finds["f1"].words.nl, book.find_depth_m("f1")) == "Een scherf op 3,0 meter."
    assert [find.id for find in book.finds_of("garden")] == ["f1"]
    tiny.replace("story/finds.yaml", "  layer: clay\n", "  layer: clay\n  depth_unknown: true\n")
    unknown = tiny.book()
    assert unknown.find_depth_m("f1") is None
    assert unknown.plain("en", unknown.finds["f1"].words.en, None) == "A sherd at ? metres."


def test_inside_a_polygon() -> None:
    bowl = ((0.0, 0.0), (4.0, 4.0), (8.0, 0.0), (4.0, 2.0))
    assert inside(bowl, (4.0, 3.0))
    assert not inside(bowl, (4.0, 1.0))
    assert inside(bowl, (2.0, 2.0)), "on the edge"
    assert not inside(bowl, (-1.0, 0.0))


def test_height_along_a_line() -> None:
    assert height_at(((0, 1.0), (10, 3.0)), 5) == 2.0
    assert height_at((), 5) == 0.0


def map_with(objects: str) -> TiledMap:
    found = tiled(f'<map width="2" height="2" tilewidth="16" tileheight="16">{objects}</map>', "x.tmx")
    assert isinstance(found, TiledMap)
    return found


def test_the_class_may_be_written_as_tiled_did_before() -> None:
    layer = '<objectgroup name="finds"><object name="f1" {}="peat" x="1" y="2"><point/></object></objectgroup>'
    for key in ("class", "type"):
        (found,) = map_with(layer.format(key)).layers
        assert found.objects[0].class_ == "peat"


def test_offsets_of_a_layer_and_long_properties_are_read() -> None:
    found = map_with(
        '<objectgroup name="water" offsetx="10" offsety="-4"><object name="w" x="1" y="2">'
        '<properties><property name="note">two\nlines</property></properties>'
        '<polyline points="0,0 5.5,1"/></object></objectgroup>'
    )
    (one,) = found.layers[0].objects
    assert one.points == ((11, -2), (16.5, -1))
    assert one.properties == {"note": "two\nlines"}


def test_the_objects_of_a_tile_are_no_objects_of_the_map() -> None:
    found = map_with(
        '<tileset name="t"><tile id="0"><objectgroup><object id="1" x="0" y="0"/></objectgroup></tile></tileset>'
        '<objectgroup name="ground"/>'
    )
    assert [layer.name for layer in found.layers] == ["ground"]


def test_a_map_with_odd_numbers_is_told_with_its_line() -> None:
    problem = tiled('<map width="2"\n height="2" tilewidth="x" tileheight="16"></map>', "x.tmx")
    assert not isinstance(problem, TiledMap)
    assert (problem.code, problem.line) == ("S007", 1)
