"""Work spread over processes, the answers in the order of the questions: their number changes the speed only."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")


def spread(jobs: Sequence[Callable[[], T]], processes: int | None = None) -> list[T]:
    """What the jobs give, in their order. Jobs must be picklable; as many processes as there are cores, if not said."""
    processes = min(processes or os.cpu_count() or 1, len(jobs))
    if processes <= 1:
        return [job() for job in jobs]
    with get_context("spawn").Pool(processes) as pool:
        return pool.map(_do, jobs, chunksize=1)


def _do(job: Callable[[], T]) -> T:
    return job()
