"""Props paint where they are told, within their size, the same each time, and leave the chance of the canvas alone."""
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.props import (
    animals,
    buildings,
    burrows,
    finds,
    machines,
    plants,
    sky,
    small_animals,
    stones,
    trees,
)

Prop = Callable[[Canvas], Any]
SIDE = 200

# name -> (painter with its foot or middle at (100, 150), box it must keep to: left, top, right, bottom)
STANDING: dict[str, tuple[Prop, tuple[int, int, int, int]]] = {
    'cow': (lambda c: animals.cow(c, 100, 150, .6), (45, 95, 165, 160)),
    'cow looking up': (lambda c: animals.cow(c, 100, 150, .6, grazing=False), (45, 90, 175, 160)),
    'sheep': (lambda c: animals.sheep(c, 100, 150), (40, 80, 170, 162)),
    'duck': (lambda c: animals.duck(c, 100, 150), (60, 110, 145, 160)),
    'frog': (lambda c: small_animals.frog(c, 100, 150), (65, 110, 135, 160)),
    'oak': (lambda c: trees.oak(c, 100, 150, 100), (30, 35, 170, 162)),
    'juniper': (lambda c: trees.juniper(c, 100, 150, 60, 20), (75, 75, 125, 165)),
    'farm': (lambda c: buildings.farm(c, 70, 150, .4), (20, 80, 195, 160)),
    'church': (lambda c: buildings.church(c, 80, 150, .6), (50, 45, 165, 160)),
    'salt hut': (lambda c: buildings.salt_hut(c, 100, 150), (60, 75, 140, 162)),
    'hunebed': (lambda c: stones.hunebed(c, 100, 150, .4), (8, 95, 192, 165)),
    'lift tower': (lambda c: machines.lift_tower(c, 100, 150, .6), (35, 35, 165, 165)),
    'mole hill': (lambda c: burrows.mole_hill(c, 100, 150, 120, 40), (25, 95, 175, 170)),
    'hand axe': (lambda c: finds.hand_axe(c, 100, 150), (70, 105, 130, 190)),
    'cloud': (lambda c: sky.cloud(c, 100, 150, 120, 40), (20, 95, 180, 170)),
}


def painted(prop: Prop) -> Any:
    canvas = Canvas(SIDE, SIDE, scale=1, seed=5)
    prop(canvas)
    return np.asarray(canvas.image())


@pytest.mark.parametrize('name', STANDING)
def test_a_prop_stands_where_it_is_told(name: str) -> None:
    prop, (left, top, right, bottom) = STANDING[name]
    rows, columns = np.nonzero(painted(prop)[..., 3] > 40)
    assert len(rows) > 200, 'nothing to see'
    assert left <= columns.min() and columns.max() <= right
    assert top <= rows.min() and rows.max() <= bottom


@pytest.mark.parametrize('name', ['cow', 'oak', 'cloud', 'hunebed'])
def test_the_same_call_gives_the_same_picture(name: str) -> None:
    prop = STANDING[name][0]
    assert np.array_equal(painted(prop), painted(prop))


def test_flip_mirrors_an_animal() -> None:
    right = painted(lambda c: animals.cow(c, 100, 150, .6, grazing=False))[..., 3] > 40
    left = painted(lambda c: animals.cow(c, 100, 150, .6, flip=True, grazing=False))[..., 3] > 40
    mirrored = left[:, ::-1]
    assert np.logical_and(right, mirrored).sum() / np.logical_or(right, mirrored).sum() > .9


def test_props_leave_the_chance_of_the_canvas_alone() -> None:
    canvas = Canvas(SIDE, SIDE, scale=1, seed=5)
    untouched = Canvas(SIDE, SIDE, scale=1, seed=5)
    plants.heather(canvas, range(20, 180, 12), lambda _x: 150)
    trees.birch(canvas, 100, 180, 150)
    assert canvas.rng.random() == untouched.rng.random()


def test_smoke_rises_with_its_phase() -> None:
    first = np.nonzero(painted(lambda c: sky.smoke(c, 40, 150, 1.2))[..., 3] > 20)[1].min()
    later = np.nonzero(painted(lambda c: sky.smoke(c, 40, 150, 1.2, phase=.9))[..., 3] > 20)[1].min()
    assert later > first


def test_a_chamber_is_darkest_outside_and_lightest_inside() -> None:
    canvas = Canvas(SIDE, SIDE, scale=1, seed=5)
    burrows.glowing_chamber(canvas, 100, 160, 90, 120)
    pixels = np.asarray(canvas.image()).astype(int)
    inside, outside = pixels[185, 100, :3].sum(), pixels[55, 100, :3].sum()
    assert inside > outside + 300
