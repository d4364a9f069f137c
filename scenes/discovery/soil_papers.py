"""What lies over and under the land: flags on their line and poles, a slip of words for each place, the verdict.

Takes values and draws; decides nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.models.land_use import Outcome
from game.models.land_use_ground import PLACES, USES
from scenes.discovery.soil_moves import Walk
from scenes.discovery.soil_section import POLE_X, PX_PER_M, STEP, surface_y
from scenes.inputs import Placed
from scenes.view.drawn import dashed_ring, medallion
from scenes.view.layer_name import colour_of, draw_layer_name
from scenes.view.slips import draw_slip, draw_strip
from scenes.view.text import TextBlock, draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import BRICK, CREAM, GOLD, INK, SAND, TEAL_INK, Colour
from scenes.view.widgets import Look, box, draw_sheet

NAMES, ORDER = tuple(PLACES), tuple(USES)
LINE_AT, LINE_LENGTH, LINE_SAG = (520, 16), 1360, 26
FIRST_HUNG_X, HUNG_STEP = 632, 168
FLAG_SIZE = (124, 112)
SLIP_TOP, SLIP_HEIGHT = 650, 98
SLIPS = pygame.Rect(0, SLIP_TOP - 10, 1920, SLIP_HEIGHT + 24)
SIGN_ABOVE_PX = 36
SLIPS_WITH_SIGNS = SLIPS.union((0, SLIP_TOP - SIGN_ABOVE_PX, 1920, SIGN_ABOVE_PX))
NAME_Y = 612
YEAR_PLANK = (36, 758, 470, 88)
SEASON = (526, 758, 910, 88)
SCENARIOS = (36, 852, 1400, 88)
TOLD = pygame.Rect(36, 946, 1400, 74)
NOTE_Y = 1046
SHEET = pygame.Rect(1460, 764, 424, 296)
INNER_X, INNER_WIDTH = SHEET.x + 32, SHEET.w - 64
ROW_TOP, ROW_STEP = SHEET.y + 80, 40
RING = 48
MO_AT, MO_BELOW, MO_SHARE = (132, 538), 70, 0.32
LAMPLIGHT: tuple[Colour, ...] = ((0x5D, 0x33, 0x2A), (0xD6, 0x7A, 0x4A), (0xF2, 0xB9, 0x3B))
LEAST_CHANGE_M = 0.03
LEAST_SHRINK = 0.5
BESIDE_PX, FLAG_BELOW = 116, 12
POLE: Colour = (0xA6, 0x7A, 0x4E)
SIGNS = {"good": "ui/tick", "works": "water_model/so_so", "fights": "ui/cross"}
MARKS = ("ui/tick", "water_model/so_so", "ui/cross")
GLAD_SCORE, CROSS_SCORE = 66.0, 35.0
DROPS_EVERY_MM = 8.0
DROP: Colour = (0xE9, 0xF3, 0xF1)
DROP_EDGE: Colour = (0x2F, 0x6B, 0x7C)
MATERIALS = {
    "bog": "peat", "drift_sand": "drift_sand", "wet_heath": "boulder_clay", "plateau": "boulder_clay", "es": "es_deck",
    "village_edge": "pot_clay", "valley_flank": "cover_sand", "valley_floor": "peat",
}  # fmt: skip


@dataclass(frozen=True)
class Slip:
    """What is said of a place: words, and a sign (tick, wave, cross) when it was judged."""

    words: str
    sign: str = ""


def hung_at(use: str) -> tuple[int, int]:
    """Where a use's flag hangs on the line: the middle of its upper edge."""
    x = FIRST_HUNG_X + ORDER.index(use) * HUNG_STEP
    sag = LINE_SAG * math.sin(math.pi * (x - LINE_AT[0] - 20) / LINE_LENGTH)
    return (x, round(LINE_AT[1] + 26 + sag))


def pole_foot(at: int) -> tuple[int, int]:
    """Where the flag of place number `at` stands: on the grass, or higher where what is behind it stands higher."""
    x = at * STEP + POLE_X
    return (x, round(min(surface_y(x), surface_y(x + BESIDE_PX) + FLAG_BELOW)))


def flag_rect(use: str, plan: Sequence[str | None]) -> pygame.Rect:
    """What can be touched of a flag."""
    if use in plan:
        x, y = pole_foot(plan.index(use))
        return pygame.Rect(x - 14, y - 172, *FLAG_SIZE)
    x, y = hung_at(use)
    return pygame.Rect(x - FLAG_SIZE[0] // 2, y - 14, *FLAG_SIZE)


def placed(plan: Sequence[str | None]) -> tuple[Placed, ...]:
    """The eight places, and the flags over them."""
    places = (_placed(f"place.{name}", at * STEP) for at, name in enumerate(NAMES))
    flags = (Placed(f"flag.{use}", box(flag_rect(use, plan)), drags=True, shape="plank") for use in ORDER)
    return (*places, *flags)


def _placed(name: str, left: int) -> Placed:
    ring = (left + 10, SLIP_TOP, STEP - 20, SLIP_HEIGHT)
    return Placed(name, (left, 170, STEP, SLIP_TOP + SLIP_HEIGHT - 170), shape="plank", ring=ring)


def draw_line_of_flags(canvas: pygame.Surface, look: Look) -> None:
    look.library.blit(canvas, "soil_model/line", LINE_AT)


def draw_flags(canvas: pygame.Surface, look: Look, plan: Sequence[str | None], held: str | None, dragged: bool) -> None:
    """Every flag where it is; the one that is held has a gold rim, and is drawn elsewhere while a finger drags it."""
    for use in ORDER:
        if use == held and dragged:
            continue
        if use == held:
            draw_held(canvas, look, flag_rect(use, plan))
        if use in plan:
            x, y = pole_foot(plan.index(use))
            if surface_y(x) > y + 4:
                pygame.draw.rect(canvas, POLE, (x - 3, y, 6, round(surface_y(x)) - y + 2))
            look.library.blit(canvas, f"soil_model/flag_{use}", (x, y))
        else:
            look.library.blit(canvas, f"soil_model/hung_{use}", hung_at(use))


def draw_held(canvas: pygame.Surface, look: Look, rect: pygame.Rect) -> None:
    """A glow behind the flag that was taken up."""
    glow = medallion(look.library, 74, (GOLD, (0xFF, 0xDF, 0x86)))
    canvas.blit(glow, glow.get_rect(center=rect.center))


def draw_open_places(canvas: pygame.Surface, look: Look, over: int | None) -> None:
    """A ring on each place while a flag is held: gold where it would land."""
    for at in range(len(NAMES)):
        x = at * STEP + 142
        key = ("soil place", at == over)
        if key not in look.library.cuts:
            pane = pygame.Surface((2 * RING, 2 * RING), pygame.SRCALPHA)
            pane.blit(medallion(look.library, RING - 3, (INK,)), (3, 3))
            pane.fill((255, 255, 255, 128), special_flags=pygame.BLEND_RGBA_MULT)
            colour, line = (GOLD, 6) if at == over else (CREAM, 4)
            pane.blit(dashed_ring(look.library, RING, colour, line, 14), (0, 0))
            look.library.cuts[key] = pane
        pane = look.library.cuts[key]
        canvas.blit(pane, pane.get_rect(center=(x, round(surface_y(x)) - 40)))


def draw_sprinklers(canvas: pygame.Surface, outcome: Outcome) -> None:
    """Water that is brought in: drops in arcs, one for every 8 mm."""
    for at, lot in enumerate(outcome.lots):
        count = 0 if lot is None else round(lot.irrigation_mm / DROPS_EVERY_MM)
        x0, y0 = at * STEP + 142, surface_y(at * STEP + 142) - 30
        for number in range(count):
            share = (number + 0.5) / count
            angle = math.pi * (0.08 + 0.84 * share)
            reach = 74 if number % 2 else 54
            x, y = x0 + reach * 1.15 * math.cos(angle), y0 - reach * 0.72 * math.sin(angle)
            pygame.draw.circle(canvas, DROP_EDGE, (x, y), 6)
            pygame.draw.circle(canvas, DROP, (x, y), 4)


def draw_alone(canvas: pygame.Surface, depths: Sequence[float], alone: Sequence[float]) -> None:
    """Where the water would stand without neighbours: dashes, at a place where they changed it."""
    for at, (depth, own) in enumerate(zip(depths, alone, strict=True)):
        if abs(depth - own) > LEAST_CHANGE_M:
            for x in range(at * STEP + 48, at * STEP + STEP - 52, 22):
                y = round(surface_y(x) + own * PX_PER_M)
                pygame.draw.line(canvas, CREAM, (x, y), (x + 11, y), 3)


def mo_x(at: int) -> float:
    """Where Mo is when he is under place number `at`."""
    return float(at * STEP + MO_AT[0])


def mo_rect(x: float) -> pygame.Rect:
    """All that Mo and his lamplight cover at x."""
    return pygame.Rect(round(x) - 72, mo_y(x) - 66, 144, 132)


def mo_y(x: float) -> int:
    """How deep Mo digs: under the valley a little deeper."""
    return max(MO_AT[1], round(surface_y(x)) + MO_BELOW)


def draw_mo(canvas: pygame.Surface, look: Look, mo: Walk, level: float) -> None:
    """Mo goes where a finger goes; where the water stands higher than he, he swims."""
    middle = (round(mo.x), mo_y(mo.x))
    if level < middle[1] - 26:
        image = look.library.resized("mo/swim", MO_SHARE, mo.step % 3, mo.leftwards)
    else:
        chamber = medallion(look.library, 54, LAMPLIGHT)
        canvas.blit(chamber, chamber.get_rect(center=(middle[0], middle[1] - 4)))
        pose, frame = ("mo/lantern", 0) if mo.still else ("mo/walk", mo.step)
        image = look.library.resized(pose, MO_SHARE, frame % look.library.picture(pose).frames, mo.leftwards)
    canvas.blit(image, image.get_rect(center=middle))


def draw_names(canvas: pygame.Surface, look: Look, names: Sequence[str], colours: Sequence[str]) -> None:
    """The name of each place, on the colour of its soil."""
    for at, (name, colour) in enumerate(zip(names, colours, strict=True)):
        draw_layer_name(canvas, look, name, colour_of(colour), (at * STEP + STEP // 2, NAME_Y), most=STEP - 16)


def draw_slips(canvas: pygame.Surface, look: Look, slips: Sequence[Slip]) -> None:
    for at, slip in enumerate(slips):
        rect = (at * STEP + 8, SLIP_TOP, STEP - 16, SLIP_HEIGHT)
        if not canvas.get_clip().colliderect(pygame.Rect(rect).inflate(48, 2 * SIGN_ABOVE_PX)):
            continue
        draw_slip(canvas, look, rect)
        block = _fitting(look, slip.words, (STEP - 40, SLIP_HEIGHT - 8))
        at_xy = (rect[0] + 14, SLIP_TOP + (SLIP_HEIGHT - block.height) // 2)
        draw_text(canvas, look.theme, block, at_xy, INK)
        if slip.sign:
            look.library.blit(canvas, slip.sign, (rect[0] + rect[2] - 14, SLIP_TOP - 4))


def _fitting(look: Look, words: str, room: tuple[int, int]) -> TextBlock:
    """As `fit_text`; a long word that is wider than the slip makes the letters smaller too."""
    shrink = 1.0
    while True:
        block = set_text(look.theme, plain(words), "small", room[0], shrink=shrink)
        if (block.width <= room[0] and block.height <= room[1]) or shrink <= LEAST_SHRINK:
            return block
        shrink -= 0.05


def draw_told(canvas: pygame.Surface, look: Look, words: str, sign: str) -> None:
    draw_strip(canvas, look, box(TOLD), "plum")
    left = TOLD.x + (96 if sign else 32)
    if sign:
        look.library.blit(canvas, sign, (TOLD.x + 52, TOLD.centery))
    room = (TOLD.right - 28 - left, TOLD.h - 4)
    block = fit_text(look.theme, plain(words), "depth", room, smallest=0.5)
    draw_text(canvas, look.theme, block, (left, TOLD.y + (TOLD.h - block.height) // 2), CREAM)


def draw_note(canvas: pygame.Surface, look: Look, note: str) -> None:
    """The confession, on the wood."""
    rect = (TOLD.x, NOTE_Y - 19, TOLD.w, 40)
    draw_slip(canvas, look, rect)
    draw_line(canvas, look.theme, note, "note", (TOLD.x + 18, NOTE_Y), INK, most=TOLD.w - 36)


def draw_verdict(
    canvas: pygame.Surface, look: Look, head: str, sign: str, rows: Sequence[tuple[str, str]], goal: str
) -> None:
    """The sheet: what the plan is and its three numbers, or only the goal."""
    most = INNER_WIDTH - (56 if sign else 0)
    draw_line(canvas, look.theme, head, "heading", (INNER_X, SHEET.y + 48), BRICK, most=most)
    if sign:
        look.library.blit(canvas, sign, (SHEET.right - 50, SHEET.y + 46))
    for number, (label, value) in enumerate(rows):
        middle = ROW_TOP + number * ROW_STEP + ROW_STEP // 2
        width = look.theme.font("slip").size(value)[0]
        draw_line(canvas, look.theme, label, "note", (INNER_X, middle), TEAL_INK, most=INNER_WIDTH - width - 12)
        draw_line(canvas, look.theme, value, "slip", (INNER_X + INNER_WIDTH, middle), INK, "right")
        y = middle + ROW_STEP // 2
        pygame.draw.line(canvas, SAND, (INNER_X, y), (INNER_X + INNER_WIDTH, y), 2)
    top = ROW_TOP + len(rows) * ROW_STEP + 4
    block = fit_text(look.theme, plain(goal), "depth", (INNER_WIDTH, SHEET.bottom - 16 - top), smallest=0.4)
    draw_text(canvas, look.theme, block, (INNER_X, top), INK)


def draw_desk(canvas: pygame.Surface, look: Look) -> None:
    look.library.blit(canvas, "ui/wood", (0, 0))
    draw_sheet(canvas, look, box(SHEET))
