"""Write what a passage brings: many acts of at most 1,000 changes under one batch, or only count it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from fieldsales.domain.client import Client, Contact, ImportBatch
from fieldsales.ledger.act import MAX_CHANGES
from fieldsales.services.importing.choices import Choices
from fieldsales.services.importing.line import Work
from fieldsales.services.importing.merging import fill_client, fill_contact
from fieldsales.services.importing.passage import Passage
from fieldsales.services.importing.report import Progress, Report
from fieldsales.services.importing.source import SourceFile
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store import search
from fieldsales.store.transaction import Reader

MOST_OF_A_LINE = 4
MOST_LETTERS = 1_500_000
PLANNED_AT_ONCE = 500
T = TypeVar("T", Client, Contact)
Tell = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class Filler:
    """Applies lines to records: makes new ones, fills known ones, counts both.

    Without an act it only counts; a record that only a plan has made is then not found and not counted.
    """

    def __init__(self, passage: Passage) -> None:
        self._report, self._batch_id = passage.report, passage.batch_id
        self._is_again = passage.is_again
        self._changed: set[bytes] = set()
        self._made: dict[bytes, Client | Contact] = {}

    @property
    def made(self) -> Iterable[Client | Contact]:
        """What the lines applied last have made, as it stands after all of them."""
        return self._made.values()

    def apply(self, works: Sequence[Work], reader: Reader, act: Act | None) -> None:
        """Apply some lines."""
        self._made = {}
        wanted_clients = [w.firm_fill[0] for w in works if w.firm_fill]
        wanted_contacts = [w.person_fill[0] for w in works if w.person_fill]
        clients = reader.by_id(Client, wanted_clients)
        contacts = reader.by_id(Contact, wanted_contacts)
        for work in works:
            for entity in work.made:
                self._make(entity, clients, contacts, act)
            if work.firm_fill is not None:
                row_id, firm, place_id, parent_id = work.firm_fill
                client = clients.get(row_id)
                if client is not None:
                    filled = fill_client(client, firm, place_id, parent_id)
                    clients[row_id] = self._change(client, filled, act)
            if work.person_fill is not None:
                row_id, person = work.person_fill
                contact = contacts.get(row_id)
                if contact is not None:
                    contacts[row_id] = self._change(contact, fill_contact(contact, person), act)

    def _make(
        self,
        entity: Client | Contact,
        clients: dict[bytes, Client],
        contacts: dict[bytes, Contact],
        act: Act | None,
    ) -> None:
        if isinstance(entity, Client):
            self._report.clients += 1
            clients[entity.id] = entity
        else:
            self._report.contacts += 1
            contacts[entity.id] = entity
        self._made[entity.id] = entity
        if act is not None:  # the line obeys the rules already, the right was asked for once
            act.tx.put(entity)

    def _change(self, was: T, new: T, act: Act | None) -> T:
        if new is was:
            return was
        is_known = self._is_again or new.import_batch_id != self._batch_id
        if is_known and new.id not in self._changed:
            self._changed.add(new.id)
            self._report.changed += 1
        if new.id in self._made:
            self._made[new.id] = new
        if act is not None:
            act.change(new, was)
        return new


def count(
    passage: Passage, reader: Reader, lines: int, tell: Tell, is_cancelled: IsCancelled
) -> Report:
    """Return what an import would do; when cancelled, what was seen so far."""
    filler = Filler(passage)
    for works in _in_blocks(passage.works(), PLANNED_AT_ONCE):
        if is_cancelled():
            passage.report.is_finished = False
            break
        filler.apply(works, reader, None)
        tell(progress_of(passage, lines))
    return passage.report


def progress_of(passage: Passage, lines: int) -> Progress:
    """Return how far a passage is."""
    r = passage.report
    return Progress(passage.lines_read, lines, r.clients, r.contacts, len(r.refused))


class Writer:
    """Writes a passage act by act; each act moves the batch's own count of lines along."""

    def __init__(
        self, workplace: Workplace, source: SourceFile, choices: Choices, passage: Passage
    ) -> None:
        self._work, self._source, self._choices = workplace, source, choices
        self._passage = passage
        self._filler = Filler(passage)
        self._counted = (0, 0, 0)

    def write(self, lines: int, tell: Tell, is_cancelled: IsCancelled) -> Report:
        """Write until the end, or until cancelled between two acts; what was written stays.

        Args:
            lines: how many lines the tables have, for the progress told.
            tell: hears how far it is after each act.
            is_cancelled: asked before each act.
        """
        report = self._passage.report
        blocks = _in_blocks(self._passage.works(), MAX_CHANGES - 1 - MOST_OF_A_LINE)
        for works in blocks:
            if is_cancelled():
                report.is_finished = False
                return report
            with self._work.act(is_bulk=True) as act:
                self._filler.apply(works, act.tx, act)
                if act.tx.has_changes:
                    search.enter_new(act.tx.connection, self._filler.made)
                    self._move_batch(act, is_finished=False)
                    act.commit()
            tell(progress_of(self._passage, lines))
        self._finish()
        tell(progress_of(self._passage, lines))
        return report

    def _finish(self) -> None:
        """Note that the batch is finished; an import that had nothing to write leaves no trace."""
        report, passage = self._passage.report, self._passage
        has_written = report.clients or report.contacts or report.changed
        if passage.is_done or not (has_written or passage.is_again):
            if not passage.is_again:
                report.batch_id = None
            return
        with self._work.act(is_bulk=True) as act:
            self._move_batch(act, is_finished=True)
            act.commit()

    def _move_batch(self, act: Act, *, is_finished: bool) -> None:
        report, batch_id = self._passage.report, self._passage.batch_id
        was = act.tx.get(ImportBatch, batch_id)
        if was is None:
            was = ImportBatch(
                id=batch_id,
                region_id=self._choices.region_id,
                file_name=self._source.name,
                file_sha256=self._source.sha256,
                mapping=self._choices.as_text(),
                started_at=act.now,
            )
            act.add(was)
        before = self._counted
        self._counted = (report.clients, report.contacts, len(report.refused))
        new = replace(
            was,
            mapping=self._choices.as_text(),
            lines_done=self._passage.lines_read,
            clients=was.clients + report.clients - before[0],
            contacts=was.contacts + report.contacts - before[1],
            refused=len(report.refused),
            finished_at=act.now if is_finished else None,
        )
        act.change(new, was)


def _in_blocks(works: Iterable[Work], most: int) -> Iterator[list[Work]]:
    """Yield the lines in blocks of about so many changes, and of not too many letters."""
    block: list[Work] = []
    changes = letters = 0
    for work in works:
        block.append(work)
        changes += work.changes
        letters += work.size
        if changes >= most or letters > MOST_LETTERS:
            yield block
            block, changes, letters = [], 0, 0
    if block:
        yield block
