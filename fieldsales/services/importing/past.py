"""Imports of the past, as a list shows them: which file, who, when, what came of it."""

from dataclasses import dataclass

from fieldsales.domain.client import ImportBatch
from fieldsales.domain.people import Device, Person
from fieldsales.ledger.stamp import device_of
from fieldsales.store.transaction import Reader


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import. `is_here` says that this device made it: only there it can be undone or go on."""

    batch: ImportBatch
    author: str
    is_here: bool

    @property
    def can_undo(self) -> bool:
        """Say whether it can be taken back from here."""
        return self.is_here and self.batch.undone_at is None


def past_imports(reader: Reader, device: int) -> list[PastImport]:
    """Return the imports known here, the newest first; `device` is the number of this one."""
    people = {p.id: p.name for p in reader.where(Person)}
    owners = {d.number: people.get(d.person_id, "") for d in reader.where(Device)}
    found = []
    for batch in reader.where(ImportBatch):
        made_by = device_of(batch.seen.created) if batch.seen is not None else 0
        found.append(PastImport(batch, owners.get(made_by, ""), made_by == device))
    begun = [one for one in found if one.batch.started_at is not None]
    return sorted(begun, key=lambda one: str(one.batch.started_at), reverse=True)
