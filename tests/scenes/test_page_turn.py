"""The paper that turns, and the slider's values."""

from __future__ import annotations

import pygame
import pytest

from scenes.inputs import Drag, Drop, Nudge, Press
from scenes.scene import STEP_S
from scenes.view.page_turn import CURL_PX, TURN_S, PageTurn
from scenes.view.slider import Slider
from tests.support.pilot import Shared

SIZE = (1920, 952)
BACK = (240, 230, 210)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def paper(colour: tuple[int, int, int]) -> pygame.Surface:
    surface = pygame.Surface(SIZE).convert()
    surface.fill(colour)
    return surface


def on_the_canvas(colour: tuple[int, int, int]) -> pygame.Surface:
    canvas = pygame.Surface((1920, 1080)).convert()
    canvas.fill(colour)
    return canvas


def turned(direction: int) -> PageTurn:
    """A turn to a blue page; what turns is taken from the canvas."""
    return PageTurn(paper((0, 255, 0)), paper(BLUE), paper(BACK), direction)


def colours(canvas: pygame.Surface) -> list[tuple[int, int, int]]:
    return [tuple(canvas.get_at((x, 400)))[:3] for x in range(4, 1920, 48)]  # type: ignore[misc]


@pytest.mark.parametrize("direction", [1, -1])
def test_a_turn_begins_with_the_old_page_and_ends_with_the_new(shared: Shared, direction: int) -> None:
    turn, canvas = turned(direction), on_the_canvas(RED)
    turn.draw(canvas)
    assert set(colours(canvas)) == {RED}
    ticks = 0
    while not turn.done():
        turn.update(STEP_S)
        ticks += 1
        turn.draw(canvas)
    assert set(colours(canvas)) == {BLUE}
    assert ticks == pytest.approx(TURN_S / STEP_S, abs=1)


@pytest.mark.parametrize("direction", [1, -1])
def test_halfway_both_pages_are_seen_with_the_roll_between(shared: Shared, direction: int) -> None:
    turn, canvas = turned(direction), on_the_canvas(RED)
    turn.draw(canvas)
    turn.update(TURN_S / 2)
    turn.draw(canvas)
    seen = colours(canvas)
    left, right = (RED, BLUE) if direction > 0 else (BLUE, RED)
    assert seen[0] == left and seen[-1] == right
    roll = [colour for colour in seen if colour not in (RED, BLUE)]
    assert CURL_PX // 48 - 1 <= len(roll) <= 2 * CURL_PX // 48 + 2


def test_every_picture_of_a_turn_covers_the_whole_spread(shared: Shared) -> None:
    turn = turned(1)
    turn.draw(on_the_canvas(RED))
    while not turn.done():
        canvas = on_the_canvas((0, 255, 0))
        turn.draw(canvas)
        assert (0, 255, 0) not in colours(canvas)
        turn.update(4 * STEP_S)


DIG = Slider("dig", (200, 100, 1000, 96), 0.0, 5.0, 2.0, 0.5)
TIME = Slider("time", (150, 890, 1150, 96), 20_000, 0, 20_000, 10)


def test_a_slider_gives_steps_between_its_ends() -> None:
    assert DIG.value_at(200) == 0 and DIG.value_at(1200) == 5
    assert DIG.value_at(-400) == 0 and DIG.value_at(4000) == 5
    assert DIG.value_at(660) == 2.5
    assert DIG.knob_x == 600


def test_a_slider_may_run_backwards() -> None:
    assert TIME.value_at(150) == 20_000 and TIME.value_at(1300) == 0
    assert TIME.knob_x == 150
    assert TIME.pushed(1) == 19_500 and TIME.pushed(-1) == 20_000


def test_a_slider_answers_its_own_inputs_only() -> None:
    assert DIG.answer(Press("dig", (700, 140))) == 2.5
    assert DIG.answer(Drag("dig", (1900, 140), (5, 0))) == 5
    assert DIG.answer(Drop("dig", (200, 140))) == 0
    assert DIG.answer(Nudge("dig", 1)) == 2.5
    assert DIG.answer(Nudge("dig", -9)) == 0
    assert DIG.answer(Press("time", (700, 140))) is None


def test_a_sliders_knob_can_be_grasped_at_both_ends() -> None:
    x, _, w, h = DIG.placed().rect
    assert x < 200 and x + w > 1200 and h >= 88
