"""Where things lie in the trip by order: weeks in rows, days in columns, cards in stacks.

Rows share the height; the head of a row stays at the upper edge while its meetings scroll under it. In a
small window one part is shown at a time, a week or three days of it. Nothing here is painted.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.board import DayCell, Entry, Key
from fieldsales.ui.calendar.canvas import Canvas, Placed
from fieldsales.ui.calendar.day_layout import columns_that_fit, in_parts, week_rows
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.theme import theme

LEAST_COLUMN = 140
MOST_SHOWN = 8
HEAD, FOOT, PAD, GAP, ROW_GAP = 41, 10, 7, 8, 18
ROOM_HEIGHT, MORE_HEIGHT = 27, 24


@dataclass(frozen=True, slots=True)
class Row:
    """A row of days in the content: where it lies and which days it has."""

    top: int
    height: int
    days: tuple[date, ...]


class OrderGround(Canvas):
    """Stacks of cards under the heads of days."""

    turned = Signal()
    """Another part is shown, or there are more or fewer parts."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.is_paged = False
        self.page = 0
        self.rows: list[Row] = []
        self.edges: list[int] = [0]
        self.card_height = theme().size("meetingMini")
        """The height of a card: two lines, three in a roomy window."""
        self.pitch = self.card_height
        self._parts: list[tuple[date, ...]] = []
        self._tops: list[int] = []
        self._open_days: set[date] = set()
        self._kept: dict[date, list[tuple[Entry | None, QRectF]]] = {}

    @property
    def pages(self) -> int:
        """How many parts there are; 1 when all are shown at once."""
        return len(self._parts) if self.is_paged else 1

    def set_paged(self, *, is_paged: bool) -> None:
        """Show one part at a time, or all of them."""
        if is_paged != self.is_paged:
            self.is_paged = is_paged
            self.lay()
            self.show_day(self.focus_day or date.min)

    def turn(self, by: int) -> None:
        """Show the part before or after; its first day gets the focus."""
        page = self.page + by
        if 0 <= page < self.pages:
            self.page = page
            self.lay()
            days = [d for d in self._parts[page] if d in self.board.by_day]
            if days and self.focus_day not in days:
                self.choose(None)
                self.focus_on(days[0])
            self.refresh()

    def lay(self) -> None:
        """Reckon rows and columns anew."""
        view = self.viewport()
        self._kept.clear()
        self.pictures.clear()
        is_roomy = self.window().width() >= theme().tokens.breakpoint["roomy"]
        self.card_height = theme().size("meetingMiniTall" if is_roomy else "meetingMini")
        self.pitch = self.card_height + theme().size("meetingGap")
        weeks = week_rows([c.day for c in self.board.cells])
        longest = len(weeks[0]) if weeks else 5
        columns = columns_that_fit(view.width(), longest, LEAST_COLUMN, GAP)
        self._parts = in_parts(weeks, columns)
        if self.is_paged:
            self._parts = [p for p in self._parts if any(d in self.board.by_day for d in p)]
        self.page = max(0, min(self.page, len(self._parts) - 1))
        shown = self._parts[self.page : self.page + 1] if self.is_paged else self._parts
        width = (view.width() - (columns - 1) * GAP) / columns
        self.edges = [round(n * (width + GAP)) for n in range(columns + 1)]
        share = (view.height() - ROW_GAP * (len(shown) - 1)) // max(1, min(2, len(shown)))
        top, self.rows = 0, []
        for days in shown:
            height = max(share, *(self._height(d) for d in days))
            self.rows.append(Row(top, height, days))
            top += height + ROW_GAP
        self._tops = [row.top for row in self.rows]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, top - ROW_GAP - view.height()))
        bar.setPageStep(view.height())
        bar.setSingleStep(self.pitch)
        self.turned.emit()

    def _height(self, day: date) -> int:
        cell = self.board.by_day.get(day)
        if cell is None:
            return 0
        count = len(self.shown_of(cell))
        extra = MORE_HEIGHT if self.hidden_of(cell) else 0
        extra += ROOM_HEIGHT + 3 if cell.room else 0
        return HEAD + count * self.pitch + extra + FOOT

    def shown_of(self, cell: DayCell) -> tuple[Entry, ...]:
        """Return the entries of a day that are shown: all of them once it was unfolded."""
        return cell.entries if cell.day in self._open_days else cell.entries[:MOST_SHOWN]

    def hidden_of(self, cell: DayCell) -> int:
        """Return how many entries of a day are folded away."""
        return len(cell.entries) - len(self.shown_of(cell))

    def scrolled(self) -> int:
        """Return by how many pixels the rows are scrolled."""
        return self.verticalScrollBar().value()

    def rows_in(self, top: int, bottom: int) -> Iterator[Row]:
        """Yield the rows that touch a stretch of the content."""
        first = max(0, bisect_right(self._tops, top) - 1)
        for row in self.rows[first:]:
            if row.top > bottom:
                return
            yield row

    def box_of(self, row: Row, column: int) -> QRectF:
        """Return the box of a day in the viewport, its head at the upper edge when it is scrolled."""
        top = row.top - self.scrolled()
        stuck = min(max(top, 0), top + row.height - HEAD)
        left, right = self.edges[column], self.edges[column + 1] - GAP
        return QRectF(left, stuck, right - left, top + row.height - stuck)

    def row_of(self, day: date) -> tuple[Row, int] | None:
        """Return the row and the column of a day, None when it is not shown."""
        for row in self.rows:
            if day in row.days:
                return row, row.days.index(day)
        return None

    def slot_of(self, cell: DayCell) -> Target | None:
        """Return the target that opens a gap in a day."""
        shown = self.shown_target()
        if shown is None or shown[1].day != cell.day or shown[1] == shown[0].start:
            return None
        return None if self.plan.is_final(shown[1]) else shown[1]

    def stack_of(self, row: Row, column: int, cell: DayCell) -> list[tuple[Entry | None, QRectF]]:
        """Return the cards of a day with their places in the content; None stands for a target's gap."""
        left, right = self.edges[column] + PAD, self.edges[column + 1] - GAP - PAD
        top, height, slot = row.top + HEAD, self.card_height, self.slot_of(cell)
        cards: list[Entry | None] = list(self.shown_of(cell))
        if slot is not None:
            before = [e for e in cell.entries if e.minute <= slot.minute]
            cards.insert(min(len(cards), len(before)), None)
        pitch = float(self.pitch)
        if slot is not None:  # a full day makes room for the gap by laying its cards closer
            room = row.height - HEAD - FOOT - height
            pitch = min(pitch, room / max(1, len(cards) - 1))
        return [
            (card, QRectF(left, round(top + n * pitch), right - left, height))
            for n, card in enumerate(cards)
        ]

    def _cards(self, row: Row, column: int, cell: DayCell) -> list[tuple[Entry | None, QRectF]]:
        """Return the same, kept while nothing is dragged over the day."""
        if self.slot_of(cell) is not None:
            return self.stack_of(row, column, cell)
        kept = self._kept.get(cell.day)
        if kept is None:
            kept = self._kept[cell.day] = self.stack_of(row, column, cell)
        return kept

    def shift(self) -> QPointF:
        """Return how far the rows are scrolled."""
        return QPointF(0, -self.scrolled())

    def content_in(self, clip: QRect) -> Iterator[Placed]:
        """Yield the entries that touch a part of the viewport, with their places in the content."""
        scrolled = self.scrolled()
        top, bottom = clip.top() + scrolled, clip.bottom() + scrolled
        for row in self.rows_in(top, bottom):
            for column, day in enumerate(row.days):
                cell = self.board.by_day.get(day)
                if cell is None or self.edges[column] > clip.right():
                    continue
                for entry, box in self._cards(row, column, cell):
                    if entry is not None and box.bottom() >= top and box.top() <= bottom:
                        yield entry, box

    def is_covered(self, placed: Placed, at: QPoint) -> bool:
        """Say whether the head of its row lies over an entry at a point."""
        found = self.row_of(placed[0].day)
        return found is not None and at.y() < self.box_of(*found).top() + HEAD

    def place_of(self, key: Key) -> QRectF | None:
        """Return where an entry lies in the viewport."""
        entry = self.board.get(key)
        found = self.row_of(entry.day) if entry is not None else None
        if entry is None or found is None:
            return None
        boxes = (b for e, b in self._cards(*found, self.board.by_day[entry.day]) if e is entry)
        return next((box.translated(self.shift()) for box in boxes), None)

    def day_at(self, at: QPoint) -> DayCell | None:
        """Return the day at a point."""
        y = at.y() + self.scrolled()
        for row in self.rows_in(y, y):
            for column, day in enumerate(row.days):
                is_across = self.edges[column] <= at.x() < self.edges[column + 1]
                if is_across and y <= row.top + row.height + ROW_GAP // 2:
                    return self.board.by_day.get(day)
        return None

    def reveal(self, key: Key) -> None:
        """Scroll an entry into sight, below the head of its row; unfold its day where it is hidden."""
        entry = self.board.by_key[key]
        self.show_day(entry.day)
        if self.place_of(key) is None:
            self.unfold(entry.day)
        box = self.place_of(key)
        bar = self.verticalScrollBar()
        if box is not None and box.top() < HEAD:
            bar.setValue(bar.value() + int(box.top()) - HEAD - 4)
        elif box is not None and box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + int(box.bottom()) - self.viewport().height() + 8)

    def show_day(self, day: date) -> None:
        """Turn to the part with a day."""
        for number, days in enumerate(self._parts):
            if self.is_paged and day in days and number != self.page:
                self.page = number
                self.lay()
                self.refresh()

    def unfold(self, day: date) -> None:
        """Show all of a day."""
        self._open_days.add(day)
        self.lay()
        self.refresh()
