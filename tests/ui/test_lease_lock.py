"""The lock of a laptop whose lease has ended: it says both ways back, and takes the office's code."""

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.ledger.spoken import answer_to
from fieldsales.store.lease import request_of
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.start.lock_screen import LockScreen
from tests.ui.sample import LEASE, PASSPHRASE, Sample


def _refused(window: MainWindow, sample: Sample, qtbot: QtBot) -> LockScreen:
    sample.clock.advance(LEASE + timedelta(days=1))
    lock = window.shown
    assert isinstance(lock, LockScreen)
    assert not lock.code.isVisible()
    qtbot.keyClicks(lock.field.edit, PASSPHRASE)
    qtbot.keyClick(lock.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lock.code.isVisible)
    return lock


def test_the_lock_takes_a_code_from_the_phone(
    locked: MainWindow, sample: Sample, qtbot: QtBot
) -> None:
    lock = _refused(locked, sample, qtbot)
    request = request_of(sample.profile.keys)
    assert request in lock.field.refusal.text
    assert "needs the office once" in lock.lease.said
    with qtbot.waitSignal(locked.device_ready, timeout=20_000):
        qtbot.keyClicks(lock.code.edit, answer_to(request, b""))
        qtbot.keyClick(lock.code.edit, Qt.Key.Key_Return)


def test_a_wrong_code_is_said_beside_it(locked: MainWindow, sample: Sample, qtbot: QtBot) -> None:
    lock = _refused(locked, sample, qtbot)
    qtbot.keyClicks(lock.code.edit, "0000-0000-0000-0000")
    qtbot.keyClick(lock.code.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lock.code.refusal.isVisible)
    assert "does not answer" in lock.code.refusal.text
