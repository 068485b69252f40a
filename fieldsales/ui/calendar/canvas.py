"""The ground of every painted calendar: scrolling, what lies under the pointer, dragging, painting.

Subclasses say where entries lie and paint their own ground; entries are painted from kept pictures. It
shows a board and emits what a person means; it decides nothing and reads no table. The agenda is the
equal list.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QToolTip, QWidget

from fieldsales.ui.calendar.board import DayCell, Entry, Key
from fieldsales.ui.calendar.drag import Grip, Lift, Target
from fieldsales.ui.calendar.dropping import Dropping
from fieldsales.ui.calendar.pictures import Pictures, on_pixels
from fieldsales.ui.parts.meeting_card import PLAIN, CardState
from fieldsales.ui.status import colours_of
from fieldsales.ui.theme import theme

Placed = tuple[Entry, QRectF]


class Canvas(Dropping):
    """A calendar that is painted."""

    day_asked = Signal(object)
    """A meeting is to be booked on a day (`date`)."""
    time_asked = Signal(object)
    """A meeting is to be booked at a time (`Target`)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.pictures = Pictures()
        self._is_scrolling = False
        self._hot: Key | None = None
        self._press: tuple[QPoint, Entry | None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What subclasses answer.

    def shift(self) -> QPointF:
        """Return what a place in the content is moved by to its place in the viewport."""
        raise NotImplementedError

    def content_in(self, clip: QRect) -> Iterator[Placed]:
        """Yield the entries that touch a part of the viewport, with their places in the content."""
        raise NotImplementedError

    def is_covered(self, placed: Placed, at: QPoint) -> bool:  # noqa: ARG002
        """Say whether something lies over an entry at a point of the viewport."""
        return False

    def day_at(self, at: QPoint) -> DayCell | None:
        """Return the day at a point of the viewport."""
        raise NotImplementedError

    def grip_at(self, at: QPoint, entry: Entry, box: QRectF) -> Grip:  # noqa: ARG002
        """Return by what an entry is taken at a point."""
        return Grip.WHOLE

    def lift_of(self, at: QPoint, entry: Entry, grip: Grip) -> Lift:
        """Return what lifting an entry at a point means."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, clip: QRect) -> None:
        """Paint what lies under the entries."""
        raise NotImplementedError

    def paint_entry(self, painter: QPainter, placed: Placed, state: CardState) -> None:
        """Paint one entry."""
        raise NotImplementedError

    def paint_blank(self, painter: QPainter, placed: Placed) -> None:
        """Paint the ground of an entry whose picture is not made yet."""
        painter.fillRect(placed[1], colours_of(placed[0].face.status).tint)

    def paint_over(self, painter: QPainter, clip: QRect) -> None:
        """Paint what lies over the entries: heads, rulers."""
        raise NotImplementedError

    def paint_target(self, painter: QPainter, lift: Lift, target: Target) -> None:
        """Paint where a lift would land."""
        raise NotImplementedError

    def press_free(self, at: QPoint) -> None:
        """Take a press beside all entries."""
        cell = self.day_at(at)
        if cell is not None:
            self.choose(None)
            self.focus_on(cell.day)

    def release_free(self, at: QPoint) -> None:
        """Take a click beside all entries."""

    def double_free(self, at: QPoint) -> None:
        """Take a double click beside all entries."""

    def begin_free(self, at: QPoint) -> None:
        """Take a drag that began beside all entries."""

    # The pointer.

    def entry_at(self, at: QPoint) -> Placed | None:
        """Return the entry at a point of the viewport, the uppermost one."""
        shift, found = self.shift(), None
        for entry, content in self.content_in(QRect(at, at)):
            box = content.translated(shift)
            if box.contains(at) and not self.is_covered((entry, box), at):
                found = (entry, box)
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put a drag back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.drag.cancel():
            self._press = None
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        found = self.entry_at(at)
        self._press = (at, found[0] if found else None)
        if found is not None:
            self.choose(found[0].key)
        else:
            self.press_free(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or light what lies under the pointer."""
        at = event.position().toPoint()
        is_copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.drag.lift is not None:
            self.drag.move(at, is_copy=is_copy)
        elif self._press is not None:
            far = (at - self._press[0]).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._begin_drag(*self._press)
                self.drag.move(at, is_copy=is_copy)
        else:
            self._light(at)

    def _begin_drag(self, at: QPoint, entry: Entry | None) -> None:
        if entry is None:
            self.begin_free(at)
        elif not entry.is_fixed:
            box = self.place_of(entry.key)
            grip = self.grip_at(at, entry, box) if box is not None else Grip.WHOLE
            self.drag.begin(self.lift_of(at, entry, grip), at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or take a click for what it is."""
        press, self._press = self._press, None
        if self.drag.lift is not None:
            self.drag.drop()
        elif press is not None and event.button() == Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            if press[1] is not None:
                self.peeked.emit(press[1].key)
            else:
                self.release_free(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Book at free time."""
        at = event.position().toPoint()
        if self.entry_at(at) is None:
            self.double_free(at)

    def _light(self, at: QPoint) -> None:
        found = self.entry_at(at)
        hot = found[0].key if found else None
        at_edge = (
            found is not None
            and not found[0].is_fixed
            and self.grip_at(at, *found) is not Grip.WHOLE
        )
        shape = Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if hot != self._hot:
            self._hot = hot
            self.refresh()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is cut short; forget the pointer when it leaves."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.entry_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tip_of(found) if found else "", self)
            return True
        if event.type() == QEvent.Type.Leave and self._hot is not None:
            self._hot = None
            self.refresh()
        return super().viewportEvent(event)

    def tip_of(self, placed: Placed) -> str:
        """Return what the tooltip of an entry says."""
        face = placed[0].face
        return "\n".join(t for t in (face.name, face.line, face.purpose) if t)

    def forget_pictures(self) -> None:
        """Paint entries anew: they say something else now."""
        self.pictures.clear()

    # Painting.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.lay()

    def scrollContentsBy(self, _right: int, _down: int) -> None:
        """Paint the part that came into sight."""
        self._is_scrolling = True
        self.viewport().update()

    @property
    def body(self) -> QRect:
        """The part of the viewport in which entries are seen."""
        return self.viewport().rect()

    @property
    def ground(self) -> QColor:
        """The colour of the ground."""
        return theme().colours.canvas

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, entries, target; over them heads."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.rect())
        finally:  # a fault of ours must not leave the viewport being painted: Qt would end the program
            painter.end()

    def _paint(self, painter: QPainter, clip: QRect) -> None:
        painter.fillRect(clip, self.ground)
        painter.save()
        painter.setClipRect(self.body.intersected(clip))
        self.paint_ground(painter, clip)
        self._paint_entries(painter, clip)
        shown = self.shown_target()
        if shown is not None:
            self.paint_target(painter, *shown)
        painter.restore()
        self.paint_over(painter, clip)
        self._is_scrolling = False
        if self.pictures.owes:
            self.viewport().update()

    def _paint_entries(self, painter: QPainter, clip: QRect) -> None:
        """Copy the pictures of entries; those that are special just now are drawn."""
        ratio, shift = self.viewport().devicePixelRatioF(), self.shift()
        special = {self.selected, self._hot, self.moving_key(), *self.glide.keys}
        put, paint = self.pictures.put, self.paint_entry
        self.pictures.begin(ratio, is_scrolling=self._is_scrolling)
        is_whole = ratio == int(ratio)
        drawn: list[Placed] = []
        painter.translate(shift)
        for placed in self.content_in(clip):
            entry, box = placed
            if entry.key in special:
                drawn.append((entry, box.translated(shift)))
                continue
            at = box if is_whole else on_pixels(box, shift, ratio)
            draw = partial(_draw, paint, entry)
            if not put(painter, at, entry.key, draw):
                self.paint_blank(painter, placed)
        painter.translate(-shift)
        for placed in drawn:
            self._paint_special(painter, placed)

    def _paint_special(self, painter: QPainter, placed: Placed) -> None:
        entry, box = placed
        state = CardState(
            is_chosen=entry.key == self.selected,
            is_hot=entry.key == self._hot,
            is_faded=entry.key == self.moving_key(),
        )
        box = self.glide.place(entry.key, box)
        self.paint_entry(painter, (entry, box), state)
        self.glide.paint_initials(painter, entry.key, box)


def _draw(
    paint: Callable[[QPainter, Placed, CardState], None],
    entry: Entry,
    painter: QPainter,
    box: QRectF,
) -> None:
    paint(painter, (entry, box), PLAIN)
