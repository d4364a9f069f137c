"""The pictures on paper: at rest, with the glass where it lies, and both faces of one that turns over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from game.content.book import Book
from game.content.shapes.pages import Page
from game.print.calm import contrast, loud_share
from game.print.picture import FOLD, SIZE, SPARE, at_rest, flat_face, flat_picture, round_detail, spots, title_picture

CAFE = "under_your_feet/cafe"


def page_with(book: Book, **changes: Any) -> Page:
    """The café with other things on it."""
    return Page.model_validate({**book.pages[CAFE].model_dump(warnings=False), **changes})


def test_a_picture_has_its_spare_edges_and_is_painted_everywhere(book: Book, assets: Path) -> None:
    for page in book.pages.values():
        picture = flat_picture(page, book, assets)
        assert picture.size == (SIZE[0] + 2 * SPARE, SIZE[1])
        small = picture.resize((42, 20), Image.Resampling.BOX)
        assert len(small.getcolors(1000) or ()) > 60, f"{page.id}: the picture is nearly empty"


def test_what_arrives_stands_in_its_last_pose(book: Book) -> None:
    puppets = at_rest(book.pages[CAFE], book.assets)
    assert (puppets["mo"].dx, puppets["mo"].dy) == (0, -330)
    assert not puppets["peep"].shown and puppets["lid"].shown and puppets["halo"].shown
    assert puppets["lid"].frame == book.assets["cafe/lid"].frames - 1
    assert not puppets["knock"].shown, "what only a touch shows is not there"


def test_a_picture_that_turns_over_shows_the_left_of_one_face_and_the_right_of_the_other(
    book: Book, assets: Path
) -> None:
    other = book.pages["drenthe/pingo_grows"]
    face = {name: other.model_dump(warnings=False)[name] for name in ("tone", "focus", "layers", "sprites", "arrive")}
    spot = {"at": (1500, 700, 100, 100), "turns": True}
    page = page_with(book, over={**face, "hotspots": {"door": spot, "cup": {**spot, "at": (100, 700, 100, 100)}}})
    picture = flat_picture(page, book, assets)
    first = flat_picture(book.pages[CAFE], book, assets)
    assert page.over is not None
    second = flat_face(page.over, book, assets).convert("RGB")
    fold = FOLD + SPARE
    assert picture.crop((0, 0, fold, SIZE[1])).tobytes() == first.crop((0, 0, fold, SIZE[1])).tobytes()
    assert picture.crop((fold, 0, 2016, SIZE[1])).tobytes() == second.crop((fold, 0, 2016, SIZE[1])).tobytes()
    seen = {one.name: one for one in spots(page)}
    assert seen["door"].x in (1550, 1002) and "cup" in seen and seen["cup"].x == 940


def test_the_glass_lies_where_it_lies_at_first(book: Book, assets: Path) -> None:
    glass = {
        "asset": "pingo_grows/sky",
        "rim": "ui/hotspot",
        "at": (900, 300),
        "radius": 100,
        "area": (800, 200, 300, 300),
        "spots": {"cup": (800, 250, 100, 100)},
    }
    page = page_with(book, lens=glass)
    picture, plain = flat_picture(page, book, assets), flat_picture(book.pages[CAFE], book, assets)
    through = flat_face(page.model_copy(update={"layers": book.pages["drenthe/pingo_grows"].layers[:1]}), book, assets)
    at = (900 + SPARE - 70, 300)
    assert picture.getpixel(at) == through.convert("RGB").getpixel(at) != plain.getpixel(at)
    assert picture.getpixel((900 + SPARE, 520)) == plain.getpixel((900 + SPARE, 520))
    cup = next(one for one in spots(page) if one.name == "cup")
    assert round_detail(picture, cup, book, page, assets) != round_detail(plain, cup, book, book.pages[CAFE], assets)


def test_a_round_detail_stays_inside_the_picture(book: Book, assets: Path) -> None:
    page = page_with(book, hotspots={"cup": {"at": (0, 900, 88, 52)}})
    picture = flat_picture(page, book, assets)
    piece = round_detail(picture, spots(page)[0], book, page, assets)
    assert piece.width == piece.height >= 132
    assert piece.getpixel((0, 0))[3] == 0 and piece.getpixel((piece.width // 2, piece.height // 2))[3] == 255  # type: ignore[index]


def test_the_title_gets_more_sky_without_an_edge(book: Book, assets: Path) -> None:
    picture = title_picture(book, assets, 300, 40)
    assert picture.size == (2000, 1380)
    above, below = picture.crop((0, 299, 2000, 300)), picture.crop((0, 300, 2000, 301))
    assert above.tobytes() == below.tobytes()


@pytest.mark.parametrize(("one", "other", "ratio"), [((0, 0, 0), (255, 255, 255), 21), ((90, 90, 90),) * 2 + (1,)])
def test_contrast_is_that_of_wcag(one: tuple[int, int, int], other: tuple[int, int, int], ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio)


def test_a_loud_ground_is_found_and_fine_grain_is_not() -> None:
    picture = Image.new("RGB", (400, 100), (30, 30, 40))
    picture.putpixel((20, 20), (255, 255, 255))
    assert loud_share(picture, [(0, 0, 400, 50)], (250, 240, 220)) == 0
    picture.paste((250, 240, 220), (340, 0, 400, 50))
    assert loud_share(picture, [(0, 0, 200, 50), (200, 0, 400, 50)], (250, 240, 220)) == pytest.approx(0.3, abs=0.05)
    picture.paste((150, 30, 40), (340, 0, 400, 50))
    assert contrast((150, 30, 40), (250, 240, 220)) > 4.5
    assert loud_share(picture, [(200, 0, 400, 50)], (250, 240, 220)) > 0.2, "something stands there, if dark enough"
