"""The six people and Teckel for the interface: medallions, busts for bubbles, Teckel as he waits.

`people/<name>/portrait` 120x120 medallion, `people/<name>/bust` about 300 px high, both with the frames calm,
speaking. `people/teckel/sit`: anchor on the floor under his middle.
"""
from collections.abc import Iterator

import numpy as np
import skia
from PIL import Image

from assets.paint.kit.figures.people import NAMES, half_person
from assets.paint.kit.figures.teckel import teckel
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import circle, rect, spline, union
from assets.paint.studio import Painted, Studio, side_by_side

GROUNDS: dict[str, Colour] = {
    'roelof': mix('mist', 'sea', .12), 'truida': mix('gold', 'sand', .55), 'selam': mix('rose', 'sand', .3),
    'egbert': mix('moss', 'paper', .45), 'jantien': mix('rose', 'paper', .35), 'bennie': mix('sea', 'mist', .45),
    'teckel': mix('sand', 'paper', .3)}
MEDAL, MIDDLE, RADIUS = 120, (60, 57), 48
BUST, BLOB = (360, 340), (180, 196, 316, 232)       # sheet; middle and size of the blob behind a bust
PORTRAIT_SIZE, BUST_SIZE = .6, 1.22
DOG_SIZE = 1.4
DOG_SHEET, DOG_FLOOR = (760, 260), (380, 220)
SEED = 47


def paint(studio: Studio) -> Iterator[Painted]:
    for name in (*NAMES, 'teckel'):
        if studio.wants(f'people/{name}/portrait'):
            frames = [_portrait(studio, name, speaking) for speaking in (False, True)]
            yield Painted(f'people/{name}/portrait', side_by_side(frames), (MEDAL / 2, MEDAL / 2), 2, crop=False)
        if name != 'teckel' and studio.wants(f'people/{name}/bust'):
            frames = [_bust(studio, name, speaking) for speaking in (False, True)]
            yield Painted(f'people/{name}/bust', side_by_side(frames), (BLOB[0], BLOB[1] + BLOB[3] // 2), 2)
    yield from _dog(studio)


def _portrait(studio: Studio, name: str, speaking: bool) -> Image.Image:
    canvas = studio.canvas(MEDAL, MEDAL, seed=SEED)
    x, y = MIDDLE
    canvas.ink(circle(x + 2, y + 5, RADIUS + 6), 'shadow', alpha=.3, wobble=.6, edge=1.4, tooth=0)
    canvas.ink(circle(x, y, RADIUS + 7), 'wood', wobble=.7, edge=.6, angle=30, tooth=0)
    face = canvas.ink(circle(x, y, RADIUS), GROUNDS[name], wobble=.5, edge=.5, angle=30, streak=.05, tooth=.004)
    if name == 'teckel':
        teckel(canvas, x - 66, y + 68, .84, 'front', look=(.5, -.5) if not speaking else (.1, .3), clip=face)
    else:
        half_person(canvas, name, x - 2, y + 92, PORTRAIT_SIZE, 'speak' if speaking else 'stand', (.6, 0), clip=face,
                    lean=0, tilt=-4 if speaking else 1)
    canvas.ink(circle(x, y, RADIUS), 'gold', stroke=4, wobble=.7, edge=.5, tooth=0)
    return canvas.image()


def _blob(x: float, y: float, width: float, height: float, seed: int) -> skia.Path:
    """The uneven rounded patch of paint behind a bust."""
    rng = np.random.default_rng(seed)
    points = []
    for k in range(9):
        angle = 2 * np.pi * k / 9 + rng.uniform(-.12, .12)
        c, s = np.cos(angle), np.sin(angle)
        reach = (abs(c) ** 3 + abs(s) ** 3) ** (-1 / 3) * (1 + rng.uniform(-.04, .04))
        points.append((x + width / 2 * c * reach, y + height / 2 * s * reach))
    return spline(points)


def _bust(studio: Studio, name: str, speaking: bool) -> Image.Image:
    """A half figure before a blob: the blob's lower edge cuts it, head and hands may stand out above."""
    canvas = studio.canvas(*BUST, seed=SEED)
    x, y, width, height = BLOB
    blob = _blob(x, y, width, height, sum(map(ord, name)))
    canvas.ink(blob, GROUNDS[name], wobble=1.6, edge=1.2, angle=30, streak=.05, tooth=.006)
    kept = canvas.mask(union(blob, rect(0, 0, BUST[0], y)), wobble=0, edge=.4)
    foot = y + height / 2
    half_person(canvas, name, x - 10, foot + 4, BUST_SIZE, 'speak' if speaking else 'listen', (.6, 0),
                arms='raised' if speaking else 'down', clip=kept)
    return canvas.image()


def _dog(studio: Studio) -> Iterator[Painted]:
    """Teckel as he waits beside the card game. On the spreads he is painted by their own modules."""
    if studio.wants('people/teckel/sit'):
        canvas = studio.canvas(*DOG_SHEET, seed=SEED)
        teckel(canvas, *DOG_FLOOR, DOG_SIZE, 'sit')
        yield Painted('people/teckel/sit', canvas.image(), DOG_FLOOR)
