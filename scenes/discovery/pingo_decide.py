"""Pingo, second half: six round hollows and a hand drill. Put it down, look at the core, say what the hollow is.

Owns where the drill stands and what it brought up; what is true of a hollow is game/models/hollows.
"""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.models.hollows import HOLLOWS, TRUTHS, Hollow, drill
from game.narrator.verbs import DecideHollow, ReachGoal
from game.places import Place
from scenes.discovery.pingo_decide_papers import (
    ANSWER_STEP,
    ANSWERS_TOP,
    NOTE,
    PANEL,
    draw_core,
    draw_note,
    draw_panel,
    draw_tile,
    tile_rect,
)
from scenes.discovery.pingo_decide_section import SECTION, SURFACE_Y, Bore, draw_drill, draw_section, share_at, x_of
from scenes.inputs import Back, Drag, Input, Nudge, Placed, Press, Tap
from scenes.scene import Pop, Push, Replace, Scene, Transition
from scenes.stage import Stage
from scenes.view.thumbs import thumb_cover
from scenes.view.widgets import Button, Look, Tone, disc, draw_button, plank

DRILL_S = 1.4
DRILL_BELOW_M = 0.6
FIRST_SHARE, MOST_SHARE, NUDGE_SHARE = -0.72, 1.15, 0.06
ANSWERS = (*TRUTHS, "not_sure")
DRILL_PLANK = (SECTION.centerx - 170, 42, 340, 96)


class PingoDecideScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        self.chosen = next((h for h in HOLLOWS if stage.reader.decision_on(h) is None), next(iter(HOLLOWS)))
        self.bores: dict[str, list[Bore]] = {name: [] for name in HOLLOWS}
        self._begin_hollow()
        self._lay_out()

    def _begin_hollow(self) -> None:
        self.share, self.drilling_s = FIRST_SHARE, 0.0
        self._say()

    def _say(self, *words: str, style: str = "depth", closing: bool = False) -> None:
        """What the panel says; without words it tells how the hollow looks, or what the drill says."""
        self.said, self.style, self.closing = words, style, closing

    @property
    def hollow(self) -> Hollow:
        return HOLLOWS[self.chosen]

    @property
    def decided(self) -> str | None:
        return self.stage.reader.decision_on(self.chosen)

    # -- layout

    def _lay_out(self) -> None:
        bored, drilling = bool(self.bores[self.chosen]), bool(self.drilling_s)
        word, x, w = self._word, NOTE.x, NOTE.w
        self.buttons: list[Button] = [
            disc("back", (84, 84), "back"),
            disc("how", (204, 84), "help"),
            plank("neighbour", (x, 860, w, 88), word("neighbour"), "teal", icon="people", enabled=bored),
            plank("grow", (x, 964, w, 88), word("part_grow"), "plum", icon="back"),
            plank("drill", DRILL_PLANK, word("drill_here"), "brick", icon="drill", enabled=not drilling),
        ]
        for number, truth in enumerate(ANSWERS):
            tone: Tone = "gold" if self.decided == truth else ("plum" if truth == "not_sure" else "teal")
            rect = (PANEL.x + 36, ANSWERS_TOP + number * ANSWER_STEP, PANEL.w - 72, 88)
            enabled = bored and not drilling
            self.buttons.append(plank(f"verdict.{truth}", rect, word(f"verdict_{truth}"), tone, enabled=enabled))

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return "drill"

    def layout(self) -> tuple[Placed, ...]:
        tiles = tuple(
            Placed(f"hollow.{name}", thumb_cover(tile_rect(number)), shape="plank")
            for number, name in enumerate(HOLLOWS)
        )
        ground = Placed("ground", (SECTION.x, 180, SECTION.w, SECTION.h - 156), drags=True, focusable=False)
        selam = (x_of(self.share) - 92, SURFACE_Y - 240, 140, 250)
        knob = Placed("drill_place", selam, drags=True, shape="plank")
        return (*tiles, ground, knob, *(button.placed() for button in self.buttons))

    # -- what the reader does

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("how"):
                return Push(Place("discovery", "pingo", (("page", "how"),)))
            case Tap("grow"):
                return Replace(Place("discovery", "pingo", (("part", "grow"),)))
            case Press("ground" | "drill_place", at) | Drag("ground" | "drill_place", at):
                self._move_to(share_at(at[0]))
            case Nudge("drill_place", by):
                self._move_to(self.share + NUDGE_SHARE * by)
            case Tap("drill") if not self.drilling_s:
                self._start_drilling()
            case Tap(wanted) if wanted.startswith("hollow."):
                self.chosen = wanted.partition(".")[2]
                self._begin_hollow()
                self.refresh()
            case Tap("neighbour"):
                self._say(self._story(), style="aside")
                self.refresh()
            case Tap(wanted) if wanted.startswith("verdict."):
                self._decide(wanted.partition(".")[2])
        return None

    def _start_drilling(self) -> None:
        self.drilling_s = DRILL_S if self.stage.settings.calm else 0.01
        self._say()
        self.stage.sound.play("sound/drill")
        self.refresh()

    def _move_to(self, share: float) -> None:
        if self.drilling_s:
            return
        self.share = max(-MOST_SHARE, min(MOST_SHARE, share))
        self.damage.add(SECTION.inflate(40, 16))

    def _decide(self, answer: str) -> None:
        """Say what it is. Only a hole in the middle counts; 'I don't know' is fair where the drill does not know."""
        drilled = min(self.bores[self.chosen], key=lambda bore: abs(bore.x_m)).drilled
        if drilled.verdict == "drill_again":
            self._say(self._word("drill_again"))
        elif answer == "not_sure":
            fair = self.hollow.truth == "something_else"
            self._say(self._word("not_sure_fair" if fair else "not_sure_but_drilled"))
        elif answer == self.hollow.truth:
            self.stage.session.do(DecideHollow(self.chosen, answer))
            self._say(self._word(f"right_{answer}"))
            if all(self.stage.reader.decision_on(name) == hollow.truth for name, hollow in HOLLOWS.items()):
                self._say(*self.said, self._word("closing"), closing=True)
                self.stage.session.do(ReachGoal("pingo"))
        else:
            self._say(self._word(f"wrong_was_{self.hollow.truth}"))
        self.refresh()

    def _word(self, name: str) -> str:
        """A text of the discovery with its figures set."""
        words = self.stage.book.discoveries["pingo"].words[name].in_(self.stage.language)
        return self.stage.book.plain(self.stage.language, words)

    def _story(self) -> str:
        return self.stage.book.discoveries["pingo"].hollows[self.chosen].story.in_(self.stage.language)

    # -- time

    def resting(self) -> bool:
        return self.drilling_s == 0.0

    def update(self, dt_s: float) -> Transition | None:
        if self.drilling_s:
            self.drilling_s += dt_s
            self.damage.add(SECTION)
            if self.drilling_s >= DRILL_S:
                x_m = self.share * self.hollow.radius_m
                self.bores[self.chosen].append(Bore(x_m, drill(self.hollow, x_m)))
                self.drilling_s = 0.0
                self.refresh()
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look, language = Look(self.stage.library, self.stage.theme, self.stage.pressed), self.stage.language
        clip, bores = canvas.get_clip(), self.bores[self.chosen]
        if not SECTION.contains(clip):
            look.library.blit(canvas, "ui/wood", (0, 0))
        if clip.left < SECTION.left:
            self._draw_tiles(canvas, look)
        if clip.colliderect(SECTION.inflate(16, 16)):
            draw_section(canvas, look, language, self.hollow, bores, self.decided is not None)
            turn = round(self.drilling_s * 12) % 2
            draw_drill(canvas, look, self.share, self._sunk_m(), turn, not self.drilling_s)
        if clip.right > PANEL.left - 24:
            self._draw_panel(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _sunk_m(self) -> float:
        if not self.drilling_s:
            return 0.0
        bottom = drill(self.hollow, self.share * self.hollow.radius_m).depth_m + DRILL_BELOW_M
        return bottom * min(1.0, self.drilling_s / (DRILL_S * 0.8))

    def _draw_tiles(self, canvas: pygame.Surface, look: Look) -> None:
        hollows, language = self.stage.book.discoveries["pingo"].hollows, self.stage.language
        for number, (name, hollow) in enumerate(HOLLOWS.items()):
            decision = self.stage.reader.decision_on(name)
            sign = "" if decision is None else ("tick" if decision == hollow.truth else "cross")
            words = hollows[name].name.in_(language)
            draw_tile(canvas, look, number, f"pingo_model/hollow_{name}", words, name == self.chosen, sign)
        draw_note(canvas, look, self._word("decide_simplification"))

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        book, language, bores = self.stage.book, self.stage.language, self.bores[self.chosen]
        title = book.discoveries["pingo"].hollows[self.chosen].name.in_(language)
        tray = bool(bores) and not self.closing
        draw_panel(canvas, look, title, self.said or self._standing_words(), self.style, tray)
        if tray:
            draw_core(canvas, look, book, language, bores[-1].drilled)

    def _standing_words(self) -> tuple[str, ...]:
        """What is said when nothing was asked: how the hollow looks and what to do, then what the drill says."""
        bores = self.bores[self.chosen]
        if bores:
            said = bores[-1].drilled.verdict
            return (self._word(said if said == "drill_again" else f"drill_says_{said}"),)
        if self.decided is not None:
            return (self._word(f"look_{self.chosen}"), self._word(f"right_{self.decided}"))
        nothing_yet = not any(self.bores.values()) and not self.stage.reader.hollows
        first = (self._word("decide_goal"),) if nothing_yet else ()
        return (*first, self._word(f"look_{self.chosen}"), self._word("drill_first"))

    def preloads(self) -> Iterable[str]:
        yield from (f"pingo_model/hollow_{name}" for name in HOLLOWS)
