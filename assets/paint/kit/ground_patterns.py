"""The marks of each kind of ground: one pattern per material, the same everywhere in the project.

PATTERNS maps the pattern names of assets/materials.yaml to functions (canvas, region). Related grounds differ in
their marks, not by colour alone.
"""
from collections.abc import Callable
from types import MappingProxyType

from assets.paint.kit import rock_patterns as rock
from assets.paint.kit import soil_patterns as soil
from assets.paint.kit.canvas import Canvas, Region

Pattern = Callable[[Canvas, Region], None]

PATTERNS: MappingProxyType[str, Pattern] = MappingProxyType({pattern.__name__: pattern for pattern in (
    soil.roots, soil.sods, soil.peat_fibres, soil.crumbs, soil.stems, soil.mud_bands, soil.drifts, soil.grains,
    soil.boulders, soil.slanted_beds, soil.troughs, soil.glitter, soil.rings, soil.gravel, rock.still_lines,
    rock.shell_sand, rock.snails, rock.bricks, rock.shells, rock.mud_cracks, rock.salt_crystals,
    rock.red_streaks, rock.anhydrite_diamonds, rock.dunes, rock.coal_seams, rock.sea_lilies, soil.made_things,
    rock.water_arcs, rock.brine_arcs, rock.hall_drops, rock.broken_blocks, rock.ice_stars)})
