"""Meetings with the names a calendar writes on them, gathered in one question per kind of record."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from fieldsales.domain.case import ENDED_CASE, Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import Entity
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Brigade
from fieldsales.domain.programme import Membership, MembershipState
from fieldsales.domain.response import Response, ResponseState
from fieldsales.ledger.heads import fields_in_conflict
from fieldsales.store import queries
from fieldsales.store.transaction import Reader
from fieldsales.views.trips import MeetingCard, MovedTrace, Trials

ON_THE_LIST = frozenset(
    {MembershipState.APPROVED, MembershipState.ASSIGNED, MembershipState.QUESTIONED}
)
_SHELVED = frozenset({ResponseState.ABANDONED, ResponseState.WITHDRAWN, ResponseState.REJECTED})


def cards_of(reader: Reader, meetings: Sequence[Meeting]) -> tuple[MeetingCard, ...]:
    """Return the cards of meetings, in the order given."""
    client_ids = {m.client_id for m in meetings}
    clients = reader.by_id(Client, client_ids)
    contacts = reader.by_id(Contact, {m.contact_id for m in meetings})
    brigades = reader.by_id(Brigade, {m.brigade_id for m in meetings})
    vips = vip_clients(reader, client_ids)
    cases = open_cases(reader, client_ids)
    responses = _response_states(reader, meetings)
    trials = queries.trials_of_clients(reader.connection, client_ids)
    cards = []
    for meeting in meetings:
        client, brigade = clients.get(meeting.client_id), brigades.get(meeting.brigade_id)
        contact = contacts.get(meeting.contact_id) if meeting.contact_id else None
        case = cases.get(meeting.client_id)
        cards.append(
            MeetingCard(
                meeting,
                client.name if client else "",
                contact.name.full if contact else "",
                town_of(client),
                brigade.letters if brigade else "",
                brigade.colour if brigade else 0,
                meeting.client_id in vips,
                is_conflicted(meeting),
                case.id if case else None,
                responses.get(meeting.id, ""),
                trials.get(meeting.client_id, Trials()),
                meeting.slot.place_id or (client.place_id if client else None),
            )
        )
    return tuple(cards)


def traces_of(cards: Iterable[MeetingCard], first: date, last: date) -> tuple[MovedTrace, ...]:
    """Return where meetings used to be, on the days asked for; a move within one day leaves none."""
    found = []
    for card in cards:
        zone = ZoneInfo(card.meeting.slot.zone)
        for move in card.meeting.moves:
            day = move.start.astimezone(ZoneInfo(move.zone)).date()
            if not first <= day <= last or day == card.start.astimezone(zone).date():
                continue
            found.append(
                MovedTrace(
                    card.id,
                    card.client_name,
                    card.town,
                    move.start,
                    move.zone,
                    card.start,
                    card.meeting.slot.zone,
                )
            )
    return tuple(sorted(found, key=lambda t: (t.start, t.meeting_id)))


def vip_clients(reader: Reader, client_ids: Collection[bytes]) -> frozenset[bytes]:
    """Return which of the clients stand on a VIP list."""
    members = reader.among(Membership, "client_id", client_ids)
    return frozenset(m.client_id for m in members if m.progress.state in ON_THE_LIST)


def open_cases(reader: Reader, client_ids: Collection[bytes]) -> dict[bytes, Case]:
    """Return the oldest open case of each client that has one."""
    found: dict[bytes, Case] = {}
    for case in reader.among(Case, "client_id", client_ids):
        known = found.get(case.client_id)
        if case.state not in ENDED_CASE and (known is None or case.opened_at < known.opened_at):
            found[case.client_id] = case
    return found


def town_of(client: Client | None) -> str:
    """Return the town as the client's own address says it."""
    return client.address.town if client and client.address else ""


def title_of(reader: Reader, record: Entity | None) -> str:
    """Return the name of a record, or of the client it belongs to; empty for others."""
    name = getattr(record, "name", "")
    said = name if isinstance(name, str) else name.full
    client = reader.get(Client, getattr(record, "client_id", None))
    return " · ".join(part for part in (said, client.name if client else "") if part)


def is_conflicted(entity: Entity) -> bool:
    """Say whether two people changed a field of the record without seeing each other."""
    return bool(entity.seen and fields_in_conflict(entity.seen.siblings))


def conflicted_fields(entity: Entity) -> tuple[str, ...]:
    """Return the names of the fields that have several values."""
    if entity.seen is None:
        return ()
    numbers = fields_in_conflict(entity.seen.siblings)
    return tuple(f.name for f in kind_of(type(entity)).fields if f.number in numbers)


def _response_states(reader: Reader, meetings: Sequence[Meeting]) -> dict[bytes, str]:
    responses = reader.among(Response, "meeting_id", {m.id for m in meetings})
    return {
        r.meeting_id: r.state.value
        for r in responses
        if r.meeting_id is not None and r.state not in _SHELVED
    }
