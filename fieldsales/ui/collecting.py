"""Collect garbage on the GUI thread only, and never so much at once that the window would stand still.

Python collects on whichever thread happens to allocate; a widget found there in a circle of references
would be destroyed on that thread, and Qt dies of it. So the automatic collection is off while there is a
window, and a timer does the same by the same thresholds, but for what is old: that is looked through behind
the lock, when the pages are gone. Modules live as long as the program and are set aside for good. What long
work made in one go is set aside too (`gc.freeze`); to look through that takes tenths of a second, so the lock
has to have stood for a minute.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

EVERY_MS = 2_000
MOST_LOOKED_AT = 20_000
"""So many objects are looked through in some 15 ms."""
_SWEEP_AFTER_MS = 500
_SWEEP_ALL_AFTER_MS = 60_000
_NAME = "collector"


class Collector(QObject):
    """Takes over from Python's own collection as long as it lives."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        gc.disable()
        gc.freeze()
        self._since = 0
        self._holds_much = self._has_settled = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is young and due; set everything aside when it has become much in one go."""
        young, thresholds = gc.get_count()[0], gc.get_threshold()
        if not thresholds[0] or young <= thresholds[0]:
            return  # nothing is due, or long work asked for quiet (services/importing/calm)
        self._since += young
        if young > MOST_LOOKED_AT:
            gc.freeze()
            self._holds_much, self._since = True, 0
        elif self._since > MOST_LOOKED_AT or gc.get_count()[1] > thresholds[1]:
            gc.collect(1)
            self._since = 0
        else:
            gc.collect(0)

    def settle(self) -> None:
        """Set aside for good what the program consists of, once it is loaded."""
        if not self._has_settled:
            self._has_settled = True
            gc.freeze()

    def sweep(self) -> None:
        """Look through what is old; not through what was set aside."""
        gc.collect()
        self._since = 0

    def sweep_all(self) -> None:
        """Look through all there is if long work had much set aside: takes long."""
        if self._holds_much:
            self._holds_much = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()


def collect_here(app: QObject) -> None:
    """Collect garbage on this thread from now on."""
    if app.findChild(Collector, _NAME) is None:
        Collector(app)


def settle() -> None:
    """Set aside for good what has been loaded, the first time it is said."""
    collector = _collector()
    if collector is not None:
        collector.settle()


def sweep_behind(lock: QWidget | None) -> None:
    """Collect what the pages left once the lock stands; not if it was opened again by then."""
    collector = _collector()
    if collector is not None and lock is not None:
        QTimer.singleShot(_SWEEP_AFTER_MS, lock, collector.sweep)
        QTimer.singleShot(_SWEEP_ALL_AFTER_MS, lock, collector.sweep_all)


def _collector() -> Collector | None:
    app = QCoreApplication.instance()
    return app.findChild(Collector, _NAME) if app is not None else None
