"""What stands in the header of a questionnaire beside the usual buttons: the language of the form."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.questionnaire.words import LANGUAGES
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_STYLE = TextStyle(Type.SMALL)


class LanguageButton(Control):
    """The language the questions are in; a press offers the others."""

    chosen = Signal(str)
    """Another language."""

    def __init__(self) -> None:
        super().__init__("")
        self._languages: tuple[str, ...] = ()
        self._now = ""
        self.clicked.connect(self._open)

    def show_languages(self, languages: Sequence[str], now: str) -> None:
        """Show which language is asked in, and which there are."""
        self._languages, self._now = tuple(languages), now
        self.setText(LANGUAGES.get(now, now))
        text = self.tr("Language of the questions: {language}")
        self.setAccessibleName(text.format(language=self.text()))
        self.updateGeometry()
        self.update()

    def next_language(self) -> str:
        """Return the language after the present one."""
        if self._now not in self._languages:
            return self._now
        place = self._languages.index(self._now)
        return self._languages[(place + 1) % len(self._languages)]

    def sizeHint(self) -> QSize:
        """Return the size of word and arrow."""
        return QSize(int(text_width(self.text(), _STYLE) + 0.99) + 36, theme().size("control"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word and arrow."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        if self.is_hot():
            rounded(painter, box, theme().radius("control"), fill=colours.hover)
        room = QRectF(8, 0, box.width() - 28, box.height())
        text_line(painter, room, self.text(), _STYLE, colours.text2)
        paint_icon(painter, box.right() - 24, box.center().y() - 8, "chevron-down", colours.text2)

    def _open(self) -> None:
        menu = Menu(self)
        for language in self._languages:
            act = menu.addAction(LANGUAGES.get(language, language))
            act.setCheckable(True)
            act.setChecked(language == self._now)
            act.triggered.connect(lambda _on=False, name=language: self.chosen.emit(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
