"""When the moves of a list begin and end."""

from __future__ import annotations

from pydantic import TypeAdapter

from game.content.shapes.motion import STEPS_PER_SECOND, VERBS, Motion, lasts_s, timed


def motions(*given: dict[str, object]) -> tuple[Motion, ...]:
    return TypeAdapter(tuple[Motion, ...]).validate_python(given)


def test_moves_begin_together_after_their_delay_and_a_wait_puts_off_the_rest() -> None:
    given = motions(
        {"verb": "frames", "sprite": "lens", "seconds": 3},
        {"verb": "sway", "sprite": "moss", "by": 4, "seconds": 1, "delay": 0.5},
        {"verb": "wait", "seconds": 2},
        {"verb": "appear", "sprite": "mo"},
        {"verb": "drift", "sprite": "mist", "by": [5, 0], "seconds": 2, "delay": 1},
    )
    assert [(one.move.verb, one.start_s, one.end_s) for one in timed(given)] == [
        ("frames", 0, 3),
        ("sway", 0.5, 1.5),
        ("appear", 2, 2),
        ("drift", 3, 5),
    ]
    assert lasts_s(given) == 5
    assert lasts_s(()) == 0


def test_every_verb_has_a_shape() -> None:
    keys = {"slide": {"by": [1, 1]}, "drift": {"by": [1, 1]}, "sway": {"by": 1}, "bob": {"by": 1}}
    for verb in VERBS:
        given = {"verb": verb, "seconds": 1, **keys.get(verb, {})} | ({} if verb == "wait" else {"sprite": "mo"})
        assert motions(given)[0].verb == verb
    assert STEPS_PER_SECOND == 12
