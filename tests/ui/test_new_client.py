"""A new client written beside the list: created with one act, doubled by nobody, kept through a lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.people import Role
from fieldsales.ui.clients.card_page import ClientPage
from fieldsales.ui.clients.list_page import ClientsPage
from fieldsales.ui.clients.new_client import DRAFT, NewClientPanel
from fieldsales.ui.shell.shell import Shell
from tests.ui.desk_sample import make_desk_sample
from tests.ui.driving import Driver
from tests.ui.sample import Sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_desk_sample(tmp_path / "profile")


@pytest.fixture
def clients(shell: Shell, qtbot: QtBot) -> Driver:
    driver = Driver(shell, qtbot)
    shell.open_page("clients")
    driver.settle()
    return driver


def panel_of(clients: Driver) -> NewClientPanel:
    page = clients.shell.page
    assert isinstance(page, ClientsPage)
    panel = page.columns.panel.shown
    assert isinstance(panel, NewClientPanel)
    return panel


def write(clients: Driver, field: str, text: str, *, enter: bool = False) -> None:
    clients.click(panel_of(clients).fields[field].edit)
    clients.write(text, enter=enter)


def named(clients: Driver, name: str) -> Client | None:
    return next((c for c in clients.all(Client) if c.name == name), None)


def test_a_client_is_written_with_her_person_and_her_card_opens(clients: Driver) -> None:
    clients.key(Qt.Key.Key_N)
    clients.write("Frutas Guadiana")
    write(clients, "town", "Badajoz")
    write(clients, "phone", "924 55 66 77")
    write(clients, "given", "Rosa")
    write(clients, "family", "Prieto", enter=True)
    made = named(clients, "Frutas Guadiana")
    assert made is not None
    assert made.place_id is not None
    assert made.phones[0].e164 == "+34924556677"
    (contact,) = [c for c in clients.all(Contact) if c.client_id == made.id]
    assert contact.name.full == "Rosa Prieto"
    assert isinstance(clients.shell.page, ClientPage)
    clients.key(Qt.Key.Key_Z, CTRL)
    assert named(clients, "Frutas Guadiana") is None


def test_one_that_may_be_the_same_is_shown_and_opened(clients: Driver) -> None:
    clients.key(Qt.Key.Key_N)
    clients.write("aceitunas valle matachell s.l.")
    panel = panel_of(clients)
    clients._qtbot.waitUntil(panel.alike.isVisible, timeout=10_000)
    clients.click(panel.alike.viewport(), panel.alike.rect().topLeft() + panel.rect().center() / 20)
    assert isinstance(clients.shell.page, ClientPage)
    assert clients.shell.page.title() == "Aceitunas Valle Matachel"


def test_a_number_known_shows_its_client(clients: Driver) -> None:
    clients.key(Qt.Key.Key_N)
    clients.write("Another name")
    write(clients, "direct", "+34 924 00 27 53")
    panel = panel_of(clients)
    clients._qtbot.waitUntil(panel.alike.isVisible, timeout=10_000)
    assert panel.alike_model.row_at(0).title == "Aceitunas Valle Matachel"


def test_a_town_that_could_be_several_is_asked(clients: Driver) -> None:
    clients.key(Qt.Key.Key_N)
    clients.write("Frutas Guadiana")
    write(clients, "town", "Valverde", enter=True)
    assert panel_of(clients).towns.isVisible()
    assert named(clients, "Frutas Guadiana") is None
    clients.key(Qt.Key.Key_Return)
    made = named(clients, "Frutas Guadiana")
    assert made is not None
    assert made.place_id is not None


def test_a_client_without_a_name_is_refused_beside_the_field(clients: Driver) -> None:
    before = len(clients.all(Client))
    clients.key(Qt.Key.Key_N)
    clients.key(Qt.Key.Key_Return)
    assert "A client has a name" in panel_of(clients).fields["name"].refusal.text
    assert len(clients.all(Client)) == before


def test_what_is_typed_survives_leaving_and_locking(clients: Driver) -> None:
    clients.key(Qt.Key.Key_N)
    clients.write("Frutas")
    clients.key(Qt.Key.Key_Escape)
    assert not panel_of(clients).isVisible()
    clients.key(Qt.Key.Key_N)
    assert panel_of(clients).fields["name"].value() == "Frutas"
    clients.write(" Guadiana")
    clients.shell.before_lock()
    clients.settle()
    assert "Frutas Guadiana" in clients.shell.context.services.drafts.find(DRAFT)
    fresh = NewClientPanel(clients.shell.context)
    clients._qtbot.addWidget(fresh)
    clients.settle()
    assert fresh.fields["name"].value() == "Frutas Guadiana"


class TestRep:
    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        return make_desk_sample(tmp_path / "profile", roles=(Role.REP,))

    def test_a_rep_writes_clients_but_imports_none(self, clients: Driver) -> None:
        page = clients.shell.page
        assert isinstance(page, ClientsPage)
        assert page.importing not in page.header_actions()
        clients.key(Qt.Key.Key_I)
        assert clients.shell.page is page
        clients.key(Qt.Key.Key_N)
        clients.write("Frutas Guadiana", enter=True)
        assert named(clients, "Frutas Guadiana") is not None
