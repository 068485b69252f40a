"""A day as Today shows it: the meetings, what is owed, and what is at hand for the next one."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.people import Person
from fieldsales.domain.response import Response
from fieldsales.domain.service import Offer, Service
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Trip
from fieldsales.views.clients import TimelineEntry
from fieldsales.views.trips import DayView, MeetingCard, StandbyCard, Trials


class DebtKind(StrEnum):
    """What is still owed."""

    NO_RESULT = "no_result"
    NO_NEXT_STEP = "no_next_step"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Debt:
    """Something that should have been entered by now."""

    kind: DebtKind
    record_id: bytes
    client_name: str
    at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class TodayView:
    """One day of the person at this laptop. Without a trip `trip` and `day` are None."""

    day_date: date
    zone: str
    trip: Trip | None
    day: DayView | None
    day_number: int
    days_in_all: int
    partners: tuple[Person, ...]
    tasks: tuple[Task, ...]
    debts: tuple[Debt, ...]
    standby: tuple[StandbyCard, ...]
    crew: Trials
    next_departure: Trip | None


@dataclass(frozen=True, slots=True)
class Briefing:
    """What to know before and during one meeting."""

    card: MeetingCard
    client: Client
    contacts: tuple[Contact, ...]
    new_contacts: frozenset[bytes]
    address: str
    last_time: tuple[TimelineEntry, ...]
    open_cases: tuple[Case, ...]
    response: Response | None
    response_answered: int
    response_total: int
    offers: tuple[tuple[Offer, str], ...]
    services: tuple[Service, ...]
    has_referral: bool
    attended: frozenset[bytes]
