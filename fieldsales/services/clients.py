"""Clients: listed, shown on their card, noted about; contacts that come and go."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.entity import E
from fieldsales.domain.ids import ClientId, ContactId, MeetingId, NoteId, RegionId, new_id
from fieldsales.domain.people import Region
from fieldsales.domain.registers import PersonName
from fieldsales.domain.stored import inside_register
from fieldsales.services.cards import open_cases, town_of, vip_clients
from fieldsales.services.client_card import card_of
from fieldsales.services.workplace import Workplace
from fieldsales.services.zones import local_date
from fieldsales.store import queries
from fieldsales.views.clients import ClientCard, ClientFilter, ClientOrder, ClientRow

NOT_VISITED_FOR = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class ContactChange:
    """A person who takes another's place at a client: the old one stays as history."""

    successor: Contact
    was: Contact


class Clients:
    """Use cases of clients and contacts."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def ids(
        self, chosen: ClientFilter = ClientFilter.ALL, order: ClientOrder = ClientOrder.NAME
    ) -> list[bytes]:
        """Return the ids of the clients of a filter, in an order; rows are asked for as they show."""
        since = inside_register(self._work.clock.now() - NOT_VISITED_FOR)
        with self._work.read() as reader:
            return queries.client_ids(reader.connection, chosen, order, since)

    def rows(self, ids: Sequence[bytes]) -> tuple[ClientRow, ...]:
        """Return the lines of those clients, in the order asked; one that left meanwhile is left out."""
        now = inside_register(self._work.clock.now())
        with self._work.read() as reader:
            clients = reader.by_id(Client, ids)
            known = list(clients)
            vips, cases = vip_clients(reader, known), open_cases(reader, known)
            met = queries.last_held(reader.connection, known)
            ahead = queries.next_planned(reader.connection, known, now)
        return tuple(
            ClientRow(
                client.id,
                client.name,
                town_of(client),
                client.segment.value,
                client.status.value,
                client.id in vips,
                int(client.id in cases),
                _moment(met.get(client.id)),
                _moment(ahead.get(client.id)),
            )
            for client in (clients[i] for i in ids if i in clients)
        )

    def card(self, client_id: bytes) -> ClientCard:
        """Return everything the card of a client shows; of a merged one, the card of the kept one."""
        with self._work.read() as reader:
            shown = reader.need(Client, reader.merged.shown(client_id))
            return card_of(reader, shown, self._work.clock.now())

    def add(self, client: Client) -> Client:
        """Keep a new client."""
        return self._add(client)

    def add_contact(self, contact: Contact) -> Contact:
        """Keep a new contact."""
        return self._add(contact)

    def change(self, new: Client | Contact, was: Client | Contact) -> int:
        """Keep what was changed of a client or contact; return the act's number."""
        with self._work.act() as act:
            act.change(new, was)
            return act.commit()

    def succeed(self, change: ContactChange) -> int:
        """Put a new person in a contact's place; the old one is kept with the day she left."""
        with self._work.act() as act:
            today = local_date(act.now, "UTC")
            successor = replace(
                change.successor,
                succeeds_id=ContactId(change.was.id),
                since=change.successor.since or today,
            )
            act.add(successor)
            act.change(replace(change.was, until=change.was.until or today), change.was)
            return act.commit()

    def note(self, client_id: ClientId, text: str, *, meeting_id: MeetingId | None = None) -> int:
        """Keep words about a client; return the act's number, 0 for no words."""
        if not text.strip():
            return 0
        with self._work.act() as act:
            client = act.tx.need(Client, client_id)
            act.add(
                Note(
                    id=NoteId(act.new_id()),
                    region_id=client.region_id,
                    client_id=client_id,
                    text=text.strip(),
                    meeting_id=meeting_id,
                    author_id=act.actor.person_id,
                    at=act.now,
                )
            )
            return act.commit()

    def new_client(self, name: str, region_id: RegionId | None) -> Client:
        """Return a blank client to be filled in; nothing is kept yet."""
        return Client(id=new_id(self._work.clock.now()), region_id=region_id, name=name)

    def new_contact(self, client: Client) -> Contact:
        """Return a blank contact of a client to be filled in; nothing is kept yet."""
        return Contact(
            id=new_id(self._work.clock.now()),
            region_id=client.region_id,
            client_id=ClientId(client.id),
            name=PersonName(),
        )

    def regions(self) -> tuple[Region, ...]:
        """Return the regions this device may see, by name."""
        with self._work.read() as reader:
            return tuple(sorted(reader.where(Region), key=lambda r: r.name))

    def _add(self, record: E) -> E:
        with self._work.act() as act:
            act.add(record)
            act.commit()
        return record


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
