"""Who is reading: one of three places that save themselves in the background, or a guest of whom nothing is kept.

Owns the one thread of the saves, so that a slow disk never holds up a page. Knows nothing of what a reader does.
"""
import threading
from pathlib import Path

from game.disk import sweep
from game.narrator.state import Reader
from game.saves import PLACES, Loaded, SaveProblem, erase_place, last_used, read_place, write_place

GUEST = 0
LAST_WRITE_WAITS_S = 5.0


class Readers:
    """The three readers' places in `folder`; None = everyone is a guest. `close` it at the end."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.number = GUEST
        self._problems: list[SaveProblem] = []
        self._told: set[tuple[str, int]] = set()
        self._sat: set[int] = set()
        self._waiting: dict[int, Reader] = {}
        self._written: dict[int, Reader] = {}
        self._locked: set[int] = set()
        self._closing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        if folder is not None:
            sweep(folder)

    def open(self, number: int) -> Reader:
        """Read as one of the three (1-3), where that reader left; a new reader for an empty place."""
        if number not in PLACES:
            raise ValueError(f"there are three readers' places, 1-3, and no {number}")
        self.flush()
        self.number = number if self.folder is not None else GUEST
        loaded = self._look(number)
        if loaded.problem is not None and loaded.problem.code == "newer":
            self._locked.add(number)
        if loaded.reader is not None and loaded.problem is None:
            self._written[number] = loaded.reader
        return loaded.reader or Reader()

    def open_last(self) -> Reader:
        """Read as the one who read last; the first reader when nobody did yet."""
        return self.open(last_used(self.folder) if self.folder is not None else PLACES[0])

    def open_guest(self) -> Reader:
        """Read as a guest: a new reader, of whom nothing is kept."""
        self.flush()
        self.number = GUEST
        return Reader()

    def peek(self, number: int) -> Reader | None:
        """The reader of a place as it was last saved, for a list of the three; None = empty or unreadable."""
        self.flush()
        return self._look(number).reader

    def erase(self, number: int) -> None:
        """Empty a place for good. When it is the open one: `open` it again, for a new reader."""
        self.flush()
        self._locked.discard(number)
        self._written.pop(number, None)
        if self.folder is not None:
            self._tell(erase_place(self.folder, number))

    def remember(self, reader: Reader) -> None:
        """Keep the open reader's state soon, in the background. A guest's is not kept."""
        if self.folder is None or self.number == GUEST or self.number in self._locked:
            return
        with self._changed:
            self._waiting[self.number] = reader
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_on, name="saves", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def problems(self) -> tuple[SaveProblem, ...]:
        """What went wrong since this was last asked. A trouble that lasts is told once, until it is over."""
        with self._changed:
            new, self._problems = tuple(self._problems), []
        return new

    def flush(self, timeout_s: float = LAST_WRITE_WAITS_S) -> bool:
        """Wait until all is written; False when the disk did not come back in time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, timeout_s)

    def close(self) -> bool:
        """Write what is left and end the thread; False when the disk did not come back in time."""
        done = self.flush()
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        return done

    def _look(self, number: int) -> Loaded:
        loaded = Loaded(None) if self.folder is None else read_place(self.folder, number)
        self._tell(loaded.problem)
        return loaded

    def _tell(self, problem: SaveProblem | None) -> None:
        if problem is None:
            return
        with self._changed:
            if (problem.code, problem.number) not in self._told:
                self._told.add((problem.code, problem.number))
                self._problems.append(problem)

    def _write_on(self) -> None:
        """The thread: write the newest state of each place, until closed."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                number, reader = next(iter(self._waiting.items()))
            self._write(number, reader)
            with self._changed:
                if self._waiting.get(number) is reader:
                    del self._waiting[number]
                self._changed.notify_all()

    def _write(self, number: int, reader: Reader) -> None:
        assert self.folder is not None
        if self._written.get(number) == reader:
            return
        problem = write_place(self.folder, number, reader, first=number not in self._sat)
        self._tell(problem)
        if problem is None:
            self._written[number] = reader
            self._sat.add(number)
            with self._changed:
                self._told = {(code, place) for code, place in self._told if place != number}
