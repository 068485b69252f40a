"""Every table of a device's base: one per kind of record, made from its entity, and the store's own.

`_n` is an explicit integer key because the search index refers to rows by number and VACUUM renumbers a
table that has none. No foreign keys and no unique constraints between synced tables: a parent may lie in
a region not granted, and a second number is a fact to show. Columns that begin with `_` and hold a part
of a register are reckoned by SQLite itself, so that calendars can ask by time and state.
"""

from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import Kind
from fieldsales.domain.kinds import KINDS

SCHEMA = 7
"""Raised with every change of kinds or of the store's own tables; a newer file is refused."""

METADATA = sa.MetaData()
META = ("id", "_created", "_writers", "_siblings", "_deleted")
_SQL_TYPES: dict[type, Any] = {int: sa.BigInteger, str: sa.Text, bytes: sa.LargeBinary}

# A part of a register that screens ask by: kind -> (column, register, path inside).
_PARTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "meeting": (("_start", "slot", "$.start"), ("_state", "outcome", "$.state")),
    "trip": (("_first", "dates", "$.first"), ("_state", "progress", "$.state")),
    "task": (("_state", "progress", "$.state"),),
    "case": (("_state", "progress", "$.state"),),
    "response": (("_state", "progress", "$.state"),),
    "call": (("_result", "outcome", "$.result"),),
    "membership": (("_state", "progress", "$.state"), ("_owner", "progress", "$.owner_id")),
}
_INDEXES: dict[str, tuple[str, ...]] = {
    "contact": ("client_id",),
    "note": ("client_id",),
    "brigade_member": ("brigade_id",),
    "stop": ("trip_id",),
    "standing_plan": ("trip_id",),
    "standby": ("trip_id",),
    "meeting": ("_start", "client_id", "trip_id"),
    "attendee": ("meeting_id",),
    "call": ("client_id", "started_at"),
    "task": ("due", "client_id"),
    "membership": ("client_id",),
    "response": ("client_id", "meeting_id"),
    "answer": ("response_id",),
    "case": ("client_id",),
    "measure": ("case_id",),
    "notice": ("case_id",),
    "offer": ("client_id", "meeting_id"),
    "referral": ("client_id",),
    "expense": ("trip_id",),
}


def table_of(kind: Kind[Any], metadata: sa.MetaData) -> sa.Table:
    """Return the table of a kind, its columns made from the entity's fields."""
    parts = _PARTS.get(kind.name, ())
    table = sa.Table(
        kind.name,
        metadata,
        sa.Column("_n", sa.Integer, primary_key=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False, unique=True),
        sa.Column("_created", sa.BigInteger, nullable=False),
        sa.Column("_writers", sa.LargeBinary),
        sa.Column("_siblings", sa.LargeBinary),
        sa.Column("_deleted", sa.Integer, nullable=False),
        *(sa.Column(f.name, _SQL_TYPES[f.stored.sql_type]) for f in kind.fields),
        sa.Column("_tail", sa.LargeBinary),
        *(
            sa.Column(name, sa.Text, sa.Computed(_part_of(register, path)))
            for name, register, path in parts
        ),
    )
    sa.Index(
        f"{kind.name}_contested", table.c["_n"], sqlite_where=table.c["_siblings"].is_not(None)
    )
    for column in _INDEXES.get(kind.name, ()):
        sa.Index(f"{kind.name}_{column.strip('_')}", table.c[column])
    if "merged_into_id" in table.c:
        merged = table.c["merged_into_id"]
        sa.Index(f"{kind.name}_merged", merged, sqlite_where=merged.is_not(None))
    return table


def _part_of(register: str, path: str) -> str:
    """Return how SQLite reckons a part; a text that is no JSON has none, rather than stopping a sync."""
    return f"CASE WHEN json_valid({register}) THEN json_extract({register}, '{path}') END"


TABLES: dict[int, sa.Table] = {kind.number: table_of(kind, METADATA) for kind in KINDS}

ACT = sa.Table(
    "act",
    METADATA,
    sa.Column("seq", sa.Integer, primary_key=True),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("time", sa.BigInteger, nullable=False),
    sa.Column("author", sa.LargeBinary, nullable=False),
    sa.Column("schema", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("refused", sa.Text),
)
EDITED = sa.Table(
    "edited",
    METADATA,
    sa.Column("row", sa.LargeBinary(16), primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Which own acts wrote on a row beside its creation: the log by record, for histories."""
SET_ASIDE = sa.Table(
    "set_aside",
    METADATA,
    sa.Column("row", sa.LargeBinary(16), primary_key=True),
    sa.Column("field", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("stamp", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("value", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Values that lost when a conflict was settled here, packed: a row keeps only its heads."""
SELF = sa.Table(
    "self",
    METADATA,
    sa.Column("device", sa.Integer, primary_key=True),
    sa.Column("person", sa.LargeBinary, nullable=False),
    sa.Column("company", sa.Text, nullable=False),
    sa.Column("office", sa.LargeBinary),
    sa.Column("last_seq", sa.Integer, nullable=False),
    sa.Column("last_hash", sa.LargeBinary, nullable=False),
    sa.Column("acked_seq", sa.Integer, nullable=False),
    sa.Column("epoch", sa.Integer, nullable=False),
    sa.Column("cursors", sa.LargeBinary, nullable=False),
    sa.Column("synced_at", sa.BigInteger),
    sa.Column("latest_time", sa.BigInteger, nullable=False),
    sa.Column("wanted", sa.LargeBinary),
    sa.Column("is_whole", sa.Integer),
)
"""`wanted`: rows to be sent whole at the next exchange, packed `[kind, id]`; `is_whole`: 1 when the last
exchange was taken in to its end, so that every row stands as it was at the cursors."""
UNKNOWN_ROW = sa.Table(
    "unknown_row",
    METADATA,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Integer, nullable=False),
    sa.Column("id", sa.LargeBinary(16), nullable=False),
    sa.Column("row", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("kind", "id"),
)
DRAFT = sa.Table(
    "draft",
    METADATA,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("at", sa.BigInteger, nullable=False),
)
FIND_DOC = sa.Table(
    "find_doc",
    METADATA,
    sa.Column("n", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Integer, nullable=False),
    sa.Column("id", sa.LargeBinary(16), nullable=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.UniqueConstraint("kind", "id"),
    sa.Index("find_doc_title", "kind", "key"),
)
FIND_STATE = sa.Table(
    "find_state",
    METADATA,
    sa.Column("kind", sa.Integer, primary_key=True),
    sa.Column("last_n", sa.Integer, nullable=False),
)
FIND_DDL = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS find USING fts5("
    "words, content='', contentless_delete=1, detail=none, prefix='2 3', "
    "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'\")"
)
"""Words are split by `domain.text` alone: to the index every sign but a blank is a letter."""
