"""Run one sync of an open device: transport from what enrolment kept, one sync at a time per profile."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from fieldsales.domain.clock import Clock
from fieldsales.errors import EnvironmentFault
from fieldsales.services.opening import OpenDevice
from fieldsales.sync.client import HttpTransport, Office
from fieldsales.sync.engine import Engine, Progress, Synced
from fieldsales.sync.lock import only_one
from fieldsales.sync.protocol import AdminAsk


def sync_once(device: OpenDevice, clock: Clock, progress: Progress = lambda _rows: None) -> Synced:
    """Exchange with the office until nothing is left to send."""
    busy = EnvironmentFault("A sync of this profile is running already; wait for it to end.")
    lock = only_one(device.profile.folder / "sync.lock", busy)
    with lock, _transport(device, clock) as transport:
        return Engine(device.base, transport, clock).sync(progress)


def administer(
    device: OpenDevice, clock: Clock, act: str, values: Mapping[str, object]
) -> dict[str, object]:
    """Do an act on the office's own records (`person.add`, `person.grant`, `code`, ...), online.

    Raises:
        RuleError: the office refused; nothing was changed.
        EnvironmentFault: the office cannot be reached.
    """
    with _transport(device, clock) as transport:
        return transport.administer(AdminAsk(act, dict(values)))


@contextmanager
def _transport(device: OpenDevice, clock: Clock) -> Iterator[HttpTransport]:
    """Give the way to this device's office for a while."""
    identity = device.base.identity()
    if identity is None:
        raise EnvironmentFault("This profile is no device yet. Enrol it: `fieldsales enrol CODE`.")
    office = Office(identity.office["address"], identity.office["authority"])
    try:
        yield HttpTransport(office, identity.device, device.keys.signing_key, clock)
    finally:
        office.close()
