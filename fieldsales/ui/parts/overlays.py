"""Things above the page: popover, side panel, toast. Children of the window, so no translucency is needed.

A popover is at the object it belongs to and closes with Esc or a click outside. A toast stands at the
bottom, one at a time, 6 seconds, longer while hovered or focused.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_words
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, shadow, text_line, text_width
from fieldsales.ui.parts.buttons import CAP_HEIGHT, CAP_STYLE, Control
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_ROOM = 16
_WIDEST = (1 << 24) - 1
"""Room round a popover for its shadow."""


class Veil(QWidget):
    """Covers the window under a popover: a click on it closes; `is_dark` dims what lies under."""

    pressed = Signal()
    """It was clicked."""

    def __init__(self, window: QWidget, *, is_dark: bool = False) -> None:
        super().__init__(window)
        self._is_dark, self._window = is_dark, window
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Say that it was clicked."""
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what lies under."""
        if self._is_dark:
            QPainter(self).fillRect(self.rect(), theme().colours.scrim)


class Popover(QWidget):
    """A raised box with a border and a soft shadow. Fill `column`, then `open_at` something."""

    closed = Signal()
    """It went away."""

    def __init__(self, window: QWidget, width: int = 300) -> None:
        self._window = window.window()
        super().__init__(self._window)
        self._veil: Veil | None = None
        self._back: QWidget | None = None
        self.setFixedWidth(width + 2 * _ROOM)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_ROOM + 13, _ROOM + 13, _ROOM + 13, _ROOM + 13)
        self.column.setSpacing(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def open_at(self, target: QWidget, rect: QRect | None = None) -> None:
        """Show it below an object, or above where there is no room; the first control gets the focus."""
        window = self._window
        about = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        if rect is not None:
            about = QRect(target.mapTo(window, rect.topLeft()), rect.size())
        self.adjustSize()
        self.resize(
            self.width(),
            self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.height(),
        )
        self.move(self._best(about, window.size()))
        self._back = QApplication.focusWidget()
        self._veil = Veil(window)
        self._veil.pressed.connect(self.close_it)
        self._veil.show()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.focusNextChild()

    def _best(self, about: QRect, room: QSize) -> QPoint:
        height = self.height() - 2 * _ROOM
        top = about.bottom() + 5
        if top + height > room.height() - 8 and about.top() - 5 - height >= 8:
            top = about.top() - 4 - height
        top = max(8, min(top, room.height() - height - 8))
        left = max(8, min(about.left(), room.width() - (self.width() - 2 * _ROOM) - 8))
        return QPoint(left - _ROOM, top - _ROOM)

    def close_it(self) -> None:
        """Take it away; the focus goes back to where it was."""
        if self._veil is None:
            return
        self._veil.deleteLater()
        self._veil.hide()
        self._veil = None
        self.hide()
        if self._back is not None and shiboken6.isValid(self._back):
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; other keys stay here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, ground, border."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        radius = theme().radius("card")
        shadow(painter, box, radius, theme().tokens.popover_shadow)
        rounded(painter, box, radius, fill=colours.raised, border=colours.border_strong)


class SidePanel(QWidget):
    """A place at the right for longer work; slides in by 8 pixels."""

    closed = Signal()
    """It was closed."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(width)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()

    @property
    def shown(self) -> QWidget | None:
        """What it shows now."""
        return self._shown

    def set_width(self, width: int) -> None:
        """Take a width in pixels; 0 takes all there is."""
        self.setMinimumWidth(width)
        self.setMaximumWidth(width or _WIDEST)

    def show_widget(self, widget: QWidget) -> None:
        """Show something in it."""
        if self._shown is not None and self._shown is not widget:
            self._row.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = widget
        self._row.addWidget(widget)
        was_hidden = self.isHidden()
        self.show()
        duration = theme().motion("panel")
        if was_hidden and duration:
            QTimer.singleShot(0, self, lambda: self._glide(duration))

    def _glide(self, duration: int) -> None:
        end = self.pos()
        self._slide.stop()
        self._slide.setDuration(duration)
        self._slide.setStartValue(end + QPoint(8, 0))
        self._slide.setEndValue(end)
        self._slide.start()

    def close_it(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()


class _ToastAct(Control):
    """The act in a toast."""

    def sizeHint(self) -> QSize:
        style = TextStyle(Type.ROW, weight=600)
        return QSize(int(text_width(self.text(), style)) + 2, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style = TextStyle(Type.ROW, weight=600)
        ink = theme().colours.on_inverse_accent
        text_line(QPainter(self), QRectF(self.rect()), self.text(), style, ink)


class Toast(QWidget):
    """What happened, and Undo."""

    def __init__(self, host: "Toasts", text: str, act: str, key: str) -> None:
        super().__init__(host.window_)
        self._host, self._text, self._key = host, text, key
        self.act = _ToastAct(act, self)
        self.act.setVisible(bool(act))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._style = TextStyle(Type.ROW, weight=500)
        width = 46 + text_width(text, self._style) + 14
        if act:
            self.act.move(int(width + 2), 8)
            self.act.resize(self.act.sizeHint())
            width += 2 + self.act.width() + 16
            if key:
                width += text_width(key_words(key), CAP_STYLE) + 12 + 14
        most = host.window_.width() - 32
        self.setFixedSize(min(int(width), most), theme().size("toast"))

    def is_kept(self) -> bool:
        """Say whether it is being looked at, so that it stays."""
        return self.underMouse() or self.act.hasFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, tick, words, key."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        rounded(painter, box, theme().radius("control"), fill=colours.inverse)
        paint_icon(painter, 14, 12, "check", colours.on_inverse)
        right = self.act.x() - 14 if not self.act.isHidden() else self.width() - 14
        room = QRectF(46, 0, right - 46 + 12, box.height())
        text_line(painter, room, self._text, self._style, colours.on_inverse)
        if self._key and not self.act.isHidden():
            width = text_width(key_words(self._key), CAP_STYLE) + 12
            cap = QRectF(
                self.act.geometry().right() + 16, (box.height() - CAP_HEIGHT) / 2, width, CAP_HEIGHT
            )
            rounded(painter, cap, 4, border=colours.on_inverse)
            text_line(
                painter, cap, key_words(self._key), CAP_STYLE, colours.on_inverse, align=CENTRE
            )


class Toasts(QWidget):
    """Where toasts appear: one at a time, the newer in the place of the older."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window_ = window
        self.hide()
        self._shown: Toast | None = None
        self._is_muted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)
        window.installEventFilter(self)

    def set_muted(self, *, muted: bool) -> None:
        """Show no toasts from now on, as in front of a client, or show them again."""
        self._is_muted = muted
        if muted:
            self.clear()

    @property
    def shown(self) -> Toast | None:
        """The toast in sight."""
        return self._shown

    def say(
        self, text: str, *, act: str = "", key: str = "", do: Callable[[], object] | None = None
    ) -> Toast:
        """Say what happened; offer an act, such as Undo."""
        self.clear()
        toast = Toast(self, text, act, key)
        self._shown = toast
        toast.act.clicked.connect(self.clear)
        if do is not None:
            toast.act.clicked.connect(do)
        if self._is_muted:
            self.clear()
            return toast
        self._place()
        toast.show()
        toast.raise_()
        self._timer.start(theme().tokens.motion_ms["toastStay"])
        return toast

    def clear(self) -> None:
        """Take the toast away."""
        self._timer.stop()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Stay in the middle while the window changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _over(self) -> None:
        if self._shown is not None and self._shown.is_kept():
            self._timer.start(1000)
        else:
            self.clear()

    def _place(self) -> None:
        if self._shown is not None:
            left = (self.window_.width() - self._shown.width()) // 2
            self._shown.move(left, self.window_.height() - self._shown.height() - 20)
