"""Rules over a proposed change of a meeting: M1, M2, M4, M6 and T3 of RULES section 4.4."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldsales.domain.change import Change, Rows
from fieldsales.domain.client import Client
from fieldsales.domain.meeting import ENDED, Meeting, MeetingKind, MeetingState
from fieldsales.domain.trip import Trip, TripState
from fieldsales.errors import RuleError

SHORTEST_MINUTES, LONGEST_MINUTES = 10, 480


def check_meeting(change: Change[Any], rows: Rows) -> None:
    """Refuse a meeting that cannot be, before it is kept."""
    after: Meeting | None = change.after
    if after is None:
        raise RuleError(
            "A meeting is not deleted; cancel it, or void it if it was a mistake.", where="meeting"
        )
    is_new_slot = change.before is None or change.before.slot != after.slot
    if is_new_slot:
        _check_slot(after)
        _check_day(after, rows)
        _check_client(after, rows)
        _check_overlap(after, rows)
    _check_ending(after)


def _check_slot(meeting: Meeting) -> None:
    if not SHORTEST_MINUTES <= meeting.slot.minutes <= LONGEST_MINUTES:
        raise RuleError(
            "A meeting takes {least} to {most} minutes, not {minutes}.",
            least=SHORTEST_MINUTES,
            most=LONGEST_MINUTES,
            minutes=meeting.slot.minutes,
            where="slot",
        )
    try:
        ZoneInfo(meeting.slot.zone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise RuleError(
            "{zone} is no time zone; take one like Europe/Madrid.",
            zone=meeting.slot.zone,
            where="slot",
        ) from error


def _check_day(meeting: Meeting, rows: Rows) -> None:
    trip = rows.get(Trip, meeting.trip_id)
    if trip is None:
        return
    if trip.state in {TripState.CLOSED, TripState.CANCELLED}:
        raise RuleError(
            "Trip {number} is {state}.", number=trip.number, state=trip.state, where="trip_id"
        )
    day = meeting.start.astimezone(ZoneInfo(meeting.slot.zone)).date()
    if not trip.dates.first <= day <= trip.dates.last:
        raise RuleError(
            "{day} is outside trip {number}, which lasts from {first} to {last}.",
            day=day,
            number=trip.number,
            first=trip.dates.first,
            last=trip.dates.last,
            where="slot",
        )


def _check_client(meeting: Meeting, rows: Rows) -> None:
    client = rows.get(Client, meeting.client_id)
    if client is not None and client.do_not_visit:
        raise RuleError("This client does not want visits.", where="client_id")


def overlapping(meeting: Meeting, rows: Rows) -> tuple[Meeting, ...]:
    """Return the live meetings of the same brigade whose time overlaps this one's."""
    if meeting.trip_id is None or not meeting.is_live:
        return ()
    others = rows.where(Meeting, trip_id=meeting.trip_id)
    return tuple(
        o
        for o in others
        if o.id != meeting.id
        and o.is_live
        and o.brigade_id == meeting.brigade_id
        and o.start < meeting.end
        and meeting.start < o.end
    )


def _check_overlap(meeting: Meeting, rows: Rows) -> None:
    if meeting.override_reason.strip():
        return
    for other in overlapping(meeting, rows):
        zone = ZoneInfo(other.slot.zone)
        free = other.end.astimezone(zone) + timedelta(minutes=15)
        raise RuleError(
            "The brigade has a meeting from {start} to {end}; free again at {free}. Take that, or give a "
            "reason (override_reason).",
            start=other.start.astimezone(zone).strftime("%H:%M"),
            end=other.end.astimezone(zone).strftime("%H:%M"),
            free=free.strftime("%H:%M"),
            where="slot",
        )


def _check_ending(meeting: Meeting) -> None:
    if meeting.state not in ENDED or meeting.state is MeetingState.VOID:
        return
    if meeting.state is MeetingState.HELD:
        if meeting.kind is MeetingKind.CONTRACT and not (
            meeting.leader_id or meeting.no_leader_reason.strip()
        ):
            raise RuleError(
                "A contract meeting has a leader: say who came (leader_id), or why none did "
                "(no_leader_reason).",
                where="leader_id",
            )
    elif meeting.outcome.side is None:
        raise RuleError("Say whose doing it was: client, us or third.", where="side")
