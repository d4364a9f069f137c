"""The list of facts, story/SOURCES.md: every fact that is printed, where, and what it rests on. In Dutch, Markdown.

Owns what counts as a printed fact and how the list reads. The same story always gives the same text. Must not know how
the file is written or checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from game.content import marked_text
from game.content.book import Book
from game.content.claims import claims
from game.content.manuscript import Manuscript
from game.content.said import Said, every_text, figures_for
from game.content.shapes.entries import Source

FILE: Final = "SOURCES.md"
OWN: Final = "own"
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "page": ("left", "right", "depth", "hotspot"),
    "find": ("words",),
    "term": ("words",),
    "atlas": ("words",),
    "profile": ("note", "words", "depth"),
    "homework": ("why", "words", "without"),
    "chair": ("role",),
    "news": ("words",),
    "discovery": ("how", "simplification"),
}
"""The parts of each kind of text that tell facts; titles, questions, answers and rules of the game do not."""
_PAGE_PARTS: Final = {"left": "Verhaal, links", "right": "Verhaal, rechts", "depth": "Verdieping"}
_PROFILE_PARTS: Final = {
    "layers": "laag",
    "stations": "station",
    "ladder": "stap",
    "comparisons": "vergelijking",
    "secret": "geheim",
}
_GROUPS: Final = ("Prentenboek", "Afdaling", "Vondsten", "Ontdekkingen", "Bodematlas", "Huiswerk klaar", "Begrippen")


@dataclass(frozen=True)
class Fact:
    """Something printed: the group and place of the list, what it is there, the words, and its sources."""

    group: str
    place: str
    title: str
    label: str
    words: str
    sources: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """What a link to its place ends with."""
        return self.place.replace("/", "-").replace("?", "-").replace("=", "-")


def facts(manuscript: Manuscript) -> Iterator[Fact]:
    """Every printed fact in Dutch, in the order of the list."""
    told = [fact for said in every_text(manuscript) if said.language == "nl" for fact in _facts(manuscript.book, said)]
    yield from sorted(told, key=lambda fact: _GROUPS.index(fact.group))


def fact_list(manuscript: Manuscript) -> str:
    """The whole of SOURCES.md."""
    told = tuple(facts(manuscript))
    lines = [*_head(manuscript.book, told)]
    for group, of_group in groupby(told, key=lambda fact: fact.group):
        lines += ["", f"## {group}"]
        for (place, title), here in groupby(of_group, key=lambda fact: (fact.place, fact.title)):
            known = tuple(here)
            lines += ["", f'### <a id="{known[0].anchor}"></a>`{place}` {title}', ""]
            lines += [line for fact in known for line in _lines(manuscript.book, fact)]
    lines += ["", "## Cijfers", "", *_numbers(manuscript)]
    lines += ["", "## Bronnen", "", *_sources(manuscript.book, told)]
    return "\n".join(lines) + "\n"


def _head(book: Book, told: tuple[Fact, ...]) -> Iterator[str]:
    used = {source for fact in told for source in fact.sources}
    say = book.ui["nl"]
    yield f"# Waar alles vandaan komt: {book.title.nl}"
    yield ""
    yield "Gemaakt door `python3 main.py sources` uit de bestanden van deze map. Verander die, niet dit bestand;"
    yield "`python3 main.py check` zegt het als het niet meer klopt."
    yield ""
    yield f"{len(told)} gedrukte feiten, {len(used)} bronnen. Achter elke bron staat hoe zeker hij is:"
    for level in ("HIGH", "MEDIUM", "LOW"):
        yield f"- {level}: {say.get(f'sources.{level.lower()}', '')}"
    yield f"- `{OWN}`: {say.get('sources.own', '')}"


def _facts(book: Book, said: Said) -> Iterator[Fact]:
    """The facts of one text: sentences that rest on the same sources are told together."""
    answer = said.kind == "news" and ("a" in said.keys or "b" in said.keys)
    if said.part not in _PARTS.get(said.kind, ()) or answer or not said.text.strip():
        return
    group, place, title, label = _where(book, said)
    for sources, sentences in groupby(claims(said), key=lambda claim: claim.sources):
        words = " ".join(_seen(book, said, claim.sentence) for claim in sentences)
        yield Fact(group, place, title, label, words, tuple(dict.fromkeys(sources)))


def _seen(book: Book, said: Said, sentence: str) -> str:
    """A sentence as it is read."""
    if said.kind == "find":
        return book.plain("nl", sentence, book.find_depth_m(said.owner)) if "{" in sentence else sentence
    return marked_text.plain(sentence, figures_for(book, said)).replace("\n", " ")


def _where(book: Book, said: Said) -> tuple[str, str, str, str]:
    """Group, place id, title of the place, and what the text is there."""
    owner, keys = said.owner, said.keys
    match said.kind:
        case "page":
            label = _PAGE_PARTS.get(said.part) or f"aan te raken: `{keys[-1]}`"
            return "Prentenboek", f"book/{owner}", book.text("nl", owner).title, label
        case "find":
            find = book.finds[owner]
            return "Vondsten", f"cabinet?find={owner}", find.name.nl, f"vondst van `descent/{find.profile}`"
        case "profile":
            part = _PROFILE_PARTS.get(str(keys[0]), str(keys[0]))
            named = f" `{keys[1]}`" if len(keys) > 3 else ""
            return "Afdaling", f"descent/{owner}", book.profiles[owner].words.title.nl, f"{part}{named}"
        case "discovery":
            label = "Hoe rekenen we?" if said.part == "how" else "Wat is vereenvoudigd?"
            return "Ontdekkingen", f"discovery/{owner}", book.discoveries[owner].title.nl, label
        case "atlas":
            return "Bodematlas", "atlas", "", f"`{owner}`"
        case "term":
            return "Begrippen", f"glossary?term={owner}", book.glossary[owner].name.nl, "begrip"
        case "homework":
            job = f"klus {int(keys[2]) + 1}" if "jobs" in keys else {"why": "waarom", "without": "zonder"}[said.part]
            return "Huiswerk klaar", "cards", "de kaarten", f"kaart `{owner}`, {job}"
        case "chair":
            return "Huiswerk klaar", "cards", "de kaarten", f"stoel `{owner}`"
    region = next(region for region, deck in book.cards.news.items() if said.file.label.endswith(f"news.{region}.yaml"))
    return "Huiswerk klaar", f"cards?region={region}", f"nieuws: {book.cards.news[region].name.nl}", f"nieuws `{owner}`"


def _lines(book: Book, fact: Fact) -> Iterator[str]:
    """The words, and below them a line for each source."""
    yield f"- **{fact.label}**: {_plain(fact.words)}"
    for name in fact.sources:
        yield f"  - {_named(book.sources[name])}"
    if not fact.sources:
        yield "  - zonder bron in deze zin of de volgende"


def _named(source: Source) -> str:
    """A source with its title, address and confidence, and the way to its own line."""
    sure = "eigen" if source.id == OWN else source.confidence
    return f"{_titled(source)}, {sure} [[{source.id}](#{source.id})]"


def _titled(source: Source) -> str:
    title, address = _plain(source.title.nl), source.address
    if address.startswith("http") and " " not in address:
        return f"[{title}](<{address}>)"
    return f"{title} ({_plain(address)})" if address else title


def _plain(text: str) -> str:
    """A text in which Markdown sees no signs of its own."""
    return "".join(f"\\{sign}" if sign in "[]*_<>`|\\" else sign for sign in text)


def _numbers(manuscript: Manuscript) -> Iterator[str]:
    """Every number of numbers.yaml: as it is printed, its source, and the texts that print it."""
    book = manuscript.book
    printed: dict[str, list[str]] = {number: [] for number in book.numbers}
    for said in every_text(manuscript):
        if said.language == "nl":
            for number in marked_text.numbers(said.text):
                if number in printed:
                    printed[number].append(f"{said.kind} `{said.owner}`")
    for page in book.pages.values():
        for number in page.uses:
            printed[number].append(f"page `{page.id}` (in letters uitgeschreven)")
    for number, entry in book.numbers.items():
        where = ", ".join(dict.fromkeys(printed[number]))
        yield f"- `{number}`: {book.figure('nl', number)} — {_named(book.sources[entry.source])} — {where or 'nergens'}"


def _sources(book: Book, printed: Iterable[Fact]) -> Iterator[str]:
    """Every source with the places that rest on it."""
    places: dict[str, dict[str, str]] = {}
    for fact in printed:
        for name in fact.sources:
            places.setdefault(name, {})[fact.place] = fact.anchor
    for source in sorted(book.sources.values(), key=lambda one: one.id):
        where = ", ".join(f"[`{place}`](#{anchor})" for place, anchor in places.get(source.id, {}).items())
        sheet = f" · feitenblad {source.sheet}" if source.sheet else ""
        sure = "eigen" if source.id == OWN else source.confidence
        told = f"{_titled(source)} · {sure}{sheet} · {where or 'nergens gedrukt'}"
        yield f'- <a id="{source.id}"></a>`{source.id}`: {told}'
