"""Samples of bad content: a few lines that break the tiny book, and the exact text that `check` gives for it.

A sample is a text file. Its blocks begin with `in FILE` (lines with '- ' are replaced by lines with '+ '), `with FILE`
(a new file of the '+ ' lines), `without FILE`, or `as latin-1 FILE`; after the line `gives` stands the exact text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.support.tiny_book import TinyBook

SAMPLES = Path(__file__).parents[1] / "samples"


@dataclass(frozen=True)
class Sample:
    """One way to break the tiny book, and what is said about it."""

    name: str
    code: str
    blocks: tuple[str, ...]
    gives: str

    def break_it(self, book: TinyBook) -> None:
        """Do to a tiny book what the sample says."""
        for block in self.blocks:
            head, *body = block.splitlines()
            old = "".join(line[2:] + "\n" for line in body if line.startswith("- ") or line == "-")
            new = "".join(line[2:] + "\n" for line in body if line.startswith("+ ") or line == "+")
            deed = next(deed for deed in ("in", "without", "with", "as latin-1") if head.startswith(f"{deed} "))
            name = head.removeprefix(f"{deed} ")
            match deed:
                case "in":
                    book.replace(name, old, new)
                case "with":
                    book.write(name, new)
                case "without":
                    (book.root / name).unlink()
                case _:
                    text = (book.root / name).read_text(encoding="utf-8")
                    (book.root / name).write_bytes(text.encode("latin-1", errors="replace"))


def read_sample(path: Path) -> Sample:
    text, _, gives = path.read_text(encoding="utf-8").partition("\ngives\n")
    return Sample(path.stem, path.stem[:4], tuple(text.strip("\n").split("\n\n")), gives.strip("\n"))


def all_samples() -> tuple[Sample, ...]:
    return tuple(read_sample(path) for path in sorted(SAMPLES.glob("*.txt")))
