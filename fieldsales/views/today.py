"""A day as Today shows it: the meetings, what is owed, and what is at hand for the next one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.people import Brigade, Person
from fieldsales.domain.response import Response
from fieldsales.domain.service import Offer, Service
from fieldsales.domain.task import Task
from fieldsales.domain.trip import Stop, Trip
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
class LedDay:
    """Today on a trip that a lead follows from elsewhere."""

    trip: Trip
    brigade: Brigade
    planned: int
    held: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """One day of the person at this laptop.

    Without a trip `trip` is None, and `day` holds meetings that belong to none, or is None too. `is_mine`
    says that she travels that day; `names` are those of the clients of the tasks.
    """

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
    is_mine: bool = False
    brigade: Brigade | None = None
    stops: tuple[Stop, ...] = ()
    names: Mapping[bytes, str] = field(default_factory=dict)
    led: tuple[LedDay, ...] = ()

    @property
    def nights_in_all(self) -> int:
        """How many nights the trip has in all."""
        return sum(stop.nights for stop in self.stops)

    def bed_before(self, day: date) -> Stop | None:
        """Return where the crew slept before a day."""
        night = day - timedelta(days=1)
        return next(
            (s for s in self.stops if s.arrives <= night < s.arrives + timedelta(days=s.nights)),
            None,
        )


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
    vip_year: int = 0
    leaders: tuple[Person, ...] = ()
