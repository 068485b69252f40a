"""What cannot both be meant, in its plainest form: every record against every other, without an index.

Slow, short, and written without the detectors' code.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

from fieldsales.domain.brigades import members_on
from fieldsales.domain.case import Case, CaseState, Measure, MeasureState, Notice
from fieldsales.domain.client import Client
from fieldsales.domain.conflict import ConflictKind, conflict_id
from fieldsales.domain.entity import Entity
from fieldsales.domain.likeness import firm_key
from fieldsales.domain.meeting import LIVE, Meeting, MeetingKind, MeetingState
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.programme import Membership, MembershipState
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.trip import Trip, TripState

Scoped = tuple[bytes, Entity]
_GONE_TRIP = {TripState.CANCELLED, TripState.RETURNED, TripState.REPORTED, TripState.CLOSED}
_DEAD_RESPONSE = {ResponseState.REJECTED, ResponseState.ABANDONED, ResponseState.WITHDRAWN}


def expected(records: Iterable[Scoped]) -> dict[bytes, set[bytes]]:
    """Return the ids of all conflicts that must stand, with the scopes they must be in."""
    listed = list(records)
    found: dict[bytes, set[bytes]] = {}
    world = _World([one for _, one in listed])
    for scope, one in listed:
        for what in world.alone(one):
            found[conflict_id(what, one.id)] = {scope}
    for (scope, one), (other_scope, other) in combinations(listed, 2):
        if type(one) is type(other):
            for what in world.between(one, other):
                found[conflict_id(what, one.id, other.id)] = {scope, other_scope}
    return found


class _World:
    def __init__(self, records: list[Entity]) -> None:
        self._records = records

    def _all(self, entity: type[Any]) -> list[Any]:
        return [r for r in self._records if isinstance(r, entity)]

    def _kept(self, client_id: bytes) -> bytes:
        into = {c.id: c.merged_into_id for c in self._all(Client) if c.merged_into_id}
        found, seen = client_id, [client_id]
        while found in into and into[found] not in seen:
            found = into[found]
            seen.append(found)
        return min(seen[seen.index(into[found]) :]) if found in into else found

    def alone(self, one: Entity) -> Iterator[ConflictKind]:
        if isinstance(one, Meeting):
            is_led = one.leader_id or one.no_leader_reason
            if one.kind is MeetingKind.CONTRACT and one.state is MeetingState.HELD and not is_led:
                yield ConflictKind.NO_LEADER
        if isinstance(one, Case) and not self._is_closed_rightly(one):
            yield ConflictKind.CASE_GATE

    def _is_closed_rightly(self, case: Case) -> bool:
        if case.state not in {CaseState.CLOSED_PENDING, CaseState.VERIFIED}:
            return True
        measures = [m.progress.state for m in self._all(Measure) if m.case_id == case.id]
        notices = [n.at for n in self._all(Notice) if n.case_id == case.id]
        meeting = next((m for m in self._all(Meeting) if m.id == case.follow_up_id), None)
        if MeasureState.DONE not in measures or MeasureState.DUE in measures or not notices:
            return False
        if meeting is None:
            return False
        if meeting.state is MeetingState.HELD:
            return True
        is_ahead = meeting.state in LIVE and meeting.start > max(notices)
        return case.state is CaseState.CLOSED_PENDING and is_ahead

    def between(self, one: Any, other: Any) -> Iterator[ConflictKind]:
        match one:
            case Meeting():
                yield from self._meetings(one, other)
            case Trip() if self._both_on(one, other):
                yield ConflictKind.TWO_TRIPS
            case Membership():
                is_one = one.programme_id == other.programme_id
                is_one &= self._kept(one.client_id) == self._kept(other.client_id)
                states = {one.progress.state, other.progress.state}
                if is_one and MembershipState.EXCLUDED not in states:
                    yield ConflictKind.TWO_MEMBERSHIPS
            case Response() if _is_one_talk(one, other):
                yield ConflictKind.TWO_RESPONSES
            case Client() if _is_one_firm(one, other):
                yield ConflictKind.DUPLICATE_CLIENT

    def _meetings(self, one: Meeting, other: Meeting) -> Iterator[ConflictKind]:
        if one.state not in LIVE or other.state not in LIVE:
            return
        if one.brigade_id == other.brigade_id:
            if max(one.start, other.start) < min(one.end, other.end):
                yield ConflictKind.OVERLAP
        elif self._are_close(one, other):
            yield ConflictKind.TWO_BRIGADES

    def _are_close(self, one: Meeting, other: Meeting) -> bool:
        is_one_client = self._kept(one.client_id) == self._kept(other.client_id)
        return is_one_client and abs(one.start - other.start) < timedelta(days=14)

    def _both_on(self, one: Trip, other: Trip) -> bool:
        if {one.state, other.state} & _GONE_TRIP:
            return False
        day = max(one.dates.first, other.dates.first)
        while day <= min(one.dates.last, other.dates.last):
            if self._people(one, day) & self._people(other, day):
                return True
            day += timedelta(days=1)
        return False

    def _people(self, trip: Trip, day: date) -> set[bytes]:
        crew = [m for m in self._all(BrigadeMember) if m.brigade_id == trip.brigade_id]
        return {m.person_id for m in members_on(crew, day)}


def _is_one_talk(one: Response, other: Response) -> bool:
    if one.meeting_id is None or {one.state, other.state} & _DEAD_RESPONSE:
        return False
    is_one_person = None in {one.contact_id, other.contact_id} or one.contact_id == other.contact_id
    return (one.meeting_id, one.template_id) == (
        other.meeting_id,
        other.template_id,
    ) and is_one_person


def _is_one_firm(one: Client, other: Client) -> bool:
    if one.merged_into_id or other.merged_into_id:
        return False
    if one.import_batch_id and one.import_batch_id == other.import_batch_id:
        return False
    families = [{c.id, c.parent_id or c.id} for c in (one, other)]
    if families[0] & families[1]:
        return False
    if one.tax_id and other.tax_id:
        return one.tax_id == other.tax_id
    if {p.e164 for p in one.phones} & {p.e164 for p in other.phones}:
        return True
    is_near = fuzz.ratio(firm_key(one.name), firm_key(other.name)) >= 90
    towns = [c.address.town if c.address else "" for c in (one, other)]
    return is_near and towns[0] == towns[1] != ""
