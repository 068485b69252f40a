"""The ways a trip is looked at, stacked: by order, by hours, as an agenda; one selection in all of them.

Holds the summary line, the tray and the panel beside them, and makes them fit the window. Knows boards and
rows; what is done is the page's.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui.calendar.agenda import Agenda
from fieldsales.ui.calendar.beside import Beside
from fieldsales.ui.calendar.board import Board, Key
from fieldsales.ui.calendar.calendar_views import AGENDA, CalendarViews
from fieldsales.ui.calendar.canvas import Canvas
from fieldsales.ui.calendar.choosing import Choosing
from fieldsales.ui.calendar.hours_canvas import HoursCanvas
from fieldsales.ui.calendar.order_canvas import OrderCanvas
from fieldsales.ui.calendar.summary import SummaryLine
from fieldsales.ui.calendar.tray import StandbyTray
from fieldsales.ui.parts.buttons import Button, Height, IconButton
from fieldsales.ui.parts.cards import Card, column

ORDER, HOURS = "order", "hours"
_WIDE_TRAY, _OVER_TOP = 300, 36


class TripViews(CalendarViews):
    """Summary, calendars, tray."""

    def __init__(self) -> None:
        super().__init__(ORDER)
        self.agenda = Agenda(self.tr("Agenda of the trip"))
        self.agenda.chosen.connect(self._choose)
        self.order = OrderCanvas(self.tr("Trip by order"))
        self.hours = HoursCanvas(self.tr("Trip by hours"))
        self.summary = SummaryLine()
        self.tray = StandbyTray()
        self._build()
        for canvas in (self.order, self.hours):
            canvas.chosen.connect(self._choose)
        self.order.turned.connect(self._show_turning)

    def _build(self) -> None:
        hours, agenda = Card(), Card()
        hours.add(self.hours, 1)
        agenda.add(self.agenda, 1)
        self._faces: Mapping[str, QWidget] = {ORDER: self.order, HOURS: hours, AGENDA: agenda}
        self.before = IconButton("chevron-left", self.tr("Earlier"), key="PageUp")
        self.after = IconButton("chevron-right", self.tr("Later"), key="PageDown")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.tray_button = Button(
            self.tr("Standby"), icon="hourglass", key="S", height=Height.SMALL
        )
        self.tray_button.clicked.connect(self.toggle_tray)
        for widget in (self.tray_button, self.before, self.after):
            self.summary.add(widget)
            widget.hide()
        left = QWidget()
        box = column(self.summary, spacing=8)
        left.setLayout(box)
        self.stack = QStackedWidget()
        box.addWidget(self.stack, 1)
        for face in self._faces.values():
            self.stack.addWidget(face)
        self.beside = Beside(left, self.tray, "standbyTray", _WIDE_TRAY, _OVER_TOP)
        self.setLayout(column(self.beside))

    # What is shown.

    @property
    def canvas(self) -> Canvas:
        """The painted calendar in sight, or the one last in sight."""
        return self.hours if self.view == HOURS else self.order

    @property
    def choosing(self) -> Choosing:
        """The calendar whose day under focus counts."""
        return self.canvas

    def show_view(self, view: str) -> None:
        """Look at the trip in another way; selection and day stay."""
        kept, self.view = self.selected, view
        self.stack.setCurrentWidget(self._faces[view])
        self.selected = kept
        self._select_in_sight()
        self._show_turning()
        self.face().setFocus(Qt.FocusReason.OtherFocusReason)

    def set_board(self, board: Board, initials: Mapping[Key, str] | None = None) -> None:
        """Show another board in every view."""
        self.board = board
        self.hours.days_in_sight = max([5, *(c.day.weekday() + 1 for c in board.cells)])
        self.order.set_board(board, initials)
        self.hours.set_board(board, initials)
        self.agenda.set_board(board)
        if self.selected not in board.by_key:
            self.selected = None
        self._show_turning()

    def is_dragging(self) -> bool:
        """Say whether something is in the air, under which a board must not change."""
        return self.order.drag.lift is not None or self.hours.drag.lift is not None

    def choose(self, key: Key) -> None:
        """Select an entry in every view."""
        self.selected = key
        self._select_in_sight()
        self.chosen.emit(key)

    def _select_in_sight(self) -> None:
        if self.view == AGENDA:
            self.agenda.choose_key(self.selected)
        else:
            day = self.order.focus_day if self.view == HOURS else self.hours.focus_day
            if self.selected is not None:
                self.canvas.choose(self.selected, quiet=True)
            elif day is not None:
                self.canvas.focus_on(day)
                self.canvas.show_day(day)

    def turn(self, by: int) -> None:
        """Go to the part of the trip before or after."""
        if self.view == ORDER and self.order.is_paged:
            self.order.turn(by)
        elif self.view == HOURS:
            bar = self.hours.horizontalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep())
        else:
            bar = self.order.verticalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep())

    def _show_turning(self) -> None:
        """Offer the way to other parts where not all of the trip is in sight."""
        is_order = self.view == ORDER and self.order.pages > 1
        is_hours = self.view == HOURS and self.hours.horizontalScrollBar().maximum() > 0
        for button in (self.before, self.after):
            button.setVisible(is_order or is_hours)
        self.summary.place()

    # Fitting the window.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show weeks one by one where there is little room."""
        super().resizeEvent(event)
        self.fit()

    def put_tray_away(self, *, away: bool) -> None:
        """Give the tray's place to a form, or back."""
        self.beside.put_away(away=away)

    def fit(self) -> None:
        """Arrange weeks and buttons by the width of the window."""
        narrow = self.beside.is_narrow
        self.tray_button.setVisible(narrow)
        self.order.set_paged(is_paged=narrow)
        self._show_turning()

    def toggle_tray(self) -> None:
        """Show the tray over the calendar, or take it away; give it the keyboard."""
        if not self.hide_tray():
            self.beside.show_side()
            self.tray.view.setFocus(Qt.FocusReason.TabFocusReason)

    def hide_tray(self) -> bool:
        """Take the tray away where it lies over the calendar; say whether it did."""
        was_over = self.beside.hide_side()
        if was_over:
            self.face().setFocus(Qt.FocusReason.OtherFocusReason)
        return was_over
