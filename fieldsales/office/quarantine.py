"""The acts that were set aside, each with its reason: look at them, and apply what may be applied.

Released is by somebody of the office, so neither the region nor the role of the author is asked any more;
what cannot be read or kept stays where it is. An act keeps its number, author and times.
"""

from typing import Any

import sqlalchemy as sa

from fieldsales.domain.ids import id_text
from fieldsales.domain.kinds import BY_NUMBER
from fieldsales.domain.people import Person, Region, Role
from fieldsales.domain.stored import moment_back
from fieldsales.errors import RuleError, from_text
from fieldsales.ledger.act import Act, Change, unpack_changes
from fieldsales.office.database import Head
from fieldsales.office.objections import Pusher
from fieldsales.office.people import records
from fieldsales.office.push import Push, open_acts
from fieldsales.office.tables import ACT
from fieldsales.sync.protocol import COMPANY, region_scope


def listed(connection: sa.Connection) -> list[dict[str, Any]]:
    """Return the acts in quarantine, oldest first."""
    names = {p.id: p.email for p in records(connection, Person)}
    query = sa.select(ACT).where(ACT.c.refused.is_not(None)).order_by(ACT.c.accepted, ACT.c.seq)
    return [_plain(row, names) for row in connection.execute(query)]


def shown(connection: sa.Connection, name: str) -> dict[str, Any]:
    """Return one act with what it would change."""
    row = _found(connection, name)
    names = {p.id: p.email for p in records(connection, Person)}
    try:
        changes = [_change(c) for c in unpack_changes(bytes(row.body))]
    except RuleError as error:
        return _plain(row, names) | {"changes": [], "unreadable": error.message}
    return _plain(row, names) | {"changes": changes}


def release(connection: sa.Connection, head: Head, name: str) -> None:
    """Apply an act in quarantine; refuse one that cannot be, with the reason."""
    row = _found(connection, name)
    regions = {region_scope(r.id) for r in records(connection, Region)}
    pusher = Pusher(
        row.device,
        bytes(row.author),
        frozenset(Role),
        frozenset({COMPANY, *regions}),
        row.seq - 1,
        b"",
    )
    act = Act(row.seq, bytes(row.hash), row.time, bytes(row.author), row.schema, bytes(row.body))
    reason = Push(connection, head.commit, pusher, row.accepted, {}).again(open_acts([act])[0])
    if reason is not None:
        raise RuleError(
            "Act {act} cannot be applied: {reason} It stays in quarantine.",
            act=name,
            reason=from_text(reason).message,
            where="ID",
        )
    chosen = sa.and_(ACT.c.device == row.device, ACT.c.seq == row.seq)
    connection.execute(sa.update(ACT).where(chosen).values(refused=None))


def _found(connection: sa.Connection, name: str) -> Any:
    device, _, seq = name.partition(":")
    if device.isdigit() and seq.isdigit():
        chosen = sa.and_(ACT.c.device == int(device), ACT.c.seq == int(seq))
        query = sa.select(ACT).where(chosen, ACT.c.refused.is_not(None))
        found = connection.execute(query).first()
        if found is not None:
            return found
    raise RuleError(
        "There is no act {act} in quarantine; see `fieldsales office quarantine list`.",
        act=name,
        where="ID",
    )


def _plain(row: Any, names: dict[bytes, str]) -> dict[str, Any]:
    return {
        "id": f"{row.device}:{row.seq}",
        "device": row.device,
        "author": names.get(bytes(row.author)),
        "at": moment_back(row.time).isoformat(),
        "accepted": moment_back(row.accepted).isoformat(),
        "reason": from_text(row.refused).message,
    }


def _change(change: Change) -> dict[str, Any]:
    number, row_id, values = change
    kind = BY_NUMBER.get(number)
    names = [f.name for f in kind.fields] if kind else []

    def name_of(place: int) -> str:
        return names[place - 1] if 0 < place <= len(names) else str(place)

    if isinstance(values, list):
        said = {name_of(n): v for n, v in enumerate(values, 1) if v is not None}
    else:
        said = {name_of(n): written[0] for n, written in values.items()}
    return {
        "kind": kind.name if kind else number,
        "id": id_text(row_id),
        "is_new": isinstance(values, list),
        "values": {n: id_text(v) if isinstance(v, bytes) else v for n, v in said.items()},
    }
