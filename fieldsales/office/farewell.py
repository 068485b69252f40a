"""The last words of a device out of service: what it still holds goes to quarantine, and it is told to wipe.

Its acts are kept as they came, none is applied: somebody looks at them first (`quarantine`).
"""

from typing import Any

import msgspec
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.hashes import SHA256

from fieldsales.domain.people import DeviceState, Person
from fieldsales.errors import RuleError, as_text
from fieldsales.ledger.act import Act, chain_hash
from fieldsales.ledger.packing import unsqueeze
from fieldsales.office.auth import use_nonce, verified
from fieldsales.office.database import Head, OfficeDatabase
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.people import records
from fieldsales.office.tables import ACT, DEVICE
from fieldsales.sync.protocol import MAX_UNPACKED
from fieldsales.sync.tenure import FAREWELL_PATH, FarewellAsk, WipeOrder, order_text


def farewell(
    database: OfficeDatabase, keys: OfficeKeys, header: str, body: bytes, now: int
) -> WipeOrder:
    """Take what a device out of service still has; answer with the signed order to wipe."""
    with database.reading() as connection:
        caller = verified(connection, header, FAREWELL_PATH, body, now)
    asked = msgspec.msgpack.decode(unsqueeze(body, MAX_UNPACKED), type=FarewellAsk)
    with database.writing() as (connection, head):
        use_nonce(connection, caller, now)
        chosen = DEVICE.c.number == caller.device
        device = connection.execute(sa.select(DEVICE).where(chosen)).one()
        if is_in_service(connection, device):
            raise RuleError("This laptop is in service; the office gives no order to wipe it.")
        last_seq = keep_apart(connection, head, device, asked.acts, now)
    text = order_text(bytes(device.id), now)
    return WipeOrder(
        bytes(device.id), now, keys.authority_key.sign(text, ECDSA(SHA256())), last_seq
    )


def is_in_service(connection: sa.Connection, device: Any) -> bool:
    """Say whether a device may speak: it is active, and so is its person."""
    people = (p for p in records(connection, Person) if p.id == bytes(device.person))
    return device.state == DeviceState.ACTIVE.value and any(p.is_active for p in people)


def keep_apart(
    connection: sa.Connection,
    head: Head,
    device: Any,
    acts: list[Act],
    now: int,
) -> int:
    """Keep the acts that continue a device's log in quarantine; return its last number here."""
    last_seq, last_hash = device.last_seq, bytes(device.last_hash)
    reason = as_text(
        RuleError("The office had taken this laptop out of service before this was sent.")
    )
    for act in (a for a in acts if a.seq > device.last_seq):
        if act.seq != last_seq + 1 or act.hash != chain_hash(last_hash, act):
            break  # no log of this device: what follows stays on it, sealed to the office
        last_seq, last_hash = act.seq, act.hash
        connection.execute(
            ACT.insert().values(
                device=device.number,
                seq=act.seq,
                hash=act.hash,
                time=act.time,
                accepted=now,
                author=act.author,
                schema=act.schema,
                body=act.body,
                refused=reason,
                commit=head.commit,
            )
        )
    told = {"last_seq": last_seq, "last_hash": last_hash}
    connection.execute(sa.update(DEVICE).where(DEVICE.c.number == device.number).values(told))
    return int(last_seq)
