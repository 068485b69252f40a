"""Booking on a trip: the form for a day, a time or a client; standby clients dragged in or given a slot."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QObject, QPoint

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.calendar_views import AGENDA
from fieldsales.ui.calendar.client_picker import Suggested
from fieldsales.ui.calendar.drag import Lift, Target
from fieldsales.ui.calendar.drop_data import Mover, best_time, mover_of_standby
from fieldsales.ui.calendar.drops import Drops
from fieldsales.ui.calendar.forms import Forms
from fieldsales.ui.calendar.meeting_form import FormValues
from fieldsales.ui.calendar.trip_data import NearStandby, ShownTrip
from fieldsales.ui.calendar.trip_views import TripViews
from fieldsales.ui.page import Page
from fieldsales.ui.parts.meeting_card import MeetingCard as Face
from fieldsales.ui.status import Status


class TripBooking(QObject):
    """Books on the trip a page shows."""

    def __init__(
        self,
        page: Page,
        views: TripViews,
        forms: Forms,
        drops: Drops,
        shown: Callable[[], ShownTrip | None],
    ) -> None:
        super().__init__(page)
        self._context, self._views, self._forms, self._drops = page.context, views, forms, drops
        self._shown = shown
        for canvas in (views.order, views.hours):
            canvas.day_asked.connect(self.add_on)
            canvas.time_asked.connect(self.add_at)
        tray = views.tray
        tray.dragged.connect(self._drag_guest)
        tray.carried.connect(self._carry_guest)
        tray.released.connect(self._drop_guest)
        tray.book_asked.connect(self.book_guest)

    def guest(self, standby_id: bytes) -> Mover | None:
        """Return a client on standby as what is put on a day."""
        shown = self._shown()
        if shown is None:
            return None
        for card in shown.view.standby:
            if card.standby.id == standby_id:
                return mover_of_standby(card, shown.view.trip.zone)
        return None

    def add_meeting(self) -> None:
        """Open the form for the day under focus."""
        if self._shown() is not None:
            self.add_on(self.open_day())

    def open_day(self) -> date:
        """Return the day to book on: the one under focus if it takes meetings, else the next that does."""
        cells = self._views.board.cells
        day = self._views.canvas.focus_day
        cell = self._views.board.by_day.get(day) if day is not None else None
        if cell is not None and cell.is_open and not cell.is_past:
            return cell.day
        ahead = [c.day for c in cells if c.is_open and not c.is_past]
        return ahead[0] if ahead else (day or self._context.clock.now().date())

    def add_on(self, day: date) -> None:
        """Open the form for a day; clients on standby near it are offered first."""
        self._add(FormValues(day=day))

    def add_at(self, target: Target) -> None:
        """Open the form for a time and a length."""
        at = time(target.minute // 60, target.minute % 60)
        self._add(FormValues(day=target.day, at=at, minutes=target.minutes))

    def add_client(self, client_id: bytes) -> None:
        """Open the form for a client."""
        self._add(FormValues(client_id=client_id.hex(), day=self.open_day()))

    def _add(self, values: FormValues) -> None:
        shown = self._shown()
        if shown is not None:
            near = [
                Suggested(n.card.client.id, n.card.client.name, n.card.town, fmt.percent(n.chance))
                for n in shown.near(values.day)
            ]
            self._forms.add(shown, values, near)

    def book(self) -> None:
        """Book: the chosen standby client when the tray has the keyboard, else on the day under focus."""
        one = self._views.tray.current()
        if one is not None and self._views.tray.view.hasFocus():
            self.book_guest(one)
        else:
            self.add_meeting()

    def book_guest(self, one: NearStandby) -> None:
        """Book the best free slot for a client on standby, on the day under focus or after it."""
        shown = self._shown()
        mover = self.guest(one.card.standby.id)
        if shown is None or mover is None:
            return
        slot = best_time(shown, mover, self._context.clock.now(), self.open_day())
        if slot is None:
            said = self.tr("No free slot for {client} on this trip; drag it onto a day.")
            self._context.toasts.say(said.format(client=one.card.client.name))
            return
        self._drops.book(shown, mover, slot)

    def _drag_guest(self, one: NearStandby, at: QPoint) -> None:
        canvas = self._views.canvas
        if self._views.view == AGENDA or self._shown() is None:
            self._views.tray.put_down()
            return
        start = Target(date.min, 9 * 60, 60)
        face = Face(one.card.client.name, one.card.town, Status.PLANNED)
        canvas.lift_guest(
            Lift(face, start, guest=one.card.standby.id), canvas.viewport().mapFromGlobal(at)
        )

    def _carry_guest(self, at: QPoint) -> None:
        canvas = self._views.canvas
        canvas.drag.move(canvas.viewport().mapFromGlobal(at))

    def _drop_guest(self) -> None:
        self._views.canvas.drag.drop()
