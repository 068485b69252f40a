"""People from the window, against a real office: a person added, a refusal beside its field, a code given."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fieldsales.config import Profile
from fieldsales.domain.people import Person, Role
from fieldsales.office.people import records
from fieldsales.office.serve import open_office
from fieldsales.store.key_file import Cost
from fieldsales.store.keychain import NoKeychain
from fieldsales.sync.code import read_code
from fieldsales.sync.enrol import enrol
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.settings.brigade_form import AddBrigade
from fieldsales.ui.settings.people_acts import AddPerson, CodeShown
from fieldsales.ui.settings.people_page import PeoplePage
from fieldsales.ui.shell.shell import Shell
from tests.ui.sample import PASSPHRASE
from tests.ui.served import SERVICE, Served, opened, serve_office


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    yield from serve_office(tmp_path / "head", Role.HEAD)


@pytest.fixture
def window(served: Served, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    folder = tmp_path / "desk"
    made = enrol(
        Profile(folder), served.code, PASSPHRASE, NoKeychain(), Cost(memory_kib=64, rounds=1)
    )
    made.base.close()
    for shown in opened(folder, qtbot):
        with qtbot.waitSignal(shown.device_ready, timeout=20_000):
            shown.open_with(PASSPHRASE)
        wait_for_roles(shown, qtbot)
        yield shown


def wait_for_roles(window: MainWindow, qtbot: QtBot) -> None:
    """The first sync brings who works here: the window is built anew for her."""
    qtbot.waitUntil(
        lambda: window.shell is not None and Role.HEAD in window.shell.context.me.roles,
        timeout=20_000,
    )


def shell_of(window: MainWindow) -> Shell:
    assert window.shell is not None
    return window.shell


@pytest.fixture
def people(window: MainWindow, qtbot: QtBot) -> PeoplePage:
    shell_of(window).open_page("people")
    qtbot.waitUntil(shell_of(window).is_there, timeout=20_000)
    page = shell_of(window).page
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=20_000)
    return page


def form_of(page: PeoplePage, kind: type[Popover]) -> Popover:
    (found,) = [p for p in page.window().findChildren(kind) if p.isVisible()]
    assert isinstance(found, Popover)
    return found


def at_office(served: Served) -> dict[str, Person]:
    office = open_office(served.profile, SERVICE)
    with office.database.reading() as connection:
        found = {p.email: p for p in records(connection, Person)}
    office.database.close()
    return found


def fill(people: PeoplePage, qtbot: QtBot, email: str) -> AddPerson:
    qtbot.mouseClick(people.new_person, Qt.MouseButton.LeftButton)
    form = form_of(people, AddPerson)
    assert isinstance(form, AddPerson)
    qtbot.keyClicks(form.name.edit, "Marcos Sanz")
    qtbot.keyClicks(form.email.edit, email)
    qtbot.mouseClick(form.roles[Role.REP], Qt.MouseButton.LeftButton)
    return form


def test_a_head_adds_a_person_who_reads_a_region(
    people: PeoplePage, served: Served, qtbot: QtBot
) -> None:
    form = fill(people, qtbot, "marcos@x.es")
    for check in form.regions.values():
        qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(form.done, timeout=20_000):
        qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert at_office(served)["marcos@x.es"].roles == (Role.REP,)
    qtbot.waitUntil(lambda: people.model.rowCount() == 3, timeout=20_000)


def test_a_taken_address_is_said_beside_its_field(people: PeoplePage, qtbot: QtBot) -> None:
    form = fill(people, qtbot, "lucia@x.es")
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.email.box.is_refused, timeout=20_000)
    assert "already" in form.email.refusal.text
    assert form.name.value() == "Marcos Sanz"


def test_a_code_is_given_and_copied(people: PeoplePage, served: Served, qtbot: QtBot) -> None:
    panel = people.columns.panel.shown
    assert panel is not None
    panel.code_asked.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: any(p.isVisible() for p in people.window().findChildren(CodeShown)),
        timeout=20_000,
    )
    shown = form_of(people, CodeShown)
    assert isinstance(shown, CodeShown)
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert read_code(QGuiApplication.clipboard().text()).address == served.address


def test_a_brigade_is_made_of_two_people_and_shown_beside_them(
    people: PeoplePage, qtbot: QtBot
) -> None:
    qtbot.keyClick(people.table, Qt.Key.Key_B)
    form = form_of(people, AddBrigade)
    assert isinstance(form, AddBrigade)
    qtbot.keyClicks(form.name.edit, "Guadiana")
    form.other.combo.setCurrentIndex(1)
    with qtbot.waitSignal(form.done, timeout=20_000):
        qtbot.keyClick(form.name.edit, Qt.Key.Key_Return)
    services = shell_of(people.window()).context.services  # type: ignore[arg-type]
    (crew,) = services.brigades.crews(date.today())  # noqa: DTZ011
    assert (crew.brigade.name, crew.brigade.letters) == ("Guadiana", "GU")
    qtbot.waitUntil(lambda: any(x.brigades == ("Guadiana",) for x in people._lines), timeout=20_000)


def test_a_brigade_without_a_name_says_so_beside_it(people: PeoplePage, qtbot: QtBot) -> None:
    qtbot.mouseClick(people.new_brigade, Qt.MouseButton.LeftButton)
    form = form_of(people, AddBrigade)
    assert isinstance(form, AddBrigade)
    qtbot.mouseClick(form.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: form.name.box.is_refused, timeout=20_000)
