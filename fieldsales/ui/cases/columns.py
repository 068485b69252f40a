"""How the page of cases is laid out: the register, and right of it a case or what is being written down.

Where there is room for one column only, the right one takes the place of the register.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.ui.cases.register_card import WIDTH
from fieldsales.ui.theme import theme

_WIDEST = (1 << 24) - 1


class CaseColumns(QWidget):
    """Two columns, or one."""

    changed = Signal()
    """The right column came, went, or took the place of the register."""

    def __init__(self, listed: QWidget, *rights: QWidget) -> None:
        super().__init__()
        self._listed, self._rights = listed, list[QWidget]()
        self._shown: QWidget | None = None
        self._is_in = False
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self._box.addWidget(listed)
        for right in rights:
            self.add_right(right)

    def add_right(self, widget: QWidget) -> None:
        """Take one more part for the right column."""
        self._rights.append(widget)
        self._box.addWidget(widget, 1)
        widget.hide()

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.window().width() < theme().tokens.breakpoint["oneColumn"]

    @property
    def is_right_alone(self) -> bool:
        """Say whether the right column has taken the place of the register."""
        return self.is_narrow and self._shown is not None and self._is_in

    @property
    def shown(self) -> QWidget | None:
        """What stands in the right column."""
        return self._shown

    def show_right(self, widget: QWidget | None) -> None:
        """Show one of the right parts, or none: the register takes all the room then."""
        self._shown = widget
        self._arrange()

    def go_in(self) -> None:
        """Go to the right part where only one column has room."""
        self._is_in = True
        self._arrange()

    def go_out(self) -> None:
        """Come back to the register where only one column has room."""
        self._is_in = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_alone = self.is_right_alone
        has_both = self._shown is not None and not self.is_narrow
        self._listed.setHidden(is_alone)
        self._listed.setMinimumWidth(WIDTH if has_both else 0)
        self._listed.setMaximumWidth(WIDTH if has_both else _WIDEST)
        for right in self._rights:
            right.setVisible(right is self._shown and (is_alone or has_both))
        self.changed.emit()
