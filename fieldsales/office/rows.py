"""How the office reads and writes rows: many at a time, changed ones with a patch beside the whole.

A patch takes a row from the commit before to this one. It is kept with the row and sent to devices that
stand at that commit or later; whoever stands further back is sent the whole row.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import sqlalchemy as sa

from fieldsales.domain.entity import DELETED, Entity
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.ledger.heads import FIRST, IS_DELETED, SIBLINGS, WRITERS, Row, flat_row
from fieldsales.ledger.packing import encode
from fieldsales.office.tables import EXIT, ROW
from fieldsales.sync.protocol import Scope

COPY_ABOVE, _CHUNK = 50, 500
NewRow = tuple[int, bytes, Scope, int, bytes]
"""Kind, id, scope, commit, body: a row of the office as it is inserted."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A row written again.

    Args:
        number, row_id, was_in: which row, and the scope it stands in.
        scope: where it stands from now on.
        row: what it holds now.
        was_at: the commit that wrote it before; 0: no patch is kept.
        written: numbers of the fields somebody wrote, whether or not their value is what is shown.
    """

    number: int
    row_id: bytes
    was_in: Scope
    scope: Scope
    row: Row
    was_at: int = 0
    written: Collection[int] = ()


def among(
    connection: sa.Connection, column: sa.Column[bytes], ids: Iterable[bytes]
) -> Iterator[sa.ColumnElement[bool]]:
    """Yield conditions that together choose the rows of these ids; PostgreSQL takes them as one value."""
    listed = list(ids)
    if connection.dialect.name == "postgresql":
        yield column == sa.any_(sa.literal(listed, sa.ARRAY(sa.LargeBinary)))
        return
    for start in range(0, len(listed), _CHUNK):
        yield column.in_(listed[start : start + _CHUNK])


def of_keys(
    connection: sa.Connection, table: sa.Table, keys: Iterable[tuple[int, bytes]]
) -> Iterator[tuple[int, sa.ColumnElement[bool]]]:
    """Yield kinds, with conditions that together choose the rows of these keys in a table of kind and id."""
    by_kind: dict[int, list[bytes]] = {}
    for number, row_id in keys:
        by_kind.setdefault(number, []).append(row_id)
    for number, ids in by_kind.items():
        for chosen in among(connection, table.c.id, ids):
            yield number, sa.and_(table.c.kind == number, chosen)


def record_of(number: int, row_id: bytes, row: Row) -> Entity | None:
    """Return the record of a packed row of whichever program: a shorter one is filled, a longer one cut.

    None when it is deleted, or cannot be read: no row can stop a push.
    """
    if row[IS_DELETED]:
        return None
    kind = BY_NUMBER[number]
    values = list(row[FIRST : FIRST + len(kind.fields)])
    values += [f.stored_default for f in kind.fields[len(values) :]]
    try:
        found: Entity = kind.entity_of(row_id, values, None)
    except (ValueError, TypeError, OverflowError, msgspec.MsgspecError):
        return None
    return found


def take_away(
    connection: sa.Connection, commit: int, gone: Sequence[tuple[tuple[int, bytes], Scope]]
) -> None:
    """Delete rows in scopes; devices that hold those are told."""
    if not gone:
        return
    listed = [{"kind": key[0], "id": key[1], "scope": scope} for key, scope in gone]
    connection.execute(
        sa.delete(ROW).where(_FOUND), [{f"_{n}": v for n, v in one.items()} for one in listed]
    )
    connection.execute(EXIT.insert(), [one | {"commit": commit} for one in listed])


def insert_rows(connection: sa.Connection, rows: Iterable[NewRow]) -> None:
    """Insert new rows by the driver alone; PostgreSQL takes many of them four times faster through COPY."""
    listed = list(rows)
    if not listed:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_INSERT_ROW, listed)
    elif len(listed) > COPY_ABOVE:
        driver: Any = connection.connection.driver_connection
        with driver.cursor().copy('COPY row_(kind, id, scope, "commit", body) FROM STDIN') as copy:
            for row in listed:
                copy.write_row(row)
    else:
        names = ("kind", "id", "scope", "commit", "body")
        connection.execute(ROW.insert(), [dict(zip(names, r, strict=True)) for r in listed])


def rewrite_rows(connection: sa.Connection, commit: int, rewrites: Sequence[Rewrite]) -> None:
    """Write rows again under a commit, each with its patch, in the order of the disk."""
    ordered = sorted(rewrites, key=lambda one: (one.number, one.row_id))
    stayed = [_values(commit, one) for one in ordered if one.scope == one.was_in]
    moved = [
        _values(commit, one) | {"scope": one.scope} for one in ordered if one.scope != one.was_in
    ]
    if stayed:
        connection.execute(_REWRITE, stayed)
    if moved:
        connection.execute(_MOVE, moved)


def _values(commit: int, one: Rewrite) -> dict[str, Any]:
    patch = None
    if one.was_at and one.scope == one.was_in:
        patch = encode([one.number, one.row_id, patch_of(one.row, one.written)])
    return {
        "_kind": one.number,
        "_id": one.row_id,
        "_scope": one.was_in,
        "commit": commit,
        "body": encode(flat_row(one.row_id, one.row)),
        "patch": patch,
        "patch_from": None if patch is None else one.was_at,
    }


def patch_of(row: Row, written: Collection[int]) -> list[Any]:
    """Return `[writers, siblings, deleted, values]`, writers and values by number of the fields written.

    All fields written are named, also where the value shown stayed the same: the device that wrote it
    shows its own until told. An edit may stand against a deletion, so its writer always comes along.
    """
    held: dict[int, int] = row[WRITERS] or {}
    numbers = sorted({DELETED, *written})
    writers = {n: held[n] for n in numbers if n in held}
    values = {n: row[FIRST + n - 1] for n in numbers if n != DELETED}
    return [writers, row[SIBLINGS], row[IS_DELETED], values]


_INSERT_ROW = 'INSERT INTO row_(kind, id, scope, "commit", body) VALUES (?, ?, ?, ?, ?)'
_WRITTEN = ("commit", "body", "patch", "patch_from")


_FOUND = sa.and_(*(ROW.c[n] == sa.bindparam(f"_{n}") for n in ("kind", "id", "scope")))


def _update(*names: str) -> sa.Update:
    return sa.update(ROW).where(_FOUND).values({n: sa.bindparam(n) for n in names})


_REWRITE, _MOVE = _update(*_WRITTEN), _update(*_WRITTEN, "scope")
"""A statement that names the scope, even the same, writes the index of the key anew."""
