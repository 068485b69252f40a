"""One changed row: read, difference, heads, row, act, chain, search index, commit; against a bare commit.

The bare commit updates the same row with one statement, in the same file, with the same `synchronous=FULL`.
Both are measured in turns within one run.
"""

import json
import random
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench.shape import Took, median, p95, peer_clients, put_all, timed
from fieldsales.domain.client import Client
from fieldsales.domain.ids import PersonId, new_id
from fieldsales.services.opening import Services
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import writing
from tests.fakes import FixedClock
from tests.make import make_bench

ROWS, TURNS, GOAL_MS = 20_000, 600, 3.0


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock()
        base = Base(Path(folder) / "base.db", bytes(range(32)))
        base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
        bench = make_bench(base, clock)
        clients = peer_clients(ROWS, [bench.region_id])
        put_all(bench.services, clients)
        while base.catch_up_search():
            continue
        print(json.dumps(measure(bench.services, clients)))
        base.close()


def measure(services: Services, clients: list[Client]) -> dict[str, object]:
    chance = random.Random(5)
    ours, bare, created = list[Took](), list[Took](), list[Took]()
    for turn in range(TURNS):
        client = chance.choice(clients)
        ours.append(timed(partial(_change, services, client, turn)))
        bare.append(timed(partial(_bare, services.work.base, client, turn)))
        created.append(timed(partial(_create, services, client)))
    over = _p95_ms(ours) - _p95_ms(bare)
    return {
        "figure": "one changed row, p95 over a bare commit",
        "goal": GOAL_MS,
        "ms": round(over, 2),
        "met": over <= GOAL_MS,
        "change": _said(ours),
        "create": _said(created),
        "bare": _said(bare),
        "rows": ROWS,
    }


def _p95_ms(runs: list[Took]) -> float:
    return p95([r.wall for r in runs]) * 1000


def _said(runs: list[Took]) -> dict[str, float]:
    middle = median(runs)
    return {
        "p50_ms": round(middle.wall * 1000, 2),
        "p95_ms": round(_p95_ms(runs), 2),
        "p50_cpu_ms": round(middle.cpu * 1000, 2),
    }


def _change(services: Services, client: Client, turn: int) -> None:
    """Change what is not searched three times, what is searched the fourth."""
    with services.work.act() as act:
        was = act.tx.need(Client, client.id)
        new = replace(was, name=f"{was.name} {turn}") if turn % 4 == 0 else was
        act.change(replace(new, notes=f"rang, turn {turn}"), was)
        act.commit()


def _create(services: Services, client: Client) -> None:
    with services.work.act() as act:
        act.add(replace(client, id=act.new_id(), seen=None))
        act.commit()


def _bare(base: Base, client: Client, turn: int) -> None:
    with writing(base.engine) as connection:
        connection.exec_driver_sql(
            "UPDATE client SET source = ? WHERE id = ?", (f"turn {turn}", client.id)
        )
        connection.commit()


if __name__ == "__main__":
    main()
