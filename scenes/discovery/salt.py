"""Salt: pump water down, steer on an old sonar picture, stop in time, and give the hole a second life.

Owns the run that the reader made and what is said of it; the run's rules are game/models/salt_run, the picture
salt_section, the papers salt_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

import pygame

from game.content.figures import set_number
from game.models import salt, salt_run
from game.models.quantity import InputRefused
from game.models.salt import CHOICES
from game.models.salt_run import Run
from game.places import Place
from scenes.discovery.bench_scene import BenchScene
from scenes.discovery.papers import Row, Told, Widget, draw_bench, draw_told
from scenes.discovery.salt_marks import RING_S, draw_drops, draw_rings
from scenes.discovery.salt_papers import (
    BLANKET_RECT,
    CAPTION,
    FLOW_RECT,
    GROOVE,
    PANEL,
    PAPERS,
    PING_RECT,
    PUMP_RECT,
    ROWS,
    ROWS_AFTER,
    SAID,
    STOP_RECT,
    TIME_PAPER,
    TIME_RECT,
    choice_rect,
    draw_choosing,
    draw_names,
    draw_pumping,
    draw_time,
)
from scenes.discovery.salt_scale import AREA, HALL_ROOM, PIPE
from scenes.discovery.salt_section import SaltSection, changed
from scenes.discovery.salt_words import SaltWords
from scenes.inputs import Input, Placed
from scenes.scene import Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, Tone, disc, draw_button, plank

ME = "salt"
SCENARIOS = (528, 36, 868, 100)
PLAY_AT = (84, TIME_RECT[1] + TIME_RECT[3] // 2)
PAINTED = (
    *("land", "rock", "salt", "floor", "tear", "hall", "neighbour", "wall", "oil", "pipe", "hut", "time_track"),
    *("oak", "cow", "sensor", "mound", "fill_slurry", "fill_diesel", "fill_hydrogen"),
)
PLAY_MONTHS_PER_S, AFTER_MONTHS_PER_S = 10.0, 20.0


class SaltScene(BenchScene[Run]):
    discovery = ME
    panel, caption, groove = PANEL, CAPTION, GROOVE

    def __init__(self, stage: Stage, place: Place) -> None:
        self.section = SaltSection(stage.library)
        self.words = SaltWords(stage)
        self.ring_s = self.pumped_s = 0.0
        self.pumped = False
        """Whether drops stand in the pipe: once more it is drawn when they do not run any more."""
        super().__init__(stage, place)
        self.month_f = float(self.run.month)

    def first_run(self) -> Run:
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

    def begin_again(self) -> Run:
        return salt_run.begun()

    def kept(self) -> dict[str, object]:
        return salt_run.kept(self.run)

    def reached(self) -> bool:
        return self.run.stopped and salt_run.goal_answer(self.run) == "goal_reached"

    def told(self) -> Told:
        return self.words.told(self.run, self.refused, self.told_scenario)

    def rows(self) -> list[Row]:
        return self.words.rows(self.run)

    @property
    def rows_rect(self) -> pygame.Rect:  # type: ignore[override]
        return ROWS_AFTER if self.run.stopped else ROWS

    def widgets(self) -> tuple[Widget, ...]:
        return (*self.buttons, self.flow, self.blanket, self.scenarios)

    def changed(self, before: Run) -> list[pygame.Rect] | None:
        if before.stopped != self.run.stopped:
            return None
        rects = changed(before, self.run)
        if before.end != self.run.end or before.inputs != self.run.inputs:
            rects.append(SAID)
        return rects

    # -- layout

    def lay_out(self) -> None:
        run, word = self.run, self.words.word
        flow = run.phase.flow_m3_per_h
        shown = f"{set_number(self.stage.language, flow)} {word('unit_flow')}"
        self.flow = Slider("flow", FLOW_RECT, 10, 30, flow, 1, shown, self.words.of("inputs", "flow_m3_per_h"))
        self.time = Slider("time", TIME_RECT, 0, run.last_month, run.month, 1)
        choices = (("yes", word("blanket_on")), ("no", word("blanket_off")))
        self.blanket = Switch("blanket", BLANKET_RECT, choices, "yes" if run.phase.blanket else "no")
        names = tuple((name, self.words.scenario(name)) for name in salt.SCENARIOS)
        self.scenarios = Switch("scenario", SCENARIOS, names, salt_run.scenario_of(run))
        play = disc("play", PLAY_AT, "pause" if self.playing else "next", active=self.playing)
        self.buttons = [*self.top_discs(), play]
        if run.stopped:
            self.buttons += [self._choice(number, choice) for number, choice in enumerate(CHOICES)]
            self.buttons.append(plank("pump_on", STOP_RECT, word("go_on"), "plum", icon="back"))
        else:
            ping = f"{word('ping')} ({run.pings_left})"
            may = salt_run.pinged(run) != run
            pump = word("wait") if self.playing else word("pump")
            self.buttons.append(plank("pump", PUMP_RECT, pump, "teal", icon="water"))
            self.buttons.append(plank("ping", PING_RECT, ping, "plum", icon="listen", enabled=may))
            self.buttons.append(plank("stop", STOP_RECT, word("stop"), "brick", icon="eye", enabled=run.month > 0))

    def _choice(self, number: int, choice: str) -> Button:
        may = salt_run.why_not(self.run, choice) is None
        tone: Tone = "gold" if self.run.choice == choice else ("teal" if may else "plum")
        icon = "" if may else "lock"
        return plank(f"choice.{choice}", choice_rect(number), self.words.choice(choice), tone, icon=icon)

    def first_focus(self) -> str | None:
        return "play"

    def layout(self) -> tuple[Placed, ...]:
        pump = () if self.run.stopped else (self.flow.placed(), *self.blanket.placed())
        return (self.time.placed(), *pump, *self.scenarios.placed(), *self.placed_buttons())

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        month = self.time.answer(given)
        flow = None if self.run.stopped else self.flow.answer(given)
        if month is not None:
            self.stop_playing()
            self.become(salt_run.slid(self.run, round(month)), remember=False)
        elif flow is not None:
            self.become(salt_run.set_settings(self.run, flow, self.run.phase.blanket))
        else:
            return super().handle(given)
        self.keep()
        return None

    def tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        run = self.run
        if wanted in ("play", "pump"):
            self._play()
            return
        self.playing = False
        if kind == "scenario":
            self.become(salt_run.of_scenario(name))
            self.told_scenario = name
        elif kind == "blanket":
            self.become(salt_run.set_settings(run, run.phase.flow_m3_per_h, name == "yes"))
        elif kind == "choice":
            self._choose(name)
        elif wanted == "ping":
            self._listen(salt_run.pinged(run))
        elif wanted == "stop":
            self._listen(salt_run.stopped(run))
        elif wanted == "pump_on":
            self.become(salt_run.pumped_on(run))

    def _play(self) -> None:
        self.playing = not self.playing
        self.damage.add(PIPE)
        if self.playing and self.run.month >= self.run.last_month:
            self.become(salt_run.slid(self.run, self.run.end if self.run.stopped else 0), remember=False)
        self.month_f = float(self.run.month)

    def _listen(self, run: Run) -> None:
        """Ping: the sound goes out, and the wall answers."""
        if run == self.run:
            return
        self.become(run)
        self.stage.sound.play("sound/ping")
        self.ring_s = RING_S if self.stage.settings.calm else 0.01

    def _choose(self, choice: str) -> None:
        if salt_run.why_not(self.run, choice) is not None:
            self.refused, self.told_scenario = choice, ""
            self.stage.sound.play("sound/no")
            return
        run = self.run if self.run.month >= self.run.end else salt_run.slid(self.run, self.run.end)
        self.become(salt_run.chosen(run, choice))

    # -- time

    def resting(self) -> bool:
        return not self.playing and not self.rings

    @property
    def rings(self) -> bool:
        return 0.0 < self.ring_s < RING_S

    @property
    def pumping(self) -> bool:
        """Whether water is seen to run."""
        return self.playing and not self.run.stopped and not self.stage.settings.calm

    def update(self, dt_s: float) -> Transition | None:
        if self.pumping:
            self.pumped_s += dt_s
        if self.rings:
            self.ring_s += dt_s
            self.damage.add(HALL_ROOM)
        if self.playing:
            self._run_on(dt_s)
        if self.pumping or self.pumped:
            self.damage.add(PIPE)
        self.pumped = self.pumping
        return None

    def _run_on(self, dt_s: float) -> None:
        """Time runs, quicker after the pumping; it halts at its end, and where nothing falls any more."""
        run = self.run
        self.month_f += dt_s * (AFTER_MONTHS_PER_S if run.years_after > 0 else PLAY_MONTHS_PER_S)
        seen, fallen = salt_run.picture_month(run), salt_run.fallen_m(run)
        self.become(salt_run.slid(self.run, int(self.month_f)), remember=False)
        if not self.run.stopped and salt_run.picture_month(self.run) != seen and not self.stage.settings.calm:
            self.ring_s = 0.01
        choked = fallen > 0 and self.run.month > run.month and salt_run.fallen_m(self.run) == fallen
        if self.run.month >= self.run.last_month or choked:
            self.stop_playing()
            self.keep()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            draw_bench(canvas, look, PAPERS, AREA)
        if clip.colliderect(AREA):
            self.section.draw(canvas, self.run)
            if self.rings:
                draw_rings(canvas, self.run, self.ring_s)
            if self.pumping:
                draw_drops(canvas, self.run, self.pumped_s)
            draw_names(canvas, look, self.stage.language, self.run, self.words.word)
        if clip.colliderect(CAPTION.inflate(24, 24)):
            draw_told(canvas, look, CAPTION, self.said, "bennie")
        if clip.colliderect(PANEL.inflate(48, 48)):
            self._draw_panel(canvas, look)
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            notes = (self.words.word("note_scale"), self.words.simplification())
            names = (self.words.word("name_pumping"), self.words.word("name_after"))
            draw_time(canvas, look, self.time, self.words.moment(self.run), self.run, names, notes)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        reached = ME in self.stage.reader.discoveries
        if self.run.stopped:
            said = self.words.of("results", salt_run.outcome(self.run))
            draw_choosing(canvas, look, self.words.word("what_next"), said, reached, self.numbers)
            return
        head = self.stage.say("discovery.goal")
        goal = self.words.goal()
        label = self.words.of("inputs", "blanket")
        draw_pumping(canvas, look, head, goal, reached, self.flow, label, self.numbers)
        self.blanket.draw(canvas, look)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()

    def samples(self) -> Iterator[Run]:
        for name in salt.SCENARIOS:
            run = salt_run.of_scenario(name)
            yield run
            stop = salt_run.stopped(run)
            yield stop
            yield salt_run.slid(stop, stop.last_month)
            for choice in CHOICES:
                yield salt_run.chosen(stop, choice)

    def preloads(self) -> Iterable[str]:
        yield from (f"salt_model/{name}" for name in PAINTED)
        yield from ("mo/stand", "mo/surprised", "material/rubble")


