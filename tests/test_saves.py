"""No reader's progress is ever lost: kills, full disks, broken files, other versions, slow disks."""
import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game import disk, saves
from game.narrator.as_json import to_json
from game.narrator.state import Reader
from game.saves import copy_paths, decode, encode, erase_place, last_used, place_path, read_place, write_place

PROJECT = Path(__file__).resolve().parents[1]
MO = Reader(place="cabinet", visited=("drenthe/pingo_grows",), finds=("f301", "f302"))


def at(place: str) -> Reader:
    return replace(MO, place=place)


def test_a_place_comes_back_as_it_was(tmp_path: Path) -> None:
    assert read_place(tmp_path / "new", 1) == saves.Loaded(None)
    assert write_place(tmp_path / "new", 1, MO) is None
    assert read_place(tmp_path / "new", 1) == saves.Loaded(MO)
    assert read_place(tmp_path / "new", 2) == saves.Loaded(None)


def test_two_older_copies_are_kept(tmp_path: Path) -> None:
    for place in ("title", "atlas", "cabinet"):
        write_place(tmp_path, 1, at(place))
    kept = [decode(path.read_bytes()).place for path in (place_path(tmp_path, 1), *copy_paths(tmp_path, 1))]
    assert kept == ["cabinet", "atlas", "title"]


def test_a_long_sitting_does_not_push_out_what_was_before_it(tmp_path: Path) -> None:
    write_place(tmp_path, 1, at("first"))
    write_place(tmp_path, 1, at("second"), first=False)
    write_place(tmp_path, 1, at("third"))
    for n in range(5):
        write_place(tmp_path, 1, at(f"book/{n}"), first=False)
    older, oldest = (decode(path.read_bytes()).place for path in copy_paths(tmp_path, 1))
    assert (older, oldest) == ("book/3", "first")


@pytest.mark.parametrize("content", [
    b"", b"\x00" * 4096, b'{"format": "de_diepte_in.reader"', b"[]", b"[" * 50_000, b'{"format": "other"}',
    encode(MO).replace(b"f301", b"f999"), encode(MO).replace(b'"version": 1', b'"version": "1"'),
    encode(MO).replace(b'"version": 1', b'"version": 0'), b" " * 5_000_000,
])
def test_a_broken_file_is_set_aside_and_the_older_copy_used(tmp_path: Path, content: bytes) -> None:
    write_place(tmp_path, 1, at("atlas"))
    write_place(tmp_path, 1, at("cabinet"))
    place_path(tmp_path, 1).write_bytes(content)
    loaded = read_place(tmp_path, 1)
    assert loaded.reader == at("atlas")
    assert loaded.problem is not None and loaded.problem.code == "mended"
    assert str(tmp_path / "reader_1.broken") in loaded.problem.message
    assert (tmp_path / "reader_1.broken").read_bytes() == content
    assert read_place(tmp_path, 1) == saves.Loaded(at("atlas"))


def test_when_all_copies_are_broken_the_reader_starts_anew(tmp_path: Path) -> None:
    for path in (place_path(tmp_path, 3), *copy_paths(tmp_path, 3)):
        path.write_bytes(b"?")
    loaded = read_place(tmp_path, 3)
    assert loaded.reader is None and loaded.problem is not None
    assert (loaded.problem.code, loaded.problem.number) == ("lost", 3)
    assert write_place(tmp_path, 3, MO) is None and read_place(tmp_path, 3) == saves.Loaded(MO)


def test_a_whole_save_of_what_is_no_reader_is_broken(tmp_path: Path) -> None:
    parts: dict[str, Any] = {**to_json(MO), "finds": [3]}
    save = {"format": saves.FORMAT, "version": 1, "check": saves._check(parts), "reader": parts}
    with pytest.raises(ValueError, match="finds: must be a text"):
        decode(json.dumps(save).encode())


def test_a_killed_rename_leaves_the_copy_to_read(tmp_path: Path) -> None:
    write_place(tmp_path, 1, at("atlas"))
    os.replace(place_path(tmp_path, 1), copy_paths(tmp_path, 1)[0])
    assert read_place(tmp_path, 1) == saves.Loaded(at("atlas"))


def test_an_older_version_is_brought_up_to_date() -> None:
    def name_the_cabinet(parts: dict[str, Any]) -> dict[str, Any]:
        return {**parts, "place": parts["place"].replace("cabinet", "drawers")}

    def rename_find(parts: dict[str, Any]) -> dict[str, Any]:
        return {**parts, "finds": ["f401" if each == "f301" else each for each in parts["finds"]]}

    steps = {1: name_the_cabinet, 2: rename_find}
    assert decode(encode(MO), steps, version=3) == replace(MO, place="drawers", finds=("f401", "f302"))
    assert decode(encode(MO, version=2), steps, version=3) == replace(MO, finds=("f401", "f302"))
    assert decode(encode(MO, version=3), steps, version=3) == MO


def test_every_older_version_has_a_migration() -> None:
    assert set(saves.MIGRATIONS) == set(range(1, saves.VERSION))


def test_a_migration_that_fails_does_not_stop_the_book(tmp_path: Path) -> None:
    write_place(tmp_path, 1, MO)
    loaded = read_place(tmp_path, 1, migrations={1: lambda parts: {**parts, "finds": parts["gone"]}}, version=2)
    assert loaded.reader is None and loaded.problem is not None and loaded.problem.code == "lost"


def test_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    place_path(tmp_path, 1).write_bytes(encode(MO, version=2))
    loaded = read_place(tmp_path, 1)
    assert loaded.reader is None and loaded.problem is not None and loaded.problem.code == "newer"
    problem = write_place(tmp_path, 1, Reader())
    assert problem is not None and problem.code == "newer"
    assert place_path(tmp_path, 1).read_bytes() == encode(MO, version=2)


@pytest.mark.parametrize(("number", "code"), [
    (errno.ENOSPC, "no_room"), (errno.EDQUOT, "no_room"), (errno.EROFS, "not_allowed"), (errno.EIO, "disk"),
])
def test_a_disk_that_will_not_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    write_place(tmp_path, 1, at("atlas"))

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    problem = write_place(tmp_path, 1, at("cabinet"))
    assert problem is not None and (problem.code, problem.number) == (code, 1)
    assert read_place(tmp_path, 1) == saves.Loaded(at("atlas"))
    assert os.listdir(tmp_path) == ["reader_1.json"]


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "readers").write_text("")
    problem = write_place(tmp_path / "readers", 1, MO)
    assert problem is not None and problem.code == "disk"
    assert read_place(tmp_path / "readers", 1).reader is None


def test_an_unreadable_file_falls_back_to_the_copy(tmp_path: Path) -> None:
    write_place(tmp_path, 1, at("atlas"))
    write_place(tmp_path, 1, at("cabinet"))
    place_path(tmp_path, 1).unlink()
    place_path(tmp_path, 1).mkdir()
    loaded = read_place(tmp_path, 1)
    assert loaded.reader == at("atlas") and loaded.problem is not None and loaded.problem.code == "mended"


def test_a_disk_without_hard_links_keeps_copies_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_paths: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    test_two_older_copies_are_kept(tmp_path)
    assert len(os.listdir(tmp_path)) == 3


def test_erasing_leaves_nothing(tmp_path: Path) -> None:
    for place in ("title", "atlas", "cabinet"):
        write_place(tmp_path, 1, at(place))
    place_path(tmp_path, 1).write_bytes(b"?")
    read_place(tmp_path, 1)
    write_place(tmp_path, 2, MO)
    assert erase_place(tmp_path, 1) is None
    assert os.listdir(tmp_path) == ["reader_2.json"]


def test_who_read_last_is_found(tmp_path: Path) -> None:
    assert last_used(tmp_path) == 1
    for number, moment in ((3, 300), (1, 100), (2, 200)):
        write_place(tmp_path, number, MO)
        os.utime(place_path(tmp_path, number), (moment, moment))
    assert last_used(tmp_path) == 3


def test_sweeping_takes_only_old_halves(tmp_path: Path) -> None:
    write_place(tmp_path, 1, MO)
    old, new = tmp_path / "reader_1.json.half-123", tmp_path / "reader_2.json.half-124"
    old.write_bytes(b"{")
    new.write_bytes(b"{")
    os.utime(old, (time.time() - 100,) * 2)
    assert disk.sweep(tmp_path) == 1 and disk.sweep(tmp_path / "nowhere") == 0
    assert sorted(os.listdir(tmp_path)) == ["reader_1.json", "reader_2.json.half-124"]


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from game.narrator.state import Reader
from game.saves import read_place, write_place
folder = Path(sys.argv[1])
reader = read_place(folder, 1).reader or Reader()
count = int(reader.place.rpartition("/")[2]) if "/" in reader.place else 0
filler = tuple(f"chapter/page/hotspot_{n}" for n in range(400))
print("ready", flush=True)
while True:
    count += 1
    assert write_place(folder, 1, replace(reader, place=f"book/{count}", hotspots=filler), first=count % 3 == 0) is None
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_twenty_kills_in_the_middle_of_writing(tmp_path: Path) -> None:
    chance = random.Random(7)
    last = 0
    for _ in range(20):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, cwd=PROJECT)
        assert writer.stdout is not None and writer.stdout.readline() == b"ready\n"
        time.sleep(chance.uniform(0.005, 0.05))
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        loaded = read_place(tmp_path, 1)
        assert loaded.problem is None
        if loaded.reader is not None:
            now = int(loaded.reader.place.rpartition("/")[2])
            assert now >= last and len(loaded.reader.hotspots) == 400
            last = now
    assert last > 0
    disk.sweep(tmp_path, older_than_s=0)
    assert sorted(os.listdir(tmp_path)) == ["reader_1.json", "reader_1.older.json", "reader_1.oldest.json"]
