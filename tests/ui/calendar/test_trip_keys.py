"""The trip calendar by keyboard alone: go along, move, lengthen, confirm, cancel, book, take back."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from fieldsales.domain.meeting import MeetingState, Side
from fieldsales.ui.calendar.meeting_popover import MeetingPopover
from fieldsales.ui.shell.shell import Shell
from fieldsales.ui.today.today_page import TodayPage
from tests.ui.calendar.hands import Hands


def test_arrows_and_letters_go_along_and_over_the_ends_of_days(hands: Hands) -> None:
    hands.press("T", "J")
    names = [hands.page.current().client_name]  # type: ignore[union-attr]
    for key in ("J", "Down", "K", "Right", "Left"):
        hands.press(key)
        names.append(hands.page.current().client_name)  # type: ignore[union-attr]
    assert names == [
        "Piensos Sierra Brava",
        "Cerámicas Alconera",
        "Talleres Hnos. Ruiz",
        "Cerámicas Alconera",
        "Metalúrgica Emérita",
        "Talleres Hnos. Ruiz",
    ]


def test_the_selection_is_announced(hands: Hands) -> None:
    hands.select("Agrícola Cheles")
    said = "Tue 17, 16:30, Agrícola Cheles, Planned, 4 of 4"
    assert hands.order.accessibleName() == said
    interface = QAccessible.queryAccessibleInterface(hands.order)
    assert interface.text(QAccessible.Text.Name) == said


def test_alt_and_arrows_move_by_quarters_and_days_and_everything_is_taken_back(
    hands: Hands,
) -> None:
    hands.select("Aceitunas Matachel")
    was = hands.meeting("Aceitunas Matachel")
    hands.press("Alt+Down")
    moved = hands.meeting("Aceitunas Matachel")
    assert moved.start - was.start == timedelta(minutes=15)
    hands.press("Alt+Shift+Down")
    assert hands.meeting("Aceitunas Matachel").slot.minutes == 75
    hands.press("Alt+Shift+Up", "Alt+Up")
    assert hands.meeting("Aceitunas Matachel").slot == was.slot
    hands.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert hands.meeting("Aceitunas Matachel") == was


def test_a_move_by_key_that_a_rule_refuses_asks_for_one_reason(hands: Hands) -> None:
    hands.select("Quesos Alconchel")
    hands.press("Alt+Right")
    assert hands.popover.refusal.endswith("free again at 13:45.")
    hands.type("They share the visit")
    hands.press("Return")
    meeting = hands.meeting("Quesos Alconchel")
    assert (meeting.start.day, meeting.override_reason) == (18, "They share the visit")
    assert hands.page.current().id == meeting.id  # type: ignore[union-attr]


def test_a_meeting_is_confirmed_by_one_key_on_a_russian_keyboard_too(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.send_key(Qt.Key(ord("Н")), "н")
    assert hands.meeting("Vidrios Barros").state is MeetingState.CONFIRMED
    assert hands.toast == "Vidrios Barros confirmed"


def test_delete_asks_why_and_whose_doing_it_was(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.press("Delete", "Return")
    assert hands.meeting("Vidrios Barros").state is MeetingState.PLANNED
    hands.type("Inventory")
    hands.press("Return")
    outcome = hands.meeting("Vidrios Barros").outcome
    assert (outcome.state, outcome.side, outcome.reason) == (
        MeetingState.CANCELLED,
        Side.CLIENT,
        "Inventory",
    )


def test_space_looks_closer_and_its_letters_work_there(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.press("Space")
    assert isinstance(hands.popover, MeetingPopover)
    assert hands.popover.contact[1].text() == "924 00 41 18"
    hands.press("Y")
    assert hands.popover_count() == 0
    assert hands.meeting("Vidrios Barros").state is MeetingState.CONFIRMED


def test_what_was_held_is_entered_on_today_and_leads_back(hands: Hands) -> None:
    hands.select("Cerámicas Alconera")
    hands.press("H")
    assert hands.toast.startswith("Not with this meeting")
    hands.select("Bodegas Tierra Parda")
    hands.press("H")
    today = hands.shell.page
    assert isinstance(today, TodayPage)
    assert today.board.outcome is not None
    assert today.board.outcome.draft().result == "held"
    hands.press("Ctrl+Return")
    assert hands.shell.page_name == "trip"
    assert hands.meeting("Bodegas Tierra Parda").state is MeetingState.HELD


def test_what_was_not_held_is_put_by_with_escape_which_leads_back(hands: Hands) -> None:
    hands.select("Bodegas Tierra Parda")
    hands.press("X")
    today = hands.shell.page
    assert isinstance(today, TodayPage)
    assert today.board.outcome is not None
    assert not today.board.outcome.draft().result
    hands.press("2", "Esc")
    assert hands.shell.page_name == "trip"
    assert hands.meeting("Bodegas Tierra Parda").state is not MeetingState.MISSED_BY_CLIENT
    hands.press("X", "Ctrl+Return")
    assert hands.meeting("Bodegas Tierra Parda").state is MeetingState.MISSED_BY_CLIENT


def test_a_standby_client_is_booked_by_choosing_and_enter(hands: Hands) -> None:
    before = hands.meetings()
    hands.click(hands.order.viewport(), hands.in_day(17, 250))
    hands.press("S", "J", "Return")
    assert hands.meetings() == before + 1
    assert "Tue 17" in hands.toast


def test_letters_are_inert_while_typing(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.press("N")
    hands.type("y")
    assert hands.meeting("Vidrios Barros").state is MeetingState.PLANNED


def test_every_key_is_listed(hands: Hands, shell: Shell) -> None:
    listed = {key.key for key in hands.page.page_keys()}
    for key in ("J", "K", "Return", "Space", "T", "D", "W", "N", "B", "S", "Y", "H", "X", "M", "O"):
        assert key in listed
    assert {"Delete", "Alt+Up", "Alt+Left", "Alt+Shift+Down"} <= listed
    assert all(key.words for key in hands.page.page_keys())
    assert shell.page is hands.page


def test_f6_goes_from_the_calendar_to_the_tray(hands: Hands) -> None:
    hands.select("Vidrios Barros")
    hands.send_key(Qt.Key.Key_F6, "")
    assert QApplication.focusWidget() is hands.page.views.tray.view
