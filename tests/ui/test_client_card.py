"""A client's card: booked, noted, edited in place by keys; refusals beside their field; typed text stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.ids import ClientId
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.people import Role
from fieldsales.domain.task import Task
from fieldsales.services.opening import Services
from fieldsales.ui.clients.card_page import ClientPage
from fieldsales.ui.clients.history_popover import HistoryPopover
from fieldsales.ui.clients.timeline import Heading, TimelineModel
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.shell.shell import Shell
from fieldsales.views.clients import EventKind, TimelineEntry
from tests.ui.desk_sample import make_desk_sample
from tests.ui.driving import Driver
from tests.ui.sample import PASSPHRASE, Sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_desk_sample(tmp_path / "profile")


@pytest.fixture
def card(shell: Shell, qtbot: QtBot) -> Driver:
    driver = Driver(shell, qtbot)
    show(driver, "Aceitunas Valle Matachel")
    return driver


def show(driver: Driver, name: str) -> Client:
    client = next(c for c in driver.all(Client) if c.name == name)
    driver.shell.open_record("client", client.id)
    driver.settle()
    return client


def page_of(card: Driver) -> ClientPage:
    page = card.shell.page
    assert isinstance(page, ClientPage)
    return page


def client_of(card: Driver) -> Client:
    view = page_of(card)._view
    assert view is not None
    return card.get(Client, view.client_id)


def test_a_meeting_is_booked_with_two_actions(card: Driver) -> None:
    before = {m.id for m in card.all(Meeting)}
    card.begin_counting()
    card.key(Qt.Key.Key_B)
    card.key(Qt.Key.Key_Return)
    (made,) = [m for m in card.all(Meeting) if m.id not in before]
    assert card.actions == 2
    client = card.client(made)
    assert client.name == "Aceitunas Valle Matachel"
    contact = card.get(Contact, made.contact_id)
    assert contact.name.full == "Pilar Gallardo"
    card.key(Qt.Key.Key_Z, CTRL)
    assert made.id not in {m.id for m in card.all(Meeting)}


def test_a_note_is_written_and_stands_on_top(card: Driver) -> None:
    card.key(Qt.Key.Key_W)
    card.begin_counting()
    card.write("wants delivery before nine", enter=True)
    assert card.actions == 1
    (note,) = card.all(Note)
    assert note.text == "wants delivery before nine"
    model = page_of(card).columns.middle.model
    items = [model.item_at(n) for n in range(model.rowCount())]
    past = [i for i in items if isinstance(i, TimelineEntry) and not i.is_ahead]
    assert past[0].kind is EventKind.NOTE
    assert page_of(card).columns.middle.note.value() == ""


def test_a_slash_makes_a_task_with_its_day(card: Driver) -> None:
    card.key(Qt.Key.Key_T)
    card.write("send prices fri 10", enter=True)
    task = next(t for t in card.all(Task) if t.title == "send prices")
    assert task.due == datetime(2026, 11, 13, 9, tzinfo=UTC)
    assert task.owner.person_id == card.shell.context.me.person_id


def test_a_task_of_the_past_is_refused_beside_the_line(card: Driver) -> None:
    card.key(Qt.Key.Key_T)
    card.write("send prices today 8:00", enter=True)
    assert page_of(card).columns.middle.note.refusal.isVisible()
    assert not [t for t in card.all(Task) if t.title == "send prices"]


def test_a_fact_is_edited_in_its_place_and_taken_back(card: Driver) -> None:
    card.key(Qt.Key.Key_E)
    for _ in range(4):
        card.key(Qt.Key.Key_Down)
    card.key(Qt.Key.Key_Return)
    assert page_of(card).columns.facts.editing == "phones"
    card.key(Qt.Key.Key_A, CTRL)
    card.write("924 11 22 33")
    card.key(Qt.Key.Key_Return, CTRL)
    (phone,) = client_of(card).phones
    assert (phone.raw, phone.e164) == ("924 11 22 33", "+34924112233")
    card.key(Qt.Key.Key_Z, CTRL)
    assert client_of(card).phones[0].raw != "924 11 22 33"


def edit(card: Driver, field: str) -> None:
    card.click(page_of(card).columns.facts.rows[field])


def test_a_refused_fact_says_so_beside_it(card: Driver) -> None:
    edit(card, "name")
    card.write(" ", enter=True)
    editor = page_of(card).columns.facts.editor
    assert editor is not None
    assert "A client has a name" in editor.field.refusal.text  # type: ignore[attr-defined]
    card.key(Qt.Key.Key_Escape)
    assert page_of(card).columns.facts.editor is None


def test_hours_are_typed_and_unclear_ones_refused(card: Driver) -> None:
    edit(card, "openings")
    card.write("whenever", enter=True)
    assert client_of(card).openings == ()
    card.key(Qt.Key.Key_A, CTRL)
    card.write("mon-fri 9-14", enter=True)
    assert len(client_of(card).openings) == 5


def test_a_town_that_could_be_several_is_asked(card: Driver) -> None:
    edit(card, "address")
    editor = page_of(card).columns.facts.editor
    card.click(editor.town.edit)  # type: ignore[union-attr]
    card.key(Qt.Key.Key_A, CTRL)
    card.write("Valverde", enter=True)
    places = editor.places  # type: ignore[union-attr]
    assert places.isVisible()
    card.key(Qt.Key.Key_Return)
    client = client_of(card)
    assert client.address is not None
    assert client.address.town == "Valverde"
    assert client.place_id is not None


def test_a_contact_takes_over_from_another_within_four_actions(card: Driver) -> None:
    card.begin_counting()
    card.key(Qt.Key.Key_N)
    card.write("Rosa")
    form = page_of(card).columns.contacts.form
    assert form is not None
    form.succeeds.combo.setCurrentIndex(1)  # chosen by a letter, counted below
    card.actions += 1
    card.key(Qt.Key.Key_Return)
    assert card.actions <= 4
    rows = page_of(card).columns.contacts.rows
    assert [r.text() for r in rows] == ["Rosa", "Pilar Gallardo"]
    former = [c for c in card.all(Contact) if c.until is not None]
    assert [c.name.full for c in former] == ["Pilar Gallardo"]


def test_a_contact_without_anything_is_refused(card: Driver) -> None:
    card.key(Qt.Key.Key_N)
    card.key(Qt.Key.Key_Return)
    form = page_of(card).columns.contacts.form
    assert form is not None
    assert form.given.refusal.isVisible()


def test_a_colleagues_change_arrives_while_a_form_is_open(card: Driver) -> None:
    card.key(Qt.Key.Key_N)
    card.write("Ros")
    client = client_of(card)
    card.act(lambda s: s.clients.note(ClientId(client.id), "rang twice"))
    card.shell.context.changes.announce("note")
    card.settle()
    card.write("a")
    form = page_of(card).columns.contacts.form
    assert form is not None
    assert form.given.value() == "Rosa"


def test_what_is_typed_comes_back_after_a_lock(
    card: Driver, window: MainWindow, qtbot: QtBot
) -> None:
    card.key(Qt.Key.Key_W)
    card.write("half a note")
    card.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.shell is None)
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    assert window.shell is not None
    again = Driver(window.shell, qtbot)
    show(again, "Aceitunas Valle Matachel")
    assert page_of(again).columns.middle.note.value() == "half a note"


def test_two_values_are_told_and_their_history_shown(card: Driver) -> None:
    was = client_of(card)
    for tax in ("B1", "B2"):
        card.act(_with_tax(was, tax))
    card.shell.context.changes.announce("client")
    card.settle()
    facts = page_of(card).columns.facts
    fact = next(f for f in facts.facts if f.field == "tax_id")
    assert fact.is_conflicted
    facts.rows["tax_id"].setFocus()
    card.key(Qt.Key.Key_H)
    (popover,) = card.shell.window().findChildren(HistoryPopover)
    assert popover.isVisible()


def test_of_two_values_one_is_taken_in_three_keys(card: Driver) -> None:
    was = client_of(card)
    for tax in ("B1", "B2"):
        card.act(_with_tax(was, tax))
    card.shell.context.changes.announce("client")
    card.settle()
    shown = client_of(card).tax_id
    page_of(card).columns.facts.rows["tax_id"].setFocus()
    card.key(Qt.Key.Key_V)
    card.key(Qt.Key.Key_2)
    card.key(Qt.Key.Key_Return)
    assert {shown, client_of(card).tax_id} == {"B1", "B2"}
    fact = next(f for f in page_of(card).columns.facts.facts if f.field == "tax_id")
    assert not fact.is_conflicted


def _with_tax(was: Client, tax: str) -> Callable[[Services], object]:
    return lambda s: s.clients.change(replace(was, tax_id=tax), was)


def test_a_rep_answers_for_nobody_and_deletes_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    from tests.ui.conftest import _window

    rep = make_desk_sample(tmp_path / "rep", roles=(Role.REP,))
    for window in _window(rep, qtbot):
        with qtbot.waitSignal(window.device_ready, timeout=20_000):
            window.open_with(PASSPHRASE)
        assert window.shell is not None
        driver = Driver(window.shell, qtbot)
        show(driver, "Aceitunas Valle Matachel")
        page = page_of(driver)
        editors = {f.field for f in page.columns.facts.facts if f.editor is not None}
        assert "signer_id" not in editors
        assert "phones" in editors
        assert page.more not in page.header_actions()


def test_a_client_that_is_not_here_is_said_to_be_outside(card: Driver) -> None:
    card.shell.open_record("client", bytes(16))
    card.settle()
    page = page_of(card)
    assert page.stack.currentWidget() is page.missing
    assert page.header_actions() == ()


def test_a_deleted_client_comes_back_by_undo(card: Driver) -> None:
    client = client_of(card)
    page = page_of(card)
    page.acts.remove(client, client.name, lambda: card.shell.open_page("clients"))
    card.settle()
    assert client.id not in {c.id for c in card.all(Client)}
    card.key(Qt.Key.Key_Z, CTRL)
    assert client.id in {c.id for c in card.all(Client)}


def entries(count: int, now: datetime) -> list[TimelineEntry]:
    return [
        TimelineEntry(
            EventKind.NOTE, n.to_bytes(16, "big"), now - timedelta(days=11 * n), "", "", "words"
        )
        for n in range(count)
    ]


def test_years_fold_when_there_is_too_much_and_unfold_on_return(qtbot: QtBot) -> None:
    now = datetime(2026, 11, 11, 9, tzinfo=UTC)
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(entries(200, now), now, is_new=True)
    headings = [i for i in _items(model) if isinstance(i, Heading)]
    assert [h.text for h in headings[:3]] == ["2026", "2025", "2024"]
    assert (headings[0].folded, headings[1].folded) == (0, 0)
    assert headings[2].folded > 0
    before = model.rowCount()
    model.toggle(2024)
    assert model.rowCount() == before + headings[2].folded
    assert tester.model() is model
    qtbot.wait(1)


def test_one_kind_is_shown_alone(card: Driver) -> None:
    model = page_of(card).columns.middle.model
    model.choose_kind(EventKind.OFFER)
    kinds = {i.kind for i in _items(model) if isinstance(i, TimelineEntry)}
    assert kinds == {EventKind.OFFER}


def _items(model: TimelineModel) -> list[object]:
    return [model.item_at(n) for n in range(model.rowCount())]
