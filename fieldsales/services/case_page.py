"""The page of one case: its client, its gate, what happened so far, and the answer that opened it."""

from datetime import datetime, timedelta

from fieldsales.domain.case import ENDED_CASE, Case, Measure, Notice
from fieldsales.domain.case_clock import limits_of, working_days_after
from fieldsales.domain.case_verbs import gate_of
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Brigade, Person
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_from
from fieldsales.forms.template import Question, QuestionType
from fieldsales.services.cards import is_conflicted
from fieldsales.services.case_history import history_of
from fieldsales.services.client_card import zone_of_client
from fieldsales.services.templates import template_of
from fieldsales.services.zones import local_date
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.store.transaction import Reader
from fieldsales.views.cases import CasePage

_SCALES = {QuestionType.SCORE: 5, QuestionType.LIKELIHOOD: 10}


def page_of(reader: Reader, case: Case, now: datetime, towns: Gazetteer) -> CasePage:
    """Return everything the page of a case shows."""
    client = reader.need(Client, case.client_id)
    contacts = [c for c in reader.where(Contact, client_id=client.id) if c.until is None]
    people = {p.id: p for p in reader.where(Person)}
    names = {i: p.name for i, p in people.items()}
    said_by = reader.get(Contact, case.contact_id)
    meeting = reader.get(Meeting, case.follow_up_id)
    brigade = reader.get(Brigade, meeting.brigade_id) if meeting else None
    town = towns.get(client.place_id) if client.place_id else None
    zone = town.zone if town else zone_of_client(reader, client)
    opened = local_date(case.opened_at, zone)
    asked = _asked(reader, case)
    return CasePage(
        case,
        client,
        names.get(case.owner_id or b"", ""),
        names.get(case.opened_by_id or b"", ""),
        said_by.name.full if said_by else "",
        tuple(sorted(contacts, key=lambda c: (c.id != case.contact_id, c.name.full))),
        reader.where(Measure, case_id=case.id),
        tuple(sorted(reader.where(Notice, case_id=case.id), key=lambda n: n.at)),
        meeting,
        gate_of(case, reader),
        history_of(reader, case),
        age_days(case, now),
        zone,
        crew=brigade.name if brigade else "",
        people=tuple(sorted((p for p in people.values() if p.is_active), key=lambda p: p.name)),
        measure_due=working_days_after(opened, limits_of(case.severity).measure),
        is_conflicted=is_conflicted(case),
        question=asked.label if asked else {},
        mark=_mark(reader, case),
        most=_SCALES.get(asked.type, 0) if asked else 0,
    )


def age_days(case: Case, now: datetime) -> int:
    """Return the whole days since a case was opened; its age never stops while it is open."""
    ended = case.progress.at if case.state in ENDED_CASE and case.progress.at else now
    return max(0, (ended - case.opened_at) // timedelta(days=1))


def _asked(reader: Reader, case: Case) -> Question | None:
    """Return the question whose mark opened a case; None when its form is not on this device."""
    response = reader.get(Response, case.response_id)
    if response is None:
        return None
    try:
        template = template_of(reader, response.template_id)
    except RuleError:
        return None
    return next((q for _, _, q in template.questions() if q.id == case.question), None)


def _mark(reader: Reader, case: Case) -> int | None:
    if case.response_id is None:
        return None
    answer = reader.get(Answer, answer_id(case.response_id, case.question))
    value = answer_from(answer.value).value if answer else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
