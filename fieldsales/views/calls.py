"""The booking desk's queue: whom to call, why, and what was tried before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldsales.domain.call import Call
from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Brigade
from fieldsales.domain.registers import Opening
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Trip
from fieldsales.views.clients import OfferLine
from fieldsales.views.trips import NO_TRIALS, Trials, TripView


class CallFor(StrEnum):
    """Why a client stands in the queue."""

    CALL_BACK = "call_back"
    BOOK = "book"
    CONFIRM = "confirm"
    REBOOK = "rebook"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One client to call. `tries` counts the attempts of this cycle; `due` is when it was promised.

    `talking` names a colleague who has the client on the phone just now.
    """

    reason: CallFor
    client_id: bytes
    client_name: str
    town: str
    is_vip: bool
    tries: int
    due: datetime | None
    zone: str
    trip_id: bytes | None
    meeting_id: bytes | None = None
    task_id: bytes | None = None
    meeting_start: datetime | None = None
    meeting_state: str = ""
    talking: str = ""

    @property
    def key(self) -> tuple[str, bytes, bytes | None]:
        """What tells this row from others while the queue changes."""
        return (self.reason.value, self.client_id, self.meeting_id or self.task_id)


@dataclass(frozen=True, slots=True)
class TripToFill:
    """A trip meetings are booked for."""

    trip: Trip
    brigade: Brigade | None


@dataclass(frozen=True, slots=True)
class EarlierCall:
    """An attempt made before: who made it, whom she asked for."""

    call: Call
    who: str
    contact: str


@dataclass(frozen=True, slots=True)
class CallCard:
    """What the clerk sees while the client is on the phone.

    `meeting` is what the call is about, `next_meeting` the next one ahead, whatever the call is about.
    `first_met` and `last_met` are starts of meetings held, UTC.
    """

    row: QueueRow
    client: Client
    contact: Contact | None
    contacts: tuple[Contact, ...]
    trip: Trip | None
    meeting: Meeting | None
    task: Task | None
    answers_for: str
    crew: tuple[str, ...]
    earlier: tuple[EarlierCall, ...]
    offers: tuple[OfferLine, ...]
    open_case: Case | None
    place_id: bytes | None
    zone: str
    next_meeting: Meeting | None = None
    brigade: Brigade | None = None
    first_met: datetime | None = None
    last_met: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What was done today at this desk."""

    calls: int
    booked: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What times to offer are reckoned from: the trips to fill; `places` says where each meeting is."""

    trips: tuple[TripView, ...]
    places: Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class ToVisit:
    """What a visit to a client depends on: where she is, when she receives, how often she kept her word."""

    client_id: bytes
    region_id: bytes | None
    place_id: bytes | None
    town: str
    openings: tuple[Opening, ...] = ()
    trials: Trials = NO_TRIALS
