"""What the ways to look at a trip and at a week share: a painted calendar, an agenda, one selection."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.agenda import Agenda
from fieldsales.ui.calendar.board import NOTHING, Board, Key
from fieldsales.ui.calendar.canvas import Canvas

AGENDA = "agenda"


class CalendarViews(QWidget):
    """Calendars and an agenda of one board; one of them is in sight."""

    chosen = Signal(object)
    """Another entry is selected, in whichever view (`Key`), or none."""

    agenda: Agenda

    def __init__(self, view: str) -> None:
        super().__init__()
        self.board: Board = NOTHING
        self.selected: Key | None = None
        self.view = view

    @property
    def canvas(self) -> Canvas:
        """The painted calendar in sight, or the one last in sight."""
        raise NotImplementedError

    def face(self) -> QWidget:
        """Return what takes the keyboard in this view."""
        return self.agenda if self.view == AGENDA else self.canvas

    def show_view(self, view: str) -> None:
        """Look at the board in another way; selection and day stay."""
        raise NotImplementedError

    def is_dragging(self) -> bool:
        """Say whether something is in the air, under which a board must not change."""
        return self.canvas.drag.lift is not None

    def place_of(self, key: Key) -> tuple[QWidget, QRect]:
        """Return the widget an entry is shown in and where."""
        if self.view == AGENDA:
            index = self.agenda.currentIndex()
            return self.agenda.viewport(), self.agenda.visualRect(index)
        rect, view = self.canvas.rect_of(key), self.canvas.viewport()
        return view, (rect or view.rect()).intersected(view.rect())

    def _choose(self, key: Key | None) -> None:
        if key is not None or self.sender() is self.face():
            self.selected = key
            self.chosen.emit(key)
