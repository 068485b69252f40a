"""Calls: one attempt of any kind to reach a client, with its result (RULES section 4.2)."""

from dataclasses import dataclass
from datetime import datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import ClientId, ContactId, MeetingId, PersonId, TaskId, TripId
from fieldsales.domain.registers import Channel


class Purpose(OpenEnum):
    """Why a client is called."""

    BOOK = "book"
    CONFIRM = "confirm"
    STANDBY = "standby"
    TELL_CREW = "tell_crew"
    NOTICE = "notice"
    RETENTION = "retention"
    OTHER = "other"


class Direction(OpenEnum):
    """Who called whom."""

    OUT = "out"
    IN = "in"


class CallResult(OpenEnum):
    """What came of an attempt."""

    RINGING = "ringing"
    BOOKED = "booked"
    STANDBY = "standby"
    CALL_BACK = "call_back"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    VOICEMAIL = "voicemail"
    MESSAGE_LEFT = "message_left"
    WRONG_NUMBER = "wrong_number"
    OTHER_PERSON = "other_person"
    REFUSED = "refused"
    DO_NOT_CALL = "do_not_call"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    TOLD = "told"
    EMAIL_SENT = "email_sent"


NOT_REACHED = frozenset(
    {CallResult.NO_ANSWER, CallResult.BUSY, CallResult.VOICEMAIL, CallResult.MESSAGE_LEFT}
)


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """What came of a call; `again_at` is when to call back, `detail` a reason or a name."""

    result: CallResult
    detail: str = ""
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Entity):
    """One attempt to reach a client, out or in, by phone or e-mail."""

    client_id: ClientId
    contact_id: ContactId | None = None
    trip_id: TripId | None = None
    purpose: Purpose = Purpose.BOOK
    direction: Direction = Direction.OUT
    channel: Channel = Channel.PHONE
    number: str = ""
    outcome: CallOutcome = CallOutcome(CallResult.RINGING)
    meeting_id: MeetingId | None = None
    task_id: TaskId | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    author_id: PersonId | None = None
    is_void: bool = False
    void_reason: str = ""
    note: str = ""
