"""Works a calendar as a person does: input events at points of the screen, keys to whoever has the focus."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldsales.domain.meeting import Meeting
from fieldsales.ui.calendar.board import Entry, Key
from fieldsales.ui.calendar.canvas import Canvas
from fieldsales.ui.calendar.hours_canvas import HoursCanvas
from fieldsales.ui.calendar.order_canvas import OrderCanvas
from fieldsales.ui.calendar.trip_page import TripPage
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.shell.shell import Shell

NONE = Qt.KeyboardModifier.NoModifier
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_NAMES = {
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Return": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Delete": Qt.Key.Key_Delete,
    "PageUp": Qt.Key.Key_PageUp,
    "PageDown": Qt.Key.Key_PageDown,
}
_MODIFIERS = {
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


class Hands:
    """Keyboard and mouse over the trip calendar."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self.qtbot = shell, qtbot

    @property
    def page(self) -> TripPage:
        shown = self.shell.page
        assert isinstance(shown, TripPage)
        return shown

    @property
    def order(self) -> OrderCanvas:
        return self.page.views.order

    @property
    def hours(self) -> HoursCanvas:
        return self.page.views.hours

    @property
    def toast(self) -> str:
        toast = self.shell.toasts.shown
        return toast.accessibleName() if toast is not None else ""

    @property
    def popover(self) -> Any:
        shown = [p for p in self.shell.window().findChildren(Popover) if p.isVisible()]
        return shown[-1] if shown else None

    def popover_count(self) -> int:
        return sum(p.isVisible() for p in self.shell.window().findChildren(Popover))

    def settle(self) -> None:
        """Let what is under way come to its end."""
        shell, tasks = self.shell, self.shell.parts.tasks
        for _ in range(3):
            self.qtbot.waitUntil(lambda: tasks.is_idle() and shell.is_there(), timeout=20_000)
            QApplication.processEvents()

    def press(self, *keys: str) -> None:
        """Press keys, as the window system sends them."""
        for name in keys:
            *held, last = name.split("+")
            modifiers = NONE
            for one in held:
                modifiers |= _MODIFIERS[one]
            code = _NAMES.get(last)
            text = "" if code is not None else last.lower()
            if code is None:
                code = Qt.Key(ord(last.upper()))
            self.send_key(code, text, modifiers)

    def send_key(self, code: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        handle = self.shell.window().windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, code, modifiers, text))
        self.settle()

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClicks(focus, text)
        self.settle()

    # The mouse.

    def click(self, widget: QWidget, at: QPoint) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, widget, at, LEFT, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, widget, at, LEFT, NO_BUTTON)
        self.settle()

    def double_click(self, widget: QWidget, at: QPoint) -> None:
        self._mouse(QEvent.Type.MouseButtonDblClick, widget, at, LEFT, LEFT)
        self._mouse(QEvent.Type.MouseButtonRelease, widget, at, LEFT, NO_BUTTON)
        self.settle()

    def carry(
        self, widget: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        """Press at one point and move to another in small steps; the button stays down."""
        self._mouse(QEvent.Type.MouseButtonPress, widget, start, LEFT, LEFT, modifiers)
        for step in range(1, 9):
            at = start + (end - start) * step / 8
            self._mouse(QEvent.Type.MouseMove, widget, at, NO_BUTTON, LEFT, modifiers)
        self.settle()
        self._mouse(QEvent.Type.MouseMove, widget, end, NO_BUTTON, LEFT, modifiers)
        self.settle()

    def let_go(self, widget: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self._mouse(QEvent.Type.MouseButtonRelease, widget, at, LEFT, NO_BUTTON, modifiers)
        self.settle()

    def drag(
        self, widget: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE
    ) -> None:
        self.carry(widget, start, end, modifiers)
        self.let_go(widget, end, modifiers)

    def _mouse(
        self,
        kind: QEvent.Type,
        widget: QWidget,
        at: QPoint,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier = NONE,
    ) -> None:
        point = QPointF(widget.mapToGlobal(at))
        QApplication.sendEvent(
            widget, QMouseEvent(kind, QPointF(at), point, button, buttons, modifiers)
        )

    # Where things are, and what is kept.

    def entry(self, name: str) -> Entry:
        """Return the entry of a client that is no trace."""
        return next(e for e in self.page.views.board if e.face.name == name and e.card is not None)

    def key(self, name: str) -> Key:
        return self.entry(name).key

    def at(self, canvas: Canvas, name: str) -> QRect:
        """Return where the meeting of a client is painted."""
        found = canvas.rect_of(self.key(name))
        assert found is not None
        return found

    def in_day(self, day: int, down: int = 200) -> QPoint:
        """Return a point in a day of November, some pixels below its head."""
        head = self.order.head_of(date(2026, 11, day))
        return QPoint(head.center().x(), head.top() + down)

    def select(self, name: str) -> None:
        """Select the meeting of a client by a click on it."""
        canvas = self.page.views.canvas
        self.click(canvas.viewport(), self.at(canvas, name).center())
        if self.popover is not None:
            self.press("Esc")

    def meeting(self, name: str) -> Meeting:
        """Return a client's meeting of the trip as the base has it now."""
        services = self.shell.parts.device().services
        client_id = self.entry(name).card.meeting.client_id  # type: ignore[union-attr]
        found = [m for m in services.meetings.of_client(client_id) if m.trip_id is not None]
        return found[0]

    def meetings(self) -> int:
        """Return how many meetings the trip has in the base."""
        services = self.shell.parts.device().services
        view = services.trips.view(self.page.trip_id)
        return sum(len(day.cards) for day in view.days)
