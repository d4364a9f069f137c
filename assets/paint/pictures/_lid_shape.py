"""The lines of 'Een deksel met gaten': where the lid of boulder clay runs, where water stands, where the hole is.

Owns heights and outlines in px of the picture; lays no paint. From the top down: turf on topsoil, cover sand, boulder
clay, white sand. Left the lid lies bare under a pool; in the middle a pingo went right through it; at the right a
stream has cut it away. The land is flat: all of it differs by the height of a mole.
"""
import numpy as np
import skia

from assets.paint.kit.paths import Curve, band, curve, polygon, spline

HORIZON, WATER = 600, 700
LEFT, RIGHT, FOOT = -70, 1990, 980
HOLE_X = 1286
OPENING = (1122, 1450)                # where the hole begins and ends, on the ground
STREAM = (1578, 1694)                 # its banks where it is cut open
STREAM_LOW, STREAM_FULL = 728, 712    # its water
LID_TOP: Curve = curve([(-80, 790), (70, 786), (150, 758), (215, 712), (280, 684), (350, 676), (412, 688), (474, 726),
                        (556, 770), (640, 783), (744, 785), (816, 772), (864, 752), (920, 740), (980, 741), (1046, 738),
                        (1084, 722), (1112, 698), (1130, 700), (1440, 700), (1462, 698), (1488, 722), (1530, 738),
                        (1600, 742), (1700, 742), (1980, 746)])
LID_FOOT: Curve = curve([(-80, 886), (300, 878), (520, 880), (760, 876), (900, 846), (1000, 824), (1100, 810),
                         (1200, 802), (1370, 802), (1500, 808), (1570, 812), (1720, 812), (1980, 820)])
GROUND: Curve = curve([(-80, 790), (70, 786), (150, 758), (215, 712), (280, 684), (350, 676), (412, 688), (474, 726),
                       (556, 770), (640, 783), (744, 785), (804, 771), (836, 738), (860, 712), (900, 702), (960, 701),
                       (1040, 699), (1100, 691), (1126, 694), (1446, 694), (1470, 690), (1510, 696), (1560, 700),
                       (1980, 700)])
SAND: Curve = curve([(800, 790), (842, 744), (880, 724), (960, 716), (1050, 715), (1090, 706), (1110, 700),
                     (1460, 700), (1484, 706), (1530, 715), (1980, 717)])
# the way of the water: down through the hole, under the lid, up into the stream
PASSAGE = (((1228, 786), (1204, 838), (1166, 892), (1196, 958), (1330, 984), (1490, 982), (1640, 956), (1706, 880),
            (1700, 820), (1676, 770),
            (1600, 770), (1586, 806), (1548, 824), (1480, 818), (1390, 812), (1352, 786)),
           ((1240, 786), (1226, 840), (1200, 888), (1220, 938), (1320, 948), (1480, 944), (1610, 924), (1672, 866),
            (1670, 812), (1656, 764), (1612, 764), (1606, 816), (1560, 842), (1480, 836), (1392, 830), (1340, 788)),
           ((1256, 790), (1250, 846), (1250, 892), (1300, 920), (1400, 926), (1500, 916), (1596, 896), (1644, 856),
            (1648, 806), (1644, 764), (1626, 764), (1622, 818), (1580, 856), (1490, 856), (1384, 850), (1326, 792)))


def below(line: Curve, x0: float = LEFT, x1: float = RIGHT) -> skia.Path:
    """All that lies under a line between two places."""
    xs = np.arange(x0, x1 + 5, 5)
    return polygon([(x0, FOOT), *((float(x), float(line(x))) for x in xs), (x1, FOOT)])


def lid() -> skia.Path:
    """The two pieces that are left of the lid: up to the hole, and from the hole to the stream; a third beyond it."""
    left = _slab(LEFT, 1112, [(1128, 706), (1146, 736), (1176, 776), (1200, 800)])
    middle = _slab(1462, 1556, [(1572, 760), (1570, 792), (1552, 810)], [(1370, 802), (1392, 776), (1424, 738),
                                                                         (1446, 706)])
    right = _slab(1726, RIGHT, [], [(1716, 808), (1700, 786), (1706, 758)])
    whole = skia.Path()
    for piece in (left, middle, right):
        whole.addPath(piece)
    return whole


def _slab(x0: float, x1: float, end: list[tuple[float, float]], start: list[tuple[float, float]] | None = None
          ) -> skia.Path:
    """The lid between two places with worn ends, clockwise."""
    xs = np.arange(x0, x1 + 4, 8)
    foot0, foot1 = (start[0][0] if start else x0), (end[-1][0] if end else x1)
    back = np.arange(foot1, foot0 - 4, -8)
    return polygon([*((float(x), float(LID_TOP(x))) for x in xs), *end,
                    *((float(x), float(LID_FOOT(x))) for x in back), *(start or [])])


def hole() -> skia.Path:
    """What is missing of the ground over the hole: a funnel as wide as the old hill's core."""
    left = [(OPENING[0], 640), (OPENING[0], 688), (1166, 722), (1196, 748), (1218, 774), (1236, 810)]
    return polygon([*left, *((2 * HOLE_X - x, y) for x, y in left[::-1])], 6)


def channel(inset: float = 0) -> skia.Path:
    """The bed of the stream where it is cut open."""
    a, b = STREAM[0] + inset, STREAM[1] - inset
    return spline([(a - 16, 660, 'c'), (a, 704), (a + 14, 748), (a + 34, 772), (b - 34, 772), (b - 14, 748), (b, 704),
                   (b + 16, 660, 'c')])


def pool() -> skia.Path:
    """Water that stands on the lid, where it is cut open at the front."""
    return band(lambda x: WATER + 0 * np.asarray(x), lambda x: np.maximum(GROUND(x) + 6, WATER), LEFT, 900, 240)


def stream_banks(y: float) -> tuple[float, float]:
    """Left and right bank of the stream on the flat land, at a height of the picture."""
    heights = (598, 606, 616, 630, 646, 668, 690, 712)
    middles = (1960, 1876, 1736, 1652, 1618, 1614, 1628, 1636)
    halves = (3, 7, 16, 24, 31, 40, 49, 57)
    middle, half = float(np.interp(y, heights, middles)), float(np.interp(y, heights, halves))
    return middle - half, middle + half
