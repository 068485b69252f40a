"""A list and its detail side by side; where the window is narrow the detail takes the place of the list.

The page's header then shows an arrow back (`Page.is_detail_alone`), Esc goes the same way.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QWidget

from fieldsales.ui.parts.overlays import SidePanel
from fieldsales.ui.theme import theme


class ListDetail(QWidget):
    """Two columns, or one."""

    changed = Signal()
    """The detail came, went, or took another place."""

    def __init__(self, listed: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed, self._width = listed, width
        self.panel = SidePanel(width)
        self.panel.closed.connect(self._arrange)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(listed, 1)
        box.addWidget(self.panel)

    @property
    def is_open(self) -> bool:
        """Say whether a detail is shown."""
        return not self.panel.isHidden()

    @property
    def is_alone(self) -> bool:
        """Say whether the detail has taken the place of the list."""
        return self.is_open and self._listed.isHidden()

    @property
    def is_narrow(self) -> bool:
        """Say whether there is room for one column only."""
        return self.window().width() < theme().tokens.breakpoint["oneColumn"]

    def show_detail(self, widget: QWidget) -> None:
        """Show a detail."""
        self.panel.show_widget(widget)
        self._arrange()

    def close_detail(self) -> None:
        """Take the detail away; a keyboard that was in it comes back to the list."""
        had_focus = self.panel.isAncestorOf(QApplication.focusWidget() or self)
        self.panel.close_it()
        if had_focus and (first := _first_stop(self._listed)) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        was_alone = self._listed.isHidden()
        is_alone = self.is_narrow and self.is_open
        self._listed.setHidden(is_alone)
        self.panel.set_width(0 if is_alone else self._width)
        if was_alone != is_alone or not is_alone:
            self.changed.emit()


def _first_stop(listed: QWidget) -> QWidget | None:
    """Return where the keyboard goes in a list: the first view of it, else the first control."""
    stops = [
        w
        for w in listed.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    views = [w for w in stops if isinstance(w, QAbstractScrollArea)]
    return next(iter([*views, *stops]), None)
