"""Open the encrypted file of one device, bring its tables up to date, and sort its failures.

The key reaches SQLCipher only through `creator`, never through a URL. Every failure of the file becomes
an EnvironmentFault with a way out; what is left over is a bug of ours. A file written by a newer program
is refused before anything is changed in it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as driver

from fieldsales.errors import BrokenPromise, EnvironmentFault, FieldSalesError
from fieldsales.store.migrations import bring_up_to_date

dbapi2: Any = driver  # the wheel ships no types
BUSY_TIMEOUT_MS = 10_000
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA temp_store=MEMORY",
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
    "PRAGMA trusted_schema=OFF",
)


def open_database(path: Path, key: bytes) -> sa.Engine:
    """Open (or make) the encrypted base at `path` with a raw 256-bit key; return its engine.

    Raises:
        EnvironmentFault: the file cannot be read, is damaged, or was written by a newer program.
    """
    engine = encrypted_engine(path, key)
    try:
        with faults():
            bring_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def encrypted_engine(path: Path, key: bytes, cache_kib: int = 32_000) -> sa.Engine:
    """Return an engine over an SQLCipher file; nothing is read or made yet.

    The connection used last is used next: its pages are deciphered already.
    """

    def connect() -> Any:
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute(f"PRAGMA cache_size={-cache_kib:d}")
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=connect,
        module=dbapi2,
        poolclass=sa.QueuePool,
        pool_size=8,
        pool_use_lifo=True,
        hide_parameters=True,  # an error is logged, and the values are a client's
    )
    sa.event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: sa.Connection) -> None:
    """Open the kind of transaction that was asked for; the driver itself opens none."""
    options = connection.get_execution_options()
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("for_writing") else "BEGIN")


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Hold the base for writing; leaving rolls back whatever was not committed."""
    with faults(), engine.connect().execution_options(for_writing=True) as connection:
        yield connection


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """See the base as it stands at one moment."""
    with faults(), engine.connect() as connection:
        yield connection


@contextmanager
def faults() -> Iterator[None]:
    """Turn the driver's failures into ours: the world's with a way out, ours as a broken promise."""
    try:
        yield
    except FieldSalesError:
        raise
    except sa.exc.DBAPIError as error:
        raise fault_of(str(error.orig)) from error
    except dbapi2.Error as error:
        raise fault_of(str(error)) from error


def fault_of(text: str) -> FieldSalesError:
    """Return the fault behind a driver's message. SQLite's own texts are the only sign it gives."""
    low = text.lower()
    if any(sign in low for sign in ("disk is full", "disk i/o error", "file too large")):
        return EnvironmentFault(
            "The disk is full or cannot be written. What was kept before is safe; free some space, "
            "then try again."
        )
    if any(sign in low for sign in ("locked", "busy")):
        return EnvironmentFault(
            "The database is in use by another program for too long. Close it, then try again."
        )
    if any(sign in low for sign in DAMAGED):
        return damaged()
    if any(sign in low for sign in ("unable to open", "readonly", "read-only")):
        return EnvironmentFault(
            "The database file cannot be opened or written. Check that the folder exists and that "
            "you may write to it."
        )
    return BrokenPromise("The database refused a statement: {text}", text=text)


def damaged() -> EnvironmentFault:
    """Return the fault of a base that is not what it was."""
    return EnvironmentFault(
        "The database file is damaged. Keep it as it is; put a copy of yours in its place, or ask "
        "the office for a new code and enrol another folder: what the office has is safe there."
    )


DAMAGED = ("not a database", "malformed", "corrupt")
"""What SQLite says of a file that it cannot read, or whose key is another's."""
