"""Search as you type over 100,000 clients on the encrypted file: every key of sixty names, p95 a key."""

import argparse
import json
import random
import tempfile
import time
from pathlib import Path

from bench.shape import p95, peer_clients, put_all
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import PersonId, new_id
from fieldsales.store import search
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import reading
from tests.fakes import FixedClock
from tests.make import make_bench

NAMES, GOAL_MS = 60, 5.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock()
        base = Base(Path(folder) / "base.db", bytes(range(32)))
        base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
        bench = make_bench(base, clock)
        clients = peer_clients(rows, [bench.region_id])
        put_all(bench.services, clients)
        began = time.perf_counter()
        while base.catch_up_search():
            continue
        built = time.perf_counter() - began
        typed = _keys(random.Random(3).sample(clients, NAMES))
        for figure, kinds in (("clients", (Client,)), ("palette", (Client, Contact))):
            print(json.dumps(measure(base, typed, figure, kinds) | {"built_s": round(built, 2)}))
        base.close()


def _keys(clients: list[Client]) -> list[str]:
    """Return what stands in the field after each key, two words of each name."""
    names = [" ".join(c.name.lower().split()[:2]) for c in clients]
    return [name[:length].strip() for name in names for length in range(1, len(name) + 1)]


def measure(
    base: Base, typed: list[str], figure: str, kinds: tuple[type, ...]
) -> dict[str, object]:
    times, hits = [], 0
    for text in typed:
        with reading(base.engine) as connection:
            began = time.perf_counter()
            hits += len(search.find(connection, text, kinds=kinds))
            times.append((time.perf_counter() - began) * 1000)
    return {
        "figure": f"search as you type, {figure}, p95 a key",
        "goal": GOAL_MS,
        "ms": round(p95(times), 2),
        "met": p95(times) <= GOAL_MS,
        "p50_ms": round(sorted(times)[len(times) // 2], 2),
        "max_ms": round(max(times), 1),
        "keys": len(typed),
        "hits_a_key": round(hits / len(typed)),
    }


if __name__ == "__main__":
    main()
