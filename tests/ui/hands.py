"""Works the window as a person does: keys to the window of the screen, clicks, and a count of actions.

An action is one click, one shortcut, or one typed string with the Enter that ends it.
"""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.page import Page
from fieldsales.ui.shell.shell import Shell

_NAMED = {
    "Return": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "Space": Qt.Key.Key_Space,
    "Tab": Qt.Key.Key_Tab,
    "Left": Qt.Key.Key_Left,
    "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down,
    "Delete": Qt.Key.Key_Delete,
    "Backspace": Qt.Key.Key_Backspace,
}
_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Hands:
    """Two hands on a keyboard and a mouse."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.actions = 0

    @property
    def shell(self) -> Shell:
        assert self.window.shell is not None
        return self.window.shell

    @property
    def page(self) -> Page:
        page = self.shell.page
        assert page is not None
        return page

    def settle(self) -> None:
        """Let what is under way come to its end; what that began, too."""
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(self._is_still, timeout=20_000)

    def _is_still(self) -> bool:
        shell = self.window.shell
        return self.window.tasks.is_idle() and (shell is None or shell.is_there())

    def key(self, name: str, *, scan: int = 0, text: str = "") -> None:
        """Press a key such as `3`, `Return`, `Ctrl+Return`; one action."""
        self.actions += 1
        self._press(name, scan, text)
        self.settle()

    def keys(self, *names: str) -> None:
        """Press keys that belong together, such as an answer and Enter; one action."""
        self.actions += 1
        for name in names:
            self._press(name, 0, "")
        self.settle()

    def type(self, text: str, end: str = "") -> None:
        """Type a text, with the key that ends it; one action."""
        self.actions += 1
        for sign in text:
            self._send(Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 0, sign)
        if end:
            self._press(end, 0, "")
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Press the left button over a widget; one action."""
        self.actions += 1
        where = at or widget.rect().center()
        target = widget.childAt(where) or widget
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(widget, where))
        self.settle()

    def _press(self, name: str, scan: int, text: str) -> None:
        *held, last = name.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= _HELD[one]
        code = _NAMED.get(last, ord(last.upper()) if len(last) == 1 else 0)
        plain = text or (last.lower() if len(last) == 1 and not held else "")
        self._send(int(code), modifiers, scan, plain)

    def _send(self, code: int, modifiers: Qt.KeyboardModifier, scan: int, text: str) -> None:
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, code, modifiers, scan, 0, 0, text))
