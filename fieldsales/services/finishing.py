"""Finish a questionnaire: records of what was answered, hidden answers left out, one act.

Referrals, offers and new contacts get ids derived from the response and the entry, so that finishing
twice, or on two laptops, makes each once. Answers of the personal section stay only with consent
(RULES section 4.4, R2): without it they are emptied here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import E
from fieldsales.domain.ids import (
    ClientId,
    ContactId,
    OfferId,
    ReferralId,
    ResponseId,
    ServiceId,
    derived_id,
)
from fieldsales.domain.programme import Membership, MembershipState
from fieldsales.domain.registers import Money, PersonName
from fieldsales.domain.response import Answer, Response
from fieldsales.domain.service import Offer, Reaction, Referral, Service
from fieldsales.forms.answers import answer_text
from fieldsales.forms.given import Given, Plain
from fieldsales.forms.session import Session
from fieldsales.forms.template import Action
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Act

DEFAULT_CURRENCY = "EUR"
_CHANCES = {"low": 20, "even": 50, "high": 80}


@dataclass(frozen=True, slots=True)
class Made:
    """What finishing made."""

    referrals: tuple[bytes, ...]
    offers: tuple[bytes, ...]
    contacts: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    """The answers of one entry of a repeat, by the names an action gives them."""

    id: str
    values: Mapping[str, Plain]

    def text(self, name: str) -> str:
        return str(self.values.get(name, "")).strip()


def finish_in(act: Act, response: Response, session: Session, rows: Mapping[str, Answer]) -> Made:
    """Finish a response inside an act; its answers are known to be complete."""
    _empty_personal(act, session, rows)
    hidden = ", ".join(session.hidden_answers())
    was = act.tx.get(Response, response.id) or response
    named = act.change(replace(was, left_out=hidden), was)
    say_in(act, "finalise", named, values={})
    made: dict[str, list[bytes]] = {"referral": [], "offer": [], "contact": []}
    for action in session.template.actions:
        if action.repeat in session.shown_repeats():
            for entry in _entries(session, action):
                made[action.kind] += _MAKERS[action.kind](act, response, entry)
    _question_member(act, response)
    return Made(tuple(made["referral"]), tuple(made["offer"]), tuple(made["contact"]))


def _empty_personal(act: Act, session: Session, rows: Mapping[str, Answer]) -> None:
    for path in session.hidden_answers():
        row = rows.get(path)
        if row is not None and session.question_at(path).personal:
            standing = act.tx.get(Answer, row.id) or row
            act.change(replace(standing, value=answer_text(Given())), standing)


def _entries(session: Session, action: Action) -> list[_Entry]:
    shown = set(session.visible())
    found = []
    for entry in session.entries(action.repeat):
        values: dict[str, Plain] = {}
        for name, question in action.fields.items():
            path = f"{action.repeat}/{entry}/{question}"
            given = session.answers.get(path)
            if given is not None and given.value is not None and path in shown:
                values[name] = given.value
        if values:
            found.append(_Entry(entry, values))
    return found


def _referral(act: Act, response: Response, entry: _Entry) -> list[bytes]:
    firm = entry.text("firm") or entry.text("person")
    if not firm:
        return []
    referral = Referral(
        id=ReferralId(derived_id("referral", response.id, entry.id)),
        region_id=response.region_id,
        client_id=response.client_id,
        firm=firm,
        person_name=entry.text("person"),
        phone=entry.text("phone"),
        may_mention=entry.text("mention") == "yes",
        meeting_id=response.meeting_id,
        response_id=ResponseId(response.id),
        given_at=act.now,
    )
    return _once(act, referral)


def _offer(act: Act, response: Response, entry: _Entry) -> list[bytes]:
    service = next(iter(act.tx.where(Service, code=entry.text("service"))), None)
    if service is None or not entry.text("reaction"):
        return []
    offer = Offer(
        id=OfferId(derived_id("offer", response.id, entry.id)),
        region_id=response.region_id,
        client_id=response.client_id,
        service_id=ServiceId(service.id),
        reaction=Reaction(entry.text("reaction")),
        meeting_id=response.meeting_id,
        response_id=ResponseId(response.id),
        reason=entry.text("reason"),
        value=_money(entry.values.get("value"), _currency(act, response)),
        chance_percent=_CHANCES.get(entry.text("chance")),
        offered_at=act.now,
    )
    return _once(act, offer)


def _contact(act: Act, response: Response, entry: _Entry) -> list[bytes]:
    given, _, family = entry.text("name").partition(" ")
    if not given:
        return []
    contact = Contact(
        id=ContactId(derived_id("contact", response.id, entry.id)),
        region_id=response.region_id,
        client_id=ClientId(response.client_id),
        name=PersonName(given, family),
        position=entry.text("position"),
        since=date.fromisoformat(entry.text("since")) if entry.text("since") else None,
        origin="questionnaire",
    )
    return _once(act, contact)


_MAKERS = {"referral": _referral, "offer": _offer, "contact": _contact}


def _once(act: Act, record: E) -> list[bytes]:
    """Add a record of a derived id unless it was made before."""
    if act.tx.get(type(record), record.id) is None:
        act.add(record)
    return [record.id]


def _question_member(act: Act, response: Response) -> None:
    """Note on the VIP list that the client was questioned."""
    for member in act.tx.where(Membership, client_id=response.client_id):
        if member.progress.state is MembershipState.ASSIGNED:
            say_in(act, "question", member, values={})


def _money(value: Plain | None, currency: str) -> Money | None:
    return Money(round(float(value) * 100), currency) if isinstance(value, int | float) else None


def _currency(act: Act, response: Response) -> str:
    client = act.tx.get(Client, response.client_id)
    return client.currency if client and client.currency else DEFAULT_CURRENCY
