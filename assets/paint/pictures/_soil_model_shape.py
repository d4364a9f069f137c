"""Where the eight places of the land-use discovery lie, in px of the picture: one walk from the bog to the stream.

The scene draws water to the same line (scenes/discovery/soil_section; a test compares them). Lays no paint.
"""
from assets.paint.kit.paths import Curve, curve

WIDE, STEP = 1920, 240
TOP, BOTTOM = 150, 692             # of the picture of the land
PX_PER_M = 56
PLACES = ('bog', 'drift_sand', 'wet_heath', 'plateau', 'es', 'village_edge', 'valley_flank', 'valley_floor')
SURFACE_POINTS = (
    (-20, 428), (60, 428), (200, 430), (262, 404), (320, 360), (400, 352), (452, 372), (510, 410), (600, 418),
    (700, 416), (780, 398), (860, 394), (940, 392), (1010, 372), (1080, 362), (1150, 372), (1220, 396), (1320, 400),
    (1420, 402), (1500, 424), (1620, 452), (1690, 474), (1760, 486), (1860, 488), (1940, 488))
SURFACE: Curve = curve(SURFACE_POINTS)
