"""The base of one device as services see it: read it, write it, close it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.ids import PersonId
from fieldsales.domain.stored import moment_back
from fieldsales.errors import FieldSalesError, from_text
from fieldsales.ledger.act import Act as SentAct
from fieldsales.ledger.packing import decode, encode
from fieldsales.store import search
from fieldsales.store.adoption import pending_acts
from fieldsales.store.database import faults, open_database, reading, writing
from fieldsales.store.tables import ACT, SELF
from fieldsales.store.transaction import Reader, Transaction


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this device is: its number, its person, its firm; `office` is how to reach the office."""

    device: int
    person_id: PersonId
    company: str
    office: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits to be sent: acts, refused ones, and when the office was last reached (UTC)."""

    acts: int
    refused: int
    synced_at: datetime | None
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Refused:
    """An act the office set aside: its number, when it was done, the reason it gave."""

    seq: int
    at: datetime
    error: FieldSalesError


class Base:
    """The encrypted base of one device.

    One per process; connections are short and per thread, so screens may read while sync writes.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.engine = open_database(path, key)
        self._watcher: Any = None

    def close(self) -> None:
        """Give all connections back; a closed base opens none again."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None
        self.engine.dispose()

    def enrol(self, identity: Identity) -> None:
        """Write who this device is, once, when it is enrolled."""
        with writing(self.engine) as connection:
            connection.execute(
                SELF.insert().values(
                    device=identity.device,
                    person=identity.person_id,
                    company=identity.company,
                    office=encode(identity.office),
                    last_seq=0,
                    last_hash=b"",
                    acked_seq=0,
                    epoch=1,
                    cursors=encode({}),
                    latest_time=0,
                )
            )
            connection.commit()

    def identity(self) -> Identity | None:
        """Return who this device is, None before it is enrolled."""
        with reading(self.engine) as connection:
            me = connection.execute(sa.select(SELF)).first()
        if me is None:
            return None
        return Identity(me.device, PersonId(me.person), me.company, decode(me.office))

    def office_moved(self, address: str) -> None:
        """Reach the office at another HOST:PORT from now on; whom to trust stays as it was enrolled."""
        with writing(self.engine) as connection:
            office = decode(connection.execute(sa.select(SELF.c.office)).scalar_one())
            connection.execute(SELF.update().values(office=encode(office | {"address": address})))
            connection.commit()

    def waiting(self) -> Waiting:
        """Return what waits to be sent and since when."""
        with reading(self.engine) as connection:
            me = connection.execute(sa.select(SELF)).first()
            if me is None:
                return Waiting(0, 0, None, None)
            pending = ACT.c.seq > me.acked_seq
            oldest = connection.execute(sa.select(sa.func.min(ACT.c.time)).where(pending)).scalar()
            refused = connection.execute(
                sa.select(sa.func.count()).select_from(ACT).where(ACT.c.refused.is_not(None))
            ).scalar_one()
        return Waiting(
            me.last_seq - me.acked_seq,
            refused,
            moment_back(me.synced_at) if me.synced_at else None,
            moment_back(oldest) if oldest is not None else None,
        )

    def unsent(self, most_bytes: int) -> tuple[list[SentAct], bool]:
        """Return the acts the office lacks, at least one if there are any, and whether more wait."""
        with reading(self.engine) as connection:
            _, acts, more = pending_acts(connection, most_bytes)
        return acts, more

    def office_has(self, last_seq: int) -> None:
        """Note that the office has the acts up to a number."""
        with writing(self.engine) as connection:
            connection.execute(SELF.update().values(acked_seq=last_seq))
            connection.commit()

    def refused(self) -> tuple[Refused, ...]:
        """Return the acts the office set aside, newest first."""
        asked = sa.select(ACT.c.seq, ACT.c.time, ACT.c.refused).where(ACT.c.refused.is_not(None))
        with reading(self.engine) as connection:
            rows = connection.execute(asked.order_by(ACT.c.seq.desc())).all()
        return tuple(Refused(r.seq, moment_back(r.time), from_text(r.refused)) for r in rows)

    def cursors(self) -> dict[bytes, int]:
        """Return how far each scope has come down, by scope; empty before the first sync."""
        with reading(self.engine) as connection:
            packed = connection.execute(sa.select(SELF.c.cursors)).scalar()
        return dict(decode(packed)) if packed else {}

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """See the records as they stand at one moment."""
        with reading(self.engine) as connection:
            yield Reader(connection)

    @contextmanager
    def act(
        self, author: PersonId, now: datetime, *, is_bulk: bool = False
    ) -> Iterator[Transaction]:
        """Write as one act; `commit()` must be said, leaving without it rolls back."""
        with (
            writing(self.engine) as connection,
            Transaction(connection, author, now, is_bulk=is_bulk) as tx,
        ):
            yield tx

    def catch_up_search(self) -> int:
        """Bring some rows into the search index; return how many, 0 when nothing is left."""
        with writing(self.engine) as connection:
            count = search.catch_up(connection)
            connection.commit()
        return count

    def data_version(self) -> int:
        """Return a number that changes when another connection, of any process, committed.

        SQLite reckons it per connection, so one connection is kept for asking. One thread asks.
        """
        with faults():
            if self._watcher is None:
                self._watcher = self.engine.raw_connection()
            cursor = self._watcher.cursor()
            version: int = cursor.execute("PRAGMA data_version").fetchone()[0]
            cursor.close()
        return version
