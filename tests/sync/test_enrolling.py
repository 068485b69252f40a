"""Enrolment over HTTP: once, by the right person, and again when it broke off in the middle."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldsales.config import Profile
from fieldsales.domain.people import DeviceState
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.ledger.sealing import open_sealed
from fieldsales.office.office_keys import open_recovery_key
from fieldsales.office.tables import DEVICE
from fieldsales.services.opening import open_device
from fieldsales.store.keys import recovery_slot
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.enrol import Enrolled, enrol
from tests.fakes import FixedClock, MemoryKeychain
from tests.machine.world import World
from tests.serving import CHEAP, RECOVERY, Served, office_keys, serving

PHRASE = "seven brown horses"


@pytest.fixture
def served(world: World, tmp_path: Path) -> Iterator[Served]:
    keys = office_keys(tmp_path / "office.json")
    with serving(world.office, keys, world.office_clock) as found:
        yield found


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "laptop")


def _code(world: World, served: Served, email: str = "rep@x.es") -> str:
    with world.people() as people:
        secret = people.issue_code(email).secret
    return write_code(Code(served.address, served.keys.pin, served.keys.next_pin, secret))


def _enrol(profile: Profile, code: str, phrase: str = PHRASE) -> Enrolled:
    made = enrol(profile, code, phrase, MemoryKeychain(is_there=False), CHEAP, FixedClock())
    made.base.close()
    return made


def _opens(profile: Profile, phrase: str = PHRASE) -> bool:
    device = open_device(profile, phrase, MemoryKeychain(is_there=False), FixedClock())
    is_device = device.base.identity() is not None
    device.close()
    return is_device


def test_a_code_makes_a_device(world: World, served: Served, profile: Profile) -> None:
    made = _enrol(profile, _code(world, served))
    assert made.identity.company == "Guadalex"
    assert not made.keys.has_keychain
    assert _opens(profile)


def test_the_recovery_slot_opens_with_the_offices_key_alone(
    world: World, served: Served, profile: Profile, tmp_path: Path
) -> None:
    made = _enrol(profile, _code(world, served))
    private = open_recovery_key(tmp_path / "office.json", RECOVERY)
    sealed = recovery_slot(profile.keys)
    assert open_sealed(private, sealed, made.keys.device_id) == made.keys.data_key
    with world.office.reading() as connection:
        kept = [bytes(d.recovery or b"") for d in connection.execute(DEVICE.select())]
    assert sealed in kept
    with pytest.raises(RuleError, match="does not open"):
        open_recovery_key(tmp_path / "office.json", "another passphrase")


def test_a_code_works_once(world: World, served: Served, profile: Profile, tmp_path: Path) -> None:
    code = _code(world, served)
    _enrol(profile, code)
    with pytest.raises(RuleError, match="wrong, used or too old"):
        _enrol(Profile(tmp_path / "thief"), code)


def test_a_code_lives_a_day(world: World, served: Served, profile: Profile) -> None:
    code = _code(world, served)
    world.office_clock.advance(timedelta(hours=24, seconds=1))
    with pytest.raises(RuleError, match="wrong, used or too old"):
        _enrol(profile, code)
    assert not profile.keys.exists()


def test_a_code_of_somebody_who_left_is_refused(
    world: World, served: Served, profile: Profile
) -> None:
    code = _code(world, served)
    with world.people() as people:
        people.remove_person("rep@x.es")
    with pytest.raises(RuleError, match="wrong, used or too old"):
        _enrol(profile, code)


@pytest.mark.parametrize("phrase", ["short", "aaaaaaaaaaaa", "", "x" * 129])
def test_a_weak_passphrase_is_refused_before_the_code_is_used(
    world: World, served: Served, profile: Profile, phrase: str
) -> None:
    code = _code(world, served)
    with pytest.raises(RuleError, match="best a sentence of several words"):
        _enrol(profile, code, phrase)
    _enrol(profile, code)


def test_a_profile_in_use_is_not_enrolled_again(
    world: World, served: Served, profile: Profile
) -> None:
    _enrol(profile, _code(world, served))
    with pytest.raises(RuleError, match="in use already"):
        _enrol(profile, _code(world, served))


def test_an_enrolment_whose_answer_was_lost_is_finished_by_saying_it_again(
    world: World, served: Served, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The office took the key, the laptop never heard of it."""
    code = _code(world, served)
    from fieldsales.sync import client

    def lost(*args: object) -> None:
        client.take_enrolment(*args)  # type: ignore[arg-type]
        raise EnvironmentFault("The answer was lost.")

    monkeypatch.setattr("fieldsales.sync.enrol.take_enrolment", lost)
    with pytest.raises(EnvironmentFault, match="lost"):
        _enrol(profile, code)
    monkeypatch.undo()
    with pytest.raises(EnvironmentFault, match="broke off"):
        _opens(profile)
    _enrol(profile, code)
    assert _opens(profile)
    with world.office.reading() as connection:
        states = [d.state for d in connection.execute(DEVICE.select())]
    assert states.count(DeviceState.ACTIVE.value) == 4


def test_an_enrolment_killed_before_its_end_is_finished_by_saying_it_again(
    world: World, served: Served, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = _code(world, served)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fieldsales.sync.enrol.Base.enrol", killed)
    with pytest.raises(KeyboardInterrupt):
        _enrol(profile, code)
    monkeypatch.undo()
    _enrol(profile, code)
    assert _opens(profile)


def test_an_enrolment_that_broke_off_may_begin_anew_with_another_code_and_passphrase(
    world: World, served: Served, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fieldsales.sync.enrol.confirm_keys", killed)
    with pytest.raises(KeyboardInterrupt):
        _enrol(profile, _code(world, served))
    monkeypatch.undo()
    _enrol(profile, _code(world, served), "nine white sheep")
    assert _opens(profile, "nine white sheep")


def test_a_used_code_tells_nothing_to_another_key(
    world: World, served: Served, profile: Profile, tmp_path: Path
) -> None:
    code, other = _code(world, served), Profile(tmp_path / "thief")
    _enrol(profile, code)
    with pytest.raises(FieldSalesError):
        _enrol(other, code)
    assert not other.keys.exists()
    assert not other.database.exists()
