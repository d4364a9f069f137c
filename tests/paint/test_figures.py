"""Mo, the six people and Teckel: every pose is whole, repeatable, and looks out of its eyes."""
from collections.abc import Callable
from functools import cache

import numpy as np
import numpy.typing as npt
import pytest
from scipy import ndimage

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures import mo as mole
from assets.paint.kit.figures.people import NAMES, POSES, half_person, person, person_behind
from assets.paint.kit.figures.teckel import POSES as DOG_POSES
from assets.paint.kit.figures.teckel import teckel

Pixels = npt.NDArray[np.uint8]
SHEET = (360, 260)
FLOOR = (180, 190)
MO_FRAMES = [(pose, frame) for pose, count in mole.FRAMES.items() for frame in range(count)]
MO_LOOKS_AT_US = [pair for pair in MO_FRAMES if pair[0] not in ('back', 'climb', 'asleep', 'happy')]
EYE_WHITE, CLOSE = (255, 249, 234), 30


def painted(draw: Callable[[Canvas], None], seed: int = 3, sheet: tuple[int, int] = SHEET) -> Pixels:
    canvas = Canvas(*sheet, scale=1, seed=seed)
    draw(canvas)
    return np.asarray(canvas.image())


@cache
def mo_pixels(pose: str, frame: int = 0, **varied: object) -> Pixels:
    return painted(lambda canvas: mole.mo(canvas, *FLOOR, .6, pose, frame, **varied))  # type: ignore[arg-type]


def assert_whole(pixels: Pixels, least: int) -> None:
    """Enough ink, and none in the outer two rows and columns of the sheet."""
    ink = pixels[..., 3] > 8
    assert ink.sum() > least
    for edge in (ink[:2], ink[-2:], ink[:, :2], ink[:, -2:]):
        assert not edge.any()


def eyes(pixels: Pixels) -> list[npt.NDArray[np.bool_]]:
    """Masks of white spots that hold a dark pupil all round: eyes that look straight ahead."""
    white = (np.abs(pixels[..., :3].astype(int) - EYE_WHITE).max(axis=-1) < CLOSE) & (pixels[..., 3] > 240)
    dark = pixels[..., :3].max(axis=-1) < 90
    spots, count = ndimage.label(white)
    found = []
    for number in range(1, count + 1):
        whole = ndimage.binary_fill_holes(spots == number)
        if (whole & dark).sum() >= 4 and whole.sum() < 500:
            found.append(whole)
    return found


@pytest.mark.parametrize(('pose', 'frame'), MO_FRAMES)
def test_mo_is_whole_in_every_frame(pose: str, frame: int) -> None:
    assert_whole(mo_pixels(pose, frame, look=(0, 0), lid=0), least=4000)


@pytest.mark.parametrize(('pose', 'frame'), MO_LOOKS_AT_US)
def test_mo_has_two_eyes_inside_his_silhouette(pose: str, frame: int) -> None:
    pixels = mo_pixels(pose, frame, look=(0, 0), lid=0)
    found = eyes(pixels)
    assert len(found) == 2
    for eye in found:
        around = pixels[ndimage.binary_dilation(eye, iterations=2), 3]
        assert (around < 140).mean() < .02       # a tooth hole of the fur may show


def test_mo_is_the_same_each_time_and_another_with_another_seed() -> None:
    first = painted(lambda canvas: mole.mo(canvas, *FLOOR, .6))
    again = painted(lambda canvas: mole.mo(canvas, *FLOOR, .6))
    other = painted(lambda canvas: mole.mo(canvas, *FLOOR, .6), seed=4)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_mo_flipped_faces_left() -> None:
    def brick_middle(flip: bool) -> float:
        pixels = mo_pixels('stand', 0, flip=flip, lantern=False, scarf=0)
        brick = (np.abs(pixels[..., :3].astype(int) - (194, 76, 44)).max(axis=-1) < 26) & (pixels[..., 3] > 200)
        return float(np.nonzero(brick)[1].mean())
    assert brick_middle(False) > FLOOR[0] + 15
    assert brick_middle(True) < FLOOR[0] - 15


def test_the_scarf_gets_shorter_and_the_last_one_has_new_colours() -> None:
    def left_end(scarf: int) -> int:
        return int(np.nonzero(mo_pixels('walk', 0, scarf=scarf)[..., 3] > 60)[1].min())
    assert left_end(1) + 15 < left_end(2) < left_end(3) - 10
    assert not np.array_equal(mo_pixels('walk', 0, scarf=4), mo_pixels('walk', 0, scarf=1))


def test_without_his_lantern_there_is_no_light() -> None:
    def glowing(lantern: bool) -> int:
        pixels = mo_pixels('stand', 0, lantern=lantern, scarf=0)
        return int((np.abs(pixels[..., :3].astype(int) - (255, 223, 134)).max(axis=-1) < 20).sum())
    assert glowing(True) > 60
    assert glowing(False) == 0


def test_a_held_lantern_keeps_clear_of_the_nose() -> None:
    """The gap between brick nose and brass lantern in the pose that shows them side by side."""
    pixels = mo_pixels('lantern', 0, halo=0, scarf=0)
    opaque = pixels[..., 3] > 128
    brick = (np.abs(pixels[..., :3].astype(int) - (194, 76, 44)).max(axis=-1) < 22) & opaque
    glass = (np.abs(pixels[..., :3].astype(int) - (255, 223, 134)).max(axis=-1) < 22) & opaque
    spots, count = ndimage.label(brick[:FLOOR[1] - 70])
    nose = spots == 1 + int(np.argmax([(spots == number).sum() for number in range(1, count + 1)]))
    assert np.nonzero(nose)[1].max() < np.nonzero(glass[:FLOOR[1] - 70])[1].min() - 8


@pytest.mark.parametrize('name', NAMES)
@pytest.mark.parametrize('pose', POSES)
def test_people_are_whole_and_see(name: str, pose: str) -> None:
    """Jantien's duck is far ahead of her, so all stand left of the middle."""
    floor = 170 if 'table' in pose else 276
    pixels = painted(lambda canvas: person(canvas, name, 122, floor, .6, pose, look=(0, 0), lid=0), sheet=(316, 290))
    assert_whole(pixels, least=3000)
    assert len(eyes(pixels)) == 2


@pytest.mark.parametrize('name', NAMES)
def test_who_speaks_differs_from_who_listens(name: str) -> None:
    calm = painted(lambda canvas: half_person(canvas, name, 160, 150, .35, 'listen'))
    speaking = painted(lambda canvas: half_person(canvas, name, 160, 150, .35, 'speak', arms='raised'))
    assert not np.array_equal(calm, speaking)


@pytest.mark.parametrize('name', NAMES)
def test_people_from_behind_have_no_eyes(name: str) -> None:
    pixels = painted(lambda canvas: person_behind(canvas, name, 180, 230, .45))
    assert_whole(pixels, least=3000)
    assert eyes(pixels) == []


def test_the_coffee_stays_level_however_egbert_leans() -> None:
    """The dark surface in the mug is wide and flat, and as flat when he leans as when he does not."""
    for lean in (-9., 0., 9.):
        canvas = Canvas(*SHEET, scale=1, seed=3)
        person(canvas, 'egbert', 180, 360, .8, lean=lean, tilt=0)
        pixels = np.asarray(canvas.image())
        peat = (np.abs(pixels[..., :3].astype(int) - (74, 52, 48)).max(axis=-1) < 16) & (pixels[..., 3] > 200)
        spots, _ = ndimage.label(peat)
        coffee = max(ndimage.find_objects(spots), key=lambda box: box[1].stop - box[1].start)
        assert coffee[1].stop - coffee[1].start > 3 * (coffee[0].stop - coffee[0].start)


@pytest.mark.parametrize('pose', DOG_POSES)
def test_teckel_is_whole(pose: str) -> None:
    assert_whole(painted(lambda canvas: teckel(canvas, 180, 190, .8, pose)), least=200)


def test_teckel_is_longer_than_you_think() -> None:
    def width(pose: str, length: float) -> int:
        columns = np.nonzero(painted(lambda canvas: teckel(canvas, 180, 190, .8, pose, length=length))[..., 3])[1]
        return int(columns.max() - columns.min())
    assert width('stand', 1.6) > width('stand', 1) + 50
    assert width('front', 1) + width('hind', 1) < width('stand', 1) + 8
