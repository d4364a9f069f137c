"""What has been painted: image files, assets/manifest.yaml and assets/paint/stamps.yaml, kept whole under a lock."""
import hashlib
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from PIL import Image

from assets.paint.studio import Painted

AUTHOR, LICENCE = "De Diepte In", "CC BY 4.0"
CHECKER = ((150, 150, 150), (244, 232, 208))
Entry = dict[str, Any]

MANIFEST_HEAD = """\
# Every asset by id: file (under assets/), size of one frame, anchor (the pixel put at the asset's position),
# frames, source, author, licence. Entries of pictures are written by `python3 main.py paint`.
"""
STAMPS_HEAD = """\
# From which source each picture module was last painted. Written by `python3 main.py paint`.
"""


class PaintError(Exception):
    """What the one who paints should hear: an unknown id, an id that two pictures claim, a picture without ink."""


class _Plain(yaml.SafeDumper):
    """Lists on one line, maps below each other."""

    def represent_list(self, items: list[Any]) -> yaml.Node:
        return self.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=True)


_Plain.add_representer(list, _Plain.represent_list)


@dataclass(frozen=True)
class Records:
    """The records under a project folder."""

    root: Path

    @property
    def assets(self) -> Path:
        return self.root / "assets"

    @property
    def manifest(self) -> Path:
        return self.assets / "manifest.yaml"

    @property
    def stamps(self) -> Path:
        return self.assets / "paint" / "stamps.yaml"

    def owners(self) -> dict[str, str]:
        """Asset id -> picture module, of all painted assets."""
        found = {name: _module(entry) for name, entry in _read(self.manifest).items()}
        return {name: module for name, module in found.items() if module is not None}

    def is_fresh(self, module: str, made_from: str) -> bool:
        """True if the module was painted from this very source and all its files are there."""
        entries = [entry for entry in _read(self.manifest).values() if _module(entry) == module]
        return (_read(self.stamps).get(module) == made_from and bool(entries)
                and all((self.assets / entry["file"]).exists() for entry in entries))

    def keep(self, module: str, pieces: Sequence[Painted], whole: bool, made_from: str | None) -> None:
        """Writes images and entries. `whole`: what the module no longer paints goes; `made_from`: its new stamp.

        Raises PaintError if a piece has the id of another source's asset.
        """
        with _locked(self.assets):
            manifest = _read(self.manifest)
            for piece in pieces:
                other = manifest.get(piece.id)
                if other is not None and _module(other) != module:
                    raise PaintError(f"'{piece.id}' of {module} is taken by {other['source']}")
            for piece in pieces:
                manifest[piece.id] = self._written(module, piece)
            if whole:
                kept = {piece.id for piece in pieces}
                self._drop(manifest, [name for name, entry in manifest.items()
                                      if _module(entry) == module and name not in kept])
            _write(self.manifest, manifest, MANIFEST_HEAD)
            if made_from is not None:
                _write(self.stamps, {**_read(self.stamps), module: made_from}, STAMPS_HEAD)

    def enter(self, entries: dict[str, Entry]) -> None:
        """Puts entries of other makers (sounds) into the manifest, in place of what had their ids."""
        with _locked(self.assets):
            _write(self.manifest, {**_read(self.manifest), **entries}, MANIFEST_HEAD)

    def stamp(self, module: str, made_from: str) -> None:
        """Takes the images as painted from this source."""
        with _locked(self.assets):
            _write(self.stamps, {**_read(self.stamps), module: made_from}, STAMPS_HEAD)

    def forget_removed(self, modules: Sequence[str]) -> None:
        """Takes out the assets and stamps of modules that are no more."""
        gone = sorted(set(self.owners().values()) - set(modules))
        stale = sorted(set(_read(self.stamps)) - set(modules))
        if not gone and not stale:
            return
        with _locked(self.assets):
            manifest = _read(self.manifest)
            self._drop(manifest, [name for name, entry in manifest.items() if _module(entry) in gone])
            _write(self.manifest, manifest, MANIFEST_HEAD)
            stamps = {name: value for name, value in _read(self.stamps).items() if name in modules}
            _write(self.stamps, stamps, STAMPS_HEAD)

    def _drop(self, manifest: dict[str, Entry], names: Sequence[str]) -> None:
        for name in names:
            (self.assets / manifest.pop(name)["file"]).unlink(missing_ok=True)

    def _written(self, module: str, piece: Painted) -> Entry:
        file = f"images/{piece.id}.webp"
        size, anchor = write_image(piece, self.assets / file)
        return {"file": file, "size": list(size), "anchor": [round(value) for value in anchor],
                "frames": piece.frames, "source": f"paint/pictures/{module}.py", "author": AUTHOR, "licence": LICENCE}


def write_image(piece: Painted, file: Path, checker: bool = False) -> tuple[tuple[int, int], tuple[float, float]]:
    """Writes one piece, cropped to its ink; returns the size of a frame and the anchor after cropping.

    WebP quality 88 (alpha 95), or, on a `checker`, a PNG to look at.
    """
    image, anchor = cropped(piece) if piece.crop else (piece.image, piece.anchor)
    if image.mode == "RGBA" and image.getchannel("A").getextrema()[0] == 255:
        image = image.convert("RGB")
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    if checker:
        _on_checker(image).save(part, "PNG")
    else:
        image.save(part, "WEBP", quality=88, alpha_quality=95, method=5)
    os.replace(part, file)
    return (image.width // piece.frames, image.height), anchor


def cropped(piece: Painted) -> tuple[Image.Image, tuple[float, float]]:
    """The picture cut to the ink of all its frames together, and the anchor moved along."""
    width = piece.image.width // piece.frames
    frames = [piece.image.crop((i * width, 0, (i + 1) * width, piece.image.height)) for i in range(piece.frames)]
    if piece.image.mode != "RGBA":
        return piece.image, piece.anchor
    ink = np.maximum.reduce([np.asarray(frame.getchannel("A")) for frame in frames]) > 2
    if not ink.any():
        raise PaintError(f"'{piece.id}' has no ink")
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    box = (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
    strip = Image.new("RGBA", ((box[2] - box[0]) * piece.frames, box[3] - box[1]))
    for i, frame in enumerate(frames):
        strip.paste(frame.crop(box), (i * (box[2] - box[0]), 0))
    return strip, (piece.anchor[0] - box[0], piece.anchor[1] - box[1])


def _on_checker(image: Image.Image, square: int = 32) -> Image.Image:
    rows, columns = np.mgrid[0:image.height, 0:image.width] // square
    ground = Image.fromarray(np.array(CHECKER, np.uint8)[(rows + columns) % 2])
    ground.paste(image, (0, 0), image if image.mode == "RGBA" else None)
    return ground


def _module(entry: Entry) -> str | None:
    """The picture module that painted an entry; None for fonts, sounds and the like."""
    source = Path(str(entry.get("source", "")))
    return source.stem if source.parent.as_posix() == "paint/pictures" else None


def _read(file: Path) -> dict[str, Any]:
    return yaml.safe_load(file.read_text(encoding="utf-8")) or {} if file.exists() else {}


def _write(file: Path, entries: dict[str, Any], head: str) -> None:
    text = yaml.dump(dict(sorted(entries.items())), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=1000)
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    part.write_text(head + (text if entries else ""), encoding="utf-8")
    os.replace(part, file)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One writer at a time, over processes. The lock file stays outside the project."""
    name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]
    with (Path(tempfile.gettempdir()) / f"paint_{name}.lock").open("a+b") as file:
        if os.name == "nt":
            import msvcrt
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            try:
                yield
            finally:
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            import fcntl
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
