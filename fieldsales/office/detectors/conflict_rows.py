"""Conflict rows at the office: opened, kept, closed, opened again; one copy in each scope concerned.

All copies are the same row, so that whoever may read several scopes has it once. It names no region: it
leaves a device with the last granted scope that holds it. Who holds a region in outline has it too.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.conflict import Conflict, ConflictProgress, ConflictState
from fieldsales.domain.entity import Seen
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.stored import moment_back
from fieldsales.ledger.heads import CREATED, FIRST, WRITERS, Row, flat_row, new_row, open_row
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import OFFICE_DEVICE, stamp_of
from fieldsales.office.detectors.pairs import Clash
from fieldsales.office.rows import NewRow, among, insert_rows
from fieldsales.office.tables import CLASH, EXIT, ROW
from fieldsales.sync.protocol import COMPANY, Scope, outline_scope, region_of

KIND = kind_of(Conflict)


class ConflictRows:
    """The conflicts a push may have changed, read together and written one by one where they differ."""

    def __init__(self, connection: sa.Connection, commit: int, now: int) -> None:
        self._connection, self._commit, self._now = connection, commit, moment_back(now)
        self._rows: dict[bytes, Row] = {}
        self._scopes: dict[bytes, set[Scope]] = {}
        self._noted: list[dict[str, Any]] = []
        self._new: list[NewRow] = []
        self._gone: list[dict[str, Any]] = []

    def load(self, ids: Iterable[bytes]) -> None:
        """Read those conflicts, where there are any."""
        for chosen in among(self._connection, ROW.c.id, ids):
            query = sa.select(ROW.c.id, ROW.c.scope, ROW.c.body).where(
                ROW.c.kind == KIND.number, chosen
            )
            for row_id, scope, body in self._connection.execute(query):
                self._rows[bytes(row_id)] = open_row(decode(bytes(body)))
                self._scopes.setdefault(bytes(row_id), set()).add(bytes(scope))

    def sides_of(self, row_id: bytes) -> list[tuple[str, bytes]]:
        """Return kind and id of the records of a conflict that was read."""
        was = self._conflict(row_id)
        return [(side.kind, side.id) for side in was.sides] if was else []

    def stand(self, clash: Clash, *, is_kept: bool) -> None:
        """Write a conflict that stands by the rows: open, or kept by a decision."""
        was = self._conflict(clash.id)
        state = ConflictState.KEPT if is_kept else ConflictState.OPEN
        first, second = (*clash.sides, None)[:2]
        new = Conflict(
            id=clash.id,
            what=clash.what,
            first=first if first is not None else clash.sides[0],
            second=second,
            progress=_progress(was, state, self._now),
            cause=clash.cause,
            details=tuple(sorted(clash.details)),
            people=tuple(sorted(clash.people)),
        )
        if was is None:
            self._note(new, clash.kind)
        self._write(new, set(clash.scopes))

    def go(self, row_id: bytes, scopes: set[Scope]) -> None:
        """Close a conflict whose cause is gone; it stays where its sides are."""
        was = self._conflict(row_id)
        if was is None:
            return
        progress = _progress(was, ConflictState.CLOSED, self._now)
        closed = Conflict(
            id=row_id,
            what=was.what,
            first=was.first,
            second=was.second,
            progress=progress,
            cause=was.cause,
            details=was.details,
            people=was.people,
        )
        self._write(closed, scopes)

    def _conflict(self, row_id: bytes) -> Conflict | None:
        row = self._rows.get(row_id)
        if row is None:
            return None
        values = row[FIRST : FIRST + len(KIND.fields)]
        values += [f.stored_default for f in KIND.fields[len(values) :]]
        return KIND.entity_of(row_id, values, Seen(row[CREATED]))

    def _note(self, new: Conflict, kind: int) -> None:
        """Note of a new conflict which records it is about."""
        second = new.second.id if new.second else None
        values = {"id": new.id, "kind": kind, "first": new.first.id, "second": second}
        self._noted.append(values)

    def write(self) -> None:
        """Write what is new, all at once; what changed is written already."""
        for table, rows in ((CLASH, self._noted), (EXIT, self._gone)):
            if rows:
                self._connection.execute(table.insert(), rows)
        insert_rows(self._connection, self._new)
        for listed in (self._noted, self._gone, self._new):
            listed.clear()

    def _write(self, new: Conflict, concerned: set[Scope]) -> None:
        """Write the row where it must stand, take it out where it no longer belongs."""
        scopes = {*concerned, *(outline_scope(region_of(s)) for s in concerned if s != COMPANY)}
        before, held = self._rows.get(new.id), self._scopes.get(new.id, set())
        row = self._changed(before, KIND.stored_values(new))
        if row is before and scopes == held:
            return
        body = encode(flat_row(new.id, row))
        if held:
            self._write_again(new.id, body, held - scopes)
        self._new += [
            (KIND.number, new.id, scope, self._commit, body) for scope in sorted(scopes - held)
        ]
        self._rows[new.id], self._scopes[new.id] = row, scopes

    def _write_again(self, row_id: bytes, body: bytes, left: set[Scope]) -> None:
        """Write the copies of a row that stands already, but for those it leaves."""
        chosen = sa.and_(ROW.c.kind == KIND.number, ROW.c.id == row_id)
        if left:
            self._connection.execute(sa.delete(ROW).where(chosen, ROW.c.scope.in_(left)))
        gone = {"kind": KIND.number, "id": row_id, "commit": self._commit}
        self._gone += [gone | {"scope": scope} for scope in sorted(left)]
        fresh = {"commit": self._commit, "body": body, "patch": None, "patch_from": None}
        self._connection.execute(sa.update(ROW).where(chosen).values(fresh))

    def _changed(self, before: Row | None, values: tuple[Any, ...]) -> Row:
        """Return the packed row with these values, stamped by the office; the same row if none differs."""
        stamp = stamp_of(OFFICE_DEVICE, self._commit)
        if before is None:
            return new_row(stamp, values)
        differing = [
            n
            for n, value in enumerate(values, 1)
            if len(before) < FIRST + n or before[FIRST + n - 1] != value
        ]
        if not differing:
            return before
        row = [*before, *[None] * (FIRST + len(values) - len(before))]
        row[WRITERS] = {**(row[WRITERS] or {}), **dict.fromkeys(differing, stamp)}
        for number in differing:
            row[FIRST + number - 1] = values[number - 1]
        return row


def _progress(was: Conflict | None, state: ConflictState, now: datetime) -> ConflictProgress:
    """Return the state with when it opened and when it stopped being open."""
    if was is not None and was.state is state:
        return was.progress
    if state is ConflictState.OPEN:
        return ConflictProgress(state, now)
    opened = was.progress.opened_at if was is not None else now
    is_over = was is not None and was.state is not ConflictState.OPEN
    closed = was.progress.closed_at if was is not None and is_over else now
    return ConflictProgress(state, opened, closed)
