"""Undo: a new act that writes the old values back, with the undone writes as its parents.

Offered only while the undone writes are still the heads. A creation is undone by deleting. Undo of undo
comes free. No act is ever taken out of the log.
"""

from typing import Any

from fieldsales.domain.entity import DELETED
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.errors import ConflictError, RuleError
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import IS_DELETED, Row, heads_of, stamps_of
from fieldsales.ledger.stamp import stamp_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store import history
from fieldsales.store.repository import Repository


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
        for field in (f.number for f in kind.fields):
            _demand_head(row, field, stamp)
        values = {DELETED: [0, [], 1]}
    for field, (value, _parents, old) in values.items():
        _demand_head(row, field, stamp)
        parents = sorted(stamps_of(row)) if field == DELETED else [stamp]
        act.tx.write_field(kind, row_id, field, [old, parents, value])


def _demand_head(row: Row, field: int, stamp: int) -> None:
    if [h.stamp for h in heads_of(row, field)] != [stamp]:
        raise ConflictError(
            "It was changed again since; open the record and change it there. Nothing was taken back."
        )
