"""Give changes out, page by page. Each page is one short snapshot and ends on a commit.

One cursor per granted scope: a scope granted later starts at 0, so first sync, catching up and a new grant
are one query. A row changed while the pages go out moves behind the head and comes at the end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
import sqlalchemy as sa

from fieldsales.office.database import OfficeDatabase
from fieldsales.office.tables import COUNTER, EXIT, ROW
from fieldsales.sync.protocol import Frame, Scope

PAGE = 5_000
Key = tuple[int, bytes]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a device asks for and what it must not get back."""

    scopes: frozenset[Scope]
    cursors: Mapping[Scope, int]
    last_seq: int
    now: int
    refused: list[tuple[int, str]] = field(default_factory=list)
    clean: frozenset[Key] = frozenset()
    resend: frozenset[Key] = frozenset()


def frames(database: OfficeDatabase, asked: Asked) -> Iterator[Frame]:
    """Yield every page after the cursors; at least one, the last one marked."""
    cursors = {s: asked.cursors.get(s, 0) for s in asked.scopes}
    is_first = True
    while True:
        with database.reading() as connection:
            frame, cursors = _page(connection, cursors, asked, with_resend=is_first)
        is_first = False
        yield frame
        if frame.is_last:
            return


def _page(
    connection: sa.Connection, cursors: dict[Scope, int], asked: Asked, *, with_resend: bool
) -> tuple[Frame, dict[Scope, int]]:
    head, epoch = connection.execute(sa.select(COUNTER.c.head, COUNTER.c.epoch)).one()
    behind = {s: c for s, c in cursors.items() if c < head}
    start = min(behind.values(), default=head)
    lagging = sorted(s for s, c in behind.items() if c == start)
    if start == 0:
        lagging = lagging[
            :1
        ]  # a first sync brings one region after the other, so that work may begin
    cut = _cut(connection, lagging, start, head) if lagging else head
    rows: dict[int, list[Any]] = {}
    if lagging:
        _collect(connection, rows, _window(lagging, start, cut), asked.clean)
    if with_resend:
        for number, row_id in asked.resend:
            chosen = sa.and_(
                ROW.c.kind == number, ROW.c.id == row_id, ROW.c.scope.in_(asked.scopes)
            )
            _collect(connection, rows, chosen, frozenset())
    exits = _exits(connection, lagging, start, cut) if start > 0 else []
    after = {s: (cut if s in lagging else c) for s, c in cursors.items()}
    frame = Frame(
        asked.last_seq,
        epoch,
        cut,
        lagging,
        asked.refused,
        rows,
        [],
        exits,
        all(c >= head for c in after.values()),
        asked.now,
    )
    return frame, after


def _cut(connection: sa.Connection, scopes: list[Scope], start: int, head: int) -> int:
    """Return the commit that ends this page: the one that holds row number PAGE, else the head."""
    query = sa.select(ROW.c.commit).where(_window(scopes, start, head)).order_by(ROW.c.commit)
    return connection.execute(query.offset(PAGE - 1).limit(1)).scalar() or head


def _window(scopes: list[Scope], start: int, cut: int) -> sa.ColumnElement[bool]:
    return sa.and_(ROW.c.scope.in_(scopes), ROW.c.commit > start, ROW.c.commit <= cut)


def _collect(
    connection: sa.Connection,
    rows: dict[int, list[Any]],
    chosen: sa.ColumnElement[bool],
    clean: frozenset[Key],
) -> None:
    """Add rows as they are kept; their bodies are passed on unread."""
    query = sa.select(ROW.c.kind, ROW.c.id, ROW.c.body).where(chosen).order_by(ROW.c.commit)
    for number, row_id, body in connection.execute(query):
        if not clean or (number, bytes(row_id)) not in clean:
            rows.setdefault(number, []).append(msgspec.Raw(bytes(body)))


def _exits(connection: sa.Connection, scopes: list[Scope], start: int, cut: int) -> list[Any]:
    if not scopes:
        return []
    query = sa.select(EXIT.c.kind, EXIT.c.id).where(
        EXIT.c.scope.in_(scopes), EXIT.c.commit > start, EXIT.c.commit <= cut
    )
    return [[number, bytes(row_id)] for number, row_id in connection.execute(query)]
