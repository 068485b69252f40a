"""The lease of a device over real HTTP: it ends, it locks, and every way back works."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldsales.config import Profile
from fieldsales.domain.ids import BrigadeId, BrigadeMemberId, PersonId, new_id
from fieldsales.domain.people import Brigade, BrigadeMember, Device, DeviceState
from fieldsales.domain.trip import Trip, TripDates
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.office.leases import code_for
from fieldsales.office.people import records
from fieldsales.services.opening import OpenDevice, open_device
from fieldsales.store.keys import renew_by_code
from fieldsales.store.lease import LeaseOver, is_over, lease_of, request_of
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.enrol import enrol
from fieldsales.sync.leasing import renew_lease
from fieldsales.sync.running import sync_once
from tests.fakes import FixedClock, MemoryKeychain
from tests.machine.world import World
from tests.serving import CHEAP, Served, office_keys, serving

PHRASE = "seven brown horses"
KEYCHAIN = MemoryKeychain(is_there=False)
LEASE = timedelta(days=21)


@pytest.fixture
def served(world: World, tmp_path: Path) -> Iterator[Served]:
    with serving(world.office, office_keys(tmp_path / "office.json"), world.office_clock) as found:
        yield found


@pytest.fixture
def profile(world: World, served: Served, tmp_path: Path) -> Profile:
    """A laptop of the rep, just enrolled."""
    made = Profile(tmp_path / "laptop")
    with world.people() as people:
        secret = people.issue_code("rep@x.es").secret
    code = write_code(Code(served.address, served.keys.pin, served.keys.next_pin, secret))
    enrol(made, code, PHRASE, KEYCHAIN, CHEAP, world.office_clock).base.close()
    return made


def _open(profile: Profile, clock: FixedClock) -> OpenDevice:
    return open_device(profile, PHRASE, KEYCHAIN, clock)


def _number(profile: Profile) -> int:
    return int(json.loads(profile.keys.read_text())["office"]["device"])


def _is_locked(profile: Profile, clock: FixedClock) -> bool:
    try:
        _open(profile, clock).close()
    except LeaseOver:
        return True
    return False


def test_within_its_lease_a_laptop_opens_without_the_office(world: World, profile: Profile) -> None:
    clock = FixedClock(world.office_clock.now() + LEASE - timedelta(minutes=1))
    assert not _is_locked(profile, clock)


def test_a_lease_that_ended_locks_and_leaves_no_share_behind(
    world: World, profile: Profile
) -> None:
    assert _is_locked(profile, FixedClock(world.office_clock.now() + LEASE))
    assert json.loads(profile.keys.read_text())["lease"]["share"] is None
    assert profile.database.exists()


def test_a_clock_set_back_lengthens_nothing(world: World, profile: Profile) -> None:
    start = world.office_clock.now()
    _open(profile, FixedClock(start + LEASE - timedelta(hours=1))).close()
    assert not _is_locked(profile, FixedClock(start))
    assert _is_locked(profile, FixedClock(start + LEASE))
    assert _is_locked(profile, FixedClock(start))


def test_time_goes_on_while_the_clock_is_set_back(world: World, profile: Profile) -> None:
    """The latest time seen counts, also for a lease that another laptop's clock would not have ended."""
    start = world.office_clock.now()
    _open(profile, FixedClock(start + LEASE - timedelta(hours=1))).close()
    kept = json.loads(profile.keys.read_text())
    shorter = kept["lease"] | {"ends_at": (start + timedelta(days=1)).isoformat()}
    profile.keys.write_text(json.dumps(kept | {"lease": shorter}))
    assert _is_locked(profile, FixedClock(start))


def test_a_wrong_passphrase_is_said_before_the_lease(world: World, profile: Profile) -> None:
    late = FixedClock(world.office_clock.now() + LEASE)
    with pytest.raises(RuleError, match="does not open"):
        open_device(profile, "another phrase altogether", KEYCHAIN, late)


def test_one_request_renews_and_the_work_is_there(world: World, profile: Profile) -> None:
    device = _open(profile, world.office_clock)
    person = device.services.work.actor().person_id
    device.base.close()
    world.office_clock.advance(LEASE)
    assert _is_locked(profile, world.office_clock)
    lease = renew_lease(profile, PHRASE, KEYCHAIN, world.office_clock)
    assert lease.ends_at == world.office_clock.now() + LEASE
    device = _open(profile, world.office_clock)
    assert device.services.work.actor().person_id == person
    device.close()


def test_a_clock_that_ran_ahead_is_put_right_by_the_office(world: World, profile: Profile) -> None:
    ahead = FixedClock(world.office_clock.now() + timedelta(days=400))
    assert _is_locked(profile, ahead)
    renew_lease(profile, PHRASE, KEYCHAIN, world.office_clock)
    assert not _is_locked(profile, world.office_clock)


def test_every_sync_renews(world: World, profile: Profile) -> None:
    world.office_clock.advance(timedelta(days=3))
    device = _open(profile, world.office_clock)
    sync_once(device, world.office_clock)
    device.close()
    assert lease_of(profile.keys).ends_at == world.office_clock.now() + LEASE
    with world.office.reading() as connection:
        shown = {d.number: d.lease_ends_at for d in records(connection, Device)}
    assert shown[_number(profile)] == world.office_clock.now() + LEASE


def test_a_sync_soon_after_asks_for_no_other_lease(world: World, profile: Profile) -> None:
    device = _open(profile, world.office_clock)
    ends_at = lease_of(profile.keys).ends_at
    world.office_clock.advance(timedelta(hours=1))
    sync_once(device, world.office_clock)
    device.close()
    assert lease_of(profile.keys).ends_at == ends_at


def test_a_laptop_that_is_open_learns_that_its_lease_ended(world: World, profile: Profile) -> None:
    device = _open(profile, world.office_clock)
    assert not is_over(profile.keys, world.office_clock.now())
    assert is_over(profile.keys, world.office_clock.now() + LEASE)
    device.close()


def test_a_code_read_on_the_phone_renews(world: World, profile: Profile) -> None:
    late = FixedClock(world.office_clock.now() + LEASE)
    assert _is_locked(profile, late)
    with world.people() as people:
        number, request = _number(profile), request_of(profile.keys).lower()
        code, _ = code_for(people, number, request, late.now())
    heard = code.lower().replace("-", " ").replace("0", "O").replace("1", "l")
    renew_by_code(profile.keys, PHRASE, heard, KEYCHAIN, late.now())
    assert lease_of(profile.keys).ends_at == late.now() + LEASE
    assert not _is_locked(profile, late)


def test_a_phone_code_is_bound_to_its_request_and_device(world: World, profile: Profile) -> None:
    late = FixedClock(world.office_clock.now() + LEASE)
    assert _is_locked(profile, late)
    with world.people() as people:
        request = request_of(profile.keys)
        others, _ = code_for(people, 3, request, late.now())
        code, _ = code_for(people, _number(profile), request, late.now())
    with pytest.raises(RuleError, match="does not answer"):
        renew_by_code(profile.keys, PHRASE, others, KEYCHAIN, late.now())
    renew_by_code(profile.keys, PHRASE, code, KEYCHAIN, late.now())
    late.advance(LEASE)
    assert _is_locked(profile, late)
    with pytest.raises(RuleError, match="does not answer"):
        renew_by_code(profile.keys, PHRASE, code, KEYCHAIN, late.now())


def test_a_slip_in_the_request_is_found(world: World, profile: Profile) -> None:
    assert _is_locked(profile, FixedClock(world.office_clock.now() + LEASE))
    request = request_of(profile.keys)
    slip = ("2" if request[0] != "2" else "3") + request[1:]
    with world.people() as people, pytest.raises(RuleError, match="has a slip"):
        code_for(people, _number(profile), slip, world.office_clock.now())


def test_a_device_out_of_service_gets_no_lease(world: World, profile: Profile) -> None:
    assert _is_locked(profile, FixedClock(world.office_clock.now() + LEASE))
    number, request = _number(profile), request_of(profile.keys)
    with world.people() as people:
        people.end_device(number, DeviceState.LOST)
    with pytest.raises(EnvironmentFault, match="out of service"):
        renew_lease(profile, PHRASE, KEYCHAIN, world.office_clock)
    with world.people() as people, pytest.raises(RuleError, match="not in service"):
        code_for(people, number, request, world.office_clock.now())


def test_a_lease_never_ends_during_a_trip(world: World, profile: Profile) -> None:
    now = world.office_clock.now()
    brigade, last = BrigadeId(new_id(now)), (now + timedelta(days=30)).date()
    rep = PersonId(world.rep.base.identity().person_id)  # type: ignore[union-attr]
    dates = TripDates((now + timedelta(days=17)).date(), last)
    world.head.put(Brigade(id=brigade, name="North"))
    world.head.put(
        BrigadeMember(
            id=BrigadeMemberId(new_id(now)), brigade_id=brigade, person_id=rep, since=now.date()
        )
    )
    world.head.put(
        Trip(
            id=new_id(now),
            region_id=world.regions[0],
            number="T-1",
            brigade_id=brigade,
            dates=dates,
        )
    )
    world.head.sync()
    lease = renew_lease(profile, PHRASE, KEYCHAIN, world.office_clock)
    assert lease.ends_at.date() == last + timedelta(days=5)


def test_a_locked_laptop_without_a_network_says_what_is_kept(
    world: World, profile: Profile
) -> None:
    kept = json.loads(profile.keys.read_text())
    kept["office"]["address"] = "127.0.0.1:1"
    profile.keys.write_text(json.dumps(kept))
    with pytest.raises(FieldSalesError, match="cannot be reached"):
        renew_lease(profile, PHRASE, KEYCHAIN, world.office_clock)
