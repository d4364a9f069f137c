"""The atlas: west stays west and north north, names keep clear of each other, every place has a picture."""
from itertools import combinations
from math import hypot
from pathlib import Path

import pytest
import yaml
from PIL import ImageFont

from assets.paint.pictures import _atlas_drenthe, _atlas_twente
from assets.paint.pictures._atlas_projection import sheet, winding

ROOT = Path(__file__).parents[2]
PLACES = yaml.safe_load((ROOT / 'story' / 'atlas.yaml').read_text(encoding='utf-8'))
KM_PER_DEGREE = (67.5, 111.2)       # east, north
FLAG_HEIGHT, FLAG_MARGIN = 56, 44   # px of the paper slip that carries a name


def test_places_lie_as_on_the_ground() -> None:
    lay = sheet().map.places
    for one, other in combinations(PLACES, 2):
        east = (PLACES[other]['lon'] - PLACES[one]['lon']) * KM_PER_DEGREE[0]
        north = (PLACES[other]['lat'] - PLACES[one]['lat']) * KM_PER_DEGREE[1]
        if hypot(east, north) > 3:
            (ax, ay), (bx, by) = lay[one].at, lay[other].at
            assert east * (bx - ax) >= 0 and (east == 0 or bx != ax), f'{one} and {other}: west and east'
            assert north * (by - ay) <= 0 and (north == 0 or by != ay), f'{one} and {other}: north and south'


@pytest.mark.parametrize('text_scale', [1.0, 1.15])
def test_names_keep_clear_of_each_other_and_of_the_panel(text_scale: float) -> None:
    font = ImageFont.truetype(str(ROOT / 'assets' / 'fonts' / 'andika_bold.ttf'), round(24 * text_scale))
    slips = {}
    for place, label in sheet().map.labels.items():
        half = (max(font.getlength(name) for name in PLACES[place]['name'].values()) + FLAG_MARGIN) / 2
        slips[place] = (label.at[0] - half, label.at[1] - FLAG_HEIGHT / 2, label.at[0] + half,
                        label.at[1] + FLAG_HEIGHT / 2)
    for place, (left, top, right, bottom) in slips.items():
        assert left >= 0 and right <= 1440 and top >= 0 and bottom <= 1080, place
    for one, other in combinations(slips, 2):
        a, b = slips[one], slips[other]
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, f'{one} and {other} overlap'


def test_every_place_has_a_point_a_name_and_a_picture() -> None:
    lay = sheet().map
    drawn = {**_atlas_twente.PICTURES, **_atlas_drenthe.PICTURES}
    assert set(PLACES) == set(lay.places) == set(lay.labels) == set(drawn)
    assert {place for place in PLACES if PLACES[place]['region'] == 'twente'} == set(_atlas_twente.PICTURES)


@pytest.mark.parametrize('place', ['roden', 'hengelo', 'haaksbergen'])
def test_degrees_lead_to_the_point_on_the_map(place: str) -> None:
    lay = sheet()
    assert lay.at(PLACES[place]['lat'], PLACES[place]['lon']) == pytest.approx(lay.map.places[place].at, abs=.5)


def test_a_winding_stream_keeps_its_ends_and_stays_near_its_line() -> None:
    bent = winding([(0, 0), (300, 0), (300, 200)], by=8, every=50)
    assert bent[0] == (0, 0) and bent[-1] == pytest.approx((300, 200))
    assert all(min(abs(y), abs(x - 300)) <= 8 for x, y in bent)
    assert len(bent) > 6
