"""Jantien, Roelof and Egbert in three moods, whole and as medallions; Egbert's level, and the sign for so-so.

The moods are those of the model's faces: glad, so_so, cross. Knows no land.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze
from assets.paint.kit.figures.pen import Pen
from assets.paint.kit.figures.people import PEOPLE
from assets.paint.kit.figures.people.parts import brows
from assets.paint.kit.figures.people.stance import NECK, WAIST, Arm, Build, Stance, draw_arm
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, joined, rect, spline
from assets.paint.kit.props import water

MOODS = ('glad', 'so_so', 'cross')
FACES = ('jantien', 'egbert', 'roelof')
SIZE = .42
MEDAL, MEDAL_MIDDLE, MEDAL_RADIUS = 136, (68, 65), 55
_BROWS: dict[str, tuple[float, float, float, Colour]] = {        # x, y, gap, colour, as their heads have them
    'jantien': (5, -373, 21, mix('ink', 'indigo', .25)), 'egbert': (5, -372, 21, mix('till', 'cream', .3)),
    'roelof': (10, -370, 20, mix('till', 'ink', .25))}
_GROUNDS: dict[str, tuple[Colour, ...]] = {
    'jantien': (mix('heather', 'pink', .55), mix('mist', 'sand', .4), mix('clay', 'sand', .5)),
    'egbert': (mix('moss', 'paper', .45), mix('sand', 'paper', .3), mix('rose', 'sand', .35)),
    'roelof': (mix('mist', 'lime', .35), mix('mist', 'till', .2), mix('sand', 'ochre', .35))}


def _stance(name: str, mood: str) -> tuple[Stance, Gaze]:
    """Arms, lean and mouth of a mood: an open hand up, a look aside, a fist on the hip and a finger that points."""
    build = PEOPLE[name]
    (fx, fy), stand = build.far_shoulder, build.stances['stand']
    if mood == 'glad':
        far = Arm((fx + 34, fy + 8), (fx + 44, fy - 52), 'open', -76)
        far = stand.far if name == 'roelof' else far
        return replace(stand, far=far, lean=-2, tilt=-5, mouth='grin', brow=5), Gaze((.6, -.2), 0, 'happy')
    if mood == 'so_so':
        return replace(build.stances['listen'], lean=2, tilt=8, mouth='line', brow=0), Gaze((.7, .5), .3)
    far = Arm((fx + 36, fy + 14), (fx + 66, fy - 18), 'point', -30)
    far = stand.far if name == 'roelof' else far
    near = Arm((build.near_shoulder[0] - 32, -232), (build.near_shoulder[0] - 4, -188), 'fist', 30)
    near = stand.near if name != 'roelof' else near
    mouth = 'line' if name == 'egbert' else 'o'
    return replace(stand, near=near, far=far, lean=7, tilt=4, mouth=mouth, brow=-3), Gaze((.85, .3), .3)


def _knit(pen: Pen, name: str) -> None:
    """Brows drawn together."""
    x, y, gap, colour = _BROWS[name]
    brows(pen, x, y + 5, gap, colour, lift=0, knit=9)
    if name == 'egbert':
        pen.ink(ellipse(16, -316, 15, 7), 'white', wobble=.3)
        pen.ink(spline([(5, -312), (15, -318), (27, -312)], False), mix('clay', 'plum', .7), stroke=3.4, wobble=.1,
                edge=.2)


def _upper(pen: Pen, build: Build, stance: Stance, gaze: Gaze, cross: bool) -> None:
    upper = pen.turned(stance.lean, 0, WAIST)
    draw_arm(upper, build, stance, 'far')
    build.torso(upper, stance)
    head = upper.turned(stance.tilt, 0, NECK)
    build.head(head, stance, gaze)
    if cross:
        _knit(head, build.name)


def paint_whole(canvas: Canvas, name: str, mood: str) -> None:
    """Feet or wheels at (0, 0), looking right (Roelof left, at the others)."""
    build = PEOPLE[name]
    stance, gaze = _stance(name, mood)
    pen = Pen.at(canvas, 0, 0, SIZE, name == 'roelof')
    build.below(pen, stance)
    seated = pen.placed(*build.seat)
    _upper(seated, build, stance, gaze, mood == 'cross')
    build.front(pen, stance)
    draw_arm(seated.turned(stance.lean, 0, WAIST), build, stance, 'near')
    if mood == 'cross':
        _steam(canvas, *seated.point(2, -430))


def _steam(canvas: Canvas, x: float, y: float) -> None:
    """Three short strokes over the head: somebody has something to say."""
    strokes = joined(*[brush_stroke([(x + dx, y), (x + dx * 1.5, y - 15)], 4.2, 2.6) for dx in (-15, 0, 15)])
    canvas.ink(strokes, 'brick', wobble=.3, edge=.4, tooth=0)


def paint_medal(canvas: Canvas, name: str, mood: str) -> None:
    """A face in a gold ring; behind it the weather of the mood."""
    x, y = MEDAL_MIDDLE
    canvas.ink(circle(x + 2, y + 5, MEDAL_RADIUS + 7), 'shadow', alpha=.3, wobble=.6, edge=1.4, tooth=0)
    canvas.ink(circle(x, y, MEDAL_RADIUS + 8), 'wood', wobble=.7, edge=.6, angle=30, tooth=0)
    face = canvas.ink(circle(x, y, MEDAL_RADIUS), _GROUNDS[name][MOODS.index(mood)], wobble=.5, edge=.5, angle=30,
                      streak=.05, tooth=.004)
    build = PEOPLE[name]
    stance, gaze = _stance(name, mood)
    down = Arm((build.near_shoulder[0] - 30, -232), (build.near_shoulder[0] - 22, -170), 'none')
    stance = replace(stance, near=down, far=Arm((build.far_shoulder[0] + 26, -232), (build.far_shoulder[0] + 18, -170),
                                                'none'), lean=0, prop='')
    pen = Pen.at(canvas, x - 4, y + 226 * .76, .76, clip=face).placed(0, 74)
    _upper(pen, build, stance, gaze, mood == 'cross')
    canvas.ink(circle(x, y, MEDAL_RADIUS), 'gold', stroke=4.4, wobble=.7, edge=.5, tooth=0)
    if mood == 'cross' and name != 'egbert':
        water.drop(canvas, x + MEDAL_RADIUS * .62, y - MEDAL_RADIUS * .42, 6, 'ice')


def paint_so_so(canvas: Canvas) -> None:
    """Neither tick nor cross: a wave on a gold disc."""
    middle = 26
    canvas.ink(circle(middle + 1, middle + 1.4, 23), 'shadow', alpha=.4, wobble=.4, edge=1, tooth=0)
    disc = canvas.ink(circle(middle, middle - 1, 23), 'gold', wobble=.5, edge=.6, angle=30, tooth=.003)
    canvas.tone(disc, 'gold', .35, 'rust', dx=-2, dy=-4, blur=4, low=.5)
    wave = spline([(13, 28), (19, 20), (26, 25), (33, 30), (39, 22)], False)
    canvas.ink(wave, 'ink', stroke=5, wobble=.2, edge=.3, tooth=0)


LEVEL = (220, 40)


def paint_level(canvas: Canvas) -> None:
    """Egbert's level, 220 px long; the app lets the bubble run in its glass."""
    wide, high = LEVEL
    canvas.ink(rect(4, 7, wide - 6, high - 8, 6), 'shadow', alpha=.35, wobble=.5, edge=1.2, tooth=0)
    slat = canvas.ink(rect(2, 3, wide - 6, high - 10, 5), 'gold', wobble=.5, edge=.5, angle=0, streak=.06)
    canvas.shade(slat, 'rust', 0, -5, 4, alpha=.5, low=.35)
    for x in (18, wide - 22):
        canvas.ink(circle(x, high / 2 - 2, 5), mix('ochre', 'rust', .4), wobble=.2, edge=.3, tooth=0)
    glass = canvas.ink(rect(wide / 2 - 62, 8, 122, 20, 10), mix('moss', 'glow', .55), wobble=.3, edge=.3, tooth=0)
    canvas.shade(glass, 'forest', 0, 5, 4, alpha=.4, low=.4)
    canvas.ink(joined(rect(wide / 2 - 19, 7, 2.6, 22), rect(wide / 2 + 15, 7, 2.6, 22)), 'ink', wobble=.1, edge=.2,
               tooth=0)


def paint_bubble(canvas: Canvas) -> None:
    bubble = canvas.ink(ellipse(0, 0, 14, 7.6), 'white', wobble=.2, edge=.3, tooth=0)
    canvas.shade(bubble, mix('moss', 'glow', .3), 0, 3, 3, alpha=.7, low=.4)
