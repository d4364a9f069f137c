"""Picture files read on a thread of their own, a few before they are wanted, so that who draws need not wait.

SDL decodes without Python's lock: frames are drawn meanwhile. Knows paths, and surfaces as they come from the disk.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

MOST_COMING, HANDS = 3, 2
WAIT_S = 0.002
"""How long a step waits for what is nearly there: meanwhile the other thread works."""


class Ahead:
    def __init__(self, path: Callable[[str], Path]) -> None:
        self._path = path
        self._pool: ThreadPoolExecutor | None = None
        self._hands: ThreadPoolExecutor | None = None
        self._coming: dict[str, Future[pygame.Surface]] = {}

    def read(self, asset: str) -> pygame.Surface:
        """The picture as the file has it; one that is coming is waited for. Raises pygame.error and OSError."""
        coming = self._coming.pop(asset, None)
        return coming.result() if coming is not None else pygame.image.load(str(self._path(asset)))

    def one_by_one(self, assets: Iterable[str]) -> Iterator[str | None]:
        """Each asset when `read` has it at once, None while it is waited for; the next few are on their way already."""
        from concurrent.futures import wait

        wanted, queue = iter(assets), deque[str]()
        try:
            while True:
                while len(queue) < MOST_COMING and (asset := next(wanted, None)) is not None:
                    queue.append(asset)
                    self._ask(asset)
                if not queue:
                    return
                # what is not coming any more was read by somebody who could not wait
                coming = self._coming.get(queue[0])
                if coming is not None and wait((coming,), WAIT_S).not_done:
                    yield None
                else:
                    yield queue[0]
                    self.forget(queue.popleft())
        finally:
            for asset in queue:
                self.forget(asset)

    def hurry(self, assets: Iterable[str]) -> None:
        """All of these are wanted now, in this order: read by several hands at once."""
        wanted = [asset for asset in assets if asset not in self._coming]
        if wanted and self._hands is None:
            from concurrent.futures import ThreadPoolExecutor

            self._hands = ThreadPoolExecutor(HANDS, "pictures")
        for asset in wanted:
            assert self._hands is not None
            self._coming[asset] = self._hands.submit(pygame.image.load, str(self._path(asset)))

    def close(self) -> None:
        """Nothing is read any more: what is being read now is waited for, the rest is let go."""
        for pool in (self._pool, self._hands):
            if pool is not None:
                pool.shutdown(cancel_futures=True)
        self._pool = self._hands = None
        self._coming.clear()

    def forget(self, asset: str) -> None:
        """Not wanted any more."""
        coming = self._coming.pop(asset, None)
        if coming is not None:
            coming.cancel()

    def _ask(self, asset: str) -> None:
        if asset in self._coming:
            return
        if self._pool is None:
            # here and not above: the first picture does not wait for this import
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(1, "pictures")
        self._coming[asset] = self._pool.submit(pygame.image.load, str(self._path(asset)))
