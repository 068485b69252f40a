"""Whoever waits hears of a commit at once, of whichever process; without the line, a little later."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from fieldsales.errors import FieldSalesError
from fieldsales.office import hints
from fieldsales.office.database import OfficeDatabase, open_url
from fieldsales.sync.client import HttpTransport, Office
from tests.machine.world import Laptop, World
from tests.postgres import fresh_database
from tests.serving import Served, office_keys, serving


@pytest.fixture
def served(world: World, tmp_path: Path) -> Iterator[Served]:
    with serving(world.office, office_keys(tmp_path / "office.json"), world.office_clock) as found:
        yield found


def _way(laptop: Laptop, served: Served) -> HttpTransport:
    office = Office(served.address, served.keys.authority_pem)
    return HttpTransport(office, laptop.wire.device, laptop.wire.key, laptop.clock)


def _head(office: OfficeDatabase) -> int:
    with office.reading() as connection:
        return int(connection.exec_driver_sql("SELECT head FROM counter").scalar_one())


def _while_waiting(work: Callable[[], object], wait: Callable[[], int]) -> tuple[int, float]:
    """Return what a wait answered, and how long after the work that was."""
    done = list[float]()

    def soon() -> None:
        time.sleep(0.5)
        work()
        done.append(time.monotonic())

    thread = threading.Thread(target=soon)
    thread.start()
    head = wait()
    heard = time.monotonic()
    thread.join()
    return head, heard - done[0]


def test_who_waits_hears_of_a_booking_at_once(world: World, served: Served) -> None:
    way, known = _way(world.rep, served), _head(world.office)
    world.lead.put(world.client())
    head, after = _while_waiting(world.lead.sync, lambda: way.wait_for_news(known))
    way.office.close()
    assert head > known
    assert after < 1.0


def test_who_is_behind_is_answered_without_waiting(world: World, served: Served) -> None:
    way = _way(world.rep, served)
    assert way.wait_for_news(0) == _head(world.office)
    way.office.close()


def test_a_quiet_office_answers_after_a_while(
    world: World, served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hints.Hints.newer_than, "__defaults__", (0.2,))
    way, known = _way(world.rep, served), _head(world.office)
    assert way.wait_for_news(known) == known
    way.office.close()


def test_a_device_out_of_service_is_not_let_wait(world: World, served: Served) -> None:
    with world.people() as people:
        people.remove_person(world.rep.email)
    way = _way(world.rep, served)
    with pytest.raises(FieldSalesError, match="out of service"):
        way.wait_for_news(0)
    way.office.close()


@pytest.mark.slow
@pytest.mark.parametrize("is_cut", [False, True])
def test_a_commit_of_another_process_is_heard(silence: list[str], *, is_cut: bool) -> None:
    """Two processes have their own engines; the line of one may be cut by the server."""
    url = fresh_database(f"hints_{is_cut}".lower())
    one, other = open_url(url), open_url(url)
    one.make("Guadalex", bytes(16))
    waiting = hints.Hints(one)
    known = _head(one)
    asyncio.run(waiting.newer_than(known, 0.3))  # the line stands now
    if is_cut:
        with other.engine.begin() as connection:
            connection.execute(sa.text(_CUT))

    def commit() -> None:
        with other.writing():
            pass

    head, after = _while_waiting(commit, lambda: asyncio.run(waiting.newer_than(known)))
    waiting.close()
    one.close()
    other.close()
    assert bool(silence) == is_cut  # it is noted in the log
    silence.clear()
    assert head == known + 1
    assert after < 3.0


_CUT = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query LIKE 'LISTEN%' AND datname = current_database()
"""
