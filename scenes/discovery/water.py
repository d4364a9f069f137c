"""Water: move the hole in the clay, choose the weather, slide through the year and see who is glad of it.

What is set stands in water_year, the model in game/models/water; the drawing is water_section and water_signs, the
papers are water_papers, the magnifying glass is water_lens.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

import pygame

from game.content.figures import set_number
from game.models import water
from game.models.water_moment import LAST_MONTH
from game.places import Place
from scenes.discovery import water_papers as papers
from scenes.discovery.papers import draw_bench
from scenes.discovery.water_lens import LENS_INSIDE, Lens, prepare_lens
from scenes.discovery.water_section import AREA, HOLE_X, PAINTED, WaterSection
from scenes.discovery.water_signs import draw_signs
from scenes.discovery.water_words import WaterWords
from scenes.discovery.water_year import FIRST_MONTH, SCENARIO_MONTHS, WaterYear
from scenes.inputs import Back, Drag, Drop, Input, Nudge, Placed, Press, Tap
from scenes.scene import CANVAS_SIZE, Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.opaque import opaque
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

PLACES = water.HOLES
BELOW_THE_BUTTONS = pygame.Rect(0, 140, AREA.right, AREA.bottom - 140)
SCENARIOS = (528, 40, 868, 88)
STEP_MONTHS = 0.125
MONTHS_PER_S = 1.3
PLAY_AT = (88, papers.TIME_RECT[1] + papers.TIME_RECT[3] // 2)
LOOK_PLANK = (papers.PANEL.x + 30, papers.PANEL.bottom - 112, papers.PANEL.w - 60, 88)
ZONES = (
    pygame.Rect(0, 0, AREA.right, 140),
    BELOW_THE_BUTTONS,
    papers.HEAD,
    papers.FACES,
    papers.RESULTS,
    papers.TIME_PAPER.inflate(-20, -16),
)
"""What is drawn anew apart from the rest: buttons, picture, goal, faces, numbers, the year's groove."""
SHOWN = (
    *(("fast_mm", 0, "mm"), ("valley_seepage_mm", 0, "mm")),
    *(("heath_wettest_m", 2, "m"), ("house_shrink_mm", 0, "mm")),
)
"""The numbers of the year so far, with decimals and unit."""


class WaterScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = WaterSection(stage.library)
        self.words = WaterWords(stage)
        self.year = WaterYear(stage.session, place.asked("scenario"))
        self.lens: Lens | None = None
        self.playing = False
        self.held_x: int | None = None
        self.ran_months = 0.0
        self._lay_out()
        self.showed = self._shows()

    # -- layout

    def _lay_out(self) -> None:
        word, (winter, summer) = self.words.word, self.year.halves
        self.time = Slider("time", papers.TIME_RECT, 0, LAST_MONTH, self.year.month, STEP_MONTHS)
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            disc("reset", (324, 84), "begin"),
            disc("undo", (444, 84), "undo", enabled=bool(self.year.undo)),
            disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing),
            plank("look", LOOK_PLANK, word("look"), "teal", icon="search"),
        ]
        self.switches = (
            Switch("scenario", SCENARIOS, self.words.scenarios(), self.year.scenario),
            Switch("winter", papers.WINTER, (("normal", word("usual_winter")), ("wet", word("wet_winter"))), winter),
            Switch("summer", papers.SUMMER, (("normal", word("usual_summer")), ("dry", word("dry_summer"))), summer),
        )

    def refresh(self) -> None:
        self._lay_out()
        if self.lens is not None:
            self.lens.lay_out(self.year.inputs)
        super().refresh()

    def first_focus(self) -> str | None:
        return "hole" if self.lens is None else "close"

    def layout(self) -> tuple[Placed, ...]:
        if self.lens is not None:
            return self.lens.layout()
        places = (papers.placed(name, drags=False) for name in PLACES if name != self.year.inputs.hole)
        hole = papers.placed(self.year.inputs.hole, drags=True)
        switches = (each for switch in self.switches for each in switch.placed())
        return (*places, hole, self.time.placed(), *switches, *(button.placed() for button in self.buttons))

    # -- what changed

    def _changed(self) -> None:
        """All that may look otherwise after an input changed: picture, faces, numbers, and the year's groove."""
        self._lay_out()
        if self.lens is not None:
            self.lens.show(self.year.inputs, self.year.now)
            if self.year.settling:
                return
        shows = self._shows()
        for rect, before, now in zip(ZONES, self.showed, shows, strict=True):
            if before != now:
                self.damage.add(rect)
        self.showed = shows

    def _shows(self) -> tuple[object, ...]:
        """All that decides how each of ZONES looks."""
        year = self.year
        top = (year.scenario, bool(year.undo), self.lens is None, year.now.sky)
        picture = (*top, year.inputs, year.now, self.words.told(year))
        reached = "water" in self.stage.reader.discoveries
        return (top, picture, reached, year.now.so_far, year.now.so_far, (year.halves, year.month, self.playing))

    def _slide_to(self, month: float) -> None:
        before = self.year.now
        if not self.year.slide_to(month):
            return
        self._lay_out()
        now = self.year.now
        self.damage.add(AREA if now.sky != before.sky else BELOW_THE_BUTTONS)
        self.damage.add(papers.GROOVE)
        if now.so_far != before.so_far:
            self.damage.add(papers.FACES)
            self.damage.add(papers.RESULTS)
        self.showed = self._shows()

    def _set(self, **values: object) -> None:
        if self.year.set(**values):
            self._changed()

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        if self.lens is not None:
            self._handle_lens(given)
            return None
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
                self._slide_to(self.year.month_beside(by))
                self.year.keep()
            case Press("time", at) | Drag("time", at) | Drop("time", at):
                self._stop()
                self._slide_to(self.time.value_at(at[0]))
                self.year.keep()
            case Tap(wanted):
                self._tapped(wanted)
        return None

    def _drag_hole(self, x: int, done: bool) -> None:
        """The handle follows the finger; the hole jumps to the place that is nearest."""
        self._stop()
        before, self.held_x = self.year.inputs.hole, None if done else max(40, min(AREA.right - 40, x))
        self._set(hole=min(PLACES, key=lambda name: abs(HOLE_X.get(name, papers.CLOSED_X) - x)))
        self.damage.add(papers.HANDLES)
        if self.year.inputs.hole != before:
            self.stage.sound.play("sound/glug")

    def _step_hole(self, by: int) -> None:
        self.held_x = None
        self._set(hole=PLACES[(PLACES.index(self.year.inputs.hole) + by) % len(PLACES)])

    def _stop(self) -> None:
        if self.playing:
            self.playing = False
            self._changed()

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        self.held_x = None
        if kind == "place":
            self.year.set(hole=name)
            self.stage.sound.play("sound/glug")
        elif kind == "scenario":
            self.year.set(**asdict(water.inputs_of(water.SCENARIOS[name])))
            self.year.slide_to(SCENARIO_MONTHS[name])
            self.year.told_scenario = name
        elif kind in ("winter", "summer"):
            self.year.set(year=self.year.with_season(kind, name))
        elif wanted == "reset":
            self.year.set(**asdict(water.Inputs()))
            self.year.slide_to(FIRST_MONTH)
        elif wanted == "undo" and self.year.undo:
            self.year.take_back()
        elif wanted == "play":
            self._play_or_pause()
        elif wanted == "look":
            self.playing = False
            self.lens = Lens(self.stage, self.words, self.year.inputs, self.year.now)
            self.damage.add(AREA)
        self.year.keep()
        self._changed()

    def _play_or_pause(self) -> None:
        self.playing, self.ran_months = not self.playing, 0.0
        if self.playing:
            self.stage.sound.play("sound/rain")
        if self.playing and self.year.over:
            self.year.slide_to(0.0)

    def _handle_lens(self, given: Input) -> None:
        assert self.lens is not None
        match given:
            case Back() | Tap("close"):
                self.lens = None
                self._changed()
                self.damage.add(AREA)
                return
        wanted = self.lens.handle(given)
        if wanted is not None:
            self._set(**asdict(wanted))
        self.damage.add(LENS_INSIDE)

    # -- time

    def resting(self) -> bool:
        return not self.playing and not self.year.settling

    def update(self, dt_s: float) -> Transition | None:
        if self.year.settling and self.year.settle_on():
            self._changed()
        if self.playing:
            self._run(dt_s)
        return None

    def _run(self, dt_s: float) -> None:
        """Time goes on in small held steps, as cut-outs are moved by hand."""
        self.ran_months += MONTHS_PER_S * dt_s
        step = 1.0 if self.stage.settings.calm else STEP_MONTHS
        if self.ran_months >= step:
            steps = int(self.ran_months / step)
            self.ran_months -= steps * step
            self._slide_to(self.year.month + steps * step)
        if self.year.over:
            self.playing = False
            self.year.keep()
            self._changed()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, clip = Look(self.stage.library, self.stage.theme, self.stage.pressed), canvas.get_clip()
        if self.lens is not None and LENS_INSIDE.inflate(8, 8).contains(clip):
            self.lens.draw(canvas, look)
            return
        draw_bench(canvas, look, ((papers.PANEL, "paper"), (papers.TIME_PAPER, "night")), AREA)
        if clip.colliderect(AREA):
            self._draw_picture(canvas, look)
        if clip.colliderect(papers.PANEL.inflate(-16, -16)):
            self._draw_panel(canvas, look)
        if clip.colliderect(papers.TIME_PAPER):
            note = self.stage.book.discoveries["water"].simplification.in_(self.stage.language)
            year = self.year
            papers.draw_time(canvas, look, self.time, year.halves, self.words.short_month, year.now, note)
        for switch in self.switches:
            switch.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)
        if self.lens is not None:
            self.lens.draw(canvas, look)

    def _draw_picture(self, canvas: pygame.Surface, look: Look) -> None:
        clip, inputs, now = canvas.get_clip(), self.year.inputs, self.year.now
        canvas.set_clip(clip.clip(AREA))
        self.section.draw(canvas, inputs, now)
        draw_signs(canvas, look.library, inputs, now, round(self.year.month / STEP_MONTHS))
        self.words.draw_labels(canvas, look, inputs, now)
        papers.draw_level(canvas, look, now.shrink_mm)
        papers.draw_places(canvas, look, self.words.places(), inputs.hole, self.held_x)
        papers.draw_caption(canvas, look, self.words.told(self.year))
        canvas.set_clip(clip)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        clip, language = canvas.get_clip(), self.stage.language
        if clip.top < papers.FACES.top:
            reached = "water" in self.stage.reader.discoveries
            goal = self.stage.book.discoveries["water"].goal.in_(language)
            papers.draw_goal(canvas, look, self.stage.say("discovery.goal"), goal, reached)
        if clip.colliderect(papers.FACES):
            papers.draw_faces(canvas, look, self.words.faces(self.year.now))
        if not clip.colliderect(papers.RESULTS):
            return
        so_far = self.year.now.so_far
        results = [
            # a hair below nothing is nothing
            (self.words.output(name), f"{set_number(language, abs(round(getattr(so_far, name), 3)), decimals)} {unit}")
            for name, decimals, unit in SHOWN
        ]
        papers.draw_results(canvas, look, results)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()
        look = Look(self.stage.library, self.stage.theme)
        prepare_lens(look)
        yield
        spare = opaque(CANVAS_SIZE)
        for face in self.words.all_faces():
            papers.draw_faces(spare, look, [face])
            yield
        for now in self.year.moments():
            papers.draw_caption(spare, look, self.words.told_of(self.year.line.inputs, now))
            yield
        yield from self.year.prepare()

    def preloads(self) -> Iterable[str]:
        yield from (f"water_model/{name}" for name in PAINTED)
