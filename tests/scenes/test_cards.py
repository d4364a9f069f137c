"""The card table: regions, the lesson with its light, what Mo foretells, the story so far, the game that stays."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game.cards.actions import Action, CloseQuarter, DoJob
from game.cards.kept import NO_LESSON
from game.cards.lesson import SEATS
from game.cards.match_log import from_plain, to_plain
from game.cards.match_log import replay as replay_log
from game.cards.rules import legal_actions
from game.cards.setup import Choices
from game.cards.state import State, state_hash
from game.narrator.state import Reader
from scenes.build_stage import PROJECT
from scenes.cards.table import TablePart
from scenes.cards.table_layout import action_of, places_of
from scenes.dev.backstage import plain_settings
from tests.support.card_strategies import play, the_deck
from tests.support.pilot import Pilot, Shared

PLAYED = Reader(cards_won=("twente/8",))


def part_of(pilot: Pilot) -> TablePart:
    part = pilot.scene.part  # type: ignore[attr-defined]
    assert isinstance(part, TablePart)
    return part


def state_of(pilot: Pilot) -> State:
    state = pilot.scene.state  # type: ignore[attr-defined]
    assert state is not None
    return state  # type: ignore[no-any-return]


# -- where


def test_a_first_game_opens_with_the_lesson_in_twente(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin")
    assert state_of(pilot).seats == SEATS and state_of(pilot).news_now == "bodemcafe_vol"
    assert part_of(pilot).lesson is not None and "skip_lesson" in pilot.ids()


def test_who_has_played_chooses_freely(shared: Shared) -> None:
    pilot = shared.open("cards", reader=PLAYED)
    assert pilot.scene.part.lesson == "without"  # type: ignore[attr-defined]
    pilot.tap("region.twente", "begin")
    assert state_of(pilot).region == "twente" and part_of(pilot).lesson is None


@pytest.mark.parametrize("choice", ["region.midden_drenthe", "quarters.4"])
def test_what_does_not_fit_with_the_lesson_switches_it_off(shared: Shared, choice: str) -> None:
    setup = shared.open("cards").tap(choice)
    assert setup.scene.part.lesson == "without"  # type: ignore[attr-defined]
    setup.tap("lesson.with")
    part = setup.scene.part  # type: ignore[attr-defined]
    assert (part.region, part.quarters, part.lesson) == ("twente", "8", "with")


@pytest.mark.parametrize("region", ["twente", "midden_drenthe"])
def test_the_place_takes_a_region(shared: Shared, region: str) -> None:
    pilot = shared.open(f"cards?region={region}&seed=2")
    assert state_of(pilot).region == region
    assert state_of(pilot).news_now in shared.book.cards.news[region].news


# -- the lesson


@pytest.mark.parametrize("answer", ["answer_a", "answer_b"])
def test_the_lesson_can_be_followed_by_touching_what_glows(shared: Shared, answer: str) -> None:
    pilot = shared.open("cards").tap("begin")
    assert part_of(pilot).glow.about == ("answer_a", "answer_b")
    pilot.tap(answer)
    said = []
    while state_of(pilot).quarter == 1:
        part = part_of(pilot)
        assert len(part.glowing()) == 1, part.glow.about
        (wanted,) = part.glow.about
        said.append(part.bubble_words)
        pilot.tap(wanted)
    assert len(dict.fromkeys(said)) >= 6
    assert part_of(pilot).lesson is not None and part_of(pilot).lesson.line == "close"  # type: ignore[union-attr]
    pilot.tap("answer_b")
    assert part_of(pilot).lesson is None and part_of(pilot).glow.about == ()


def test_the_light_swells_and_rests_and_stands_still_when_calm(shared: Shared) -> None:
    moving = shared.open("cards", plain_settings(calm=False)).tap("begin")
    strengths = set()
    for _ in range(300):
        moving.tick()
        strengths.add(part_of(moving).glow.strength)
    assert len(strengths) > 1 and part_of(moving).resting()
    calm = shared.open("cards", plain_settings(calm=True)).tap("begin")
    assert part_of(calm).resting() and part_of(calm).glow.strength == max(strengths)


def test_the_lesson_can_be_skipped_and_stays_skipped(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin", "skip_lesson")
    assert part_of(pilot).lesson is None and "skip_lesson" not in pilot.ids()
    assert pilot.reader.card_log is not None and pilot.reader.card_log[1:] == (NO_LESSON,)
    again = shared.open("cards", reader=pilot.reader).tap("go_on", "answer_b")
    assert part_of(again).lesson is None
    assert state_hash(state_of(again)) != state_hash(state_of(pilot))


def test_a_card_that_is_not_chosen_yet_glows_before_its_button() -> None:
    assert places_of(DoJob("boer"), "aas") == "card:boer"
    assert places_of(DoJob("boer"), "boer") == "do_job"
    assert places_of(CloseQuarter(), "boer") == "close_quarter"
    assert action_of("seat:0", "boer") is None


# -- before one commits


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_pointed_at_is_foretold(shared: Shared, language: str) -> None:
    pilot = shared.open("cards", plain_settings(language)).tap("begin", "answer_b")  # type: ignore[arg-type]
    part, before = part_of(pilot), state_of(pilot)
    told = {}
    for name in ("find_money", "drink_coffee", "go_down", "card:boer", "card:tien"):
        pilot.theatre.set_pressed(name)
        told[name] = part.bubble_words
    pilot.theatre.set_pressed(None)
    assert len(set(told.values())) == len(told) and state_of(pilot) == before
    assert ("3 euro" if language == "nl" else "€3") in told["find_money"], "Bennie's own euro is foretold"
    assert part.bubble_words not in told.values()


def test_the_mouse_and_the_ring_foretell_too(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin", "answer_b")
    part, calm = part_of(pilot), part_of(pilot).bubble_words
    pilot.theatre.set_under("go_down")
    under = part.bubble_words
    assert under != calm
    pilot.theatre.set_under(None)
    assert part.bubble_words == calm
    pilot.theatre.stage.focused = "go_down"
    pilot.key("tab", "back_tab")
    pilot.theatre.stage.focused = "go_down"
    pilot.theatre._tell_pointed()
    assert part.bubble_words == under


def test_a_refusal_names_who_could_do_it(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin", "answer_b", "card:aas", "do_job")
    assert "Roelof" in part_of(pilot).bubble_words


# -- the story so far


@pytest.mark.parametrize("door", ["story", "track"])
def test_the_calendar_opens_the_story_so_far(shared: Shared, door: str) -> None:
    pilot = shared.open("cards").tap("begin", "answer_b", "find_money", door)
    part = part_of(pilot)
    assert part.overlay == "story" and len(part.story.lines) == 4
    pilot.draw()
    pilot.tap("close")
    assert part.overlay is None and state_of(pilot).turn_index == 1


def test_a_long_story_slides(shared: Shared) -> None:
    played = play("long story", "thoughtful", Choices("twente"))
    log = to_plain(played.log)
    log["actions"] = log["actions"][:60]
    pilot = shared.open("cards", reader=Reader(card_log=(json.dumps(log),))).tap("go_on")
    while part_of(pilot).overlay is not None:
        pilot.tap(next(name for name in ("close", "answer_b", "boon_money") if name in pilot.ids()))
    pilot.tap("story")
    scroll = part_of(pilot).story.scroll
    assert scroll.y == scroll.most > 0
    pilot.key("home")
    assert scroll.y == 0


# -- it goes on


def touch(pilot: Pilot, action: Action) -> None:
    """Do an action as a finger does: first the card, then its plank."""
    place = places_of(action, part_of(pilot).chosen)
    pilot.tap(place)
    if place.startswith("card:"):
        pilot.tap(places_of(action, part_of(pilot).chosen))


def test_undo_until_the_quarter_ends_and_no_further(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin", "answer_b")
    states = [state_of(pilot)]
    for name in ("find_money", "drink_coffee", "go_down"):
        pilot.tap(name)
        states.append(state_of(pilot))
    for state in reversed(states[:-1]):
        pilot.tap("undo")
        assert state_of(pilot) == state
    for name in ("find_money", "drink_coffee", "go_down", "drink_coffee", "find_money", "go_down"):
        pilot.tap(name)
    assert state_of(pilot).quarter == 2
    pilot.tap("answer_b")
    pilot.tap("undo")
    assert state_of(pilot).phase == "news" and state_of(pilot).quarter == 2
    assert not pilot.scene.game.can_take_back()  # type: ignore[attr-defined]


@pytest.mark.parametrize("region", ["twente", "midden_drenthe"])
def test_a_match_that_was_cut_off_goes_on_exactly(shared: Shared, region: str) -> None:
    """After every single action the reader's save holds the whole match."""
    pilot = shared.open(f"cards?region={region}&quarters=4&seed=9")
    for turn in range(40):
        if state_of(pilot).phase == "over":
            break
        before = state_hash(state_of(pilot))
        kept = pilot.reader.card_log
        assert kept is not None
        assert state_hash(replay_log(from_plain(json.loads(kept[0]), the_deck()), the_deck()).state) == before
        again = shared.open("cards", reader=pilot.reader).tap("go_on")
        assert state_hash(state_of(again)) == before
        pilot = again
        if part_of(pilot).overlay == "talk":
            pilot.tap("close")
        legal = legal_actions(state_of(pilot), the_deck())
        touch(pilot, legal[-1] if state_of(pilot).phase == "news" else legal[turn % len(legal)])
    assert state_of(pilot).quarter > 2


def test_another_language_keeps_everything(shared: Shared) -> None:
    pilot = shared.open("cards").tap("begin", "answer_b", "card:vrouw", "story")
    part, before = part_of(pilot), state_hash(state_of(pilot))
    dutch = [block.pieces for block, _, _ in part.story.lines]
    pilot.theatre.stage.session.change(language="en")
    pilot.tick().draw()
    assert part.overlay == "story" and [block.pieces for block, _, _ in part.story.lines] != dutch
    pilot.tap("close")
    assert part.chosen == "vrouw" and state_hash(state_of(pilot)) == before
    assert "Jack" in part.bubble_words
    pilot.theatre.stage.session.change(language="nl")
    pilot.tick().draw()
    assert "Boer" in part.bubble_words and state_hash(state_of(pilot)) == before


@pytest.mark.parametrize("phase", ["boon", "over"])
def test_a_match_left_at_the_gift_or_at_the_end_goes_on_there(shared: Shared, phase: str) -> None:
    played = play("gift", "thoughtful", Choices("twente"))
    log = to_plain(played.log)
    if phase == "boon":
        log["actions"] = log["actions"][: next(n for n, text in enumerate(log["actions"]) if text.startswith("boon"))]
    pilot = shared.open("cards", reader=Reader(card_log=(json.dumps(log),))).tap("go_on")
    assert state_of(pilot).phase == phase
    assert ("boon_money" if phase == "boon" else "again_same") in pilot.ids()
    pilot.draw()


PLAYER = """
import sys, time
from pathlib import Path
from game.cards.state import state_hash
from game.places import Place
from game.readers import Readers
from scenes.build_stage import build_stage, start_without_window
from scenes.dev.backstage import plain_settings
from scenes.inputs import Tap
from scenes.theatre import Theatre

start_without_window()
readers = Readers(Path(sys.argv[1]))
reader = readers.open_last()
stage = build_stage(plain_settings(), reader, readers, lambda reader, settings: readers.remember(reader))
theatre = Theatre(stage, Place.parse("cards"))
theatre.give(Tap("go_on" if reader.card_log else "begin"))
print(state_hash(theatre.scene.state), flush=True)
turns, fetches = 0, ("drink_coffee", "find_money", "go_down")
while theatre.scene.state.phase != "over":
    ids, turns = [thing.id for thing in theatre.layout() if thing.enabled], turns + 1
    wanted = ("close", "answer_b", "boon_money", "close_quarter", fetches[turns % 3])
    theatre.give(Tap(next(name for name in wanted if name in ids)))
    theatre.tick()
    time.sleep(0.1)
    print(state_hash(theatre.scene.state), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_match_survives_a_kill(tmp_path: Path) -> None:
    """Killed in the middle of a game, then opened again, twice: it goes on where it was."""
    last = ""
    for kill_after in (4, 7):
        command = [sys.executable, "-c", PLAYER, str(tmp_path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as player:
            assert player.stdout is not None
            told = [player.stdout.readline().strip() for _ in range(kill_after)]
            player.kill()
            told += player.stdout.read().split()
        assert last in ("", told[0]), "it goes on exactly where it was killed"
        assert len(set(told)) > 2
        last = told[-1]
