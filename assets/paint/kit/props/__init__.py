"""Landscape, animals, buildings and finds, one function a thing, painted with the kit's canvas.

`thing(canvas, x, y, scale=1, …)`: x, y is where its foot (ground at y = 0), waterline or middle stands, in px of the
stage; `scale` is px for one local unit (the head of each module gives the sizes). Rows of plants take x positions and a
function ground(x) -> y. Chance comes from `seed`, never from the canvas, so things do not disturb each other.

trees · plants · stones · animals · small_animals · ice_age · buildings · machines · burrows · finds · sky ·
water · signs
"""
