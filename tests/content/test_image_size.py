"""Sizes of images from their first bytes, as Pillow writes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from game.content.image_size import image_size


@pytest.mark.parametrize(
    ("name", "mode", "options"),
    [
        ("lossy.webp", "RGB", {"quality": 88}),
        ("alpha.webp", "RGBA", {"quality": 88, "alpha_quality": 95}),
        ("lossless.webp", "RGBA", {"lossless": True}),
        ("plain.png", "RGBA", {}),
    ],
)
@pytest.mark.parametrize("size", [(1, 1), (2016, 952), (7, 300)])
def test_size(tmp_path: Path, name: str, mode: str, options: dict[str, object], size: tuple[int, int]) -> None:
    path = tmp_path / name
    Image.new(mode, size, (200, 100, 50, 120)[: len(mode)]).save(path, **options)
    assert image_size(path) == size


def test_what_is_no_image_has_no_size(tmp_path: Path) -> None:
    path = tmp_path / "note.webp"
    path.write_text("not a picture")
    assert image_size(path) is None
