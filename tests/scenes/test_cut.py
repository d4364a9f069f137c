"""Widgets of any size from painted masters, and how missing pictures are stood in for."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
import yaml

from scenes.view.cut import cut_paper, cut_plank, in_parts, opaque_core, paper_cutout
from scenes.view.library import Library, Picture, read_manifest
from scenes.view.shelf import Shelf
from tests.support.pilot import Shared


def painted(size: tuple[int, int]) -> Picture:
    """A clear master with a coloured spot at each corner."""
    surface = pygame.Surface(size, pygame.SRCALPHA)
    surface.fill((250, 240, 220, 255))
    for number, at in enumerate(((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1))):
        surface.set_at(at, (200, 40 * number, 0, 255))
    return Picture("test", surface, size, (0, 0), 1)


@pytest.mark.parametrize("size", [(50, 40), (144, 144), (145, 300), (500, 90), (1600, 1000), (1900, 1070), (2500, 60)])
@pytest.mark.parametrize("master", [(1600, 1000), (700, 56), (240, 120), (9, 9), (1, 1)])
def test_a_paper_has_the_size_that_was_asked_for_and_the_masters_corners(
    shared: Shared, size: tuple[int, int], master: tuple[int, int]
) -> None:
    if max(size) > 100 * max(master):
        size = (size[0] // 10, size[1] // 10)
    picture = painted(master)
    cut = cut_paper(picture, size)
    assert cut.get_size() == size
    if min(master) > 2:
        for at, its in (((0, 0), (0, 0)), ((size[0] - 1, size[1] - 1), (master[0] - 1, master[1] - 1))):
            assert cut.get_at(at) == picture.surface.get_at(its)
    assert cut.get_bounding_rect().size == size


@pytest.mark.parametrize(("wanted", "width"), [(60, 160), (160, 160), (400, 400), (1400, 1400), (3000, 1400)])
def test_a_plank_is_cut_between_its_least_and_its_full_width(shared: Shared, wanted: int, width: int) -> None:
    cut = cut_plank(painted((1400, 128)), wanted)
    assert cut.get_size() == (width, 128)
    assert tuple(cut.get_at((0, 0))) == (200, 0, 0, 255)
    assert tuple(cut.get_at((width - 1, 0))) == (200, 40, 0, 255)


def test_a_plank_of_a_missing_picture_is_cut_too(shared: Shared) -> None:
    assert cut_plank(shared.library.picture("ui/plank/nowhere/normal"), 700).get_size() == (240, 120)


def same(one: pygame.Surface, other: pygame.Surface) -> bool:
    return pygame.image.tobytes(one, "RGB") == pygame.image.tobytes(other, "RGB")


@pytest.mark.parametrize("size", [(900, 700), (1500, 400), (1900, 1060)])
@pytest.mark.parametrize("kind", ["paper", "cream", "night"])
def test_parts_of_a_paper_show_what_the_paper_shows(shared: Shared, kind: str, size: tuple[int, int]) -> None:
    master = shared.library.picture(f"ui/sheet/{kind}")
    cutout = paper_cutout(master, opaque_core(master), size)
    one, other = pygame.Surface((1920, 1080)), pygame.Surface((1920, 1080))
    for canvas in (one, other):
        canvas.fill((30, 120, 200))
    one.blit(cut_paper(master, size), (10, 10))
    cutout.blit(other, (10, 10))
    assert len(cutout.parts) > 4 and same(one, other)


def test_a_small_paper_stays_whole(shared: Shared) -> None:
    master = shared.library.picture("ui/sheet/paper")
    assert len(paper_cutout(master, opaque_core(master), (250, 250)).parts) == 1


@pytest.mark.parametrize("asset", ["title/far", "title/ground", "title/sky"])
def test_parts_of_a_layer_show_what_the_layer_shows(shared: Shared, asset: str) -> None:
    layer = shared.library.picture(asset).surface
    one, other = pygame.Surface((1920, 1080)).convert(), pygame.Surface((1920, 1080)).convert()
    for canvas in (one, other):
        canvas.fill((30, 120, 200))
    one.blit(layer, (0, 0))
    in_parts(layer).blit(other, (0, 0))
    assert same(one, other)


def test_a_layer_that_is_clear_has_no_parts(shared: Shared) -> None:
    assert in_parts(pygame.Surface((200, 200), pygame.SRCALPHA)).parts == ()


def test_a_missing_picture_is_a_named_stand_in_and_is_noted(tmp_path: Path, shared: Shared) -> None:
    (tmp_path / "broken.webp").write_bytes(b"RIFF")
    entry = {"file": "broken.webp", "size": [64, 32], "anchor": [0, 0], "frames": 1}
    wrong = {**entry, "file": "small.png"}
    pygame.image.save(pygame.Surface((9, 9)), str(tmp_path / "small.png"))
    library = Library(tmp_path, {"a/broken": entry, "a/gone": {**entry, "file": "gone.webp"}, "a/wrong": wrong})
    assert library.picture("a/broken").surface.get_size() == (64, 32)
    assert library.picture("a/gone").frame(3).get_size() == (64, 32)
    assert library.picture("a/wrong").surface.get_size() == (64, 32)
    assert library.picture("a/unknown").surface.get_size() == (240, 120)
    assert set(library.missing) == {"a/broken", "a/gone", "a/wrong", "a/unknown"}
    assert "(9, 9)" in library.missing["a/wrong"]


def test_the_least_used_picture_leaves_a_full_shelf() -> None:
    shelf: Shelf[str] = Shelf(10, len)
    for name in ("aaaa", "bbbb"):
        shelf[name] = name
    assert shelf["aaaa"] == "aaaa"
    shelf["cccc"] = "cccc"
    assert "bbbb" not in shelf and "aaaa" in shelf
    shelf["much"] = "x" * 50
    assert "much" in shelf and "aaaa" not in shelf
    shelf["aaaa"] = "aaaa"
    assert "much" not in shelf
    shelf.clear()
    assert "aaaa" not in shelf


def test_the_quick_way_to_read_the_manifest_reads_the_same(shared: Shared, tmp_path: Path) -> None:
    path = shared.library.assets / "manifest.yaml"
    assert read_manifest(path) == yaml.safe_load(path.read_text(encoding="utf-8"))
    odd = tmp_path / "manifest.yaml"
    odd.write_text("a/b:\n  file: 'x y.webp'   # quoted\n  size: [4, 5]\n", encoding="utf-8")
    assert read_manifest(odd) == {"a/b": {"file": "x y.webp", "size": [4, 5]}}
    odd.write_text("", encoding="utf-8")
    assert read_manifest(odd) == {}
