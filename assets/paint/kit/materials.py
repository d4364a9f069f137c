"""The table of ground materials, and how ground is painted. Everything that shows ground goes through here."""
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import skia
import yaml

from assets.paint.kit.canvas import Canvas, Region
from assets.paint.kit.ground_patterns import PATTERNS

READS = ["assets/materials.yaml"]
TABLE = Path(__file__).parents[2] / "materials.yaml"


@dataclass(frozen=True)
class Material:
    """One kind of ground: `colour` is '#RRGGBB', `pattern` a key of PATTERNS."""

    id: str
    colour: str
    pattern: str


@cache
def materials() -> dict[str, Material]:
    """All materials by id, in the order of the table."""
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return {name: Material(name, row["colour"], row["pattern"]) for name, row in rows.items()}


def ground(canvas: Canvas, path: skia.Path | Region, material_id: str, shade: bool = True, pattern: bool = True,
           clip: Region | None = None, wobble: float = 1.4, edge: float = .9, angle: float = 0) -> Region | None:
    """Lays a piece of ground: its colour, its pattern, a dry shadow along the lower edge. KeyError: unknown id."""
    material = materials()[material_id]
    region = canvas.ink(path, material.colour, wobble=wobble, edge=edge, angle=angle, streak=.06, mottle=.05,
                        tooth=.004, clip=clip)
    if region is None:
        return None
    if pattern:
        PATTERNS[material.pattern](canvas, region)
    if shade:
        canvas.tone(region, material.colour, .45, "ink", dx=0, dy=-14, blur=10, low=.4)
    return region
