"""Rows of the office as the placing of copies needs them: those just written, the others read once."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import Entity, Seen
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.ledger.heads import CREATED, FIRST, IS_DELETED, Row, open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.objections import Key, Known
from fieldsales.office.rows import among
from fieldsales.office.tables import IS_MAIN, ROW


class Reading:
    """Reads rows, and remembers them for this transaction."""

    def __init__(self, connection: sa.Connection, written: Mapping[Key, Known]) -> None:
        self._connection = connection
        self._rows: dict[Key, Row | None] = {key: known.row for key, known in written.items()}

    def load(self, keys: Iterable[Key]) -> None:
        """Read rows that are not read yet, many at once."""
        by_kind: dict[int, list[bytes]] = {}
        for number, row_id in keys:
            if (number, row_id) not in self._rows:
                self._rows[number, row_id] = None
                by_kind.setdefault(number, []).append(row_id)
        for number, ids in by_kind.items():
            for chosen in among(self._connection, ROW.c.id, ids):
                query = sa.select(ROW.c.id, ROW.c.body).where(ROW.c.kind == number, chosen, IS_MAIN)
                for row_id, body in self._connection.execute(query):
                    self._rows[number, bytes(row_id)] = open_row(decode(bytes(body)))

    def row(self, key: Key) -> Row | None:
        """Return a row, None when the office has none."""
        self.load([key])
        return self._rows[key]

    def entity(self, number: int, row_id: bytes) -> Entity | None:
        """Return a record that is not deleted, None when there is none."""
        row = self.row((number, row_id))
        if row is None or row[IS_DELETED]:
            return None
        kind = BY_NUMBER[number]
        values = list(row[FIRST : FIRST + len(kind.fields)])
        values += [f.stored_default for f in kind.fields[len(values) :]]
        found: Entity = kind.entity_of(row_id, values, Seen(row[CREATED]))
        return found


def value_of(row: Row, number: int) -> Any:
    """Return the stored value of a field, None when an older program did not write it."""
    place = FIRST + number - 1
    return row[place] if place < len(row) else None
