"""Entries of a board from meetings: what the small card says, what a screen reader says, what may be dragged.

Called on the thread that read them; it touches no widget.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.meeting import MeetingKind, MeetingState
from fieldsales.domain.registers import Slot
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import Entry, local_minute
from fieldsales.ui.parts.meeting_card import MeetingCard as Face
from fieldsales.ui.status import Status, status_of, status_words
from fieldsales.views.trips import MeetingCard, MovedTrace

NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)
"""The start of a slot of which only place and zone are known yet."""
_MOVABLE = frozenset({MeetingState.PROPOSED, MeetingState.PLANNED, MeetingState.CONFIRMED})


def kind_words(kind: MeetingKind) -> str:
    """Return what a meeting is for, in the reader's language."""
    translate = QCoreApplication.translate
    words = {
        MeetingKind.INTRODUCTION: translate("meeting", "First visit"),
        MeetingKind.VIP: translate("meeting", "VIP questionnaire"),
        MeetingKind.FOLLOW_UP: translate("meeting", "Follow-up"),
        MeetingKind.CONTRACT: translate("meeting", "Contract"),
        MeetingKind.SERVICE: translate("meeting", "Service"),
    }
    return words.get(kind, kind.value)


def zone_words(zone: str) -> str:
    """Return a time zone by its town: "Lisbon time"."""
    town = zone.rsplit("/", 1)[-1].replace("_", " ")
    return QCoreApplication.translate("meeting", "{town} time").format(town=town)


def entry_of(card: MeetingCard, today: date, zone: str, lane: int = 0) -> Entry:
    """Return a meeting as calendars paint it; its zone is named when it is not the trip's."""
    translate = QCoreApplication.translate
    slot = card.meeting.slot
    day, minute = local_minute(slot.start, slot.zone)
    clock = fmt.clock_of_minute(minute)
    line = f"{clock} {card.town}".strip()
    if slot.zone != zone:
        line = f"{line} · {zone_words(slot.zone)}"
    is_contract = card.meeting.kind is MeetingKind.CONTRACT
    face = Face(
        card.client_name or translate("meeting", "Client not on this laptop"),
        line,
        status_of(card.state),
        _purpose(card),
        is_contract,
        card.is_conflicted,
    )
    said = [fmt.weekday_day(day), clock, face.name, status_words(face.status)]
    if is_contract:
        said.append(translate("meeting", "contract"))
    if card.is_conflicted:
        said.append(translate("meeting", "two versions"))
    is_fixed = card.state not in _MOVABLE or day < today
    return Entry(
        (card.id, 0), day, minute, slot.minutes, face, ", ".join(said), card, lane, is_fixed
    )


def _purpose(card: MeetingCard) -> str:
    """Return the third line of a card: what it is about; of a contract, whether the leader joins."""
    meeting = card.meeting
    words = meeting.purpose or kind_words(meeting.kind)
    if meeting.kind is MeetingKind.CONTRACT and meeting.leader_id is not None:
        joins = QCoreApplication.translate("meeting", "leader joins")
        return f"{kind_words(meeting.kind)}, {joins}"
    return words


def trace_of(trace: MovedTrace, lane: int = 0) -> Entry:
    """Return where a meeting used to be: "17:15 to Thu 12"."""
    translate = QCoreApplication.translate
    day, minute = local_minute(trace.start, trace.zone)
    clock = fmt.clock_of_minute(minute)
    now = fmt.weekday_day(fmt.local_day(trace.to_start, trace.to_zone))
    line = translate("meeting", "{time} to {day}").format(time=clock, day=now)
    face = Face(trace.client_name, line, Status.MOVED)
    said = (fmt.weekday_day(day), clock, face.name, status_words(Status.MOVED), now)
    key = (trace.meeting_id, int(trace.start.timestamp()))
    return Entry(key, day, minute, 60, face, ", ".join(said), None, lane)


def entries_of(
    cards: Iterable[MeetingCard],
    traces: Iterable[MovedTrace],
    today: date,
    zone: str,
    lane: int = 0,
) -> tuple[Entry, ...]:
    """Return the entries of a day by time; meetings entered by mistake are left out."""
    found = [entry_of(c, today, zone, lane) for c in cards if c.state is not MeetingState.VOID]
    found += [trace_of(trace, lane) for trace in traces]
    return tuple(sorted(found, key=lambda e: (e.minute, e.key)))


def slot_at(day: date, minute: int, minutes: int, like: Slot) -> Slot:
    """Return the slot of a local day and minute, with place and zone of another."""
    at = time(minute // 60, minute % 60)
    start = datetime.combine(day, at, ZoneInfo(like.zone)).astimezone(UTC)
    return Slot(start, minutes, like.zone, like.place_id, like.address)
