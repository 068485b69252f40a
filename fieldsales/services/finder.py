"""Find a client, contact, meeting or case by what somebody types: the rows of the palette."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import ContactId
from fieldsales.domain.meeting import Meeting
from fieldsales.errors import BrokenPromise
from fieldsales.services.cards import town_of
from fieldsales.services.workplace import Workplace
from fieldsales.store import search
from fieldsales.store.transaction import Reader
from fieldsales.views.clients import Found

MOST_SHOWN = 30
_PALETTE: tuple[type[Entity], ...] = (Client, Contact, Meeting, Case)


class Finder:
    """Use cases of searching."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def find(self, typed: str, *, most: int = MOST_SHOWN) -> tuple[Found, ...]:
        """Return what fits every word typed, clients first; empty for no words."""
        with self._work.read() as reader:
            hits = search.find(reader.connection, typed, kinds=_PALETTE)[:most]
            return _rows(reader, _at_kept(reader, [(h.kind, h.id) for h in hits]))

    def clients(self, typed: str, *, most: int = 200) -> list[bytes]:
        """Return the ids of clients that fit every word typed, by name or through their contacts."""
        with self._work.read() as reader:
            hits = search.find(reader.connection, typed, kinds=(Client, Contact))
            contacts = reader.by_id(Contact, {h.id for h in hits if h.kind == "contact"})
            merged = reader.merged
        found: dict[bytes, None] = {}
        for hit in hits:
            is_client = hit.kind == "client"
            firm = _firm_of(contacts.get(ContactId(hit.id)))
            owner = merged.shown(hit.id) if is_client else firm
            if owner is not None:
                found[owner] = None
        return list(found)[:most]

    def now(self) -> tuple[Found, ...]:
        """Return what an empty palette offers: the meetings of today."""
        now = self._work.clock.now()
        with self._work.read() as reader:
            meetings = reader.between(Meeting, "_start", now, now + timedelta(hours=18))
            live = [m for m in meetings if m.is_live]
            return _rows(reader, [("meeting", m.id) for m in live[:MOST_SHOWN]])


def _at_kept(reader: Reader, hits: Sequence[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Return what was found, a merged client as the one that is kept, each once."""
    shown = ((k, reader.merged.shown(i) if k == "client" else i) for k, i in hits)
    return list(dict.fromkeys(shown))


def _firm_of(contact: Contact | None) -> bytes | None:
    return contact.client_id if contact else None


def _rows(reader: Reader, hits: Sequence[tuple[str, bytes]]) -> tuple[Found, ...]:
    """Return palette rows of records, in the order given."""
    ids = {kind: [i for k, i in hits if k == kind] for kind, _ in hits}
    contacts = reader.by_id(Contact, ids.get("contact", ()))
    meetings = reader.by_id(Meeting, ids.get("meeting", ()))
    cases = reader.by_id(Case, ids.get("case", ()))
    owners: Iterable[bytes | None] = (
        *ids.get("client", ()),
        *(c.client_id for c in contacts.values()),
        *(m.client_id for m in meetings.values()),
        *(c.client_id for c in cases.values()),
    )
    clients = reader.by_id(Client, owners)
    records: dict[str, Mapping[bytes, Entity]] = {
        "client": clients,
        "contact": contacts,
        "meeting": meetings,
        "case": cases,
    }
    found = (records[kind].get(row_id) for kind, row_id in hits)
    return tuple(_row(record, clients) for record in found if record is not None)


def _row(record: Entity, clients: Mapping[bytes, Client]) -> Found:
    match record:
        case Contact(client_id=client_id):
            detail = _joined(record.position, _firm(clients, client_id))
            return Found("contact", record.id, record.name.full, detail, client_id)
        case Meeting(client_id=client_id, slot=slot):
            firm = _firm(clients, client_id)
            return Found("meeting", record.id, firm, "", client_id, slot.start, slot.zone)
        case Case(client_id=client_id):
            detail = _joined(record.number, _firm(clients, client_id))
            return Found("case", record.id, record.title or record.number, detail, client_id)
        case Client():
            return Found("client", record.id, record.name, town_of(record), record.id)
        case _:
            raise BrokenPromise("A kind that the palette does not show was found.")


def _firm(clients: Mapping[bytes, Client], client_id: bytes | None) -> str:
    firm = clients.get(client_id or b"")
    return firm.name if firm else ""


def _joined(*parts: str) -> str:
    return " · ".join(p for p in parts if p)
