"""What every calendar shows and what is selected in it: the board, the entry, the day under focus, the keys.

Arrow keys, J and K go along; Return opens, Space looks closer; all other keys are the page's. What is
selected is told to assistive programs by the calendar's own name.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fieldsales.ui.calendar.board import NOTHING, Board, Key
from fieldsales.ui.calendar.gliding import Glide
from fieldsales.ui.keys import key_of
from fieldsales.ui.parts.native import dress_bars


class Choosing(QAbstractScrollArea):
    """A board in which one entry and one day are chosen."""

    chosen = Signal(object)
    """Another entry is selected (`Key`), or none."""
    day_chosen = Signal(object)
    """Another day has the focus (`date`)."""
    opened = Signal(object)
    """An entry was opened: Return (`Key`)."""
    peeked = Signal(object)
    """A closer look at an entry was asked for: Space, or a click (`Key`)."""
    load_asked = Signal(object)
    """What does the load of a day mean? Its head was pressed, or Space with no entry selected (`date`)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress_bars(self)
        self._name = name
        self.board: Board = NOTHING
        self.selected: Key | None = None
        self.focus_day: date | None = None
        self.glide = Glide(self)
        self.setAccessibleName(name)

    # What subclasses answer.

    def lay(self) -> None:
        """Reckon anew where everything lies, and how far one can scroll."""
        raise NotImplementedError

    def place_of(self, key: Key) -> QRectF | None:
        """Return where an entry lies in the viewport, None when it is not shown."""
        raise NotImplementedError

    def reveal(self, key: Key) -> None:
        """Scroll an entry into sight."""
        raise NotImplementedError

    def show_day(self, day: date) -> None:
        """Scroll a day into sight."""

    def forget_pictures(self) -> None:
        """Paint entries anew: they say something else now."""

    def drop_what_waited(self) -> None:
        """Forget a drop whose outcome is on the board now."""

    # What it shows.

    def set_board(self, board: Board, initials: Mapping[Key, str] | None = None) -> None:
        """Show another board; meetings that others moved glide, with their initials for a while."""
        before = self.board
        was = {key: box for key in board.moved_since(before) if (box := self.place_of(key))}
        self.board = board
        self.drop_what_waited()
        if self.selected is not None and self.selected not in board.by_key:
            self.selected = None
        if self.focus_day not in board.by_day:
            self.focus_day = self._first_day()
        self.forget_pictures()
        self.lay()
        self.glide.begin(was, initials or {})
        self._announce()
        self.refresh()

    def _first_day(self) -> date | None:
        today = next((c.day for c in self.board.cells if c.is_today), None)
        ahead = next((c.day for c in self.board.cells if not c.is_past and c.is_open), None)
        return today or ahead or (self.board.cells[-1].day if self.board.cells else None)

    def refresh(self) -> None:
        """Paint anew."""
        self.viewport().update()

    def rect_of(self, key: Key) -> QRect | None:
        """Return where an entry lies in the viewport, on whole pixels."""
        box = self.place_of(key)
        return box.toAlignedRect() if box is not None else None

    # Selection.

    def choose(self, key: Key | None, *, quiet: bool = False) -> None:
        """Select an entry; its day gets the focus."""
        if key is not None and key not in self.board.by_key:
            key = None
        is_new = key != self.selected
        self.selected = key
        entry = self.board.get(key)
        if entry is not None:
            self.focus_on(entry.day)
            self.reveal(entry.key)
        self._announce()
        self.refresh()
        if is_new and not quiet:
            self.chosen.emit(key)

    def focus_on(self, day: date) -> None:
        """Give a day the focus."""
        if day != self.focus_day and day in self.board.by_day:
            self.focus_day = day
            self.day_chosen.emit(day)
            self.refresh()

    def _announce(self) -> None:
        entry = self.board.get(self.selected)
        if entry is None:
            cell = self.board.by_day.get(self.focus_day) if self.focus_day else None
            words = f"{self._name}: {cell.spoken}" if cell else self._name
        else:
            place, count = self.board.place_in_day(entry)
            said = self.tr("{meeting}, {place} of {count}")
            words = said.format(meeting=entry.spoken, place=place, count=count)
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def step(self, by: int) -> None:
        """Select the next or previous entry, over the ends of days."""
        order = self.board.order
        if not order:
            return
        if self.selected in self.board.by_key:
            place = order.index(self.selected) + by if self.selected else 0
        else:
            place = self._nearest_in_order(by)
        self.choose(order[max(0, min(len(order) - 1, place))])

    def _nearest_in_order(self, by: int) -> int:
        """Return where to begin when a day has the focus but nothing is selected."""
        keys = [
            k for k in self.board.order if self.board.by_key[k].day >= (self.focus_day or date.min)
        ]
        first = self.board.order.index(keys[0]) if keys else len(self.board.order) - 1
        return first if by > 0 else first - 1

    def step_day(self, by: int) -> None:
        """Go to the day before or after, to the entry nearest in time there."""
        cells = self.board.cells
        days = [cell.day for cell in cells]
        if self.focus_day is None or self.focus_day not in self.board.by_day:
            return
        place = days.index(self.focus_day) + by
        if not 0 <= place < len(days):
            return
        was, cell = self.board.get(self.selected), cells[place]
        self.focus_on(cell.day)
        minute = was.minute if was else 9 * 60
        near = min(cell.entries, key=lambda e: abs(e.minute - minute), default=None)
        self.choose(near.key if near else None)
        self.show_day(cell.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along; Return opens, Space looks closer; the rest is the page's."""
        acts = {
            "J": lambda: self.step(1),
            "Down": lambda: self.step(1),
            "K": lambda: self.step(-1),
            "Up": lambda: self.step(-1),
            "Right": lambda: self.step_day(1),
            "Left": lambda: self.step_day(-1),
        }
        key = key_of(event)
        act = acts.get(key)
        if act is not None:
            act()
        elif key == "Return" and self.selected is not None:
            self.opened.emit(self.selected)
        elif key == "Space" and self.selected is not None:
            self.peeked.emit(self.selected)
        elif key == "Space" and self.focus_day is not None:
            self.load_asked.emit(self.focus_day)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select something when the keyboard comes here."""
        super().focusInEvent(event)
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if self.selected is None and event.reason() in by_key:
            self.step(1)
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard left."""
        super().focusOutEvent(event)
        self.refresh()
