"""The one door to long work: off the GUI thread, its result back on it, its failure to ui/errors.

Writes on the base run one after the other on one thread; reads run in a small pool. What comes back for a
widget that died meanwhile is dropped. The function that does the work touches no widget.
"""

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from fieldsales.ui import errors
from fieldsales.ui.errors import Done, Failure

T = TypeVar("T")
P = TypeVar("P")
_READERS = 3
_BUSY_AFTER_MS = 300
_TURN_S = 0.0001
"""How long Python lets a thread run while another waits. Qt gives Python's lock away at nearly every call, so
that painting one label waits for it many times: many times Python's usual 5 ms would be seen."""
_LET_GO_MS = 1_000
"""What work refers to is held here a little longer than there, so that no widget dies on another thread."""


class Job(QObject):
    """One piece of work on its way. `cancel` lets its result fall; long work asks `is_cancelled`."""

    told = Signal(object)
    """How far the work is; any value the work hands to `tell`."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__()
        self.name = name
        self.is_cancelled = False
        self.asked_by = parent
        self.future: Future[Any] | None = None

    def cancel(self) -> None:
        """Give the work up; what it already wrote stays written."""
        self.is_cancelled = True
        if self.future is not None:
            self.future.cancel()

    def tell(self, value: object) -> None:
        """Say how far the work is; called by the work, on its own thread."""
        if not self.is_cancelled:
            self.told.emit(value)

    def is_wanted(self) -> bool:
        """Say whether somebody still waits for the result."""
        return not self.is_cancelled and shiboken6.isValid(self.asked_by)


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """Work with what follows it."""

    job: Job
    work: Callable[[], Any]
    then: Callable[[Any], object] | None
    failed: Callable[[Failure], object] | None
    writes: bool


class Tasks(QObject):
    """Runs work for the window."""

    busy_changed = Signal(bool)
    """Work has been running for a moment, or no longer is."""
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        self._writer = ThreadPoolExecutor(1, "write")
        self._readers = ThreadPoolExecutor(_READERS, "read")
        self._jobs: set[Job] = set()
        self._held: set[_Asked] = set()
        self._is_busy = self._is_closed = False
        self.finishing: threading.Thread | None = None
        self._arrived.connect(self._deliver)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BUSY_AFTER_MS)
        self._timer.timeout.connect(self._say_busy)

    def run(
        self,
        work: Callable[[], T],
        *,
        parent: QObject,
        then: Callable[[T], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        writes: bool = False,
        name: str = "",
    ) -> Job:
        """Run `work` on another thread, then `then` with its result on this one.

        Args:
            work: touches no widget.
            parent: who asks; when it is gone, the result falls.
            then: gets the result.
            failed: gets the failure; without it the failure is shown at the nearest place above `parent`.
            writes: one of several writes on the base, kept in the order they were asked for.
            name: what it is, for whoever looks at a hanging program.
        """
        job = Job(name, parent)
        self._start(_Asked(job, work, then, failed, writes))
        return job

    def run_long(
        self,
        work: Callable[[Job], T],
        *,
        parent: QObject,
        then: Callable[[T], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        progress: Callable[[Any], object] | None = None,
        writes: bool = False,
        name: str = "",
    ) -> Job:
        """Run work that tells how far it is (`job.tell`) and can be cancelled (`job.is_cancelled`)."""
        job = Job(name, parent)
        if progress is not None:
            job.told.connect(lambda value: progress(value) if job.is_wanted() else None)
        self._start(_Asked(job, lambda: work(job), then, failed, writes))
        return job

    def _start(self, asked: _Asked) -> None:
        if self._is_closed:
            asked.job.cancel()
            return
        pool = self._writer if asked.writes else self._readers
        self._jobs.add(asked.job)
        self._held.add(asked)
        self._timer.start()

        def do() -> None:
            self._arrived.emit(asked, errors.attempt(asked.work))

        asked.job.future = pool.submit(do)
        asked.job.future.add_done_callback(partial(self._forget, asked))

    def _forget(self, asked: _Asked, future: Future[None]) -> None:
        """Note that work was given up before it began; nothing of it will arrive."""
        if future.cancelled():
            self._arrived.emit(asked, None)

    def _deliver(self, asked: _Asked, came: "Done[Any] | Failure | None") -> None:
        QTimer.singleShot(_LET_GO_MS, self, partial(self._held.discard, asked))
        self._jobs.discard(asked.job)
        if not self._jobs:
            self._timer.stop()
            if self._is_busy:
                self._is_busy = False
                self.busy_changed.emit(False)
        if came is None or not asked.job.is_wanted():
            return
        if isinstance(came, Done):
            if asked.then is not None:
                asked.then(came.value)
        elif asked.failed is not None:
            asked.failed(came)
        else:
            errors.show(asked.job.asked_by, came, partial(self._start, asked))

    def _say_busy(self) -> None:
        if self._jobs and not self._is_busy:
            self._is_busy = True
            self.busy_changed.emit(True)

    def is_idle(self) -> bool:
        """Say whether nothing is under way."""
        return not self._jobs

    def close(self) -> None:
        """Give up reads that have not begun, wait for the rest, take no more."""
        self._give_up()
        self._finish()

    def finish_behind(self, after: Callable[[], object] | None) -> threading.Thread:
        """Give up reads that have not begun; let the rest end on its own thread, then do `after` there."""
        self._give_up()

        def finish() -> None:
            self._finish()
            if after is not None:
                after()

        thread = threading.Thread(target=finish, name="finish", daemon=True)
        thread.start()
        self.finishing = thread
        return thread

    def _finish(self) -> None:
        """Wait for what is under way. A write somebody asked for is done, even when the window locks."""
        self._writer.shutdown(wait=True)
        self._readers.shutdown(wait=True, cancel_futures=True)

    def _give_up(self) -> None:
        self._is_closed = True
        for job in self._jobs:
            job.is_cancelled = True
        self._jobs.clear()
        self._timer.stop()
