"""Parts 9 and 10 of a trip's report: unhappy clients, and what was promised to whom by when."""

from collections.abc import Iterable, Iterator
from datetime import date

from fieldsales.domain.case import Case, CaseState, Measure
from fieldsales.domain.case_clock import age_days, step_due
from fieldsales.domain.day_account import local_day
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.task import Task, TaskKind, TaskState
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_lines import ActionLine, ActionSource, CaseLine, MeasureLine, NoticeLine

_LEFT_OUT = frozenset(
    {TaskKind.CALL_BACK, TaskKind.REBOOK, TaskKind.CONFIRM, TaskKind.TELL_CREW, TaskKind.CASE}
)
"""The daily work of the desk, and what the part about cases tells."""
_SOURCES = {
    TaskKind.NEXT_STEP: ActionSource.NEXT_STEP,
    TaskKind.PROMISE: ActionSource.PROMISE,
    TaskKind.RETENTION: ActionSource.RETENTION,
}


def cases_of(rows: TripRows) -> tuple[CaseLine, ...]:
    """Return the cases opened on the trip, those that went on during it, and the late ones of its region."""
    lines = (_case(c, rows) for c in rows.cases)
    return tuple(c for c in lines if c.is_opened_here or c.is_moved_here or c.is_overdue)


def _case(case: Case, rows: TripRows) -> CaseLine:
    zone = rows.trip.zone
    notices = rows.notices.get(case.id, ())
    due = step_due(case, notices, zone)
    follow_up = rows.meetings.get(case.follow_up_id or b"")
    is_opened_here = _is_opened_here(case, rows)
    return CaseLine(
        number=case.number,
        client=rows.client_name(case.client_id),
        severity=case.severity,
        state=case.state,
        opened=local_day(case.opened_at, zone),
        age_days=age_days(case, rows.today, zone),
        title=case.title.strip(),
        words=case.words.strip(),
        wanted=case.wanted.strip(),
        owner=rows.person_name(case.owner_id),
        promised=case.promised,
        due=due,
        is_overdue=due is not None and due < rows.today,
        is_opened_here=is_opened_here,
        is_moved_here=case.state is not CaseState.OPEN and rows.is_during(case.progress.at),
        is_to_check=case.is_to_check,
        reopened=case.reopened_count,
        measures=tuple(_measure(m, rows) for m in _by_due(rows.measures.get(case.id, ()))),
        notices=tuple(
            NoticeLine(
                rows.contact_name(n.contact_id) or n.told_name, n.at, n.channel, n.words.strip()
            )
            for n in sorted(notices, key=lambda n: (n.at, n.id))
        ),
        follow_up=follow_up.start if follow_up else None,
        follow_up_zone=follow_up.slot.zone if follow_up else zone,
    )


def _is_opened_here(case: Case, rows: TripRows) -> bool:
    meeting = rows.meetings.get(case.meeting_id or b"")
    if meeting is not None and meeting.trip_id == rows.trip.id:
        return True
    return any(r.id == case.response_id for r in rows.responses)


def _by_due(measures: Iterable[Measure]) -> list[Measure]:
    return sorted(measures, key=lambda m: (m.due or date.max, m.what, m.id))


def _measure(measure: Measure, rows: TripRows) -> MeasureLine:
    outside = measure.outside_owner
    beside = f"{outside.name} ({outside.department})" if outside and outside.department else ""
    return MeasureLine(
        measure.what,
        rows.person_name(measure.owner_id) or beside or (outside.name if outside else ""),
        measure.due,
        measure.progress.state,
        measure.progress.words.strip(),
    )


def actions_of(rows: TripRows) -> tuple[ActionLine, ...]:
    """Return promises and next actions, by date; each is told once, whichever records speak of it."""
    lines = [*_from_tasks(rows), *_from_meetings(rows), *_from_cases(rows)]
    return tuple(sorted(lines, key=lambda a: (a.by or date.max, a.client, a.what)))


def to_rebook(rows: TripRows) -> int:
    """Return how many fallen meetings of the trip wait at the desk to be booked anew."""
    waiting = (t for t in rows.tasks if t.kind is TaskKind.REBOOK and t.is_open)
    return sum(t.trip_id == rows.trip.id for t in waiting)


def _from_tasks(rows: TripRows) -> Iterator[ActionLine]:
    for task in rows.tasks:
        if task.kind in _LEFT_OUT or task.progress.state is TaskState.DROPPED:
            continue
        if _is_of_trip(task, rows):
            yield ActionLine(
                local_day(task.due, task.zone),
                task.title.strip(),
                rows.client_name(task.client_id),
                _owner(task, rows),
                _SOURCES.get(task.kind, ActionSource.TASK),
                task.progress.state is TaskState.DONE,
            )


def _is_of_trip(task: Task, rows: TripRows) -> bool:
    if task.trip_id is not None:
        return task.trip_id == rows.trip.id
    meeting = rows.meetings.get(task.meeting_id or b"")
    return meeting is not None and meeting.trip_id == rows.trip.id


def _owner(task: Task, rows: TripRows) -> str:
    if task.owner.person_id is not None:
        return rows.person_name(task.owner.person_id)
    return rows.brigade.name if task.owner.brigade_id is not None and rows.brigade else ""


def _from_meetings(rows: TripRows) -> Iterator[ActionLine]:
    """Yield next steps that no task stands for: those without a date, or whose task is not here."""
    with_task = {t.meeting_id for t in rows.tasks if t.kind is TaskKind.NEXT_STEP}
    crew = rows.brigade.name if rows.brigade else ""
    for meeting in rows.own_meetings:
        step = meeting.next_step
        if _is_step(meeting) and step is not None and meeting.id not in with_task:
            client = rows.client_name(meeting.client_id)
            yield ActionLine(step.by, step.what.strip(), client, crew, ActionSource.NEXT_STEP)


def _is_step(meeting: Meeting) -> bool:
    step = meeting.next_step
    return meeting.state is MeetingState.HELD and step is not None and bool(step.what.strip())


def _from_cases(rows: TripRows) -> Iterator[ActionLine]:
    for case in rows.cases:
        if case.promised is not None and _is_opened_here(case, rows):
            yield ActionLine(
                case.promised.by,
                case.promised.what.strip(),
                rows.client_name(case.client_id),
                rows.person_name(case.owner_id or case.opened_by_id),
                ActionSource.PROMISE,
                case.state in {CaseState.CLOSED_PENDING, CaseState.VERIFIED},
            )
