"""One generic repository: records in and out, packed rows for sync.

Statements are compiled once per kind from the tables and go to the driver as text: for 100,000 rows the
expression layer costs more than the insert itself. Nothing here is built from data.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Generic

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from fieldsales.domain.entity import E, Kind, Seen
from fieldsales.ledger.heads import FIRST, IS_DELETED, SIBLINGS, WRITERS, Row
from fieldsales.ledger.packing import encode, packed_or_none, unpacked_or_none
from fieldsales.store.tables import META, TABLES

_CHUNK = 512


class Repository(Generic[E]):
    """The rows of one kind inside one transaction."""

    def __init__(self, connection: sa.Connection, kind: Kind[E]) -> None:
        self._connection, self._kind = connection, kind

    def get(self, row_id: bytes) -> E | None:
        """Return the record, None when there is none or it was deleted."""
        found = self._connection.exec_driver_sql(_select_one(self._kind), (row_id,)).first()
        if found is None or found[4]:
            return None
        return _entity(self._kind, found)

    def where(self, **equals: Any) -> Iterator[E]:
        """Yield the records whose stored columns equal the given stored values, in order of creation."""
        sql = _select_where(self._kind, tuple(sorted(equals)))
        values = tuple(equals[name] for name in sorted(equals))
        for found in self._connection.exec_driver_sql(sql, values).all():
            yield _entity(self._kind, found)

    def among(self, column: str, values: Iterable[Any]) -> Iterator[E]:
        """Yield the records one of whose columns has one of the values."""
        for chunk in _chunks(list(dict.fromkeys(values))):
            sql = _select_among(self._kind, column, len(chunk))
            for found in self._connection.exec_driver_sql(sql, chunk).all():
                yield _entity(self._kind, found)

    def between(self, column: str, low: Any, high: Any) -> Iterator[E]:
        """Yield the records of which low <= column < high, in the order of that column."""
        sql = _select_between(self._kind, column)
        for found in self._connection.exec_driver_sql(sql, (low, high)).all():
            yield _entity(self._kind, found)

    def packed(self, row_ids: Sequence[bytes]) -> dict[bytes, Row]:
        """Return the packed rows, deleted ones too, of those ids that are there."""
        found: dict[bytes, Row] = {}
        for chunk in _chunks(row_ids):
            sql = _select_packed(self._kind, len(chunk))
            for one in self._connection.exec_driver_sql(sql, chunk).all():
                found[one[0]] = _packed(one)
        return found

    def is_any_between(self, first: bytes, last: bytes) -> bool:
        """Say whether a row is here, deleted or not, whose id is one of these two or lies between them."""
        sql = _select_between_ids(self._kind)
        return self._connection.exec_driver_sql(sql, (first, last)).scalar() == 1

    def insert(self, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert flat rows, new ids only."""
        self._connection.exec_driver_sql(_insert(self._kind), list(rows))

    def replace(self, rows: Sequence[tuple[Any, ...]]) -> list[bytes]:
        """Adopt flat rows, new or known, as they came; return the ids that were here before.

        A longer row keeps its unknown tail. New rows are tried first: a first sync brings nothing else.
        """
        width = len(META) + len(self._kind.fields)
        has_tail = any(len(row) != width for row in rows)
        fitted = [_fit(self._kind, row, width) for row in rows] if has_tail else list(rows)
        newest = self._connection.exec_driver_sql(_newest(self._kind)).scalar() or 0
        sql = _insert_or_leave(self._kind, with_tail=has_tail)
        if self._connection.exec_driver_sql(sql, fitted).rowcount == len(fitted):
            return []
        known = self._older([row[0] for row in fitted], newest)
        standing = [row for row in fitted if row[0] in known]
        if standing:
            sql = _upsert(self._kind, with_tail=has_tail)
            self._connection.exec_driver_sql(sql, standing)
        return [row[0] for row in standing]

    def _older(self, row_ids: Sequence[bytes], newest: int) -> set[bytes]:
        """Return those ids whose rows are not newer than row number `newest`."""
        table, found = TABLES[self._kind.number], set[bytes]()
        for start in range(0, len(row_ids), _CHUNK):
            chosen = table.c.id.in_(row_ids[start : start + _CHUNK])
            query = sa.select(table.c.id).where(chosen, table.c["_n"] <= newest)
            found.update(self._connection.execute(query).scalars())
        return found

    def update(self, written: Iterable[tuple[bytes, Row, Iterable[int]]]) -> None:
        """Write the named fields of packed rows, with their meta columns: (id, row, numbers of fields).

        Rows of which the same fields are written go to the driver together.
        """
        alike: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
        for row_id, row, numbers in written:
            wanted = tuple(sorted(n for n in numbers if n))
            meta = (packed_or_none(row[WRITERS]), packed_or_none(row[SIBLINGS]), row[IS_DELETED])
            values = (row[FIRST + n - 1] for n in wanted)
            alike.setdefault(wanted, []).append((*meta, *values, row_id))
        for wanted, rows in alike.items():
            self._connection.exec_driver_sql(_update(self._kind, wanted), rows)

    def remove(self, row_ids: Iterable[bytes]) -> None:
        """Take rows away: they left this device's scope. This is not deletion, which is a write."""
        table = TABLES[self._kind.number]
        gone = [{"gone": i} for i in row_ids]
        if gone:
            statement = sa.delete(table).where(table.c.id == sa.bindparam("gone"))
            self._connection.execute(statement, gone)


def _chunks(values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Yield the values in parts whose sizes are powers of two, so that few questions are compiled."""
    for start in range(0, len(values), _CHUNK):
        chunk = tuple(values[start : start + _CHUNK])
        size = 1 << (len(chunk) - 1).bit_length()
        yield (*chunk, *chunk[-1:] * (size - len(chunk)))


def _entity(kind: Kind[E], found: Any) -> E:
    return kind.entity_of(found[0], list(found[5:]), Seen(found[1], found[2], found[3]))


def _packed(found: Any) -> Row:
    tail = unpacked_or_none(found[-1]) or []
    return [found[1], unpacked_or_none(found[2]), unpacked_or_none(found[3]), *found[4:-1], *tail]


def _fit(kind: Kind[Any], row: tuple[Any, ...], width: int) -> tuple[Any, ...]:
    """Fill a shorter row with defaults, pack what is beyond our fields into the tail."""
    tail = encode(row[width:]) if len(row) > width else None
    missing = kind.fields[len(row) - len(META) :] if len(row) < width else ()
    return (*row[:width], *(f.stored_default for f in missing), tail)


def as_text(statement: Any) -> str:
    """Return a statement as it goes to the driver, parameters as question marks in their order."""
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))


def _columns(kind: Kind[Any]) -> list[sa.Column[Any]]:
    table = TABLES[kind.number]
    return [table.c[name] for name in (*META, *(f.name for f in kind.fields))]


@lru_cache(None)
def _select_one(kind: Kind[Any]) -> str:
    table = TABLES[kind.number]
    return as_text(sa.select(*_columns(kind)).where(table.c.id == sa.bindparam("row")))


@lru_cache(None)
def _select_packed(kind: Kind[Any], size: int) -> str:
    table = TABLES[kind.number]
    wanted: list[Any] = [sa.bindparam(f"v{n}") for n in range(size)]
    query = sa.select(*_columns(kind), table.c["_tail"])
    return as_text(query.where(table.c.id.in_(wanted)))


@lru_cache(None)
def _select_between_ids(kind: Kind[Any]) -> str:
    table = TABLES[kind.number]
    wanted = table.c.id.between(sa.bindparam("first"), sa.bindparam("last"))
    return as_text(sa.select(sa.exists().where(wanted)))


@lru_cache(None)
def _select_where(kind: Kind[Any], names: tuple[str, ...]) -> str:
    table = TABLES[kind.number]
    query = sa.select(*_columns(kind)).where(table.c["_deleted"] == sa.literal_column("0"))
    for name in names:
        query = query.where(table.c[name] == sa.bindparam("v" + name))
    return as_text(query.order_by(table.c["_n"]))


@lru_cache(None)
def _select_among(kind: Kind[Any], column: str, size: int) -> str:
    table = TABLES[kind.number]
    wanted: list[Any] = [sa.bindparam(f"v{n}") for n in range(size)]
    query = sa.select(*_columns(kind)).where(table.c["_deleted"] == sa.literal_column("0"))
    return as_text(query.where(table.c[column].in_(wanted)))


@lru_cache(None)
def _select_between(kind: Kind[Any], column: str) -> str:
    table = TABLES[kind.number]
    asked = table.c[column]
    query = sa.select(*_columns(kind)).where(table.c["_deleted"] == sa.literal_column("0"))
    query = query.where(asked >= sa.bindparam("low"), asked < sa.bindparam("high"))
    return as_text(query.order_by(asked, table.c["_n"]))


@lru_cache(None)
def _insert(kind: Kind[Any]) -> str:
    values: dict[str, Any] = {c.name: sa.bindparam(c.name) for c in _columns(kind)}
    return as_text(sa.insert(TABLES[kind.number]).values(values))


@lru_cache(None)
def _newest(kind: Kind[Any]) -> str:
    return as_text(sa.select(sa.func.max(TABLES[kind.number].c["_n"])))


def _adopting(kind: Kind[Any], *, with_tail: bool) -> sqlite.Insert:
    table = TABLES[kind.number]
    columns = [*_columns(kind), *([table.c["_tail"]] if with_tail else [])]
    return sqlite.insert(table).values({c.name: sa.bindparam(c.name) for c in columns})


@lru_cache(None)
def _insert_or_leave(kind: Kind[Any], *, with_tail: bool) -> str:
    insert = _adopting(kind, with_tail=with_tail)
    return as_text(insert.on_conflict_do_nothing(index_elements=["id"]))


@lru_cache(None)
def _upsert(kind: Kind[Any], *, with_tail: bool) -> str:
    insert = _adopting(kind, with_tail=with_tail)
    names = [*META[1:], *(f.name for f in kind.fields), *(["_tail"] if with_tail else [])]
    kept = {name: insert.excluded[name] for name in names}
    return as_text(insert.on_conflict_do_update(index_elements=["id"], set_=kept))


@lru_cache(None)
def _update(kind: Kind[Any], numbers: tuple[int, ...]) -> str:
    table, fields = TABLES[kind.number], kind.fields
    names = ["_writers", "_siblings", "_deleted", *(fields[n - 1].name for n in numbers)]
    values: dict[Any, Any] = {table.c[name]: sa.bindparam("v" + name) for name in names}
    return as_text(sa.update(table).values(values).where(table.c.id == sa.bindparam("row")))
