"""Search: word beginnings in two alphabets, without accents and case; phones by digits; always in step."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import ClientId
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.registers import Address, PersonName, Phone
from fieldsales.domain.text import fold, words
from fieldsales.store import search
from fieldsales.store.adoption import SEARCHED_LATER, Adoption
from fieldsales.store.base import Base
from fieldsales.store.database import reading, writing
from tests.make import Bench


def _found(base: Base, typed: str, *kinds: type[Entity]) -> set[bytes]:
    with reading(base.engine) as connection:
        return {hit.id for hit in search.find(connection, typed, kinds=kinds)}


def _client(bench: Bench, name: str, **values: Any) -> Client:
    made: Client = bench.add(Client(id=bench.id(), region_id=bench.region_id, name=name, **values))
    return made


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Vinos Táliga", "taliga"),
        ("Vinos Táliga", "TÁLI"),
        ("Vinos Táliga", "tal vin"),
        ("Molinos del Guadiana", "guad"),
        ("ООО «Ёлка»", "елка"),
        ("ООО «Ёлка»", "ЁЛК"),
        ("Ёлка", "ЁЛ"),
        ("Зерно Юга", "юга зер"),
        ("Straße & Söhne", "strasse"),
        ("Straße & Söhne", "sohne"),
        ("Peña y Hijos", "pena"),
        ("a_b-c/d", "a_b"),
        ("Hotel 7 Coronas", "7"),
        ("Hotel 7 Coronas", "hotel 7"),
        ("Peña y Hijos", "pena y hi"),
        ("Peña y Hijos", "hijos p"),
        ("İstanbul Lojistik", "istanbul"),
        ("Compañía Général № 5", "general 5"),
    ],
)
def test_a_client_is_found_by(bench: Bench, name: str, typed: str) -> None:
    client = _client(bench, name)
    assert client.id in _found(bench.base, typed)


@pytest.mark.parametrize(
    "typed", ["aliga", "vinos otro", "", "   ", "—", '"', "*", "a AND", "tá-x", "vinos x"]
)
def test_a_client_is_not_found_by(bench: Bench, typed: str) -> None:
    client = _client(bench, "Vinos Táliga")
    assert client.id not in _found(bench.base, typed)


@pytest.mark.parametrize("typed", ["924112233", "924 11", "+34 924", "(924) 11-22", "34924112233"])
def test_a_phone_is_found_however_it_is_written(bench: Bench, typed: str) -> None:
    client = _client(bench, "Vinos Táliga", phones=(Phone("924 11 22 33", "+34924112233"),))
    assert client.id in _found(bench.base, typed)


def test_a_client_is_found_by_town_tax_number_and_address_of_mail(bench: Bench) -> None:
    client = _client(
        bench,
        "Vinos Táliga",
        tax_id="B06123456",
        emails=("compras@vinos.example",),
        address=Address(town="Jerez de los Caballeros"),
    )
    for typed in ("jerez cab", "b061", "compras", "compras@vinos"):
        assert client.id in _found(bench.base, typed), typed


@given(st.text(max_size=40), st.text(max_size=12))
def test_no_text_breaks_the_index_and_every_word_of_it_is_found(name: str, typed: str) -> None:
    """Kept in one base for all examples: what was put before must not matter."""
    base, bench = _SHARED
    _found(base, typed)
    if not name.strip():
        return
    note = Note(
        id=bench.id(), region_id=bench.region_id, client_id=ClientId(bench.client.id), text=name
    )
    bench.add(note)
    for word in words(name):
        if len(word) > 2 or word.isdigit():
            assert note.id in _found(base, word, Note)


_SHARED: Any = None


@pytest.fixture(autouse=True)
def _share(bench: Bench) -> None:
    global _SHARED  # noqa: PLW0603 - Hypothesis takes no function-scoped fixture
    _SHARED = (bench.base, bench)


def test_a_renamed_client_is_found_by_the_new_name_only(bench: Bench) -> None:
    client = _client(bench, "Vinos Táliga")
    with bench.services.work.act() as act:
        act.change(replace(client, name="Aceites Táliga"), client)
        act.commit()
    assert client.id in _found(bench.base, "aceites")
    assert client.id not in _found(bench.base, "vinos")


def test_a_deleted_client_is_not_found_and_an_undeleted_one_is(bench: Bench) -> None:
    client = _client(bench, "Vinos Táliga")
    with bench.services.work.act() as act:
        act.delete(client)
        seq = act.commit()
    assert client.id not in _found(bench.base, "vinos")
    bench.services.undo.undo(seq)
    assert client.id in _found(bench.base, "vinos")


def test_contacts_are_found_among_very_many_clients_of_the_same_word(bench: Bench) -> None:
    with bench.services.work.act() as act:
        for _ in range(search.MOST_HITS + 5):
            act.add(Client(id=act.new_id(), region_id=bench.region_id, name="Elena Vinos"))
        act.commit()
    contact = Contact(
        id=bench.id(),
        region_id=bench.region_id,
        client_id=ClientId(bench.client.id),
        name=PersonName("Elena", "Ruiz"),
    )
    bench.add(contact)
    assert contact.id in _found(bench.base, "elena")
    assert contact.id in _found(bench.base, "elena", Contact)


def test_a_title_that_begins_as_typed_is_found_among_very_many_others(bench: Bench) -> None:
    with bench.services.work.act() as act:
        for _ in range(search.MOST_HITS + 5):
            act.add(Client(id=act.new_id(), region_id=bench.region_id, name="Viuda de Mateo"))
        act.commit()
    client = _client(bench, "Mateo")
    with reading(bench.base.engine) as connection:
        assert search.find(connection, "mateo", kinds=[Client])[0].id == client.id


def test_a_bulk_act_is_found_after_catching_up_and_its_changes_at_once(bench: Bench) -> None:
    new = Client(id=bench.id(), region_id=bench.region_id, name="Nueva Estrella")
    with bench.base.act(bench.person_id, bench.clock.now(), is_bulk=True) as tx:
        tx.put(new)
        tx.put(replace(was := tx.need(Client, bench.client.id), name="Antigua Estrella"), was)
        tx.commit()
    assert _found(bench.base, "estrella") == {bench.client.id}
    while bench.base.catch_up_search():
        continue
    assert _found(bench.base, "estrella") == {bench.client.id, new.id}


def _frame(bench: Bench, word: str, first: int, count: int) -> list[tuple[Any, ...]]:
    kind = kind_of(Client)
    rows = []
    for number in range(first, first + count):
        row_id = number.to_bytes(16, "big")
        client = Client(id=row_id, region_id=bench.region_id, name=f"{word} {number}")
        rows.append((row_id, 1 << 40 | 7, None, None, 0, *kind.stored_values(client)))
    return rows


def _adopt(bench: Bench, rows: list[tuple[Any, ...]]) -> None:
    with writing(bench.base.engine) as connection:
        adoption = Adoption(connection, 0)
        adoption.rows(kind_of(Client).number, rows)
        adoption.follow_search()
        connection.commit()
    while bench.base.catch_up_search():
        continue


def test_very_many_rows_of_a_sync_are_found_by_what_they_say_now(bench: Bench) -> None:
    count = SEARCHED_LATER + 1
    _adopt(bench, _frame(bench, "antes", 1, count))
    _adopt(bench, _frame(bench, "ahora", count, count))
    number = (count).to_bytes(16, "big")
    assert number in _found(bench.base, f"ahora {count}")
    assert number not in _found(bench.base, f"antes {count}")
    assert (count - 1).to_bytes(16, "big") in _found(bench.base, f"antes {count - 1}")
    assert (2 * count - 1).to_bytes(16, "big") in _found(bench.base, f"ahora {2 * count - 1}")


def test_rows_that_come_after_others_left_are_found(bench: Bench) -> None:
    """The numbers of the newest rows are free again once they left."""
    count = SEARCHED_LATER + 1
    _adopt(bench, _frame(bench, "antes", 1, count))
    with writing(bench.base.engine) as connection:
        Adoption(connection, 0).leave([bench.region_id])
        connection.commit()
    assert _found(bench.base, "antes") == set()
    _adopt(bench, _frame(bench, "luego", 5_000, count))
    assert (5_000).to_bytes(16, "big") in _found(bench.base, "luego 5000")


def test_words_are_folded_alike_wherever_they_stand() -> None:
    assert fold("Ёлка  ÁRBOL") == "елка arbol"
    assert words("a_b, c-d") == ["a_b", "c", "d"]


def test_a_changed_record_keeps_its_place_in_the_index(bench: Bench) -> None:
    client = _client(bench, "Vinos Guadiana", phones=(Phone("924 11 22 33", "+34924112233"),))
    _client(bench, "Olivar")
    before = _places(bench.base)
    with bench.services.work.act() as act:
        was = act.tx.need(Client, client.id)
        act.change(replace(was, name="Aceites Guadiana", phones=()), was)
        act.commit()
    assert _places(bench.base) == before
    found = [_found(bench.base, typed) for typed in ("aceites", "guadiana", "vinos", "924112233")]
    assert found == [{client.id}, {client.id}, set(), set()]


def _places(base: Base) -> list[tuple[Any, ...]]:
    with reading(base.engine) as connection:
        asked = "SELECT id, n FROM find_doc ORDER BY n"
        return [tuple(row) for row in connection.exec_driver_sql(asked)]
