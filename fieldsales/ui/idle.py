"""Says when nobody has touched the window for a while. Watches the window of the screen, not each widget."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Says when the window has been idle for the minutes chosen."""

    idle = Signal()
    """Nobody has touched the window for that long."""

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait that long from now on."""
        self._timer.setInterval(minutes * 60_000)

    def watch(self, window: QObject) -> None:
        """Look at what reaches the window of the screen."""
        window.installEventFilter(self)

    def start(self) -> None:
        """Begin to count."""
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count from anew at every touch."""
        if self._timer.isActive() and event.type() in _TOUCHES:
            self._timer.start()
        return False
