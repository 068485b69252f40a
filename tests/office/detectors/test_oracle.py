"""Whatever is entered, in whatever order: what stands as a conflict is exactly what brute force finds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldsales.domain.case import (
    Case,
    CaseProgress,
    CaseState,
    Measure,
    MeasureProgress,
    MeasureState,
    Notice,
)
from fieldsales.domain.client import Client
from fieldsales.domain.conflict import ConflictState, Decision
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import ConflictId
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState, Outcome
from fieldsales.domain.people import BrigadeMember
from fieldsales.domain.programme import Membership, MembershipProgress, MembershipState
from fieldsales.domain.registers import Address, Phone, Slot
from fieldsales.domain.response import Response, ResponseProgress, ResponseState
from fieldsales.domain.trip import Trip, TripDates, TripProgress, TripState
from fieldsales.office.database import OfficeDatabase, open_embedded
from tests.conftest import IS_SOAK
from tests.office.detectors.company import REGIONS, Company, entities, with_outlines
from tests.office.detectors.oracle import expected
from tests.postgres import shared_office

STANDING = (ConflictState.OPEN, ConflictState.KEPT)
EXAMPLES = 1_500 if IS_SOAK else 60
MONDAY = datetime(2026, 11, 9, 9, tzinfo=UTC)


def _id(kind: str, number: int) -> Any:
    return kind.encode().ljust(15, b".") + bytes([number])


def _ids(kind: str, most: int) -> st.SearchStrategy[Any]:
    return st.integers(1, most).map(lambda n: _id(kind, n))


def _of(entity: type[Entity], name: str, most: int, /, **fields: Any) -> st.SearchStrategy[Entity]:
    regions = st.sampled_from((*REGIONS, None))
    return st.builds(entity, id=_ids(name, most), region_id=regions, seen=st.none(), **fields)


def _day(first: int, last: int) -> st.SearchStrategy[date]:
    return st.integers(first, last).map(lambda n: date(2026, 11, n))


BRIGADES, CLIENTS, PEOPLE = _ids("brigade", 2), _ids("client", 4), _ids("person", 2)
SLOTS = st.builds(
    Slot,
    start=st.sampled_from((0, 1, 2, 24 * 13, 24 * 14)).map(lambda h: MONDAY + timedelta(hours=h)),
    minutes=st.sampled_from((60, 90)),
    zone=st.just("UTC"),
)
MEETINGS = _of(
    Meeting,
    "meeting",
    4,
    trip_id=st.none(),
    brigade_id=BRIGADES,
    client_id=CLIENTS,
    slot=SLOTS,
    outcome=st.builds(
        Outcome, st.sampled_from((MeetingState.PLANNED, MeetingState.HELD, MeetingState.CANCELLED))
    ),
    kind=st.sampled_from((MeetingKind.VIP, MeetingKind.CONTRACT)),
    leader_id=st.none() | PEOPLE,
)
TRIPS = _of(
    Trip,
    "trip",
    3,
    number=st.just("T"),
    brigade_id=BRIGADES,
    dates=st.tuples(_day(1, 6), _day(4, 9)).map(lambda d: TripDates(*d)),
    progress=st.sampled_from((TripState.OPEN, TripState.OPEN, TripState.CANCELLED)).map(
        TripProgress
    ),
)
MEMBERS = _of(
    BrigadeMember,
    "member",
    4,
    brigade_id=BRIGADES,
    person_id=PEOPLE,
    since=_day(1, 5),
    until=st.none() | _day(5, 9),
    substitutes_id=st.none() | _ids("member", 4),
)
MEMBERSHIPS = _of(
    Membership,
    "membership",
    3,
    programme_id=st.just(_id("programme", 1)),
    client_id=CLIENTS,
    progress=st.sampled_from((MembershipState.APPROVED, MembershipState.EXCLUDED)).map(
        MembershipProgress
    ),
)
RESPONSES = _of(
    Response,
    "response",
    3,
    template_id=_ids("template", 2),
    client_id=CLIENTS,
    contact_id=st.none() | _ids("contact", 2),
    meeting_id=st.none() | _ids("meeting", 1),
    progress=st.sampled_from((ResponseState.DRAFT, ResponseState.WITHDRAWN)).map(ResponseProgress),
)
CASES = _of(
    Case,
    "case",
    2,
    number=st.just("C"),
    client_id=CLIENTS,
    opened_at=st.just(MONDAY),
    follow_up_id=st.none() | _ids("meeting", 2),
    progress=st.sampled_from((CaseState.OPEN, CaseState.CLOSED_PENDING, CaseState.VERIFIED)).map(
        CaseProgress
    ),
)
MEASURES = _of(
    Measure,
    "measure",
    2,
    case_id=_ids("case", 2),
    what=st.just("call"),
    progress=st.sampled_from((MeasureState.DONE, MeasureState.DONE, MeasureState.DUE)).map(
        MeasureProgress
    ),
)
NOTICES = _of(
    Notice,
    "notice",
    2,
    case_id=_ids("case", 2),
    at=st.sampled_from((MONDAY - timedelta(days=1), MONDAY + timedelta(hours=1))),
    words=st.just("told"),
)
NAMES = ("Bodegas Tierra Parda", "Bodegas Tierra Pardo SL", "Talleres Sol")
FIRMS = _of(
    Client,
    "client",
    4,
    name=st.sampled_from(NAMES),
    phones=st.sampled_from(("+34600111222", "+34600333444", "")).map(
        lambda n: (Phone(n, n),) if n else ()
    ),
    tax_id=st.sampled_from(("", "", "B11111111", "B22222222")),
    address=st.sampled_from(("Zafra", "Mérida", "")).map(lambda t: Address(town=t)),
    parent_id=st.none() | st.none() | _ids("client", 4),
    merged_into_id=st.none() | st.none() | st.none() | _ids("client", 4),
    import_batch_id=st.none() | st.none() | _ids("batch", 1),
)
RECORDS = st.one_of(
    MEETINGS,
    MEETINGS,
    TRIPS,
    MEMBERS,
    MEMBERSHIPS,
    RESPONSES,
    CASES,
    MEASURES,
    NOTICES,
    FIRMS,
    FIRMS,
)
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("put"), st.lists(RECORDS, min_size=1, max_size=4, unique_by=lambda r: r.id)
        ),
        st.tuples(st.just("delete"), st.integers(0, 30)),
        st.tuples(st.just("decide"), st.integers(0, 10)),
    ),
    min_size=4,
    max_size=14,
)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("pg", marks=pytest.mark.slow)])
def company(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Company]:
    if request.param == "pg":
        yield Company(shared_office())
        return
    office: OfficeDatabase = open_embedded(
        tmp_path_factory.mktemp("detectors") / "office.db", bytes(32)
    )
    office.make("Guadalex", bytes(16))
    yield Company(office)
    office.close()


@settings(max_examples=EXAMPLES)
@given(steps=STEPS)
def test_what_stands_is_what_brute_force_finds(company: Company, steps: list[Any]) -> None:
    company.empty()
    for what, which in steps:
        match what:
            case "put":
                company.put(*which)
            case "delete":
                _delete(company, which)
            case _:
                _decide(company, which)
        _check(company)
    before = company.index()
    company.rebuild()
    assert company.index() == before
    _check(company)


def _check(company: Company) -> None:
    """Demand that every pair has exactly one conflict, and each stands where its sides are."""
    records = list(entities(company.office))
    wanted = {row_id: with_outlines(scopes) for row_id, scopes in expected(records).items()}
    copies = company.copies()
    standing = {
        row_id: {scope for scope, _ in found}
        for row_id, found in copies.items()
        if found[0][1].state in STANDING
    }
    assert standing == wanted
    causes = {(d.conflict_id, d.cause) for _, d in records if isinstance(d, Decision)}
    for conflict in company.conflicts(*STANDING).values():
        is_kept = (conflict.id, conflict.cause) in causes
        assert (conflict.state is ConflictState.KEPT) == is_kept


def _delete(company: Company, which: int) -> None:
    found = sorted((one for _, one in entities(company.office)), key=lambda one: one.id)
    if found:
        company.delete(found[which % len(found)])


def _decide(company: Company, which: int) -> None:
    found = sorted(company.conflicts().values(), key=lambda c: c.id)
    if found:
        chosen = found[which % len(found)]
        decision = Decision(
            id=_id("decision", which),
            region_id=REGIONS[0],
            conflict_id=ConflictId(chosen.id),
            cause=chosen.cause,
            reason="because",
        )
        company.put(decision)


@settings(max_examples=EXAMPLES)
@given(records=st.lists(RECORDS, max_size=14, unique_by=lambda r: r.id), order=st.randoms())
def test_what_stands_does_not_depend_on_the_order(
    company: Company, records: list[Entity], order: Any
) -> None:
    found = []
    for _ in range(2):
        company.empty()
        for place, record in enumerate(records):
            company.put(record, device=7 + place % 2)
        found.append({(c.id, c.state, c.cause, c.details, c.people) for c in company.open()})
        records = list(records)
        order.shuffle(records)
    assert found[0] == found[1]


def test_a_second_brigade_at_one_client_is_found_within_a_fortnight(company: Company) -> None:
    company.empty()
    one = Meeting(
        id=_id("meeting", 1),
        region_id=REGIONS[0],
        trip_id=None,
        brigade_id=_id("brigade", 1),
        client_id=_id("client", 1),
        slot=Slot(MONDAY, 60, "UTC"),
    )
    later = replace(one, id=_id("meeting", 2), brigade_id=_id("brigade", 2))
    company.put(one)
    company.put(replace(later, slot=Slot(MONDAY + timedelta(days=14), 60, "UTC")))
    assert company.open() == []
    company.put(replace(later, slot=Slot(MONDAY + timedelta(days=13), 60, "UTC")))
    assert [c.what for c in company.open()] == ["two_brigades"]
    assert kind_of(Meeting).name == company.open()[0].first.kind
