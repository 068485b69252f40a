"""Changed rows between two devices over HTTP and TLS: how many bytes, requests, seconds.

An edit is the peers': words added to the notes of a client chosen by chance, and one other field. A thousand
are edited in one act, as peers do, and told beside it in one act each, as people do. One row goes over a kept
connection with a round trip of 60 ms, as the window's rounds do. The search index counts. The bytes are of
whole HTTP messages. With FIELDSALES_PEERS naming a folder of peers made ready, they run after us.
"""

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.office_process import ROOT, Company, company
from bench.shape import peer_clients, put_all
from fieldsales.domain.client import Client
from fieldsales.domain.clock import SystemClock
from fieldsales.services.opening import Services, services_on
from fieldsales.sync.engine import Synced

RUNS, MANY, ROUND_TRIP_MS = 5, 1_000, 60
GOAL_UP, GOAL_DOWN, GOAL_ONE_S, GOAL_SIZES = 140_000, 95_000, 0.08, 1.10


class Pair:
    """Two devices of one company that hold the same clients: one edits, the other reads."""

    def __init__(self, made: Company, rows: int) -> None:
        self.made = made
        head, self.lead, _ = made.template.members
        clients = peer_clients(rows, made.template.regions)
        self.ids = [c.id for c in clients]
        self.author, self.reader = made.device(self.lead, "author"), made.device(head, "reader")
        self.services: Services = services_on(self.author, SystemClock())
        made.sync(self.author, self.lead)
        put_all(self.services, clients)
        made.sync(self.author, self.lead)
        made.sync(self.reader, head)
        made.sync(self.author, self.lead)
        self.reading = head

    def edit(self, chosen: Sequence[bytes], run: int, *, one_act: bool) -> None:
        """Edit clients, in one act or in one each."""
        for part in [chosen] if one_act else [[c] for c in chosen]:
            with self.services.work.act(is_bulk=True) as act:
                for row_id in part:
                    was = act.tx.get(Client, row_id)
                    assert was is not None
                    new = replace(was, notes=f"{was.notes} v{run}", web=f"2026-12-{run + 1:02d}")
                    act.tx.put(new, was)
                act.commit()

    def close(self) -> None:
        """Close both bases."""
        self.author.close()
        self.reader.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--small", type=int, default=10_000)
    args = parser.parse_args()
    with ExitStack() as stack:
        large, small = (_pair(stack, rows) for rows in (args.rows, args.small))
        lines = [*_many(large, args.rows), _one_far_away(small, args.small), _sizes(large, small)]
    for line in lines:
        print(json.dumps(line), flush=True)
    for line in _peers(args.rows, args.small, lines[0]["seconds"]):
        print(json.dumps(line), flush=True)


def _pair(stack: ExitStack, rows: int) -> Pair:
    folder = stack.enter_context(tempfile.TemporaryDirectory())
    pair = Pair(stack.enter_context(company(Path(folder))), rows)
    stack.callback(pair.close)
    return pair


def _many(pair: Pair, rows: int) -> list[dict[str, Any]]:
    """Return the lines of a thousand rows up and down, edited in one act and in one each."""
    chance, lines = random.Random(1), list[dict[str, Any]]()
    for one_act in (True, False):
        up, down = list[tuple[float, Synced]](), list[tuple[float, Synced]]()
        with pair.made.line(pair.lead) as author, pair.made.line(pair.reading) as reader:
            reader(pair.reader)
            for run in range(RUNS):
                pair.edit(chance.sample(pair.ids, MANY), run, one_act=one_act)
                up.append(_synced(lambda: author(pair.author)))
                down.append(_synced(lambda: reader(pair.reader)))
        how = "in one act" if one_act else "in an act each"
        for way, runs, goal in (("up", up, GOAL_UP), ("down", down, GOAL_DOWN)):
            line = _line(f"{MANY} rows changed {how}, {way}, {rows} clients", runs, way)
            is_met = line["bytes"] <= goal and line["requests"] == 1
            lines.append(line | ({"goal": goal, "met": is_met} if one_act else {}))
    return lines


def _line(figure: str, runs: Sequence[tuple[float, Synced]], way: str) -> dict[str, Any]:
    weight = [done.bytes_up if way == "up" else done.bytes_down for _, done in runs]
    return {
        "figure": figure,
        "bytes": int(statistics.median(weight)),
        "requests": max(done.requests for _, done in runs),
        "seconds": round(statistics.median(s for s, _ in runs), 3),
        "runs": len(runs),
    }


def _one_far_away(pair: Pair, rows: int) -> dict[str, Any]:
    chance, took = random.Random(2), list[float]()
    with _far(pair.made.address) as address, pair.made.line(pair.lead, address) as over:
        over(pair.author)
        for run in range(15):
            pair.edit(chance.sample(pair.ids, 1), run, one_act=True)
            took.append(_synced(lambda: over(pair.author))[0])
    return {
        "figure": f"one changed row at {ROUND_TRIP_MS} ms round trip, {rows} clients",
        "goal": GOAL_ONE_S,
        "seconds": round(statistics.median(took), 4),
        "slowest_s": round(max(took), 4),
        "runs": len(took),
    }


def _sizes(large: Pair, small: Pair) -> dict[str, Any]:
    """Return a sync of one row on many clients against one on few, one after the other."""
    chance = random.Random(3)
    took: dict[int, list[float]] = {0: [], 1: []}
    with large.made.line(large.lead) as one, small.made.line(small.lead) as other:
        for run in range(60):
            for number, (pair, over) in enumerate(((large, one), (small, other))):
                pair.edit(chance.sample(pair.ids, 1), run % 9, one_act=True)
                took[number].append(_synced(lambda over=over, base=pair.author: over(base))[0])  # type: ignore[misc]
    ours, theirs = (statistics.median(took[n]) for n in (0, 1))
    return {
        "figure": f"a sync of one row on {len(large.ids)} clients against {len(small.ids)}",
        "goal": GOAL_SIZES,
        "ratio": round(ours / theirs, 2),
        "ms": round(ours * 1000, 2),
        "base_ms": round(theirs * 1000, 2),
        "runs": 60,
    }


def _synced(work: Callable[[], Synced]) -> tuple[float, Synced]:
    begun = time.perf_counter()
    done = work()
    return time.perf_counter() - begun, done


@contextmanager
def _far(address: str) -> Iterator[str]:
    """Give an address behind which the office is far away."""
    command = [sys.executable, "-m", "tests.end2end.proxy", "0", address.split(":")[1]]
    with subprocess.Popen(
        [*command, str(ROUND_TRIP_MS)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield f"127.0.0.1:{process.stdout.readline().split()[1]}"
        process.kill()


def _peers(rows: int, few: int, ours: float) -> Iterator[dict[str, Any]]:
    """Run the peers, if there are any, and say what they need for the same; the slow one with few rows."""
    folder = os.environ.get("FIELDSALES_PEERS", "")
    fast = (f"{folder}/anki_venv/bin/python", "bench_anki.py", rows)
    slow = (sys.executable, "bench_pouch.py", few)
    for program, script, size in (fast, slow) if folder else ():
        done = subprocess.run(
            [program, script, str(size)], cwd=folder, capture_output=True, text=True, check=False
        )
        if done.returncode:
            yield {"figure": script, "failed": done.returncode, "said": done.stderr[-300:]}
            continue
        told = json.loads(done.stdout)
        up, down = (told["results"][f"{way}_{MANY}"] for way in ("push", "pull"))
        yield {
            "figure": f"{MANY} rows changed, up, against {told['peer']} with {size}",
            "goal": 1.0,
            "ratio": round(ours / up["s"], 2),
            "peer_seconds": up["s"],
            "peer_requests": up["requests"],
            "peer_bytes_up_and_down": [up["up"], down["down"]],
        }


if __name__ == "__main__":
    main()
