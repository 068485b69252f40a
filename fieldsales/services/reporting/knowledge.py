"""Parts 6 to 8 of a trip's report: contacts, referrals and firms, offers, contracts.

New, changed and left means found on the trip or written down in the days after it. A contact that came
with an import is not new knowledge of the crew.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import chain

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.day_account import local_day
from fieldsales.domain.ids import made_at
from fieldsales.domain.service import Contract, ContractState, Offer, Reaction, Service
from fieldsales.domain.task import TaskKind
from fieldsales.errors import RuleError
from fieldsales.forms.answers import answer_from
from fieldsales.services.reporting.opinions import COUNTED
from fieldsales.services.reporting.rows import DIRECTORS, TripRows
from fieldsales.services.reporting.writes import WriteTimes, fields_written
from fieldsales.views.trip_lines import (
    ChangedContact,
    ContactLine,
    ContractLine,
    DirectorLine,
    Knowledge,
    OfferLine,
    Offers,
    ReferralLine,
    ServiceOffers,
)

TOLD_FIELDS = (
    "name",
    "position",
    "decision_role",
    "phones",
    "emails",
    "language",
    "best_hours",
    "do_not_call",
    "do_not_mail",
)
"""Fields of a contact whose change is news. Notes are not: they may hold what is personal."""
_ALIVE = frozenset({Reaction.INTERESTED, Reaction.LATER, Reaction.NEEDS_PRICE})


def knowledge_of(rows: TripRows) -> Knowledge:
    """Return what is new about clients."""
    clients = {m.client_id for m in rows.own_meetings}
    contacts = sorted(
        (c for c in rows.contacts.values() if c.client_id in clients),
        key=lambda c: (rows.client_name(c.client_id), c.name.full, c.id),
    )
    times = _times(rows)
    new = [c for c in contacts if _is_new(c, rows, times)]
    changed = ((c, _changed(c, rows, times)) for c in contacts if c not in new)
    return Knowledge(
        new=tuple(_contact_line(c, rows, c.since) for c in new),
        left=tuple(_contact_line(c, rows, c.until) for c in contacts if _left(c, rows)),
        changed=tuple(
            ChangedContact(rows.contact_name(c.id), rows.client_name(c.client_id), fields)
            for c, fields in changed
            if fields
        ),
        directors=tuple(_directors(rows)),
        firms=_firms(rows, times),
        referrals=_referrals(rows),
    )


def _times(rows: TripRows) -> WriteTimes:
    """Return when writes happened, by the records of a trip that are many and spread over its days."""
    told = (rows.meetings.values(), rows.responses, rows.cases, rows.tasks, rows.expenses)
    return WriteTimes(chain(*told, rows.contacts.values(), rows.clients.values()))


def _is_new(record: Contact | Client, rows: TripRows, times: WriteTimes) -> bool:
    if record.import_batch_id is not None or record.seen is None:
        return False
    made = made_at(record.id)
    if made.timestamp() > 0:
        return rows.is_during(made)
    return times.is_within(record.seen.created, rows.begins, rows.ends)


def _left(contact: Contact, rows: TripRows) -> bool:
    return (
        contact.until is not None and rows.trip.dates.first <= contact.until <= rows.trip.dates.last
    )


def _changed(contact: Contact, rows: TripRows, times: WriteTimes) -> tuple[str, ...]:
    written = fields_written(contact)
    return tuple(
        name
        for name in TOLD_FIELDS
        if name in written and times.is_within(written[name], rows.begins, rows.ends)
    )


def _contact_line(contact: Contact, rows: TripRows, day: date | None) -> ContactLine:
    return ContactLine(
        contact.name.full,
        contact.position,
        rows.client_name(contact.client_id),
        day,
        rows.contact_name(contact.succeeds_id),
    )


def _directors(rows: TripRows) -> Iterator[DirectorLine]:
    """Yield the newly appointed directors that finished questionnaires tell of."""
    finished = [r for r in rows.responses if r.state in COUNTED]
    for response in sorted(finished, key=lambda r: (rows.client_name(r.client_id), r.id)):
        entries: dict[str, dict[str, str]] = {}
        for path, answer in sorted(rows.answers.get(response.id, {}).items()):
            repeat, _, rest = path.partition("/")
            entry, _, question = rest.partition("/")
            if repeat == DIRECTORS:
                entries.setdefault(entry, {})[question] = _text(answer.value)
        for told in entries.values():
            if told.get("A7_name"):
                yield DirectorLine(
                    told["A7_name"],
                    told.get("A7_branch", ""),
                    rows.client_name(response.client_id),
                    _date(told.get("A7_since", "")),
                )


def _text(value: str) -> str:
    try:
        given = answer_from(value).value
    except RuleError:
        return ""
    return given.strip() if isinstance(given, str) else ""


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _firms(rows: TripRows, times: WriteTimes) -> tuple[tuple[str, str], ...]:
    new = [c for c in rows.clients.values() if _is_new(c, rows, times)]
    return tuple(sorted((c.name, rows.town_of(c.place_id, c.id)) for c in new))


def _referrals(rows: TripRows) -> tuple[ReferralLine, ...]:
    lines = [
        ReferralLine(
            r.firm,
            r.person_name,
            rows.client_name(r.client_id),
            r.may_mention,
            r.informed_at is not None,
            rows.client_name(r.became_client_id),
        )
        for r in rows.referrals
    ]
    return tuple(sorted(lines, key=lambda r: (r.by_client, r.firm, r.person)))


def offers_of(rows: TripRows) -> Offers:
    """Return the services proposed on the trip, by reaction, and what they may bring."""
    by_service: dict[bytes, list[Offer]] = {}
    expected: dict[str, Fraction] = {}
    for offer in rows.offers:
        by_service.setdefault(offer.service_id, []).append(offer)
        if offer.value is not None and offer.reaction in _ALIVE:
            share = Fraction(offer.value.minor * (offer.chance_percent or 0), 100)
            expected[offer.value.currency] = expected.get(offer.value.currency, Fraction(0)) + share
    services = [_service(rows.services.get(i), offers) for i, offers in by_service.items()]
    alive = [_alive(o, rows) for o in rows.offers if o.reaction in _ALIVE]
    return Offers(
        tuple(sorted(services, key=lambda s: (-s.proposed, s.service))),
        tuple(sorted(alive, key=lambda o: (o.next_date or date.max, o.client, o.service))),
        tuple(sorted(e for e in expected.items() if e[1])),
    )


def _service(service: Service | None, offers: Iterable[Offer]) -> ServiceOffers:
    offers = tuple(offers)
    reasons = Counter(
        " ".join(o.reason.split()) for o in offers if o.reaction is Reaction.NO and o.reason.strip()
    )
    ranked = sorted(reasons.items(), key=lambda r: (-r[1], r[0]))
    return ServiceOffers(
        service.name if service else "", Counter(o.reaction for o in offers), tuple(ranked)
    )


def _alive(offer: Offer, rows: TripRows) -> OfferLine:
    service = rows.services.get(offer.service_id)
    return OfferLine(
        service.name if service else "",
        rows.client_name(offer.client_id),
        offer.reaction,
        offer.value,
        offer.chance_percent,
        offer.next_date,
    )


def contracts_of(rows: TripRows) -> tuple[ContractLine, ...]:
    """Return the contracts signed on the trip, by date."""
    signed = [c for c in rows.contracts if c.state is ContractState.SIGNED and _is_here(c, rows)]
    lines = [
        ContractLine(
            c.number,
            rows.client_name(c.client_id),
            c.signed_on,
            c.value,
            rows.person_name(c.leader_id),
            c.no_leader_reason.strip(),
            _asked_on(c, rows),
        )
        for c in signed
    ]
    return tuple(sorted(lines, key=lambda c: (c.signed_on or date.max, c.client, c.number)))


def _is_here(contract: Contract, rows: TripRows) -> bool:
    """Say whether a contract was signed at a meeting of the trip, or in its days without one."""
    meeting = rows.meetings.get(contract.meeting_id or b"")
    if meeting is not None:
        return meeting.trip_id == rows.trip.id
    dates, day = rows.trip.dates, contract.signed_on
    return contract.meeting_id is None and day is not None and dates.first <= day <= dates.last


def _asked_on(contract: Contract, rows: TripRows) -> date | None:
    """Return the day of the task that asks how satisfied the client is, a month after signing."""
    days = [
        local_day(t.due, t.zone)
        for t in rows.tasks
        if t.kind is TaskKind.RETENTION and t.client_id == contract.client_id
    ]
    later = [d for d in days if contract.signed_on is None or d >= contract.signed_on]
    return min(later, default=None)
