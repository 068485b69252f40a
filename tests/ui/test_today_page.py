"""Today, driven by keys and mouse: each core task within its actions, and what happens meanwhile."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldsales.domain.call import Call, CallResult
from fieldsales.domain.meeting import Attendee, Meeting, MeetingSource, MeetingState, Side
from fieldsales.domain.service import Expense, Offer, Reaction, Referral
from fieldsales.domain.task import Task, TaskKind, TaskState
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.questionnaire.form_page import FormPage
from fieldsales.ui.shell.shell import Shell
from fieldsales.ui.today.day_rows import RowKind
from fieldsales.ui.today.outcome_panel import OutcomePanel
from fieldsales.ui.today.popovers import FellPopover, StandbyPopover
from fieldsales.ui.today.today_page import TodayPage
from tests.ui.driving import Driver
from tests.ui.sample import PASSPHRASE, Sample
from tests.ui.today_sample import make_today_sample

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_today_sample(tmp_path / "profile")


@pytest.fixture
def road(shell: Shell, qtbot: QtBot) -> Driver:
    shell.open_page("today")
    driver = Driver(shell, qtbot)
    driver.settle()
    return driver


def page_of(road: Driver) -> TodayPage:
    page = road.shell.page
    assert isinstance(page, TodayPage)
    return page


def panel_of(road: Driver) -> OutcomePanel:
    panel = page_of(road).board.outcome
    assert panel is not None
    return panel


def chosen(road: Driver) -> str:
    meeting = page_of(road).meeting()
    assert meeting is not None
    return meeting.card.client_name


def meeting_with(road: Driver, name: str) -> Meeting:
    card = next(c for c in page_of(road).day.cards if c.client_name == name)
    return road.get(Meeting, card.id)


def test_the_next_meeting_is_chosen_and_its_briefing_in_sight(road: Driver) -> None:
    page = page_of(road)
    assert chosen(road) == "Bodegas Tierra Parda"
    said = (page.title(), page.context_line(), page.board.strip.held.text())
    assert said == (
        "Wednesday 11 November",
        "Extremadura Sur · day 3 of 10 · with Marcos Peña",
        "1 held of 7",
    )
    names = [b.text() for b in page.board.detail.foot.buttons]
    assert names == ["Cooperativa Vid y Olivo", "Maquinaria Solano", "Envases Fuente Roja"]
    assert "in 38 min" in page.board.detail.when.text()
    assert "arrive" in page.board.detail.drive.text()


def test_start_result_and_keep_are_three_actions(road: Driver) -> None:
    road.key(Qt.Key.Key_Return)
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.IN_PROGRESS
    road.clock.advance(timedelta(minutes=58))
    road.key(Qt.Key.Key_1)
    road.key(Qt.Key.Key_Return, CTRL)
    assert road.actions == 3
    held = meeting_with(road, "Bodegas Tierra Parda")
    assert (held.state, held.actual and held.actual.minutes) == (MeetingState.HELD, 58)
    assert chosen(road) == "Aceitunas Valle Matachel"
    came = {a.contact_id or a.person_id for a in road.all(Attendee) if a.meeting_id == held.id}
    assert len(came) == 3


def test_task_5_after_unlocking_the_briefing_is_there(
    road: Driver, window: MainWindow, qtbot: QtBot
) -> None:
    road.key(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    road.begin_counting()
    QApplication.processEvents()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)  # typed passphrase and Enter are the lock screen's own test
    assert window.shell is not None
    again = Driver(window.shell, qtbot)
    qtbot.waitUntil(window.tasks.is_idle, timeout=20_000)
    again.settle()
    assert chosen(again) == "Bodegas Tierra Parda"
    assert again.actions == 0


def test_task_6_a_meeting_just_held_is_recorded_in_five_actions(road: Driver) -> None:
    road.clock.at = datetime(2026, 11, 11, 11, 35, tzinfo=UTC)
    page_of(road).tick()
    road.settle()
    road.key(Qt.Key.Key_H)
    road.key(Qt.Key.Key_C)
    road.write("in 1w", enter=True)
    road.key(Qt.Key.Key_Return, CTRL)
    assert road.actions <= 5
    held = meeting_with(road, "Bodegas Tierra Parda")
    assert held.state is MeetingState.HELD
    (task,) = [t for t in road.all(Task) if t.kind is TaskKind.NEXT_STEP]
    assert (task.title, task.due.date().isoformat()) == ("Call Elena Maldonado", "2026-11-18")


def test_task_7_a_fallen_meeting_is_replaced_in_four_actions(road: Driver) -> None:
    road.key(Qt.Key.Key_X)
    road.write("Buyer called away", enter=True)
    road.key(Qt.Key.Key_S)
    popover = road.shell.window().findChild(StandbyPopover)
    assert popover is not None
    road.key(Qt.Key.Key_Return)
    assert road.actions == 4
    fell = meeting_with(road, "Bodegas Tierra Parda")
    assert (fell.state, fell.outcome.side, fell.outcome.reason) == (
        MeetingState.CANCELLED,
        Side.CLIENT,
        "Buyer called away",
    )
    new = meeting_with(road, "Cooperativa Vid y Olivo")
    assert (new.source, new.state) == (MeetingSource.STANDBY, MeetingState.PLANNED)
    assert new.start >= road.clock.now() + timedelta(minutes=10)
    (call,) = road.all(Call)
    assert (call.outcome.result, call.meeting_id) == (CallResult.BOOKED, new.id)
    assert any(t.kind is TaskKind.REBOOK for t in road.all(Task))
    assert chosen(road) == "Cooperativa Vid y Olivo"


def test_the_same_by_mouse_takes_at_most_eight(road: Driver) -> None:
    page = page_of(road)
    button = next(b for b in page.board.detail.buttons() if b.key == "X")
    road.click(button)
    popover = road.shell.window().findChild(FellPopover)
    assert popover is not None
    road.click(popover.ways[1])
    road.click(popover.done)
    second = page.board.detail.foot.buttons[1]
    name = second.text()
    road.click(second)
    ring = road.shell.window().findChild(StandbyPopover)
    assert ring is not None
    road.click(ring.book)
    assert road.actions <= 8
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.MISSED_BY_CLIENT
    assert meeting_with(road, name).source is MeetingSource.STANDBY


def test_everything_entered_is_one_act_and_taken_back_at_once(road: Driver) -> None:
    road.key(Qt.Key.Key_1)
    panel = panel_of(road)
    road.click(panel.words.edit.viewport())
    road.write("Second cellar in March")
    first, segments = next(iter(panel.offers.choices.items()))
    segments.step(1)
    road.settle()
    road.click(panel.referral.edit)
    road.write("Ana Gil, Berries Lepe")
    road.key(Qt.Key.Key_Return, CTRL)
    held = meeting_with(road, "Bodegas Tierra Parda")
    assert held.summary == "Second cellar in March"
    offers = [o for o in road.all(Offer) if o.meeting_id == held.id]
    assert [(o.service_id.hex(), o.reaction) for o in offers] == [(first, Reaction.INTERESTED)]
    assert [r.firm for r in road.all(Referral)] == ["Berries Lepe"]
    road.key(Qt.Key.Key_Z, CTRL)
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.CONFIRMED
    assert road.all(Referral) == ()


def test_what_is_typed_outlasts_the_lock(road: Driver, window: MainWindow, qtbot: QtBot) -> None:
    road.key(Qt.Key.Key_1)
    road.click(panel_of(road).words.edit.viewport())
    road.write("Half a sentence")
    window.lock()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    assert window.shell is not None
    again = Driver(window.shell, qtbot)
    window.shell.open_page("today")
    again.settle()
    assert panel_of(again).words.value() == "Half a sentence"
    assert panel_of(again).draft().result == "held"


def test_a_colleagues_change_leaves_what_is_typed_alone(road: Driver) -> None:
    road.key(Qt.Key.Key_1)
    panel = panel_of(road)
    road.click(panel.words.edit.viewport())
    road.write("They want")
    other = meeting_with(road, "Vidrios Barros")
    road.act(lambda s: s.meetings.say("confirm", other))
    road.shell.parts.changes.announce()
    road.settle()
    assert panel_of(road) is panel
    road.write(" one contact")
    assert panel.words.value() == "They want one contact"
    rows = {r.name: r for r in page_of(road).board.list.rows.rows}
    assert rows["Vidrios Barros"].status.value == "confirmed"


def test_a_missing_reason_is_asked_for_beside_its_field(road: Driver) -> None:
    road.key(Qt.Key.Key_3)
    road.key(Qt.Key.Key_Return, CTRL)
    panel = panel_of(road)
    assert panel.words.box.is_refused
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.CONFIRMED
    road.write("Snow")
    road.key(Qt.Key.Key_Return, CTRL)
    assert meeting_with(road, "Bodegas Tierra Parda").outcome.reason == "Snow"


def test_a_contract_without_a_leader_asks_why(road: Driver) -> None:
    contract = meeting_with(road, "Embalajes Guadiana")
    road.act(lambda s: s.meetings.change(replace(contract, leader_id=None), contract))
    road.shell.parts.changes.announce()
    road.settle()
    for _ in range(3):
        road.key(Qt.Key.Key_J)
    assert chosen(road) == "Embalajes Guadiana"
    road.key(Qt.Key.Key_1)
    road.key(Qt.Key.Key_Return, CTRL)
    panel = panel_of(road)
    assert panel.no_leader.box.is_refused
    road.write("He missed the train")
    road.key(Qt.Key.Key_Return, CTRL)
    held = meeting_with(road, "Embalajes Guadiana")
    assert (held.state, held.no_leader_reason) == (MeetingState.HELD, "He missed the train")


def test_a_meeting_is_moved_to_a_typed_time(road: Driver) -> None:
    road.key(Qt.Key.Key_M)
    road.write("fri 16", enter=True)
    moved = meeting_with_any(road, "Bodegas Tierra Parda")
    assert (moved.moved_count, moved.start) == (1, datetime(2026, 11, 13, 15, tzinfo=UTC))
    kinds = [r.kind for r in page_of(road).board.list.rows.rows if "Tierra" in r.name]
    assert kinds == [RowKind.TRACE]


def meeting_with_any(road: Driver, name: str) -> Meeting:
    found = [m for m in road.all(Meeting) if road.client(m).name == name and m.trip_id]
    return found[0]


def test_letters_work_on_a_russian_layout(road: Driver) -> None:
    road.letter("ч", Qt.Key(0x427))
    assert road.shell.window().findChild(FellPopover) is not None


def test_the_clock_moves_the_line_and_warns_when_late(road: Driver) -> None:
    page = page_of(road)
    before = [r.kind for r in page.board.list.rows.rows].index(RowKind.NOW)
    road.clock.at = datetime(2026, 11, 11, 10, 20, tzinfo=UTC)
    page.tick()
    road.settle()
    assert not page.board.detail.call.isHidden()
    road.clock.at = datetime(2026, 11, 11, 12, 10, tzinfo=UTC)
    page.tick()
    after = [r.kind for r in page.board.list.rows.rows].index(RowKind.NOW)
    assert after > before


def test_a_meeting_of_another_day_opens_and_leads_back(road: Driver) -> None:
    page = page_of(road)
    past = next(m for m in road.all(Meeting) if m.trip_id is None)
    road.shell.open_record("meeting", past.id)
    road.settle()
    assert page.title() == "Thursday 14 May"
    assert chosen(road) == "Bodegas Tierra Parda"
    road.key(Qt.Key.Key_T)
    assert page.title() == "Wednesday 11 November"


def test_tasks_due_are_finished_moved_and_dropped(road: Driver) -> None:
    page = page_of(road)
    road.click(page.header.due)
    due = page.header._due_list
    assert due is not None
    assert due.list is not None
    road.click(due.list.tasks[0].finish)
    assert due.list is not None
    road.click(due.list.tasks[0].drop)
    road.write("No longer needed", enter=True)
    states = {t.title: t.progress.state for t in road.all(Task)}
    assert states["Send the tariffs"] is not states["Ring the bank"]
    assert {states["Send the tariffs"], states["Ring the bank"]} == {
        TaskState.DONE,
        TaskState.DROPPED,
    }


def test_a_look_at_the_base_leaves_alone_why_a_task_is_dropped(road: Driver) -> None:
    page = page_of(road)
    road.click(page.header.due)
    due = page.header._due_list
    assert due is not None
    assert due.list is not None
    other = due.list.tasks[0].task
    road.click(due.list.tasks[1].drop)
    road.write("No longer")
    road.act(lambda s: s.verbs.say("finish", other))
    road.shell.parts.changes.announce()
    road.settle()
    assert len(due.list.tasks) == 1
    road.write(" needed", enter=True)
    states = {t.progress.state for t in road.all(Task) if t.kind is not TaskKind.REBOOK}
    assert states == {TaskState.DONE, TaskState.DROPPED}


def test_a_day_that_cannot_be_read_is_asked_for_and_nothing_is_lost(road: Driver) -> None:
    road.key(Qt.Key.Key_1)
    road.key(Qt.Key.Key_C)
    road.write("some day")
    road.key(Qt.Key.Key_Return, CTRL)
    panel = panel_of(road)
    assert panel.steps.day.box.is_refused
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.CONFIRMED


def test_an_expense_is_kept_by_keyboard(road: Driver) -> None:
    road.key(Qt.Key.Key_E)
    road.write("42,10", enter=True)
    (kept,) = road.all(Expense)
    assert (kept.amount.minor, kept.amount.currency, kept.category) == (4210, "EUR", "fuel")


def test_in_a_small_window_the_detail_takes_the_place_of_the_list(road: Driver) -> None:
    page = page_of(road)
    road.shell.window().resize(960, 540)
    road.settle()
    assert not page.is_detail_alone()
    road.key(Qt.Key.Key_Return)
    assert page.is_detail_alone()
    assert meeting_with(road, "Bodegas Tierra Parda").state is MeetingState.CONFIRMED
    road.key(Qt.Key.Key_Escape)
    assert not page.is_detail_alone()


def test_q_begins_the_questionnaire_of_a_meeting_and_goes_on_with_it(road: Driver) -> None:
    meeting = meeting_with(road, "Bodegas Tierra Parda")
    road.key(Qt.Key.Key_Q)
    assert isinstance(road.shell.page, FormPage)
    begun = road.shell.page.filling
    assert begun is not None
    assert begun.response.meeting_id == meeting.id
    road.shell.open_page("today")
    road.settle()
    road.key(Qt.Key.Key_Q)
    assert road.shell.page.filling is not None
    assert road.shell.page.filling.response.id == begun.response.id


def test_the_model_of_the_day_keeps_its_promises(road: Driver) -> None:
    model = page_of(road).board.list.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    road.key(Qt.Key.Key_J)
    page_of(road).tick()
    assert chosen(road) == "Aceitunas Valle Matachel"


def test_in_a_small_window_the_day_of_the_next_step_comes_into_sight(road: Driver) -> None:
    road.shell.window().resize(960, 540)
    road.settle()
    road.key(Qt.Key.Key_Return)
    road.key(Qt.Key.Key_1)
    road.key(Qt.Key.Key_C)
    panel = panel_of(road)
    edit = panel.steps.day.edit
    assert edit.hasFocus()
    place = edit.mapTo(panel.area.viewport(), edit.rect().center())
    assert panel.area.viewport().rect().contains(place)


def test_of_two_versions_of_a_meeting_one_is_taken(road: Driver) -> None:
    was = meeting_with(road, "Bodegas Tierra Parda")
    for purpose in ("Pallets", "Chill"):
        other = replace(was, purpose=purpose)
        road.act(lambda s: s.meetings.change(other, was))  # noqa: B023 - run at once
    road.shell.parts.changes.announce()
    road.settle()
    shown = meeting_with(road, "Bodegas Tierra Parda").purpose
    versions = page_of(road).board.detail.versions
    assert versions is not None
    road.click(versions)
    road.key(Qt.Key.Key_2)
    road.key(Qt.Key.Key_Return)
    assert {shown, meeting_with(road, "Bodegas Tierra Parda").purpose} == {"Pallets", "Chill"}
    assert page_of(road).board.detail.versions is None
    road.key(Qt.Key.Key_Z, CTRL)
    assert meeting_with(road, "Bodegas Tierra Parda").purpose == shown
