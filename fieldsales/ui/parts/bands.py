"""Sentences that ask for attention where they belong: fault of the machine, note, inline rule error."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, text_width, wrapped
from fieldsales.ui.parts.buttons import Button, Height, Link
from fieldsales.ui.parts.cards import IconMark, column, row
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Tint, Type

_SMALL = TextStyle(Type.SMALL)
_LINK = TextStyle(Type.SMALL, weight=600)


def _tint_of(tone: ChipTone) -> Tint:
    colours = theme().colours
    match tone:
        case ChipTone.DANGER:
            return colours.danger
        case ChipTone.WARNING:
            return colours.warning
        case ChipTone.SUCCESS:
            return colours.success
        case ChipTone.INFO:
            return colours.info
        case ChipTone.NEUTRAL:
            return Tint(colours.text2, colours.sunken, colours.border, colours.text2)


_TONES = {
    ChipTone.DANGER: Tone.DANGER,
    ChipTone.WARNING: Tone.WARNING,
    ChipTone.SUCCESS: Tone.SUCCESS,
    ChipTone.INFO: Tone.ACCENT,
    ChipTone.NEUTRAL: Tone.TEXT2,
}


class Band(QWidget):
    """A tinted box: icon, what happened, what is kept and what to do, perhaps one act."""

    acted = Signal()
    """Its button was pressed."""

    def __init__(
        self,
        tone: ChipTone,
        icon: str,
        title: str,
        words: str = "",
        act: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tone = tone
        self.mark = IconMark(icon, 16, _TONES[tone])
        self.title = Label(title, style=TextStyle(Type.ROW, weight=500), wraps=True)
        self.words = Label(words, Type.SMALL, wraps=True)
        if not words:
            self.words.hide()
        self.button = Button(act, height=Height.SMALL)
        if not act:
            self.button.hide()
        self.button.clicked.connect(self.acted)
        box = row(spacing=0, margins=(13, 9, 13, 9))
        self.setLayout(box)
        marks = column(self.mark, margins=(0, 2, 0, 0))
        marks.addStretch()
        box.addLayout(marks)
        box.addSpacing(8)
        texts = column(self.title, self.words)
        texts.addStretch()
        box.addLayout(texts, 1)
        box.addSpacing(8)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def say(self, title: str, words: str = "", act: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.button.setText(act)
        self.button.setAccessibleName(act)
        self.button.setVisible(bool(act))
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted box."""
        tint = _tint_of(self.tone)
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            theme().radius("control"),
            fill=tint.tint,
            border=tint.border,
        )


class FaultBand(Band):
    """A fault of the machine: red, says what is kept, offers to try again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ChipTone.DANGER, "hard-drive", "", "", "", parent)


class InlineError(QWidget):
    """A rule's refusal under a field: icon, one sentence, perhaps its way out as a link."""

    taken = Signal()
    """The way out was chosen."""

    def __init__(
        self,
        text: str = "",
        link: str = "",
        *,
        tone: Tone = Tone.DANGER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text, self.tone = text, tone
        self.link = Link(link, tone=tone, parent=self)
        self.link.setVisible(bool(link))
        self.link.clicked.connect(self.taken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def say(self, text: str, link: str = "", tone: Tone = Tone.DANGER) -> None:
        """Say another sentence."""
        self.text, self.tone = text, tone
        self.link.tone = tone
        self.link.setText(link)
        self.link.setAccessibleName(link)
        self.link.setVisible(bool(link))
        self.setAccessibleName(text)
        self.updateGeometry()
        self._place()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped sentence, the link included."""
        return self._layout(width)[0] * _SMALL.line

    def sizeHint(self) -> QSize:
        """Return the size at a readable width."""
        return QSize(220, self.heightForWidth(max(self.width(), 220)))

    def resizeEvent(self, _event: object) -> None:
        """Put the link behind the last word."""
        self._place()

    def _layout(self, width: int) -> tuple[int, int]:
        """Return how many lines there are and where the link begins."""
        lines = wrapped(self.text, _SMALL, width - 20)
        if not self.link.text():
            return len(lines), 0
        left = int(text_width(lines[-1] + " ", _SMALL))
        if left + text_width(self.link.text(), _LINK) > width - 20:
            return len(lines) + 1, 0
        return len(lines), left

    def _place(self) -> None:
        lines, left = self._layout(self.width())
        self.link.resize(self.link.sizeHint())
        self.link.move(20 + left, (lines - 1) * _SMALL.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and sentence."""
        painter, ink = QPainter(self), theme().tone(self.tone)
        paint_icon(painter, 0, 1, "circle-alert", ink, 14)
        box = QRectF(20, 0, self.width() - 20, self.height())
        text_block(painter, box, self.text, _SMALL, ink)


class HintLine(QWidget):
    """A quiet sentence under a field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def said(self) -> str:
        """What it says."""
        return self._text

    def say(self, text: str) -> None:
        """Say another sentence."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a line."""
        return QSize(int(text_width(self._text, _SMALL)) + 1, _SMALL.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sentence."""
        text_line(QPainter(self), QRectF(self.rect()), self._text, _SMALL, theme().tone(Tone.TEXT3))
