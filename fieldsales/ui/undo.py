"""Undo and redo of this window's own acts, newest first. Undo is a new act (services/undo)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldsales.ui.changes import Changes
from fieldsales.ui.tasks import Tasks

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

_MOST = 100


@dataclass(frozen=True, slots=True)
class OwnAct:
    """An act of this window: its number, what it did in words, which kinds of record it changed."""

    seq: int
    words: str
    kinds: tuple[str, ...] = ()


class UndoStack(QObject):
    """What can be taken back, and what can be done again."""

    changed = Signal()
    """There is more, or less, to take back."""
    told = Signal(str, bool)
    """Words for a toast; whether Undo is offered with them."""

    def __init__(
        self,
        tasks: Tasks,
        changes: Changes,
        services: Callable[[], "Services"],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._changes, self._services = tasks, changes, services
        self._done: list[OwnAct] = []
        self._undone: list[OwnAct] = []

    def did(
        self, seq: int, words: str, *kinds: str, by: object = None, quiet: bool = False
    ) -> None:
        """Note an act just done; announce it, and say it in a toast with Undo unless it is plain to see."""
        self._changes.announce(*kinds, by=by)
        if seq == 0:
            return
        self._done = [*self._done[-_MOST:], OwnAct(seq, words, kinds)]
        self._undone.clear()
        self.changed.emit()
        if not quiet:
            self.told.emit(words, True)

    def can_undo(self) -> bool:
        """Say whether there is an act to take back."""
        return bool(self._done)

    def can_redo(self) -> bool:
        """Say whether there is an act to do again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the newest act back."""
        if self._done:
            self._reverse(self._done.pop(), self._undone, self.tr("Undone: {act}"))

    def redo(self) -> None:
        """Do the act again that was taken back last."""
        if self._undone:
            self._reverse(self._undone.pop(), self._done, self.tr("Done again: {act}"))

    def _reverse(self, act: OwnAct, onto: list[OwnAct], said: str) -> None:
        def finish(seq: int) -> None:
            onto.append(OwnAct(seq, act.words, act.kinds))
            self._changes.announce(*act.kinds)
            self.changed.emit()
            self.told.emit(said.format(act=act.words), False)

        self._tasks.run(
            lambda: self._services().undo.undo(act.seq),
            parent=self,
            then=finish,
            failed=lambda failure: self.told.emit(failure.text, False),
            writes=True,
            name="undo",
        )

    def clear(self) -> None:
        """Forget all: another person opened the device."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()
