"""Which copies of rows a device has by its scopes, and which it had."""

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from fieldsales.office.objections import Key
from fieldsales.office.rows import among
from fieldsales.office.tables import EXIT, IS_MAIN, ROW
from fieldsales.sync.protocol import Scope


def held_copies(
    connection: sa.Connection, keys: Iterable[Key], scopes: Collection[Scope]
) -> dict[Key, tuple[tuple[Scope, int], ...]]:
    """Return the copies of rows in scopes: scope and commit of each."""
    found: dict[Key, tuple[tuple[Scope, int], ...]] = {}
    wanted = sorted(scopes)
    for number, ids in _by_kind(keys).items():
        for chosen in among(connection, ROW.c.id, ids):
            query = sa.select(ROW.c.id, ROW.c.scope, ROW.c.commit).where(
                ROW.c.kind == number, chosen, ROW.c.scope.in_(wanted), ~IS_MAIN
            )
            for row_id, scope, commit in connection.execute(query):
                key = (number, bytes(row_id))
                found[key] = (*found.get(key, ()), (bytes(scope), commit))
    return found


def left_keys(
    connection: sa.Connection, keys: Iterable[Key], scopes: Collection[Scope]
) -> set[Key]:
    """Return the rows that stood in scopes and left: work on them may still be under way."""
    found = set[Key]()
    wanted = sorted(scopes)
    for number, ids in _by_kind(keys).items():
        for chosen in among(connection, EXIT.c.id, ids):
            query = sa.select(EXIT.c.id).where(
                EXIT.c.kind == number, chosen, EXIT.c.scope.in_(wanted)
            )
            found |= {(number, bytes(i)) for i in connection.execute(query).scalars()}
    return found


def _by_kind(keys: Iterable[Key]) -> dict[int, list[bytes]]:
    found: dict[int, list[bytes]] = {}
    for number, row_id in keys:
        found.setdefault(number, []).append(row_id)
    return found
