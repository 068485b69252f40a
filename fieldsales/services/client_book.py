"""Writing about clients: new ones, contacts, tasks, what is deleted; and who they might be already.

Every use case is one act and returns its number, so that it can be taken back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rapidfuzz import fuzz

from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.ids import ClientId, PersonId, TaskId
from fieldsales.domain.likeness import firm_key
from fieldsales.domain.people import Person
from fieldsales.domain.task import Task, TaskKind, TaskOwner
from fieldsales.domain.text import digits, words
from fieldsales.services.verbs import say_in
from fieldsales.services.workplace import Workplace
from fieldsales.services.zones import local_date
from fieldsales.store import search
from fieldsales.store.transaction import Reader

LIKE_ENOUGH = 82.0
LEAST_DIGITS = 6
MOST_ALIKE = 3


@dataclass(frozen=True, slots=True)
class NewTask:
    """A dated follow-up with a client; `zone` is the client's, used to show the hour."""

    client_id: ClientId
    title: str
    due: datetime
    zone: str


class ClientBook:
    """Use cases that write about clients."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def create(self, client: Client, contact: Contact | None = None) -> int:
        """Keep a new client, with the person known there."""
        with self._work.act() as act:
            act.add(client)
            if contact is not None:
                act.add(replace(contact, client_id=ClientId(client.id)))
            return act.commit()

    def keep_contact(
        self, new: Contact, was: Contact | None = None, *, succeeds: Contact | None = None
    ) -> int:
        """Keep a contact, new or changed; one who took over from another makes that one former."""
        with self._work.act() as act:
            if was is not None:
                act.change(new, was)
            else:
                act.add(new)
            if succeeds is not None:
                today = local_date(act.now, "UTC")
                act.change(replace(succeeds, until=succeeds.until or today), succeeds)
            return act.commit()

    def remove(self, record: Client | Contact | Note) -> int:
        """Delete a client, contact or note, where the role may; its history stays."""
        with self._work.act() as act:
            act.delete(record)
            return act.commit()

    def task(self, new: NewTask) -> int:
        """Keep a follow-up of the person who writes it."""
        with self._work.act() as act:
            client = act.tx.need(Client, new.client_id)
            act.add(
                Task(
                    id=TaskId(act.new_id()),
                    region_id=client.region_id,
                    title=new.title.strip(),
                    due=new.due,
                    zone=new.zone,
                    kind=TaskKind.OTHER,
                    owner=TaskOwner(person_id=PersonId(act.actor.person_id)),
                    client_id=new.client_id,
                )
            )
            return act.commit()

    def finish_task(self, task_id: bytes) -> int:
        """Say that a follow-up is done."""
        with self._work.act() as act:
            say_in(act, "finish", act.tx.need(Task, TaskId(task_id)), values={})
            return act.commit()

    def people(self) -> tuple[Person, ...]:
        """Return our people by name: those who may answer for a client."""
        with self._work.read() as reader:
            active = [p for p in reader.where(Person) if p.is_active]
        return tuple(sorted(active, key=lambda p: p.name))

    def alike(self, name: str, phone: str = "", *, but: bytes = b"") -> list[bytes]:
        """Return clients that may be the one being written: by number, or by a near name; at most three.

        `but` is the client itself, when it is here already.
        """
        with self._work.read() as reader:
            found = dict.fromkeys(_with_number(reader, phone))
            found |= dict.fromkeys(_with_name(reader, name))
        found.pop(but, None)
        return list(found)[:MOST_ALIKE]


def _with_number(reader: Reader, phone: str) -> Sequence[bytes]:
    number = digits(phone)
    if len(number) < LEAST_DIGITS:
        return ()
    hits = search.find(reader.connection, number, kinds=(Client, Contact))
    contacts = reader.by_id(Contact, {h.id for h in hits if h.kind == "contact"})
    owners = (h.id if h.kind == "client" else _owner(contacts.get(h.id)) for h in hits)
    return [i for i in owners if i is not None]


def _owner(contact: Contact | None) -> bytes | None:
    return contact.client_id if contact else None


def _with_name(reader: Reader, name: str) -> Sequence[bytes]:
    """Return clients whose names, without legal forms, are nearly the same, the nearest first."""
    key = firm_key(name)
    if len(key) < 4:
        return ()
    beginnings = {word[:4] for word in words(key) if len(word) >= 4}
    hits = {
        h.id
        for beginning in beginnings
        for h in search.find(reader.connection, beginning, kinds=(Client,))
    }
    scored = [
        (fuzz.ratio(key, firm_key(c.name)), c.id) for c in reader.by_id(Client, hits).values()
    ]
    near = sorted((s for s in scored if s[0] >= LIKE_ENOUGH), reverse=True)
    return [row_id for _, row_id in near]
