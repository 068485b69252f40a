"""What the log and the rows tell of a record's past on this device: who wrote which field, when, where.

A laptop's own log holds its own acts; of other devices' writes it knows the heads. So every value shown
now, every kept head, and everything this device wrote are here; the office knows the rest.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import DELETED, Kind
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.people import Device, Person
from fieldsales.domain.stored import moment_back
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import CREATED, SIBLINGS, Row, heads_of, stamps_of
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import device_of, seq_of, stamp_of
from fieldsales.store.repository import Repository
from fieldsales.store.tables import ACT, EDITED, SELF, SET_ASIDE, TABLES


@dataclass(frozen=True, slots=True)
class PastWrite:
    """One write of a field in its stored form; `author` is a person's id, None when not known here."""

    field: int
    value: Any
    stamp: int
    author: bytes | None
    device: int
    at: datetime | None
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Contested:
    """A field with several values; `seen` are all writes of its row that whoever settles it has seen."""

    row_id: bytes
    number: int
    heads: tuple[PastWrite, ...]
    seen: frozenset[int]


def writes_of(connection: sa.Connection, kind: Kind[Any], row_id: bytes) -> list[PastWrite]:
    """Return the known writes of a record, newest first."""
    row = Repository(connection, kind).packed([row_id]).get(row_id)
    if row is None:
        return []
    own = _own_writes(connection, kind, row_id, row[CREATED])
    found = {(write.field, write.stamp): write for write in own}
    for write in _set_aside(connection, row_id):
        found.setdefault((write.field, write.stamp), write)
    for number in (DELETED, *(f.number for f in kind.fields)):
        for write in _heads(connection, row, number):
            if number == DELETED and write.stamp == row[CREATED]:
                continue  # a creation writes every field but this one
            known = found.get((number, write.stamp))
            found[number, write.stamp] = replace(known, is_shown=write.is_shown) if known else write
    return sorted(found.values(), key=lambda w: (seq_of(w.stamp), w.field), reverse=True)


def _heads(connection: sa.Connection, row: Row, number: int) -> Iterator[PastWrite]:
    """Yield the heads of a field as writes, the shown one first."""
    for place, head in enumerate(heads_of(row, number)):
        yield PastWrite(
            number,
            head.value,
            head.stamp,
            author_of(connection, head.stamp),
            device_of(head.stamp),
            moment_back(head.time) if head.time else None,
            place == 0,
        )


def _own_writes(
    connection: sa.Connection, kind: Kind[Any], row_id: bytes, created: int
) -> Iterator[PastWrite]:
    """Yield what this device wrote: its creation and the acts noted for the row."""
    device = connection.execute(sa.select(SELF.c.device)).scalar_one()
    noted = sa.select(EDITED.c.seq).where(EDITED.c.row == row_id)
    seqs = set(connection.execute(noted).scalars())
    if device_of(created) == device:
        seqs.add(seq_of(created))
    for act in connection.execute(sa.select(ACT).where(ACT.c.seq.in_(seqs))):
        for number, changed_id, values in unpack_changes(act.body):
            if number != kind.number or changed_id != row_id:
                continue
            stamp, at = stamp_of(device, act.seq), moment_back(act.time)
            pairs = (
                {n: w[0] for n, w in values.items()}
                if isinstance(values, dict)
                else dict(enumerate(values, 1))
            )
            for field, value in pairs.items():
                yield PastWrite(field, value, stamp, act.author, device, at, is_shown=False)


def set_aside(
    connection: sa.Connection, row_id: bytes, number: int, heads: Iterable[tuple[int, int, Any]]
) -> None:
    """Keep the values that a settlement does not take, as (stamp, time, value), for the history."""
    rows = [
        {"row": row_id, "field": number, "stamp": stamp, "at": time, "value": encode(value)}
        for stamp, time, value in heads
    ]
    if rows:
        connection.execute(SET_ASIDE.insert().prefix_with("OR IGNORE"), rows)


def _set_aside(connection: sa.Connection, row_id: bytes) -> Iterator[PastWrite]:
    """Yield the values that lost when a conflict of the record was settled here."""
    for kept in connection.execute(sa.select(SET_ASIDE).where(SET_ASIDE.c.row == row_id)):
        yield PastWrite(
            kept.field,
            decode(kept.value),
            kept.stamp,
            author_of(connection, kept.stamp),
            device_of(kept.stamp),
            moment_back(kept.at) if kept.at else None,
            is_shown=False,
        )


def act_numbered(connection: sa.Connection, seq: int) -> Any:
    """Return the body and author of an act of this device, None when there is none of that number."""
    return connection.execute(sa.select(ACT.c.body, ACT.c.author).where(ACT.c.seq == seq)).first()


def acts_touching(
    connection: sa.Connection, kind: Kind[Any], row_id: bytes, since: int
) -> Iterator[tuple[int, list[Any]]]:
    """Yield (number, changes) of this device's acts since a time that touch a record, newest first."""
    query = sa.select(ACT.c.seq).where(ACT.c.time >= since).order_by(ACT.c.seq.desc())
    for seq in list(connection.execute(query).scalars()):
        changes = changes_of(connection, seq)
        if any(number == kind.number and changed == row_id for number, changed, _ in changes):
            yield seq, changes


def changes_of(connection: sa.Connection, seq: int) -> list[Any]:
    """Return the changes of an act of this device, as the ledger packs them."""
    body = connection.execute(sa.select(ACT.c.body).where(ACT.c.seq == seq)).scalar_one()
    return unpack_changes(body)


def author_of(connection: sa.Connection, stamp: int) -> bytes | None:
    """Return whose write a stamp is: by this device's log, else by whose device it was."""
    me = connection.execute(sa.select(SELF.c.device)).scalar_one()
    if device_of(stamp) == me:
        query = sa.select(ACT.c.author).where(ACT.c.seq == seq_of(stamp))
        found: bytes | None = connection.execute(query).scalar()
        return found
    for device in Repository(connection, kind_of(Device)).where(number=device_of(stamp)):
        return device.person_id
    return None


def author_name(connection: sa.Connection, author: bytes | None) -> str:
    """Return the name of a person, empty when not known here."""
    person = Repository(connection, kind_of(Person)).get(author) if author else None
    return person.name if person else ""


def conflicts_of(connection: sa.Connection, kind: Kind[Any]) -> Iterator[Contested]:
    """Yield every field of a kind that has several heads of unlike value."""
    for row_id, row in rows_with_siblings(connection, kind):
        for number in row[SIBLINGS] or {}:
            heads = tuple(_heads(connection, row, number))
            if len({repr(h.value) for h in heads}) > 1:
                yield Contested(row_id, number, heads, stamps_of(row))


def rows_with_siblings(connection: sa.Connection, kind: Kind[Any]) -> list[tuple[bytes, list[Any]]]:
    """Return the packed rows of a kind, not deleted, in which some field has several heads."""
    table = TABLES[kind.number]
    query = sa.select(table.c.id).where(table.c["_siblings"].is_not(None), table.c["_deleted"] == 0)
    ids = list(connection.execute(query).scalars())
    return list(Repository(connection, kind).packed(ids).items()) if ids else []
