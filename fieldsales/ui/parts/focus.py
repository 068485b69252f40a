"""The focus ring: 2 pixels wide, 2 pixels outside a control, only while the keyboard is used.

One ring per window, moved to whatever control got the focus by Tab or a shortcut. A child of the
control's own parent, so that it scrolls and is clipped with it.
"""

from typing import Self

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fieldsales.ui.painting import rounded
from fieldsales.ui.theme import theme

OUTSIDE = 4
_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


def focus_came(widget: QWidget, event: QFocusEvent, radius: float | None = None) -> None:
    """Draw the ring round a control when the keyboard brought the focus; call from `focusInEvent`."""
    if event.reason() in _BY_KEY:
        _FocusRing.of(widget).surround(widget, radius)


def focus_went(widget: QWidget) -> None:
    """Take the ring away; call from `focusOutEvent`."""
    _FocusRing.of(widget).leave(widget)


class _FocusRing(QWidget):
    """The ring itself; clicks fall through it."""

    _rings: dict[int, Self] = {}  # noqa: RUF012 - one per window, gone with it

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._about: QWidget | None = None
        self._radius = 0.0
        self.hide()

    @classmethod
    def of(cls, widget: QWidget) -> "_FocusRing":
        window = widget.window()
        ring = window.findChild(cls, "focusRing")
        if ring is None:
            ring = cls(window)
            ring.setObjectName("focusRing")
        return ring

    def surround(self, widget: QWidget, radius: float | None) -> None:
        """Move round a control."""
        before = self._about
        if before is not None and before is not widget and shiboken6.isValid(before):
            before.removeEventFilter(self)
        self._about = widget
        self._radius = theme().radius("control") if radius is None else radius
        widget.installEventFilter(self)
        self._place()
        self.show()

    def leave(self, widget: QWidget) -> None:
        """Disappear, if it is round this control."""
        if self._about is widget:
            widget.removeEventFilter(self)
            self._about = None
            self.setParent(widget.window())
            self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the control while it moves."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        rounded(
            painter,
            QRectF(self.rect()),
            self._radius + OUTSIDE,
            border=theme().colours.accent.focus,
            width=2,
        )

    def _place(self) -> None:
        widget = self._about
        parent = widget.parentWidget() if widget is not None else None
        if widget is None or parent is None:
            return
        box = widget.geometry().adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
        while not parent.rect().contains(box):
            above = parent.parentWidget()
            if above is None or parent.isWindow() or isinstance(above, QAbstractScrollArea):
                break
            box.translate(parent.pos())
            parent = above
        if self.parentWidget() is not parent:
            self.setParent(parent)
            self.show()
        self.setGeometry(box)
        self.raise_()
