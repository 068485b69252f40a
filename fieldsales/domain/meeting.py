"""Meetings and who came. *Moved* is an event, not a state; *no result yet* is derived from the clock.

States and transitions: RULES section 4.2. Slot, outcome and confirmation are registers. The crew's
outcome outranks the desk's plan, whatever the clock says (`meeting_rank`).
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    BrigadeId,
    CaseId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    PlaceId,
    TripId,
)
from fieldsales.domain.registers import Actual, Confirmation, Slot


class MeetingState(OpenEnum):
    """What became of a meeting."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    IN_PROGRESS = "in_progress"
    HELD = "held"
    MISSED_BY_CLIENT = "missed_by_client"
    MISSED_BY_US = "missed_by_us"
    CANCELLED = "cancelled"
    VOID = "void"


LIVE = frozenset(
    {
        MeetingState.PROPOSED,
        MeetingState.PLANNED,
        MeetingState.CONFIRMED,
        MeetingState.IN_PROGRESS,
    }
)
ENDED = frozenset(
    {
        MeetingState.HELD,
        MeetingState.MISSED_BY_CLIENT,
        MeetingState.MISSED_BY_US,
        MeetingState.CANCELLED,
        MeetingState.VOID,
    }
)


class MeetingKind(OpenEnum):
    """What a meeting is for."""

    INTRODUCTION = "introduction"
    VIP = "vip"
    FOLLOW_UP = "follow_up"
    CONTRACT = "contract"
    SERVICE = "service"


class Side(OpenEnum):
    """Whose doing it was."""

    CLIENT = "client"
    US = "us"
    THIRD = "third"


class MeetingSource(OpenEnum):
    """How a meeting came about."""

    DESK = "desk"
    CREW = "crew"
    STANDBY = "standby"
    WALK_IN = "walk_in"
    INBOUND = "inbound"


@dataclass(frozen=True, slots=True)
class Outcome:
    """State, whose doing, and why; `at` is when it was entered."""

    state: MeetingState
    side: Side | None = None
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NextStep:
    """What follows a meeting: words and a date, or why nothing follows."""

    what: str = ""
    by: date | None = None
    none_because: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """One time a meeting was moved: its old start and place, drawn as a trace there; who asked, and when."""

    start: datetime
    zone: str
    place_id: PlaceId | None = None
    side: Side | None = None
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Entity):
    """An appointment of a brigade with a client."""

    trip_id: TripId | None
    brigade_id: BrigadeId
    client_id: ClientId
    slot: Slot
    outcome: Outcome = Outcome(MeetingState.PLANNED)
    contact_id: ContactId | None = None
    kind: MeetingKind = MeetingKind.VIP
    purpose: str = ""
    source: MeetingSource = MeetingSource.DESK
    confirmation: Confirmation | None = None
    moves: tuple[Move, ...] = ()
    actual: Actual | None = None
    summary: str = ""
    next_step: NextStep | None = None
    leader_id: PersonId | None = None
    no_leader_reason: str = ""
    case_id: CaseId | None = None
    override_reason: str = ""
    booked_by_id: PersonId | None = None

    @property
    def state(self) -> MeetingState:
        """What became of the meeting."""
        return self.outcome.state

    @property
    def moved_count(self) -> int:
        """How often it was moved."""
        return len(self.moves)

    @property
    def start(self) -> datetime:
        """When it begins, UTC."""
        return self.slot.start

    @property
    def end(self) -> datetime:
        """When it is planned to end, UTC."""
        return self.slot.start + timedelta(minutes=self.slot.minutes)

    @property
    def is_live(self) -> bool:
        """Say whether it still occupies its slot."""
        return self.outcome.state in LIVE


def has_no_result(meeting: Meeting, now: datetime) -> bool:
    """Say whether a meeting should have a result by now: two hours after its end (RULES section 4.2)."""
    return meeting.is_live and now > meeting.end + timedelta(hours=2)


class AttendeeSide(OpenEnum):
    """Which side of the table."""

    CLIENT = "client"
    US = "us"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee(Entity):
    """Somebody who should come, or came, to a meeting."""

    meeting_id: MeetingId
    side: AttendeeSide
    contact_id: ContactId | None = None
    person_id: PersonId | None = None
    name: str = ""
    came: bool | None = None


_RANKS = {
    MeetingState.HELD: 5,
    MeetingState.MISSED_BY_CLIENT: 5,
    MeetingState.MISSED_BY_US: 5,
    MeetingState.IN_PROGRESS: 4,
    MeetingState.CANCELLED: 3,
}


def meeting_rank(field: str, stored: Any) -> int:
    """Rank the heads of a meeting's outcome: what the crew lived through above what the desk planned."""
    if field != "outcome" or not stored:
        return 0
    return _RANKS.get(msgspec.json.decode(stored, type=Outcome).state, 0)
