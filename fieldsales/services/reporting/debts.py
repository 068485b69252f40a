"""Part 12 of a trip's report: what is still owed before the trip can be closed."""

from collections.abc import Iterator

from fieldsales.domain.day_account import day_of
from fieldsales.domain.entity import Entity
from fieldsales.domain.meeting import Meeting, MeetingState, has_no_result
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.service import ExpenseState
from fieldsales.ledger.heads import fields_in_conflict
from fieldsales.services.reporting.meetings import road_days
from fieldsales.services.reporting.rows import TripRows
from fieldsales.views.trip_facts import DebtKind, DebtLine


def debts_of(rows: TripRows) -> tuple[DebtLine, ...]:
    """Return the debts of the trip by kind; empty when nothing is owed."""
    return tuple(d for d in _debts(rows) if d.count)


def _debts(rows: TripRows) -> Iterator[DebtLine]:
    meetings, responses = rows.own_meetings, rows.responses
    moment = rows.data.latest or rows.ends
    yield _of_meetings(DebtKind.NO_RESULT, rows, (m for m in meetings if has_no_result(m, moment)))
    yield _of_responses(DebtKind.DRAFT, rows, ResponseState.DRAFT)
    yield _of_responses(DebtKind.RETURNED, rows, ResponseState.HAS_ISSUES)
    yield _of_meetings(DebtKind.NO_NEXT_STEP, rows, (m for m in meetings if _lacks_step(m)))
    unproved = sorted(e.category for e in rows.expenses if not e.has_receipt)
    yield DebtLine(DebtKind.NO_RECEIPT, tuple(unproved))
    drafts = sorted(e.category for e in rows.expenses if e.state is ExpenseState.DRAFT)
    yield DebtLine(DebtKind.UNSUBMITTED, tuple(drafts))
    past = (d for d in road_days(rows) if d <= rows.today)
    busy = {day_of(m) for m in meetings if m.state is not MeetingState.VOID}
    yield DebtLine(DebtKind.NO_PLAN, days=tuple(d for d in past if d in busy - set(rows.plans)))
    records: tuple[Entity, ...] = (rows.trip, *meetings, *responses, *rows.expenses, *rows.stops)
    torn = [r for r in records if r.seen and fields_in_conflict(r.seen.siblings)]
    yield DebtLine(DebtKind.CONFLICT, tuple(_about(r, rows) for r in torn))


def _of_meetings(kind: DebtKind, rows: TripRows, meetings: Iterator[Meeting]) -> DebtLine:
    found = tuple(meetings)
    return DebtLine(
        kind,
        tuple(rows.client_name(m.client_id) for m in found),
        tuple(day_of(m) for m in found),
    )


def _of_responses(kind: DebtKind, rows: TripRows, state: ResponseState) -> DebtLine:
    names = (rows.client_name(r.client_id) for r in rows.responses if r.state is state)
    return DebtLine(kind, tuple(sorted(names)))


def _lacks_step(meeting: Meeting) -> bool:
    step = meeting.next_step
    has_one = step is not None and bool(step.what.strip() or step.none_because.strip())
    return meeting.state is MeetingState.HELD and not has_one


def _about(record: Entity, rows: TripRows) -> str:
    """Return what a record is called: its client, category or town; the trip's number for the trip."""
    if isinstance(record, Meeting | Response):
        return rows.client_name(record.client_id)
    return str(getattr(record, "category", "")) or rows.trip.number
