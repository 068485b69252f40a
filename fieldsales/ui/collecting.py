"""Collect garbage on the GUI thread only, and never so much at once that the window would stand still.

Python collects on whichever thread happens to allocate; a widget found there in a circle of references
would be destroyed on that thread, and Qt dies of it. So the automatic collection is off while there is a
window, and a timer does the same by the same thresholds. To look through everything that lives takes tenths
of a second: what has been there for a while is set aside (`gc.freeze`) and looked through behind the lock.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

EVERY_MS = 2_000
MOST_LOOKED_AT = 20_000
"""So many objects are looked through in some 15 ms."""
_SWEEP_AFTER_MS = 500
_NAME = "collector"


class Collector(QObject):
    """Takes over from Python's own collection as long as it lives."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        gc.disable()
        gc.freeze()
        self._since = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due; set everything aside when it has become much."""
        young, thresholds = gc.get_count()[0], gc.get_threshold()
        if not thresholds[0]:
            return  # long work asked for quiet (services/importing/calm)
        counts = zip(gc.get_count(), thresholds, strict=True)
        due = [n for n, (count, threshold) in enumerate(counts) if threshold and count > threshold]
        if not due:
            return
        self._since += young
        if self._since <= MOST_LOOKED_AT:
            gc.collect(due[-1])
            return
        if young <= MOST_LOOKED_AT:
            gc.collect(1)
        gc.freeze()
        self._since = 0

    def sweep(self) -> None:
        """Look through all there is, what was set aside too: takes long."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._since = 0


def collect_here(app: QObject) -> None:
    """Collect garbage on this thread from now on."""
    if app.findChild(Collector, _NAME) is None:
        Collector(app)


def sweep_behind(lock: QWidget | None) -> None:
    """Collect what was set aside too, once the lock stands; not if it was opened again by then."""
    app = QCoreApplication.instance()
    collector = app.findChild(Collector, _NAME) if app is not None else None
    if collector is not None and lock is not None:
        QTimer.singleShot(_SWEEP_AFTER_MS, lock, collector.sweep)
