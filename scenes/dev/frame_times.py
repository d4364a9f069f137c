"""How long frames take, place by place, beside the time of a full-frame memory copy on the same machine.

A frame counts from the input to the presented picture; what is prepared between pictures does not. First-picture
time and memory come from a process of its own.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pygame

from game.dealer import Dealer
from game.places import Place
from scenes.dev.backstage import open_backstage, plain_settings
from scenes.inputs import Drag, Drop, Placed, Press, Steer, Swipe, Tap
from scenes.scene import CANVAS_SIZE, STEP_S
from scenes.spare_time import SpareTime
from scenes.theatre import Theatre

FRAMES = 420
COPIES = 60
REST_TICKS = 120
SETTLE_S = 12.0
INPUT_EVERY = 35
FIRST_PICTURE_RUNS = 3


class NoFirstPicture(RuntimeError):
    """The game could not be started to time it; the message is what it said."""


@dataclass(frozen=True)
class PlaceTimes:
    p50_ms: float
    p99_ms: float
    still_frames: int


def measure_copy_ms() -> float:
    """The median ms to copy one full frame from memory to memory."""
    one, other = pygame.Surface(CANVAS_SIZE).convert(), pygame.Surface(CANVAS_SIZE).convert()
    spent = []
    for _ in range(COPIES):
        start = time.perf_counter()
        one.blit(other, (0, 0))
        spent.append((time.perf_counter() - start) * 1000)
    return median(spent)


def measure_place(place: Place) -> PlaceTimes:
    """Frames of a reader who touches everything: inputs every half second or so, in a fixed order by seed."""
    # what the places before have left: a reader's place has none of it
    gc.unfreeze()
    gc.collect()
    theatre, canvas = open_backstage(place, plain_settings())
    _warm(theatre, canvas)
    dealer, spare, spent = Dealer(str(place)), SpareTime(), []
    for frame in range(FRAMES):
        start = time.perf_counter()
        if frame % INPUT_EVERY == 0:
            _touch(theatre, dealer, place)
        elif frame % 3 == 0:
            _drag_on(theatre, dealer)
        theatre.tick()
        rects = theatre.draw(canvas)
        if rects:
            pygame.display.update(rects)
        shown = time.perf_counter()
        spent.append((shown - start) * 1000)
        if not rects or spare.allows(shown - start):
            more = theatre.prepare()
            spare.took(time.perf_counter() - shown)
            if more:
                # pictures come from another thread, in the time that a frame has
                time.sleep(max(0.0, STEP_S - (time.perf_counter() - start)))
    return PlaceTimes(_share(spent, 0.5), _share(spent, 0.99), _still_frames(theatre, canvas))


def _warm(theatre: Theatre, canvas: pygame.Surface) -> None:
    """What a reader who just arrived has had: the first picture, and the pictures that load while the place rests."""
    theatre.draw(canvas)
    theatre.settle(SETTLE_S)
    theatre.draw(canvas)
    while theatre.prepare():
        pass


def _touch(theatre: Theatre, dealer: Dealer, place: Place) -> None:
    """A tap or a swipe inside this place; ways out are not taken, since other places are measured elsewhere."""
    placed = [thing for thing in theatre.layout() if thing.enabled and not thing.drags]
    if not placed or dealer.below(8) == 0:
        theatre.scene.handle(Swipe(dealer.pick(("left", "right"))))
    else:
        thing = dealer.pick(placed)
        theatre.scene.handle(Tap(thing.id, thing.centre))
    theatre.give(Steer(dealer.pick((-1.0, 0.0, 1.0)), dealer.pick((-1.0, 0.0, 1.0))))


def _drag_on(theatre: Theatre, dealer: Dealer) -> None:
    slides = [thing for thing in theatre.layout() if thing.drags and thing.enabled]
    if slides:
        thing: Placed = dealer.pick(slides)
        x, y, w, h = thing.rect
        at = (x + dealer.below(max(1, w)), y + dealer.below(max(1, h)))
        theatre.give(Press(thing.id, at))
        theatre.give(Drag(thing.id, at, (3, 3)))
        theatre.give(Drop(thing.id, at, None))


def _still_frames(theatre: Theatre, canvas: pygame.Surface) -> int:
    """How many frames two idle seconds present after the place came to rest."""
    theatre.give(Steer(0.0, 0.0))
    theatre.settle(SETTLE_S)
    theatre.draw(canvas)
    shown = 0
    for _ in range(REST_TICKS):
        if theatre.resting():
            continue
        theatre.tick()
        shown += bool(theatre.draw(canvas))
    return shown


def _share(spent: list[float], share: float) -> float:
    return sorted(spent)[min(len(spent) - 1, int(len(spent) * share))]


def measure_all(places: Iterable[Place]) -> dict[str, PlaceTimes]:
    return {str(place): measure_place(place) for place in places}


def measure_start(main: Path) -> tuple[float, float]:
    """(first_picture_s, rss_mb at the title): the median of some warm starts in processes of their own."""
    seconds, megabytes = [], []
    for _ in range(FIRST_PICTURE_RUNS + 1):
        began = time.time()
        run = subprocess.run(
            [sys.executable, str(main), "play", "--windowed"],
            capture_output=True,
            text=True,
            check=False,
            env={
                **os.environ,
                "SDL_VIDEODRIVER": "dummy",
                "SDL_AUDIODRIVER": "dummy",
                "DIEPTE_TELL_FIRST_PICTURE": "1",
            },
        )
        if run.returncode:
            raise NoFirstPicture(run.stderr.strip() or "the game did not start")
        moment, resident_mb = run.stdout.split()[-2:]
        seconds.append(float(moment) - began)
        megabytes.append(float(resident_mb))
    return median(seconds[1:]), median(megabytes)
