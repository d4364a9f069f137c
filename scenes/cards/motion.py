"""What moves on the table while nobody does anything: cards in flight and the land in the window. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

import pygame

from game.cards.state import State
from scenes.cards.faces import LIFTED, SIZES, Face, Size, card_surface, laid
from scenes.cards.flights import Flight, Side
from scenes.cards.parts import Game
from scenes.cards.sounds import LAID
from scenes.cards.sounds import LIFTED as LIFTS
from scenes.cards.table_places import CARD_SIZE, FOCUS_AT, FOCUS_COVER, card_rect
from scenes.cards.window import SIZE, Window, pieces_of
from scenes.view.widgets import Look


@dataclass
class Motion:
    game: Game
    window: Window
    flights: list[Flight] = field(default_factory=list)

    def lift(self, face: Face) -> None:
        """A card comes up from its place to be looked at."""
        self._start("lift", face)
        self.game.stage.sound.play(LIFTS)

    def lay(self, face: Face) -> None:
        """The card that was looked at goes down on its place."""
        self._start("lay", face)
        if self.game.stage.settings.calm:
            self.game.stage.sound.play(LAID)

    def _start(self, kind: str, face: Face) -> None:
        if self.game.stage.settings.calm:
            return
        look = Look(self.game.stage.library, self.game.stage.theme)
        x, y, w, h = card_rect(self.game.deck.place[face.card])
        place = (x + w // 2, y + h // 2)
        small = Side(card_surface(look, face, "small"), CARD_SIZE[1], laid(face.card).turn)
        large = Side(card_surface(look, face, "large"), round(_tall("large") * LIFTED.scale), LIFTED.turn)
        if kind == "lift":
            self.flights.append(Flight(face.card, "lift", place, FOCUS_AT, small, large))
        else:
            self.flights.append(Flight(face.card, "lay", FOCUS_AT, place, large, small))

    def hurry(self) -> None:
        """Somebody does something: what flies has landed."""
        for flight in list(self.flights):
            self._land(flight)

    def flies(self, card: str, kind: str) -> bool:
        return any(flight.card == card and flight.kind == kind for flight in self.flights)

    @property
    def lays(self) -> bool:
        """A card is on its way down: the paper that tells of it waits."""
        return any(flight.kind == "lay" for flight in self.flights)

    def follow(self, state: State) -> None:
        """Let the land in the window change with the match."""
        self.window.show(pieces_of(state, self.game.deck), self.game.stage.settings.calm)

    @property
    def resting(self) -> bool:
        return not self.flights and self.window.resting

    def update(self, dt_s: float) -> None:
        if self.window.update(dt_s):
            self.game.damage.add((0, 0, *SIZE))
        for flight in list(self.flights):
            before = flight.rect()
            if flight.update(dt_s):
                self.game.damage.add(before)
                self.game.damage.add(flight.rect())
            if flight.landed:
                self._land(flight)

    def _land(self, flight: Flight) -> None:
        self.flights.remove(flight)
        self.game.damage.add(flight.rect())
        self.game.damage.add(FOCUS_COVER)
        if flight.kind == "lay":
            self.game.stage.sound.play(LAID)
            self.game.damage.add()

    def draw(self, canvas: pygame.Surface) -> None:
        for flight in self.flights:
            flight.draw(canvas)


def _tall(size: Size) -> int:
    return SIZES[size][1]
