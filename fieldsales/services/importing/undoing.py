"""Take a whole import back: as many acts as it took, newest first; what was changed or used since stays.

A record made is deleted, a filled field emptied again, each with the undone write as its parent. An undo
that was stopped, or whose program was killed, goes on where it was: what is back already is passed over.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fieldsales.domain.client import Client, Contact, ImportBatch
from fieldsales.domain.entity import DELETED, Kind
from fieldsales.domain.ids import ImportBatchId
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.domain.stored import moment_out
from fieldsales.errors import RuleError
from fieldsales.ledger.heads import CREATED, IS_DELETED, SIBLINGS, WRITERS, Row, heads_of
from fieldsales.ledger.stamp import stamp_of
from fieldsales.services.importing.calm import calm_collector
from fieldsales.services.importing.source import Remark, remark
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store import history
from fieldsales.store.known import used_ids
from fieldsales.store.repository import Repository

_BATCH = kind_of(ImportBatch)
_CHANGED = remark("It was changed since.")
_USED = remark("Other records refer to it.")
Tell = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Left:
    """A record that an undo left as it is, and why."""

    kind: str
    id: bytes
    name: str
    remark: Remark


@dataclass(slots=True)
class Undone:
    """What an undo did: records taken away, fields emptied again, records left; and whether it is whole."""

    batch_id: ImportBatchId
    taken_back: int = 0
    emptied: int = 0
    left: list[Left] = field(default_factory=list)
    is_finished: bool = True


@calm_collector()
def undo_batch(
    work: Workplace, batch_id: ImportBatchId, tell: Tell, is_cancelled: IsCancelled
) -> Undone:
    """Take an import back.

    Args:
        work: the place the person works at.
        batch_id: the import.
        tell: hears acts done and acts in all.
        is_cancelled: asked before each act; what was taken back by then stays away.

    Raises:
        RuleError: there is no such import here, it was undone already, or another device made it.
    """
    with work.read() as reader:
        batch = reader.need(ImportBatch, batch_id)
        if batch.undone_at is not None:
            raise RuleError("This import was undone already.", where="BATCH")
        since = moment_out(batch.started_at) if batch.started_at else 0
        acts = history.acts_touching(reader.connection, _BATCH, batch_id, since)
        found = {seq: _made_in(changes) for seq, changes in acts}
        if not found:
            raise RuleError("Another device made this import; undo it there.", where="BATCH")
        device = work.actor().device
        undoing = _Undoing(Undone(batch_id), found, device, used_ids(reader.connection, batch_id))
    for count, seq in enumerate(sorted(found, reverse=True), 1):
        if is_cancelled():
            undoing.done.is_finished = False
            return undoing.done
        with work.act(is_bulk=True) as act:
            undoing.take_back(act, seq)
            act.commit()
        tell(count, len(found))
    with work.act() as act:
        was = act.tx.need(ImportBatch, batch_id)
        act.change(replace(was, undone_at=act.now), was)
        act.commit()
    return undoing.done


def _made_in(changes: Iterable[Any]) -> frozenset[bytes]:
    return frozenset(
        i for n, i, values in changes if n != _BATCH.number and isinstance(values, list)
    )


class _Undoing:
    """An undo under way."""

    def __init__(
        self, done: Undone, acts: dict[int, frozenset[bytes]], device: int, used: set[bytes]
    ) -> None:
        self.done = done
        self._made = frozenset().union(*acts.values())
        self._stamps = frozenset(stamp_of(device, seq) for seq in acts)
        self._device, self._used = device, used

    def take_back(self, act: Act, seq: int) -> None:
        """Write back what one act of the import wrote."""
        changes = [
            (n, i, v)
            for n, i, v in history.changes_of(act.tx.connection, seq)
            if n != _BATCH.number
        ]
        rows = {
            number: Repository(act.tx.connection, BY_NUMBER[number]).packed(
                [i for n, i, _ in changes if n == number]
            )
            for number in {n for n, _, _ in changes}
        }
        for number, row_id, values in reversed(changes):
            row = rows[number].get(row_id)
            if row is None or row[IS_DELETED]:
                continue
            kind = BY_NUMBER[number]
            if isinstance(values, list):
                self._take_away(act, kind, row_id, row)
            elif row_id not in self._made:
                self._empty(act, kind, row_id, row, values, stamp_of(self._device, seq))

    def _take_away(self, act: Act, kind: Kind[Any], row_id: bytes, row: Row) -> None:
        if row_id in self._used:
            self._leave(act, kind, row_id, _USED)
        elif not self._is_as_imported(kind, row):
            self._leave(act, kind, row_id, _CHANGED)
        else:
            act.tx.write_field(kind, row_id, DELETED, [1, [row[CREATED]], 0])
            self.done.taken_back += 1

    def _is_as_imported(self, kind: Kind[Any], row: Row) -> bool:
        if row[CREATED] not in self._stamps:
            return False
        if row[WRITERS] is None and row[SIBLINGS] is None:
            return True
        return all({h.stamp for h in heads_of(row, f.number)} <= self._stamps for f in kind.fields)

    def _empty(
        self,
        act: Act,
        kind: Kind[Any],
        row_id: bytes,
        row: Row,
        writes: Mapping[int, Sequence[Any]],
        stamp: int,
    ) -> None:
        for number, (value, _parents, old) in writes.items():
            heads = heads_of(row, number)
            if [h.stamp for h in heads] == [stamp]:
                act.tx.write_field(kind, row_id, number, [old, [stamp], value])
                self.done.emptied += 1
            elif [h.value for h in heads] != [old]:
                self._leave(act, kind, row_id, _CHANGED)

    def _leave(self, act: Act, kind: Kind[Any], row_id: bytes, why: Remark) -> None:
        """Leave a record, and with it the firm it belongs to."""
        record = act.tx.get(kind.entity, row_id)
        name = ""
        if isinstance(record, Contact):
            name = record.name.full
            if record.client_id:
                self._used.add(record.client_id)
        elif isinstance(record, Client):
            name = record.name
            if record.parent_id:
                self._used.add(record.parent_id)
        if all(left.id != row_id for left in self.done.left[-50:]):
            self.done.left.append(Left(kind.name, row_id, name, why))
