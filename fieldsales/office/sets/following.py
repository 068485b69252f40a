"""When working sets are kept: after every push, and anew when a region is first given in outline."""

from collections.abc import Mapping

import sqlalchemy as sa

from fieldsales.domain.conflict import Conflict
from fieldsales.domain.kinds import kind_of
from fieldsales.ledger.heads import open_row
from fieldsales.ledger.packing import decode
from fieldsales.office.objections import Key, Known
from fieldsales.office.sets.belonging import Lot, lot_of
from fieldsales.office.sets.index import Index
from fieldsales.office.sets.placing import HoldersOf, Placing
from fieldsales.office.tables import IS_MAIN, ROW
from fieldsales.sync.protocol import outline_scope, region_scope, set_scope

_AT_ONCE = 2_000
_CONFLICT = kind_of(Conflict).number


def follow(
    connection: sa.Connection,
    commit: int,
    now: int,
    regions: frozenset[bytes],
    written: Mapping[Key, Known],
    holders_of_device: HoldersOf,
) -> None:
    """Bring the copies in step with rows just written, if anybody holds a region in outline."""
    if regions and written:
        Placing(connection, commit, now, regions).follow(written, holders_of_device)


def place_region(
    connection: sa.Connection,
    commit: int,
    now: int,
    region: bytes,
    regions: frozenset[bytes],
    holders_of_device: HoldersOf,
) -> None:
    """Make the copies of a region anew: nobody holds it in outline yet."""
    _forget(connection, region)
    numbers = sa.select(ROW.c.kind).where(ROW.c.scope == region_scope(region)).distinct()
    kinds = [n for n in connection.execute(numbers).scalars() if lot_of(n) is not Lot.OFFICE]
    for number in sorted(kinds, key=lambda n: (lot_of(n) is not Lot.PLANNING, n)):
        query = sa.select(ROW.c.id, ROW.c.body, ROW.c.scope, ROW.c.commit).where(
            ROW.c.kind == number, ROW.c.scope == region_scope(region)
        )
        rows = connection.execute(query.order_by(ROW.c.id)).all()
        for start in range(0, len(rows), _AT_ONCE):
            written = {
                (number, bytes(i)): Known(open_row(decode(bytes(body))), bytes(scope), at)
                for i, body, scope, at in rows[start : start + _AT_ONCE]
            }
            Placing(connection, commit, now, regions).follow(written, holders_of_device)


def _forget(connection: sa.Connection, region: bytes) -> None:
    """Take away the copies of a region that somebody held long ago; conflicts have theirs always."""
    first, last = set_scope(region, b""), set_scope(region, b"\xff" * 17)
    old = sa.or_(ROW.c.scope == outline_scope(region), ROW.c.scope.between(first, last))
    connection.execute(sa.delete(ROW).where(old, ~IS_MAIN, ROW.c.kind != _CONFLICT))
    Index(connection).forget_regions([region])
