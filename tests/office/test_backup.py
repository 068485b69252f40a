"""An office comes back from its backup: nothing its devices have is lost, nobody sent away comes back."""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from fieldsales.config import Profile
from fieldsales.domain.people import DeviceState
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.office.backup import back_up, restore
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.denied import DenyList
from fieldsales.office.enrolment import offer
from fieldsales.office.office_keys import OfficeKeys
from fieldsales.office.serve import OpenOffice, database_of
from fieldsales.sync.lock import only_one
from fieldsales.sync.protocol import EnrolAsk
from tests.machine.world import World
from tests.serving import PASSPHRASE, office_keys


@dataclass(slots=True)
class Firm:
    """The world's office with a folder, keys and a backup file."""

    world: World
    profile: Profile
    keys: OfficeKeys
    file: Path
    opened: list[OfficeDatabase] = field(default_factory=list)

    def back_up(self) -> int:
        return back_up(OpenOffice(self.keys, self.world.office), self.profile, self.file).rows

    def restore(self) -> int:
        """Bring the backup back, and let every device talk to it; return how many stay refused."""
        now = self.world.office_clock.now()
        done = restore(self.profile, self.file, PASSPHRASE, now)
        office = database_of(self.profile, self.keys)
        self.opened.append(office)
        self.world.office = office
        for laptop in self.world.laptops:
            laptop.wire.office = office
        return done.refused


@pytest.fixture
def firm(world: World, tmp_path: Path) -> Iterator[Firm]:
    profile = Profile(tmp_path / "head-office")
    keys = office_keys(profile.office_keys)
    own = world.office
    own.on_refused = DenyList.of(profile, keys).add
    made = Firm(world, profile, keys, tmp_path / "office.fsbackup")
    yield made
    for office in made.opened:
        office.close()
    own.on_refused = lambda _devices: None
    world.office = own


def _everybody_syncs(world: World) -> None:
    for laptop in (*world.laptops, *world.laptops):
        world.tick()
        laptop.sync()


def test_devices_offer_again_what_the_backup_lacks(firm: Firm) -> None:
    world = firm.world
    before, after, unsent = (world.client(name) for name in ("Before", "After", "Unsent"))
    world.lead.put(before)
    _everybody_syncs(world)
    firm.back_up()
    world.lead.put(after)
    seen = world.rep.get(before)
    world.rep.put(replace(seen, notes="said after the backup"), seen)
    _everybody_syncs(world)
    world.rep.put(unsent)
    firm.restore()
    _everybody_syncs(world)
    for laptop in world.laptops:
        assert all(laptop.get(c) is not None for c in (before, after, unsent))
        assert laptop.get(before).notes == "said after the backup"
        world.check_laptop(laptop)
    world.check_fold()
    assert world.rep.sync().down == 0


def test_a_device_revoked_since_stays_refused(firm: Firm) -> None:
    world = firm.world
    firm.back_up()
    with world.people() as people:
        people.end_device(world.rep.wire.device, DeviceState.LOST)
    assert firm.restore() == 1
    with pytest.raises(FieldSalesError, match="out of service"):
        world.rep.sync()
    world.lead.sync()


def test_a_code_of_before_works_no_more(firm: Firm) -> None:
    world = firm.world
    with world.people() as people:
        issued = people.issue_code(world.rep.email)
    firm.back_up()
    firm.restore()
    with pytest.raises(FieldSalesError):
        offer(world.office, EnrolAsk(issued.secret), bytes(32), world.office_clock.now())


def test_two_restores_of_one_backup_are_two_epochs(firm: Firm) -> None:
    world = firm.world
    firm.back_up()
    firm.restore()
    _everybody_syncs(world)
    client = world.client("Between")
    world.lead.put(client)
    _everybody_syncs(world)
    firm.restore()
    _everybody_syncs(world)
    assert world.rep.get(client) is not None
    world.check_laptop(world.rep)


def test_the_database_that_stood_there_is_put_aside(firm: Firm) -> None:
    firm.back_up()
    firm.profile.office_database.write_bytes(b"damaged")
    restore(firm.profile, firm.file, PASSPHRASE, firm.world.office_clock.now())
    (kept,) = firm.profile.folder.glob("before-restore-*/office.db")
    assert kept.read_bytes() == b"damaged"


def test_an_empty_folder_becomes_the_office(firm: Firm, tmp_path: Path) -> None:
    rows = firm.back_up()
    profile = Profile(tmp_path / "new-computer")
    restore(profile, firm.file, PASSPHRASE, firm.world.office_clock.now())
    assert profile.office_keys.read_bytes() == firm.profile.office_keys.read_bytes()
    office = database_of(profile, firm.keys)
    with office.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM row_").scalar() == rows
    office.close()


def test_bad_files_change_nothing_and_say_why(firm: Firm, tmp_path: Path) -> None:
    now, profile = firm.world.office_clock.now(), Profile(tmp_path / "another")
    firm.back_up()
    with pytest.raises(RuleError, match="passphrase"):
        restore(profile, firm.file, "guessed at the door", now)
    firm.file.write_bytes(b"half a backup")
    with pytest.raises(RuleError, match="no backup"):
        restore(profile, firm.file, PASSPHRASE, now)
    with zipfile.ZipFile(firm.file, "w") as file:
        file.writestr("office.json", "{}")
        file.writestr("office.db", "")
    with pytest.raises(RuleError, match="another office"):
        restore(firm.profile, firm.file, PASSPHRASE, now)
    with pytest.raises(RuleError, match="no file"):
        restore(profile, tmp_path / "nowhere", PASSPHRASE, now)
    assert not profile.office_keys.exists()
    assert not profile.office_database.exists()


def test_an_office_that_is_served_is_not_replaced(firm: Firm) -> None:
    firm.back_up()
    now = firm.world.office_clock.now()
    with (
        only_one(firm.profile.folder / "office.lock", RuleError("busy")),
        pytest.raises(EnvironmentFault, match="being served"),
    ):
        restore(firm.profile, firm.file, PASSPHRASE, now)


def test_a_forged_list_of_refused_devices_is_noticed(firm: Firm) -> None:
    firm.back_up()
    denied = DenyList.of(firm.profile, firm.keys)
    denied.add([7])
    assert denied.numbers() == {7}
    denied.path.write_text(denied.path.read_text() + "8 " + "0" * 32 + "\n")
    with pytest.raises(EnvironmentFault, match="refused devices"):
        restore(firm.profile, firm.file, PASSPHRASE, firm.world.office_clock.now())
