"""Days as columns beside a ruler of hours, one lane a day or one for each brigade.

Overlapping meetings stand side by side. Dragging on free time makes a meeting of that length, a meeting is
moved by its middle and made longer or shorter by its edges, all in quarters of an hour.
"""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar import hours_paint
from fieldsales.ui.calendar.block import Block, paint_block, paint_count
from fieldsales.ui.calendar.board import DayCell, Entry
from fieldsales.ui.calendar.canvas import Placed
from fieldsales.ui.calendar.day_layout import clusters, snap
from fieldsales.ui.calendar.drag import Grip, Lift, Target
from fieldsales.ui.calendar.hours_ground import RULER, HoursGround
from fieldsales.ui.format import clock_of_minute
from fieldsales.ui.parts.meeting_card import CardState, paint_meeting
from fieldsales.ui.parts.meeting_card import MeetingCard as Face
from fieldsales.ui.status import Status
from fieldsales.ui.theme import theme

_EDGE = 6
_LEAST_FOR_EDGES = 24
DEFAULT_MINUTES = 60


@dataclass(frozen=True, slots=True)
class OfferBox:
    """A time offered for a booking: `number` is its key."""

    target: Target
    number: int
    line: str
    is_chosen: bool = False


class HoursCanvas(HoursGround):
    """Meetings by the hour."""

    chooses_times = True
    offer_pressed = Signal(int)
    """An offered time was pressed, by its number."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.offers: tuple[OfferBox, ...] = ()

    def set_focus_lane(self, lane: int) -> None:
        """Give a brigade the wide lane."""
        self.focus_lane = lane
        self.lay()
        self.refresh()

    # The pointer.

    def grip_at(self, at: QPoint, _entry: Entry, box: QRectF) -> Grip:
        """Return the edge at a point, else the whole."""
        if box.height() < _LEAST_FOR_EDGES:
            return Grip.WHOLE
        if at.y() <= box.top() + _EDGE:
            return Grip.TOP
        return Grip.BOTTOM if at.y() >= box.bottom() - _EDGE else Grip.WHOLE

    def lift_of(self, at: QPoint, entry: Entry, grip: Grip) -> Lift:
        """Return the lift of a meeting."""
        start = Target(entry.day, entry.minute, entry.minutes, entry.lane)
        grab = round(self.minute_at(at.y())) - entry.minute
        return Lift(entry.face, start, entry.key, grip=grip, grab=grab)

    def target_at(self, at: QPoint, lift: Lift) -> Target | None:
        """Return where a lift would land, in quarters of an hour."""
        if not self.body.contains(at) and lift.grip is Grip.WHOLE:
            return None
        start, minute = lift.start, self.minute_at(at.y())
        match lift.grip:
            case Grip.TOP:
                began = max(0, min(snap(minute), start.minute + start.minutes - 15))
                length = start.minute + start.minutes - began
                return Target(start.day, began, length, start.lane)
            case Grip.BOTTOM:
                length = max(15, snap(minute) - start.minute)
                return Target(start.day, start.minute, length, start.lane)
            case Grip.NEW:
                here = snap(minute)
                began, ended = sorted((start.minute, here))
                return Target(start.day, began, max(15, ended - began), start.lane)
            case Grip.WHOLE:
                return self._moved(at, lift, minute)

    def _moved(self, at: QPoint, lift: Lift, minute: float) -> Target | None:
        cell = self.day_at(at)
        if cell is None:
            return None
        began = max(0, min(24 * 60 - lift.start.minutes, snap(minute - lift.grab)))
        return Target(cell.day, began, lift.start.minutes, lift.start.lane)

    def time_at(self, at: QPoint) -> Target | None:
        """Return the free time at a point: a quarter of an hour in a lane."""
        cell, room = self.day_at(at), self.room_at(at)
        if cell is None or room is None or room.is_collapsed or not self.body.contains(at):
            return None
        minute = int(self.minute_at(at.y()) // 15 * 15)
        return Target(cell.day, minute, DEFAULT_MINUTES, room.lanes[0])

    def begin_free(self, at: QPoint) -> None:
        """Begin a new meeting by dragging over free time."""
        time, cell = self.time_at(at), self.day_at(at)
        if time is None or cell is None or not cell.is_open:
            return
        face = Face(self.tr("New meeting"), "", Status.PLANNED)
        self.drag.begin(Lift(face, Target(time.day, time.minute, 0, time.lane), grip=Grip.NEW), at)

    def double_free(self, at: QPoint) -> None:
        """Book the hour at a point."""
        time, cell = self.time_at(at), self.day_at(at)
        if time is not None and cell is not None and cell.is_open:
            self.time_asked.emit(time)

    def release_free(self, at: QPoint) -> None:
        """Take an offered time, or say what the head of a day means."""
        pressed = next((o for o in self.offers if self.offer_box(o).contains(at)), None)
        cell = self.day_at(at)
        if pressed is not None and self.body.contains(at):
            self.offer_pressed.emit(pressed.number)
        elif cell is not None and at.y() < self.head:
            self.load_asked.emit(cell.day)

    def head_of(self, day: date) -> QRect:
        """Return where the head of a day lies in the viewport."""
        number = self.places.get(day, 0)
        return QRect(self.left_of(number), 0, self.day_width, self.head)

    def spot_of(self, target: Target) -> QRect:
        """Return where a target lies in the viewport."""
        number = self.places.get(target.day, 0)
        box = self.box_for(number, self.room_of(target.lane), target.minute, target.minutes)
        return box.toAlignedRect()

    def set_offers(self, offers: tuple[OfferBox, ...]) -> None:
        """Show times to offer."""
        self.offers = offers
        self.refresh()

    def offer_box(self, offer: OfferBox) -> QRectF:
        """Return where an offered time lies, nowhere when its day is not shown."""
        number = self.places.get(offer.target.day)
        if number is None:
            return QRectF()
        room = self.room_of(offer.target.lane)
        return self.box_for(number, room, offer.target.minute, offer.target.minutes)

    # Painting.

    def paint_ground(self, painter: QPainter, _clip: QRect) -> None:
        """Paint hours, lunch, days, lanes, counts of narrow lanes."""
        body = self.body
        hours_paint.paint_hours(painter, body, self.hours, self.y_of)
        for number, cell in self.days_in(body):
            left = self.left_of(number)
            is_first = number > 0 and (cell.day - self.board.cells[number - 1].day).days > 1
            hours_paint.paint_day(
                painter, body, left, self.day_width, is_open=cell.is_open, is_week=is_first
            )
            for room in self.rooms[1:]:
                hours_paint.paint_lane(painter, body, left + room.left)
            self._paint_counts(painter, number, cell)

    def _paint_offers(self, painter: QPainter) -> None:
        """Paint the times to offer over the entries: what was moved away from there does not count."""
        painter.save()
        painter.setClipRect(self.body)
        for offer in self.offers:
            hours_paint.paint_offer(
                painter,
                self.offer_box(offer),
                offer.line,
                offer.number,
                is_chosen=offer.is_chosen,
            )
        painter.restore()

    def is_covered(self, _placed: Placed, at: QPoint) -> bool:
        """Say whether a time to offer lies over an entry."""
        return any(self.offer_box(offer).contains(at) for offer in self.offers)

    def _paint_counts(self, painter: QPainter, number: int, cell: DayCell) -> None:
        for room in (r for r in self.rooms if r.is_collapsed):
            spans = [(e.minute, e.end) for e in cell.entries if e.lane in room.lanes]
            for start, end, count in clusters(spans):
                paint_count(painter, self.box_for(number, room, start, end - start), count)

    def paint_entry(self, painter: QPainter, placed: Placed, state: CardState) -> None:
        """Paint a meeting: by its status in a trip, by its brigade among several."""
        entry, box = placed
        if len(self.board.lanes) == 1:
            paint_meeting(painter, box, entry.face, state)
            return
        face, lane = entry.face, self.board.lanes[entry.lane]
        block = Block(
            clock_of_minute(entry.minute),
            face.name,
            face.status,
            lane.colour,
            face.is_contract,
            face.has_conflict,
        )
        paint_block(painter, box, block, state)

    def paint_target(self, painter: QPainter, lift: Lift, target: Target) -> None:
        """Paint where a lift would land."""
        number = self.places.get(target.day)
        if number is None:
            return
        box = self.box_for(number, self.room_of(target.lane), target.minute, target.minutes)
        refusal = self.refusal_at(target)
        hours_paint.paint_ghost(painter, box, lift.face.name, target, is_refused=bool(refusal))

    def paint_over(self, painter: QPainter, _clip: QRect) -> None:
        """Paint the times to offer, the line of the present, the ruler, the heads."""
        self._paint_offers(painter)
        self._paint_now(painter)
        view = self.viewport().rect()
        hours_paint.paint_ruler(painter, view, self.head, self.hours, self.y_of)
        painter.save()
        painter.setClipRect(RULER, 0, view.width() - RULER, self.head)
        painter.fillRect(RULER, 0, view.width() - RULER, self.head, self.ground)
        for place, cell in self.days_in(view.adjusted(RULER, 0, 0, 0)):
            box = QRectF(self.left_of(place), 0, self.day_width, self.head)
            key = (cell.day, cell.day == self.focus_day)
            self.pictures.put(painter, box, key, partial(self._draw_head, cell))
        painter.restore()
        painter.fillRect(0, self.head - 1, view.width(), 1, theme().colours.border)

    def _paint_now(self, painter: QPainter) -> None:
        number = self.places.get(self.board.now[0]) if self.board.now else None
        if self.board.now is None or number is None:
            return
        painter.save()
        painter.setClipRect(self.body)
        left = self.left_of(number)
        hours_paint.paint_now(
            painter, left, left + self.day_width, round(self.y_of(self.board.now[1]))
        )
        painter.restore()

    def _draw_head(self, cell: DayCell, painter: QPainter, box: QRectF) -> None:
        self.paint_head(painter, box, cell)

    def paint_head(self, painter: QPainter, box: QRectF, cell: DayCell) -> None:
        """Paint the head of a day."""
        hours_paint.paint_trip_head(painter, box, cell, is_focus=cell.day == self.focus_day)
