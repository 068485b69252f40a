"""What reports ask beside whole records: how fresh the data are, and the entries of one repeat."""

from collections.abc import Iterable

import sqlalchemy as sa

from fieldsales.domain.kinds import kind_of
from fieldsales.domain.response import Answer
from fieldsales.domain.stored import moment_back
from fieldsales.store.tables import SELF, TABLES
from fieldsales.views.trip_facts import DataAsOf

_ANSWER = TABLES[kind_of(Answer).number]


def freshness_of(connection: sa.Connection) -> DataAsOf:
    """Return when this device last acted and last heard the office, and how many acts wait to be sent."""
    me = connection.execute(sa.select(SELF)).first()
    if me is None:
        return DataAsOf(None, None)
    return DataAsOf(
        moment_back(me.latest_time) if me.latest_time else None,
        moment_back(me.synced_at) if me.synced_at else None,
        me.last_seq - me.acked_seq,
    )


def entries_of_repeat(
    connection: sa.Connection, response_ids: Iterable[bytes], repeat_id: str
) -> list[bytes]:
    """Return the ids of the answers inside one repeat, and of no other question."""
    inside = _ANSWER.c.path.startswith(f"{repeat_id}/", autoescape=True)
    query = sa.select(_ANSWER.c.id).where(_ANSWER.c.response_id.in_(list(response_ids)), inside)
    return list(connection.execute(query).scalars())
