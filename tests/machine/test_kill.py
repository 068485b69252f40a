"""Killed at random moments under load: no act that was said to be kept is lost, no file is damaged."""

import os
import pickle
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from fieldsales.ledger.act import Act, chain_hash, unpack_changes
from fieldsales.store.database import reading
from fieldsales.store.tables import ACT, SELF
from tests.machine.test_machine import IS_SOAK
from tests.machine.world import Laptop, Template, World

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def _hammer(folder: Path, template: Template) -> Iterator[subprocess.Popen[str]]:
    (folder / "template").write_bytes(pickle.dumps(template))
    with subprocess.Popen(
        [sys.executable, "-m", "tests.machine.hammer", str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.terminate()


def _until_killed(
    process: subprocess.Popen[str], seed: int, chance: random.Random
) -> dict[str, int]:
    """Let a child work and kill it; return the last act each device said was kept."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{seed}\n")
    process.stdin.flush()
    child = int(process.stdout.readline().split()[1])
    kept = dict[str, int]()
    for _ in range(chance.randrange(8)):  # so that a busy machine is killed at work, too
        kept |= [_heard(process.stdout.readline())]
    time.sleep(chance.uniform(0.0, 0.02))
    os.kill(child, signal.SIGKILL)
    while (line := process.stdout.readline()) != "gone\n":
        kept |= [_heard(line)]
    return kept


def _heard(line: str) -> tuple[str, int]:
    word, email, seq = line.split()
    assert word == "kept"
    return email, int(seq)


def _check_files(world: World) -> None:
    for engine in (world.office.engine, *(laptop.base.engine for laptop in world.laptops)):
        with reading(engine) as connection:
            assert connection.exec_driver_sql("PRAGMA cipher_integrity_check").all() == []
            assert connection.exec_driver_sql("PRAGMA quick_check").scalars().all() == ["ok"]


def _check_log(laptop: Laptop, kept: int, verified: int) -> int:
    """Demand that the log goes on from act `verified` to at least act `kept`, chained; return its end."""
    with reading(laptop.base.engine) as connection:
        me = connection.execute(sa.select(SELF)).one()
        acts = connection.execute(
            sa.select(ACT).where(ACT.c.seq >= verified).order_by(ACT.c.seq)
        ).all()
    assert me.last_seq >= kept
    last = acts[0].hash if acts else b""
    for before, row in pairwise(acts):
        act = Act(row.seq, row.hash, row.time, row.author, row.schema, row.body)
        assert row.seq == before.seq + 1
        assert row.hash == chain_hash(before.hash, act)
        assert unpack_changes(row.body)
        last = row.hash
    assert me.last_hash == last
    return int(me.last_seq)


def _run(folder: Path, template: Template, kills: int) -> None:
    chance = random.Random(kills)
    verified: dict[str, int] = {}
    with _hammer(folder, template) as process:
        for round_number in range(kills):
            kept = _until_killed(process, round_number, chance)
            world = World(template, folder)
            _check_files(world)
            for laptop in world.laptops:
                number = laptop.email
                verified[number] = _check_log(laptop, kept.get(number, 0), verified.get(number, 0))
            if round_number % 10 == 9:
                world.check_fold()
            world.close()
    world = World(template, folder)
    for laptop in (*world.laptops, *world.laptops):
        laptop.sync()
    world.check_fold()
    for laptop in world.laptops:
        world.check_laptop(laptop)
    world.close()
    assert sum(verified.values()) > kills


def test_nothing_kept_is_lost_when_killed_a_few_times(tmp_path: Path, template: Template) -> None:
    _run(tmp_path, template, 8)


@pytest.mark.slow
def test_nothing_kept_is_lost_when_killed_two_hundred_times(
    tmp_path: Path, template: Template
) -> None:
    _run(tmp_path, template, 1_000 if IS_SOAK else 200)
