"""An office of an earlier program is completed when it is opened, and keeps what it holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from fieldsales.errors import EnvironmentFault
from fieldsales.office.database import OfficeDatabase, open_embedded, open_url
from fieldsales.office.tables import COUNTER, EXIT, ROW, SCHEMA
from tests.postgres import fresh_database


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OfficeDatabase]:
    """An office with one row, in both databases."""
    if request.param == "sqlite":
        office = open_embedded(tmp_path / "office.db", bytes(32))
    else:
        office = open_url(fresh_database("aged"))
    office.make("Guadalex", bytes(16))
    row = {"kind": 900, "id": bytes(16), "scope": b"c", "commit": 1, "body": b"kept"}
    with office.noting() as connection:
        connection.execute(ROW.insert(), row)
    yield office
    office.close()


def _age(office: OfficeDatabase, schema: int, *statements: str) -> None:
    with office.noting() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.execute(sa.update(COUNTER).values(schema=schema))


def test_an_older_office_gets_what_it_lacks_and_keeps_its_rows(office: OfficeDatabase) -> None:
    _age(office, SCHEMA - 1, "DROP TABLE exit_", "ALTER TABLE row_ DROP COLUMN patch")
    office.check()
    with office.reading() as connection:
        assert connection.execute(sa.select(ROW.c.body, ROW.c.patch)).all() == [(b"kept", None)]
        assert connection.execute(sa.select(EXIT.c.id)).all() == []
        assert connection.execute(sa.select(COUNTER.c.schema)).scalar_one() == SCHEMA


def test_an_office_of_a_newer_program_is_left_alone(office: OfficeDatabase) -> None:
    _age(office, SCHEMA + 1)
    with pytest.raises(EnvironmentFault, match="newer FieldSales"):
        office.check()
