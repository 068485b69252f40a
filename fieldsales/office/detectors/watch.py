"""Look at what a push wrote: keep the index in step, find what cannot both be meant, write conflict rows.

Called once at the end of a push, inside its transaction: the counter is held, so no two pushes judge side by
side. What stands by the rows is a function of the rows alone, whatever their order; an act is never refused
for it. Many clients at once (an import) are only noted and looked at bit by bit by later requests.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from fieldsales.domain.client import Client
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import Row
from fieldsales.office.detectors.entries import WATCHED_ENTITIES
from fieldsales.office.detectors.index import Index
from fieldsales.office.detectors.judging import Judge
from fieldsales.office.detectors.office_rows import Key, OfficeRows
from fieldsales.office.tables import ACT, CLASH, ROW, UNWATCHED, WATCHED

MOST_CLIENTS = 100
"""So many clients of one push are looked at at once; more are left to later requests."""
CLIENT = kind_of(Client).number
WATCHED_KINDS = frozenset(n for n, k in BY_NUMBER.items() if k.entity in WATCHED_ENTITIES)
_REBUILT_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class Moment:
    """The commit that writes, and the office's clock in microseconds."""

    connection: sa.Connection
    commit: int
    now: int


@dataclass(slots=True)
class Written:
    """What a push wrote: the rows of watched kinds, and which acts made or changed clients."""

    rows: dict[Key, Row] = field(default_factory=dict)
    clients: set[tuple[int, int]] = field(default_factory=set)


def look(moment: Moment, written: Written) -> None:
    """Look at what a push wrote; costs nothing when it wrote nothing that is watched."""
    rows = written.rows
    if not rows:
        return
    if sum(1 for number, _ in rows if number == CLIENT) > MOST_CLIENTS:
        rows = {key: row for key, row in rows.items() if key[0] != CLIENT}
        noted = [{"device": device, "seq": seq} for device, seq in sorted(written.clients)]
        moment.connection.execute(UNWATCHED.insert(), noted)
    elif is_left(moment.connection):
        look_later(moment)
    if rows:
        _judge(moment, OfficeRows(moment.connection, rows), rows.keys())


def look_later(moment: Moment) -> bool:
    """Look at some clients of an act that was left; say whether there was one.

    Few at a time: the counter is held meanwhile, and somebody waits.
    """
    order = (UNWATCHED.c.device, UNWATCHED.c.seq)
    left = moment.connection.execute(sa.select(UNWATCHED).order_by(*order).limit(1)).first()
    if left is None:
        return False
    clients = _clients_of(moment.connection, left.device, left.seq)
    done = (left.done or 0) + MOST_CLIENTS
    chosen = sa.and_(UNWATCHED.c.device == left.device, UNWATCHED.c.seq == left.seq)
    moment.connection.execute(
        sa.update(UNWATCHED).where(chosen).values(done=done)
        if done < len(clients)
        else sa.delete(UNWATCHED).where(chosen)
    )
    keys = {(CLIENT, row_id) for row_id in clients[left.done or 0 : done]}
    rows = OfficeRows(moment.connection, {})
    rows.load(keys)
    _judge(moment, rows, keys)
    return True


def _clients_of(connection: sa.Connection, device: int, seq: int) -> list[bytes]:
    """Return the clients an act made or changed, each once, in the order of the act."""
    named = sa.and_(ACT.c.device == device, ACT.c.seq == seq)
    body = connection.execute(sa.select(ACT.c.body).where(named)).scalar_one()
    changes = unpack_changes(bytes(body))
    return list(dict.fromkeys(row_id for number, row_id, _ in changes if number == CLIENT))


def is_left(connection: sa.Connection) -> bool:
    """Say whether clients wait to be looked at."""
    return connection.execute(sa.select(UNWATCHED.c.seq).limit(1)).first() is not None


def rebuild(moment: Moment) -> None:
    """Make the index anew from the rows, and judge everything by it; conflicts that stand, stand on."""
    connection = moment.connection
    for table in (WATCHED, UNWATCHED, CLASH):
        connection.execute(sa.delete(table))
    judge = Judge(OfficeRows(connection, {}), Index(connection), moment.commit, moment.now)
    judge.note_standing()
    keys = _all_keys(connection)
    for pass_ in (judge.enter, judge.judge):
        for start in range(0, len(keys), _REBUILT_AT_ONCE):
            part = frozenset(keys[start : start + _REBUILT_AT_ONCE])
            judge.rows.load(part)
            pass_(part)


def _all_keys(connection: sa.Connection) -> list[Key]:
    """Return every watched row: clients first, since others follow the merged ones, members before trips."""
    query = sa.select(ROW.c.kind, ROW.c.id).where(ROW.c.kind.in_(WATCHED_KINDS)).distinct()
    found = [(number, bytes(row_id)) for number, row_id in connection.execute(query)]
    return sorted(found, key=lambda key: (key[0] != CLIENT, key))


def _judge(moment: Moment, rows: OfficeRows, keys: Iterable[Key]) -> None:
    judge = Judge(rows, Index(moment.connection), moment.commit, moment.now)
    judge.judge(judge.enter(frozenset(keys)))
