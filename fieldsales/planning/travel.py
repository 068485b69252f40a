"""Driving times without a network: straight line, detour factor, speed by distance.

Factors and speeds are start values (roads are 1.2 to 1.4 times the straight line, towns are slow) and are
off by a fifth or more on single legs, so a reserve is shown beside every gap and no plan hinges on minutes.
"""

import math
from dataclasses import dataclass

from fieldsales.domain.geography import Point, straight_km

IN_TOWN_KM, IN_TOWN_MINUTES = 2, 5
RESERVE_MINUTES = 15
# (straight km up to, detour factor, km/h)
_BANDS = ((3.0, 1.35, 32.0), (15.0, 1.35, 55.0), (60.0, 1.25, 75.0), (math.inf, 1.2, 100.0))


@dataclass(frozen=True, slots=True)
class Leg:
    """A drive: kilometres of road and whole minutes."""

    km: int
    minutes: int


NOWHERE = Leg(0, 0)


def leg_between(one: Point | None, other: Point | None) -> Leg | None:
    """Return the drive between two places, None when one is not known; within a town five minutes."""
    if one is None or other is None:
        return None
    straight = straight_km(one, other)
    if straight < IN_TOWN_KM / 2:
        return Leg(IN_TOWN_KM, IN_TOWN_MINUTES)
    hours, driven = 0.0, 0.0
    begins = 0.0
    for ends, factor, speed in _BANDS:
        stretch = max(0.0, min(straight, ends) - begins)
        driven += stretch * factor
        hours += stretch * factor / speed
        begins = ends
    return Leg(max(1, round(driven)), max(IN_TOWN_MINUTES, round(hours * 60)))
