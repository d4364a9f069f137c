"""A few stable places as they were when somebody last looked at them and was content."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.narrator.state import Reader
from scenes.dev.backstage import plain_settings
from scenes.view.paper import Scroll
from scenes.view.slider import Slider
from scenes.view.text import draw_text, fit_text, plain
from scenes.view.theme import INK, Theme
from scenes.view.widgets import (
    Look,
    Switch,
    disc,
    draw_beads,
    draw_bubble,
    draw_button,
    draw_flag,
    draw_focus,
    draw_sheet,
    plank,
)
from tests.support.golden import Differs, check_golden
from tests.support.pilot import Shared

JUDGES = os.environ.get("DIEPTE_GOLDEN") != "write"
PLACES = {
    "settings": ("settings", plain_settings(), (260, 0, 1400, 470)),
    "settings_en_largest": ("settings", plain_settings("en", text_size=2), (260, 0, 1400, 470)),
    "glossary": ("glossary?term=pingo", plain_settings(), (40, 0, 1100, 560)),
    "sources": ("sources", replace(plain_settings("en"), contrast=True), (200, 0, 1100, 520)),
    "how": ("discovery/pingo?page=how", plain_settings(), (260, 0, 1400, 470)),
    "cards_setup": ("cards", plain_settings(), (300, 380, 1320, 420)),
    "spread": ("book/drenthe/pingo_falls", plain_settings(), (380, 470, 560, 300)),
    "spread_depth": ("book/twente/baron", plain_settings("en", "depth"), (150, 20, 700, 360)),
    "descent_hill": ("descent/stuwwal?x=420&depth=20", plain_settings(), (560, 160, 560, 320)),
    "descent_gauge": ("descent/raised_bog?x=60&depth=4", plain_settings(), (0, 560, 420, 500)),
    "descent_window": ("descent/hengelo_boekelo?x=222&depth=450", plain_settings(), (400, 260, 560, 320)),
    "descent_ladder": ("descent/plateau?depth=90", plain_settings(), (700, 380, 620, 340)),
    "pingo": ("discovery/pingo?scenario=deep_lake", plain_settings(), (360, 400, 680, 330)),
    "water": ("discovery/water?scenario=hole_under_village", plain_settings(), (480, 220, 560, 340)),
    "soil": ("discovery/function_follows_soil?scenario=farmers_hill", plain_settings(), (200, 330, 620, 400)),
    "salt": ("discovery/salt?scenario=no_blanket", plain_settings("en"), (340, 300, 600, 400)),
    "geothermal": ("discovery/geothermal?scenario=too_close", plain_settings(), (300, 300, 620, 420)),
    "old_pipes": ("discovery/old_pipes?scenario=no_look", plain_settings(), (360, 260, 700, 420)),
}


@pytest.mark.parametrize("name", PLACES)
def test_a_place_looks_as_it_did(shared: Shared, tmp_path: Path, name: str) -> None:
    place, settings, part = PLACES[name]
    pilot = shared.open(place, settings, Reader())
    pilot.settle()
    check_golden(name, pilot.picture(part), tmp_path)


def test_the_widgets_look_as_they_did(shared: Shared, tmp_path: Path) -> None:
    canvas = pygame.Surface((1200, 720)).convert()
    canvas.fill((0x6E, 0x52, 0x47))
    look = Look(shared.library, Theme(shared.library.assets, shared.library.manifest), "pressed")
    draw_sheet(canvas, look, (30, 30, 540, 300))
    draw_text(canvas, look.theme, fit_text(look.theme, plain("Mo krabt en krabt."), "story", (400, 60)), (70, 70), INK)
    buttons = (
        disc("back", (120, 210), "back"),
        disc("pressed", (240, 210), "next"),
        disc("active", (360, 210), "sound", active=True),
        disc("off", (480, 210), "undo", enabled=False),
        plank("go", (620, 40, 260, 96), "ga mee", "brick", icon="next"),
        plank("wait", (900, 40, 260, 96), "wacht", "gold"),
        plank("small", (620, 160, 260, 88), "en een heel lang bordje", "teal"),
        plank("never", (900, 160, 260, 88), "nooit", "plum", enabled=False),
    )
    for button in buttons:
        draw_button(canvas, look, button)
    draw_focus(canvas, look, buttons[0].placed())
    draw_focus(canvas, look, buttons[4].placed())
    Switch("level", (620, 280, 540, 92), (("story", "Verhaal"), ("depth", "Verdieping")), "depth").draw(canvas, look)
    Slider("dig", (90, 420, 440, 96), 0, 5, 2, 0.5, "2 m", "afgegraven").draw(canvas, look)
    draw_flag(canvas, look, "keileem", (300, 600), "gold")
    draw_flag(canvas, look, "potklei", (300, 670), "brick", icon="depth")
    draw_beads(canvas, look, (520, 640), 46, 4, 1)
    draw_bubble(canvas, look, (760, 420, 400, 130), "‘Weet jij wat hieronder zit?’")
    scroll = Scroll(pygame.Rect(760, 590, 330, 110), 400)
    scroll.by(90)
    scroll.draw(canvas, look, lambda surface, top: surface.fill((0xFA, 0xF0, 0xDA), (760, top, 330, 400)) and None)
    check_golden("widgets", canvas, tmp_path)


@pytest.mark.skipif(not JUDGES, reason="new golden pictures are being kept")
def test_a_picture_that_changed_shows_both(shared: Shared, tmp_path: Path) -> None:
    pilot = shared.open("settings", plain_settings("en"))
    with pytest.raises(Differs, match=r"settings: \d+\.\d% of the pixels differ; got\|want\|diff: .*settings\.png"):
        check_golden("settings", pilot.picture((260, 0, 1400, 470)), tmp_path)
    assert (tmp_path / "settings.png").is_file()


@pytest.mark.skipif(not JUDGES, reason="new golden pictures are being kept")
def test_a_picture_that_nobody_judged_yet_is_no_golden_one(shared: Shared, tmp_path: Path) -> None:
    with pytest.raises(Differs, match="there is no"):
        check_golden("never_made", pygame.Surface((8, 8)), tmp_path)
