"""The trip of the design's picture: Extremadura Sur, 9 to 20 November 2026, seen on Wednesday at 10:51.

Real towns with their places, a brigade's history, clients on standby, a moved meeting, contracts, nights;
and, for the week, two more brigades. Put into a bench by its services.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import (
    BrigadeId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    PlaceId,
    StopId,
    TripId,
)
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState, Move, Outcome, Side
from fieldsales.domain.people import Brigade, BrigadeMember, Person, Role
from fieldsales.domain.registers import Address, PersonName, Phone, Slot
from fieldsales.domain.trip import (
    Lodging,
    LodgingKind,
    Standby,
    StandingMeeting,
    StandingPlan,
    Stop,
    Trip,
    TripDates,
    TripProgress,
    TripState,
    standing_plan_id,
)
from fieldsales.store.gazetteer import Gazetteer
from tests.make import ZONE, Bench, adopt
from tests.ui.sample import Sample, make_sample

NOW = datetime(2026, 11, 11, 9, 51, tzinfo=UTC)
_STATES = {
    "h": MeetingState.HELD,
    "m": MeetingState.MISSED_BY_CLIENT,
    "x": MeetingState.CANCELLED,
    "c": MeetingState.CONFIRMED,
    "p": MeetingState.PLANNED,
}
_PURPOSES = ("First visit", "Pallet tariff 2027", "Night collection", "Chill transport", "")
_DAYS = (
    (9, "Cooperativa Santa Ana|08:45|Monesterio|h", "Agro Tentudía|10:00|Monesterio|h",
     "Jamones La Calera|11:30|Fuente de Cantos|m", "Corchos Arroyo|13:00|Segura de León|h",
     "Maderas Pallares|16:00|Llerena|x"),
    (10, "Mármoles Alconera|08:30|Alconera|h", "Hotel Ducal|09:45|Zafra|m",
     "Ferretería Bravo|11:00|Zafra|h", "Zafra Textil|12:30|Zafra|m",
     "Lácteos Ardila|16:00|Fregenal de la Sierra|m", "Ibéricos Bodión|17:15|Valverde de Burguillos|x",
     "Motos Feria|18:15|Zafra|m"),
    (11, "Piensos Sierra Brava|08:30|Zafra|h", "Cerámicas Alconera|09:45|Alconera|m",
     "Talleres Hnos. Ruiz|10:40|Zafra|x", "Bodegas Tierra Parda|11:30|Almendralejo|c",
     "Aceitunas Matachel|13:00|Almendralejo|c", "Vidrios Barros|16:15|Villafranca de los Barros|p",
     "Embalajes Guadiana|17:30|Mérida|cC"),
    (12, "Arroces Vegas Altas|09:00|Mérida|c", "Metalúrgica Emérita|10:15|Mérida|p",
     "Aceros Campiña|11:45|Mérida|cM", "Papel Proserpina|13:30|Mérida|p",
     "Clínica San Lázaro|16:00|Mérida|p", "Riegos Lusitania|17:15|Mérida|c"),
    (13, "Tomates Montijo|08:30|Montijo|p", "Frutas Vega Baja|09:45|Montijo|c",
     "Áridos Talavera|11:15|Talavera la Real|p", "Muebles Alcazaba|12:45|Badajoz|p"),
    (16, "Hidráulica Caya|09:00|Badajoz|c", "Luz y Frío Badajoz|10:15|Badajoz|p",
     "Grupo Raya|11:30|Badajoz|p", "Textil Alcazaba|13:00|Badajoz|c",
     "Imprenta Puerta Pilar|16:00|Badajoz|p", "Cartonajes Alcazaba|17:15|Badajoz|p",
     "Recambios Gévora|18:15|Gévora|p"),
    (17, "Conservas Olivenza|09:00|Olivenza|c", "Piedra Natural Táliga|10:30|Táliga|p",
     "Quesos Alconchel|12:00|Alconchel|c", "Agrícola Cheles|16:30|Cheles|p"),
    (18, "Corchos San Vicente|09:00|San Vicente de Alcántara|c", "Tapones Alburquerque|11:00|Alburquerque|p",
     "Ganados Azagala|12:30|Alburquerque|p", "Granitos La Codosera|16:00|La Codosera|p",
     "Café Raya|17:30|Valencia de Alcántara|c"),
    (19, "Transformados Miajadas|09:00|Miajadas|cC", "Semillas Zújar|10:45|Don Benito|p",
     "Cooperativa La Serena|12:00|Don Benito|c", "Frío Vegas|16:00|Villanueva de la Serena|p",
     "Tejas Orellana|17:15|Orellana la Vieja|p"),
    (20, "Quesos Castuera|09:00|Castuera|c", "Granja Zalamea|10:30|Zalamea de la Serena|p"),
)  # fmt: skip
_STANDBY = (
    ("Vinos Táliga", "Táliga", 3, 6), ("Almazara Olivencia", "Olivenza", 2, 4),
    ("Viveros Guadiana", "San Jorge de Alor", 2, 5), ("Cárnicas Cheles", "Cheles", 1, 3),
    ("Reciclados Raya", "Villanueva del Fresno", 0, 0), ("Pinturas Alor", "Olivenza", 1, 4),
    ("Transportes Lusia", "Badajoz", 1, 5), ("Harinas Barcarrota", "Barcarrota", 0, 2),
    ("Toldos Badajoz", "Badajoz", 0, 3),
)  # fmt: skip
_OTHERS = (
    ("Betis", "BE", 1, ("Cartón Alcalá", "Molinos Écija", "Textil Lora", "Bebidas Alcalá", "Papel Écija")),
    ("Doñana", "DO", 2, ("Fresón Moguer", "Jamón Sierra", "Cobre Tharsis", "Berries Lepe", "Sal Odiel")),
)  # fmt: skip


def at(day: date, clock: str) -> datetime:
    """Return the moment of a clock in Madrid."""
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(ZONE)).astimezone(UTC)


@dataclass
class TripSample:
    """Fills the bench's own trip."""

    bench: Bench
    clients: dict[str, Client] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    places: dict[str, PlaceId] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.gazetteer = Gazetteer()
        self.leader_id = PersonId(self.bench.id())
        self.trip_id, self.brigade_id = TripId(self.bench.trip.id), BrigadeId(self.bench.brigade.id)

    def fill(self) -> None:
        """Put everything into the base."""
        leader = Person(
            id=self.leader_id, email="r@x.es", name="Rafael Moya", roles=(Role.LEAD,), phone=""
        )
        adopt(self.bench.base, leader)
        self.bench.clock.at = NOW - timedelta(days=20)
        with self.bench.services.work.act() as act:
            records: tuple[Entity, ...] = (*self._history(), *self._trip(), *self._standby())
            for record in (*records, *self._stops()):
                act.tx.put(record)
            act.commit()
        with self.bench.services.work.act() as act:
            for plan in self._plans():
                act.tx.put(plan)
            act.commit()
        with self.bench.services.work.act() as act:
            for record in self._others():
                act.tx.put(record)
            act.commit()
        self.gazetteer.close()
        self.bench.clock.at = NOW

    def _place(self, town: str) -> PlaceId | None:
        if town not in self.places:
            from fieldsales.domain.text import words

            found = self.gazetteer.named(" ".join(words(town)), "ES")
            self.places[town] = PlaceId(found[0].id if found else bytes(16))
        known = self.places[town]
        return known if any(known) else None

    def _client(self, name: str, town: str) -> Iterator[Client | Contact]:
        client = Client(
            id=self.bench.id(),
            region_id=self.bench.region_id,
            name=name,
            place_id=self._place(town),
            address=Address("Calle Mayor 1", "06100", town, "Badajoz", "ES"),
        )
        self.clients[name] = client
        yield client
        yield Contact(
            id=self.bench.id(),
            region_id=self.bench.region_id,
            client_id=ClientId(client.id),
            name=PersonName("Pilar", "Gallardo"),
            position="Buyer",
            phones=(Phone("924 00 41 18", "+34924004118"),),
        )

    def _meeting(self, name: str, start: datetime, state: MeetingState, **more: object) -> Meeting:
        client = self.clients[name]
        side = Side.CLIENT if state not in {MeetingState.PLANNED, MeetingState.CONFIRMED} else None
        values: dict[str, object] = {
            "trip_id": self.trip_id,
            "brigade_id": self.brigade_id,
            "outcome": Outcome(state, None if state is MeetingState.HELD else side),
        }
        meeting = Meeting(
            id=self.bench.id(),
            region_id=self.bench.region_id,
            client_id=ClientId(client.id),
            slot=Slot(start, 60, ZONE, client.place_id),
            **(values | more),  # type: ignore[arg-type]
        )
        self.meetings.setdefault(name, meeting)
        return meeting

    def _history(self) -> Iterator[Client | Contact | Meeting]:
        """Yield what the crew did before: 38 % held, so that chances have a ground."""
        yield from self._client("Vieja Cliente", "Zafra")
        for number in range(60):
            state = MeetingState.HELD if number % 50 < 19 else MeetingState.MISSED_BY_CLIENT
            start = NOW - timedelta(days=40 + number)
            yield self._meeting("Vieja Cliente", start, state, trip_id=None)

    def _trip(self) -> Iterator[Client | Contact | Meeting]:
        for number, *lines in _DAYS:
            for place, line in enumerate(lines):
                name, clock, town, sign = line.split("|")
                records = list(self._client(name, town))
                yield from records
                contact = next(r for r in records if isinstance(r, Contact))
                more: dict[str, object] = {
                    "purpose": _PURPOSES[(number + place) % 5],
                    "contact_id": ContactId(contact.id),
                }
                if "C" in sign:
                    more |= {"kind": MeetingKind.CONTRACT, "leader_id": self.leader_id}
                if "M" in sign:
                    was = at(date(2026, 11, 9), "17:15")
                    more["moves"] = (Move(was, ZONE, None, Side.CLIENT, "Asked for Thursday", was),)
                start = at(date(2026, 11, number), clock)
                yield self._meeting(name, start, _STATES[sign[0]], **more)

    def _standby(self) -> Iterator[Client | Contact | Meeting | Standby]:
        for name, town, held, booked in _STANDBY:
            records = list(self._client(name, town))
            yield from records
            for past in range(booked):
                state = MeetingState.HELD if past < held else MeetingState.MISSED_BY_CLIENT
                start = NOW - timedelta(days=100 + 40 * past)
                yield self._meeting(name, start, state, trip_id=None)
            yield Standby(
                id=self.bench.id(),
                region_id=self.bench.region_id,
                client_id=ClientId(self.clients[name].id),
                trip_id=self.trip_id,
            )

    def _stops(self) -> Iterator[Stop]:
        for day, town, nights in (
            (9, "Zafra", 2),
            (11, "Mérida", 1),
            (12, "Badajoz", 1),
            (15, "Badajoz", 5),
        ):
            place = self._place(town)
            assert place is not None
            yield Stop(
                id=StopId(self.bench.id()),
                region_id=self.bench.region_id,
                trip_id=self.trip_id,
                place_id=place,
                arrives=date(2026, 11, day),
                nights=nights,
                lodging=Lodging(LodgingKind.HOTEL, f"Hotel {town}"),
            )

    def _plans(self) -> Iterator[StandingPlan]:
        """Yield the plans of the days behind and of today, as they stood the evening before."""
        for day in (date(2026, 11, d) for d in (9, 10, 11)):
            stood = [m for m in self.meetings.values() if m.trip_id and self._stood_on(m, day)]
            yield StandingPlan(
                id=standing_plan_id(self.trip_id, day),
                region_id=self.bench.region_id,
                trip_id=self.trip_id,
                day=day,
                taken_at=at(day - timedelta(days=1), "18:00"),
                meetings=tuple(
                    StandingMeeting(MeetingId(m.id), m.client_id, m.start, False, 40) for m in stood
                ),
            )

    def _stood_on(self, meeting: Meeting, day: date) -> bool:
        starts = [move.start for move in meeting.moves] or [meeting.start]
        return any(start.astimezone(ZoneInfo(ZONE)).date() == day for start in starts)

    def _others(self) -> Iterator[Entity]:
        """Yield two more brigades with a trip each, for the week."""
        for number, (name, letters, colour, firms) in enumerate(_OTHERS):
            brigade = Brigade(id=self.bench.id(), name=name, letters=letters, colour=colour)
            dates = TripDates(date(2026, 11, 9), date(2026, 11, 20))
            trip = Trip(
                id=self.bench.id(),
                region_id=self.bench.region_id,
                number=f"T-26-02{number}",
                brigade_id=BrigadeId(brigade.id),
                dates=dates,
                title=name,
                zone=ZONE,
                progress=TripProgress(TripState.ON_ROAD),
            )
            yield brigade
            yield trip
            member = BrigadeMember(
                id=self.bench.id(),
                brigade_id=BrigadeId(brigade.id),
                person_id=self.leader_id,
                since=date(2026, 1, 1),
            )
            yield member
            yield from self._their_days(trip, firms, number)

    def _their_days(self, trip: Trip, firms: tuple[str, ...], shift: int) -> Iterator[Entity]:
        clocks = (
            ("08:45", "10:00", "11:30", "16:00", "17:15"),
            ("09:30", "11:00", "12:30", "16:30"),
        )
        for day in range(10):
            when = date(2026, 11, 9) + timedelta(days=day + 2 * (day // 5))
            for place, clock in enumerate(clocks[shift]):
                name = f"{firms[(day + place) % len(firms)]} {day + 1}"
                if name not in self.clients:
                    yield from self._client(name, "Sevilla")
                state = (MeetingState.CONFIRMED, MeetingState.PLANNED)[(day + place) % 2]
                more = {"trip_id": TripId(trip.id), "brigade_id": trip.brigade_id}
                yield self._meeting(name, at(when, clock), state, **more)


def fill_trip(bench: Bench) -> TripSample:
    """Fill the bench's trip as in the picture."""
    sample = TripSample(bench)
    sample.fill()
    return sample


def make_trip_profile(
    folder: Path, *, kind: str = "trip", roles: tuple[Role, ...] = tuple(Role)
) -> Sample:
    """Make a device profile with the trip in it; kind "bare" has the trip without meetings."""
    fill: Callable[[Bench], object] = fill_trip if kind == "trip" else _leave
    sample = make_sample(folder, roles=roles, now=NOW, fill=fill)
    sample.clock.at = NOW
    return sample


def _leave(_bench: Bench) -> None:
    """Leave the bench as it is: a trip, one client, no meeting."""
