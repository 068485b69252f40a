"""The outlines of clients, written by the office beside the cards: what a whole region shows of each."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.outline import Outline
from fieldsales.ledger.heads import CREATED, FIRST, flat_row, new_row, open_row
from fieldsales.ledger.packing import decode, encode
from fieldsales.ledger.stamp import OFFICE_DEVICE, stamp_of
from fieldsales.office.objections import Key
from fieldsales.office.rows import Rewrite, among, insert_rows, rewrite_rows, take_away
from fieldsales.office.sets.reading import Reading
from fieldsales.office.tables import ROW
from fieldsales.sync.protocol import Scope, outline_scope

_KIND = kind_of(Outline)


def write_outlines(
    connection: sa.Connection,
    commit: int,
    regions: frozenset[bytes],
    reading: Reading,
    clients: Iterable[Key],
) -> None:
    """Bring the outlines of clients in step with their cards."""
    keys = list(clients)
    standing = _standing(connection, [row_id for _, row_id in keys])
    fresh, again = [], []
    for key in keys:
        wanted = _outline(reading, key, regions)
        for scope, row in standing.get(key[1], {}).items():
            if wanted is None or outline_scope(wanted.region_id or b"") != scope:
                take_away(connection, commit, [((_KIND.number, key[1]), scope)])
            elif list(row[FIRST:]) != list(_KIND.stored_values(wanted)):
                changed = new_row(row[CREATED], _KIND.stored_values(wanted))
                again.append(Rewrite(_KIND.number, key[1], scope, scope, changed))
        if wanted is not None:
            scope = outline_scope(wanted.region_id or b"")
            if scope not in standing.get(key[1], {}):
                stamp = stamp_of(OFFICE_DEVICE, commit)
                body = encode(flat_row(key[1], new_row(stamp, _KIND.stored_values(wanted))))
                fresh.append((_KIND.number, key[1], scope, commit, body))
    insert_rows(connection, fresh)
    rewrite_rows(connection, commit, again)


def _outline(reading: Reading, key: Key, regions: frozenset[bytes]) -> Outline | None:
    """Return what may be known of a client by everybody who has its region; nothing of one that is gone."""
    client = reading.entity(*key)
    if not isinstance(client, Client) or client.region_id not in regions:
        return None
    if client.merged_into_id is not None:
        return None
    town = client.address.town if client.address is not None else ""
    return Outline(
        id=client.id,
        region_id=client.region_id,
        name=client.name,
        town=town,
        place_id=client.place_id,
        kind=client.kind,
        segment=client.segment,
    )


def _standing(connection: sa.Connection, ids: list[bytes]) -> dict[bytes, dict[Scope, list[Any]]]:
    found: dict[bytes, dict[Scope, list[Any]]] = {}
    for chosen in among(connection, ROW.c.id, ids):
        query = sa.select(ROW.c.id, ROW.c.scope, ROW.c.body).where(
            ROW.c.kind == _KIND.number, chosen
        )
        for row_id, scope, body in connection.execute(query):
            row = open_row(decode(bytes(body)))
            found.setdefault(bytes(row_id), {})[bytes(scope)] = row
    return found
