"""Why a client's card is in a working set. Pure.

A holder is a brigade or a person. A reason that hangs on a trip ends when the trip is closed. A row without
a client, such as an expense, gives itself.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fieldsales.domain.call import Call
from fieldsales.domain.case import ENDED_CASE, Case
from fieldsales.domain.entity import Entity
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.programme import Membership, MembershipState
from fieldsales.domain.service import Expense
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Standby, Trip, TripState

OVER = frozenset({TripState.CLOSED, TripState.CANCELLED})
_NOT_LISTED = frozenset({MembershipState.EXCLUDED, MembershipState.OPTED_OUT})
TripOf = Callable[[bytes], Trip | None]


@dataclass(frozen=True, slots=True)
class Reason:
    """That holder needs that client's card, on account of a trip or not."""

    holder: bytes
    client: bytes
    trip: bytes = b""


def reasons_of(entity: Entity, trip_of: TripOf) -> frozenset[Reason]:
    """Return the reasons a record gives."""
    make = _MAKERS.get(type(entity))
    found = set[Reason]()
    for reason in make(entity, trip_of) if make else ():
        trip = trip_of(reason.trip) if reason.trip else None
        if trip is None or trip.state not in OVER:
            found.add(reason)
        else:  # kept without a holder, so that a trip taken up again brings it back
            found.add(Reason(b"", reason.client, reason.trip))
    return frozenset(found)


def _of_meeting(meeting: Meeting, _trip_of: TripOf) -> Iterator[Reason]:
    yield Reason(meeting.brigade_id, meeting.client_id, meeting.trip_id or b"")


def _of_standby(standby: Standby, trip_of: TripOf) -> Iterator[Reason]:
    trip = trip_of(standby.trip_id)
    yield Reason(trip.brigade_id if trip else b"", standby.client_id, standby.trip_id)


def _of_call(call: Call, trip_of: TripOf) -> Iterator[Reason]:
    trip = trip_of(call.trip_id) if call.trip_id else None
    if call.trip_id:
        yield Reason(trip.brigade_id if trip else b"", call.client_id, call.trip_id)


def _of_membership(membership: Membership, _trip_of: TripOf) -> Iterator[Reason]:
    owner = membership.progress.owner_id
    if owner and membership.progress.state not in _NOT_LISTED:
        yield Reason(owner, membership.client_id)


def _of_case(case: Case, _trip_of: TripOf) -> Iterator[Reason]:
    if case.progress.state in ENDED_CASE:
        return
    for person in {case.owner_id, case.opened_by_id} - {None}:
        yield Reason(person or b"", case.client_id)


def _of_task(task: Task, _trip_of: TripOf) -> Iterator[Reason]:
    about = task.client_id or task.id
    if task.client_id and not task.is_open:
        return
    for holder in {task.owner.person_id, task.owner.brigade_id} - {None}:
        yield Reason(holder or b"", about, task.trip_id or b"")


def _of_expense(expense: Expense, trip_of: TripOf) -> Iterator[Reason]:
    trip = trip_of(expense.trip_id)
    yield Reason(trip.brigade_id if trip else b"", expense.id, expense.trip_id)


_MAKERS: Mapping[type[Entity], Callable[[Any, TripOf], Iterator[Reason]]] = {
    Meeting: _of_meeting,
    Standby: _of_standby,
    Call: _of_call,
    Membership: _of_membership,
    Case: _of_case,
    Task: _of_task,
    Expense: _of_expense,
}
REASONED = frozenset(_MAKERS)
