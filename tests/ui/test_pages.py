"""The first pages: the list of clients, people and devices; the palette that leads everywhere."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldsales.domain.people import Device, DeviceState, Grant, Person, Region, Role
from fieldsales.errors import EnvironmentFault
from fieldsales.ui.clients.card_page import ClientPage
from fieldsales.ui.clients.list_page import ClientsPage
from fieldsales.ui.clients.peek import ClientPeek
from fieldsales.ui.errors import failure_of
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.settings.people_lines import lease_cell, lines_of
from fieldsales.ui.settings.people_page import PeoplePage
from fieldsales.ui.shell.palette import PaletteRow, fits, matched
from fieldsales.ui.shell.shell import Shell

NOW = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)


@pytest.fixture
def clients(shell: Shell) -> ClientsPage:
    page = shell.page
    assert isinstance(page, ClientsPage)
    return page


@pytest.fixture
def people(window: MainWindow, shell: Shell, qtbot: QtBot) -> PeoplePage:
    shell.open_page("people")
    qtbot.waitUntil(lambda: shell.is_there() and window.tasks.is_idle())
    page = shell.page
    assert isinstance(page, PeoplePage)
    return page


# Clients.


def test_the_models_keep_their_promises(
    clients: ClientsPage, people: PeoplePage, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(clients.model)
    qtmodeltester.check(people.model)


def test_every_client_is_counted_and_the_first_chosen(clients: ClientsPage) -> None:
    assert clients.context_line() == "52 clients · sorted by name"
    assert clients.table.current() == 0


def test_words_typed_narrow_the_list_and_esc_widens_it(
    clients: ClientsPage, window: MainWindow, qtbot: QtBot
) -> None:
    clients.start_filter()
    qtbot.keyClicks(clients.search.edit, "taliga")
    qtbot.waitUntil(lambda: clients.context_line() == "1 client for “taliga”", timeout=5000)
    qtbot.keyClick(clients.search.edit, Qt.Key.Key_Escape)
    assert clients.table.hasFocus()
    qtbot.keyClick(clients.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: clients.context_line().startswith("52 clients"), timeout=5000)
    qtbot.waitUntil(window.tasks.is_idle)


def test_nothing_found_repeats_the_words_and_offers_to_clear(
    clients: ClientsPage, window: MainWindow, qtbot: QtBot
) -> None:
    clients.search.edit.setText("zzz")
    clients.search.changed.emit("zzz")
    qtbot.waitUntil(clients.empty.isVisible, timeout=5000)
    assert clients.empty.missing.text() == "No client fits “zzz”"
    qtbot.mouseClick(clients.way_out, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(clients.table.isVisible, timeout=5000)
    qtbot.waitUntil(window.tasks.is_idle)


def test_space_looks_closer_and_follows_the_choice(
    clients: ClientsPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(clients.table, Qt.Key.Key_Space)
    assert clients.columns.is_open
    qtbot.keyClick(clients.table, "j")
    qtbot.waitUntil(window.tasks.is_idle)
    peek = clients.columns.panel.shown
    assert isinstance(peek, ClientPeek)
    assert peek.name == "Aceros Campiña"
    qtbot.keyClick(clients.table, Qt.Key.Key_Space)
    assert not clients.columns.is_open


def test_where_the_window_is_narrow_the_closer_look_takes_the_lists_place(
    clients: ClientsPage, window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    window.resize(960, 600)
    qtbot.keyClick(clients.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: clients.columns.is_alone)
    assert shell.header.back.isVisible()
    qtbot.mouseClick(shell.header.back, Qt.MouseButton.LeftButton)
    assert clients.table.isVisible()
    assert not shell.header.back.isVisible()
    qtbot.waitUntil(window.tasks.is_idle)


def test_a_fault_is_a_band_and_trying_again_takes_it_away(
    clients: ClientsPage, window: MainWindow, qtbot: QtBot
) -> None:
    again: list[int] = []
    fault = EnvironmentFault("The disk is full or cannot be written.")
    clients.show_failure(failure_of(fault), lambda: again.append(1))
    band = clients._fault
    qtbot.waitUntil(band.isVisible)
    assert band.title.text() == "The disk is full or cannot be written."
    qtbot.mouseClick(band.button, Qt.MouseButton.LeftButton)
    assert again == [1]
    assert not band.isVisible()
    qtbot.waitUntil(window.tasks.is_idle)


# People and devices.


def _person(name: str, *roles: Role) -> Person:
    return Person(id=name.encode().ljust(16), email=f"{name}@x.es", name=name, roles=roles)


def _device(person: Person, number: int, **changes: object) -> Device:
    return Device(id=bytes([number]) * 16, number=number, person_id=person.id, **changes)  # type: ignore[arg-type]


def test_every_device_stands_with_its_person_and_regions() -> None:
    ana, bea = _person("ana", Role.REP), _person("bea", Role.HEAD)
    region = Region(id=b"r" * 16, name="Sur")
    grant = Grant(id=b"g" * 16, person_id=ana.id, granted_region_id=region.id)  # type: ignore[arg-type]
    lines = lines_of((bea, ana), (_device(ana, 2), _device(ana, 3)), (grant,), (region,))
    told = [(x.person.name, x.device.number if x.device else 0, len(x.regions)) for x in lines]
    assert told == [("ana", 2, 1), ("ana", 3, 1), ("bea", 0, 1)]


def test_a_silent_device_is_told_apart_and_a_lost_one_is_no_longer_in_use() -> None:
    ana = _person("ana", Role.REP)
    devices = (
        _device(ana, 2, seen_at=NOW - timedelta(days=3), lease_ends_at=NOW + timedelta(days=5)),
        _device(ana, 3, state=DeviceState.LOST),
    )
    silent, lost = lines_of((ana,), devices, (), ())
    assert (silent.is_silent(NOW), silent.is_active, lost.is_active) == (True, True, False)
    assert lease_cell(silent, NOW).text == "5 days"
    assert lease_cell(lost, NOW).chip == "Revoked"


def test_people_are_sought_by_name_and_device(
    people: PeoplePage, window: MainWindow, qtbot: QtBot
) -> None:
    assert people.model.rowCount() == 5
    people.start_filter()
    qtbot.keyClicks(people.search.edit, "macbook")
    assert people.model.rowCount() == 2
    people.filters.chips["ended"].click()
    assert people.empty.isVisible()
    qtbot.waitUntil(window.tasks.is_idle)


# The palette.


def _titles(shell: Shell) -> list[str]:
    return [r.title for r in shell.palette_.rows()]


def test_the_palette_finds_without_accents_and_opens(
    window: MainWindow, shell: Shell, qtbot: QtBot
) -> None:
    shell.open_palette()
    qtbot.keyClicks(shell.palette_.edit, "vinos tali")
    qtbot.waitUntil(lambda: "Vinos Táliga" in _titles(shell), timeout=5000)
    qtbot.keyClick(shell.palette_.edit, Qt.Key.Key_Return)
    assert not shell.palette_.is_open()
    qtbot.waitUntil(lambda: isinstance(shell.page, ClientPage))
    page = shell.page
    assert isinstance(page, ClientPage)
    qtbot.waitUntil(window.tasks.is_idle)
    assert page.title() == "Vinos Táliga"


def test_a_greater_sign_asks_for_commands_only(shell: Shell, qtbot: QtBot) -> None:
    shell.open_palette()
    qtbot.keyClicks(shell.palette_.edit, ">lock")
    assert _titles(shell) == ["Commands", "Lock"]
    qtbot.keyClick(shell.palette_.edit, Qt.Key.Key_Escape)


def test_an_empty_palette_offers_what_was_opened_last(
    window: MainWindow, shell: Shell, clients: ClientsPage, qtbot: QtBot
) -> None:
    client_id = clients.model.id_at(4)
    assert client_id is not None
    shell.open_record("client", client_id)
    qtbot.waitUntil(window.tasks.is_idle)
    shell.open_palette()
    qtbot.waitUntil(lambda: "Last opened" in _titles(shell), timeout=5000)
    assert _titles(shell)[1] == "Áridos Talavera"
    qtbot.keyClick(shell.palette_.edit, Qt.Key.Key_Escape)


def test_an_answer_that_comes_late_falls(shell: Shell, qtbot: QtBot) -> None:
    answers = []
    palette = shell.palette_
    palette._seek = lambda typed, answer: answers.append((typed, answer))
    palette.open_it()
    qtbot.keyClicks(palette.edit, "ab")
    (_, first), (_, second) = [(t, a) for t, a in answers if t in {"a", "ab"}][-2:]
    second([PaletteRow("Newer", do=lambda: None)])
    first([PaletteRow("Older", do=lambda: None)])
    assert _titles(shell) == ["Newer"]
    palette.close_it()


def test_a_key_in_the_palette_is_answered_at_once(shell: Shell, qtbot: QtBot) -> None:
    shell.open_palette()
    began = time.perf_counter()
    qtbot.keyClicks(shell.palette_.edit, "corchos")
    assert time.perf_counter() - began < 0.5
    qtbot.waitUntil(lambda: "Corchos San Vicente" in _titles(shell), timeout=5000)
    shell.palette_.close_it()


@pytest.mark.parametrize(
    ("title", "typed", "is_fit"),
    [
        ("Áridos Tres Tierras", "tier ari", True),
        ("Ibéricos", "iber", True),
        ("Ibéricos", "ricos", False),
    ],
)
def test_every_word_typed_begins_a_word(title: str, typed: str, is_fit: bool) -> None:
    assert fits(title, typed) is is_fit


def test_what_matched_is_marked() -> None:
    assert matched("Áridos Tres Tierras", "ari tier") == [
        ("Ári", True),
        ("dos Tres ", False),
        ("Tier", True),
        ("ras", False),
    ]


def test_the_focus_comes_back_after_the_palette(clients: ClientsPage, shell: Shell) -> None:
    assert QApplication.focusWidget() is clients.table
    shell.open_palette()
    shell.palette_.close_it()
    assert QApplication.focusWidget() is clients.table
