"""Opaque pictures and pictures in parts: quick to lay, and to be told from the whole by nobody."""

from __future__ import annotations

import pygame
import pytest

from scenes.view.cut import CELL_PX, in_parts
from scenes.view.opaque import as_opaque, opaque
from scenes.view.rects import around
from tests.support.pilot import Shared


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("width", range(1919, 1925))
def test_no_row_of_an_opaque_surface_lies_as_the_one_before(shared: Shared, width: int) -> None:
    surface = opaque((width, 4))
    assert surface.get_size() == (width, 4) and not surface.get_flags() & pygame.SRCALPHA
    assert surface.get_pitch() % 16, "the gap after a row may not end on 16 bytes whatever is copied of it"
    assert surface.get_pitch() // 4 % 4 == 1


def test_a_copy_shows_what_its_picture_shows(shared: Shared) -> None:
    picture = shared.library.picture("title/sky").surface
    assert pixels(as_opaque(picture)) == pixels(picture)
    clear = pygame.Surface((8, 8), pygame.SRCALPHA)
    clear.fill((9, 90, 200, 255), (0, 0, 4, 8))
    assert as_opaque(clear).get_at((1, 1))[:3] == (9, 90, 200)


def mosaic() -> pygame.Surface:
    """Cells of all kinds: clear, opaque, half clear, and a last row and column that are not whole."""
    picture = pygame.Surface((CELL_PX * 5 + 7, CELL_PX * 4 + 3), pygame.SRCALPHA)
    picture.fill((200, 40, 40, 255), (0, CELL_PX, CELL_PX * 3, CELL_PX))
    picture.fill((40, 200, 40, 120), (CELL_PX * 2 + 5, CELL_PX * 2, 30, 50))
    picture.fill((40, 40, 200, 255), (0, CELL_PX * 3, CELL_PX * 6, CELL_PX * 2))
    return picture


@pytest.mark.parametrize("own", [False, True])
def test_parts_together_show_the_whole(shared: Shared, own: bool) -> None:
    picture = mosaic()
    parts = in_parts(picture, own=own)
    one, other = pygame.Surface((320, 240)), pygame.Surface((320, 240))
    for canvas in (one, other):
        canvas.fill((240, 230, 210))
    one.blit(picture, (11, 13))
    parts.moved(11, 13).blit(other, (0, 0))
    assert pixels(one) == pixels(other)
    assert parts.opaque_from == CELL_PX * 3, "from here down it hides what lies under it"
    assert sum(part.get_width() * part.get_height() for part, _ in parts.parts) < 0.6 * picture.width * picture.height


def test_parts_of_their_own_outlive_their_picture(shared: Shared) -> None:
    picture = mosaic()
    parts, shared_parts = in_parts(picture, own=True), in_parts(picture)
    picture.fill((0, 0, 0, 0))
    assert any(part.get_bounding_rect().w for part, _ in parts.parts if part.get_flags() & pygame.SRCALPHA)
    assert not any(part.get_bounding_rect().w for part, _ in shared_parts.parts if part.get_flags() & pygame.SRCALPHA)


def test_a_picture_that_is_clear_below_hides_nothing(shared: Shared) -> None:
    picture = pygame.Surface((100, 100), pygame.SRCALPHA)
    picture.fill((1, 2, 3, 255), (0, 0, 100, 60))
    assert in_parts(picture).opaque_from >= 100


def test_a_layer_is_held_in_parts_only(shared: Shared) -> None:
    asset = "pingo_falls/now"
    parts = shared.library.layer(asset)
    assert asset not in shared.library._held and shared.library.layer(asset) is parts
    assert list(shared.library.preload([asset])) == [], "what is there in parts is not read again"


HOLES = [(10, 10, 20, 20), (-5, -5, 30, 30), (0, 0, 100, 80), (90, 70, 40, 40), (20, 0, 10, 80)]


@pytest.mark.parametrize("hole", HOLES)
def test_around_a_hole_all_the_rest_is_left_once(hole: tuple[int, int, int, int]) -> None:
    whole, gap = pygame.Rect(0, 0, 100, 80), pygame.Rect(hole)
    strips = around(gap, whole)
    for x in range(100):
        for y in range(80):
            assert sum(strip.collidepoint(x, y) for strip in strips) == (not gap.collidepoint(x, y))
