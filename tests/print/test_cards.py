"""The printed card game: every sheet and card, backs behind their fronts, marks outside the cut, all words set."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pikepdf
import pytest

from game.cards.scoring import ending
from game.cards.setup import Choices
from game.content.languages import LANGUAGES, Language
from game.print import cards as printed
from game.print.card_board import add_board, add_tokens
from game.print.card_faces import CARD_MM, homework_side, picture_side
from game.print.card_news import edge, news_back, news_side
from game.print.card_sheets import ACROSS, BLOCK_MM, DOWN, FIRST_MM, STEP_MM, add_sheets, corner_marks, places
from game.print.cards import listed_sources, write_cards
from game.print.certificate import add_talk_sheet, write_certificate
from game.print.paper import A4_PORTRAIT_MM, BLEED_MM, POINTS_PER_MM, Paper
from game.print.paper_words import PaperWords
from tests.support.card_strategies import play, the_deck
from tests.support.table_words import ASSETS, the_book

REGIONS = ("twente", "midden_drenthe")
SHEETS_OF_HOMEWORK, SHEETS_OF_NEWS, SHEETS_OF_TALK = 1, 3, 1
OTHER_PAGES = 2 + 1 + 2 + 1 + 1 + 1 + 1
"""Rules, board, tents, tokens, sources, certificate, the sheet for the talk."""


def new_paper() -> Paper:
    """A PDF that nothing stands on yet."""
    return Paper(A4_PORTRAIT_MM, ASSETS, the_book().assets)


def words_of(language: Language = "nl") -> PaperWords:
    """The words with the sources of both regions."""
    return PaperWords(the_book(), language, listed_sources(the_book(), REGIONS))


class Watched(Paper):
    """A PDF that remembers which pictures were laid and which lines were set."""

    def __init__(self) -> None:
        super().__init__(A4_PORTRAIT_MM, ASSETS, the_book().assets)
        self.laid: Counter[str] = Counter()
        self.set: list[str] = []

    def lay(self, asset: str, rect: tuple[float, float, float, float], frame: int = 0) -> None:
        self.laid[asset] += 1
        super().lay(asset, rect, frame)

    def put(self, text: str, *args: object, **given: object) -> float:
        self.set.append(text)
        return super().put(text, *args, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("regions", [REGIONS, ("twente",), ("midden_drenthe",)])
def test_the_whole_game_is_written(tmp_path: Path, language: Language, regions: tuple[str, ...]) -> None:
    """Every text fits at a size that can be read, or this raises."""
    out = tmp_path / "cards.pdf"
    write_cards(out, the_book(), ASSETS, language, regions)
    sheets = SHEETS_OF_HOMEWORK + SHEETS_OF_NEWS * len(regions) + SHEETS_OF_TALK
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 2 * sheets + OTHER_PAGES
        for page in pdf.pages:
            for font in page.resources.get("/Font", {}).values():
                assert "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"]
        sheet = pdf.pages[3]
        width, height = (mm * POINTS_PER_MM for mm in BLOCK_MM)
        trim, bleed = ([float(value) for value in box] for box in (sheet.trimbox, sheet.bleedbox))
        assert [trim[2] - trim[0], trim[3] - trim[1]] == pytest.approx([width, height], abs=0.01)
        around = BLEED_MM * POINTS_PER_MM
        assert [trim[0] - bleed[0], bleed[3] - trim[3]] == pytest.approx([around, around], abs=0.01)
        assert bleed[0] >= 0 and bleed[2] <= float(sheet.mediabox[2])
    assert list(tmp_path.iterdir()) == [out] and out.stat().st_size < 20_000_000


def test_nine_cards_with_their_bleed_fit_on_a_sheet() -> None:
    rects = [(x, y) for _, _, x, y in places()]
    assert len(rects) == len(set(rects)) == ACROSS * DOWN
    for x, y in rects:
        assert x - BLEED_MM >= 0 and x + CARD_MM[0] + BLEED_MM <= A4_PORTRAIT_MM[0]
        assert y - BLEED_MM >= 0 and y + CARD_MM[1] + BLEED_MM <= A4_PORTRAIT_MM[1]
    assert STEP_MM[0] - CARD_MM[0] == STEP_MM[1] - CARD_MM[1] == 2 * BLEED_MM


def test_a_back_lies_behind_its_front_when_the_sheet_is_turned() -> None:
    seen: dict[str, list[tuple[int, float, float]]] = {}

    def side(name: str):  # type: ignore[no-untyped-def]
        return lambda paper, x, y: seen.setdefault(name, []).append((paper.page, x, y))

    paper = new_paper()
    add_sheets(paper, [(side(f"front {n}"), side(f"back {n}")) for n in range(11)])
    assert paper.pages_count == 4
    for number in range(11):
        ((front_page, x, y),) = seen[f"front {number}"]
        ((back_page, back_x, back_y),) = seen[f"back {number}"]
        assert back_page == front_page + 1 and back_y == y
        assert back_x == pytest.approx(A4_PORTRAIT_MM[0] - x - CARD_MM[0]), "mirrored in the middle of the paper"
    assert FIRST_MM[0] == pytest.approx(A4_PORTRAIT_MM[0] - FIRST_MM[0] - BLOCK_MM[0])


def test_corner_marks_lie_outside_the_cut_and_inside_the_bleed(monkeypatch: pytest.MonkeyPatch) -> None:
    paper, lines = new_paper(), []
    paper.add_page()
    monkeypatch.setattr(paper, "line", lambda *line: lines.append(line))
    corner_marks(paper, (50.0, 60.0, *CARD_MM), BLEED_MM)
    assert len(lines) == 8
    for x1, y1, x2, y2 in lines:
        for x, y in ((x1, y1), (x2, y2)):
            assert not (50 < x < 50 + CARD_MM[0] and 60 < y < 60 + CARD_MM[1])
            assert 50 - BLEED_MM <= x <= 50 + CARD_MM[0] + BLEED_MM and 60 - BLEED_MM <= y <= 60 + CARD_MM[1] + BLEED_MM


def test_every_card_is_there_once_and_the_sheets_are_full() -> None:
    words = words_of()
    for cards in (list(printed._homework(words)), list(printed._talk(words)), *(
        list(printed._news(words, region)) for region in REGIONS
    )):
        assert len(cards) % (ACROSS * DOWN) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_homework_card_says_all_that_the_rules_ask(language: Language) -> None:
    words, book = words_of(language), the_book()
    for card, shape in book.cards.homework.items():
        paper = Watched()
        paper.add_page()
        homework_side(words, card)(paper, 20, 20)
        picture_side(words, card)(paper, 110, 20)
        said = " ".join(paper.set)
        wanted = [shape.title, shape.why, shape.talk, shape.effect_words, *(job.title for job in shape.jobs)]
        wanted += [shape.combo_words] if shape.combo_words is not None else []
        assert all(one.in_(language) in said for one in wanted), card
        assert (words.say("card", "own") in paper.set) == (shape.provenance == "own")
        amounts = Counter(stock for job in shape.jobs for stock in ("money", "support", "knowledge")
                          if getattr(job, stock))
        assert {stock: paper.laid[f"icon/{stock}/plum"] for stock in amounts} == dict(amounts)
        assert words.sources(shape.sources) in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("region", REGIONS)
def test_a_news_card_says_what_its_answers_do(region: str, language: Language) -> None:
    words, book = words_of(language), the_book()
    for news in book.cards.news[region].news.values():
        paper = Watched()
        paper.add_page()
        news_side(words, region, news)(paper, 20, 20)
        said = " ".join(paper.set)
        for one in (news.title, news.words, news.a.words, news.b.words):
            assert one.in_(language) in said
        for answer in (news.a, news.b):
            for card in (*answer.effects.snags, *answer.effects.chances):
                assert words.card(card) in said, news.id
        tokens = sum(bool(answer.effects.snags) for answer in (news.a, news.b))
        assert paper.laid["ui/snag"] == tokens
        assert paper.laid["icon/hours/plum"] == (news.b.effects.turns < 0)
        assert news.year is None or str(news.year) in said


def test_piles_differ_in_form_not_only_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = set()
    for pile in (1, 2, 3):
        paper, drawn = new_paper(), []
        paper.add_page()
        monkeypatch.setattr(paper, "polygon", lambda points, style="D", to=drawn: to.append(len(points)))
        monkeypatch.setattr(paper, "outline", lambda *rect, to=drawn: to.append("frame"))
        monkeypatch.setattr(paper, "circle", lambda *at, style="F", to=drawn: to.append("dot"))
        edge(paper, (10, 10), pile)
        forms.add(tuple(drawn))
        drawn.clear()
        news_back(pile)(paper, 10, 10)
        assert drawn.count("dot") == 2 * pile
    assert len(forms) == 3


def test_the_tokens_and_markers_of_the_rules_are_there() -> None:
    paper = Watched()
    add_tokens(paper, words_of())
    assert paper.laid["ui/snag"] == paper.laid["ui/chance"] == paper.laid["ui/tick"] == 8
    assert sum(paper.laid[f"ui/token/{stock}"] for stock in ("money", "support", "knowledge")) == 3


def test_the_board_has_its_tracks() -> None:
    paper = Watched()
    add_board(paper, words_of())
    counted = Counter(paper.set)
    assert counted["9"] == 2 + 1, "two stocks go to nine, and one card is the nine"
    assert counted["2022"] == counted["2023"] == 4
    assert counted["vanaf 2 kaarten"] == counted["vanaf 5 kaarten"] == 1


def test_every_word_of_the_printed_game_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: set[tuple[str, str]] = set()
    say, group = PaperWords.say, PaperWords.group

    def watched(self: PaperWords, name: str, key: str, **holes: object) -> str:
        asked.add((name, key))
        return say(self, name, key, **holes)

    def watched_group(self: PaperWords, name: str):  # type: ignore[no-untyped-def]
        asked.update((name, key) for key in the_book().cards.print[name])
        return group(self, name)

    monkeypatch.setattr(PaperWords, "say", watched)
    monkeypatch.setattr(PaperWords, "group", watched_group)
    write_cards(tmp_path / "cards.pdf", the_book(), ASSETS, "nl", REGIONS)
    played = play("all in bloom", "thoughtful", Choices())
    add_talk_sheet(new_paper(), words_of(), ending(played.last, the_deck()))
    words = {(name, key) for name, entries in the_book().cards.print.items() for key in entries}
    assert words - asked <= {("talk_sheet", "left_none")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_for_the_talk_tells_how_a_match_ended(language: Language) -> None:
    for seed in range(6):
        played = play(f"talk {seed}", "thoughtful" if seed % 2 else "greedy", Choices("twente"))
        told, paper = ending(played.last, the_deck()), Watched()
        add_talk_sheet(paper, words_of(language), told)
        for theme in told.themes:
            assert f"{theme.done}/{theme.needed}" in paper.set
        assert sum(paper.laid[f"table/stage/{theme.stage}"] > 0 for theme in told.themes) == 4
        for card in the_book().cards.homework.values():
            assert card.talk.in_(language) in paper.set
        assert sum(mark in paper.set for mark in ("1.", "2.", "3.")) == 3


def test_a_certificate_brings_the_sheet_for_the_talk(tmp_path: Path) -> None:
    out = tmp_path / "certificate.pdf"
    write_certificate(out, the_book(), ASSETS, "en", ["Mo"], "twente", 8, None)
    with pikepdf.open(out) as pdf:
        sizes = [tuple(round(float(value)) for value in page.mediabox[2:]) for page in pdf.pages]
    assert sizes == [(842, 595), (595, 842)]


def test_a_text_that_nobody_could_read_is_refused() -> None:
    paper = new_paper()
    paper.add_page()
    with pytest.raises(ValueError, match="does not fit in 10 x 3 mm"):
        paper.put_fitted("far too many words for such a small place", "text", 9, (5, 5, 10, 3))
