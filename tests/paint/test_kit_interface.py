"""The interface kit: whole icons, masters that can be cut, readable colours."""
from zlib import crc32

import numpy as np
import pytest

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.noise import NoiseTiles
from assets.paint.kit.palette import colour
from assets.paint.pictures._glyph import INKS, Glyph
from assets.paint.pictures._interface_parts import BRICK, TEAL
from assets.paint.pictures.interface_icons import ICONS, SIDE, UNIT
from assets.paint.pictures.interface_planks import FACE, FACES, LEFT, STATES, TOP, WIDTH, plank

RIGHT_PART = 80  # px that the app keeps whole at the right end of a master


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> NoiseTiles:
    return NoiseTiles(1, 512, tmp_path_factory.mktemp("noise"))


@pytest.mark.parametrize("name", ICONS)
def test_icons_stay_within_their_box_and_fill_it(tiles: NoiseTiles, name: str) -> None:
    room = 2 * SIDE
    canvas = Canvas(room, room, 1, crc32(name.encode()) % 10000, None, tiles)
    ICONS[name](Glyph(canvas, SIDE, SIDE, UNIT, INKS["plum"]))
    assert canvas.cover is not None
    rows, columns = np.nonzero(canvas.cover > .3)
    half = SIDE // 2
    assert rows.min() >= SIDE - half and rows.max() < SIDE + half
    assert columns.min() >= SIDE - half and columns.max() < SIDE + half
    assert max(np.ptp(rows), np.ptp(columns)) > 44


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", FACES)
def test_planks_can_be_cut_anywhere(tiles: NoiseTiles, name: str, state: str) -> None:
    """Columns of the straight part look alike, so a joint does not show."""
    face, line = FACES[name]
    canvas = Canvas(WIDTH, 128, 1, 5, None, tiles)
    plank(canvas, LEFT, TOP, FACE, 96, face, line, state)
    parts = np.dstack([canvas.paint, canvas.cover])
    end = parts[:, -RIGHT_PART:-RIGHT_PART + 12].mean(axis=1)
    for x in (150, 420, 777, 1100):
        here = parts[:, x:x + 12].mean(axis=1)
        assert np.abs(here[30:90] - end[30:90]).max() < .06
        assert abs(here.mean() - end.mean()) < .012


def contrast(first: object, second: object) -> float:
    """WCAG 2.2 contrast ratio."""
    def light(paint: object) -> float:
        linear = np.where(colour(paint) <= .04045, colour(paint) / 12.92, ((colour(paint) + .055) / 1.055) ** 2.4)
        return float(linear @ [.2126, .7152, .0722]) + .05
    one, two = light(first), light(second)
    return max(one, two) / min(one, two)


def test_words_on_planks_can_be_read() -> None:
    for face in (BRICK, TEAL, "plum"):
        assert contrast(face, "cream") >= 4.5
    assert contrast("gold", "ink") >= 7
    assert contrast("face", "ink") >= 7
