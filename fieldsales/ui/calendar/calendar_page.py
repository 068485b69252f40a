"""What the trip calendar and the week share as pages: reading behind the window, a form, one selection.

A board that was read while something is in the air waits until it has landed.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui.calendar.board import Key
from fieldsales.ui.calendar.calendar_views import CalendarViews
from fieldsales.ui.calendar.forms import Forms
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext
from fieldsales.ui.parts.cards import Card
from fieldsales.ui.parts.choices import Segmented
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import theme
from fieldsales.views.trips import MeetingCard

R = TypeVar("R")


class CalendarPage(Page):
    """A page of calendars with a place for a form beside them."""

    views: CalendarViews
    forms: Forms
    segments: Segmented

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._waiting: Callable[[], None] | None = None
        self._job: Job | None = None
        self.stack = QStackedWidget()
        self.area = ListDetail(self.stack, theme().size("detailPanel"))
        self.loading = LoadingRows()
        self.blank = Card()

    def is_read(self) -> bool:
        """Say whether there is something to show already."""
        raise NotImplementedError

    # What the page is asked.

    def shown(self) -> None:
        """Put the keyboard on the calendar."""
        if not self.area.is_open:
            self.views.face().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Take a form away."""
        if self.forms.is_open():
            self.forms.close()
        else:
            self.area.close_detail()
        self.views.face().setFocus(Qt.FocusReason.OtherFocusReason)

    def is_detail_alone(self) -> bool:
        """Say whether a form has taken the place of the calendar."""
        return self.area.is_alone

    def before_lock(self) -> None:
        """Keep what is being typed."""
        self.forms.keep_draft()

    def show_view(self, view: str) -> None:
        """Look at the calendar in another way."""
        self.segments.choose(view)
        self.views.show_view(view)

    # Reading.

    def read(self, work: Callable[[], R], show: Callable[[R], None], name: str) -> None:
        """Read behind the window, instead of what is being read; show it once nothing is in the air."""
        if self._job is not None:
            self._job.cancel()
        if not self.is_read():
            self.stack.setCurrentWidget(self.loading)
            self.loading.begin()

        def came(found: R) -> None:
            if self.views.is_dragging():
                self._waiting = lambda: show(found)
            else:
                show(found)

        self._job = self.context.tasks.run(
            work, parent=self, then=came, failed=self._failed, name=name
        )

    def _failed(self, failure: Failure) -> None:
        self.stack.setCurrentWidget(self.views if self.is_read() else self.blank)
        self.show_failure(failure, self.refresh)

    def _show_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _done(self, about: object) -> None:
        if isinstance(about, bytes):
            self.views.selected = (about, 0)
        self.refresh_now()

    # What the desk asks (Table).

    def card_of(self, key: Key | None) -> MeetingCard | None:
        """Return the meeting of an entry; the trace of a moved one leads to it."""
        entry = self.views.board.get((key[0], 0)) if key is not None else None
        return entry.card if entry is not None else None

    def current(self) -> MeetingCard | None:
        """Return the selected meeting."""
        return self.card_of(self.views.selected)

    def place_of(self, key: Key) -> tuple[QWidget, QRect]:
        """Return where an entry is shown."""
        return self.views.place_of(key)
