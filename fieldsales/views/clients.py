"""Clients as lists and the client card show them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.response import Response
from fieldsales.domain.service import Offer, Referral


class ClientFilter(StrEnum):
    """Which clients a list shows."""

    ALL = "all"
    VIP = "vip"
    OPEN_CASE = "open_case"
    NOT_VISITED = "not_visited"
    REFUSED = "refused"


class ClientOrder(StrEnum):
    """By what a list of clients is ordered."""

    NAME = "name"
    TOWN = "town"
    LAST_MET = "last_met"


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of the list of clients; `last_met` is the start of the last meeting held, UTC."""

    id: bytes
    name: str
    town: str
    segment: str
    status: str
    is_vip: bool
    open_cases: int
    last_met: datetime | None
    next_meeting: datetime | None


class EventKind(StrEnum):
    """What an entry of a client's timeline tells."""

    MEETING = "meeting"
    CALL = "call"
    NOTE = "note"
    CASE = "case"
    OFFER = "offer"
    RESPONSE = "response"
    TASK = "task"
    REFERRAL = "referral"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One entry of a client's timeline.

    `state` is the stored value of the record's state or result; `title` and `words` are what a person
    wrote; `who` names those who did it. Screens put it into words. `zone` shows the moment.
    """

    kind: EventKind
    record_id: bytes
    at: datetime
    state: str
    title: str = ""
    words: str = ""
    who: str = ""
    zone: str = "UTC"
    minutes: int = 0
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class ContactLine:
    """A contact with what the card marks: new within six months, or former."""

    contact: Contact
    is_new: bool
    is_former: bool


@dataclass(frozen=True, slots=True)
class OfferLine:
    """The newest offer of a service to this client."""

    offer: Offer
    service: str


@dataclass(frozen=True, slots=True)
class ResponseLine:
    """A questionnaire, its title by language, and the answer to the likelihood question, if given."""

    response: Response
    titles: Mapping[str, str]
    score: int | None


@dataclass(frozen=True, slots=True)
class ClientCard:
    """Everything the client card shows."""

    client: Client
    region: str
    place: str
    zone: str
    is_vip: bool
    answers_for: str
    contacts: tuple[ContactLine, ...]
    timeline: tuple[TimelineEntry, ...]
    meetings: tuple[Meeting, ...]
    responses: tuple[ResponseLine, ...]
    cases: tuple[Case, ...]
    offers: tuple[OfferLine, ...]
    referrals: tuple[Referral, ...]
    branches: tuple[Client, ...]
    parent: Client | None
    last_met: date | None
    next_meeting: Meeting | None
    conflicted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One row of the palette: a client, contact, meeting or case, with what tells it from others.

    `at` and `zone` say when a meeting is.
    """

    kind: str
    id: bytes
    title: str
    detail: str
    client_id: bytes | None = None
    at: datetime | None = None
    zone: str = "UTC"
