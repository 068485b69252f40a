"""Recover a device whose passphrase was forgotten or whose keychain is gone: two people, one code.

Whoever holds the office's recovery passphrase opens the device's recovery slot and makes a code; the person
at the device types it and a new passphrase. The device keeps its number and its log and gets a new signing
key; the old one is refused from then on. A code works once, for one device, for a day.
"""

from typing import Any

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fieldsales.domain.ids import PersonId
from fieldsales.domain.people import Device, DeviceState
from fieldsales.domain.stored import moment_out
from fieldsales.errors import RuleError
from fieldsales.ledger.sealing import open_sealed, seal_under
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.people import CODE_LASTS, Issued, People, hash_of, person_by_email
from fieldsales.office.tables import CODE, DEVICE
from fieldsales.sync.tenure import RecoverAsk, RecoverOffer, RecoverTake

_REFUSED = (
    "This code is wrong, used, too old, or for another laptop. Ask the office for a new one; nothing was "
    "changed."
)


def issue_recovery(
    people: People, email: str, device: Device, private: X25519PrivateKey, secret: bytes
) -> Issued:
    """Make a code that lets a person back into a device of hers; it is kept as a hash only."""
    person = person_by_email(people.connection, email)
    if device.person_id != person.id or device.state is not DeviceState.ACTIVE:
        raise RuleError(
            "{email} has no device {number} in service; see `fieldsales office device list`.",
            email=person.email,
            number=device.number,
            where="--device",
        )
    query = sa.select(DEVICE.c.recovery).where(DEVICE.c.number == device.number)
    slot = bytes(people.connection.execute(query).scalar_one() or b"")
    sealed = seal_under(secret, open_sealed(private, slot, device.id), device.id)
    expires = people.now + CODE_LASTS
    people.connection.execute(
        CODE.insert().values(
            hash=hash_of(secret),
            person=person.id,
            expires=moment_out(expires),
            device=device.number,
            used=0,
            sealed=sealed,
        )
    )
    return Issued(secret, PersonId(person.id), expires)


def offer_recovery(
    database: OfficeDatabase, ask: RecoverAsk, recovery_public: bytes, now: int
) -> RecoverOffer:
    """Give the key of a device under the code's secret; the code is not used up yet."""
    with database.reading() as connection:
        code, device = _code_and_device(connection, ask.secret, ask.device_id, now)
    return RecoverOffer(
        device.number,
        bytes(code.sealed),
        recovery_public,
        device.lease_id,
        device.lease_ends_at,
        bytes(device.share),
    )


def take_recovery(database: OfficeDatabase, taken: RecoverTake, now: int) -> None:
    """Use a code up for a device's new signing key; the same key may say it again, another may not."""
    if len(taken.signing_public) != 32 or len(taken.recovery_slot) > 1024:
        raise RuleError("The recovery has a shape this office does not know.", where="CODE")
    with database.writing() as (connection, _head):
        code, device = _code_and_device(connection, taken.secret, taken.device_id, now)
        if code.used:
            if bytes(device.public or b"") != taken.signing_public:
                raise RuleError(_REFUSED, where="CODE")
            return
        connection.execute(sa.update(CODE).where(CODE.c.hash == code.hash).values(used=1))
        fresh = {"public": taken.signing_public, "recovery": taken.recovery_slot}
        connection.execute(sa.update(DEVICE).where(DEVICE.c.number == device.number).values(fresh))


def _code_and_device(
    connection: sa.Connection, secret: bytes, device_id: bytes, now: int
) -> tuple[Any, Any]:
    code = connection.execute(sa.select(CODE).where(CODE.c.hash == hash_of(secret))).first()
    if code is None or code.sealed is None or code.expires < now:
        raise RuleError(_REFUSED, where="CODE")
    device = connection.execute(sa.select(DEVICE).where(DEVICE.c.number == code.device)).one()
    if bytes(device.id) != device_id or device.state != DeviceState.ACTIVE.value:
        raise RuleError(_REFUSED, where="CODE")
    return code, device
