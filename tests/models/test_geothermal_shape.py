"""The cold front from above agrees with the model's own two numbers: when it arrives, and how much water it took."""

from __future__ import annotations

from math import pi, sin, tan

import pytest

from game.models.geothermal_front import hot_share
from game.models.geothermal_shape import arrives, front


def area(outline: tuple[tuple[float, float], ...]) -> float:
    """Shoelace."""
    pairs = zip(outline, (*outline[1:], outline[0]), strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


@pytest.mark.parametrize("tau", [0.05, 0.3, 0.6, 0.95])
def test_the_cooled_rock_is_as_large_as_the_water_that_went_in(tau: float) -> None:
    assert area(front(tau)) == pytest.approx(tau * pi / 3, rel=0.02)


@pytest.mark.parametrize("theta", [0.4, 1.0, 1.8, 2.6])
def test_each_streamline_arrives_when_the_two_well_solution_says(theta: float) -> None:
    expected = 3 * (1 - theta / tan(theta)) / sin(theta) ** 2
    assert arrives(pi - theta) == pytest.approx(expected, rel=0.01)
    assert hot_share(expected) == pytest.approx(1 - theta / pi, abs=1e-6)


def test_the_front_begins_at_the_cold_well_and_touches_the_warm_one_at_breakthrough() -> None:
    assert front(0) == ()
    assert all(abs(x + 0.5) < 0.12 and abs(y) < 0.12 for x, y in front(0.01))
    assert max(x for x, _ in front(0.9)) < 0.5
    assert max(x for x, _ in front(1.02)) == pytest.approx(0.5, abs=0.02)


def test_the_cooled_rock_only_grows() -> None:
    sizes = [area(front(step / 10)) for step in range(1, 40)]
    assert sizes == sorted(sizes)
