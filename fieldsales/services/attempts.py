"""What one attempt to reach a client leaves behind, inside one act: the call, its task, its meeting.

A failed attempt always leaves a next date in the client's zone, or a reason (RULES section 2); a client
who was not reached for tomorrow's meeting is tried again within the hour.
"""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from fieldsales.domain.call import NOT_REACHED, Call, CallOutcome, CallResult, Direction, Purpose
from fieldsales.domain.client import Client, ClientStatus, Contact
from fieldsales.domain.ids import CallId, ClientId, ContactId, MeetingId, StandbyId, TaskId, TripId
from fieldsales.domain.meeting import Meeting, Side
from fieldsales.domain.registers import Channel, Slot
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.trip import Standby
from fieldsales.errors import RuleError
from fieldsales.services.meetings import NewMeeting, plan_in
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act
from fieldsales.services.zones import local_date, local_moment
from fieldsales.views.calls import CallFor, QueueRow

CALL_AGAIN_AT = time(10, 0)
CONFIRM_AGAIN_AFTER = timedelta(hours=1)
WORK_FROM, WORK_UNTIL = time(8, 30), time(19, 0)
REPLY_WITHIN_DAYS = 2
_SETTLES = frozenset(
    {
        CallResult.BOOKED,
        CallResult.CONFIRMED,
        CallResult.MOVED,
        CallResult.CANCELLED,
        CallResult.STANDBY,
        CallResult.REFUSED,
        CallResult.DO_NOT_CALL,
        CallResult.TOLD,
    }
)
_PURPOSES = {
    CallFor.BOOK: Purpose.BOOK,
    CallFor.CALL_BACK: Purpose.BOOK,
    CallFor.REBOOK: Purpose.BOOK,
    CallFor.CONFIRM: Purpose.CONFIRM,
}


@dataclass(frozen=True, slots=True)
class StandbyOffer:
    """When a client on standby may be rung, in minutes of her day, and how long before a visit."""

    from_minute: int = 9 * 60
    until_minute: int = 18 * 60
    notice_minutes: int = 60


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt with a client of the queue and what came of it.

    Args:
        row: the client, and why she was called.
        result: what came of it.
        contact_id: who was asked for.
        number: the number used.
        detail: a reason, or the name of the person to ask for.
        note: words for the crew.
        started_at: when it began, if `call` is None.
        again_at: when to call back; a result that leaves the client unreached gets a default.
        meeting: what was booked.
        slot: the new time of a meeting that was moved on the phone.
        override_reason: why that time may be taken though a rule speaks against it.
        successor: the person to ask for from now on, in the place of the contact.
        standby: when she may be rung at short notice.
        call: the call under way that this ends.
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
    override_reason: str = ""
    successor: Contact | None = None
    standby: StandbyOffer | None = None
    call: Call | None = None
    direction: Direction = Direction.OUT
    channel: Channel = Channel.PHONE


def log_in(act: Act, attempt: Attempt) -> Call:
    """Keep an attempt and all that follows from it."""
    client = act.tx.need(Client, attempt.row.client_id)
    meeting_id = _meeting(act, attempt)
    again = attempt.again_at or default_again(attempt, act.now)
    call = _keep_call(act, attempt, client, meeting_id, again)
    _settle_task(act, attempt, call, again)
    match attempt.result:
        case CallResult.REFUSED:
            _note_refusal(act, client, attempt.detail)
        case CallResult.DO_NOT_CALL:
            _close_phone(act, attempt, client)
        case CallResult.OTHER_PERSON if attempt.successor is not None:
            _succeed(act, attempt, attempt.successor)
        case CallResult.STANDBY:
            _keep_ready(act, attempt, client)
        case _:
            pass
    return call


def new_call(act: Act, attempt: Attempt, client: Client) -> Call:
    """Return the call of an attempt, not ended yet."""
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
        meeting_id=MeetingId(row.meeting_id) if row.meeting_id else None,
        task_id=TaskId(row.task_id) if row.task_id else None,
        started_at=attempt.started_at or act.now,
        author_id=act.actor.person_id,
    )


def default_again(attempt: Attempt, now: datetime) -> datetime | None:
    """Return when to try again by default; None where the result settles the matter.

    Ten in the morning of the client's next working day; two working days after an e-mail; within the hour
    for a meeting of tomorrow that is to be confirmed.
    """
    if attempt.result in _SETTLES:
        return None
    row = attempt.row
    if row.reason is CallFor.CONFIRM and attempt.result in NOT_REACHED:
        return _confirm_again(row, now)
    days = REPLY_WITHIN_DAYS if attempt.result is CallResult.EMAIL_SENT else 1
    day = local_date(now, row.zone)
    for _ in range(days):
        day += timedelta(days=1)
        while day.weekday() >= 5:
            day += timedelta(days=1)
    return local_moment(day, CALL_AGAIN_AT, row.zone)


def _confirm_again(row: QueueRow, now: datetime) -> datetime | None:
    """Return the next moment inside working hours at which a meeting can still be confirmed."""
    again = now + CONFIRM_AGAIN_AFTER
    day = local_date(again, row.zone)
    if again >= local_moment(day, WORK_UNTIL, row.zone):
        day += timedelta(days=1)
    again = max(again, local_moment(day, WORK_FROM, row.zone))
    return again if row.meeting_start is None or again < row.meeting_start else None


def _meeting(act: Act, attempt: Attempt) -> MeetingId | None:
    standing = act.tx.get(Meeting, attempt.row.meeting_id)
    match attempt.result:
        case CallResult.BOOKED:
            if attempt.meeting is None:
                raise RuleError("Choose the time that was agreed.", where="slot")
            return MeetingId(plan_in(act, attempt.meeting).id)
        case CallResult.CONFIRMED if standing is not None:
            say_in(act, "confirm", standing, values={"channel": attempt.channel})
        case CallResult.MOVED if standing is not None:
            _move(act, attempt, standing)
        case CallResult.CANCELLED if standing is not None:
            values = {"side": Side.CLIENT}
            reason = attempt.detail or attempt.note
            say_in(act, "cancel", standing, values=values, reason=reason)
        case _:
            pass
    return MeetingId(standing.id) if standing else None


def _move(act: Act, attempt: Attempt, standing: Meeting) -> None:
    if attempt.slot is None:
        raise RuleError("Choose the time that was agreed.", where="slot")
    values: dict[str, object] = {"slot": attempt.slot, "side": Side.CLIENT}
    was = standing
    if attempt.override_reason:
        was = replace(standing, override_reason="")
        values["override_reason"] = attempt.override_reason
    say_in(act, "move", was, values=values, reason=attempt.detail)


def _keep_call(
    act: Act,
    attempt: Attempt,
    client: Client,
    meeting_id: MeetingId | None,
    again: datetime | None,
) -> Call:
    """Keep the call with its outcome: the one under way is ended, else one is made."""
    outcome = CallOutcome(attempt.result, attempt.detail, again)
    was = attempt.call
    if was is None:
        ended = replace(
            new_call(act, attempt, client),
            outcome=outcome,
            meeting_id=meeting_id,
            ended_at=act.now,
            note=attempt.note,
        )
        return act.add(ended)
    ended = replace(
        was,
        contact_id=attempt.contact_id,
        number=attempt.number,
        channel=attempt.channel,
        outcome=outcome,
        meeting_id=meeting_id,
        ended_at=act.now,
        note=attempt.note,
    )
    return act.change(ended, was)


def _settle_task(act: Act, attempt: Attempt, call: Call, again: datetime | None) -> None:
    """Finish the task that asked for the call, or leave one for the next attempt; the desk owns it."""
    standing = act.tx.get(Task, attempt.row.task_id)
    if again is None:
        if standing is not None:
            say_in(act, "finish", standing, values={}, reason=attempt.result.value)
        return
    if standing is not None and standing.kind in _GOES_ON:
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


_GOES_ON = frozenset({TaskKind.CALL_BACK, TaskKind.REBOOK, TaskKind.CONFIRM})


def _note_refusal(act: Act, client: Client, reason: str) -> None:
    """Keep why a client refused; the client stays in the base (RULES section 2)."""
    status = client.status if client.status is ClientStatus.ACTIVE else ClientStatus.REFUSED
    act.change(replace(client, status=status, refusal_reason=reason), client)


def _close_phone(act: Act, attempt: Attempt, client: Client) -> None:
    """Call this person no more; where nobody is named, the firm itself."""
    contact = act.tx.get(Contact, attempt.contact_id)
    if contact is not None:
        act.change(replace(contact, do_not_call=True), contact)
    else:
        refused = replace(client, status=ClientStatus.REFUSED, refusal_reason=attempt.detail or "-")
        act.change(refused, client)


def _succeed(act: Act, attempt: Attempt, successor: Contact) -> None:
    """Put the person who was named in the place of the one who was asked for."""
    today = local_date(act.now, attempt.row.zone)
    was = act.tx.get(Contact, attempt.contact_id)
    succeeds = ContactId(was.id) if was else None
    act.add(replace(successor, succeeds_id=succeeds, since=successor.since or today))
    if was is not None:
        act.change(replace(was, until=was.until or today), was)


def _keep_ready(act: Act, attempt: Attempt, client: Client) -> None:
    """Put the client on standby for the trip she was called for."""
    if attempt.row.trip_id is None:
        raise RuleError("Standby belongs to a trip; choose one first.", where="trip_id")
    offer = attempt.standby or StandbyOffer()
    act.add(
        Standby(
            id=StandbyId(act.new_id()),
            region_id=client.region_id,
            client_id=ClientId(client.id),
            trip_id=TripId(attempt.row.trip_id),
            contact_id=attempt.contact_id,
            phone=attempt.number,
            notice_minutes=offer.notice_minutes,
            from_minute=offer.from_minute,
            until_minute=offer.until_minute,
            agreed_at=act.now,
            note=attempt.note,
        )
    )
