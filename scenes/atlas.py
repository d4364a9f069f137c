"""The soil atlas: a picture map to point at. A place tells one thing that is true of it, and says where it leads."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.content.shapes.entries import AtlasPlace
from game.places import Place
from scenes.inputs import Back, Input, Placed, Tap
from scenes.scene import Pop, Push, Scene, Transition
from scenes.stage import Stage
from scenes.view.marked import spans_of
from scenes.view.text import draw_line, draw_text, fit_text, plain, set_text
from scenes.view.theme import INK, PLUM, TEAL_INK
from scenes.view.widgets import Button, Look, disc, draw_button, draw_flag, draw_sheet, plank

PANEL = (1440, 250, 444, 760)
HEADING = (1440, 36, 444, 190)
MO_AT = (250, 1064)
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
        open_ = self._open(place)
        x, y, w, h = PANEL
        label = (
            stage.say(f"atlas.to.{place.leads_to.kind}") if open_ and place.leads_to else stage.say("atlas.not_open")
        )
        self.buttons.append(plank("go", (x + 30, y + h - 132, w - 60, 96), label, "teal", enabled=open_))
        words = place.words.in_(stage.language) if place.words else stage.say("atlas.no_claim")
        self.words = fit_text(stage.theme, spans_of(stage.book, stage.language, words), "depth", (w - 72, 300))

    def _open(self, place: AtlasPlace) -> bool:
        return place.leads_to is not None and self.stage.leads(place.leads_to)

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
        centre = self._label_centre(name)
        rect = pygame.Rect(round(x) - 52, round(y) - 76, 104, 84)
        label = pygame.Rect(0, 0, 150, 44)
        label.center = centre
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
                return Push(place.leads_to) if place.leads_to is not None and self._open(place) else None
            case Tap("cabinet" | "glossary" | "cards" | "settings" as shortcut):
                return Push(Place(shortcut))
            case Tap(wanted) if wanted.startswith("place:"):
                name = wanted.partition(":")[2]
                again = name == self.chosen
                self.chosen = name
                self.refresh()
                place = self.stage.book.atlas[name]
                if again and place.leads_to is not None and self._open(place):
                    return Push(place.leads_to)
        return None

    # -- drawing

    def draw(self, canvas: pygame.Surface) -> None:
        look = Look(self.stage.library, self.stage.theme, self.stage.pressed)
        self.stage.library.blit(canvas, "atlas/map", (0, 0))
        for name in sorted(self.stage.book.atlas, key=lambda n: self.map.places[n].at[1]):
            self._draw_place(canvas, look, name)
        self.stage.library.blit(canvas, "mo/point", MO_AT)
        self._draw_heading(canvas, look)
        self._draw_panel(canvas, look)
        for button in self.buttons:
            draw_button(canvas, look, button)

    def _draw_place(self, canvas: pygame.Surface, look: Look, name: str) -> None:
        place = self.stage.book.atlas[name]
        look.library.blit(canvas, place.picture, self.map.places[name].at)
        kind = "brick" if name == self.chosen else "paper"
        name_words = place.name.in_(self.stage.language)
        rect = draw_flag(canvas, look, name_words, self._label_centre(name), kind, "small_bold")
        if self._visited(place):
            look.library.blit(canvas, "ui/tick", (rect.right, rect.top))

    def _visited(self, place: AtlasPlace) -> bool:
        leads = place.leads_to
        return leads is not None and (leads.path in self.stage.reader.visited or leads.id in self.stage.reader.visited)

    def _draw_heading(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, _ = HEADING
        draw_sheet(canvas, look, HEADING)
        draw_line(
            canvas,
            look.theme,
            self.stage.say("atlas.title"),
            "title",
            (x + w // 2, y + 72),
            (0xB4, 0x48, 0x2C),
            "centre",
            most=w - 60,
        )
        draw_line(
            canvas,
            look.theme,
            self.stage.say("atlas.subtitle"),
            "aside",
            (x + w // 2, y + 138),
            PLUM,
            "centre",
            most=w - 60,
        )

    def _draw_panel(self, canvas: pygame.Surface, look: Look) -> None:
        x, y, w, h = PANEL
        place = self.stage.book.atlas[self.chosen]
        draw_sheet(canvas, look, PANEL)
        draw_line(
            canvas,
            look.theme,
            place.name.in_(self.stage.language),
            "heading",
            (x + 36, y + 66),
            (0xB4, 0x48, 0x2C),
            most=w - 72,
        )
        picture = look.library.picture(place.picture)
        canvas.blit(picture.frame(), picture.frame().get_rect(center=(x + w // 2, y + 190)))
        draw_text(canvas, look.theme, self.words, (x + 36, y + 286), INK)
        if place.sources and place.words:
            titles = "; ".join(self.stage.book.sources[s].title.in_(self.stage.language) for s in place.sources)
            block = set_text(look.theme, plain(self.stage.say("sources.from", titles=titles)), "small", w - 72)
            draw_text(canvas, look.theme, block, (x + 36, y + h - 156 - block.height), TEAL_INK)

    def preloads(self) -> Iterable[str]:
        place = self.stage.book.atlas[self.chosen]
        if (
            place.leads_to is not None
            and place.leads_to.kind == "book"
            and place.leads_to.path in self.stage.book.pages
        ):
            yield from (layer.asset for layer in self.stage.book.pages[place.leads_to.path].layers)
