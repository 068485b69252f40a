"""The day of the person at this laptop: whose trip it is, tasks by name, expenses, next steps said late."""

from dataclasses import replace
from datetime import date

import pytest

from fieldsales.domain.ids import ClientId, PersonId, PlaceId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, NextStep
from fieldsales.domain.people import BrigadeMember, Role
from fieldsales.domain.registers import Money
from fieldsales.domain.service import Expense, ExpenseState
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.trip import Lodging, LodgingKind, Stop
from fieldsales.errors import RuleError
from fieldsales.services.expenses import NewExpense
from fieldsales.services.meetings import Ended
from fieldsales.store.base import Base
from tests.fakes import FixedClock
from tests.make import DAY, ZONE, Bench, make_bench


def test_the_nights_of_the_trip_are_counted(bench: Bench) -> None:
    bed = Lodging(LodgingKind.HOTEL, "Puente Romano", price=Money(9_000, "EUR"))
    for arrives, nights in ((date(2026, 11, 9), 4), (date(2026, 11, 16), 4)):
        bench.add(
            Stop(
                id=bench.id(),
                trip_id=TripId(bench.trip.id),
                place_id=PlaceId(bench.id()),
                arrives=arrives,
                nights=nights,
                lodging=bed,
            )
        )
    view = bench.services.today.view(DAY)
    assert view.day is not None
    assert (view.day.night_number, view.nights_in_all, view.is_mine) == (3, 8, True)
    assert view.bed_before(date(2026, 11, 9)) is None
    assert view.bed_before(date(2026, 11, 10)) is not None


def test_the_day_of_a_meeting_is_found_whoever_travels(bench: Bench) -> None:
    meeting = bench.add(bench.meeting())
    view = bench.services.today.view_of(meeting.id)
    assert (view.day_date, view.trip and view.trip.id) == (DAY, bench.trip.id)


def test_a_meeting_of_no_trip_stands_in_the_day_too(bench: Bench) -> None:
    loose = bench.add(bench.meeting(9, trip_id=None))
    planned = bench.add(bench.meeting(11))
    view = bench.services.today.view_of(loose.id)
    assert view.day is not None
    assert [c.id for c in view.day.cards] == [loose.id, planned.id]


def test_a_meeting_of_another_brigade_and_no_trip_stands_alone(bench: Bench) -> None:
    bench.add(bench.meeting(11))
    other = bench.add(bench.meeting(9, trip_id=None, brigade_id=bench.id()))
    view = bench.services.today.view_of(other.id)
    assert view.trip is None
    assert view.day is not None
    assert [c.id for c in view.day.cards] == [other.id]


def test_tasks_come_with_the_names_of_their_clients(bench: Bench) -> None:
    task = Task(
        id=bench.id(),
        title="Send the prices",
        due=bench.clock.now(),
        owner=TaskOwner(person_id=bench.person_id),
        client_id=ClientId(bench.client.id),
    )
    bench.add(task)
    view = bench.services.today.view()
    assert view.names[bench.client.id] == "Bodegas Tierra Parda"


def test_a_next_step_said_later_becomes_a_task(bench: Bench) -> None:
    meeting = bench.add(bench.meeting())
    bench.clock.at = meeting.end
    bench.services.meetings.end(meeting, Ended(MeetingState.HELD))
    held = bench.get(Meeting, meeting.id)
    bench.services.meetings.say_next_step(held, NextStep("Call", date(2026, 11, 18)))
    with bench.services.work.read() as reader:
        (task,) = reader.where(Task, kind=TaskKind.NEXT_STEP)
    assert (task.title, task.meeting_id) == ("Call", meeting.id)


def test_an_expense_is_a_draft_of_the_person_and_the_next_one_is_like_it(bench: Bench) -> None:
    trip_id = TripId(bench.trip.id)
    assert bench.services.expenses.usual(trip_id).currency == "EUR"
    new = NewExpense(trip_id, Money(4_210, "USD"), "fuel", DAY, "company_card", 320)
    bench.services.expenses.note(new)
    with bench.services.work.read() as reader:
        (kept,) = reader.where(Expense)
    assert (kept.state, kept.person_id) == (ExpenseState.DRAFT, bench.person_id)
    usual = bench.services.expenses.usual(trip_id)
    assert (usual.currency, usual.payer) == ("USD", "company_card")


def test_an_expense_of_nothing_is_refused(bench: Bench) -> None:
    new = NewExpense(TripId(bench.trip.id), Money(0, "EUR"), "fuel", DAY)
    with pytest.raises(RuleError, match="how much"):
        bench.services.expenses.note(new)


def test_a_lead_at_home_follows_the_days_of_her_brigades(base: Base, clock: FixedClock) -> None:
    bench = make_bench(base, clock, (Role.LEAD,))
    lead = PersonId(bench.person_id)
    brigade = replace(bench.brigade, lead_id=lead)
    with bench.services.work.act() as act:
        act.change(brigade, bench.get(type(brigade), brigade.id))
        for member in act.tx.where(BrigadeMember, person_id=lead):
            act.change(replace(member, until=date(2026, 11, 1)), member)
        act.commit()
    bench.add(bench.meeting())
    bench.clock.at = bench.meeting().start
    view = bench.services.today.view()
    assert view.trip is None
    assert [(d.trip.number, d.planned, d.held) for d in view.led] == [("T-26-014", 1, 0)]


def test_a_leader_who_joins_sees_the_day_of_the_trip(base: Base, clock: FixedClock) -> None:
    bench = make_bench(base, clock, (Role.LEAD,))
    with bench.services.work.act() as act:
        for member in act.tx.where(BrigadeMember, person_id=bench.person_id):
            act.change(replace(member, until=date(2026, 11, 1)), member)
        act.commit()
    bench.add(bench.meeting(leader_id=bench.person_id))
    bench.clock.at = bench.meeting().start
    view = bench.services.today.view(zone=ZONE)
    assert (view.trip and view.trip.id, view.is_mine) == (bench.trip.id, False)
