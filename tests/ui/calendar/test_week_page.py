"""The week of several brigades at work: times found while the client is on the phone, lanes, drags, undo."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldsales.domain.meeting import Meeting
from fieldsales.services.opening import Services
from fieldsales.ui.calendar.board import Entry
from fieldsales.ui.calendar.canvas import Canvas
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.calendar.week_canvas import WeekCanvas
from fieldsales.ui.calendar.week_page import WeekPage
from fieldsales.ui.shell.shell import Shell
from tests.colleague import colleague_writes, enrol_colleague
from tests.ui.calendar.hands import Hands

TUESDAY = date(2026, 11, 17)


class WeekHands(Hands):
    """The same hands over the week."""

    @property
    def week(self) -> WeekPage:
        shown = self.shell.page
        assert isinstance(shown, WeekPage)
        return shown

    @property
    def canvas(self) -> WeekCanvas:
        return self.week.views.canvas

    @property
    def services(self) -> Services:
        return self.shell.parts.device().services

    def entry(self, name: str) -> Entry:
        board = self.week.views.board
        return next(e for e in board if e.face.name == name and e.card is not None)

    def client(self, name: str) -> bytes:
        return self.services.finder.clients(name, most=1)[0]

    def of_client(self, name: str) -> list[Meeting]:
        """Return the meetings of a client that belong to a trip."""
        found = self.services.meetings.of_client(self.client(name))
        return [m for m in found if m.trip_id is not None]

    def at_time(self, minute: int, lane: int) -> QPoint:
        """Return a point just below the beginning of a time on Tuesday 17."""
        spot = self.canvas.spot_of(Target(TUESDAY, minute, 60, lane))
        return QPoint(spot.center().x(), spot.top() + 2)

    def lane_of(self, name: str) -> int:
        return [lane.name for lane in self.week.views.board.lanes].index(name)

    def wide_lane(self) -> str:
        return self.week.views.board.lanes[self.canvas.focus_lane].name


@pytest.fixture
def week(shell: Shell, qtbot: QtBot) -> WeekHands:
    """The week of 16 November, open, with hands on it."""
    shell.open_page("week")
    hands = WeekHands(shell, qtbot)
    hands.settle()
    hands.press("PageDown")
    return hands


def test_a_client_is_booked_by_a_number_and_enter_and_the_toast_takes_it_back(
    week: WeekHands, shell: Shell
) -> None:
    shell.open_record("booking", week.client("Vinos"))
    week.settle()
    choice = week.week.panel.sought.choices[1]  # type: ignore[union-attr]
    week.press("2", "Return")
    (booked,) = week.of_client("Vinos")
    assert week.entry("Vinos Táliga").minute == choice.target.minute
    assert week.week.panel.sought is None
    assert week.week.current() is not None, "what was booked is selected"
    assert "Vinos Táliga booked for" in week.toast
    week.press("Ctrl+Z")
    assert week.of_client("Vinos") == [], booked


def test_a_client_is_found_and_booked_by_keyboard_alone(week: WeekHands) -> None:
    week.press("N")
    week.type("vinos tal")
    week.qtbot.waitUntil(week.week.panel.picker.rows.isVisible)
    week.press("Return")
    panel = week.week.panel
    assert panel.choice() is not None
    assert len(panel.rows) == 4
    week.press("Return")
    assert len(week.of_client("Vinos")) == 1


def test_every_time_offered_is_on_the_grid_in_the_lane_of_its_brigade(week: WeekHands) -> None:
    week.week.show_record("booking", week.client("Vinos"))
    week.settle()
    assert week.wide_lane() == "Guadiana", "the brigade of the best time has the room"
    lanes = {offer.target.lane for offer in week.canvas.offers}
    assert lanes == {week.lane_of("Guadiana")}
    third = next(o for o in week.canvas.offers if o.number == 3)
    spot = week.canvas.offer_box(third).center().toPoint()
    week.click(week.canvas.viewport(), spot)
    assert week.week.panel.current == 3


def test_a_double_click_on_free_time_asks_whom_to_book_there(week: WeekHands) -> None:
    week.week.views.focus_on(week.entry("Quesos Alconchel").card.meeting.brigade_id)  # type: ignore[union-attr]
    week.double_click(week.canvas.viewport(), week.at_time(15 * 60, week.canvas.focus_lane))
    week.type("vinos tal")
    week.qtbot.waitUntil(week.week.panel.picker.rows.isVisible)
    week.press("Return")
    choice = week.week.panel.choice()
    assert choice is not None
    assert (choice.target.day, choice.target.minute) == (TUESDAY, 15 * 60)
    assert choice.reason == "Chosen by hand"
    week.press("Return")
    (booked,) = week.of_client("Vinos")
    assert booked.start == datetime(2026, 11, 17, 14, tzinfo=UTC)


def test_a_taken_time_is_booked_after_one_reason(week: WeekHands) -> None:
    week.week.show_record("booking", week.client("Vinos"))
    week.settle()
    week.week.booking.want(Target(TUESDAY, 9 * 60 + 30, 60, week.lane_of("Guadiana")))
    week.settle()
    week.press("Return")
    assert isinstance(week.popover, ReasonPopover)
    assert week.of_client("Vinos") == []
    week.type("He insists")
    week.press("Return")
    (booked,) = week.of_client("Vinos")
    assert booked.override_reason == "He insists"


def test_another_brigade_that_was_there_within_30_days_is_told(week: WeekHands) -> None:
    week.week.show_record("booking", week.client("Fresón Moguer 6"))
    week.settle()
    said = week.week.panel.others
    assert said.text().startswith("No other brigade"), "the times offered are Doñana's own"
    week.week.booking.want(Target(TUESDAY, 18 * 60, 60, week.lane_of("Guadiana")))
    week.settle()
    assert said.text() == "Doñana is to visit this client on Mon 16 Nov."


def test_f_and_a_pressed_head_give_a_brigade_the_wide_lane(week: WeekHands) -> None:
    assert week.wide_lane() == "Betis"
    week.send_key(Qt.Key.Key_F, "а")
    assert week.wide_lane() == "Doñana", "the key counts, whatever the layout says"
    room = week.canvas.room_of(week.lane_of("Guadiana"))
    head = week.canvas.head_of(TUESDAY)
    week.click(week.canvas.viewport(), QPoint(head.left() + room.left + 12, head.top() + 34))
    assert week.wide_lane() == "Guadiana"


def test_a_meeting_is_dragged_to_another_day_of_its_own_brigade(week: WeekHands) -> None:
    name = "Quesos Alconchel"
    was = week.entry(name)
    week.week.views.focus_on(was.card.meeting.brigade_id)  # type: ignore[union-attr]
    start = week.at(week.canvas, name).center()
    week.drag(week.canvas.viewport(), start, start + QPoint(week.canvas.day_width * 3, 102))
    now = week.entry(name)
    assert (now.day, now.lane) == (date(2026, 11, 20), was.lane)
    assert now.minute > was.minute
    week.press("Ctrl+Z")
    assert week.entry(name).day == was.day


def test_hidden_brigades_take_no_room_and_the_last_one_stays(week: WeekHands) -> None:
    for chip in (0, 1, 2):
        shown = week.week.chips.chips[chip]
        week.click(shown, shown.rect().center())
    assert [lane.name for lane in week.week.views.board.lanes] == ["Guadiana"]
    assert {e.lane for e in week.week.views.board} == {0}


def test_a_colleagues_change_comes_in_and_the_times_are_sought_anew(
    week: WeekHands, shell: Shell
) -> None:
    week.week.show_record("booking", week.client("Vinos"))
    week.settle()
    week.press("2")
    before = week.week.panel.choice()
    enrol_colleague(week.services.work.base, "Carmen Bravo", shell.parts.door.clock.now())
    meeting = week.of_client("Quesos Castuera")[0]
    later = replace(meeting.slot, start=datetime(2026, 11, 20, 15, tzinfo=UTC))
    colleague_writes(week.services, meeting, "slot", later)
    shell.parts.changes.announce()
    week.settle()
    assert week.entry("Quesos Castuera").minute == 16 * 60
    assert week.canvas.glide.initials[week.key("Quesos Castuera")] == "CB"
    assert week.week.panel.choice() == before, "what was chosen stays chosen"


def test_the_client_sought_outlives_the_lock(week: WeekHands) -> None:
    week.week.show_record("booking", week.client("Vinos"))
    week.settle()
    week.week.before_lock()
    week.settle()
    again = WeekPage(week.week.context)
    week.qtbot.addWidget(again)
    again.resize(1100, 700)
    again.show()
    again.refresh()
    week.settle()
    assert again.panel.name.text() == "Vinos Táliga"


def test_a_week_without_trips_says_so_and_leads_back(week: WeekHands) -> None:
    week.press("PageDown")
    assert week.week.stack.currentWidget() is week.week.blank
    week.click(week.week.free, week.week.free.rect().center())
    assert date(2026, 11, 11) in week.week.views.board.by_day


def test_the_same_week_is_an_agenda_with_the_same_acts(week: WeekHands) -> None:
    week.week.show_view("agenda")
    week.settle()
    agenda = week.week.views.agenda
    assert agenda.entries.rowCount() == len(list(week.week.views.board))
    agenda.choose_key(week.key("Hidráulica Caya"))
    week.press("Alt+Down")
    assert week.entry("Hidráulica Caya").minute == 9 * 60 + 15


def test_one_day_shows_every_brigade_with_names_and_goes_day_by_day(week: WeekHands) -> None:
    week.press("D")
    assert all(room.is_wide for room in week.canvas.rooms)
    assert week.canvas.focus_day == date(2026, 11, 16)
    week.press("PageDown")
    assert week.canvas.focus_day == TUESDAY
    assert _is_in_sight(week.canvas, week.at(week.canvas, "Quesos Alconchel"))


def _is_in_sight(canvas: Canvas, box: QRect) -> bool:
    view: QWidget = canvas.viewport()
    return view.rect().contains(box.center())
