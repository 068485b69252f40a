"""The keys of the week, as `?` lists them; each also has a button, a menu entry or a gesture."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from fieldsales.ui.calendar.booking_panel import BookingPanel
from fieldsales.ui.calendar.desk import Desk
from fieldsales.ui.calendar.trip_keys import days_of, meeting_keys, moving_keys
from fieldsales.ui.calendar.week_booking import WeekBooking
from fieldsales.ui.calendar.week_data import MOST_SLOTS
from fieldsales.ui.calendar.week_views import DAY, WEEK, WeekViews
from fieldsales.ui.page import PageContext, PageKey


class Week(Protocol):
    """What the keys ask of the page."""

    context: PageContext
    desk: Desk
    views: WeekViews
    panel: BookingPanel
    booking: WeekBooking

    def go_today(self) -> None:
        """Go to today."""
        ...

    def show_view(self, view: str) -> None:
        """Look at the week in another way."""
        ...

    def turn(self, by: int) -> None:
        """Go to what is before or after."""
        ...


def week_keys(page: Week) -> Sequence[PageKey]:
    """Return the keys."""
    translate = QCoreApplication.translate
    views, booking, panel = page.views, page.booking, page.panel

    def has_meeting() -> bool:
        return views.selected is not None

    offers = [
        PageKey(
            str(number),
            translate("calendar", "Choose time {number}").format(number=number),
            partial(panel.choose, number),
            in_palette=False,
            is_on=lambda: panel.sought is not None,
        )
        for number in range(1, MOST_SLOTS + 1)
    ]
    return [
        PageKey(
            "N", translate("calendar", "Find a client to book"), booking.ask_client, icon="plus"
        ),
        PageKey("B", translate("calendar", "Book a client"), booking.ask_client, in_palette=False),
        *offers,
        PageKey(
            "Return",
            translate("calendar", "Book the chosen time"),
            panel.book,
            in_palette=False,
            is_on=booking.can_book,
        ),
        PageKey("T", translate("calendar", "Today"), page.go_today, icon="calendar"),
        PageKey(
            "W",
            translate("calendar", "Whole week"),
            lambda: page.show_view(WEEK),
            icon="calendar-days",
        ),
        PageKey("D", translate("calendar", "One day"), lambda: page.show_view(DAY), icon="clock"),
        PageKey(
            "F",
            translate("calendar", "Next brigade in the wide lane"),
            views.focus_next,
            icon="users",
        ),
        PageKey(
            "PageUp", translate("calendar", "Earlier"), lambda: page.turn(-1), in_palette=False
        ),
        PageKey("PageDown", translate("calendar", "Later"), lambda: page.turn(1), in_palette=False),
        *meeting_keys(page.desk, has_meeting, can_call=page.context.go.can_open("client_to_call")),
        *moving_keys(page.desk, lambda: days_of(views.board), has_meeting),
    ]
