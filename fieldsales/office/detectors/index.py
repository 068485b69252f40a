"""The index of the detectors: entries of rows, read and written many at a time."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.merging import kept_of
from fieldsales.office.detectors.entries import MERGED, Entry
from fieldsales.office.detectors.office_rows import Key
from fieldsales.office.detectors.pairs import Standing
from fieldsales.office.rows import among
from fieldsales.office.tables import CLASH, WATCHED

_COPY_ABOVE = 50
_NAMES = ("key", "kind", "id", "low", "high", "note")


class Index:
    """Entries inside one transaction."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self._into: dict[bytes, bytes] = {}
        self._asked: set[bytes] = set()

    def of_rows(self, keys: Iterable[Key]) -> dict[Key, set[Entry]]:
        """Return the entries that rows have now."""
        wanted = set(keys)
        found: dict[Key, set[Entry]] = {key: set() for key in wanted}
        for one in self._chosen(WATCHED.c.id, (row_id for _, row_id in wanted)):
            if (one.kind, one.id) in wanted:
                found[one.kind, one.id].add(Entry(one.key, one.low, one.high, one.packed))
        return found

    def under(self, keys: Iterable[bytes]) -> dict[bytes, list[Standing]]:
        """Return all entries under each key."""
        found: dict[bytes, list[Standing]] = {}
        for one in self._chosen(WATCHED.c.key, keys):
            found.setdefault(one.key, []).append(one)
        return found

    def linked(self, keys: Iterable[bytes]) -> set[Key]:
        """Return the rows that stand under any of the keys."""
        return {(one.kind, one.id) for one in self._chosen(WATCHED.c.key, keys)}

    def replace(self, before: Mapping[Key, set[Entry]], after: Mapping[Key, set[Entry]]) -> None:
        """Write what changed of the entries of rows."""
        changed = [key for key in after if before[key] != after[key]]
        stale = [row_id for key in changed if before[key] for row_id in (key[1],)]
        numbers = {key[0] for key in changed}
        for number in numbers:
            ids = [i for i in stale if (number, i) in after]
            for chosen in among(self.connection, WATCHED.c.id, ids):
                self.connection.execute(sa.delete(WATCHED).where(WATCHED.c.kind == number, chosen))
        self._insert(
            [
                (e.key, number, row_id, e.low, e.high, e.note)
                for number, row_id in changed
                for e in after[number, row_id]
            ]
        )
        self._into.clear()
        self._asked.clear()

    def note_merges(self, client_ids: Iterable[bytes]) -> None:
        """Find for clients, in one question a step, into which they were merged."""
        asked = set(client_ids) - self._asked
        while asked:
            self._asked |= asked
            found = self._chosen(WATCHED.c.key, (MERGED + i for i in asked))
            led = {one.id: one.packed for one in found}
            self._into |= led
            asked = set(led.values()) - self._asked

    def kept_client(self, client_id: bytes) -> bytes:
        """Return the client that stands for a merged one, over several merges; else itself."""
        self.note_merges((client_id,))
        return kept_of(client_id, self._into)

    def conflicts_about(self, keys: Iterable[Key]) -> set[bytes]:
        """Return the conflicts that any of these rows is a side of."""
        wanted = set(keys)
        found: set[bytes] = set()
        for column in (CLASH.c.first, CLASH.c.second):
            for chosen in among(self.connection, column, (row_id for _, row_id in wanted)):
                query = sa.select(CLASH.c.id, CLASH.c.kind, column).where(chosen)
                found.update(
                    bytes(conflict)
                    for conflict, kind, row_id in self.connection.execute(query)
                    if (kind, bytes(row_id)) in wanted
                )
        return found

    def sides_of(self, conflicts: Iterable[bytes]) -> dict[bytes, tuple[Key, ...]]:
        """Return the records that conflicts are about."""
        found: dict[bytes, tuple[Key, ...]] = {}
        for chosen in among(self.connection, CLASH.c.id, conflicts):
            for row_id, kind, first, second in self.connection.execute(
                sa.select(CLASH).where(chosen)
            ):
                sides = [(kind, bytes(first)), *([(kind, bytes(second))] if second else [])]
                found[bytes(row_id)] = tuple(sides)
        return found

    def _chosen(self, column: sa.Column[Any], values: Iterable[bytes]) -> Iterator[Standing]:
        for chosen in among(self.connection, column, set(values)):
            for key, kind, row_id, low, high, note in self.connection.execute(
                sa.select(WATCHED).where(chosen)
            ):
                yield Standing(bytes(key), kind, bytes(row_id), low, high, bytes(note))

    def _insert(self, rows: list[tuple[Any, ...]]) -> None:
        if not rows:
            return
        if self.connection.dialect.name == "postgresql" and len(rows) > _COPY_ABOVE:
            driver: Any = self.connection.connection.driver_connection
            with driver.cursor().copy(
                "COPY watched(key, kind, id, low, high, note) FROM STDIN"
            ) as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            listed = [dict(zip(_NAMES, row, strict=True)) for row in rows]
            self.connection.execute(WATCHED.insert(), listed)
