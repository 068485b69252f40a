"""The trip by hours: create by dragging, move, resize, copy; the agenda as the equal of both views."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester

from fieldsales.ui.calendar.hours_canvas import HoursCanvas
from fieldsales.ui.calendar.meeting_popover import MeetingPopover
from tests.ui.calendar.hands import Hands

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hours(hands: Hands) -> HoursCanvas:
    hands.press("D")
    return hands.hours


def free(hours: HoursCanvas, day: int, clock: str) -> QPoint:
    """Return a point in the middle of a day at a time."""
    number = hours.places[date(2026, 11, day)]
    at = time.fromisoformat(clock)
    left = hours.left_of(number) + hours.day_width // 2
    return QPoint(left, round(hours.y_of(at.hour * 60 + at.minute)) + 1)


def minutes_down(hours: HoursCanvas, minutes: int) -> QPoint:
    return QPoint(0, round(hours.y_of(minutes) - hours.y_of(0)))


def test_dragging_over_free_time_opens_the_form_with_that_length(
    hands: Hands, hours: HoursCanvas
) -> None:
    hands.drag(hours.viewport(), free(hours, 13, "15:00"), free(hours, 13, "16:30"))
    form = hands.page.forms.form
    assert form is not None
    values = form.values()
    assert (values.day, values.at, values.minutes) == (date(2026, 11, 13), time(15), 90)


def test_a_double_click_means_an_hour(hands: Hands, hours: HoursCanvas) -> None:
    hands.double_click(hours.viewport(), free(hours, 13, "16:00"))
    assert hands.page.forms.form is not None
    values = hands.page.forms.form.values()
    assert (values.at, values.minutes) == (time(16), 60)


def test_a_meeting_is_moved_across_days_in_quarters(hands: Hands, hours: HoursCanvas) -> None:
    was = hands.meeting("Vidrios Barros")
    start = hands.at(hours, "Vidrios Barros").center()
    end = start + QPoint(2 * hours.day_width, 0) + minutes_down(hours, -70)
    hands.drag(hours.viewport(), start, end)
    assert hands.meeting("Vidrios Barros").start - was.start == timedelta(days=2, minutes=-75)


@pytest.mark.parametrize(("edge", "minutes", "starts"), [("bottom", 90, 0), ("top", 90, -30)])
def test_edges_make_it_longer(
    hands: Hands, hours: HoursCanvas, edge: str, minutes: int, starts: int
) -> None:
    was = hands.meeting("Muebles Alcazaba")
    box: QRect = hands.at(hours, "Muebles Alcazaba")
    at = QPoint(box.center().x(), box.bottom() - 1 if edge == "bottom" else box.top() + 2)
    by = minutes_down(hours, 30 if edge == "bottom" else -30)
    hands.drag(hours.viewport(), at, at + by)
    now = hands.meeting("Muebles Alcazaba")
    assert now.slot.minutes == minutes
    assert now.start - was.start == timedelta(minutes=starts)


def test_ctrl_and_drag_books_another_like_it(hands: Hands, hours: HoursCanvas) -> None:
    before = hands.meetings()
    start = hands.at(hours, "Muebles Alcazaba").center()
    hands.drag(hours.viewport(), start, start + minutes_down(hours, 180), CTRL)
    assert hands.meetings() == before + 1
    assert hands.toast == "Muebles Alcazaba booked for Fri 13, 15:45"


def test_a_taken_time_is_refused_while_it_hangs_there(hands: Hands, hours: HoursCanvas) -> None:
    start = hands.at(hours, "Muebles Alcazaba").center()
    hands.carry(hours.viewport(), start, start + minutes_down(hours, -75))
    target, lift = hours.drag.target, hours.drag.lift
    assert lift is not None
    assert "free again at 12:30" in hours.drop_words(target, lift)[1]
    hands.press("Esc")
    assert hands.popover is None


def test_a_click_without_a_move_looks_closer(hands: Hands, hours: HoursCanvas) -> None:
    hands.click(hours.viewport(), hands.at(hours, "Muebles Alcazaba").center())
    assert isinstance(hands.popover, MeetingPopover)


def test_dragging_to_the_edge_scrolls_to_the_other_week(hands: Hands, hours: HoursCanvas) -> None:
    start = hands.at(hours, "Muebles Alcazaba").center()
    view = hours.viewport()
    hands.carry(view, start, QPoint(view.width() - 6, start.y()))
    bar = hours.horizontalScrollBar()
    hands.qtbot.waitUntil(lambda: bar.value() > 100, timeout=5_000)
    hands.press("Esc")


def test_the_selection_goes_along_into_every_view(hands: Hands, hours: HoursCanvas) -> None:
    hands.select("Muebles Alcazaba")
    key = hands.key("Muebles Alcazaba")
    hands.press("W")
    assert hands.order.selected == key
    hands.page.show_view("agenda")
    agenda = hands.page.views.agenda
    assert agenda.key_at(agenda.current()) == key
    assert hours.selected == key


def test_the_agenda_has_every_entry_and_the_same_acts(hands: Hands) -> None:
    hands.page.show_view("agenda")
    agenda, board = hands.page.views.agenda, hands.page.views.board
    QAbstractItemModelTester(
        agenda.entries, QAbstractItemModelTester.FailureReportingMode.Fatal, agenda
    )
    shown = [agenda.key_at(n) for n in range(agenda.entries.rowCount())]
    assert shown == list(board.order)
    hands.page.views.choose(hands.key("Vidrios Barros"))
    was = hands.meeting("Vidrios Barros")
    hands.press("Alt+Down", "Y")
    now = hands.meeting("Vidrios Barros")
    assert now.start - was.start == timedelta(minutes=15)
    assert now.state.value == "confirmed"
    hands.press("Space")
    assert isinstance(hands.popover, MeetingPopover)
