"""Where things lie on the card table (frame F8), in logical pixels."""

from __future__ import annotations

WINDOW_HEIGHT = 236
TRACK_Y = 276
TRACK_FIRST_X, TRACK_STEP = 292, 150
DEADLINE_AT = (1598, TRACK_Y)
SEAT_XS = (92, 1828)
SEAT_FIRST_Y, SEAT_STEP = 396, 166
GRID_AT = (186, 340)
GRID_STEP = (186, 256)
CARD_SIZE = (172, 241)
FOCUS_AT = (1130, 594)
JOBS_SHEET_WIDE = (940, 336, 792, 518)
STOCKS_AT = (246, 940)
STOCK_STEP = 194
NEWS_STRIP = (812, 866, 560, 184)
MO_AT = (1836, 1066)
UNDO_AT = (1836, 84)
BUBBLE = (1396, 876, 320, 172)
NEWS_SHEET = (400, 180, 1120, 760)


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
