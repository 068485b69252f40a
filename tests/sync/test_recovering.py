"""Back into a laptop whose passphrase was forgotten or whose keychain is gone: by two people and a code."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldsales.config import Profile
from fieldsales.domain.client import Client
from fieldsales.domain.ids import new_id
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.office.office_keys import open_recovery_key
from fieldsales.office.recovery import issue_recovery
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.key_file import read_any
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.enrol import enrol
from fieldsales.sync.recovering import recover
from fieldsales.sync.running import sync_once
from tests.fakes import MemoryKeychain
from tests.machine.world import World
from tests.serving import CHEAP, RECOVERY, Served, office_keys, serving

FORGOTTEN, NEW = "seven brown horses", "nine white sheep"


class Laptop:
    """A laptop of the rep with a client that was not sent."""

    def __init__(self, world: World, served: Served, folder: Path) -> None:
        self.world, self.served, self.folder = world, served, folder
        self.profile, self.keychain = Profile(folder / "laptop"), MemoryKeychain()
        with world.people() as people:
            secret = people.issue_code("rep@x.es").secret
        enrol(
            self.profile, self.text(secret), FORGOTTEN, self.keychain, CHEAP, world.office_clock
        ).base.close()
        self.number = int(read_any(self.profile.keys)["office"]["device"])
        device = self.open(FORGOTTEN)
        sync_once(device, world.office_clock)
        with device.services.work.act() as act:
            row_id = new_id(world.office_clock.now())
            act.add(Client(id=row_id, region_id=world.regions[0], name="Bodegas Sin Enviar"))
            act.commit()
        device.close()

    def text(self, secret: bytes) -> str:
        keys = self.served.keys
        return write_code(Code(self.served.address, keys.pin, keys.next_pin, secret))

    def code(self, email: str = "rep@x.es", number: int = 0) -> str:
        """Return a code that lets the person back in."""
        private = open_recovery_key(self.folder / "office.json", RECOVERY)
        with self.world.people() as people:
            device = people.device_named(str(number or self.number))
            return self.text(issue_recovery(people, email, device, private, os.urandom(16)).secret)

    def recover(self, code: str, phrase: str = NEW) -> int:
        clock = self.world.office_clock
        return recover(self.profile, code, phrase, self.keychain, CHEAP, clock)

    def open(self, phrase: str) -> OpenDevice:
        return open_device(self.profile, phrase, self.keychain, self.world.office_clock)


@pytest.fixture
def laptop(world: World, tmp_path: Path) -> Iterator[Laptop]:
    with serving(world.office, office_keys(tmp_path / "office.json"), world.office_clock) as served:
        yield Laptop(world, served, tmp_path)


def _sends_what_waited(laptop: Laptop) -> None:
    device = laptop.open(NEW)
    assert device.base.waiting().acts == 1
    done = sync_once(device, laptop.world.office_clock)
    device.close()
    assert (done.up, done.refused) == (1, ())


def test_a_forgotten_passphrase_costs_no_work(laptop: Laptop) -> None:
    assert laptop.recover(laptop.code()) == laptop.number
    with pytest.raises(RuleError, match="does not open"):
        laptop.open(FORGOTTEN)
    _sends_what_waited(laptop)


def test_a_keychain_that_lost_its_secret_costs_no_work(laptop: Laptop) -> None:
    laptop.keychain.secrets.clear()
    with pytest.raises(EnvironmentFault, match="no longer holds the secret"):
        laptop.open(FORGOTTEN)
    laptop.recover(laptop.code())
    _sends_what_waited(laptop)


def test_the_old_signing_key_is_refused_from_then_on(laptop: Laptop) -> None:
    before = laptop.open(FORGOTTEN)
    laptop.recover(laptop.code())
    with pytest.raises(FieldSalesError, match="not signed by a device"):
        sync_once(before, laptop.world.office_clock)
    before.close()


def test_a_code_recovers_once(laptop: Laptop) -> None:
    code = laptop.code()
    laptop.recover(code)
    with pytest.raises(RuleError, match="wrong, used, too old"):
        laptop.recover(code, "eleven grey geese")
    laptop.profile.keys.with_suffix(".next").unlink()
    _sends_what_waited(laptop)


def test_a_code_to_recover_enrols_nobody_and_the_other_way_round(laptop: Laptop) -> None:
    other = Profile(laptop.folder / "thief")
    with pytest.raises(RuleError, match="wrong, used or too old"):
        enrol(other, laptop.code(), NEW, MemoryKeychain(), CHEAP, laptop.world.office_clock)
    with laptop.world.people() as people:
        secret = people.issue_code("rep@x.es").secret
    with pytest.raises(RuleError, match="wrong, used, too old"):
        laptop.recover(laptop.text(secret))
    laptop.open(FORGOTTEN).close()


def test_a_code_lives_a_day(laptop: Laptop) -> None:
    code = laptop.code()
    laptop.world.office_clock.advance(timedelta(hours=24, seconds=1))
    with pytest.raises(RuleError, match="wrong, used, too old"):
        laptop.recover(code)
    laptop.open(FORGOTTEN).close()


def test_nobody_gets_a_code_for_anothers_laptop(laptop: Laptop) -> None:
    with pytest.raises(RuleError, match="no device"):
        laptop.code("lead@x.es")


def test_a_recovery_whose_answer_was_lost_goes_on(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The office took the new key; the laptop was killed before its key file was replaced."""
    code = laptop.code()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fieldsales.sync.recovering._finish", killed)
    with pytest.raises(KeyboardInterrupt):
        laptop.recover(code)
    monkeypatch.undo()
    laptop.recover(code)
    _sends_what_waited(laptop)
