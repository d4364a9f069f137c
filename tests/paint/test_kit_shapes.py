"""Outlines, letters and the pen of local units."""
import math

import numpy as np
import pytest
import skia

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.paths import (
    band,
    brush_stroke,
    circle,
    curve,
    ellipse,
    intersection,
    joined,
    linear_field,
    minus,
    moved,
    polygon,
    polyline,
    radial_field,
    rect,
    resampled,
    spline,
    text_path,
    union,
)
from assets.paint.kit.pen import Pen


def box(path: skia.Path) -> tuple[float, float, float, float]:
    bounds = path.computeTightBounds()
    return bounds.left(), bounds.top(), bounds.right(), bounds.bottom()


def test_boolean_sums() -> None:
    left, right = rect(0, 0, 60, 40), rect(40, 0, 60, 40)
    assert box(union(left, right)) == (0, 0, 100, 40)
    assert box(intersection(left, right)) == (40, 0, 60, 40)
    assert box(minus(left, right)) == (0, 0, 40, 40)
    assert not minus(circle(0, 0, 20), circle(0, 0, 10)).contains(0, 0)
    assert joined(circle(0, 0, 20), circle(5, 0, 20)).contains(3, 0)


def test_moved_scales_then_turns_then_shifts() -> None:
    assert np.allclose(box(moved(rect(0, 0, 10, 4), 100, 50, 2, 2, 90)), (92, 50, 100, 70), atol=1e-3)


def test_brush_stroke_has_its_widths() -> None:
    left, top, right, bottom = box(brush_stroke([(0, 0), (50, 0), (100, 0)], 2, 2, 10, 41))
    assert (left, right) == pytest.approx((0, 100), abs=.2)
    assert bottom - top == pytest.approx(10, abs=.3)


def test_spline_goes_through_its_points() -> None:
    points = [(0, 0), (40, 30), (80, -10), (120, 20)]
    fine = resampled(points, 400)
    for point in points:
        assert np.hypot(*(fine - point).T).min() < .6
    assert spline([(0, 0), (50, 0), (50, 50), (0, 50)]).contains(25, 25)
    assert not polyline(points).isLastContourClosed()


def test_polygon_rounds_corners() -> None:
    square = [(0, 0), (100, 0), (100, 100), (0, 100)]
    assert polygon(square).contains(1, 1)
    assert not polygon(square, 30).contains(2, 2)


def test_curve_does_not_overshoot_and_band_fills_between() -> None:
    line = curve([(0, 0), (10, 0), (20, 10), (30, 10)])
    values = line(np.linspace(0, 30, 200))
    assert values.min() >= 0
    assert values.max() <= 10
    shape = band(line, lambda x: line(x) + 20, 0, 30)
    assert shape.contains(15, float(line(15)) + 10)
    assert not shape.contains(15, float(line(15)) - 1)


def test_fields() -> None:
    xs, ys = np.array([[0, 5, 10, 30]], np.float32), np.array([[0]], np.float32)
    assert np.allclose(linear_field(0, 0, 10, 0)(xs, ys), [[0, .5, 1, 1]])
    assert np.allclose(radial_field(0, 0, 5, 15)(xs, ys), [[1, 1, .5, 0]])


@pytest.mark.parametrize("font", ["title", "heading", "aside", "label", "text", "text_bold"])
def test_every_font_sets_dutch(font: str) -> None:
    path, width = text_path("pingoruïne één", 40, font)
    assert width > 100
    assert box(path)[2] <= width + 4
    assert text_path("pingo", 80, font)[1] == pytest.approx(2 * text_path("pingo", 40, font)[1], rel=.03)


def test_unknown_font() -> None:
    with pytest.raises(KeyError):
        text_path("a", 10, "comic")


def test_pen_mirrors_turns_and_scales(tmp_path_factory: pytest.TempPathFactory) -> None:
    tiles = NoiseTiles(1, 256, tmp_path_factory.mktemp("noise"))
    canvas = Canvas(200, 200, 1, 1, None, tiles)
    pen = Pen(canvas, 100, 100, 2, flip=True, turn=90)
    assert pen.point(10, 0) == pytest.approx((100, 120))
    assert pen.vector(0, 5) == pytest.approx((10, 0))
    region = pen.ink(ellipse(0, 0, 20, 10), "brick", wobble=0, edge=0)
    assert region is not None
    rows, columns = np.nonzero(region.mask > .5)
    assert math.isclose((np.ptp(columns) + 1) / (np.ptp(rows) + 1), .5, rel_tol=.06)
