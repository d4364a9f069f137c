"""Mo's side poses, frame by frame, as values.

Owns places and turns only; mo_side paints them. Arms stay under about 120 units: longer ones look like hoses.
"""
from dataclasses import replace

from .mo_props import book, drops, hop_lines, molehill, start_lines, stick, sweat
from .mo_side import SidePose, glasses

WALK = (
    SidePose(turn=4, near=(44, -66, 40), far=(108, -84, 4), near_foot=(52, 0, -16), far_foot=(-44, -8, 30),
             holder='far', swing=7, scarf=(220, 168, 204, 176), look=(.9, .1)),
    SidePose(turn=5, lift=-8, near=(14, -54, 76), far=(110, -88, 2), near_foot=(2, 9, 0), far_foot=(30, -14, 14),
             holder='far', swing=2, scarf=(206, 186, 180, 200), look=(.9, .1)),
    SidePose(turn=4, near=(-24, -58, 112), far=(112, -84, 0), near_foot=(-46, -4, 30), far_foot=(54, -4, -16),
             holder='far', swing=-7, scarf=(190, 206, 166, 196), look=(.9, .1)),
    SidePose(turn=5, lift=-8, near=(14, -54, 76), far=(110, -88, 2), near_foot=(20, -10, 16), far_foot=(6, 8, 0),
             holder='far', swing=-2, scarf=(204, 172, 204, 170), look=(.9, .1)),
)
STAND = (SidePose(near=(34, -54, 70), far=(100, -76, 14), holder='far', scarf=(186, 122, 84, 98), look=(.6, 0)),)
LANTERN = (SidePose(turn=-8, near=(58, -60, 24), far=(154, -168, -40), far_bend=18, holder='far', look=(.85, -.7),
                    near_foot=(-30, -3, 8), far_foot=(32, 4, 8), scarf=(188, 172, 150)),)
_DIG = SidePose(turn=15, near_foot=(-26, 6, -15), far_foot=(28, -16, -15), look=(.85, .7), lid=.24, spread=.8,
                scarf=(200, 186, 170))
DIG = (
    replace(_DIG, near=(112, -92, 8), far=(126, -116, -14), near_bend=-8),
    replace(_DIG, turn=18, near=(106, -50, 58), far=(120, -74, 40), near_bend=16, lift=2, scarf=(192, 196, 176)),
    replace(_DIG, turn=12, near=(44, -26, 128), far=(70, -40, 112), near_bend=-14, scarf=(206, 178, 186)),
)
RIDE = (SidePose(near=(2, -50, 98), far=(106, -100, -6), holder='far', look=(.6, .55), scarf=(196, 140, 96, 108)),)
POINT = (SidePose(turn=-3, near=(24, -52, 84), far=(128, -126, -34), spread=.45, look=(.9, -.55),
                  scarf=(186, 160, 130)),)
POINT_STICK = (replace(POINT[0], far=(112, -112, -40), spread=.35, before=(stick,), look=(.95, -.75)),)
READ = (SidePose(near=(86, -52, -24), far=(116, -54, -40), near_foot=(44, 2, -16), far_foot=(70, -2, -12),
                 look=(.6, .85), lid=.22, behind=(glasses, book), scarf=(172, 118, 94)),)
SURPRISED = (SidePose(turn=-9, near=(52, -70, -56), far=(116, -96, -30), near_foot=(-30, -4, 10),
                      far_foot=(34, 3, 2), mood='wide', mouth='o', look=(.15, -.1), scarf=(232, 190, 226, 190),
                      over=(start_lines,)),)
HAPPY = (
    SidePose(turn=-4, near=(-66, -166, -114), far=(134, -158, -56), near_bend=-16, far_bend=24, mood='happy',
             mouth='grin', near_foot=(-30, -2, 6), far_foot=(36, 2, 2), squash=.96, scarf=(170, 140, 110)),
    SidePose(turn=-7, lift=-34, near=(-72, -178, -108), far=(140, -164, -50), near_bend=-14, far_bend=24, mood='happy',
             mouth='grin', near_foot=(-34, 8, 32), far_foot=(42, 4, -16), scarf=(216, 200, 226), squash=1.03,
             over=(hop_lines,)),
)
_SHIVER = SidePose(turn=5, near=(40, -92, -24), far=(64, -64, 150), near_bend=22, mouth='wavy', lid=.12,
                   look=(.5, .2), scarf=(160, 112, 92), squash=.97, over=(sweat,))
SHIVER = (_SHIVER, replace(_SHIVER, turn=7, near=(42, -89, -20), scarf=(164, 118, 96)))
_WET = SidePose(near=(44, -52, 74), far=(94, -60, 64), mouth='line', lid=.34, look=(.3, .35),
                scarf=(140, 98, 90), squash=.96, spread=.55, before=(lambda pen: drops(pen, 0),))
WET = (_WET, replace(_WET, before=(lambda pen: drops(pen, 1),), scarf=(136, 94, 88)))
HATCH = (SidePose(turn=-7, near=None, far=(158, -150, -34), far_bend=16, holder='far', look=(.6, -.2), far_foot=None,
                  near_foot=None, scarf=(210, 178, 186)),)
_GUIDE = SidePose(turn=-3, near=None, far=(112, -98, -8), look=(.85, -.25), far_foot=None, near_foot=None,
                  scarf=(206, 168, 196, 170), over=(molehill,))
GUIDE = (
    _GUIDE,
    replace(_GUIDE, turn=-6, near=(-58, -172, -104), near_bend=-18, mouth='grin', scarf=(214, 176, 204, 178)),
    replace(_GUIDE, turn=-4, near=(-66, -160, -130), near_bend=-18, mouth='grin', scarf=(204, 162, 198, 166)),
)
SIDE_POSES: dict[str, tuple[SidePose, ...]] = {
    'walk': WALK, 'stand': STAND, 'lantern': LANTERN, 'dig': DIG, 'ride': RIDE, 'point': POINT,
    'point_stick': POINT_STICK, 'read': READ, 'surprised': SURPRISED, 'happy': HAPPY, 'shiver': SHIVER, 'wet': WET,
    'hatch': HATCH, 'guide': GUIDE,
}
