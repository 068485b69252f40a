"""The rows of a day's list as plain values: meetings, drives, traces of moved ones, now.

More than nine meetings are told in one line each, so that the day stays in sight.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QCoreApplication

from fieldsales.ui import format as fmt
from fieldsales.ui.status import Status, status_of, status_words
from fieldsales.ui.today.day_data import DayShown
from fieldsales.ui.today.words import leg_words, moved_words, second_line
from fieldsales.views.trips import MeetingCard, MovedTrace

MOST_IN_TWO_LINES = 9


class RowKind(Enum):
    """What a row is."""

    MEETING = "meeting"
    TRACE = "trace"
    DRIVE = "drive"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class DayRow:
    """One row. `text` is what a drive or the now line says; `chip` warns or tells who joins."""

    kind: RowKind
    meeting_id: bytes = b""
    time: str = ""
    name: str = ""
    second: str = ""
    status: Status = Status.PLANNED
    text: str = ""
    chip: str = ""
    is_past: bool = False
    has_conflict: bool = False
    is_compact: bool = False

    @property
    def can_be_chosen(self) -> bool:
        """Say whether it is a meeting."""
        return self.kind in {RowKind.MEETING, RowKind.TRACE}

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        if not self.can_be_chosen:
            return self.text
        conflict = conflict_words() if self.has_conflict else ""
        parts = (self.time, self.name, status_words(self.status), self.second, self.chip, conflict)
        return ", ".join(p for p in parts if p)


def conflict_words() -> str:
    """Return the word for two values that stand against each other."""
    return QCoreApplication.translate("today", "Two versions")


def rows_of(shown: DayShown, now: datetime, me: bytes) -> tuple[DayRow, ...]:
    """Return the rows of a day; the line of now only on the day itself."""
    traces = shown.day.traces if shown.day else ()
    is_compact = len(shown.cards) + len(traces) > MOST_IN_TWO_LINES
    things: list[MeetingCard | MovedTrace] = sorted(
        (*shown.cards, *traces), key=lambda thing: thing.start
    )
    rows = list(_rows(shown, things, me, is_compact=is_compact))
    if shown.view.day_date != fmt.local_day(now, shown.view.zone) or not rows:
        return tuple(rows)
    place = _place_of_now(shown, rows, now)
    line = DayRow(RowKind.NOW, text=fmt.clock(now, shown.view.zone))
    return (*rows[:place], line, *rows[place:])


def _rows(
    shown: DayShown, things: list[MeetingCard | MovedTrace], me: bytes, *, is_compact: bool
) -> Iterator[DayRow]:
    for place, thing in enumerate(things):
        if isinstance(thing, MovedTrace):
            yield _trace_row(thing, is_compact=is_compact)
            continue
        leg = shown.legs.get(thing.id)
        drive = leg_words(leg.minutes, leg.km) if leg is not None and place else ""
        if drive and not is_compact:
            yield DayRow(RowKind.DRIVE, thing.id, text=drive)
        yield _meeting_row(thing, me, drive if is_compact else "", is_compact=is_compact)


def _meeting_row(card: MeetingCard, me: bytes, drive: str, *, is_compact: bool) -> DayRow:
    meeting = card.meeting
    joins = meeting.leader_id is not None and meeting.leader_id != me and meeting.is_live
    return DayRow(
        RowKind.MEETING,
        card.id,
        fmt.clock(card.start, meeting.slot.zone),
        card.client_name,
        card.town if is_compact else second_line(card),
        status_of(meeting.state.value),
        drive,
        QCoreApplication.translate("today", "Leader joins") if joins else "",
        is_past=not meeting.is_live,
        has_conflict=card.is_conflicted,
        is_compact=is_compact,
    )


def _trace_row(trace: MovedTrace, *, is_compact: bool) -> DayRow:
    moved = moved_words(trace.to_start, trace.to_zone)
    return DayRow(
        RowKind.TRACE,
        trace.meeting_id,
        fmt.clock(trace.start, trace.zone),
        trace.client_name,
        moved if is_compact else " · ".join(t for t in (trace.town, moved) if t),
        Status.MOVED,
        is_past=True,
        is_compact=is_compact,
    )


def _place_of_now(shown: DayShown, rows: list[DayRow], now: datetime) -> int:
    """Return where the line of now stands: after what began, and after the drive once that is over."""
    begun = {c.id for c in shown.cards if c.start <= now}
    traces = shown.day.traces if shown.day else ()
    begun |= {t.meeting_id for t in traces if t.start <= now}
    place = max(
        (n + 1 for n, r in enumerate(rows) if _is_meeting(r) and r.meeting_id in begun), default=0
    )
    last = shown.card(rows[place - 1].meeting_id) if place else None
    is_over = last is None or now >= last.end or not last.meeting.is_live
    if place < len(rows) and rows[place].kind is RowKind.DRIVE and is_over:
        place += 1
    return place


def _is_meeting(row: DayRow) -> bool:
    return row.kind in {RowKind.MEETING, RowKind.TRACE}
