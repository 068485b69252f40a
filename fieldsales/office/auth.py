"""Whose request this is: signature, time, nonce, state of the device, roles and granted scopes."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from fieldsales.domain.people import DeviceState, Person
from fieldsales.domain.stored import moment_back
from fieldsales.errors import FieldSalesError
from fieldsales.office.objections import Pusher
from fieldsales.office.people import holders_of, records, scopes_of
from fieldsales.office.tables import DEVICE, NONCE
from fieldsales.sync.signing import WINDOW_US, read_header, verify
from fieldsales.sync.tenure import REVOKED


class Refused(FieldSalesError):  # noqa: N818 - named for what it says, like the four families
    """The device may not speak any more, or never could."""

    exit_code = 3


@dataclass(frozen=True, slots=True)
class Caller:
    """A verified request: the device that signed it."""

    device: int
    nonce: bytes
    time: int


def verified(connection: sa.Connection, header: str, path: str, body: bytes, now: int) -> Caller:
    """Return who signed a request; refuse a device that is unknown, or a bad signature."""
    said = read_header(header)
    query = sa.select(DEVICE.c.public).where(DEVICE.c.number == said.device)
    public = connection.execute(query).scalar()
    if public is None:
        raise _no_device()
    verify(said, bytes(public), path, body, now)
    return Caller(said.device, said.nonce, said.time)


def use_nonce(connection: sa.Connection, caller: Caller, now: int) -> None:
    """Note a nonce; refuse one seen before. Old ones are forgotten: their time is refused anyway."""
    connection.execute(sa.delete(NONCE).where(NONCE.c.time < now - 2 * WINDOW_US))
    try:
        with connection.begin_nested():
            connection.execute(
                NONCE.insert().values(device=caller.device, nonce=caller.nonce, time=caller.time)
            )
    except IntegrityError as error:
        raise Refused("This request was made before; it is not taken twice.") from error


def pusher_of(connection: sa.Connection, caller: Caller, now: int) -> Pusher:
    """Return the device's person, roles and scopes as they are now; refuse a device out of service."""
    device = connection.execute(sa.select(DEVICE).where(DEVICE.c.number == caller.device)).first()
    if device is None:
        raise _no_device()
    if device.state != DeviceState.ACTIVE.value:
        raise Refused(
            "The office has taken this device out of service. The work on it is kept; speak to your lead.",
            where=REVOKED,
        )
    person = next((p for p in records(connection, Person) if p.id == bytes(device.person)), None)
    if person is None or not person.is_active:
        raise Refused(
            "The office has taken this device out of service. The work on it is kept; speak to your lead.",
            where=REVOKED,
        )
    today: datetime = moment_back(now)
    return Pusher(
        device.number,
        bytes(device.person),
        frozenset(person.roles),
        scopes_of(connection, person, today.date()),
        device.last_seq,
        bytes(device.last_hash),
        holders_of(connection, person, today.date()),
    )


def _no_device() -> Refused:
    return Refused("The request is not signed by a device of this office.")
