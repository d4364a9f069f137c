"""Outlines in logical px: shapes, splines, brush strokes, boolean sums, and fields for gradients. No colours here."""
import math
from collections.abc import Callable, Sequence
from functools import reduce

import numpy as np
import numpy.typing as npt
import skia
from scipy.interpolate import PchipInterpolator

Point = Sequence[float]
Marked = Sequence[float | str]
Curve = Callable[[npt.ArrayLike], npt.NDArray[np.float64]]
CoverageField = Callable[[npt.NDArray[np.float32], npt.NDArray[np.float32]], npt.NDArray[np.float32]]


def moved(path: skia.Path, dx: float = 0, dy: float = 0, sx: float = 1, sy: float | None = None,
          turn: float = 0) -> skia.Path:
    """A copy: scaled, then turned (degrees clockwise on the screen) about the origin, then shifted."""
    matrix = skia.Matrix()
    matrix.preTranslate(dx, dy)
    matrix.preRotate(turn)
    matrix.preScale(sx, sx if sy is None else sy)
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def circle(x: float, y: float, r: float) -> skia.Path:
    path = skia.Path()
    path.addCircle(x, y, r)
    return path


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0) -> skia.Path:
    path = skia.Path()
    path.addOval(skia.Rect.MakeLTRB(-rx, -ry, rx, ry))
    return moved(path, x, y, turn=turn)


def rect(x: float, y: float, width: float, height: float, radius: float = 0, turn: float = 0) -> skia.Path:
    """Left top corner and size; `turn` about its middle."""
    path = skia.Path()
    box = skia.Rect.MakeXYWH(-width / 2, -height / 2, width, height)
    if radius:
        path.addRoundRect(box, radius, radius)
    else:
        path.addRect(box)
    return moved(path, x + width / 2, y + height / 2, turn=turn)


def polygon(points: Sequence[Point], radius: float = 0, closed: bool = True) -> skia.Path:
    """Straight sides; corners rounded by `radius`, or by a point's own third number."""
    if radius <= 0 and not any(len(p) > 2 for p in points):
        path = skia.Path()
        path.moveTo(float(points[0][0]), float(points[0][1]))
        for p in points[1:]:
            path.lineTo(float(p[0]), float(p[1]))
        if closed:
            path.close()
        return path
    return _rounded_polygon(points, radius)


def _rounded_polygon(points: Sequence[Point], radius: float) -> skia.Path:
    path = skia.Path()
    corners = [np.array(p[:2], float) for p in points]
    for i, here in enumerate(corners):
        back, on = corners[i - 1] - here, corners[(i + 1) % len(corners)] - here
        back_length, on_length = np.hypot(*back), np.hypot(*on)
        wanted = points[i][2] if len(points[i]) > 2 else radius
        cut = min(wanted, back_length * .48, on_length * .48)
        start, end = here + back / (back_length + 1e-9) * cut, here + on / (on_length + 1e-9) * cut
        (path.lineTo if i else path.moveTo)(*start)
        path.quadTo(*here, *end)
    path.close()
    return path


def spline(points: Sequence[Marked], closed: bool = True, tension: float = .5) -> skia.Path:
    """Catmull-Rom through the points; a point (x, y, 'c') is a sharp corner."""
    spots = [np.array([float(p[0]), float(p[1])]) for p in points]
    sharp = [len(p) > 2 for p in points]
    count = len(spots)
    path = skia.Path()
    path.moveTo(*spots[0])
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        before = spots[i - 1] if closed or i else spots[i]
        after = spots[(i + 2) % count] if closed or i + 2 < count else spots[j]
        leave = (spots[j] - spots[i]) * .25 if sharp[i] else (spots[j] - before) * tension / 3
        reach = (spots[j] - spots[i]) * .25 if sharp[j] else (after - spots[i]) * tension / 3
        path.cubicTo(*(spots[i] + leave), *(spots[j] - reach), *spots[j])
    if closed:
        path.close()
    return path


def polyline(points: Sequence[Marked], smooth: bool = True) -> skia.Path:
    """An open line, to be painted with `stroke=`."""
    if smooth and len(points) > 2:
        return spline(points, closed=False)
    return polygon([(float(p[0]), float(p[1])) for p in points], closed=False)


def resampled(points: Sequence[Marked], count: int) -> npt.NDArray[np.float64]:
    """`count` points (count, 2) at even steps along the smooth line through `points`."""
    if len(points) > 2:
        measure = skia.PathMeasure(spline(points, closed=False), False)
        length = measure.getLength()
        spots = [measure.getPosTan(length * i / (count - 1) * .9999)[0] for i in range(count)]
        return np.array([(p.x(), p.y()) for p in spots])
    ends = np.array([[float(p[0]), float(p[1])] for p in points])
    t = np.linspace(0, 1, count)[:, None]
    return ends[0] * (1 - t) + ends[1] * t


def brush_stroke(points: Sequence[Marked], start: float, end: float | None = None, middle: float | None = None,
                 count: int | None = None, ease: float = 1) -> skia.Path:
    """A stroke of changing width (full widths at start, middle and end) as a closed outline."""
    end = start if end is None else end
    middle = (start + end) / 2 if middle is None else middle
    count = max(6, min(40, len(points) * 7)) if count is None else count
    line = resampled(points, count)
    heading = np.gradient(line, axis=0)
    heading /= np.hypot(heading[:, 0], heading[:, 1])[:, None] + 1e-9
    side = np.stack([-heading[:, 1], heading[:, 0]], 1)
    t = np.linspace(0, 1, count)
    swell = np.sin(t * np.pi) ** ease
    width = np.where(t < .5, start + (middle - start) * swell, end + (middle - end) * swell) / 2
    left, right = line + side * width[:, None], line - side * width[:, None]
    return polygon([*map(tuple, left), *map(tuple, right[::-1])])


def _combined(first: skia.Path, second: skia.Path, operation: skia.PathOp) -> skia.Path:
    result = skia.Op(first, second, operation)
    return first if result is None else result


def union(*paths: skia.Path) -> skia.Path:
    """One outline round all of them."""
    return reduce(lambda a, b: _combined(a, b, skia.PathOp.kUnion_PathOp), paths)


def minus(path: skia.Path, *holes: skia.Path) -> skia.Path:
    return reduce(lambda a, b: _combined(a, b, skia.PathOp.kDifference_PathOp), holes, path)


def intersection(first: skia.Path, second: skia.Path) -> skia.Path:
    return _combined(first, second, skia.PathOp.kIntersect_PathOp)


def joined(*paths: skia.Path) -> skia.Path:
    """All of them in one path, cheaper than `union`; overlaps are filled."""
    whole = skia.Path()
    whole.setFillType(skia.PathFillType.kWinding)
    for path in paths:
        whole.addPath(path)
    return whole


def band(top: Curve, bottom: Curve, x0: float, x1: float, count: int = 60) -> skia.Path:
    """The area between two functions y(x)."""
    xs = np.linspace(x0, x1, count)
    return polygon([(x, float(top(x))) for x in xs] + [(x, float(bottom(x))) for x in xs[::-1]])


def curve(points: Sequence[Point]) -> Curve:
    """A smooth y(x) through points of rising x, without overshoot."""
    spots = np.array(points, float)
    through = PchipInterpolator(spots[:, 0], spots[:, 1], extrapolate=True)
    return lambda x: through(x)


def linear_field(x0: float, y0: float, x1: float, y1: float) -> CoverageField:
    """Coverage that rises from 0 at the first point to 1 at the second."""
    dx, dy = x1 - x0, y1 - y0
    length = dx * dx + dy * dy
    return lambda x, y: np.clip(((x - x0) * dx + (y - y0) * dy) / length, 0, 1)


def radial_field(x: float, y: float, inner: float, outer: float, squash: float = 1) -> CoverageField:
    """Coverage 1 within `inner`, falling to 0 at `outer`."""
    return lambda xs, ys: np.clip((outer - np.hypot(xs - x, (ys - y) / squash)) / (outer - inner), 0, 1)


def along_circle(x: float, y: float, r: float, count: int, first: float = 0) -> list[tuple[float, float]]:
    """`count` points on a circle, the first at `first` degrees."""
    turns = [math.radians(first) + 2 * math.pi * i / count for i in range(count)]
    return [(x + r * math.cos(a), y + r * math.sin(a)) for a in turns]


def text_path(text: str, size: float, font: str, track: float = 0) -> tuple[skia.Path, float]:
    """Letters as one outline on the baseline y = 0 from x = 0, and their width. See `type`."""
    from assets.paint.kit.type import text_path as set_text
    return set_text(text, size, font, track)
