"""First sync of 100,000 clients over HTTP and TLS, against inserting the same rows raw.

Raw means: the same rows, ready as tuples, into the same tables of an encrypted file, 5,000 a commit as frames
are. The search index is counted on neither side; its time is told. The office runs in its own process. Also
told: how long the push of the import took, and what an idle sync weighs and lasts.
"""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from bench.office_process import Company, Unsearched, company
from bench.shape import Took, insert_raw, median, peer_clients, put_all, ratio, stored_rows, timed
from fieldsales.domain.clock import SystemClock
from fieldsales.office.feed import PAGE
from fieldsales.services.opening import services_on
from fieldsales.sync.engine import Synced
from tests.machine.world import DEVICE_KEY, Member

RUNS, GOAL, GOAL_IDLE = 5, 1.4, 700


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--database", default="", metavar="URL")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, company(Path(folder), args.database) as made:
        for line in measure(made, args.rows, "PostgreSQL" if args.database else "SQLite"):
            print(json.dumps(line), flush=True)


def measure(made: Company, rows: int, kind: str) -> list[dict[str, Any]]:
    head, lead, _ = made.template.members
    clients = peer_clients(rows, made.template.regions)
    author = made.device(lead, "author")
    made.sync(author, lead)
    put_all(services_on(author, SystemClock()), clients)
    push = timed(lambda: made.sync(author, lead))
    flat = stored_rows(clients)
    ours, raw, bytes_down = list[Took](), list[Took](), 0
    for run in range(RUNS):
        raw.append(_insert(made, f"raw{run}", flat))
        took, bytes_down = _first(made, f"first{run}", head, rows)
        ours.append(took)
    idle = [timed(lambda: made.sync(author, lead)) for _ in range(9)]
    last = made.sync(author, lead)
    weight = last.bytes_up + last.bytes_down
    author.close()
    return [
        {"figure": f"first sync of {rows} clients, office on {kind}, against raw inserts"}
        | ratio(ours, raw, GOAL)
        | {"mb_down": round(bytes_down / 1e6, 1), "push_of_import_s": round(push.wall, 2)},
        {
            "figure": "idle sync, bytes up and down with headers and signature",
            "goal": GOAL_IDLE,
            "bytes": weight,
            "met": weight <= GOAL_IDLE and last.requests == 1,
            "requests": last.requests,
            "ms": round(median(idle).wall * 1000, 1),
            "cpu_ms": round(median(idle).cpu * 1000, 1),
        },
    ]


def _insert(made: Company, name: str, flat: list[tuple[Any, ...]]) -> Took:
    base = Unsearched(made.folder / f"{name}.db", DEVICE_KEY)
    took = timed(lambda: insert_raw(base, flat, PAGE))
    base.close()
    return took


def _first(made: Company, name: str, member: Member, rows: int) -> tuple[Took, int]:
    """Return what a first sync took, and the bytes that came down."""
    base, done = made.device(member, name, Unsearched), list[Synced]()
    took = timed(lambda: done.append(made.sync(base, member)))
    base.close()
    assert done[0].down >= rows
    return took, done[0].bytes_down


if __name__ == "__main__":
    main()
