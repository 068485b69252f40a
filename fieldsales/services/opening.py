"""Open a device: unlock its keys, its base, and set up the services that work on it."""

from dataclasses import dataclass

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock
from fieldsales.services.conflicts import Conflicts
from fieldsales.services.records import Records
from fieldsales.services.undo import Undo
from fieldsales.services.verbs import Verbs
from fieldsales.services.workplace import Workplace
from fieldsales.store.base import Base
from fieldsales.store.keychain import Keychain
from fieldsales.store.keys import OpenKeys, unlock


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases that screens and commands receive."""

    work: Workplace
    records: Records
    verbs: Verbs
    conflicts: Conflicts
    undo: Undo


@dataclass(frozen=True, slots=True)
class OpenDevice:
    """An unlocked device."""

    profile: Profile
    keys: OpenKeys
    base: Base
    services: Services

    def close(self) -> None:
        """Lock it again: give the base back."""
        self.base.close()


def open_device(profile: Profile, passphrase: str, keychain: Keychain, clock: Clock) -> OpenDevice:
    """Unlock the device of a profile; refuse a wrong passphrase, a damaged file, a newer base."""
    keys = unlock(profile.keys, passphrase, keychain, clock.now())
    base = Base(profile.database, keys.data_key)
    return OpenDevice(profile, keys, base, services_on(base, clock))


def services_on(base: Base, clock: Clock) -> Services:
    """Set up all services on an open base."""
    work = Workplace(base, clock)
    return Services(work, Records(work), Verbs(work), Conflicts(work), Undo(work))
