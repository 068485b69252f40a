"""Whom to call when a meeting falls through: who can be reached, in which order, at which time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from fieldsales.domain.client import Client
from fieldsales.domain.geography import Point
from fieldsales.domain.ids import BrigadeId, ClientId, MeetingId, StandbyId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.registers import Opening
from fieldsales.domain.trip import Standby
from fieldsales.planning.fallback import Fallback, Ground, fallbacks
from fieldsales.views.trips import DayView, MeetingCard, StandbyCard, Trials
from tests.make import DAY, slot

NOW = datetime(2026, 11, 11, 9, 50, tzinfo=UTC)
MERIDA, ALANGE, BADAJOZ = Point(38.916, -6.343), Point(38.786, -6.245), Point(38.879, -6.971)


def card(number: int, hour: int, state: MeetingState = MeetingState.CONFIRMED) -> MeetingCard:
    meeting = Meeting(
        id=MeetingId(bytes([number]) * 16),
        trip_id=TripId(b"t" * 16),
        brigade_id=BrigadeId(b"b" * 16),
        client_id=ClientId(bytes([100 + number]) * 16),
        slot=slot(hour),
        outcome=Outcome(state),
    )
    return MeetingCard(meeting, f"Firm {number}", "", "", "GU", 0)


def ready(name: str, **changes: Any) -> StandbyCard:
    client = Client(id=ClientId(name.encode().ljust(16)), name=name)
    standby = Standby(
        id=StandbyId(name.encode().ljust(16)),
        client_id=ClientId(client.id),
        trip_id=TripId(b"t" * 16),
        **({"notice_minutes": 0} | changes),
    )
    return StandbyCard(standby, client, "", "")


FELL = card(1, 10)
GROUND = Ground(
    {FELL.id: MERIDA, card(2, 13).id: MERIDA},
    {n.encode().ljust(16): p for n, p in (("near", MERIDA), ("mid", ALANGE), ("far", BADAJOZ))},
    MERIDA,
)


def found(*standby: StandbyCard, day: tuple[MeetingCard, ...] = (FELL,)) -> tuple[Fallback, ...]:
    return fallbacks(DayView(DAY, day), FELL, standby, Trials(), GROUND, NOW)


def test_the_nearest_comes_first_and_each_client_once() -> None:
    names = [
        f.card.client.name for f in found(ready("far"), ready("mid"), ready("near"), ready("near"))
    ]
    assert names == ["near", "mid", "far"]


def test_the_time_leaves_room_for_the_drive_and_ten_minutes() -> None:
    (far,) = found(ready("far", notice_minutes=0))
    assert far.leg is not None
    assert far.start >= NOW + timedelta(minutes=far.leg.minutes + 10)
    assert far.start.minute % 5 == 0


def test_who_asked_for_more_notice_than_there_is_comes_last_and_is_marked() -> None:
    near, far = found(ready("near", notice_minutes=90), ready("far", notice_minutes=0))
    assert [(f.card.client.name, f.is_short) for f in (near, far)] == [
        ("far", False),
        ("near", True),
    ]


@pytest.mark.parametrize(
    "standby",
    [
        ready("near", until_minute=11 * 60),
        ready("near", from_minute=20 * 60, until_minute=20 * 60 + 20),
    ],
)
def test_who_does_not_receive_at_that_hour_is_left_out(standby: StandbyCard) -> None:
    assert found(standby) == ()


def test_a_firm_closed_on_that_weekday_is_left_out() -> None:
    thursday = Opening(date(2026, 11, 12).weekday(), 8 * 60, 20 * 60)
    closed = ready("near")
    closed = replace(closed, client=replace(closed.client, openings=(thursday,)))
    assert found(closed) == ()


def test_the_visit_ends_in_time_for_the_next_meeting() -> None:
    after = card(2, 11)
    (one,) = found(ready("near", notice_minutes=0), day=(FELL, after))
    end = one.start + timedelta(minutes=one.minutes)
    assert end + timedelta(minutes=15 + 5) <= after.start


def test_who_does_not_fit_into_the_hour_is_offered_the_next_gap_after_those_who_do() -> None:
    after = card(2, 11)
    far, near = ready("far"), ready("near")
    first, second = found(far, near, day=(FELL, after))
    assert (first.card.client.name, first.is_later) == ("near", False)
    assert (second.card.client.name, second.is_later) == ("far", True)
    assert second.leg is not None
    assert second.start >= after.end + timedelta(minutes=second.leg.minutes)


def test_nobody_is_offered_a_time_at_the_end_of_a_meeting_that_comes_first() -> None:
    (far,) = found(ready("far"))
    first = card(3, 10)
    until_then = (far.start - first.start) // timedelta(minutes=1)
    between = replace(first.meeting, slot=replace(first.meeting.slot, minutes=until_then))
    day = (FELL, replace(first, meeting=between))
    assert all(f.start > far.start for f in found(ready("far"), day=day))


def test_a_full_day_offers_nobody() -> None:
    day = (FELL, *(card(2 + n, 11 + n) for n in range(9)))
    assert found(ready("far"), day=day) == ()


def test_who_is_visited_that_day_anyway_is_not_called() -> None:
    booked = card(2, 13)
    same = ready("near")
    same = replace(same, client=replace(same.client, id=booked.meeting.client_id))
    assert found(same, day=(FELL, booked)) == ()


def test_a_later_meeting_is_replaced_at_its_own_hour() -> None:
    late = card(1, 15)
    day = DayView(DAY, (late,))
    (one,) = fallbacks(day, late, [ready("near")], Trials(), GROUND, NOW)
    assert one.start == late.start
