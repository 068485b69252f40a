"""Enrolment at the office: a code asks who it is for, then is used up by a device's key."""

import os
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from fieldsales.domain.ids import PersonId, derived_id, id_text, new_id
from fieldsales.domain.people import Device, DeviceState, Person
from fieldsales.domain.stored import moment_back, moment_out
from fieldsales.errors import RuleError
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.people import People, hash_of, lease_end, records
from fieldsales.office.tables import CODE, COUNTER, DEVICE
from fieldsales.sync.protocol import EnrolAsk, EnrolOffer, EnrolTake

FIRST_DEVICE = 2
_REFUSED = "This code is wrong, used or too old. Ask the office for a new one; nothing was changed."


def offer(
    database: OfficeDatabase, ask: EnrolAsk, recovery_public: bytes, now: datetime
) -> EnrolOffer:
    """Say who a code is for, reserving a device number; asking again gives the same."""
    with database.writing() as (connection, _head):
        code = _code(connection, ask.secret, now)
        number = code.device or _reserve(connection, code, now)
        company = connection.execute(sa.select(COUNTER.c.company)).scalar_one()
        device = connection.execute(sa.select(DEVICE).where(DEVICE.c.number == number)).one()
        if code.used and bytes(device.public or b"") != ask.signing_public:
            raise RuleError(_REFUSED, where="CODE")
        return EnrolOffer(
            company,
            bytes(device.id),
            number,
            bytes(code.person),
            recovery_public,
            device.lease_id,
            device.lease_ends_at,
            bytes(device.share),
        )


def take(database: OfficeDatabase, taken: EnrolTake, now: datetime) -> None:
    """Use a code up for a device's key; the same key may say it again, another may not."""
    if len(taken.signing_public) != 32 or len(taken.recovery_slot) > 1024:
        raise RuleError("The enrolment has a shape this office does not know.", where="CODE")
    with database.writing() as (connection, head):
        code = _code(connection, taken.secret, now)
        device = connection.execute(sa.select(DEVICE).where(DEVICE.c.number == code.device)).first()
        if device is None:
            raise RuleError(_REFUSED, where="CODE")
        if code.used:
            if bytes(device.public or b"") != taken.signing_public:
                raise RuleError(_REFUSED, where="CODE")
            return
        connection.execute(sa.update(CODE).where(CODE.c.hash == code.hash).values(used=1))
        connection.execute(
            sa.update(DEVICE)
            .where(DEVICE.c.number == device.number)
            .values(
                public=taken.signing_public,
                recovery=taken.recovery_slot,
                state=DeviceState.ACTIVE.value,
            )
        )
        People(connection, head, now).put_device(
            Device(
                id=bytes(device.id),
                number=device.number,
                person_id=PersonId(bytes(device.person)),
                name=taken.name[:80],
                state=DeviceState.ACTIVE,
                enrolled_at=now,
                lease_ends_at=moment_back(device.lease_ends_at),
            )
        )


def _code(connection: sa.Connection, secret: bytes, now: datetime) -> Any:
    found = connection.execute(sa.select(CODE).where(CODE.c.hash == hash_of(secret))).first()
    if found is None or found.sealed is not None or found.expires < moment_out(now):
        raise RuleError(_REFUSED, where="CODE")
    active = any(p.id == bytes(found.person) and p.is_active for p in records(connection, Person))
    if not active:
        raise RuleError(_REFUSED, where="CODE")
    return found


def _reserve(connection: sa.Connection, code: Any, now: datetime) -> int:
    newest = connection.execute(sa.select(sa.func.max(DEVICE.c.number))).scalar()
    number = (newest or FIRST_DEVICE - 1) + 1
    connection.execute(
        DEVICE.insert().values(
            number=number,
            id=new_id(now),
            person=code.person,
            public=None,
            state=DeviceState.INVITED.value,
            recovery=None,
            last_seq=0,
            last_hash=b"",
            lease_id=id_text(derived_id("lease", code.hash)),
            lease_ends_at=moment_out(lease_end(now)),
            share=os.urandom(32),
        )
    )
    connection.execute(sa.update(CODE).where(CODE.c.hash == code.hash).values(device=number))
    return number
