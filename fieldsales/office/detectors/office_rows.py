"""Records as the office keeps them, for the detectors: read by id, each once, and by what they belong to.

Kinds are read through their domain entities; a row that this program cannot read is none, so that it can
never stop a push.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import E
from fieldsales.domain.kinds import kind_of
from fieldsales.ledger.heads import FIRST, Row, open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.rows import of_keys, record_of
from fieldsales.office.tables import IS_MAIN, ROW, WATCHED
from fieldsales.sync.protocol import Scope, scope_of

Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Found:
    """A record at the office and its scope; `entity` is None when it is deleted or cannot be read."""

    entity: Any
    scope: Scope


class OfficeRows:
    """Rows inside one transaction; `fresh` are those just written, which need not be read again."""

    def __init__(self, connection: sa.Connection, fresh: Mapping[Key, Row]) -> None:
        self.connection = connection
        self._found = {key: found_of(key, row) for key, row in fresh.items()}

    def load(self, keys: Iterable[Key]) -> None:
        """Read those rows that were not read yet."""
        wanted = {key for key in keys if key not in self._found}
        for number, chosen in of_keys(self.connection, ROW, wanted):
            query = sa.select(ROW.c.id, ROW.c.body).where(chosen, IS_MAIN)
            for row_id, body in self.connection.execute(query):
                key = (number, bytes(row_id))
                self._found[key] = found_of(key, open_row(decode(bytes(body))))

    def found(self, key: Key) -> Found | None:
        """Return a record with its scope, None when the office does not have it."""
        self.load((key,))
        return self._found.get(key)

    def get(self, entity: type[E], row_id: bytes | None) -> E | None:
        """Return the record, None when there is none (what rules ask)."""
        found = self.found((kind_of(entity).number, row_id)) if row_id is not None else None
        return found.entity if found else None

    def where(self, entity: type[E], **equals: object) -> tuple[E, ...]:
        """Return records by the one they belong to: the measures and notices of a case."""
        ((_name, owner),) = equals.items()
        number = kind_of(entity).number
        query = sa.select(WATCHED.c.id).where(
            WATCHED.c.key == belonging_to(owner), WATCHED.c.kind == number
        )
        keys = [(number, bytes(i)) for i in self.connection.execute(query).scalars()]
        self.load(keys)
        found = (self._found[key].entity for key in sorted(keys) if key in self._found)
        return tuple(e for e in found if e is not None)


def belonging_to(owner: Any) -> bytes:
    """Return the key under which the parts of a record stand: members, measures, notices."""
    return b"m" + bytes(owner)


def found_of(key: Key, row: Row) -> Found:
    """Return the record of a packed row."""
    region = row[FIRST] if len(row) > FIRST else None
    return Found(record_of(*key, row), scope_of(region))
