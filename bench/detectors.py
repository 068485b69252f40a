"""What the detectors cost a push: 1,000 rows with them against the same push without, in a full office.

The office holds 100,000 clients with what the detectors keep of them, and 20,000 meetings, of which a tenth
lie ahead; what is pushed is new meetings, moved meetings, changed clients, new clients of an import. Both
kinds of push alternate, each rolled back, so that all meet the same office. SQLite, encrypted; `--postgres`
for the other.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import nullcontext, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench.shape import NOW, peer_clients
from fieldsales.domain.client import Client
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import BrigadeId, ClientId, MeetingId, RegionId, new_id
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.people import Role
from fieldsales.domain.registers import Slot
from fieldsales.domain.stored import moment_out
from fieldsales.ledger.act import Act, chain_hash, pack_changes
from fieldsales.ledger.stamp import stamp_of
from fieldsales.office.database import OfficeDatabase, open_embedded, open_url
from fieldsales.office.detectors.watch import Moment, look_later
from fieldsales.office.objections import Pusher
from fieldsales.office.push import Push, open_acts
from fieldsales.sync.protocol import COMPANY, region_scope
from tests.postgres import fresh_database

HELD = Outcome(MeetingState.HELD)
RUNS, ROWS, BRIGADES = 7, 1_000, 40
REGION = RegionId(b"r" * 16)
DEVICE = 99
_STAMP: dict[bytes, int] = {}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=100_000)
    parser.add_argument("--postgres", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        office = (
            open_url(fresh_database("bench_detectors"))
            if args.postgres
            else open_embedded(Path(folder) / "office.db", bytes(32))
        )
        office.make("Guadalex", bytes(16))
        for line in measure(office, args.clients, is_postgres=args.postgres):
            print(json.dumps(line), flush=True)
        office.close()


def measure(office: OfficeDatabase, clients: int, *, is_postgres: bool) -> Sequence[dict[str, Any]]:
    firms = [replace(c, region_id=REGION) for c in peer_clients(clients)]
    past = min(clients, 20_000) * 9 // 10
    meetings = [_meeting(n, firms[n]) for n in range(past // 9)]
    held = [replace(_meeting(n, firms[-n]), outcome=HELD) for n in range(past)]
    last = _fill(office, [*firms, *held, *meetings])
    acts = {
        "new meetings": [_new(_meeting(len(meetings) + n, firms[-n])) for n in range(ROWS)],
        "moved meetings": [
            _changed(m, replace(m, slot=_slot(n + 3))) for n, m in enumerate(meetings[:ROWS])
        ],
        "changed clients": [_changed(c, replace(c, notes="x")) for c in firms[:ROWS]],
        "new clients": [_new(replace(c, id=new_id(NOW))) for c in firms[5_000 : 5_000 + ROWS]],
    }
    return [_line(office, what, one, last, is_postgres) for what, one in acts.items()]


def _line(
    office: OfficeDatabase,
    what: str,
    changes: list[Any],
    last: tuple[int, bytes],
    is_postgres: bool,  # noqa: FBT001
) -> dict[str, Any]:
    bare = Act(last[0] + 1, b"", moment_out(NOW), bytes(16), 1, pack_changes(changes))
    act = Act(bare.seq, chain_hash(last[1], bare), bare.time, bare.author, 1, bare.body)
    times: dict[bool, list[float]] = {True: [], False: []}
    for run in range(2 * RUNS):
        times[bool(run % 2)].append(_timed(office, act, last, is_watched=bool(run % 2)))
    watched, bare_push = (statistics.median(times[k]) for k in (True, False))
    return {
        "figure": f"a push of {len(changes):,} {what} with the detectors against without"
        + (", PostgreSQL" if is_postgres else ""),
        "ratio": round(watched / bare_push, 2),
        "with_ms": round(watched * 1e3),
        "without_ms": round(bare_push * 1e3),
    }


class _Undone(Exception):  # noqa: N818 - no fault: every push is rolled back
    pass


def _timed(office: OfficeDatabase, act: Act, last: tuple[int, bytes], *, is_watched: bool) -> float:
    unwatched = nullcontext() if is_watched else patch("fieldsales.office.push.look")
    started = time.perf_counter()
    taken = 0.0
    with suppress(_Undone), unwatched, office.writing() as (connection, head):
        Push(connection, head.commit, _pusher(last), moment_out(NOW), {}).run(open_acts([act]))
        taken = time.perf_counter() - started
        raise _Undone
    return taken


def _fill(office: OfficeDatabase, records: Sequence[Entity]) -> tuple[int, bytes]:
    last: tuple[int, bytes] = (0, b"")
    for start in range(0, len(records), ROWS):
        body = pack_changes([_new(r) for r in records[start : start + ROWS]])
        bare = Act(last[0] + 1, b"", moment_out(NOW), bytes(16), 1, body)
        act = Act(bare.seq, chain_hash(last[1], bare), bare.time, bare.author, 1, body)
        with office.writing() as (connection, head):
            Push(connection, head.commit, _pusher(last), moment_out(NOW), {}).run(open_acts([act]))
            while look_later(Moment(connection, head.commit, moment_out(NOW))):
                pass
        for one in records[start : start + ROWS]:
            _STAMP[one.id] = stamp_of(DEVICE, act.seq)
        last = (act.seq, act.hash)
    return last


def _pusher(last: tuple[int, bytes]) -> Pusher:
    scopes = frozenset({COMPANY, region_scope(REGION)})
    return Pusher(DEVICE, bytes(16), frozenset(Role), scopes, *last)


def _meeting(number: int, client: Client) -> Meeting:
    return Meeting(
        id=MeetingId(new_id(NOW)),
        region_id=REGION,
        trip_id=None,
        brigade_id=BrigadeId(bytes([number % BRIGADES]) * 16),
        client_id=ClientId(client.id),
        slot=_slot(number // BRIGADES),
    )


def _slot(place: int) -> Slot:
    """Return slot number `place` of a brigade: six a day, each an hour and a half after the last."""
    day, hour = divmod(place, 6)
    return Slot(NOW + timedelta(days=day, minutes=90 * hour), 60, "Europe/Madrid")


def _new(record: Entity) -> list[Any]:
    kind = kind_of(type(record))
    return [kind.number, record.id, kind.stored_values(record)]


def _changed(was: Entity, new: Entity) -> list[Any]:
    kind = kind_of(type(was))
    pairs = zip(kind.stored_values(was), kind.stored_values(new), strict=True)
    writes = {
        n: [after, [_STAMP[was.id]], before]
        for n, (before, after) in enumerate(pairs, 1)
        if before != after
    }
    return [kind.number, was.id, writes]


if __name__ == "__main__":
    main()
