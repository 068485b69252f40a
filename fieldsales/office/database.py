"""Open the office's database: SQLCipher by default, PostgreSQL when a URL is given; one way to write.

The commit counter is raised by the first statement of every writing transaction and held to its commit:
it is the office's only lock, and it numbers commits without gaps.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.office.migrations import bring_up_to_date
from fieldsales.office.tables import COUNTER, METADATA, SCHEMA
from fieldsales.store.database import DAMAGED, encrypted_engine, faults

REFUSED = "refused devices"
"""Under this name a transaction notes the devices it takes out of service."""
_NOTIFY = "NOTIFY fieldsales"
_CACHE_KIB = 128_000
_PATIENCE = (
    "-c lock_timeout=30s -c statement_timeout=120s -c idle_in_transaction_session_timeout=60s"
)
"""A laptop that hangs in the middle of a push must not hold the others for ever."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the office stands: its newest commit and its epoch."""

    commit: int
    epoch: int


class OfficeDatabase:
    """The office's database, whichever it is."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self.on_commit: Callable[[], None] = lambda: None
        self.on_refused: Callable[[list[int]], None] = lambda _devices: None

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def make(self, company: str, office_id: bytes) -> None:
        """Make an empty office; refuse a database that holds one already."""
        with self.making(company, office_id):
            pass

    @contextmanager
    def making(self, company: str, office_id: bytes) -> Iterator[tuple[sa.Connection, Head]]:
        """Make an office together with what is written inside, or not at all."""
        with office_faults():
            METADATA.create_all(self.engine)
        options = {"for_writing": True}
        with office_faults(), self.engine.connect().execution_options(**options) as connection:
            if connection.execute(sa.select(COUNTER.c.id)).first() is not None:
                raise RuleError("This database holds an office already.", where="--database")
            first = Head(1, 1)
            connection.execute(
                COUNTER.insert().values(
                    id=1,
                    head=first.commit,
                    epoch=first.epoch,
                    schema=SCHEMA,
                    company=company,
                    office_id=office_id,
                )
            )
            yield connection, first
            connection.commit()

    def check(self) -> None:
        """Refuse a database that holds no office, or one of a newer program; complete an older one."""
        with office_faults(), self.engine.connect() as connection:
            if not sa.inspect(connection).has_table("counter"):
                raise EnvironmentFault(
                    "This database holds no office. Make one: `fieldsales office init`."
                )
            schema = connection.execute(sa.select(COUNTER.c.schema)).scalar_one()
        if schema > SCHEMA:
            raise EnvironmentFault("This office was written by a newer FieldSales; install that.")
        with office_faults():
            bring_up_to_date(self.engine)

    @contextmanager
    def writing(self, *, is_quiet: bool = False) -> Iterator[tuple[sa.Connection, Head]]:
        """Raise the counter, hold it, and commit at the end; an error rolls everything back.

        A quiet one wakes nobody who waits for news.
        """
        options = {"for_writing": True}
        with office_faults(), self.engine.connect().execution_options(**options) as connection:
            raised = (
                sa.update(COUNTER)
                .values(head=COUNTER.c.head + 1)
                .returning(COUNTER.c.head, COUNTER.c.epoch)
            )
            head = Head(*connection.execute(raised).one())
            connection.info.pop(REFUSED, None)
            yield connection, head
            if self.engine.dialect.name == "postgresql" and not is_quiet:
                connection.exec_driver_sql(_NOTIFY)
            refused = connection.info.pop(REFUSED, [])
            if refused:
                self.on_refused(refused)
            connection.commit()
        if not is_quiet:
            self.on_commit()

    @contextmanager
    def noting(self) -> Iterator[sa.Connection]:
        """Write something that is no change of a record (a nonce), without raising the counter."""
        options = {"for_writing": True}
        with office_faults(), self.engine.connect().execution_options(**options) as connection:
            yield connection
            connection.commit()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """See the office as it stands at one moment (repeatable read)."""
        level = (
            {} if self.engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
        )
        with office_faults(), self.engine.connect().execution_options(**level) as connection:
            yield connection


@contextmanager
def office_faults() -> Iterator[None]:
    """Turn what the database or its server does into sentences for whoever runs the office."""
    try:
        with faults():
            yield
    except sa.exc.TimeoutError as error:
        raise EnvironmentFault("The office is very busy; try again in a minute.") from error
    except FieldSalesError as error:
        said = str(error.__cause__).lower() if isinstance(error, EnvironmentFault) else ""
        if any(sign in said for sign in DAMAGED):
            raise EnvironmentFault(
                "The office's database is damaged. Stop the office, keep the file as it is, and put the "
                "newest copy in its place."
            ) from error
        if isinstance(error.__cause__, sa.exc.OperationalError) and _is_server(error.__cause__):
            raise EnvironmentFault(
                "The office's database server broke off or does not answer; nothing was lost, try again."
            ) from error
        raise


def _is_server(error: sa.exc.OperationalError) -> bool:
    return type(error.orig).__module__.startswith("psycopg")


def open_embedded(path: Path, key: bytes) -> OfficeDatabase:
    """Open the encrypted database of an office on one computer."""
    return OfficeDatabase(encrypted_engine(path, key, _CACHE_KIB))


def open_url(url: str) -> OfficeDatabase:
    """Open an office on PostgreSQL; `url` as psql takes it."""
    try:
        parsed = sa.make_url(url)
    except sa.exc.ArgumentError as error:
        raise RuleError(
            "--database takes a PostgreSQL address such as postgresql://user@host/base.",
            where="--database",
        ) from error
    if not parsed.drivername.startswith("postgres"):
        raise RuleError(
            "--database takes a PostgreSQL address such as postgresql://user@host/base.",
            where="--database",
        )
    engine = sa.create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        pool_size=8,
        hide_parameters=True,  # an error is logged, and the values are a client's
        connect_args={"options": _PATIENCE, "connect_timeout": 10},
    )
    try:
        with engine.connect():
            return OfficeDatabase(engine)
    except sa.exc.OperationalError as error:
        raise EnvironmentFault(
            "The database server does not answer at the address of --database; start it, then try again."
        ) from error
