"""The week of several brigades: find a time while the client is on the phone.

Reads the week, shows it in lanes, hands what a person means to the desk (meetings), the form and the booking
panel. Which brigades are hidden lasts as long as the window.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.acts import initials
from fieldsales.ui.calendar.board import Board, Key, Lane
from fieldsales.ui.calendar.booking_panel import BookingPanel
from fieldsales.ui.calendar.brigade_chips import BrigadeChips
from fieldsales.ui.calendar.calendar_page import CalendarPage
from fieldsales.ui.calendar.calendar_views import AGENDA
from fieldsales.ui.calendar.day_popover import DayPopover
from fieldsales.ui.calendar.desk import Desk
from fieldsales.ui.calendar.drop_data import Mover
from fieldsales.ui.calendar.forms import Forms
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.calendar.week_booking import WeekBooking
from fieldsales.ui.calendar.week_data import (
    LoadedWeek,
    ShownWeek,
    load,
    monday_of,
    totals_of,
    week_board,
    worked_week,
)
from fieldsales.ui.calendar.week_keys import week_keys
from fieldsales.ui.calendar.week_views import DAY, WEEK, WeekViews
from fieldsales.ui.page import PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Empty
from fieldsales.ui.parts.choices import Segmented
from fieldsales.views.trips import MeetingCard

_WEEK = 7


class WeekPage(CalendarPage):
    """The page."""

    views: WeekViews

    kinds = frozenset({"trip", "meeting", "client", "contact", "stop", "standing_plan", "brigade"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._first = worked_week(fmt.local_day(context.clock.now(), fmt.here()))
        self._focus_next: date | None = None
        self._hidden: set[bytes] = set()
        self._shown: ShownWeek | None = None
        self._width = 0
        self.panel = BookingPanel(context)
        self.views = WeekViews(self.panel)
        self.desk = Desk(self, self)
        self.forms = Forms(self, self.desk.acts, self.area)
        self.booking = WeekBooking(
            self, self.views, self.panel, self.desk.acts, lambda: self._shown
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        self.chips = BrigadeChips()
        self.segments = Segmented(
            [(DAY, self.tr("Day")), (WEEK, self.tr("Week")), (AGENDA, self.tr("Agenda"))]
        )
        self.segments.setAccessibleName(self.tr("View"))
        self.segments.choose(WEEK)
        self.before = IconButton("chevron-left", self.tr("Earlier"), key="PageUp", side=32)
        self.today = Button(self.tr("Today"))
        self.after = IconButton("chevron-right", self.tr("Later"), key="PageDown", side=32)
        self.book = Button(self.tr("Book"), rank=Rank.FIRST, icon="plus", key="N")
        self.free = Button(self.tr("This week"), icon="calendar")
        self.empty = Empty(
            "calendar-days",
            self.tr("No brigade travels this week"),
            self.tr("Weeks fill as trips are made in the trip calendars."),
            self.free,
        )
        self.blank.add(self.empty, 1)
        for part in (self.loading, self.views, self.blank):
            self.stack.addWidget(part)
        self.body.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.chips.toggled.connect(self._toggle)
        self.segments.chosen.connect(self.views.show_view)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(self.go_today)
        self.free.clicked.connect(self._leave_blank)
        self.book.clicked.connect(self.booking.ask_client)
        canvas = self.views.canvas
        self.desk.attend(canvas)
        canvas.load_asked.connect(self._explain)
        canvas.drag.ended.connect(self._show_waiting)
        self.views.agenda.entry_opened.connect(self.desk.open)
        self.views.agenda.entry_peeked.connect(self.desk.peek)
        self.desk.acts.done.connect(self._done)
        self.booking.day_wanted.connect(self._go_to)
        self.area.changed.connect(self._panel_changed)
        self.forms.opened.connect(self._panel_changed)

    # What the page is asked.

    def title(self) -> str:
        """Return the days of the week."""
        cells = self.views.board.cells
        last = cells[-1].day if cells else self._first + timedelta(days=4)
        return fmt.days(self._first, last)

    def context_line(self) -> str:
        """Return the number of the week, what is planned and expected in it."""
        week = self.tr("Week {number}").format(number=self._first.isocalendar().week)
        if self._shown is None or not self._shown.view.brigades:
            return week
        planned, expected = totals_of(self.views.board)
        said = self.tr("%n planned, ≈{held} held", "", planned)
        return f"{week} · {said.format(held=fmt.decimal(expected))}"

    def header_actions(self) -> Sequence[QWidget]:
        """Return brigades, views, the way to other weeks; to the panel where it is not in sight."""
        actions = (self.chips, self.segments, self.before, self.today, self.after)
        return (*actions, self.book) if self.views.beside.is_narrow else actions

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the week."""
        return week_keys(self)

    def panes(self) -> Sequence[QWidget]:
        """Return calendar, panel, form."""
        form = self.area.panel.shown if self.area.is_open else None
        side = self.panel.rows[0] if self.panel.rows else self.panel.picker.search.edit
        return (self.views.face(), side, *((form,) if form is not None else ()))

    def go_back(self) -> bool:
        """Close the form, else seek for nobody, else take the panel away."""
        if self.area.is_open:
            self.close_panel()
            return True
        if self.views.beside.hide_side():
            return True
        if self.booking.is_seeking:
            self.booking.seek_for(None)
            self.shown()
            return True
        return False

    def start_filter(self) -> bool:
        """Put the cursor into the search for a client."""
        self.booking.ask_client()
        return True

    def before_lock(self) -> None:
        """Keep what is being typed, and for whom a time is sought."""
        super().before_lock()
        self.booking.keep()

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Seek times for a client."""
        self.booking.seek_for(record_id)

    # Reading.

    def refresh(self) -> None:
        """Read the week anew."""
        context, first, hidden = self.context, self._first, frozenset(self._hidden)
        before = self.views.board if self._shown is not None else None
        now = context.clock.now()
        self.read(lambda: load(context.services, first, hidden, before, now), self._show, "week")

    def is_read(self) -> bool:
        """Say whether a week is shown."""
        return self._shown is not None

    def _show(self, loaded: LoadedWeek) -> None:
        self.clear_failure()
        is_first, selected = self._shown is None, self.views.selected
        self._shown = loaded.shown
        self._put(loaded.board, initials(loaded.movers))
        if selected is not None:
            self.views.choose(selected if selected in loaded.board.by_key else None)
        if self._focus_next is not None:
            self._focus(self._focus_next)
        self._answer(loaded)
        if is_first and self.isVisible():
            self.shown()

    def _put(self, board: Board, movers: dict[Key, str] | None = None) -> None:
        shown = self._shown
        assert shown is not None  # noqa: S101 - a board is made of a week
        self.views.set_board(board, movers)
        has_any = bool(shown.view.brigades)
        is_present = self._is_present()
        self.free.setText(self.tr("Trip calendars") if is_present else self.tr("This week"))
        self.stack.setCurrentWidget(self.views if has_any else self.blank)
        self._show_chips()
        self.header_changed.emit()

    def _show_chips(self) -> None:
        brigades = self._shown.view.brigades if self._shown is not None else ()
        lanes = [Lane(b.id, b.name, b.letters, b.colour) for b in brigades]
        self.chips.show_brigades(lanes, self._hidden)

    def _answer(self, loaded: LoadedWeek) -> None:
        """Go on where the window was locked; seek again for whoever a time is sought."""
        if loaded.client_id is not None and not self.booking.is_seeking:
            self.booking.seek_for(loaded.client_id)
        else:
            self.booking.again()
        if loaded.draft and not self.area.is_open:
            self._reopen(loaded.draft)

    def _reopen(self, draft: str) -> None:
        from fieldsales.ui.calendar.meeting_form import unpacked

        values = unpacked(draft)
        card = self.card_of((bytes.fromhex(values.meeting_id), 0)) if values else None
        trip = self.shown_for(card.meeting.trip_id) if card is not None else None
        if card is not None and trip is not None:
            self.forms.reopen(trip, draft, card)

    # What the desk asks (Table).

    def shown_for(self, trip_id: bytes | None) -> ShownTrip | None:
        """Return a trip of the week."""
        trips = self._shown.trips if self._shown is not None else {}
        return trips.get(bytes(trip_id)) if trip_id is not None else None

    def edit(self, card: MeetingCard, *, at_time: bool = False) -> None:
        """Open the form of a meeting."""
        trip = self.shown_for(card.meeting.trip_id)
        if trip is not None:
            self.forms.change(trip, card, at_time=at_time)

    def guest(self, _standby_id: bytes) -> Mover | None:
        """Return nothing: clients on standby are dragged onto their trip."""
        return None

    # Round about.

    def _toggle(self, brigade_id: bytes) -> None:
        """Let a brigade come or go; the last one stays."""
        if self._shown is None:
            return
        hidden = self._hidden ^ {brigade_id}
        if all(b.id in hidden for b in self._shown.view.brigades):
            hidden = self._hidden
        self._hidden = set(hidden)
        self._put(week_board(self._shown, self._hidden))
        self.booking.again()

    def _explain(self, day: date) -> None:
        """Say what the load of the brigade under focus means on a day."""
        cell, shown = self.views.board.by_day.get(day), self._shown
        if cell is None or shown is None:
            return
        canvas = self.views.canvas
        trip = shown.trip_on(self.views.focus_brigade, day)
        prospect = trip.prospects.get(day) if trip is not None else None
        popover = DayPopover(self, cell, prospect, canvas.focus_lane)
        popover.book_asked.connect(self.booking.ask_client)
        popover.closed.connect(popover.deleteLater)
        rect = canvas.head_of(day).intersected(canvas.viewport().rect())
        popover.open_at(canvas.viewport(), rect)

    def turn(self, by: int) -> None:
        """Go to the week before or after; looking at one day, to the day before or after."""
        days = [cell.day for cell in self.views.board.cells]
        focus = self.views.canvas.focus_day
        if self.views.view == DAY and focus in days:
            place = days.index(focus) + by
            if 0 <= place < len(days):
                self._focus(days[place])
                return
            self._go_to(focus + timedelta(days=by if by < 0 else _WEEK - focus.weekday()))
            return
        self._first += timedelta(days=by * _WEEK)
        self.refresh_now()

    def _go_to(self, day: date) -> None:
        """Show a day, in another week if it must be."""
        if day in self.views.board.by_day:
            self._focus(day)
            return
        self._first, self._focus_next = monday_of(day), day
        self.refresh_now()

    def _focus(self, day: date) -> None:
        self._focus_next = None
        days = [c.day for c in self.views.board.cells]
        near = min(days, key=lambda d: abs((d - day).days))
        self.views.canvas.focus_on(near)
        self.views.canvas.show_day(near)

    def _is_present(self) -> bool:
        return self._first == worked_week(fmt.local_day(self.context.clock.now(), fmt.here()))

    def _leave_blank(self) -> None:
        """Leave a week without trips: for the present one, or for where trips are made."""
        if self._is_present():
            self.context.go.open_page("trip")
        else:
            self.go_today()

    def go_today(self) -> None:
        """Go to today; at the weekend, to the week to come."""
        today = fmt.local_day(self.context.clock.now(), fmt.here())
        self._go_to(max(today, worked_week(today)))

    def _panel_changed(self) -> None:
        self.views.beside.put_away(away=self.area.is_open)
        self.header_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show names of brigades and the way to the panel as the window has room."""
        super().resizeEvent(event)
        width = self.window().width()
        if width != self._width:
            self._width = width
            self._show_chips()
            self.header_changed.emit()
