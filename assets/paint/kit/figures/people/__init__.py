"""The six people by name: one call for every pose.

Owns the list of names and poses and what a caller may vary; each person's module owns the shapes.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas, Region

from ..eyes import Gaze
from ..pen import Pen, Point
from .behind import person_behind
from .bennie import BENNIE
from .egbert import EGBERT
from .jantien import JANTIEN
from .roelof import ROELOF
from .selam import SELAM
from .stance import Arm, Build, Stance, draw_at_table, draw_half, draw_person
from .truida import TRUIDA

PEOPLE: dict[str, Build] = {build.name: build for build in (BENNIE, EGBERT, JANTIEN, ROELOF, SELAM, TRUIDA)}
NAMES: tuple[str, ...] = tuple(PEOPLE)
POSES: tuple[str, ...] = ('stand', 'speak', 'listen', 'table', 'table_speak')

__all__ = ['NAMES', 'PEOPLE', 'POSES', 'half_person', 'person', 'person_behind']


def person(canvas: Canvas, name: str, x: float, y: float, size: float = 1, pose: str = 'stand',
           look: Point | None = None, flip: bool = False, clip: Region | None = None, *, lid: float | None = None,
           mood: str = 'open', mouth: str | None = None, lean: float | None = None, tilt: float | None = None,
           prop: str | None = None) -> None:
    """Paint one of NAMES, about 410 units high at size 1, looking right, with the feet (wheels) at (x, y) px.

    pose: stand | speak | listen; `table` | `table_speak` = half a figure behind the far edge of a table at y, whose
    hands lie on it (paint it after the table). The other parameters stand in for those of the pose: gaze, eyelid
    (0-1), mood (open | happy | closed), mouth (smile | line | talk | grin | o), lean and head tilt in degrees,
    prop ('' = empty hands; roelof spade, truida roll, selam drill or shoulder, egbert mug, jantien duck).
    """
    build = PEOPLE[name]
    stance = _varied(build.stances[pose], mouth, lean, tilt, prop)
    gaze = _gaze(stance, look, lid, mood)
    pen = Pen.at(canvas, x, y, size, flip, 0, clip)
    if pose.startswith('table'):
        draw_at_table(pen, build, stance, gaze)
    else:
        draw_person(pen, build, stance, gaze)


def half_person(canvas: Canvas, name: str, x: float, y: float, size: float = 1, pose: str = 'stand',
                look: Point | None = None, flip: bool = False, *, mouth: str | None = None, lean: float | None = None,
                tilt: float | None = None, arms: str = 'down', clip: Region | None = None) -> None:
    """The upper half, waist at (x, y) px, for busts and portraits: arms down, or `raised` = the far hand speaks too.

    No props, but Egbert keeps his mug.
    """
    build = PEOPLE[name]
    stance = _varied(build.stances[pose], mouth, lean, tilt, 'mug' if name == 'egbert' else '')
    near, far = build.near_shoulder, build.far_shoulder
    if name != 'egbert':
        stance = replace(stance, near=Arm((near[0] - 30, -232), (near[0] - 22, -170), 'none'))
    if arms == 'raised':
        stance = replace(stance, far=Arm((far[0] + 28, -228), (far[0] + 22, -284), 'open', -78))
    else:
        stance = replace(stance, far=Arm((far[0] + 26, -232), (far[0] + 18, -170), 'none'))
    draw_half(Pen.at(canvas, x, y, size, flip, 0, clip), build, stance, _gaze(stance, look, None, 'open'))


def _varied(stance: Stance, mouth: str | None, lean: float | None, tilt: float | None, prop: str | None) -> Stance:
    return replace(stance, mouth=stance.mouth if mouth is None else mouth, lean=stance.lean if lean is None else lean,
                   tilt=stance.tilt if tilt is None else tilt, prop=stance.prop if prop is None else prop)


def _gaze(stance: Stance, look: Point | None, lid: float | None, mood: str) -> Gaze:
    own = stance.mood if mood == 'open' else mood
    return Gaze(stance.look if look is None else look, stance.lid if lid is None else lid, own)
