"""What the maps of the cross-sections must hold, point by point: x in m, depth in m below the profile's zero level."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

Points = str
"""'x,d x,d …'"""
DRENTHE = ("peelo_sand", "river_sand", "tertiary_sea", "chalk", "bunter", "zechstein", "rotliegend", "carboniferous")


@dataclass(frozen=True)
class Measured:
    """A profile as it was measured: layers in painting order, deepest first; finds with the layer they lie in."""

    zero_nap_m: float
    shaft_m: float
    layers: tuple[tuple[str, Points], ...]
    surface: Points
    water: tuple[Points, ...]
    finds: Mapping[str, tuple[float, float, str]]
    stations: Mapping[str, tuple[float, float]]
    secret: tuple[str, float, float, str]
    heads: tuple[Points, ...] = ()
    ladder: tuple[str, ...] = DRENTHE
    arrows_up: frozenset[str] = frozenset()
    """Arrows whose water rises; all others go down or level."""


RAISED_BOG = Measured(
    zero_nap_m=20,
    shaft_m=250,
    layers=(
        ("peelo_sand", "0,0 600,0 600,30 0,30"),
        ("boulder_clay", "0,9.2 100,9.4 200,8.9 290,8.4 316,8.6 322,10.6 290,10.6 200,11.1 100,11.7 0,11.4"),
        ("boulder_clay", "374,8.6 400,8.4 500,8.6 600,8.8 600,10.9 500,10.7 400,10.5 368,10.5"),
        ("cover_sand", "0,0 600,0 600,8.8 500,8.6 400,8.4 290,8.4 200,8.9 100,9.4 0,9.2"),
        ("drift_sand", "430,0 600,0 600,6.4 520,6.8 470,6.8 435,6.5"),
        ("peat", "0,0 240,0 240,6.7 200,8.0 130,8.4 60,8.6 0,8.5"),
        ("lake_mud", "302,6.8 312,9.6 322,12 332,13.7 345,14.4 358,13.8 368,12 378,9.6 388,6.8"),
        ("peat_red", "302,6.8 310,8.6 322,9.7 345,10.0 368,9.7 380,8.6 388,6.8"),
        ("peat_black", "302,6.8 308,7.6 325,8.0 345,8.1 365,8.0 382,7.6 388,6.8"),
    ),
    surface=(
        "0,6.0 60,5.3 130,5.0 200,5.6 240,6.6 285,6.8 294,6.2 302,6.8 345,7.0 388,6.8 396,6.2 405,6.7 440,6.2 470,3.5 "
        "490,2.0 510,3.6 535,2.4 560,4.5 600,5.6"
    ),
    water=("0,6.0 60,5.4 130,5.1 200,5.9 235,6.9", "285,7.2 302,7.0 388,7.0 405,7.3 470,7.6 600,7.8"),
    finds={
        "f301": (120, 5.8, "peat"),
        "f302": (215, 6.8, "peat"),
        "f303": (90, 8.1, "peat"),
        "f304": (345, 7.6, "peat_black"),
        "f305": (345, 9.2, "peat_red"),
        "f306": (345, 12.8, "lake_mud"),
        "f307": (345, 15.5, "peelo_sand"),
        "f308": (296, 7.0, "cover_sand"),
        "f309": (490, 4.5, "drift_sand"),
        "f310": (540, 6.3, "drift_sand"),
        "f311": (130, 11, "boulder_clay"),
        "f312": (150, 7.9, "peat"),
    },
    stations={"s31": (180, 7.2), "s32": (310, 7.4), "s33": (500, 7.0)},
    secret=("x3", 350, 17, "peelo_sand"),
)

PLATEAU = Measured(
    zero_nap_m=18,
    shaft_m=90,
    layers=(
        ("peelo_sand", "0,0 600,0 600,30 0,30"),
        ("pot_clay", "40,30 70,21 110,15 150,12.5 200,13 240,16 275,23 300,30"),
        (
            "boulder_clay",
            "0,2.8 100,3.1 200,2.8 300,2.9 400,3.0 452,3.1 452,3.3 400,4.9 300,4.2 200,5.0 100,5.6 0,5.0",
        ),
        ("boulder_clay", "478,3.3 520,3.5 600,4.4 600,6.0 520,5.4 478,3.5"),
        (
            "cover_sand",
            "0,0 600,0 600,4.4 520,3.5 478,3.3 465,3.3 452,3.1 400,3.0 300,2.9 200,2.8 100,3.1 0,2.8",
        ),
        ("topsoil", "0,0 600,0 600,3.3 560,2.9 500,2.2 430,1.7 360,1.6 340,1.4 190,1.4 170,1.6 80,1.7 0,1.9"),
        ("es_deck", "185,0 345,0 345,1.25 300,1.35 250,1.4 200,1.35 185,1.25"),
    ),
    surface=(
        "0,1.6 80,1.4 170,1.3 200,0.9 250,0.4 300,0.5 330,1.0 360,1.3 430,1.4 500,1.9 560,2.6 600,3.0"
    ),
    water=("0,2.1 170,2.0 330,2.0 440,2.3 452,2.9", "478,2.9 600,3.6"),
    heads=("0,7.4 300,7.0 600,6.6",),
    finds={
        "f101": (255, 0.9, "es_deck"),
        "f102": (225, 1.2, "es_deck"),
        "f103": (60, 1.65, "topsoil"),
        "f104": (130, 2.4, "cover_sand"),
        "f105": (160, 4.2, "boulder_clay"),
        "f106": (380, 4.2, "boulder_clay"),
        "f107": (465, 5.0, "peelo_sand"),
        "f108": (420, 9.0, "peelo_sand"),
        "f109": (160, 16, "pot_clay"),
        "f110": (200, 24, "pot_clay"),
        "f111": (505, 2.1, "topsoil"),
        "f112": (380, 1.8, "cover_sand"),
    },
    stations={"s11": (300, 2.2), "s12": (440, 4.4), "s13": (170, 20)},
    secret=("x1", 520, 27, "peelo_sand"),
)

STREAM_VALLEY = Measured(
    zero_nap_m=16,
    shaft_m=540,
    layers=(
        ("peelo_sand", "0,0 600,0 600,30 0,30"),
        ("boulder_clay", "0,2.4 120,2.7 195,3.2 212,3.8 205,4.6 120,4.9 0,4.4"),
        ("boulder_clay", "425,4.0 470,3.4 540,2.8 600,2.6 600,4.6 540,5.0 470,5.2 432,4.6"),
        (
            "valley_fill",
            "205,3.0 250,4.4 300,5.0 350,5.0 400,4.4 430,3.6 415,8 370,14 320,17.5 290,17 250,13 220,8",
        ),
        ("cover_sand", "0,0 205,0 210,3.4 195,3.2 120,2.7 0,2.4"),
        ("cover_sand", "425,0 600,0 600,2.6 540,2.8 470,3.4 428,3.9"),
        ("peat", "235,3.0 290,3.0 385,3.0 388,4.7 370,5.8 340,6.8 300,7.4 265,6.4 240,4.6"),
        (
            "topsoil",
            "0,0 600,0 600,1.5 540,1.8 470,2.5 400,4.4 350,5.2 290,5.3 250,4.5 200,2.7 120,1.7 0,1.3",
        ),
        ("water", "297,5.1 299,6.0 305,6.0 307,5.1"),
    ),
    surface=(
        "0,1.0 120,1.4 200,2.4 250,4.2 290,5.0 297,5.1 299,6.0 305,6.0 307,5.1 350,4.9 400,4.1 470,2.2 540,1.5 600,1.2"
    ),
    water=("0,1.8 120,2.3 200,3.0 250,4.3 290,5.0 300,5.1 350,4.9 400,4.2 470,2.9 600,2.0",),
    finds={
        "f201": (302, 5.4, "water"),
        "f202": (265, 5.2, "peat"),
        "f203": (320, 6.2, "peat"),
        "f204": (280, 8.2, "valley_fill"),
        "f205": (410, 4.6, "valley_fill"),
        "f206": (300, 15, "valley_fill"),
        "f207": (180, 4.4, "boulder_clay"),
        "f208": (240, 3.95, "topsoil"),
        "f209": (560, 4.4, "boulder_clay"),
        "f210": (90, 18, "peelo_sand"),
        "f211": (400, 8.4, "valley_fill"),
        "f212": (541, 52.5, "river_sand"),
    },
    stations={"s21": (225, 3.4), "s22": (300, 9), "s23": (480, 2.9)},
    secret=("x2", 330, 16.5, "valley_fill"),
    arrows_up=frozenset({"up_1", "up_2", "up_3"}),
)

MEASURED: Mapping[str, Measured] = MappingProxyType(
    {"raised_bog": RAISED_BOG, "plateau": PLATEAU, "stream_valley": STREAM_VALLEY}
)
