"""A minimal complete book in a folder of its own, to break one thing at a time."""

from __future__ import annotations

import shutil
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from game.content.book import Book
from game.content.checking import checked
from game.content.load import load_book
from game.content.problems import Problem

TINY = Path(__file__).parent / "tiny"
IMAGES = {"mat/ground": (120, 60), "mat/mole": (60, 20), "find/sherd": (16, 16)}


@dataclass(frozen=True)
class TinyBook:
    """A story, its assets and a program that speaks its words, all under one folder."""

    root: Path

    @property
    def story(self) -> Path:
        return self.root / "story"

    @property
    def assets(self) -> Path:
        return self.root / "assets"

    def write(self, name: str, text: str) -> None:
        """Make or replace a file, named from the root."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Change the one place in a file where `old` stands."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def load(self) -> Book | tuple[Problem, ...]:
        return load_book(self.story, self.assets)

    def book(self) -> Book:
        """The book, which must have no problems."""
        book = self.load()
        assert isinstance(book, Book), "\n".join(map(str, book))
        return book

    def problems(self) -> tuple[Problem, ...]:
        """All that `check` says."""
        return checked(self.story, self.assets, (self.root / "code",))[0]


def tiny_book(root: Path) -> TinyBook:
    """A whole tiny book under `root`, without a problem."""
    shutil.copytree(TINY, root, dirs_exist_ok=True)
    for name, (width, height) in IMAGES.items():
        path = root / "assets" / "images" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(width, height))
    return TinyBook(root)


def png(width: int, height: int) -> bytes:
    """A white PNG of a size in px."""
    rows = (b"\x00" + b"\xff" * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
