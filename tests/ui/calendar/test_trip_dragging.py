"""Dragging by order: one drag a standby client, another day, a day that cannot take it, what is over."""

from datetime import date

from PySide6.QtCore import QPoint

from fieldsales.domain.meeting import MeetingState
from fieldsales.domain.trip import Standby, StandbyState
from fieldsales.ui.format import local_day
from fieldsales.ui.shell.shell import Shell
from tests.make import ZONE
from tests.ui.calendar.hands import Hands


def standby_states(shell: Shell) -> list[StandbyState]:
    with shell.parts.device().services.work.read() as reader:
        return [s.state for s in reader.where(Standby)]


def drag_from_tray(hands: Hands, place: int, to: QPoint, *, let_go: bool = True) -> None:
    rows = hands.page.views.tray.view
    start = rows.visualRect(rows.model().index(place, 0)).center()
    end = rows.viewport().mapFromGlobal(hands.order.viewport().mapToGlobal(to))
    hands.carry(rows.viewport(), start, end)
    if let_go:
        hands.let_go(rows.viewport(), end)


def test_a_standby_client_is_booked_by_one_drag_and_the_toast_takes_it_back(
    hands: Hands, shell: Shell
) -> None:
    before = hands.meetings()
    drag_from_tray(hands, 3, hands.in_day(17))
    assert hands.toast == "Vinos Táliga booked for Tue 17, 13:30"
    assert hands.meetings() == before + 1
    assert standby_states(shell).count(StandbyState.USED) == 1
    hands.press("Ctrl+Z")
    assert hands.meetings() == before
    assert StandbyState.USED not in standby_states(shell)


def test_the_dragged_card_says_day_time_and_what_the_day_gains(hands: Hands) -> None:
    drag_from_tray(hands, 3, hands.in_day(17), let_go=False)
    drag = hands.order.drag
    words, refusal = hands.order.drop_words(drag.target, drag.lift)  # type: ignore[arg-type]
    assert words.startswith("Tue 17, 13:30 · ≈2.1 → ")
    assert refusal == ""
    hands.press("Esc")
    assert hands.order.drag.lift is None


def test_a_meeting_goes_to_the_best_time_of_another_day_and_leaves_a_trace(hands: Hands) -> None:
    start = hands.at(hands.order, "Vidrios Barros").center()
    hands.drag(hands.order.viewport(), start, hands.in_day(13))
    assert hands.toast.startswith("Vidrios Barros moved to Fri 13")
    assert local_day(hands.meeting("Vidrios Barros").start, ZONE) == date(2026, 11, 13)
    traces = [e.face.line for e in hands.page.views.board if e.face.name == "Vidrios Barros"]
    assert "16:15 to Fri 13" in traces


def test_a_moved_confirmed_meeting_is_to_be_confirmed_again(hands: Hands) -> None:
    start = hands.at(hands.order, "Riegos Lusitania").center()
    hands.drag(hands.order.viewport(), start, hands.in_day(13))
    assert hands.toast.endswith("to be confirmed again")
    assert hands.meeting("Riegos Lusitania").state is MeetingState.PLANNED


def test_what_is_over_is_not_dragged(hands: Hands) -> None:
    start = hands.at(hands.order, "Agro Tentudía").center()
    hands.carry(hands.order.viewport(), start, hands.in_day(13))
    assert hands.order.drag.lift is None


def test_a_day_that_is_over_says_so_and_takes_nothing(hands: Hands) -> None:
    before = hands.meeting("Vidrios Barros").slot
    start = hands.at(hands.order, "Vidrios Barros").center()
    hands.carry(hands.order.viewport(), start, hands.in_day(10))
    drag = hands.order.drag
    assert hands.order.drop_words(drag.target, drag.lift)[1] == "Tue 10 is over."  # type: ignore[arg-type]
    hands.let_go(hands.order.viewport(), hands.in_day(10))
    assert hands.toast == "Tue 10 is over."
    assert hands.meeting("Vidrios Barros").slot == before


def test_a_day_without_a_gap_accepts_after_one_reason(hands: Hands) -> None:
    start = hands.at(hands.order, "Vidrios Barros").center()
    hands.drag(hands.order.viewport(), start, hands.in_day(17))
    assert "no gap of 1 h" in hands.popover.refusal
    hands.type("The director is there on Tuesdays only")
    hands.press("Return")
    meeting = hands.meeting("Vidrios Barros")
    assert local_day(meeting.start, ZONE) == date(2026, 11, 17)
    assert meeting.override_reason == "The director is there on Tuesdays only"


def test_without_a_reason_the_drop_returns(hands: Hands) -> None:
    before = hands.meeting("Vidrios Barros").slot
    start = hands.at(hands.order, "Vidrios Barros").center()
    hands.drag(hands.order.viewport(), start, hands.in_day(17))
    hands.press("Esc")
    assert hands.popover is None
    assert hands.order.shown_target() is None
    assert hands.meeting("Vidrios Barros").slot == before


def test_escape_puts_a_dragged_meeting_back(hands: Hands) -> None:
    before = hands.meetings()
    start = hands.at(hands.order, "Vidrios Barros").center()
    hands.carry(hands.order.viewport(), start, hands.in_day(13))
    hands.press("Esc")
    hands.let_go(hands.order.viewport(), hands.in_day(13))
    assert hands.popover is None
    assert (hands.meetings(), hands.toast) == (before, "")
