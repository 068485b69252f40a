"""Has answers kept: each as soon as the screen shows it, one write after the other, off this thread.

What could not be kept (a full disk) stays here and goes along with the next answer, or when asked for.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fieldsales.forms.session import Standing
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.page import PageContext

if TYPE_CHECKING:
    from fieldsales.services.filling import Filling


class Keeper(QObject):
    """Keeps the answers of one filling."""

    kept = Signal()
    """Some answers are kept; `is_idle` says whether all are."""
    failed = Signal(object)
    """Keeping failed (`Failure`); the answers wait here."""
    refused = Signal(object)
    """The form takes no answers any more (`Standing`): those that came too late."""

    def __init__(self, context: PageContext, filling: "Filling", owner: QObject) -> None:
        super().__init__(owner)
        self._context, self._filling = context, filling
        self._waiting: dict[str, None] = {}
        self._pending: dict[str, int] = {}
        self._failed: set[str] = set()
        self._sending = QTimer(self)
        self._sending.setSingleShot(True)
        self._sending.setInterval(0)
        self._sending.timeout.connect(self.send)

    @property
    def is_idle(self) -> bool:
        """Say whether nothing waits to be kept."""
        return not (self._waiting or self._pending or self._failed)

    @property
    def unkept(self) -> int:
        """How many answers could not be kept so far."""
        return len(self._failed)

    def is_busy_with(self, path: str) -> bool:
        """Say whether an answer is not kept yet."""
        return path in self._waiting or path in self._pending or path in self._failed

    def keep(self, paths: Iterable[str] = ()) -> None:
        """Have answers kept, and those that failed before; writing does not hold up painting."""
        self._waiting |= dict.fromkeys((*self._failed, *paths))
        self._failed.clear()
        if self._waiting:
            self._sending.start()

    def send(self) -> None:
        """Have what waits kept now, as one act, after the writes that are under way."""
        self._sending.stop()
        wanted = list(self._waiting)
        self._waiting.clear()
        if not wanted:
            return
        for path in wanted:
            self._pending[path] = self._pending.get(path, 0) + 1
        standing = self._filling.session.standing(*wanted)
        self._context.tasks.run(
            lambda: self._context.services.questionnaires.keep(self._filling, standing),
            parent=self,
            then=lambda _seq: self._was_kept(wanted),
            failed=lambda failure: self._was_not(standing, failure),
            writes=True,
            name="keep an answer",
        )

    def _settle(self, paths: Iterable[str]) -> None:
        for path in paths:
            left = self._pending.pop(path, 1) - 1
            if left:
                self._pending[path] = left

    def _was_kept(self, paths: Iterable[str]) -> None:
        self._settle(paths)
        self.kept.emit()

    def _was_not(self, standing: Standing, failure: Failure) -> None:
        self._settle(standing.answers)
        if failure.family is Family.RULE:
            self.refused.emit(standing)
            return
        self._failed |= set(standing.answers)
        self.failed.emit(failure)
