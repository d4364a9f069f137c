"""Cross-sections to go down in: the real one, and plain ones of a single material."""

from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

from game.content.mapping import profile_map
from game.content.maps import Frame, GroundLayer, ProfileMap, WaterLine
from game.content.tmx import TiledMap, read_tmx
from game.descent.rules import STEP_S, step
from game.descent.state import Control, DescentState, Event
from tests.descent.measured import MEASURED, Measured

PROFILES = Path(__file__).parents[2] / "story" / "profiles"


ALL = sorted(path.stem for path in PROFILES.glob("*.tmx"))


@cache
def read(name: str) -> ProfileMap:
    """The map of a profile of the story."""
    tiled = read_tmx(PROFILES / f"{name}.tmx", f"{name}.tmx")
    assert isinstance(tiled, TiledMap), tiled
    profile = profile_map(tiled, name)
    assert isinstance(profile, ProfileMap), profile
    return profile


def points(text: str) -> list[tuple[float, float]]:
    """'0,1.5 20,2' as pairs of metres."""
    return [(float(x), float(d)) for x, d in (pair.split(",") for pair in text.split())]


@pytest.fixture(scope="session")
def raised_bog() -> ProfileMap:
    return read("raised_bog")


@pytest.fixture(scope="session")
def plateau() -> ProfileMap:
    return read("plateau")


@pytest.fixture(scope="session")
def stream_valley() -> ProfileMap:
    return read("stream_valley")


@pytest.fixture(params=sorted(MEASURED))
def profile(request: pytest.FixtureRequest) -> ProfileMap:
    """Each cross-section in turn."""
    return read(request.param)


@pytest.fixture
def measured(profile: ProfileMap) -> Measured:
    """What the map of this profile must hold."""
    return MEASURED[profile.id]


@pytest.fixture(scope="session")
def stuwwal() -> ProfileMap:
    return read("stuwwal")


@pytest.fixture(scope="session")
def hengelo_boekelo() -> ProfileMap:
    return read("hengelo_boekelo")


def plain(layer_id: str, water_m: float | None = None, layers: tuple[GroundLayer, ...] = ()) -> ProfileMap:
    """200 m of one material below a flat surface at 2 m, with a shaft at x 10 and perhaps groundwater."""
    water = () if water_m is None else (WaterLine("table", "groundwater", ((0.0, water_m), (200.0, water_m))),)
    whole = GroundLayer(layer_id, ((0.0, 0.0), (200.0, 0.0), (200.0, 30.0), (0.0, 30.0)))
    return ProfileMap(
        id="plain",
        px_per_m=24.0,
        zero_nap_m=0.0,
        zero_y_px=480.0,
        width_m=200.0,
        depth_m=30.0,
        layers=(whole, *layers),
        surface=((0.0, 2.0), (200.0, 2.0)),
        water=water,
        finds=MappingProxyType({}),
        stations=MappingProxyType({}),
        secret=None,
        shaft=Frame("shaft", "shaft", 8.0, 2.0, 12.0, 80.0),
        ladder=(Frame("d1", "river_sand", 0.0, 34.0, 200.0, 57.0), Frame("d2", "chalk", 0.0, 57.0, 200.0, 80.0)),
        marks=MappingProxyType({}),
    )


RIGHT, LEFT, DOWN, UP = (1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)


def held(
    profile: ProfileMap, state: DescentState, control: Control, seconds: float
) -> tuple[DescentState, list[Event]]:
    """The state after a control was held for so long, and all that happened meanwhile."""
    events: list[Event] = []
    for _ in range(round(seconds / STEP_S)):
        result = step(state, control, STEP_S, profile)
        state = result.state
        events += result.events
    return state, events
