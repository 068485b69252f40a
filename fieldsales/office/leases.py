"""The office's side of leases: until when a device opens by itself, renewed by request or over the phone.

A lease lasts 21 days, and never ends during a trip: the longer of that and five days after the last day of
a trip that has begun by then. A device out of service gets no share any more.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from fieldsales.domain.people import BrigadeMember, Device, DeviceState
from fieldsales.domain.stored import moment_back, moment_out
from fieldsales.domain.trip import Trip, TripState
from fieldsales.errors import RuleError
from fieldsales.ledger.spoken import answer_to, read_request
from fieldsales.office.auth import pusher_of, use_nonce, verified
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.people import SHORTEST_LEASE, People, records
from fieldsales.office.tables import DEVICE
from fieldsales.sync.tenure import LEASE_PATH, LeaseGiven

AFTER_TRIP = timedelta(days=5)


def renew(database: OfficeDatabase, header: str, body: bytes, now: int) -> LeaseGiven:
    """Renew the lease of the device that signed this; refuse one out of service."""
    with database.reading() as connection:
        caller = verified(connection, header, LEASE_PATH, body, now)
    with database.writing() as (connection, head):
        use_nonce(connection, caller, now)
        pusher = pusher_of(connection, caller, now)
        ends_at = lease_end(connection, pusher.person, moment_back(now))
        _note(People(connection, head, moment_back(now)), pusher.device, ends_at)
        share = connection.execute(
            sa.select(DEVICE.c.share).where(DEVICE.c.number == pusher.device)
        ).scalar_one()
    return LeaseGiven(moment_out(ends_at), bytes(share), now)


def code_for(people: People, number: int, request: str, now: datetime) -> tuple[str, datetime]:
    """Return the code to tell a laptop on the phone, and until when it then opens (21 days)."""
    asked, connection = read_request(request), people.connection
    device = connection.execute(sa.select(DEVICE).where(DEVICE.c.number == number)).first()
    if device is None or device.state != DeviceState.ACTIVE.value:
        raise RuleError(
            "Device {number} is not in service; it gets no code.", number=number, where="DEVICE"
        )
    _note(people, number, now + SHORTEST_LEASE)
    return answer_to(asked, bytes(device.share)), now + SHORTEST_LEASE


def lease_end(connection: sa.Connection, person_id: bytes, now: datetime) -> datetime:
    """Return until when a device of a person opens by itself."""
    shortest, today = now + SHORTEST_LEASE, now.date()
    brigades = {
        m.brigade_id
        for m in records(connection, BrigadeMember)
        if m.person_id == person_id
        and m.since <= shortest.date()
        and (m.until is None or m.until >= today)
    }
    days = [
        t.dates.last
        for t in (records(connection, Trip) if brigades else ())
        if t.brigade_id in brigades and t.state not in _OVER and _may_run(t, today, shortest.date())
    ]
    ends = [datetime.combine(day, now.timetz()) + AFTER_TRIP for day in days]
    return max([shortest, *ends])


_OVER = frozenset({TripState.CANCELLED, TripState.CLOSED})


def _may_run(trip: Trip, today: date, until: date) -> bool:
    return trip.dates.first <= until and trip.dates.last >= today


def _note(people: People, number: int, ends_at: datetime) -> None:
    """Note the end where the office and everybody sees it."""
    connection = people.connection
    chosen = DEVICE.c.number == number
    connection.execute(sa.update(DEVICE).where(chosen).values(lease_ends_at=moment_out(ends_at)))
    for device in records(connection, Device):
        if device.number == number:
            people.put_device(replace(device, lease_ends_at=ends_at))
