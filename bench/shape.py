"""What the figures of store and sync share: the data, a device of a company, medians.

The data have the shape every peer carries: a client of fifteen fields, about 580 bytes as JSON, its words
out of four hundred. Times are taken on the wall and of the processor: on a busy machine the second is the
better witness, but it does not see a disk.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fieldsales.cli.main import COLLECT_AFTER
from fieldsales.domain.client import Client, ClientStatus, Segment
from fieldsales.domain.ids import RegionId, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.registers import Address, Phone
from fieldsales.services.opening import Services
from fieldsales.store.base import Base
from fieldsales.store.database import writing
from fieldsales.store.repository import Repository

SYLLABLES = [
    "ka",
    "ri",
    "to",
    "mel",
    "san",
    "dor",
    "vi",
    "lu",
    "pe",
    "na",
    "gor",
    "esh",
    "tal",
    "bru",
    "min",
    "ost",
    "fer",
    "qui",
    "zan",
    "hol",
]
WORDS = [a + b for a in SYLLABLES for b in SYLLABLES]
STATES = (ClientStatus.ACTIVE, ClientStatus.PROSPECT, ClientStatus.LAPSED)
NOW = datetime(2026, 11, 9, 8, tzinfo=UTC)
A_COMMIT = 1_000
gc.set_threshold(*COLLECT_AFTER)  # as the commands and the office do


def peer_client(number: int, region_id: RegionId | None = None) -> Client:
    """Return client `number` of the peers' data; the same number is the same client, but for its id."""
    chance = random.Random(number * 7919 + 13)
    name = _words(chance, 3).title()
    suffix = chance.choice((" SARL", " Ltd", " & Sons", " GmbH", ""))
    return Client(
        id=new_id(NOW),
        region_id=region_id,
        external_key=f"{chance.choice('ABCDEFGH')}-{chance.randrange(10**5):05d}",
        name=name + suffix,
        address=Address(
            f"{chance.randrange(1, 400)} {_words(chance, 3).title()}",
            f"{chance.randrange(10**5):05d}",
            chance.choice(WORDS[:200]).title(),
        ),
        phones=tuple(Phone(f"+2{chance.randrange(10**10):010d}") for _ in range(2)),
        emails=(name.lower().replace(" ", ".") + "@" + chance.choice(WORDS) + ".example",),
        segment=chance.choice(tuple(Segment)),
        source=f"rep{chance.randrange(60):02d} {chance.randrange(500) * 100}",
        web=f"2026-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        status=chance.choice(STATES),
        notes=_words(chance, 34),
    )


def peer_clients(count: int, regions: Sequence[RegionId | None] = (None,)) -> list[Client]:
    """Return so many clients, spread evenly over regions."""
    return [peer_client(n, regions[n % len(regions)]) for n in range(count)]


def put_all(services: Services, clients: Sequence[Client]) -> None:
    """Create clients through the one door, 1,000 an act, as an import does."""
    for start in range(0, len(clients), A_COMMIT):
        with services.work.act(is_bulk=True) as act:
            for client in clients[start : start + A_COMMIT]:
                act.tx.put(client)
            act.commit()


def stored_rows(clients: Sequence[Client], stamp: int = 1 << 40 | 1) -> list[tuple[Any, ...]]:
    """Return the rows of clients as a laptop's table takes them."""
    kind = kind_of(Client)
    return [(c.id, stamp, None, None, 0, *kind.stored_values(c)) for c in clients]


def insert_raw(base: Base, rows: Sequence[tuple[Any, ...]], a_commit: int = A_COMMIT) -> None:
    """Insert rows with nothing but the driver, in an encrypted file like any other."""
    for start in range(0, len(rows), a_commit):
        with writing(base.engine) as connection:
            Repository(connection, kind_of(Client)).insert(rows[start : start + a_commit])
            connection.commit()


@dataclass(frozen=True, slots=True)
class Took:
    """What a run took: seconds on the wall, and of the processor of this process."""

    wall: float
    cpu: float


def timed(work: Callable[[], object]) -> Took:
    """Return what a run took."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def median(runs: Sequence[Took]) -> Took:
    """Return the median of both."""
    return Took(statistics.median(r.wall for r in runs), statistics.median(r.cpu for r in runs))


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[int(len(values) * 0.95)]


def ratio(ours: Sequence[Took], theirs: Sequence[Took], goal: float) -> dict[str, Any]:
    """Return how many times as long ours took, by the wall and by the processor; `met` goes by the wall."""
    one, other = median(ours), median(theirs)
    found = round(one.wall / other.wall, 2)
    return {
        "goal": goal,
        "ratio": found,
        "met": found <= goal,
        "cpu_ratio": round(one.cpu / other.cpu, 2),
        "seconds": round(one.wall, 3),
        "base_seconds": round(other.wall, 3),
        "runs": len(ours),
    }


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(count))
