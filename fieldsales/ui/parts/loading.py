"""Waiting: nothing for 200 ms, then grey rows of the right size; a bar with counts from 1 s, with cancel."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.painting import rounded
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_WIDTHS = ((171, 110), (127, 66), (149, 88), (160, 96), (118, 74))


class LoadingRows(QWidget):
    """Grey rows where a list will be; they appear only when the wait is long enough to be seen."""

    def __init__(
        self, row_height: int = 44, count: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row_height, self._count = row_height, count
        self._is_seen = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(theme().tokens.motion_ms["skeletonAfter"])
        self._timer.timeout.connect(self.see)
        self.setAccessibleName(self.tr("Loading"))

    def begin(self) -> None:
        """A wait begins."""
        self._is_seen = False
        self._timer.start()
        self.update()

    def see(self) -> None:
        """Show the rows now."""
        self._is_seen = True
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        if not self._is_seen:
            return
        painter, colours = QPainter(self), theme().colours
        for place in range(self._count):
            top = place * self._row_height
            if top > self.height():
                break
            first, second = _WIDTHS[place % len(_WIDTHS)]
            middle = top + self._row_height / 2
            rounded(painter, QRectF(16, middle - 12, 24, 24), 12, fill=colours.hover)
            rounded(painter, QRectF(50, middle - 11, first, 9), 3, fill=colours.hover)
            rounded(painter, QRectF(50, middle + 4, second, 7), 3, fill=colours.hover)
            if place:
                painter.fillRect(QRectF(0, top, self.width(), 1), colours.border)


def paint_bar(
    painter: QPainter, box: QRectF, share: float, *, is_done: bool = False, is_thin: bool = False
) -> None:
    """Paint a progress bar, 6 pixels high; green when done, amber when behind."""
    colours = theme().colours
    rounded(painter, box, 3, fill=colours.sunken, border=colours.border)
    fill = colours.success.fill if is_done else colours.accent.fill
    if is_thin:
        fill = colours.warning.fill
    width = (box.width() - 2) * min(1.0, max(0.0, share))
    if width >= 1:
        painter.save()
        painter.setClipRect(QRectF(box.left() + 1, box.top(), width, box.height()))
        rounded(painter, box.adjusted(1, 1, -1, -1), 2, fill=fill)
        painter.restore()


class Bar(QWidget):
    """A progress bar."""

    def __init__(self, share: float = 0.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._is_done = share, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, *, is_done: bool = False) -> None:
        """Show how much is done, from 0 to 1."""
        self._share, self._is_done = share, is_done
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a bar."""
        return QSize(120, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar."""
        box = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        paint_bar(QPainter(self), box, self._share, is_done=self._is_done)


def paint_segments(
    painter: QPainter,
    box: QRectF,
    done: int,
    total: int,
    *,
    tone: Tone = Tone.SUCCESS,
    doing: int = 0,
) -> None:
    """Paint segments, 6 pixels high, for what is countable up to 15; `doing` are begun but not done."""
    colours = theme().colours
    fill = {Tone.WARNING: colours.warning.fill, Tone.ACCENT: colours.accent.fill}.get(
        tone, colours.success.fill
    )
    width = (box.width() - (total - 1) * 3) / total
    for place in range(total):
        part = QRectF(box.left() + place * (width + 3), box.top(), width, 6)
        if place < done:
            rounded(painter, part, 2, fill=fill)
        elif place < done + doing:
            rounded(painter, part, 2, fill=colours.accent.fill)
        else:
            rounded(painter, part, 2, border=colours.control_border)


class Segments(QWidget):
    """Progress in segments; always stands beside words."""

    def __init__(
        self,
        done: int,
        total: int,
        *,
        tone: Tone = Tone.SUCCESS,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._done, self._total, self._tone = done, total, tone
        self._width = width or total * 23 - 3
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_done(self, done: int, total: int) -> None:
        """Show another count."""
        self._done, self._total = done, total
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the segments."""
        return QSize(self._width, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments."""
        paint_segments(
            QPainter(self), QRectF(self.rect()), self._done, self._total, tone=self._tone
        )


class Progress(QWidget):
    """A bar with counts that appears when work takes more than a second; it can be cancelled."""

    cancelled = Signal()
    """Cancel was pressed."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(words, Type.SMALL, Tone.TEXT2)
        self.count = Label("", Type.SMALL, Tone.TEXT2)
        self.bar = Bar()
        self.cancel = Button(self.tr("Cancel"), rank=Rank.QUIET, height=Height.SMALL)
        self.cancel.clicked.connect(self.cancelled)
        box = row(self.words, self.count, spacing=10, margins=(16, 6, 12, 6))
        box.addWidget(self.bar, 1)
        box.addWidget(self.cancel)
        self.setLayout(box)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(theme().tokens.motion_ms["spinnerAfter"])
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self) -> None:
        """Work begins: appear after a second."""
        self._timer.start()

    def tell(self, done: int, total: int, words: str) -> None:
        """Show how far the work is; `words` say it, such as "6 of 14"."""
        self.count.setText(words)
        self.count.updateGeometry()
        self.bar.set_share(done / total if total else 0.0)

    def end(self) -> None:
        """Work is over: go away."""
        self._timer.stop()
        self.hide()
