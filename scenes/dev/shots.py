"""Pictures of places: one, or all of them with a contact sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pygame

from game.places import Place
from game.settings import Settings
from scenes.dev.backstage import open_backstage, picture_at_rest, play_all
from scenes.dev.recording import play_recorded, read_recording
from scenes.inputs import parse_script
from scenes.present import fit_canvas

CONTACT_COLUMNS = 4
CONTACT_TILE = (480, 270)
CONTACT_LABEL_PX = 34


def shoot(place: Place, out: Path, settings: Settings, script: str = "", size: tuple[int, int] | None = None) -> None:
    """Save a PNG of a place at rest, after a script or the inputs of a recorded file; `size` as such a window shows it.

    Raises PlaceError, ScriptError, NotARecording, UnknownTarget, OSError.
    """
    theatre, canvas = open_backstage(place, settings)
    if script and Path(script).is_file():
        play_recorded(theatre, read_recording(Path(script)))
    else:
        play_all(theatre, parse_script(script))
    picture = picture_at_rest(theatre, canvas)
    _save(_in_window(picture, size) if size else picture, out)


def _in_window(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    fit = fit_canvas(size)
    window = pygame.Surface(size)
    window.blit(pygame.transform.smoothscale(picture, fit.size), (fit.left, fit.top))
    return window


def shoot_all(places: Iterable[Place], folder: Path, settings: Settings, told: Callable[[str], None]) -> Path:
    """A PNG of every place and contact.png with all of them, named; gives the contact sheet's path."""
    folder.mkdir(parents=True, exist_ok=True)
    tiles: list[tuple[str, pygame.Surface]] = []
    for place in places:
        theatre, canvas = open_backstage(place, settings)
        picture = picture_at_rest(theatre, canvas)
        _save(picture, folder / f"{str(place).replace('/', '_').replace('?', '_')}.png")
        tiles.append((str(place), pygame.transform.smoothscale(picture, CONTACT_TILE)))
        told(str(place))
    out = folder / "contact.png"
    _save(_contact(tiles), out)
    return out


def _save(picture: pygame.Surface, path: Path) -> None:
    with path.open("wb") as stream:
        pygame.image.save(picture, stream, "png")


def _contact(tiles: list[tuple[str, pygame.Surface]]) -> pygame.Surface:
    rows = -(-len(tiles) // CONTACT_COLUMNS)
    width, height = CONTACT_TILE[0] + 12, CONTACT_TILE[1] + CONTACT_LABEL_PX
    sheet = pygame.Surface((CONTACT_COLUMNS * width, rows * height))
    sheet.fill((0xF4, 0xE8, 0xD0))
    font = pygame.font.Font(None, 26)
    for number, (name, picture) in enumerate(tiles):
        at = (number % CONTACT_COLUMNS * width + 6, number // CONTACT_COLUMNS * height + CONTACT_LABEL_PX - 4)
        sheet.blit(picture, at)
        sheet.blit(font.render(name, True, (0x2B, 0x25, 0x30)), (at[0], at[1] - 24))
    return sheet
