"""The trip by the order of its meetings: one small card a meeting, day by day.

A dragged meeting opens a gap at the best time of the day it is over; a day says how much room it has.
"""

from datetime import date
from functools import partial

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.board import DayCell, Entry
from fieldsales.ui.calendar.canvas import Placed
from fieldsales.ui.calendar.drag import DropDay, Grip, Lift, Target
from fieldsales.ui.calendar.order_ground import (
    GAP,
    HEAD,
    MORE_HEIGHT,
    PAD,
    ROOM_HEIGHT,
    ROW_GAP,
    OrderGround,
)
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line
from fieldsales.ui.parts.hold_bar import paint_day_head
from fieldsales.ui.parts.meeting_card import (
    CardState,
    paint_drop_slot,
    paint_meeting,
    paint_room,
)
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_TURN_MS = 700
_NAME = TextStyle(Type.ROW, weight=600)
_MORE = TextStyle(Type.SMALL, weight=500)


class OrderCanvas(OrderGround):
    """Days as stacks of cards."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._turn = QElapsedTimer()

    # The pointer.

    def more_of(self, day: date) -> QRect:
        """Return where "+2 more" of a day is, nowhere when nothing is folded away."""
        box = self._under(self.board.by_day[day])[0]
        return box.toAlignedRect() if box is not None else QRect()

    def room_of(self, day: date) -> QRect:
        """Return where "Room for 2" of a day is, nowhere when it needs none."""
        box = self._under(self.board.by_day[day])[1]
        return box.toAlignedRect() if box is not None else QRect()

    def _under(self, cell: DayCell) -> tuple[QRectF | None, QRectF | None]:
        """Return where "+2 more" and "Room for 2" of a day lie."""
        found = self.row_of(cell.day)
        if found is None:
            return None, None
        row, column = found
        left, right = self.edges[column] + PAD, self.edges[column + 1] - GAP - PAD
        top = row.top - self.scrolled() + HEAD + len(self.shown_of(cell)) * self.pitch
        more = room = None
        if self.hidden_of(cell):
            more = QRectF(left, top - 1, right - left, MORE_HEIGHT)
            top += MORE_HEIGHT
        if cell.room and self.slot_of(cell) is None:
            room = QRectF(left, top, right - left, ROOM_HEIGHT)
        return more, room

    def release_free(self, at: QPoint) -> None:
        """Unfold a day, book in its room, or say what its head means."""
        cell = self.day_at(at)
        found = self.row_of(cell.day) if cell is not None else None
        if cell is None or found is None:
            return
        more, room = self._under(cell)
        if more is not None and more.contains(at):
            self.unfold(cell.day)
        elif room is not None and room.contains(at):
            self.day_asked.emit(cell.day)
        elif at.y() < self.box_of(*found).top() + HEAD and cell.loads[0] is not None:
            self.load_asked.emit(cell.day)

    def double_free(self, at: QPoint) -> None:
        """Book on a day."""
        cell = self.day_at(at)
        if cell is not None and cell.is_open and not cell.is_past:
            self.day_asked.emit(cell.day)

    def head_of(self, day: date) -> QRect:
        """Return where the head of a day lies in the viewport."""
        found = self.row_of(day)
        if found is None:
            return QRect()
        box = self.box_of(*found)
        return QRectF(box.left(), box.top(), box.width(), HEAD - 8).toAlignedRect()

    def lift_of(self, at: QPoint, entry: Entry, grip: Grip) -> Lift:  # noqa: ARG002
        """Return the lift of a whole meeting: here times are found, not chosen."""
        start = Target(entry.day, entry.minute, entry.minutes, entry.lane)
        return Lift(entry.face, start, entry.key)

    def target_at(self, at: QPoint, lift: Lift) -> Target | None:
        """Return the day at a point with its best time."""
        cell = self.day_at(at) if self.viewport().rect().contains(at) else None
        if cell is None:
            return None
        if cell.day == lift.start.day and lift.key is not None:
            return lift.start
        drop = self.plan.days.get(cell.day, DropDay())
        minute = lift.start.minute if drop.minute is None else drop.minute
        return Target(cell.day, minute, lift.start.minutes)

    def spot_of(self, target: Target) -> QRect:
        """Return where a target lies in the viewport: the gap that opened for it, else the day's head."""
        cell, found = self.board.by_day.get(target.day), self.row_of(target.day)
        if cell is None or found is None:
            return QRect()
        gap = next((box for e, box in self.stack_of(*found, cell) if e is None), None)
        return gap.translated(self.shift()).toAlignedRect() if gap else self.head_of(target.day)

    def creep(self, right: int, down: int) -> None:
        """Scroll; at the sides turn to the part before or after."""
        super().creep(0, down)
        is_time = not self._turn.isValid() or self._turn.elapsed() > _TURN_MS
        if right and self.is_paged and is_time:
            self._turn.start()
            self.turn(1 if right > 0 else -1)

    # Painting.

    def paint_ground(self, painter: QPainter, clip: QRect) -> None:
        """Paint the rules between rows and the boxes of special days."""
        colours, scrolled = theme().colours, self.scrolled()
        for row in self.rows_in(clip.top() + scrolled - ROW_GAP, clip.bottom() + scrolled):
            rule = row.top + row.height + ROW_GAP // 2 - scrolled
            if row is not self.rows[-1]:
                painter.fillRect(0, rule, self.viewport().width(), 1, colours.border)
            for column, day in enumerate(row.days):
                cell = self.board.by_day.get(day)
                if cell is not None:
                    self._paint_box(painter, self.box_of(row, column), cell)

    def _paint_box(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        colours, radius = theme().colours, theme().radius("card")
        shown = self.shown_target()
        if shown is not None and shown[1].day == cell.day and shown[1] != shown[0].start:
            refused = bool(self.refusal_at(shown[1]))
            fill = colours.warning.tint if refused else colours.selected
            border = colours.warning.border if refused else colours.accent.border
            rounded(painter, box, radius, fill=fill, border=border)
        elif cell.is_today:
            rounded(painter, box, radius, fill=colours.surface, border=colours.accent.border)
        elif cell.day == self.focus_day and (self.hasFocus() or self.selected is None):
            rounded(painter, box, radius, border=colours.border_strong)

    def paint_entry(self, painter: QPainter, placed: Placed, state: CardState) -> None:
        """Paint a card."""
        paint_meeting(painter, placed[1], placed[0].face, state)

    def paint_target(self, painter: QPainter, lift: Lift, target: Target) -> None:
        """Paint the gap that opens in the target day."""
        cell, found = self.board.by_day.get(target.day), self.row_of(target.day)
        if cell is None or found is None or self.slot_of(cell) is None:
            return
        drop = self.plan.days.get(target.day, DropDay())
        line = f"{target.minute // 60:02d}:{target.minute % 60:02d}"
        parts = (line, drop.drive if not drop.refusal else "")
        gap = next((b for e, b in self.stack_of(*found, cell) if e is None), None)
        if gap is not None:
            box = gap.translated(self.shift())
            paint_drop_slot(painter, box, lift.face.name, " · ".join(p for p in parts if p))

    def paint_over(self, painter: QPainter, clip: QRect) -> None:
        """Paint heads, "+2 more" and "Room for 2"."""
        scrolled = self.scrolled()
        for row in self.rows_in(clip.top() + scrolled, clip.bottom() + scrolled):
            for column, day in enumerate(row.days):
                cell, box = self.board.by_day.get(day), self.box_of(row, column)
                if cell is not None:
                    self._paint_under(painter, cell)
                    self._paint_head(painter, box, cell, is_stuck=row.top < scrolled)

    def _paint_under(self, painter: QPainter, cell: DayCell) -> None:
        more, room = self._under(cell)
        if more is not None:
            words = self.tr("+%n more", "", self.hidden_of(cell))
            text_line(painter, more, words, _MORE, theme().colours.accent.text, align=CENTRE)
        if room is not None:
            paint_room(painter, room, self.tr("Room for %n", "", cell.room))

    def _paint_head(self, painter: QPainter, box: QRectF, cell: DayCell, *, is_stuck: bool) -> None:
        colours = theme().colours
        if is_stuck:
            strip = QRectF(box.left(), box.top(), box.width(), HEAD - 2)
            painter.fillRect(strip, colours.canvas)
            if cell.is_today:
                painter.save()
                painter.setClipRect(strip)
                self._paint_box(painter, box, cell)
                painter.restore()
        content = QRectF(box.left(), box.top(), box.width(), HEAD)
        self.pictures.put(painter, content, cell.day, partial(_draw_head, cell))


def _draw_head(cell: DayCell, painter: QPainter, box: QRectF) -> None:
    """Draw name, numbers and hold bar of a day."""
    inset = PAD + 6 if cell.is_today else PAD + 1
    line = QRectF(box.left() + inset, box.top() + 7, box.width() - PAD - 1 - inset, 26)
    load = cell.loads[0]
    if load is not None:
        paint_day_head(painter, line, cell.name, load, is_today=cell.is_today)
    else:
        name = QRectF(line.left(), line.top(), line.width(), 20)
        text_line(painter, name, cell.name, _NAME, theme().colours.text2)
