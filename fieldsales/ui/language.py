"""Put a language into force: our catalogue, Qt's own words, the forms of dates and numbers."""

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from fieldsales.config import resource
from fieldsales.ui import format as fmt


class _Loaded:
    """The translators in force, so that another language can take their place."""

    translators: list[QTranslator] = []  # noqa: RUF012 - one application per process


def speak(app: QApplication, language: str) -> None:
    """Speak a language from now on; what is already shown must be built anew."""
    for old in _Loaded.translators:
        app.removeTranslator(old)
    _Loaded.translators = []
    own = QTranslator(app)
    qt = QTranslator(app)
    qt_path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{language}", qt_path):
        app.installTranslator(qt)
        _Loaded.translators.append(qt)
    if own.load(str(resource("translations", f"fieldsales_{language}.qm"))):
        app.installTranslator(own)
        _Loaded.translators.append(own)
    fmt.read_in(language)
