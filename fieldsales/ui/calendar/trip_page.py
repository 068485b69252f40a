"""The trip calendar: fill two weeks so that two or three meetings are held each day.

Reads the trip, shows it in its views, hands what a person means to the desk (meetings), the forms and the
trip's own acts. Which trip was looked at last is kept on this laptop.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldsales.domain.permissions import may_write
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.acts import initials
from fieldsales.ui.calendar.board import Board
from fieldsales.ui.calendar.calendar_page import CalendarPage
from fieldsales.ui.calendar.calendar_views import AGENDA
from fieldsales.ui.calendar.day_popover import DayPopover
from fieldsales.ui.calendar.desk import Desk
from fieldsales.ui.calendar.drop_data import Mover
from fieldsales.ui.calendar.forms import Forms
from fieldsales.ui.calendar.trip_acts import TripActs
from fieldsales.ui.calendar.trip_booking import TripBooking
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.calendar.trip_keys import calendar_keys
from fieldsales.ui.calendar.trip_loading import LAST_TRIP, Asked, Loaded, load
from fieldsales.ui.calendar.trip_menu import state_words
from fieldsales.ui.calendar.trip_views import HOURS, ORDER, TripViews
from fieldsales.ui.page import PageContext, PageKey
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Empty
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.choices import Segmented
from fieldsales.views.trips import MeetingCard


class TripPage(CalendarPage):
    """The page."""

    views: TripViews

    kinds = frozenset(
        {"trip", "meeting", "client", "contact", "stop", "standby", "standing_plan", "brigade"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._asked = Asked()
        self._shown: ShownTrip | None = None
        self.views = TripViews()
        self.desk = Desk(self, self)
        self.forms = Forms(self, self.desk.acts, self.area)
        self.trips = TripActs(self, self.area)
        self.booking = TripBooking(
            self, self.views, self.forms, self.desk.drops, lambda: self._shown
        )
        self._build_actions()
        self._build_body()
        self._connect()

    def _build_actions(self) -> None:
        self.chooser = Button(self.tr("Trips"), icon="list-checks")
        self.chooser.clicked.connect(lambda: self.trips.choose(self.chooser, self.trip_id))
        self.segments = Segmented(
            [(ORDER, self.tr("Order")), (HOURS, self.tr("Hours")), (AGENDA, self.tr("Agenda"))]
        )
        self.segments.setAccessibleName(self.tr("View"))
        self.segments.choose(ORDER)
        self.segments.chosen.connect(self.views.show_view)
        self.more = IconButton("ellipsis", self.tr("More about this trip"), side=32)
        self.more.clicked.connect(lambda: self.trips.open_menu(self.more, self._shown))
        self.add = Button(self.tr("Add meeting"), rank=Rank.FIRST, icon="plus", key="N")
        self.add.clicked.connect(self.booking.add_meeting)

    def _build_body(self) -> None:
        make = Button(self.tr("New trip"), rank=Rank.FIRST, icon="plus")
        make.clicked.connect(self.trips.new)
        if not may_write(self.context.me.roles, "trip"):
            make.hide()
        self.empty = Empty(
            "calendar-days",
            self.tr("No trip yet"),
            self.tr("A trip gives a brigade its days in a region; meetings are booked onto it."),
            make,
        )
        self.blank.add(self.empty, 1)
        self.nothing = Band(
            ChipTone.INFO,
            "calendar-plus",
            self.tr("Nothing is booked on this trip yet"),
            self.tr("Press a day’s room, or drag a client on standby onto a day."),
            self.tr("Add meeting"),
        )
        self.nothing.hide()
        self.nothing.acted.connect(self.booking.add_meeting)
        for part in (self.loading, self.views, self.blank):
            self.stack.addWidget(part)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.area, 1)

    def _connect(self) -> None:
        views, desk = self.views, self.desk
        for canvas in (views.order, views.hours):
            desk.attend(canvas)
            canvas.load_asked.connect(self._explain)
            canvas.day_chosen.connect(lambda _day: self._show_tray())
            canvas.drag.ended.connect(self._show_waiting)
        views.agenda.entry_opened.connect(desk.open)
        views.agenda.entry_peeked.connect(desk.peek)
        views.summary.thin_asked.connect(self._go_to)
        views.chosen.connect(lambda _key: self._show_tray())
        tray = views.tray
        tray.client_asked.connect(lambda one: self._open_client(one.card.client.id))
        tray.order_changed.connect(self._show_tray)
        desk.acts.done.connect(self._done)
        self.trips.done.connect(self.refresh_now)
        self.trips.taken.connect(lambda trip_id: self.show_record("trip", trip_id))
        self.area.changed.connect(self._panel_changed)
        self.forms.opened.connect(self._panel_changed)

    # What the page is asked.

    def title(self) -> str:
        """Return the name of the trip."""
        if self._shown is None:
            return self.tr("Trip calendar")
        trip = self._shown.view.trip
        return trip.title or self._shown.view.region or trip.number

    def context_line(self) -> str:
        """Return dates, brigade with its members, how far it is."""
        if self._shown is None:
            return " "
        view = self._shown.view
        dates = fmt.days(view.trip.dates.first, view.trip.dates.last)
        names = [p.name for p in view.members]
        crew = (
            self.tr("{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])
            if len(names) > 1
            else "".join(names)
        )
        brigade = view.brigade.name if view.brigade else ""
        said = self.tr("Brigade {name}").format(name=brigade) if brigade else ""
        who = f"{said}: {crew}" if said and crew else said or crew
        return " · ".join(t for t in (dates, who, state_words(view.trip.state)) if t)

    def header_actions(self) -> Sequence[QWidget]:
        """Return chooser, views, what may be done with the trip, and the way to a meeting."""
        return (self.chooser, self.segments, self.more, self.add)

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the calendar."""
        return calendar_keys(self)

    def panes(self) -> Sequence[QWidget]:
        """Return calendar, tray, form."""
        form = self.area.panel.shown if self.area.is_open else None
        return (self.views.face(), self.views.tray.view, *((form,) if form is not None else ()))

    def go_back(self) -> bool:
        """Close the form, else the tray over the calendar, else the selection."""
        if self.area.is_open:
            self.close_panel()
            return True
        return self.views.hide_tray()

    def show_record(self, kind: str, record_id: bytes) -> None:
        """Show a trip, a meeting in its trip, or book a client."""
        if kind == "trip":
            self._asked = Asked(trip_id=record_id)
        elif kind == "meeting":
            self._asked = Asked(meeting_id=record_id)
        else:
            self._asked = replace(self._asked, client_id=record_id)
        self.refresh_now()

    def is_read(self) -> bool:
        """Say whether a trip is shown."""
        return self._shown is not None

    @property
    def trip_id(self) -> bytes:
        """The trip shown, empty for none."""
        return self._shown.view.trip.id if self._shown is not None else b""

    # Reading.

    def refresh(self) -> None:
        """Read the trip anew."""
        asked, context = self._asked, self.context
        before = self._shown.board if self._shown is not None else Board()
        now, known = context.clock.now(), self.trip_id
        self.read(lambda: load(context.services, asked, known, before, now), self._show, "trip")

    def _show(self, loaded: Loaded) -> None:
        self.clear_failure()
        is_other = loaded.shown is None or loaded.shown.view.trip.id != self.trip_id
        self._shown = loaded.shown
        self._asked = Asked(trip_id=self.trip_id)
        if loaded.shown is None:
            self.stack.setCurrentWidget(self.blank)
            self._show_actions()
            return
        if is_other:
            self._remember(loaded.shown.view.trip.id)
        self.stack.setCurrentWidget(self.views)
        self.views.set_board(loaded.shown.board, initials(loaded.movers))
        self.views.summary.show_summary(loaded.shown.summary)
        self._show_tray()
        self._show_actions()
        self._answer(loaded)
        if is_other and self.isVisible():
            self.shown()

    def _show_actions(self) -> None:
        """Offer what can be done with the trip shown; say so where nothing is booked on it."""
        shown = self._shown
        is_bare = (
            shown is not None and not shown.board.by_key and any(c.room for c in shown.board.cells)
        )
        self.nothing.setVisible(is_bare)
        for action in (self.segments, self.add):
            action.setEnabled(shown is not None)
        self.header_changed.emit()

    def _answer(self, loaded: Loaded) -> None:
        """Do what the page was opened for."""
        asked, shown = loaded.asked, loaded.shown
        if shown is None:
            return
        if asked.meeting_id:
            self.views.choose((asked.meeting_id, 0))
        if asked.client_id:
            self.booking.add_client(asked.client_id)
        elif loaded.draft and not self.area.is_open:
            self.forms.reopen(shown, loaded.draft, self._card_in(loaded.draft))

    def _card_in(self, draft: str) -> MeetingCard | None:
        from fieldsales.ui.calendar.meeting_form import unpacked

        values = unpacked(draft)
        return self.card_of((bytes.fromhex(values.meeting_id), 0)) if values else None

    def _remember(self, trip_id: bytes) -> None:
        context = self.context
        context.tasks.run(
            lambda: context.services.drafts.keep(LAST_TRIP, trip_id.hex()),
            parent=self,
            failed=lambda _failure: None,
            writes=True,
            name="remember trip",
        )

    # What the desk asks (Table).

    def shown_for(self, trip_id: bytes | None) -> ShownTrip | None:
        """Return the trip shown; there is one at a time."""
        return self._shown if trip_id in {None, self.trip_id} else None

    def edit(self, card: MeetingCard, *, at_time: bool = False) -> None:
        """Open the form of a meeting."""
        if self._shown is not None:
            self.forms.change(self._shown, card, at_time=at_time)

    def guest(self, standby_id: bytes) -> Mover | None:
        """Return a client on standby as what is put on a day."""
        return self.booking.guest(standby_id)

    # Round about.

    def _show_tray(self) -> None:
        if self._shown is None:
            return
        day = self.views.canvas.focus_day
        name = fmt.day(day) if day is not None else ""
        self.views.tray.show_rows(self._shown.near(day), name)

    def _explain(self, day: date) -> None:
        """Say what the load of a day means."""
        cell = self.views.board.by_day.get(day)
        if cell is None or self._shown is None:
            return
        popover = DayPopover(self, cell, self._shown.prospects.get(day))
        popover.book_asked.connect(partial(self.booking.add_on, day))
        popover.closed.connect(popover.deleteLater)
        canvas = self.views.canvas
        rect = canvas.head_of(day).intersected(canvas.viewport().rect())
        popover.open_at(canvas.viewport(), rect)

    def _go_to(self, day: date) -> None:
        canvas = self.views.canvas
        canvas.choose(None)
        canvas.focus_on(day)
        canvas.show_day(day)
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_today(self) -> None:
        """Go to today, else to the first day ahead."""
        today = next((c.day for c in self.views.board.cells if c.is_today), None)
        self._go_to(today or self.booking.open_day())

    def _open_client(self, client_id: bytes) -> None:
        if self.context.go.can_open("client"):
            self.context.go.open_record("client", client_id)

    def _panel_changed(self) -> None:
        self.views.put_tray_away(away=self.area.is_open)
        self.header_changed.emit()
