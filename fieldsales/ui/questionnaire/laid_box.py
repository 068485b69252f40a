"""A box of the questionnaire that knows its height at a width, and lays out its parts itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class LaidBox(QWidget):
    """Laid out once for each width; whoever changes it says `renew`."""

    height_changed = Signal()
    """It needs another height now."""

    def __init__(self) -> None:
        super().__init__()
        self._laid_for, self._height = -1, 0

    def renew(self) -> None:
        """Lay out anew."""
        self._laid_for = -1
        self.height_changed.emit()
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height it needs at a width, and put its parts where they belong."""
        if self._laid_for != width:
            self._laid_for = width
            self._height = self._lay_out(width)
        return self._height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.height_for(self.width())

    def _lay_out(self, width: int) -> int:
        """Put the parts where they belong at a width; return the height they need."""
        raise NotImplementedError
