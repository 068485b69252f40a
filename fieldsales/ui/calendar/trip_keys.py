"""The keys of the trip calendar, as `?` lists them; each also has a button, a menu entry or a gesture."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from fieldsales.ui.calendar.board import Board
from fieldsales.ui.calendar.desk import Desk
from fieldsales.ui.calendar.trip_booking import TripBooking
from fieldsales.ui.calendar.trip_views import HOURS, ORDER, TripViews
from fieldsales.ui.page import PageContext, PageKey


class Calendar(Protocol):
    """What the keys ask of the page."""

    context: PageContext
    desk: Desk
    views: TripViews
    booking: TripBooking

    def go_today(self) -> None:
        """Go to today."""
        ...

    def show_view(self, view: str) -> None:
        """Look at the trip in another way."""
        ...


def days_of(board: Board) -> list[date]:
    """Return the days meetings may be moved between."""
    return [cell.day for cell in board.cells if cell.is_open]


def calendar_keys(page: Calendar) -> Sequence[PageKey]:
    """Return the keys."""
    translate = QCoreApplication.translate
    desk, views = page.desk, page.views
    go = page.context.go

    def has_meeting() -> bool:
        return views.selected is not None

    return [
        PageKey("N", translate("calendar", "Add meeting"), page.booking.add_meeting, icon="plus"),
        PageKey("T", translate("calendar", "Today"), page.go_today, icon="calendar"),
        PageKey(
            "W",
            translate("calendar", "Weeks by order"),
            lambda: page.show_view(ORDER),
            icon="calendar-days",
        ),
        PageKey(
            "D", translate("calendar", "Days by hours"), lambda: page.show_view(HOURS), icon="clock"
        ),
        PageKey(
            "S", translate("calendar", "Clients on standby"), views.toggle_tray, icon="hourglass"
        ),
        PageKey(
            "B", translate("calendar", "Book on this day"), page.booking.book, icon="calendar-plus"
        ),
        PageKey(
            "PageUp", translate("calendar", "Earlier"), lambda: views.turn(-1), in_palette=False
        ),
        PageKey(
            "PageDown", translate("calendar", "Later"), lambda: views.turn(1), in_palette=False
        ),
        *meeting_keys(desk, has_meeting, can_call=go.can_open("client_to_call")),
        *moving_keys(desk, lambda: days_of(views.board), has_meeting),
    ]


def meeting_keys(desk: Desk, is_on: Callable[[], bool], *, can_call: bool) -> list[PageKey]:
    """Return the keys of what is done with the selected meeting."""
    translate = QCoreApplication.translate
    acts = (
        ("Y", translate("calendar", "Confirm the meeting"), "confirm", "circle-dot"),
        ("H", translate("calendar", "It was held"), "hold", "circle-check"),
        ("X", translate("calendar", "It was not held"), "not_held", "user-x"),
        ("M", translate("calendar", "Move the meeting"), "move", "arrow-right-left"),
        ("O", translate("calendar", "Open the client"), "client", "building-2"),
        ("Delete", translate("calendar", "Cancel the meeting"), "cancel", "ban"),
    )
    keys = [
        PageKey(key, words, partial(desk.act, name), icon=icon, is_on=is_on)
        for key, words, name, icon in acts
    ]
    if can_call:
        words = translate("calendar", "Call the client")
        keys.append(PageKey("C", words, partial(desk.act, "call"), icon="phone", is_on=is_on))
    for key, words in (
        ("J", translate("calendar", "Next meeting")),
        ("K", translate("calendar", "Previous meeting")),
        ("Left", translate("calendar", "Day before")),
        ("Right", translate("calendar", "Day after")),
        ("Space", translate("calendar", "Closer look")),
        ("Return", translate("calendar", "Change the meeting")),
    ):
        keys.append(PageKey(key, words, _nothing, in_palette=False, is_on=lambda: False))
    return keys


def moving_keys(
    desk: Desk, days: Callable[[], list[date]], is_on: Callable[[], bool]
) -> list[PageKey]:
    """Return the keys that move the selected meeting and change its length."""
    translate = QCoreApplication.translate
    moves: tuple[tuple[str, str, Callable[[], object]], ...] = (
        ("Alt+Up", translate("calendar", "15 minutes earlier"), lambda: desk.shift(-15)),
        ("Alt+Down", translate("calendar", "15 minutes later"), lambda: desk.shift(15)),
        ("Alt+Left", translate("calendar", "One day earlier"), lambda: desk.shift_day(-1, days())),
        ("Alt+Right", translate("calendar", "One day later"), lambda: desk.shift_day(1, days())),
        ("Alt+Shift+Up", translate("calendar", "Shorter"), lambda: desk.lengthen(-15)),
        ("Alt+Shift+Down", translate("calendar", "Longer"), lambda: desk.lengthen(15)),
    )
    return [PageKey(key, words, do, in_palette=False, is_on=is_on) for key, words, do in moves]


def _nothing() -> None:
    """Do nothing: the calendar itself takes this key; it is listed only."""
