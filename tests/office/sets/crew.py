"""A crew that holds a region in outline: the rep of the world, her brigade, and its trips."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from fieldsales.domain.client import Client
from fieldsales.domain.ids import (
    BrigadeId,
    BrigadeMemberId,
    ClientId,
    MeetingId,
    PlaceId,
    StopId,
    TripId,
    new_id,
)
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Brigade, BrigadeMember, Extent
from fieldsales.domain.registers import Slot
from fieldsales.domain.trip import Stop, Trip, TripDates, TripProgress, TripState
from tests.machine.world import Laptop, World


@dataclass(slots=True)
class Crew:
    """The rep's brigade, made by the head; the head and the lead read the region whole."""

    world: World
    brigade: Brigade
    member: BrigadeMember

    @property
    def desk(self) -> Laptop:
        """Who reads and books everything."""
        return self.world.head

    def id(self) -> bytes:
        self.world.tick()
        return new_id(self.world.office_clock.now())

    def put(self, new: Any, was: Any = None) -> None:
        """Write at the desk, whatever the rules of planning say: they are not what is tried here."""
        with self.desk.services.work.act() as act:
            act.tx.put(new, was)
            act.commit()

    def sync(self, *laptops: Laptop) -> None:
        """Exchange, the desk first, and demand that everybody holds what is granted."""
        for laptop in laptops or (self.desk, self.world.rep, self.desk, self.world.rep):
            laptop.sync()
        self.world.check_fold()
        for laptop in laptops or (self.desk, self.world.rep):
            self.world.check_laptop(laptop)

    def end_membership(self) -> None:
        """The rep left her brigade long ago."""
        seen = self.desk.get(self.member)
        long_ago = self.world.office_clock.now().date() - timedelta(days=30)
        self.put(replace(seen, since=long_ago, until=long_ago), seen)

    def client(self, name: str, **values: Any) -> Client:
        made = self.world.client(name, **values)
        self.put(made)
        return made

    def trip(self, state: TripState = TripState.OPEN) -> Trip:
        made = Trip(
            id=self.id(),
            region_id=self.world.regions[0],
            number="T-1",
            brigade_id=BrigadeId(self.brigade.id),
            dates=TripDates(date(2026, 11, 9), date(2026, 11, 20)),
            progress=TripProgress(state),
            zone="Europe/Madrid",
        )
        self.put(made)
        return made

    def stop(self, trip: Trip, place_id: PlaceId) -> Stop:
        made = Stop(
            id=StopId(self.id()),
            region_id=trip.region_id,
            trip_id=TripId(trip.id),
            place_id=place_id,
            arrives=trip.dates.first,
        )
        self.put(made)
        return made

    def meeting(self, trip: Trip | None, client: Client) -> Meeting:
        made = Meeting(
            id=MeetingId(self.id()),
            region_id=client.region_id,
            trip_id=TripId(trip.id) if trip else None,
            brigade_id=BrigadeId(self.brigade.id),
            client_id=ClientId(client.id),
            slot=Slot(datetime(2026, 11, 11, 9, tzinfo=UTC), 60, "Europe/Madrid"),
        )
        self.put(made)
        return made


def crew_of(world: World) -> Crew:
    """Give the rep a brigade and her region in outline."""
    brigade = Brigade(id=new_id(world.office_clock.now()), name="North", letters="NO")
    world.head.put(brigade)
    person = world.rep.base.identity()
    assert person is not None
    world.tick()
    member = BrigadeMember(
        id=BrigadeMemberId(new_id(world.office_clock.now())),
        brigade_id=BrigadeId(brigade.id),
        person_id=person.person_id,
        since=world.office_clock.now().date() - timedelta(days=1),
    )
    world.head.put(member)
    world.head.sync()
    with world.people() as people:
        people.grant(world.rep.email, world.regions[0], extent=Extent.SET)
    return Crew(world, brigade, member)
