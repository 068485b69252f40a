"""Undo: a new act that writes the old values back, with the undone writes as its parents.

Offered only while the undone writes are still the heads, or own undoing brought them back. A creation is
undone by deleting. Undo of undo comes free. No act is ever taken out of the log.
"""

from dataclasses import dataclass
from typing import Any

from fieldsales.domain.entity import DELETED
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.errors import ConflictError, RuleError
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import IS_DELETED, Row, heads_of, stamps_of
from fieldsales.ledger.stamp import device_of, seq_of, stamp_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store import history
from fieldsales.store.repository import Repository

Place = tuple[int, bytes, int]
"""A field of a record: number of the kind, id, number of the field."""


@dataclass(frozen=True, slots=True)
class Written:
    """A write that is to be taken back."""

    stamp: int
    value: Any


class Undo:
    """Use cases of undo and redo."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def undo(self, seq: int) -> int:
        """Take back act number `seq` of this device; return the number of the act that did it."""
        with self._work.act() as act:
            found = history.act_numbered(act.tx.connection, seq)
            if found is None:
                raise RuleError("There is no act {seq} on this device.", seq=seq, where="undo")
            if found.author != act.actor.person_id:
                raise RuleError("Only its author takes an act back.", where="undo")
            stamp = stamp_of(act.actor.device, seq)
            for number, row_id, values in unpack_changes(found.body):
                _take_back(act, number, row_id, values, stamp)
            return act.commit()


def _take_back(act: Act, number: int, row_id: bytes, values: Any, stamp: int) -> None:  # noqa: ANN401
    kind = BY_NUMBER[number]
    row = Repository(act.tx.connection, kind).packed([row_id]).get(row_id)
    if row is None:
        raise ConflictError("The record is no longer on this device; nothing was taken back.")
    if row[IS_DELETED] and (not isinstance(values, dict) or DELETED not in values):
        raise ConflictError("The record was deleted since; nothing was taken back.")
    if not isinstance(values, dict):
        for field, value in enumerate(values, 1):
            _undone_head(act, row, (number, row_id, field), Written(stamp, value))
        values = {DELETED: [0, [], 1]}
    for field, (value, _parents, old) in values.items():
        head = _undone_head(act, row, (number, row_id, field), Written(stamp, value))
        parents = sorted(stamps_of(row)) if field == DELETED else [head]
        act.tx.write_field(kind, row_id, field, [old, parents, value])


def _undone_head(act: Act, row: Row, place: Place, written: Written) -> int:
    """Return the head to be replaced: the write itself, or what own undoing made of it since.

    Several acts on one field are taken back one after the other; each undo leaves a write of its own that
    brings back what the act before it wrote.
    """
    heads = heads_of(row, place[2])
    if [h.stamp for h in heads] == [written.stamp]:
        return written.stamp
    is_as_written = len(heads) == 1 and heads[0].value == written.value
    if is_as_written and _leads_back(act, place, heads[0].stamp, written.stamp):
        return heads[0].stamp
    raise ConflictError(
        "It was changed again since; open the record and change it there. Nothing was taken back."
    )


def _leads_back(act: Act, place: Place, head: int, stamp: int) -> bool:
    """Say whether own acts alone lie between a write and the present head of its field."""
    number, row_id, field = place
    while head != stamp and device_of(head) == act.actor.device:
        found = history.act_numbered(act.tx.connection, seq_of(head))
        changes = unpack_changes(found.body) if found is not None else []
        writes = next((v for n, i, v in changes if (n, i) == (number, row_id)), None)
        if not isinstance(writes, dict) or field not in writes or len(writes[field][1]) != 1:
            return False
        head = writes[field][1][0]
    return head == stamp
