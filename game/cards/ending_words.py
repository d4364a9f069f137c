"""How a match ended, in sentences: what went well, what is open, why cards stayed away. Knows no screen."""

from __future__ import annotations

from dataclasses import dataclass

from game.cards.scoring import Ending, Praise, Reason
from game.cards.state import State
from game.cards.words import TableWords


@dataclass(frozen=True)
class EndingWords:
    words: TableWords

    def praise(self, praise: Praise) -> str:
        """Something done well: a theme that blooms or stands, or a card that lies."""
        words = self.words
        if praise.kind == "card_laid":
            return words.say("ending", "card_laid", card=words.card(praise.id))
        line = words.say(
            "theme_lines", "blooms" if praise.kind == "theme_blooms" else "stands", theme=words.say("themes", praise.id)
        )
        return f"{line} {words.say('theme_words', praise.id)}."

    def left_open(self, told: Ending) -> str | None:
        """What is still open; None when all blooms."""
        words = self.words
        if told.left_open is None:
            return None
        one = next(one for one in told.themes if one.theme == told.left_open)
        name = words.say("themes", one.theme)
        if one.done >= one.needed:
            return words.say("ending", "no_mark", theme=name)
        cards = words.joined([words.card(card) for card in one.waits_for])
        return words.say("theme_lines", "waits", theme=name, cards=cards)

    def reason(self, state: State, reason: Reason) -> str:
        """Why a card does not lie, and what that means."""
        words = self.words
        code = f"waited_{reason.stock}" if reason.code == "waited" else reason.code
        news = words.news(state, reason.news) if reason.news else ""
        said = words.say("reasons", code, card=words.card(reason.card), news=news)
        return f"{said} {words.book.cards.homework[reason.card].without.in_(words.language())}"
