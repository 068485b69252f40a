"""What is shown when the base cannot be opened: a sentence, a way out, never a traceback."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldsales.ui import errors
from fieldsales.ui.errors import Failure, Family
from fieldsales.ui.painting import CENTRE
from fieldsales.ui.parts.buttons import Button, Rank
from fieldsales.ui.parts.cards import IconMark, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type


class TroubleScreen(QWidget):
    """The sentence in the middle of the window, its ways out below."""

    again_asked = Signal()
    """Try again."""

    def __init__(self, failure: Failure, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.again = Button(self.tr("Try again"), rank=Rank.FIRST, key="Return")
        self.again.clicked.connect(self.again_asked)
        self.words = Label(failure.text, Type.READING, Tone.TEXT2, wraps=True, align=CENTRE)
        self.words.setFixedWidth(520)
        whole = QVBoxLayout(self)
        whole.setSpacing(12)
        whole.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        whole.addWidget(IconMark("hard-drive", 22), 0, centre)
        title = self.tr("This laptop’s data could not be opened")
        whole.addWidget(Label(title, Type.DIALOG, align=CENTRE))
        whole.addWidget(self.words, 0, centre)
        whole.addSpacing(8)
        whole.addLayout(self._ways_out(failure))
        whole.addStretch(3)
        self.setFocusProxy(self.again)

    def _ways_out(self, failure: Failure) -> QHBoxLayout:
        show = Button(self.tr("Show the folder"), icon="folder-open")
        show.clicked.connect(self._show_folder)
        line = row(self.again, show, spacing=8)
        if failure.family is Family.BUG:
            copying = Button(self.tr("Copy details"), rank=Rank.QUIET)
            copying.clicked.connect(lambda: errors.copy_details(failure))
            line.addWidget(copying)
        line.insertStretch(0)
        line.addStretch()
        return line

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), theme().colours.canvas)
