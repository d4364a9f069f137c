"""Twente ondersteboven: eight hang on one red line in the dark; a pull, and the picture turns over, into daylight.

Both faces show the same places (see `_upside_down_face`). The eye goes along the line to Mo, who holds what is left of
his scarf, right of the fold; above him, or under him, the café's hatch. The middle of the panel is y 666: there the
line enters and leaves, there hang the hill's coaster and Egbert's mug, and they stay where they are when all turns.
"""
from collections.abc import Iterator
from functools import partial

from PIL import Image

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people.jantien import duck
from assets.paint.studio import Painted, Studio

from . import _upside_down_company as company
from . import _upside_down_land as land
from . import _upside_down_line as line
from . import _upside_down_things as things
from ._spread import THUMB, Placed, sprite, thumb
from ._upside_down_face import DAY, DEEP, NAME, Face, Part, dusk, face_sheet, face_sprite

READS = ['assets/materials.yaml']
DUCK_AT = (562, 568)
# layer: parts, what is painted after the night has fallen, how dark the night is in it
LAYERS: dict[str, tuple[tuple[Part, ...], tuple[Part, ...], float]] = {
    'back': ((land.paint_depths, land.paint_sky, land.paint_far), (), .8),
    'salt': ((land.paint_salt,), (), .86),
    'ground': ((land.paint_ground, land.paint_roots, land.paint_pipes, land.paint_village, land.paint_turf),
               (land.paint_hatch,), .84),
    'company': ((line.paint_line, company.paint_people, line.paint_emblems, line.paint_line_out, company.paint_teckel,
                 company.paint_duck), (), .24),
}
ORDER = {'deep': ('back', 'salt', 'ground', 'company', 'mo', 'cake', 'clog', 'mug'),
         'day': ('back', 'salt', 'duck', 'ground', 'company', 'mo', 'cake', 'clog', 'mug')}


def _layers(studio: Studio, face: Face) -> Iterator[Painted]:
    for number, (name, (parts, lit, dark)) in enumerate(LAYERS.items()):
        if name == 'ground' and not face.day:
            lit = (*lit, land.paint_windows, land.paint_stars)
        yield face_sheet(studio, face, name, 501 + number, parts, dark, lit)


def _sprites(studio: Studio, face: Face) -> Iterator[Placed]:
    """What moves on a face, with its place on that face and the frame that is seen at rest."""
    def turned(name: str, box: tuple[float, float, float, float], at: tuple[float, float], seed: int,
               frames: list[Part], rest: int, dark: float = .24) -> Placed:
        return face_sprite(studio, face, name, box, at, seed, frames, dark), face.seen(at), rest

    moments = (2, 3) if face.day else (0, 1, 2)
    yield turned('mo', (790, 540, 1372, 836), company.MO_AT, 521,
                 [partial(company.paint_mo, moment=k) for k in moments], len(moments) - 1)
    yield turned('cake', (72, 624, 232, 744), things.CAKE, 522,
                 [partial(things.paint_cake, taken=k) for k in range(5)], 0)
    if face.day:
        yield turned('crumbs', (90, 680, 240, 830), things.CAKE, 529,
                     [partial(things.paint_crumbs, moment=k) for k in range(4)], 0)
    yield turned('clog', (1580, 640, 1670, 810), things.CLOG, 523,
                 [partial(things.paint_clog, moment=k) for k in range(4)], 3)
    yield turned('glow', (-48, 520, 1968, 744), (0, 666), 524,
                 [partial(line.paint_glow, share=s) for s in (.25, .5, .75, 1)], 3, 0)
    yield _mug(studio, face), things.MUG, 0
    if face.day:
        yield sprite(studio, DAY.asset('stadium'), (500, 560, 740, 690), things.STADIUM, 526,
                     *(partial(things.paint_stadium, tip=t) for t in (.08, .4, .75, 1))), things.STADIUM, 3
        yield sprite(studio, DAY.asset('bird'), (400, 580, 640, 712), things.BIRD, 527,
                     *(partial(things.paint_bird, moment=k) for k in range(len(things.FLIGHT)))), things.BIRD, 4
        yield sprite(studio, DAY.asset('duck'), (520, 524, 606, 588), DUCK_AT, 528, _duck), DUCK_AT, 0


def _duck(canvas: Canvas) -> None:
    duck(Pen.at(canvas, *DUCK_AT, .62))


def _mug(studio: Studio, face: Face) -> Painted:
    def moment(canvas: Canvas, number: int) -> None:
        things.paint_mug(canvas, number)
        if not face.day:
            dusk(canvas, .2)

    x, y = things.MUG
    return sprite(studio, face.asset('mug'), (x - 52, y - 76, x + 40, y + 34), things.MUG, 525,
                  *(partial(moment, number=k) for k in range(3)))


def paint(studio: Studio) -> Iterator[Painted]:
    """Four layers and the sprites of both faces; the whole small, half in the dark and half by day."""
    halves = []
    small = studio.wants(f'{NAME}/thumb')
    for face in (DEEP, DAY):
        seen: dict[str, Painted | Placed] = {}
        for layer in _layers(studio, face):
            seen[layer.id] = layer
            yield layer
        for piece in _sprites(studio, face):
            seen[piece[0].id] = piece
            yield piece[0]
        halves.append(thumb(f'{NAME}/{face.name}', [seen[face.asset(name)] for name in ORDER[face.name]]).image)
    if small:
        wide, high = THUMB
        whole = Image.new('RGB', THUMB)
        whole.paste(halves[0].crop((0, 0, wide // 2, high)), (0, 0))
        whole.paste(halves[1].crop((wide // 2, 0, wide, high)), (wide // 2, 0))
        yield Painted(f'{NAME}/thumb', whole, (0, 0))
