"""Laws of the canvas: the same bytes twice, alpha only where ink is laid, transparent sheets like opaque ones."""
import numpy as np
import pytest

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.palette import PALETTE, colour, mix
from assets.paint.kit.paths import circle, linear_field, rect

WIDTH, HEIGHT = 160, 120


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> NoiseTiles:
    return NoiseTiles(1, 256, tmp_path_factory.mktemp("noise"))


def sheet(tiles: NoiseTiles, paper: str | None = None, seed: int = 3) -> Canvas:
    return Canvas(WIDTH, HEIGHT, 1, seed, paper, tiles)


def small_picture(canvas: Canvas) -> Region:
    """Something of everything that lays paint normally."""
    ground = canvas.ink(rect(-10, 70, 200, 80), "moss")
    body = canvas.ink(circle(70, 60, 38), "brick", streak=.07, angle=60)
    assert ground is not None
    assert body is not None
    canvas.tone(body, "brick")
    canvas.shade(body, "plum", 8, 8, 10, texture="bristle060", blend="normal")
    canvas.ink(rect(90, 10, 60, 90, 8), "teal", .8, field=linear_field(90, 0, 150, 0), texture="sponge")
    canvas.speckle(body, "cream", .1)
    return body


@pytest.mark.parametrize("paper", [None, "paper"])
def test_same_seed_same_bytes(tiles: NoiseTiles, paper: str | None) -> None:
    first, second = sheet(tiles, paper), sheet(tiles, paper)
    for canvas in (first, second):
        small_picture(canvas)
        canvas.light([(70, 60, 50, 1)])
        canvas.finish()
    assert first.image().tobytes() == second.image().tobytes()


def test_another_seed_other_grain(tiles: NoiseTiles) -> None:
    first, second = sheet(tiles, seed=3), sheet(tiles, seed=4)
    small_picture(first)
    small_picture(second)
    assert first.image().tobytes() != second.image().tobytes()


def test_a_transparent_picture_laid_on_paper_is_the_opaque_picture(tiles: NoiseTiles) -> None:
    clear, opaque = sheet(tiles), sheet(tiles, "paper")
    small_picture(clear)
    small_picture(opaque)
    assert clear.cover is not None
    laid = clear.paint + (1 - clear.cover[..., None]) * colour("paper")
    assert np.abs(laid - opaque.paint).max() < 2e-5


@pytest.mark.parametrize("blend", ["multiply", "screen", "soft"])
def test_dyeing_blends_leave_alpha(tiles: NoiseTiles, blend: str) -> None:
    canvas = sheet(tiles)
    small_picture(canvas)
    assert canvas.cover is not None
    cover, paint = canvas.cover.copy(), canvas.paint.copy()
    canvas.ink(rect(0, 0, WIDTH, HEIGHT), "heather", .7, blend)
    assert np.array_equal(canvas.cover, cover)
    assert not canvas.paint[cover == 0].any()
    assert np.abs(canvas.paint - paint).max() > .05
    assert (canvas.paint <= cover[..., None] + 1e-5).all()


def test_light_and_finish_add_no_ink(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    small_picture(canvas)
    assert canvas.cover is not None
    cover, paint = canvas.cover.copy(), canvas.paint.copy()
    canvas.light([(60, 60, 60, 1)], night="#5A5E95")
    canvas.finish(vignette=.16)
    assert np.array_equal(canvas.cover, cover)
    assert not canvas.paint[cover == 0].any()
    assert (canvas.paint <= cover[..., None] + 1e-6).all()
    assert np.abs(canvas.paint - paint).max() > .1


def test_glow_shows_on_air_and_cut_takes_it_away(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    canvas.glow(80, 60, 40, "glow")
    assert canvas.cover is not None
    assert canvas.cover.max() > .5
    canvas.ink(rect(-20, -20, 300, 300), "white", blend="cut", wobble=0, edge=0, tooth=0)
    assert canvas.cover.max() < 1e-3
    assert canvas.paint.max() < 1e-3


def test_cut_needs_a_transparent_sheet(tiles: NoiseTiles) -> None:
    with pytest.raises(ValueError, match="cut"):
        sheet(tiles, "paper").ink(circle(50, 50, 20), "white", blend="cut")


def test_clip_keeps_ink_inside(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    frame = canvas.mask(circle(80, 60, 30), 0, 0)
    assert frame is not None
    canvas.ink(rect(0, 0, WIDTH, HEIGHT), "brick", clip=frame)
    outside = np.ones((HEIGHT, WIDTH), bool)
    left, top, right, bottom = frame.box()
    outside[top:bottom, left:right] = frame.mask == 0
    assert canvas.cover is not None
    assert not canvas.cover[outside].any()
    assert canvas.cover[60, 80] > .9


def test_clipping_by_two_regions_and_by_the_inverse(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    left, right = canvas.mask(rect(0, 0, 100, 120), 0, 0), canvas.mask(rect(60, 0, 100, 120), 0, 0)
    assert left is not None
    assert right is not None
    both = canvas.ink(rect(-20, -20, 300, 300), "teal", clip=[left, right])
    assert both is not None
    columns = np.flatnonzero(both.mask.max(axis=0) > .5) + both.x
    assert (columns.min(), columns.max()) == (60, 99)
    assert not (left.clipped(right).mask * left.clipped(right, inverse=True).mask > .25).any()


def test_off_the_sheet_is_none(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    assert canvas.ink(circle(-200, -200, 20), "brick") is None
    assert canvas.shade(None, "ink", 1, 1, 4) is None
    assert canvas.tone(None, "brick") is None
    assert canvas.cover is not None
    assert not canvas.cover.any()


def test_double_scale_paints_the_same_shapes_in_the_same_place(tiles: NoiseTiles) -> None:
    double = Canvas(WIDTH, HEIGHT, 2, 3, "paper", NoiseTiles(2, 256, tiles.folder))
    single = sheet(tiles, "paper")
    for canvas in (double, single):
        body = canvas.ink(circle(70, 60, 38), "brick", wobble=0, edge=0, tooth=0, mottle=0, streak=0)
        canvas.ink(rect(100, 20, 40, 70), "teal", .6, "multiply", wobble=0, edge=0, tooth=0, mottle=0, streak=0)
        assert body is not None
        assert canvas.box(body)[:2] == pytest.approx((18, 8), abs=1)
    one, two = np.asarray(single.image(), float), np.asarray(double.image(), float)
    assert one.shape == two.shape == (HEIGHT, WIDTH, 3)
    assert (np.abs(one - two).max(axis=2) > 12).mean() < .01


def test_image_modes_and_straight_alpha(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    canvas.ink(rect(40, 30, 80, 60), "#FF8040", .5, wobble=0, edge=0, tooth=0, mottle=0, streak=0)
    image = canvas.image()
    assert image.mode == "RGBA"
    assert image.getpixel((80, 60)) == (255, 128, 64, 128)
    assert sheet(tiles, "paper").image().mode == "RGB"


def test_wrong_names_are_told(tiles: NoiseTiles) -> None:
    canvas = sheet(tiles)
    with pytest.raises(KeyError):
        canvas.ink(circle(50, 50, 20), "mauvve")
    with pytest.raises(KeyError, match="yellow"):
        canvas.ink(circle(50, 50, 20), "brick", plate="pink")
    with pytest.raises(ValueError, match="dodge"):
        canvas.ink(circle(50, 50, 20), "brick", blend="dodge")  # type: ignore[arg-type]


def test_mix_and_palette() -> None:
    assert np.allclose(mix("#000000", "#FFFFFF", .25), .25)
    assert all(code.startswith("#") and len(code) == 7 for code in PALETTE.values())
