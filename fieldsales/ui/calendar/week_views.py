"""The week as lanes, as one day, as an agenda; the booking panel beside it; one selection in all of them.

It knows boards, brigades and times to offer; what is done is the page's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldsales.ui.calendar.agenda import Agenda
from fieldsales.ui.calendar.beside import Beside
from fieldsales.ui.calendar.board import Board, Key
from fieldsales.ui.calendar.booking_panel import BookingPanel
from fieldsales.ui.calendar.calendar_views import AGENDA, CalendarViews
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.calendar.hours_canvas import OfferBox
from fieldsales.ui.calendar.week_canvas import WeekCanvas
from fieldsales.ui.calendar.week_data import SlotChoice
from fieldsales.ui.parts.cards import Card, column

DAY, WEEK = "day", "week"
_WIDE_PANEL = 320


class WeekViews(CalendarViews):
    """Calendar, agenda, panel."""

    def __init__(self, panel: BookingPanel) -> None:
        super().__init__(WEEK)
        self.agenda = Agenda(self.tr("Agenda of the week"))
        self.agenda.chosen.connect(self._choose)
        self.focus_brigade = b""
        self.panel = panel
        self._lanes = WeekCanvas(self.tr("Week of the brigades"))
        lanes, listed = Card(), Card()
        lanes.add(self.canvas, 1)
        listed.add(self.agenda, 1)
        self._faces: Mapping[str, QWidget] = {WEEK: lanes, DAY: lanes, AGENDA: listed}
        self.stack = QStackedWidget()
        for face in (lanes, listed):
            self.stack.addWidget(face)
        self.beside = Beside(self.stack, panel, "slotPanel", _WIDE_PANEL)
        self.setLayout(column(self.beside))
        self.canvas.chosen.connect(self._choose)
        self.canvas.lane_pressed.connect(self._focus_lane)

    # What is shown.

    @property
    def canvas(self) -> WeekCanvas:
        """The lanes."""
        return self._lanes

    def set_board(self, board: Board, initials: Mapping[Key, str] | None = None) -> None:
        """Show another board in every view; the brigade under focus keeps the wide lane."""
        self.board = board
        self.canvas.focus_lane = self._lane_under_focus()
        self.canvas.days_in_sight = 1 if self.view == DAY else max(1, len(board.cells))
        self.canvas.set_board(board, initials)
        self.agenda.set_board(board)
        if self.selected not in board.by_key:
            self.selected = None

    def _lane_under_focus(self) -> int:
        ids = [lane.brigade_id for lane in self.board.lanes]
        if self.focus_brigade not in ids:
            self.focus_brigade = ids[0]
        return ids.index(self.focus_brigade)

    def show_view(self, view: str) -> None:
        """Look at the week in another way; selection and day stay."""
        kept, self.view = self.selected, view
        self.stack.setCurrentWidget(self._faces[view])
        self.selected = kept
        if view == AGENDA:
            self.agenda.choose_key(kept)
        else:
            self.canvas.show_days(1 if view == DAY else max(1, len(self.board.cells)))
            self.canvas.choose(kept, quiet=True)
        self.face().setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: Key | None) -> None:
        """Select an entry in every view."""
        self.selected = key
        self.agenda.choose_key(key)
        self.canvas.choose(key, quiet=True)

    # Brigades.

    def focus_next(self) -> None:
        """Give the next brigade the wide lane."""
        self._focus_lane((self.canvas.focus_lane + 1) % len(self.board.lanes))

    def focus_on(self, brigade_id: bytes) -> None:
        """Give a brigade the wide lane."""
        ids = [lane.brigade_id for lane in self.board.lanes]
        if brigade_id in ids:
            self._focus_lane(ids.index(brigade_id))

    def _focus_lane(self, lane: int) -> None:
        self.focus_brigade = self.board.lanes[lane].brigade_id
        self.canvas.set_focus_lane(lane)

    # Times to offer.

    def show_offers(self, choices: Sequence[SlotChoice], current: int) -> None:
        """Show times to offer on the grid, where their brigade is in sight."""
        lanes = {lane.brigade_id: n for n, lane in enumerate(self.board.lanes)}
        self.canvas.set_offers(
            tuple(
                OfferBox(
                    replace(choice.target, lane=lanes[choice.brigade_id]),
                    number,
                    choice.brief,
                    is_chosen=number == current,
                )
                for number, choice in enumerate(choices, 1)
                if choice.brigade_id in lanes
            )
        )

    def brigade_at(self, target: Target) -> bytes:
        """Return whose lane a time on the grid lies in."""
        return self.board.lanes[target.lane].brigade_id

    def spot_of(self, choice: SlotChoice) -> tuple[QWidget, QRect]:
        """Return where a time to offer is shown, else the panel."""
        boxes = [o for o in self.canvas.offers if o.is_chosen]
        view = self.canvas.viewport()
        if self.view != AGENDA and boxes and choice.target.day in self.board.by_day:
            rect = self.canvas.offer_box(boxes[0]).toAlignedRect().intersected(view.rect())
            if not rect.isEmpty():
                return view, rect
        return self.panel, self.panel.rect()
