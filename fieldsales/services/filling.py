"""A questionnaire that is open: its session, the rows behind it, and what our records know beforehand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import made_at
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person
from fieldsales.domain.response import Answer, Response, ResponseState
from fieldsales.domain.service import Contract, ContractState, Offer, Reaction, Service
from fieldsales.forms.answers import answer_from
from fieldsales.forms.given import Code, Given
from fieldsales.forms.session import Session
from fieldsales.forms.template import Choice, Question, Template
from fieldsales.services.templates import template_of
from fieldsales.services.zones import local_date
from fieldsales.store.transaction import Reader
from fieldsales.views.questionnaires import Arrival, EarlierAnswer, Known, News

LIVE_RESPONSES = frozenset({ResponseState.DRAFT, ResponseState.HAS_ISSUES})
COUNTED_RESPONSES = LIVE_RESPONSES | {ResponseState.FINALISED, ResponseState.APPROVED}


@dataclass(slots=True)
class Filling:
    """A questionnaire that is open: the session, and the rows as they were last seen."""

    response: Response
    template: Template
    session: Session
    client_name: str
    contact_name: str
    zone: str
    starts_at: datetime | None = None
    rows: dict[str, Answer] = field(default_factory=dict)
    case: Case | None = None

    @property
    def is_open(self) -> bool:
        """Say whether answers may still be given."""
        return self.response.state in LIVE_RESPONSES

    def take(self, arrival: Arrival) -> None:
        """Take an answer that came from elsewhere: it is on the screen now, so it counts as seen."""
        self.rows[arrival.path] = arrival.row
        self.session.put(arrival.path, arrival.given)


def began(response: Response) -> datetime:
    """Return when a questionnaire was begun."""
    return response.started_at or made_at(response.id)


def filling_of(reader: Reader, response: Response) -> Filling:
    """Return a questionnaire with all its answers."""
    client = reader.get(Client, response.client_id)
    contact = reader.get(Contact, response.contact_id)
    meeting = reader.get(Meeting, response.meeting_id)
    filling = Filling(
        response,
        template_of(reader, response.template_id),
        session_of(reader, response, meeting, sold(reader)),
        client.name if client else "",
        contact.name.full if contact else "",
        meeting.slot.zone if meeting else "UTC",
        meeting.start if meeting else None,
    )
    rows = in_order(reader.where(Answer, response_id=response.id))
    filling.rows = {row.path: row for row in rows}
    filling.session.load({row.path: answer_from(row.value) for row in rows})
    filling.case = case_of(reader, response)
    return filling


def session_of(
    reader: Reader, response: Response, meeting: Meeting | None, services: tuple[Choice, ...]
) -> Session:
    """Return an empty session of a questionnaire; its day is that of the meeting."""
    zone = meeting.slot.zone if meeting else "UTC"
    return Session(
        template_of(reader, response.template_id),
        local_date(meeting.start if meeting else began(response), zone),
        response.language,
        response.is_short,
        services,
    )


def sold(reader: Reader) -> tuple[Choice, ...]:
    """Return what the firm sells, as choices."""
    return tuple(Choice(s.code, {"en": s.name}) for s in reader.where(Service) if s.is_offered)


def case_of(reader: Reader, response: Response) -> Case | None:
    """Return the case a questionnaire opened."""
    return next(iter(reader.where(Case, response_id=response.id)), None)


def in_order(rows: Iterable[Answer]) -> list[Answer]:
    """Return answers as they were first given, so that entries of a repeat keep their order.

    The order is that of the acts: a clock that was set back or an answer mended later does not change it.
    """
    return sorted(rows, key=lambda a: (a.seen.created if a.seen else 0, a.path))


def news_of(reader: Reader, filling: Filling, shown: Mapping[str, Given]) -> News:
    """Return what others changed: answers unlike those on the screen, the state, the case."""
    response = reader.need(Response, filling.response.id)
    rows = in_order(reader.where(Answer, response_id=response.id))
    names = {p.id: p.name for p in reader.where(Person)}
    arrivals = []
    for row in rows:
        given = answer_from(row.value)
        before = shown.get(row.path, Given())
        if given != before and not (given.is_empty and before.is_empty):
            arrivals.append(Arrival(row.path, given, row, names.get(row.author_id or b"", "")))
    return News(response, tuple(arrivals), case_of(reader, response))


def earlier_of(reader: Reader, filling: Filling) -> Mapping[str, tuple[EarlierAnswer, ...]]:
    """Return what this client answered in earlier questionnaires, by question, the newest first."""
    others = [
        r
        for r in reader.where(Response, client_id=filling.response.client_id)
        if r.id != filling.response.id and r.state in COUNTED_RESPONSES
    ]
    people = reader.by_id(Person, {r.filled_by_id for r in others})
    kept: dict[bytes, list[Answer]] = {}
    for row in reader.among(Answer, "response_id", {r.id for r in others}):
        kept.setdefault(row.response_id, []).append(row)
    found: dict[str, list[EarlierAnswer]] = {}
    for response in sorted(others, key=lambda r: (began(r), r.id), reverse=True):
        who = people.get(response.filled_by_id or b"")
        for row in kept.get(response.id, ()):
            given = answer_from(row.value)
            if given.code is Code.GIVEN and not given.is_empty:
                line = EarlierAnswer(began(response).year, who.name if who else "", given.value)
                found.setdefault(row.path, []).append(line)
    return {path: tuple(lines) for path, lines in found.items()}


# What our records know beforehand.


def known_of(reader: Reader, filling: Filling) -> Mapping[str, Known]:
    """Return what our records say about the questions that ask to check it, by question."""
    found = {}
    for _, repeat, question in filling.template.questions():
        if repeat is None and question.known:
            known = _known(reader, filling, question)
            if known is not None:
                found[question.id] = known
    return found


def _known(reader: Reader, filling: Filling, question: Question) -> Known | None:
    contact = reader.get(Contact, filling.response.contact_id)
    match question.known:
        case "contact" if contact is not None:
            return _said(", ".join(t for t in (contact.name.full, contact.position) if t))
        case "phone" if contact is not None:
            number = contact.phones[0].raw if contact.phones else ""
            return _said(", ".join(t for t in (number, contact.best_hours) if t))
        case "email" if contact is not None:
            return _said(contact.emails[0] if contact.emails else "")
        case "services":
            return _services(reader, filling, question)
        case "contract":
            return _contract(reader, filling)
        case _:
            return None


def _said(text: str) -> Known | None:
    return Known(text, Given(text)) if text else None


def _services(reader: Reader, filling: Filling, question: Question) -> Known | None:
    """Return the services in use: under contract, had when offered, named in the last questionnaire."""
    client_id = filling.response.client_id
    ids = {
        s
        for c in reader.where(Contract, client_id=client_id)
        if c.state is ContractState.SIGNED
        for s in c.services
    }
    ids |= {
        o.service_id
        for o in reader.where(Offer, client_id=client_id)
        if o.reaction is Reaction.HAS_IT
    }
    codes = {s.code for s in reader.by_id(Service, ids).values()}
    for line in _last(reader, filling, question.id):
        codes |= set(line.value) if isinstance(line.value, list) else set()
    chosen = [c for c in filling.session.choices(question) if c.code in codes]
    if not chosen:
        return None
    return Known(", ".join(c.label["en"] for c in chosen), Given([c.code for c in chosen]))


def _last(reader: Reader, filling: Filling, question: str) -> tuple[EarlierAnswer, ...]:
    return earlier_of(reader, filling).get(question, ())[:1]


def _contract(reader: Reader, filling: Filling) -> Known | None:
    signed = [
        c
        for c in reader.where(Contract, client_id=filling.response.client_id)
        if c.state is ContractState.SIGNED
    ]
    if not signed:
        return None
    newest = max(signed, key=lambda c: (c.ends or c.starts or date.min, c.id))
    return Known(newest.number, None, newest.ends)
