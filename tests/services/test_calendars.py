"""What a calendar asks before an act: refusals without a trace, who set a time, other brigades' visits."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from fieldsales.domain.ids import BrigadeId, ClientId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome, Side
from fieldsales.domain.people import Brigade
from fieldsales.services.meetings import NewMeeting
from tests.colleague import colleague_writes, enrol_colleague
from tests.make import DAY, Bench, slot


def booked(bench: Bench, hour: int = 10, **changes: Any) -> Meeting:
    meeting: Meeting = bench.add(bench.meeting(hour, **changes))
    return meeting


def test_a_move_is_refused_beforehand_as_it_would_be_when_made(bench: Bench) -> None:
    booked(bench, 10)
    moving = booked(bench, 14)
    asked = [slot(10), slot(12), slot(10, date(2026, 12, 1)), moving.slot]
    refusals = bench.services.calendars.would_move(moving, asked)
    assert [r.where if r else None for r in refusals] == ["slot", None, "slot", None]
    assert "free again at 12:15" in (refusals[0].message if refusals[0] else "")
    assert bench.get(Meeting, moving.id) == moving


def test_a_meeting_that_ended_is_not_moved(bench: Bench) -> None:
    held = booked(bench, outcome=Outcome(MeetingState.HELD))
    (refusal,) = bench.services.calendars.would_move(held, [slot(12)])
    assert refusal is not None
    assert refusal.where == "move"


def test_a_booking_is_refused_beforehand(bench: Bench) -> None:
    booked(bench, 10)
    new = NewMeeting(
        ClientId(bench.client.id),
        slot(10),
        BrigadeId(bench.brigade.id),
        TripId(bench.trip.id),
    )
    refusals = bench.services.calendars.would_plan(new, [slot(10), slot(16)])
    assert [r is None for r in refusals] == [False, True]


def test_a_closer_look_names_who_is_met_and_who_goes(bench: Bench) -> None:
    detail = bench.services.calendars.detail(booked(bench).id)
    assert detail.contact is not None
    assert detail.contact.name.full == "Elena Maldonado"
    assert {p.name for p in detail.crew} == {"Lucía Ortega", "Marcos Peña"}
    assert [p.name for p in detail.leaders] == ["Lucía Ortega"]


def test_a_time_set_by_a_colleague_bears_her_name(bench: Bench) -> None:
    enrol_colleague(bench.base, "Carmen Bravo", bench.clock.now())
    own, hers = booked(bench, 10), booked(bench, 14)
    colleague_writes(bench.services, hers, "slot", slot(16))
    assert bench.get(Meeting, hers.id).slot == slot(16)
    assert bench.services.calendars.timed_by([own.id, hers.id]) == {hers.id: "Carmen Bravo"}


def test_visits_of_other_brigades_within_thirty_days_are_told(bench: Bench) -> None:
    other: Brigade = bench.add(Brigade(id=bench.id(), name="Betis", letters="BE"))
    theirs: dict[str, Any] = {"trip_id": None, "brigade_id": BrigadeId(other.id)}
    near = booked(bench, slot=slot(9, DAY - timedelta(days=20)), **theirs)
    booked(bench, slot=slot(9, DAY - timedelta(days=40)), **theirs)
    fell = Outcome(MeetingState.CANCELLED, Side.CLIENT, "ill")
    booked(bench, slot=slot(9, DAY + timedelta(days=5)), outcome=fell, **theirs)
    booked(bench, 12)
    at, own = slot(10).start, bench.brigade.id
    (visit,) = bench.services.calendars.other_visits(bench.client.id, own, at)
    assert (visit.brigade_name, visit.start, visit.is_held) == ("Betis", near.start, False)


def test_conflicts_of_one_record_are_found_and_settled_with_a_way_back(bench: Bench) -> None:
    enrol_colleague(bench.base, "Carmen Bravo", bench.clock.now())
    meeting = booked(bench)
    colleague_writes(bench.services, meeting, "purpose", "Pallet tariff", has_seen=False)
    bench.services.meetings.change(_with_purpose(meeting, "First visit"), meeting)
    (conflict,) = bench.services.conflicts.of("meeting", meeting.id)
    assert {s.author for s in conflict.sides} == {"Carmen Bravo", "Lucía Ortega"}
    seq = bench.services.conflicts.settle(conflict.id, "Pallet tariff")
    assert bench.services.conflicts.of("meeting", meeting.id) == []
    assert seq > 0


def _with_purpose(meeting: Meeting, purpose: str) -> Meeting:
    return replace(meeting, purpose=purpose)


def test_a_new_time_in_the_form_is_a_move_and_keeps_the_other_fields(bench: Bench) -> None:
    meeting = booked(bench)
    changed = replace(meeting, slot=slot(14), purpose="Pallet tariff")
    seq = bench.services.meetings.change(changed, meeting)
    kept = bench.get(Meeting, meeting.id)
    assert (kept.slot, kept.purpose, kept.moved_count) == (slot(14), "Pallet tariff", 1)
    bench.services.undo.undo(seq)
    assert bench.get(Meeting, meeting.id) == meeting


def test_a_new_length_in_the_form_is_no_move(bench: Bench) -> None:
    meeting = booked(bench)
    bench.services.meetings.change(replace(meeting, slot=slot(10, minutes=90)), meeting)
    kept = bench.get(Meeting, meeting.id)
    assert (kept.slot.minutes, kept.moved_count) == (90, 0)
