"""The mixes that figures share, all made of the colours of the palette.

Owns the names of these mixes; knows nothing of shapes.
"""
from assets.paint.kit.palette import mix

EYE_WHITE = 'white'
PUPIL = mix('ink', 'plum', .1)
DARK_FUR = mix('ink', 'night', .25)
CLAW = EYE_WHITE
DENIM = mix('indigo', 'sea', .18)
STEEL = mix('till', 'sand', .3)
DARK_STEEL = mix('till', 'plum', .35)
WOOD = 'clay'
DARK_WOOD = mix('clay', 'peat', .45)
WOOD_SHOE = mix('gold', 'sand', .6)
SILVER_HAIR = mix('mist', 'paper', .62)
GREY_HAIR = mix('till', 'paper', .5)
SOIL = mix('peat', 'clay', .28)
