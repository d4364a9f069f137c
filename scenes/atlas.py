"""The soil atlas: a picture map to point at. A place tells one thing that is true of it, and says where it leads."""

from __future__ import annotations

import math
from collections.abc import Iterable

import pygame

from game.content.shapes.entries import AtlasPlace
from game.places import Place
from scenes.atlas_names import draw_names
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.drawn import draw_rod, glow, plate
from scenes.view.marked import spans_of
from scenes.view.text import draw_line, draw_text, fit_text, plain
from scenes.view.theme import BRICK, INK, PLUM, TEAL_INK, Colour
from scenes.view.widgets import Button, Look, disc, draw_button, draw_flag, draw_sheet, plank

HEADING = (1416, 36, 468, 204)
PANEL = (1416, 264, 468, 780)
TEXT_X, TEXT_WIDTH = PANEL[0] + 42, PANEL[2] - 84
PICTURE_AT = (PANEL[0] + PANEL[2] // 2, PANEL[1] + 204)
WORDS_TOP = PANEL[1] + 268
FOOT_HEIGHT = 132
FOOT = (PANEL[0] + 30, PANEL[1] + PANEL[3] - FOOT_HEIGHT - 30, PANEL[2] - 60, FOOT_HEIGHT)
SAND_NOTE: Colour = (0xF3, 0xDD, 0xA8)
MO_AT = (250, 1064)
MO_HAND = (392, 912)
TIP_GAP = 88
LEAST_TOUCH = (104, 92)
FIRST_PLACE = "almelo"
SHORTCUTS = (
    ("back", "back"),
    ("cabinet", "cabinet"),
    ("glossary", "words"),
    ("cards", "people"),
    ("settings", "settings"),
)


class AtlasScene(Scene):
    def __init__(self, stage: Stage, place: Place) -> None:
        super().__init__(stage, place)
        assert stage.book.atlas_map is not None, "the atlas opens only in a book that has its map"
        self.map = stage.book.atlas_map
        self.chosen = self._suggested()
        places = stage.book.atlas.items()
        self.open_ = {name: place.leads_to is not None and stage.leads(place.leads_to) for name, place in places}
        self._lay_out()

    def _suggested(self) -> str:
        """The first place whose spread the reader has not seen, in the order of the book."""
        book, seen = self.stage.book, set(self.stage.reader.visited)
        for chapter in book.chapters:
            for page in chapter.page_ids:
                for name, place in book.atlas.items():
                    if page not in seen and place.leads_to is not None and place.leads_to.id == f"book/{page}":
                        return name
        return FIRST_PLACE

    def _lay_out(self) -> None:
        stage = self.stage
        self.buttons: list[Button] = [
            disc(name, (84, 84 + number * 116), icon) for number, (name, icon) in enumerate(SHORTCUTS)
        ]
        place = stage.book.atlas[self.chosen]
        if place.leads_to is not None and self.open_[self.chosen]:
            x, y, w, h = FOOT
            label = stage.say(f"atlas.to.{place.leads_to.kind}")
            self.buttons.append(plank("go", (x, y + h - 96, w, 96), label, "teal"))
        words = place.words.in_(stage.language) if place.words else stage.say("atlas.no_claim")
        titles = "; ".join(stage.book.sources[s].title.in_(stage.language) for s in place.sources)
        told = plain(stage.say("sources.from", titles=titles)) if titles and place.words else ()
        self.sources = fit_text(stage.theme, told, "small", (TEXT_WIDTH, 128), smallest=0.8)
        room = FOOT[1] - WORDS_TOP - self.sources.height - 32
        self.words = fit_text(
            stage.theme, spans_of(stage.book, stage.language, words), "depth", (TEXT_WIDTH, room), smallest=0.6
        )

    def refresh(self) -> None:
        self._lay_out()
        super().refresh()

    def first_focus(self) -> str | None:
        return f"place:{self.chosen}"

    def layout(self) -> tuple[Placed, ...]:
        places = tuple(Placed(f"place:{name}", self._touch_rect(name), shape="plank") for name in self.stage.book.atlas)
        return (*places, *(button.placed() for button in self.buttons))

    def _touch_rect(self, name: str) -> tuple[int, int, int, int]:
        """The picture and its name together, at least 88 px wide and high."""
        x, y = self.map.places[name].at
        w, h = LEAST_TOUCH
        rect = pygame.Rect(round(x) - w // 2, round(y) - 76, w, h)
        label = pygame.Rect(0, 0, 150, 44)
        label.center = self._label_centre(name)
        rect.union_ip(label)
        return (rect.x, rect.y, rect.w, rect.h)

    def _label_centre(self, name: str) -> tuple[int, int]:
        x, y = self.map.labels[name].at
        return (round(x), round(y))

    def handle(self, given: Input) -> Transition | None:
        match given:
            case Back() | Tap("back"):
                return Pop()
            case Tap("go"):
                place = self.stage.book.atlas[self.chosen]
                return Push(place.leads_to) if place.leads_to is not None and self.open_[self.chosen] else None
            case Tap("cabinet" | "glossary" | "cards" | "settings" as shortcut):
                return Push(Place(shortcut))
            case Tap(wanted) if wanted.startswith("place:"):
                name = wanted.partition(":")[2]
                again = name == self.chosen
                self.chosen = name
                self.refresh()
                place = self.stage.book.atlas[name]
                if again and place.leads_to is not None and self.open_[name]:
                    return Push(place.leads_to)
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        clip = canvas.get_clip()
        self.stage.library.blit(canvas, "atlas/map", (0, 0))
        if clip.left < PANEL[0] - 24:
            self._draw_map(canvas, look)
        if clip.right > PANEL[0] - 24:
            self._draw_heading(canvas, look)
            self._draw_panel(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_map(self, canvas: pygame.Surface, look: Look) -> None:
        """The places from back to front; the lamp shines on the chosen one, and Mo's stick lies under the names."""
        x, y = self.map.places[self.chosen].at
        light = glow(look.library, 118)
        canvas.blit(light, light.get_rect(center=(round(x), round(y) - 44)))
        draw_names(canvas, look, self.stage.say)
        self._draw_stick(canvas, (round(x), round(y) - 24))
        names = sorted(self.stage.book.atlas, key=lambda n: self.map.places[n].at[1])
        for name in names:
            look.library.blit(canvas, self.stage.book.atlas[name].picture, self.map.places[name].at)
        for name in (*(n for n in names if n != self.chosen), self.chosen):
            self._draw_name(canvas, look, name)
        look.library.blit(canvas, "mo/point", MO_AT)

    def _draw_stick(self, canvas: pygame.Surface, to: tuple[int, int]) -> None:
        dx, dy = to[0] - MO_HAND[0], to[1] - MO_HAND[1]
        length = max(1.0, math.hypot(dx, dy))
        share = max(0.2, (length - TIP_GAP) / length)
        draw_rod(canvas, MO_HAND, (MO_HAND[0] + dx * share, MO_HAND[1] + dy * share))

    def _draw_name(self, canvas: pygame.Surface, look: Look, name: str) -> None:
        """A name on its slip: brick when chosen, with a tick where the reader was, a gold bead where a way is open."""
        place, chosen = self.stage.book.atlas[name], name == self.chosen
        words = place.name.in_(self.stage.language)
        rect = draw_flag(
            canvas, look, words, self._label_centre(name), "brick" if chosen else "paper", "label" if chosen else "slip"
        )
        if self._visited(place):
            look.library.blit(canvas, "ui/tick", (rect.right + 2, rect.top + 4))
        elif self.open_[name]:
            look.library.blit(canvas, "ui/bead/past", (rect.right - 10, rect.top + 10))

    def _visited(self, place: AtlasPlace) -> bool:
        leads = place.leads_to
        return leads is not None and (leads.path in self.stage.reader.visited or leads.id in self.stage.reader.visited)

    def _draw_heading(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = HEADING
        draw_sheet(canvas, look, HEADING)
        say, middle = self.stage.say, x + w // 2
        draw_line(canvas, look.theme, say("atlas.title"), "title", (middle, y + 66), BRICK, "centre", most=w - 60)
        block = fit_text(look.theme, plain(say("atlas.subtitle")), "aside", (w - 72, 84), smallest=0.7, centred=True)
        draw_text(canvas, look.theme, block, (middle - block.width // 2, y + 146 - block.height // 2), PLUM)

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        y = PANEL[1]
        place = self.stage.book.atlas[self.chosen]
        draw_sheet(canvas, look, PANEL)
        name, what = place.name.in_(self.stage.language), self.stage.say("atlas.what_below")
        draw_line(canvas, look.theme, name, "title", (TEXT_X, y + 66), BRICK, shrink=0.8, most=TEXT_WIDTH)
        draw_line(canvas, look.theme, what, "aside", (TEXT_X, y + 120), PLUM, most=TEXT_WIDTH)
        picture = look.library.picture(place.picture).frame()
        canvas.blit(picture, picture.get_rect(center=PICTURE_AT))
        draw_text(canvas, look.theme, self.words, (TEXT_X, WORDS_TOP), INK)
        draw_text(canvas, look.theme, self.sources, (TEXT_X, FOOT[1] - 8 - self.sources.height), TEAL_INK)
        if not self.open_[self.chosen]:
            self._draw_not_open(canvas, look)

    def _draw_not_open(self, canvas: pygame.Surface, look: Look) -> None:
        """Instead of a plank: Mo is still digging here."""
        x, y, w, h = FOOT
        note = plate(look.library, SAND_NOTE, (w, h), 20)
        canvas.blit(note, (x, y))
        mo = look.library.resized("mo/dig", 0.44)
        canvas.blit(mo, mo.get_rect(midleft=(x + 10, y + h // 2)))
        left = x + 18 + mo.get_width()
        said = plain(self.stage.say("atlas.not_open_words"))
        block = fit_text(look.theme, said, "depth", (x + w - 14 - left, h - 16), smallest=0.6)
        draw_text(canvas, look.theme, block, (left, y + (h - block.height) // 2), INK)

    def preloads(self) -> Iterable[str]:
        place = self.stage.book.atlas[self.chosen]
        if (
            place.leads_to is not None
            and place.leads_to.kind == "book"
            and place.leads_to.path in self.stage.book.pages
        ):
            yield from (layer.asset for layer in self.stage.book.pages[place.leads_to.path].layers)
