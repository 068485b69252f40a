"""Start Qt, put the look and the language into force, show the window, run until it is closed."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from fieldsales.config import resource
from fieldsales.ui.collecting import collect_here
from fieldsales.ui.door import Door
from fieldsales.ui.language import speak
from fieldsales.ui.main_window import NAME, MainWindow
from fieldsales.ui.settings_file import SettingsFile
from fieldsales.ui.single import FirstWindow, raise_first
from fieldsales.ui.theme import theme

_LONGEST_END_S = 5.0


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """Return the application of this process, made when there is none."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication([sys.argv[0] if sys.argv else NAME, *argv])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("fieldsales")
    return app


def has_display() -> bool:
    """Say whether there is a screen to show a window on."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_window(door: Door, *, passphrase: str = "") -> int:
    """Show the window of a profile until it is closed; raise the first if there is one already.

    Args:
        door: the way to the device.
        passphrase: opens the lock at once, as the sample company does.
    """
    app = make_application()
    if raise_first(door.profile.folder):
        return 0
    settings = SettingsFile(door.profile.settings)
    dress(app, settings)
    window = MainWindow(door, settings)
    first = FirstWindow(door.profile.folder, window.come_forward)
    window.show()
    if passphrase and door.is_enrolled():
        window.open_with(passphrase)
    code = app.exec()
    first.close()
    ending = window.tasks.finishing
    if ending is not None:
        ending.join(_LONGEST_END_S)
    return code


def dress(app: QApplication, settings: SettingsFile) -> None:
    """Put language and look into force; from here on garbage is collected on this thread."""
    collect_here(app)
    app.setWindowIcon(QIcon(str(resource("icons", "fieldsales.svg"))))
    speak(app, settings.language)
    theme().begin(app)
    theme().apply(app, settings.now.look)
