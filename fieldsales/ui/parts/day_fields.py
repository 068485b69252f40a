"""Fields for a day and a time: typed in any usual way, gone through with the arrow keys.

They keep what is typed and say underneath what they understood.
"""

from datetime import date, time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from fieldsales.ui import format as fmt
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.month import MonthPopover, TimesPopover
from fieldsales.ui.reading import read_day, read_time


class DateField(TextField):
    """A day, typed in any usual way (`3.12`, `3 Dec`, `thu`, `+7`); arrow keys go by days."""

    picked = Signal(object)
    """The day understood, or None while the text is none."""

    def __init__(self, label: str, today: date, *, hint: str = "") -> None:
        super().__init__(label, hint=hint, right_icon="calendar")
        self._today = today
        self._day: date | None = None
        self.box.icon_pressed.connect(self.open_month)
        self.changed.connect(self._read)
        self.committed.connect(self._write)
        self.edit.installEventFilter(self)

    def open_month(self) -> None:
        """Show a month to pick the day from."""
        popover = MonthPopover(self, self._day or self._today, self._today)
        popover.picked.connect(self._take)
        popover.closed.connect(popover.deleteLater)
        popover.open_for(self.box)

    def _take(self, day: date) -> None:
        self.accept()
        self.set_day(day)
        self.picked.emit(day)

    def day(self) -> date | None:
        """Return the day, None when the text is none."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show another day."""
        self._day = day
        self._write()

    def _read(self, text: str) -> None:
        self._day = read_day(text, self._today)
        self.set_hint(fmt.day_long(self._day) if self._day else "")
        self.picked.emit(self._day)

    def _write(self) -> None:
        if self._day is not None:
            self.set_value(fmt.day(self._day))
            self.set_hint(fmt.day_long(self._day))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go by days with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            if step:
                base = self._day or self._today
                self.set_day(date.fromordinal(base.toordinal() + step))
                self.picked.emit(self._day)
                return True
        return super().eventFilter(watched, event)


class TimeField(TextField):
    """A time of day, typed in any usual way (`1340`, `13:40`, `1.40pm`); arrow keys go by quarters."""

    picked = Signal(object)
    """The time understood, or None while the text is none."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint, right_icon="clock")
        self._time: time | None = None
        self.box.icon_pressed.connect(self.open_times)
        self.changed.connect(self._read)
        self.committed.connect(self._write)
        self.edit.installEventFilter(self)

    def open_times(self) -> None:
        """Show the half hours to pick from."""
        popover = TimesPopover(self, self._time)
        popover.picked.connect(self._take)
        popover.closed.connect(popover.deleteLater)
        popover.open_for(self.box)

    def _take(self, at: time) -> None:
        self.accept()
        self.set_time(at)
        self.picked.emit(at)

    def at(self) -> time | None:
        """Return the time, None when the text is none."""
        return self._time

    def set_time(self, at: time | None) -> None:
        """Show another time."""
        self._time = at
        self._write()

    def _read(self, text: str) -> None:
        self._time = read_time(text)
        self.picked.emit(self._time)

    def _write(self) -> None:
        if self._time is not None:
            self.set_value(fmt.clock_of(self._time))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go by quarters of an hour with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 15, Qt.Key.Key_Down: -15}.get(Qt.Key(event.key()), 0)
            if step:
                base = self._time or time(9)
                minute = (base.hour * 60 + base.minute) // 15 * 15 + step
                self.set_time(time(minute // 60 % 24, minute % 60))
                self.picked.emit(self._time)
                return True
        return super().eventFilter(watched, event)
