"""The VIP programme of a year and the clients on its list."""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import ClientId, PersonId, ProgrammeId


class ProgrammeMode(OpenEnum):
    """Who does the questioning."""

    SPECIALISTS = "specialists"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme(Entity):
    """One year's VIP list."""

    name: str
    year: int
    mode: ProgrammeMode = ProgrammeMode.ALL
    starts: date | None = None
    ends: date | None = None
    head_id: PersonId | None = None


class MembershipState(OpenEnum):
    """How far a client of the list is."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    ASSIGNED = "assigned"
    QUESTIONED = "questioned"
    EXCLUDED = "excluded"
    UNREACHED = "unreached"
    OPTED_OUT = "opted_out"


@dataclass(frozen=True, slots=True)
class MembershipProgress:
    """State, who answers for the client now, and why that changed."""

    state: MembershipState
    owner_id: PersonId | None = None
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Entity):
    """A client on the list of a programme."""

    programme_id: ProgrammeId
    client_id: ClientId
    progress: MembershipProgress = MembershipProgress(MembershipState.PROPOSED)
    listed_because: str = ""
