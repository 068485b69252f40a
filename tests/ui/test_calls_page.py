"""The call desk, driven by keys and mouse: each core task within its number of actions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldsales.domain.call import Call, CallResult, Direction
from fieldsales.domain.entity import E
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.task import Task, TaskKind
from fieldsales.ui.calls.calls_page import CallsPage
from fieldsales.ui.calls.new_call import NewCall
from fieldsales.ui.calls.phone_code import PhoneCode
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.shell.shell import Shell
from fieldsales.views.calls import CallFor
from tests.ui.desk_sample import MONDAY, make_desk_sample
from tests.ui.driving import Driver
from tests.ui.sample import PASSPHRASE, Sample


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_desk_sample(tmp_path / "profile")


@pytest.fixture
def desk(shell: Shell, qtbot: QtBot) -> Driver:
    shell.open_page("calls")
    driver = Driver(shell, qtbot)
    driver.settle()
    return driver


def page_of(desk: Driver) -> CallsPage:
    page = desk.shell.page
    assert isinstance(page, CallsPage)
    return page


def to_book(desk: Driver) -> str:
    """Go to a client who is to be booked for the first time; return the name."""
    page = page_of(desk)
    while True:
        row = page.talk.row
        assert row is not None
        if row.reason is CallFor.BOOK and row.tries == 0:
            return row.client_name
        desk.key(Qt.Key.Key_J)


def newest(desk: Driver, entity: type[E]) -> E:
    """Return the record written last; ids of one moment have no order."""
    return max(desk.all(entity), key=lambda r: r.seen.created if r.seen else 0)


def test_no_answer_is_one_key_and_opens_the_next_client(desk: Driver) -> None:
    name = to_book(desk)
    desk.begin_counting()
    desk.key(Qt.Key.Key_3)
    call = newest(desk, Call)
    task = newest(desk, Task)
    tomorrow = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)  # ten in Madrid
    assert (call.outcome.result, task.kind, task.due) == (
        CallResult.NO_ANSWER,
        TaskKind.CALL_BACK,
        tomorrow,
    )
    assert page_of(desk).talk.head.name.text() != name
    assert desk.actions == 1


def test_call_back_takes_a_typed_time_in_the_clients_zone(desk: Driver) -> None:
    """Task 1 of the twelve: a failed call, called back tomorrow at ten, the next client current; bar 3."""
    name = to_book(desk)
    desk.begin_counting()
    desk.key(Qt.Key.Key_2)
    desk.write("tom 10", enter=True)
    task = newest(desk, Task)
    assert (task.due, task.zone, task.owner.person_id) == (
        datetime(2026, 11, 12, 9, 0, tzinfo=UTC),
        "Europe/Madrid",
        None,
    )
    assert page_of(desk).talk.head.name.text() != name
    assert desk.actions <= 3


def test_a_slot_is_booked_with_two_actions(desk: Driver) -> None:
    """Task 2 of the twelve: booked, linked to its call, the day's outlook on screen; bar 4."""
    to_book(desk)
    page = page_of(desk)
    preset = page.talk.preset()
    assert preset is not None
    desk.begin_counting()
    desk.key(Qt.Key.Key_1)
    assert page.slots.gain.isVisible()
    desk.key(Qt.Key.Key_Return)
    assert desk.actions == 2
    call = newest(desk, Call)
    meeting = desk.get(Meeting, call.meeting_id)
    assert (call.outcome.result, meeting.state) == (CallResult.BOOKED, MeetingState.PLANNED)
    assert (meeting.start, meeting.slot.place_id) == (preset.start, desk.client(call).place_id)
    assert meeting.contact_id is not None
    assert meeting.slot.address.startswith("Calle Real")


def test_the_nth_slot_is_booked_with_three_actions(desk: Driver) -> None:
    to_book(desk)
    second = page_of(desk).slots.buttons[1].pick
    desk.begin_counting()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return):
        desk.key(key)
    meeting = desk.get(Meeting, newest(desk, Call).meeting_id)
    assert meeting.start == second.start
    assert desk.actions == 3


def test_a_typed_time_that_is_taken_says_why_and_offers_the_nearest(desk: Driver) -> None:
    to_book(desk)
    page = page_of(desk)
    desk.key(Qt.Key.Key_T)
    desk.write("mon 9")
    typed = page.talk.outcome.book.typed_slot
    assert "Guadiana is in" in typed.problem.text
    before = len(desk.all(Call))
    desk.key(Qt.Key.Key_Return)
    assert len(desk.all(Call)) == before
    desk.click(typed.problem.link)
    desk.key(Qt.Key.Key_Return)
    meeting = desk.get(Meeting, newest(desk, Call).meeting_id)
    assert meeting.start.date() == MONDAY


def test_seven_confirmations_take_fewer_than_twelve_actions(desk: Driver) -> None:
    """Task 4 of the twelve: five confirmed, one not reached and tried in an hour, one moved; bar 12."""
    page = page_of(desk)
    to_confirm = [r for r in page.queue.model.rows() if r.reason is CallFor.CONFIRM]
    assert len(to_confirm) == 7
    desk.begin_counting()
    for _ in range(5):
        desk.key(Qt.Key.Key_1)
    desk.key(Qt.Key.Key_3)
    desk.key(Qt.Key.Key_2)
    desk.write("thu 19 15", enter=True)
    assert desk.actions <= 12
    meetings = [desk.get(Meeting, r.meeting_id) for r in to_confirm]
    states = [m.state for m in meetings]
    assert states.count(MeetingState.CONFIRMED) == 5
    assert meetings[6].start == datetime(2026, 11, 19, 14, 0, tzinfo=UTC)
    task = next(t for t in desk.all(Task) if t.meeting_id == meetings[5].id)
    assert task.due == desk.clock.now() + timedelta(hours=1)


def test_who_rings_is_found_and_her_meeting_moved(desk: Driver) -> None:
    """Task 3 of the twelve, the desk's part: found by name, moved to Thursday at three; bar 6."""
    page = page_of(desk)
    meeting = next(m for m in desk.all(Meeting) if m.is_live and m.start.date() == MONDAY)
    name = desk.client(meeting).name
    desk.begin_counting()
    desk.key(Qt.Key.Key_N)
    desk.write(name, enter=True)
    assert page.talk.head.meeting.isVisible()
    desk.key(Qt.Key.Key_M)
    desk.write("thu 19 15:30", enter=True)
    moved = desk.get(Meeting, meeting.id)
    call = newest(desk, Call)
    assert (moved.start, moved.moved_count) == (datetime(2026, 11, 19, 14, 30, tzinfo=UTC), 1)
    assert (call.direction, call.outcome.result) == (Direction.IN, CallResult.MOVED)
    assert desk.actions <= 6
    assert not desk.shell.window().findChildren(NewCall)


def test_a_refusal_asks_its_reason_beside_the_field(desk: Driver) -> None:
    to_book(desk)
    pane = page_of(desk).talk.outcome.refusal
    desk.key(Qt.Key.Key_5)
    desk.key(Qt.Key.Key_Return)
    assert pane.reason.refusal.isVisible()
    desk.write("no budget this year", enter=True)
    call = newest(desk, Call)
    assert (call.outcome.result, call.outcome.detail) == (
        CallResult.REFUSED,
        "no budget this year",
    )


def test_the_successor_of_a_contact_is_kept(desk: Driver) -> None:
    to_book(desk)
    client_id = page_of(desk).talk.row.client_id  # type: ignore[union-attr]
    desk.key(Qt.Key.Key_4)
    desk.write("Rosa Valiente", enter=True)
    card = desk.shell.context.services.clients.card(client_id)
    present = [c.contact.name.full for c in card.contacts if not c.is_former]
    assert present == ["Rosa Valiente"]


def test_undo_brings_the_client_back(desk: Driver) -> None:
    name = to_book(desk)
    before = len(desk.all(Task))
    desk.key(Qt.Key.Key_3)
    assert page_of(desk).talk.head.name.text() != name
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page_of(desk).talk.head.name.text() == name
    assert len(desk.all(Task)) == before


def test_starting_a_call_copies_the_number_and_is_found_again_after_a_lock(
    desk: Driver, window: MainWindow, qtbot: QtBot
) -> None:
    name = to_book(desk)
    number = page_of(desk).talk.reach.number
    desk.key(Qt.Key.Key_C)
    assert QApplication.clipboard().text() == number
    desk.key(Qt.Key.Key_W)
    desk.write("parking behind the mill")
    desk.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.shell is None)
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    assert window.shell is not None
    window.shell.open_page("calls")
    again = Driver(window.shell, qtbot)
    again.settle()
    talk = page_of(again).talk
    assert (talk.head.name.text(), talk.outcome.note.value()) == (name, "parking behind the mill")
    assert talk.call is not None


def test_a_colleagues_change_leaves_what_is_typed(desk: Driver) -> None:
    name = to_book(desk)
    page = page_of(desk)
    assert page.talk.row is not None
    desk.key(Qt.Key.Key_5)
    desk.write("the director is ")
    was = desk.client(page.talk.row)
    desk.act(lambda s: s.clients.change(replace(was, do_not_visit=True), was))
    desk.shell.context.changes.announce("client")
    desk.settle()
    desk.write("away")
    assert page.talk.head.name.text() == name
    assert page.talk.outcome.refusal.reason.value() == "the director is away"


def test_letters_work_on_a_russian_layout(desk: Driver) -> None:
    before = page_of(desk).talk.head.name.text()
    desk.letter("О", Qt.Key(0x41E))  # J on a Russian keyboard
    assert page_of(desk).talk.head.name.text() != before


def test_the_chips_filter_and_count(desk: Driver) -> None:
    page = page_of(desk)
    chip = page.queue.chips["confirm"]
    desk.click(chip)
    rows = page.queue.model.rows()
    assert {r.reason for r in rows} == {CallFor.CONFIRM}
    assert chip.accessibleName().endswith(str(len(rows)))
    desk.click(chip)
    assert len(page.queue.model.rows()) > len(rows)


def test_the_queue_is_a_sound_model(desk: Driver) -> None:
    tester = QAbstractItemModelTester(
        page_of(desk).queue.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    desk.key(Qt.Key.Key_3)
    assert tester.model() is page_of(desk).queue.model


def test_a_number_is_shown_as_a_code_that_dials(desk: Driver) -> None:
    desk.click(page_of(desk).talk.head.number)
    (code,) = desk.shell.window().findChildren(PhoneCode)
    assert code.text.startswith("tel:+34")
    assert len(code.matrix) >= 21
