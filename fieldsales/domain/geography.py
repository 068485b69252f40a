"""Points on the map and how far they lie apart."""

import math
from dataclasses import dataclass

EARTH_RADIUS_KM = 6_371.0


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map, in degrees."""

    latitude: float
    longitude: float


def straight_km(one: Point, other: Point) -> float:
    """Return the distance as the crow flies (haversine)."""
    north, south = math.radians(one.latitude), math.radians(other.latitude)
    east = math.radians(other.longitude - one.longitude)
    half = (
        math.sin((south - north) / 2) ** 2
        + math.cos(north) * math.cos(south) * math.sin(east / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(half))
