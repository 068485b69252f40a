"""All records a trip's report is made of, read at one moment with one question per kind.

Answers are asked for by name: the marks, and who was newly appointed. Those of the personal section are
never read.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.case import Case, Measure, Notice
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import E
from fieldsales.domain.geography import Point
from fieldsales.domain.ids import ResponseId
from fieldsales.domain.meeting import Attendee, Meeting
from fieldsales.domain.people import Brigade, BrigadeMember, Person, Region
from fieldsales.domain.place import Place
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.domain.service import Contract, Expense, Offer, Referral, Service
from fieldsales.domain.task import Task
from fieldsales.domain.trip import StandingPlan, Stop, Trip, TripState
from fieldsales.errors import RuleError
from fieldsales.forms.template import Question, QuestionType, Template
from fieldsales.services.templates import template_of
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.store.report_queries import entries_of_repeat, freshness_of
from fieldsales.store.transaction import Reader
from fieldsales.views.trip_facts import DataAsOf

AFTERMATH = timedelta(days=2)
"""What is written down in these days after the trip still counts as found on it."""
DIRECTORS = "A7"
"""The repeat of the questionnaire that asks for newly appointed directors (RULES section 6.4)."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A town: what it is called and where it lies."""

    name: str
    point: Point | None = None


NOWHERE = Spot("")


@dataclass(frozen=True, slots=True)
class TripRows:
    """The records of one trip. Mappings are by id, or by the id of the owner where they hold several."""

    trip: Trip
    data: DataAsOf
    company: str
    printed_by: str
    brigade: Brigade | None
    region: Region | None
    members: Sequence[BrigadeMember]
    people: Mapping[bytes, Person]
    plans: Mapping[date, StandingPlan]
    meetings: Mapping[bytes, Meeting]
    attendees: Mapping[bytes, Sequence[Attendee]]
    clients: Mapping[bytes, Client]
    contacts: Mapping[bytes, Contact]
    places: Mapping[bytes, Spot]
    responses: Sequence[Response]
    templates: Mapping[bytes, Template]
    answers: Mapping[bytes, Mapping[str, Answer]]
    cases: Sequence[Case]
    measures: Mapping[bytes, Sequence[Measure]]
    notices: Mapping[bytes, Sequence[Notice]]
    offers: Sequence[Offer]
    services: Mapping[bytes, Service]
    referrals: Sequence[Referral]
    contracts: Sequence[Contract]
    expenses: Sequence[Expense]
    stops: Sequence[Stop]
    tasks: Sequence[Task]
    nights_elsewhere: Sequence[Stop]

    @property
    def own_meetings(self) -> tuple[Meeting, ...]:
        """The meetings that belong to the trip now, by time."""
        own = (m for m in self.meetings.values() if m.trip_id == self.trip.id)
        return tuple(sorted(own, key=lambda m: (m.start, m.id)))

    @property
    def today(self) -> date:
        """The day the data are from: ages are reckoned to it, so that the same data say the same."""
        latest = self.data.latest
        zone = ZoneInfo(self.trip.zone)
        return latest.astimezone(zone).date() if latest else self.trip.dates.last

    @property
    def begins(self) -> datetime:
        """The first moment of the trip's first day."""
        return _moment(self.trip.dates.first, self.trip.zone)

    @property
    def ends(self) -> datetime:
        """The end of the days in which what was found on the trip is written down."""
        return _moment(self.trip.dates.last + timedelta(days=1), self.trip.zone) + AFTERMATH

    def is_during(self, moment: datetime | None) -> bool:
        """Say whether a moment lies in the trip or the days after it."""
        return moment is not None and self.begins <= moment < self.ends

    def client_name(self, client_id: bytes | None) -> str:
        """Return the name of a client, empty when it is not on this device."""
        client = self.clients.get(client_id or b"")
        return client.name if client else ""

    def contact_name(self, contact_id: bytes | None) -> str:
        """Return the name of a contact, else its position; empty when it is not on this device."""
        contact = self.contacts.get(contact_id or b"")
        return (contact.name.full or contact.position) if contact else ""

    def person_name(self, person_id: bytes | None) -> str:
        """Return the name of one of us, empty when not known here."""
        person = self.people.get(person_id or b"")
        return person.name if person else ""

    def town_of(self, place_id: bytes | None, client_id: bytes | None = None) -> str:
        """Return the town of a place, else the one in the client's address."""
        named = self.places.get(place_id or b"", NOWHERE).name
        client = self.clients.get(client_id or b"")
        if named or client is None:
            return named
        town = client.address.town if client.address else ""
        return self.places.get(client.place_id or b"", NOWHERE).name or town


def read_trip(
    reader: Reader, gazetteer: Gazetteer, trip_id: bytes, *, company: str, printed_by: bytes
) -> TripRows:
    """Read everything about a trip; refuse one that is not on this device."""
    trip = reader.need(Trip, trip_id)
    plans = {p.day: p for p in reader.where(StandingPlan, trip_id=trip.id)}
    own = {m.id: m for m in reader.where(Meeting, trip_id=trip.id)}
    own_clients = {m.client_id for m in own.values()}
    responses = reader.among(Response, "meeting_id", own)
    referrals = _of_trip(reader, Referral, own, responses)
    cases = _cases(reader, trip, own_clients)
    notices = reader.among(Notice, "case_id", [c.id for c in cases])
    meetings = own | _meetings_beside(reader, own, plans.values(), cases)
    clients = reader.by_id(
        Client,
        own_clients
        | {m.client_id for m in meetings.values()}
        | {c.client_id for c in cases}
        | {r.became_client_id for r in referrals},
    )
    contacts = {c.id: c for c in reader.among(Contact, "client_id", own_clients)}
    spoken_to = {c.contact_id for c in cases} | {n.contact_id for n in notices}
    stops = reader.where(Stop, trip_id=trip.id)
    elsewhere = _nights_elsewhere(reader, trip)
    place_ids = {s.place_id for s in (*stops, *elsewhere)} | {c.place_id for c in clients.values()}
    place_ids |= {m.slot.place_id for m in meetings.values()}
    templates = _templates(reader, responses)
    people = {p.id: p for p in reader.where(Person)}
    return TripRows(
        trip=trip,
        data=freshness_of(reader.connection),
        company=company,
        printed_by=people[printed_by].name if printed_by in people else "",
        brigade=reader.get(Brigade, trip.brigade_id),
        region=reader.get(Region, trip.region_id),
        members=reader.where(BrigadeMember, brigade_id=trip.brigade_id),
        people=people,
        plans=plans,
        meetings=meetings,
        attendees=_grouped(reader.among(Attendee, "meeting_id", own), "meeting_id"),
        clients=clients,
        contacts=contacts | reader.by_id(Contact, spoken_to - set(contacts)),
        places=_places(reader, gazetteer, place_ids),
        responses=responses,
        templates=templates,
        answers=_answers(reader, responses, templates),
        cases=cases,
        measures=_grouped(reader.among(Measure, "case_id", [c.id for c in cases]), "case_id"),
        notices=_grouped(notices, "case_id"),
        offers=_of_trip(reader, Offer, own, responses),
        services={s.id: s for s in reader.where(Service)},
        referrals=referrals,
        contracts=reader.among(Contract, "client_id", own_clients),
        expenses=reader.where(Expense, trip_id=trip.id),
        stops=stops,
        tasks=reader.among(Task, "client_id", own_clients),
        nights_elsewhere=elsewhere,
    )


def _meetings_beside(
    reader: Reader,
    own: Mapping[bytes, Meeting],
    plans: Iterable[StandingPlan],
    cases: Iterable[Case],
) -> dict[bytes, Meeting]:
    """Return the meetings that stood in the trip's plans and left it since, and follow-ups of cases."""
    wanted: set[bytes | None] = {s.meeting_id for p in plans for s in p.meetings}
    wanted |= {c.follow_up_id for c in cases}
    return reader.by_id(Meeting, wanted - set(own))


def _nights_elsewhere(reader: Reader, trip: Trip) -> tuple[Stop, ...]:
    """Return the stops of the brigade's other trips: a month's nights count over all of them."""
    others = reader.where(Trip, brigade_id=trip.brigade_id)
    gone = TripState.CANCELLED
    ids = [t.id for t in others if t.id != trip.id and t.state is not gone]
    return reader.among(Stop, "trip_id", ids)


def _cases(reader: Reader, trip: Trip, own_clients: Iterable[bytes]) -> tuple[Case, ...]:
    """Return the cases of the trip's region, and those of its clients."""
    found: dict[bytes, Case] = {}
    if trip.region_id is not None:
        found = {c.id: c for c in reader.where(Case, region_id=trip.region_id)}
    found |= {c.id: c for c in reader.among(Case, "client_id", own_clients)}
    return tuple(sorted(found.values(), key=lambda c: (c.opened_at, c.number, c.id)))


def _templates(reader: Reader, responses: Iterable[Response]) -> dict[bytes, Template]:
    """Return the questionnaires that were used; one that is not here yet is left out."""
    found: dict[bytes, Template] = {}
    for template_id in {r.template_id for r in responses}:
        try:
            found[template_id] = template_of(reader, template_id)
        except RuleError:
            continue
    return found


def mark_questions(template: Template) -> tuple[Question, ...]:
    """Return the questions that take a mark, the willingness to recommend included."""
    marks = {QuestionType.SCORE, QuestionType.LIKELIHOOD}
    asked = (q for _, repeat, q in template.questions() if repeat is None)
    return tuple(q for q in asked if q.type in marks and not q.personal)


def _answers(
    reader: Reader, responses: Iterable[Response], templates: Mapping[bytes, Template]
) -> dict[bytes, dict[str, Answer]]:
    """Return the marks of the responses by question, and the entries about new directors by path."""
    marks = {i: [q.id for q in mark_questions(t)] for i, t in templates.items()}
    telling = {
        i for i, t in templates.items() if any(item.id == DIRECTORS for _, item in t.items())
    }
    wanted: set[bytes | None] = {
        answer_id(ResponseId(r.id), name)
        for r in responses
        for name in marks.get(r.template_id, ())
    }
    asking = [r.id for r in responses if r.template_id in telling]
    wanted |= set(entries_of_repeat(reader.connection, asking, DIRECTORS))
    found: dict[bytes, dict[str, Answer]] = {}
    for answer in reader.by_id(Answer, wanted).values():
        found.setdefault(answer.response_id, {})[answer.path] = answer
    return found


def _of_trip(
    reader: Reader, entity: type[E], meeting_ids: Iterable[bytes], responses: Iterable[Response]
) -> tuple[E, ...]:
    """Return what came of the trip's meetings or of its questionnaires."""
    found = {e.id: e for e in reader.among(entity, "meeting_id", meeting_ids)}
    found |= {e.id: e for e in reader.among(entity, "response_id", {r.id for r in responses})}
    return tuple(found.values())


def _places(reader: Reader, gazetteer: Gazetteer, ids: Iterable[bytes | None]) -> dict[bytes, Spot]:
    """Return towns by id: own places, and those shipped with the program."""
    wanted = {i for i in ids if i is not None}
    own = reader.by_id(Place, wanted)
    found = {
        i: Spot(p.name, Point(p.latitude_e6 / 1e6, p.longitude_e6 / 1e6)) for i, p in own.items()
    }
    for place_id in wanted - set(own):
        shipped = gazetteer.get(place_id)
        if shipped is not None:
            found[place_id] = Spot(shipped.name, Point(shipped.latitude, shipped.longitude))
    return found


def _grouped(found: Iterable[E], owner: str) -> dict[bytes, list[E]]:
    groups: dict[bytes, list[E]] = {}
    for one in found:
        groups.setdefault(getattr(one, owner), []).append(one)
    return groups


def _moment(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(0), ZoneInfo(zone)).astimezone(UTC)
