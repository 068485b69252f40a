"""Long work on a file under way: what is done, how far it is, and the way to stop it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.painting import CENTRE, TextStyle
from fieldsales.ui.parts.buttons import Button
from fieldsales.ui.parts.cards import Card, IconMark, column
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import Bar
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_WIDTH = 420
_SEEN_AFTER_MS = 200


class WaitingView(Card):
    """The card. It is seen only when the wait is long enough (`due`)."""

    stopped = Signal()
    """Stop was pressed."""
    due = Signal()
    """The wait is long enough to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("", Type.SECTION, align=CENTRE)
        self.count = Label(" ", style=TextStyle(Type.BODY, tabular=True), align=CENTRE)
        self.count.set_tone(Tone.TEXT2)
        self.bar = Bar()
        self.note = Label("", Type.SMALL, Tone.TEXT2, wraps=True, align=CENTRE)
        self.stop = Button(self.tr("Stop"), key="Esc")
        self.stop.clicked.connect(self.stopped)
        self.can_stop = False
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        box = column(spacing=8)
        inner.setLayout(box)
        box.addStretch(1)
        box.addWidget(IconMark("upload", 22), 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.words, self.bar, self.count, self.note):
            box.addWidget(widget)
        box.addSpacing(6)
        box.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        self.column.addWidget(inner, 1, Qt.AlignmentFlag.AlignHCenter)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEEN_AFTER_MS)
        self._timer.timeout.connect(self.due)

    def begin(self, words: str, note: str = "", *, can_stop: bool) -> None:
        """A wait begins."""
        self.can_stop = can_stop
        self.words.setText(words)
        self.count.setText(" ")
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.stop.setVisible(can_stop)
        self.stop.setEnabled(True)
        self.bar.set_share(0.0)
        self._timer.start()

    def tell(self, done: int, total: int, words: str) -> None:
        """Say how far it is."""
        self.count.setText(words)
        self.bar.set_share(done / total if total else 0.0)

    def stopping(self) -> None:
        """Say that it will stop as soon as it can."""
        self.stop.setEnabled(False)

    def end(self) -> None:
        """The wait is over."""
        self._timer.stop()
