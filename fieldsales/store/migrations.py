"""Bring a base written by an earlier program up to date; refuse one written by a newer program.

Fields are add-only: a missing column is added with its default and filled from what was kept unread in
`_tail`; rows of a kind that was unknown move into their table. The store's own tables change by numbered
steps under `user_version`. Nothing is renamed, nothing dropped, unsent acts are never touched.
"""

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import ExecutableDDLElement
from sqlalchemy.sql.compiler import DDLCompiler

from fieldsales.domain.entity import Field, Kind
from fieldsales.domain.ids import is_derived
from fieldsales.domain.kinds import KINDS
from fieldsales.errors import EnvironmentFault
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.packing import decode, encode
from fieldsales.store import search
from fieldsales.store.repository import Repository
from fieldsales.store.tables import (
    ACT,
    EDITED,
    FIND_DDL,
    FIND_DOC,
    FIND_STATE,
    METADATA,
    SCHEMA,
    TABLES,
    UNKNOWN_ROW,
)


class AddColumn(ExecutableDDLElement):
    """ALTER TABLE ... ADD COLUMN: SQLAlchemy itself has no construct for it."""

    def __init__(self, column: sa.Column[Any]) -> None:
        self.column = column


@compiles(AddColumn)
def _compile_add_column(element: AddColumn, compiler: DDLCompiler, **_options: object) -> str:
    table = compiler.preparer.format_table(element.column.table)
    return f"ALTER TABLE {table} ADD COLUMN {compiler.get_column_specification(element.column)}"


def bring_up_to_date(engine: sa.Engine) -> None:
    """Make or complete all tables; a base of this program's own schema costs one read."""
    with engine.connect() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version > SCHEMA:
        raise EnvironmentFault(
            "This database was written by a newer FieldSales (schema {found}, this program knows "
            "{known}). Install the newer program; nothing was changed.",
            found=version,
            known=SCHEMA,
        )
    if version < SCHEMA:
        with engine.connect().execution_options(for_writing=True) as connection:
            _upgrade(connection, version)
            connection.commit()


def _upgrade(connection: sa.Connection, version: int) -> None:
    METADATA.create_all(connection)
    connection.exec_driver_sql(FIND_DDL)
    _complete_own_tables(connection)
    for kind in KINDS:
        _complete_table(connection, kind)
        _adopt_unknown_rows(connection, kind)
    for index in (i for table in METADATA.sorted_tables for i in table.indexes):
        index.create(connection, checkfirst=True)
    for number, step in _STEPS:
        if 0 < version < number:
            step(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA:d}")


def _complete_own_tables(connection: sa.Connection) -> None:
    """Add the columns that the store's own tables gained; they are empty until something is written."""
    of_kinds = {table.name for table in TABLES.values()}
    for table in (t for t in METADATA.sorted_tables if t.name not in of_kinds):
        standing = {c["name"] for c in sa.inspect(connection).get_columns(table.name)}
        for column in (c for c in table.columns if c.name not in standing):
            connection.execute(AddColumn(column))


def _note_edited_rows(connection: sa.Connection) -> None:
    """Note which acts wrote on which rows, as every act does for itself since schema 3."""
    for act in connection.execute(sa.select(ACT.c.seq, ACT.c.body)).all():
        rows = {
            row_id
            for _, row_id, values in unpack_changes(act.body)
            if isinstance(values, dict) or is_derived(row_id)
        }
        if rows:
            noted = [{"row": row_id, "seq": act.seq} for row_id in rows]
            connection.execute(EDITED.insert(), noted)


def _index_words_anew(connection: sa.Connection) -> None:
    """Make the search index again: since schema 3 its numbers lie together by kind."""
    connection.exec_driver_sql("DROP INDEX IF EXISTS find_doc_key")
    connection.exec_driver_sql("DROP TABLE find")
    connection.execute(sa.delete(FIND_DOC))
    connection.execute(sa.delete(FIND_STATE))
    connection.exec_driver_sql(FIND_DDL)
    while search.catch_up(connection):
        continue


_STEPS: tuple[tuple[int, Callable[[sa.Connection], None]], ...] = (
    (3, _note_edited_rows),
    (3, _index_words_anew),
)
"""What the store's own tables need once, by the schema that brought it."""


def _complete_table(connection: sa.Connection, kind: Kind[Any]) -> None:
    """Add the columns of new fields and fill them: from kept tails first, defaults for the rest."""
    table = TABLES[kind.number]
    standing = {c["name"] for c in sa.inspect(connection).get_columns(kind.name)}
    listed = connection.exec_driver_sql("SELECT name FROM pragma_table_xinfo(?)", (kind.name,))
    standing |= set(listed.scalars())
    missing = [c for c in table.columns if c.name not in standing]
    for column in missing:
        connection.execute(AddColumn(column))
    fresh = [f for f in kind.fields if f.name in {c.name for c in missing}]
    if not fresh:
        return
    _fill_from_tails(connection, table, fresh)
    for one in fresh:
        if one.stored_default is not None:
            column = table.c[one.name]
            connection.execute(
                sa.update(table).where(column.is_(None)).values({one.name: one.stored_default})
            )


def _fill_from_tails(connection: sa.Connection, table: sa.Table, fresh: list[Field]) -> None:
    query = sa.select(table.c["_n"], table.c["_tail"]).where(table.c["_tail"].is_not(None))
    for row_number, tail in connection.execute(query).all():
        values = decode(tail)
        known = {f.name: v for f, v in zip(fresh, values, strict=False)}
        rest = values[len(fresh) :]
        connection.execute(
            sa.update(table)
            .where(table.c["_n"] == row_number)
            .values({**known, "_tail": encode(rest) if rest else None})
        )


def _adopt_unknown_rows(connection: sa.Connection, kind: Kind[Any]) -> None:
    """Move rows that a newer program sent before this one knew their kind."""
    chosen = UNKNOWN_ROW.c.kind == kind.number
    rows = [
        tuple(decode(r))
        for r in connection.execute(sa.select(UNKNOWN_ROW.c.row).where(chosen)).scalars()
    ]
    if rows:
        Repository(connection, kind).replace(rows)
        connection.execute(sa.delete(UNKNOWN_ROW).where(chosen))
