"""The booking desk's queue: whom to call, why, and what was tried before."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldsales.domain.call import Call
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Trip


class CallFor(StrEnum):
    """Why a client stands in the queue."""

    CALL_BACK = "call_back"
    BOOK = "book"
    CONFIRM = "confirm"
    REBOOK = "rebook"


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One client to call. `tries` counts the attempts of this cycle; `due` is when it was promised."""

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

    @property
    def key(self) -> tuple[str, bytes, bytes | None]:
        """What tells this row from others while the queue changes."""
        return (self.reason.value, self.client_id, self.meeting_id or self.task_id)


@dataclass(frozen=True, slots=True)
class CallCard:
    """What the clerk sees while the client is on the phone."""

    row: QueueRow
    client: Client
    contact: Contact | None
    contacts: tuple[Contact, ...]
    trip: Trip | None
    meeting: Meeting | None
    task: Task | None
    answers_for: str
    crew: tuple[str, ...]
    earlier: tuple[Call, ...]
    services: tuple[str, ...]
    has_open_case: bool
    place_id: bytes | None
    zone: str


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """What was done today at this desk."""

    calls: int
    booked: int
    confirmed: int
