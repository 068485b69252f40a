"""The client card: contacts, facts and a timeline made of everything that happened with a client."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

from fieldsales.domain.call import Call, CallResult
from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.ids import ResponseId, made_at
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Person, Region
from fieldsales.domain.place import Place
from fieldsales.domain.programme import Membership
from fieldsales.domain.response import Answer, Response, answer_id
from fieldsales.domain.service import Offer, Referral, Service
from fieldsales.domain.task import Task
from fieldsales.forms.answers import answer_from
from fieldsales.services.cards import ON_THE_LIST, conflicted_fields
from fieldsales.services.templates import titles_of
from fieldsales.services.zones import local_date
from fieldsales.store.gazetteer import shipped_place
from fieldsales.store.transaction import Reader
from fieldsales.views.clients import (
    ClientCard,
    ContactLine,
    EventKind,
    OfferLine,
    ResponseLine,
    TimelineEntry,
)

NEW_FOR = timedelta(days=183)
LIKELIHOOD = "D6"
"""The likelihood question of the built-in questionnaire, shown as the score of a filled one."""


def card_of(reader: Reader, client: Client, now: datetime) -> ClientCard:
    """Return everything the card of a client shows."""
    contacts = sorted(
        reader.where(Contact, client_id=client.id), key=lambda c: (c.until is not None, c.name.full)
    )
    meetings = sorted(reader.where(Meeting, client_id=client.id), key=lambda m: m.start)
    cases = sorted(reader.where(Case, client_id=client.id), key=lambda c: c.opened_at, reverse=True)
    zone = zone_of_client(reader, client, meetings)
    held = [m for m in meetings if m.state is MeetingState.HELD]
    ahead = [m for m in meetings if m.is_live and m.end > now]
    memberships = [
        m for m in reader.where(Membership, client_id=client.id) if m.progress.state in ON_THE_LIST
    ]
    owners = reader.by_id(Person, {client.signer_id, *(m.progress.owner_id for m in memberships)})
    answers_for = next(
        (m.progress.owner_id for m in memberships if m.progress.owner_id), client.signer_id
    )
    region = reader.get(Region, client.region_id)
    return ClientCard(
        client=client,
        region=region.name if region else "",
        place=_place_name(reader, client),
        zone=zone,
        is_vip=bool(memberships),
        answers_for=owners[answers_for].name if answers_for in owners else "",
        contacts=tuple(_contact_line(c, now.date()) for c in contacts),
        timeline=timeline_of(reader, client, meetings, cases, zone=zone, now=now),
        meetings=tuple(reversed(meetings)),
        responses=_response_lines(reader, client),
        cases=tuple(cases),
        offers=offers_of(reader, client.id),
        referrals=tuple(reader.where(Referral, client_id=client.id)),
        branches=_branches(reader, client),
        parent=reader.get(Client, client.parent_id),
        last_met=local_date(held[-1].start, held[-1].slot.zone) if held else None,
        next_meeting=ahead[0] if ahead else None,
        conflicted=conflicted_fields(client),
    )


def _branches(reader: Reader, client: Client) -> tuple[Client, ...]:
    """Return its branches by name; one that was merged is shown as the one that is kept."""
    found = (b for b in reader.where(Client, parent_id=client.id) if b.id != client.id)
    return tuple(sorted((b for b in found if b.id not in reader.merged.kept), key=lambda c: c.name))


def offers_of(reader: Reader, client_id: bytes) -> tuple[OfferLine, ...]:
    """Return the newest offer of each service to a client."""
    newest: dict[bytes, Offer] = {}
    for offer in reader.where(Offer, client_id=client_id):
        known = newest.get(offer.service_id)
        if known is None or _offered(offer) >= _offered(known):
            newest[offer.service_id] = offer
    services = reader.by_id(Service, newest)
    lines = [OfferLine(o, services[i].name if i in services else "") for i, o in newest.items()]
    return tuple(sorted(lines, key=lambda line: _offered(line.offer), reverse=True))


def zone_of_client(reader: Reader, client: Client, meetings: Sequence[Meeting] = ()) -> str:
    """Return the zone a client lives in: its place's, else that of the last meeting there, else UTC."""
    place = shipped_place(client.place_id) or reader.get(Place, client.place_id)
    if place is not None:
        return place.zone
    known = meetings or reader.where(Meeting, client_id=client.id)
    return max(known, key=lambda m: m.start).slot.zone if known else "UTC"


def timeline_of(
    reader: Reader,
    client: Client,
    meetings: Sequence[Meeting],
    cases: Sequence[Case],
    *,
    zone: str,
    now: datetime,
) -> tuple[TimelineEntry, ...]:
    """Return everything that happened with a client and what lies ahead, newest first."""
    names = _Names(reader)
    entries = [
        *(_meeting_entry(m, now) for m in meetings if m.state is not MeetingState.VOID),
        *_case_entries(cases, names, zone),
        *_call_entries(reader, client, names, zone),
        *_note_entries(reader, client, names, zone),
        *_task_entries(reader, client, names),
        *_offer_entries(reader, client, zone),
        *_response_entries(reader, client, names, zone),
        *_referral_entries(reader, client, zone),
    ]
    return tuple(sorted(entries, key=lambda e: (e.at, e.record_id), reverse=True))


class _Names:
    """Names of our people, each asked once."""

    def __init__(self, reader: Reader) -> None:
        self._people = {p.id: p.name for p in reader.where(Person)}

    def of(self, person_id: bytes | None) -> str:
        return self._people.get(person_id or b"", "")


def _meeting_entry(meeting: Meeting, now: datetime) -> TimelineEntry:
    at = meeting.actual.start if meeting.actual else meeting.start
    minutes = meeting.actual.minutes if meeting.actual else meeting.slot.minutes
    words = meeting.summary or meeting.outcome.reason
    return TimelineEntry(
        EventKind.MEETING,
        meeting.id,
        at,
        meeting.state.value,
        meeting.purpose,
        words,
        zone=meeting.slot.zone,
        minutes=minutes,
        is_ahead=meeting.is_live and meeting.end > now,
    )


def _case_entries(cases: Iterable[Case], names: _Names, zone: str) -> Iterator[TimelineEntry]:
    for case in cases:
        who = names.of(case.owner_id)
        yield TimelineEntry(
            EventKind.CASE,
            case.id,
            case.opened_at,
            case.state.value,
            case.title,
            case.words,
            who,
            zone,
        )


def _call_entries(
    reader: Reader, client: Client, names: _Names, zone: str
) -> Iterator[TimelineEntry]:
    for call in reader.where(Call, client_id=client.id):
        if call.is_void or call.outcome.result is CallResult.RINGING:
            continue
        at = call.started_at or made_at(call.id)
        minutes = (call.ended_at - at) // timedelta(minutes=1) if call.ended_at else 0
        words = " · ".join(w for w in (call.outcome.detail, call.note) if w)
        who = names.of(call.author_id)
        yield TimelineEntry(
            EventKind.CALL, call.id, at, call.outcome.result.value, "", words, who, zone, minutes
        )


def _note_entries(
    reader: Reader, client: Client, names: _Names, zone: str
) -> Iterator[TimelineEntry]:
    for note in reader.where(Note, client_id=client.id):
        at = note.at or made_at(note.id)
        who = names.of(note.author_id)
        yield TimelineEntry(EventKind.NOTE, note.id, at, "", "", note.text, who, zone)


def _task_entries(reader: Reader, client: Client, names: _Names) -> Iterator[TimelineEntry]:
    for task in reader.where(Task, client_id=client.id):
        if task.is_open:
            who = names.of(task.owner.person_id)
            yield TimelineEntry(
                EventKind.TASK,
                task.id,
                task.due,
                task.kind.value,
                task.title,
                "",
                who,
                task.zone,
                is_ahead=True,
            )


def _offer_entries(reader: Reader, client: Client, zone: str) -> Iterator[TimelineEntry]:
    for line in offers_of(reader, client.id):
        offer = line.offer
        at = _offered(offer)
        state = offer.reaction.value
        yield TimelineEntry(
            EventKind.OFFER, offer.id, at, state, line.service, offer.reason, "", zone
        )


def _response_entries(
    reader: Reader, client: Client, names: _Names, zone: str
) -> Iterator[TimelineEntry]:
    for line in _response_lines(reader, client):
        response = line.response
        at = response.started_at or made_at(response.id)
        who = names.of(response.filled_by_id)
        yield TimelineEntry(
            EventKind.RESPONSE, response.id, at, response.state.value, "", "", who, zone
        )


def _referral_entries(reader: Reader, client: Client, zone: str) -> Iterator[TimelineEntry]:
    for referral in reader.where(Referral, client_id=client.id):
        at = referral.given_at or made_at(referral.id)
        yield TimelineEntry(
            EventKind.REFERRAL, referral.id, at, "", referral.firm, referral.person_name, "", zone
        )


def _response_lines(reader: Reader, client: Client) -> tuple[ResponseLine, ...]:
    responses = reader.where(Response, client_id=client.id)
    keys = {r.id: answer_id(ResponseId(r.id), LIKELIHOOD) for r in responses}
    scores = reader.by_id(Answer, keys.values())
    lines = [
        ResponseLine(r, titles_of(reader, r.template_id), _score(scores.get(keys[r.id])))
        for r in responses
    ]
    return tuple(sorted(lines, key=lambda x: made_at(x.response.id), reverse=True))


def _score(answer: Answer | None) -> int | None:
    value = answer_from(answer.value).value if answer else None
    return value if isinstance(value, int) else None


def _contact_line(contact: Contact, today: date) -> ContactLine:
    is_new = contact.since is not None and today - contact.since <= NEW_FOR
    return ContactLine(contact, is_new, contact.until is not None and contact.until <= today)


def _place_name(reader: Reader, client: Client) -> str:
    if client.address and client.address.town:
        return client.address.town
    place = shipped_place(client.place_id) or reader.get(Place, client.place_id)
    return place.name if place else ""


def _offered(offer: Offer) -> datetime:
    return offer.offered_at or made_at(offer.id)
