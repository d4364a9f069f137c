"""Located YAML: plain values, and the line and column of every one of them."""

from __future__ import annotations

from game.content.located import LocatedFile, located
from game.content.problems import Mark

TEXT = """\
first:
  words:
    nl: |
      Een regel.
      Daar ligt [klei](clay).
  list: [1, 2.5, true, null, '07', yes_man]
second: {a: ''}
"""


def file() -> LocatedFile:
    found = located(TEXT, "x.yaml")
    assert isinstance(found, LocatedFile)
    return found


def test_values_are_plain() -> None:
    assert file().value == {
        "first": {
            "words": {"nl": "Een regel.\nDaar ligt [klei](clay).\n"},
            "list": [1, 2.5, True, None, "07", "yes_man"],
        },
        "second": {"a": ""},
    }


def test_every_value_and_key_knows_its_place() -> None:
    assert file().mark("first", "list", 1) == Mark(6, 13)
    assert file().mark("first", "list", at_key=True) == Mark(6, 3)
    assert file().mark("first", "words", "nl") == Mark(3, 9)
    assert file().mark("second", "a") == Mark(7, 10), "what is empty is pointed at by its key"


def test_the_place_of_what_is_not_there_is_the_nearest_that_is() -> None:
    assert file().mark("first", "nowhere", at_key=True) == Mark(1, 1)
    assert file().mark("second", "b", at_key=True) == Mark(7, 1)


def test_the_place_of_a_text_inside_a_value() -> None:
    assert file().mark_of("(clay)", "first", "words", "nl") == Mark(5, 23)
    assert file().mark_of("daar", "first", "words", "nl") == Mark(5, 7), "capitals do not matter"
    assert file().mark_of("no such text", "first", "words", "nl") == Mark(3, 9)


def test_an_empty_file_is_nothing() -> None:
    found = located("# only a remark\n", "x.yaml")
    assert isinstance(found, LocatedFile)
    assert found.value is None
    assert found.mark("a") == Mark(1, 1)


def test_what_yaml_bends_is_reported_where_it_stands() -> None:
    found = located("a: yes\nb: 0x1F\nc: 1:30\nno: x\nd: .inf\ne: 'yes'\n", "x.yaml")
    assert not isinstance(found, LocatedFile)
    told = [(problem.code, problem.line, problem.col) for problem in sorted(found, key=lambda p: p.line)]
    assert told == [("S004", 1, 4), ("S004", 2, 4), ("S004", 3, 4), ("S004", 4, 1), ("S004", 5, 4)]


def test_an_ampersand_in_a_text_is_no_anchor() -> None:
    assert isinstance(located("a: 'zand & klei * 2'\nb: zand & klei\n", "x.yaml"), LocatedFile)
