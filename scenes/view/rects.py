"""Rectangles of the canvas that must be laid or drawn anew."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

WASTE = 1.15
"""Two rectangles become one while that costs at most this many times their own area."""


def around(hole: pygame.Rect, whole: pygame.Rect) -> tuple[pygame.Rect, ...]:
    """What is left of `whole` when `hole` is taken out, in four strips at most."""
    hole = hole.clip(whole)
    strips = (
        pygame.Rect(whole.left, whole.top, whole.w, hole.top - whole.top),
        pygame.Rect(whole.left, hole.bottom, whole.w, whole.bottom - hole.bottom),
        pygame.Rect(whole.left, hole.top, hole.left - whole.left, hole.h),
        pygame.Rect(hole.right, hole.top, whole.right - hole.right, hole.h),
    )
    return tuple(strip for strip in strips if strip.w > 0 and strip.h > 0)


def gathered(rects: Iterable[pygame.Rect]) -> list[pygame.Rect]:
    """The same ground in few rectangles. Two that overlap a little stay two: their common corner is drawn twice."""
    found: list[pygame.Rect] = []
    for rect in rects:
        if not rect.w or not rect.h:
            continue
        while (other := _partner(rect, found)) is not None:
            rect = rect.union(found.pop(other))
        found.append(rect)
    return found


def _partner(rect: pygame.Rect, others: list[pygame.Rect]) -> int | None:
    for number in rect.collidelistall(others):
        other = others[number]
        both = rect.union(other)
        if both.w * both.h <= WASTE * (rect.w * rect.h + other.w * other.h):
            return number
    return None
