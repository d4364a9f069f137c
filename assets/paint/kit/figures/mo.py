"""Mo the mole: one call for every pose.

Owns the list of poses and what a caller may vary; the views paint.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.palette import Colour
from assets.paint.kit.paths import polygon

from .eyes import Gaze
from .mo_curled import draw_asleep
from .mo_front import BACK, CLIMB, FRONT, draw_back, draw_front
from .mo_long import DIG_DOWN, SWIM, draw_long
from .mo_parts import Coat
from .mo_poses import SIDE_POSES
from .mo_side import SidePose, draw_side
from .paws import spade_hand
from .pen import Pen, Point

HATCH_DEPTH = 60      # units of Mo that stay below the rim of a hatch
DIG_DOWN_UP = 112     # units from the ground to the centre of the body when he dives into it
FRAMES: dict[str, int] = {name: len(frames) for name, frames in SIDE_POSES.items()} | {
    'front': len(FRONT), 'back': len(BACK), 'climb': len(CLIMB), 'swim': len(SWIM), 'dig_down': len(DIG_DOWN),
    'asleep': 2}
POSES: tuple[str, ...] = tuple(FRAMES)
DEFAULT_LOOK = (.7, -.1)


def mo(canvas: Canvas, x: float, y: float, size: float = 1.0, pose: str = 'walk', frame: int = 0, flip: bool = False,
       scarf: int = 1, look: Point | None = None, lid: float | None = None, lantern: bool = True,
       rim: Colour | None = None, clip: Region | None = None, *, light: Point = (1, -.5), halo: float = 58,
       mood: str | None = None, turn: float = 0, back_rim: Colour | None = None) -> None:
    """Paint Mo, 200 units high at size 1, facing right, with his feet at (x, y) px.

    swim has the centre of the body at (x, y); hatch and guide have the rim there (nothing below it but his hands).
    `look`, `lid` and `mood` (open | wide | happy | closed) stand in for those of the pose; `scarf` as in Coat;
    `light` points to the light, `rim` colours the lit edge; `back_rim` adds a thin edge on the
    dark side (for night); `halo` is the radius of the lantern's discs (0 = none).
    """
    pen = Pen.at(canvas, x, y, size, flip, turn, clip)
    coat = Coat(scarf, light, rim or 'rose', .85 if rim else .55, back_rim)
    frame %= FRAMES[pose]
    if pose in SIDE_POSES:
        side = SIDE_POSES[pose][frame]
        if pose == 'hatch' and not lantern:
            side = replace(side, far=None)
        gaze = _gaze(side.look, side.lid, side.mood, look, lid, mood)
        if pose in ('hatch', 'guide'):
            _waist_up(pen, side, coat, gaze, lantern, halo)
        else:
            draw_side(pen, side, coat, gaze, lantern, halo)
    elif pose == 'asleep':
        draw_asleep(pen, coat, frame)
    elif pose == 'front':
        draw_front(pen, FRONT[frame], coat, _gaze((.15, .05), 0, 'open', look, lid, mood), lantern, halo)
    elif pose in ('back', 'climb'):
        draw_back(pen, (BACK if pose == 'back' else CLIMB)[frame], coat, lantern and pose == 'back', halo)
    else:
        long = (SWIM if pose == 'swim' else DIG_DOWN)[frame]
        centre = pen if pose == 'swim' else pen.placed(-44, -DIG_DOWN_UP)
        gaze = _gaze(long.look, .16 if pose == 'dig_down' else 0, 'open', look, lid, mood)
        draw_long(centre, long, coat, gaze, lantern and pose == 'swim', halo)


def _gaze(own_look: Point | None, own_lid: float, own_mood: str, look: Point | None, lid: float | None,
          mood: str | None) -> Gaze:
    return Gaze(look or own_look or DEFAULT_LOOK, own_lid if lid is None else lid, mood or own_mood)


def _waist_up(pen: Pen, pose: SidePose, coat: Coat, gaze: Gaze, lit: bool, halo: float) -> None:
    """Mo out of a hole: what is below the rim is cut, his free hand lies on it."""
    body = pen.clipped(polygon([(-420, -420), (420, -420), (420, 0), (-420, 0)])).placed(0, HATCH_DEPTH)
    draw_side(body, replace(pose, over=()), coat, gaze, lit, halo)
    for prop in pose.over:
        prop(pen)
    if pose.near is None and pose.over:
        spade_hand(pen, 46, -38, 74, .95, 'pink', .9)
    elif pose.near is None:
        spade_hand(pen, 30, -5, 80, .95, 'pink', .8)
        if not lit:
            spade_hand(pen, 82, -4, 70, .9, 'pink', .8)
