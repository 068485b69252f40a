"""Drives the window as a person does, by input events only, and counts the actions."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Client
from fieldsales.domain.entity import E
from fieldsales.services.opening import Services
from fieldsales.ui.shell.shell import Shell
from tests.fakes import FixedClock

NONE = Qt.KeyboardModifier.NoModifier


class Driver:
    """Hands, eyes on the store, and a counter. Waiting is no action; a typed string with its Enter is one."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self._qtbot = shell, qtbot
        self.actions = 0
        window = shell.window()
        window.activateWindow()
        with qtbot.waitActive(window):
            window.raise_()

    @property
    def clock(self) -> FixedClock:
        """The clock of the sample."""
        clock = self.shell.context.clock
        assert isinstance(clock, FixedClock)
        return clock

    def begin_counting(self) -> None:
        """Count from here."""
        self.actions = 0

    def settle(self) -> None:
        """Wait until nothing is under way, checks while typing included."""
        self._qtbot.wait(90)
        self._qtbot.waitUntil(self._is_still, timeout=60_000)
        QApplication.processEvents()
        self._qtbot.waitUntil(self._is_still, timeout=60_000)

    def _is_still(self) -> bool:
        is_gone = not shiboken6.isValid(self.shell)  # after a key that locks
        return is_gone or (self.shell.parts.tasks.is_idle() and self.shell.is_there())

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key."""
        self.actions += 1
        QTest.keyClick(self._focus(), key, modifiers)
        self.settle()

    def letter(self, text: str, key: Qt.Key) -> None:
        """Press a letter of another layout."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QKeyEvent

        self.actions += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._focus(), QKeyEvent(kind, key, NONE, text))
        self.settle()

    def write(self, text: str, *, enter: bool = False) -> None:
        """Type a text where the cursor is, with the Enter that ends it."""
        self.actions += 1
        QTest.keyClicks(self._focus(), text)
        if enter:
            QTest.keyClick(self._focus(), Qt.Key.Key_Return)
        self.settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click something."""
        self.actions += 1
        where = at if at is not None else widget.rect().center()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, where)
        self.settle()

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.shell

    # What the store says.

    def all(self, entity: type[E]) -> tuple[E, ...]:
        """Return all records of a kind."""
        with self.shell.context.services.work.read() as reader:
            return reader.where(entity)

    def get(self, entity: type[E], row_id: bytes | None) -> E:
        """Return a record that is there."""
        with self.shell.context.services.work.read() as reader:
            found = reader.get(entity, row_id)
        assert found is not None
        return found

    def client(self, record: Any) -> Client:
        """Return the client of a record."""
        return self.get(Client, record.client_id)

    def act(self, do: Callable[[Services], object]) -> None:
        """Do something as a colleague would: past the window."""
        do(self.shell.context.services)
