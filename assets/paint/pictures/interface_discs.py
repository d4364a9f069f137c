"""Round buttons, the slider's knob and the round focus ring. Faces are 96 across; icons are laid on by the app."""
from collections.abc import Iterator

from assets.paint.kit.paths import circle
from assets.paint.pictures._glyph import INKS, Glyph
from assets.paint.pictures._icons_things import knowledge
from assets.paint.pictures._interface_parts import TOUCH, disc_face, focus_line, focus_ticks
from assets.paint.studio import Painted, Studio

R = TOUCH / 2
STATES = ("normal", "pressed", "active", "disabled", "dark")


def paint(studio: Studio) -> Iterator[Painted]:
    for seed, state in enumerate(STATES, 31):
        canvas = studio.canvas(128, 136, seed)
        disc_face(canvas, 64, 60, R, state)
        yield Painted(f"ui/disc/{state}", canvas.image(), (64, 60), crop=False)
    yield _focus(studio)
    yield _knob(studio)


def _focus(studio: Studio) -> Painted:
    """The ring lies round the face and its rim, so its middle is 3 px under the face's."""
    canvas = studio.canvas(160, 160, 41)
    focus_line(canvas, circle(80, 80, R + 11))
    focus_ticks(canvas, 80, 80, 54, 54)
    return Painted("ui/focus/disc", canvas.image(), (80, 77), crop=False)


def _knob(studio: Studio) -> Painted:
    """Mo's lantern slides along time."""
    canvas = studio.canvas(112, 120, 42)
    disc_face(canvas, 54, 52, R, "normal")
    knowledge(Glyph(canvas, 54, 52, 1.2, INKS["plum"]))
    return Painted("ui/slider/knob", canvas.image(), (54, 52), crop=False)
