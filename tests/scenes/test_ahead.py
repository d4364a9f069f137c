"""What is done before it is wanted: pictures that are read on another thread, and the time that a frame leaves."""

from __future__ import annotations

import threading
from pathlib import Path

import pygame
import pytest

from scenes.spare_time import ROOM_S, SpareTime
from scenes.view.ahead import HANDS, MOST_COMING, Ahead
from scenes.view.library import Library
from tests.support.pilot import Shared


@pytest.fixture
def shelf(tmp_path: Path, shared: Shared) -> Path:
    for number in range(6):
        pygame.image.save(pygame.Surface((8 + number, 8)), str(tmp_path / f"{number}.png"))
    return tmp_path


def paths(folder: Path) -> Ahead:
    return Ahead(lambda asset: folder / f"{asset}.png")


def test_pictures_come_in_the_order_that_they_were_asked_for(shelf: Path) -> None:
    ahead = paths(shelf)
    came = [asset for asset in ahead.one_by_one("013524") if asset is not None]
    assert came == list("013524")
    assert ahead.read("5").get_width() == 13


def test_only_a_few_are_on_their_way(shelf: Path) -> None:
    ahead = paths(shelf)
    coming = ahead.one_by_one("012345")
    next(coming)
    assert len(ahead._coming) <= MOST_COMING
    coming.close()
    assert not ahead._coming, "what nobody waits for any more is let go"


def test_what_is_wanted_at_once_is_read_side_by_side(shelf: Path) -> None:
    ahead, others = paths(shelf), set(threading.enumerate())
    ahead.hurry("0123")
    ahead.hurry("3210")
    mine = set(threading.enumerate()) - others
    assert len(mine) == HANDS
    assert [ahead.read(asset).get_width() for asset in "3102"] == [11, 9, 8, 10] and not ahead._coming
    ahead.close()
    assert not any(thread.is_alive() for thread in mine)


def test_who_cannot_wait_gets_a_picture_at_once_and_nobody_reads_it_twice(shelf: Path) -> None:
    ahead = paths(shelf)
    coming = ahead.one_by_one("01")
    next(coming)
    assert ahead.read("1").get_width() == 9
    assert [asset for asset in coming if asset is not None] in (["0", "1"], ["1"])
    assert "1" not in ahead._coming


def test_after_closing_nothing_is_read_and_it_can_begin_again(shelf: Path) -> None:
    ahead, others = paths(shelf), set(threading.enumerate())
    coming = ahead.one_by_one("012345")
    next(coming)
    mine = set(threading.enumerate()) - others
    ahead.close()
    ahead.close()
    assert mine and not ahead._coming and not any(thread.is_alive() for thread in mine)
    assert ahead.read("3").get_width() == 11
    assert [asset for asset in ahead.one_by_one("45") if asset is not None] == ["4", "5"]


def test_reading_does_not_happen_on_the_thread_that_draws(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readers = []
    load = pygame.image.load
    monkeypatch.setattr(pygame.image, "load", lambda path: readers.append(threading.current_thread()) or load(path))
    list(paths(shelf).one_by_one("012"))
    assert len(readers) == 3 and threading.main_thread() not in readers


def test_a_broken_picture_that_was_read_ahead_gets_its_stand_in(shelf: Path) -> None:
    (shelf / "broken.webp").write_bytes(b"RIFF")
    entry = {"file": "broken.webp", "size": [64, 32], "anchor": [0, 0], "frames": 1}
    library = Library(shelf, {"a/broken": entry, "a/gone": {**entry, "file": "gone.webp"}})
    for _ in library.preload(["a/broken", "a/gone", "a/unknown"]):
        pass
    assert set(library.missing) == {"a/broken", "a/gone"}
    assert library.picture("a/broken").surface.get_size() == (64, 32)


def test_a_step_is_done_only_where_a_frame_leaves_room_for_it() -> None:
    spare = SpareTime()
    assert spare.allows(0.002) and not spare.allows(ROOM_S)
    spare.took(0.02)
    assert not spare.allows(0.001), "such a step would make the next picture late"
    frames = next(number for number in range(1000) if spare.allows(0.001))
    assert 10 < frames < 60, "but one long step is not held against all others"
