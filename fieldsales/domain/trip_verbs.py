"""What may be done with a trip (RULES section 4.2, Trip)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from fieldsales.domain.brigades import members_on
from fieldsales.domain.change import Change, Rows
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.trip import Trip, TripProgress, TripState
from fieldsales.domain.verbs import CREW, HEAD_ONLY, LEADS, Asked, Verb
from fieldsales.errors import RuleError


def _to(state: TripState) -> Callable[[Trip, Asked], Trip]:
    def apply(trip: Trip, asked: Asked) -> Trip:
        return replace(trip, progress=TripProgress(state, asked.now, asked.reason))

    return apply


def _report(trip: Trip, asked: Asked) -> Trip:
    progress = TripProgress(TripState.REPORTED, asked.now, asked.reason)
    return replace(trip, progress=progress, report_version=trip.report_version + 1)


_BEFORE = frozenset({TripState.DRAFT, TripState.OPEN, TripState.READY})
TRIP_VERBS: tuple[Verb[Trip], ...] = (
    Verb("open", frozenset({TripState.DRAFT}), LEADS, _to(TripState.OPEN)),
    Verb("ready", frozenset({TripState.OPEN}), LEADS, _to(TripState.READY)),
    Verb("depart", frozenset({TripState.OPEN, TripState.READY}), CREW, _to(TripState.ON_ROAD)),
    Verb("return", frozenset({TripState.ON_ROAD}), CREW, _to(TripState.RETURNED)),
    Verb("report", frozenset({TripState.RETURNED, TripState.REPORTED}), LEADS, _report),
    Verb("close", frozenset({TripState.REPORTED}), LEADS, _to(TripState.CLOSED)),
    Verb(
        "reopen",
        frozenset({TripState.CLOSED, TripState.REPORTED}),
        HEAD_ONLY,
        _to(TripState.RETURNED),
        needs_reason=True,
    ),
    Verb("cancel", _BEFORE, LEADS, _to(TripState.CANCELLED), needs_reason=True),
)


def check_trip(change: Change[Any], rows: Rows) -> None:
    """Refuse a trip that cannot be: dates, crew when it opens, debts when it closes."""
    after: Trip | None = change.after
    if after is None:
        raise RuleError("A trip is not deleted; cancel it.", where="trip")
    if after.dates.last < after.dates.first:
        raise RuleError("The trip ends before it begins.", where="dates")
    was = change.before.state if change.before else None
    if after.state is was:
        return
    if after.state is TripState.OPEN:
        _check_crew(after, rows)
    if after.state is TripState.CANCELLED and _live(after, rows):
        raise RuleError(
            "Move or cancel its meetings first: {count} are booked.",
            count=_live(after, rows),
            where="trip",
        )
    if after.state is TripState.CLOSED and _live(after, rows):
        raise RuleError(
            "Enter the outcome of its meetings first: {count} have none.",
            count=_live(after, rows),
            where="trip",
        )


def _check_crew(trip: Trip, rows: Rows) -> None:
    members = rows.where(BrigadeMember, brigade_id=trip.brigade_id)
    for day in (trip.dates.first, trip.dates.last):
        crew = members_on(members, day)
        if len(crew) != 2:
            raise RuleError(
                "The brigade has {count} members on {day}; a trip needs two on every day.",
                count=len(crew),
                day=day,
                where="brigade_id",
            )


def _live(trip: Trip, rows: Rows) -> int:
    return sum(m.is_live for m in rows.where(Meeting, trip_id=trip.id))
