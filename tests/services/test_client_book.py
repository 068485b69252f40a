"""Writing about clients: one act each, taken back as a whole; near namesakes are found."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import ClientId
from fieldsales.domain.people import Role
from fieldsales.domain.registers import PersonName, Phone
from fieldsales.domain.task import Task
from fieldsales.errors import RuleError
from fieldsales.services.client_book import NewTask
from tests.make import Bench, make_bench


def new_client(bench: Bench, name: str, phone: str = "") -> Client:
    client = bench.services.clients.new_client(name, bench.region_id)
    return replace(client, phones=(Phone(phone, phone),) if phone else ())


def test_a_client_and_her_contact_come_and_go_together(bench: Bench) -> None:
    client = new_client(bench, "Vinos Táliga")
    contact = replace(bench.services.clients.new_contact(client), name=PersonName("Ana"))
    seq = bench.services.client_book.create(client, contact)
    card = bench.services.clients.card(client.id)
    assert [c.contact.name.given for c in card.contacts] == ["Ana"]
    bench.services.undo.undo(seq)
    assert bench.get(Client, client.id) is None
    assert bench.get(Contact, contact.id) is None


def test_who_took_over_makes_the_other_one_former(bench: Bench) -> None:
    was = bench.get(Contact, bench.contact.id)
    new = replace(bench.services.clients.new_contact(bench.client), name=PersonName("Rosa"))
    bench.services.client_book.keep_contact(new, succeeds=was)
    lines = {
        line.contact.name.given: line.is_former
        for line in bench.services.clients.card(bench.client.id).contacts
    }
    assert lines == {"Rosa": False, "Elena": True}


def test_a_task_is_its_writers_and_can_be_finished(bench: Bench) -> None:
    due = datetime(2026, 11, 13, 9, tzinfo=UTC)
    new = NewTask(ClientId(bench.client.id), "send prices", due, "Europe/Madrid")
    bench.services.client_book.task(new)
    with bench.services.work.read() as reader:
        (task,) = reader.where(Task)
    assert (task.title, task.due, task.owner.person_id) == ("send prices", due, bench.person_id)
    bench.services.client_book.finish_task(task.id)
    assert not bench.get(Task, task.id).is_open


def test_a_client_is_deleted_by_a_lead_and_brought_back(bench: Bench) -> None:
    seq = bench.services.client_book.remove(bench.get(Client, bench.client.id))
    assert bench.get(Client, bench.client.id) is None
    bench.services.undo.undo(seq)
    assert bench.get(Client, bench.client.id) is not None


def test_a_rep_deletes_no_client(bench: Bench) -> None:
    rep = make_bench(bench.base, bench.clock, roles=(Role.REP,))
    with pytest.raises(RuleError, match="Your roles"):
        rep.services.client_book.remove(rep.get(Client, rep.client.id))


@pytest.mark.parametrize(
    ("name", "phone"),
    [
        ("Bodegas Tierra Parda S.L.", ""),
        ("bodega tierra parda", ""),
        ("Tierra Parda Bodegas", ""),
        ("Something else", "924 00 41 18"),
    ],
)
def test_a_client_that_may_be_here_already_is_found(bench: Bench, name: str, phone: str) -> None:
    was = bench.get(Client, bench.client.id)
    reached = replace(was, phones=(Phone("924 00 41 18", "+34924004118"),))
    bench.services.clients.change(reached, was)
    assert bench.services.client_book.alike(name, phone) == [bench.client.id]
    assert bench.services.client_book.alike(name, phone, but=bench.client.id) == []


def test_another_firm_is_not_taken_for_it(bench: Bench) -> None:
    assert bench.services.client_book.alike("Bodegas Valle Hondo", "924 11 11 11") == []
    assert bench.services.client_book.alike("Bo") == []
