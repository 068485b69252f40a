"""Take acts in. The caller holds the counter; a bad act is kept with its reason and the next looked at.

Authorised here too: the region must be granted, the role must be allowed to write the field, the author
must be the device's person. Rows a device pushed cleanly are not sent back to it; rows of a refused act
are, so that its screen shows what the office has.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.entity import DELETED
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.people import Role
from fieldsales.domain.permissions import may_delete, may_write
from fieldsales.errors import ConflictError, RuleError
from fieldsales.ledger.act import Act, Change, chain_hash, unpack_changes
from fieldsales.ledger.heads import (
    FIRST,
    Row,
    Write,
    apply_second_creation,
    apply_write,
    flat_row,
    heads_of,
    new_row,
    open_row,
    rank_by,
    shown_stamp,
)
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import device_of, seq_of, stamp_of
from fieldsales.office.tables import ACT, DEVICE, EXIT, ROW
from fieldsales.sync.protocol import Scope, scope_of

Key = tuple[int, bytes]
COPY_ABOVE = 50
_UNKNOWN_KIND_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Pusher:
    """Whose acts these are: the device, its person, her roles and granted scopes."""

    device: int
    person: bytes
    roles: frozenset[Role]
    scopes: frozenset[Scope]
    last_seq: int
    last_hash: bytes


@dataclass(slots=True)
class _Known:
    """A row the office has: packed, with its scope."""

    row: Row
    scope: Scope
    is_new: bool = False
    is_touched: bool = False
    changed: set[int] = field(default_factory=set)


class Push:
    """One push of one device inside one transaction."""

    def __init__(self, connection: sa.Connection, commit: int, pusher: Pusher, now: int) -> None:
        self._connection, self._commit, self._pusher, self._now = connection, commit, pusher, now
        self._known: dict[Key, _Known] = {}
        self._last_seq, self._last_hash = pusher.last_seq, pusher.last_hash
        self.refused: list[tuple[int, str]] = []
        self.clean: set[Key] = set()
        self.resend: set[Key] = set()

    def run(self, acts: list[Act]) -> int:
        """Apply what is new; return the device's last number at the office."""
        fresh = [a for a in acts if a.seq > self._pusher.last_seq]
        if not fresh:
            return self._last_seq
        bodies = [(act, self._opened(act)) for act in fresh]
        self._load({(n, i) for _, changes in bodies for n, i, _ in changes or ()})
        for act, changes in bodies:
            if changes is not None:
                self._apply_whole(act, changes)
        self._write_rows()
        self._write_acts(fresh)
        return self._last_seq

    def _opened(self, act: Act) -> list[Change] | None:
        """Check the chain and open one act; None when its body is bad. A gap or a fork ends the push."""
        if act.seq != self._last_seq + 1 or act.hash != chain_hash(self._last_hash, act):
            raise ConflictError(
                "The log of this device does not continue what the office has: its disk was copied or "
                "restored. Ask the office for a new code; the work is kept."
            )
        self._last_seq, self._last_hash = act.seq, act.hash
        try:
            return unpack_changes(act.body)
        except RuleError as error:
            self.refused.append((act.seq, error.message))
            return None

    def _load(self, keys: set[Key]) -> None:
        for number in {n for n, _ in keys}:
            ids = [i for n, i in keys if n == number]
            for start in range(0, len(ids), 500):
                query = sa.select(ROW.c.id, ROW.c.body, ROW.c.scope).where(
                    ROW.c.kind == number, ROW.c.id.in_(ids[start : start + 500])
                )
                for row_id, body, scope in self._connection.execute(query):
                    row = open_row(decode(bytes(body)))
                    self._known[number, bytes(row_id)] = _Known(row, bytes(scope))

    def _apply_whole(self, act: Act, changes: list[Change]) -> None:
        """Apply an act as a whole or not at all."""
        reason = self._objection(act, changes)
        if reason:
            self.refused.append((act.seq, reason))
            self.resend.update((n, i) for n, i, _ in changes)
            return
        stamp = stamp_of(self._pusher.device, act.seq)
        time = min(act.time, self._now)
        for number, row_id, values in changes:
            if isinstance(values, list):
                self._create((number, row_id), stamp, time, values)
            else:
                self._change((number, row_id), Write(stamp, time, None), values)

    def _objection(self, act: Act, changes: list[Change]) -> str:
        """Return why an act is refused, empty when it is not."""
        if act.author != self._pusher.person:
            return "The author is not the person of this device."
        made: set[Key] = set()
        for number, row_id, values in changes:
            key = (number, row_id)
            problem = (
                self._objection_to_creation(key, values, made)
                if isinstance(values, list)
                else self._objection_to_change(key, values, made)
            )
            if problem:
                return problem
            made.add(key)
        return ""

    def _objection_to_creation(self, key: Key, values: list[Any], made: set[Key]) -> str:
        number, row_id = key
        if (key in self._known or key in made) and not _is_derived(row_id):
            return "A record with this id exists already."
        kind = BY_NUMBER.get(number)
        if kind is not None and not may_write(self._pusher.roles, kind.name):
            return f"Your roles do not let you create a {kind.name}."
        if not values or scope_of_values(values) not in self._pusher.scopes:
            return "A record of a region that is not granted to you."
        return "" if _fits_database(values) else "A value is too wide for the database."

    def _objection_to_change(self, key: Key, writes: dict[int, Any], made: set[Key]) -> str:
        kind = BY_NUMBER.get(key[0])
        known = self._known.get(key)
        if known is None and key not in made:
            return "A record that the office does not have."
        if known is not None and known.scope not in self._pusher.scopes:
            return "A record of a region that is not granted to you."
        if 1 in writes and scope_of(writes[1][0]) not in self._pusher.scopes:
            return "A region that is not granted to you."
        if kind is not None:
            names = {f.number: f.name for f in kind.fields}
            for number in writes:
                if number == DELETED and not self._may_undo(kind.name, known):
                    return f"Your roles do not let you delete a {kind.name}."
                if number in names and not may_write(self._pusher.roles, kind.name, names[number]):
                    return f"Your roles do not let you change {kind.name}.{names[number]}."
        return "" if _fits_database([w[0] for w in writes.values()]) else "A value is too wide."

    def _may_undo(self, kind: str, known: _Known | None) -> bool:
        """Say whether a deletion is allowed: by role, or of what this device itself created (undo)."""
        own = known is None or device_of(known.row[0]) == self._pusher.device
        return own or may_delete(self._pusher.roles, kind)

    def _create(self, key: Key, stamp: int, time: int, values: list[Any]) -> None:
        if key in self._known:
            known = self._known[key]
            rank = rank_by(BY_NUMBER.get(key[0]))
            apply_second_creation(known.row, stamp, time, values, rank)
            known.is_touched = True
            self.clean.discard(key)
            self.resend.add(key)
            return
        row = new_row(stamp, values)
        self._known[key] = _Known(row, scope_of_values(values), is_new=True)
        self.clean.add(key)

    def _change(self, key: Key, write: Write, writes: dict[int, Any]) -> None:
        known, rank = self._known[key], rank_by(BY_NUMBER.get(key[0]))
        is_settled = True
        for number, (value, parents, _old) in writes.items():
            shown = shown_stamp(known.row, number)
            shown_time = 0 if shown in parents else self._time_of(shown)
            one = Write(write.stamp, write.time, value)
            apply_write(known.row, number, one, parents, rank=rank, shown_time=shown_time)
            is_settled &= len(heads_of(known.row, number)) == 1
            known.changed.add(number)
        known.is_touched = True
        if is_settled and key not in self.resend:
            self.clean.add(key)
        else:
            self.clean.discard(key)
            self.resend.add(key)

    def _time_of(self, stamp: int) -> int:
        """Return the effective time of a write, asked only where two people did not see each other."""
        chosen = sa.and_(ACT.c.device == device_of(stamp), ACT.c.seq == seq_of(stamp))
        found = self._connection.execute(
            sa.select(ACT.c.time, ACT.c.accepted).where(chosen)
        ).first()
        return min(found.time, found.accepted) if found else 0

    def _write_rows(self) -> None:
        new, changed = [], []
        for (number, row_id), known in self._known.items():
            row = known.row
            if known.is_new:
                scope = scope_of(row[FIRST])
                new.append(
                    {
                        "kind": number,
                        "id": row_id,
                        "scope": scope,
                        "commit": self._commit,
                        "body": encode(flat_row(row_id, row)),
                    }
                )
            elif known.is_touched:
                changed.append((number, row_id, known))
        insert_rows(self._connection, new)
        for number, row_id, known in changed:
            self._rewrite(number, row_id, known)

    def _rewrite(self, number: int, row_id: bytes, known: _Known) -> None:
        scope = scope_of(known.row[FIRST])
        chosen = sa.and_(ROW.c.kind == number, ROW.c.id == row_id, ROW.c.scope == known.scope)
        body = encode(flat_row(row_id, known.row))
        self._connection.execute(
            sa.update(ROW).where(chosen).values(scope=scope, commit=self._commit, body=body)
        )
        if scope != known.scope:
            self._connection.execute(
                EXIT.insert().values(scope=known.scope, kind=number, id=row_id, commit=self._commit)
            )

    def _write_acts(self, acts: list[Act]) -> None:
        reasons = dict(self.refused)
        self._connection.execute(
            ACT.insert(),
            [
                {
                    "device": self._pusher.device,
                    "seq": a.seq,
                    "hash": a.hash,
                    "time": a.time,
                    "accepted": self._now,
                    "author": a.author,
                    "schema": a.schema,
                    "body": a.body,
                    "refused": reasons.get(a.seq),
                    "commit": self._commit,
                }
                for a in acts
            ],
        )
        self._connection.execute(
            sa.update(DEVICE)
            .where(DEVICE.c.number == self._pusher.device)
            .values(last_seq=self._last_seq, last_hash=self._last_hash)
        )


def insert_rows(connection: sa.Connection, rows: list[dict[str, Any]]) -> None:
    """Insert new rows; PostgreSQL takes many of them four times faster through COPY."""
    if len(rows) > COPY_ABOVE and connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        with driver.cursor().copy('COPY row_(kind, id, scope, "commit", body) FROM STDIN') as copy:
            for row in rows:
                copy.write_row((row["kind"], row["id"], row["scope"], row["commit"], row["body"]))
    elif rows:
        connection.execute(ROW.insert(), rows)


def scope_of_values(values: list[Any]) -> Scope:
    """Return the scope of a creation: its first value is its region."""
    region = values[0]
    return scope_of(region if isinstance(region, bytes) else None)


def _is_derived(row_id: bytes) -> bool:
    """Say whether an id is a UUIDv5, which two devices may make without knowing of each other."""
    return row_id[6] >> 4 == 5


def _fits_database(values: Iterable[Any]) -> bool:
    """Refuse what a database cannot hold: integers over 64 bits, NUL in text, values over a megabyte."""
    for value in values:
        if isinstance(value, int) and not -(2**63) <= value < 2**63:
            return False
        if isinstance(value, str) and ("\0" in value or len(value) > _UNKNOWN_KIND_LIMIT):
            return False
        if isinstance(value, bytes) and len(value) > _UNKNOWN_KIND_LIMIT:
            return False
        if isinstance(value, float | list | dict):
            return False
    return True
