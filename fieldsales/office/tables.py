"""The office's tables: rows as they travel, one log of acts, one counter. No table per kind.

A new field or kind needs no migration here, and an old office passes on what it does not know. Works on
SQLite and PostgreSQL alike. No foreign keys: what arrives is kept, whatever it refers to.
"""

import sqlalchemy as sa

SCHEMA = 5
METADATA = sa.MetaData()

COUNTER = sa.Table(
    "counter",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("head", sa.BigInteger, nullable=False),
    sa.Column("epoch", sa.BigInteger, nullable=False),
    sa.Column("schema", sa.Integer, nullable=False),
    sa.Column("company", sa.Text, nullable=False),
    sa.Column("office_id", sa.LargeBinary(16), nullable=False),
)
ROW = sa.Table(
    "row_",
    METADATA,
    sa.Column("kind", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("scope", sa.LargeBinary(17), primary_key=True),
    sa.Column("commit", sa.BigInteger, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("patch", sa.LargeBinary),
    sa.Column("patch_from", sa.BigInteger),
    sa.Index("row_scope_commit", "scope", "commit"),
)
IS_MAIN = ROW.c.scope < b"s"
"""Tells the row itself, in its region or the company, from its copies in working sets (office/sets)."""
EXIT = sa.Table(
    "exit_",
    METADATA,
    sa.Column("n", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("scope", sa.LargeBinary(17), nullable=False),
    sa.Column("kind", sa.Integer, nullable=False),
    sa.Column("id", sa.LargeBinary(16), nullable=False),
    sa.Column("commit", sa.BigInteger, nullable=False),
    sa.Index("exit_scope_commit", "scope", "commit"),
)
ACT = sa.Table(
    "act",
    METADATA,
    sa.Column("device", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("time", sa.BigInteger, nullable=False),
    sa.Column("accepted", sa.BigInteger, nullable=False),
    sa.Column("author", sa.LargeBinary, nullable=False),
    sa.Column("schema", sa.Integer, nullable=False),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("refused", sa.Text),
    sa.Column("commit", sa.BigInteger, nullable=False),
)
DEVICE = sa.Table(
    "device",
    METADATA,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("id", sa.LargeBinary(16), nullable=False, unique=True),
    sa.Column("person", sa.LargeBinary(16), nullable=False),
    sa.Column("public", sa.LargeBinary(32)),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("recovery", sa.LargeBinary),
    sa.Column("last_seq", sa.BigInteger, nullable=False),
    sa.Column("last_hash", sa.LargeBinary, nullable=False),
    sa.Column("lease_id", sa.Text, nullable=False),
    sa.Column("lease_ends_at", sa.BigInteger, nullable=False),
    sa.Column("share", sa.LargeBinary, nullable=False),
)
CODE = sa.Table(
    "code",
    METADATA,
    sa.Column("hash", sa.LargeBinary(32), primary_key=True),
    sa.Column("person", sa.LargeBinary(16), nullable=False),
    sa.Column("expires", sa.BigInteger, nullable=False),
    sa.Column("device", sa.Integer),
    sa.Column("used", sa.Integer, nullable=False),
    sa.Column("sealed", sa.LargeBinary),
)
"""`sealed`: of a code that recovers a device, its data key under the code's secret; empty for enrolment."""
NONCE = sa.Table(
    "nonce",
    METADATA,
    sa.Column("device", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("nonce", sa.LargeBinary(16), primary_key=True),
    sa.Column("time", sa.BigInteger, nullable=False, index=True),
)
BELONGS = sa.Table(
    "belongs",
    METADATA,
    sa.Column("kind", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("region", sa.LargeBinary(16), nullable=False),
    sa.Column("client", sa.LargeBinary(16), nullable=False, index=True),
    sa.Column("place", sa.LargeBinary(16)),
    sa.Index("belongs_place", "region", "place"),
)
"""Whose data a row is, in regions held in outline; a client merged into another is the other's."""
REASON = sa.Table(
    "reason",
    METADATA,
    sa.Column("kind", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("holder", sa.LargeBinary(16), primary_key=True),
    sa.Column("client", sa.LargeBinary(16), primary_key=True),
    sa.Column("trip", sa.LargeBinary(16), nullable=False),
    sa.Column("until", sa.BigInteger, nullable=False),
    sa.Index("reason_client", "client"),
    sa.Index("reason_trip", "trip"),
)
"""Which row puts which client into which working set; `until` is microseconds, 0 for no end."""
OPENED = sa.Table(
    "opened",
    METADATA,
    sa.Column("n", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("person", sa.LargeBinary(16), nullable=False),
    sa.Column("device", sa.Integer, nullable=False),
    sa.Column("client", sa.LargeBinary(16), nullable=False),
    sa.Index("opened_person", "person", "at"),
)
"""Cards of outlined regions that were opened online."""
WATCHED = sa.Table(
    "watched",
    METADATA,
    sa.Column("key", sa.LargeBinary, primary_key=True),
    sa.Column("kind", sa.Integer, primary_key=True),
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("low", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("high", sa.BigInteger, nullable=False),
    sa.Column("note", sa.LargeBinary, nullable=False),
    sa.Index("watched_id", "id"),
)
"""What the detectors compare: a row stands under each key by which it may meet another."""
CLASH = sa.Table(
    "clash",
    METADATA,
    sa.Column("id", sa.LargeBinary(16), primary_key=True),
    sa.Column("kind", sa.Integer, nullable=False),
    sa.Column("first", sa.LargeBinary(16), nullable=False, index=True),
    sa.Column("second", sa.LargeBinary(16), index=True),
)
"""Which records, of which kind, the conflicts are about: those closed too, since they may come back."""
UNWATCHED = sa.Table(
    "unwatched",
    METADATA,
    sa.Column("device", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("seq", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("done", sa.Integer),
)
"""Acts whose clients the detectors have yet to look at, and how many they did: a long import, bit by bit."""
