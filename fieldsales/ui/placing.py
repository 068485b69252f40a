"""Where the window stands on the screen: as it was left, or in a size that fits."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.ui.settings_file import SettingsFile

_FIRST_SIZE, _TITLE_BAR = QSize(1366, 768), QSize(0, 32)


def place(window: QWidget, settings: SettingsFile) -> None:
    """Put a window where it was left, if that screen is still there."""
    screen = QApplication.primaryScreen().availableGeometry()
    kept = settings.now.window
    if kept is not None and screen.intersects(QRect(*kept)):
        window.setGeometry(QRect(*kept))
    else:
        window.resize(_FIRST_SIZE.boundedTo(screen.size() - _TITLE_BAR))
    if settings.now.is_maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_place(window: QWidget, settings: SettingsFile) -> None:
    """Note where a window stands."""
    box = window.normalGeometry()
    settings.change(
        window=(box.x(), box.y(), box.width(), box.height()), is_maximized=window.isMaximized()
    )
