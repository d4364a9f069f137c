"""Values in the one form in which a save can hold them, so that the same state always reads and hashes the same."""
from math import isfinite
from typing import Any

DECIMALS = 6


def plain(value: Any) -> Any:
    """`value` with lists as tuples, and numbers at six decimals and whole where they are whole.

    Raises ValueError for what JSON cannot hold: not a number, infinite, or another type.
    """
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        if not isfinite(value):
            raise ValueError(f"{value} cannot be kept")
        rounded = round(value, DECIMALS)
        return int(rounded) if rounded == int(rounded) else rounded
    if isinstance(value, list | tuple):
        return tuple(plain(each) for each in value)
    raise ValueError(f"{type(value).__name__} cannot be kept")
