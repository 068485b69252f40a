"""Plan and fact of a day: what became of each planned meeting, and that fates sum to the plan."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.day_account import (
    DayAccount,
    Fate,
    account_of,
    cancelled_how,
    day_of,
    total_of,
)
from fieldsales.domain.ids import BrigadeId, ClientId, MeetingId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome, Side
from fieldsales.domain.registers import Slot
from fieldsales.domain.trip import StandingMeeting, StandingPlan, Trip, TripDates

DAY = date(2026, 11, 11)
NOON = datetime(2026, 11, 11, 12, tzinfo=UTC)
OWN, OTHER = TripId(b"t" * 16), TripId(b"o" * 16)
TRIP = Trip(id=OWN, number="T-1", brigade_id=BrigadeId(b"b" * 16), dates=TripDates(DAY, DAY))


def meeting(
    number: int,
    state: MeetingState = MeetingState.HELD,
    *,
    side: Side | None = Side.CLIENT,
    start: datetime = NOON,
    at: datetime | None = NOON,
    trip_id: TripId = OWN,
) -> Meeting:
    return Meeting(
        id=number.to_bytes(16, "big"),
        trip_id=trip_id,
        brigade_id=BrigadeId(b"b" * 16),
        client_id=ClientId(b"c" * 16),
        slot=Slot(start, 60, "Europe/Madrid"),
        outcome=Outcome(state, side, "", at),
    )


def plan_of(*meetings: Meeting) -> StandingPlan:
    stood = (StandingMeeting(MeetingId(m.id), m.client_id, NOON, True, 40) for m in meetings)
    return StandingPlan(id=b"p" * 16, trip_id=OWN, day=DAY, taken_at=NOON, meetings=tuple(stood))


def account(*meetings: Meeting, planned: int) -> DayAccount:
    known = {m.id: m for m in meetings}
    return account_of(DAY, plan_of(*meetings[:planned]), known, TRIP)


def test_the_worked_example_of_a_day() -> None:
    day = account(
        meeting(1),
        meeting(2),
        meeting(3, start=NOON + timedelta(days=1)),
        meeting(4, MeetingState.MISSED_BY_CLIENT),
        meeting(5, MeetingState.MISSED_BY_CLIENT),
        meeting(6, MeetingState.CANCELLED, at=NOON - timedelta(hours=1)),
        meeting(7, MeetingState.CANCELLED, side=Side.US),
        meeting(8),
        planned=7,
    )
    assert (day.planned, day.held_from_plan, day.beside, day.held) == (7, 2, 1, 3)
    assert (day.trials, day.fates[Fate.MOVED], day.fates[Fate.CANCELLED_ON_SPOT]) == (6, 1, 1)


@pytest.mark.parametrize(
    ("hours", "fate"),
    [
        (24.5, Fate.CANCELLED_EARLY),
        (24, Fate.CANCELLED_LATE),
        (2, Fate.CANCELLED_LATE),
        (1.9, Fate.CANCELLED_ON_SPOT),
        (-1, Fate.CANCELLED_ON_SPOT),
    ],
)
def test_how_late_a_client_cancelled(hours: float, fate: Fate) -> None:
    off = meeting(1, MeetingState.CANCELLED, at=NOON - timedelta(hours=hours))
    assert cancelled_how(off) is fate


def test_a_meeting_entered_by_mistake_counts_nowhere() -> None:
    day = account(meeting(1, MeetingState.VOID), meeting(2), planned=2)
    assert (day.planned, day.held, day.booked) == (1, 1, 1)


def test_a_meeting_given_to_another_trip_moved_away() -> None:
    day = account(meeting(1, trip_id=OTHER), planned=1)
    assert (day.fates[Fate.MOVED], day.held) == (1, 0)


def test_a_planned_meeting_that_is_not_on_this_device_has_no_result_here() -> None:
    gone = meeting(1)
    day = account_of(DAY, plan_of(gone), {}, TRIP)
    assert day.fates == {Fate.OPEN: 1}


def test_a_day_without_a_plan_has_held_meetings_and_no_plan() -> None:
    one = meeting(1)
    day = account_of(DAY, None, {one.id: one}, TRIP)
    assert (day.has_plan, day.planned, day.held, day.booked) == (False, 0, 1, 1)


def test_the_day_of_a_meeting_is_the_day_of_its_own_zone() -> None:
    late = meeting(1, start=datetime(2026, 11, 11, 23, 30, tzinfo=UTC))
    assert day_of(late) == date(2026, 11, 12)


STATES = st.sampled_from(list(MeetingState))
SIDES = st.sampled_from([None, *Side])
HOURS = st.integers(-72, 72)
MEETINGS = st.lists(st.tuples(STATES, SIDES, HOURS, HOURS, st.booleans()), max_size=12)


@given(MEETINGS, st.integers(0, 12))
def test_fates_sum_to_the_plan_and_nothing_is_held_twice(
    drawn: list[tuple[MeetingState, Side | None, int, int, bool]], planned: int
) -> None:
    meetings = [
        meeting(
            number,
            state,
            side=side,
            start=NOON + timedelta(hours=shift),
            at=NOON - timedelta(hours=before),
            trip_id=OWN if is_own else OTHER,
        )
        for number, (state, side, shift, before, is_own) in enumerate(drawn, 1)
    ]
    day = account(*meetings, planned=planned)
    real = [m for m in meetings[:planned] if m.state is not MeetingState.VOID]
    assert day.planned == sum(day.fates.values()) == len(real)
    open_or_moved = day.fates[Fate.OPEN] + day.fates[Fate.MOVED]
    assert day.held_from_plan + day.missed + day.cancelled + open_or_moved == day.planned
    there = [m for m in meetings if m.trip_id == OWN and day_of(m) == DAY]
    assert day.held == sum(m.state is MeetingState.HELD for m in there)


@given(st.lists(st.dictionaries(st.sampled_from(list(Fate)), st.integers(0, 9)), max_size=6))
def test_the_sum_of_days_is_the_sum_of_their_figures(drawn: list[dict[Fate, int]]) -> None:
    days = [DayAccount(DAY, True, fates, beside=1) for fates in drawn]
    total = total_of(days)
    assert total.planned == sum(d.planned for d in days)
    assert total.held == sum(d.held for d in days)
