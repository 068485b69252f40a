"""Cases: a dissatisfied client's problem, the measures against it, and the notice to the client.

A case is *closed pending* only with a measure done, a notice given and a follow-up meeting booked;
*verified* when that meeting was held and the client says it is solved (RULES section 4.2). Its age never
stops; a later correction of the answer marks it "to check" and never deletes it.
"""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    CaseId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    ResponseId,
)
from fieldsales.domain.registers import Channel, OutsideOwner, Promise


class CaseState(OpenEnum):
    """The stations of a case."""

    OPEN = "open"
    ASSIGNED = "assigned"
    IN_WORK = "in_work"
    MEASURE_DONE = "measure_done"
    TOLD = "told"
    CLOSED_PENDING = "closed_pending"
    VERIFIED = "verified"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


ENDED_CASE = frozenset({CaseState.VERIFIED, CaseState.REFUSED, CaseState.WITHDRAWN})


class Severity(OpenEnum):
    """How fast a case must move (RULES section 5.6)."""

    URGENT = "urgent"
    HIGH = "high"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class CaseProgress:
    """State of a case with when it came about, and why where the rule asks."""

    state: CaseState
    at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Entity):
    """A dissatisfied client's problem.

    `opened_at` is the laptop's time of the answer. `gate_from` is when it was taken up anew: measures and
    notices from before no longer count towards closing it.
    """

    number: str
    client_id: ClientId
    opened_at: datetime
    severity: Severity = Severity.NORMAL
    progress: CaseProgress = CaseProgress(CaseState.OPEN)
    contact_id: ContactId | None = None
    response_id: ResponseId | None = None
    meeting_id: MeetingId | None = None
    question: str = ""
    title: str = ""
    words: str = ""
    wanted: str = ""
    owner_id: PersonId | None = None
    opened_by_id: PersonId | None = None
    promised: Promise | None = None
    follow_up_id: MeetingId | None = None
    is_to_check: bool = False
    reopened_count: int = 0
    gate_from: datetime | None = None

    @property
    def state(self) -> CaseState:
        """The station it is at."""
        return self.progress.state


class MeasureState(OpenEnum):
    """How far a measure is."""

    DUE = "due"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class MeasureProgress:
    """State of a measure with when, and its result or the reason it was dropped."""

    state: MeasureState
    at: datetime | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(Entity):
    """What is done about a case, by one of us or somebody outside."""

    case_id: CaseId
    what: str
    due: date | None = None
    owner_id: PersonId | None = None
    outside_owner: OutsideOwner | None = None
    progress: MeasureProgress = MeasureProgress(MeasureState.DUE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Entity):
    """The client's responsible person was told of the result: whom, when, how, in which words."""

    case_id: CaseId
    at: datetime
    words: str
    contact_id: ContactId | None = None
    told_name: str = ""
    channel: Channel = Channel.PHONE
    by_id: PersonId | None = None
