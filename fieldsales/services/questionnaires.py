"""Fill in a questionnaire: begin, keep each answer at once, finish.

The answers stand in a `Filling` while the form is open; every answer is one act. An answer that calls for
a case opens it in the same act, never after review (DESIGN section 2); a later correction marks the case
to be checked and never deletes it. Finishing makes referrals, offers and contacts of what was answered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import (
    ClientId,
    ContactId,
    MeetingId,
    ResponseId,
    TemplateId,
    made_at,
)
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Person
from fieldsales.domain.response import Answer, Response, ResponseState, answer_id
from fieldsales.domain.service import Service
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_from, answer_text
from fieldsales.forms.session import Code, Effects, Given, Session
from fieldsales.forms.template import Choice, Template
from fieldsales.services.case_opening import follow_answers
from fieldsales.services.finishing import finish_in
from fieldsales.services.templates import published, template_named, template_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.services.zones import local_date
from fieldsales.store.transaction import Reader
from fieldsales.views.questionnaires import EarlierAnswer, ResponseRow, TemplateChoice

LIVE_RESPONSES = frozenset({ResponseState.DRAFT, ResponseState.HAS_ISSUES})
_COUNTED = LIVE_RESPONSES | {ResponseState.FINALISED, ResponseState.APPROVED}


@dataclass(frozen=True, slots=True)
class NewFilling:
    """What beginning a questionnaire asks for."""

    template_id: TemplateId
    client_id: ClientId
    contact_id: ContactId | None = None
    meeting_id: MeetingId | None = None
    language: str = "en"
    is_short: bool = False


@dataclass(slots=True)
class Filling:
    """A questionnaire that is open: the session, and the rows as they were last seen."""

    response: Response
    template: Template
    session: Session
    client_name: str
    contact_name: str
    zone: str
    rows: dict[str, Answer] = field(default_factory=dict)
    case: Case | None = None

    @property
    def is_open(self) -> bool:
        """Say whether answers may still be given."""
        return self.response.state in LIVE_RESPONSES


@dataclass(frozen=True, slots=True)
class Finished:
    """What finishing brought about."""

    response_id: bytes
    cases: tuple[bytes, ...]
    referrals: tuple[bytes, ...]
    offers: tuple[bytes, ...]
    contacts: tuple[bytes, ...]


class Questionnaires:
    """Use cases of questionnaires."""

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

    def begin(self, new: NewFilling) -> Filling:
        """Open a questionnaire; the live one of the same meeting and contact is gone on with (M5)."""
        with self._work.act() as act:
            standing = _standing(act, new)
            if standing is None:
                client = act.tx.need(Client, new.client_id)
                template_of(act.tx, new.template_id)
                standing = Response(
                    id=ResponseId(act.new_id()),
                    region_id=client.region_id,
                    template_id=new.template_id,
                    client_id=new.client_id,
                    contact_id=new.contact_id,
                    meeting_id=new.meeting_id,
                    filled_by_id=act.actor.person_id,
                    language=new.language,
                    is_short=new.is_short,
                    started_at=act.now,
                )
                act.add(standing)
                act.commit()
        return self.open(standing.id)

    def open(self, response_id: bytes) -> Filling:
        """Open a questionnaire that was begun, with all its answers."""
        with self._work.read() as reader:
            response = reader.need(Response, response_id)
            return filling_of(reader, response)

    def answer(self, filling: Filling, path: str, given: Given) -> Effects:
        """Take an answer and keep it; return what follows from it.

        Raises:
            RuleError: the answer does not fit the question, or the form is finished; nothing was kept.
        """
        effects = filling.session.answer(path, given)
        self.keep(filling, path)
        return effects

    def answer_all(self, filling: Filling, answers: Mapping[str, Given]) -> int:
        """Take many answers as one act, such as a form that was filled in on paper.

        Raises:
            RuleError: an answer does not fit its question, or the form is finished; nothing was kept.
        """
        before = dict(filling.session.answers)
        try:
            for path, given in answers.items():
                filling.session.put(path, given)
            return self._keep_all(filling, list(answers))
        except RuleError:
            filling.session.answers = before
            raise

    def keep(self, filling: Filling, path: str) -> int:
        """Keep the answer that stands in the session at a path, and the case it calls for; one act."""
        return self._keep_all(filling, [path])

    def _keep_all(self, filling: Filling, paths: Sequence[str]) -> int:
        if not filling.is_open:
            raise RuleError("This questionnaire is finished; a lead may return it.", where=paths[0])
        with self._work.act() as act:
            for path in paths:
                _keep(act, filling, path)
            follow_answers(act, filling.response, filling.session)
            seq = act.commit()
        self._see_again(filling, paths)
        return seq

    def remove_entry(self, filling: Filling, repeat_id: str, entry: str) -> int:
        """Take an entry of a repeat away; its answers stay in the history."""
        gone = filling.session.remove_entry(repeat_id, entry)
        with self._work.act() as act:
            for path in gone:
                _keep(act, filling, path)
            seq = act.commit()
        self._see_again(filling, gone)
        return seq

    def set_language(self, filling: Filling, language: str) -> None:
        """Ask on in another language; no answer changes."""
        with self._work.act() as act:
            act.change(replace(filling.response, language=language), filling.response)
            act.commit()
        filling.session.language = language
        with self._work.read() as reader:
            filling.response = reader.need(Response, filling.response.id)

    def finish(self, filling: Filling) -> Finished:
        """Finish a questionnaire; questions still open must have a reason (`not_asked`, `refused`).

        Raises:
            RuleError: a required question has neither answer nor reason, or an answer does not fit.
        """
        _check_complete(filling)
        with self._work.act() as act:
            done = finish_in(act, filling.response, filling.session, filling.rows)
            act.commit()
        with self._work.read() as reader:
            filling.response = reader.need(Response, filling.response.id)
            cases = reader.where(Case, response_id=filling.response.id)
        return Finished(
            filling.response.id,
            tuple(c.id for c in cases),
            done.referrals,
            done.offers,
            done.contacts,
        )

    def leave_open(self, filling: Filling, paths: Sequence[str], code: Code) -> None:
        """Say of several questions why they have no answer."""
        for path in paths:
            self.answer(filling, path, Given(code=code))

    def earlier(self, filling: Filling, question: str) -> tuple[EarlierAnswer, ...]:
        """Return what this client answered to the same question in earlier questionnaires, newest first."""
        with self._work.read() as reader:
            others = [
                r
                for r in reader.where(Response, client_id=filling.response.client_id)
                if r.id != filling.response.id and r.state in _COUNTED
            ]
            answers = reader.by_id(Answer, {answer_id(ResponseId(r.id), question) for r in others})
            people = reader.by_id(Person, {r.filled_by_id for r in others})
        found = []
        for response in sorted(others, key=lambda r: made_at(r.id), reverse=True):
            kept = answers.get(answer_id(ResponseId(response.id), question))
            given = answer_from(kept.value) if kept else Given()
            if given.code is Code.GIVEN and not given.is_empty:
                who = people.get(response.filled_by_id or b"")
                year = (response.started_at or made_at(response.id)).year
                found.append(EarlierAnswer(year, who.name if who else "", given.value))
        return tuple(found)

    def list(self) -> tuple[ResponseRow, ...]:
        """Return all questionnaires on this device, drafts first, then the newest."""
        with self._work.read() as reader:
            responses = reader.where(Response)
            clients = reader.by_id(Client, {r.client_id for r in responses})
            contacts = reader.by_id(Contact, {r.contact_id for r in responses})
            people = reader.by_id(Person, {r.filled_by_id for r in responses})
            cases = {
                c.response_id for c in reader.among(Case, "response_id", {r.id for r in responses})
            }
            rows = []
            for response in responses:
                filling = filling_of(reader, response)
                progress = filling.session.progress()
                client, contact = (
                    clients.get(response.client_id),
                    contacts.get(response.contact_id or b""),
                )
                who = people.get(response.filled_by_id or b"")
                rows.append(
                    ResponseRow(
                        response,
                        client.name if client else "",
                        contact.name.full if contact else "",
                        filling.template.title,
                        who.name if who else "",
                        sum(p.answered for p in progress),
                        sum(p.total for p in progress),
                        len(filling.session.open_required()),
                        response.id in cases,
                    )
                )
        return tuple(
            sorted(
                rows,
                key=lambda r: (r.response.state in LIVE_RESPONSES, _began(r.response)),
                reverse=True,
            )
        )

    def _see_again(self, filling: Filling, paths: Sequence[str]) -> None:
        """Read back the rows just written, so that the next change names them as seen."""
        response_id = ResponseId(filling.response.id)
        with self._work.read() as reader:
            rows = reader.by_id(Answer, {answer_id(response_id, path) for path in paths})
            filling.rows |= {row.path: row for row in rows.values()}
            cases = reader.where(Case, response_id=response_id)
        filling.case = cases[0] if cases else None


def _began(response: Response) -> datetime:
    return response.started_at or made_at(response.id)


def _standing(act: Act, new: NewFilling) -> Response | None:
    """Return the live response of the same meeting, contact and form: a meeting has one (M5)."""
    if new.meeting_id is None:
        return None
    for response in act.tx.where(Response, meeting_id=new.meeting_id):
        is_same = (response.contact_id, response.template_id) == (new.contact_id, new.template_id)
        if is_same and response.state in _COUNTED:
            return response
    return None


def filling_of(reader: Reader, response: Response) -> Filling:
    """Return a questionnaire with all its answers."""
    template = template_of(reader, response.template_id)
    client = reader.get(Client, response.client_id)
    contact = reader.get(Contact, response.contact_id)
    meeting = reader.get(Meeting, response.meeting_id)
    began, zone = _began(response), meeting.slot.zone if meeting else "UTC"
    session = Session(
        template,
        local_date(meeting.start if meeting else began, zone),
        response.language,
        response.is_short,
        tuple(Choice(s.code, {"en": s.name}) for s in reader.where(Service) if s.is_offered),
    )
    filling = Filling(
        response,
        template,
        session,
        client.name if client else "",
        contact.name.full if contact else "",
        zone,
    )
    kept = reader.where(Answer, response_id=response.id)
    for row in sorted(kept, key=lambda a: (a.answered_at or began, a.path)):
        filling.rows[row.path] = row
        given = answer_from(row.value)
        if not given.is_empty:
            session.answers[row.path] = given
    cases = reader.where(Case, response_id=response.id)
    filling.case = cases[0] if cases else None
    return filling


def _keep(act: Act, filling: Filling, path: str) -> None:
    given = filling.session.answers.get(path, Given())
    was = filling.rows.get(path)
    if was is not None:
        new = replace(
            was, value=answer_text(given), answered_at=act.now, author_id=act.actor.person_id
        )
        if new.value != was.value:
            act.change(new, was)
        return
    if given.is_empty:
        return
    response_id = ResponseId(filling.response.id)
    act.add(
        Answer(
            id=answer_id(response_id, path),
            region_id=filling.response.region_id,
            response_id=response_id,
            path=path,
            value=answer_text(given),
            answered_at=act.now,
            author_id=act.actor.person_id,
        )
    )


def _check_complete(filling: Filling) -> None:
    session = filling.session
    still_open = session.open_required()
    if still_open:
        raise RuleError(
            "These questions are still open: {paths}. Answer them, or say why not (not_asked, refused).",
            paths=", ".join(still_open),
            where=still_open[0],
        )
    for path in session.visible():
        message = session.message_at(path)
        if message:
            raise RuleError("{path}: {message}", path=path, message=message, where=path)
