"""Dragging in a calendar: what is lifted, where it would land, the card that follows the pointer.

Knows the ground only by its promise (`Ground`): where a point lies, what dropping there would mean. Esc
and a drop beside everything put it back. Edges scroll after 300 ms.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.board import Key
from fieldsales.ui.painting import rounded, shadow, text_block, text_line, text_width, wrapped
from fieldsales.ui.parts.meeting_card import LINE, NAME
from fieldsales.ui.parts.meeting_card import MeetingCard as Face
from fieldsales.ui.status import paint_glyph
from fieldsales.ui.theme import Tone, theme

EDGE = 28
EDGE_WAIT_MS, EDGE_STEP_MS, EDGE_STEP = 300, 30, 14
_ROOM = 12
_NARROW, _WIDE = 186, 280


class Grip(Enum):
    """By what a meeting is held."""

    WHOLE = "whole"
    TOP = "top"
    BOTTOM = "bottom"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Target:
    """Where something would land: local day, minute and length, lane."""

    day: date
    minute: int
    minutes: int
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Lift:
    """What is being dragged. `guest` is the id of something that lies outside the calendar."""

    face: Face
    start: Target
    key: Key | None = None
    guest: bytes = b""
    grip: Grip = Grip.WHOLE
    grab: int = 0
    """Minutes from its start to where it was taken."""


@dataclass(frozen=True, slots=True)
class Landing:
    """A drop: what, where, as a copy or not; `refusal` is why the place cannot take it, if it cannot."""

    lift: Lift
    target: Target
    is_copy: bool = False
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class DropDay:
    """What dropping on a day would mean. `minute` is the best start; None while or where there is none.

    `outlook` says what the day gains ("≈1.7 → 2.1"), `drive` what it costs ("+6 min"). A `refusal` that is
    `final` cannot be overcome by a reason.
    """

    minute: int | None = None
    outlook: str = ""
    drive: str = ""
    refusal: str = ""
    is_final: bool = False


_NOTHING = DropDay()


@dataclass(slots=True)
class DropPlan:
    """What dropping means on each day, and at times that were asked about one by one."""

    days: Mapping[date, DropDay] = field(default_factory=dict)
    times: dict[Target, str] = field(default_factory=dict)

    def is_final(self, target: Target) -> bool:
        """Say whether no reason helps on that day."""
        return self.days.get(target.day, _NOTHING).is_final


class Ground(Protocol):
    """What a drag asks of the calendar under it."""

    def viewport(self) -> QWidget:
        """Return the widget in whose coordinates points are."""
        ...

    def target_at(self, at: QPoint, lift: Lift) -> Target | None:
        """Return where a lift would land, None beside every day."""
        ...

    def drop_words(self, target: Target | None, lift: Lift) -> tuple[str, str]:
        """Return (what dropping there means, why it cannot be); one of them is empty."""
        ...

    def creep(self, right: int, down: int) -> None:
        """Scroll by some pixels."""
        ...


class Drag(QObject):
    """One drag at a time."""

    begun = Signal(object)
    """Something was lifted (`Lift`)."""
    moved = Signal(object)
    """It would land elsewhere now (`Target` or None)."""
    landed = Signal(object)
    """It was dropped on a place (`Landing`)."""
    ended = Signal()
    """It lies down again, dropped or put back."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.viewport())
        self._ground = ground
        self.lift: Lift | None = None
        self.target: Target | None = None
        self.is_copy = False
        self._at = QPoint()
        self._card: DragCard | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(EDGE_WAIT_MS)
        self._creep = QTimer(self)
        self._creep.setInterval(EDGE_STEP_MS)
        self._wait.timeout.connect(self._creep.start)
        self._creep.timeout.connect(self._scroll)

    def begin(self, lift: Lift, at: QPoint) -> None:
        """Lift something at a point."""
        self.lift = lift
        if lift.grip is Grip.WHOLE:
            self._card = DragCard(self._ground.viewport().window(), lift.face)
        self.begun.emit(lift)
        self.move(at)

    def move(self, at: QPoint, *, is_copy: bool = False) -> None:
        """Follow the pointer."""
        if self.lift is None:
            return
        self._at, self.is_copy = at, is_copy and self.lift.key is not None
        target = self._ground.target_at(at, self.lift)
        if target != self.target:
            self.target = target
            self.moved.emit(target)
        self.say()
        if any(self._pull()):
            if not self._wait.isActive() and not self._creep.isActive():
                self._wait.start()
        else:
            self._wait.stop()
            self._creep.stop()

    def again(self) -> None:
        """Find anew where it would land: what dropping means is known better by now."""
        self.move(self._at, is_copy=self.is_copy)

    def say(self) -> None:
        """Say anew on the card what a drop would mean: more may be known by now."""
        if self.lift is None or self._card is None:
            return
        words, refusal = self._ground.drop_words(self.target, self.lift)
        self._card.say(words, refusal, is_copy=self.is_copy)
        window = self._ground.viewport().window()
        self._card.follow(self._ground.viewport().mapTo(window, self._at))

    def drop(self) -> None:
        """Let go."""
        lift, target = self.lift, self.target
        if lift is None:
            return
        landing = None
        if target is not None and (target != lift.start or self.is_copy):
            _, refusal = self._ground.drop_words(target, lift)
            landing = Landing(lift, target, self.is_copy, refusal)
        self._end()
        if landing is not None:
            self.landed.emit(landing)

    def cancel(self) -> bool:
        """Put it back; say whether there was anything."""
        if self.lift is None:
            return False
        self._end()
        return True

    def _end(self) -> None:
        self._wait.stop()
        self._creep.stop()
        self.lift = self.target = None
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.ended.emit()

    def _pull(self) -> tuple[int, int]:
        """Return which edge the pointer is at: (-1, 0, 1) to the right and downwards."""
        view = self._ground.viewport()
        x, y = self._at.x(), self._at.y()
        if not view.rect().adjusted(-EDGE, -EDGE, EDGE, EDGE).contains(self._at):
            return 0, 0
        right = -1 if x < EDGE else int(x > view.width() - EDGE)
        down = -1 if y < EDGE else int(y > view.height() - EDGE)
        return right, down

    def _scroll(self) -> None:
        right, down = self._pull()
        self._ground.creep(right * EDGE_STEP, down * EDGE_STEP)
        self.move(self._at, is_copy=self.is_copy)


class DragCard(QWidget):
    """The card that follows the pointer: who, and what dropping here means; a refusal is in amber."""

    def __init__(self, window: QWidget, face: Face) -> None:
        super().__init__(window)
        self._face = face
        self._words = self._refusal = ""
        self._is_copy = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(face.name)
        self.say("", "")
        self.show()
        self.raise_()

    @property
    def words(self) -> str:
        """What it says under the name."""
        return self._refusal or self._words

    def say(self, words: str, refusal: str, *, is_copy: bool = False) -> None:
        """Say what a drop would mean."""
        self._words, self._refusal, self._is_copy = words, refusal, is_copy
        least = max(text_width(self._face.name, NAME), text_width(words, LINE)) + 40
        width = int(min(_WIDE, max(_NARROW, least)))
        lines = 1
        if refusal:
            width = _WIDE
            lines = len(wrapped(refusal, LINE, width - 40))
        height = 20 + 15 * max(1, lines)
        self.resize(width + 2 * _ROOM, height + 2 * _ROOM)
        self.update()

    def follow(self, at: QPoint) -> None:
        """Stand to the right and below of the pointer, inside the window."""
        window = self.window()
        left = min(at.x() + 4, window.width() - self.width() + _ROOM)
        top = min(at.y() + 10, window.height() - self.height() + _ROOM)
        self.move(max(0, left) - _ROOM, max(0, top) - _ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, ground, name, what a drop means."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        radius = theme().radius("card_mini")
        shadow(painter, box, radius, theme().tokens.drag_shadow)
        border = colours.warning.border if self._refusal else colours.accent.fill
        rounded(painter, box, radius, fill=colours.raised, border=border)
        paint_glyph(painter, box.left() + 6, box.top() + 4, self._face.status)
        left, width = box.left() + 27, box.width() - 33
        name = f"+ {self._face.name}" if self._is_copy else self._face.name
        text_line(painter, QRectF(left, box.top() + 3, width, 16), name, NAME, colours.text)
        second = QRectF(left, box.top() + 18, width, box.height() - 20)
        if self._refusal:
            text_block(painter, second, self._refusal, LINE, theme().tone(Tone.WARNING))
        else:
            text_line(
                painter, QRectF(left, box.top() + 18, width, 15), self._words, LINE, colours.text2
            )
