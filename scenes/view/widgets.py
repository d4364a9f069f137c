"""The painted interface parts: buttons, papers, flags, switches. They take values and draw; they decide nothing.

Rectangles are the faces as the reader sees them; shadows fall outside. Measures follow frame F10.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import pygame

from scenes.inputs import Placed
from scenes.view.cut import PAPER_EDGE, Cutout, cut_plank, paper_cutout
from scenes.view.library import Library
from scenes.view.tail import draw_side_tail
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import CREAM, INK, PLUM, TOUCH, Colour, Theme

Tone = Literal["brick", "teal", "plum", "gold"]
Rect = tuple[int, int, int, int]
PLANK_MARGIN = (16, 12)
SHEET_MARGIN = 24
BUTTON_MARGIN = 48
BUBBLE_MARGIN = 20
FLAG_STEP = 12
"""Flags are as wide as a multiple of this, so that one that counts years is cut a few times only."""
FOCUS_MARGIN = (32, 29)
DISC_RADIUS = 48


@dataclass(frozen=True)
class Look:
    """What every widget needs to draw itself."""

    library: Library
    theme: Theme
    pressed: str | None = None


@dataclass(frozen=True)
class Button:
    """A thing to press: a round disc with an icon, or a plank with words (and an icon before them)."""

    id: str
    rect: Rect
    label: str = ""
    icon: str = ""
    tone: Tone = "brick"
    kind: Literal["disc", "plank"] = "plank"
    enabled: bool = True
    active: bool = False
    text: str = ""

    def placed(self) -> Placed:
        return Placed(self.id, self.rect, enabled=self.enabled, shape=self.kind)


def disc(
    button_id: str, centre: tuple[int, int], icon: str, *, active: bool = False, enabled: bool = True, text: str = ""
) -> Button:
    """A round button of 96 px; `text` (two letters) stands in place of an icon."""
    rect = (centre[0] - DISC_RADIUS, centre[1] - DISC_RADIUS, TOUCH, TOUCH)
    return Button(button_id, rect, icon=icon, kind="disc", active=active, enabled=enabled, text=text)


def plank(
    button_id: str, rect: Rect, label: str, tone: Tone = "brick", *, icon: str = "", enabled: bool = True
) -> Button:
    return Button(button_id, rect, label, icon, tone, "plank", enabled)


def box(rect: pygame.Rect) -> Rect:
    """A rectangle as the plain values that layouts and widgets take."""
    return (rect.x, rect.y, rect.w, rect.h)


def draw_button(canvas: pygame.Surface, look: Look, button: Button) -> None:
    if not canvas.get_clip().colliderect(pygame.Rect(button.rect).inflate(60, 60)):
        return
    if button.kind == "disc":
        _draw_disc(canvas, look, button)
    else:
        _draw_plank(canvas, look, button)


def button_face(look: Look, button: Button) -> tuple[pygame.Surface, tuple[int, int]]:
    """A button as it is now in one picture, and where that lies: for who draws it in every frame."""
    cover = pygame.Rect(button.rect).inflate(2 * BUTTON_MARGIN, 2 * BUTTON_MARGIN)
    whole = pygame.Surface(cover.size, pygame.SRCALPHA)
    draw_button(whole, look, replace(button, rect=box(pygame.Rect(button.rect).move(-cover.x, -cover.y))))
    seen = whole.get_bounding_rect()
    return whole.subsurface(seen).copy(), (cover.x + seen.x, cover.y + seen.y)


def _state(look: Look, button: Button) -> str:
    if not button.enabled:
        return "disabled"
    return "pressed" if look.pressed == button.id else "normal"


def _draw_disc(canvas: pygame.Surface, look: Look, button: Button) -> None:
    state = _state(look, button)
    if button.active and state == "normal":
        state = "active"
    x, y, w, h = button.rect
    centre = (x + w // 2, y + h // 2 + (6 if state == "pressed" else 0))
    look.library.blit(canvas, f"ui/disc/{state}", (x + w // 2, y + h // 2))
    ink = {"active": "cream", "disabled": "grey"}.get(state, "plum")
    if button.text:
        draw_line(canvas, look.theme, button.text, "button", centre, CREAM if state == "active" else PLUM, "centre")
    elif button.icon:
        look.library.blit(canvas, f"icon/{button.icon}/{ink}", centre)


def _draw_plank(canvas: pygame.Surface, look: Look, button: Button) -> None:
    state = _state(look, button)
    x, y, w, h = button.rect
    family = "plank88" if h < 92 else "plank"
    canvas.blit(
        plank_face(look.library, f"ui/{family}/{button.tone}/{state}", w), (x - PLANK_MARGIN[0], y - PLANK_MARGIN[1])
    )
    ink: Colour = INK if button.tone == "gold" else CREAM
    if state == "disabled":
        ink = PLUM
    down = 7 if state == "pressed" else 0
    icon_width = 68 if button.icon else 0
    room = w - 56 - icon_width
    text_width = min(room, look.theme.font("button").size(button.label)[0]) if button.label else 0
    left = x + (w - icon_width - text_width) // 2
    if button.icon:
        tint = "grey" if state == "disabled" else ("plum" if button.tone == "gold" else "cream")
        look.library.blit(canvas, f"icon/{button.icon}/{tint}", (left + 28, y + h // 2 + down))
    if button.label:
        label_on(canvas, look.theme, button.label, (left + icon_width, y + down, text_width, h), "button", ink)


def label_on(canvas: pygame.Surface, theme: Theme, text: str, rect: Rect, style: str, colour: Colour) -> None:
    """Words in the middle of a rectangle: one line if it fits, else two lines, else smaller."""
    x, y, w, h = rect
    if theme.font(style).size(text)[0] <= w or " " not in text:
        draw_line(canvas, theme, text, style, (x + w // 2, y + h // 2), colour, "centre", most=w)
        return
    block = fit_text(theme, plain(text), style, (w, h - 16), smallest=0.55, centred=True)
    draw_text(canvas, theme, block, (x, y + (h - block.height) // 2), colour)


def plank_face(library: Library, asset: str, width: int) -> pygame.Surface:
    """A plank picture for a face `width` px wide, cut once and kept with the library."""
    key = (asset, width)
    if key not in library.cuts:
        library.cuts[key] = cut_plank(library.picture(asset), width + 2 * PLANK_MARGIN[0])
    return library.cuts[key]


def paper_face(library: Library, asset: str, size: tuple[int, int]) -> Cutout:
    """A paper of this size with its margins, cut once and kept with the library."""
    key = (asset, size)
    if key not in library.cutouts:
        library.cutouts[key] = paper_cutout(library.picture(asset), library.core(asset), size)
    return library.cutouts[key]


def draw_sheet(canvas: pygame.Surface, look: Look, rect: Rect, kind: str = "paper") -> None:
    """A paper panel with its hand-cut inner line; `kind` paper, cream or night."""
    sheet_face(look, (rect[2], rect[3]), kind).blit(canvas, (rect[0] - SHEET_MARGIN, rect[1] - SHEET_MARGIN))


def sheet_hides(rect: Rect) -> pygame.Rect:
    """What such a panel covers whatever its torn edge looks like."""
    return pygame.Rect(rect).inflate(2 * (SHEET_MARGIN - PAPER_EDGE), 2 * (SHEET_MARGIN - PAPER_EDGE))


def sheet_face(look: Look, size: tuple[int, int], kind: str = "paper") -> Cutout:
    """The paper of a panel with a face of this size, cut once."""
    return paper_face(look.library, f"ui/sheet/{kind}", (size[0] + 2 * SHEET_MARGIN, size[1] + 2 * SHEET_MARGIN))


def draw_desk(canvas: pygame.Surface, look: Look, sheet: Rect, kind: str = "paper") -> None:
    """The wooden table with one large paper on it, where that is all that lies below."""

    def draw(surface: pygame.Surface) -> None:
        look.library.blit(surface, "ui/wood", (0, 0))
        draw_sheet(surface, look, sheet, kind)

    canvas.blit(look.library.backdrop(f"desk {sheet} {kind}", draw), (0, 0))


def draw_master(canvas: pygame.Surface, look: Look, asset: str, rect: Rect) -> None:
    """A paper or strip cut to exactly `rect` from a master that has no margin (flags, tags, grooves)."""
    paper_face(look.library, asset, (rect[2], rect[3])).blit(canvas, rect[:2])


def draw_flag(
    canvas: pygame.Surface,
    look: Look,
    text: str,
    centre: tuple[int, int],
    kind: str = "paper",
    style: str = "label",
    icon: str = "",
) -> pygame.Rect:
    """A name on a small paper, as wide as its words and as high as its letters; gives its rectangle."""
    w = look.theme.font(style).size(text)[0] + 44 + (64 if icon else 0)
    w = -(-w // FLAG_STEP) * FLAG_STEP
    rect = pygame.Rect(0, 0, min(w, 690), max(56, look.theme.size(style) + 30, 88 if icon else 0))
    rect.center = centre
    draw_master(canvas, look, f"ui/flag/{kind}", (rect.x, rect.y, rect.w, rect.h))
    ink = CREAM if kind == "brick" else INK
    middle = rect.centery - 2
    if icon:
        look.library.blit(canvas, f"icon/{icon}/{'cream' if kind == 'brick' else 'plum'}", (rect.x + 48, middle))
    at = (rect.centerx + (28 if icon else 0), middle)
    draw_line(canvas, look.theme, text, style, at, ink, "centre", most=rect.w - 32)
    return rect


def draw_bubble(
    canvas: pygame.Surface, look: Look, rect: Rect, text: str, tail: Literal["left", "right", "none"] = "left"
) -> None:
    """What somebody says: a cream bubble with its words centred, the tail low at one side."""
    x, y, w, h = rect
    paper_face(look.library, "ui/bubble", (w + 2 * BUBBLE_MARGIN, h + 2 * BUBBLE_MARGIN)).blit(
        canvas, (x - BUBBLE_MARGIN, y - BUBBLE_MARGIN)
    )
    if tail != "none":
        draw_side_tail(canvas, look.library, pygame.Rect(rect), left=tail == "left", y=y + h - 64)
    inner = (x + 28, y + 18, w - 56, h - 36)
    block = fit_text(look.theme, plain(text), "depth", (inner[2], inner[3]), smallest=0.7, centred=True)
    draw_text(canvas, look.theme, block, (inner[0], inner[1] + (inner[3] - block.height) // 2), INK)


@dataclass(frozen=True)
class Switch:
    """Two or three choices in a groove, one of them on. Ids are `<id>.<choice>`; `below`: a smaller line under each."""

    id: str
    rect: Rect
    choices: tuple[tuple[str, str], ...]
    on: str
    icons: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    def placed(self) -> tuple[Placed, ...]:
        return tuple(
            Placed(f"{self.id}.{choice}", self._part(number), shape="plank")
            for number, (choice, _) in enumerate(self.choices)
        )

    def _part(self, number: int) -> Rect:
        x, y, w, h = self.rect
        part = w // len(self.choices)
        return (x + number * part, y, part, h)

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if not canvas.get_clip().colliderect(pygame.Rect(self.rect).inflate(16, 16)):
            return
        draw_master(canvas, look, "ui/switch/groove", self.rect)
        for number, (choice, label) in enumerate(self.choices):
            x, y, w, h = self._part(number)
            chosen = choice == self.on
            if chosen:
                draw_master(canvas, look, "ui/switch/slip", (x + 7, y + 7, w - 14, h - 12))
            ink = INK if chosen else CREAM
            icon = self.icons[number] if number < len(self.icons) else ""
            self._draw_label(canvas, look, label, (x + 20, y, w - 40, h - 4), ink, icon)
            if number < len(self.below):
                under = (x + w // 2, y + h - 30)
                draw_line(canvas, look.theme, self.below[number], "note", under, ink, "centre", most=w - 40)

    def _draw_label(self, canvas: pygame.Surface, look: Look, label: str, rect: Rect, ink: Colour, icon: str) -> None:
        x, y, w, h = rect
        if self.below:
            draw_line(canvas, look.theme, label, "button", (x + w // 2, y + h // 2 - 16), ink, "centre", most=w)
            return
        aside = 72 if icon else 0
        width = min(w - aside, look.theme.font("button").size(label)[0])
        left = x + (w - aside - width) // 2
        if icon:
            tint = "plum" if ink == INK else "cream"
            look.library.blit(canvas, f"icon/{icon}/{tint}", (left + 30, y + h // 2))
        label_on(canvas, look.theme, label, (left + aside, y, width, h), "button", ink)


def draw_beads(canvas: pygame.Surface, look: Look, at: tuple[int, int], step: int, count: int, now: int) -> None:
    """Where one is in a row of `count`: gold for what was, Mo's nose for now, a ring for what comes."""
    pygame.draw.line(canvas, (0xE9, 0xC9, 0x8A), at, (at[0] + step * (count - 1), at[1]), 2)
    for number in range(count):
        kind = "now" if number == now else ("past" if number < now else "open")
        look.library.blit(canvas, f"ui/bead/{kind}", (at[0] + step * number, at[1]))


def draw_focus(canvas: pygame.Surface, look: Look, placed: Placed) -> pygame.Rect:
    """The focus ring round a thing: ink, gold, glow; seen on dark and on light. Gives the rectangle that it covers."""
    rect = focus_rect(placed)
    x, y, w, h = placed.ring or placed.rect
    if placed.shape == "disc":
        look.library.blit(canvas, "ui/focus/disc", (x + w // 2, y + h // 2))
        return rect
    left, top = FOCUS_MARGIN
    paper_face(look.library, "ui/focus/plank", (w + 2 * left, h + 2 * top + 6)).blit(canvas, (x - left, y - top))
    return rect


def focus_rect(placed: Placed) -> pygame.Rect:
    return pygame.Rect(placed.ring or placed.rect).inflate(72, 72)
