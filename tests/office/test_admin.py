"""People and codes from a desktop: signed, for heads and admins only, nothing half done."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldsales.domain.ids import new_id
from fieldsales.domain.people import Person, Role
from fieldsales.domain.stored import moment_out
from fieldsales.errors import FieldSalesError, RuleError
from fieldsales.ledger.packing import encode
from fieldsales.office.admin import PATH, administer
from fieldsales.office.database import OfficeDatabase, open_embedded
from fieldsales.office.enrolment import offer, take
from fieldsales.office.office_keys import NewOffice, OfficeKeys, create_office_keys
from fieldsales.office.people import People, records
from fieldsales.store.key_file import Cost
from fieldsales.sync.code import read_code
from fieldsales.sync.protocol import AdminAsk, EnrolAsk, EnrolTake
from fieldsales.sync.signing import sign
from tests.fakes import FixedClock


@dataclass(frozen=True, slots=True)
class Office:
    database: OfficeDatabase
    keys: OfficeKeys
    clock: FixedClock

    def enrolled(self, email: str, *roles: Role) -> tuple[int, Ed25519PrivateKey]:
        """Add a person with a device; return its number and signing key."""
        now = self.clock.now()
        with self.database.writing() as (connection, head):
            people = People(connection, head, now)
            people.add_person(email, email, roles)
            secret = people.issue_code(email).secret
        number = offer(self.database, EnrolAsk(secret), bytes(32), now).device_number
        key = Ed25519PrivateKey.generate()
        public = key.public_key().public_bytes_raw()
        take(self.database, EnrolTake(secret, public, b"slot", "laptop"), now)
        return number, key

    def ask(self, device: tuple[int, Ed25519PrivateKey], act: str, **values: Any) -> dict[str, Any]:
        asked, now = AdminAsk(act, values), moment_out(self.clock.now())
        body = encode(asked)
        header = sign(device[1], device[0], now, PATH, body)
        return administer(self.database, self.keys, header, body, asked, now)

    def emails(self) -> set[str]:
        with self.database.reading() as connection:
            return {p.email for p in records(connection, Person)}


@pytest.fixture
def office(tmp_path: Path, clock: FixedClock) -> Iterator[Office]:
    new = NewOffice("service words", "rescue words", "127.0.0.1:8443", "", clock.now(), Cost(8, 1))
    keys = create_office_keys(tmp_path / "office.json", new)
    database = open_embedded(tmp_path / "office.db", keys.database_key)
    database.make("Guadalex", new_id(clock.now()))
    yield Office(database, keys, clock)
    database.close()


def test_a_head_adds_a_person_and_gets_her_a_code(office: Office) -> None:
    head = office.enrolled("r@x.es", Role.HEAD)
    office.ask(head, "person.add", email="L@x.es", name="Lucía", roles=["rep"])
    made = office.ask(head, "code", email="l@x.es")
    assert read_code(made["code"]).address == "127.0.0.1:8443"
    assert "l@x.es" in office.emails()


def test_a_region_is_added_and_granted(office: Office) -> None:
    head = office.enrolled("r@x.es", Role.ADMIN)
    region = office.ask(head, "region.add", name="Huelva")
    granted = office.ask(head, "person.grant", email="r@x.es", region=region["id"])
    assert set(granted) == {"id"}


def test_a_rep_may_not(office: Office) -> None:
    rep = office.enrolled("l@x.es", Role.REP)
    with pytest.raises(RuleError, match="for heads and admins"):
        office.ask(rep, "person.add", email="m@x.es", name="M", roles=["head"])
    assert office.emails() == {"l@x.es"}


def test_a_request_signed_by_another_key_is_refused(office: Office) -> None:
    number, _ = office.enrolled("r@x.es", Role.HEAD)
    with pytest.raises(FieldSalesError, match="not signed"):
        office.ask((number, Ed25519PrivateKey.generate()), "region.add", name="Huelva")


@pytest.mark.parametrize(
    ("act", "values", "said"),
    [
        ("person.add", {"email": "no address", "name": "N", "roles": ["rep"]}, "no e-mail"),
        ("person.add", {"email": "n@x.es", "name": "N", "roles": ["king"]}, "at least one role"),
        ("person.add", {"name": "N", "roles": ["rep"]}, "Fill in email"),
        ("person.grant", {"email": "r@x.es", "region": "1", "since": "soon"}, "a date like"),
        ("person.fly", {}, "does not know"),
    ],
)
def test_bad_values_change_nothing(
    office: Office, act: str, values: dict[str, Any], said: str
) -> None:
    head = office.enrolled("r@x.es", Role.HEAD)
    with pytest.raises(RuleError, match=said):
        office.ask(head, act, **values)
    assert office.emails() == {"r@x.es"}
