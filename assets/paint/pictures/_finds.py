"""How finds are painted: each on a sheet of its own, 220 x 220, middle at (110, 110). Knows no finds."""
from collections.abc import Callable, Iterator, Mapping

from assets.paint.kit.pen import Pen
from assets.paint.studio import Painted, Studio

SIZE = 220
Draw = Callable[[Pen], None]


def paint_finds(studio: Studio, finds: Mapping[str, Draw], seed: int) -> Iterator[Painted]:
    """Each find by its id; `seed` begins the row of the sheets' seeds."""
    for number, (name, draw) in enumerate(finds.items()):
        canvas = studio.canvas(SIZE, SIZE, seed + number)
        draw(Pen(canvas, SIZE / 2, SIZE / 2))
        canvas.finish(grain=.02, vignette=0)
        yield Painted(f"find/{name}", canvas.image(), (SIZE / 2, SIZE / 2), crop=False)
