"""Take acts in. The caller holds the counter; a bad act is kept with its reason and the next looked at.

Authorised here too: the region must be granted, the role must be allowed to write the field, the author
must be the device's person. Rows a device pushed cleanly are not sent back to it; rows of a refused act
are, so that its screen shows what the office has.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.errors import ConflictError, RuleError, as_text
from fieldsales.ledger.act import Act, Change, chain_hash, unpack_changes
from fieldsales.ledger.heads import (
    FIRST,
    Write,
    apply_second_creation,
    apply_write,
    flat_row,
    new_row,
    open_row,
    rank_by,
)
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import device_of, seq_of, stamp_of
from fieldsales.office.detectors.watch import CLIENT, WATCHED_KINDS, Moment, Written, look
from fieldsales.office.fitting import misfit
from fieldsales.office.objections import Key, Known, Pusher, objection
from fieldsales.office.people import Enterers, outlined_regions
from fieldsales.office.prose import Prose
from fieldsales.office.rows import NewRow, Rewrite, among, insert_rows, rewrite_rows
from fieldsales.office.sets.following import follow
from fieldsales.office.sets.held import held_copies, left_keys
from fieldsales.office.tables import ACT, DEVICE, EXIT, IS_MAIN, ROW
from fieldsales.sync.protocol import Scope, scope_of


@dataclass(frozen=True, slots=True)
class OpenedAct:
    """An act with its changes, or with why its body cannot be read or kept."""

    act: Act
    changes: Sequence[Change]
    problem: RuleError | None = None


def open_acts(acts: list[Act]) -> list[OpenedAct]:
    """Unpack and check the bodies of acts: the long part of a push, done before anything is locked."""
    opened = []
    for act in acts:
        try:
            changes = unpack_changes(act.body)
            opened.append(OpenedAct(act, changes, misfit(changes)))
        except RuleError as error:
            opened.append(OpenedAct(act, (), error))
    return opened


class Push:
    """One push of one device inside one transaction.

    After `run`, `clean` are the rows the device has just as they stand here now, `resend` those it must
    see again. Refused acts are kept with their reasons (`refused_after`).
    """

    def __init__(
        self,
        connection: sa.Connection,
        commit: int,
        pusher: Pusher,
        now: int,
        cursors: Mapping[Scope, int],
    ) -> None:
        self._connection, self._commit, self._pusher, self._now = connection, commit, pusher, now
        self._cursors = cursors
        self._known: dict[Key, Known] = {}
        self._times: dict[int, int] = {}
        self._last_seq, self._last_hash = pusher.last_seq, pusher.last_hash
        self._refused: dict[int, str] = {}
        self.clean: set[Key] = set()
        self.resend: set[Key] = set()

    def run(self, acts: list[OpenedAct]) -> int:
        """Apply what is new; return the device's last number at the office."""
        fresh = [a for a in acts if a.act.seq > self._pusher.last_seq]
        if not fresh:
            return self._last_seq
        for one in fresh:
            self._check_chain(one.act)
        self._load({(n, i) for one in fresh for n, i, _ in one.changes})
        for one in fresh:
            self._apply_whole(one)
        prose = Prose(self._connection, self._commit, self._now, self._by_stamp(fresh))
        prose.put_together(self._known)
        self.clean -= self.resend
        self._write_rows()
        self._write_acts([one.act for one in fresh])
        prose.write()
        self._follow_sets()
        look(Moment(self._connection, self._commit, self._now), self._written(fresh))
        return self._last_seq

    def _by_stamp(self, fresh: list[OpenedAct]) -> dict[int, Sequence[Change]]:
        device = self._pusher.device
        return {stamp_of(device, one.act.seq): one.changes for one in fresh}

    def again(self, one: OpenedAct) -> str | None:
        """Apply an act that was kept in quarantine; return why it may not be, None when it was."""
        self._load({(n, i) for n, i, _ in one.changes})
        self._apply_whole(one)
        self._write_rows()
        self._follow_sets()
        look(Moment(self._connection, self._commit, self._now), self._written([one]))
        return self._refused.get(one.act.seq)

    def _check_chain(self, act: Act) -> None:
        """Refuse the whole push when the log has a gap or a fork: this is no bad act but another disk."""
        if act.seq != self._last_seq + 1 or act.hash != chain_hash(self._last_hash, act):
            raise ConflictError(
                "The log of this device does not continue what the office has: its disk was copied or "
                "restored. Ask the office for a new code; the work is kept."
            )
        self._last_seq, self._last_hash = act.seq, act.hash

    def _load(self, keys: set[Key]) -> None:
        columns = (ROW.c.id, ROW.c.body, ROW.c.scope, ROW.c.commit)
        for number in {n for n, _ in keys}:
            for chosen in among(self._connection, ROW.c.id, [i for n, i in keys if n == number]):
                query = sa.select(*columns).where(ROW.c.kind == number, chosen, IS_MAIN)
                for row_id, body, scope, commit in self._connection.execute(query):
                    row = open_row(decode(bytes(body)))
                    self._known[number, bytes(row_id)] = Known(row, bytes(scope), commit)
        self._load_copies()

    def _load_copies(self) -> None:
        """Find which of the rows the pusher has in a working set, or had: her work on them is taken."""
        if not self._pusher.holders:
            return
        scopes = self._pusher.scopes
        apart = [key for key, known in self._known.items() if known.scope not in scopes]
        for key, copies in held_copies(self._connection, apart, scopes).items():
            self._known[key].copies, self._known[key].is_held = copies, True
        for key in left_keys(self._connection, apart, scopes):
            self._known[key].is_held = True

    def _apply_whole(self, one: OpenedAct) -> None:
        """Apply an act as a whole or not at all."""
        act = one.act
        reason = one.problem or objection(self._pusher, self._known, act.author, one.changes)
        if reason is not None:
            self._refused[act.seq] = as_text(reason)
            self.resend.update((n, i) for n, i, _ in one.changes)
            return
        stamp = stamp_of(self._pusher.device, act.seq)
        time = self._times[stamp] = min(act.time, self._now)
        for number, row_id, values in one.changes:
            key = (number, row_id)
            is_settled = (
                self._create(key, stamp, time, values)
                if isinstance(values, list)
                else self._change(key, Write(stamp, time, None), values)
            )
            has_rest = self._has_rest(self._known[key])
            (self.clean if is_settled and has_rest else self.resend).add(key)

    def _has_rest(self, known: Known) -> bool:
        """Say whether the device holds what was there of a row before this push."""
        stands = known.copies or ((known.scope, known.commit),)
        return any(commit <= self._cursors.get(scope, 0) for scope, commit in stands)

    def _create(self, key: Key, stamp: int, time: int, values: list[Any]) -> bool:
        known = self._known.get(key)
        if known is None:
            region = values[0] if values else None
            row = new_row(stamp, values)
            self._known[key] = Known(row, scope_of(region), is_touched=True, is_held=True)
            return True
        rank = rank_by(BY_NUMBER.get(key[0]))
        apply_second_creation(known.row, stamp, time, values, rank=rank, time_of=self._time_of)
        known.is_touched = True
        known.written |= set(range(1, len(values) + 1))
        return False

    def _change(self, key: Key, write: Write, writes: Mapping[int, Any]) -> bool:
        known, rank = self._known[key], rank_by(BY_NUMBER.get(key[0]))
        is_settled = known.is_touched = True
        known.written |= writes.keys()
        for number, (value, parents, _old) in writes.items():
            one = Write(write.stamp, write.time, value)
            is_settled &= apply_write(
                known.row, number, one, parents, rank=rank, time_of=self._time_of
            )
        return is_settled

    def _follow_sets(self) -> None:
        """Bring working sets in step; rows that are in none of this device's come back as exits."""
        touched = {key: one for key, one in self._known.items() if one.is_touched}
        regions = outlined_regions(self._connection) if touched else frozenset()
        pusher = self._pusher
        holders = Enterers(self._connection, self._now)
        follow(self._connection, self._commit, self._now, regions, touched, holders)
        if pusher.holders:
            apart = {k for k in self.clean if self._known[k].scope not in pusher.scopes}
            lost = apart - held_copies(self._connection, apart, pusher.scopes).keys()
            self.clean -= lost
            self.resend |= lost

    def _written(self, fresh: list[OpenedAct]) -> Written:
        """Return what the detectors have to look at."""
        touched = self._known.items()
        rows = {k: one.row for k, one in touched if one.is_touched and k[0] in WATCHED_KINDS}
        taken = [one for one in fresh if one.act.seq not in self._refused] if rows else []
        clients = {
            (self._pusher.device, one.act.seq)
            for one in taken
            if any(number == CLIENT for number, _, _ in one.changes)
        }
        return Written(rows, clients)

    def _time_of(self, stamp: int) -> int:
        """Return the effective time of a write, asked only where two people did not see each other."""
        if stamp not in self._times:
            chosen = sa.and_(ACT.c.device == device_of(stamp), ACT.c.seq == seq_of(stamp))
            query = sa.select(ACT.c.time, ACT.c.accepted).where(chosen)
            found = self._connection.execute(query).first()
            self._times[stamp] = min(found.time, found.accepted) if found else 0
        return self._times[stamp]

    def _write_rows(self) -> None:
        touched = [(key, known) for key, known in self._known.items() if known.is_touched]
        insert_rows(self._connection, self._new_rows(touched))
        again = [self._rewrite(key, known) for key, known in touched if known.commit]
        rewrite_rows(self._connection, self._commit, again)
        self._write_exits([one for one in again if one.scope != one.was_in])

    def _new_rows(self, touched: list[tuple[Key, Known]]) -> Iterator[NewRow]:
        for (number, row_id), known in touched:
            if not known.commit:
                scope, body = scope_of(known.row[FIRST]), encode(flat_row(row_id, known.row))
                yield number, row_id, scope, self._commit, body

    def _rewrite(self, key: Key, known: Known) -> Rewrite:
        scope = scope_of(known.row[FIRST])
        was_at = known.commit if known.written else 0
        return Rewrite(*key, known.scope, scope, known.row, was_at, known.written)

    def _write_exits(self, moved: list[Rewrite]) -> None:
        if moved:
            gone = ({"scope": o.was_in, "kind": o.number, "id": o.row_id} for o in moved)
            self._connection.execute(
                EXIT.insert(), [one | {"commit": self._commit} for one in gone]
            )

    def _write_acts(self, acts: list[Act]) -> None:
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
                    "refused": self._refused.get(a.seq),
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


@dataclass(frozen=True, slots=True)
class Untold:
    """Refused acts a device may not know of: an answer gets lost.

    Reasons as `errors.as_text` writes them, and the rows the acts meant.
    """

    reasons: list[tuple[int, str]]
    keys: set[Key]


def refused_after(connection: sa.Connection, device: int, acked: int) -> Untold:
    """Return the refused acts of a device after the last act it knows the office has."""
    chosen = sa.and_(ACT.c.device == device, ACT.c.seq > acked, ACT.c.refused.is_not(None))
    query = sa.select(ACT.c.seq, ACT.c.refused, ACT.c.body).where(chosen).order_by(ACT.c.seq)
    found = Untold([], set())
    for seq, reason, body in connection.execute(query):
        found.reasons.append((seq, reason))
        with suppress(RuleError):  # a body that cannot be read names no row
            found.keys.update((n, i) for n, i, _ in unpack_changes(bytes(body)))
    return found
