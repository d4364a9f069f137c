"""The driver: rebuilds only what changed, keeps the records true, and says what is wrong."""
import argparse
from pathlib import Path

import pytest
import yaml
from PIL import Image

from assets.paint.build import build, main, picture_modules
from assets.paint.records import PaintError, Records, cropped, write_image
from assets.paint.sources import fingerprint
from assets.paint.studio import Painted, Studio, side_by_side
from game.cli import paint as command

PICTURE = '''"""A picture."""
from PIL import Image
from assets.paint.studio import Painted

READS = ["story/*.tmx"]
def paint(studio):
    for name in {names!r}:
        image = Image.new("RGBA", (40, 30))
        image.paste((200, 80, 40, 255), (10, 5, 30, 25))
        yield Painted(name, image, (20, 15))
'''


class Workshop:
    """A throw-away project with a package of tiny pictures."""

    def __init__(self, root: Path) -> None:
        self.package = f"pictures_of_{root.name}".replace("-", "_")
        self.folder = root / self.package
        self.records = Records(root)
        (root / "story").mkdir()
        (root / "assets" / "paint").mkdir(parents=True)
        self.folder.mkdir()
        (self.folder / "__init__.py").write_text("")

    def picture(self, module: str, *names: str, text: str = PICTURE) -> None:
        (self.folder / f"{module}.py").write_text(text.format(names=list(names)))

    def build(self, *ids: str, **options: object) -> int:
        return build(ids, records=self.records, package=self.package, folder=self.folder, **options)  # type: ignore

    def manifest(self) -> dict[str, dict[str, object]]:
        return yaml.safe_load(self.records.manifest.read_text(encoding="utf-8")) or {}


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workshop:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delenv("PAINT_SCALE", raising=False)
    return Workshop(tmp_path)


def test_writes_images_and_entries(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky", "heath/sheep/asleep")
    assert workshop.build() == 2
    entry = workshop.manifest()["heath/sheep/asleep"]
    assert entry == {"file": "images/heath/sheep/asleep.webp", "size": [20, 20], "anchor": [10, 10], "frames": 1,
                     "source": "paint/pictures/heath.py", "author": "De Diepte In", "licence": "CC BY 4.0"}
    with Image.open(workshop.records.assets / str(entry["file"])) as image:
        assert image.size == (20, 20)


def test_paints_only_what_changed(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky")
    workshop.picture("stream", "stream/water", "stream/duck")
    assert workshop.build() == 3
    assert workshop.build() == 0
    workshop.picture("heath", "heath/sky", text=PICTURE + "# another thought\n")
    assert workshop.build() == 1
    (workshop.records.root / "story" / "bog.tmx").write_text("<map/>")
    assert workshop.build() == 3
    (workshop.records.assets / "images/stream/duck.webp").unlink()
    assert workshop.build() == 2
    assert workshop.build(force=True) == 3


def test_one_asset_alone(workshop: Workshop) -> None:
    workshop.picture("stream", "stream/water", "stream/duck")
    workshop.build()
    (workshop.records.assets / "images/stream/duck.webp").unlink()
    assert workshop.build("stream/duck") == 1
    assert len(workshop.manifest()) == 2


def test_forgets_what_is_no_longer_painted(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky", "heath/cow")
    workshop.picture("stream", "stream/water")
    workshop.build()
    (workshop.folder / "stream.py").unlink()
    workshop.build()
    assert list(workshop.manifest()) == ["heath/cow", "heath/sky"]
    assert not (workshop.records.assets / "images/stream/water.webp").exists()
    assert list(yaml.safe_load(workshop.records.stamps.read_text())) == ["heath"]


def test_keeps_entries_of_others(workshop: Workshop) -> None:
    font = {"font/title": {"file": "fonts/a.ttf", "size": [0, 0], "source": "fonts by someone"}}
    workshop.records.manifest.write_text(yaml.safe_dump(font))
    workshop.picture("heath", "heath/sky")
    workshop.build()
    assert workshop.manifest()["font/title"] == font["font/title"]


def test_refuses_an_id_that_two_pictures_claim(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky")
    workshop.picture("moor", "heath/sky")
    with pytest.raises(PaintError, match=r"'heath/sky' of moor is taken by paint/pictures/heath\.py"):
        workshop.build()


def test_refuses_an_id_twice_in_one_picture(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky", "heath/sky")
    with pytest.raises(PaintError, match="twice"):
        workshop.build()


NEAR = [("heaht", "heath"), ("heath/skye", "heath/sky"), ("haeth/sky", "heath/sky")]


@pytest.mark.parametrize(("wrong", "right"), NEAR)
def test_unknown_ids_are_answered_with_near_ones(workshop: Workshop, wrong: str, right: str) -> None:
    workshop.picture("heath", "heath/sky")
    workshop.build()
    with pytest.raises(PaintError, match=f"Did you mean '{right}'"):
        workshop.build(wrong)


def test_a_quick_preview_scale_is_not_taken_for_final(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.picture("heath", "heath/sky")
    monkeypatch.setenv("PAINT_SCALE", "1")
    assert workshop.build() == 1
    monkeypatch.delenv("PAINT_SCALE")
    assert workshop.build() == 1
    assert workshop.build() == 0


def test_stamp_takes_images_as_they_are(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky")
    workshop.build()
    workshop.picture("heath", "heath/sky", text=PICTURE + "# only words\n")
    assert workshop.build(stamp=True) == 0
    assert workshop.build() == 0


def test_preview_touches_nothing_else(workshop: Workshop, tmp_path: Path) -> None:
    workshop.picture("heath", "heath/sky")
    assert workshop.build(preview=tmp_path / "look") == 1
    assert [file.name for file in (tmp_path / "look").iterdir()] == ["heath__sky.png"]
    assert not workshop.records.manifest.exists()


def test_shared_parts_are_no_pictures(workshop: Workshop) -> None:
    workshop.picture("heath", "heath/sky")
    workshop.picture("_sheep", "x/y")
    assert picture_modules(workshop.folder) == ["heath"]


def test_fingerprint_follows_imports(tmp_path: Path) -> None:
    pictures, kit = tmp_path / "assets/paint/pictures", tmp_path / "assets/paint/kit"
    pictures.mkdir(parents=True)
    (kit / "figures").mkdir(parents=True)
    picture = pictures / "heath.py"
    picture.write_text("from assets.paint.kit.figures import mo\nfrom assets.paint.kit.canvas import Canvas\n")
    (kit / "figures" / "mo.py").write_text("from .pen import Pen\n")
    (kit / "figures" / "pen.py").write_text("A = 1\n")
    (kit / "canvas.py").write_text("B = 1\n")
    (kit / "other.py").write_text("C = 1\n")
    before = fingerprint(picture, tmp_path)
    (kit / "other.py").write_text("C = 2\n")
    assert fingerprint(picture, tmp_path) == before
    (kit / "figures" / "pen.py").write_text("A = 2\n")
    assert fingerprint(picture, tmp_path) != before


def test_cropping_keeps_frames_together() -> None:
    first, second = Image.new("RGBA", (50, 40)), Image.new("RGBA", (50, 40))
    first.paste((255, 0, 0, 255), (10, 10, 20, 20))
    second.paste((0, 255, 0, 255), (25, 5, 30, 12))
    strip, anchor = cropped(Painted("a/b", side_by_side([first, second]), (25, 40), 2))
    assert strip.size == (40, 15)
    assert anchor == (15, 35)
    assert strip.getpixel((0, 5)) == (255, 0, 0, 255)
    assert strip.getpixel((20 + 15, 0)) == (0, 255, 0, 255)


def test_a_picture_without_ink_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PaintError, match="no ink"):
        write_image(Painted("a/b", Image.new("RGBA", (20, 20))), tmp_path / "b.webp")


def test_frames_must_match() -> None:
    with pytest.raises(ValueError, match="frame 1"):
        side_by_side([Image.new("RGB", (4, 4)), Image.new("RGB", (5, 4))])


def test_the_command_tells_what_is_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args(["matterials"])) == 2
    assert "Did you mean 'materials'?" in capsys.readouterr().err
    assert main(parser.parse_args(["icon/bak/plum"])) == 2


def test_studio_wants() -> None:
    assert Studio(1).wants("a/b")
    assert not Studio(1, frozenset({"a/c"})).wants("a/b")
