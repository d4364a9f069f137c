"""Where things lie on the card table (frame F8), in logical pixels."""

from __future__ import annotations

BOARD_Y = 228
BOARD_HEIGHT = 112
TRACK_Y = 284
TRACK_FIRST_X, TRACK_STEP = 292, 150
DEADLINE_AT = (1606, TRACK_Y)
DEADLINE_WORDS = (1520, 164)
SEAT_XS = (92, 1828)
SEAT_FIRST_Y, SEAT_STEP = 408, 166
GRID_AT = (186, 344)
GRID_STEP = (186, 254)
CARD_SIZE = (172, 241)
FOCUS_AT = (1120, 598)
JOBS_SHEET_WIDE = (940, 340, 792, 518)
JOBS_PAPER = (1126, 348, 618, 508)
STOCKS_AT = (246, 934)
STOCK_STEP = 194
NEWS_STRIP = (812, 870, 560, 182)
MO_AT = (1800, 1056)
MO_ON_PLANK_AT = (1796, 966)
MO_ON_PLANK_HEIGHT = 104
UNDO_AT = (1836, 84)
BUBBLE = (1396, 876, 300, 172)
BUBBLE_WIDE = (848, 876, 848, 172)
BUBBLE_OVER_PLANK = (1392, 862, 326, 92)
BUBBLE_COVER = (800, 840, 1120, 240)
"""All that changes when Mo says something else."""
FOCUS_COVER = (900, 336, 850, 540)
"""All that changes on the right when another card is looked at."""
NEWS_SHEET = (400, 172, 1120, 668)
STORY_SHEET = (180, 52, 1560, 976)
STORY_AT = (92, TRACK_Y)
PEOPLE_AT = (1828, TRACK_Y)
PEOPLE_SHEET = NEWS_SHEET
CLASS_SHEET = (90, 30, 1740, 1020)
LAST_PLANK = (1520, 960, 364, 96)
"""Closing the quarter, or putting a turn to the vote."""
BUBBLE_BY_PLANK = (812, 870, 676, 182)
TRACK = (216, 238, 1230, 92)
SKIP_PLANK = (164, 40, 400, 88)


def card_rect(number: int) -> tuple[int, int, int, int]:
    """The place of the number-th card of the row (0-7): four above, four below."""
    x = GRID_AT[0] + number % 4 * GRID_STEP[0]
    y = GRID_AT[1] + number // 4 * GRID_STEP[1]
    return (x, y, *CARD_SIZE)


def seat_centre(seat: int) -> tuple[int, int]:
    """Three chairs at each side; clockwise from the lower left."""
    if seat < 3:
        return (SEAT_XS[0], SEAT_FIRST_Y + (2 - seat) * SEAT_STEP)
    return (SEAT_XS[1], SEAT_FIRST_Y + (seat - 3) * SEAT_STEP)
