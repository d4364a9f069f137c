"""Mo as sprites for the scenes: one asset a pose, frames side by side, facing right.

Anchors: the floor between his feet; for `swim` and `ride` the middle of his body; for `hatch` and `guide` the rim he
comes out of; for `bubbles` where the air leaves. `guide`: calm, wave, wave.
"""
from collections.abc import Iterator
from dataclasses import dataclass

from PIL import Image

from assets.paint.kit.figures.mo import FRAMES, mo
from assets.paint.kit.figures.mo_props import bubbles
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.palette import mix
from assets.paint.studio import Painted, Studio, side_by_side

SIZE = 1.1            # 220 px from sole to crown
GUIDE_SIZE = 1.6      # about 300 px from the foot of the molehill to the raised hand
HALO = 46             # radius of the lantern's own glow in units; the scene adds the light
SHEET, FLOOR = (660, 540), (330, 400)
RIDE_MIDDLE = -95     # units from the feet up to the middle of the body
BACK_RIM = mix('heather', 'plum', .35)
SEED = 31


@dataclass(frozen=True)
class Sprite:
    """How one pose becomes an asset: size, where on Mo the anchor lies (units over his own origin), lantern."""
    pose: str
    size: float = SIZE
    middle: float = 0
    lantern: bool = True


SPRITES = (
    Sprite('walk'), Sprite('stand'), Sprite('lantern'), Sprite('dig'), Sprite('dig_down'), Sprite('swim'),
    Sprite('ride', middle=RIDE_MIDDLE), Sprite('point'), Sprite('point_stick'), Sprite('read'), Sprite('surprised'),
    Sprite('happy'), Sprite('asleep'), Sprite('climb'), Sprite('front'), Sprite('back'), Sprite('shiver'),
    Sprite('wet'), Sprite('hatch'), Sprite('guide', GUIDE_SIZE, lantern=False),
)


def paint(studio: Studio) -> Iterator[Painted]:
    for sprite in SPRITES:
        if studio.wants(f'mo/{sprite.pose}'):
            yield _painted(studio, sprite)
    if studio.wants('mo/bubbles'):
        yield _bubbles(studio)


def _painted(studio: Studio, sprite: Sprite) -> Painted:
    frames = [_frame(studio, sprite, number) for number in range(FRAMES[sprite.pose])]
    x, y = FLOOR
    return Painted(f'mo/{sprite.pose}', side_by_side(frames), (x, round(y + sprite.middle * sprite.size)), len(frames))


def _frame(studio: Studio, sprite: Sprite, number: int) -> Image.Image:
    """The seed is that of the pose, so that the fur does not boil from frame to frame."""
    canvas = studio.canvas(*SHEET, seed=SEED)
    mo(canvas, *FLOOR, sprite.size, sprite.pose, number, lantern=sprite.lantern, halo=HALO,
       back_rim=BACK_RIM)
    return canvas.image()


def _bubbles(studio: Studio) -> Painted:
    frames = []
    for number in range(2):
        canvas = studio.canvas(120, 240, seed=SEED)
        bubbles(Pen.at(canvas, 60, 220, SIZE), number)
        frames.append(canvas.image())
    return Painted('mo/bubbles', side_by_side(frames), (60, 220), 2)
