"""Run one sync of an open device: transport from what enrolment kept, one sync at a time per profile."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from fieldsales.domain.clock import Clock
from fieldsales.errors import EnvironmentFault
from fieldsales.services.opening import OpenDevice
from fieldsales.sync.client import WAITING_S, Counted, HttpTransport, Office
from fieldsales.sync.engine import Engine, Progress, Synced
from fieldsales.sync.farewell import leave_service
from fieldsales.sync.leasing import keep_lease
from fieldsales.sync.lock import only_one
from fieldsales.sync.protocol import AdminAsk
from fieldsales.sync.tenure import REVOKED


class Line:
    """A connection to the office that is kept between the rounds of a window; it holds no key."""

    def __init__(self, answers_within: float | None = None) -> None:
        self._office: Office | None = None
        self._answers_within = answers_within

    def office(self, address: str, authority: str) -> Office:
        """Return the office at an address; one that moved is connected anew."""
        kept = self._office
        if kept is None or (kept.address, kept.authority) != (address, authority):
            self.close()
            kept = self._office = Office(address, authority)
            if self._answers_within is not None:
                kept.answers_within = self._answers_within
        kept.counted = Counted()
        return kept

    def close(self) -> None:
        """Hang up."""
        if self._office is not None:
            self._office.hang_up()
            self._office = None


def sync_once(
    device: OpenDevice,
    clock: Clock,
    progress: Progress = lambda _rows: None,
    line: Line | None = None,
) -> Synced:
    """Exchange with the office until nothing is left to send, over a kept line if there is one."""
    busy = EnvironmentFault("A sync of this profile is running already; wait for it to end.")
    lock = only_one(device.profile.folder / "sync.lock", busy)
    with lock, _transport(device, clock, line) as transport:
        try:
            done = Engine(device.base, transport, clock).sync(progress)
        except EnvironmentFault as refused:
            if refused.where == REVOKED:
                leave_service(device, transport)
            raise
        keep_lease(device, transport, clock)
        return done


def line_for_news() -> Line:
    """Return a line over which the office may take its time to answer."""
    return Line(WAITING_S)


def wait_for_news(device: OpenDevice, clock: Clock, line: Line) -> bool:
    """Wait, half a minute at most, until the office has something newer; say whether it has."""
    known = max(device.base.cursors().values(), default=0)
    with _transport(device, clock, line) as transport:
        return transport.wait_for_news(known) > known


def administer(
    device: OpenDevice, clock: Clock, act: str, values: Mapping[str, object]
) -> dict[str, object]:
    """Do an act on the office's own records (`person.add`, `person.grant`, `code`, ...), online.

    Raises:
        RuleError: the office refused; nothing was changed.
        EnvironmentFault: the office cannot be reached.
    """
    with _transport(device, clock, None) as transport:
        return transport.administer(AdminAsk(act, dict(values)))


def open_card(device: OpenDevice, clock: Clock, client_id: bytes) -> Synced:
    """Fetch the whole card of a client of whom only the outline is here, online.

    Raises:
        RuleError: the office refused: not a region of this person, or too many in a day.
        EnvironmentFault: the office cannot be reached.
    """
    with _transport(device, clock, None) as transport:
        transport.open_card(client_id)
    return sync_once(device, clock)


@contextmanager
def _transport(device: OpenDevice, clock: Clock, kept: Line | None) -> Iterator[HttpTransport]:
    """Give the way to this device's office for a while."""
    identity = device.base.identity()
    if identity is None:
        raise EnvironmentFault("This profile is no device yet. Enrol it: `fieldsales enrol CODE`.")
    line = kept if kept is not None else Line()
    office = line.office(identity.office["address"], identity.office["authority"])
    try:
        yield HttpTransport(office, identity.device, device.keys.signing_key, clock)
    finally:
        if kept is None:
            line.close()
