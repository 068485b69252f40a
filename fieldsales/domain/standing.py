"""What stood at a moment: the standing plan of a day, reckoned from the meetings themselves.

Planned means standing at 18:00 local the day before; later bookings of the day are fill-ins (RULES
section 5.2). When a meeting was made stands in its id, when it was moved or called off in its registers, so
the plan can be taken late and is still the plan of that evening.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.ids import ClientId, MeetingId, made_at
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.trip import StandingMeeting

STANDS_AT_HOUR = 18
_NEVER_PLANNED = frozenset({MeetingState.PROPOSED, MeetingState.VOID})


def cutoff_of(day: date, zone: str) -> datetime:
    """Return the moment at which the plan of a day stands: 18:00 local the day before, in UTC."""
    evening = datetime(day.year, day.month, day.day, STANDS_AT_HOUR, tzinfo=ZoneInfo(zone))
    before = evening.replace(tzinfo=None) - timedelta(days=1)
    return before.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo("UTC"))


def start_at(meeting: Meeting, moment: datetime) -> datetime | None:
    """Return when a meeting was to begin as things stood at a moment; None when it did not stand then."""
    if made_at(meeting.id) > moment or meeting.state in _NEVER_PLANNED:
        return None
    ended = meeting.outcome.at
    if meeting.state is MeetingState.CANCELLED and ended is not None and ended <= moment:
        return None
    later = (m for m in meeting.moves if m.at is not None and m.at > moment)
    first = next(later, None)
    return first.start if first else meeting.slot.start


def was_confirmed(meeting: Meeting, moment: datetime) -> bool:
    """Say whether the client had confirmed by a moment; a later move hides an earlier confirmation."""
    confirmation = meeting.confirmation
    return confirmation is not None and confirmation.is_confirmed and confirmation.at <= moment


def standing_meetings(
    meetings: Iterable[Meeting], day: date, zone: str, chances: Mapping[bytes, int]
) -> tuple[StandingMeeting, ...]:
    """Return the plan of a day as it stood the evening before, by time; `chances` are percents by id."""
    cutoff, local = cutoff_of(day, zone), ZoneInfo(zone)
    stood = []
    for meeting in meetings:
        start = start_at(meeting, cutoff)
        if start is None or start.astimezone(local).date() != day:
            continue
        stood.append(
            StandingMeeting(
                MeetingId(meeting.id),
                ClientId(meeting.client_id),
                start,
                was_confirmed(meeting, cutoff),
                chances.get(meeting.id, 0),
            )
        )
    return tuple(sorted(stood, key=lambda s: (s.start, s.meeting_id)))
