"""Salt: pump water down, steer on an old sonar picture, stop in time, and give the hole a second life.

Owns the run that the reader made and what is said of it; the run's rules are game/models/salt_run, the picture
salt_section, the papers salt_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

import pygame

from game.content.figures import set_number
from game.models import salt, salt_run
from game.models.quantity import InputRefused
from game.models.salt import CHOICES
from game.models.salt_run import Run
from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery.papers import Told, Widget, differing, draw_bench, draw_told, in_few
from scenes.discovery.salt_papers import (
    BLANKET_RECT,
    CAPTION,
    FLOW_RECT,
    GROOVE,
    PANEL,
    PAPERS,
    PING_RECT,
    ROWS,
    ROWS_AFTER,
    STOP_RECT,
    TIME_PAPER,
    TIME_RECT,
    choice_rect,
    draw_choosing,
    draw_names,
    draw_pumping,
    draw_time,
    prepare_planks,
)
from scenes.discovery.salt_section import AREA, RING_S, SaltSection, changed, draw_rings
from scenes.discovery.salt_words import SaltWords
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, Tone, disc, draw_button, plank

ME = "salt"
SCENARIOS = (528, 36, 868, 100)
PLAY_AT = (96, TIME_RECT[1] + TIME_RECT[3] // 2)
PAINTED = (
    *("land", "rock", "salt", "floor", "tear", "hall", "neighbour", "wall", "oil", "pipe", "hut", "time_track"),
    *("oak", "cow", "sensor", "mound", "fill_slurry", "fill_diesel", "fill_hydrogen"),
)
MOST_UNDO = 50
PLAY_MONTHS_PER_S, AFTER_MONTHS_PER_S = 10.0, 20.0


class SaltScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = SaltSection(stage.library)
        self.words = SaltWords(stage)
        self.run = self._first_run()
        self.undo: list[Run] = []
        self.playing = False
        self.month_f = float(self.run.month)
        self.ring_s = 0.0
        self.told_scenario = place.asked("scenario") or ""
        self.refused = ""
        self._lay_out()

    def _first_run(self) -> Run:
        """The scenario that was asked for, else where the reader left, else a well that was just drilled."""
        scenario = self.place.asked("scenario")
        if scenario is not None and scenario in salt.SCENARIOS:
            return salt_run.of_scenario(scenario)
        kept = self.stage.reader.inputs_of(ME)
        if kept:
            # a save may come from an edition with other inputs or other bounds
            with suppress(InputRefused):
                return salt_run.run_of(kept)
        return salt_run.begun()

    # -- what the reader did

    def _become(self, run: Run, *, remember: bool = True) -> None:
        """The run is this from now on; what was is remembered for undo unless only time moved."""
        if run == self.run:
            return
        if remember:
            self.undo = [*self.undo[-MOST_UNDO:], self.run]
        with self._drawing_what_changes():
            self.run = run
            self.month_f = float(run.month)
            self.told_scenario = self.refused = ""

    @contextmanager
    def _drawing_what_changes(self) -> Iterator[None]:
        """Whatever is done inside, only what looks otherwise afterwards is drawn anew."""
        run, told, rows, widgets = self.run, self._told(), self.words.rows(self.run), self._widgets()
        yield
        self._lay_out()
        if run.stopped != self.run.stopped:
            self.damage.add()
            return
        for rect in (*changed(run, self.run), *in_few(differing(widgets, self._widgets()), PANEL)):
            self.damage.add(rect)
        if told != self._told():
            self.damage.add(CAPTION.inflate(8, 8))
        if rows != self.words.rows(self.run):
            self.damage.add(ROWS_AFTER if self.run.stopped else ROWS)
        if run != self.run:
            self.damage.add(GROOVE)
            self.damage.add((PANEL.x + 20, PANEL.y + 20, PANEL.w - 40, 220) if self.run.stopped else (0, 0, 0, 0))

    def _told(self) -> Told:
        return self.words.told(self.run, self.refused, self.told_scenario)

    def _widgets(self) -> tuple[Widget, ...]:
        return (*self.buttons, self.flow, self.blanket, self.scenarios)

    def _keep(self) -> None:
        self.stage.session.do(SetModelInputs.of(ME, salt_run.kept(self.run)))
        if self.run.stopped and salt_run.goal_answer(self.run) == "goal_reached":
            self.stage.session.do(ReachGoal(ME))

    # -- layout

    def _lay_out(self) -> None:
        run, word = self.run, self.words.word
        flow = run.phase.flow_m3_per_h
        shown = f"{set_number(self.stage.language, flow)} {word('unit_flow')}"
        self.flow = Slider("flow", FLOW_RECT, 10, 30, flow, 1, shown, self.words.of("inputs", "flow_m3_per_h"))
        self.time = Slider("time", TIME_RECT, 0, run.last_month, run.month, 1)
        choices = (("yes", word("blanket_on")), ("no", word("blanket_off")))
        self.blanket = Switch("blanket", BLANKET_RECT, choices, "yes" if run.phase.blanket else "no")
        names = tuple((name, self.words.scenario(name)) for name in salt.SCENARIOS)
        self.scenarios = Switch("scenario", SCENARIOS, names, salt_run.scenario_of(run))
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            disc("reset", (324, 84), "begin"),
            disc("undo", (444, 84), "undo", enabled=bool(self.undo)),
            disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing),
        ]
        if run.stopped:
            for number, choice in enumerate(CHOICES):
                self.buttons.append(self._choice(number, choice))
            self.buttons.append(plank("pump_on", STOP_RECT, word("go_on"), "plum", icon="back"))
        else:
            ping = f"{word('ping')} ({run.pings_left})"
            may = salt_run.pinged(run) != run
            self.buttons.append(plank("ping", PING_RECT, ping, "teal", icon="listen", enabled=may))
            self.buttons.append(plank("stop", STOP_RECT, word("stop"), "brick", icon="pause", enabled=run.month > 0))

    def _choice(self, number: int, choice: str) -> Button:
        may = salt_run.why_not(self.run, choice) is None
        tone: Tone = "gold" if self.run.choice == choice else ("teal" if may else "plum")
        icon = "" if may else "lock"
        return plank(f"choice.{choice}", choice_rect(number), self.words.choice(choice), tone, icon=icon)

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "play"

    def layout(self) -> tuple[Placed, ...]:
        pump = () if self.run.stopped else (self.flow.placed(), *self.blanket.placed())
        return (self.time.placed(), *pump, *self.scenarios.placed(), *(button.placed() for button in self.buttons))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        month = self.time.answer(given)
        if month is not None:
            self._stop_playing()
            self._become(salt_run.slid(self.run, round(month)), remember=False)
            self._keep()
            return None
        flow = None if self.run.stopped else self.flow.answer(given)
        if flow is not None:
            self._become(salt_run.set_settings(self.run, flow, self.run.phase.blanket))
            self._keep()
            return None
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", ME, (("page", "how"),)))
            case Tap(wanted):
                with self._drawing_what_changes():
                    self._tapped(wanted)
                self._keep()
        return None

    def _stop_playing(self) -> None:
        if self.playing:
            with self._drawing_what_changes():
                self.playing = False

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        run = self.run
        if wanted == "play":
            self._play()
            return
        self.playing = False
        if kind == "scenario":
            self._become(salt_run.of_scenario(name))
            self.told_scenario = name
        elif kind == "blanket":
            self._become(salt_run.set_settings(run, run.phase.flow_m3_per_h, name == "yes"))
        elif kind == "choice":
            self._choose(name)
        elif wanted == "ping":
            self._listen(salt_run.pinged(run))
        elif wanted == "stop":
            self._listen(salt_run.stopped(run))
        elif wanted == "pump_on":
            self._become(salt_run.pumped_on(run))
        elif wanted == "reset":
            self._become(salt_run.begun())
        elif wanted == "undo" and self.undo:
            self.run = self.undo.pop()
            self.month_f = float(self.run.month)
            self.told_scenario = self.refused = ""

    def _play(self) -> None:
        self.playing = not self.playing
        if self.playing and self.run.month >= self.run.last_month:
            self._become(salt_run.slid(self.run, self.run.end if self.run.stopped else 0), remember=False)

    def _listen(self, run: Run) -> None:
        """Ping: the sound goes out, and the wall answers."""
        if run == self.run:
            return
        self._become(run)
        self.stage.sound.play("sound/drip")
        self.ring_s = RING_S if self.stage.settings.calm else 0.01

    def _choose(self, choice: str) -> None:
        if salt_run.why_not(self.run, choice) is not None:
            self.refused, self.told_scenario = choice, ""
            self.stage.sound.play("sound/no")
            return
        run = self.run if self.run.month >= self.run.end else salt_run.slid(self.run, self.run.end)
        self._become(salt_run.chosen(run, choice))

    # -- time

    def resting(self) -> bool:
        return not self.playing and not self.rings

    @property
    def rings(self) -> bool:
        return 0.0 < self.ring_s < RING_S

    def update(self, dt_s: float) -> Transition | None:
        if self.rings:
            self.ring_s += dt_s
            self.damage.add((AREA.x, 300, AREA.w, 400))
        if self.playing:
            self._run_on(dt_s)
        return None

    def _run_on(self, dt_s: float) -> None:
        """Time runs, quicker after the pumping; it halts at its end, and where nothing falls any more."""
        run = self.run
        month_f = self.month_f + dt_s * (AFTER_MONTHS_PER_S if run.years_after > 0 else PLAY_MONTHS_PER_S)
        seen, fallen = salt_run.picture_month(run), salt_run.fallen_m(run)
        self._become(salt_run.slid(self.run, int(month_f)), remember=False)
        self.month_f = month_f
        if not self.run.stopped and salt_run.picture_month(self.run) != seen and not self.stage.settings.calm:
            self.ring_s = 0.01
        choked = fallen > 0 and self.run.month > run.month and salt_run.fallen_m(self.run) == fallen
        if self.run.month >= self.run.last_month or choked:
            self._stop_playing()
            self._keep()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            draw_bench(canvas, look, PAPERS)
        if clip.colliderect(AREA):
            self.section.draw(canvas, self.run)
            if self.rings:
                draw_rings(canvas, self.run, self.ring_s)
            draw_names(canvas, look, self.stage.language, self.run, self.words.word)
            draw_told(canvas, look, CAPTION, self._told(), "bennie")
        if clip.colliderect(PANEL.inflate(48, 48)):
            self._draw_panel(canvas, look)
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            simplification = self.stage.book.discoveries[ME].simplification.in_(self.stage.language)
            notes = (self.words.word("note_scale"), simplification)
            names = (self.words.word("name_pumping"), self.words.word("name_after"))
            draw_time(canvas, look, self.time, self.words.moment(self.run), self.run, names, notes)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        reached = ME in self.stage.reader.discoveries
        if self.run.stopped:
            said = self.words.of("results", salt_run.outcome(self.run))
            draw_choosing(canvas, look, self.words.word("what_next"), said, reached, self.words.rows(self.run))
            return
        head = self.stage.say("discovery.goal")
        goal = self.words.plain(self.stage.book.discoveries[ME].goal.in_(self.stage.language))
        label = self.words.of("inputs", "blanket")
        draw_pumping(canvas, look, head, goal, reached, self.flow, label, self.words.rows(self.run))
        self.blanket.draw(canvas, look)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()
        yield from prepare_planks(Look(self.stage.library, self.stage.theme), self.words.word, self.words.choice)

    def preloads(self) -> Iterable[str]:
        yield from (f"salt_model/{name}" for name in PAINTED)
        yield from ("mo/stand", "mo/surprised", "material/rubble")


