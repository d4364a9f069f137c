"""How a frame fits a window, and which parts of it are drawn again."""

from __future__ import annotations

import pygame
import pytest

from scenes.present import fit_canvas
from scenes.scene import CANVAS_SIZE, MOST_DAMAGE_RECTS, Damage

WINDOWS = {
    (1366, 768): (1365, 768),
    (1280, 720): (1280, 720),
    (1920, 1080): (1920, 1080),
    (2560, 1440): (2560, 1440),
    (1600, 1200): (1600, 900),
    (1024, 768): (1024, 576),
    (2560, 1080): (1920, 1080),
}
WHOLE = pygame.Rect(0, 0, *CANVAS_SIZE)


@pytest.mark.parametrize("window", WINDOWS)
def test_the_picture_fits_any_window_in_its_middle(window: tuple[int, int]) -> None:
    fit = fit_canvas(window)
    assert fit.size == WINDOWS[window]
    assert abs(2 * fit.left + fit.size[0] - window[0]) <= 1
    assert abs(2 * fit.top + fit.size[1] - window[1]) <= 1


@pytest.mark.parametrize("window", WINDOWS)
def test_corners_of_the_picture_come_back_as_corners_of_the_canvas(window: tuple[int, int]) -> None:
    fit = fit_canvas(window)
    assert fit.to_canvas((fit.left, fit.top)) == (0, 0)
    last = fit.to_canvas((fit.left + fit.size[0] - 1, fit.top + fit.size[1] - 1))
    assert last[0] in range(1916, 1920) and last[1] in range(1076, 1080)
    assert not WHOLE.collidepoint(fit.to_canvas((fit.left - 1, fit.top)))
    assert not WHOLE.collidepoint(fit.to_canvas((fit.left, fit.top + fit.size[1] + 2)))


@pytest.mark.parametrize("window", WINDOWS)
def test_what_changed_is_covered_in_the_window(window: tuple[int, int]) -> None:
    fit = fit_canvas(window)
    for rect in (pygame.Rect(0, 0, 1, 1), pygame.Rect(701, 333, 57, 91), pygame.Rect(1919, 1079, 1, 1), WHOLE):
        target = fit.to_window(rect)
        assert target.left <= fit.left + rect.left * fit.scale
        assert target.top <= fit.top + rect.top * fit.scale
        assert target.right >= fit.left + rect.right * fit.scale - 0.001
        assert target.bottom >= fit.top + rect.bottom * fit.scale - 0.001


def test_a_window_without_any_size_is_no_error() -> None:
    fit = fit_canvas((0, 0))
    assert fit.size == (1, 1)
    fit.to_canvas((0, 0))


def taken(*rects: tuple[int, int, int, int]) -> list[pygame.Rect]:
    damage = Damage()
    damage.take()
    for rect in rects:
        damage.add(rect)
    return damage.take()


def test_a_new_scene_is_drawn_whole_and_then_nothing() -> None:
    damage = Damage()
    assert damage and damage.take() == [WHOLE]
    assert not damage and damage.take() == []


def test_marked_parts_are_drawn_with_a_small_edge() -> None:
    assert taken((100, 100, 50, 50)) == [pygame.Rect(98, 98, 54, 54)]


def test_parts_become_one_where_that_costs_little_and_others_stay_apart() -> None:
    rects = taken((100, 100, 50, 50), (400, 400, 50, 50), (110, 110, 50, 50))
    assert sorted(tuple(rect) for rect in rects) == [(98, 98, 64, 64), (398, 398, 54, 54)]
    cross = taken((0, 300, 1900, 40), (800, 0, 40, 1000))
    assert len(cross) == 2
    chain = taken((0, 0, 50, 50), (200, 0, 50, 50), (40, 0, 170, 50))
    assert len(chain) == 1 and chain[0].contains((0, 0, 250, 50))


def test_many_parts_become_one() -> None:
    rects = taken(*((100 * n, 100, 20, 20) for n in range(MOST_DAMAGE_RECTS + 1)))
    assert len(rects) == 1 and rects[0].contains((0, 100, 100 * MOST_DAMAGE_RECTS + 20, 20))


def test_parts_stay_on_the_canvas() -> None:
    assert taken((-50, -50, 20, 20), (1900, 1060, 100, 100)) == [pygame.Rect(1898, 1058, 22, 22)]


def test_everything_swallows_the_parts() -> None:
    damage = Damage()
    damage.take()
    damage.add((10, 10, 10, 10))
    damage.add()
    assert damage.take() == [WHOLE]
