"""Fill in a questionnaire: begin, keep each answer at once, finish.

The answers stand in a `Filling` while the form is open; every answer is one act. An answer that calls for
a case opens it in the same act, never after review (RULES section 2); a later correction marks the case
to be checked and never deletes it. Finishing makes referrals, offers and contacts of what was answered.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Note
from fieldsales.domain.ids import ClientId, ContactId, MeetingId, NoteId, ResponseId, TemplateId
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_text
from fieldsales.forms.given import Code, Given
from fieldsales.forms.session import Effects, Standing
from fieldsales.services.case_opening import follow_answers
from fieldsales.services.filling import (
    COUNTED_RESPONSES,
    LIVE_RESPONSES,
    Filling,
    case_of,
    filling_of,
    news_of,
)
from fieldsales.services.finishing import finish_in
from fieldsales.services.templates import template_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.views.questionnaires import News


@dataclass(frozen=True, slots=True)
class NewFilling:
    """What beginning a questionnaire asks for."""

    template_id: TemplateId
    client_id: ClientId
    contact_id: ContactId | None = None
    meeting_id: MeetingId | None = None
    language: str = "en"
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    """What finishing brought about; `left_out` are the answers whose questions are not asked, by path."""

    response_id: bytes
    cases: tuple[bytes, ...]
    referrals: tuple[bytes, ...]
    offers: tuple[bytes, ...]
    contacts: tuple[bytes, ...]
    left_out: tuple[str, ...] = ()
    seq: int = 0


class Questionnaires:
    """Use cases of filling in a questionnaire."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

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
            return filling_of(reader, reader.need(Response, response_id))

    def answer(self, filling: Filling, path: str, given: Given) -> Effects:
        """Take an answer and keep it; return what follows from it.

        Raises:
            RuleError: the answer does not fit the question, or the form is finished; nothing was kept.
        """
        effects = filling.session.answer(path, given)
        self.keep(filling, filling.session.standing(path))
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
            return self.keep(filling, filling.session.standing(*answers))
        except RuleError:
            filling.session.load(before)
            raise

    def keep(self, filling: Filling, standing: Standing) -> int:
        """Keep answers as they stand, and the case they call for; one act.

        Reads nothing of the session, which may go on meanwhile on another thread.

        Raises:
            RuleError: the form is finished, perhaps on another device; nothing was kept.
        """
        with self._work.act() as act:
            response = act.tx.get(Response, filling.response.id) or filling.response
            if response.state not in LIVE_RESPONSES:
                raise RuleError(
                    "This questionnaire is finished; a lead may return it.",
                    where=next(iter(standing.answers), ""),
                )
            for path, given in standing.answers.items():
                _keep(act, filling, path, given)
            follow_answers(act, filling.response, standing.case)
            seq = act.commit()
        self._see_again(filling, list(standing.answers))
        return seq

    def news(self, filling: Filling, shown: Mapping[str, Given]) -> News:
        """Return what became of it elsewhere: answers unlike those on the screen, its state, its case."""
        with self._work.read() as reader:
            return news_of(reader, filling, shown)

    def note(self, filling: Filling, text: str) -> int:
        """Keep words that belong to no question as a note of the meeting; return the act's number."""
        response = filling.response
        with self._work.act() as act:
            act.add(
                Note(
                    id=NoteId(act.new_id()),
                    region_id=response.region_id,
                    client_id=response.client_id,
                    text=text.strip(),
                    contact_id=response.contact_id,
                    meeting_id=response.meeting_id,
                    author_id=act.actor.person_id,
                    at=act.now,
                )
            )
            return act.commit()

    def remove_entry(self, filling: Filling, repeat_id: str, entry: str) -> int:
        """Take an entry of a repeat away; its answers stay in the history."""
        gone = filling.session.remove_entry(repeat_id, entry)
        return self.keep(filling, filling.session.standing(*gone)) if gone else 0

    def set_language(self, filling: Filling, language: str) -> None:
        """Ask on in another language; no answer changes."""
        with self._work.act() as act:
            act.change(replace(filling.response, language=language), filling.response)
            act.commit()
        filling.session.language = language
        self._see_response_again(filling)

    def finish(self, filling: Filling) -> Finished:
        """Finish a questionnaire; questions still open must have a reason (`not_asked`, `refused`).

        Raises:
            RuleError: a required question has neither answer nor reason, or an answer does not fit.
        """
        _check_complete(filling)
        with self._work.act() as act:
            done = finish_in(act, filling.response, filling.session, filling.rows)
            seq = act.commit()
        self._see_response_again(filling)
        with self._work.read() as reader:
            cases = reader.where(Case, response_id=filling.response.id)
        return Finished(
            filling.response.id,
            tuple(c.id for c in cases),
            done.referrals,
            done.offers,
            done.contacts,
            filling.session.hidden_answers(),
            seq,
        )

    def leave_open(self, filling: Filling, paths: Sequence[str], code: Code) -> None:
        """Say of several questions why they have no answer."""
        for path in paths:
            self.answer(filling, path, Given(code=code))

    def _see_again(self, filling: Filling, paths: Sequence[str]) -> None:
        """Read back the rows just written, so that the next change names them as seen."""
        response_id = ResponseId(filling.response.id)
        with self._work.read() as reader:
            rows = reader.by_id(Answer, {answer_id(response_id, path) for path in paths})
            filling.rows |= {row.path: row for row in rows.values()}
            filling.case = case_of(reader, filling.response)

    def _see_response_again(self, filling: Filling) -> None:
        with self._work.read() as reader:
            filling.response = reader.need(Response, filling.response.id)


def _standing(act: Act, new: NewFilling) -> Response | None:
    """Return the live response of the same meeting, contact and form: a meeting has one (M5)."""
    if new.meeting_id is None:
        return None
    for response in act.tx.where(Response, meeting_id=new.meeting_id):
        is_same = (response.contact_id, response.template_id) == (new.contact_id, new.template_id)
        if is_same and response.state in COUNTED_RESPONSES:
            return response
    return None


def _keep(act: Act, filling: Filling, path: str, given: Given) -> None:
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
