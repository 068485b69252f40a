"""The one door for changes: rows and the act that records them leave in one commit, or not at all.

`put(new)` creates; `put(new, was=old)` changes, where `old` is the value the person looked at. The
difference is taken against `old`, never against the table: sync may have changed the row since, and a
field the person did not touch must not be written back. Leaving without `commit()` rolls back.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa

from fieldsales.domain.entity import DELETED, E, Entity, Kind, Seen
from fieldsales.domain.ids import PersonId, is_derived
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.domain.stored import inside_register, moment_out
from fieldsales.errors import BrokenPromise, ConflictError, RuleError
from fieldsales.ledger.act import MAX_CHANGES, Act, Change, chain_hash, pack_changes, unwritable
from fieldsales.ledger.heads import Write, apply_write, heads_of, rank_by, stamps_of
from fieldsales.ledger.packing import unpacked_or_none
from fieldsales.ledger.stamp import stamp_of
from fieldsales.store import search
from fieldsales.store.database import faults
from fieldsales.store.merged import LINKS, Merged, read_merged
from fieldsales.store.repository import Repository, as_text
from fieldsales.store.tables import EDITED, SCHEMA

Key = tuple[int, bytes]
_READ_SELF = "SELECT device, last_seq, last_hash, latest_time FROM self"
_APPEND = "INSERT INTO act(seq, hash, time, author, schema, body) VALUES (?, ?, ?, ?, ?, ?)"
_MOVE_ON = "UPDATE self SET last_seq = ?, last_hash = ?, latest_time = ?"
_NOTE_EDITED = as_text(EDITED.insert().values(row=sa.bindparam("row"), seq=sa.bindparam("seq")))


@dataclass(slots=True)
class _Edit:
    """One row changed in this transaction: fields by number, as [value, parents, old]."""

    kind: Kind[Any]
    row_id: bytes
    writes: dict[int, list[Any]] = field(default_factory=dict)


class Reader:
    """Records as they stand at one moment."""

    def __init__(self, connection: sa.Connection) -> None:
        self.connection = connection
        self._merged: Merged | None = None

    @property
    def merged(self) -> Merged:
        """The clients that are shown as others: what belongs to them is read as the kept one's."""
        if self._merged is None:
            self._merged = read_merged(self.connection)
        return self._merged

    def get(self, entity: type[E], row_id: bytes | None) -> E | None:
        """Return the record; None when there is none, or no id was given."""
        if row_id is None:
            return None
        found = Repository(self.connection, kind_of(entity)).get(row_id)
        return None if found is None else self.merged.redirected(found)

    def need(self, entity: type[E], row_id: bytes) -> E:
        """Return the record; refuse an id that is not here."""
        found = self.get(entity, row_id)
        if found is None:
            raise RuleError(
                "There is no such {kind} on this device.", kind=kind_of(entity).name, where="id"
            )
        return found

    def where(self, entity: type[E], **equals: object) -> tuple[E, ...]:
        """Return the records whose fields equal the given values, oldest first."""
        kind = kind_of(entity)
        stored = {n: _stored(kind, n, v) for n, v in equals.items()}
        repository, links = Repository(self.connection, kind), LINKS & stored.keys()
        link = min(links, default="")
        client_id = equals.get(link)
        if not isinstance(client_id, bytes) or not self.merged.kept:
            return self._read(repository.where(**stored))
        family = self.merged.family(client_id)
        found = (e for one in family for e in repository.where(**{**stored, link: one}))
        return self._read(sorted(found, key=lambda e: e.id))

    def among(self, entity: type[E], column: str, values: Iterable[object]) -> tuple[E, ...]:
        """Return the records one of whose fields has one of the values."""
        kind = kind_of(entity)
        wanted = [_stored(kind, column, v) for v in values]
        if column in LINKS:
            wanted = [*self.merged.families(v for v in wanted if isinstance(v, bytes))]
        return self._read(Repository(self.connection, kind).among(column, wanted))

    def by_id(self, entity: type[E], ids: Iterable[bytes | None]) -> dict[bytes, E]:
        """Return the records of those ids that are here, by id; None among them is skipped."""
        wanted = {i for i in ids if i is not None}
        return {e.id: e for e in self.among(entity, "id", wanted)} if wanted else {}

    def between(self, entity: type[E], column: str, low: object, high: object) -> tuple[E, ...]:
        """Return the records of which `low` <= column < `high`, by that column."""
        kind = kind_of(entity)
        bounds = (_stored(kind, column, low), _stored(kind, column, high))
        return self._read(Repository(self.connection, kind).between(column, *bounds))

    def _read(self, found: Iterable[E]) -> tuple[E, ...]:
        """Return records as they are shown: those of merged clients at the kept ones."""
        merged = self.merged
        return tuple(map(merged.redirected, found) if merged.kept else found)


class Transaction(Reader):
    """One act of a person on this device.

    Args:
        connection: held for writing by this transaction alone.
        author: who acts.
        now: when, aware UTC.
        is_bulk: leave new records to `search.enter_new` or `search.catch_up`; changed ones are followed.
    """

    def __init__(
        self, connection: sa.Connection, author: PersonId, now: datetime, *, is_bulk: bool = False
    ) -> None:
        super().__init__(connection)
        self.author, self.now = author, now
        self._is_bulk = is_bulk
        self._created: dict[Key, Entity] = {}
        self._changed: dict[Key, tuple[Entity, Entity]] = {}
        self._extra: dict[Key, _Edit] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.rollback()

    def get(self, entity: type[E], row_id: bytes | None) -> E | None:
        """Return the record, puts of this transaction included."""
        if row_id is None:
            return None
        key = (kind_of(entity).number, row_id)
        edit = self._extra.get(key)
        if edit is not None and DELETED in edit.writes:
            return None
        if key in self._created:
            return self._created[key]  # type: ignore[return-value]
        if key in self._changed:
            return self._changed[key][1]  # type: ignore[return-value]
        return super().get(entity, row_id)

    def where(self, entity: type[E], **equals: object) -> tuple[E, ...]:
        """Return matching records, puts of this transaction included."""
        number = kind_of(entity).number
        stood = [e for e in super().where(entity, **equals) if (number, e.id) not in self._changed]
        own = [new for (n, _), (_, new) in self._changed.items() if n == number]
        own += [new for (n, _), new in self._created.items() if n == number]
        fitting = [e for e in own if all(_fits(e, n, v) for n, v in equals.items())]
        gone = {k for k, e in self._extra.items() if DELETED in e.writes}
        found: tuple[Any, ...] = (*stood, *fitting)
        return tuple(e for e in found if (number, e.id) not in gone)

    def put(self, new: Entity, was: Entity | None = None) -> None:
        """Create a record, or change it from what was on the screen."""
        key = (kind_of(type(new)).number, new.id)
        if was is None or key in self._created:
            self._created[key] = new
        elif key in self._changed:
            self._changed[key] = (self._changed[key][0], new)
        else:
            self._changed[key] = (was, new)

    @property
    def has_changes(self) -> bool:
        """Say whether anything was put, deleted or written so far."""
        return bool(self._created or self._changed or self._extra)

    def delete(self, was: Entity) -> None:
        """Delete a record: a write on its pseudo-field, so that an edit elsewhere is a conflict."""
        key = (kind_of(type(was)).number, was.id)
        if self._created.pop(key, None) is not None:
            return
        self._edit(key).writes[DELETED] = [1, all_seen(_seen(was)), 0]

    def write_field(self, kind: Kind[Any], row_id: bytes, number: int, write: list[Any]) -> None:
        """Write one field as `[stored value, parents, old]`: settling a conflict, or undoing."""
        self._edit((kind.number, row_id)).writes[number] = write

    def commit(self) -> int:
        """Write rows and act; return the act's number, 0 when nothing changed."""
        with faults(), written_in_letters():
            me = self.connection.exec_driver_sql(_READ_SELF).one()
            seq = me.last_seq + 1
            stamp, time = stamp_of(me.device, seq), moment_out(self.now)
            self._take_up_again()
            body = [*self._write_new(stamp), *self._write_edits(stamp, time)]
            if not body:
                return 0
            if len(body) > MAX_CHANGES:
                raise BrokenPromise("An act holds {count} changes.", count=len(body))
            self._append(me, Act(seq, b"", time, self.author, SCHEMA, pack_changes(body)))
            self._note_edited(seq)
            self._follow_search()
            self.connection.commit()
            return int(seq)

    def _follow_search(self) -> None:
        if not self._is_bulk:
            search.enter_new(self.connection, self._created.values())
        edits = ((key, edit.writes.keys()) for key, edit in self._extra.items())
        search.follow(
            self.connection, (key for key, numbers in edits if search.reads(key[0], numbers))
        )

    def _take_up_again(self) -> None:
        """Turn a creation of a derived id that is here already into a change of it, undeleting it.

        The ids of an import's lines lie together: that none of them is here is one question, not a thousand.
        """
        by_kind: dict[int, list[bytes]] = {}
        for number, row_id in self._created:
            if is_derived(row_id):
                by_kind.setdefault(number, []).append(row_id)
        for number, ids in by_kind.items():
            repository = Repository(self.connection, BY_NUMBER[number])
            if not repository.is_any_between(min(ids), max(ids)):
                continue
            for row_id, row in repository.packed(ids).items():
                new = self._created.pop((number, row_id))
                values = (0, *BY_NUMBER[number].stored_values(new))
                for field_number, value in enumerate(values):
                    heads = heads_of(row, field_number)
                    if heads[0].value != value:
                        seen = [h.stamp for h in heads if h.value == heads[0].value]
                        write = [value, seen, heads[0].value]
                        self._edit((number, row_id)).writes[field_number] = write

    def _append(self, me: Any, act: Act) -> None:
        chained = chain_hash(me.last_hash, act)
        row = (act.seq, chained, act.time, act.author, act.schema, act.body)
        self.connection.exec_driver_sql(_APPEND, row)
        latest = max(me.latest_time, act.time)
        self.connection.exec_driver_sql(_MOVE_ON, (act.seq, chained, latest))

    def _note_edited(self, seq: int) -> None:
        """Note which rows the act wrote on, so that a history need not read the whole log."""
        rows = {row_id for (_, row_id), edit in self._extra.items() if edit.writes}
        rows |= {row_id for _, row_id in self._created if is_derived(row_id)}
        if rows:
            noted = [(row_id, seq) for row_id in rows]
            self.connection.exec_driver_sql(_NOTE_EDITED, noted)

    def _write_new(self, stamp: int) -> list[Change]:
        body: list[Change] = []
        rows: dict[int, list[tuple[Any, ...]]] = {}
        for (number, row_id), entity in self._created.items():
            values = BY_NUMBER[number].stored_values(entity)
            body.append([number, row_id, values])
            rows.setdefault(number, []).append((row_id, stamp, None, None, 0, *values))
        for number, batch in rows.items():
            Repository(self.connection, BY_NUMBER[number]).insert(batch)
        return body

    def _write_edits(self, stamp: int, time: int) -> list[Change]:
        for (number, row_id), (was, new) in self._changed.items():
            self._compare(BY_NUMBER[number], row_id, was, new)
        body: list[Change] = []
        by_kind: dict[int, list[_Edit]] = {}
        for edit in self._extra.values():
            if edit.writes:
                by_kind.setdefault(edit.kind.number, []).append(edit)
        for number, edits in by_kind.items():
            body += self._apply(BY_NUMBER[number], edits, stamp, time)
        return body

    def _apply(self, kind: Kind[Any], edits: list[_Edit], stamp: int, time: int) -> list[Change]:
        repository, rank = Repository(self.connection, kind), rank_by(kind)
        rows = repository.packed([e.row_id for e in edits])
        for edit in edits:
            row = rows.get(edit.row_id)
            if row is None:
                raise ConflictError(
                    "The record is no longer on this device: its region went to somebody else. Nothing "
                    "was changed; note what you wanted and ask your lead."
                )
            for number, (value, parents, _old) in edit.writes.items():
                apply_write(row, number, Write(stamp, time, value), parents, rank=rank)
        repository.update((e.row_id, rows[e.row_id], e.writes) for e in edits)
        return [[kind.number, e.row_id, e.writes] for e in edits]

    def _compare(self, kind: Kind[Any], row_id: bytes, was: Entity, new: Entity) -> None:
        """Note the fields in which the new value differs from what was on the screen."""
        seen = _seen(was)
        pairs = zip(kind.stored_values(was), kind.stored_values(new), strict=True)
        for number, (before, after) in enumerate(pairs, 1):
            if before != after:
                parents = parents_of(seen, number)
                self._edit((kind.number, row_id)).writes[number] = [after, parents, before]

    def _edit(self, key: Key) -> _Edit:
        if key not in self._extra:
            self._extra[key] = _Edit(BY_NUMBER[key[0]], key[1])
        return self._extra[key]


@contextmanager
def written_in_letters() -> Iterator[None]:
    """Refuse text that no database and no wire can carry: half a sign, out of a broken file."""
    try:
        yield
    except UnicodeEncodeError as error:
        raise unwritable() from error


def parents_of(seen: Seen, number: int) -> list[int]:
    """Return the writes of this field that were on the screen: the shown one, and others of its value.

    Two people who entered the same have no conflict to show, so whoever changes it has seen both.
    """
    heads = (unpacked_or_none(seen.siblings) or {}).get(number)
    if heads:
        return [stamp for stamp, _, value in heads if value == heads[0][2]]
    return [(unpacked_or_none(seen.writers) or {}).get(number, seen.created)]


def all_seen(seen: Seen) -> list[int]:
    """Return every write that was on the screen, in order: what a deletion names."""
    row = [seen.created, unpacked_or_none(seen.writers), unpacked_or_none(seen.siblings)]
    return sorted(stamps_of(row))


def _seen(was: Entity) -> Seen:
    if was.seen is None:
        raise BrokenPromise("A change to a record that was never read.")
    return was.seen


def _stored(kind: Kind[Any], name: str, value: object) -> object:
    """Return the stored form of a value asked for; a column reckoned from a register holds JSON's form."""
    if name == "id":
        return value
    one = kind.by_name.get(name)
    return inside_register(value) if one is None else one.stored.out(value)


def _fits(entity: Entity, name: str, value: object) -> bool:
    """Say whether a record put in this transaction has the value; a state stands in its register."""
    plain = name.removeprefix("_")
    return bool(getattr(entity, plain) == value)
