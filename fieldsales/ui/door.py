"""What the window asks of the program around it: the device behind the lock, the office, the clock.

`fieldsales.desktop` builds it. Everything here that takes time is called off the GUI thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What is asked to start an office on this computer."""

    company: str
    name: str
    email: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class OfficeMade:
    """A new office and its first device; `recovery` opens what a forgotten passphrase closed."""

    device: "OpenDevice"
    recovery: str


@dataclass(frozen=True, slots=True)
class RegionCount:
    """How many clients of a region are here, and whether that is all of them."""

    name: str
    clients: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Arrived:
    """How far the first sync is: regions with their clients, and rows of everything else."""

    regions: tuple[RegionCount, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What one sync did."""

    up: int
    down: int
    refused: int
    clock_is_off: bool


@dataclass(frozen=True, slots=True)
class RefusedAct:
    """An act the office set aside: its number, when it was done, why."""

    seq: int
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How this device stands with the office."""

    waiting: int
    refused: tuple[RefusedAct, ...]
    synced_at: datetime | None
    waiting_since: datetime | None
    conflicts: int
    lease_ends_at: datetime | None
    is_lease_over: bool = False


class Door(Protocol):
    """The way to the device of a profile."""

    @property
    def profile(self) -> Profile:
        """The folder of this device."""
        ...

    @property
    def clock(self) -> Clock:
        """What time it is."""
        ...

    def is_enrolled(self) -> bool:
        """Say whether this profile is a device already."""
        ...

    def warm_up(self) -> None:
        """Load what opening needs, while the passphrase is being typed."""
        ...

    def unlock(self, passphrase: str, code: str = "") -> Callable[[], "OpenDevice"]:
        """Unlock the keys; return what opens the base with them. Takes as long as a guess shall cost.

        `code` is what the office told on the phone when the lease has ended.
        """
        ...

    def enrol(self, code: str, passphrase: str) -> "OpenDevice":
        """Make this profile the device a code is for."""
        ...

    def start_office(self, asked: NewOffice) -> OfficeMade:
        """Make an office here, serve it while the window is open, enrol this profile as its first device."""
        ...

    def start_sample(self) -> None:
        """Start the sample company as a program of its own; return when its window is there."""
        ...

    def sync(self, device: "OpenDevice", progress: Callable[[int], None]) -> SyncOutcome:
        """Exchange with the office."""
        ...

    def wait_for_news(self, device: "OpenDevice") -> bool:
        """Wait, half a minute at most, until the office has something newer; say whether it has."""
        ...

    def hang_up(self) -> None:
        """Wait no longer; connections to the office end."""
        ...

    def arrived(self, device: "OpenDevice") -> Arrived:
        """Return what has come so far of a first sync."""
        ...

    def standing(self, device: "OpenDevice") -> Standing:
        """Return what waits and what is refused."""
        ...

    def lease_ends_at(self) -> datetime | None:
        """Return until when this device opens by itself; None when that cannot be read."""
        ...

    def has_keychain(self) -> bool | None:
        """Say whether the key is kept in the machine's keychain too; None when that cannot be read."""
        ...

    def close(self) -> None:
        """Stop what was started for the window: the office it serves."""
        ...
