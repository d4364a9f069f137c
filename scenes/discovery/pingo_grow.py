"""Pingo, first half: slide through twenty thousand years and see the hill come, break, melt and fill.

Owns what the reader has set; the model is game/models/pingo, its drawing pingo_section, the papers pingo_grow_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, replace

import pygame

from game.content.figures import set_number
from game.content.shapes.base import Words
from game.models import pingo
from game.models.quantity import InputRefused, quantities
from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery.papers import differing, draw_bench
from scenes.discovery.pingo_grow_papers import (
    CAPTION,
    GROOVES,
    MO_LOOKS,
    MO_ROOM,
    MO_SHARE,
    PANEL,
    RESULTS,
    TIME_PAPER,
    TIME_RECT,
    Told,
    draw_caption,
    draw_layer_names,
    draw_mo,
    draw_panel,
    draw_time,
    stage_of,
)
from scenes.discovery.pingo_section import AREA, PingoSection, country_of, hill_rect
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

INPUTS = (("head_m", 0.5), ("radius_m", 5.0), ("supply_m3_per_year", 10.0), ("turf_dug_m", 0.5))
SCENARIOS = (528, 40, 868, 92)
PLAY_AT = (96, TIME_RECT[1] + TIME_RECT[3] // 2)
PAPERS = ((PANEL, "paper"), (TIME_PAPER, "night"))
MOST_UNDO = 50
PLAY_YEARS_PER_S = 2600


class PingoGrowScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = PingoSection(stage.library)
        self.quantities = {quantity.name: quantity for quantity in quantities(pingo.Inputs)}
        self.known = {name: asdict(pingo.inputs_of(dict(values))) for name, values in pingo.SCENARIOS.items()}
        self.inputs = self._first_inputs()
        self.undo: list[pingo.Inputs] = []
        self.playing = False
        self.told_scenario = place.asked("scenario") or ""
        self._compute()

    def _first_inputs(self) -> pingo.Inputs:
        """The scenario that was asked for, else what the reader had set, else the start of the story: bare tundra."""
        scenario = self.place.asked("scenario")
        if scenario is not None and scenario in pingo.SCENARIOS:
            return pingo.inputs_of({**pingo.SCENARIOS[scenario], "bp": 0})
        kept = self.stage.reader.inputs_of("pingo")
        if kept:
            # a save may come from an edition with other inputs or other bounds
            with suppress(InputRefused):
                return pingo.inputs_of(dict(kept))
        return pingo.Inputs(bp=pingo.FIRST_BP)

    # -- the model

    def _compute(self) -> None:
        self.line = pingo.timeline(self.inputs)
        self.state = self.line.at(self.inputs.bp)
        self._lay_out()

    def _set(self, **values: float) -> None:
        """Set inputs; remembers the last ones for undo, keeps them with the reader, and tells a reached goal."""
        new = replace(self.inputs, **values)
        if new == self.inputs:
            return
        time_only, before = set(values) == {"bp"}, (self.inputs, self.state, self._told())
        widgets = (*self.sliders, *self.buttons, self.scenarios)
        if not time_only or not self.undo or asdict(self.undo[-1]) != asdict(self.inputs):
            self.undo = [*self.undo[-MOST_UNDO:], self.inputs] if not time_only else self.undo
        self.inputs = new
        self.told_scenario = ""
        if time_only:
            self.state = self.line.at(new.bp)
            self._lay_out()
        else:
            self._compute()
        self._mark_picture(*before)
        changed = differing(widgets, (*self.sliders, *self.buttons, self.scenarios))
        for rect in (*changed, RESULTS, TIME_PAPER.inflate(0, 48)):
            self.damage.add(rect)

    def _mark_picture(self, inputs: pingo.Inputs, state: pingo.Pingo, told: Told) -> None:
        """Draw anew what is not as it was: the whole country, or only the hill, Mo and the words."""
        same_country = country_of(inputs.bp) == country_of(self.inputs.bp)
        if not same_country or bool(state.pit_depth_m) != bool(self.state.pit_depth_m):
            self.damage.add(AREA)
            return
        hill = hill_rect(max(inputs.radius_m, self.inputs.radius_m))
        self.damage.add(pygame.Rect(hill.x, hill.y, hill.w, CAPTION.y - 12))
        self.damage.add(MO_ROOM)
        below = pygame.Rect(hill.x, CAPTION.bottom, hill.w, AREA.bottom - CAPTION.bottom)
        self.damage.add(below if told == self._told() else CAPTION.inflate(48, 24).union(below))

    def _keep(self) -> None:
        self.stage.session.do(SetModelInputs.of("pingo", asdict(self.inputs)))
        if self.inputs.bp == 0 and pingo.goal_reached(self.line) and "pingo" not in self.stage.reader.discoveries:
            self.stage.session.do(ReachGoal("pingo"))
            self.damage.add(PANEL.inflate(-16, -16))

    # -- layout

    def _lay_out(self) -> None:
        say, bp = self.stage.say, self.inputs.bp
        self.sliders = [self._input_slider(number, name, step) for number, (name, step) in enumerate(INPUTS)]
        years = set_number(self.stage.language, bp)
        shown = say("discovery.bp", years=years) if bp else say("discovery.today")
        self.time = Slider("time", TIME_RECT, pingo.FIRST_BP, 0, bp, 10, shown)
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            disc("reset", (324, 84), "begin"),
            disc("undo", (444, 84), "undo", enabled=bool(self.undo)),
            disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing),
        ]
        to_decide = (PANEL.x + 30, PANEL.bottom - 124, PANEL.w - 60, 96)
        self.buttons.append(plank("decide", to_decide, self._words("words", "part_decide"), "teal", icon="drill"))
        names = tuple((name, self._words("scenarios", name)) for name in pingo.SCENARIOS)
        self.scenarios = Switch("scenario", SCENARIOS, names, self._scenario(), ())

    def _scenario(self) -> str:
        mine = asdict(replace(self.inputs, bp=0, turf_dug_m=0))
        return next((name for name, inputs in self.known.items() if inputs == mine), "")

    def _words(self, part: str, name: str) -> str:
        discovery = self.stage.book.discoveries["pingo"]
        if part == "scenarios":
            return discovery.scenarios[name].title.in_(self.stage.language)
        words: Mapping[str, Words] = getattr(discovery, part)
        return words[name].in_(self.stage.language)

    def _input_slider(self, number: int, name: str, step: float) -> Slider:
        quantity, value = self.quantities[name], getattr(self.inputs, name)
        unit = self._words("words", "unit_m3_per_year" if quantity.unit == "m3/year" else "unit_m")
        shown = f"{set_number(self.stage.language, value, 1 if step < 1 else 0)} {unit}"
        return Slider(
            name, GROOVES[number], quantity.low, quantity.high, value, step, shown, self._words("inputs", name)
        )

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "time"

    def layout(self) -> tuple[Placed, ...]:
        sliders = (self.time.placed(), *(slider.placed() for slider in self.sliders))
        return (*sliders, *self.scenarios.placed(), *(button.placed() for button in self.buttons))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        for slider in (self.time, *self.sliders):
            value = slider.answer(given)
            if value is not None:
                self._stop()
                self._set(**{"bp" if slider.id == "time" else slider.id: value})
                self._keep()
                return None
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "pingo", (("page", "how"),)))
            case Tap("decide"):
                return Replace(Place("discovery", "pingo", (("part", "decide"),)))
            case Tap(wanted):
                self._tapped(wanted)
        return None

    def _stop(self) -> None:
        if self.playing:
            self.playing = False
            self.refresh()

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        if kind == "scenario":
            self._set(**asdict(pingo.inputs_of({**pingo.SCENARIOS[name], "bp": self.inputs.bp})))
            self.told_scenario = name
        elif wanted == "reset":
            self._set(**asdict(pingo.Inputs(bp=pingo.FIRST_BP)))
        elif wanted == "undo" and self.undo:
            self.inputs = self.undo.pop()
            self.told_scenario = ""
            self._compute()
        elif wanted == "play":
            self.playing = not self.playing
            if self.playing and self.inputs.bp == 0:
                self._set(bp=float(pingo.FIRST_BP))
        self._keep()
        self.refresh()

    # -- time

    def resting(self) -> bool:
        return not self.playing

    def update(self, dt_s: float) -> Transition | None:
        if self.playing:
            bp = max(0.0, self.inputs.bp - PLAY_YEARS_PER_S * dt_s)
            self._set(bp=round(bp / 10) * 10.0 if bp > 10 else 0.0)
            if self.inputs.bp == 0:
                self.playing = False
                self._keep()
                self.refresh()
        return None

    # -- what is told

    def _told(self) -> Told:
        """A scenario's words when it was just chosen; else what happens now, and what today says of the goal."""
        discovery, language = self.stage.book.discoveries["pingo"], self.stage.language
        if self.told_scenario:
            words = discovery.scenarios[self.told_scenario].words.in_(language)
            return Told((self.stage.book.plain(language, words),))
        now = discovery.results[pingo.outcome(self.line, self.inputs.bp)].in_(language)
        if self.inputs.bp:
            return Told((now, self._words("words", f"stage_{stage_of(self.inputs.bp)}_words")))
        answer = pingo.goal_answer(self.line)
        return Told((now, discovery.results[answer].in_(language)), "tick" if answer == "goal_reached" else "cross")

    def _results(self) -> list[tuple[str, str]]:
        """At most four numbers: of the hill while there is one, else of the pit."""
        hill, pit = ("height_m", "lens_m", "cap_m"), ("pit_depth_m", "mud_m", "peat_m", "open_water_m")
        language = self.stage.language
        names = pit if self.state.pit_depth_m else hill
        return [(self._words("outputs", n), f"{set_number(language, getattr(self.state, n), 1)} m") for n in names]

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip, discovery, language = canvas.get_clip(), self.stage.book.discoveries["pingo"], self.stage.language
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            draw_bench(canvas, look, PAPERS, AREA)
        if clip.colliderect(AREA):
            self.section.draw(canvas, self.state, self.inputs.radius_m, self.inputs.bp)
            draw_mo(canvas, look, self.state, self.inputs.radius_m, self.inputs.bp)
            draw_layer_names(canvas, look, self.stage.book, language, self.state)
            if clip.colliderect(CAPTION.inflate(48, 48)):
                draw_caption(canvas, look, self._told())
        if clip.colliderect(PANEL.inflate(48, 48)):
            head, goal = self.stage.say("discovery.goal"), discovery.goal.in_(language)
            reached = "pingo" in self.stage.reader.discoveries
            draw_panel(canvas, look, head, goal, reached, self.sliders, self._results())
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            notes = (self.stage.say("discovery.scale"), discovery.simplification.in_(language))
            draw_time(canvas, look, self.time, lambda name: self._words("words", f"stage_{name}"), notes)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        for look in MO_LOOKS:
            self.stage.library.resized(look, MO_SHARE)
            yield
        yield from self.section.prepare()

    def preloads(self) -> Iterable[str]:
        yield "pingo_model/rim"
        for part in ("cold", "thaw", "warm"):
            yield f"pingo_model/sky_{part}"
        for part in ("ice", "tundra", "forest", "peat", "now"):
            yield f"pingo_model/land_{part}"
