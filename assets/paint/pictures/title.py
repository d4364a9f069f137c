"""The title: light sky, dark ground, a glowing chamber. The eye goes name -> the word in the pit -> lantern -> Mo.

What stands where (px of the stage, 1920 x 1080), for the scene and for story/title.yaml:

| what                | x           | y         | paint there                                            |
|---------------------|-------------|-----------|--------------------------------------------------------|
| name, on the ground | 100-830     | 470-850   | boulder clay and Peelo sand, dim                       |
| name, in the pit    | 960-1250    | 460-660   | rust; its ropes run up to the pulleys at y 252         |
| subtitle            | 112-820     | 862-972   | pot clay, night-blue: cream or sand text               |
| prompt, a flag      | 300-850     | 980-1040  | pot clay                                               |
| doors, five discs   | 1106-1846   | 932-1068  | the front step, dark plum: cream labels                |
| language, settings  | 1430-1884   | 36-130    | sky above the sun                                      |
| Mo                  | 1330-1790   | 590-925   | feet at MO_AT                                          |

Layers: sky, far, ground. Sprites: halo of the lamp, Mo and his eyes, smoke, geese, clouds, the cow that looks up.
"""
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import draw_side
from assets.paint.kit.figures.pen import Pen, rays
from assets.paint.kit.paths import circle
from assets.paint.kit.props import animals, sky
from assets.paint.studio import Painted, Studio, side_by_side

from . import _title_ground as ground
from . import _title_land as land
from . import _title_name as name

READS = ['assets/materials.yaml']
WIDTH, HEIGHT = 1920, 1080
MO_AT, MO_SIZE = (1562, 918), 1.55
# further back and the arm further out than usual: air between nose and lantern
MO_POSE = replace(SIDE_POSES['lantern'][0], turn=-12, far=(165, -150, -24), far_bend=14)
TO_LANTERN, TO_READER = Gaze((.85, -.5), 0, 'open'), Gaze((.1, .35), 0, 'open')
BLINK = Gaze((.85, -.5), 0, 'closed')
# a quarter of a second each: he looks at the word in the pit, blinks, looks at the reader, blinks, looks back
EYES = (*(TO_LANTERN,) * 7, BLINK, *(TO_LANTERN,) * 3, *(TO_READER,) * 6, BLINK, *(TO_READER,) * 3, *(TO_LANTERN,) * 3)
EYES_BOX = (-104, -58, 104, 58)     # round the middle between the eyes
COW_AT, SMOKE_AT, GEESE_AT = (846, 366), (451, 195), (770, 86)
GROUND_PARTS = (land.paint_farmstead, land.paint_meadow, ground.paint_layers, ground.paint_stones,
                ground.paint_night, ground.paint_chamber, ground.paint_floor, ground.paint_ladder, land.paint_heath,
                land.paint_pasture, land.paint_gallows)    # in the order of painting
CLOUDS = (('wide', 452, 118, 262, 60), ('long', 1040, 150, 216, 52), ('small', 1250, 70, 150, 34))


def paint(studio: Studio) -> Iterator[Painted]:
    """Sky, far land and ground, then what moves, then the name in each language."""
    yield from _layers(studio)
    yield from _mo(studio)
    yield from _surface_life(studio)
    for language in name.LYING:
        if studio.wants(f'title/name/{language}'):
            canvas = studio.canvas(WIDTH, HEIGHT, 60)
            name.paint_lying(canvas, language)
            name.paint_hanging(canvas, language)
            yield Painted(f'title/name/{language}', _finished(canvas))


def _finished(canvas: Canvas, vignette: float = 0) -> Image.Image:
    canvas.finish(vignette=vignette)
    return canvas.image()


def _layers(studio: Studio) -> Iterator[Painted]:
    if studio.wants('title/sky'):
        canvas = studio.canvas(WIDTH, HEIGHT, 11, '#F3DDB8')
        land.paint_sky(canvas)
        yield Painted('title/sky', _finished(canvas, .12))
    if studio.wants('title/far'):
        canvas = studio.canvas(WIDTH, HEIGHT, 12)
        land.paint_far(canvas)
        yield Painted('title/far', _finished(canvas))
    if studio.wants('title/ground'):
        canvas = studio.canvas(WIDTH, HEIGHT, 13)
        for part in GROUND_PARTS:
            part(canvas)
        yield Painted('title/ground', _finished(canvas, .12))


def _sprite(studio: Studio, box: tuple[float, float, float, float], seed: int,
            draw: Callable[[Canvas, float, float], object]) -> Image.Image:
    """One frame. `draw(canvas, x, y)` has the origin of the sprite at x, y; `box` = left, top, right, bottom."""
    left, top, right, bottom = box
    canvas = studio.canvas(round(right - left), round(bottom - top), seed)
    draw(canvas, -left, -top)
    return _finished(canvas)


def _strip(studio: Studio, asset: str, box: tuple[float, float, float, float], seed: int,
           draws: Sequence[Callable[[Canvas, float, float], object]]) -> Painted:
    frames = [_sprite(studio, box, seed, draw) for draw in draws]
    return Painted(asset, side_by_side(frames), (-box[0], -box[1]), len(frames))


def _draw_mo(canvas: Canvas, x: float, y: float, gaze: Gaze) -> None:
    draw_side(Pen.at(canvas, x, y, MO_SIZE, flip=True), MO_POSE, Coat(1, (1, -.2), 'gold', .85), gaze, True, 0)


def _in_mo(x: float, y: float) -> tuple[float, float]:
    """A local point of Mo's leaning body as an offset from MO_AT, px."""
    pen = Pen.at(Canvas(8, 8, 1), 0, 0, MO_SIZE, flip=True).placed(0, MO_POSE.lift, MO_POSE.turn)
    return pen.point(x, y)


def lamp_at() -> tuple[float, float]:
    """The flame of the lantern, px of the stage."""
    assert MO_POSE.far is not None
    x, y, angle = MO_POSE.far
    dx, dy = _in_mo(*rays(angle, 15, x, y))
    return MO_AT[0] + dx, MO_AT[1] + dy + 40 * MO_SIZE


def eyes_at() -> tuple[float, float]:
    """The middle between Mo's eyes, px of the stage."""
    dx, dy = _in_mo(50, -162)
    return MO_AT[0] + dx, MO_AT[1] + dy


def _mo(studio: Studio) -> Iterator[Painted]:
    box = (-330.0, -400.0, 320.0, 40.0)
    if studio.wants('title/halo'):
        yield _strip(studio, 'title/halo', (-190, -190, 190, 190), 21, [
            lambda c, x, y, k=k: _halo(c, x, y, 150 + 9 * k, .9 + .1 * k) for k in (0, 1, -1)])
    if studio.wants('title/mo') or studio.wants('title/mo_eyes'):
        # the same seed: all but the eyes is the same to the pixel
        looks = {gaze: _sprite(studio, box, 22, lambda c, x, y, g=gaze: _draw_mo(c, x, y, g))
                 for gaze in (TO_LANTERN, TO_READER, BLINK)}
        yield Painted('title/mo', looks[TO_LANTERN], (-box[0], -box[1]))
        dx, dy = _in_mo(50, -162)
        corner = round(dx - box[0]), round(dy - box[1])
        cut = tuple(corner[i % 2] + EYES_BOX[i] // 2 for i in range(4))
        frames = [looks[gaze].crop(cut) for gaze in EYES]
        yield Painted('title/mo_eyes', side_by_side(frames), (corner[0] - cut[0], corner[1] - cut[1]), len(frames),
                      crop=False)


def _halo(canvas: Canvas, x: float, y: float, radius: float, strength: float) -> None:
    """Three flat discs of lamplight with grainy rims."""
    for share, alpha, colour in ((.95, .16, 'terra'), (.68, .26, 'gold'), (.44, .46, 'glow')):
        canvas.ink(circle(x, y, radius * share), colour, alpha * strength, wobble=2, edge=1, tooth=0, mottle=0,
                   streak=0)
    canvas.glow(x, y, radius * 1.1, 'gold', .3 * strength, power=2, softness=.4)


def _surface_life(studio: Studio) -> Iterator[Painted]:
    if studio.wants('title/cow'):
        yield _strip(studio, 'title/cow', (-80, -100, 110, 16), 31, [
            lambda c, x, y, g=grazing: animals.cow(c, x, y, .78, grazing=g) for grazing in (True, False)])
    if studio.wants('title/smoke'):
        yield _strip(studio, 'title/smoke', (-20, -76, 110, 16), 32, [
            lambda c, x, y, p=phase: sky.smoke(c, x, y, 1, phase=p) for phase in (0, .25, .5, .75)])
    if studio.wants('title/geese'):
        yield _strip(studio, 'title/geese', (-110, -60, 30, 60), 33, [
            lambda c, x, y, b=beat: sky.geese(c, x, y, 7, 1.05, 'plum', b) for beat in (1, -.7)])
    for number, (kind, _x, _y, width, height) in enumerate(CLOUDS):
        if studio.wants(f'title/cloud/{kind}'):
            box = (-width * .6, -height * 1.3, width * .6, height * .4)
            yield _strip(studio, f'title/cloud/{kind}', box, 41 + number, [
                lambda c, x, y, w=width, h=height: sky.cloud(c, x, y, w, h)])
