"""Parts 3 and 4 of a trip's report: plan and fact by day, reasons, and every meeting."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from fieldsales.domain.day_account import DayAccount, Fate, account_of, day_of, fate_on, local_day
from fieldsales.domain.meeting import Attendee, AttendeeSide, Meeting, MeetingState, Move
from fieldsales.domain.response import ResponseState
from fieldsales.domain.task import TaskKind
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_lines import FallenLine, MeetingLine, ReasonCount

LAST_WORKDAY = 4
NOT_HELD = frozenset(
    {MeetingState.MISSED_BY_CLIENT, MeetingState.MISSED_BY_US, MeetingState.CANCELLED}
)
_NO_PAPER = frozenset(
    {ResponseState.ABANDONED, ResponseState.REJECTED, ResponseState.WITHDRAWN, ResponseState.DRAFT}
)


def road_days(rows: TripRows) -> tuple[date, ...]:
    """Return the days of the trip on which the crew works: weekdays, and others that hold something."""
    dates, trip = rows.trip.dates, rows.trip
    used = set(rows.plans) | {day_of(m) for m in rows.own_meetings if _is_booked(m)}
    span = (dates.first + timedelta(days=n) for n in range((dates.last - dates.first).days + 1))
    last = LAST_WORKDAY + trip.works_saturday
    worked = {d for d in span if d.weekday() <= last}
    return tuple(sorted(worked | used))


def day_accounts(rows: TripRows) -> tuple[DayAccount, ...]:
    """Return plan and fact of each day."""
    return tuple(
        account_of(day, rows.plans.get(day), rows.meetings, rows.trip) for day in road_days(rows)
    )


def held_lines(rows: TripRows) -> tuple[MeetingLine, ...]:
    """Return the meetings that were held, and those that still have no result, by time."""
    planned = {(d, s.meeting_id) for d, p in rows.plans.items() for s in p.meetings}
    asked = {r.meeting_id for r in rows.responses if r.state not in _NO_PAPER}
    owners: dict[bytes | None, str] = {
        t.meeting_id: rows.person_name(t.owner.person_id)
        for t in rows.tasks
        if t.kind is TaskKind.NEXT_STEP
    }
    return tuple(
        _line(
            m,
            rows,
            next_owner=owners.get(m.id, ""),
            has_questionnaire=m.id in asked,
            is_beside_plan=day_of(m) in rows.plans and (day_of(m), m.id) not in planned,
        )
        for m in rows.own_meetings
        if _is_booked(m) and m.state not in NOT_HELD
    )


def fallen_lines(rows: TripRows) -> tuple[FallenLine, ...]:
    """Return the meetings that did not take place when they were to, by time.

    A planned meeting that was moved stands at its old time; one called off before the plan of its day
    was taken stands here as well, though no plan counts it.
    """
    lines = [_fallen(m, rows) for m in rows.own_meetings if m.state in NOT_HELD]
    lines += _moved(rows)
    return tuple(sorted(lines, key=lambda f: (f.start, f.client)))


def reasons_of(fallen: Iterable[FallenLine]) -> tuple[ReasonCount, ...]:
    """Return the reasons why meetings fell, the most frequent first; no reason given comes last."""
    said: dict[str, str] = {}
    counts: Counter[str] = Counter()
    fates: dict[str, set[Fate]] = {}
    for line in fallen:
        words = " ".join(line.reason.split()).rstrip(".")
        key = words.casefold()
        said.setdefault(key, words)
        counts[key] += 1
        fates.setdefault(key, set()).add(line.fate)
    ranked = sorted(counts, key=lambda k: (not k, -counts[k], k))
    return tuple(ReasonCount(said[k], counts[k], tuple(sorted(fates[k]))) for k in ranked)


def people_of(meeting: Meeting, rows: TripRows) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return who came: the client's people, then ours. Nobody entered: the contact who was asked."""
    there = [a for a in rows.attendees.get(meeting.id, ()) if a.came is not False]
    theirs = [_name(a, rows) for a in there if a.side is AttendeeSide.CLIENT]
    ours = [_name(a, rows) for a in there if a.side is AttendeeSide.US]
    if not there and meeting.contact_id is not None:
        theirs = [rows.contact_name(meeting.contact_id)]
    return tuple(sorted(filter(None, theirs))), tuple(sorted(filter(None, ours)))


def _is_booked(meeting: Meeting) -> bool:
    return meeting.state not in {MeetingState.VOID, MeetingState.PROPOSED}


def _name(attendee: Attendee, rows: TripRows) -> str:
    if attendee.contact_id is not None:
        return rows.contact_name(attendee.contact_id) or attendee.name
    return rows.person_name(attendee.person_id) or attendee.name


def _line(
    meeting: Meeting,
    rows: TripRows,
    *,
    next_owner: str,
    has_questionnaire: bool,
    is_beside_plan: bool,
) -> MeetingLine:
    theirs, ours = people_of(meeting, rows)
    actual, slot = meeting.actual, meeting.slot
    return MeetingLine(
        start=actual.start if actual else slot.start,
        zone=slot.zone,
        minutes=actual.minutes if actual else slot.minutes,
        client=rows.client_name(meeting.client_id),
        town=rows.town_of(slot.place_id, meeting.client_id),
        kind=meeting.kind,
        state=meeting.state,
        clients_people=theirs,
        our_people=ours,
        leader=rows.person_name(meeting.leader_id),
        no_leader_reason=meeting.no_leader_reason.strip(),
        purpose=meeting.purpose.strip(),
        summary=meeting.summary.strip(),
        next_step=meeting.next_step,
        next_owner=next_owner,
        has_questionnaire=has_questionnaire,
        is_beside_plan=is_beside_plan,
    )


def _fallen(meeting: Meeting, rows: TripRows) -> FallenLine:
    fate = fate_on(day_of(meeting), meeting, rows.trip) or Fate.OPEN
    return FallenLine(
        meeting.start,
        meeting.slot.zone,
        rows.client_name(meeting.client_id),
        rows.town_of(meeting.slot.place_id, meeting.client_id),
        fate,
        meeting.outcome.side,
        meeting.outcome.reason,
    )


def _moved(rows: TripRows) -> Iterator[FallenLine]:
    """Yield the meetings that stood in a day's plan and moved away from that day."""
    for day, plan in rows.plans.items():
        for standing in plan.meetings:
            meeting = rows.meetings.get(standing.meeting_id)
            if meeting is None or fate_on(day, meeting, rows.trip) is not Fate.MOVED:
                continue
            trace = _trace(meeting, day)
            yield FallenLine(
                standing.start,
                trace.zone if trace else meeting.slot.zone,
                rows.client_name(meeting.client_id),
                rows.town_of(trace.place_id if trace else None, meeting.client_id),
                Fate.MOVED,
                trace.side if trace else meeting.outcome.side,
                trace.reason if trace else meeting.outcome.reason,
                meeting.start,
            )


def _trace(meeting: Meeting, day: date) -> Move | None:
    """Return the move by which a meeting left a day, the last one if it left it twice."""
    left = [m for m in meeting.moves if local_day(m.start, m.zone) == day]
    return left[-1] if left else None
