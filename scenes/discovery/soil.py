"""Use follows soil: eight flags for eight places, then a wet winter and a dry summer.

What is laid stands in soil_plan, the model in game/models/land_use; the hand is soil_hand, what moves soil_moves; the
land is drawn by soil_section, flags and papers by soil_papers, the words are chosen by soil_words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pygame

from game.models.land_use_ground import PLACES
from game.places import Place
from scenes.discovery import soil_papers as papers
from scenes.discovery.soil_hand import Hand
from scenes.discovery.soil_moves import Rise, Walk
from scenes.discovery.soil_plan import SoilPlan
from scenes.discovery.soil_section import AREA, PAINTED, STEP, SoilSection, alone_m, depths_m, level_y
from scenes.discovery.soil_words import SoilWords
from scenes.inputs import Back, Drag, Drop, Input, Nudge, Placed, Press, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.widgets import Button, Look, Switch, disc, draw_button, plank

NAMES = tuple(PLACES)
LAND_TOP = 150
FIRST_MO = 4
"""Mo waits under the es."""
HOLD_S = 2.2
"""How long a season stays while the year runs."""
ZONES = (
    pygame.Rect(0, 0, AREA.w, LAND_TOP),
    pygame.Rect(0, LAND_TOP, AREA.w, AREA.h - LAND_TOP),
    papers.SLIPS,
    pygame.Rect(papers.YEAR_PLANK).inflate(40, 12),
    pygame.Rect(papers.SEASON),
    pygame.Rect(papers.SCENARIOS),
    papers.TOLD.inflate(24, 8),
    papers.SHEET.inflate(-20, -20),
)
"""What is drawn anew apart from the rest: the line, land, slips, plank, switches, what is told, the sheet."""
FOCUS_ROOM = papers.SLIPS.union(pygame.Rect(papers.YEAR_PLANK)).inflate(0, 72)
"""Where a focus ring may lie round a slip or the plank."""
WATER_ZONE = pygame.Rect(0, LAND_TOP + 100, AREA.right, AREA.bottom - LAND_TOP - 100)


class SoilScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.section = SoilSection(stage.library)
        self.words = SoilWords(stage)
        self.plan = SoilPlan(stage.session, place.asked("scenario"))
        self.hand = Hand()
        self.chosen: int | None = None
        self.playing = False
        self.season_s = 0.0
        self.water = Rise(depths_m(self.plan.outcome, self.plan.season))
        self.mo = Walk(papers.mo_x(FIRST_MO))
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
        self.water.begin(depths_m(self.plan.outcome, self.plan.season), at_once=self.stage.settings.calm)
        self._lay_out()
        self._mark()

    def _mark(self) -> None:
        """Draw anew what is not as it was when this was asked last."""
        shows = self._shows()
        for rect, before, now in zip(ZONES, self.showed, shows, strict=True):
            if before != now:
                self.damage.add(rect)
        self.showed = shows

    def _shows(self) -> tuple[object, ...]:
        """All that decides how each of ZONES looks."""
        plan, hand = self.plan, self.hand
        land = (plan.plan, plan.season, hand.held, hand.finger is None, self.mo.x)
        hung = (plan.free, plan.season, hand.held, hand.finger is None, bool(plan.undo))
        told = self.words.told(plan, hand.held, self.chosen)
        slips, sheet = self.words.slips(plan), self.words.sheet(plan)
        return (hung, land, slips, plan.whole, plan.season, plan.scenario, told, sheet)

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() if self.hand.held is not None:
                self.hand.open()
                self._changed()
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "function_follows_soil", (("page", "how"),)))
            case Press(wanted) | Drag(wanted) | Drop(wanted) if wanted.startswith("flag."):
                self._point(wanted.partition(".")[2], given)
            case Nudge(wanted, by) if wanted.startswith("flag."):
                self._step(wanted.partition(".")[2], by)
            case Tap(wanted):
                self._tapped(wanted)
        return None

    def _point(self, use: str, given: Press | Drag | Drop) -> None:
        """A flag under a finger: it follows, and lands where it is let go; a touch takes it up."""
        match self.hand.feel(use, given):
            case "follow":
                self._follow(given.at)
            case "land":
                self.hand.open()
                if given.at[1] > LAND_TOP:
                    self._plant(use, max(0, min(len(NAMES) - 1, given.at[0] // STEP)))
                else:
                    self.plan.lift(use)
                self._changed()
            case "touch":
                self._touch(use)

    def _follow(self, at: tuple[int, int]) -> None:
        before, self.hand.finger, self.chosen = self.hand.finger, at, None
        if before is None:
            self._mark()
            return
        for point in (before, at):
            self.damage.add((point[0] - 110, point[1] - 120, 230, 230))
        if before[0] // STEP != at[0] // STEP or (before[1] > LAND_TOP) != (at[1] > LAND_TOP):
            self.damage.add((0, 280, AREA.right, 220))

    def _plant(self, use: str, at: int) -> None:
        self.playing = False
        self._call_mo(at)
        if self.plan.lay(use, at):
            self.stage.sound.play("sound/dig")

    def _call_mo(self, at: int) -> None:
        self.mo.begin(papers.mo_x(at), at_once=self.stage.settings.calm)
        self.damage.add(papers.mo_rect(self.mo.x))

    def _touch(self, use: str) -> None:
        """Take a flag up; with another in hand: change places with it; the same again: let it go."""
        self.playing = False
        held, laid = self.hand.held, self.plan.plan
        self.hand.open()
        if held is not None and held != use and use in laid:
            self._plant(held, laid.index(use))
        elif held != use:
            self.hand.held, self.chosen = use, None
        self._changed()

    def _step(self, use: str, by: int) -> None:
        """With keys: one place to the side; from the line to the first free place of that side."""
        self.hand.open()
        laid = self.plan.plan
        if use in laid:
            at = laid.index(use) + by
        else:
            free = [number for number, each in enumerate(laid) if each is None]
            at = free[0 if by > 0 else -1] if free else -1
        if 0 <= at < len(NAMES):
            self._plant(use, at)
        self._changed()

    def _tapped(self, wanted: str) -> None:
        kind, _, name = wanted.partition(".")
        if kind == "flag":
            self._touch(name)
            self._lead_to_place()
            return
        if kind == "place":
            self._tap_place(NAMES.index(name))
        else:
            self._press(kind, name)
            self.hand.open()
            self.chosen = None
        self._changed()

    def _lead_to_place(self) -> None:
        """A flag that keys took up wants a place: the focus goes to the first free one."""
        if self.hand.held is not None and None in self.plan.plan:
            self._focus(f"place.{NAMES[self.plan.plan.index(None)]}")

    def _focus(self, wanted: str) -> None:
        self.stage.focused = wanted
        for rect in (*ZONES[:3], FOCUS_ROOM):
            self.damage.add(rect)

    def _press(self, kind: str, name: str) -> None:
        """A switch or a button that changes what is laid or which season is on."""
        self.playing = kind == "year"
        match kind:
            case "season":
                self.plan.go_to(name)
            case "scenario":
                self.plan.set_scenario(name)
            case "reset":
                self.plan.clear()
            case "undo" if self.plan.undo:
                self.plan.take_back()
            case "year":
                self.season_s = 0.0
                self.plan.go_to("winter")
                self.stage.sound.play("sound/rain")
        self.plan.keep()

    def _tap_place(self, at: int) -> None:
        """Plant the flag in hand there, or hear what the place says of itself. Mo comes too."""
        held = self.hand.held
        if held is not None:
            self.hand.open()
            self.chosen = None
            self._plant(held, at)
            self._focus(f"flag.{self.plan.free[0]}" if self.plan.free else "year")
        else:
            self.chosen = None if self.chosen == at else at
            self._call_mo(at)

    # -- time

    def resting(self) -> bool:
        return not self.playing and self.water.still and self.mo.still

    def update(self, dt_s: float) -> Transition | None:
        if self.water.update(dt_s):
            self.damage.add(WATER_ZONE)
        before = self.mo.x
        if self.mo.update(dt_s):
            self.damage.add(papers.mo_rect(before).union(papers.mo_rect(self.mo.x)))
        if self.playing:
            self._run(dt_s)
        return None

    def _run(self, dt_s: float) -> None:
        """The year: winter holds for a while, then summer; there it stays."""
        self.season_s += dt_s
        if self.season_s < HOLD_S:
            return
        self.season_s = 0.0
        if self.plan.season == "winter":
            self.plan.go_to("summer")
        else:
            self.playing = False
        self._changed()

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, clip = Look(self.stage.library, self.stage.theme, self.stage.pressed), canvas.get_clip()
        below = clip.clip((0, AREA.bottom, AREA.w, clip.bottom))
        if below.h:
            desk = look.library.backdrop("soil desk", lambda surface: papers.draw_desk(surface, look))
            canvas.blit(desk, below, below)
        if clip.colliderect(AREA):
            self._draw_land(canvas, look)
        if clip.colliderect(papers.SLIPS_WITH_SIGNS):
            papers.draw_slips(canvas, look, self.words.slips(self.plan))
        if clip.bottom > papers.SLIPS.bottom:
            self._draw_papers(canvas, look)
        for switch in self.switches:
            switch.draw(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)
        if self.hand.held is not None and self.hand.finger is not None:
            foot = (self.hand.finger[0] - 40, self.hand.finger[1] + 96)
            look.library.blit(canvas, f"soil_model/flag_{self.hand.held}", foot)

    def _draw_land(self, canvas: pygame.Surface, look: Look) -> None:
        clip, plan, finger = canvas.get_clip(), self.plan, self.hand.finger
        canvas.set_clip(clip.clip(AREA))
        self.section.draw(canvas, plan.outcome, plan.season, self.water.now)
        papers.draw_line_of_flags(canvas, look)
        if plan.season == "summer":
            papers.draw_alone(canvas, self.water.now, alone_m("summer"))
            papers.draw_sprinklers(canvas, plan.outcome)
        papers.draw_mo(canvas, look, self.mo, level_y(self.water.now, self.mo.x))
        if self.hand.held is not None:
            over = finger[0] // STEP if finger is not None and finger[1] > LAND_TOP else None
            papers.draw_open_places(canvas, look, over)
        papers.draw_flags(canvas, look, plan.plan, self.hand.held, finger is not None)
        papers.draw_names(canvas, look, self.words.place_names(), self.words.place_colours())
        canvas.set_clip(clip)

    def _draw_papers(self, canvas: pygame.Surface, look: Look) -> None:
        discovery, language, clip = self.words.discovery, self.stage.language, canvas.get_clip()
        if clip.colliderect(papers.SHEET):
            head, sign, rows = self.words.sheet(self.plan)
            papers.draw_verdict(canvas, look, head, sign, rows, discovery.goal.in_(language))
        if clip.colliderect(papers.TOLD):
            papers.draw_told(canvas, look, *self.words.told(self.plan, self.hand.held, self.chosen))
        if clip.bottom > papers.TOLD.bottom:
            papers.draw_note(canvas, look, discovery.simplification.in_(language))

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        yield from self.section.prepare()

    def preloads(self) -> Iterable[str]:
        yield from (f"soil_model/{name}" for name in PAINTED)
        yield from ("water_model/so_so", "mo/swim", "mo/walk", "mo/lantern")
