"""Three readers and a guest: each keeps their own, in the background, and trouble is told once."""
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.narrator.state import Reader
from game.readers import GUEST, Readers
from game.saves import encode, place_path, read_place

ATLAS = Reader(place="atlas")
TITLE = Reader(place="title", finds=("f301",))


@pytest.fixture
def readers(tmp_path: Path) -> Iterator[Readers]:
    readers = Readers(tmp_path)
    yield readers
    assert readers.close()


def test_each_place_keeps_its_own_reader(readers: Readers, tmp_path: Path) -> None:
    assert readers.open(1) == Reader() and readers.number == 1
    readers.remember(ATLAS)
    assert readers.open(3) == Reader()
    readers.remember(TITLE)
    assert readers.open(1) == ATLAS and readers.peek(3) == TITLE and readers.peek(2) is None
    assert readers.problems() == ()
    again = Readers(tmp_path)
    assert again.open_last() in (ATLAS, TITLE) and again.number in (1, 3)


def test_only_the_newest_state_need_be_written(readers: Readers, tmp_path: Path) -> None:
    readers.open(2)
    for n in range(200):
        readers.remember(Reader(place=f"book/{n}"))
    assert readers.flush()
    loaded = read_place(tmp_path, 2).reader
    assert loaded is not None and loaded.place == "book/199"


def test_a_guest_leaves_nothing(readers: Readers, tmp_path: Path) -> None:
    assert readers.open_guest() == Reader() and readers.number == GUEST
    readers.remember(TITLE)
    assert readers.flush() and os.listdir(tmp_path) == []


def test_without_a_folder_everyone_is_a_guest() -> None:
    readers = Readers(None)
    assert readers.open_last() == Reader() and readers.number == GUEST
    readers.remember(TITLE)
    assert readers.peek(1) is None and readers.problems() == () and readers.close()


def test_erasing_empties_one_place(readers: Readers) -> None:
    readers.open(1)
    readers.remember(ATLAS)
    readers.erase(1)
    assert readers.open(1) == Reader() and readers.peek(1) is None
    readers.remember(ATLAS)
    assert readers.flush() and readers.peek(1) == ATLAS


def test_there_is_no_fourth_place(readers: Readers) -> None:
    with pytest.raises(ValueError, match="no 4"):
        readers.open(4)


def test_a_full_disk_is_told_once_and_reading_goes_on(
    readers: Readers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    readers.open(1)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        for n in range(3):
            readers.remember(Reader(place=f"book/{n}"))
            assert readers.flush()
    assert [(each.code, each.number) for each in readers.problems()] == [("no_room", 1)]
    assert readers.problems() == ()
    readers.remember(ATLAS)
    assert readers.flush() and readers.peek(1) == ATLAS


def test_a_mended_place_is_told(readers: Readers, tmp_path: Path) -> None:
    readers.open(1)
    readers.remember(ATLAS)
    readers.flush()
    readers.remember(TITLE)
    readers.flush()
    place_path(tmp_path, 1).write_bytes(b"half a sa")
    assert readers.open(1) == ATLAS
    assert [each.code for each in readers.problems()] == ["mended"]


def test_a_newer_save_is_never_written_over(readers: Readers, tmp_path: Path) -> None:
    place_path(tmp_path, 1).write_bytes(encode(TITLE, version=2))
    assert readers.open(1) == Reader()
    readers.remember(ATLAS)
    assert readers.flush() and [each.code for each in readers.problems()] == ["newer"]
    assert place_path(tmp_path, 1).read_bytes() == encode(TITLE, version=2)
