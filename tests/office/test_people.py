"""The office's own records: what is entered of a person."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldsales.domain.ids import new_id
from fieldsales.domain.people import Person, Position, Role
from fieldsales.office.database import OfficeDatabase, open_embedded
from fieldsales.office.people import People, records
from tests.fakes import FixedClock


@pytest.fixture
def database(tmp_path: Path, clock: FixedClock) -> Iterator[OfficeDatabase]:
    made = open_embedded(tmp_path / "office.db", bytes(range(32)))
    made.make("Guadalex", new_id(clock.now()))
    yield made
    made.close()


def test_a_person_has_the_language_and_position_she_was_entered_with(
    database: OfficeDatabase, clock: FixedClock
) -> None:
    with database.writing() as (connection, head):
        people = People(connection, head, clock.now())
        specialist = Position.VIP_SPECIALIST
        people.add_person("l@x.es", "Lucía", (Role.REP,), language="es", position=specialist)
        people.add_person("m@x.es", "Marcos", (Role.REP,))
    with database.reading() as connection:
        found = {p.email: (p.language, p.position) for p in records(connection, Person)}
    assert found == {"l@x.es": ("es", specialist), "m@x.es": ("en", Position.MANAGER)}
