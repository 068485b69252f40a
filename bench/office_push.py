"""The office on PostgreSQL: rows a second of complete pushes, against plain inserts of the same rows.

Plain means one table with a column per field and an index on the region, `executemany` in batches of 5,000.
A complete push decodes, checks the chain and every value, writes rows (COPY) and log. A real server runs
beside, made for the run.
"""

import argparse
import json
import statistics
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from bench.shape import NOW, peer_clients, timed
from fieldsales.domain.client import Client
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Role
from fieldsales.domain.stored import moment_out
from fieldsales.ledger.act import Act, chain_hash, pack_changes
from fieldsales.office.database import OfficeDatabase, open_url
from fieldsales.office.objections import Pusher
from fieldsales.office.push import Push, open_acts
from fieldsales.sync.protocol import COMPANY
from tests.postgres import fresh_database

RUNS, GOAL, A_BATCH, ACTS_A_PUSH = 5, 1.2, 5_000, 5
_KIND = kind_of(Client)
_TYPES: dict[type, Any] = {int: sa.BigInteger, str: sa.Text, bytes: sa.LargeBinary}
PLAIN = sa.Table(
    "plain_client",
    sa.MetaData(),
    sa.Column("id", sa.LargeBinary, primary_key=True),
    *(sa.Column(f.name, _TYPES[f.stored.sql_type]) for f in _KIND.fields),
    sa.Index("plain_client_region", "region_id"),
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=50_000)
    rows = parser.parse_args().rows
    office = open_url(fresh_database("bench_push"))
    office.make("Guadalex", bytes(16))
    PLAIN.create(office.engine)
    print(json.dumps(measure(office, peer_clients(rows))))
    office.close()


def measure(office: OfficeDatabase, clients: Sequence[Client]) -> dict[str, Any]:
    acts, flat = _acts(clients), [_plain(c) for c in clients]
    pushed, plain = list[float](), list[float]()
    for _ in range(RUNS):
        _empty(office)
        plain.append(timed(lambda: _insert_plain(office, flat)).wall)
        pushed.append(timed(lambda: _push_all(office, acts)).wall)
    found = round(statistics.median(plain) / statistics.median(pushed), 2)
    return {
        "figure": "office on PostgreSQL, pushed rows a second against plain inserts",
        "goal": GOAL,
        "at_least": True,
        "ratio": found,
        "met": found >= GOAL,
        "rows_a_second": round(len(clients) / statistics.median(pushed)),
        "plain_rows_a_second": round(len(clients) / statistics.median(plain)),
        "rows": len(clients),
    }


def _acts(clients: Sequence[Client]) -> list[Act]:
    last, acts = b"", list[Act]()
    for start in range(0, len(clients), 1_000):
        part = clients[start : start + 1_000]
        body = pack_changes([[_KIND.number, c.id, _KIND.stored_values(c)] for c in part])
        bare = Act(len(acts) + 1, b"", moment_out(NOW), bytes(16), 1, body)
        last = chain_hash(last, bare)
        acts.append(Act(bare.seq, last, bare.time, bare.author, 1, body))
    return acts


def _plain(client: Client) -> dict[str, Any]:
    names = [f.name for f in _KIND.fields]
    return {"id": client.id} | dict(zip(names, _KIND.stored_values(client), strict=True))


def _empty(office: OfficeDatabase) -> None:
    with office.engine.begin() as connection:
        connection.exec_driver_sql("TRUNCATE plain_client, row_, act")


def _insert_plain(office: OfficeDatabase, flat: list[dict[str, Any]]) -> None:
    for start in range(0, len(flat), A_BATCH):
        with office.engine.begin() as connection:
            connection.execute(PLAIN.insert(), flat[start : start + A_BATCH])


def _push_all(office: OfficeDatabase, acts: list[Act]) -> None:
    last_seq, last_hash = 0, b""
    for start in range(0, len(acts), ACTS_A_PUSH):
        part = acts[start : start + ACTS_A_PUSH]
        opened = open_acts(part)
        pusher = Pusher(
            99, bytes(16), frozenset({Role.HEAD}), frozenset({COMPANY}), last_seq, last_hash
        )
        with office.writing() as (connection, head):
            Push(connection, head.commit, pusher, moment_out(NOW), {}).run(opened)
        last_seq, last_hash = part[-1].seq, part[-1].hash


if __name__ == "__main__":
    main()
