"""The drawers of the cabinet: which finds lie together, where each drawer stands, and how it looks.

A drawer holds one layer of the ground, in the order of the ground; the last one holds the secrets.
"""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.content.book import Book
from scenes.view.drawn import dashed_ring, drawn, medallion
from scenes.view.layer_name import draw_layer_name, layer_name_width
from scenes.view.library import Library
from scenes.view.slips import Slip, draw_name_slip, draw_slip
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import GOLD, INK, SAND, Colour
from scenes.view.widgets import Look, paper_face

COLUMNS, ROWS = 5, 3
FIRST = (36, 180)
STEP = (226, 292)
DRAWER_HEIGHT = 280
GAP = 12
SLOT = (202, 196)
SLOT_TOP = 16
STRIP_HEIGHT = 68
MASTER_STRIP = 92
HANDLE_WIDTH, HANDLE_FROM, EDGE = 160, 3, 72
FIND_PX, FIND_Y = 138, 74
CHAMBER: tuple[Colour, ...] = ((0x5A, 0x2A, 0x24), (0x9C, 0x44, 0x27), (0xD6, 0x7A, 0x4A), (0xF2, 0xB9, 0x3B))
CASE: Colour = (0x2E, 0x1C, 0x17)
CASE_RIM: Colour = (0x6B, 0x42, 0x2A)
SECRETS = "secrets"
GOLD_SLIP: Slip = "gold"
PAPER_SLIP: Slip = "paper"
LIGHT: tuple[Colour, ...] = ((0x6B, 0x42, 0x2A), (0x96, 0x66, 0x2E), (0xC0, 0x8A, 0x3A))


@dataclass(frozen=True)
class Drawer:
    """One drawer: its layer (or `SECRETS`), its finds, and where it stands: page, row, first column."""

    layer: str
    finds: tuple[str, ...]
    page: int = 0
    row: int = 0
    column: int = 0

    @property
    def rect(self) -> pygame.Rect:
        width = len(self.finds) * STEP[0] - GAP
        return pygame.Rect(FIRST[0] + self.column * STEP[0], FIRST[1] + self.row * STEP[1], width, DRAWER_HEIGHT)

    def slot(self, find: str) -> pygame.Rect:
        """The hollow in which a find lies."""
        middle = self.rect.x + self.finds.index(find) * STEP[0] + (STEP[0] - GAP) // 2
        slot = pygame.Rect(0, self.rect.y + SLOT_TOP, *SLOT)
        slot.centerx = middle
        return slot


def drawers_of(book: Book) -> tuple[Drawer, ...]:
    """All drawers from the top layer down, laid out in rows without gaps; the secrets last.

    A layer that does not fit the rest of its row has a second drawer in the next.
    """
    finds = book.finds.values()
    groups = [(layer, sorted(f.id for f in finds if f.layer == layer and not f.secret)) for layer in book.materials]
    groups.append((SECRETS, sorted(f.id for f in finds if f.secret)))
    placed: list[Drawer] = []
    row = column = 0
    for layer, inside in groups:
        while inside:
            part, inside = tuple(inside[: COLUMNS - column]), inside[COLUMNS - column :]
            placed.append(Drawer(layer, part, row // ROWS, row % ROWS, column))
            column += len(part)
            if column == COLUMNS:
                row, column = row + 1, 0
    return tuple(placed)


def draw_case(canvas: pygame.Surface) -> None:
    """The dark inside of the cabinet, before which the drawers stand."""
    case = pygame.Rect(FIRST[0] - 14, FIRST[1] - 14, COLUMNS * STEP[0] + 16, ROWS * STEP[1] + 16)
    pygame.draw.rect(canvas, CASE_RIM, case.inflate(16, 16), 10, border_radius=26)
    pygame.draw.rect(canvas, CASE, case, 24, border_radius=18)
    canvas.fill(CASE, case.inflate(-24, -24))


def draw_nook(canvas: pygame.Surface, look: Look, mood: str) -> None:
    """The room that the drawers leave at the lower right: Mo with his lamp."""
    clip = canvas.get_clip()
    nook = pygame.Rect(FIRST[0] + 3 * STEP[0], FIRST[1] + (ROWS - 1) * STEP[1], 2 * STEP[0] - GAP, DRAWER_HEIGHT)
    canvas.set_clip(clip.clip(nook))
    light = medallion(look.library, 260, CHAMBER)
    canvas.blit(light, light.get_rect(center=(nook.centerx, nook.bottom - 90)))
    canvas.set_clip(clip)
    look.library.blit(canvas, mood, (nook.centerx - 10, nook.bottom - 6))


def draw_drawer(canvas: pygame.Surface, look: Look, drawer: Drawer, label: str, count: str, ground: Colour) -> None:
    """The wood, and on its front the layer's name on its own `ground` colour, and how much of it is found."""
    rect = drawer.rect
    canvas.blit(_face(look.library, rect.size), (rect.x - 16, rect.y - 12))
    wide = len(drawer.finds) > 1
    words = f"{label} · {count}" if wide else label
    most = rect.w - 28 if len(drawer.finds) < HANDLE_FROM else (rect.w - HANDLE_WIDTH) // 2 - 24
    width = layer_name_width(look, words, most)
    middle = rect.x + 14 + width // 2 if wide else rect.centerx
    draw_layer_name(canvas, look, words, ground, (middle, rect.bottom - STRIP_HEIGHT + 29), most)


def _face(library: Library, size: tuple[int, int]) -> pygame.Surface:
    """The master cut so that its strip stays whole, and its handle in the middle where there is room for it."""
    key = ("ui/drawer", size)
    if key in library.cuts:
        return library.cuts[key]
    master = library.picture("ui/drawer").surface
    full_w, full_h = master.get_size()
    w, h = size[0] + 32, size[1] + 40
    cut = pygame.Surface((w, h), pygame.SRCALPHA)
    if size[0] > HANDLE_FROM * STEP[0] - STEP[0] // 2:
        inner = w - 2 * EDGE
        columns = ((0, 0, EDGE), (EDGE, (full_w - inner) // 2, inner), (w - EDGE, full_w - EDGE, EDGE))
    else:
        columns = ((0, 0, w // 2), (w // 2, full_w - (w - w // 2), w - w // 2), (w, full_w, 0))
    for x, from_x, width in columns:
        cut.blit(master, (x, 0), (from_x, 0, width, h - MASTER_STRIP))
        cut.blit(master, (x, h - MASTER_STRIP), (from_x, full_h - MASTER_STRIP, width, MASTER_STRIP))
    library.cuts[key] = cut
    return cut


def draw_kept(canvas: pygame.Surface, look: Look, slot: pygame.Rect, asset: str, name: str, chosen: bool) -> None:
    """A find in its slot: in the lamp's light, with its name below it."""
    _draw_hollow(canvas, look, slot, chosen)
    light = medallion(look.library, 70, LIGHT)
    middle = (slot.centerx, slot.y + FIND_Y)
    canvas.blit(light, light.get_rect(center=middle))
    image = look.library.scaled(asset, FIND_PX)
    canvas.blit(image, image.get_rect(center=middle))
    most, kind = SLOT[0] + 4, GOLD_SLIP if chosen else PAPER_SLIP
    if look.theme.font("slip").size(name)[0] + 24 <= most or " " not in name:
        draw_name_slip(canvas, look, name, (slot.centerx, slot.bottom - 24), most, kind, "slip")
        return
    block = fit_text(look.theme, plain(name), "slip", (most - 16, 60), smallest=0.8, centred=True)
    rect = pygame.Rect(0, 0, most, block.height + 6)
    rect.midbottom = (slot.centerx, slot.bottom - 5)
    draw_slip(canvas, look, (rect.x, rect.y, rect.w, rect.h), kind)
    draw_text(canvas, look.theme, block, (rect.x + (most - block.width) // 2, rect.y + 3), INK)


def draw_missing(canvas: pygame.Surface, look: Look, slot: pygame.Rect, mark: str, words: str, chosen: bool) -> None:
    """An empty slot: a dashed ring round its mark."""
    _draw_hollow(canvas, look, slot, chosen)
    ring = dashed_ring(look.library, 58, SAND)
    canvas.blit(ring, ring.get_rect(center=(slot.centerx, slot.y + FIND_Y)))
    draw_line(canvas, look.theme, mark, "title", (slot.centerx, slot.y + FIND_Y - 2), SAND, "centre", shrink=0.8)
    draw_line(canvas, look.theme, words, "note", (slot.centerx, slot.bottom - 26), SAND, "centre", most=SLOT[0] - 20)


def _draw_hollow(canvas: pygame.Surface, look: Look, slot: pygame.Rect, chosen: bool) -> None:
    paper_face(look.library, "ui/slot", slot.size).blit(canvas, slot.topleft)
    if chosen:

        def draw(surface: pygame.Surface) -> None:
            pygame.draw.rect(surface, GOLD, surface.get_rect().inflate(-4, -4), 10, border_radius=24)

        frame = drawn(look.library, "slot_frame", (slot.w + 8, slot.h + 8), draw)
        canvas.blit(frame, (slot.x - 4, slot.y - 4))

