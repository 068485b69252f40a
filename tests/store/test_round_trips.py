"""What is put comes back as it was, for every kind and whatever was entered; newer things unharmed too."""

import os
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldsales.domain.client import Client, ClientStatus
from fieldsales.domain.entity import DELETED, Kind
from fieldsales.domain.ids import PersonId, RegionId
from fieldsales.domain.kinds import BY_NUMBER, KINDS, kind_of
from fieldsales.domain.meeting import Meeting
from fieldsales.ledger.act import unpack_changes
from fieldsales.ledger.heads import flat_row, new_row, open_row
from fieldsales.ledger.packing import decode, encode
from fieldsales.office.fitting import misfit
from fieldsales.store import search
from fieldsales.store.adoption import Adoption
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import reading, writing
from fieldsales.store.repository import Repository
from fieldsales.store.tables import ACT, META, UNKNOWN_ROW
from tests.entities import records
from tests.fakes import FixedClock

NOW = FixedClock().now()
FEW = settings(max_examples=200 if os.environ.get("FIELDSALES_SOAK") else 6)
"""There are many kinds, and one of their fields is like another."""


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    """One base for all examples: an id is never used twice, so they do not see each other."""
    base = Base(tmp_path_factory.mktemp("base") / "base.db", bytes(range(32)))
    base.enrol(Identity(2, PersonId(bytes(16)), "Guadalex", {}))
    yield base
    base.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
@FEW
@given(data=st.data())
def test_a_record_comes_back_as_it_was_put(
    shared: Base, kind: Kind[Any], data: st.DataObject
) -> None:
    record = data.draw(records(kind))
    with writing(shared.engine) as connection:
        repository = Repository(connection, kind)
        repository.insert([(record.id, 1, None, None, 0, *kind.stored_values(record))])
        assert repository.get(record.id) == record
        assert next(repository.among("id", [record.id])) == record
    stored = kind.stored_values(record)
    back = kind.entity_of(record.id, list(stored), None)
    assert kind.stored_values(back) == stored  # or a screen that was only looked at would write
    again = open_row(decode(encode(flat_row(record.id, new_row(1, stored)))))
    assert kind.entity_of(record.id, again[4:], None) == record
    assert misfit([[kind.number, record.id, list(stored)]]) is None


@pytest.mark.parametrize(
    "kind", [k for k in KINDS if k.number in search.DOCS], ids=lambda k: k.name
)
@FEW
@given(data=st.data())
def test_a_document_is_made_of_the_fields_it_names(kind: Kind[Any], data: st.DataObject) -> None:
    """A change of another field leaves the search index alone."""
    one, other = data.draw(records(kind)), data.draw(records(kind))
    named = search.DOCS[kind.number].fields
    mixed = replace(other, **{name: getattr(one, name) for name in named})
    describe = search.DOCS[kind.number].describe
    assert describe(mixed) == describe(one)


def _adopt(base: Base, number: int, *rows: tuple[Any, ...]) -> None:
    with writing(base.engine) as connection:
        Adoption(connection, 0).rows(number, list(rows))
        connection.commit()


def _client(row_id: bytes = b"c" * 16) -> Client:
    return Client(id=row_id, region_id=RegionId(bytes(16)), name="Vinos Táliga")


def _flat(client: Client, *more: Any, short_by: int = 0) -> tuple[Any, ...]:
    stored = kind_of(Client).stored_values(client)
    kept = stored[: len(stored) - short_by]
    return flat_row(client.id, new_row(7, [*kept, *more]))


def test_a_shorter_row_of_an_older_program_gets_the_defaults(base: Base) -> None:
    _adopt(base, kind_of(Client).number, _flat(_client(), short_by=20))
    with base.read() as reader:
        assert reader.need(Client, b"c" * 16) == _client()


def test_the_tail_of_a_newer_program_is_kept_through_a_change(base: Base) -> None:
    kind = kind_of(Client)
    _adopt(base, kind.number, _flat(_client(), "newer", 5))
    with base.act(PersonId(bytes(16)), NOW) as tx:
        was = tx.need(Client, b"c" * 16)
        tx.put(replace(was, notes="x"), was)
        tx.commit()
    with reading(base.engine) as connection:
        row = Repository(connection, kind).packed([b"c" * 16])[b"c" * 16]
    assert row[-2:] == ["newer", 5]


def test_an_unknown_state_is_kept_and_not_written_back(base: Base) -> None:
    client = replace(_client(), status=ClientStatus("on_the_moon"))
    _adopt(base, kind_of(Client).number, _flat(client))
    with base.act(PersonId(bytes(16)), NOW) as tx:
        was = tx.need(Client, b"c" * 16)
        assert (was.status, was.status.is_known) == ("on_the_moon", False)
        tx.put(replace(was, notes="x"), was)
        tx.commit()
    with reading(base.engine) as connection:
        (change,) = unpack_changes(connection.execute(sa.select(ACT.c.body)).scalar_one())
    assert list(change[2]) == [kind_of(Client).by_name["notes"].number]


def test_a_row_of_an_unknown_kind_is_kept_patched_and_taken_away(base: Base) -> None:
    row_id = b"u" * 16
    _adopt(base, 900, flat_row(row_id, new_row(7, [None, "x", 1])))
    with writing(base.engine) as connection:
        adoption = Adoption(connection, 0)
        adoption.patches([[900, row_id, [{2: 8}, None, 0, {2: "y", 5: "z"}]]])
        kept = decode(connection.execute(sa.select(UNKNOWN_ROW.c.row)).scalar_one())
        assert open_row(kept) == [7, {2: 8}, None, 0, None, "y", 1, None, "z"]
        adoption.exits([[900, row_id]])
        assert connection.execute(sa.select(UNKNOWN_ROW)).all() == []


def test_a_patch_changes_the_fields_it_names(base: Base) -> None:
    kind = kind_of(Client)
    _adopt(base, kind.number, _flat(_client()))
    number, beyond = kind.by_name["notes"].number, len(kind.fields) + 2
    with writing(base.engine) as connection:
        patch = [{number: 9}, None, 0, {number: "patched", beyond: "newer"}]
        Adoption(connection, 0).patches([[kind.number, b"c" * 16, patch]])
        Adoption(connection, 0).patches([[kind.number, b"nobody here now.", patch]])
        connection.commit()
    with base.read() as reader:
        assert reader.need(Client, b"c" * 16) == replace(_client(), notes="patched")


def test_a_register_that_cannot_be_read_does_not_stop_a_sync(base: Base) -> None:
    """An older office could not look at it; the columns reckoned from it are then empty."""
    kind = kind_of(Meeting)
    broken = [
        "{" if f.name == "slot" else f.stored_default if f.stored_default is not None else b"x" * 16
        for f in kind.fields
    ]
    _adopt(base, kind.number, flat_row(b"m" * 16, new_row(7, broken)))
    with reading(base.engine) as connection:
        assert connection.exec_driver_sql("SELECT _start FROM meeting").scalar_one() is None


def test_meta_columns_and_numbers_are_where_the_wire_has_them() -> None:
    assert META == ("id", "_created", "_writers", "_siblings", "_deleted")
    assert DELETED == 0
    for kind in BY_NUMBER.values():
        assert [f.number for f in kind.fields] == list(range(1, len(kind.fields) + 1))
        assert kind.fields[0].name == "region_id"
