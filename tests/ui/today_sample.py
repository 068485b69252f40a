"""A laptop on the road: Wednesday of a trip in real towns, seven meetings, standby clients, a case, debts."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    CaseId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    PlaceId,
    ProgrammeId,
    RegionId,
    ServiceId,
    TripId,
)
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState, Outcome, Side
from fieldsales.domain.people import Person, Role
from fieldsales.domain.programme import Membership, MembershipProgress, MembershipState, Programme
from fieldsales.domain.registers import Address, PersonName, Phone, Slot
from fieldsales.domain.service import Offer, Reaction, Service
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.trip import Lodging, LodgingKind, Standby, Stop
from fieldsales.services.meetings import Ended
from fieldsales.store.base import Base
from fieldsales.store.keys import unlock
from tests.fakes import MemoryKeychain
from tests.make import DAY, ZONE, Bench, adopt, make_bench
from tests.ui.sample import PASSPHRASE, Sample, make_sample

NOW = datetime(2026, 11, 11, 9, 52, tzinfo=UTC)
SERVICES = ("Pallet network", "Chill transport 2–8 °C", "Bonded warehouse", "Full truck")
PLANNED, CONFIRMED = MeetingState.PLANNED, MeetingState.CONFIRMED


@dataclass(frozen=True, slots=True)
class Stand:
    """A meeting of the day: local time, client, town, what for, how it stands."""

    time: str
    client: str
    town: str
    purpose: str
    state: MeetingState = CONFIRMED
    minutes: int = 60


DAY_PLAN = (
    Stand("08:30", "Piensos Sierra Brava", "Zafra", "Review of the 2026 contract"),
    Stand("09:45", "Cerámicas Alconera", "Zafra", "Pallet tariff"),
    Stand("10:40", "Talleres Hermanos Ruiz", "Zafra", "First visit"),
    Stand("11:30", "Bodegas Tierra Parda", "Almendralejo", "VIP questionnaire, new chill service"),
    Stand("13:00", "Aceitunas Valle Matachel", "Almendralejo", "First visit", minutes=45),
    Stand(
        "16:15", "Vidrios Barros", "Villafranca de los Barros", "Pallet tariff 2027", PLANNED, 45
    ),
    Stand("17:30", "Embalajes Guadiana", "Mérida", "Contract: cross-dock Mérida"),
)
STANDBY = (
    ("Cooperativa Vid y Olivo", "Almendralejo"),
    ("Envases Fuente Roja", "Fuente del Maestre"),
    ("Maquinaria Solano", "Villafranca de los Barros"),
)


def make_today_sample(
    folder: Path,
    *,
    roles: tuple[Role, ...] = (Role.REP,),
    plan: tuple[Stand, ...] = DAY_PLAN,
    is_told: bool = True,
) -> Sample:
    """Make the laptop; `is_told` enters what came of the morning."""
    sample = make_sample(
        folder, is_empty=True, roles=roles, now=datetime(2026, 11, 10, 9, tzinfo=UTC)
    )
    now = sample.clock.now()
    keys = unlock(sample.profile.keys, PASSPHRASE, MemoryKeychain(is_there=False), now)
    base = Base(sample.profile.database, keys.data_key)
    try:
        bench = make_bench(base, sample.clock, (Role.REP, Role.LEAD))
        road = _Road(bench)
        road.fill(plan)
        if is_told:
            road.tell_morning()
        identity = base.identity()
        assert identity is not None
        name = "Lucía Ortega"
        adopt(base, Person(id=identity.person_id, email="l@x.es", name=name, roles=roles))
        while base.catch_up_search():
            continue
    finally:
        base.close()
    sample.clock.at = NOW
    return sample


class _Road:
    """Puts a day on the road into a base."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.clients: dict[str, Client] = {}

    def fill(self, plan: tuple[Stand, ...]) -> None:
        self._add_beds()
        services = self._add_services()
        lead = PersonId(self.bench.id())
        adopt(
            self.bench.base, Person(id=lead, email="r@x.es", name="Rafael Moya", roles=(Role.LEAD,))
        )
        for stand in plan:
            client = self._client(stand.client, stand.town)
            joins = lead if stand.client == "Embalajes Guadiana" else None
            self._meet(stand, client, joins)
        for name, town in STANDBY:
            self._stand_by(self._client(name, town))
        first = self.clients.get("Bodegas Tierra Parda")
        if first is not None:
            self._tell_past(first, services)
        self._add_tasks()

    def _place(self, town: str) -> PlaceId:
        found = self.bench.services.places.match(town, country="ES").sure
        assert found is not None
        return PlaceId(found.id)

    def _add_beds(self) -> None:
        bed = Lodging(LodgingKind.HOTEL, "Hotel Puente Romano")
        for town, arrives, nights in (("Zafra", 9, 2), ("Mérida", 11, 3), ("Mérida", 16, 4)):
            self.bench.add(
                Stop(
                    id=self.bench.id(),
                    region_id=self.bench.region_id,
                    trip_id=TripId(self.bench.trip.id),
                    place_id=self._place(town),
                    arrives=date(2026, 11, arrives),
                    nights=nights,
                    lodging=bed,
                )
            )

    def _add_services(self) -> list[Service]:
        made = [Service(id=self.bench.id(), code=n[:4], name=n) for n in SERVICES]
        for service in made:
            self.bench.add(service)
        return made

    def _client(self, name: str, town: str) -> Client:
        known = name == self.bench.client.name
        client = self.bench.client if known else Client(id=self.bench.id(), name=name)
        number = len(self.clients)
        full = replace(
            client,
            region_id=RegionId(self.bench.region_id),
            place_id=self._place(town),
            address=Address("Ctra. de la Estación 2", "06200", town, "Badajoz", "ES"),
            phones=(Phone(f"924 00 {number:02d} 18", f"+3492400{number:02d}18"),),
        )
        with self.bench.services.work.act() as act:
            if known:
                act.change(full, act.tx.need(Client, client.id))
            else:
                act.add(full)
            act.commit()
        self.clients[name] = full
        if not known:
            self._contact(full, PersonName("Julián", f"Cortés {number}"))
        return full

    def _contact(self, client: Client, name: PersonName) -> Contact:
        contact = Contact(
            id=self.bench.id(),
            region_id=self.bench.region_id,
            client_id=ClientId(client.id),
            name=name,
            position="Buyer",
            phones=(Phone("924 00 41 22", "+34924004122"),),
        )
        found: Contact = self.bench.add(contact)
        return found

    def _meet(self, stand: Stand, client: Client, leader: PersonId | None) -> None:
        hour, minute = (int(part) for part in stand.time.split(":"))
        start = datetime(DAY.year, DAY.month, DAY.day, hour - 1, minute, tzinfo=UTC)
        with self.bench.services.work.read() as reader:
            contact = reader.where(Contact, client_id=client.id)[0]
        is_contract = stand.purpose.startswith("Contract")
        meeting = self.bench.meeting(
            client_id=ClientId(client.id),
            contact_id=ContactId(contact.id),
            slot=Slot(start, stand.minutes, ZONE, client.place_id, "Ctra. de la Estación 2"),
            outcome=Outcome(stand.state),
            kind=MeetingKind.CONTRACT if is_contract else MeetingKind.VIP,
            purpose=stand.purpose,
            leader_id=leader,
            override_reason="as the client wants it",
        )
        self.bench.add(meeting)

    def _stand_by(self, client: Client) -> None:
        self.bench.add(
            Standby(
                id=self.bench.id(),
                region_id=self.bench.region_id,
                client_id=ClientId(client.id),
                trip_id=TripId(self.bench.trip.id),
                phone=client.phones[0].raw,
                notice_minutes=30,
                agreed_at=self.bench.clock.now(),
            )
        )

    def _tell_past(self, client: Client, services: list[Service]) -> None:
        """Give a client a past: a contact new since June, a visit in May, an open case, an offer."""
        bench, may = self.bench, datetime(2026, 5, 14, 9, tzinfo=UTC)
        with bench.services.work.act() as act:
            director = act.tx.need(Contact, bench.contact.id)
            phone = Phone("924 00 41 18", "+34924004118")
            act.change(replace(director, since=date(2026, 6, 3), phones=(phone,)), director)
            act.commit()
        self._contact(client, PersonName("Julián", "Cortés"))
        before = bench.meeting(
            client_id=ClientId(client.id),
            trip_id=None,
            slot=Slot(may, 60, ZONE, client.place_id),
            outcome=Outcome(MeetingState.HELD, at=may),
            summary="Wanted delivery windows before the harvest.",
        )
        bench.add(before)
        bench.add(
            Case(
                id=CaseId(bench.id()),
                region_id=bench.region_id,
                client_id=ClientId(client.id),
                number="C-26-031",
                title="late collections",
                words="The lorry comes after six",
                opened_at=NOW - timedelta(days=19),
                opened_by_id=bench.person_id,
            )
        )
        bench.add(
            Offer(
                id=bench.id(),
                region_id=bench.region_id,
                client_id=ClientId(client.id),
                service_id=ServiceId(services[1].id),
                reaction=Reaction.LATER,
                meeting_id=MeetingId(before.id),
                offered_at=may,
            )
        )
        self._put_on_list(client)

    def _put_on_list(self, client: Client) -> None:
        bench = self.bench
        programme = Programme(id=ProgrammeId(bench.id()), name="VIP", year=2026)
        progress = MembershipProgress(MembershipState.ASSIGNED, bench.person_id)
        member = Membership(
            id=bench.id(),
            region_id=bench.region_id,
            programme_id=ProgrammeId(programme.id),
            client_id=ClientId(client.id),
            progress=progress,
        )
        with bench.services.work.act() as act:
            act.tx.put(programme)
            act.tx.put(member)
            act.commit()

    def _add_tasks(self) -> None:
        for title, kind in (
            ("Send the tariffs", TaskKind.PROMISE),
            ("Ring the bank", TaskKind.OTHER),
        ):
            self.bench.add(
                Task(
                    id=self.bench.id(),
                    region_id=self.bench.region_id,
                    title=title,
                    due=NOW + timedelta(hours=1),
                    zone=ZONE,
                    kind=kind,
                    owner=TaskOwner(person_id=self.bench.person_id),
                    client_id=ClientId(self.bench.client.id),
                )
            )

    def tell_morning(self) -> None:
        """Enter what came of the morning: one held, one missed, one cancelled the day before."""
        services, clock = self.bench.services, self.bench.clock
        by_name = {self._name(m): m for m in self._of_day()}
        said = (
            ("Talleres Hermanos Ruiz", MeetingState.CANCELLED, "Cancelled yesterday by phone", -16),
            ("Piensos Sierra Brava", MeetingState.HELD, "", 1),
            ("Cerámicas Alconera", MeetingState.MISSED_BY_CLIENT, "Buyer called away", 1),
        )
        for name, state, words, hours in said:
            meeting = by_name.get(name)
            if meeting is None:
                continue
            clock.at = meeting.start + timedelta(hours=hours)
            ended = Ended(state, reason=words, side=Side.CLIENT)
            services.meetings.end(meeting, ended)

    def _of_day(self) -> list[Meeting]:
        with self.bench.services.work.read() as reader:
            found = reader.where(Meeting, trip_id=self.bench.trip.id)
        return sorted(found, key=lambda m: m.start)

    def _name(self, meeting: Meeting) -> str:
        return next(n for n, c in self.clients.items() if c.id == meeting.client_id)
