"""Salt: pump water down, steer on an old sonar picture, stop in time, and give the hole a second life.

Owns the run that the reader made and what is said of it; the run's rules are game/models/salt_run, the picture
salt_section, the papers salt_papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from math import floor

import pygame

from game.content.figures import set_number
from game.models import salt, salt_run
from game.models.quantity import InputRefused
from game.models.salt import CHOICES
from game.models.salt_run import Run
from game.narrator.verbs import ReachGoal, SetModelInputs
from game.places import Place
from scenes.discovery.papers import Row, Told, draw_told
from scenes.discovery.salt_papers import (
    BLANKET_RECT,
    CAPTION,
    FLOW_RECT,
    PANEL,
    PING_RECT,
    RESULTS,
    STOP_RECT,
    TIME_PAPER,
    TIME_RECT,
    choice_rect,
    draw_choosing,
    draw_names,
    draw_pumping,
    draw_time,
)
from scenes.discovery.salt_section import AREA, RING_S, SaltSection, draw_rings
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.slider import Slider
from scenes.view.widgets import Button, Look, Switch, Tone, disc, draw_button, plank

ME = "salt"
SCENARIOS = (528, 36, 868, 100)
PLAY_AT = (96, TIME_RECT[1] + TIME_RECT[3] // 2)
PAINTED = ("land", "rock", "salt", "floor", "tear", "hall", "neighbour", "wall", "oil", "pipe", "hut", "time_track")
MOST_UNDO = 50
PLAY_MONTHS_PER_S, AFTER_MONTHS_PER_S = 10.0, 20.0


class SaltScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = SaltSection(stage.library)
        self.words = stage.book.discoveries[ME]
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

    def _become(self, run: Run, *, time_only: bool = False) -> None:
        """The run is this from now on; remembered for undo unless only time moved, and kept with the reader."""
        if run == self.run:
            return
        if not time_only:
            self.undo = [*self.undo[-MOST_UNDO:], self.run]
        same_panel = run.stopped == self.run.stopped
        before, self.run = self._shown(), run
        self.month_f = float(run.month)
        self.told_scenario = self.refused = ""
        self._lay_out()
        self._mark(before, whole=not (time_only and same_panel))

    def _shown(self) -> tuple[object, Told]:
        run = self.run
        picture = (run.inputs, salt_run.picture_month(run), run.stopped, run.years_after, run.choice)
        return picture, self._told()

    def _mark(self, before: tuple[object, Told], *, whole: bool) -> None:
        """Draw anew what is not as it was: all, or the picture, its words, the numbers and the groove of time."""
        if whole:
            self.damage.add()
            return
        now = self._shown()
        if now[0] != before[0]:
            self.damage.add(AREA)
        elif now[1] != before[1]:
            self.damage.add(CAPTION.inflate(48, 24))
        self.damage.add(PANEL.inflate(-16, -16) if self.run.stopped else RESULTS)
        self.damage.add(TIME_PAPER.inflate(0, 48))

    def _keep(self) -> None:
        self.stage.session.do(SetModelInputs.of(ME, salt_run.kept(self.run)))
        if self.run.stopped and salt_run.goal_answer(self.run) == "goal_reached":
            self.stage.session.do(ReachGoal(ME))

    # -- layout

    def _lay_out(self) -> None:
        run, word = self.run, self._word
        flow = run.phase.flow_m3_per_h
        shown = f"{set_number(self.stage.language, flow)} {word('unit_flow')}"
        self.flow = Slider("flow", FLOW_RECT, 10, 30, flow, 1, shown, self._said("inputs", "flow_m3_per_h"))
        self.time = Slider("time", TIME_RECT, 0, run.last_month, run.month, 1)
        choices = (("yes", word("blanket_yes")), ("no", word("blanket_no")))
        self.blanket = Switch("blanket", BLANKET_RECT, choices, "yes" if run.phase.blanket else "no")
        names = tuple((name, self.words.scenarios[name].title.in_(self.stage.language)) for name in salt.SCENARIOS)
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
            self.buttons.append(plank("pump_on", STOP_RECT, word("pump_on"), "plum", icon="back"))
        else:
            ping = f"{word('ping')} ({run.pings_left})"
            may = salt_run.pinged(run) != run
            self.buttons.append(plank("ping", PING_RECT, ping, "teal", icon="listen", enabled=may))
            self.buttons.append(plank("stop", STOP_RECT, word("stop"), "brick", icon="pause", enabled=run.month > 0))

    def _choice(self, number: int, choice: str) -> Button:
        may = salt_run.why_not(self.run, choice) is None
        tone: Tone = "gold" if self.run.choice == choice else ("teal" if may else "plum")
        icon = "" if may else "lock"
        return plank(f"choice.{choice}", choice_rect(number), self._word(f"choice_{choice}"), tone, icon=icon)

    def _moment(self) -> str:
        """Now, as it stands on the flag."""
        run, language = self.run, self.stage.language
        if run.years_after > 0:
            return self._word("moment_after") + f" {set_number(language, run.years_after, 1)}"
        year, month = divmod(run.pumping_month, 12)
        return f"{self._word('moment_year')} {year}" + (f", {self._word('moment_month')} {month}" if month else "")

    def _word(self, name: str) -> str:
        return self._said("words", name)

    def _said(self, part: str, name: str) -> str:
        """A text of the discovery with its figures set."""
        return self.stage.book.plain(self.stage.language, getattr(self.words, part)[name].in_(self.stage.language))

    def refresh(self) -> None:
        self.words = self.stage.book.discoveries[ME]
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
            self._become(salt_run.slid(self.run, round(month)), time_only=True)
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
                self._tapped(wanted)
                self._keep()
                self.refresh()
        return None

    def _stop_playing(self) -> None:
        if self.playing:
            self.playing = False
            self.refresh()

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
            self._become(salt_run.slid(self.run, self.run.end if self.run.stopped else 0), time_only=True)

    def _listen(self, run: Run) -> None:
        """Ping: the sound goes out, and the wall answers."""
        if run == self.run:
            return
        self._become(run)
        self.stage.sound.play("sound/drip")
        self.ring_s = RING_S if self.stage.settings.calm else 0.01

    def _choose(self, choice: str) -> None:
        why = salt_run.why_not(self.run, choice)
        if why is not None:
            self.refused, self.told_scenario = why, ""
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
        self._become(salt_run.slid(self.run, int(month_f)), time_only=True)
        self.month_f = month_f
        if not self.run.stopped and salt_run.picture_month(self.run) != seen and not self.stage.settings.calm:
            self.ring_s = 0.01
        choked = fallen > 0 and self.run.month > run.month and salt_run.fallen_m(self.run) == fallen
        if self.run.month >= self.run.last_month or choked:
            self.playing = False
            self._keep()
            self.refresh()

    # -- what is told

    def _told(self) -> Told:
        """A refusal, a scenario that was just chosen, or what is known of the hole at this moment."""
        run = self.run
        if self.refused:
            return Told((self._word(f"refuse_{self.refused}"),), "cross")
        if self.told_scenario in self.words.scenarios:
            words = self.words.scenarios[self.told_scenario].words.in_(self.stage.language)
            return Told((self.stage.book.plain(self.stage.language, words),))
        if not run.stopped or run.month < run.end:
            return Told((self._said("results", salt.stage(salt_run.timeline(run.inputs), run.pumping_month)),))
        if run.years_after > 0 or run.choice is not None:
            return self._told_after()
        answer = salt_run.goal_answer(run)
        sign = {"goal_rule_broken": "cross", "goal_more_salt": "cross"}.get(answer, "")
        return Told((self._said("results", answer),), sign)

    def _told_after(self) -> Told:
        run = self.run
        answer = salt_run.goal_answer(run)
        if run.choice is not None and not (salt_run.rises(run) and run.choice != "slurry"):
            sign = "tick" if answer == "goal_reached" else ""
            return Told((self._word(f"chosen_{run.choice}"), self._said("results", answer)), sign)
        if not salt_run.rises(run):
            return Told((self._word("after_stands"),))
        if salt_run.at_surface(run):
            return Told((self._word("after_surface"),))
        choked = salt_run.fallen_m(run) >= salt_run.end_of(run).climb_m
        return Told((self._word("after_choked" if choked else "after_rises"),))

    def _number(self, value: float, decimals: int, unit: str) -> str:
        return f"{set_number(self.stage.language, value, decimals)} {self._word(unit)}"

    def _rows(self) -> list[Row]:
        """At most five numbers: what the newest picture tells while pumping, what is true afterwards."""
        run, word = self.run, self._word
        up = (word("row_salt"), self._number(salt_run.truth(run).salt_t, 0, "unit_t"))
        seen = salt_run.picture(run)
        if not run.stopped:
            when = set_number(self.stage.language, salt_run.picture_month(run) / 12, 1)
            return [
                up,
                (word("row_picture"), f"{word('moment_year')} {when}"),
                (word("row_width_seen"), self._number(seen.diameter_m, 0, "unit_m")),
                (word("row_pillar_seen"), self._number(seen.pillar_m, 0, "unit_m")),
                (word("row_roof_seen"), self._number(seen.roof_salt_m, 1, "unit_m")),
            ]
        if run.years_after > 0:
            return self._rows_after()
        return [
            up,
            (word("row_width"), self._number(seen.diameter_m, 1, "unit_m")),
            (word("row_pillar"), self._number(seen.pillar_m, 1, "unit_m")),
            (word("row_roof"), self._number(seen.roof_salt_m, 1, "unit_m")),
            # never more than it is: 0.999 is not enough
            (word("row_strength"), self._number(floor(seen.safety * 100) / 100, 2, "unit_times")),
        ]

    def _rows_after(self) -> list[Row]:
        run, word, end = self.run, self._word, salt_run.end_of(self.run)
        rows = [(word("row_after"), self._number(run.years_after, 1, "unit_years"))]
        if salt_run.rises(run):
            depth = max(0.0, end.roof_depth_m - salt_run.fallen_m(run))
            rows.append((word("row_roof_at"), self._number(depth, 0, "unit_m")))
            rows.append((word("row_warning"), self._number(end.warning_years, 1, "unit_years")))
        else:
            rows.append((word("row_sunk"), self._number(salt_run.subsidence_mm(run), 1, "unit_mm")))
        if run.choice is not None:
            rows.append(self._stock(run.choice))
        return rows

    def _stock(self, choice: str) -> Row:
        """What the hole holds, in the unit of what was chosen."""
        end = salt_run.end_of(self.run)
        holds = salt.reuse(end.volume_m3, end.roof_depth_m)
        value, decimals, unit = {
            "brine": (end.volume_m3, 0, "unit_m3"),
            "slurry": (salt_run.fill_share(self.run) * 100, 0, "unit_percent"),
            "diesel": (holds.diesel_million_l, 0, "unit_million_l"),
            "hydrogen": (holds.hydrogen_gwh, 0, "unit_gwh"),
        }[choice]
        return self._word(f"row_{choice}"), self._number(value, decimals, unit)

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        if clip.bottom > AREA.bottom or clip.right > AREA.right:
            look.library.blit(canvas, "ui/wood", (0, 0))
        if clip.colliderect(AREA):
            self.section.draw(canvas, self.run)
            if self.rings:
                draw_rings(canvas, self.run, self.ring_s)
            draw_names(canvas, look, self.stage.language, self.run, self._word)
            draw_told(canvas, look, CAPTION, self._told(), "bennie")
        if clip.colliderect(PANEL.inflate(48, 48)):
            self._draw_panel(canvas, look)
        if clip.colliderect(TIME_PAPER.inflate(48, 48)):
            notes = (self._word("note_scale"), self.words.simplification.in_(self.stage.language))
            names = (self._word("name_pumping"), self._word("name_after"))
            draw_time(canvas, look, self.time, self._moment(), self.run, names, notes)
        self.scenarios.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        reached = ME in self.stage.reader.discoveries
        if self.run.stopped:
            said = self._said("results", salt_run.outcome(self.run))
            draw_choosing(canvas, look, self._word("head_after"), said, reached, self._rows())
            return
        head, goal = self.stage.say("discovery.goal"), self.words.goal.in_(self.stage.language)
        goal = self.stage.book.plain(self.stage.language, goal)
        label = self._said("inputs", "blanket")
        draw_pumping(canvas, look, head, goal, reached, self.flow, label, self._rows())
        self.blanket.draw(canvas, look)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()

    def preloads(self) -> Iterable[str]:
        yield from (f"salt_model/{name}" for name in PAINTED)


