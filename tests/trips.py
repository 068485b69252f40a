"""A believable trip of two weeks, put into a bench: for reports, calendars and figures.

`make_trip(bench)` fills the bench's own trip (9 to 20 November 2026, two Mondays to Fridays) with
meetings that were held, missed, called off and moved, the plans of the evenings before, questionnaires,
offers, referrals, contracts, cases, expenses and nights. What came about follows a fixed pattern, so that
tests can count on it. `long_names=True` makes every name as long as people can make them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    BrigadeId,
    ClientId,
    ContactId,
    MeetingId,
    PersonId,
    PlaceId,
    TripId,
    new_id,
)
from fieldsales.domain.meeting import (
    Attendee,
    AttendeeSide,
    Meeting,
    MeetingKind,
    MeetingState,
    Move,
    NextStep,
    Outcome,
    Side,
)
from fieldsales.domain.people import Person, Role
from fieldsales.domain.place import Place
from fieldsales.domain.registers import Actual, Address, PersonName, Phone, PhoneKind, Slot
from fieldsales.domain.service import (
    Service,
)
from fieldsales.domain.trip import (
    StandingMeeting,
    StandingPlan,
    TripProgress,
    TripState,
    standing_plan_id,
)
from fieldsales.store.base import Base, Identity
from tests.fakes import FixedClock
from tests.make import ZONE, Bench, adopt, make_bench
from tests.trip_papers import moment, papers_of, spending_of

LONG = " y Sociedad Cooperativa Andaluza de Segundo Grado de Comercialización Hortofrutícola"
_TOWNS = (
    ("Zafra", 38_425_000, -6_417_000),
    ("Mérida", 38_916_000, -6_343_000),
    ("Almendralejo", 38_683_000, -6_407_000),
    ("Don Benito", 38_956_000, -5_861_000),
    ("Jerez de los Caballeros", 38_320_000, -6_773_000),
)
_FIRMS = (
    "Bodegas Tierra Parda", "Aceites Sierra Sur", "Ibéricos La Encina", "Maderas Puerto",
    "Vinos Táliga", "Corcho Cortegana", "Quesos La Serena", "Frutas Guadiana", "Cárnicas Llerena",
    "Molinos Azuaga", "Conservas Montijo", "Agua Aracena", "Motores Zafra", "Hielo Punta",
    "Mármoles Alconera", "Piensos Campiña", "Cartonajes Mérida", "Almazara Los Pinos",
    "Transportes Olivenza", "Viveros Vegas Bajas", "Embutidos Fregenal", "Harinas Extremeñas",
    "Pinturas Badajoz", "Tomates Don Benito", "Cerámica Salvatierra", "Textiles Villafranca",
    "Plásticos Almendralejo", "Dehesa Jara", "Energía Solar Usagre", "Bazar Industrial Sur",
)  # fmt: skip
_GIVEN = (
    "Elena",
    "Rafael",
    "Nuria",
    "Iván",
    "Carmen",
    "Ángel",
    "Lourdes",
    "Tomás",
    "Inés",
    "Jorge",
)
_FAMILY = ("Maldonado", "Moya", "Vidal", "Salas", "Roldán", "Ortega", "Peña", "Cabrera", "Núñez")
_SUMMARIES = (
    "Oferta de frío aceptada; contrato en enero. Pide que la recogida sea antes de las ocho.",
    "Cuestionario VIP completo. Contenta con los plazos, recomienda a otra firma del polígono.",
    "Primera visita; pide tarifa de palés y quiere ver el almacén de Mérida.",
    "Sin cambios; próxima visita en primavera, cuando empiece la campaña.",
    "Caso abierto: daños en la descarga de octubre, dos palés. Se le ha prometido respuesta.",
    "Nueva directora de compras; le presentamos el servicio de almacén fiscal y lo estudia.",
)
_REASONS = ("El director estaba de viaje", "Inventario en el almacén", "Nos pidió otra semana", "")
_HOURS = (9, 10, 12, 13, 16, 17)
_MISSED, _OURS, _OFF = (
    MeetingState.MISSED_BY_CLIENT,
    MeetingState.MISSED_BY_US,
    MeetingState.CANCELLED,
)
_HELD = MeetingState.HELD
_DAYS: tuple[tuple[MeetingState | str, ...], ...] = (
    (_HELD, _MISSED, _HELD, "late", _HELD, "moved"),
    (_MISSED, _HELD, "on_spot", _HELD, _MISSED, _OURS),
)
"""What came of the six meetings of odd and even days."""


@dataclass
class TripMaker:
    """Fills the trip of a bench."""

    bench: Bench
    meetings: int = 60
    questionnaires: int = 30
    has_plans: bool = True
    long_names: bool = False

    def __post_init__(self) -> None:
        self.leader = Person(
            id=self.bench.id(), email="j@x.es", name=self.named("Rafael Moya"), roles=(Role.LEAD,)
        )
        self.partner = self.find_partner()
        self.places: list[Place] = []
        self.made: list[Meeting] = []
        self.services: list[Service] = []

    @property
    def days(self) -> list[date]:
        """The working days of the trip."""
        first, last = self.bench.trip.dates.first, self.bench.trip.dates.last
        span = (first + timedelta(days=n) for n in range((last - first).days + 1))
        return [d for d in span if d.weekday() < 5]

    def fill(self) -> None:
        """Put the whole trip into the base, a few acts a day."""
        adopt(self.bench.base, self.leader)
        self._set_up()
        for day in self.days:
            self.bench.clock.at = moment(day, 20)
            self._add(*self._day(day))
        self._news()
        self._add(*papers_of(self), *spending_of(self))
        self._end()

    def named(self, name: str) -> str:
        return name + LONG if self.long_names else name

    def _add(self, *records: Any) -> None:
        for start in range(0, len(records), 500):
            with self.bench.services.work.act() as act:
                for record in records[start : start + 500]:
                    act.add(record)
                act.commit()

    def common(self) -> dict[str, Any]:
        return {"id": self.bench.id(), "region_id": self.bench.region_id}

    def find_partner(self) -> PersonId:
        with self.bench.services.work.read() as reader:
            return PersonId(reader.where(Person, email="m@x.es")[0].id)

    def _set_up(self) -> None:
        self.bench.clock.at = moment(self.days[0] - timedelta(days=20), 9)
        for name, north, east in _TOWNS:
            place = Place(
                id=self.bench.id(),
                name=self.named(name),
                country="ES",
                latitude_e6=north,
                longitude_e6=east,
                zone=ZONE,
            )
            self.places.append(place)
        for code, name in (("cold", "Transporte con frío"), ("bond", "Almacén fiscal")):
            service = Service(id=self.bench.id(), code=code, name=self.named(name))
            self.services.append(service)
        self._add(*self.places, *self.services)

    def _day(self, day: date) -> Iterator[Any]:
        """Yield one day: clients, contacts, meetings with who came, and the plan of the evening before."""
        number, pattern = self.days.index(day), _DAYS[self.days.index(day) % 2]
        today = []
        for place, fate in enumerate(pattern):
            count = number * len(pattern) + place
            if count >= self.meetings:
                break
            client, contact = self._client(count)
            meeting = self._meeting(count, day, fate, client, contact)
            yield from (client, contact, meeting)
            yield from self._attendees(meeting)
            self.made.append(meeting)
            today.append(meeting)
        if self.has_plans and today:
            yield self._plan(day, today)

    def _client(self, count: int) -> tuple[Client, Contact]:
        turn, of = divmod(count, len(_FIRMS))
        name = self.named(_FIRMS[of] + (" Norte" if turn else ""))
        town = self.places[count % len(self.places)]
        self.bench.clock.at -= timedelta(days=20)
        client = Client(
            **self.common(),
            name=name,
            place_id=PlaceId(town.id),
            address=Address("Calle Mayor 1", "06300", town.name, "Badajoz", "ES"),
            currency="EUR",
        )
        family = _FAMILY[count % len(_FAMILY)]
        contact = Contact(
            **self.common(),
            client_id=ClientId(client.id),
            name=PersonName(_GIVEN[count % len(_GIVEN)], self.named(family)),
            position=self.named("Directora de compras" if count % 2 else "Gerente"),
        )
        self.bench.clock.at += timedelta(days=20)
        return client, contact

    def _meeting(
        self, count: int, day: date, fate: MeetingState | str, client: Client, contact: Contact
    ) -> Meeting:
        start = moment(day, _HOURS[count % 6])
        slot = Slot(start, 60, ZONE, client.place_id)
        kind = (MeetingKind.VIP, MeetingKind.INTRODUCTION, MeetingKind.FOLLOW_UP)[count % 3]
        kind = MeetingKind.CONTRACT if count in {9, 33} else kind
        meeting = Meeting(
            **self.common(),
            trip_id=TripId(self.bench.trip.id),
            brigade_id=BrigadeId(self.bench.brigade.id),
            client_id=ClientId(client.id),
            contact_id=ContactId(contact.id),
            slot=slot,
            kind=kind,
            purpose="Visita de la campaña de otoño",
            booked_by_id=self.bench.person_id,
        )
        return _ended(meeting, fate, count, self)

    def _attendees(self, meeting: Meeting) -> Iterator[Attendee]:
        if meeting.state is not _HELD:
            return
        client: dict[str, Any] = {"side": AttendeeSide.CLIENT, "contact_id": meeting.contact_id}
        ours = [self.bench.person_id, self.partner]
        if meeting.leader_id is not None:
            ours.append(meeting.leader_id)
        for who in (client, *({"side": AttendeeSide.US, "person_id": p} for p in ours)):
            yield Attendee(**self.common(), meeting_id=MeetingId(meeting.id), came=True, **who)

    def _plan(self, day: date, meetings: list[Meeting]) -> StandingPlan:
        """Return the plan of a day: every fifth meeting came later, as a fill-in."""
        stood = [
            StandingMeeting(
                MeetingId(m.id),
                ClientId(m.client_id),
                m.moves[0].start if m.moves else m.start,
                place % 2 == 0,
                60 if place % 2 == 0 else 35,
            )
            for place, m in enumerate(meetings)
            if place != 4
        ]
        return StandingPlan(
            id=standing_plan_id(TripId(self.bench.trip.id), day),
            region_id=self.bench.region_id,
            trip_id=TripId(self.bench.trip.id),
            day=day,
            taken_at=moment(day - timedelta(days=1), 18),
            meetings=tuple(stood),
        )

    def _news(self) -> None:
        """Let a buyer be succeeded and a telephone change, as crews hear of such."""
        held = [m for m in self.made if m.state is _HELD]
        if len(held) < 4:
            return
        self.bench.clock.at = moment(self.days[-1], 21)
        with self.bench.services.work.act() as act:
            gone = act.tx.need(Contact, held[2].contact_id or b"")
            act.change(replace(gone, until=self.days[3]), gone)
            new = Contact(
                **self.common(),
                client_id=held[2].client_id,
                name=PersonName(self.named("Beatriz"), "Casado"),
                position=self.named("Directora de compras"),
                since=self.days[3],
                succeeds_id=ContactId(gone.id),
            )
            act.add(new)
            kept = act.tx.need(Contact, held[3].contact_id or b"")
            phone = Phone("600 11 22 33", "+34600112233", PhoneKind.MOBILE)
            act.change(replace(kept, phones=(phone,), position="Directora general"), kept)
            act.commit()

    def _end(self) -> None:
        """Bring the crew home; the lead writes her words."""
        with self.bench.services.work.act() as act:
            was = act.tx.need(type(self.bench.trip), self.bench.trip.id)
            words = "Buena quincena en el sur. Faltan citas los viernes por la tarde."
            act.change(
                replace(
                    was,
                    progress=TripProgress(TripState.RETURNED, act.now),
                    lead_words=words,
                    lead_id=PersonId(self.leader.id),
                    goals="Treinta cuestionarios y dos contratos",
                ),
                was,
            )
            act.commit()


def open_bench(folder: Path) -> Bench:
    """Open a base in a folder, for modules whose tests share one trip; the caller closes `bench.base`."""
    clock = FixedClock()
    base = Base(folder / "base.db", bytes(range(32)))
    base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
    return make_bench(base, clock)


def make_trip(bench: Bench, **wishes: Any) -> TripMaker:
    """Fill the trip of a bench; `wishes` are the fields of TripMaker."""
    maker = TripMaker(bench, **wishes)
    maker.fill()
    return maker


def _ended(meeting: Meeting, fate: MeetingState | str, count: int, maker: TripMaker) -> Meeting:
    """Return a meeting as it ended."""
    said = _REASONS[count // 2 % 4]
    reason = maker.named(said) if said else ""
    after = meeting.start + timedelta(hours=2)
    if fate is _HELD:
        step = NextStep(
            "Enviar la oferta por escrito", maker.days[-1] + timedelta(days=3 + count % 9)
        )
        is_led = meeting.kind is MeetingKind.CONTRACT and count < 20
        return replace(
            meeting,
            outcome=Outcome(_HELD, at=after),
            actual=Actual(meeting.start + timedelta(minutes=10), 40 + count % 5 * 10),
            summary=_SUMMARIES[count % len(_SUMMARIES)],
            next_step=step,
            leader_id=PersonId(maker.leader.id) if is_led else None,
            no_leader_reason="" if is_led else "El jefe estaba en Huelva",
        )
    if fate == "moved":
        days = 3 if meeting.start.weekday() == 4 else 1
        later = meeting.start + timedelta(days=days, minutes=90)
        move = Move(meeting.start, ZONE, meeting.slot.place_id, Side.CLIENT, reason, meeting.start)
        slot = replace(meeting.slot, start=later, minutes=30)
        return replace(
            meeting, slot=slot, moves=(move,), outcome=Outcome(_MISSED, Side.CLIENT, reason, after)
        )
    if not isinstance(fate, MeetingState):
        before = timedelta(hours=12) if fate == "late" else timedelta(hours=1)
        off = Outcome(_OFF, Side.CLIENT, reason or "Sin motivo", meeting.start - before)
        return replace(meeting, outcome=off)
    side = Side.US if fate is _OURS else Side.CLIENT
    reason = reason or ("La visita anterior se alargó" if fate is _OURS else "")
    return replace(meeting, outcome=Outcome(fate, side, reason, after))
