"""Builders: valid records with defaults, and a device ready to work on."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    BrigadeId,
    ClientId,
    ContactId,
    PersonId,
    RegionId,
    TripId,
    new_id,
)
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Brigade, BrigadeMember, Person, Region, Role
from fieldsales.domain.registers import PersonName, Slot
from fieldsales.domain.trip import Trip, TripDates, TripProgress, TripState
from fieldsales.services.meetings import NewMeeting
from fieldsales.services.opening import Services, services_on
from fieldsales.store.base import Base
from fieldsales.store.database import writing
from fieldsales.store.repository import Repository
from tests.fakes import FixedClock

ZONE = "Europe/Madrid"
DAY = date(2026, 11, 11)


@dataclass(frozen=True, slots=True)
class Bench:
    """A device ready to work on."""

    base: Base
    clock: FixedClock
    services: Services
    region_id: RegionId
    person_id: PersonId
    brigade: Brigade
    trip: Trip
    client: Client
    contact: Contact

    def add(self, record: Any) -> Any:
        with self.services.work.act() as act:
            act.add(record)
            act.commit()
        return self.get(type(record), record.id)

    def get(self, entity: Any, row_id: bytes) -> Any:
        with self.services.work.read() as reader:
            return reader.get(entity, row_id)

    def id(self) -> bytes:
        return new_id(self.clock.now())

    def meeting(self, hour: int = 10, **changes: Any) -> Meeting:
        values: dict[str, Any] = {
            "id": self.id(),
            "region_id": self.region_id,
            "trip_id": TripId(self.trip.id),
            "brigade_id": BrigadeId(self.brigade.id),
            "client_id": ClientId(self.client.id),
            "contact_id": ContactId(self.contact.id),
            "slot": slot(hour),
        }
        return Meeting(**(values | changes))

    def booking(self, hour: int = 10) -> NewMeeting:
        return NewMeeting(
            ClientId(self.client.id),
            slot(hour),
            BrigadeId(self.brigade.id),
            TripId(self.trip.id),
            ContactId(self.contact.id),
        )


def slot(hour: int, day: date = DAY, minutes: int = 60) -> Slot:
    return Slot(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), minutes, ZONE)


def adopt(base: Base, record: Any) -> None:
    """Put a record of the office's own kinds where a sync would have put it."""
    kind = kind_of(type(record))
    with writing(base.engine) as connection:
        row = (record.id, 1 << 40 | 1, None, None, 0, *kind.stored_values(record))
        Repository(connection, kind).replace([row])
        connection.commit()


def make_bench(base: Base, clock: FixedClock, roles: tuple[Role, ...] = tuple(Role)) -> Bench:
    identity = base.identity()
    assert identity is not None
    person = Person(id=identity.person_id, email="l@x.es", name="Lucía Ortega", roles=roles)
    region_id = RegionId(new_id(clock.now()))
    partner = Person(id=new_id(clock.now()), email="m@x.es", name="Marcos Peña", roles=(Role.REP,))
    for official in (person, partner, Region(id=region_id, name="Extremadura Sur")):
        adopt(base, official)
    services = services_on(base, clock)
    brigade = Brigade(id=new_id(clock.now()), name="Guadiana", letters="GU")
    trip = Trip(
        id=new_id(clock.now()),
        region_id=region_id,
        number="T-26-014",
        brigade_id=BrigadeId(brigade.id),
        dates=TripDates(date(2026, 11, 9), date(2026, 11, 20)),
        title="Extremadura Sur",
        zone=ZONE,
        progress=TripProgress(TripState.ON_ROAD),
    )
    client = Client(id=new_id(clock.now()), region_id=region_id, name="Bodegas Tierra Parda")
    contact = Contact(
        id=new_id(clock.now()),
        region_id=region_id,
        client_id=ClientId(client.id),
        name=PersonName("Elena", "Maldonado"),
        position="Managing director",
    )
    members = [
        BrigadeMember(
            id=new_id(clock.now()),
            brigade_id=BrigadeId(brigade.id),
            person_id=PersonId(p.id),
            since=date(2026, 1, 1),
        )
        for p in (person, partner)
    ]
    with services.work.act() as act:
        for record in (brigade, *members, trip, client, contact):
            act.tx.put(record)
        act.commit()
    return Bench(
        base, clock, services, region_id, PersonId(person.id), brigade, trip, client, contact
    )
