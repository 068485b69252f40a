"""The base of a device: what it knows of itself."""

from pathlib import Path

from fieldsales.domain.ids import PersonId, new_id
from fieldsales.store.base import Base, Identity
from tests.fakes import FixedClock


def test_an_office_that_moved_is_reached_at_its_new_address_and_trusted_as_before(
    tmp_path: Path, clock: FixedClock
) -> None:
    base = Base(tmp_path / "base.db", bytes(range(32)))
    office = {"address": "127.0.0.1:8443", "authority": "PEM", "device_id": b"d"}
    base.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", office))
    base.office_moved("127.0.0.1:9000")
    known = base.identity()
    assert known is not None
    assert known.office == office | {"address": "127.0.0.1:9000"}
    base.close()
