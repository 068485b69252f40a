"""Give changes out, page by page. Each page is one short snapshot and ends on a commit.

One cursor per granted scope: a scope granted later starts at 0, so first sync, catching up and a new grant
are one query. A row changed while the pages go out moves behind the head and comes at the end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec
import sqlalchemy as sa

from fieldsales.domain.conflict import Conflict
from fieldsales.domain.kinds import kind_of
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.tables import COUNTER, EXIT, ROW
from fieldsales.sync.protocol import Frame, Scope, region_of

PAGE = 5_000
CONFLICT = kind_of(Conflict).number
Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a device asks for and what it must not get back.

    Args:
        scopes: what its person may read now.
        cursors: where the device stands, by scope; scopes no longer granted are told to leave.
        last_seq: its last act the office has.
        now: the office's clock, microseconds.
        refused: acts of this request the office refused, with reasons.
        pushed: the commit of this request's acts, 0 when it had none.
        clean: rows the device has as they stand since that commit; they are not sent back.
        resend: rows it must see again whatever its cursors say, or see leave.
        is_whole: its rows stand as they were at the cursors, so that a patch on them will do.
    """

    scopes: frozenset[Scope]
    cursors: Mapping[Scope, int]
    last_seq: int
    now: int
    refused: list[tuple[int, str]] = field(default_factory=list)
    pushed: int = 0
    clean: frozenset[Key] = frozenset()
    resend: frozenset[Key] = frozenset()
    is_whole: bool = False


def frames(database: OfficeDatabase, asked: Asked, page: int = PAGE) -> Iterator[Frame]:
    """Yield every page after the cursors; at least one, the last one marked."""
    asked = _anew_where_left(asked)
    cursors = {s: asked.cursors.get(s, 0) for s in asked.scopes}
    is_first = True
    while True:
        with database.reading() as connection:
            frame = _Page(connection, asked, cursors).frame(page, is_first=is_first)
        is_first = False
        yield frame
        if frame.is_last:
            return
        cursors |= dict.fromkeys(frame.scopes, frame.cursor)


def _anew_where_left(asked: Asked) -> Asked:
    """Begin anew with what is still granted of a region of which a scope was left.

    The device takes away all it has of that region, since it does not know which row was of which scope.
    """
    left = {region_of(s) for s in asked.cursors.keys() - asked.scopes}
    if not left:
        return asked
    cursors = {s: 0 if region_of(s) in left else c for s, c in asked.cursors.items()}
    return replace(asked, cursors=cursors, clean=frozenset())


class _Page:
    """One snapshot: the scopes that lag most are brought forward by one page of rows."""

    def __init__(
        self, connection: sa.Connection, asked: Asked, cursors: Mapping[Scope, int]
    ) -> None:
        self._connection, self._asked, self._cursors = connection, asked, cursors
        self._rows: dict[int, list[Any]] = {}
        self._patches: list[Any] = []
        self._exits: list[Any] = []

    def frame(self, page: int, *, is_first: bool) -> Frame:
        """Return the next page, whole to a commit."""
        asked = self._asked
        head, epoch = self._connection.execute(sa.select(COUNTER.c.head, COUNTER.c.epoch)).one()
        start = min((c for c in self._cursors.values() if c < head), default=head)
        lagging = sorted(s for s, c in self._cursors.items() if c == start < head)
        if start == 0:  # a first sync brings one region after the other, so that work may begin
            lagging = lagging[:1]
        cut = head
        if lagging:
            cut = self._cut(_window(ROW, lagging, start, head), page) or head
            self._take_rows(_window(ROW, lagging, start, cut), self._held_at(lagging))
            if start:  # a device that never held the scope has nothing to give back
                self._take_exits(_window(EXIT, lagging, start, cut))
        if is_first:
            self._take_again(asked.resend | self._also_elsewhere())
        is_last = all(c >= head for s, c in self._cursors.items() if s not in lagging)
        return Frame(
            asked.last_seq,
            epoch,
            cut,
            lagging,
            asked.refused,
            self._rows,
            self._patches,
            self._exits,
            is_last and cut == head,
            asked.now,
            sorted(asked.cursors.keys() - asked.scopes) if is_first else [],
        )

    def _cut(self, window: sa.ColumnElement[bool], page: int) -> int | None:
        """Return the commit that ends this page: that of row number `page`, None at the end."""
        query = sa.select(ROW.c.commit).where(window).order_by(ROW.c.commit)
        return self._connection.execute(query.offset(page - 1).limit(1)).scalar()

    def _held_at(self, lagging: list[Scope]) -> int:
        """Return the commit as of which the device holds all rows of scopes, by its request alone.

        The page before this one proves nothing: it left out the rows that were changed again later.
        """
        return min(self._asked.cursors.get(s, 0) for s in lagging) if self._asked.is_whole else 0

    def _take_rows(self, window: sa.ColumnElement[bool], held_at: int) -> None:
        """Take rows as they are kept, unread: the patch, where the device holds the row it is on."""
        fits = sa.and_(ROW.c.patch_from > 0, ROW.c.patch_from <= held_at)
        body = sa.case((fits, None), else_=ROW.c.body)
        patch = sa.case((fits, ROW.c.patch))
        query = sa.select(ROW.c.kind, ROW.c.id, ROW.c.commit, body, patch).where(window)
        clean, pushed = self._asked.clean, self._asked.pushed
        for number, row_id, commit, whole, part in self._connection.execute(
            query.order_by(ROW.c.commit)
        ):
            if commit == pushed and (number, bytes(row_id)) in clean:
                continue
            if whole is None:
                self._patches.append(msgspec.Raw(bytes(part)))
            else:
                self._rows.setdefault(number, []).append(msgspec.Raw(bytes(whole)))

    def _take_exits(self, window: sa.ColumnElement[bool]) -> None:
        """Take rows that left a scope, unless another granted scope holds them now."""
        held = sa.and_(ROW.c.kind == EXIT.c.kind, ROW.c.id == EXIT.c.id, self._is_granted())
        gone = ~sa.exists().where(held)
        query = sa.select(EXIT.c.kind, EXIT.c.id).where(window, gone).distinct()
        self._exits += [[number, bytes(i)] for number, i in self._connection.execute(query)]

    def _also_elsewhere(self) -> frozenset[Key]:
        """Return the conflicts of scopes no longer granted: a scope that still is may hold the same row."""
        left = self._asked.cursors.keys() - self._asked.scopes
        chosen = sa.and_(ROW.c.kind == CONFLICT, ROW.c.scope.in_(left))
        query = sa.select(ROW.c.kind, ROW.c.id).where(chosen)
        found = self._connection.execute(query) if left else ()
        return frozenset((number, bytes(row_id)) for number, row_id in found)

    def _take_again(self, keys: frozenset[Key]) -> None:
        """Take rows whatever the cursors say; those the device may not read, or that are not, leave."""
        for number, row_id in sorted(keys):
            chosen = sa.and_(ROW.c.kind == number, ROW.c.id == row_id, self._is_granted())
            body = self._connection.execute(sa.select(ROW.c.body).where(chosen)).scalar()
            if body is None:
                self._exits.append([number, row_id])
            else:
                self._rows.setdefault(number, []).append(msgspec.Raw(bytes(body)))

    def _is_granted(self) -> sa.ColumnElement[bool]:
        return ROW.c.scope.in_(self._asked.scopes)


def _window(table: sa.Table, scopes: list[Scope], start: int, cut: int) -> sa.ColumnElement[bool]:
    return sa.and_(table.c.scope.in_(scopes), table.c.commit > start, table.c.commit <= cut)
