"""The drawers of the cabinet: every find in its layer's drawer, no room wasted, secrets apart."""

from __future__ import annotations

from scenes.cabinet_drawers import COLUMNS, SECRETS, drawers_of
from tests.support.pilot import Shared


def test_drawers_follow_the_ground_downwards_and_end_with_the_secrets(shared: Shared) -> None:
    finds = shared.book.finds.values()
    wanted = [
        find
        for layer in shared.book.materials
        for find in sorted(one.id for one in finds if one.layer == layer and not one.secret)
    ]
    secrets = sorted(one.id for one in finds if one.secret)
    drawers = drawers_of(shared.book)
    assert [find for drawer in drawers for find in drawer.finds] == [*wanted, *secrets]
    for drawer in drawers:
        if drawer.layer != SECRETS:
            assert {shared.book.finds[find].layer for find in drawer.finds} == {drawer.layer}


def test_every_row_but_the_last_is_full(shared: Shared) -> None:
    rows: dict[tuple[int, int], int] = {}
    for drawer in drawers_of(shared.book):
        assert drawer.column == rows.get((drawer.page, drawer.row), 0), "drawers stand side by side"
        rows[drawer.page, drawer.row] = drawer.column + len(drawer.finds)
    widths = list(rows.values())
    assert widths[-1] <= COLUMNS and set(widths[:-1]) <= {COLUMNS}
