"""Rows of the office as the placing of copies needs them: those just written, the others read once."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import Entity
from fieldsales.ledger.heads import FIRST, Row, open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.objections import Key, Known
from fieldsales.office.rows import of_keys, record_of
from fieldsales.office.tables import IS_MAIN, ROW


class Reading:
    """Reads rows, and remembers them for this transaction."""

    def __init__(self, connection: sa.Connection, written: Mapping[Key, Known]) -> None:
        self._connection = connection
        self._rows: dict[Key, Row | None] = {key: known.row for key, known in written.items()}

    def load(self, keys: Iterable[Key]) -> None:
        """Read rows that are not read yet, many at once."""
        wanted = {key for key in keys if key not in self._rows}
        self._rows |= dict.fromkeys(wanted)
        for number, chosen in of_keys(self._connection, ROW, wanted):
            query = sa.select(ROW.c.id, ROW.c.body).where(chosen, IS_MAIN)
            for row_id, body in self._connection.execute(query):
                self._rows[number, bytes(row_id)] = open_row(decode(bytes(body)))

    def row(self, key: Key) -> Row | None:
        """Return a row, None when the office has none."""
        self.load([key])
        return self._rows[key]

    def entity(self, number: int, row_id: bytes) -> Entity | None:
        """Return a record, None when there is none, it is deleted, or cannot be read."""
        row = self.row((number, row_id))
        return record_of(number, row_id, row) if row is not None else None


def value_of(row: Row, number: int) -> Any:
    """Return the stored value of a field, None when an older program did not write it."""
    place = FIRST + number - 1
    return row[place] if place < len(row) else None
