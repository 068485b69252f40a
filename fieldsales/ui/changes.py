"""The hub that says which kinds of record changed and who changed them: this window, sync, another process.

Pages say which kinds they show and are refreshed when one of them changed (at once when in sight, else
when next shown). Commits of others are noticed by asking the base for its version once a second.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from fieldsales.ui.errors import Failure
from fieldsales.ui.tasks import Tasks

POLL_MS = 1000
AFTER_CHANGE_MS = 5_000
"""Every page and count is read anew after a change: while an import writes, not every second."""


class Origin(Enum):
    """Who changed something."""

    HERE = "this window"
    SYNC = "sync"
    ELSEWHERE = "another process"


@dataclass(frozen=True, slots=True)
class Change:
    """Kinds of record that changed; no kinds at all means that it may be any. `by` is who asked, if here."""

    kinds: frozenset[str]
    origin: Origin
    by: object = None

    def touches(self, kinds: frozenset[str]) -> bool:
        """Say whether somebody who shows these kinds has to look again."""
        return not self.kinds or bool(self.kinds & kinds)


class Changes(QObject):
    """The hub."""

    changed = Signal(object)
    """A `Change` happened."""

    def announce(self, *kinds: str, origin: Origin = Origin.HERE, by: object = None) -> None:
        """Say that records of these kinds changed; without kinds, that any may have."""
        self.changed.emit(Change(frozenset(kinds), origin, by))


class Watcher(QObject):
    """Asks the base for its version and announces what others committed.

    Our own commits raise the version too; they are announced a second time, without kinds, which
    costs a look and misses nothing.
    """

    def __init__(
        self, tasks: Tasks, changes: Changes, version: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._changes, self._version = tasks, changes, version
        self._known: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.ask)

    def start(self) -> None:
        """Begin to ask once a second."""
        self.ask()
        self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    def ask(self) -> None:
        """Ask once, off this thread."""
        self._tasks.run(
            self._version, parent=self, then=self._compare, failed=self._silent, name="watch"
        )

    def _compare(self, version: int) -> None:
        is_new = self._known is not None and version != self._known
        self._known = version
        self._timer.setInterval(AFTER_CHANGE_MS if is_new else POLL_MS)
        if is_new:
            self._changes.announce(origin=Origin.ELSEWHERE)

    def _silent(self, _failure: Failure) -> None:
        """Leave a base that does not answer to those who need an answer."""
