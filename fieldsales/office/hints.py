"""Wake devices that wait for news as soon as something was committed, here or by another process.

A hint says only that the office has moved on; what is new comes with the sync it leads to. On PostgreSQL a
commit notifies all processes (LISTEN, NOTIFY); while that line is down, the counter is looked at each second.
Nothing is lost without hints: a device that hears none asks every few minutes.
"""

import asyncio
import logging
import threading
import time
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from fieldsales.errors import FieldSalesError
from fieldsales.office.auth import pusher_of, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.tables import COUNTER
from fieldsales.sync.protocol import WaitAsk

PATH = "/v1/wait"
WAIT_S = 25.0
"""How long a device is let wait; shorter than proxies give up."""
_LISTEN_S, _ASK_S = 1.0, 1.0
_LOG = logging.getLogger("fieldsales.office")
_Waiter = tuple[asyncio.AbstractEventLoop, asyncio.Event]


class Hints:
    """Who waits in this process, and what wakes them."""

    def __init__(self, database: OfficeDatabase) -> None:
        self._database = database
        self._waiters: set[_Waiter] = set()
        self._lock = threading.Lock()
        self._is_closed = False
        self._listener: threading.Thread | None = None
        database.on_commit = self.wake

    def wake(self) -> None:
        """Wake all who wait: something was committed."""
        with self._lock:
            for loop, event in self._waiters:
                loop.call_soon_threadsafe(event.set)

    def close(self) -> None:
        """Let nobody wait any more."""
        self._is_closed = True
        self._database.on_commit = lambda: None
        self.wake()
        if self._listener is not None:
            self._listener.join(10 * _LISTEN_S)

    async def newer_than(self, known: int, seconds: float = WAIT_S) -> int:
        """Return the office's newest commit as soon as it is newer than `known`, or after a while."""
        self._listen()
        waiter = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._waiters.add(waiter)
        try:
            async with asyncio.timeout(seconds):
                while (head := await asyncio.to_thread(self._head)) <= known:
                    if self._is_closed:
                        break
                    await waiter[1].wait()
                    waiter[1].clear()
                return head
        except TimeoutError:
            return known
        finally:
            with self._lock:
                self._waiters.discard(waiter)

    def _head(self) -> int:
        with self._database.reading() as connection:
            return int(connection.execute(sa.select(COUNTER.c.head)).scalar_one())

    def _listen(self) -> None:
        """Listen to the other processes, from the first time somebody waits."""
        if self._database.engine.dialect.name != "postgresql":
            return
        with self._lock:
            if self._listener is None:
                self._listener = threading.Thread(target=self._hear, name="hints", daemon=True)
                self._listener.start()

    def _hear(self) -> None:
        last = 0
        driver: Any = self._database.engine.dialect.dbapi
        while not self._is_closed:
            try:
                self._hear_while_connected()
            except (DBAPIError, driver.Error, OSError) as error:
                _LOG.warning("the line of hints is down: %s", type(error).__name__)
            last = self._look(last)

    def _hear_while_connected(self) -> None:
        connection = self._database.engine.raw_connection()
        driver: Any = connection.driver_connection
        connection.detach()
        try:
            driver.autocommit = True
            driver.execute("LISTEN fieldsales")
            self.wake()  # what came between two lines was not heard
            while not self._is_closed:
                for _ in driver.notifies(timeout=_LISTEN_S, stop_after=1):
                    self.wake()
        finally:
            driver.close()

    def _look(self, last: int) -> int:
        """Look at the counter once instead of listening."""
        time.sleep(_ASK_S)
        if self._is_closed:
            return last
        try:
            head = self._head()
        except FieldSalesError:
            return last
        if head != last:
            self.wake()
        return head


def may_wait(database: OfficeDatabase, header: str, body: bytes, now: int) -> int:
    """Return the commit a device knows already; refuse who is no device of this office.

    No nonce is used up: whoever repeats the request learns only that something changed.
    """
    with database.reading() as connection:
        caller = verified(connection, header, PATH, body, now)
        pusher_of(connection, caller, now)
    return msgspec.msgpack.decode(body, type=WaitAsk).head
