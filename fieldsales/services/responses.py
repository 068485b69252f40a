"""Questionnaires begun and filled: listed, begun from, and what the runner shows beside the questions."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.ids import TemplateId, made_at
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Person
from fieldsales.domain.response import Answer, Response, ResponseState
from fieldsales.forms.answers import answer_from
from fieldsales.forms.session import Session
from fieldsales.forms.template import Choice, Template
from fieldsales.services.filling import (
    LIVE_RESPONSES,
    Filling,
    began,
    earlier_of,
    in_order,
    known_of,
    session_of,
    sold,
)
from fieldsales.services.templates import published, template_named, titles_of
from fieldsales.services.workplace import Workplace
from fieldsales.store.transaction import Reader
from fieldsales.views.questionnaires import (
    EarlierAnswer,
    Known,
    NoteLine,
    ResponseFilter,
    ResponseRow,
    Starting,
    TemplateChoice,
)

NEAR_MEETINGS = timedelta(days=2)
"""How far from now a meeting may be to be the one a questionnaire is filled at."""
_SHELVED = frozenset({ResponseState.ABANDONED, ResponseState.WITHDRAWN, ResponseState.REJECTED})


class Responses:
    """Use cases of the list of questionnaires, and readings for the runner."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def templates(self) -> tuple[TemplateChoice, ...]:
        """Return the questionnaires that can be begun."""
        with self._work.read() as reader:
            return published(reader)

    def template_named(self, name: str) -> tuple[TemplateId, Template]:
        """Return a questionnaire by its form's name or its id."""
        with self._work.read() as reader:
            return template_named(reader, name)

    def ids(self, chosen: ResponseFilter = ResponseFilter.ALL) -> list[bytes]:
        """Return the ids of questionnaires of a filter: drafts first, then the newest."""
        me = self._work.actor().person_id
        with self._work.read() as reader:
            found = [r for r in reader.where(Response) if _fits(r, chosen, me)]
        found.sort(key=lambda r: (r.state in LIVE_RESPONSES, began(r), r.id), reverse=True)
        return [r.id for r in found]

    def counts(self) -> Mapping[ResponseFilter, int]:
        """Return how many questionnaires each filter leaves."""
        me = self._work.actor().person_id
        with self._work.read() as reader:
            found = reader.where(Response)
        return {f: sum(_fits(r, f, me) for r in found) for f in ResponseFilter}

    def rows(self, ids: Sequence[bytes]) -> tuple[ResponseRow, ...]:
        """Return the lines of those questionnaires, in the order asked; one that left is left out."""
        with self._work.read() as reader:
            return _rows(reader, ids)

    def starting(self, client_id: bytes) -> Starting:
        """Return what beginning a questionnaire with a client can choose from."""
        now = self._work.clock.now()
        with self._work.read() as reader:
            client = reader.need(Client, client_id)
            contacts = [c for c in reader.where(Contact, client_id=client_id) if c.until is None]
            contacts.sort(key=lambda c: (c.decision_role.value != "decides", c.name.full))
            near = [
                m
                for m in reader.where(Meeting, client_id=client_id)
                if abs(m.start - now) <= NEAR_MEETINGS
                and (m.is_live or m.state is MeetingState.HELD)
            ]
            near.sort(key=lambda m: abs(m.start - now))
            drafts = [
                r for r in reader.where(Response, client_id=client_id) if r.state in LIVE_RESPONSES
            ]
            languages = (c.language for c in contacts if c.language)
            return Starting(
                client,
                tuple(contacts),
                tuple(near),
                published(reader),
                tuple(sorted(drafts, key=began, reverse=True)),
                next(languages, client.language),
            )

    def earlier(self, filling: Filling) -> Mapping[str, tuple[EarlierAnswer, ...]]:
        """Return what this client answered in earlier questionnaires, by question, the newest first."""
        with self._work.read() as reader:
            return earlier_of(reader, filling)

    def known(self, filling: Filling) -> Mapping[str, Known]:
        """Return what our records say about the questions that ask to check it, by question."""
        with self._work.read() as reader:
            return known_of(reader, filling)

    def notes(self, filling: Filling) -> tuple[NoteLine, ...]:
        """Return the notes of the meeting, or of the client since the form was begun; oldest first."""
        response = filling.response
        with self._work.read() as reader:
            notes = reader.where(Note, client_id=response.client_id)
        since = began(response)
        own = [
            n
            for n in notes
            if (response.meeting_id and n.meeting_id == response.meeting_id)
            or (n.meeting_id is None and (n.at or made_at(n.id)) >= since)
        ]
        return tuple(NoteLine(n.text, n.at) for n in own)


def _fits(response: Response, chosen: ResponseFilter, me: bytes) -> bool:
    match chosen:
        case ResponseFilter.ALL:
            return True
        case ResponseFilter.MINE:
            return response.filled_by_id == me and response.state not in _SHELVED
        case ResponseFilter.DRAFT:
            return response.state is ResponseState.DRAFT
        case ResponseFilter.TO_REVIEW:
            return response.state is ResponseState.FINALISED
        case ResponseFilter.RETURNED:
            return response.state is ResponseState.HAS_ISSUES
        case ResponseFilter.DONE:
            return response.state is ResponseState.APPROVED


def _rows(reader: Reader, ids: Sequence[bytes]) -> tuple[ResponseRow, ...]:
    responses = reader.by_id(Response, ids)
    clients = reader.by_id(Client, {r.client_id for r in responses.values()})
    contacts = reader.by_id(Contact, {r.contact_id for r in responses.values()})
    people = reader.by_id(Person, {r.filled_by_id for r in responses.values()})
    with_case = {c.response_id for c in reader.among(Case, "response_id", set(responses))}
    sessions = _sessions(reader, [r for r in responses.values() if r.state in LIVE_RESPONSES])
    rows = []
    for response in (responses[i] for i in ids if i in responses):
        client = clients.get(response.client_id)
        contact = contacts.get(response.contact_id or b"")
        who = people.get(response.filled_by_id or b"")
        session = sessions.get(response.id)
        progress = session.progress() if session else ()
        rows.append(
            ResponseRow(
                response,
                client.name if client else "",
                contact.name.full if contact else "",
                titles_of(reader, response.template_id),
                who.name if who else "",
                sum(p.answered for p in progress),
                sum(p.total for p in progress),
                len(session.open_required()) if session else 0,
                response.id in with_case,
            )
        )
    return tuple(rows)


def _sessions(reader: Reader, responses: Sequence[Response]) -> dict[bytes, Session]:
    """Return the sessions of several questionnaires, their answers read in one go."""
    kept: dict[bytes, list[Answer]] = {r.id: [] for r in responses}
    for row in reader.among(Answer, "response_id", set(kept)):
        kept[row.response_id].append(row)
    meetings = reader.by_id(Meeting, {r.meeting_id for r in responses})
    services: tuple[Choice, ...] = sold(reader)
    found = {}
    for response in responses:
        if not titles_of(reader, response.template_id):
            continue
        meeting = meetings.get(response.meeting_id or b"")
        session = session_of(reader, response, meeting, services)
        rows = in_order(kept[response.id])
        session.load({row.path: answer_from(row.value) for row in rows})
        found[response.id] = session
    return found
