"""Collect garbage on the GUI thread only.

Python collects on whichever thread happens to allocate; a widget found there in a circle of references
would be destroyed on that thread, and Qt dies of it. So the automatic collection is off while there is a
window, and a timer does the same by the same thresholds.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000
_NAME = "collector"


class Collector(QObject):
    """Takes over from Python's own collection as long as it lives."""

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        due = [
            n
            for n, (c, t) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if t and c > t
        ]
        if due:
            gc.collect(due[-1])


def collect_here(app: QObject) -> None:
    """Collect garbage on this thread from now on."""
    if app.findChild(Collector, _NAME) is None:
        Collector(app)
