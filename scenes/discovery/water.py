"""Water: move the hole in the clay, choose the weather, slide through the year and see who is glad of it.

Owns what the reader has set; the model is game/models/water, its drawing water_section and water_signs, the papers
water_papers, the magnifying glass water_lens.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, replace
from itertools import product

import pygame

from game.content.figures import set_number
from game.models import water
from game.models.quantity import InputRefused, Value
from game.models.water_moment import LAST_MONTH, Moment, moment
from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery import water_papers as papers
from scenes.discovery.water_lens import LENS_INSIDE, Lens, prepare_lens
from scenes.discovery.water_section import AREA, HOLE_X, SKIES, WaterSection
from scenes.discovery.water_signs import draw_signs
from scenes.discovery.water_words import WaterWords
from scenes.inputs import Back, Drag, Drop, Input, Nudge, Placed, Press, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

PLACES = water.HOLES
STRIPS = (
    *("heath_wet", "heath_moist", "heath_dry", "village_green", "village_dry"),
    *("valley_wet", "valley_green", "valley_dry"),
)
BELOW_THE_BUTTONS = pygame.Rect(0, 140, AREA.right, AREA.bottom - 140)
TRACKS = ("winter_normal", "winter_wet", "summer_normal", "summer_dry")
FIRST_MONTH = 5.0
SCENARIO_MONTHS = {"closed_lid": 4.0, "hole_under_heath": 5.0, "hole_under_village": 11.0}
"""When in its year a scenario shows best what it is about."""
SCENARIOS = (528, 40, 868, 88)
STEP_MONTHS = 0.125
MONTHS_PER_S = 1.3
MOST_UNDO = 50
YEARS_PER_STEP = 2
PLAY_AT = (88, papers.TIME_RECT[1] + papers.TIME_RECT[3] // 2)
LOOK_PLANK = (papers.PANEL.x + 30, papers.PANEL.bottom - 112, papers.PANEL.w - 60, 88)


class WaterScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = WaterSection(stage.library)
        self.words = WaterWords(stage)
        self.lens: Lens | None = None
        self.undo: list[water.Inputs] = []
        self.playing = False
        self.held_x: int | None = None
        self.ran_months = 0.0
        self.told_scenario = place.asked("scenario") or ""
        self.settling: Iterator[water.Timeline] | None = None
        self.inputs, self.month = self._first()
        self.nearly = water.timeline(self.inputs)
        self.lines = {self.inputs: self.nearly}
        self._compute()

    def _first(self) -> tuple[water.Inputs, float]:
        """The scenario that was asked for, else what the reader had set, else the end of a wet month."""
        scenario = self.place.asked("scenario")
        if scenario in water.SCENARIOS:
            return water.inputs_of(water.SCENARIOS[scenario]), SCENARIO_MONTHS[scenario]
        kept: dict[str, Value] = dict(self.stage.reader.inputs_of("water"))
        month = kept.pop("month", FIRST_MONTH)
        # a save may come from an edition with other inputs or other bounds
        with suppress(InputRefused):
            if isinstance(month, int | float) and 0 <= month <= LAST_MONTH:
                return water.inputs_of(kept), float(month)
        return water.Inputs(), FIRST_MONTH

    # -- the model

    def _compute(self) -> None:
        """The year of these inputs: at once when it was reckoned before, else in some steps (see `update`)."""
        line = self.lines.get(self.inputs)
        self.settling = water.settling(self.inputs) if line is None else None
        if line is not None:
            self._show(line)
        self._lay_out()

    def _show(self, line: water.Timeline) -> None:
        self.line = line
        self.now: Moment = moment(line, self.month)
        if self.lens is not None:
            self.lens.show(self.inputs, self.now)

    def _settle_on(self) -> None:
        """A few of the years that go before; after the last one the new year is shown."""
        assert self.settling is not None
        for _ in range(YEARS_PER_STEP):
            line = next(self.settling, None)
            if line is None:
                self.lines[self.inputs] = self.nearly
                self._compute()
                self._keep()
                self._mark()
                return
            self.nearly = line

    def _set(self, **values: object) -> None:
        """Set inputs; remembers the last ones for undo and keeps them with the reader."""
        new = replace(self.inputs, **values)  # type: ignore[arg-type]
        if new == self.inputs:
            return
        self.undo = [*self.undo[-MOST_UNDO:], self.inputs]
        self.inputs, self.told_scenario = new, ""
        self._compute()
        self._keep()
        self._mark()

    def _mark(self) -> None:
        """All that may look otherwise after an input changed: picture, faces, numbers, and the year's groove."""
        if self.lens is not None and self.settling is not None:
            return
        for rect in (AREA, papers.FACES, papers.RESULTS, papers.TIME_PAPER.inflate(-20, -16), pygame.Rect(LOOK_PLANK)):
            self.damage.add(rect)

    def _slide_to(self, month: float) -> None:
        month = max(0.0, min(LAST_MONTH, month))
        if month == self.month:
            return
        before = self.now
        self.month, self.told_scenario = month, ""
        self.now = moment(self.line, month)
        self._lay_out()
        self.damage.add(AREA if self.now.sky != before.sky else BELOW_THE_BUTTONS)
        self.damage.add(papers.GROOVE)
        if self.now.so_far != before.so_far:
            self.damage.add(papers.FACES)
            self.damage.add(papers.RESULTS)

    def _keep(self) -> None:
        self.stage.session.do(SetModelInputs.of("water", {**asdict(self.inputs), "month": self.month}))
        if self.month == LAST_MONTH and water.goal_reached(self.inputs, self.now.so_far):
            self.stage.session.do(ReachGoal("water"))

    # -- layout

    def _lay_out(self) -> None:
        word, year = self.words.word, self.inputs.year
        self.time = Slider("time", papers.TIME_RECT, 0, LAST_MONTH, self.month, STEP_MONTHS)
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            disc("reset", (324, 84), "begin"),
            disc("undo", (444, 84), "undo", enabled=bool(self.undo)),
            disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing),
            plank("look", LOOK_PLANK, word("look"), "teal", icon="search"),
        ]
        winter, summer = "wet" if "wet_winter" in year else "normal", "dry" if "dry_summer" in year else "normal"
        self.halves = (f"winter_{winter}", f"summer_{summer}")
        self.switches = (
            Switch("scenario", SCENARIOS, self.words.scenarios(), self._scenario()),
            Switch("winter", papers.WINTER, (("normal", word("usual_winter")), ("wet", word("wet_winter"))), winter),
            Switch("summer", papers.SUMMER, (("normal", word("usual_summer")), ("dry", word("dry_summer"))), summer),
        )

    def _scenario(self) -> str:
        return next((n for n, values in water.SCENARIOS.items() if water.inputs_of(values) == self.inputs), "")

    def refresh(self) -> None:
        self._lay_out()
        if self.lens is not None:
            self.lens.lay_out(self.inputs)
        super().refresh()

    def first_focus(self) -> str | None:
        return "hole" if self.lens is None else "close"

    def layout(self) -> tuple[Placed, ...]:
        if self.lens is not None:
            return self.lens.layout()
        places = []
        for name in PLACES:
            x, y = papers.place_centre(name)
            if name != self.inputs.hole:
                ring = (x - 48, y - 48, 96, 96)
                places.append(Placed(f"place.{name}", (x - 56, y - 50, 112, 150), shape="disc", ring=ring))
        x, y = papers.place_centre(self.inputs.hole)
        hole = Placed("hole", (x - 56, y - 56, 112, 112), drags=True, shape="disc", ring=(x - 48, y - 48, 96, 96))
        switches = (each for switch in self.switches for each in switch.placed())
        return (*places, hole, self.time.placed(), *switches, *(button.placed() for button in self.buttons))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        if self.lens is not None:
            return self._handle_lens(given)
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "water", (("page", "how"),)))
            case Press("hole", at) | Drag("hole", at) | Drop("hole", at):
                self._drag_hole(at[0], isinstance(given, Drop))
            case Tap("hole"):
                self._step_hole(1)
            case Nudge("hole", by):
                self._step_hole(by)
            case Nudge("time", by):
                self._stop()
                self._slide_to(self._month_beside(by))
                self._keep()
            case Press("time") | Drag("time") | Drop("time"):
                self._stop()
                self._slide_to(self.time.value_at(given.at[0]))
                self._keep()
            case Tap(wanted):
                self._tapped(wanted)
        return None

    def _month_beside(self, by: int) -> float:
        """The end of a month to the left or right of now: a key goes from month to month."""
        return float(math.floor(self.month) + 1 if by > 0 else math.ceil(self.month) - 1)

    def _drag_hole(self, x: int, done: bool) -> None:
        """The handle follows the finger; the hole jumps to the place that is nearest."""
        self._stop()
        self.held_x = None if done else max(40, min(AREA.right - 40, x))
        nearest = min(PLACES, key=lambda name: abs(HOLE_X.get(name, papers.CLOSED_X) - x))
        self._set(hole=nearest)
        self.damage.add((0, 180, AREA.right, 320))

    def _step_hole(self, by: int) -> None:
        self.held_x = None
        self._set(hole=PLACES[(PLACES.index(self.inputs.hole) + by) % len(PLACES)])

    def _stop(self) -> None:
        if self.playing:
            self.playing = False
            self._lay_out()
            self._mark()

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        self.held_x = None
        if kind == "place":
            self._set(hole=name)
        elif kind == "scenario":
            self._set(**asdict(water.inputs_of(water.SCENARIOS[name])))
            self._slide_to(SCENARIO_MONTHS[name])
            self.told_scenario = name
        elif kind in ("winter", "summer"):
            self._set(year=self._year_with(kind, name))
        elif wanted == "reset":
            self._set(**asdict(water.Inputs()))
            self._slide_to(FIRST_MONTH)
        elif wanted == "undo" and self.undo:
            self.inputs, self.told_scenario = self.undo.pop(), ""
            self._compute()
        elif wanted == "play":
            self._play_or_pause()
        elif wanted == "look":
            self._stop()
            self.lens = Lens(self.stage, self.words, self.inputs, self.now)
        self._keep()
        self._lay_out()
        self._mark()

    def _year_with(self, season: str, kind: str) -> str:
        wet = kind == "wet" if season == "winter" else "wet_winter" in self.inputs.year
        dry = kind == "dry" if season == "summer" else "dry_summer" in self.inputs.year
        return "+".join(name for name, on in (("wet_winter", wet), ("dry_summer", dry)) if on) or "normal"

    def _play_or_pause(self) -> None:
        self.playing, self.ran_months = not self.playing, 0.0
        if self.playing and self.month == LAST_MONTH:
            self._slide_to(0.0)

    def _handle_lens(self, given: Input) -> Transition | None:
        assert self.lens is not None
        if isinstance(given, Back) or given == Tap("close", getattr(given, "at", None)):
            self.lens = None
            self._lay_out()
            self._mark()
            return None
        wanted = self.lens.handle(given)
        if wanted is not None:
            self._set(**asdict(wanted))
        self.damage.add(LENS_INSIDE)
        return None

    # -- time

    def resting(self) -> bool:
        return not self.playing and self.settling is None

    def update(self, dt_s: float) -> Transition | None:
        if self.settling is not None:
            self._settle_on()
        if self.playing:
            self.ran_months += MONTHS_PER_S * dt_s
            if self.ran_months >= STEP_MONTHS:
                steps = int(self.ran_months / STEP_MONTHS)
                self.ran_months -= steps * STEP_MONTHS
                self._slide_to(self.month + steps * STEP_MONTHS)
            if self.month == LAST_MONTH:
                self.playing = False
                self._keep()
                self._lay_out()
                self._mark()
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, clip = Look(self.stage.library, self.stage.theme, self.stage.pressed), canvas.get_clip()
        if self.lens is not None and LENS_INSIDE.inflate(8, 8).contains(clip):
            self.lens.draw(canvas, look)
            return
        if not AREA.contains(clip):
            canvas.blit(look.library.backdrop("water desk", self._draw_desk), (0, 0))
        if clip.colliderect(AREA):
            self._draw_picture(canvas, look)
        if clip.colliderect(papers.PANEL.inflate(-16, -16)):
            self._draw_panel(canvas, look)
        if clip.colliderect(papers.TIME_PAPER):
            note = self.stage.book.discoveries["water"].simplification.in_(self.stage.language)
            papers.draw_time(canvas, look, self.time, self.halves, self.words.short_month, self.now, note)
        for switch in self.switches:
            switch.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)
        if self.lens is not None:
            self.lens.draw(canvas, look)

    def _draw_desk(self, canvas: pygame.Surface) -> None:
        """Wood with the two papers on it: they never change."""
        look = Look(self.stage.library, self.stage.theme)
        look.library.blit(canvas, "ui/wood", (0, 0))
        papers.draw_panel_paper(canvas, look)
        papers.draw_time_paper(canvas, look)

    def _draw_picture(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        canvas.set_clip(clip.clip(AREA))
        self.section.draw(canvas, self.inputs, self.now)
        draw_signs(canvas, look.library, self.inputs, self.now, round(self.month / STEP_MONTHS))
        self.words.draw_labels(canvas, look, self.inputs, self.now)
        papers.draw_level(canvas, look, self.now.shrink_mm)
        papers.draw_places(canvas, look, self.words.places(), self.inputs.hole, self.held_x)
        scenario = self._scenario() if self.month == LAST_MONTH else self.told_scenario
        papers.draw_caption(canvas, look, self.words.told(self.inputs, self.now, self.month, scenario))
        canvas.set_clip(clip)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        reached = "water" in self.stage.reader.discoveries
        goal = self.stage.book.discoveries["water"].goal.in_(self.stage.language)
        papers.draw_goal(canvas, look, self.stage.say("discovery.goal"), goal, reached)
        papers.draw_faces(canvas, look, self.words.faces(self.now))
        papers.draw_results(canvas, look, self._results())

    def _results(self) -> list[tuple[str, str]]:
        year, language = self.now.so_far, self.stage.language
        shown = (
            *(("fast_mm", 0, "mm"), ("valley_seepage_mm", 0, "mm")),
            *(("heath_wettest_m", 2, "m"), ("house_shrink_mm", 0, "mm")),
        )
        return [
            (self.words.output(name), f"{set_number(language, abs(round(getattr(year, name), 3)), decimals)} {unit}")
            for name, decimals, unit in shown
        ]

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()
        prepare_lens(Look(self.stage.library, self.stage.theme))
        yield
        for hole, year in product(PLACES, water.YEARS):
            wanted = water.Inputs(hole=hole, year=year)
            last = None
            for line in water.settling(wanted) if wanted not in self.lines else ():
                last = line
                yield
            if last is not None:
                self.lines.setdefault(wanted, last)

    def preloads(self) -> Iterable[str]:
        yield from (f"water_model/sky_{sky}" for sky in SKIES)
        yield from (f"water_model/{name}" for name in STRIPS)
        for name in ("jantien", "egbert", "roelof"):
            yield from (f"water_model/{name}", f"water_model/{name}_face")
        yield from (f"water_model/{name}" for name in ("house", "handle", "so_so", "level", "bubble", *TRACKS))
