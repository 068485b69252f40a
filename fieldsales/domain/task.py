"""Tasks: a dated follow-up of a person, a brigade or the desk (RULES section 4.2)."""

from dataclasses import dataclass
from datetime import datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    BrigadeId,
    CallId,
    CaseId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    TripId,
)


class TaskKind(OpenEnum):
    """What a task asks for."""

    CALL_BACK = "call_back"
    REBOOK = "rebook"
    CONFIRM = "confirm"
    TELL_CREW = "tell_crew"
    NEXT_STEP = "next_step"
    PROMISE = "promise"
    CASE = "case"
    RETENTION = "retention"
    OTHER = "other"


class TaskState(OpenEnum):
    """How far a task is."""

    OPEN = "open"
    CLAIMED = "claimed"
    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class TaskOwner:
    """Whose task it is: a person, a brigade, or with neither the booking desk."""

    person_id: PersonId | None = None
    brigade_id: BrigadeId | None = None


@dataclass(frozen=True, slots=True)
class TaskProgress:
    """The state of a task; `until` is the end of a claim or of waiting, `words` the result or reason."""

    state: TaskState
    until: datetime | None = None
    by_id: PersonId | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Entity):
    """Something to be done by a moment. `zone` is the client's, used to show the hour."""

    title: str
    due: datetime
    zone: str = "UTC"
    kind: TaskKind = TaskKind.OTHER
    owner: TaskOwner = TaskOwner()
    progress: TaskProgress = TaskProgress(TaskState.OPEN)
    moved_count: int = 0
    client_id: ClientId | None = None
    contact_id: ContactId | None = None
    trip_id: TripId | None = None
    meeting_id: MeetingId | None = None
    case_id: CaseId | None = None
    call_id: CallId | None = None

    @property
    def is_open(self) -> bool:
        """Say whether somebody still has to do it."""
        return self.progress.state in {TaskState.OPEN, TaskState.CLAIMED, TaskState.WAITING}
