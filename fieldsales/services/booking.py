"""The booking desk: the queue, the card of the client on the phone, and what came of each attempt.

Every attempt is one act: the call, the task it settles or leaves behind, and the meeting when it was
booked. A failed attempt always leaves a next date in the client's zone, or a reason (DESIGN section 2).
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from fieldsales.domain.call import Call, CallOutcome, CallResult, Direction, Purpose
from fieldsales.domain.client import Client, ClientStatus, Contact
from fieldsales.domain.ids import (
    CallId,
    ClientId,
    ContactId,
    MeetingId,
    TaskId,
    TripId,
    made_at,
)
from fieldsales.domain.meeting import Meeting, Side
from fieldsales.domain.people import Person
from fieldsales.domain.registers import Channel, Slot
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.trip import Trip
from fieldsales.errors import RuleError
from fieldsales.services.cards import open_cases, town_of, vip_clients
from fieldsales.services.client_card import offers_of, zone_of_client
from fieldsales.services.meetings import NewMeeting, plan_in
from fieldsales.services.queue import queue_of
from fieldsales.services.trips import crew_of
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act, Workplace
from fieldsales.services.zones import local_date, local_moment
from fieldsales.store.transaction import Reader
from fieldsales.views.calls import CallCard, CallFor, DeskFigures, QueueRow

CALL_AGAIN_AT = time(10, 0)
_A_DAY = timedelta(days=1)
_SETTLES = frozenset(
    {CallResult.BOOKED, CallResult.CONFIRMED, CallResult.REFUSED, CallResult.DO_NOT_CALL}
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt with a client of the queue and what came of it.

    `again_at` is when to call back; a result that leaves the client unreached gets a default. `detail` is
    a reason, or the name of the person to ask for. `meeting` is what was booked, `slot` the new time of a
    meeting that was moved on the phone.
    """

    row: QueueRow
    result: CallResult
    contact_id: ContactId | None = None
    number: str = ""
    detail: str = ""
    note: str = ""
    started_at: datetime | None = None
    again_at: datetime | None = None
    meeting: NewMeeting | None = None
    slot: Slot | None = None
    direction: Direction = Direction.OUT
    channel: Channel = Channel.PHONE


class Booking:
    """Use cases of the booking desk."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def queue(self) -> tuple[QueueRow, ...]:
        """Return whom to call now, in order."""
        with self._work.read() as reader:
            return queue_of(reader, self._work.clock.now())

    def row_for(self, client_id: bytes, trip_id: bytes | None) -> QueueRow:
        """Return a row for a client who is called, or calls, outside the queue."""
        with self._work.read() as reader:
            client = reader.need(Client, client_id)
            trip = reader.get(Trip, trip_id)
            zone = trip.zone if trip else zone_of_client(reader, client)
            vips = vip_clients(reader, [client_id])
            town = town_of(client)
        return QueueRow(
            CallFor.BOOK,
            client_id,
            client.name,
            town,
            is_vip=client_id in vips,
            tries=0,
            due=None,
            zone=zone,
            trip_id=trip_id,
        )

    def card(self, row: QueueRow) -> CallCard:
        """Return what the clerk sees while the client of a row is on the phone."""
        with self._work.read() as reader:
            return _card(reader, row)

    def figures(self) -> DeskFigures:
        """Return what was done today on this device's base by the desk."""
        now = self._work.clock.now()
        with self._work.read() as reader:
            calls = [
                c
                for c in reader.between(Call, "started_at", now - _A_DAY, now + _A_DAY)
                if not c.is_void and local_date(c.started_at or now, "UTC") == now.date()
            ]
        results = [c.outcome.result for c in calls]
        return DeskFigures(
            len(calls), results.count(CallResult.BOOKED), results.count(CallResult.CONFIRMED)
        )

    def log(self, attempt: Attempt) -> int:
        """Keep an attempt and all that follows from it, as one act; return its number.

        Raises:
            RuleError: booked without a slot, refused without a reason, or a slot that a rule refuses.
        """
        with self._work.act() as act:
            client = act.tx.need(Client, attempt.row.client_id)
            meeting_id = self._meeting(act, attempt)
            again = attempt.again_at or default_again(attempt, act.now)
            call = act.add(_call(act, attempt, client, meeting_id, again))
            _settle_task(act, attempt, call, again)
            if attempt.result is CallResult.REFUSED:
                _note_refusal(act, client, attempt.detail)
            if attempt.result is CallResult.DO_NOT_CALL:
                _close_phone(act, attempt)
            return act.commit()

    def _meeting(self, act: Act, attempt: Attempt) -> MeetingId | None:
        standing = act.tx.get(Meeting, attempt.row.meeting_id)
        match attempt.result:
            case CallResult.BOOKED:
                if attempt.meeting is None:
                    raise RuleError("Choose the time that was agreed.", where="slot")
                return MeetingId(plan_in(act, attempt.meeting).id)
            case CallResult.CONFIRMED if standing is not None:
                say_in(act, "confirm", standing, values={"channel": attempt.channel})
            case CallResult.MOVED if standing is not None:
                values = {"slot": attempt.slot, "side": Side.CLIENT}
                say_in(act, "move", standing, values=values, reason=attempt.detail)
            case CallResult.CANCELLED if standing is not None:
                values = {"side": Side.CLIENT}
                reason = attempt.detail or attempt.note
                say_in(act, "cancel", standing, values=values, reason=reason)
            case _:
                pass
        return MeetingId(standing.id) if standing else None


def default_again(attempt: Attempt, now: datetime) -> datetime | None:
    """Return when to try again by default: ten in the morning of the client's next working day.

    None where the result settles the matter.
    """
    if attempt.result in _SETTLES | {CallResult.MOVED, CallResult.CANCELLED, CallResult.STANDBY}:
        return None
    day = local_date(now, attempt.row.zone) + timedelta(days=1)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return local_moment(day, CALL_AGAIN_AT, attempt.row.zone)


_PURPOSES = {
    CallFor.BOOK: Purpose.BOOK,
    CallFor.CALL_BACK: Purpose.BOOK,
    CallFor.REBOOK: Purpose.BOOK,
    CallFor.CONFIRM: Purpose.CONFIRM,
}


def _call(
    act: Act,
    attempt: Attempt,
    client: Client,
    meeting_id: MeetingId | None,
    again: datetime | None,
) -> Call:
    row = attempt.row
    return Call(
        id=CallId(act.new_id()),
        region_id=client.region_id,
        client_id=ClientId(client.id),
        contact_id=attempt.contact_id,
        trip_id=TripId(row.trip_id) if row.trip_id else None,
        purpose=_PURPOSES[row.reason],
        direction=attempt.direction,
        channel=attempt.channel,
        number=attempt.number,
        outcome=CallOutcome(attempt.result, attempt.detail, again),
        meeting_id=meeting_id,
        task_id=TaskId(row.task_id) if row.task_id else None,
        started_at=attempt.started_at or act.now,
        ended_at=act.now,
        author_id=act.actor.person_id,
        note=attempt.note,
    )


def _settle_task(act: Act, attempt: Attempt, call: Call, again: datetime | None) -> None:
    """Finish the task that asked for the call, or leave one for the next attempt; the desk owns it."""
    standing = act.tx.get(Task, attempt.row.task_id)
    if again is None:
        if standing is not None:
            say_in(act, "finish", standing, values={}, reason=attempt.result.value)
        return
    if standing is not None and standing.kind in {TaskKind.CALL_BACK, TaskKind.REBOOK}:
        say_in(act, "move", standing, values={"due": again})
        return
    kind = TaskKind.CONFIRM if attempt.row.reason is CallFor.CONFIRM else TaskKind.CALL_BACK
    act.add(
        Task(
            id=TaskId(act.new_id()),
            region_id=call.region_id,
            title=attempt.note,
            due=again,
            zone=attempt.row.zone,
            kind=kind,
            owner=TaskOwner(),
            client_id=call.client_id,
            contact_id=call.contact_id,
            trip_id=call.trip_id,
            meeting_id=call.meeting_id,
            call_id=CallId(call.id),
        )
    )


def _note_refusal(act: Act, client: Client, reason: str) -> None:
    """Keep why a client refused; the client stays in the base (DESIGN section 2)."""
    status = client.status if client.status is ClientStatus.ACTIVE else ClientStatus.REFUSED
    act.change(replace(client, status=status, refusal_reason=reason), client)


def _close_phone(act: Act, attempt: Attempt) -> None:
    contact = act.tx.get(Contact, attempt.contact_id)
    if contact is not None:
        act.change(replace(contact, do_not_call=True), contact)


def _card(reader: Reader, row: QueueRow) -> CallCard:
    client = reader.need(Client, row.client_id)
    meeting, trip = reader.get(Meeting, row.meeting_id), reader.get(Trip, row.trip_id)
    contacts = [c for c in reader.where(Contact, client_id=client.id) if c.until is None]
    contacts.sort(key=lambda c: (c.do_not_call, c.decision_role.value != "decides", c.name.full))
    asked = next((c for c in contacts if meeting and c.id == meeting.contact_id), None)
    earlier = [c for c in reader.where(Call, client_id=client.id) if not c.is_void]
    signer = reader.get(Person, client.signer_id)
    return CallCard(
        row,
        client,
        asked or (contacts[0] if contacts else None),
        tuple(contacts),
        trip,
        meeting,
        reader.get(Task, row.task_id),
        signer.name if signer else "",
        tuple(p.name for p in crew_of(reader, trip)) if trip else (),
        tuple(sorted(earlier, key=lambda c: c.started_at or made_at(c.id), reverse=True)),
        tuple(line.service for line in offers_of(reader, client.id)),
        client.id in open_cases(reader, [client.id]),
        client.place_id,
        row.zone,
    )
