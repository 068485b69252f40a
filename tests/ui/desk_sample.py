"""A device with a busy booking desk: two brigades, a trip to fill in real towns, calls, promises, offers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fieldsales.domain.call import Call, CallOutcome, CallResult, Purpose
from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact, DecisionRole
from fieldsales.domain.ids import (
    BrigadeId,
    CallId,
    ClientId,
    ContactId,
    MeetingId,
    PlaceId,
    ProgrammeId,
    ServiceId,
    TaskId,
    TripId,
    derived_id,
)
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome, Side
from fieldsales.domain.people import Brigade, Role
from fieldsales.domain.programme import Membership, MembershipProgress, MembershipState, Programme
from fieldsales.domain.registers import Address, PersonName, Phone, Slot
from fieldsales.domain.service import Offer, Reaction, Referral, Service
from fieldsales.domain.task import Task, TaskKind
from fieldsales.domain.trip import (
    Lodging,
    LodgingKind,
    Stop,
    Trip,
    TripDates,
    TripProgress,
    TripState,
)
from fieldsales.services.opening import Services
from fieldsales.services.workplace import Act
from fieldsales.store.base import Base
from fieldsales.store.keys import unlock
from tests.fakes import FixedClock, MemoryKeychain
from tests.make import ZONE
from tests.ui.sample import PASSPHRASE, Sample, make_sample

TOMORROW, MONDAY = date(2026, 11, 12), date(2026, 11, 16)
TOWNS = ("Zafra", "Almendralejo", "Badajoz", "Mérida", "Olivenza", "Villafranca de los Barros")
SERVICES = (
    "Pallets",
    "Full truck",
    "Chill transport 2–8 °C",
    "Bonded warehouse",
    "Night collection",
)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """Return a moment of the winter in Spain."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


def make_desk_sample(
    folder: Path, *, is_empty: bool = False, roles: tuple[Role, ...] = tuple(Role)
) -> Sample:
    """Make the device; an empty one has people and regions only."""
    now = datetime(2026, 11, 11, 9, 30, tzinfo=UTC)
    sample = make_sample(folder, is_empty=is_empty, roles=roles, now=now)
    if is_empty:
        return sample
    keys = unlock(sample.profile.keys, PASSPHRASE, MemoryKeychain(is_there=False), now)
    base = Base(sample.profile.database, keys.data_key)
    try:
        _Desk(base, sample.clock).fill()
        while base.catch_up_search():
            continue
    finally:
        base.close()
    return sample


class _Desk:
    """Fills the base of the sample with what a desk lives on."""

    def __init__(self, base: Base, clock: FixedClock) -> None:
        from fieldsales.services.opening import services_on

        self.services: Services = services_on(base, clock)
        self.clock = clock
        with self.services.work.read() as reader:
            self.clients = [c for c in reader.where(Client) if c.address]
            self.contacts = {c.client_id: c for c in reader.where(Contact)}
            self.region_id = self.clients[0].region_id
            self.old_trip = reader.where(Trip)[0]
            self.brigade = reader.where(Brigade)[0]

    def fill(self) -> None:
        with self.services.work.act() as act:
            self._place_clients(act)
            act.commit()
        with self.services.work.act() as act:
            self._add_trip(act)
            self._add_services(act)
            self._add_history(act)
            act.commit()

    def _place_clients(self, act: Act) -> None:
        """Give every client a real town, the first a rich card."""
        for place, client in enumerate(self.clients):
            town = TOWNS[place % len(TOWNS)]
            found = self.services.places.match(town, country="ES").sure
            assert found is not None
            address = Address(f"Calle Real {place + 1}", "06300", town, "Badajoz", "ES")
            placed = replace(client, place_id=PlaceId(found.id), address=address, language="en")
            act.tx.put(placed, was=client)
        first = self.contacts[ClientId(self.clients[0].id)]
        act.tx.put(
            replace(
                first,
                name=PersonName("Pilar", "Gallardo", "Ms Gallardo"),
                phones=(Phone("924 00 27 53", "+34924002753"),),
                emails=("pilar@matachel.example",),
                best_hours="10:00–11:30",
                decision_role=DecisionRole.DECIDES,
            ),
            was=first,
        )

    def _add_trip(self, act: Act) -> None:
        second = Brigade(id=act.new_id(), name="Sierra", letters="SI", colour=3)
        act.tx.put(second)
        was = replace(self.old_trip, dates=TripDates(date(2026, 10, 26), date(2026, 11, 6)))
        act.tx.put(replace(was, progress=TripProgress(TripState.CLOSED)), was=self.old_trip)
        trip = Trip(
            id=act.new_id(),
            region_id=self.region_id,
            number="T-26-015",
            brigade_id=BrigadeId(self.brigade.id),
            dates=TripDates(TOMORROW, MONDAY + timedelta(days=4)),
            title="Extremadura Sur",
            zone=ZONE,
            progress=TripProgress(TripState.OPEN),
        )
        act.tx.put(trip)
        self.trip = trip
        nights = ((0, "Zafra"), (1, "Zafra"), (2, "Badajoz"), (3, "Almendralejo"))
        for night, town in nights:
            found = self.services.places.match(town, country="ES").sure
            assert found is not None
            act.tx.put(
                Stop(
                    id=act.new_id(),
                    region_id=self.region_id,
                    trip_id=TripId(trip.id),
                    place_id=PlaceId(found.id),
                    arrives=MONDAY + timedelta(days=night),
                    lodging=Lodging(LodgingKind.HOTEL, f"Hotel {town}"),
                )
            )
        for number in range(14):
            client = self.clients[10 + number]
            day = MONDAY + timedelta(days=number % 5)
            self._meet(act, client, at(day, 9 + 2 * (number // 5), 30 * (number % 2)))

    def _meet(
        self, act: Act, client: Client, start: datetime, state: MeetingState = MeetingState.PLANNED
    ) -> Meeting:
        side = Side.CLIENT if state is MeetingState.MISSED_BY_CLIENT else None
        meeting = Meeting(
            id=act.new_id(),
            region_id=self.region_id,
            trip_id=TripId(self.trip.id),
            brigade_id=BrigadeId(self.brigade.id),
            client_id=ClientId(client.id),
            contact_id=ContactId(self.contacts[ClientId(client.id)].id),
            slot=Slot(start, 60, ZONE, client.place_id),
            outcome=Outcome(state, side),
            purpose="Review of the 2026 contract",
        )
        act.tx.put(meeting)
        return meeting

    def _add_services(self, act: Act) -> None:
        reactions = list(Reaction)
        made = []
        for number, name in enumerate(SERVICES):
            service = Service(id=act.new_id(), code=f"S{number}", name=name)
            act.tx.put(service)
            made.append(service)
        for number, service in enumerate(made):
            act.tx.put(
                Offer(
                    id=act.new_id(),
                    region_id=self.region_id,
                    client_id=ClientId(self.clients[0].id),
                    service_id=ServiceId(service.id),
                    reaction=reactions[number % len(reactions)],
                    reason="After the harvest, with a price for 2027" if number == 2 else "",
                    offered_at=at(date(2026, 5, 14), 12),
                )
            )
        act.tx.put(
            Referral(
                id=act.new_id(),
                region_id=self.region_id,
                client_id=ClientId(self.clients[0].id),
                firm="Aceitunas Valle Hondo",
                given_at=at(date(2026, 5, 14), 12),
            )
        )

    def _add_history(self, act: Act) -> None:
        programme = Programme(
            id=derived_id("programme", "2026"),
            name="VIP 2026",
            year=2026,
            starts=date(2026, 9, 1),
            ends=date(2026, 12, 31),
        )
        act.tx.put(programme)
        for client in self.clients[0:40:5]:
            act.tx.put(
                Membership(
                    id=derived_id("membership", client.id),
                    region_id=self.region_id,
                    programme_id=ProgrammeId(programme.id),
                    client_id=ClientId(client.id),
                    progress=MembershipProgress(MembershipState.ASSIGNED),
                )
            )
        for number, result in ((0, CallResult.NO_ANSWER), (3, CallResult.NO_ANSWER)):
            for days in range(1 + 3 * (number == 3)):
                self._call(act, self.clients[number], result, days + 1)
        self._task(act, self.clients[4], TaskKind.CALL_BACK, at(date(2026, 11, 11), 11))
        self._task(act, self.clients[5], TaskKind.CALL_BACK, at(date(2026, 11, 13), 10))
        missed = self._meet(
            act, self.clients[6], at(date(2026, 11, 10), 10), MeetingState.MISSED_BY_CLIENT
        )
        self._task(act, self.clients[6], TaskKind.REBOOK, self.clock.now(), missed)
        for number in range(7):
            start = at(TOMORROW, 8, 30) + timedelta(minutes=75 * number)
            self._meet(act, self.clients[24 + number], start)
        act.tx.put(
            Case(
                id=act.new_id(),
                region_id=self.region_id,
                client_id=ClientId(self.clients[2].id),
                number="C-B5-001",
                title="late collections",
                words="Three collections after 15:00 in October.",
                opened_at=at(date(2026, 10, 23), 12),
            )
        )

    def _call(self, act: Act, client: Client, result: CallResult, days: int) -> None:
        began = self.clock.now() - timedelta(days=days, hours=1)
        act.tx.put(
            Call(
                id=CallId(act.new_id()),
                region_id=self.region_id,
                client_id=ClientId(client.id),
                contact_id=ContactId(self.contacts[ClientId(client.id)].id),
                trip_id=TripId(self.trip.id),
                purpose=Purpose.BOOK,
                outcome=CallOutcome(result),
                started_at=began,
                ended_at=began + timedelta(minutes=2),
                author_id=act.actor.person_id,
            )
        )

    def _task(
        self,
        act: Act,
        client: Client,
        kind: TaskKind,
        due: datetime,
        meeting: Meeting | None = None,
    ) -> None:
        act.tx.put(
            Task(
                id=TaskId(act.new_id()),
                region_id=self.region_id,
                title="",
                due=due,
                zone=ZONE,
                kind=kind,
                client_id=ClientId(client.id),
                trip_id=TripId(self.trip.id),
                meeting_id=MeetingId(meeting.id) if meeting else None,
            )
        )
