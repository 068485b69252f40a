"""Conflicts between records: facts that cannot both be meant, found by the office in a push.

An offline act is never refused for one (RULES section 4.4: broken by merging). A conflict row carries ids,
times and brigade ids only, never a name or a number of a client: it is shown to everybody concerned, and
each sees of its sides what is granted to her. Its id is derived from what it is about, so that there is
exactly one a pair, whatever arrived first. A decision is a person's word that both shall stay.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

import msgspec

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import BrigadeId, ConflictId, PersonId, derived_id
from fieldsales.domain.meeting import Meeting

DAYS_APART = 14
"""Two brigades that book one client closer than this do not know of each other: a trip's two road weeks."""


class ConflictKind(OpenEnum):
    """What cannot both be meant."""

    OVERLAP = "overlap"
    TWO_BRIGADES = "two_brigades"
    TWO_TRIPS = "two_trips"
    CASE_GATE = "case_gate"
    NO_LEADER = "no_leader"
    TWO_MEMBERSHIPS = "two_memberships"
    TWO_RESPONSES = "two_responses"
    DUPLICATE_CLIENT = "duplicate_client"


class ConflictState(OpenEnum):
    """Whether somebody has to look: `kept` is a person's decision, `closed` means the cause is gone."""

    OPEN = "open"
    KEPT = "kept"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One of the records of a conflict: its kind and id, and of a meeting or trip whose and when."""

    kind: str
    id: bytes
    brigade_id: BrigadeId | None = None
    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class ConflictProgress:
    """State of a conflict, since when it stands open, and since when it does not."""

    state: ConflictState
    opened_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Entity):
    """Two records, or one, that cannot be meant so; written by the office alone.

    `cause` tells one state of the sides from another, so that a decision holds for what was decided.
    `details` are words of ours: what a case lacks (measure, notice, follow_up), what two clients share
    (phone, tax_id, name). `people` are the persons who would be on two trips.
    """

    what: ConflictKind
    first: ConflictSide
    second: ConflictSide | None = None
    progress: ConflictProgress = ConflictProgress(ConflictState.OPEN)
    cause: str = ""
    details: tuple[str, ...] = ()
    people: tuple[PersonId, ...] = ()

    @property
    def state(self) -> ConflictState:
        """Whether somebody has to look."""
        return self.progress.state

    @property
    def sides(self) -> tuple[ConflictSide, ...]:
        """The records it is about."""
        return (self.first,) if self.second is None else (self.first, self.second)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Entity):
    """Both shall stay, because: holds until one of the sides changes materially."""

    conflict_id: ConflictId
    cause: str
    reason: str
    by_id: PersonId | None = None
    at: datetime | None = None


def conflict_id(what: ConflictKind, *row_ids: bytes) -> ConflictId:
    """Return the id everybody gives to that conflict of those records, in whatever order."""
    return ConflictId(derived_id("conflict", what.value, *sorted(row_ids)))


def cause_of(*facts: object) -> str:
    """Return what stands for the material facts of a conflict; they cannot be read from it."""
    raw = msgspec.json.encode(facts, order="sorted")
    return hashlib.sha256(b"fieldsales conflict" + raw).hexdigest()[:16]


def cause_of_pair(what: ConflictKind, *sides: ConflictSide) -> str:
    """Return what is decided of a pair by its times and brigades."""
    facts = sorted((s.id, s.brigade_id, s.start, s.end) for s in sides)
    return cause_of(what.value, facts)


def side_of(meeting: Meeting) -> ConflictSide:
    """Return a meeting as a side of a conflict."""
    return ConflictSide("meeting", meeting.id, meeting.brigade_id, meeting.start, meeting.end)
