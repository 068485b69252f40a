"""A base of an earlier program is completed and keeps its unsent work; a newer one is refused."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from fieldsales.domain.client import Client, Note
from fieldsales.domain.ids import ClientId, PersonId
from fieldsales.domain.kinds import kind_of
from fieldsales.errors import EnvironmentFault
from fieldsales.ledger.heads import flat_row, new_row
from fieldsales.ledger.packing import encode
from fieldsales.services.opening import services_on
from fieldsales.store.adoption import pending_acts
from fieldsales.store.base import Base, Identity
from fieldsales.store.database import encrypted_engine, reading, writing
from fieldsales.store.repository import Repository
from fieldsales.store.tables import METADATA, SCHEMA, UNKNOWN_ROW
from tests.make import Bench

KEY = bytes(range(32))

# Raise SCHEMA in store/tables.py when this fails, and put the new number and the new digest here: an
# older program that opened such a base would leave the new columns empty.
DIGESTS = {7: "f45c83bc2f5111f8"}


def _digest() -> str:
    lines = [
        f"{table.name}.{c.name} {c.type} {c.computed.sqltext if c.computed is not None else ''}"
        for table in METADATA.sorted_tables
        for c in table.columns
    ]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]


def test_the_schema_number_is_raised_with_every_change_of_tables() -> None:
    assert DIGESTS[SCHEMA] == _digest()


def _aged(base: Base, tmp_path: Path, *statements: str | tuple[str, bytes]) -> Base:
    """Turn a base into what a program of schema 1 would have left, and open it with this one."""
    base.close()
    path = tmp_path / "base.db"
    engine = encrypted_engine(path, KEY)
    with writing(engine) as connection:
        for statement in (*statements, "DROP TABLE edited", "PRAGMA user_version=1"):
            sql, *values = (statement,) if isinstance(statement, str) else statement
            connection.exec_driver_sql(sql, tuple(values))
        connection.commit()
    engine.dispose()
    return Base(path, KEY)


def _keep(bench: Bench, note: Note) -> None:
    kind = kind_of(Note)
    with writing(bench.base.engine) as connection:
        row = flat_row(note.id, new_row(5, kind.stored_values(note)))
        Repository(connection, kind).replace([row])
        connection.commit()


def _note(bench: Bench, **values: Any) -> Note:
    client_id = ClientId(bench.client.id)
    return Note(id=bench.id(), region_id=bench.region_id, client_id=client_id, text="x", **values)


def test_missing_columns_come_with_their_defaults(bench: Bench, tmp_path: Path) -> None:
    again = _aged(
        bench.base,
        tmp_path,
        "DROP INDEX client_contested",
        "DROP INDEX client_merged",
        "ALTER TABLE client DROP COLUMN segment",
        "ALTER TABLE client DROP COLUMN merged_into_id",
    )
    with again.read() as reader:
        assert reader.need(Client, bench.client.id) == bench.client
    again.close()


def test_a_missing_reckoned_column_and_its_index_come_back(bench: Bench, tmp_path: Path) -> None:
    meeting = bench.add(bench.meeting())
    again = _aged(
        bench.base, tmp_path, "DROP INDEX meeting_start", "ALTER TABLE meeting DROP COLUMN _start"
    )
    with reading(again.engine) as connection:
        start = connection.exec_driver_sql("SELECT _start FROM meeting").scalar_one()
        indexes = {i["name"] for i in sa.inspect(connection).get_indexes("meeting")}
    assert start.startswith(meeting.start.date().isoformat())
    assert "meeting_start" in indexes
    again.close()


def test_a_column_of_the_stores_own_tables_comes_empty(bench: Bench, tmp_path: Path) -> None:
    """Of schema 4, which knew no rows to be sent whole."""
    again = _aged(bench.base, tmp_path, "ALTER TABLE self DROP COLUMN wanted")
    with reading(again.engine) as connection:
        place, acts, _ = pending_acts(connection, 1 << 30)
    assert (place.wanted, place.acked) == (frozenset(), 0)
    assert acts
    again.close()


def test_what_was_kept_unread_fills_the_new_columns(bench: Bench, tmp_path: Path) -> None:
    """A newer program sent two fields and one that is newer still."""
    note, kind = _note(bench, author_id=PersonId(b"p" * 16)), kind_of(Note)
    _keep(bench, note)
    known = kind.by_name["author_id"].number - 1
    tail = encode([*kind.stored_values(note)[known:], "newer still"])
    again = _aged(
        bench.base,
        tmp_path,
        *(f"ALTER TABLE note DROP COLUMN {f.name}" for f in kind.fields[known:]),
        ("UPDATE note SET _tail = ?", tail),
    )
    with again.read() as reader:
        assert reader.need(Note, note.id) == note
    with reading(again.engine) as connection:
        assert Repository(connection, kind).packed([note.id])[note.id][-1] == "newer still"
    again.close()


def test_rows_of_a_kind_that_was_unknown_move_into_their_table(
    bench: Bench, tmp_path: Path
) -> None:
    kind, note = kind_of(Note), _note(bench)
    flat = flat_row(note.id, new_row(5, kind.stored_values(note)))
    with writing(bench.base.engine) as connection:
        row = encode(flat)
        connection.execute(UNKNOWN_ROW.insert().values(kind=kind.number, id=note.id, row=row))
        connection.commit()
    again = _aged(bench.base, tmp_path, "DROP TABLE note")
    with again.read() as reader:
        assert reader.need(Note, note.id) == note
    again.close()


def test_unsent_acts_are_kept_as_they_were(bench: Bench, tmp_path: Path) -> None:
    with reading(bench.base.engine) as connection:
        before = pending_acts(connection, 1 << 30)
    again = _aged(bench.base, tmp_path, "ALTER TABLE client DROP COLUMN source")
    with reading(again.engine) as connection:
        assert pending_acts(connection, 1 << 30) == before
    again.close()


def test_histories_written_before_the_note_of_edits_are_found(bench: Bench, tmp_path: Path) -> None:
    bench.services.records.edit("client", bench.client.id, {"notes": "one"})
    bench.services.records.edit("client", bench.client.id, {"notes": "two"})
    again = _aged(bench.base, tmp_path)
    history = services_on(again, bench.clock).records.history("client", bench.client.id)
    assert [w.value for w in history if w.field == "notes"] == ["two", "one", ""]
    again.close()


def test_the_search_index_is_made_anew(bench: Bench, tmp_path: Path) -> None:
    again = _aged(bench.base, tmp_path, "DELETE FROM find_doc")
    found = services_on(again, bench.clock).records.list("client", text="tierra")
    assert [c.id for c in found] == [bench.client.id]
    again.close()


def test_a_newer_base_is_refused_and_nothing_in_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    base = Base(path, KEY)
    base.enrol(Identity(2, PersonId(bytes(16)), "x", {}))
    base.close()
    engine = encrypted_engine(path, KEY)
    with writing(engine) as connection:
        connection.exec_driver_sql("PRAGMA user_version=99")
        connection.commit()
    engine.dispose()
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault, match="newer FieldSales"):
        Base(path, KEY)
    assert path.read_bytes() == before
