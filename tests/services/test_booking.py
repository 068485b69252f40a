"""The booking desk: who stands in the queue, and what each result leaves behind."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.domain.client import Client, ClientStatus, Contact
from fieldsales.domain.ids import BrigadeId, ClientId, ContactId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Person, Role
from fieldsales.domain.registers import PersonName
from fieldsales.domain.task import Task, TaskKind, TaskState
from fieldsales.domain.trip import Standby
from fieldsales.errors import RuleError
from fieldsales.services.booking import Attempt, StandbyOffer
from fieldsales.services.meetings import NewMeeting
from fieldsales.services.queue import queue_of
from fieldsales.views.calls import CallFor, QueueRow
from tests.make import Bench, adopt, slot


def first(bench: Bench) -> QueueRow:
    return bench.services.booking.queue()[0]


def booked(bench: Bench, row: QueueRow) -> Attempt:
    meeting = NewMeeting(
        ClientId(row.client_id),
        slot(12),
        BrigadeId(bench.brigade.id),
        TripId(bench.trip.id),
    )
    return Attempt(row, CallResult.BOOKED, meeting=meeting)


def all_of(bench: Bench, entity: type) -> tuple:  # type: ignore[type-arg]
    with bench.services.work.read() as reader:
        return reader.where(entity)


def test_a_client_without_a_meeting_on_the_trip_is_to_be_booked(bench: Bench) -> None:
    row = first(bench)
    assert (row.reason, row.client_id) == (CallFor.BOOK, bench.client.id)


def test_booking_makes_call_and_meeting_in_one_act(bench: Bench) -> None:
    bench.services.booking.log(booked(bench, first(bench)))
    (call,), (meeting,) = all_of(bench, Call), all_of(bench, Meeting)
    assert call.meeting_id == meeting.id
    assert call.seen.created == meeting.seen.created
    assert bench.services.booking.queue() == ()


def test_a_refused_slot_keeps_neither_call_nor_meeting(bench: Bench) -> None:
    bench.add(bench.meeting(12, client_id=ClientId(bench.id())))
    with pytest.raises(RuleError, match="free again at"):
        bench.services.booking.log(booked(bench, first(bench)))
    assert all_of(bench, Call) == ()


def test_no_answer_leaves_a_call_back_tomorrow_at_ten_of_the_client(bench: Bench) -> None:
    bench.services.booking.log(Attempt(first(bench), CallResult.NO_ANSWER))
    (task,) = all_of(bench, Task)
    assert (task.kind, task.due) == (
        TaskKind.CALL_BACK,
        datetime(2026, 11, 10, 9, 0, tzinfo=UTC),  # ten o'clock in Madrid
    )
    assert task.owner.person_id is None


def test_a_call_back_that_fails_again_is_moved_not_doubled(bench: Bench) -> None:
    bench.services.booking.log(Attempt(first(bench), CallResult.NO_ANSWER))
    bench.clock.advance(timedelta(days=1, hours=2))
    row = first(bench)
    assert (row.reason, row.tries) == (CallFor.CALL_BACK, 1)
    bench.services.booking.log(Attempt(row, CallResult.BUSY))
    (task,) = all_of(bench, Task)
    assert (task.moved_count, task.is_open) == (1, True)


def test_booking_a_call_back_finishes_its_task(bench: Bench) -> None:
    bench.services.booking.log(Attempt(first(bench), CallResult.NO_ANSWER))
    bench.clock.advance(timedelta(days=1, hours=2))
    bench.services.booking.log(booked(bench, first(bench)))
    (task,) = all_of(bench, Task)
    assert task.progress.state is TaskState.DONE


def test_a_refusal_keeps_its_reason_and_the_client(bench: Bench) -> None:
    with pytest.raises(RuleError, match="has a reason"):
        bench.services.booking.log(Attempt(first(bench), CallResult.REFUSED))
    bench.services.booking.log(Attempt(first(bench), CallResult.REFUSED, detail="no budget"))
    client = bench.get(Client, bench.client.id)
    assert (client.status, client.refusal_reason) == (ClientStatus.REFUSED, "no budget")
    assert bench.services.booking.queue() == ()


def test_who_asked_not_to_be_called_is_not_called(bench: Bench) -> None:
    was = bench.get(Contact, bench.contact.id)
    bench.services.clients.change(replace(was, do_not_call=True), was)
    assert bench.services.booking.queue() == ()


def test_an_unconfirmed_meeting_of_tomorrow_is_to_be_confirmed(bench: Bench) -> None:
    bench.add(bench.meeting(10, slot=slot(10, bench.clock.now().date() + timedelta(days=1))))
    row = first(bench)
    assert row.reason is CallFor.CONFIRM
    bench.services.booking.log(Attempt(row, CallResult.CONFIRMED))
    (meeting,) = all_of(bench, Meeting)
    assert meeting.state is MeetingState.CONFIRMED
    assert bench.services.booking.figures().confirmed == 1


def test_a_missed_meeting_comes_back_to_be_rebooked(bench: Bench) -> None:
    meeting = bench.add(bench.meeting())
    bench.services.verbs.say("miss", meeting)
    assert first(bench).reason is CallFor.REBOOK


def test_moved_on_the_phone_moves_the_meeting(bench: Bench) -> None:
    bench.add(bench.meeting(10, slot=slot(10, bench.clock.now().date() + timedelta(days=1))))
    bench.services.booking.log(Attempt(first(bench), CallResult.MOVED, slot=slot(16)))
    (meeting,) = all_of(bench, Meeting)
    assert (meeting.slot, meeting.moved_count) == (slot(16), 1)


def test_the_card_knows_crew_and_contact(bench: Bench) -> None:
    card = bench.services.booking.card(first(bench))
    assert card.contact is not None
    assert card.contact.id == bench.contact.id
    assert set(card.crew) == {"Lucía Ortega", "Marcos Peña"}


def tomorrow(bench: Bench, hour: int = 10) -> Any:
    return slot(hour, bench.clock.now().date() + timedelta(days=1))


def test_a_confirmation_that_reached_nobody_is_tried_within_the_hour(bench: Bench) -> None:
    bench.add(bench.meeting(10, slot=tomorrow(bench)))
    bench.services.booking.log(Attempt(first(bench), CallResult.NO_ANSWER))
    (task,) = all_of(bench, Task)
    assert (task.kind, task.due) == (TaskKind.CONFIRM, bench.clock.now() + timedelta(hours=1))


def test_no_confirmation_is_tried_at_night(bench: Bench) -> None:
    bench.clock.at = datetime(2026, 11, 9, 17, 45, tzinfo=UTC)  # a quarter to seven in Madrid
    bench.add(bench.meeting(10, slot=tomorrow(bench)))
    bench.services.booking.log(Attempt(first(bench), CallResult.BUSY))
    (task,) = all_of(bench, Task)
    assert task.due == datetime(2026, 11, 10, 7, 30, tzinfo=UTC)  # half past eight


def test_a_confirmation_tried_again_moves_its_task(bench: Bench) -> None:
    bench.add(bench.meeting(16, slot=tomorrow(bench, 16)))
    bench.services.booking.log(Attempt(first(bench), CallResult.NO_ANSWER))
    bench.clock.advance(timedelta(hours=1, minutes=1))
    bench.services.booking.log(Attempt(first(bench), CallResult.CONFIRMED))
    (task,) = all_of(bench, Task)
    assert task.progress.state is TaskState.DONE


def test_an_answer_to_an_e_mail_is_waited_for_two_working_days(bench: Bench) -> None:
    bench.services.booking.log(Attempt(first(bench), CallResult.EMAIL_SENT))
    (task,) = all_of(bench, Task)
    assert task.due == datetime(2026, 11, 11, 9, 0, tzinfo=UTC)


def test_a_refusal_may_say_when_to_ask_again(bench: Bench) -> None:
    spring = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
    attempt = Attempt(first(bench), CallResult.REFUSED, detail="no budget", again_at=spring)
    bench.services.booking.log(attempt)
    row = first(bench)
    assert (row.reason, row.due) == (CallFor.CALL_BACK, spring)


def test_another_person_takes_the_place_of_the_one_asked_for(bench: Bench) -> None:
    bench.clock.advance(timedelta(minutes=1))
    successor = replace(
        bench.services.clients.new_contact(bench.client), name=PersonName("Rosa", "Valiente")
    )
    attempt = Attempt(
        first(bench),
        CallResult.OTHER_PERSON,
        contact_id=ContactId(bench.contact.id),
        detail="Rosa Valiente",
        successor=successor,
    )
    bench.services.booking.log(attempt)
    card = bench.services.booking.card(first(bench))
    assert [c.name.full for c in card.contacts] == ["Rosa Valiente"]
    assert card.contacts[0].succeeds_id == bench.contact.id


def test_standby_is_kept_for_the_trip(bench: Bench) -> None:
    offer = StandbyOffer(9 * 60, 13 * 60, 45)
    bench.services.booking.log(Attempt(first(bench), CallResult.STANDBY, standby=offer))
    (standby,) = all_of(bench, Standby)
    assert (standby.trip_id, standby.until_minute, standby.notice_minutes) == (
        bench.trip.id,
        13 * 60,
        45,
    )
    assert all_of(bench, Task) == ()


def test_a_firm_without_contacts_that_wants_no_calls_gets_none(bench: Bench) -> None:
    bare = bench.services.clients.add(bench.services.clients.new_client("Bare", bench.region_id))
    row = next(r for r in bench.services.booking.queue() if r.client_id == bare.id)
    bench.services.booking.log(Attempt(row, CallResult.DO_NOT_CALL))
    assert bare.id not in {r.client_id for r in bench.services.booking.queue()}


def test_a_call_under_way_is_ended_by_its_attempt_and_counts_once(bench: Bench) -> None:
    row = first(bench)
    call = bench.services.booking.start(row, number="924 00 41 18")
    assert bench.services.booking.figures().calls == 0
    bench.clock.advance(timedelta(minutes=4))
    bench.services.booking.log(Attempt(row, CallResult.NO_ANSWER, call=call, number=call.number))
    (kept,) = all_of(bench, Call)
    assert (kept.id, kept.outcome.result, kept.number) == (
        call.id,
        CallResult.NO_ANSWER,
        "924 00 41 18",
    )
    assert kept.ended_at - kept.started_at == timedelta(minutes=4)
    assert bench.services.booking.figures().calls == 1


def test_a_call_under_way_is_found_again_by_its_caller(bench: Bench) -> None:
    call = bench.services.booking.start(first(bench))
    found = bench.services.booking.under_way()
    assert found is not None
    assert (found[0].client_id, found[1].id) == (bench.client.id, call.id)
    bench.services.booking.leave(call, "skipped")
    assert bench.services.booking.under_way() is None
    assert first(bench).tries == 0


def test_a_colleague_sees_who_is_talking_for_half_an_hour(bench: Bench) -> None:
    bench.services.booking.start(first(bench))
    colleague = Person(id=bench.id(), email="c@x.es", name="Carmen Bravo", roles=(Role.OFFICE,))
    adopt(bench.base, colleague)

    def seen() -> str:
        with bench.services.work.read() as reader:
            return queue_of(reader, bench.clock.now(), colleague.id)[0].talking

    assert seen() == "Lucía Ortega"
    assert first(bench).talking == ""
    bench.clock.advance(timedelta(minutes=31))
    assert seen() == ""


def test_undoing_a_result_goes_back_into_the_call(bench: Bench) -> None:
    row = first(bench)
    call = bench.services.booking.start(row)
    bench.services.undo.undo(
        bench.services.booking.log(Attempt(row, CallResult.NO_ANSWER, call=call))
    )
    found = bench.services.booking.under_way()
    assert found is not None
    assert found[1].id == call.id
    assert all_of(bench, Task) == ()


def test_who_calls_in_is_asked_about_her_next_meeting(bench: Bench) -> None:
    meeting = bench.add(bench.meeting(10))
    row = bench.services.booking.row_for(bench.client.id)
    assert (row.reason, row.meeting_id) == (CallFor.CONFIRM, meeting.id)
    attempt = Attempt(row, CallResult.MOVED, slot=slot(15), direction=Direction.IN)
    bench.services.booking.log(attempt)
    (call,) = all_of(bench, Call)
    assert (call.direction, call.meeting_id) == (Direction.IN, meeting.id)


def test_who_is_called_without_a_meeting_is_booked_for_the_next_trip(bench: Bench) -> None:
    row = bench.services.booking.row_for(bench.client.id)
    assert (row.reason, row.trip_id) == (CallFor.BOOK, bench.trip.id)
