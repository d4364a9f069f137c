"""Use follows soil: eight flags for eight places, then a wet winter and a dry summer.

What is laid stands in soil_plan, the model in game/models/land_use; the land is drawn by soil_section, the papers and
flags by soil_papers, the words are chosen by soil_words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from game.models.land_use_ground import PLACES
from game.places import Place
from scenes.discovery import soil_papers as papers
from scenes.discovery.soil_plan import SoilPlan
from scenes.discovery.soil_section import AREA, PAINTED, STEP, SoilSection, alone_m, depths_m, level_y
from scenes.discovery.soil_words import SoilWords
from scenes.inputs import Back, Drag, Drop, Input, Nudge, Placed, Press, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

NAMES = tuple(PLACES)
SLIP_PX = 28
"""A finger that moved less than this has touched a flag, not dragged it."""
LAND_TOP = 150
FIRST_MO = 4
"""Mo waits under the es."""
RISE_S, HOLD_S = 0.7, 2.2
"""How long the water takes to its season's level, and how long a season stays while the year runs."""
STEPS_PER_S = 12
ZONES = (
    pygame.Rect(0, 0, AREA.w, AREA.h),
    papers.SLIPS,
    pygame.Rect(papers.YEAR_PLANK).inflate(40, 12),
    pygame.Rect(papers.SEASON),
    pygame.Rect(papers.SCENARIOS),
    papers.TOLD.inflate(24, 8),
    papers.SHEET.inflate(-20, -20),
)
"""What is drawn anew apart from the rest: land, slips, plank, switches, what is told, the sheet."""


class SoilScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = SoilSection(stage.library)
        self.words = SoilWords(stage)
        self.plan = SoilPlan(stage.session, place.asked("scenario"))
        self.held: str | None = None
        self.finger: tuple[int, int] | None = None
        self.pressed_at: tuple[int, int] | None = None
        self.chosen: int | None = None
        self.mo_at = FIRST_MO
        self.playing = False
        self.season_s = 0.0
        self.depths = self.goes_to = self.came_from = depths_m(self.plan.outcome, self.plan.season)
        self.risen = 1.0
        self._lay_out()
        self.showed = self._shows()

    # -- layout

    def _lay_out(self) -> None:
        word, plan = self.words.word, self.plan
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            disc("reset", (324, 84), "begin"),
            disc("undo", (444, 84), "undo", enabled=bool(plan.undo)),
            plank("year", papers.YEAR_PLANK, word("let_it_rain"), "brick", icon="water", enabled=plan.whole),
        ]
        self.switches = (
            Switch("season", papers.SEASON, self.words.seasons(), plan.season),
            Switch("scenario", papers.SCENARIOS, self.words.scenarios(), plan.scenario),
        )

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"flag.{self.plan.free[0]}" if self.plan.free else "year"

    def layout(self) -> tuple[Placed, ...]:
        switches = (each for switch in self.switches for each in switch.placed())
        return (*papers.placed(self.plan.plan), *switches, *(button.placed() for button in self.buttons))

    # -- what changed

    def _changed(self) -> None:
        """The plan, the season or what is held became another: lay out, and let the water go to its new level."""
        goes_to = depths_m(self.plan.outcome, self.plan.season)
        if goes_to != self.goes_to:
            self.came_from, self.goes_to = self.depths, goes_to
            self.risen = 1.0 if self.stage.settings.calm else 0.0
            self.depths = goes_to if self.stage.settings.calm else self.depths
        self._lay_out()
        self._mark()

    def _mark(self) -> None:
        """Draw anew what is not as it was when this was asked last."""
        shows = self._shows()
        for rect, (before, now) in zip(ZONES, zip(self.showed, shows, strict=True), strict=True):
            if before != now:
                self.damage.add(rect)
        self.showed = shows

    def _shows(self) -> tuple[object, ...]:
        """All that decides how each of ZONES looks."""
        plan = self.plan
        land = (plan.plan, plan.season, self.held, self.finger is None, self.mo_at, bool(plan.undo))
        return (
            land, tuple(self.words.slips(plan)), plan.whole, plan.season, plan.scenario,
            self.words.told(plan, self.held, self.chosen), (self.words.sheet(plan)),
        )  # fmt: skip

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() if self.held is not None:
                self._let_go()
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "function_follows_soil", (("page", "how"),)))
            case Press(wanted, at) | Drag(wanted, at) | Drop(wanted, at) if wanted.startswith("flag."):
                self._point(wanted.partition(".")[2], at, given)
            case Nudge(wanted, by) if wanted.startswith("flag."):
                self._step(wanted.partition(".")[2], by)
            case Tap(wanted):
                self._tapped(wanted)
        return None

    def _point(self, use: str, at: tuple[int, int], given: Input) -> None:
        """A flag under a finger: it follows, and lands where it is let go; a touch takes it up."""
        if isinstance(given, Press):
            self.pressed_at = at
        elif isinstance(given, Drag):
            if self.finger is not None or self._moved(at):
                self.held, self.chosen = use, None
                self._follow(at)
        else:
            dragged, self.finger, self.pressed_at = self.finger is not None or self._moved(at), None, None
            if dragged:
                self._land(use, at)
            else:
                self._touch(use)

    def _moved(self, at: tuple[int, int]) -> bool:
        start = self.pressed_at or at
        return max(abs(at[0] - start[0]), abs(at[1] - start[1])) > SLIP_PX

    def _follow(self, at: tuple[int, int]) -> None:
        before, self.finger = self.finger, at
        if before is None:
            self._mark()
            return
        for point in (before, at):
            self.damage.add((point[0] - 110, point[1] - 120, 230, 230))
        if before[0] // STEP != at[0] // STEP or (before[1] > LAND_TOP) != (at[1] > LAND_TOP):
            self.damage.add((0, 280, AREA.right, 220))

    def _land(self, use: str, at: tuple[int, int]) -> None:
        self.held = None
        if at[1] > LAND_TOP:
            self.mo_at = max(0, min(len(NAMES) - 1, at[0] // STEP))
            self.plan.lay(use, self.mo_at)
        else:
            self.plan.lift(use)
        self._changed()

    def _touch(self, use: str) -> None:
        """Take a flag up; with another in hand: change places with it; the same again: let it go."""
        self._stop()
        if self.held == use:
            self.held = None
        elif self.held is not None and use in self.plan.plan:
            self.plan.lay(self.held, self.plan.plan.index(use))
            self.held = None
        else:
            self.held, self.chosen = use, None
        self._changed()

    def _step(self, use: str, by: int) -> None:
        """With keys: one place to the side; from the line to the first free place of that side."""
        self._stop()
        self.held = None
        laid = self.plan.plan
        if use in laid:
            at = laid.index(use) + by
        else:
            free = [number for number, each in enumerate(laid) if each is None]
            at = free[0 if by > 0 else -1] if free else -1
        if 0 <= at < len(NAMES):
            self.mo_at = at
            self.plan.lay(use, at)
        self._changed()

    def _let_go(self) -> None:
        self.held = self.finger = self.pressed_at = None
        self._changed()

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        if kind == "flag":
            self._touch(name)
            return
        if kind == "place":
            self._tap_place(NAMES.index(name))
        elif kind == "season":
            self._stop()
            self.plan.go_to(name)
        elif kind == "scenario":
            self._stop()
            self.plan.set_scenario(name)
        elif wanted == "reset":
            self._stop()
            self.plan.clear()
        elif wanted == "undo" and self.plan.undo:
            self.plan.take_back()
        elif wanted == "year":
            self.chosen, self.playing, self.season_s = None, True, 0.0
            self.plan.go_to("winter")
        if kind != "place":
            self.held, self.chosen = None, None
        self.plan.keep()
        self._changed()

    def _tap_place(self, at: int) -> None:
        """Plant the flag in hand there, or hear what the place says of itself. Mo comes too."""
        self.mo_at = at
        if self.held is not None:
            self._stop()
            self.plan.lay(self.held, at)
            self.held = self.chosen = None
        else:
            self.chosen = None if self.chosen == at else at

    def _stop(self) -> None:
        self.playing = False

    # -- time

    def resting(self) -> bool:
        return not self.playing and self.risen >= 1.0

    def update(self, dt_s: float) -> Transition | None:
        if self.risen < 1.0:
            self._rise(dt_s)
        if self.playing:
            self.season_s += dt_s
            if self.season_s >= HOLD_S:
                self.playing, self.season_s = self.plan.season == "winter", 0.0
                if self.plan.season == "winter":
                    self.plan.go_to("summer")
                self.plan.keep()
                self._changed()
        return None

    def _rise(self, dt_s: float) -> None:
        """The water goes to its level in small held steps."""
        before = int(self.risen * RISE_S * STEPS_PER_S)
        self.risen = min(1.0, self.risen + dt_s / RISE_S)
        if int(self.risen * RISE_S * STEPS_PER_S) == before and self.risen < 1.0:
            return
        pairs = zip(self.came_from, self.goes_to, strict=True)
        self.depths = tuple(a + (b - a) * self.risen for a, b in pairs) if self.risen < 1.0 else self.goes_to
        self.damage.add(pygame.Rect(0, LAND_TOP + 100, AREA.right, AREA.bottom - LAND_TOP - 100))

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, clip = Look(self.stage.library, self.stage.theme, self.stage.pressed), canvas.get_clip()
        if clip.bottom > AREA.bottom:
            desk = look.library.backdrop("soil desk", lambda surface: papers.draw_desk(surface, look))
            canvas.blit(desk, (0, 0))
        if clip.colliderect(AREA):
            self._draw_land(canvas, look)
        if clip.colliderect(papers.SLIPS):
            papers.draw_slips(canvas, look, self.words.slips(self.plan))
        if clip.bottom > papers.SLIPS.bottom:
            self._draw_papers(canvas, look)
        for switch in self.switches:
            switch.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)
        if self.held is not None and self.finger is not None:
            foot = (self.finger[0] - 40, self.finger[1] + 96)
            look.library.blit(canvas, f"soil_model/flag_{self.held}", foot)

    def _draw_land(self, canvas: pygame.Surface, look: Look) -> None:
        clip = canvas.get_clip()
        canvas.set_clip(clip.clip(AREA))
        self.section.draw(canvas, self.plan.outcome, self.plan.season, self.depths)
        papers.draw_line_of_flags(canvas, look)
        level = level_y(self.depths, self.mo_at * STEP + STEP / 2)
        papers.draw_mo(canvas, look, self.mo_at, level)
        if self.plan.season == "summer":
            papers.draw_alone(canvas, self.depths, alone_m("summer"))
            papers.draw_sprinklers(canvas, self.plan.outcome)
        if self.held is not None:
            over = None
            if self.finger is not None and self.finger[1] > LAND_TOP:
                over = max(0, min(len(NAMES) - 1, self.finger[0] // STEP))
            papers.draw_open_places(canvas, look, over)
        papers.draw_flags(canvas, look, self.plan.plan, self.held, self.finger is not None)
        papers.draw_names(canvas, look, self.words.place_names(), self.words.place_colours())
        canvas.set_clip(clip)

    def _draw_papers(self, canvas: pygame.Surface, look: Look) -> None:
        discovery, language = self.words.discovery, self.stage.language
        head, sign, rows = self.words.sheet(self.plan)
        papers.draw_verdict(canvas, look, head, sign, rows, discovery.goal.in_(language))
        papers.draw_told(canvas, look, *self.words.told(self.plan, self.held, self.chosen))
        papers.draw_note(canvas, look, discovery.simplification.in_(language))

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()

    def preloads(self) -> Iterable[str]:
        yield from (f"soil_model/{name}" for name in PAINTED)
        yield "water_model/so_so"

