"""Rows of lists, painted: one line or two, a sign at the left, figures at the right, chips beside the title.

A model hands a `ListRow` under ROW_ROLE; the delegate paints it. The chosen row has a tint and a bar of
3 pixels, the row under the pointer a ground, every row a rule below.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import RIGHT, TextStyle, is_cut, text_line, text_width
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_avatar, paint_chip
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.status import Status, paint_glyph
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
TITLE = TextStyle(Type.ROW)
SECOND = TextStyle(Type.SMALL)
FIGURE = TextStyle(Type.SMALL)
_PAD = 16


@dataclass(frozen=True, slots=True)
class ListRow:
    """What a row shows. At most one of `icon`, `status`, `avatar` stands at its left.

    The chip stands behind the title, or at the right end.
    """

    title: str
    second: str = ""
    right: str = ""
    right_tone: Tone = Tone.TEXT2
    chip: str = ""
    chip_tone: ChipTone = ChipTone.NEUTRAL
    chip_icon: str = ""
    is_chip_right: bool = False
    icon: str = ""
    icon_tone: Tone = Tone.TEXT2
    status: Status | None = None
    avatar: str = ""
    is_quiet: bool = False
    is_heading: bool = False

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return ", ".join(t for t in (self.title, self.chip, self.second, self.right) if t)


def paint_row_ground(painter: QPainter, box: QRectF, *, is_chosen: bool, is_hot: bool) -> None:
    """Paint what lies under a row: tint and bar, or the ground under the pointer; the rule below."""
    colours = theme().colours
    if is_chosen:
        painter.fillRect(box, colours.selected)
        painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), colours.accent.fill)
    elif is_hot:
        painter.fillRect(box, colours.hover)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.border)


class RowDelegate(QStyledItemDelegate):
    """Paints `ListRow`s."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row: 36 with one line, 52 with two, 32 as a heading."""
        shown = index.data(ROW_ROLE)
        if isinstance(shown, ListRow) and shown.is_heading:
            return QSize(100, theme().size("tableHead"))
        is_double = isinstance(shown, ListRow) and bool(shown.second)
        return QSize(100, theme().size("rowTwoLine" if is_double else "row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        shown = index.data(ROW_ROLE)
        if not isinstance(shown, ListRow):
            return
        rect, state = _parts(option)
        box = QRectF(rect)
        painter.save()
        if shown.is_heading:
            _paint_heading(painter, box, shown)
        else:
            paint_row_ground(
                painter,
                box,
                is_chosen=bool(state & QStyle.StateFlag.State_Selected),
                is_hot=bool(state & QStyle.StateFlag.State_MouseOver),
            )
            _paint_row(painter, box, shown)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show what is cut."""
        shown = index.data(ROW_ROLE)
        rect, _state = _parts(option)
        if event.type() == QEvent.Type.ToolTip and isinstance(shown, ListRow):
            room = rect.width() - 2 * _PAD - text_width(shown.right, FIGURE)
            cut = [
                t for t, s in ((shown.title, TITLE), (shown.second, SECOND)) if is_cut(t, s, room)
            ]
            QToolTip.showText(event.globalPos(), "\n".join(cut), view)
            return True
        return bool(super().helpEvent(event, view, option, index))


def _parts(option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    return option.rect, option.state


def _paint_heading(painter: QPainter, box: QRectF, shown: ListRow) -> None:
    colours = theme().colours
    painter.fillRect(box, colours.sunken)
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colours.border)
    inner = box.adjusted(_PAD, 0, -_PAD, -1)
    text_line(painter, inner, shown.title, SECOND, colours.text2)
    text_line(painter, inner, shown.right, SECOND, colours.text2, align=RIGHT)


def _paint_row(painter: QPainter, box: QRectF, shown: ListRow) -> None:
    left, right = box.left() + _PAD, box.right() - _PAD
    left += _paint_sign(painter, left, box, shown)
    if shown.chip and shown.is_chip_right:
        right -= chip_width(shown.chip, shown.chip_icon)
        middle = box.top() + (box.height() - 1) / 2
        paint_chip(painter, right, middle, shown.chip, shown.chip_tone, shown.chip_icon)
        right -= 8
    if shown.right:
        width = text_width(shown.right, FIGURE)
        strong = shown.right_tone in {Tone.WARNING, Tone.DANGER}
        style = TextStyle(Type.SMALL, weight=600) if strong else FIGURE
        room = QRectF(left, box.top(), right - left, box.height() - 1)
        text_line(painter, room, shown.right, style, theme().tone(shown.right_tone), align=RIGHT)
        right -= width + 12
    top = box.top() + (box.height() - 1 - 20 - (17 if shown.second else 0)) / 2
    title_room = right - left
    has_chip_behind = bool(shown.chip) and not shown.is_chip_right
    if has_chip_behind:
        title_room -= chip_width(shown.chip, shown.chip_icon) + 7
    ink = theme().tone(Tone.TEXT2 if shown.is_quiet else Tone.TEXT)
    title = QRectF(left, top, title_room, 20)
    width = text_line(painter, title, shown.title, TITLE, ink)
    if has_chip_behind:
        paint_chip(
            painter, left + width + 7, top + 10, shown.chip, shown.chip_tone, shown.chip_icon
        )
    if shown.second:
        second = QRectF(left, top + 18, right - left, 16)
        text_line(painter, second, shown.second, SECOND, theme().tone(Tone.TEXT3))


def _paint_sign(painter: QPainter, left: float, box: QRectF, shown: ListRow) -> float:
    middle = box.top() + (box.height() - 1) / 2
    if shown.status is not None:
        paint_glyph(painter, left, round(middle - 7), shown.status)
        return 26
    if shown.icon:
        tone = theme().tone(shown.icon_tone)
        paint_icon(painter, left, round(middle - 8), shown.icon, tone)
        return 26
    if shown.avatar:
        side = theme().size("avatarLarge")
        paint_avatar(painter, QRectF(left, round(middle - side / 2), side, side), shown.avatar)
        return side + 8
    return 0


class RowsModel(QAbstractListModel):
    """A list of rows that fits into memory; longer ones use a model of windows (ui/parts/tables)."""

    def __init__(self, rows: Sequence[ListRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListRow, ...] = tuple(rows)

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> ListRow:
        """Return one row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row for the delegate, its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        shown = self._rows[index.row()]
        if role == ROW_ROLE:
            return shown
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shown.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, headings not."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowsView(QListView):
    """A list of rows. J, K and arrows go along; Return opens, Space asks for a closer look."""

    opened = Signal(int)
    """A row was opened: Return or a double click."""
    peeked = Signal(int)
    """A closer look at a row was asked for: Space."""
    current_changed = Signal(int)
    """Another row is the current one; -1 for none."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_bars(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def setModel(self, model: QAbstractListModel | None) -> None:  # type: ignore[override]
        """Show a model."""
        super().setModel(model)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _was: self.current_changed.emit(now.row())
        )

    def current(self) -> int:
        """Return the place of the current row, -1 for none."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Make a row the current one."""
        index = self.model().index(place, 0)
        self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along by J and K too; Return opens, Space peeks."""
        key = key_of(event)
        if key in {"J", "K"}:
            self.step(1 if key == "J" else -1)
        elif key == "Return" and self.current() >= 0:
            self.opened.emit(self.current())
        elif key == "Space" and self.current() >= 0:
            self.peeked.emit(self.current())
        elif len(key) == 1 or key.startswith(("Ctrl", "Alt")):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Make the next or previous row that is no heading the current one."""
        place, count = self.current() + by, self.model().rowCount()
        while 0 <= place < count:
            if self.model().index(place, 0).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.choose(place)
                return
            place += by

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current row as soon as the keyboard is here."""
        super().focusInEvent(event)
        if self.current() < 0 and self.model() is not None:
            self.step(1)
