"""Under which keys a record stands, so that those it may clash with are found without looking at all.

A key's first byte says what it is about. Two rows under one key whose ranges overlap are looked at by
`pairs`; links only lead from a record to what must be judged anew. Numbers of clients stand here as short
hashes, names as their keys: the table is an index, no second copy of the client base.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from fieldsales.domain.brigades import members_on
from fieldsales.domain.case import Case, CaseState, Measure, Notice
from fieldsales.domain.client import Client
from fieldsales.domain.conflict import DAYS_APART, Decision
from fieldsales.domain.likeness import firm_key, groups_of, numbers_of, tax_key
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.programme import Membership, MembershipState
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.stored import moment_out
from fieldsales.domain.text import fold
from fieldsales.domain.trip import Trip, TripState
from fieldsales.ledger.packing import encode
from fieldsales.office.detectors.office_rows import Found, belonging_to
from fieldsales.sync.protocol import Scope

OVERLAP, VISITS, TRAVELS, LISTED, ANSWERED = b"o", b"b", b"t", b"p", b"r"
PHONE, TAX, NAME = b"n", b"x", b"a"
PAIRED = frozenset((OVERLAP, VISITS, TRAVELS, LISTED, ANSWERED, PHONE, TAX, NAME))
OF_CLIENT, MERGED, MERGED_INTO, TRIP_OF, FOLLOW_UP, DECIDED = b"c", b"g", b"h", b"B", b"f", b"d"

GOING_TO_TRAVEL = frozenset({TripState.DRAFT, TripState.OPEN, TripState.READY, TripState.ON_ROAD})
LIVE_RESPONSE = frozenset(
    {
        ResponseState.DRAFT,
        ResponseState.FINALISED,
        ResponseState.HAS_ISSUES,
        ResponseState.APPROVED,
    }
)
CLOSED_CASE = frozenset({CaseState.CLOSED_PENDING, CaseState.VERIFIED})
_DAY = 86_400_000_000
_APART = DAYS_APART * _DAY


@dataclass(frozen=True, slots=True)
class Entry:
    """A record under a key, for a range of time (or 0 to 1); `note` is packed, what a judge needs of it."""

    key: bytes
    low: int
    high: int
    note: bytes


@dataclass(frozen=True, slots=True)
class Around:
    """What else the entries of a record depend on.

    Args:
        members: the members of a trip's brigade.
        client_id: the client a record is about, merged ones followed to the one that was kept.
    """

    members: tuple[BrigadeMember, ...] = ()
    client_id: bytes | None = None


def entries_of(found: Found, around: Around) -> tuple[Entry, ...]:
    """Return all entries of a record; none when it is deleted, or lies beyond the calendar."""
    make = _MAKERS.get(type(found.entity))
    try:
        return tuple(make(found.entity, found.scope, around)) if make else ()
    except OverflowError:  # a meeting that ends after the year 9999: nobody goes there
        return ()


def _of_meeting(meeting: Meeting, scope: Scope, around: Around) -> Iterator[Entry]:
    yield _link(OF_CLIENT + meeting.client_id)
    if not meeting.is_live:
        return
    start, end = moment_out(meeting.start), moment_out(meeting.end)
    note = encode([scope, meeting.brigade_id, start, end])
    for day in range(start // _DAY, max(start, end - 1) // _DAY + 1):
        yield Entry(
            OVERLAP + meeting.brigade_id + day.to_bytes(4, "big", signed=True), start, end, note
        )
    client_id = around.client_id or meeting.client_id
    yield Entry(VISITS + client_id, start, start + _APART, note)


def _of_trip(trip: Trip, scope: Scope, around: Around) -> Iterator[Entry]:
    if trip.state not in GOING_TO_TRAVEL or trip.dates.last < trip.dates.first:
        return
    yield _link(TRIP_OF + trip.brigade_id)
    note = encode([scope, trip.brigade_id, *_moments(trip.dates.first, trip.dates.last)])
    for first, last in _stretches(trip, around.members):
        for member in members_on(around.members, first):
            low, high = first.toordinal(), last.toordinal() + 1
            yield Entry(TRAVELS + member.person_id, low, high, note)


def _stretches(trip: Trip, members: tuple[BrigadeMember, ...]) -> Iterator[tuple[date, date]]:
    """Yield the stretches of a trip during which the same people travel: first and last day."""
    first, last = trip.dates.first, trip.dates.last
    starts = {first, *(m.since for m in members)}
    starts |= {m.until + timedelta(days=1) for m in members if m.until and m.until < last}
    begins = sorted(d for d in starts if first <= d <= last)
    for begin, after in zip(begins, [*begins[1:], None], strict=True):
        yield begin, after - timedelta(days=1) if after else last


def _moments(first: date, last: date) -> tuple[int, int]:
    """Return the first moment of a day and the last of another, as if they were in UTC."""
    if last == date.max:
        raise OverflowError
    epoch = date(1970, 1, 1).toordinal()
    return (first.toordinal() - epoch) * _DAY, (last.toordinal() + 1 - epoch) * _DAY


def _of_member(member: BrigadeMember, _scope: Scope, _around: Around) -> Iterator[Entry]:
    yield _link(belonging_to(member.brigade_id))


def _of_membership(membership: Membership, scope: Scope, around: Around) -> Iterator[Entry]:
    yield _link(OF_CLIENT + membership.client_id)
    if membership.progress.state is not MembershipState.EXCLUDED:
        client_id = around.client_id or membership.client_id
        yield Entry(LISTED + membership.programme_id + client_id, 0, 1, _plain(scope))


def _of_response(response: Response, scope: Scope, _around: Around) -> Iterator[Entry]:
    if response.state in LIVE_RESPONSE and response.meeting_id is not None:
        note = encode([scope, None, None, None, response.template_id, response.contact_id])
        yield Entry(ANSWERED + response.meeting_id, 0, 1, note)


def _of_case(case: Case, _scope: Scope, _around: Around) -> Iterator[Entry]:
    if case.state in CLOSED_CASE and case.follow_up_id is not None:
        yield _link(FOLLOW_UP + case.follow_up_id)


def _of_part(part: Measure | Notice, _scope: Scope, _around: Around) -> Iterator[Entry]:
    yield _link(belonging_to(part.case_id))


def _of_decision(decision: Decision, _scope: Scope, _around: Around) -> Iterator[Entry]:
    yield Entry(DECIDED + decision.conflict_id, 0, 1, encode(decision.cause))


def _of_client(client: Client, scope: Scope, _around: Around) -> Iterator[Entry]:
    if client.merged_into_id is not None:
        yield Entry(MERGED + client.id, 0, 1, client.merged_into_id)
        yield _link(MERGED_INTO + client.merged_into_id)
        return
    core, tax = firm_key(client.name), tax_key(client.tax_id)
    family = [client.id, *([client.parent_id] if client.parent_id else [])]
    note = encode([scope, None, None, None, core, _short(tax), client.import_batch_id, family])
    keys = {PHONE + _short(number) for number in numbers_of(client.phones)}
    if tax:
        keys.add(TAX + _short(tax))
    groups = (*groups_of(core), core)
    keys.update(NAME + _short(f"{town}/{group}") for town in _towns(client) for group in groups)
    for key in keys:
        yield Entry(key, 0, 1, note)


def _towns(client: Client) -> set[str]:
    towns = {client.place_id.hex()} if client.place_id else set()
    if client.address and client.address.town.strip():
        towns.add(fold(client.address.town))
    return towns


def _short(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest() if text else b""


def _plain(scope: Scope) -> bytes:
    return encode([scope, None, None, None])


def _link(key: bytes) -> Entry:
    return Entry(key, 0, 1, b"")


_Maker = Callable[[Any, Scope, Around], Iterator[Entry]]
_MAKERS: dict[type, _Maker] = {
    Meeting: _of_meeting,
    Trip: _of_trip,
    BrigadeMember: _of_member,
    Membership: _of_membership,
    Response: _of_response,
    Case: _of_case,
    Measure: _of_part,
    Notice: _of_part,
    Decision: _of_decision,
    Client: _of_client,
}
WATCHED_ENTITIES = frozenset(_MAKERS)
