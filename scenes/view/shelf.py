"""A shelf of things that took time to make, by what they were made of; the least used leave when it is full."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import pygame

Thing = TypeVar("Thing")


def bytes_of(surface: pygame.Surface) -> int:
    """What a picture weighs in memory."""
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


class Shelf(Generic[Thing]):
    """Holds at most `keep_bytes`, and always the thing that was put there last."""

    def __init__(self, keep_bytes: int, weigh: Callable[[Thing], int]) -> None:
        self._keep_bytes, self._weigh = keep_bytes, weigh
        self._held: OrderedDict[Hashable, Thing] = OrderedDict()
        self._bytes = 0

    def __contains__(self, key: Hashable) -> bool:
        return key in self._held

    def __getitem__(self, key: Hashable) -> Thing:
        self._held.move_to_end(key)
        return self._held[key]

    def __setitem__(self, key: Hashable, thing: Thing) -> None:
        self.drop(key)
        self._held[key] = thing
        self._bytes += self._weigh(thing)
        while self._bytes > self._keep_bytes and len(self._held) > 1:
            self.drop(next(iter(self._held)))

    def drop(self, key: Hashable) -> None:
        gone = self._held.pop(key, None)
        if gone is not None:
            self._bytes -= self._weigh(gone)

    def clear(self) -> None:
        self._held.clear()
        self._bytes = 0
