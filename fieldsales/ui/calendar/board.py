"""What a calendar shows, indexed by day: entries by time, the load of each day, lanes of brigades.

Made from views on the thread that read them, shown by every canvas and by the agenda. Frozen: a refresh
brings another board, and two boards tell what moved.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from fieldsales.ui.parts.hold_bar import DayLoad
from fieldsales.ui.parts.meeting_card import MeetingCard as Face
from fieldsales.ui.status import Status
from fieldsales.views.trips import MeetingCard

Key = tuple[bytes, int]
"""A meeting's id, and 0 for the meeting itself, or the second at which it stood before it was moved."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A meeting, or the trace of one that was moved away; times are local minutes of the day."""

    key: Key
    day: date
    minute: int
    minutes: int
    face: Face
    spoken: str
    card: MeetingCard | None = None
    lane: int = 0
    is_fixed: bool = True
    """It cannot be dragged: past, ended, or a trace."""

    @property
    def is_gone(self) -> bool:
        """Say whether it no longer takes place here: cancelled, or moved away."""
        return self.face.status in {Status.CANCELLED, Status.MOVED}

    @property
    def end(self) -> int:
        """The minute it ends."""
        return self.minute + self.minutes


@dataclass(frozen=True, slots=True)
class Lane:
    """A brigade's lane; a trip's own calendar has one."""

    brigade_id: bytes = b""
    name: str = ""
    letters: str = ""
    colour: int = 0


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day. `loads` has one load for each lane, None where the brigade does not travel."""

    day: date
    name: str
    entries: tuple[Entry, ...] = ()
    loads: tuple[DayLoad | None, ...] = (None,)
    room: int = 0
    is_past: bool = False
    is_today: bool = False
    is_open: bool = True
    """Meetings may be put here: it is a day of the trip."""

    @property
    def spoken(self) -> str:
        """The day as a screen reader says it."""
        return self.name


@dataclass(frozen=True)
class Board:
    """Days in order, with what is on them. `now` is the present local day and minute."""

    cells: tuple[DayCell, ...] = ()
    lanes: tuple[Lane, ...] = (Lane(),)
    zone: str = "UTC"
    now: tuple[date, int] | None = None

    @cached_property
    def by_day(self) -> Mapping[date, DayCell]:
        """The days by their dates."""
        return {cell.day: cell for cell in self.cells}

    @cached_property
    def by_key(self) -> Mapping[Key, Entry]:
        """The entries by their keys."""
        return {entry.key: entry for entry in self}

    @cached_property
    def order(self) -> tuple[Key, ...]:
        """All keys, day by day, by time."""
        return tuple(entry.key for entry in self)

    def __iter__(self) -> Iterator[Entry]:
        return (entry for cell in self.cells for entry in cell.entries)

    def get(self, key: Key | None) -> Entry | None:
        """Return an entry, None when it is not here."""
        return self.by_key.get(key) if key is not None else None

    def place_in_day(self, entry: Entry) -> tuple[int, int]:
        """Return which of its day an entry is, from 1, and of how many."""
        entries = self.by_day[entry.day].entries
        return entries.index(entry) + 1, len(entries)

    def moved_since(self, before: "Board") -> tuple[Key, ...]:
        """Return the meetings whose day or time is another than before."""
        return tuple(
            entry.key
            for entry in self
            if (old := before.by_key.get(entry.key)) is not None
            and (old.day, old.minute, old.lane) != (entry.day, entry.minute, entry.lane)
        )


NOTHING = Board()


def local_minute(moment: datetime, zone: str) -> tuple[date, int]:
    """Return the local day of a moment and the minute of that day."""
    local = moment.astimezone(ZoneInfo(zone))
    return local.date(), local.hour * 60 + local.minute
