"""The laws in their plainest form, to judge the office by: slow, short, and written without its code.

The heads of a field are its writes minus every write named as a parent. A second creation of a derived id
counts as parentless writes of the fields in which it differs from what was shown, and of *not deleted*.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import Row, open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.tables import ACT, IS_MAIN, ROW

Key = tuple[int, bytes]
Head = tuple[int, int, Any]
"""Stamp, effective time, value: as siblings stand in a packed row."""


@dataclass(slots=True)
class Folded:
    """A row as the log alone tells it."""

    created: int
    writes: dict[int, list[Head]] = field(default_factory=dict)
    parents: dict[int, set[int]] = field(default_factory=dict)

    def write(self, number: int, head: Head, parents: Iterable[int]) -> None:
        """Note a write and what it names as seen, and what stands for or against a deletion."""
        self.writes.setdefault(number, []).append(head)
        self.parents.setdefault(number, set()).update(parents)
        if number or head[2]:
            self._judge_deletion(number, head, set(parents))

    def _judge_deletion(self, number: int, head: Head, parents: set[int]) -> None:
        """Let an edit that a deletion does not name stand as *not deleted*, if nothing else does."""
        deletions = self.heads(0, 0)
        if not all(value for _, _, value in deletions):
            return
        if number:
            unseen = [] if head[0] in {d[0] for d in deletions} else [head]
        else:
            edits = {w[0]: w for n in self.writes if n for w in self.heads(0, n)}
            seen = parents | {d[0] for d in deletions}
            unseen = [w for stamp, w in edits.items() if stamp not in seen]
        if unseen:
            stamp, time, _ = max(unseen, key=lambda w: (w[1], w[0]))
            self.writes[0].append((stamp, time, 0))

    def heads(self, kind: int, number: int) -> list[Head]:
        """Return the heads of a field, the shown one first."""
        named = self.parents.get(number, set())
        left = [w for w in self.writes.get(number, []) if w[0] not in named]
        return sorted(left, key=lambda w: (_rank(kind, number, w[2]), w[1], w[0]), reverse=True)


def fold(office: OfficeDatabase) -> dict[Key, Folded]:
    """Return every shared row as the office's log tells it."""
    rows: dict[Key, Folded] = {}
    query = sa.select(ACT).where(ACT.c.refused.is_(None)).order_by(ACT.c.commit, ACT.c.seq)
    with office.reading() as connection:
        acts = connection.execute(query).all()
    for act in acts:
        stamp, time = act.device << 40 | act.seq, min(act.time, act.accepted)
        for number, row_id, values in unpack_changes(bytes(act.body)):
            if isinstance(values, dict):
                for one, (value, parents, _old) in values.items():
                    rows[number, row_id].write(one, (stamp, time, value), parents)
            else:
                _create(rows, (number, row_id), values, stamp, time)
    return rows


def _create(rows: dict[Key, Folded], key: Key, values: list[Any], stamp: int, time: int) -> None:
    row, is_second = rows.get(key), key in rows
    if row is None:
        row = rows[key] = Folded(stamp)
    row.write(0, (stamp, time, 0), ())
    for number, value in enumerate(values, 1):
        if not is_second or row.heads(key[0], number)[0][2] != value:
            row.write(number, (stamp, time, value), ())


def rows_of(office: OfficeDatabase) -> dict[Key, tuple[bytes, Row]]:
    """Return scope and packed row of every row at the office, copies in working sets left out."""
    query = sa.select(ROW.c.kind, ROW.c.id, ROW.c.scope, ROW.c.body).where(IS_MAIN)
    with office.reading() as connection:
        found = connection.execute(query).all()
    return {
        (kind, bytes(row_id)): (bytes(scope), open_row(decode(bytes(body))))
        for kind, row_id, scope, body in found
    }


def copies_of(office: OfficeDatabase) -> dict[tuple[Key, bytes], Row]:
    """Return every copy in a working set or an outlined region, by row and scope."""
    with office.reading() as connection:
        return copies_on(connection)


def copies_on(connection: sa.Connection) -> dict[tuple[Key, bytes], Row]:
    """Return every copy as it stands in a transaction."""
    query = sa.select(ROW.c.kind, ROW.c.id, ROW.c.scope, ROW.c.body).where(~IS_MAIN)
    found = connection.execute(query).all()
    return {
        ((kind, bytes(row_id)), bytes(scope)): open_row(decode(bytes(body)))
        for kind, row_id, scope, body in found
    }


def differences(kind: int, row: Row, law: Folded) -> list[str]:
    """Return in words where a packed row is not what the law says."""
    created, writers, siblings = row[0], row[1] or {}, row[2] or {}
    found = [] if created == law.created else [f"created {created}, not {law.created}"]
    numbers = {*law.writes, *range(len(row) - 3)}
    for number in sorted(numbers):
        heads = law.heads(kind, number)
        shown = row[3 + number]
        if shown != heads[0][2] or writers.get(number, created) != heads[0][0]:
            found.append(f"field {number} shows {shown!r}, not {heads[0]}")
        kept = [tuple(s) for s in siblings.get(number, [])]
        if kept != (heads if len(heads) > 1 else []):
            found.append(f"field {number} keeps {kept}, not {heads}")
    return found


def _rank(kind: int, number: int, value: Any) -> int:
    known = BY_NUMBER.get(kind)
    if number == 0:
        return int(not value)
    return known.rank(known.fields[number - 1].name, value) if known else 0
