"""A field for a moment, typed in any usual way: `thu 15:30`, `11 Nov, 12:10`, `today 9`, `12:10`."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from fieldsales.ui import format as fmt
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.reading import read_day, read_time


def read_moment(text: str, today: date, zone: str) -> datetime | None:
    """Return the moment meant, in UTC: a day, then a time after a comma or the last blank; today if none."""
    said = text.strip()
    day_text, comma, time_text = said.rpartition(",")
    if not comma:
        day_text, _, time_text = said.rpartition(" ")
    day = read_day(day_text, today) if day_text.strip() else today
    at = read_time(time_text)
    if day is None or at is None:
        return None
    return moment_of(day, at, zone)


def moment_of(day: date, at: time, zone: str) -> datetime:
    """Return the moment of a local day and time, in UTC."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


class MomentField(TextField):
    """A moment in a zone; says underneath what it understood."""

    picked = Signal()
    """Another moment was typed."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._today = date.min
        self._zone = "UTC"
        self._at: datetime | None = None
        self.changed.connect(self._read)
        self.committed.connect(self._write)

    def show_moment(self, at: datetime, zone: str) -> None:
        """Show a moment; days are understood from this one on."""
        self._zone, self._today = zone, fmt.local_day(at, zone)
        self._at = at
        self._write()

    def moment(self) -> datetime | None:
        """Return the moment, None when what is typed is none."""
        return self._at

    def put(self, text: str) -> None:
        """Put words in as if they had been typed."""
        self.set_value(text)
        self._read(text)

    def _read(self, text: str) -> None:
        self._at = read_moment(text, self._today, self._zone)
        self.picked.emit()

    def _write(self) -> None:
        if self._at is not None:
            self.set_value(fmt.day_clock(self._at, self._zone))
