"""Take what the office sends into the base: rows as they travel, own pending acts on top.

Works inside one transaction that the caller commits. It knows no network and no frame, only rows, exits
and cursors.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from fieldsales.domain.kinds import BY_NUMBER, KINDS
from fieldsales.ledger.act import Act, unpack_changes
from fieldsales.ledger.heads import (
    CREATED,
    FIRST,
    IS_DELETED,
    SIBLINGS,
    WRITERS,
    Row,
    Write,
    apply_second_creation,
    apply_write,
    flat_row,
    open_row,
    rank_by,
)
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import stamp_of
from fieldsales.store import search
from fieldsales.store.repository import Repository
from fieldsales.store.tables import ACT, META, SELF, TABLES, UNKNOWN_ROW

Key = tuple[int, bytes]
SEARCHED_LATER = 1_000
"""So many new rows of a kind in one frame are left to `search.catch_up`, as those of an import are."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where this device stands with its office; `acked` is its last act known to be there.

    `wanted` are rows it needs whole, `(kind, id)`; `is_whole` says that every row stands as it was at the
    cursors, which does not hold between the pages of one answer.
    """

    device: int
    epoch: int
    cursors: dict[bytes, int]
    acked: int
    wanted: frozenset[Key] = frozenset()
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class _Own:
    """One own act's part in one row, not yet at the office: its creation or its later writes."""

    stamp: int
    time: int
    values: Any


def pending_acts(connection: sa.Connection, most_bytes: int) -> tuple[Place, list[Act], bool]:
    """Return where this device stands, the acts the office lacks (at least one, if any), and if more wait."""
    me = connection.execute(sa.select(SELF)).one()
    place = Place(
        me.device, me.epoch, decode(me.cursors), me.acked_seq, _wanted(me), bool(me.is_whole)
    )
    columns = (ACT.c.seq, ACT.c.hash, ACT.c.time, ACT.c.author, ACT.c.schema, ACT.c.body)
    query = sa.select(*columns).where(ACT.c.seq > me.acked_seq).order_by(ACT.c.seq)
    acts: list[Act] = []
    size = 0
    for row in connection.execute(query):
        size += len(row.body) + 64
        if acts and size > most_bytes:
            return place, acts, True
        acts.append(Act(*row))
    return place, acts, False


class Adoption:
    """One frame being taken in; `last_seq` is the last own act the office has."""

    def __init__(self, connection: sa.Connection, last_seq: int) -> None:
        self._connection, self._last_seq = connection, last_seq
        self._me = connection.execute(sa.select(SELF)).one()
        self._pending: dict[Key, list[_Own]] | None = None
        self._touched: list[Key] = []
        self._wanted = set(_wanted(self._me))

    @property
    def scopes(self) -> frozenset[bytes]:
        """The scopes this device holds, or held until now."""
        return frozenset(decode(self._me.cursors))

    def is_news(self, epoch: int, cursor: int, scopes: Sequence[bytes], *, has_rows: bool) -> bool:
        """Say whether the frame changes anything here; if not, nothing is written."""
        cursors = decode(self._me.cursors)
        stands = all(cursors.get(scope) == cursor for scope in scopes)
        acked = self._me.acked_seq == self._last_seq
        return has_rows or not stands or not acked or epoch != self._me.epoch

    def begin_epoch(self, epoch: int) -> None:
        """Take the office's own records away when it was restored: it sends those it has now.

        Records that people wrote stay: who wrote what the office lacks offers it again.
        """
        if self._me.epoch in (0, epoch):
            return
        for kind in (k for k in KINDS if k.office_only):
            table = TABLES[kind.number]
            ids = self._connection.execute(sa.select(table.c.id)).scalars()
            self._remove(kind.number, list(ids))

    def leave(self, regions: Sequence[bytes]) -> None:
        """Take every row of regions away that are no longer granted; own pending work stays until sent."""
        for kind in KINDS if regions else ():
            table = TABLES[kind.number]
            query = sa.select(table.c.id).where(table.c.region_id.in_(regions))
            ids = self._connection.execute(query).scalars()
            self._remove(kind.number, [i for i in ids if not self._is_pending((kind.number, i))])
        for number, row_id, row in self._unknown_rows() if regions else ():
            if row[len(META)] in regions:
                self._remove(number, [row_id])

    def exits(self, exits: list[Any]) -> None:
        """Take rows away that left this device's scopes; those with pending acts stay until they are sent."""
        by_kind: dict[int, list[bytes]] = {}
        for number, row_id in exits:
            self._wanted.discard((number, row_id))
            if not self._is_pending((number, row_id)):
                by_kind.setdefault(number, []).append(row_id)
        for number, ids in by_kind.items():
            self._remove(number, ids)

    def rows(self, number: int, rows: list[tuple[Any, ...]]) -> None:
        """Adopt rows of a kind; those of a kind this program does not know are kept as they are."""
        if self._wanted:
            self._wanted -= {(number, row[0]) for row in rows}
        if number not in BY_NUMBER:
            self._keep_unknown(number, rows)
            return
        pending = self._own_pending()
        if pending:
            rows = [self._with_own(number, row, pending.get((number, row[0]), [])) for row in rows]
        known = Repository(self._connection, BY_NUMBER[number]).replace(rows)
        searched = known if len(rows) > SEARCHED_LATER else [row[0] for row in rows]
        self._touched += [(number, row_id) for row_id in searched]

    def patches(self, patches: list[Any]) -> None:
        """Adopt changed fields of rows this device holds as the office last sent them.

        A row with own pending work on top, or one that is not here, is asked for whole at the next exchange.
        """
        by_kind: dict[int, dict[bytes, list[Any]]] = {}
        for number, row_id, patch in patches:
            if self._is_pending((number, row_id)):
                self._wanted.add((number, row_id))
            else:
                by_kind.setdefault(number, {})[row_id] = patch
        for number, given in by_kind.items():
            held = self._held(number, list(given))
            self._wanted |= {(number, row_id) for row_id in given.keys() - held.keys()}
            for row_id, row in held.items():
                _patch(row, *given[row_id])
            if held:
                self._keep_patched(number, held, given)

    def _keep_patched(
        self, number: int, rows: Mapping[bytes, Row], given: Mapping[bytes, list[Any]]
    ) -> None:
        """Write patched rows: the changed columns alone, where this program knows all of them."""
        kind = BY_NUMBER.get(number)
        most = len(kind.fields) if kind else 0
        if kind is None or any(n > most for patch in given.values() for n in patch[3]):
            self.rows(number, [flat_row(row_id, row) for row_id, row in rows.items()])
            return
        written = ((row_id, row, given[row_id][3].keys()) for row_id, row in rows.items())
        Repository(self._connection, kind).update(written)
        changed = ((i, given[i][0].keys() | given[i][3].keys()) for i in rows)
        self._touched += [(number, i) for i, numbers in changed if search.reads(number, numbers)]

    @property
    def wants_more(self) -> bool:
        """Say whether a row is to be sent whole: a patch came while own work lay on top."""
        return bool(self._wanted)

    def note_refused(self, refused: Sequence[tuple[int, str]]) -> None:
        """Write the office's reasons beside own acts it refused; the acts stay."""
        for seq, reason in refused:
            self._connection.execute(sa.update(ACT).where(ACT.c.seq == seq).values(refused=reason))

    def advance(
        self, epoch: int, cursor: int, scopes: Sequence[bytes], left: Sequence[bytes]
    ) -> None:
        """Write where this device stands now; `left` are scopes to be forgotten."""
        cursors = decode(self._me.cursors)
        if epoch != self._me.epoch:
            cursors = {}
        for scope in left:
            cursors.pop(scope, None)
        cursors.update(dict.fromkeys(scopes, cursor))
        self._connection.execute(
            SELF.update().values(
                acked_seq=self._last_seq,
                epoch=epoch,
                cursors=encode(cursors),
                wanted=encode(sorted(self._wanted)) if self._wanted else None,
            )
        )

    def touch(self, now: int, *, is_last: bool) -> None:
        """Write when the office was last heard (microseconds), and whether its answer ends here."""
        self._connection.execute(SELF.update().values(synced_at=now, is_whole=int(is_last)))

    def follow_search(self) -> None:
        """Bring the search index in step with the rows adopted."""
        search.follow(self._connection, self._touched)

    def _keep_unknown(self, number: int, rows: list[tuple[Any, ...]]) -> None:
        for row in rows:
            insert = sqlite.insert(UNKNOWN_ROW).values(kind=number, id=row[0], row=encode(row))
            self._connection.execute(
                insert.on_conflict_do_update(
                    index_elements=["kind", "id"], set_={"row": insert.excluded.row}
                )
            )

    def _unknown_rows(self) -> list[tuple[int, bytes, list[Any]]]:
        kept = self._connection.execute(sa.select(UNKNOWN_ROW)).all()
        return [(one.kind, one.id, decode(one.row)) for one in kept]

    def _held(self, number: int, row_ids: list[bytes]) -> dict[bytes, Row]:
        """Return the packed rows this device holds, of a known kind or not."""
        if number in BY_NUMBER:
            return Repository(self._connection, BY_NUMBER[number]).packed(row_ids)
        chosen = sa.and_(UNKNOWN_ROW.c.kind == number, UNKNOWN_ROW.c.id.in_(row_ids))
        kept = self._connection.execute(
            sa.select(UNKNOWN_ROW.c.id, UNKNOWN_ROW.c.row).where(chosen)
        )
        return {row_id: open_row(decode(row)) for row_id, row in kept}

    def _remove(self, number: int, ids: list[bytes]) -> None:
        if number not in BY_NUMBER:
            gone = sa.and_(UNKNOWN_ROW.c.kind == number, UNKNOWN_ROW.c.id.in_(ids))
            self._connection.execute(sa.delete(UNKNOWN_ROW).where(gone))
        elif ids:
            Repository(self._connection, BY_NUMBER[number]).remove(ids)
            search.forget(self._connection, number, ids)

    def _is_pending(self, key: Key) -> bool:
        return key in self._own_pending()

    def _own_pending(self) -> dict[Key, list[_Own]]:
        """Return own writes the office does not have yet, by row; refused ones are not put on top."""
        if self._pending is None:
            self._pending = {}
            chosen = sa.and_(ACT.c.seq > self._last_seq, ACT.c.refused.is_(None))
            query = sa.select(ACT.c.seq, ACT.c.time, ACT.c.body).where(chosen).order_by(ACT.c.seq)
            for seq, time, body in self._connection.execute(query):
                stamp = stamp_of(self._me.device, seq)
                for number, row_id, values in unpack_changes(body):
                    own = _Own(stamp, time, values)
                    self._pending.setdefault((number, row_id), []).append(own)
        return self._pending

    def _with_own(self, number: int, flat: tuple[Any, ...], own: list[_Own]) -> tuple[Any, ...]:
        if not own:
            return flat
        row, rank = open_row(flat), rank_by(BY_NUMBER[number])
        for write in own:
            _put_on_top(row, write, rank)
        return flat_row(flat[0], row)


def _put_on_top(row: Row, own: _Own, rank: Any) -> None:
    if not isinstance(own.values, dict):
        if row[CREATED] != own.stamp:
            apply_second_creation(row, own.stamp, own.time, own.values, rank=rank)
        return
    for number, (value, parents, _old) in own.values.items():
        apply_write(row, number, Write(own.stamp, own.time, value), parents, rank=rank)


def _patch(
    row: Row, writers: Mapping[int, int], siblings: Any, deleted: int, values: Mapping[int, Any]
) -> None:
    """Bring a packed row from the commit before to this one."""
    row[WRITERS] = {**(row[WRITERS] or {}), **writers} or None
    row[SIBLINGS], row[IS_DELETED] = siblings, deleted
    for number, value in values.items():
        row += [None] * (FIRST + number - len(row))
        row[FIRST + number - 1] = value


def _wanted(me: Any) -> frozenset[Key]:
    return frozenset((n, i) for n, i in decode(me.wanted)) if me.wanted else frozenset()
