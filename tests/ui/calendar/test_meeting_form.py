"""The form of a meeting: booked by keyboard, refusals beside the field, a draft that outlives the lock."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.ui.calendar.meeting_form import FormValues, MeetingForm, unpacked
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.shell.shell import Shell
from tests.colleague import colleague_writes, enrol_colleague
from tests.make import ZONE
from tests.ui.calendar.hands import Hands
from tests.ui.sample import PASSPHRASE


def form_of(hands: Hands) -> MeetingForm:
    form = hands.page.forms.form
    assert form is not None
    return form


def clock_of(moment: datetime) -> str:
    return moment.astimezone(ZoneInfo(ZONE)).strftime("%a %d %H:%M")


def test_a_client_is_booked_by_name_with_the_best_time_filled_in(hands: Hands) -> None:
    before = hands.meetings()
    hands.click(hands.order.viewport(), hands.in_day(17, 250))
    hands.press("N")
    hands.type("pinturas")
    hands.qtbot.waitUntil(lambda: form_of(hands).client.model.rowCount() == 1)
    hands.press("Return")
    values = form_of(hands).values()
    assert values.day == date(2026, 11, 17)
    assert values.at is not None
    hands.press("Ctrl+Return")
    assert hands.meetings() == before + 1
    assert clock_of(hands.meeting("Pinturas Alor").start).startswith("Tue 17")
    assert hands.page.forms.form is None


def test_the_room_of_a_thin_day_offers_those_on_standby_near_it(hands: Hands) -> None:
    cell = hands.page.views.board.by_day[date(2026, 11, 20)]
    assert cell.room == 4
    room = hands.order.room_of(cell.day)
    hands.click(hands.order.viewport(), room.center())
    form = form_of(hands)
    nearest = [one.card.client.name for one in hands.page.views.tray.rows]
    offered = [form.client.model.row_at(n).title for n in range(form.client.model.rowCount())]
    assert offered == nearest
    assert form.values().day == date(2026, 11, 20)


def test_what_is_missing_is_said_beside_its_field(hands: Hands) -> None:
    hands.press("N", "Ctrl+Return")
    assert form_of(hands).client.refusal.text == "Choose the client to be met."


def test_a_taken_time_is_told_at_once_and_kept_after_a_reason(hands: Hands) -> None:
    hands.select("Agrícola Cheles")
    hands.press("M")
    form = form_of(hands)
    form.at.edit.setFocus()
    form.at.edit.selectAll()
    hands.type("12:30")
    hands.qtbot.waitUntil(lambda: not form.reason.isHidden())
    assert form.refusal.text.endswith("free again at 13:15.")
    hands.press("Ctrl+Return")
    assert clock_of(hands.meeting("Agrícola Cheles").start) == "Tue 17 16:30"
    form.reason.edit.setFocus()
    hands.type("Same gate")
    hands.press("Return")
    meeting = hands.meeting("Agrícola Cheles")
    assert (clock_of(meeting.start), meeting.override_reason) == ("Tue 17 12:30", "Same gate")


def test_the_form_says_what_a_time_costs_and_gains(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.press("Return")
    form = form_of(hands)
    hands.qtbot.waitUntil(lambda: not form.consequence.isHidden())
    assert "day ≈" in form.consequence.said


def test_a_colleagues_change_leaves_what_is_typed(hands: Hands, shell: Shell) -> None:
    services = shell.parts.device().services
    hands.select("Vidrios Barros")
    hands.press("Return")
    form = form_of(hands)
    form.purpose.edit.setFocus()
    form.purpose.edit.selectAll()
    hands.type("New lorries")
    enrol_colleague(services.work.base, "Carmen Bravo", shell.parts.door.clock.now())
    meeting = hands.meeting("Vidrios Barros")
    hers = meeting.slot
    colleague_writes(services, meeting, "contact_id", None)
    shell.parts.changes.announce()
    hands.settle()
    assert form_of(hands) is form
    assert form.purpose.value() == "New lorries"
    hands.press("Ctrl+Return")
    kept = hands.meeting("Vidrios Barros")
    assert (kept.purpose, kept.contact_id, kept.slot) == ("New lorries", None, hers)


def test_what_is_typed_outlives_the_lock(window: MainWindow, hands: Hands, qtbot: QtBot) -> None:
    hands.select("Vidrios Barros")
    hands.press("Return")
    form_of(hands).purpose.edit.setFocus()
    hands.type(" and new lorries")
    window.lock()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    assert window.shell is not None
    again = Hands(window.shell, qtbot)
    again.settle()
    window.shell.open_page("trip")
    again.settle()
    assert form_of(again).purpose.value().endswith(" and new lorries")
    assert form_of(again).client.name.text() == "Vidrios Barros"


def test_a_draft_that_is_none_opens_nothing() -> None:
    values = FormValues("00", "", date(2026, 11, 17), None, 45, purpose="First visit")
    assert unpacked(values.packed()) == values
    assert [
        unpacked(t) for t in ("", "{", "[]", '{"day": "x"}', '{"day": "", "at": "", "a": 1}')
    ] == [None] * 5


def test_escape_leaves_the_form_and_gives_the_tray_its_place(hands: Hands) -> None:
    hands.press("N")
    assert not hands.page.views.tray.isVisible()
    hands.send_key(Qt.Key.Key_Escape, "")
    assert hands.page.forms.form is None
    assert hands.page.views.tray.isVisible()
