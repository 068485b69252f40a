"""The shipped table of towns: `resources/geo/places.sqlite`, read only, made by `scripts/make_places.py`.

Names are asked for folded (`domain.text`). It knows no client and no own place; which town is meant
when several bear a name is decided in `services/places.py`. Opened when first asked, in a millisecond.
"""

import sqlite3
import threading
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from fieldsales.config import resource
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.place import ShippedPlace
from fieldsales.errors import EnvironmentFault

_AFTER_LAST = "\U0010ffff"
_SIZES = (0, 1, 2)
_MOST_SPELLINGS = 800
_BY_NUMBER = "SELECT * FROM town WHERE id = ?"
_BY_KEY = (
    "SELECT t.* FROM spelling AS s JOIN town AS t ON t.id = s.id WHERE s.size IN (0, 1, 2) "
    "AND s.key = ? AND (t.country = ? OR ? = '') ORDER BY t.population DESC LIMIT ?"
)
_BY_PREFIX = (
    "SELECT t.* FROM (SELECT DISTINCT id FROM (SELECT id FROM spelling WHERE size = ? AND key >= ? "
    "AND key < ? LIMIT ?)) AS s JOIN town AS t ON t.id = s.id "
    "WHERE t.country = ? OR ? = '' ORDER BY t.population DESC LIMIT ?"
)


class Gazetteer:
    """The towns shipped with the program."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or resource("geo", "places.sqlite")
        self._lock = threading.Lock()

    def close(self) -> None:
        """Give the file back; the next question opens it again."""
        with self._lock:
            opened = self.__dict__.pop("_base", None)
            if opened is not None:
                opened.close()

    def get(self, place_id: bytes) -> ShippedPlace | None:
        """Return the town of an id; None when it is not a shipped one."""
        if any(place_id[:12]):
            return None
        rows = self._ask(_BY_NUMBER, (int.from_bytes(place_id, "big"),))
        return _place(rows[0]) if rows else None

    def named(self, key: str, country: str = "", limit: int = 200) -> list[ShippedPlace]:
        """Return the towns of exactly that folded name, the largest first."""
        rows = self._ask(_BY_KEY, (key, country, country, limit * 2))
        unique = {row[0]: row for row in rows}
        return [_place(row) for row in list(unique.values())[:limit]]

    def starting(self, key: str, country: str = "", limit: int = 20) -> list[ShippedPlace]:
        """Return towns whose folded name begins so: large cities first, then cities, then the rest."""
        found: dict[int, ShippedPlace] = {}
        for size in _SIZES:
            asked = (size, key, key + _AFTER_LAST, _MOST_SPELLINGS, country, country, limit)
            for row in self._ask(_BY_PREFIX, asked):
                found.setdefault(row[0], _place(row))
            if len(found) >= limit:
                break
        return list(found.values())[:limit]

    def country_code(self, key: str) -> str:
        """Return the code of a country by its folded name in English, Spanish or Russian, else nothing."""
        rows = self._ask("SELECT code FROM country WHERE key = ?", (key,))
        return rows[0][0] if rows else ""

    def postal_areas(self, country: str, postal_code: str) -> frozenset[tuple[str, str]]:
        """Return the (region, province) pairs a postal code leads to; empty when nothing is known."""
        prefixes = tuple(postal_code[:length] for length in (2, 3))
        rows = self._ask(
            "SELECT a.region, a.province FROM postal AS o JOIN area AS a ON a.n = o.area "
            "WHERE o.country = ? AND o.prefix IN (?, ?)",
            (country, *prefixes),
        )
        return frozenset((region, province) for region, province in rows)

    def area_names(self, country: str) -> frozenset[str]:
        """Return the names of a country's regions and provinces, as GeoNames and as itself writes them."""
        rows = self._ask(
            "SELECT DISTINCT region, province, local FROM area WHERE country = ? OR ? = ''",
            (country, country),
        )
        return frozenset(name for row in rows for name in row if name)

    def _ask(self, statement: str, values: Iterable[object]) -> list[Any]:
        with self._lock:
            return self._base.execute(statement, tuple(values)).fetchall()

    @cached_property
    def _base(self) -> sqlite3.Connection:
        try:
            address = f"{self._path.resolve().as_uri()}?mode=ro&immutable=1"
            base = sqlite3.connect(address, uri=True, check_same_thread=False)
            base.execute("PRAGMA mmap_size=67108864")
        except sqlite3.Error as error:
            raise EnvironmentFault(
                "The table of towns that comes with the program is missing. Install the program again."
            ) from error
        return base


_SHIPPED = Gazetteer()


def shipped_place(place_id: bytes | None) -> ShippedPlace | None:
    """Return the shipped town of an id; None when it is not one. The table is the same for everybody."""
    return _SHIPPED.get(place_id) if place_id is not None else None


def _place(row: tuple[Any, ...]) -> ShippedPlace:
    return ShippedPlace(
        id=PlaceId(int(row[0]).to_bytes(16, "big")),
        name=row[1],
        country=row[2],
        region_code=row[3],
        latitude=row[4] / 1e5,
        longitude=row[5] / 1e5,
        population=row[6],
        zone=row[7],
        names=tuple(row[8].split("|")) if row[8] else (),
        region=row[9],
        province=row[10],
        local_region=row[11],
    )
