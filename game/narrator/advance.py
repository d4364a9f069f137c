"""What comes of a verb: the next reader and the events. Pure; the same verb twice changes nothing the second time."""
from dataclasses import dataclass, replace
from typing import assert_never

from game.narrator import events as told
from game.narrator import verbs
from game.narrator.plain import plain
from game.narrator.state import FINDS_FOR_KNOWLEDGE, MOST_CORES, Core, Reader

BOOK = "book/"


@dataclass(frozen=True, slots=True)
class Step:
    """The reader after a verb, and what happened."""

    reader: Reader
    events: tuple[told.Event, ...] = ()


def advance(reader: Reader, verb: verbs.Verb) -> Step:
    """The step that `verb` makes. Raises ValueError for a model's input that no save can hold (not a finite number)."""
    match verb:
        case verbs.OpenPlace(place):
            return _opened(reader, place)
        case verbs.SetBookmark(page):
            return _changed(reader, replace(reader, bookmark=page), told.BookmarkSet(page))
        case verbs.TapHotspot(hotspot):
            after = replace(reader, hotspots=_with(reader.hotspots, hotspot))
            return _changed(reader, after, told.HotspotTapped(hotspot))
        case verbs.LookUpTerm(term):
            return _changed(reader, replace(reader, terms=_with(reader.terms, term)), told.TermLookedUp(term))
        case verbs.KeepFind(find):
            return _found(reader, find)
        case verbs.KeepSecret(secret):
            return _changed(reader, replace(reader, secrets=_with(reader.secrets, secret)), told.SecretKept(secret))
        case verbs.KeepCore(profile, x_m):
            return _cored(reader, Core(profile, float(plain(round(x_m, 1)))))
        case verbs.DropCore(profile, x_m):
            core = Core(profile, float(plain(round(x_m, 1))))
            kept = tuple(each for each in reader.cores if each != core)
            return _changed(reader, replace(reader, cores=kept), told.CoreDropped(core.profile, core.x_m))
        case verbs.SetModelInputs() | verbs.ReachGoal() | verbs.DecideHollow():
            return _discovered(reader, verb)
        case verbs.LogCards(log):
            return _changed(reader, replace(reader, card_log=log), told.CardsLogged())
        case verbs.WinCards(game):
            return _changed(reader, replace(reader, cards_won=_with(reader.cards_won, game)), told.CardsWon(game))
        case _:
            assert_never(verb)


def _changed(before: Reader, after: Reader, event: told.Event) -> Step:
    return Step(after, (event,)) if after != before else Step(before)


def _with(ids: tuple[str, ...], new: str) -> tuple[str, ...]:
    return ids if new in ids else (*ids, new)


def _opened(reader: Reader, place: str) -> Step:
    happened: list[told.Event] = []
    if place != reader.place:
        happened.append(told.PlaceOpened(place))
    page = place.partition("?")[0].removeprefix(BOOK) if place.startswith(BOOK) else None
    if page is not None and page not in reader.visited:
        happened.append(told.PageVisited(page))
    visited = _with(reader.visited, page) if page is not None else reader.visited
    after = replace(reader, place=place, last_page=page or reader.last_page, visited=visited)
    return Step(after, tuple(happened))


def _found(reader: Reader, find: str) -> Step:
    step = _changed(reader, replace(reader, finds=_with(reader.finds, find)), told.FindKept(find))
    if step.events and len(step.reader.finds) == FINDS_FOR_KNOWLEDGE:
        return Step(step.reader, (*step.events, told.KnowledgeEarned(FINDS_FOR_KNOWLEDGE)))
    return step


def _cored(reader: Reader, core: Core) -> Step:
    if core in reader.cores:
        return Step(reader)
    tray = (*reader.cores, core)
    fallen = tuple(told.CoreDropped(old.profile, old.x_m) for old in tray[:-MOST_CORES])
    return Step(replace(reader, cores=tray[-MOST_CORES:]), (*fallen, told.CoreKept(core.profile, core.x_m)))


def _discovered(reader: Reader, verb: verbs.SetModelInputs | verbs.ReachGoal | verbs.DecideHollow) -> Step:
    match verb:
        case verbs.SetModelInputs(discovery, inputs):
            settled = tuple(sorted((name, plain(value)) for name, value in dict(inputs).items()))
            models = tuple(sorted({**dict(reader.models), discovery: settled}.items()))
            return _changed(reader, replace(reader, models=models), told.ModelInputsSet(discovery))
        case verbs.ReachGoal(discovery):
            after = replace(reader, discoveries=_with(reader.discoveries, discovery))
            return _changed(reader, after, told.GoalReached(discovery))
        case verbs.DecideHollow(hollow, decision):
            hollows = tuple(sorted({**dict(reader.hollows), hollow: decision}.items()))
            return _changed(reader, replace(reader, hollows=hollows), told.HollowDecided(hollow, decision))
        case _:
            assert_never(verb)
