"""Mo in the hatch: the lid that knocks and opens, Mo on the ladder with lantern and beer mat, the thread on the hinge.

Owns where he stands and what light he brings; the kit owns his shapes, the room the hole he stands in.
"""
from dataclasses import replace

from assets.paint.kit.canvas import Canvas
from assets.paint.kit.figures.eyes import Gaze, eye
from assets.paint.kit.figures.mo_parts import Coat
from assets.paint.kit.figures.mo_poses import SIDE_POSES
from assets.paint.kit.figures.mo_side import SidePose, draw_side
from assets.paint.kit.figures.pen import Pen, rays
from assets.paint.kit.palette import Colour, mix
from assets.paint.kit.paths import brush_stroke, circle, ellipse, linear_field, polygon, radial_field, rect, spline

from ._cafe_room import HINGE, HOLE
from ._spread import Spot

MO_AT, MO_SIZE = (1381, 944), 1.5
RIM = 858
THREAD: Colour = 'brick'
HALO: tuple[tuple[float, Colour, float], ...] = (
    (1.24, mix('rust', 'plum', .5), .92), (1.0, mix('rust', 'terra', .35), .95), (.8, mix('terra', 'ochre', .45), .95),
    (.59, 'ochre', .95), (.38, mix('gold', 'glow', .3), .95))
HALO_REACH = (352, 212)
SCARF_END = (1673, 824)
# the flat lid, then lifted by a knuckle, half open, upright, leaning back: (dx, dy) of its free edge from the hinge
SWINGS = ((-402, -4), (-396, -44), (-262, -188), (-40, -252), (104, -206))


def _beer_mat(pen: Pen) -> None:
    """The blank mat he has taken, held up between the fingers of his near hand."""
    mat = pen.ink(polygon([(86, -112, 7), (134, -124, 7), (146, -77, 7), (98, -65, 7)], 7), 'cream')
    pen.shade(mat, 'ochre', 6, -6, 6, alpha=.5, low=.3)
    pen.ink(polygon([(91, -108, 4), (130, -118, 4), (140, -81, 4), (101, -71, 4)], 4), 'brick', stroke=2.2)


def mo_pose() -> SidePose:
    """Upright on the ladder, chest out: lantern forward and up, mat shown to the table."""
    return replace(SIDE_POSES['lantern'][0], turn=-9, far=(156, -150, -32), far_bend=16, near=(92, -62, -34),
                   near_bend=18, near_foot=(-26, 4, -6), far_foot=(34, -16, -6), behind=(_beer_mat,),
                   scarf=(196, 168, 190, 158), mouth='smile')


def _mo_pen(canvas: Canvas) -> Pen:
    return Pen.at(canvas, *MO_AT, MO_SIZE, flip=True)


def flame() -> Spot:
    """Where Mo's lantern burns, px of the picture."""
    pose = mo_pose()
    assert pose.far is not None
    x, y, angle = pose.far
    dx, dy = _mo_pen(Canvas(8, 8, 1)).placed(0, pose.lift, pose.turn).point(*rays(angle, 15, x, y))
    return dx, dy + 40 * MO_SIZE


def paint_halo(canvas: Canvas, strength: float = 1) -> None:
    """Flat discs of lantern light on the wall, wider than high: the words above keep their dark."""
    x, y = flame()
    wall = canvas.mask(rect(0, 0, 1980, 824), 0, .3)
    rx, ry = HALO_REACH
    for share, colour, alpha in HALO[:round(len(HALO) * strength)]:
        reach = share * (.75 + .25 * strength)
        disc = ellipse(x + 118 - 60 * (1 - share), y + 8, rx * reach, ry * reach)
        canvas.ink(disc, colour, alpha, wobble=2.6, edge=.9, tooth=0, angle=70, streak=.05, clip=wall)


def paint_mo(canvas: Canvas) -> None:
    """Warm above the floor, blue below it."""
    pose = mo_pose()
    draw_side(_mo_pen(canvas), pose, Coat(1, (1, -.25), 'gold', .9), Gaze((.85, -.1), 0, 'open'), True, 0)
    canvas.wash('gold', radial_field(*flame(), 30, 290), .3, 'screen')
    canvas.ink(rect(1095, RIM - 6, 620, 140), mix('indigo', 'sea', .4), .6, 'multiply', wobble=0, edge=0, tooth=0,
               field=linear_field(0, RIM - 30, 0, RIM + 50), texture='bristle090', softness=.9)


def paint_lid(canvas: Canvas, number: int) -> None:
    """One of SWINGS. Its upper side is floor; its lower side catches the blue of the pit."""
    (_, _), (bx, by), (cx, cy), _ = HOLE
    dx, dy = SWINGS[number]
    far, near = (bx + 6 + dx * .72, by - 2 + dy), (cx + 4 + dx * 1.18, cy + dy * 1.02)
    from_below = number >= 3
    colour = mix('indigo', 'sea', .3) if from_below else mix('wood', 'gold', .05)
    board = canvas.ink(polygon([(bx + 6, by - 2), far, near, (cx + 4, cy)], 5), colour, wobble=.8, edge=.6, tooth=.003,
                       angle=0, streak=.09)
    for share in (.25, .5, .75):
        line = [(bx + 6 + (cx - 2 - bx) * share, by - 2 + (cy + 2 - by) * share),
                (far[0] + (near[0] - far[0]) * share, far[1] + (near[1] - far[1]) * share)]
        canvas.ink(brush_stroke(line, 2.6, 2.6), mix(colour, 'ink', .5), .8, wobble=.6, edge=.6, tooth=0, clip=board)
    if from_below:
        _battens(canvas, far, near, board)
    thick = canvas.ink(brush_stroke([far, near], 9, 11), mix('wood', 'gold', .25), wobble=.5, edge=.5, tooth=0)
    canvas.shade(thick, 'plum', 0, -4, 3, alpha=.5)


def _battens(canvas: Canvas, far: Spot, near: Spot, board: object) -> None:
    """Two battens across the lower side of the lid."""
    (bx, by), (cx, cy) = HOLE[1], HOLE[2]
    for share in (.24, .76):
        line = [(bx + 6 + (far[0] - bx - 6) * share, by - 2 + (far[1] - by + 2) * share),
                (cx + 4 + (near[0] - cx - 4) * share, cy + (near[1] - cy) * share)]
        batten = canvas.ink(brush_stroke(line, 15, 17), mix('indigo', 'ink', .3), wobble=.5, edge=.5, tooth=0)
        canvas.shade(batten, 'ink', 2, -4, 3, alpha=.5)


def paint_hinge(canvas: Canvas) -> None:
    """Brass, at the near corner of the mouth."""
    x, y = HINGE
    outline = polygon([(x - 6, y - 12), (x + 26, y - 6), (x + 24, y + 10), (x - 8, y + 6)], 3)
    plate = canvas.ink(outline, 'gold', wobble=.4, edge=.5, tooth=0)
    canvas.shade(plate, 'rust', -3, -4, 3, alpha=.6)
    canvas.ink(circle(x + 14, y + 1, 3), 'rust', wobble=0, edge=.2, tooth=0)


def paint_peep(canvas: Canvas, number: int) -> None:
    """The lid before it opens: shut, or lifted by a knock, with two eyes in the gap."""
    if number % 2:
        canvas.ink(polygon(HOLE), mix('night', 'ink', .3), wobble=.5, edge=.4, tooth=0)
        pen = Pen.at(canvas, 1262, 846, 1)
        for x in (-15, 13):
            eye(pen, x, 0, 11, Gaze((-.5, -.5), .1, 'open'), 'plum')
    paint_lid(canvas, number % 2)


def paint_thread(canvas: Canvas, taut: float) -> None:
    """Red wool from the end of the scarf round the hinge and off to the right; `taut` 0-1."""
    x, y = HINGE
    sag = 34 * (1 - taut)
    loop = [SCARF_END, (SCARF_END[0] - 8, SCARF_END[1] + 26), (x + 44, y + 14 + sag * .3), (x + 8, y + 10),
            (x - 4, y - 4), (x + 12, y - 10), (x + 24, y + 2)]
    away = [(x + 24, y + 2), (x + 90, y + 10 + sag), (x + 190, y - 42 + sag), (x + 300, y - 118 + sag * .5),
            (1972, 700)]
    for line in (loop, away):
        canvas.ink(spline(line, False), THREAD, stroke=5, wobble=.7, edge=.5, tooth=0)
