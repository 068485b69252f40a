"""The log: bytes a created row of the peers' data, 1,000 rows an act as an import writes them."""

import json
import tempfile
from pathlib import Path

import sqlalchemy as sa

from bench.shape import peer_clients, put_all
from fieldsales.domain.ids import PersonId, new_id
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import reading
from fieldsales.store.tables import ACT
from tests.fakes import FixedClock
from tests.make import make_bench

ROWS, GOAL = 20_000, 200


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock()
        base = Base(Path(folder) / "base.db", bytes(range(32)))
        base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
        bench = make_bench(base, clock)
        before = _size(base)
        put_all(bench.services, peer_clients(ROWS, [bench.region_id]))
        a_row = (_size(base) - before) / ROWS
        base.close()
    line = {
        "figure": "log, bytes a created row",
        "goal": GOAL,
        "bytes": round(a_row, 1),
        "met": a_row <= GOAL,
    }
    print(json.dumps(line))


def _size(base: Base) -> int:
    columns = (ACT.c.body, ACT.c.hash, ACT.c.author)
    size = sum(sa.func.length(c) for c in columns) + 24  # number, time and schema beside them
    with reading(base.engine) as connection:
        return int(connection.execute(sa.select(sa.func.sum(size))).scalar_one())


if __name__ == "__main__":
    main()
