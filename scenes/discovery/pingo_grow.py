"""Pingo, first half: slide through twenty thousand years and see the hill come, break, melt and fill.

Owns what the reader has set; the model is game/models/pingo, its drawing pingo_section.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace

import pygame

from game.content.figures import set_number
from game.content.shapes.base import Words
from game.models import pingo
from game.models.quantity import quantities
from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery.pingo_section import AREA, PingoSection
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM, INK, TEAL_INK
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, draw_master, draw_sheet, plank

PANEL = (1436, 24, 460, 916)
TIME_RECT = (150, 890, 1150, 96)
INPUTS = (("head_m", 0.5), ("radius_m", 5.0), ("supply_m3_per_year", 10.0), ("turf_dug_m", 0.5))
SLIDER_FIRST_Y, SLIDER_STEP = 206, 122
STAGE_BPS = ((20_000, "ice"), (14_600, "tundra"), (11_500, "forest"), (6_000, "peat"), (0, "now"))
MOST_UNDO = 50
PLAY_YEARS_PER_S = 2600


class PingoGrowScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = PingoSection(stage.library)
        self.inputs = self._first_inputs()
        self.undo: list[pingo.Inputs] = []
        self.playing = False
        self._compute()

    def _first_inputs(self) -> pingo.Inputs:
        """The scenario that was asked for, else what the reader had set, else the start of the story: bare tundra."""
        scenario = self.place.asked("scenario")
        if scenario is not None and scenario in pingo.SCENARIOS:
            return pingo.inputs_of({**pingo.SCENARIOS[scenario], "bp": 0})
        kept = self.stage.reader.inputs_of("pingo")
        known = {field.name for field in fields(pingo.Inputs)}
        if kept and set(kept) <= known:
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
        time_only = set(values) == {"bp"}
        if not time_only or not self.undo or asdict(self.undo[-1]) != asdict(self.inputs):
            self.undo = [*self.undo[-MOST_UNDO:], self.inputs] if not time_only else self.undo
        self.inputs = new
        if time_only:
            self.state = self.line.at(new.bp)
            self._lay_out()
        else:
            self._compute()
        self.damage.add(AREA)
        self.damage.add(PANEL)
        self.damage.add((0, 800, 1436, 280))

    def _keep(self) -> None:
        self.stage.session.do(SetModelInputs.of("pingo", asdict(self.inputs)))
        if self.inputs.bp == 0 and pingo.goal_reached(self.line):
            self.stage.session.do(ReachGoal("pingo"))

    # -- layout

    def _lay_out(self) -> None:
        say = self.stage.say
        self.sliders = [self._input_slider(number, name, step) for number, (name, step) in enumerate(INPUTS)]
        shown = (
            say("discovery.bp", years=set_number(self.stage.language, self.inputs.bp))
            if self.inputs.bp
            else say("discovery.today")
        )
        self.time = Slider("time", TIME_RECT, pingo.FIRST_BP, 0, self.inputs.bp, 10, shown)
        x, _, w, _ = PANEL
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("undo", (x + 84, 870), "undo", enabled=bool(self.undo)),
            disc("reset", (x + 200, 870), "begin"),
            disc("how", (x + w - 84, 870), "help"),
            disc("play", (70, TIME_RECT[1] + 48), "pause" if self.playing else "next"),
        ]
        self.buttons.append(
            plank("decide", (x + 16, 966, w - 32, 96), self._words("words", "part_decide"), "teal", icon="drill")
        )
        names = tuple((name, self._words("scenarios", name)) for name in pingo.SCENARIOS)
        self.scenarios = Switch("scenario", (TIME_RECT[0] + 560, 24, 690, 88), names, self._scenario(), ())

    def _scenario(self) -> str:
        mine = asdict(replace(self.inputs, bp=0, turf_dug_m=0))
        for name, values in pingo.SCENARIOS.items():
            if asdict(pingo.inputs_of(dict(values))) == mine:
                return name
        return ""

    def _words(self, part: str, name: str) -> str:
        discovery = self.stage.book.discoveries["pingo"]
        if part == "scenarios":
            return discovery.scenarios[name].title.in_(self.stage.language)
        words: Mapping[str, Words] = getattr(discovery, part)
        return words[name].in_(self.stage.language)

    def _input_slider(self, number: int, name: str, step: float) -> Slider:
        quantity = next(q for q in quantities(pingo.Inputs) if q.name == name)
        value = getattr(self.inputs, name)
        unit = self._words("words", "unit_m3_per_year" if quantity.unit == "m3/year" else "unit_m")
        shown = f"{set_number(self.stage.language, value, 1 if step < 1 else 0)} {unit}"
        rect = (PANEL[0] + 72, SLIDER_FIRST_Y + number * SLIDER_STEP, PANEL[2] - 144, 88)
        return Slider(name, rect, quantity.low, quantity.high, value, step, shown, self._words("inputs", name))

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
                self.playing = False
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

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        if kind == "scenario":
            self._set(**asdict(pingo.inputs_of({**pingo.SCENARIOS[name], "bp": self.inputs.bp})))
        elif wanted == "reset":
            self._set(**asdict(pingo.Inputs(bp=pingo.FIRST_BP)))
        elif wanted == "undo" and self.undo:
            before = self.undo.pop()
            self.inputs = before
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

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            look.library.blit(canvas, "ui/wood", (0, 0))
        if clip.colliderect(AREA):
            self.section.draw(canvas, self.state, self.inputs.radius_m, self.inputs.bp)
            self._draw_words(canvas, look)
        if clip.colliderect(PANEL):
            self._draw_panel(canvas, look)
        if clip.bottom > AREA.bottom:
            self._draw_time(canvas, look)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_words(self, canvas: pygame.Surface, look: Look) -> None:
        """What happens now, in words first; and the simplification, always."""
        discovery, language = self.stage.book.discoveries["pingo"], self.stage.language
        outcome = pingo.outcome(self.line, self.inputs.bp)
        draw_master(canvas, look, "ui/toast/plum", (150, 120, 1130, 92))
        draw_line(canvas, look.theme, discovery.results[outcome].in_(language), "depth", (186, 166), CREAM, most=1060)
        said = self.stage.say("discovery.scale")
        draw_line(canvas, look.theme, said, "small", (36, AREA.bottom - 60), INK)
        draw_line(
            canvas, look.theme, discovery.simplification.in_(language), "small", (36, AREA.bottom - 26), INK, most=1340
        )

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = PANEL
        draw_sheet(canvas, look, PANEL)
        discovery, language = self.stage.book.discoveries["pingo"], self.stage.language
        goal = fit_text(look.theme, plain(discovery.goal.in_(language)), "depth", (w - 80, 130), smallest=0.6)
        draw_text(canvas, look.theme, goal, (x + 40, y + 34), INK)
        for slider in self.sliders:
            slider.draw(canvas, look)
        top = SLIDER_FIRST_Y + len(INPUTS) * SLIDER_STEP + 6
        for number, (label, value) in enumerate(self._results()):
            middle = top + number * 38
            draw_line(canvas, look.theme, label, "small", (x + 40, middle), TEAL_INK, most=w - 190)
            draw_line(canvas, look.theme, value, "small_bold", (x + w - 40, middle), INK, "right")

    def _results(self) -> list[tuple[str, str]]:
        """At most four numbers: of the hill while there is one, else of the pit."""
        names = (
            ("pit_depth_m", "mud_m", "peat_m", "open_water_m")
            if self.state.pit_depth_m
            else ("height_m", "lens_m", "cap_m")
        )
        language = self.stage.language
        return [(self._words("outputs", n), f"{set_number(language, getattr(self.state, n), 1)} m") for n in names]

    def _draw_time(self, canvas: pygame.Surface, look: Look) -> None:
        self.time.draw(canvas, look, track="pingo_model/time_track", flag_above=True)
        x, y, w, h = TIME_RECT
        for (start, name), (end, _) in zip(STAGE_BPS, (*STAGE_BPS[1:], (-1500, "")), strict=True):
            middle = x + w * (1 - (start + end) / 2 / pingo.FIRST_BP)
            if name == "now":
                middle = x + w - 10
            draw_line(
                canvas,
                look.theme,
                self._words("words", f"stage_{name}"),
                "label",
                (round(middle), y + h + 26),
                CREAM,
                "centre",
            )

    def preloads(self) -> Iterable[str]:
        for part in (
            "sky_cold",
            "sky_thaw",
            "sky_warm",
            "land_ice",
            "land_tundra",
            "land_forest",
            "land_peat",
            "land_now",
        ):
            yield f"pingo_model/{part}"
