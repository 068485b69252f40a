"""Picking a day or a time by eye: a month in a popover, and a list of half hours.

Arrow keys go by days and weeks, Page Up and Down by months; Return takes the day. The field that opens
these stays the way for whoever types.
"""

from datetime import date, time, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line
from fieldsales.ui.parts.buttons import IconButton
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_CELL = 34
_DAY = TextStyle(Type.SMALL)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class MonthGrid(QWidget):
    """The days of a month, six weeks from Monday on."""

    picked = Signal(object)
    """A day was taken."""
    moved = Signal()
    """Another day is the chosen one; the month may be another."""

    def __init__(self, chosen: date, today: date) -> None:
        super().__init__()
        self.chosen, self._today = chosen, today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(7 * _CELL, 7 * _CELL - 6)
        self._say()

    def choose(self, day: date) -> None:
        """Make a day the chosen one."""
        self.chosen = day
        self._say()
        self.moved.emit()
        self.update()

    def step_month(self, by: int) -> None:
        """Go to the same day of a later or earlier month, or its last."""
        months = self.chosen.year * 12 + self.chosen.month - 1 + by
        first = date(months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.choose(first.replace(day=min(self.chosen.day, last.day)))

    def _say(self) -> None:
        self.setAccessibleName(fmt.day_long(self.chosen))

    def _first(self) -> date:
        first = self.chosen.replace(day=1)
        return first - timedelta(days=first.weekday())

    def sizeHint(self) -> QSize:
        """Return the size of the grid."""
        return QSize(7 * _CELL, 7 * _CELL - 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, weeks and months; take the day with Return."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self.chosen + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.step_month(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.picked.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the day under the pointer."""
        place = event.position()
        week = int((place.y() - (_CELL - 6)) // _CELL)
        if 0 <= week < 6:
            day = self._first() + timedelta(days=week * 7 + int(place.x() // _CELL))
            self.choose(day)
            self.picked.emit(day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint weekdays and days."""
        painter, colours = QPainter(self), theme().colours
        first = self._first()
        for place in range(7):
            box = QRectF(place * _CELL, 0, _CELL, _CELL - 6)
            name = fmt.weekday(first + timedelta(days=place))
            text_line(painter, box, name[:3], TextStyle(Type.META), colours.text3, align=CENTRE)
        for place in range(42):
            day = first + timedelta(days=place)
            left, top = place % 7 * _CELL, place // 7 * _CELL + _CELL - 6
            self._paint_day(painter, QRectF(left + 2, top + 2, _CELL - 4, _CELL - 4), day)

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        colours, radius = theme().colours, theme().radius("control")
        ink = colours.text if day.month == self.chosen.month else colours.text3
        if day == self.chosen:
            rounded(painter, box, radius, fill=colours.accent.fill)
            ink = colours.accent.on
        elif day == self._today:
            rounded(painter, box, radius, border=colours.accent.border)
        text_line(painter, box, str(day.day), _DAY, ink, align=CENTRE)


class MonthPopover(Popover):
    """A month to pick a day from."""

    picked = Signal(object)
    """A day was taken; the popover has closed."""

    def __init__(self, window: QWidget, chosen: date, today: date) -> None:
        super().__init__(window, 7 * _CELL + 26)
        self.grid = MonthGrid(chosen, today)
        self._name = Label("", style=TextStyle(Type.ROW, weight=600))
        earlier = IconButton("chevron-left", self.tr("Earlier month"), key="PageUp")
        later = IconButton("chevron-right", self.tr("Later month"), key="PageDown")
        earlier.clicked.connect(lambda: self.grid.step_month(-1))
        later.clicked.connect(lambda: self.grid.step_month(1))
        head = row(spacing=2)
        head.addWidget(self._name, 1)
        head.addWidget(earlier)
        head.addWidget(later)
        self.column.addLayout(head)
        self.column.addWidget(self.grid)
        self.grid.moved.connect(self._say)
        self.grid.picked.connect(self._take)
        self._say()

    def open_for(self, target: QWidget) -> None:
        """Open below a field, the keyboard on the grid."""
        self.open_at(target)
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say(self) -> None:
        self._name.setText(fmt.month_year(self.grid.chosen))

    def _take(self, day: date) -> None:
        self.close_it()
        self.picked.emit(day)


class TimesPopover(Popover):
    """The half hours of a working day."""

    picked = Signal(object)
    """A time was taken; the popover has closed."""

    def __init__(self, window: QWidget, chosen: time | None) -> None:
        super().__init__(window, 132)
        self._times = [time(hour, minute) for hour in range(8, 20) for minute in (0, 30)]
        self.list = RowsView(self.tr("Times"))
        self.list.setModel(RowsModel([ListRow(fmt.clock_of(at)) for at in self._times]))
        self.list.setFixedHeight(220)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.column.addWidget(self.list)
        wanted = chosen or time(9)
        self.list.choose(min(range(len(self._times)), key=lambda n: _apart(self._times[n], wanted)))

    def open_for(self, target: QWidget) -> None:
        """Open below a field, the keyboard on the list."""
        self.open_at(target)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, place: int) -> None:
        self.close_it()
        self.picked.emit(self._times[place])


def _apart(one: time, other: time) -> int:
    return abs((one.hour - other.hour) * 60 + one.minute - other.minute)
