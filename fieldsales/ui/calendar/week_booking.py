"""Booking from the week: for whom a time is sought, the times over all brigades, the act itself.

What is found is reckoned off the GUI thread and sought anew whenever the week is read anew. A time that was
pointed at on the grid is put first, with what it costs.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from fieldsales.domain.meeting import Meeting, MeetingSource
from fieldsales.ui.calendar.acts import MeetingActs
from fieldsales.ui.calendar.booking_panel import BookingPanel
from fieldsales.ui.calendar.calendar_views import AGENDA
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.calendar.drop_data import Mover, can_insist, insist_words, new_meeting
from fieldsales.ui.calendar.drops import ask_to_insist
from fieldsales.ui.calendar.entries import slot_at
from fieldsales.ui.calendar.week_data import (
    SOUGHT,
    ByHand,
    ShownWeek,
    SlotChoice,
    Sought,
    booking_slot,
    seek,
)
from fieldsales.ui.calendar.week_views import WeekViews
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page
from fieldsales.ui.tasks import Job


class WeekBooking(QObject):
    """Books in the week a page shows."""

    day_wanted = Signal(object)
    """A chosen time lies on a day that is not in sight (`date`)."""

    def __init__(
        self,
        page: Page,
        views: WeekViews,
        panel: BookingPanel,
        acts: MeetingActs,
        shown: Callable[[], ShownWeek | None],
    ) -> None:
        super().__init__(page)
        self._page, self._views, self._panel, self._acts = page, views, panel, acts
        self._context, self._shown = page.context, shown
        self._client_id: bytes | None = None
        self._wanted: ByHand | None = None
        self._is_new = False
        self._is_booking = False
        self._booked: list[bytes] = []
        self._job: Job | None = None
        panel.client_picked.connect(self.seek_for)
        panel.chosen.connect(self._choose)
        panel.book_asked.connect(self.book)
        views.canvas.time_asked.connect(self.want)
        views.canvas.offer_pressed.connect(panel.choose)
        acts.done.connect(self._after)

    # For whom, and when.

    @property
    def is_seeking(self) -> bool:
        """Say whether a time is sought for somebody."""
        return self._client_id is not None

    def ask_client(self) -> None:
        """Ask whom to book: put the cursor into the search."""
        self._views.beside.show_side()
        if self._client_id is not None:
            self.seek_for(None)
        self._panel.picker.search.setFocus(Qt.FocusReason.TabFocusReason)

    def seek_for(self, client_id: bytes | None) -> None:
        """Seek times for a client, or for nobody any more."""
        self._client_id, self._is_new = client_id, True
        if client_id is None:
            self._wanted = None
            self._panel.show_nothing()
            self._views.show_offers((), 0)
            if self._views.isVisible():
                self._panel.picker.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._forget()
        else:
            self._views.beside.show_side()
            self.again()

    def want(self, target: Target) -> None:
        """Take a time on the grid; whom it is for is asked where that is not known yet."""
        self._wanted = ByHand(target, self._views.brigade_at(target))
        self._is_new = True
        if self._client_id is None:
            self.ask_client()
        else:
            self.again()

    def again(self) -> None:
        """Seek anew: the week is another now."""
        client_id, shown, wanted, context = (
            self._client_id,
            self._shown(),
            self._wanted,
            self._context,
        )
        if client_id is None or shown is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = context.tasks.run(
            lambda: seek(context.services, shown, client_id, wanted),
            parent=self._page,
            then=self._show,
            name="seek times",
        )

    def _show(self, sought: Sought) -> None:
        if sought.candidate.client.id != self._client_id:
            return
        self._panel.show_sought(sought, is_new=self._is_new)
        self._mark_offers()
        if self._is_new:
            self._is_new = False
            self._views.choose(None)
            choice = self._panel.choice()
            if choice is not None:
                self._views.focus_on(choice.brigade_id)
            self._views.face().setFocus(Qt.FocusReason.OtherFocusReason)

    # Choosing and booking.

    def _choose(self, _number: int) -> None:
        """Show the chosen time on the grid, in the wide lane."""
        choice = self._panel.choice()
        self._views.choose(None)
        self._mark_offers()
        if choice is None:
            return
        self._views.focus_on(choice.brigade_id)
        if choice.target.day not in self._views.board.by_day:
            self.day_wanted.emit(choice.target.day)
        elif self._views.view != AGENDA:
            self._views.canvas.focus_on(choice.target.day)
            self._views.canvas.show_day(choice.target.day)
        self._views.face().setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_offers(self) -> None:
        sought = self._panel.sought
        self._views.show_offers(sought.choices if sought else (), self._panel.current)

    def can_book(self) -> bool:
        """Say whether Return books: a time is chosen and no meeting is."""
        return self._views.selected is None and self._panel.choice() is not None

    def book(self, choice: SlotChoice, reason: str = "") -> None:
        """Book a time."""
        shown, sought = self._shown(), self._panel.sought
        trip = shown.trips.get(choice.trip_id) if shown is not None else None
        if sought is None or trip is None:
            return
        candidate, target = sought.candidate, choice.target
        contact = candidate.contacts[0].id if candidate.contacts else None
        slot = slot_at(target.day, target.minute, target.minutes, booking_slot(candidate, trip))
        mover = Mover(candidate.client, candidate.trials, slot, None, contact)
        context, booked = self._context, self._booked

        def work() -> tuple[Meeting, int]:
            asked = new_meeting(trip, mover, slot, MeetingSource.DESK, reason)
            made = context.services.meetings.plan(replace(asked, kind=candidate.kind))
            booked[:] = [made[0].id]
            return made

        self._is_booking = True
        self._acts.book(work, candidate.client.name, slot, partial(self._refused, choice))

    def _refused(self, choice: SlotChoice, failure: Failure) -> None:
        self._is_booking = False
        if not can_insist(failure.fields):
            self._panel.refuse(failure.text)
            return
        words, place = insist_words(failure), self._views.spot_of(choice)
        ask_to_insist(
            self._page,
            words,
            place,
            lambda reason: self.book(choice, reason),
            lambda: self._panel.refuse(words),
        )

    def _after(self, _about: object) -> None:
        """Be ready for the next client; the new meeting is selected."""
        if not self._is_booking:
            return
        self._is_booking = False
        self._client_id = self._wanted = None
        self._panel.show_nothing()
        self._views.show_offers((), 0)
        self._views.beside.hide_side()
        self._views.selected = (self._booked[0], 0) if self._booked else None
        self._views.face().setFocus(Qt.FocusReason.OtherFocusReason)
        self._forget()

    # Over a lock.

    def keep(self) -> None:
        """Keep for whom a time is sought, before the window locks."""
        context, client_id = self._context, self._client_id
        if client_id is not None:
            context.tasks.run(
                lambda: context.services.drafts.keep(SOUGHT, client_id.hex()),
                parent=self._page,
                writes=True,
                name="keep client",
            )

    def _forget(self) -> None:
        context = self._context
        context.tasks.run(
            lambda: context.services.drafts.forget(SOUGHT),
            parent=self._page,
            failed=lambda _failure: None,
            writes=True,
            name="forget client",
        )
