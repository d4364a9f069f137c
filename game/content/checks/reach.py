"""Pages, profiles and discoveries that nothing leads to (S030), and walkthrough steps that cannot be done (S031)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from game.content.manuscript import Manuscript
from game.content.named import named_ids
from game.content.nearest import did_you_mean
from game.content.problems import Problem
from game.content.shapes.pages import Page, Step
from game.places import Place


def problems(manuscript: Manuscript) -> Iterator[Problem]:
    """Every page that its chapter does not name, every ground and model without a way in, every step that fails."""
    yield from _pages(manuscript)
    yield from _ways_in(manuscript)
    for chapter, steps in manuscript.book.walkthroughs.items():
        yield from _steps(manuscript, f"{manuscript.folders[chapter]}/walkthrough.yaml", steps)


def _pages(manuscript: Manuscript) -> Iterator[Problem]:
    book = manuscript.book
    reached = {page for chapter in book.chapters for page in chapter.page_ids}
    for page in book.pages.values():
        if page.id not in reached:
            listed = any(chapter.id == page.chapter for chapter in book.chapters)
            where = f"{manuscript.folders[page.chapter]}/chapter.yaml" if listed else "book.yaml"
            what = f"page '{page.name}'" if listed else f"chapter '{page.chapter}' of page '{page.name}'"
            file = manuscript.pages_file(page.chapter)
            said = f"nobody gets here: {where} does not name {what}"
            yield file.problem("S030", file.mark(page.name, at_key=True), said)


def _ways_in(manuscript: Manuscript) -> Iterator[Problem]:
    book = manuscript.book
    named = {Place.parse(one.id).id for one in named_ids(manuscript) if one.kind == "place"}
    for kind, folder, ids in (("descent", "profiles", book.profiles), ("discovery", "discoveries", book.discoveries)):
        for name in ids:
            if f"{kind}/{name}" not in named:
                file = manuscript.file(f"{folder}/{name}.yaml")
                yield file.problem("S030", file.mark(), f"nobody gets here: nothing leads to {kind}/{name}")


def _steps(manuscript: Manuscript, name: str, steps: Iterable[Step]) -> Iterator[Problem]:
    """The steps of a walkthrough in turn: each is done where the one before it left the reader."""
    file = manuscript.file(name)
    here: str | None = None
    for number, step in enumerate(steps):
        reason = _why_not(manuscript, step)
        if reason is not None:
            yield file.problem("S031", file.mark(number, reason[0]), reason[1])
            here = None
            continue
        if here is not None and step.at != here:
            said = f"the step above leaves the reader at '{here}'"
            yield file.problem("S031", file.mark(number, "at"), said)
        here = _after(manuscript, step)


def _after(manuscript: Manuscript, step: Step) -> str | None:
    """The page where a step leaves the reader; who follows a link out of the book comes back to the same page."""
    if step.turn is not None:
        return manuscript.book.neighbour(step.at, 1 if step.turn == "next" else -1)
    if step.follow is not None and step.follow.kind == "book":
        return step.follow.path
    return step.at


def _why_not(manuscript: Manuscript, step: Step) -> tuple[str, str] | None:
    """The key of a step that cannot be done, and why; None when it can."""
    book = manuscript.book
    page = book.pages.get(step.at)
    if page is None:
        return "at", f"unknown page '{step.at}'{did_you_mean(step.at, book.pages)}"
    if step.tap is not None and step.tap not in page.every_hotspot:
        return "tap", f"page '{page.name}' has no hotspot '{step.tap}'{did_you_mean(step.tap, page.every_hotspot)}"
    if step.follow is not None:
        return _why_not_follow(page, step.follow)
    if step.turn is not None and book.neighbour(page.id, 1 if step.turn == "next" else -1) is None:
        return "turn", f"there is no page behind '{page.name}' that way"
    return None


def _why_not_follow(page: Page, place: Place) -> tuple[str, str] | None:
    ways = [str(link.to) for link in page.links]
    if str(place) in ways:
        return None
    return "follow", f"page '{page.name}' has no link to '{place}'{did_you_mean(str(place), ways)}"
