"""Paints what changed: runs the picture modules, writes their images and their entries in assets/manifest.yaml.

    python3 main.py paint [ID ...] [--force] [--preview FOLDER] [--stamp]

An ID is a picture module or an asset. Several painters may run it at the same time.
"""
import argparse
import difflib
import importlib
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from assets.paint import pictures
from assets.paint.records import PaintError, Records, write_image
from assets.paint.sources import fingerprint
from assets.paint.studio import FINAL_SCALE, ROOT, Painted, Studio

PICTURES = Path(pictures.__file__).parent


def picture_modules(folder: Path = PICTURES) -> list[str]:
    """Names of the picture modules, in order; those with a leading underscore are shared parts."""
    return sorted(file.stem for file in folder.glob("*.py") if not file.stem.startswith("_"))


def chosen(ids: Sequence[str], modules: Sequence[str], owners: dict[str, str]) -> dict[str, frozenset[str]]:
    """Module -> asset ids asked for (empty = all of it). `owners`: asset id -> module. PaintError: unknown id."""
    if not ids:
        return {module: frozenset() for module in modules}
    wanted: dict[str, frozenset[str]] = {}
    for name in ids:
        group = name.partition("/")[0]
        if name in modules:
            wanted[name] = frozenset()
            continue
        module = owners.get(name) or (group if "/" in name and group in modules else None)
        if module is None:
            near = difflib.get_close_matches(name, [*modules, *owners], n=1)
            raise PaintError(f"unknown picture '{name}'." + (f" Did you mean '{near[0]}'?" if near else ""))
        if wanted.get(module) != frozenset():
            wanted[module] = wanted.get(module, frozenset()) | {name}
    return wanted


def build(ids: Sequence[str], force: bool = False, preview: Path | None = None, stamp: bool = False,
          records: Records | None = None, package: str = pictures.__name__, folder: Path = PICTURES) -> int:
    """Paints; returns the number of assets written. PaintError: unknown or doubly claimed ids."""
    records = records or Records(ROOT)
    modules = picture_modules(folder)
    owners = records.owners()
    wanted = chosen(ids, modules, owners)
    prints = {name: fingerprint(folder / f"{name}.py", records.root) for name in wanted}
    if stamp:
        for name in wanted:
            records.stamp(name, prints[name])
        return 0
    if preview is None:
        records.forget_removed(modules)
        if not force:
            wanted = {name: only for name, only in wanted.items()
                      if not only <= owners.keys() or not records.is_fresh(name, prints[name])}
    written = 0
    for number, (name, only) in enumerate(wanted.items(), 1):
        studio = Studio(only=only)
        pieces = list(_painted(package, name, studio, f"{number}/{len(wanted)} {name}"))
        if preview is not None:
            for piece in pieces:
                write_preview(piece, preview)
        else:
            stamped = prints[name] if studio.scale == FINAL_SCALE and not only else None
            records.keep(name, pieces, whole=not only, made_from=stamped)
        written += len(pieces)
    return written


def _painted(package: str, name: str, studio: Studio, title: str) -> Iterator[Painted]:
    """The pieces of one module that are asked for, with a line of progress on stderr."""
    started = time.monotonic()
    module = importlib.import_module(f"{package}.{name}")
    seen: set[str] = set()
    for piece in module.paint(studio):
        if piece.id in seen:
            raise PaintError(f"{name} paints '{piece.id}' twice")
        seen.add(piece.id)
        if studio.wants(piece.id):
            _progress(f"{title}: {len(seen)} {piece.id}")
            yield piece
    missing = studio.only - seen
    if missing:
        near = difflib.get_close_matches(min(missing), sorted(seen), n=1)
        raise PaintError(f"{name} does not paint '{min(missing)}'."
                         + (f" Did you mean '{near[0]}'?" if near else ""))
    _progress(f"{title}: {len(seen)} pieces in {time.monotonic() - started:.0f} s", last=True)


def _progress(line: str, last: bool = False) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{line[:118]}", end="\n" if last else "", file=sys.stderr, flush=True)
    elif last:
        print(line, file=sys.stderr, flush=True)


def write_preview(piece: Painted, folder: Path) -> None:
    """A PNG on a checker of mid-grey and paper, its anchor marked in no way."""
    write_image(piece, folder / f"{piece.id.replace('/', '__')}.png", checker=True)


def main(arguments: argparse.Namespace) -> int:
    """Exit code 0, or 2 after telling what is wrong."""
    try:
        count = build(arguments.ids, arguments.force, Path(arguments.preview) if arguments.preview else None,
                      arguments.stamp)
    except PaintError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{count} assets painted" if count else "nothing to paint", file=sys.stderr)
    return 0
