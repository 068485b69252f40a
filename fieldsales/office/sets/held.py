"""Which copies of rows a device has by its scopes, and which it had."""

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from fieldsales.office.objections import Key
from fieldsales.office.rows import of_keys
from fieldsales.office.tables import EXIT, IS_MAIN, ROW
from fieldsales.sync.protocol import Scope


def held_copies(
    connection: sa.Connection, keys: Iterable[Key], scopes: Collection[Scope]
) -> dict[Key, tuple[tuple[Scope, int], ...]]:
    """Return the copies of rows in scopes: scope and commit of each."""
    found: dict[Key, tuple[tuple[Scope, int], ...]] = {}
    wanted = sorted(scopes)
    for number, chosen in of_keys(connection, ROW, keys):
        query = sa.select(ROW.c.id, ROW.c.scope, ROW.c.commit).where(
            chosen, ROW.c.scope.in_(wanted), ~IS_MAIN
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
    for number, chosen in of_keys(connection, EXIT, keys):
        query = sa.select(EXIT.c.id).where(chosen, EXIT.c.scope.in_(wanted))
        found |= {(number, bytes(i)) for i in connection.execute(query).scalars()}
    return found
