"""Eight places in a line and eight uses: what each place is, and what each use asks of soil and water.

Owns the tables. All marks and limits are A: a readable summary of the rule 'low for water and nature, high for farming'
(fact sheet 3.1) and of the way official yield tables work, with a wet and a dry loss per crop, soil and level (the HELP
tables, help200x.alterra.nl). A game scale, not a yield forecast.
"""
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Site:
    """A place: its soil, depth to water in a normal winter and summer (m), and seepage (mm a day, negative = down)."""

    soil: str
    winter_m: float
    summer_m: float
    seepage_mm_per_day: float


@dataclass(frozen=True, slots=True)
class Needs:
    """What a use asks: marks for each soil, and between which depths to water (m) it goes from failing to fine.

    `wet` is (fails at, fine from) in a wet winter, `dry` (fine to, fails at) in a dry summer; None = it does not care.
    """

    soils: Mapping[str, float]
    wet: tuple[float, float] | None = None
    dry: tuple[float, float] | None = None


def _needs(wet: tuple[float, float] | None, dry: tuple[float, float] | None, **soils: float) -> Needs:
    return Needs(MappingProxyType(soils), wet, dry)


PLACES: Mapping[str, Site] = MappingProxyType({
    "bog": Site("peat", 0.05, 0.45, -0.1),
    "drift_sand": Site("dune_sand", 3.0, 3.8, -0.9),
    "wet_heath": Site("sand_on_clay", 0.25, 1.10, -0.2),
    "plateau": Site("sand_on_clay", 0.65, 1.50, -0.3),
    "es": Site("plaggen", 1.40, 2.20, -0.7),
    "village_edge": Site("pot_clay", 0.90, 1.60, -0.1),
    "valley_flank": Site("sand", 0.75, 1.35, 0.2),
    "valley_floor": Site("peat_sand", 0.15, 0.55, 1.5),
})

USES: Mapping[str, Needs] = MappingProxyType({
    "akker": _needs((0.1, 0.5), (1.9, 3.6), plaggen=1, sand_on_clay=0.9, sand=0.9, pot_clay=0.6, peat_sand=0.4,
                    dune_sand=0.3, peat=0.2),
    "weide": _needs((0.0, 0.35), (1.5, 3.0), sand_on_clay=1, sand=1, pot_clay=0.9, peat_sand=0.9, plaggen=0.8,
                    peat=0.5, dune_sand=0.2),
    "lelies": _needs((0.1, 0.6), (1.3, 3.0), plaggen=1, sand=1, sand_on_clay=0.8, dune_sand=0.4, peat_sand=0.3,
                     pot_clay=0.2, peat=0.1),
    "waterberging": _needs(None, None, peat_sand=1, sand=0.8, sand_on_clay=0.8, peat=0.6, pot_clay=0.6, plaggen=0.2,
                           dune_sand=0.1),
    "natuur": _needs(None, (0.9, 2.2), peat=1, peat_sand=1, sand_on_clay=0.9, dune_sand=0.8, sand=0.7, pot_clay=0.6,
                     plaggen=0.4),
    "wonen": _needs((0.3, 0.7), None, sand=1, plaggen=0.9, sand_on_clay=0.9, pot_clay=0.7, dune_sand=0.7,
                    peat_sand=0.2, peat=0.1),
    "zonnepark": _needs((-0.2, 0.2), None, sand_on_clay=1, pot_clay=1, sand=0.9, peat_sand=0.8, dune_sand=0.8,
                        plaggen=0.6, peat=0.5),
    "drinkwater": _needs(None, None, dune_sand=1, sand=0.8, plaggen=0.8, sand_on_clay=0.6, peat_sand=0.4, pot_clay=0.2,
                         peat=0.2),
})
