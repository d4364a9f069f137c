"""Where the keyboard and the gamepad stand: pure choice of the next focused thing. Knows rectangles, no devices."""

from __future__ import annotations

from scenes.inputs import Direction, Placed, find

SIDEWAYS_COST = 2.4


def focusables(placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
    return tuple(thing for thing in placed if thing.focusable)


def following(placed: tuple[Placed, ...], now: str | None, back: bool = False) -> str | None:
    """The next thing of the Tab round."""
    ids = [thing.id for thing in focusables(placed)]
    if not ids:
        return None
    if now not in ids:
        return ids[-1] if back else ids[0]
    return ids[(ids.index(now) + (-1 if back else 1)) % len(ids)]


def towards(placed: tuple[Placed, ...], now: str | None, direction: Direction) -> str | None:
    """The nearest thing in a direction; the same id when there is none. Distance aside counts `SIDEWAYS_COST` times."""
    here = find(placed, now) if now else None
    if here is None:
        return following(placed, None)
    vertical = direction in ("up", "down")
    sign = -1 if direction in ("left", "up") else 1
    best, best_cost = here.id, float("inf")
    for thing in focusables(placed):
        dx, dy = thing.centre[0] - here.centre[0], thing.centre[1] - here.centre[1]
        ahead, aside = (dy, dx) if vertical else (dx, dy)
        if thing.id == here.id or ahead * sign <= 4:
            continue
        cost = ahead * sign + SIDEWAYS_COST * abs(aside)
        if cost < best_cost:
            best, best_cost = thing.id, cost
    return best
