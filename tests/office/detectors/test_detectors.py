"""What a conflict tells, whom, and for how long it stands."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.conflict import Conflict, ConflictState, Decision
from fieldsales.domain.ids import BrigadeId, ClientId, ConflictId, DecisionId, MeetingId
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.registers import Address, Phone, Slot
from fieldsales.ledger.stamp import OFFICE_DEVICE, device_of
from fieldsales.office.database import open_embedded
from fieldsales.office.detectors import watch
from fieldsales.office.detectors.watch import Moment, look_later
from fieldsales.office.tables import CLASH, COUNTER, EXIT, UNWATCHED, WATCHED
from fieldsales.sync.protocol import region_scope
from tests.machine.law import rows_of
from tests.office.detectors.company import CONFLICT, REGIONS, Company, with_outlines

NINE = datetime(2026, 11, 9, 9, tzinfo=UTC)
ONE, OTHER, FARTHER = (MeetingId(bytes([n]) * 16) for n in (1, 2, 3))
CREW, SECOND_CREW = BrigadeId(b"b" * 16), BrigadeId(b"d" * 16)
FIRM = ClientId(b"f" * 16)


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    office = open_embedded(tmp_path / "office.db", bytes(32))
    office.make("Guadalex", bytes(16))
    yield Company(office)
    office.close()


def _meeting(row_id: MeetingId, minutes_later: int = 0, **values: Any) -> Meeting:
    given: dict[str, Any] = {"region_id": REGIONS[0], "brigade_id": CREW, **values}
    slot = Slot(NINE + timedelta(minutes=minutes_later), 60, "UTC")
    return Meeting(id=row_id, trip_id=None, client_id=FIRM, slot=slot, **given)


def _firm(row_id: bytes, **values: Any) -> Client:
    return Client(
        id=row_id,
        region_id=REGIONS[0],
        name="Bodegas Tierra Parda",
        address=Address(town="Zafra"),
        phones=(Phone("600 111 222", "+34600111222"),),
        **values,
    )


def _keep(conflict: Conflict) -> Decision:
    return Decision(
        id=DecisionId(b"k" * 16),
        region_id=REGIONS[0],
        conflict_id=ConflictId(conflict.id),
        cause=conflict.cause,
        reason="two rooms, two crews of four",
    )


def test_an_overlap_tells_times_and_brigade_and_closes_when_one_is_moved(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (found,) = company.open()
    assert (found.what, found.state) == ("overlap", ConflictState.OPEN)
    assert [(s.id, s.brigade_id, s.start) for s in found.sides] == [
        (ONE, CREW, NINE),
        (OTHER, CREW, NINE + timedelta(minutes=30)),
    ]
    company.put(_meeting(OTHER, 60))
    (closed,) = company.conflicts().values()
    assert (closed.id, closed.state) == (found.id, ConflictState.CLOSED)
    assert closed.progress.closed_at is not None


def test_a_conflict_that_comes_back_is_the_same_one_opened_again(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (first,) = company.open()
    company.put(_meeting(OTHER, 90))
    company.put(_meeting(OTHER, 15))
    (again,) = company.conflicts().values()
    assert (again.id, again.state) == (first.id, ConflictState.OPEN)
    assert again.progress.opened_at is not None
    assert first.progress.opened_at is not None
    assert again.progress.opened_at > first.progress.opened_at


def test_a_push_of_the_same_once_more_writes_no_conflict_again(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    before = rows_of(company.office)
    company.put(_meeting(OTHER, 30))
    after = rows_of(company.office)
    assert [k for k in before if k[0] == CONFLICT and before[k] != after[k]] == []


def test_a_decision_holds_until_a_side_changes_in_what_was_decided(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (found,) = company.open()
    company.put(_keep(found))
    assert [c.state for c in company.conflicts().values()] == [ConflictState.KEPT]
    company.put(_meeting(OTHER, 30, purpose="a word that changes nothing"))
    assert [c.state for c in company.conflicts().values()] == [ConflictState.KEPT]
    company.put(_meeting(OTHER, 45))
    assert [c.state for c in company.conflicts().values()] == [ConflictState.OPEN]


def test_a_decision_taken_back_opens_the_conflict_again(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (found,) = company.open()
    decision = _keep(found)
    company.put(decision)
    company.delete(decision)
    assert [c.id for c in company.open()] == [found.id]


def test_a_decision_that_comes_before_what_it_decides_counts_all_the_same(
    company: Company,
) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (found,) = company.open()
    company.empty()
    company.put(_keep(found))
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    assert [c.state for c in company.conflicts().values()] == [ConflictState.KEPT]


def test_both_regions_are_told_and_neither_learns_more_than_ids_times_and_brigades(
    company: Company,
) -> None:
    there = _meeting(OTHER, 30, region_id=REGIONS[1], purpose="Señora Rojo", brigade_id=SECOND_CREW)
    company.put(_firm(FIRM), _meeting(ONE, purpose="Señor Azul"), there)
    ((row_id, copies),) = company.copies().items()
    assert row_id == company.open()[0].id
    assert {scope for scope, _ in copies} == with_outlines(map(region_scope, REGIONS))
    for word in ("Rojo", "Azul", "Bodegas", "600111222", "Zafra"):
        assert word.encode() not in company.bodies()


def test_a_conflict_leaves_the_region_that_its_record_left(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30, region_id=REGIONS[1]))
    company.put(_meeting(OTHER, 30))
    (copies,) = company.copies().values()
    assert {scope for scope, _ in copies} == with_outlines([region_scope(REGIONS[0])])
    with company.office.reading() as connection:
        gone = connection.execute(sa.select(EXIT.c.scope).where(EXIT.c.kind == CONFLICT)).all()
    assert {bytes(scope) for (scope,) in gone} == with_outlines([region_scope(REGIONS[1])])


def test_three_meetings_at_one_time_are_three_pairs(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 10), _meeting(FARTHER, 20))
    assert len(company.open()) == 3
    company.put(replace(_meeting(ONE), outcome=Outcome(MeetingState.CANCELLED)))
    assert [sorted(s.id for s in c.sides) for c in company.open()] == [[OTHER, FARTHER]]


def test_merging_one_of_two_alike_clients_closes_it(company: Company) -> None:
    twin = _firm(b"t" * 16)
    company.put(_firm(FIRM), twin)
    assert [(c.what, c.details) for c in company.open()] == [
        ("duplicate_client", ("name", "phone"))
    ]
    company.put(_firm(twin.id, merged_into_id=FIRM))
    assert company.open() == []


def test_a_late_visit_to_a_merged_client_clashes_with_one_to_the_kept(company: Company) -> None:
    company.put(_firm(FIRM), _firm(b"t" * 16, merged_into_id=FIRM), _meeting(ONE))
    late = replace(_meeting(OTHER, 600, brigade_id=SECOND_CREW), client_id=ClientId(b"t" * 16))
    company.put(late)
    assert [c.what for c in company.open()] == ["two_brigades"]


def test_an_import_is_looked_at_by_later_requests_and_nothing_is_left_out(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "MOST_CLIENTS", 2)
    company.put(*(_firm(bytes([n]) * 16) for n in (1, 2, 3)))
    assert company.open() == []
    company.put(_meeting(ONE))  # whoever comes next looks at some that were left
    assert len(company.open()) == 1
    with company.office.writing() as (connection, head):
        moment = Moment(connection, head.commit, company.now)
        assert [look_later(moment), look_later(moment)] == [True, False]
        assert connection.execute(sa.select(UNWATCHED)).all() == []
    assert len(company.open()) == 3


def test_an_office_of_before_the_detectors_finds_what_clashes_when_it_is_opened(
    company: Company,
) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    (found,) = company.open()
    stood = company.index()
    with company.office.noting() as connection:
        for table in (WATCHED, UNWATCHED, CLASH):
            table.drop(connection)
        connection.execute(sa.update(COUNTER).values(schema=2))
    company.office.check()
    assert company.index() == stood
    assert [c.id for c in company.open()] == [found.id]


def test_a_conflict_is_written_by_the_office_itself(company: Company) -> None:
    company.put(_meeting(ONE), _meeting(OTHER, 30))
    stamps = {row[0] for (kind, _), (_, row) in rows_of(company.office).items() if kind == CONFLICT}
    assert {device_of(s) for s in stamps} == {OFFICE_DEVICE}
