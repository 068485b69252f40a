"""Towns: those shipped with the program (GeoNames) and those a person added."""

from dataclasses import dataclass

from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import PlaceId


@dataclass(frozen=True, slots=True)
class ShippedPlace:
    """A town of the shipped table. Its id is the GeoNames number as a 128-bit big-endian integer.

    `names` are other spellings, Latin and Cyrillic; `region` and `province` the names of its first and
    second division (empty where not known), `local_region` the region as its own country writes it.
    """

    id: PlaceId
    name: str
    country: str
    region_code: str
    latitude: float
    longitude: float
    population: int
    zone: str
    names: tuple[str, ...] = ()
    region: str = ""
    province: str = ""
    local_region: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Entity):
    """A town a person added. Coordinates in millionths of a degree; zone is an IANA name."""

    name: str
    country: str = ""
    latitude_e6: int = 0
    longitude_e6: int = 0
    zone: str = "UTC"
