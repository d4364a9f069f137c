"""The built files: missing (S040), unused (S041), of another size (S042), badly named (S043), without licence (S044),
and assets that the story names and the manifest does not have (S021).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from game.content.code_words import CodeWords
from game.content.image_size import image_size
from game.content.located import LocatedFile
from game.content.manuscript import Manuscript, label
from game.content.named import named_ids
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.shapes.entries import Asset

_FOLDERS: Final = ("images", "fonts", "sounds", "narration")
_NAME: Final = re.compile(r"[a-z0-9_.]+")
_UNLISTED: Final = (".txt", ".md", ".json", ".py", ".pyc", ".part")
"""Licence texts, word times and what makes a sound lie beside the files they belong to; .part is being painted."""


def problems(manuscript: Manuscript, code: CodeWords) -> Iterator[Problem]:
    """Everything about the manifest and the files under assets/."""
    book, manifest = manuscript.book, manuscript.file("assets/manifest.yaml")
    named = [one for one in named_ids(manuscript) if one.kind == "asset"]
    for one in named:
        if one.id not in book.assets:
            said = f"unknown asset '{one.id}'{did_you_mean(one.id, book.assets)}"
            yield one.file.problem("S021", one.file.mark(*one.keys), said)
    used = {one.id for one in named}
    for name, asset in book.assets.items():
        yield from _file(manuscript, manifest, asset)
        yield from _licence(manifest, asset)
        if name not in used and not code.asks_for(name) and not _is_material(name, manuscript):
            yield manifest.problem("S041", manifest.mark(name, at_key=True), f"nothing uses '{name}'")
    yield from _on_disk(manuscript)


def _file(manuscript: Manuscript, manifest: LocatedFile, asset: Asset) -> Iterator[Problem]:
    path = manuscript.assets / asset.file
    mark = manifest.mark(asset.id, "file")
    if not path.is_file():
        yield manifest.problem("S040", mark, f"there is no file assets/{asset.file}")
        return
    size = image_size(path) if path.suffix in (".webp", ".png") else None
    wanted = (asset.size[0] * asset.frames, asset.size[1])
    if size is not None and size != wanted:
        frames = f" ({asset.frames} frames of {asset.size[0]} side by side)" if asset.frames > 1 else ""
        said = f"the image is {size[0]} × {size[1]}, the manifest says {wanted[0]} × {wanted[1]}{frames}"
        yield manifest.problem("S042", manifest.mark(asset.id, "size"), said)


def _licence(manifest: LocatedFile, asset: Asset) -> Iterator[Problem]:
    for key in ("source", "author", "licence"):
        if not getattr(asset, key).strip():
            yield manifest.problem("S044", manifest.mark(asset.id, key, at_key=True), f"'{asset.id}' has no {key}")


def _on_disk(manuscript: Manuscript) -> Iterator[Problem]:
    listed = {asset.file for asset in manuscript.book.assets.values()}
    for folder in _FOLDERS:
        for path in sorted((manuscript.assets / folder).rglob("*")):
            name = path.relative_to(manuscript.assets).as_posix()
            if path.suffix in _UNLISTED or path.name.startswith("."):
                continue
            if not all(_NAME.fullmatch(part) for part in name.split("/")):
                said = "a file name has small letters, digits, _ and . only"
                yield Problem("S043", label(path), 1, 1, said)
            elif path.is_file() and name not in listed:
                yield Problem("S041", label(path), 1, 1, "the manifest does not name this file")


def _is_material(name: str, manuscript: Manuscript) -> bool:
    group, _, layer = name.partition("/")
    return group == "material" and layer in manuscript.book.materials
