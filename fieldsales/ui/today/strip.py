"""The head of a day's list: how far the day is in two words and one segment per meeting, by its status."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.painting import TextStyle, hatch, rounded
from fieldsales.ui.parts.cards import Rule, column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.status import Status, colours_of, status_of
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.today.day_data import DayShown
from fieldsales.ui.today.words import progress_words
from fieldsales.ui.tokens import Type

_HIGH, _GAP = 6, 3


class StatusSegments(QWidget):
    """One segment per meeting in the order of the day; what it says stands in words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.statuses: tuple[Status, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_statuses(self, statuses: Sequence[Status]) -> None:
        """Show other meetings."""
        self.statuses = tuple(statuses)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the strip."""
        return QSize(200, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments."""
        painter, count = QPainter(self), len(self.statuses)
        if not count:
            return
        width = (self.width() - (count - 1) * _GAP) / count
        for place, status in enumerate(self.statuses):
            box = QRectF(place * (width + _GAP), 0, width, _HIGH)
            _paint_segment(painter, box, status)


def _paint_segment(painter: QPainter, box: QRectF, status: Status) -> None:
    colours, tint = theme().colours, colours_of(status)
    match status:
        case Status.HELD | Status.MISSED_BY_CLIENT | Status.MISSED_BY_US:
            rounded(painter, box, 2, fill=tint.fg)
        case Status.CONFIRMED:
            rounded(painter, box, 2, fill=tint.border)
        case Status.IN_PROGRESS:
            rounded(painter, box, 2, fill=colours.accent.fill)
        case Status.CANCELLED:
            rounded(painter, box, 2, border=colours.border_strong)
            hatch(painter, box.adjusted(2, 1, -2, -1), colours.border_strong)
        case _:
            rounded(painter, box, 2, border=tint.fg)


class DayStrip(QWidget):
    """Words and segments."""

    def __init__(self) -> None:
        super().__init__()
        self.held = Label("", style=TextStyle(Type.ROW, weight=600))
        self.expected = Label("", Type.SMALL, Tone.TEXT2)
        self.segments = StatusSegments()
        words = row(self.held, spacing=8)
        words.addStretch()
        words.addWidget(self.expected)
        box = column(spacing=7, margins=(16, 10, 16, 8))
        box.addLayout(words)
        box.addWidget(self.segments)
        whole = column()
        whole.addLayout(box)
        whole.addWidget(Rule())
        self.setLayout(whole)

    def show_day(self, shown: DayShown) -> None:
        """Show how far a day is."""
        held, expected = progress_words(shown)
        self.held.setText(held)
        self.expected.setText(expected)
        statuses = [status_of(card.state.value) for card in shown.cards]
        self.segments.set_statuses(statuses)
        self.segments.setAccessibleName(f"{held}, {expected}")
