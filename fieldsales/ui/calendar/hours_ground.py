"""Where things lie in an hour calendar: days as columns, a ruler of hours, lanes of brigades in each day.

Places in the content are reckoned when a day is first looked at. Nothing here is painted.
"""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.board import DayCell, Key
from fieldsales.ui.calendar.canvas import Canvas, Placed
from fieldsales.ui.calendar.day_layout import (
    LaneRoom,
    columns_that_fit,
    hours_of,
    lane_rooms,
    side_by_side,
)
from fieldsales.ui.theme import theme

RULER, HOUR, TOP_PAD = 48, 51, 9
LEAST_DAY = 140


class HoursGround(Canvas):
    """Days beside a ruler."""

    head = 41
    least_day = LEAST_DAY

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.focus_lane = 0
        self.days_in_sight = 5
        self.all_wide = True
        self.rooms: list[LaneRoom] = []
        self.day_width = LEAST_DAY
        self.places: dict[date, int] = {}
        self.hours = (8, 20)
        self._hour = float(HOUR)
        self._spots: dict[date, list[Placed]] = {}

    def lay(self) -> None:
        """Reckon columns, hours and lanes anew."""
        self._spots.clear()
        self.pictures.clear()
        view, cells = self.viewport(), self.board.cells
        self.places = {cell.day: n for n, cell in enumerate(cells)}
        self.hours = hours_of([(e.minute, e.end) for e in self.board])
        room = view.width() - RULER
        fitting = columns_that_fit(room, max(1, self.days_in_sight), self.least_day, 0)
        self.day_width = max(1, room // fitting)
        count = self.hours[1] - self.hours[0]
        self._hour = max(float(HOUR), (view.height() - self.head - 2 * TOP_PAD) / count)
        self.rooms = lane_rooms(
            self.day_width, len(self.board.lanes), self.focus_lane, all_wide=self.all_wide
        )
        across, along = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, len(cells) * self.day_width - room))
        across.setPageStep(self.day_width * fitting)
        across.setSingleStep(self.day_width)
        height = round(self._hour * count) + 2 * TOP_PAD
        along.setRange(0, max(0, height - (view.height() - self.head)))
        along.setPageStep(view.height() - self.head)
        along.setSingleStep(round(self._hour / 2))

    @property
    def ground(self) -> QColor:
        """The colour of the ground."""
        return theme().colours.surface

    @property
    def body(self) -> QRect:
        """The part of the viewport that scrolls: right of the ruler, below the heads."""
        view = self.viewport()
        return QRect(RULER, self.head, view.width() - RULER, view.height() - self.head)

    def left_of(self, number: int) -> int:
        """Return the left edge of the nth day in the viewport."""
        return RULER + number * self.day_width - self.horizontalScrollBar().value()

    def y_of(self, minute: float) -> float:
        """Return the height of a minute of the day in the viewport."""
        past = (minute / 60 - self.hours[0]) * self._hour
        return self.head + TOP_PAD + past - self.verticalScrollBar().value()

    def minute_at(self, y: float) -> float:
        """Return the minute of the day at a height of the viewport."""
        past = y - self.head - TOP_PAD + self.verticalScrollBar().value()
        return (past / self._hour + self.hours[0]) * 60

    def shift(self) -> QPointF:
        """Return how far the content is scrolled, from below the head and right of the ruler."""
        across, along = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return QPointF(RULER - across, self.head - along)

    def days_in(self, clip: QRect) -> Iterator[tuple[int, DayCell]]:
        """Yield the days that touch a part of the viewport, with their numbers."""
        first = max(0, (clip.left() - self.left_of(0)) // self.day_width)
        for number in range(first, len(self.board.cells)):
            if self.left_of(number) > clip.right():
                return
            yield number, self.board.cells[number]

    def _spots_of(self, number: int) -> list[Placed]:
        """Return where the entries of a day lie in the content; reckoned when it is first looked at.

        What no longer takes place lies under the rest and takes no room from it.
        """
        cell = self.board.cells[number]
        spots = self._spots.get(cell.day)
        if spots is not None:
            return spots
        spots = self._spots[cell.day] = []
        back = -self.shift()
        for room in (r for r in self.rooms if not r.is_collapsed):
            inside = [e for e in cell.entries if e.lane in room.lanes]
            for layer in ([e for e in inside if e.is_gone], [e for e in inside if not e.is_gone]):
                places = side_by_side([(e.minute, e.end) for e in layer])
                for entry, (column, columns) in zip(layer, places, strict=True):
                    whole = self.box_for(number, room, entry.minute, entry.minutes).translated(back)
                    width = (whole.width() - 2 * (columns - 1)) / columns
                    left = round(whole.left() + column * (width + 2))
                    spots.append((entry, QRectF(left, whole.top(), int(width), whole.height())))
        return spots

    def box_for(self, number: int, room: LaneRoom, minute: float, minutes: float) -> QRectF:
        """Return the box of a time in a lane of the nth day, in the viewport."""
        left = self.left_of(number) + room.left + 3
        top = round(self.y_of(minute))
        height = max(14, round(self.y_of(minute + minutes)) - top - 1)
        return QRectF(left, top, room.width - 6, height)

    def content_in(self, clip: QRect) -> Iterator[Placed]:
        """Yield the entries that touch a part of the body, with their places in the content."""
        inside = clip.intersected(self.body)
        if inside.isEmpty():
            return
        down = self.shift().y()
        top, bottom = inside.top() - down, inside.bottom() - down
        for number, _cell in self.days_in(inside):
            for placed in self._spots_of(number):
                box = placed[1]
                if box.top() <= bottom and box.bottom() >= top:
                    yield placed

    def place_of(self, key: Key) -> QRectF | None:
        """Return where an entry lies, None when its lane is not shown."""
        entry = self.board.get(key)
        number = self.places.get(entry.day) if entry is not None else None
        if entry is None or number is None:
            return None
        boxes = (box for one, box in self._spots_of(number) if one is entry)
        return next((box.translated(self.shift()) for box in boxes), None)

    def day_at(self, at: QPoint) -> DayCell | None:
        """Return the day at a point, head included."""
        number = (at.x() - self.left_of(0)) // self.day_width
        if at.x() < RULER or not 0 <= number < len(self.board.cells):
            return None
        return self.board.cells[number]

    def room_at(self, at: QPoint) -> LaneRoom | None:
        """Return the lane at a point."""
        inside = (at.x() - self.left_of(0)) % self.day_width
        return next((r for r in self.rooms if r.left <= inside < r.left + r.width), None)

    def room_of(self, lane: int) -> LaneRoom:
        """Return the room of a lane."""
        return next((r for r in self.rooms if lane in r.lanes), self.rooms[0])

    def reveal(self, key: Key) -> None:
        """Scroll an entry into sight."""
        self.show_day(self.board.by_key[key].day)
        box, body = self.place_of(key), self.body
        if box is None:
            return
        bar = self.verticalScrollBar()
        if box.top() < body.top():
            bar.setValue(bar.value() - (body.top() - int(box.top())) - 6)
        elif box.bottom() > body.bottom():
            bar.setValue(bar.value() + int(box.bottom()) - body.bottom() + 6)

    def show_day(self, day: date) -> None:
        """Scroll a day into sight: whole weeks at a time, so that columns stay where they were."""
        number = self.places.get(day)
        if number is None:
            return
        left, body = self.left_of(number), self.body
        if left < body.left() or left + self.day_width > body.right() + 2:
            step = max(1, self.body.width() // self.day_width)
            self.horizontalScrollBar().setValue(number // step * step * self.day_width)
