"""Nights of a brigade by zone: towns so near to each other that one rented flat would serve them all.

A zone is what lies within 40 km of its centre (RULES section 5.4), the town with the most nights around it
and in it. A town whose place on the map is not known is a zone of its own.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fieldsales.domain.geography import Point, straight_km

ZONE_KM = 40.0
MANY_NIGHTS = 10
"""More nights than this in one zone and calendar month: propose a flat instead of hotels."""


@dataclass(frozen=True, slots=True)
class NightZone:
    """The evenings spent in one zone; `centre` is the id of a place."""

    centre: bytes
    evenings: tuple[date, ...]


def night_zones(
    evenings: Mapping[date, bytes], points: Mapping[bytes, Point]
) -> tuple[NightZone, ...]:
    """Return every evening in one zone, the largest zone first; `evenings` tell the place of each."""
    left, zones = dict(sorted(evenings.items())), []
    own = Counter(evenings.values())
    while left:
        centres = sorted(set(left.values()))
        around = {c: [e for e, p in left.items() if _is_near(c, p, points)] for c in centres}
        centre = max(centres, key=lambda c: (len(around[c]), own[c]))
        zones.append(NightZone(centre, tuple(around[centre])))
        left = {e: p for e, p in left.items() if e not in set(around[centre])}
    return tuple(zones)


def _is_near(one: bytes, other: bytes, points: Mapping[bytes, Point]) -> bool:
    if one == other:
        return True
    here, there = points.get(one), points.get(other)
    return here is not None and there is not None and straight_km(here, there) <= ZONE_KM
