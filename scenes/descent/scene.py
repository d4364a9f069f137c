"""The descent's scene: the reader's hand to Mo, what he meets to the reader. Rules of moving are in game/descent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

import pygame

from game.descent import rules
from game.descent import state as descended
from game.ground import gauge
from game.narrator.verbs import KeepFind, KeepSecret
from game.places import Place
from scenes.descent.camera import Camera
from scenes.descent.core_tray import CoreTray
from scenes.descent.gauge import GaugeDrawing, Reading, read_gauge
from scenes.descent.station_sheet import StationSheet
from scenes.descent.title import draw_title
from scenes.descent.world import World
from scenes.inputs import Back, Drag, Drop, Input, Key, Placed, Press, Steer, Tap
from scenes.scene import CANVAS_SIZE, Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.opaque import opaque
from scenes.view.widgets import Button, Look, button_face, disc, draw_button, draw_flag, plank

HINT_STAY_S = 6.0
FEEL_STAY_S = 2.2
TOLD_STAYS_S = 9.0
RIGHT_X = 1836
STEP_LINK = (1396, 972, 390, 88)
READ_EVERY_M = 60
"""How far apart the columns are whose words for the gauge are written before they are wanted."""
HELD_S, COASTS_S = 0.35, 1.4
"""A lift button held shorter than this was tapped: then the lift goes on for so long."""


class DescentScene(Scene):
    grabs_steering: ClassVar[bool] = True
    grabs_keys: ClassVar[frozenset[str]] = frozenset({"page_up", "page_down"})

    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.profile = stage.book.profiles[place.path]
        self.map = self.profile.map
        reader = stage.reader
        self.state = descended.start(
            self.map, place.amount("x"), place.amount("depth"), frozenset(reader.finds) | frozenset(reader.secrets)
        )
        self.control = descended.NO_HAND
        self.world = World(stage, self.profile)
        self.camera = Camera(self.world.size, self.world.break_px, self.world.window_px)
        self.camera.jump(self._mo_px())
        self.world.hurry(self.camera)
        self.gauge = GaugeDrawing(stage)
        self._faces: dict[tuple[str, bool], tuple[pygame.Surface, tuple[int, int]]] = {}
        self.tray: CoreTray | None = None
        self.station: StationSheet | None = None
        self.feel, self.feel_left_s = "", 0.0
        self.hint_left_s = HINT_STAY_S
        self.ridden_s = self.coasts_s = self.told_left_s = 0.0
        self._lay_out()

    def _mo_px(self) -> tuple[float, float]:
        return self.world.to_px(self.state.x_m, self.state.d_m)

    def _metres_at(self, at: tuple[int, int]) -> tuple[float, float]:
        return self.world.to_metres(self.camera.to_map(at))

    def _lay_out(self) -> None:
        buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("up", (RIGHT_X, 220), "begin"),
            disc("down", (RIGHT_X, 340), "descend"),
            disc("drill", (RIGHT_X, 500), "drill"),
            disc("tray", (RIGHT_X, 620), "pages"),
            disc("cabinet", (RIGHT_X, 740), "cabinet"),
            disc("settings", (RIGHT_X, 84), "settings"),
        ]
        self.buttons = tuple(buttons)

    def refresh(self) -> None:
        self.control = descended.NO_HAND
        self._lay_out()
        self.gauge = GaugeDrawing(self.stage)
        self._faces.clear()
        for sheet in (self.tray, self.station):
            if sheet is not None:
                sheet.refresh()
        super().refresh()

    def first_focus(self) -> str | None:
        return "down"

    def layout(self) -> tuple[Placed, ...]:
        if self.tray is not None:
            return self.tray.layout()
        ground = Placed("ground", (0, 0, *CANVAS_SIZE), drags=True, focusable=False)
        lifts = {"up", "down"}
        buttons = tuple(Placed(b.id, b.rect, drags=b.id in lifts, shape="disc") for b in self.buttons)
        sheet = self.station.layout() if self.station is not None else ()
        link = self._link()
        return (ground, *buttons, *((link.placed(),) if link is not None else ()), *sheet)

    def _leads(self) -> Place | None:
        """Where the step of the ladder leads that the lift is at."""
        words = self.profile.words.ladder.get(self.state.ladder_step or "")
        return words.leads_to if words is not None and self.state.mode == "ride" and self.station is None else None

    def _link(self) -> Button | None:
        leads = self._leads()
        if leads is None or not self.stage.leads(leads):
            return None
        return plank("step", STEP_LINK, self.stage.say(f"book.to.{leads.kind}"), "teal", icon="next")

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        if self.tray is not None:
            if self.tray.handle(given):
                self.tray = None
            self.damage.add()
            return None
        match given:
            case Back() | Tap("back"):
                return self._back()
            case Steer(x, y):
                self.control, self.coasts_s = descended.Control(direction=(x, y)), 0.0
            case Press("ground", at) | Drag("ground", at):
                self.control, self.coasts_s = descended.Control(target=self._metres_at(at)), 0.0
            case Press("up") | Press("down"):
                self._ride(given.id)
            case Key("page_up") | Key("page_down"):
                self.control = descended.Control(lift=-1 if given.name == "page_up" else 1)
            case Drop("up" | "down") if self.ridden_s < HELD_S:
                self.coasts_s = COASTS_S
            case Drop():
                self.control = descended.NO_HAND
            case Tap(wanted):
                return self._tapped(wanted)
        return None

    def _back(self) -> Transition | None:
        if self.station is not None:
            self._close_station()
            return None
        return Pop()

    def _tapped(self, wanted: str) -> Transition | None:
        match wanted:
            case "drill":
                self.tray = CoreTray(self.stage, self.profile.id, self.state.x_m)
                self.stage.sound.play("sound/drill")
            case "tray":
                self.tray = CoreTray(self.stage, self.profile.id, None)
            case "up" | "down":
                self._ride(wanted)
                self.coasts_s = COASTS_S
            case "cabinet" | "settings":
                return Push(Place(wanted))
            case "close":
                self._close_station()
            case "step" if (leads := self._leads()) is not None:
                return Push(leads)
            case "follow" if self.station is not None and self.station.station.leads_to is not None:
                return Push(self.station.station.leads_to)
        self.damage.add()
        return None

    def _ride(self, way: str) -> None:
        """The lift goes while its button is held; after a short tap it goes on for a while by itself."""
        self.control = descended.Control(lift=-1 if way == "up" else 1)
        self.ridden_s = self.coasts_s = 0.0

    def _close_station(self) -> None:
        self.station = None
        self.damage.add()

    # -- time

    def resting(self) -> bool:
        if self.tray is not None:
            return True
        held = self.control != descended.NO_HAND and self.control.target is None
        calm = descended.is_at_rest(self.map, self.state) and self.camera.settled and not held
        return calm and self._said() and not self.world.busy()

    def _said(self) -> bool:
        return max(self.feel_left_s, self.hint_left_s, self.told_left_s) <= 0

    def update(self, dt_s: float) -> Transition | None:
        if self.tray is not None:
            return None
        self._coast(dt_s)
        before = self.state
        step = rules.step(self.state, self.control, dt_s, self.map)
        self.state = step.state
        self._tell(step.events)
        self._pass_by(before, dt_s)
        moved = self.camera.follow(self._mo_px(), dt_s)
        self.world.dig(before.tunnel, self.state)
        changed = self.world.update(self.camera, dt_s)
        if moved or changed or self.state != before:
            self.damage.add()
        self._count_down(dt_s)
        return None

    def _pass_by(self, before: descended.DescentState, dt_s: float) -> None:
        """What Mo told on the way past goes away by itself some time after the lift has gone on."""
        if before.station is not None and self.state.station is None and self.state.mode == "ride":
            self.told_left_s = TOLD_STAYS_S
        elif self.station is None or self.state.station is not None:
            self.told_left_s = 0.0
        elif self.told_left_s > 0:
            self.told_left_s -= dt_s
            if self.told_left_s <= 0:
                self._close_station()

    def _coast(self, dt_s: float) -> None:
        """How long the lift's button was held, and how far the lift goes on after a tap."""
        self.ridden_s += dt_s
        if self.coasts_s > 0:
            self.coasts_s -= dt_s
            if self.coasts_s <= 0:
                self.control = descended.NO_HAND

    def _count_down(self, dt_s: float) -> None:
        for name in ("feel_left_s", "hint_left_s"):
            left = getattr(self, name)
            if left > 0:
                setattr(self, name, left - dt_s)
                if left - dt_s <= 0:
                    self.damage.add()

    def _tell(self, events: tuple[descended.Event, ...]) -> None:
        do, sound = self.stage.session.do, self.stage.sound
        for event in events:
            match event:
                case descended.FindReached(find_id):
                    do(KeepFind(find_id))
                case descended.SecretReached(secret_id):
                    do(KeepSecret(secret_id))
                    if self.profile.words.secret is not None:
                        self.station = StationSheet(self.stage, self.profile.words.secret)
                case descended.StationReached(station_id):
                    self.station = StationSheet(self.stage, self.profile.words.stations[station_id])
                    sound.play("sound/touch")
                case descended.LayerEntered(layer) if layer is not None and self.state.mode in ("dig", "swim"):
                    self.feel, self.feel_left_s = self.stage.say(f"feel.{layer}"), FEEL_STAY_S
                    sound.play("sound/dig")
                case descended.ModeChanged(mode) if mode == "swim":
                    brine = self.map.in_window(self.state.x_m, self.state.d_m)
                    self.feel = self.stage.say("feel.brine" if brine else "feel.water")
                    self.feel_left_s = FEEL_STAY_S
                    sound.play("sound/splash")
                case descended.ModeChanged(mode) if mode == "drill":
                    self.feel, self.feel_left_s = self.stage.say("descent.capsule"), FEEL_STAY_S
                    sound.play("sound/drill")
                case descended.ModeChanged(mode) if mode == "ride":
                    sound.play("sound/lift")
                case descended.WindowReached():
                    self.feel, self.feel_left_s = self.stage.say("descent.window"), HINT_STAY_S
            self.hint_left_s = min(self.hint_left_s, 0.01)

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.world.draw(canvas, self.camera, self.state)
        reading = self._reading(*descended.told_m(self.map, self.state))
        self.gauge.draw(canvas, look, reading)
        draw_title(canvas, look, self.world, self.camera)
        self._draw_says(canvas, look)
        self._draw_buttons(canvas, look)
        link = self._link()
        if link is not None:
            draw_button(canvas, look, link)
        if self.station is not None:
            self.station.draw(canvas, look)
        if self.tray is not None:
            self.tray.draw(canvas, look)

    def _draw_buttons(self, canvas: pygame.Surface, look: Look) -> None:
        """Each button is drawn once as it is and once as it is held down; a frame only lays them."""
        faces = []
        for button in self.buttons:
            key = (button.id, look.pressed == button.id)
            if key not in self._faces:
                self._faces[key] = button_face(look, button)
            faces.append(self._faces[key])
        canvas.blits(faces, doreturn=False)

    def _draw_says(self, canvas: pygame.Surface, look: Look) -> None:
        """A word about the ground beside Mo, or how to begin."""
        x, y = self.camera.to_canvas(self._mo_px())
        if self.feel_left_s > 0:
            draw_flag(canvas, look, self.feel, (x, y - 150), "gold")
        elif self.hint_left_s > 0:
            hint = "descent.hint_lift" if self.state.mode == "ride" else "descent.hint_dig"
            draw_flag(canvas, look, self.stage.say(hint), (960, 700), "paper")

    def _reading(self, x_m: float, d_m: float) -> Reading:
        return read_gauge(self.stage, self.profile.id, gauge(self.map, x_m, min(d_m, self.world.floor_m)))

    def preloads(self) -> Iterable[str]:
        return self.world.preloads(self.camera)

    def prepare(self) -> Iterator[None]:
        yield from super().prepare()
        look = Look(self.stage.library, self.stage.theme)
        yield from self.world.prepare(look)
        for x_m in {self.state.x_m, *range(0, round(self.map.width_m), READ_EVERY_M)}:
            for d_m in range(round(self.world.floor_m) + 1):
                self.gauge.prepare(look, self._reading(x_m, d_m))
            yield
        spare, words = opaque(CANVAS_SIZE), self.profile.words
        for told in (*words.stations.values(), *([words.secret] if words.secret is not None else [])):
            StationSheet(self.stage, told).draw(spare, look)
            yield
        for x_m in (None, self.state.x_m):
            CoreTray(self.stage, self.profile.id, x_m).draw(spare, look)
            yield
