"""The shapes of story/cards: the words and numbers of Huiswerk klaar. What they do is the rules' business."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field, RootModel

from game.content.shapes.base import FrozenMap, Id, Shape, Whole, Words

Theme: TypeAlias = Literal["groen", "gezond", "leefbaar", "duurzaam"]
Provenance: TypeAlias = Literal["source", "own"]
Amount = Annotated[Whole, Field(ge=0, le=9)]
Change = Annotated[Whole, Field(ge=-9, le=9)]


class Job(Shape):
    """One of a card's three jobs: what it is called, the fact behind it, what it costs and asks, its theme."""

    title: Words
    words: Words
    money: Amount
    support: Amount
    knowledge: Amount
    theme: Theme


class Effect(Shape):
    """What a card does once it lies: one of a closed set of verbs with its amounts."""

    verb: Literal["foresee", "share_talents", "income", "boon", "cheaper_jobs", "extra_turns"]
    money: Amount = 0
    support: Amount = 0
    turns: Amount = 0


class Combo(Shape):
    """The stocks whose cost falls away for this card's jobs when all of `with_` lie (written `with`)."""

    with_: Annotated[tuple[Id, ...], Field(alias="with", min_length=1)]
    free: Annotated[tuple[Literal["money", "support", "knowledge"], ...], Field(min_length=1)]


class HomeworkCard(Shape):
    """One of the eight cards: `rank` for its corner, `name` (Aas) and `named` (de Aas), jobs, effect, why, talk."""

    id: Id
    rank: Words
    name: Words
    named: Words
    title: Words
    provenance: Provenance
    jobs: Annotated[tuple[Job, ...], Field(min_length=3, max_length=3)]
    effect: Effect
    effect_words: Words
    combo: Combo | None = None
    combo_words: Words | None = None
    why: Words
    talk: Words
    without: Words
    sources: tuple[Id, ...]


class Talent(Shape):
    """What a chair is good at: one of a closed set of verbs with its amounts."""

    verb: Literal["after_turn", "deeper", "cheaper"]
    money: Amount = 0
    support: Amount = 0
    knowledge: Amount = 0


class Chair(Shape):
    """One of the six chairs: a person of the story, what stands under the name, the talent and what they say."""

    id: Id
    name: Words
    role: Words
    talent: Talent
    says: Words
    talent_words: Words
    sources: tuple[Id, ...]


class NewsEffects(Shape):
    """Signed changes of the stocks, the cards that snags and chances are meant for in order, turns lost (minus)."""

    money: Change = 0
    support: Change = 0
    knowledge: Change = 0
    turns: Change = 0
    snags: tuple[Id, ...] = ()
    chances: tuple[Id, ...] = ()


class Answer(Shape):
    """What the table can do with the news: its words and its effects."""

    words: Words
    effects: NewsEffects = NewsEffects()


class NewsCard(Shape):
    """A thing that really happened: pile 1 (kans), 2 (tegenslag), 3 (incident), its year if known, two answers."""

    id: Id
    pile: Annotated[Whole, Field(ge=1, le=3)]
    title: Words
    year: Whole | None = None
    words: Words
    theme: Theme
    a: Answer
    b: Answer
    sources: tuple[Id, ...]


def _named(news: Any) -> Any:
    if not isinstance(news, dict):
        return news
    return {key: {**one, "id": key} if isinstance(one, dict) else one for key, one in news.items()}


class NewsDeck(Shape):
    """news.<region>.yaml: the region's name, the three cards of its head start, its news by id."""

    region: Id
    name: Words
    head_start: Annotated[tuple[Id, ...], Field(min_length=1)]
    answers: Provenance = "own"
    news: Annotated[FrozenMap[NewsCard], BeforeValidator(_named)]


class TableWords(RootModel[FrozenMap[FrozenMap[Words]]]):
    """table.yaml, print.yaml: words of the card table and of the printed game, by group and code, with holes."""


class Cards(Shape):
    """All of story/cards: the eight cards in the order of the row, the six chairs, the news decks by region, words."""

    homework: FrozenMap[HomeworkCard] = Field(default_factory=dict)
    chairs: FrozenMap[Chair] = Field(default_factory=dict)
    news: FrozenMap[NewsDeck] = Field(default_factory=dict)
    table: FrozenMap[FrozenMap[Words]] = Field(default_factory=dict)
    print: FrozenMap[FrozenMap[Words]] = Field(default_factory=dict)
