"""The fourteen finds of hengelo_boekelo and its secret, 220 x 220 each, middle at (110, 110); read at 72 px as well.

They lie in the ground, in the cabinet and in the hand: no shadow of their own.
"""
from collections.abc import Callable, Iterator

from assets.paint.kit.pen import Pen
from assets.paint.pictures import _finds_of_field as field
from assets.paint.pictures import _finds_of_salt as salt
from assets.paint.studio import Painted, Studio

SIZE = 220
FINDS: dict[str, Callable[[Pen], None]] = {
    "f501": field.patchwork,
    "f502": field.tower_post,
    "f503": field.brine_pipe,
    "f504": field.waiting_boulder,
    "f505": field.bowl_of_town,
    "f506": field.doormat,
    "f507": salt.shell_limestone,
    "f508": salt.salt_crystal,
    "f509": salt.oil_blanket,
    "f510": salt.brine_hall,
    "f511": salt.fallen_roof,
    "f512": field.diesel_tap,
    "f513": field.sieved_tooth,
    "f514": salt.red_lid,
    "x5": salt.sample_box,
}


def paint(studio: Studio) -> Iterator[Painted]:
    for number, (name, draw) in enumerate(FINDS.items()):
        canvas = studio.canvas(SIZE, SIZE, 280 + number)
        draw(Pen(canvas, SIZE / 2, SIZE / 2))
        canvas.finish(grain=.02, vignette=0)
        yield Painted(f"find/{name}", canvas.image(), (SIZE / 2, SIZE / 2), crop=False)
