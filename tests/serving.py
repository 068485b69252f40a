"""A real office server in a thread of the test: TLS, HTTP and all, on a free port of loopback."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvicorn
from starlette.applications import Starlette

from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.office.app import make_app
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.hints import Hints
from fieldsales.office.office_keys import NewOffice, OfficeKeys, create_office_keys
from fieldsales.office.serve import listen, tls_context
from fieldsales.store.key_file import Cost
from tests.fakes import FixedClock

CHEAP = Cost(memory_kib=8, rounds=1)
PASSPHRASE, RECOVERY = "the office opens at nine", "the safe is behind the map"


@dataclass(frozen=True, slots=True)
class Served:
    """Where an office answers, and its keys."""

    address: str
    keys: OfficeKeys


def office_keys(path: Path) -> OfficeKeys:
    """Make the keys of an office; TLS knows no clock but the machine's."""
    now = SystemClock().now()
    return create_office_keys(path, NewOffice(PASSPHRASE, RECOVERY, "127.0.0.1:1", "", now, CHEAP))


@contextmanager
def serving(
    office: OfficeDatabase, keys: OfficeKeys, clock: Clock, certified: datetime | None = None
) -> Iterator[Served]:
    """Serve an office; `certified` is when its certificate was issued, now if not said."""
    hints = Hints(office)
    app = make_app(office, keys, clock, hints)
    try:
        with listening(app, keys, certified, hints.close) as address:
            yield Served(address, keys)
    finally:
        hints.close()


@contextmanager
def listening(
    app: Starlette,
    keys: OfficeKeys | None,
    certified: datetime | None = None,
    before_the_end: Callable[[], None] = lambda: None,
) -> Iterator[str]:
    """Serve any application, without TLS when there are no keys; yield its address."""
    socket = listen("127.0.0.1:0")
    config = uvicorn.Config(app, log_level="critical", access_log=False, lifespan="off")
    config.load()
    if keys is not None:
        config.ssl = tls_context(keys, FixedClock(certified or SystemClock().now()))
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]})
    thread.start()
    try:
        yield f"127.0.0.1:{socket.getsockname()[1]}"
    finally:
        before_the_end()
        server.should_exit = True
        thread.join()
        socket.close()
