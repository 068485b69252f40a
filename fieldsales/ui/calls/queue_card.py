"""The queue at the left of the call desk: filter chips with counts, whom to call and why, in order.

A model over rows of any number: a row is put into words only when it is painted.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from fieldsales.planning.slots import Offer
from fieldsales.ui import format as fmt
from fieldsales.ui.calls.words import queue_row
from fieldsales.ui.parts.cards import Card, Empty, Rule, column
from fieldsales.ui.parts.choices import FilterChip
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.parts.rows import ROW_ROLE, Index, RowsView
from fieldsales.ui.theme import theme
from fieldsales.views.calls import CallFor, QueueRow

WIDTH = 272
BOOK, CONFIRM, REBOOK = "book", "confirm", "rebook"
_CHIP_OF: Mapping[CallFor, str] = {
    CallFor.BOOK: BOOK,
    CallFor.CALL_BACK: BOOK,
    CallFor.CONFIRM: CONFIRM,
    CallFor.REBOOK: REBOOK,
}


class QueueModel(QAbstractListModel):
    """The rows of the queue that a filter leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[QueueRow, ...] = ()
        self._best: Mapping[bytes, Offer | None] = {}
        self._now: datetime | None = None

    def show(self, rows: Sequence[QueueRow], now: datetime) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._now = tuple(rows), now
        self.endResetModel()

    def show_best(self, best: Mapping[bytes, Offer | None]) -> None:
        """Add the best time of each client, by client."""
        self._best = best
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rows(self) -> tuple[QueueRow, ...]:
        """Return the rows, in order."""
        return self._rows

    def row_at(self, place: int) -> QueueRow | None:
        """Return one row, None past the end."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: tuple[str, bytes, bytes | None]) -> int:
        """Return where a row is, -1 when it is not here."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row for the delegate, its words for a screen reader."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None or self._now is None:
            return None
        if role not in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        known = row.client_id in self._best
        shown = queue_row(row, self._best.get(row.client_id), self._now, is_known=known)
        return shown if role == ROW_ROLE else shown.spoken


class QueueCard(Card):
    """The list with its head and chips."""

    chosen = Signal(object)
    """Another row (`QueueRow`) is to be called; None when there is none."""
    opened = Signal()
    """The row was opened: Return, or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[QueueRow, ...] = ()
        self._filter = ""
        self._now: datetime | None = None
        self._is_quiet = False
        self.head = self.add_head(self.tr("Queue"))
        self.chips = {
            BOOK: FilterChip(self.tr("Book")),
            CONFIRM: FilterChip(self.tr("Confirm")),
            REBOOK: FilterChip(self.tr("Rebook")),
        }
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, name=name: self._press(name))
        bar = QWidget()
        bar.setLayout(column(FlowRow(*self.chips.values(), spacing=6), margins=(12, 8, 12, 8)))
        self.add(bar)
        self.add(Rule())
        self.model = QueueModel(self)
        self.list = RowsView(self.tr("Queue"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.current_changed.connect(self._tell)
        self.list.opened.connect(lambda _place: self.opened.emit())
        self.loading = LoadingRows(theme().size("rowTwoLine"))
        self.empty = Empty("phone-call", self.tr("All calls made"))
        self._stack = QStackedWidget()
        for part in (self.list, self.loading, self.empty):
            self._stack.addWidget(part)
        self.add(self._stack, 1)

    def begin_loading(self) -> None:
        """Wait for the first rows."""
        self._stack.setCurrentWidget(self.loading)
        self.loading.begin()

    def show_rows(self, rows: Sequence[QueueRow], now: datetime) -> None:
        """Show the queue anew; the current row stays current while it is there. Nothing is announced."""
        self._all, self._now = tuple(rows), now
        counts = dict.fromkeys(self.chips, 0)
        for row in self._all:
            counts[_CHIP_OF[row.reason]] += 1
        for name, chip in self.chips.items():
            chip.set_count(fmt.number(counts[name]))
        self.head.set_count(fmt.number(len(self._all)))
        self._fill()

    def show_best(self, best: Mapping[bytes, Offer | None]) -> None:
        """Add the best time of each client."""
        self.model.show_best(best)

    def current(self) -> QueueRow | None:
        """Return the row that is current."""
        return self.model.row_at(self.list.current())

    def choose(self, key: tuple[str, bytes, bytes | None]) -> bool:
        """Make a row current, without a word; say whether it is in the list."""
        place = self.model.place_of(key)
        if place >= 0:
            self._choose_quietly(place)
        return place >= 0

    def choose_next(self, *, taken_out: tuple[str, bytes, bytes | None] | None = None) -> None:
        """Go to the next row that nobody talks to, else to the first; `taken_out` leaves the list first."""
        place = self.list.current()
        if taken_out is not None:
            self._all = tuple(r for r in self._all if r.key != taken_out)
            self._fill(keep=False)
        else:
            place += 1
        rows = self.model.rows()
        start = max(0, min(place, len(rows)))
        order = [*range(start, len(rows)), *range(start)]
        free = next((n for n in order if not rows[n].talking), None)
        if free is None:
            self.chosen.emit(None)
            return
        self._choose_quietly(free)
        self.chosen.emit(rows[free])

    def choose_previous(self) -> None:
        """Go to the row before."""
        self.list.step(-1)

    def _press(self, name: str) -> None:
        """Filter by a chip; the same once more takes the filter away."""
        self._filter = "" if self._filter == name else name
        for other, chip in self.chips.items():
            chip.setChecked(other == self._filter)
        self._fill(keep=False)
        self._choose_quietly(0)
        self.chosen.emit(self.model.row_at(0))

    def _fill(self, *, keep: bool = True) -> None:
        if self._now is None:
            return
        current, top = self.current(), self.list.verticalScrollBar().value()
        rows = [r for r in self._all if not self._filter or _CHIP_OF[r.reason] == self._filter]
        self._is_quiet = True
        self.model.show(rows, self._now)
        self._is_quiet = False
        self._stack.setCurrentWidget(self.list if rows else self.empty)
        if not rows:
            self._say_empty()
        if keep and current is not None:
            place = self.model.place_of(current.key)
            if place >= 0:
                self._choose_quietly(place)
            self.list.verticalScrollBar().setValue(top)

    def _say_empty(self) -> None:
        if self._all:
            said = self.tr("%n call(s) of other kinds wait.", "", len(self._all))
            self.empty.say(self.tr("No call of this kind"), said)
        else:
            helps = self.tr("New ones come with trips to fill, promises and tomorrow’s meetings.")
            self.empty.say(self.tr("All calls made"), helps)

    def _choose_quietly(self, place: int) -> None:
        self._is_quiet = True
        self.list.choose(place)
        self._is_quiet = False

    def _tell(self, place: int) -> None:
        if not self._is_quiet and place >= 0:
            self.chosen.emit(self.model.row_at(place))
