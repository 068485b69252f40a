"""Trips day by day, moved meetings, and the plan of a day as it stood."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fieldsales.domain.ids import BrigadeId, ClientId, PlaceId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, NextStep
from fieldsales.domain.trip import Lodging, LodgingKind, Standby, TripDates
from fieldsales.errors import RuleError
from fieldsales.services.meetings import Ended
from fieldsales.services.trips import NewStop, NewTrip
from tests.make import DAY, Bench, slot

EVENING = datetime(2026, 11, 10, 17, 0, tzinfo=UTC)  # 18:00 in Madrid, the day before DAY


def booked_before(bench: Bench, hour: int = 10) -> Meeting:
    meeting: Meeting = bench.add(bench.meeting(hour))
    return meeting


def take(bench: Bench) -> list[bytes]:
    plan = bench.services.trips.take_standing_plan(TripId(bench.trip.id), DAY, {})
    assert plan is not None
    return [m.meeting_id for m in plan.meetings]


def test_a_trip_shows_its_working_days(bench: Bench) -> None:
    view = bench.services.trips.view(bench.trip.id)
    assert [d.day.day for d in view.days] == [9, 10, 11, 12, 13, 16, 17, 18, 19, 20]
    assert {p.name for p in view.members} == {"Lucía Ortega", "Marcos Peña"}


def test_a_moved_meeting_leaves_a_trace_at_its_old_day(bench: Bench) -> None:
    meeting = booked_before(bench)
    bench.services.meetings.move(meeting, slot(10, date(2026, 11, 12)))
    days = {d.day: d for d in bench.services.trips.view(bench.trip.id).days}
    assert [t.meeting_id for t in days[DAY].traces] == [meeting.id]
    assert [c.id for c in days[date(2026, 11, 12)].cards] == [meeting.id]


def test_a_move_within_the_day_leaves_no_trace(bench: Bench) -> None:
    meeting = booked_before(bench)
    bench.services.meetings.move(meeting, slot(16))
    days = {d.day: d for d in bench.services.trips.view(bench.trip.id).days}
    assert days[DAY].traces == ()


def test_nights_are_numbered_over_the_trip(bench: Bench) -> None:
    for arrives, nights in ((date(2026, 11, 9), 2), (date(2026, 11, 11), 1)):
        bench.services.trips.add_stop(
            NewStop(
                TripId(bench.trip.id),
                PlaceId(bytes(16)),
                arrives,
                nights,
                Lodging(LodgingKind.HOTEL, "Puente Romano"),
            )
        )
    days = {d.day: d for d in bench.services.trips.view(bench.trip.id).days}
    assert [days[date(2026, 11, n)].night_number for n in (9, 10, 11, 12)] == [1, 2, 3, 0]


def test_a_plan_is_refused_before_the_evening(bench: Bench) -> None:
    with pytest.raises(RuleError, match="18:00 the day before"):
        take(bench)


def test_a_plan_taken_late_is_still_that_of_the_evening(bench: Bench) -> None:
    stood, cancelled, moved = (booked_before(bench, h) for h in (9, 11, 13))
    bench.clock.at = EVENING + timedelta(hours=1)
    late = booked_before(bench, 16)
    bench.services.meetings.end(cancelled, Ended(MeetingState.CANCELLED, reason="ill"))
    bench.services.meetings.move(moved, slot(9, date(2026, 11, 12)))
    bench.clock.advance(timedelta(hours=14))
    assert take(bench) == [stood.id, cancelled.id, moved.id]
    assert late.id not in take_again(bench)


def take_again(bench: Bench) -> list[bytes]:
    days = {d.day: d for d in bench.services.trips.view(bench.trip.id).days}
    plan = days[DAY].standing
    return [m.meeting_id for m in plan.meetings] if plan else []


def test_a_plan_is_written_once(bench: Bench) -> None:
    booked_before(bench)
    bench.clock.at = EVENING
    take(bench)
    again = bench.services.trips.take_standing_plan(TripId(bench.trip.id), DAY, {})
    assert again is None


def test_due_plans_are_those_of_own_trips_past_the_evening(bench: Bench) -> None:
    bench.clock.at = EVENING
    due = [day for _, day in bench.services.trips.due_standing_plans(bench.clock.now())]
    assert due == [date(2026, 11, 9), date(2026, 11, 10), DAY]


def test_a_new_trip_gets_the_next_number_of_the_year(bench: Bench) -> None:
    trip = bench.services.trips.create(
        NewTrip(
            BrigadeId(bench.brigade.id),
            bench.region_id,
            TripDates(date(2026, 12, 7), date(2026, 12, 18)),
            "Europe/Madrid",
        )
    )
    assert (trip.number, trip.title) == ("T-26-015", "Extremadura Sur")


def test_the_outcome_panel_is_one_act(bench: Bench) -> None:
    meeting = booked_before(bench)
    bench.clock.at = meeting.end
    step = NextStep("Send the price", date(2026, 11, 18))
    seq = bench.services.meetings.end(
        meeting,
        Ended(MeetingState.HELD, "Wants one contact", next_step=step, referral="Ana, Berries"),
    )
    bench.services.undo.undo(seq)
    assert bench.get(Meeting, meeting.id).state is MeetingState.PLANNED


def test_today_shows_the_day_the_debts_and_the_tasks(bench: Bench) -> None:
    held, open_one = booked_before(bench, 8), booked_before(bench, 10)
    bench.clock.at = open_one.end + timedelta(hours=3)
    bench.services.meetings.end(held, Ended(MeetingState.HELD, next_step=NextStep("Call", DAY)))
    view = bench.services.today.view()
    assert view.day is not None
    assert (view.day.held, len(view.day.cards), view.day_number) == (1, 2, 3)
    assert [d.record_id for d in view.debts] == [open_one.id]
    assert [t.title for t in view.tasks] == ["Call"]


def test_a_briefing_tells_who_and_the_last_time(bench: Bench) -> None:
    before, ahead = booked_before(bench, 8), booked_before(bench, 15)
    bench.clock.at = before.end
    bench.services.meetings.end(before, Ended(MeetingState.HELD, "Liked the price"))
    briefing = bench.services.today.briefing(ahead.id)
    assert [c.id for c in briefing.contacts] == [bench.contact.id]
    assert [e.words for e in briefing.last_time] == ["Liked the price"]


def test_the_week_shows_every_brigade_that_travels(bench: Bench) -> None:
    booked_before(bench)
    week = bench.services.trips.week(date(2026, 11, 9))
    assert [b.letters for b in week.brigades] == ["GU"]
    assert [len(d.cards) for d in week.days] == [0, 0, 1, 0, 0, 0, 0]


def test_who_agreed_twice_to_stand_by_is_one_client_with_the_later_word(bench: Bench) -> None:
    for note, hour in (("after lunch", 8), ("any time", 9), ("mornings", 7)):
        bench.add(
            Standby(
                id=bench.id(),
                region_id=bench.region_id,
                client_id=ClientId(bench.client.id),
                trip_id=TripId(bench.trip.id),
                agreed_at=datetime(2026, 11, 10, hour, tzinfo=UTC),
                note=note,
            )
        )
    (card,) = bench.services.trips.view(bench.trip.id).standby
    assert card.standby.note == "any time"
