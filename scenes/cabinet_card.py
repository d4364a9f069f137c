"""The card beside the drawers: one find with its words and how deep it lay, a hint for one that is missing, or the
invitation to go and look when nothing was found yet."""

from __future__ import annotations

import pygame

from game.content.figures import set_depth
from game.content.shapes.entries import Find
from scenes.inputs import Placed
from scenes.source_links import named_sources, placed_marks
from scenes.stage import Stage
from scenes.view.drawn import dashed_ring, medallion, plate, staff, swatch
from scenes.view.marked import spans_of
from scenes.view.slips import draw_name_slip, draw_slip
from scenes.view.text import Paragraph, TextBlock, draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, GREY, INK, PAPER, TEAL_INK, Colour
from scenes.view.widgets import Look, box, draw_sheet, plank

SHEET = pygame.Rect(1188, 36, 696, 1008)
LEFT, WIDTH = SHEET.x + 48, SHEET.w - 96
PICTURE_AT = (SHEET.x + 216, SHEET.y + 290)
STAFF_AT = (SHEET.x + 470, SHEET.y + 160)
STAFF_HEIGHT = 264
STAFF_SCALES = ((6, 1), (12, 2), (30, 5), (60, 10), (90, 15), (500, 100))
"""Metres shown and metres a stretch; the first that holds the find."""
INVITES_AT = (SHEET.centerx, SHEET.y + 590)
WORDS_TOP = SHEET.y + 478
BUTTON_TOP = SHEET.bottom - 144
SUN: tuple[Colour, ...] = ((0xF3, 0xDD, 0xA8), (0xF7, 0xCF, 0x78), (0xFB, 0xDF, 0x9A))


class FindCard:
    """What the card shows of one find (None: nothing was found or chosen yet)."""

    def __init__(self, stage: Stage, find: str | None, kept: bool) -> None:
        self.stage, self.kept = stage, kept
        self.find: Find | None = stage.book.finds[find] if find else None
        label, icon = self._label()
        self.button = plank("descend", (LEFT, BUTTON_TOP, WIDTH, 96), label, "teal", icon=icon)
        named = named_sources(stage, self.find.sources) if self.find is not None and kept else ()
        self.sources = fit_text(stage.theme, named, "small", (WIDTH, 100), smallest=0.8) if named else None
        room = BUTTON_TOP - 30 - WORDS_TOP - (self.sources.height + 20 if self.sources else 0)
        self.words = fit_text(stage.theme, self._words(), "story", (WIDTH, room), paragraph_gap=0.3)

    def _label(self) -> tuple[str, str]:
        if self.find is None:
            return self.stage.say("book.to.descent"), "descend"
        return self.stage.say("cabinet.to_place" if self.kept else "cabinet.go_find"), "descend"

    def _words(self) -> tuple[Paragraph, ...]:
        stage, find = self.stage, self.find
        if find is None:
            return plain(stage.say("cabinet.empty"))
        if not self.kept:
            layer = stage.book.materials[find.layer].name.in_(stage.language) if find.layer else ""
            return plain(stage.say("cabinet.hint_secret" if find.secret else "cabinet.hint", layer=layer))
        return spans_of(stage.book, stage.language, find.words.in_(stage.language), stage.book.find_depth_m(find.id))

    def placed(self) -> tuple[Placed, ...]:
        """The sources that can be touched, and the plank."""
        marks = placed_marks([(self.sources, self._sources_at(self.sources))]) if self.sources else ()
        return (*marks, self.button.placed())

    def _sources_at(self, block: TextBlock) -> tuple[int, int]:
        return (LEFT, BUTTON_TOP - 24 - block.height)

    def _title(self) -> str:
        if self.find is None:
            return self.stage.say("cabinet.empty_title")
        return self.find.name.in_(self.stage.language) if self.kept else self.stage.say("cabinet.unknown")

    def draw(self, canvas: pygame.Surface, look: Look) -> None:
        if not canvas.get_clip().colliderect(SHEET.inflate(48, 48)):
            return
        draw_sheet(canvas, look, box(SHEET))
        draw_line(canvas, look.theme, self._title(), "title", (LEFT, SHEET.y + 84), BRICK, most=WIDTH)
        if self.find is None:
            light = medallion(look.library, 210, SUN)
            canvas.blit(light, light.get_rect(center=INVITES_AT))
            look.library.blit(canvas, "mo/lantern", (INVITES_AT[0] - 30, INVITES_AT[1] + 140))
            draw_text(canvas, look.theme, self.words, (LEFT, SHEET.y + 148), INK)
            return
        self._draw_picture(canvas, look, self.find)
        self._draw_staff(canvas, look, self.find)
        draw_text(canvas, look.theme, self.words, (LEFT, WORDS_TOP), INK)
        if self.sources:
            draw_text(canvas, look.theme, self.sources, self._sources_at(self.sources), TEAL_INK)

    def _draw_picture(self, canvas: pygame.Surface, look: Look, find: Find) -> None:
        if self.kept:
            light = medallion(look.library, 144, SUN)
            canvas.blit(light, light.get_rect(center=PICTURE_AT))
            image = look.library.picture(find.picture).frame()
            canvas.blit(image, image.get_rect(center=PICTURE_AT))
            return
        if find.layer:
            ground = swatch(look.library, find.layer, (216, 216), 108)
            canvas.blit(ground, ground.get_rect(center=PICTURE_AT))
        ring = dashed_ring(look.library, 130, GREY, 5, 28)
        canvas.blit(ring, ring.get_rect(center=PICTURE_AT))
        mark = plate(look.library, PAPER, (104, 112), 24)
        canvas.blit(mark, mark.get_rect(center=PICTURE_AT))
        draw_line(canvas, look.theme, self.stage.say("cabinet.not_yet"), "title", PICTURE_AT, BRICK, "centre")

    def _draw_staff(self, canvas: pygame.Surface, look: Look, find: Find) -> None:
        """How deep it lay: a surveyor's staff with a gold flag, at the coarsest scale that is needed."""
        depth = None if find.depth_unknown or not self.kept else self.stage.book.find_depth_m(find.id)
        deepest, stretch = next(((d, s) for d, s in STAFF_SCALES if (depth or 0) <= d), STAFF_SCALES[-1])
        x, top = STAFF_AT
        canvas.blit(staff(look.library, STAFF_HEIGHT, deepest // stretch), (x, top))
        for metres in range(0, deepest + 1, 2 * stretch):
            at = (x - 14, top + 2 + STAFF_HEIGHT * metres // deepest)
            draw_line(canvas, look.theme, str(metres), "slip", at, INK, "right")
        if depth is None:
            words = self.stage.say("cabinet.depth_unknown" if self.kept else "cabinet.not_yet")
            block = fit_text(look.theme, plain(words), "slip", (116, 64), smallest=0.8, centred=True)
            slip = pygame.Rect(x + 36, 0, block.width + 24 if self.kept else 56, block.height + 16)
            slip.centery = top + STAFF_HEIGHT // 2
            draw_slip(canvas, look, box(slip), "gold")
            draw_text(canvas, look.theme, block, (slip.centerx - block.width // 2, slip.y + 8), INK)
            return
        unit = self.stage.say("unit.m")
        words = f"{set_depth(self.stage.language, depth)} {unit}"
        y = top + round(STAFF_HEIGHT * min(depth, deepest) / deepest)
        width = look.theme.font("label").size(words)[0] + 32
        draw_name_slip(canvas, look, words, (x + 40 + width // 2, y), width, "gold")
        pygame.draw.line(canvas, INK, (x + 26, y), (x + 40, y), 4)
