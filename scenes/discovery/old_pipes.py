"""Old pipes: give eight pipes and two halls a second life on a tram map, look over what is old, let the years run.

Owns the plan that the reader made and what is said of it; the run's rules are game/models/pipes_run, the map pipes_map,
the papers pipes_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

import pygame

from game.models import pipes, pipes_run
from game.models.pipes import K1_USES, K2_USES, LEAK_YEAR
from game.models.pipes_net import PIPES
from game.models.pipes_run import YEARS, Run
from game.models.quantity import InputRefused
from game.places import Place
from scenes.discovery.bench_scene import BenchScene
from scenes.discovery.papers import Row, Told, Widget, draw_bench, draw_told
from scenes.discovery.pipes_map import AREA, DISCS, EYES, TOUCHED, PipesMap, changed
from scenes.discovery.pipes_papers import (
    CAPTION,
    GROOVE,
    K2_RECT,
    PANEL,
    PAPERS,
    ROWS,
    RUN_RECT,
    TIME_PAPER,
    TIME_RECT,
    draw_names,
    draw_panel,
    draw_time,
    k1_rect,
)
from scenes.discovery.pipes_words import PipesWords
from scenes.inputs import Input, Placed
from scenes.scene import Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

ME = "old_pipes"
SCENARIOS = (528, 36, 868, 100)
PLAY_AT = (84, TIME_RECT[1] + TIME_RECT[3] // 2)
PLAY_YEARS_PER_S = 1.6
# hydrogen has a painted sign of its own
ICONS = {"none": "plus", "heat": "warmth", "hydrogen": ""}
PAINTED = (
    *("ground", "time_track", "hall_k1", "hall_k2", "town", "factory", "windmills", "works", "wells", "leak"),
    "hydrogen",
)


class OldPipesScene(BenchScene[Run]):
    discovery = ME
    panel, caption, groove, rows_rect = PANEL, CAPTION, GROOVE, ROWS

    def __init__(self, stage: Stage, place: Place) -> None:
        self.map = PipesMap(stage.library)
        self.words = PipesWords(stage)
        self.touched = ""
        super().__init__(stage, place)
        self.year_f = self.run.year

    def first_run(self) -> Run:
        """The scenario that was asked for, else where the reader left, else nothing laid."""
        scenario = self.place.asked("scenario")
        if scenario is not None and scenario in pipes.SCENARIOS:
            return pipes_run.of_scenario(scenario)
        kept = self.stage.reader.inputs_of(ME)
        if kept:
            # a save may come from an edition with other pipes
            with suppress(InputRefused):
                return pipes_run.run_of(kept)
        return self.begin_again()

    def begin_again(self) -> Run:
        return Run()

    def kept(self) -> dict[str, object]:
        return pipes_run.kept(self.run)

    def reached(self) -> bool:
        return pipes_run.reached(self.run)

    def told(self) -> Told:
        return self.words.told(self.run, self.told_scenario, self.touched)

    def rows(self) -> list[Row]:
        return self.words.rows(self.run)

    def widgets(self) -> tuple[Widget, ...]:
        return (*self.buttons, self.k2, self.scenarios)

    def changed(self, before: Run) -> list[pygame.Rect] | None:
        return changed(before, self.run)

    # -- layout

    def lay_out(self) -> None:
        run, word = self.run, self.words.word
        self.plates = {node: self.words.plate(run, node) for node in TOUCHED}
        self.time = Slider("time", TIME_RECT, 0, YEARS, run.year, 1)
        names = tuple((name, self.words.scenario(name)) for name in pipes.SCENARIOS)
        self.scenarios = Switch("scenario", SCENARIOS, names, pipes_run.scenario_of(run))
        fills = tuple((use, self.words.option("k2", use)) for use in K2_USES)
        self.k2 = Switch("k2", K2_RECT, fills, run.inputs.k2)
        self.buttons = [
            *self.top_discs(),
            disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing),
            *(self._pipe(name) for name in PIPES),
            *(self._eye(name) for name in EYES),
        ]
        for number, use in enumerate(K1_USES):
            tone = "gold" if run.inputs.k1 == use else "teal"
            self.buttons.append(plank(f"k1.{use}", k1_rect(number), self.words.word(f"k1_{use}"), tone))
        label = word("pause_years") if self.playing else word("run_years")
        self.buttons.append(plank("years", RUN_RECT, label, "brick"))

    def _pipe(self, name: str) -> Button:
        use = self.run.use_of(name)
        return disc(f"pipe.{name}", DISCS[name], ICONS[use], active=use == "heat")

    def _eye(self, name: str) -> Button:
        return disc(f"look.{name}", EYES[name], "search", active=name in self.run.inputs.inspected)

    def first_focus(self) -> str | None:
        return "pipe.p1"

    def layout(self) -> tuple[Placed, ...]:
        places = tuple(Placed(f"node.{node}", rect, shape="plank") for node, rect in TOUCHED.items())
        switches = (*self.scenarios.placed(), *self.k2.placed())
        return (*places, self.time.placed(), *switches, *self.placed_buttons())

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        year = self.time.answer(given)
        if year is None:
            return super().handle(given)
        self.stop_playing()
        self.touched = ""
        self.become(pipes_run.slid(self.run, year), remember=False)
        self.year_f = self.run.year
        self.keep()
        return None

    def tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        if wanted in ("play", "years"):
            self._play()
            return
        self.playing = False
        if kind == "scenario":
            self.become(pipes_run.of_scenario(name))
            self.told_scenario = name
        elif kind == "pipe":
            self.become(pipes_run.turned(self.run, name))
        elif kind == "look":
            self.become(pipes_run.looked(self.run, name))
        elif kind in ("k1", "k2"):
            self.become(pipes_run.hall(self.run, kind, name))
        self.touched = name if kind in ("pipe", "look", "node") else (kind if kind in ("k1", "k2") else "")
        if kind == "node":
            self.told_scenario = ""
            self.become(pipes_run.slid(self.run, 0), remember=False)

    def _play(self) -> None:
        self.playing = not self.playing
        self.touched = ""
        if self.playing and self.run.year >= YEARS:
            self.become(pipes_run.slid(self.run, 0), remember=False)
        self.year_f = self.run.year

    # -- time

    def resting(self) -> bool:
        return not self.playing

    def update(self, dt_s: float) -> Transition | None:
        if self.playing:
            before = self.run.year
            self.year_f += dt_s * PLAY_YEARS_PER_S
            self.become(pipes_run.slid(self.run, float(int(self.year_f))), remember=False)
            if before < LEAK_YEAR <= self.run.year and self.run.leaked:
                self.stage.sound.play("sound/drip")
            if self.run.year >= YEARS:
                self.stop_playing()
                self.keep()
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            draw_bench(canvas, look, PAPERS, AREA)
        if clip.colliderect(AREA):
            self.map.draw(canvas, self.run)
            draw_names(canvas, look, self.run, self.words.word, self.plates)
            if clip.colliderect(CAPTION.inflate(24, 24)):
                draw_told(canvas, look, CAPTION, self.said, "truida")
        if clip.colliderect(PANEL.inflate(48, 48)):
            self._draw_panel(canvas, look)
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            draw_time(canvas, look, self.time, self.words.moment(self.run), (self.words.simplification(),))
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)
            if button.id.startswith("pipe.") and not button.icon:
                look.library.blit(canvas, "pipes_model/hydrogen", pygame.Rect(button.rect).center)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        goal = self.words.goal()
        halls = (self.words.of("inputs", "k1"), self.words.of("inputs", "k2"))
        reached = ME in self.stage.reader.discoveries
        draw_panel(canvas, look, self.stage.say("discovery.goal"), goal, reached, halls, self.numbers)
        self.k2.draw(canvas, look)

    def samples(self) -> Iterator[Run]:
        for name in pipes.SCENARIOS:
            run = pipes_run.of_scenario(name)
            yield run
            yield pipes_run.slid(run, YEARS)
        yield Run()

    def preloads(self) -> Iterable[str]:
        yield from (f"pipes_model/{name}" for name in PAINTED)
