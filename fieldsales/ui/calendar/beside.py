"""A calendar and what stands beside it, a tray or a panel; in a narrow window that lies over the calendar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.ui.theme import theme

_GAP = 16


class Beside(QWidget):
    """Main part and side part.

    Args:
        main: what has the room.
        side: what stands at the right.
        width: the token of its width; `roomy_width` is its width in a roomy window.
        top: how far below the upper edge it begins while it lies over the main part.
    """

    def __init__(
        self, main: QWidget, side: QWidget, width: str, roomy_width: int, top: int = 0
    ) -> None:
        super().__init__()
        self.main, self.side = main, side
        self._width, self._roomy, self._top = width, roomy_width, top
        self._is_away = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(main, 1)
        self._row.addWidget(side)

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.window().width() < theme().tokens.breakpoint["oneColumn"]

    @property
    def is_roomy(self) -> bool:
        """Say whether there is room for more of everything."""
        return self.window().width() >= theme().tokens.breakpoint["roomy"]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the side stand beside, or lie over."""
        super().resizeEvent(event)
        self.fit()

    def put_away(self, *, away: bool) -> None:
        """Give the side's place to something else, or back."""
        self._is_away = away
        self.fit()

    def fit(self) -> None:
        """Arrange both by the width of the window."""
        narrow = self.is_narrow
        self.side.setFixedWidth(self._roomy if self.is_roomy else theme().size(self._width))
        is_docked = self._row.indexOf(self.side) >= 0
        if narrow and is_docked:
            self._row.removeWidget(self.side)
            self.side.hide()
        elif not narrow:
            if not is_docked:
                self._row.addWidget(self.side)
            self.side.setVisible(not self._is_away)
        if narrow and not self.side.isHidden():
            self._lay_over()

    def _lay_over(self) -> None:
        width = self.side.width()
        self.side.setGeometry(self.width() - width, self._top, width, self.height() - self._top)
        self.side.raise_()

    def show_side(self) -> None:
        """Bring the side into sight."""
        if self.is_narrow and self.side.isHidden():
            self.side.show()
            self._lay_over()

    def hide_side(self) -> bool:
        """Take the side away where it lies over the main part; say whether it did."""
        if not self.is_narrow or self.side.isHidden():
            return False
        self.side.hide()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
