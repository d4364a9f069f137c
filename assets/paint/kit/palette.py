"""The colours of the book, and how to mix them. Knows nothing of canvases.

The bible's palette, then its fixed neighbours (a lighter or darker sister of a colour, stones, interface surfaces).
Everything else is a `mix` of these.
"""
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.float32]
Colour = str | Rgb

PALETTE = MappingProxyType({
    "paper": "#F4E8D0", "cream": "#FBF1DC", "ink": "#2B2530", "plum": "#43344A", "night": "#232B44",
    "indigo": "#2F3E5E", "teal": "#2F6B6E", "sea": "#6FA39A", "mist": "#BFD4C6", "sky": "#D6E0CF", "ice": "#A9CFD6",
    "forest": "#2F5444", "green": "#5B7F46", "moss": "#8C9A45", "ochre": "#DDA03A", "gold": "#F2B93B",
    "glow": "#FFDF86", "sand": "#E9C98A", "terra": "#D67A4A", "brick": "#C24C2C", "rust": "#9C4427",
    "rose": "#E8A48B", "pink": "#EDB7A1", "heather": "#9A5E80", "clay": "#8B6A55", "peat": "#4A3430",
    "till": "#6F7480",
    "frost": "#DCEBEA", "lime": "#B9BE62", "plum_light": "#5E4A5E", "mauve": "#6F4A6C", "sand_dark": "#D9B070",
    "clay_dark": "#6E5247", "peat_light": "#5D4136", "bone": "#EFE0BF", "grey": "#A79C8E", "stone": "#8E8A86",
    "stone_dark": "#6C6A6E", "white": "#FFF9EA", "wood": "#8A5A35", "wood_dark": "#4A2F24", "face": "#FAF0DA",
    "board": "#2C2333", "shadow": "#3B2233",
})


def colour(name: Colour) -> Rgb:
    """Three floats 0-1 from a palette name, '#RRGGBB' or an array. Raises KeyError for an unknown name."""
    if not isinstance(name, str):
        return np.asarray(name, np.float32)
    code = name if name.startswith("#") else PALETTE[name]
    return np.array([int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)


def mix(first: Colour, second: Colour, amount: float) -> Rgb:
    """`first` with `amount` (0-1) of `second` in it."""
    return (colour(first) * (1 - amount) + colour(second) * amount).astype(np.float32)


def luminance(paint: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Perceived lightness of colours in the last axis, 0-1."""
    return paint @ np.array([.3, .59, .11], np.float32)
