"""Tables of any length: rows come in windows as they are looked at, 44 pixels each, the head fixed at 32.

A table knows only the ids of its rows at first; those in sight are asked for a window at a time, off the
GUI thread. Cells are painted by one delegate from what a column says of a row.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import LEFT, RIGHT, TextStyle, is_cut, rounded, text_line, text_width
from fieldsales.ui.parts.cells import PAD, PLAIN, SECOND, TITLE, Cell, paint_cell
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.parts.rows import Index, paint_row_ground
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 2
WINDOW = 200
R = TypeVar("R")
_HEAD = TextStyle(Type.META, weight=600)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: its head, what it says of a row, its width (0 takes what is left), its side."""

    title: str
    cell: Callable[[R], Cell]
    width: int = 0
    is_right: bool = False
    hides_below: int = 0
    """Left out in tables narrower than this."""


Ask = Callable[[Sequence[bytes], Callable[[Sequence[R]], None]], None]


class WindowsModel(QAbstractTableModel, Generic[R]):
    """A table over ids; rows are asked for in windows when first looked at.

    Args:
        columns: what is shown.
        ask: gets ids and where to hand their rows, in the same order; works off the GUI thread.
        key: the id of a row.
    """

    def __init__(
        self, columns: Sequence[Column[R]], ask: Ask[R], key: Callable[[R], bytes]
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._ask, self._key = ask, key
        self._ids: list[bytes] = []
        self._rows: dict[bytes, R] = {}
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask_wanted)

    def show_ids(self, ids: Sequence[bytes]) -> None:
        """Show other rows; what is known of them stays until it is asked for anew."""
        self.beginResetModel()
        self._ids = list(ids)
        self._asked.clear()
        self._wanted.clear()
        self._round += 1
        self.endResetModel()

    def renew(self) -> None:
        """Ask anew for what is in sight: rows changed, their order did not."""
        self._asked.clear()
        self._round += 1
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_at(self, place: int) -> R | None:
        """Return a row, None while it is on its way."""
        return self._rows.get(self._ids[place]) if 0 <= place < len(self._ids) else None

    def id_at(self, place: int) -> bytes | None:
        """Return the id of a row."""
        return self._ids[place] if 0 <= place < len(self._ids) else None

    def place_of(self, row_id: bytes) -> int:
        """Return where a row is, -1 when it is not here."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell for the delegate, its words for a screen reader; ask for rows not here yet."""
        if not index.isValid() or role not in {CELL_ROLE, Qt.ItemDataRole.DisplayRole}:
            return None
        place = index.row()
        if place // WINDOW not in self._asked:
            self._want(place // WINDOW)
        shown = self._rows.get(self._ids[place])
        if shown is None:
            return None
        cell = self.columns[index.column()].cell(shown)
        return cell if role == CELL_ROLE else cell.spoken

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def _want(self, window: int) -> None:
        self._wanted.add(window)
        self._timer.start()

    def _ask_wanted(self) -> None:
        for window in sorted(self._wanted - self._asked):
            self._asked.add(window)
            start = window * WINDOW
            ids = self._ids[start : start + WINDOW]
            asked_in = self._round
            if ids:
                self._ask(ids, partial(self._came, start, asked_in))
        self._wanted.clear()

    def _came(self, start: int, asked_in: int, rows: Sequence[R]) -> None:
        for row in rows:
            self._rows[self._key(row)] = row
        if asked_in == self._round and rows:
            end = min(start + WINDOW, len(self._ids)) - 1
            self.dataChanged.emit(self.index(start, 0), self.index(end, len(self.columns) - 1))


class _CellDelegate(QStyledItemDelegate):
    """Paints cells."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hot = isinstance(view, TableView) and view.hot_row == index.row()
        box = QRectF(option.rect)
        painter.save()
        ground = box if index.column() == 0 else box.adjusted(-4, 0, 0, 0)
        painter.setClipRect(box)
        paint_row_ground(painter, ground, is_chosen=is_chosen, is_hot=is_hot)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            left = box.left() + (16 if index.column() == 0 else PAD)
            right = box.right() - PAD
            is_right = isinstance(view, TableView) and view.is_right(index.column())
            paint_cell(
                painter,
                QRectF(left, box.top(), right - left, box.height() - 1),
                cell,
                is_right=is_right,
            )
        elif index.column() == 0:
            bar = QRectF(box.left() + 16, box.center().y() - 5, min(150, box.width() / 2), 9)
            rounded(painter, bar, 3, fill=theme().colours.hover)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        cell = index.data(CELL_ROLE)
        if event.type() == QEvent.Type.ToolTip and isinstance(cell, Cell):
            room = option.rect.width() - 2 * PAD - 4
            styles = ((cell.text, TITLE if cell.is_title else PLAIN), (cell.second, SECOND))
            cut = [t for t, s in styles if t and is_cut(t, s, room)]
            QToolTip.showText(event.globalPos(), "\n".join(cut), view)
            return True
        return bool(super().helpEvent(event, view, option, index))


class _Head(QHeaderView):
    """The fixed head: small semibold words on the surface, a rule below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(theme().size("tableHead"))
        self.setMinimumSectionSize(24)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours, box = theme().colours, QRectF(rect)
        painter.fillRect(box, colours.surface)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.border)
        view = self.parent()
        left = 16 if section == 0 else PAD
        room = box.adjusted(left, 0, -PAD, 0)
        is_right = isinstance(view, TableView) and view.is_right(section)
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        align = RIGHT if is_right else LEFT
        text_line(painter, room, title, _HEAD, colours.text2, align=align)

    def sizeHint(self) -> QSize:
        return QSize(100, theme().size("tableHead"))


def _width_of(column: Column[R]) -> int:
    """Return the width of a column, never less than its head needs in this language; 0 is flexible."""
    if not column.width:
        return 0
    return max(column.width, int(text_width(column.title, _HEAD)) + 2 * PAD + 2)


class TableView(QTableView):
    """A table. J, K and arrows go along; Return opens, Space asks for a closer look."""

    opened = Signal(int)
    """A row was opened: Return or a double click."""
    peeked = Signal(int)
    """A closer look at a row was asked for: Space."""
    current_changed = Signal(int)
    """Another row is the current one; -1 for none."""

    def __init__(self, name: str, model: WindowsModel[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hot_row = -1
        self._columns = model.columns
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setItemDelegate(_CellDelegate(self))
        self.setHorizontalHeader(_Head(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().size("rowTable"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_bars(self)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _was: self.current_changed.emit(now.row())
        )
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def is_right(self, column: int) -> bool:
        """Say whether a column stands at its right side."""
        return self._columns[column].is_right

    def set_row_height(self, name: str) -> None:
        """Take another of the design's row heights."""
        self.verticalHeader().setDefaultSectionSize(theme().size(name))

    def current(self) -> int:
        """Return the place of the current row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Make a row the current one."""
        index = self.model().index(place, 0)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def step(self, by: int) -> None:
        """Make the next or previous row the current one."""
        place = max(0, min(self.model().rowCount() - 1, self.current() + by))
        if self.model().rowCount():
            self.choose(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: fixed columns, then what is left."""
        super().resizeEvent(event)
        whole = self.viewport().width()
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, bool(column.hides_below) and whole < column.hides_below)
        shown = [(p, c) for p, c in enumerate(self._columns) if not self.isColumnHidden(p)]
        widths = {p: _width_of(c) for p, c in shown}
        flexible = [p for p, width in widths.items() if not width]
        share = max(120, (whole - sum(widths.values())) // max(1, len(flexible)))
        for place, width in widths.items():
            self.setColumnWidth(place, width or share)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the pointer, to light the whole row."""
        if event.type() in {QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            place = -1
            if event.type() != QEvent.Type.HoverLeave:
                place = self.rowAt(int(event.position().y()))  # type: ignore[attr-defined]
            if place != self.hot_row:
                self.hot_row = place
                self.viewport().update()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along by J and K too; Return opens, Space peeks."""
        key = key_of(event)
        if key in {"J", "K"}:
            self.step(1 if key == "J" else -1)
        elif key == "Return" and self.current() >= 0:
            self.opened.emit(self.current())
        elif key == "Space" and self.current() >= 0:
            self.peeked.emit(self.current())
        elif len(key) == 1 or key == "Esc" or key.startswith(("Ctrl", "Alt")):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard is here."""
        super().focusInEvent(event)
        if self.current() < 0 and self.model().rowCount():
            self.choose(0)
