"""A class at the table, and people who come and go: by finger and by keyboard, in both languages and all letters."""

from __future__ import annotations

import json

import pygame
import pytest

from game.cards.actions import DoJob, DrinkCoffee, FindMoney, GoDown
from game.cards.kept import WITH_CLASS
from game.cards.match_log import to_plain
from game.cards.policies import POLICIES
from game.cards.setup import Choices
from game.cards.state import State
from game.narrator.state import Reader
from scenes.cards.class_round import MINUTE_S
from scenes.cards.class_sheets import GLASS_BOX
from scenes.cards.table import TablePart
from scenes.dev.backstage import plain_settings
from tests.support.card_strategies import play, the_deck
from tests.support.pilot import TEXT_SIZES, Pilot, Shared
from tests.support.table import touches

PLAYED = Reader(cards_won=("twente/8",))


def part_of(pilot: Pilot) -> TablePart:
    part = pilot.scene.part  # type: ignore[attr-defined]
    assert isinstance(part, TablePart)
    return part


def state_of(pilot: Pilot) -> State:
    state = pilot.scene.state  # type: ignore[attr-defined]
    assert isinstance(state, State)
    return state


def a_class(shared: Shared, **settings: object) -> Pilot:
    pilot = shared.open("cards", plain_settings(**settings), reader=PLAYED)  # type: ignore[arg-type]
    return pilot.tap("company.class", "begin", "answer_b")


def before_a_card(shared: Shared, *notes: str, calm: bool = True) -> tuple[Pilot, str]:
    """A match just before its third card is laid, and that card."""
    played = play("class", "thoughtful", Choices("twente", players=3))
    log = to_plain(played.log)
    plays = [number for number, text in enumerate(log["actions"]) if text.startswith("play")]
    card = log["actions"][plays[2]].split()[1]
    log["actions"] = log["actions"][: plays[2]]
    reader = Reader(card_log=(json.dumps(log), *notes))
    pilot = shared.open("cards", plain_settings(calm=calm), reader).tap("go_on")
    return pilot.tap(f"card:{card}"), card


# -- coming and going


def test_somebody_sits_down_and_gets_up_without_losing_anything(shared: Shared) -> None:
    pilot = shared.open("cards?players=2&seed=3").tap("answer_b", "find_money")
    before = state_of(pilot)
    pilot.tap("people", "join", "join", "leave")
    assert part_of(pilot).overlay == "people" and state_of(pilot).players == 3
    pilot.draw()
    pilot.tap("close")
    state = state_of(pilot)
    assert (state.money, state.turn_index, state.seats) == (before.money, before.turn_index, before.seats)
    again = shared.open("cards", reader=pilot.reader).tap("go_on")
    assert state_of(again) == state
    for _ in range(3):
        pilot.tap("undo")
    assert state_of(pilot) == before


def test_one_stays_and_six_is_full(shared: Shared) -> None:
    pilot = shared.open("cards?players=1&seed=3").tap("answer_b", "people")
    assert not pilot.thing("leave").enabled
    pilot.tap(*["join"] * 5)
    assert state_of(pilot).players == 6 and not pilot.thing("join").enabled and pilot.thing("leave").enabled


def test_it_can_be_done_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = shared.open("cards?players=1&seed=3").press("answer_b", "people", "join", "close")
    assert state_of(pilot).players == 2 and part_of(pilot).overlay is None
    pilot.press("people").key("escape")
    assert part_of(pilot).overlay is None


def test_once_more_is_played_by_whoever_sits_there_now(shared: Shared) -> None:
    pilot = shared.open("cards?players=1&seed=3").tap("answer_b", "people", "join", "close")
    pilot.scene.game.again(True, "5")  # type: ignore[attr-defined]
    assert state_of(pilot).players == 2


# -- the vote


def test_a_class_is_groups_and_has_no_lesson(shared: Shared) -> None:
    setup = shared.open("cards").tap("company.class")
    part = setup.scene.part  # type: ignore[attr-defined]
    assert part.lesson == "without" and part.players == "4" and "players.1" not in setup.ids()
    setup.tap("lesson.with")
    assert part.company == "table"


def test_plans_are_named_counted_and_the_most_hands_win(shared: Shared) -> None:
    pilot = a_class(shared)
    before = state_of(pilot)
    pilot.tap("find_money", "drink_coffee", "go_down")
    assert state_of(pilot) == before, "a plan is not a deed"
    assert part_of(pilot).klass.vote.proposals == (FindMoney(), DrinkCoffee(), GoDown())
    pilot.tap("vote", "more:0", "more:2", "more:2", "more:1", "fewer:1", "count")
    state = state_of(pilot)
    assert state.knowledge > before.knowledge and state.turn_index == 1
    assert part_of(pilot).overlay is None and part_of(pilot).klass.vote.proposals == ()


def test_the_teacher_may_touch_the_plan_at_once(shared: Shared) -> None:
    pilot = a_class(shared)
    before = state_of(pilot)
    pilot.tap("find_money", "go_down", "vote", "option:0")
    assert state_of(pilot).money > before.money and state_of(pilot).turn_index == 1


def test_a_tie_is_said_and_the_teacher_decides(shared: Shared) -> None:
    pilot = a_class(shared).tap("find_money", "go_down", "vote")
    assert not pilot.thing("count").enabled
    calm = pilot.picture()
    pilot.tap("more:0", "more:1")
    assert part_of(pilot).klass.vote.tied and not pilot.thing("count").enabled
    tied = pilot.picture((575, 890, 830, 140))
    assert tied.get_buffer().raw != calm.subsurface((575, 890, 830, 140)).copy().get_buffer().raw
    pilot.tap("option:1")
    assert state_of(pilot).turn_index == 1


def test_one_plan_needs_no_vote_and_a_plan_can_be_taken_back(shared: Shared) -> None:
    pilot = a_class(shared)
    assert not pilot.thing("vote").enabled
    pilot.tap("go_down", "go_down")
    assert part_of(pilot).klass.vote.proposals == () and not pilot.thing("vote").enabled
    pilot.tap("go_down", "vote")
    assert state_of(pilot).turn_index == 1


def test_other_plans_can_be_named_after_all(shared: Shared) -> None:
    pilot = a_class(shared).tap("find_money", "go_down", "vote", "more:0", "close")
    pilot.tap("find_money", "drink_coffee", "vote")
    assert part_of(pilot).klass.vote.proposals == (GoDown(), DrinkCoffee())
    assert part_of(pilot).klass.vote.hands == (0, 0)


def test_what_cannot_be_done_is_no_plan(shared: Shared) -> None:
    pilot = a_class(shared)
    card = next(card.id for card in state_of(pilot).cards if "knowledge" in _refused(pilot, card.id))
    pilot.tap(f"card:{card}", "do_job")
    assert part_of(pilot).klass.vote.proposals == () and part_of(pilot).said


def _refused(pilot: Pilot, card: str) -> str:
    from game.cards.rules import why_not

    refusal = why_not(state_of(pilot), DoJob(card), the_deck())
    return refusal.code if refusal is not None else ""


def test_a_class_goes_on_as_a_class(shared: Shared) -> None:
    pilot = a_class(shared).tap("go_down", "vote")
    again = shared.open("cards", reader=pilot.reader).tap("go_on")
    assert again.scene.game.with_class and part_of(again).klass.votes  # type: ignore[attr-defined]
    again.tap("find_money")
    assert state_of(again) == state_of(pilot)


def test_the_vote_goes_with_the_keyboard_alone(shared: Shared) -> None:
    pilot = a_class(shared).press("find_money", "go_down", "vote", "more:1", "count")
    assert state_of(pilot).turn_index == 1 and state_of(pilot).knowledge > 0


def test_a_class_plays_a_short_game_to_its_end(shared: Shared) -> None:
    pilot = shared.open("cards", plain_settings(calm=True), reader=PLAYED).tap("company.class", "quarters.4", "begin")
    for _ in range(200):
        state = state_of(pilot)
        if "close" in pilot.ids():
            pilot.tap("close")
        elif state.phase == "over":
            break
        else:
            action = POLICIES["greedy"](state, the_deck(), lambda n: 0)
            pilot.tap(*touches(action))
            if state_of(pilot) == state:
                pilot.tap("vote")
            assert state_of(pilot) != state
    assert state_of(pilot).phase == "over"


# -- the talk


def test_a_laid_card_stops_the_game_for_a_minute_that_forces_nothing(shared: Shared) -> None:
    pilot, card = before_a_card(shared, WITH_CLASS)
    pilot.tap("play_card")
    part = part_of(pilot)
    assert part.overlay == "talk" and part.talk_of == card and not part.resting()
    full = pilot.picture(GLASS_BOX).get_buffer().raw
    pilot.wait(MINUTE_S / 2)
    assert pilot.picture(GLASS_BOX).get_buffer().raw != full
    pilot.wait(MINUTE_S)
    assert part.overlay == "talk" and part.resting(), "the sand is down, the talk goes on"
    pilot.tap("glass")
    assert part.klass.glass_pose == 0 and not part.resting()
    pilot.tap("close")
    assert part_of(pilot).overlay != "talk"


def test_the_hourglass_draws_only_itself(shared: Shared) -> None:
    pilot, _ = before_a_card(shared, WITH_CLASS)
    pilot.tap("play_card").wait(8.0).draw()
    (drawn,) = pilot.wait(6.0).draw()
    assert pygame.Rect(GLASS_BOX).inflate(8, 8).contains(drawn)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_papers_of_a_class_are_drawn_in_all_letters(shared: Shared, language: str, size: int) -> None:
    pilot = a_class(shared, language=language, text_size=size).tap("people")
    papers = {pilot.picture().get_buffer().raw}
    pilot.tap("close", "find_money", "go_down", "vote")
    papers.add(pilot.picture().get_buffer().raw)
    pilot.tap("more:0")
    papers.add(pilot.picture().get_buffer().raw)
    assert len(papers) == 3
