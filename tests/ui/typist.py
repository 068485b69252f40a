"""A window in a process of its own that types what it is told: `python -m tests.ui.typist FOLDER ID`.

Reads lines from standard input and answers on standard output when the window has done them:
`type PATH TEXT` puts the cursor into a question and types, `key NAME` presses a key, `wait` waits until
everything is kept and tells what is; `storm SEED` answers at random until it is killed, telling each answer
that is kept. Its clock runs as many seconds ahead as the file `ahead` in the folder says.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from fieldsales.config import Profile
from fieldsales.desktop import DeviceDoor
from fieldsales.forms.given import Given
from fieldsales.ui.application import dress, make_application
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.questionnaire.form_page import FormPage
from fieldsales.ui.questionnaire.runner import Runner
from fieldsales.ui.settings_file import SettingsFile
from tests.ui.sample import PASSPHRASE

_KEYS = {"Return": Qt.Key.Key_Return}


def tell(*words: object) -> None:
    """Say something to whoever started this process."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class MovableClock:
    """The machine's clock, moved by what a file says."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        ahead = float(self._file.read_text()) if self._file.exists() else 0.0
        return datetime.now(UTC) + timedelta(seconds=ahead)


class Typist:
    """The window and who types into it."""

    def __init__(self, folder: Path, response_id: bytes) -> None:
        settings = SettingsFile(folder / "settings.json")
        settings.change(language="en")
        dress(make_application(), settings)
        clock = MovableClock(folder / "ahead")
        self.window = MainWindow(DeviceDoor(Profile(folder), clock), settings)
        self.window.show()
        self.window.activateWindow()
        self._run_until(lambda: QApplication.activeWindow() is self.window)
        self.window.open_with(PASSPHRASE)
        self._run_until(lambda: self.window.shell is not None and self.window.tasks.is_idle())
        assert self.window.shell is not None
        self.window.shell.open_record("response", response_id)
        self._run_until(lambda: self._runner() is not None and self.window.tasks.is_idle())

    def _runner(self) -> Runner | None:
        page = self.window.shell.page if self.window.shell else None
        return page.runner if isinstance(page, FormPage) else None

    @property
    def runner(self) -> Runner:
        runner = self._runner()
        assert runner is not None
        return runner

    def _run_until(self, done: Callable[[], bool], seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.002)

    def type(self, path: str, text: str) -> None:
        """Type into a question, without waiting until it is kept."""
        self.runner.go_to(path)
        QApplication.processEvents()
        for sign in text:
            self._send(Qt.Key.Key_unknown, sign)

    def key(self, name: str) -> None:
        """Press a key where the cursor is."""
        code = _KEYS[name] if name in _KEYS else Qt.Key(ord(name))
        self._send(code, name if len(name) == 1 else "")

    def _send(self, code: Qt.Key, text: str) -> None:
        handle = self.window.windowHandle()
        held = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(handle, QKeyEvent(kind, code, held, text))

    def wait(self) -> None:
        """Wait until everything typed is kept."""
        self._run_until(lambda: not self.runner._typed and self.runner.keeper.is_idle)

    def storm(self, seed: int) -> None:
        """Answer at random for ever; tell each answer once it is kept."""
        dice = random.Random(seed)
        while True:
            path = dice.choice(("D1", "D2", "D3", "D4", "D5"))
            value = dice.randint(3, 5)
            tell("giving", path, value)
            self.runner.answer(path, Given(value))
            self._run_until(lambda: self.runner.keeper.is_idle)
            tell("kept", path, value)


def main() -> None:
    """Do what standard input says."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["FIELDSALES_KEYCHAIN"] = "none"
    typist = Typist(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    tell("ready")
    for line in sys.stdin:
        word, *rest = line.rstrip("\n").split(" ", 2)
        if word == "type":
            typist.type(*rest)
        elif word == "key":
            typist.key(rest[0])
        elif word == "wait":
            typist.wait()
        else:
            typist.storm(int(rest[0]))
        tell("done")


if __name__ == "__main__":
    main()
