"""Candidates: the clients in the towns around the stops of a trip, the nearest first, so many a stop."""

from collections.abc import Mapping
from pathlib import Path

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.geography import Point, straight_km
from fieldsales.domain.kinds import BY_NAME, kind_of
from fieldsales.domain.place import Place
from fieldsales.office.rows import among
from fieldsales.office.sets.reading import Reading
from fieldsales.office.tables import BELONGS
from fieldsales.store.gazetteer import Gazetteer

AROUND_KM, MOST = 30.0, 300
_CLIENT, _PLACE = kind_of(Client).number, BY_NAME["place"].number


class Nearby:
    """Finds the clients of a region around a place."""

    def __init__(
        self, connection: sa.Connection, reading: Reading, table: Path | None = None
    ) -> None:
        self._connection, self._reading = connection, reading
        self._gazetteer = Gazetteer(table)
        self._points: dict[bytes, Point | None] = {}

    def clients(self, region: bytes, place_id: bytes) -> list[bytes]:
        """Return up to `MOST` clients within `AROUND_KM`, the nearest first."""
        middle = self._point(place_id)
        if middle is None:
            return []
        distances = {
            place: far
            for place in self._places_of(region)
            if (point := self._point(place)) and (far := straight_km(middle, point)) <= AROUND_KM
        }
        return self._in_places(region, distances)[:MOST]

    def _places_of(self, region: bytes) -> list[bytes]:
        query = sa.select(BELONGS.c.place).where(
            BELONGS.c.region == region, BELONGS.c.place.is_not(None)
        )
        return [bytes(p) for p in self._connection.execute(query.distinct()).scalars()]

    def _in_places(self, region: bytes, distances: Mapping[bytes, float]) -> list[bytes]:
        found: list[tuple[float, bytes]] = []
        for chosen in among(self._connection, BELONGS.c.place, distances):
            query = sa.select(BELONGS.c.id, BELONGS.c.place).where(
                BELONGS.c.region == region, BELONGS.c.kind == _CLIENT, chosen
            )
            rows = self._connection.execute(query)
            found += [(distances[bytes(place)], bytes(row_id)) for row_id, place in rows]
        return [row_id for _, row_id in sorted(found)]

    def _point(self, place_id: bytes) -> Point | None:
        """Return where a place is: a shipped one, or one that somebody added."""
        if place_id not in self._points:
            self._points[place_id] = self._found(place_id)
        return self._points[place_id]

    def _found(self, place_id: bytes) -> Point | None:
        shipped = self._gazetteer.get(place_id)
        if shipped is not None:
            return Point(shipped.latitude, shipped.longitude)
        added = self._reading.entity(_PLACE, place_id)
        if not isinstance(added, Place):
            return None
        return Point(added.latitude_e6 / 1e6, added.longitude_e6 / 1e6)
