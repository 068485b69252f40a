"""The list of keys, shown by `?`: those of the page, then those that work everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldsales.ui.page import PageKey
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import KeyCap
from fieldsales.ui.parts.cards import Card, Scroll, column
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Veil
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

Section = tuple[str, Sequence[tuple[str, str]]]


def section_of(title: str, keys: Sequence[PageKey]) -> Section:
    """Return the keys of a page as a section of the list."""
    return title, [(k.key, k.words) for k in keys if k.words]


class KeyList(Card):
    """The overlay; any key or click closes it."""

    closed = Signal()
    """It went away."""

    def __init__(self, window: QWidget, sections: Sequence[Section]) -> None:
        super().__init__(window)
        self._veil = Veil(window, is_dark=True)
        self._veil.pressed.connect(self.close_it)
        self._veil.show()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = self.add_head(self.tr("Keys"))
        head.add_action(KeyCap("Esc"))
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(20, 14, 20, 16)
        columns.setSpacing(36)
        for title, keys in sections:
            if keys:
                columns.addLayout(_column(title, keys))
        self.add(Scroll(inner), 1)
        wanted = inner.sizeHint()
        width = min(wanted.width() + 22, window.width() - 48)
        height = min(wanted.height() + 44, window.height() - 48)
        self.setGeometry(
            (window.width() - width) // 2, (window.height() - height) // 2, width, height
        )
        self._back = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Take it away."""
        self._veil.hide()
        self._veil.deleteLater()
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc and `?`; other keys do nothing here."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Question}:
            self.close_it()
        event.accept()


def _column(title: str, keys: Sequence[tuple[str, str]]) -> QVBoxLayout:
    heading = Label(title, style=TextStyle(Type.CAPTION), tone=Tone.TEXT2)
    box = column(heading, spacing=6)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    for place, (key, words) in enumerate(keys):
        caps = QHBoxLayout()
        caps.setSpacing(4)
        for part in key.split(" "):
            caps.addWidget(KeyCap(part))
        caps.addStretch()
        grid.addLayout(caps, place, 0)
        grid.addWidget(Label(words, Type.SMALL), place, 1)
    box.addLayout(grid)
    box.addStretch()
    return box
