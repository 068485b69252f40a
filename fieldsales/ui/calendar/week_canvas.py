"""The week of several brigades: a lane for each, the lane under focus wide, the others strips.

Colour is the brigade, status is told by glyph and line. In a roomy window, and when one day is looked at,
every lane is wide.
"""

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar import hours_paint
from fieldsales.ui.calendar.board import DayCell
from fieldsales.ui.calendar.canvas import Placed
from fieldsales.ui.calendar.hours_canvas import HoursCanvas
from fieldsales.ui.theme import theme


class WeekCanvas(HoursCanvas):
    """Lanes of brigades."""

    head = 52
    lane_pressed = Signal(int)
    """The head of a strip was pressed: its brigade wants the wide lane (the number of the lane)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.all_wide = False

    def lay(self) -> None:
        """Give every lane room for names where the window is roomy, or where there is one day."""
        is_roomy = self.window().width() >= theme().tokens.breakpoint["roomy"]
        self.all_wide = is_roomy or self.days_in_sight == 1
        super().lay()

    def show_days(self, count: int) -> None:
        """Show so many days side by side; the day under focus stays in sight."""
        self.days_in_sight = count
        self.lay()
        if self.focus_day is not None:
            self.show_day(self.focus_day)
        self.refresh()

    def release_free(self, at: QPoint) -> None:
        """Give the brigade of a pressed head the wide lane; the rest is as in every hour calendar."""
        room = self.room_at(at) if at.y() < self.head else None
        if room is not None and self.day_at(at) is not None and not room.is_wide:
            self.lane_pressed.emit(room.lanes[0])
        else:
            super().release_free(at)

    def paint_head(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        """Paint the name of a day and the letters of its lanes."""
        is_focus = cell.day == self.focus_day
        hours_paint.paint_week_head(
            painter, box, cell, self.board.lanes, self.rooms, is_focus=is_focus
        )

    def tip_of(self, placed: Placed) -> str:
        """Return what the tooltip of a meeting says: its brigade first, since strips show none."""
        lane = self.board.lanes[placed[0].lane]
        return f"{lane.name}\n{super().tip_of(placed)}"
