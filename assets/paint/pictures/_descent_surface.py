"""Placing things on the surface of a cross-section: spots along it, skins of plants and sand, grass, roots.

x is told in metres of the map; the same spots come over all strips. Knows no profile.
"""
import math

import numpy as np

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import band
from assets.paint.kit.props import plants
from assets.paint.kit.props.plants import roots
from assets.paint.pictures._descent_section import Strip


def seen(strip: Strip, left_m: float, right_m: float) -> bool:
    return strip.x(right_m) > -260 and strip.x(left_m) < strip.width + 260


def spots(strip: Strip, left_m: float, right_m: float, step: float, seed: int, keep: float = 1) -> list[float]:
    """Canvas places about every `step` px; the same over all strips."""
    rng = np.random.default_rng(seed)
    found = []
    for x in np.arange(left_m * 24, right_m * 24, step):
        aside, lot = rng.uniform(-.45, .45), rng.random()
        if lot < keep and strip.shows(x - strip.left, 60):
            found.append(float(x + aside * step - strip.left))
    return found


def clustered(strip: Strip, left_m: float, right_m: float, step: float, seed: int, amount: float) -> list[float]:
    """Like `spots`, but in groups with open stretches between."""
    xs = spots(strip, left_m, right_m, step, seed)
    waves = [math.sin(strip.metres(x) * .43 + seed) * math.sin(strip.metres(x) * .17) for x in xs]
    return [x for x, wave in zip(xs, waves, strict=True) if .5 + .5 * wave > 1 - amount]


def cover(canvas: Canvas, strip: Strip, left_m: float, right_m: float, above: float, below: float, paint: Colour,
          lump: float = 3, **more: object) -> Region | None:
    """A skin of plants or sand along the surface."""
    if not seen(strip, left_m, right_m):
        return None
    x0, x1 = max(strip.x(left_m), -50), min(strip.x(right_m), strip.width + 50)

    def fade(x: float) -> float:
        return min(1.0, (strip.metres(x) - left_m) / 2.5 + .15, (right_m - strip.metres(x)) / 2.5 + .15)

    def top(x: float) -> float:
        swell = math.sin(strip.metres(x) * 2.1) + .6 * math.sin(strip.metres(x) * 5.3)
        return strip.surface(x) - (above + lump * swell) * fade(x)

    skin = band(top, lambda x: strip.surface(x) + below * fade(x), x0, x1, max(20, int((x1 - x0) / 7)))
    settings: dict[str, object] = {"wobble": 1.3, "edge": 1.3, "angle": 0, "streak": .07, "tooth": .004, **more}
    return canvas.ink(skin, paint, **settings)   # type: ignore[arg-type]


def grasses(canvas: Canvas, strip: Strip, left_m: float, right_m: float, seed: int) -> None:
    plants.grass(canvas, spots(strip, left_m, right_m, 5, seed), lambda x: strip.surface(x) + 3, (7, 16), 2.5, "green",
                 seed=seed)
    plants.grass(canvas, spots(strip, left_m, right_m, 14, seed + 1), lambda x: strip.surface(x) + 4, (10, 22), 2.6,
                 "forest", seed=seed + 1)


def root_down(canvas: Canvas, strip: Strip, places: tuple[tuple[float, int, float, Colour], ...]) -> None:
    """Roots of what grows above: (x in m, how many, length in px, colour)."""
    for x_m, count, length, colour in places:
        x = strip.x(x_m)
        if strip.shows(x, 100):
            roots(canvas, x, strip.surface(x) + 4, count, length, int(x_m), colour, 4.4, spread=1)
