"""The work of importing as the page asks for it: one piece at a time, told how far it is, and stopped.

Goes through `ui/tasks`; what is done there is in `work`. Shows nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldsales.domain.ids import ImportBatchId
from fieldsales.ui.errors import Failure
from fieldsales.ui.imports import work
from fieldsales.ui.imports.asked import Asked
from fieldsales.ui.imports.work import Looked, Planned
from fieldsales.ui.page import PageContext
from fieldsales.ui.tasks import Job

if TYPE_CHECKING:
    from fieldsales.services.importing.report import Pair, Progress, Report
    from fieldsales.services.importing.sides import Sides


class ImportWork(QObject):
    """What is under way for one page."""

    looked = Signal(object)
    """A file was looked at (`Looked`)."""
    planned = Signal(object)
    """What an import would do is known (`Planned`)."""
    ran = Signal(object)
    """An import came to its end, or was stopped (`Came`)."""
    undone = Signal(object)
    """An import was taken back (`Undone`)."""
    sides_came = Signal(object)
    """Both sides of some pairs are here, by key."""
    saved = Signal(str)
    """Refused lines were saved under this name."""
    failed = Signal(object)
    """What was under way failed (`Failure`)."""
    told = Signal(int, int)
    """How far it is: done, of how many."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._stop = Event()
        self._job: Job | None = None

    @property
    def is_under_way(self) -> bool:
        """Say whether something is being done."""
        return self._job is not None

    def stop(self) -> None:
        """Stop as soon as it can be; what was written stays, and what it found is told."""
        self._stop.set()

    def _begin(self, do: Callable[[Job], object], came: Callable[[object], None]) -> None:
        """Do one piece of work. It is none of the queue of writes: an import takes its turn act by act."""
        self._stop.clear()
        self._job = self._context.tasks.run_long(
            do,
            parent=self,
            then=lambda found: self._came(came, found),
            failed=self._fail,
            progress=self._tell,
            name="import",
        )

    def _came(self, came: Callable[[object], None], found: object) -> None:
        self._job = None
        came(found)

    def _fail(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

    def _tell(self, progress: "Progress | tuple[int, int]") -> None:
        if isinstance(progress, tuple):
            self.told.emit(*progress)
        else:
            self.told.emit(progress.lines_done, progress.lines)

    def _asks_stop(self, job: Job) -> Callable[[], bool]:
        return lambda: self._stop.is_set() or job.is_cancelled

    def look(self, asked: Asked, looked: Looked | None) -> None:
        """Look at a file; one that was read already is not read again."""
        context = self._context
        source = looked.source if looked is not None else None
        self._begin(lambda _job: work.look_at(context.services, asked, source), self.looked.emit)

    def plan(self, looked: Looked) -> None:
        """Say what importing would do."""
        context = self._context
        self._begin(
            lambda job: work.plan(context.services, looked, job.tell, self._asks_stop(job)),
            self.planned.emit,
        )

    def run(self, looked: Looked, asked: Asked) -> None:
        """Import a file, with what was decided since it was looked at."""
        context, whole = self._context, replace(looked, asked=asked)
        self._begin(
            lambda job: work.run(context.services, whole, job.tell, self._asks_stop(job)),
            self.ran.emit,
        )

    def undo(self, batch_id: ImportBatchId) -> None:
        """Take an import back."""
        context = self._context
        self._begin(
            lambda job: work.undo(context.services, batch_id, job.tell, self._asks_stop(job)),
            self.undone.emit,
        )

    def ask_sides(self, planned: Planned, pairs: "Sequence[Pair]") -> None:
        """Read both sides of some pairs."""
        context = self._context

        def read() -> "Mapping[str, Sides]":
            return context.services.imports.sides(
                planned.looked.source, planned.choices, planned.report, pairs
            )

        context.tasks.run(read, parent=self, then=self.sides_came.emit, name="sides")

    def save_refused(self, path: str, looked: Looked, report: "Report") -> None:
        """Save the refused lines as a file that can be mended."""
        self._context.tasks.run(
            lambda: work.save_refused(path, looked, report),
            parent=self,
            then=self.saved.emit,
            failed=self.failed.emit,
            name="save refused lines",
        )
