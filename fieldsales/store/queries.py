"""Questions that screens ask over many rows: lists of ids in an order, counts, sums.

Answers are ids and plain values; the rows themselves come through the readers. Every statement stands
here as it is sent. A list of clients is asked for its ids once and for its rows as they come into sight,
so that 100,000 of them cost no more than a screenful.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.text import fold
from fieldsales.store.merged import Merged, read_merged
from fieldsales.store.tables import TABLES
from fieldsales.views.clients import ClientFilter, ClientOrder
from fieldsales.views.trips import Trials

_CLIENT = kind_of(Client).number
_MEETING = TABLES[kind_of(Meeting).number]
_CHUNK = 500

_BY_NAME = "SELECT id FROM find_doc WHERE kind = ? ORDER BY key"
_NAMED_AND_TOWNS = "SELECT id, name, json_extract(address, '$.town') FROM client WHERE _deleted = 0"
_LAST_HELD = (
    "SELECT client_id, max(_start) FROM meeting WHERE _deleted = 0 AND _state = 'held' "
    "GROUP BY client_id"
)
_CHOSEN: Mapping[ClientFilter, str] = {
    ClientFilter.VIP: (
        "SELECT client_id FROM membership WHERE _deleted = 0 "
        "AND _state IN ('approved', 'assigned', 'questioned')"
    ),
    ClientFilter.OPEN_CASE: (
        'SELECT client_id FROM "case" WHERE _deleted = 0 '
        "AND _state NOT IN ('verified', 'refused', 'withdrawn')"
    ),
    ClientFilter.REFUSED: "SELECT id FROM client WHERE _deleted = 0 AND status = 'refused'",
}
_VISITED = (
    "SELECT DISTINCT client_id FROM meeting WHERE _deleted = 0 AND _state = 'held' AND _start >= ?"
)


def client_ids(
    connection: sa.Connection, chosen: ClientFilter, order: ClientOrder, since: str
) -> list[bytes]:
    """Return the ids of clients of a filter in an order.

    `since` is the moment, as JSON text, before which a client counts as not visited. Clients that were
    merged into another are left out; what was done with them counts for the one that is kept.
    """
    merged = read_merged(connection)
    ids = _ordered(connection, order, merged)
    left_out = set(merged.kept)
    fitting: set[bytes] | None = None
    if chosen in _CHOSEN:
        fitting = {merged.shown(i) for i in _ids(connection, _CHOSEN[chosen])}
    elif chosen is ClientFilter.NOT_VISITED:
        visited = connection.exec_driver_sql(_VISITED, (since,)).scalars()
        left_out |= {merged.shown(i) for i in visited}
    return [i for i in ids if i not in left_out and (fitting is None or i in fitting)]


def _ordered(connection: sa.Connection, order: ClientOrder, merged: Merged) -> list[bytes]:
    match order:
        case ClientOrder.NAME:
            return list(connection.exec_driver_sql(_BY_NAME, (_CLIENT,)).scalars())
        case ClientOrder.TOWN:
            rows = connection.exec_driver_sql(_NAMED_AND_TOWNS)
            named = [(fold(town or "\U0010ffff"), fold(name), i) for i, name, town in rows]
            return [i for _, _, i in sorted(named)]
        case ClientOrder.LAST_MET:
            met: dict[bytes, str] = {}
            for client_id, start in connection.exec_driver_sql(_LAST_HELD):
                shown = merged.shown(client_id)
                met[shown] = max(start or "", met.get(shown, ""))
            by_name = _ordered(connection, ClientOrder.NAME, merged)
            return sorted(by_name, key=lambda i: met.get(i, ""))


_UNBOOKED = (
    "SELECT c.id FROM client AS c LEFT JOIN (SELECT DISTINCT client_id FROM membership "
    "WHERE _deleted = 0 AND _state IN ('approved', 'assigned')) AS v ON v.client_id = c.id "
    "WHERE c.region_id = ? AND c._deleted = 0 AND c.do_not_visit = 0 "
    "AND c.merged_into_id IS NULL AND c.status != 'refused' AND NOT EXISTS ("
    "SELECT 1 FROM meeting AS m WHERE m.client_id = c.id AND m.trip_id = ? AND m._deleted = 0 "
    "AND m._state IN ('proposed', 'planned', 'confirmed', 'in_progress', 'held')) "
    "ORDER BY v.client_id IS NULL, "
    "CASE c.segment WHEN 'large' THEN 0 WHEN 'medium' THEN 1 WHEN 'small' THEN 2 ELSE 3 END, "
    "c._n LIMIT ?"
)
_BOOKED = (
    "SELECT DISTINCT client_id FROM meeting WHERE trip_id = ? AND _deleted = 0 "
    "AND _state IN ('proposed', 'planned', 'confirmed', 'in_progress', 'held')"
)


def unbooked_clients(
    connection: sa.Connection, trip_id: bytes, region_id: bytes | None, most: int
) -> list[bytes]:
    """Return clients of a region with no meeting on a trip: those of the VIP list first, then by size."""
    merged = read_merged(connection)
    asked = most + len(merged.kept)
    found = connection.exec_driver_sql(_UNBOOKED, (region_id, trip_id, asked)).scalars()
    booked = {merged.shown(i) for i in _booked(connection, trip_id)} if merged.kept else set()
    return [i for i in found if i not in booked][:most]


def _booked(connection: sa.Connection, trip_id: bytes) -> Iterable[bytes]:
    return connection.exec_driver_sql(_BOOKED, (trip_id,)).scalars()


def last_held(connection: sa.Connection, client_ids: Iterable[bytes]) -> dict[bytes, str]:
    """Return, for those clients that were ever met, the start of the last meeting held (JSON text)."""
    start = sa.func.max(_MEETING.c["_start"])
    return _grouped(connection, client_ids, (start, max), "held")


def next_planned(
    connection: sa.Connection, client_ids: Iterable[bytes], after: str
) -> dict[bytes, str]:
    """Return, for those clients that have one, the start of the next live meeting (JSON text)."""
    start = sa.func.min(_MEETING.c["_start"])
    later = _MEETING.c["_start"] >= after
    return _grouped(connection, client_ids, (start, min), "planned", "confirmed", also=later)


def _grouped(
    connection: sa.Connection,
    client_ids: Iterable[bytes],
    wanted: tuple[sa.ColumnElement[Any], Callable[[str, str], str]],
    *states: str,
    also: sa.ColumnElement[bool] | None = None,
) -> dict[bytes, str]:
    """Return the first or last start of each client's meetings, those of clients merged into it too."""
    column, better = wanted
    merged = read_merged(connection)
    ids = merged.families(client_ids)
    query = sa.select(_MEETING.c.client_id, column).group_by(_MEETING.c.client_id)
    query = query.where(_MEETING.c["_deleted"] == 0, _MEETING.c["_state"].in_(states))
    if also is not None:
        query = query.where(also)
    found: dict[bytes, str] = {}
    for at in range(0, len(ids), _CHUNK):
        chosen = _MEETING.c.client_id.in_(ids[at : at + _CHUNK])
        for client_id, start in connection.execute(query.where(chosen)):
            shown = merged.shown(client_id)
            found[shown] = better(start, found.get(shown, start))
    return found


def trials_of_clients(connection: sa.Connection, ids: Collection[bytes]) -> dict[bytes, Trials]:
    """Return each client's record of held meetings; clients without any are left out."""
    merged = read_merged(connection)
    found: dict[bytes, Trials] = {}
    for one, trials in _trials(connection, _MEETING.c.client_id, merged.families(ids)).items():
        found[merged.shown(one)] = found.get(merged.shown(one), Trials()) + trials
    return found


def trials_of_brigades(connection: sa.Connection, ids: Collection[bytes]) -> dict[bytes, Trials]:
    """Return each brigade's record of held meetings; brigades without any are left out."""
    return _trials(connection, _MEETING.c.brigade_id, ids)


def _trials(
    connection: sa.Connection, column: sa.Column[Any], ids: Collection[bytes]
) -> dict[bytes, Trials]:
    """Count what can teach: held, missed by the client, cancelled by the client (RULES section 5.2)."""
    side = sa.func.json_extract(_MEETING.c.outcome, "$.side")
    teaches = _MEETING.c["_state"].in_(("held", "missed_by_client")) | (
        (_MEETING.c["_state"] == "cancelled") & (side == "client")
    )
    held = sa.func.sum(sa.case((_MEETING.c["_state"] == "held", 1), else_=0))
    query = sa.select(column, held, sa.func.count()).group_by(column)
    query = query.where(_MEETING.c["_deleted"] == 0, teaches)
    found: dict[bytes, Trials] = {}
    wanted = list(ids)
    for at in range(0, len(wanted), _CHUNK):
        chosen = column.in_(wanted[at : at + _CHUNK])
        for row_id, count, booked in connection.execute(query.where(chosen)):
            found[row_id] = Trials(count, booked)
    return found


def clients_by_region(connection: sa.Connection) -> dict[bytes, int]:
    """Return how many clients of each region are here."""
    counted = connection.exec_driver_sql(
        "SELECT region_id, count(*) FROM client WHERE region_id IS NOT NULL GROUP BY region_id"
    )
    return {bytes(region): int(count) for region, count in counted}


def rows_but_clients(connection: sa.Connection) -> int:
    """Return how many records of every kind but clients are here."""
    tables = (t for number, t in TABLES.items() if number != _CLIENT)
    counts = (
        connection.execute(sa.select(sa.func.count()).select_from(t)).scalar_one() for t in tables
    )
    return int(sum(counts))


def _ids(connection: sa.Connection, sql: str) -> Iterable[bytes]:
    return connection.exec_driver_sql(sql).scalars()
