"""The booking desk: who stands in the queue, and what each result leaves behind."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from fieldsales.domain.call import Call, CallResult
from fieldsales.domain.client import Client, ClientStatus, Contact
from fieldsales.domain.ids import BrigadeId, ClientId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.task import Task, TaskKind, TaskState
from fieldsales.errors import RuleError
from fieldsales.services.booking import Attempt
from fieldsales.services.meetings import NewMeeting
from fieldsales.views.calls import CallFor, QueueRow
from tests.make import Bench, slot


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
