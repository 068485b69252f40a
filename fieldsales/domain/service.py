"""What we sell, what was proposed, who was recommended, what was signed and what was spent."""

from dataclasses import dataclass
from datetime import date, datetime

from fieldsales.domain.entity import Entity, OpenEnum
from fieldsales.domain.ids import (
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    ResponseId,
    ServiceId,
    TripId,
)
from fieldsales.domain.registers import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Entity):
    """Something we sell."""

    code: str
    name: str
    is_offered: bool = True


class Reaction(OpenEnum):
    """What the client said to a proposed service."""

    INTERESTED = "interested"
    LATER = "later"
    NO = "no"
    NEEDS_PRICE = "needs_price"
    HAS_IT = "has_it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Entity):
    """A service proposed to a client, and the reaction."""

    client_id: ClientId
    service_id: ServiceId
    reaction: Reaction
    meeting_id: MeetingId | None = None
    response_id: ResponseId | None = None
    reason: str = ""
    value: Money | None = None
    chance_percent: int | None = None
    next_date: date | None = None
    offered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Entity):
    """A firm a client recommended; its person is told the source at the first contact."""

    client_id: ClientId
    firm: str
    person_name: str = ""
    phone: str = ""
    may_mention: bool = False
    meeting_id: MeetingId | None = None
    response_id: ResponseId | None = None
    informed_at: datetime | None = None
    became_client_id: ClientId | None = None
    given_at: datetime | None = None


class ContractState(OpenEnum):
    """How far a contract is."""

    DRAFT = "draft"
    SENT = "sent"
    SIGNED = "signed"
    REFUSED = "refused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract(Entity):
    """An agreement with a client."""

    client_id: ClientId
    number: str = ""
    state: ContractState = ContractState.DRAFT
    meeting_id: MeetingId | None = None
    contact_id: ContactId | None = None
    value: Money | None = None
    starts: date | None = None
    ends: date | None = None
    signed_on: date | None = None
    signer_id: PersonId | None = None
    leader_id: PersonId | None = None
    no_leader_reason: str = ""
    services: tuple[ServiceId, ...] = ()


class ExpenseState(OpenEnum):
    """How far an expense claim is."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    SETTLED = "settled"


EXPENSE_CATEGORIES = (
    "fuel",
    "meals",
    "lodging",
    "parking",
    "tolls",
    "transport",
    "materials",
    "other",
)
EXPENSE_PAYERS = ("own", "company_card", "advance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense(Entity):
    """Money spent on a trip."""

    trip_id: TripId
    category: str
    amount: Money
    spent_on: date
    payer: str = "own"
    kilometres: int | None = None
    has_receipt: bool = False
    state: ExpenseState = ExpenseState.DRAFT
    person_id: PersonId | None = None
    note: str = ""
