"""Who plays in the sample company: its people on their own devices, each with a clock that is set.

Every act is done through the services of the person's own device, at the moment it would have happened,
so that each row has a true author and time. Head office itself is handed in: this package knows no server.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from fieldsales.demo.agenda import TripPlan
from fieldsales.demo.content import Content
from fieldsales.demo.firms import Firm
from fieldsales.demo.road_days import Visit
from fieldsales.demo.seasons import Seasons
from fieldsales.domain.change import Rows
from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.domain.ids import (
    BrigadeId,
    ClientId,
    ContactId,
    PersonId,
    PlaceId,
    RegionId,
    ServiceId,
    TripId,
)
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Position, Role
from fieldsales.errors import BrokenPromise
from fieldsales.services.opening import OpenDevice, Services
from fieldsales.sync.running import sync_once

LEAD, DESK, LAPTOP, PARTNER, SECOND, THIRD = (
    "lead",
    "desk",
    "laptop",
    "partner",
    "second",
    "third",
)
KEPT = (LEAD, LAPTOP)
"""Whose devices stay; the others' are used to build the history and retired at the end."""


@dataclass(frozen=True, slots=True)
class Hire:
    """One of the firm's people as head office enters her; `regions` are places in the content's list."""

    key: str
    name: str
    email: str
    roles: tuple[Role, ...]
    position: Position
    regions: tuple[int, ...]


class HeadOffice(Protocol):
    """What building the sample needs of the office: its own records, and devices for its people."""

    def found(self, regions: Sequence[str], people: Sequence[Hire]) -> Sequence[RegionId]:
        """Enter regions and people with their grants; return the ids of the regions."""
        ...

    def device(self, person: Hire, clock: Clock) -> OpenDevice:
        """Return a new device of a person, enrolled."""
        ...

    def retire(self, people: Sequence[Hire]) -> None:
        """Take the devices of these people out of service; what they wrote stays."""
        ...


Do = Callable[[Services], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """Something to be done at a moment; `order` tells apart what falls into one minute."""

    at: datetime
    order: str
    do: Do


class StageClock:
    """A clock that shows what the play needs."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """Return the moment that was set."""
        return self.at


@dataclass(frozen=True, slots=True)
class Player:
    """One of the people at her device."""

    hire: Hire
    person_id: PersonId
    open: OpenDevice
    clock: StageClock

    def at(self, moment: datetime) -> Services:
        """Return her services, at a moment."""
        self.clock.at = moment
        return self.open.services

    def run(self, errands: Iterable[Errand], until: datetime) -> None:
        """Do errands in the order of time; what lies after `until` has not been done yet."""
        for errand in sorted(errands, key=lambda e: (e.at, e.order)):
            if errand.at <= until:
                errand.do(self.at(errand.at))

    def sync(self) -> None:
        """Exchange with the office; that happens now, whatever the clock of the play says."""
        done = sync_once(self.open, SystemClock())
        if done.refused:
            seq, why = done.refused[0]
            raise BrokenPromise("The sample's act {seq} was refused: {why}", seq=seq, why=why)


@dataclass(slots=True)
class Stage:
    """Everything the parts of the play share. Maps grow as records are made."""

    content: Content
    seasons: Seasons
    firms: tuple[Firm, ...]
    plans: Mapping[str, TripPlan]
    places: Mapping[tuple[int, str], PlaceId]
    regions: Sequence[RegionId]
    players: Mapping[str, Player]
    services: dict[str, ServiceId] = field(default_factory=dict)
    brigades: list[BrigadeId] = field(default_factory=list)
    clients: dict[int, ClientId] = field(default_factory=dict)
    contacts: dict[int, list[ContactId]] = field(default_factory=dict)
    trips: dict[str, TripId] = field(default_factory=dict)

    def person(self, key: str) -> PersonId:
        """Return who plays a part."""
        return self.players[key].person_id

    def crew(self, plan: TripPlan) -> tuple[Player, Player]:
        """Return the two who travel on a trip."""
        first, other = ((LAPTOP, PARTNER), (SECOND, THIRD))[plan.brigade]
        return self.players[first], self.players[other]

    def place_of(self, firm: Firm) -> PlaceId:
        """Return the town of a client."""
        return self.places[firm.region, firm.town]

    def contact_of(self, firm: Firm) -> ContactId:
        """Return the person who decides at a client now."""
        return self.contacts[firm.key][firm.deciding]

    def contact_at(self, firm: Firm, day: date) -> ContactId:
        """Return the person who decided at a client on a day."""
        known = self.contacts[firm.key]
        place = next((i for i, p in enumerate(firm.people) if p.until is None or day <= p.until), 0)
        return known[min(place, len(known) - 1)]

    def meeting_of(self, rows: Rows, plan: TripPlan, visit: Visit) -> Meeting:
        """Return the meeting of a visit: a client has one on a trip."""
        trip_id, client_id = self.trips[plan.key], self.clients[visit.firm.key]
        found = rows.where(Meeting, trip_id=trip_id, client_id=client_id)
        if not found:
            raise BrokenPromise("The sample has no meeting for {key}.", key=visit.key)
        return found[-1]
