"""Renew a device's lease at its office: after a sync, or alone when it has ended and the base is locked."""

from contextlib import suppress

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_back
from fieldsales.errors import EnvironmentFault, FieldSalesError
from fieldsales.services.opening import OpenDevice
from fieldsales.store.key_file import Parts
from fieldsales.store.keychain import Keychain
from fieldsales.store.keys import take_lease, unlock_to_ask
from fieldsales.store.lease import Lease, is_due, lease_of, note_time, way_of
from fieldsales.store.wiping import go_on_wiping
from fieldsales.sync.client import HttpTransport, Office
from fieldsales.sync.farewell import leave_unopened
from fieldsales.sync.tenure import LEASE_PATH, REVOKED, LeaseGiven


def keep_lease(device: OpenDevice, transport: HttpTransport, clock: Clock) -> None:
    """Renew the lease of an open device twice a day at most; a sync goes on without it."""
    path = device.profile.keys
    with suppress(FieldSalesError):
        if is_due(path, clock.now()):
            _renew(device.profile, transport, device.keys.parts)
        else:
            note_time(path, clock.now())


def renew_lease(profile: Profile, passphrase: str, keychain: Keychain, clock: Clock) -> Lease:
    """Renew the lease of a locked device by one request; return the lease.

    Raises:
        RuleError: the passphrase is wrong.
        EnvironmentFault: the office cannot be reached, or has taken this device out of service.
    """
    key, parts = unlock_to_ask(profile.keys, passphrase, keychain, clock.now())
    way = way_of(profile.keys)
    if way is None:
        raise EnvironmentFault(
            "This laptop does not know the way to its office any more. Call the office for a code: "
            "`fieldsales lease request`."
        )
    office = Office(way.address, way.authority)
    transport = HttpTransport(office, way.device, key, clock)
    try:
        return _renew(profile, transport, parts)
    except EnvironmentFault as refused:
        if refused.where == REVOKED:
            leave_unopened(profile, transport)
            go_on_wiping(profile, keychain)
        raise
    finally:
        office.close()


def _renew(profile: Profile, transport: HttpTransport, parts: Parts) -> Lease:
    given = transport.ask(LEASE_PATH, b"", LeaseGiven)
    standing = lease_of(profile.keys)
    lease = Lease(standing.id, moment_back(given.ends_at), given.share)
    take_lease(profile.keys, parts, lease, moment_back(given.now))
    return lease
