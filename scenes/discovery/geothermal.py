"""Warmth from the deep: choose a place and a plan, look or gamble, drill, and follow thirty years. Or say: not here.

Owns the run that the reader made and what is said of it; the run's rules are game/models/geothermal_run, the picture
geothermal_section, the papers geothermal_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

import pygame

from game.content.figures import set_number
from game.dealer import Dealer
from game.models import geothermal, geothermal_run
from game.models.geothermal_run import YEARS, Run
from game.models.geothermal_survey import PLACES
from game.models.quantity import InputRefused
from game.places import Place
from scenes.discovery.bench_scene import BenchScene
from scenes.discovery.geothermal_papers import (
    AGAIN_RECT,
    CAPTION,
    DRILL_RECT,
    GROOVE,
    GROOVES,
    NO_RECT,
    PANEL,
    PAPERS,
    ROWS,
    SURVEY_RECT,
    TIME_PAPER,
    TIME_RECT,
    draw_drilled,
    draw_expected,
    draw_from_above,
    draw_law,
    draw_names,
    draw_planning,
    draw_time,
    pin_centre,
)
from scenes.discovery.geothermal_section import AREA, DRILL_S, PAPER, GeothermalSection, changed, depth_at
from scenes.discovery.geothermal_words import GeothermalWords
from scenes.discovery.papers import Row, Told, Widget, draw_bench, draw_told
from scenes.inputs import Drag, Drop, Input, Placed, Press
from scenes.scene import Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Look, Switch, disc, draw_button, plank

ME = "geothermal"
SCENARIOS = (528, 36, 868, 100)
PLAY_AT = (84, TIME_RECT[1] + TIME_RECT[3] // 2)
PLAY_YEARS_PER_S = 3.0
DRAGGED = (214, 226, 684, 462)
"""Where a finger sets the depth."""
SLIDERS = (("depth_m", 100, 3_200, 50, "unit_m"), ("flow_m3_per_h", 40, 300, 10, "unit_flow"),
           ("spacing_m", 500, 2_000, 50, "unit_m"))
PAINTED = ("land", "rock", "paper", "heard", "plan", "map", "time_track", "house", "works", "truck")


class GeothermalScene(BenchScene[Run]):
    discovery = ME
    panel, caption, groove, rows_rect = PANEL, CAPTION, GROOVE, ROWS

    def __init__(self, stage: Stage, place: Place) -> None:
        self.section = GeothermalSection(stage.library)
        self.words = GeothermalWords(stage)
        self.drilling_s = 0.0
        super().__init__(stage, place)
        self.year_f = self.run.year

    def first_run(self) -> Run:
        """The scenario that was asked for, else where the reader left, else new ground."""
        scenario = self.place.asked("scenario")
        if scenario is not None and scenario in geothermal.SCENARIOS:
            return geothermal_run.of_scenario(scenario)
        kept = self.stage.reader.inputs_of(ME)
        if kept:
            # a save may come from an edition with other inputs or other bounds
            with suppress(InputRefused):
                return geothermal_run.run_of(kept)
        return self.begin_again()

    def begin_again(self) -> Run:
        """New ground: its luck is dealt, and stays."""
        return geothermal_run.begun(Dealer(self.stage.new_seed()))

    def kept(self) -> dict[str, object]:
        return geothermal_run.kept(self.run)

    def reached(self) -> bool:
        return geothermal_run.reached(self.run)

    def told(self) -> Told:
        if self.drilling:
            return Told((self.words.word("drilling"),))
        return self.words.told(self.run, self.told_scenario)

    def rows(self) -> list[Row]:
        return self.words.rows(self.run) if self.run.drilled else self.words.expected(self.run)

    def widgets(self) -> tuple[Widget, ...]:
        return (*self.buttons, *self.sliders, self.scenarios)

    def changed(self, before: Run) -> list[pygame.Rect] | None:
        if before.drilled != self.run.drilled or before.place != self.run.place:
            return None
        rects = changed(before, self.run)
        if before != self.run:
            rects.append(PAPER.inflate(8, 8))
        return rects

    # -- layout

    def lay_out(self) -> None:
        run, word = self.run, self.words.word
        self.sliders = [] if run.drilled else [self._slider(number) for number in range(len(SLIDERS))]
        self.time = Slider("time", TIME_RECT, 0, YEARS, run.year, 1) if run.drilled else None
        names = tuple((name, self.words.scenario(name)) for name in geothermal.SCENARIOS)
        self.scenarios = Switch("scenario", SCENARIOS, names, geothermal_run.scenario_of(run))
        self.buttons = self.top_discs()
        if run.drilled:
            icon = "pause" if self.playing else "next"
            self.buttons.append(disc("play", PLAY_AT, icon, active=self.playing, enabled=not self.drilling))
            self.buttons.append(plank("again", AGAIN_RECT, word("plan_again"), "plum", icon="back"))
            return
        for place in PLACES:
            self.buttons.append(disc(f"place.{place}", pin_centre(place), "warmth", active=place == run.place))
        look = word("looked") if run.looked else word("look_first")
        self.buttons.append(plank("survey", SURVEY_RECT, look, "teal", icon="listen", enabled=not run.looked))
        self.buttons.append(plank("drill", DRILL_RECT, word("drill"), "brick", icon="drill"))
        self.buttons.append(plank("no", NO_RECT, word("not_here"), "gold" if run.refused else "plum"))

    def _slider(self, number: int) -> Slider:
        name, low, high, step, unit = SLIDERS[number]
        value = getattr(self.run, name)
        shown = f"{set_number(self.stage.language, value)} {self.words.word(unit)}"
        return Slider(name, GROOVES[number], low, high, value, step, shown, self.words.of("inputs", name))

    def first_focus(self) -> str | None:
        return "play" if self.run.drilled else "depth_m"

    def layout(self) -> tuple[Placed, ...]:
        sliders = [slider.placed() for slider in self.sliders]
        if not self.run.drilled:
            # the wells follow a finger on the picture; keys have the slider
            sliders.insert(0, Placed("ground", DRAGGED, drags=True, focusable=False))
        if self.time is not None:
            sliders.append(self.time.placed())
        return (*sliders, *self.scenarios.placed(), *self.placed_buttons())

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        year = self.time.answer(given) if self.time is not None and not self.drilling else None
        if year is not None:
            self.stop_playing()
            self.become(geothermal_run.slid(self.run, year), remember=False)
            self.year_f = self.run.year
            self.keep()
            return None
        for slider in self.sliders:
            value = slider.answer(given)
            if value is not None:
                self.become(geothermal_run.planned(self.run, **{slider.id: value}))
                self.keep()
                return None
        match given:
            case Press("ground", at) | Drag("ground", at) | Drop("ground", at):
                depth = self.sliders[0].held(depth_at(at[1]))
                self.become(geothermal_run.planned(self.run, depth_m=depth))
                self.keep()
                return None
        return super().handle(given)

    def tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        run = self.run
        if wanted == "play" and not self.drilling:
            self._play()
            return
        self.playing = False
        self.drilling_s = 0.0
        if kind == "scenario":
            self.become(geothermal_run.of_scenario(name))
            self.told_scenario = name
        elif kind == "place":
            self.become(geothermal_run.planned(run, place=name))
        elif wanted == "survey":
            self.become(geothermal_run.surveyed(run))
            self.stage.sound.play("sound/knock")
        elif wanted == "drill":
            self.drilling_s = 0.0 if self.stage.settings.calm else 0.01
            self.become(geothermal_run.drilled(run))
            self.stage.sound.play("sound/drill")
        elif wanted == "no":
            self.become(geothermal_run.said_no(run))
        elif wanted == "again":
            self.become(geothermal_run.planned_again(run))

    def _play(self) -> None:
        self.playing = not self.playing
        if self.playing and self.run.year >= YEARS:
            self.become(geothermal_run.slid(self.run, 0), remember=False)
        self.year_f = self.run.year

    # -- time

    @property
    def drilling(self) -> bool:
        return 0.0 < self.drilling_s < DRILL_S

    def resting(self) -> bool:
        return not self.playing and not self.drilling

    def update(self, dt_s: float) -> Transition | None:
        if self.drilling:
            self.drilling_s += dt_s
            self.damage.add((200, 90, 700, 610))
            if not self.drilling:
                self.refresh()
        if self.playing:
            self.year_f += dt_s * PLAY_YEARS_PER_S
            self.become(geothermal_run.slid(self.run, float(int(self.year_f))), remember=False)
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
            self._draw_picture(canvas, look, clip)
        if clip.colliderect(PANEL.inflate(48, 48)):
            self._draw_panel(canvas, look)
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            notes = (self.words.word("note_scale"), self.words.simplification())
            draw_time(canvas, look, self.time, self.words.moment(self.run), self.words.word("time_waits"), notes)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_picture(self, canvas: pygame.Surface, look: Look, clip: pygame.Rect) -> None:
        run, language, word = self.run, self.stage.language, self.words.word
        sunk = self.drilling_s / DRILL_S if self.drilling else (1.0 if run.drilled else 0.0)
        self.section.draw(canvas, run, sunk)
        felt = self.words.felt(geothermal.temperature_c(run.depth_m))
        draw_names(canvas, look, language, run, word, felt)
        if clip.colliderect(PAPER.inflate(48, 48)):
            if not run.drilled or self.drilling:
                thought = self.words.expected(run) if run.drilled else self.numbers
                draw_expected(canvas, look, word("estimate"), thought)
            elif geothermal_run.made(run.inputs).regime == "bodemenergie":
                draw_law(canvas, look, word("bubbles"))
            else:
                draw_from_above(canvas, look, language, word("from_above"), run)
        if clip.colliderect(CAPTION.inflate(24, 24)):
            draw_told(canvas, look, CAPTION, self.said, "selam")

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        reached = ME in self.stage.reader.discoveries
        head, run = self.stage.say("discovery.goal"), self.run
        goal = self.words.goal()
        if run.drilled:
            said = "" if self.drilling else self.words.drilled(run)
            rows = [] if self.drilling else self.numbers
            place = self.words.place(run.place).partition(",")[0]
            draw_drilled(canvas, look, place[:1].upper() + place[1:], said, reached, rows, (head, goal))
            return
        draw_planning(canvas, look, head, goal, reached, self.sliders, self.words.place(run.place))

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()

    def samples(self) -> Iterator[Run]:
        for name in geothermal.SCENARIOS:
            run = geothermal_run.of_scenario(name)
            yield geothermal_run.slid(run, YEARS)
            plan = geothermal_run.planned_again(run)
            yield from (plan, geothermal_run.surveyed(plan), geothermal_run.said_no(plan))

    def preloads(self) -> Iterable[str]:
        yield from (f"geothermal_model/{name}" for name in PAINTED)
        yield from ("mo/stand", "mo/happy", "mo/shiver")
