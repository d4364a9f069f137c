"""The main things a reader can do in each of the other places."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.cards.actions import AnswerNews
from game.cards.state import State
from game.narrator.state import Reader
from game.places import Place
from game.readers import Readers
from scenes.cards import CardsScene
from scenes.dev.backstage import plain_settings
from scenes.inputs import Swipe
from scenes.theatre import Theatre
from tests.support.pilot import Pilot, Shared
from tests.support.table import state_of

WON = Reader(cards_won=("midden_drenthe/4",))


# -- the title


@pytest.mark.parametrize("door", ["atlas", "descent", "cards", "cabinet"])
def test_the_titles_doors(shared: Shared, door: str) -> None:
    assert shared.open("title").tap(door).place.startswith(door)


def test_anything_begins(shared: Shared) -> None:
    assert shared.open("title").tap("begin").place == "atlas"
    assert shared.open("title").give(Swipe("left")).place == "atlas"
    assert shared.open("title").key("space").place == "atlas"


def test_the_title_says_its_other_language_in_its_own_name(shared: Shared) -> None:
    pilot = shared.open("title").tap("language")
    assert pilot.theatre.stage.language == "en" and pilot.place == "title"
    assert pilot.tap("language").theatre.stage.language == "nl"


def test_the_title_moves_and_can_be_left(shared: Shared) -> None:
    pilot = shared.open("title")
    pilot.draw()
    shown = 0
    for _ in range(600):
        pilot.tick()
        shown += bool(pilot.draw())
    assert shown > 20
    assert pilot.key("escape").theatre.quit


# -- the atlas


def test_every_spot_of_the_atlas_tells_where_it_leads(shared: Shared) -> None:
    for name, spot in shared.book.atlas.items():
        pilot = shared.open("atlas")
        pilot.tap(f"place:{name}")
        if pilot.place == "atlas":
            leads = spot.leads_to is not None and pilot.theatre.stage.leads(spot.leads_to)
            assert ("go" in pilot.ids() and pilot.thing("go").enabled) == leads
            if leads:
                pilot.tap("go")
        assert pilot.place in ("atlas", str(spot.leads_to))


def test_three_doors_lead_down_and_three_spots_into_the_book(shared: Shared) -> None:
    leads = {name: str(spot.leads_to) for name, spot in shared.book.atlas.items()}
    doors = {"smilde": "raised_bog", "oldenzaal": "stuwwal", "hengelo": "hengelo_boekelo"}
    for door, profile in doors.items():
        assert leads[door] == f"descent/{profile}"
        assert shared.open("atlas").tap(f"place:{door}", "go").place == f"descent/{profile}"
    open_pages = {place for place in leads.values() if place.removeprefix("book/") in shared.book.pages}
    assert len(open_pages) >= 2


# -- the cabinet


def test_a_find_that_was_made_is_told_and_one_that_was_not_is_hinted_at(shared: Shared) -> None:
    finds = [name for name, find in shared.book.finds.items() if not find.secret]
    pilot = shared.open("cabinet", reader=Reader(finds=(finds[0],)))
    pilot.tap(f"find:{finds[0]}").tap("descend")
    assert pilot.place.startswith("descent/") and "x=" in pilot.place
    pilot.key("escape")
    other = next(name for name in pilot.ids() if name.startswith("find:") and name != f"find:{finds[0]}")
    pilot.tap(other).tap("descend")
    assert pilot.place.startswith("descent/") and "x=" not in pilot.place


def test_a_find_is_kept_once_with_a_notice(shared: Shared) -> None:
    from game.narrator.verbs import KeepFind

    pilot = shared.open("settings")
    find = next(iter(shared.book.finds))
    pilot.theatre.stage.session.do(KeepFind(find))
    pilot.tick()
    assert not pilot.theatre.notices.resting()
    pilot.settle()
    pilot.theatre.stage.session.do(KeepFind(find))
    pilot.tick()
    assert pilot.theatre.notices.resting() and pilot.reader.finds == (find,)


# -- the glossary


def test_letters_narrow_the_list_and_back_widens_it(shared: Shared) -> None:
    pilot = shared.open("glossary")
    pilot.type("pïngo")
    terms = [name for name in pilot.ids() if name.startswith("term:")]
    named = [name for name in terms if "pingo" in name]
    assert named and terms[: len(named)] == named, "those with it in their name stand first"
    pilot.type("zzz").draw()
    assert not [name for name in pilot.ids() if name.startswith("term:")]
    pilot.key("escape")
    assert pilot.place.startswith("glossary") and len([n for n in pilot.ids() if n.startswith("term:")]) > len(terms)
    pilot.key("escape")
    assert not pilot.place.startswith("glossary")


def test_the_keyboard_walks_through_all_words(shared: Shared) -> None:
    pilot = shared.open("glossary").key("tab")
    met = set()
    for _ in range(3 * len(shared.book.glossary)):
        met.add(pilot.focused)
        pilot.key("down")
        assert pilot.focused in pilot.ids()
    assert {f"term:{term}" for term in shared.book.glossary} <= met


def test_a_word_leads_to_a_page_where_it_is_used(shared: Shared) -> None:
    pilot = shared.open("glossary?term=pingo")
    page = next(name for name in pilot.ids() if name.startswith("page:"))
    assert pilot.tap(page).place == f"book/{page.partition(':')[2]}"


# -- settings


@pytest.mark.parametrize(
    ("wanted", "name", "value"),
    [
        ("language.en", "language", "en"),
        ("level.depth", "level", "depth"),
        ("text_size.2", "text_size", 2),
        ("contrast.on", "contrast", True),
        ("calm.on", "calm", True),
        ("sound.0", "sound", 0),
    ],
)
def test_a_setting_holds_at_once(shared: Shared, wanted: str, name: str, value: object) -> None:
    pilot = shared.open("settings").tap(wanted)
    assert getattr(pilot.theatre.stage.settings, name) == value
    pilot.draw()


def test_another_reader_begins_at_the_title_and_finds_their_own_place(shared: Shared, tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    stage = shared.stage(plain_settings(), readers.open(1))
    stage.readers = readers
    stage.session.remember = lambda reader, settings: readers.remember(reader)
    pilot = Pilot(Theatre(stage, shared.open("book/drenthe/pingo_grows").theatre.place), shared.canvas)
    pilot.tap("bookmark").key("settings").tap("reader.1")
    assert pilot.reader.bookmark == "drenthe/pingo_grows"
    pilot.tap("reader.2")
    assert stage.reader_number == 2 and pilot.reader.bookmark is None
    assert pilot.tap("back").place == "title"
    pilot.key("settings").tap("reader.1").key("escape")
    assert pilot.place == "title" and pilot.tap("book").place == "book/drenthe/pingo_grows"
    readers.close()


# -- the certificate


def test_names_are_typed_tapped_and_kept_nowhere(shared: Shared) -> None:
    pilot = shared.open("certificate", reader=WON)
    pilot.tap("letter:m", "letter:o", "letter: ", "letter:e").key("enter").type("jan, Selam").key("backspace")
    assert pilot.scene.names == ["Mo E", "Jan", "Sela"]  # type: ignore[attr-defined]
    pilot.tap("erase", "next_name").type("x" * 50)
    for _ in range(6):
        pilot.type("Ä").key("enter")
    assert len(pilot.scene.names) == 6  # type: ignore[attr-defined]
    assert pilot.reader == WON.__class__(place="certificate", cards_won=WON.cards_won)


@pytest.mark.parametrize("names", ["", "Mo", "Jantien Ë-Ï", "😀 漢", "Abcdefghijklmnopqrstuvwxyz"])
@pytest.mark.parametrize("paper", ["save", "print"])
def test_papers_are_saved_beside_each_other(shared: Shared, tmp_path: Path, names: str, paper: str) -> None:
    pilot = shared.open("certificate", reader=WON)
    pilot.theatre.stage.papers = lambda: tmp_path
    pilot.type(names).tap(paper, paper)
    ending = {"save": ".png", "print": ".pdf"}[paper]
    saved = sorted(tmp_path.iterdir())
    assert [path.suffix for path in saved] == [ending, ending] and all(path.stat().st_size > 2000 for path in saved)


@pytest.mark.parametrize("paper", ["save", "print"])
def test_a_full_disk_is_said_and_the_names_stay(
    shared: Shared, tmp_path: Path, paper: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pilot = shared.open("certificate", reader=WON).type("Mo")
    pilot.theatre.stage.papers = lambda: tmp_path / "no" / "such" / "folder"
    pilot.tap(paper).draw()
    assert pilot.scene.told == pilot.theatre.stage.say("problem.save_full")  # type: ignore[attr-defined]
    assert pilot.scene.names == ["Mo"]  # type: ignore[attr-defined]


def test_the_certificate_waits_for_a_game_that_was_won(shared: Shared) -> None:
    pilot = shared.open("certificate")
    assert "save" not in pilot.ids()
    assert pilot.tap("cards").place == "cards"


# -- the discovery


def test_the_hill_follows_the_slider_and_undo_takes_back(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?part=grow")
    x, y, w, h = pilot.thing("time").rect
    pilot.drag("time", (x + w // 2, y + h // 2))
    half = dict(pilot.reader.inputs_of("pingo"))["bp"]
    assert 8_000 <= float(str(half)) <= 12_000
    head = dict(pilot.reader.inputs_of("pingo"))["head_m"]
    pilot.walk_to("head_m").key("right", "right")
    assert dict(pilot.reader.inputs_of("pingo"))["head_m"] != head
    while pilot.thing("undo").enabled:
        pilot.tap("undo")
    assert dict(pilot.reader.inputs_of("pingo"))["head_m"] == head


def test_time_runs_to_today_and_stops(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?part=grow").tap("play")
    assert not pilot.scene.resting()
    pilot.settle()
    assert dict(pilot.reader.inputs_of("pingo"))["bp"] == 0


def test_what_was_set_is_there_again(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?part=grow")
    pilot.walk_to("radius_m").key("right")
    inputs = pilot.reader.inputs_of("pingo")
    again = shared.open("discovery/pingo?part=grow", reader=pilot.reader)
    assert again.scene.inputs == pilot.scene.inputs and again.reader.inputs_of("pingo") == inputs  # type: ignore[attr-defined]


@pytest.mark.parametrize("models", [(("bp", "soon"),), (("bp", 9e9),), (("head_m", None),), (("bp", (1, 2)),)])
def test_odd_inputs_of_an_old_save_are_put_aside(shared: Shared, models: tuple[tuple[str, object], ...]) -> None:
    reader = Reader(models=(("pingo", models),))  # type: ignore[arg-type]
    shared.open("discovery/pingo?part=grow", reader=reader).draw()


def test_six_hollows_are_drilled_and_named(shared: Shared) -> None:
    from game.models.hollows import HOLLOWS

    pilot = shared.open("discovery/pingo?part=decide")
    for name, hollow in HOLLOWS.items():
        pilot.tap(f"hollow.{name}")
        assert not pilot.thing(f"verdict.{hollow.truth}").enabled
        pilot.drag("ground", (956, 600)).tap("drill")
        pilot.settle()
        pilot.tap(f"verdict.{hollow.truth}").draw()
        assert pilot.reader.decision_on(name) == hollow.truth
    assert "pingo" in pilot.reader.discoveries


def test_how_it_is_reckoned_lies_over_the_hill_and_goes_away(shared: Shared) -> None:
    pilot = shared.open("discovery/pingo?part=grow")
    hill = pilot.scene
    pilot.tap("how", "sources").key("escape", "escape")
    assert pilot.scene is hill and pilot.place == "discovery/pingo?part=grow"


# -- the cards


def test_a_broken_log_is_put_aside(shared: Shared) -> None:
    for log in ("{broken", "[]", "{}", '{"form": 99}', "null", '"x"', "[" * 900):
        pilot = shared.open("cards", reader=Reader(card_log=(log,)))
        if "go_on" in pilot.ids():
            pilot.tap("go_on")
        assert "go_on" not in pilot.ids() and "begin" in pilot.ids(), log
        pilot.draw()


def test_a_match_that_was_left_goes_on(shared: Shared) -> None:
    pilot = shared.open("cards?quarters=4&seed=5").tap("answer_b")
    state = state_of(pilot)
    again = shared.open("cards", reader=pilot.reader).tap("go_on")
    assert state_of(again) == state


def test_undo_takes_back_what_was_done_this_quarter(shared: Shared) -> None:
    pilot = shared.open("cards?quarters=4&seed=5").tap("answer_b")
    before = state_of(pilot)
    pilot.tap("go_down")
    assert state_of(pilot) != before
    pilot.tap("undo")
    assert state_of(pilot) == before


def test_a_refusal_says_why_and_changes_nothing(shared: Shared) -> None:
    pilot = shared.open("cards?quarters=4&seed=5").tap("answer_b")
    assert isinstance(pilot.scene, CardsScene)
    said = set()
    for card in [name for name in pilot.ids() if name.startswith("card:")]:
        pilot.tap(card)
        before = state_of(pilot)
        for name in ("do_job", "play_card", "clear_snag"):
            if name in pilot.ids():
                pilot.tap(name)
                if state_of(pilot) == before:
                    said.add(pilot.scene.part.said)  # type: ignore[attr-defined]
                else:
                    pilot.tap("undo")
    assert said and all(len(words) > 12 for words in said)


def test_the_language_of_a_match_changes_with_the_reader(shared: Shared) -> None:
    pilot = shared.open("cards?quarters=4&seed=5")
    match: State = state_of(pilot)
    pilot.theatre.stage.session.change(language="en")
    pilot.tick().draw()
    assert state_of(pilot) == match
    pilot.tap("answer_b", "seat:0")
    english = pilot.scene.part.said  # type: ignore[attr-defined]
    pilot.theatre.stage.session.change(language="nl")
    pilot.tick().draw()
    assert pilot.scene.part.said != english  # type: ignore[attr-defined]


@pytest.mark.parametrize("players", ["1", "6"])
@pytest.mark.parametrize("quarters", ["4", "8"])
def test_setting_up_deals_what_was_chosen(shared: Shared, players: str, quarters: str) -> None:
    pilot = shared.open("cards").tap(f"quarters.{quarters}", f"players.{players}", "level.storm", "begin")
    state = state_of(pilot)
    assert (state.quarters, state.players, state.level) == (int(quarters), int(players), "storm")
    assert AnswerNews("b").letter == "b" and state.phase == "news"


def test_a_reader_begins_anew_after_two_taps(shared: Shared, tmp_path: Path) -> None:
    readers = Readers(tmp_path)
    stage = shared.stage(plain_settings(), readers.open(1))
    stage.readers = readers
    stage.session.remember = lambda reader, settings: readers.remember(reader)
    pilot = Pilot(Theatre(stage, Place.parse("settings")), shared.canvas)
    assert not pilot.thing("forget").enabled
    stage.session.reader = Reader(finds=("f301",))
    readers.remember(stage.reader)
    pilot.tap("language.nl").tap("forget").tap("calm.off")
    assert stage.reader.finds == ("f301",), "the first tap only asks, and another tap says no"
    pilot.tap("forget", "forget")
    assert stage.reader == Reader() and readers.peek(1) in (None, Reader())
    readers.close()
    pilot.key("escape")
    assert pilot.place == "title"


# -- the descent


def test_a_tap_on_the_lift_takes_it_a_way_down_and_then_it_rests(shared: Shared) -> None:
    pilot = shared.open("descent/raised_bog").tap("down").wait(3)
    gone_m = pilot.scene.state.d_m  # type: ignore[attr-defined]
    pilot.wait(2)
    assert pilot.scene.state.d_m == gone_m  # type: ignore[attr-defined]
    start_m = shared.open("descent/raised_bog").scene.state.d_m  # type: ignore[attr-defined]
    assert 1 < gone_m - start_m < 12


def test_the_lift_goes_down_while_its_button_is_held(shared: Shared) -> None:
    from scenes.inputs import Drop, Press

    pilot = shared.open("descent/raised_bog")
    start = pilot.scene.state.d_m  # type: ignore[attr-defined]
    button = pilot.thing("down")
    pilot.give(Press("down", button.centre)).wait(2.0)
    pilot.give(Drop("down", button.centre, "down")).wait(1.0)
    lower = pilot.scene.state.d_m  # type: ignore[attr-defined]
    assert lower > start + 1
    pilot.settle()
    assert pilot.scene.state.d_m < lower + 4  # type: ignore[attr-defined]


def test_arrows_let_go_when_another_place_opens(shared: Shared) -> None:
    from scenes.inputs import Steer

    pilot = shared.open("descent/raised_bog")
    pilot.give(Steer(1.0, 0.0)).wait(0.5)
    pilot.key("settings").wait(0.5)
    pilot.key("escape").wait(1.0)
    before = pilot.scene.state.x_m  # type: ignore[attr-defined]
    pilot.wait(2.0)
    assert pilot.scene.state.x_m == pytest.approx(before, abs=0.5)  # type: ignore[attr-defined]


def test_a_core_is_drilled_kept_and_laid_back(shared: Shared) -> None:
    pilot = shared.open("descent/raised_bog?x=60&depth=0").tap("drill", "keep")
    assert [core.profile for core in pilot.reader.cores] == ["raised_bog"]
    pilot.tap("drop:0")
    assert pilot.reader.cores == ()
    pilot.key("escape")
    assert "drill" in pilot.ids()


@pytest.mark.parametrize("place", ["descent/raised_bog?x=99999&depth=99999", "descent/raised_bog?x=0&depth=0"])
def test_a_descent_begins_inside_its_map(shared: Shared, place: str) -> None:
    pilot = shared.open(place)
    pilot.settle()
    assert isinstance(pilot.picture(), pygame.Surface)
