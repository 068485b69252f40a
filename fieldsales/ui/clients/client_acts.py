"""What is done on a client's card: facts and contacts kept, notes, tasks; each with Undo.

What is typed is kept as a draft while it is typed, and forgotten when its act is done.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import ClientId, ContactId
from fieldsales.ui.clients.contact_form import ContactChange
from fieldsales.ui.clients.editors import Change
from fieldsales.ui.clients.town_choice import AnyPlace, DoubtfulPlaceError
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page

Failed = Callable[[Failure], object]
Done = Callable[[], object]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class CardDraft:
    """What was being typed on a client's card."""

    note: str = ""
    fact: str = ""
    fact_values: Mapping[str, str] = field(default_factory=dict)
    contact: str = ""
    contact_values: Mapping[str, str] = field(default_factory=dict)

    def as_text(self) -> str:
        """Return it as text, empty when nothing is typed."""
        if not (self.note or self.fact or self.contact):
            return ""
        raw = {
            "note": self.note,
            "fact": self.fact,
            "fact_values": dict(self.fact_values),
            "contact": self.contact,
            "contact_values": dict(self.contact_values),
        }
        return json.dumps(raw, ensure_ascii=False)


def card_draft(text: str) -> CardDraft:
    """Read a draft; an empty one when it cannot be read."""
    try:
        raw = json.loads(text) if text else {}
        return CardDraft(**{k: raw[k] for k in CardDraft.__slots__ if k in raw})
    except (ValueError, TypeError, AttributeError):
        return CardDraft()


class ClientActs(QObject):
    """Acts on the client in sight."""

    doubtful = Signal(object)
    """A town could be several places; carries them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._context = page, page.context

    # Acts.

    def keep_fact(self, was: Client, change: Change, said: str, failed: Failed, done: Done) -> None:
        """Keep a fact."""
        context = self._context

        def work() -> int | tuple[AnyPlace, ...]:
            try:
                new = change(was, context.services)
            except DoubtfulPlaceError as doubt:
                return doubt.candidates
            return context.services.clients.change(new, was)

        def kept(came: int | tuple[AnyPlace, ...]) -> None:
            if isinstance(came, tuple):
                self.doubtful.emit(came)
                return
            done()
            self._did(came, said, "client")

        self._write(work, kept, failed, "keep fact")

    def keep_contact(
        self,
        client: Client,
        was: Contact | None,
        change: ContactChange,
        succeeds: ContactId | None,
        failed: Failed,
        done: Done,
    ) -> None:
        """Keep a contact, new or changed."""
        context = self._context

        def work() -> tuple[int, str]:
            services = context.services
            new = change(was or services.clients.new_contact(client), services)
            with services.work.read() as reader:
                before = reader.get(Contact, succeeds)
            seq = services.client_book.keep_contact(new, was, succeeds=before)
            return seq, new.name.full or new.position

        def kept(came: tuple[int, str]) -> None:
            done()
            self._did(came[0], self.tr("{name} kept").format(name=came[1]), "contact")

        self._write(work, kept, failed, "keep contact")

    def remove(self, record: Client | Contact, name: str, done: Done) -> None:
        """Delete a client or contact."""
        context = self._context
        kind = "client" if isinstance(record, Client) else "contact"

        def kept(seq: int) -> None:
            done()
            self._did(seq, self.tr("{name} deleted").format(name=name), kind)

        self._write(lambda: context.services.client_book.remove(record), kept, None, "delete")

    def note(self, client: Client, text: str, done: Done) -> None:
        """Keep a note."""
        context = self._context

        def kept(seq: int) -> None:
            done()
            self._context.undo.did(seq, self.tr("Note kept"), "note", quiet=True)

        self._write(
            lambda: context.services.clients.note(ClientId(client.id), text), kept, None, "note"
        )

    def task(self, client: Client, title: str, due: datetime, zone: str, done: Done) -> None:
        """Keep a task."""
        context = self._context

        def work() -> int:
            from fieldsales.services.client_book import NewTask

            new = NewTask(ClientId(client.id), title, due, zone)
            return context.services.client_book.task(new)

        def kept(seq: int) -> None:
            done()
            self._context.undo.did(seq, self.tr("Task kept"), "task", quiet=True)

        self._write(work, kept, None, "task")

    def finish_task(self, task_id: bytes, title: str) -> None:
        """Say that a task is done."""
        context = self._context
        self._write(
            lambda: context.services.client_book.finish_task(task_id),
            lambda seq: self._did(seq, self.tr("Done: {task}").format(task=title), "task"),
            None,
            "finish task",
        )

    def _did(self, seq: int, said: str, *kinds: str) -> None:
        self._context.undo.did(seq, said, *kinds)

    def _write(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Failed | None,
        name: str,
    ) -> None:
        self._context.tasks.run(
            work, parent=self._page, then=then, failed=failed, writes=True, name=name
        )
