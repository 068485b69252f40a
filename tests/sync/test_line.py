"""A connection kept between rounds: used again, and given up when the network went without a word."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldsales.errors import EnvironmentFault
from fieldsales.sync import client
from fieldsales.sync.client import HttpTransport, Office
from fieldsales.sync.engine import Engine, Synced
from tests.machine.world import Laptop, World
from tests.serving import Served, office_keys, serving


class Way:
    """Passes connections on to an office; those that stand can go dead without a word."""

    def __init__(self, target: str) -> None:
        host, port = target.split(":")
        self._target = (host, int(port))
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.connections = 0
        self._dead: set[int] = set()
        self._ends: list[socket.socket] = []
        threading.Thread(target=self._serve, daemon=True).start()

    def go_dead(self) -> None:
        """Swallow what comes over the connections made so far."""
        self._dead |= set(range(self.connections + 1))

    def close(self) -> None:
        for end in (self._server, *self._ends):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                far = socket.create_connection(self._target)
                self.connections += 1
                self._ends += [near, far]
                for one, other in ((near, far), (far, near)):
                    pair = (one, other, self.connections)
                    threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    def _pass_on(self, one: socket.socket, other: socket.socket, number: int) -> None:
        with suppress(OSError):
            while chunk := one.recv(65_536):
                if number not in self._dead:
                    other.sendall(chunk)
            if number not in self._dead:
                other.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def served(world: World, tmp_path: Path) -> Iterator[Served]:
    with serving(world.office, office_keys(tmp_path / "office.json"), world.office_clock) as found:
        yield found


@pytest.fixture
def way(served: Served) -> Iterator[Way]:
    found = Way(served.address)
    yield found
    found.close()


def _sync(laptop: Laptop, office: Office) -> Synced:
    transport = HttpTransport(office, laptop.wire.device, laptop.wire.key, laptop.clock)
    return Engine(laptop.base, transport, laptop.clock).sync()


def test_rounds_go_over_one_connection(world: World, served: Served, way: Way) -> None:
    office = Office(way.address, served.keys.authority_pem)
    for _ in range(3):
        world.lead.put(world.client())
        _sync(world.lead, office)
    office.close()
    assert way.connections == 1


def test_a_round_over_a_dead_connection_goes_over_a_new_one(
    world: World, served: Served, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "_KEPT_ANSWERS_S", 0.3)
    office = Office(way.address, served.keys.authority_pem)
    _sync(world.lead, office)
    way.go_dead()
    world.lead.put(world.client())
    assert _sync(world.lead, office).up == 1
    office.close()
    assert way.connections == 2


def test_hanging_up_ends_a_wait_of_another_thread(world: World, served: Served, way: Way) -> None:
    office = Office(way.address, served.keys.authority_pem, answers_within=30.0)
    transport = HttpTransport(office, world.rep.wire.device, world.rep.wire.key, world.rep.clock)
    head = transport.wait_for_news(0)
    ended = list[BaseException]()

    def wait() -> None:
        try:
            transport.wait_for_news(head)
        except EnvironmentFault as error:
            ended.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.5)
    office.hang_up()
    thread.join(3)
    assert not thread.is_alive()
    assert len(ended) == 1
    with pytest.raises(EnvironmentFault, match="ended"):
        transport.wait_for_news(head)
