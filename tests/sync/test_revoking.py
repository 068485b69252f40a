"""A laptop taken out of service: its last work goes to quarantine, it wipes, and no crash stops that."""

import os
import signal
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from fieldsales.config import Profile
from fieldsales.domain.client import Client
from fieldsales.domain.ids import new_id
from fieldsales.domain.people import DeviceState
from fieldsales.errors import EnvironmentFault, FieldSalesError
from fieldsales.ledger.sealing import open_sealed
from fieldsales.office.office_keys import open_recovery_key
from fieldsales.office.tables import ACT, ROW
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.base import Base
from fieldsales.store.key_file import Revoked, read_any
from fieldsales.store.wiping import STEPS, go_on_wiping, is_wiped
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.enrol import enrol
from fieldsales.sync.farewell import leave_service
from fieldsales.sync.leasing import renew_lease
from fieldsales.sync.running import _transport, sync_once
from tests.fakes import FixedClock, MemoryKeychain
from tests.machine.world import World
from tests.serving import CHEAP, RECOVERY, Served, office_keys, serving

PHRASE = "seven brown horses"


class Laptop:
    """A laptop of the rep: its profile, its keychain, its clock."""

    def __init__(self, world: World, served: Served, folder: Path) -> None:
        self.profile, self.keychain = Profile(folder / "laptop"), MemoryKeychain()
        self.world, self.clock = world, world.office_clock
        with world.people() as people:
            secret = people.issue_code("rep@x.es").secret
        code = write_code(Code(served.address, served.keys.pin, served.keys.next_pin, secret))
        enrol(self.profile, code, PHRASE, self.keychain, CHEAP, self.clock).base.close()
        self.number = int(read_any(self.profile.keys)["office"]["device"])
        device = self.open()
        sync_once(device, self.clock)
        device.close()

    def open(self) -> OpenDevice:
        return open_device(self.profile, PHRASE, self.keychain, self.clock)

    def write(self, device: OpenDevice, name: str) -> None:
        """Enter a client."""
        self.clock.advance(timedelta(seconds=1))
        with device.services.work.act() as act:
            region = self.world.regions[0]
            act.add(Client(id=new_id(self.clock.now()), region_id=region, name=name))
            act.commit()

    def revoke(self) -> None:
        with self.world.people() as people:
            people.end_device(self.number, DeviceState.LOST)


@pytest.fixture
def laptop(world: World, tmp_path: Path) -> Iterator[Laptop]:
    with serving(world.office, office_keys(tmp_path / "office.json"), world.office_clock) as served:
        yield Laptop(world, served, tmp_path)


def _wiped_by_sync(laptop: Laptop) -> None:
    device = laptop.open()
    laptop.write(device, "Bodegas Último Día")
    laptop.revoke()
    with pytest.raises(FieldSalesError):
        sync_once(device, laptop.clock)
    device.close()
    go_on_wiping(laptop.profile, laptop.keychain)


def test_the_last_work_of_a_revoked_laptop_is_kept_apart(world: World, laptop: Laptop) -> None:
    _wiped_by_sync(laptop)
    with world.office.reading() as connection:
        kept = connection.execute(sa.select(ACT).where(ACT.c.device == laptop.number)).all()
        bodies = list(connection.execute(sa.select(ROW.c.body)).scalars())
    assert len(kept) == 1
    assert "out of service" in kept[0].refused
    assert not any("Último".encode() in bytes(body) for body in bodies)
    world.check_fold()


def test_after_the_wipe_nothing_opens_it_and_it_says_so(laptop: Laptop) -> None:
    _wiped_by_sync(laptop)
    with pytest.raises(Revoked, match="All work on it reached the office"):
        laptop.open()
    assert laptop.keychain.secrets == {}
    assert not laptop.profile.database.exists()
    assert {"daily", "signing", "lease", "salt"}.isdisjoint(read_any(laptop.profile.keys))


def test_a_laptop_in_service_gets_no_order_to_wipe(laptop: Laptop) -> None:
    device = laptop.open()
    with (
        _transport(device, laptop.clock, None) as transport,
        pytest.raises(FieldSalesError, match="in service"),
    ):
        leave_service(device, transport)
    device.close()
    laptop.open().close()


def test_an_order_that_the_office_did_not_sign_is_not_obeyed(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = laptop.open()
    laptop.revoke()
    monkeypatch.setattr("fieldsales.sync.farewell.order_text", lambda _device, _at: b"another")
    with pytest.raises(EnvironmentFault, match="not signed by its office"):
        sync_once(device, laptop.clock)
    device.close()
    laptop.open().close()


def test_a_locked_laptop_is_wiped_when_it_asks_for_its_lease(
    laptop: Laptop, tmp_path: Path
) -> None:
    """Its unsent work stays, and the office's recovery key alone opens it."""
    device = laptop.open()
    laptop.write(device, "Bodegas Último Día")
    key = device.keys.data_key
    device.close()
    laptop.revoke()
    with pytest.raises(EnvironmentFault, match="out of service"):
        renew_lease(laptop.profile, PHRASE, laptop.keychain, laptop.clock)
    with pytest.raises(Revoked, match="only the office can open it"):
        laptop.open()
    _opens_for_the_office(laptop.profile, tmp_path, key)


def _opens_for_the_office(profile: Profile, folder: Path, key: bytes) -> None:
    kept = read_any(profile.keys)
    private = open_recovery_key(folder / "office.json", RECOVERY)
    sealed, about = b64decode(kept["recovery"]), bytes.fromhex(kept["device"])
    assert open_sealed(private, sealed, about) == key
    base = Base(profile.database, key)
    assert base.waiting().acts == 1
    base.close()


_DIES = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from fieldsales.config import Profile
from fieldsales.store import key_file, wiping
from fieldsales.store.keychain import keychain_of_machine

folder, step, waiting = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
profile = Profile(folder)

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if step == 0:
    key_file.Path.replace = die
steps = list(wiping.STEPS)
steps.insert(max(0, step - 1), die)
wiping.STEPS = tuple(steps)
wiping.begin_wipe(profile.keys, b"order", datetime(2026, 11, 9, tzinfo=UTC), waiting)
wiping.go_on_wiping(profile, keychain_of_machine())
"""


@pytest.mark.parametrize("waiting", [0, 1])
@pytest.mark.parametrize("step", range(len(STEPS) + 2))
def test_a_wipe_killed_at_any_step_goes_on(
    laptop: Laptop, tmp_path: Path, step: int, waiting: int
) -> None:
    """Before the key file is replaced the device stands; after that the wipe ends at the next start."""
    device = laptop.open()
    laptop.write(device, "Bodegas Último Día")
    key = device.keys.data_key
    device.close()
    command = [sys.executable, "-c", _DIES, str(laptop.profile.folder), str(step), str(waiting)]
    environment = os.environ | {"FIELDSALES_KEYCHAIN": "none"}
    done = subprocess.run(command, env=environment, check=False, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr
    if step == 0:
        laptop.open().close()
        return
    assert is_wiped(laptop.profile.keys)
    with pytest.raises(Revoked):
        laptop.open()
    assert read_any(laptop.profile.keys)["revoked"]["is_done"]
    assert not list(laptop.profile.folder.glob("*.log*"))
    assert laptop.keychain.secrets == {} or step == len(STEPS) + 1
    if waiting:
        _opens_for_the_office(laptop.profile, tmp_path, key)
    else:
        assert not laptop.profile.database.exists()


def test_a_clock_is_no_way_back(laptop: Laptop) -> None:
    _wiped_by_sync(laptop)
    laptop.clock = FixedClock(laptop.clock.now() - timedelta(days=30))
    with pytest.raises(Revoked):
        laptop.open()
