"""Put a language into force: our catalogue, Qt's own words, the forms of dates and numbers.

Qt asks our catalogue itself (`words.py` reads the same file), so there is no compiled copy to keep in step.
PySide's `tr` tries the classes of an object one after the other, but takes a plural that the first of
them does not know for translated; so what a class does not know is looked up by its text alone.
"""

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from fieldsales.ui import format as fmt
from fieldsales.words import Words, words_of


class Catalogue(QTranslator):
    """Answers Qt out of one of our languages."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._contexts = {text: context for context, text in words.catalogue if context != "errors"}

    def isEmpty(self) -> bool:
        """Say that there is something to ask for."""
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a sentence in this language, None for one that is not ours."""
        if (context, text) not in self._words.catalogue:
            known = self._contexts.get(text)
            if known is None:
                return None
            context = known
        if n >= 0:
            return self._words.plural(context, text, n)
        return self._words.translate(context, text)


class _Loaded:
    """The translators in force, so that another language can take their place."""

    translators: list[QTranslator] = []  # noqa: RUF012 - one application per process


def speak(app: QApplication, language: str) -> None:
    """Speak a language from now on; what is already shown must be built anew."""
    for old in _Loaded.translators:
        app.removeTranslator(old)
    qt = QTranslator(app)
    qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _Loaded.translators = [qt, Catalogue(words_of(language), app)]
    for translator in _Loaded.translators:
        app.installTranslator(translator)
    fmt.read_in(language)
