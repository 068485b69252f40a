"""The list of a day, painted: time, glyph, name, what for; drives between; the line of now that moves."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import RIGHT, TextStyle, is_cut, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import CAP_HEIGHT, cap_width, paint_cap
from fieldsales.ui.parts.chips import ChipTone, chip_width, paint_chip
from fieldsales.ui.parts.rows import RowsView
from fieldsales.ui.status import Status, paint_glyph
from fieldsales.ui.theme import theme
from fieldsales.ui.today.day_rows import DayRow, RowKind, conflict_words
from fieldsales.ui.tokens import Type

Index = QModelIndex | QPersistentModelIndex
DAY_ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 7
_HEIGHTS = {RowKind.MEETING: 52, RowKind.TRACE: 52, RowKind.DRIVE: 18, RowKind.NOW: 14}
_COMPACT = 34
_PAD, _GLYPH, _TEXT = 16, 67, 92
_TIME = TextStyle(Type.ROW, tabular=True)
_NAME = TextStyle(Type.ROW)
_STRUCK = TextStyle(Type.ROW, is_struck=True)
_SECOND = TextStyle(Type.SMALL)
_DRIVE = TextStyle(Type.META)
_NOW = TextStyle(Type.META, tabular=True, weight=600)


class DayModel(QAbstractListModel):
    """The rows of a day; drives and the line of now cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[DayRow, ...] = ()

    def set_rows(self, rows: Sequence[DayRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def place_of(self, meeting_id: bytes | None) -> int:
        """Return the place of a meeting, -1 when it is not there."""
        return next(
            (n for n, r in enumerate(self.rows) if r.can_be_chosen and r.meeting_id == meeting_id),
            -1,
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row for the delegate, its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == DAY_ROW_ROLE:
            return self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.rows[index.row()].spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let meetings be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.rows[index.row()].can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class DayDelegate(QStyledItemDelegate):
    """Paints the rows of a day."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        shown = index.data(DAY_ROW_ROLE)
        if not isinstance(shown, DayRow):
            return QSize(100, 0)
        extra = theme().extra_row if shown.can_be_chosen else 0
        height = _COMPACT if shown.is_compact else _HEIGHTS[shown.kind]
        return QSize(100, height + extra)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        shown = index.data(DAY_ROW_ROLE)
        if not isinstance(shown, DayRow):
            return
        rect, state = _parts(option)
        box = QRectF(rect)
        painter.save()
        match shown.kind:
            case RowKind.DRIVE:
                _paint_drive(painter, box, shown)
            case RowKind.NOW:
                _paint_now(painter, box, shown)
            case RowKind.MEETING | RowKind.TRACE:
                is_chosen = bool(state & QStyle.StateFlag.State_Selected)
                is_hot = bool(state & QStyle.StateFlag.State_MouseOver)
                _paint_ground(painter, box, is_chosen=is_chosen, is_hot=is_hot)
                _paint_meeting(painter, box, shown, is_chosen=is_chosen)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show what is cut."""
        shown = index.data(DAY_ROW_ROLE)
        rect, _state = _parts(option)
        if event.type() == QEvent.Type.ToolTip and isinstance(shown, DayRow):
            room = rect.width() - _TEXT - _PAD - 40
            pairs = ((shown.name, _NAME), (shown.second, _SECOND))
            cut = [text for text, style in pairs if is_cut(text, style, room)]
            QToolTip.showText(event.globalPos(), "\n".join(cut), view)
            return True
        return bool(super().helpEvent(event, view, option, index))


def _parts(option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    return option.rect, option.state


def _paint_ground(painter: QPainter, box: QRectF, *, is_chosen: bool, is_hot: bool) -> None:
    colours, radius = theme().colours, theme().radius("control")
    inner = box.adjusted(8, 0, -8, 0)
    if is_chosen:
        rounded(painter, inner, radius, fill=colours.selected, border=colours.accent.border)
    elif is_hot:
        rounded(painter, inner, radius, fill=colours.hover)


def _paint_meeting(painter: QPainter, box: QRectF, shown: DayRow, *, is_chosen: bool) -> None:
    colours = theme().colours
    ink = colours.text2 if shown.is_past else colours.text
    middle = box.center().y()
    time = QRectF(box.left() + _PAD, box.top(), _GLYPH - _PAD - 4, box.height())
    text_line(painter, time, shown.time, _TIME, ink)
    paint_glyph(painter, box.left() + _GLYPH, round(middle - 7), shown.status)
    right = box.right() - _PAD
    if is_chosen:
        width = cap_width("Return")
        cap = QRectF(round(right - width), round(middle - CAP_HEIGHT / 2), width, CAP_HEIGHT)
        paint_cap(painter, cap, "Return")
        right = cap.left() - 8
    if shown.text:
        style = TextStyle(Type.META)
        room = QRectF(box.left(), box.top(), right - box.left(), box.height())
        text_line(painter, room, shown.text, style, colours.text3, align=RIGHT)
        right -= text_width(shown.text, style) + 10
    left = box.left() + _TEXT
    if shown.is_compact:
        _paint_one_line(painter, QRectF(left, box.top(), right - left, box.height()), shown)
        return
    _paint_name(painter, QRectF(left, middle - 20, right - left, 20), shown)
    second = QRectF(left, middle + 1, right - left, 16)
    text_line(painter, second, shown.second, _SECOND, colours.text2)


def _paint_one_line(painter: QPainter, box: QRectF, shown: DayRow) -> None:
    used = _paint_name(painter, box, shown)
    rest = box.adjusted(used + 10, 0, 0, 0)
    if rest.width() > 30:
        text_line(painter, rest, shown.second, _SECOND, theme().colours.text3)


def _paint_name(painter: QPainter, box: QRectF, shown: DayRow) -> float:
    """Paint the name with its chips; return the width used."""
    colours = theme().colours
    signs = []
    if shown.chip:
        signs.append((shown.chip, ChipTone.INFO, "signature"))
    if shown.has_conflict:
        signs.append((conflict_words(), ChipTone.WARNING, "git-compare-arrows"))
    taken = sum(chip_width(text, icon) + 7 for text, _, icon in signs)
    style = _STRUCK if shown.status is Status.CANCELLED else _NAME
    ink = colours.text2 if shown.is_past else colours.text
    room = QRectF(box.left(), box.top(), box.width() - taken, box.height())
    used = text_line(painter, room, shown.name, style, ink)
    for text, tone, icon in signs:
        width = paint_chip(painter, box.left() + used + 7, box.center().y(), text, tone, icon)
        used += width + 7
    return used


def _paint_drive(painter: QPainter, box: QRectF, shown: DayRow) -> None:
    colours = theme().colours
    stroke = QRectF(box.left() + _GLYPH + 6, box.top() + 1, 2, box.height() - 2)
    painter.fillRect(stroke, colours.border_strong)
    paint_icon(painter, box.left() + 88, round(box.center().y() - 6), "car", colours.text2, 12)
    room = QRectF(box.left() + 106, box.top(), box.width() - 106 - _PAD, box.height())
    text_line(painter, room, shown.text, _DRIVE, colours.text2)


def _paint_now(painter: QPainter, box: QRectF, shown: DayRow) -> None:
    ink = theme().colours.danger.fg
    middle = round(box.center().y())
    text_line(
        painter, QRectF(box.left() + _PAD, box.top(), 48, box.height()), shown.text, _NOW, ink
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(box.left() + 65, middle), 4, 4)
    left = box.left() + 65
    painter.fillRect(QRectF(left, middle - 1, box.right() - _PAD - left, 2), ink)


class DayList(RowsView):
    """The list. A choice made by the page is quiet; one made by a person is told by `current_changed`."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(DayDelegate(self))
        self.rows = DayModel(self)
        self.setModel(self.rows)
        self.setSpacing(0)

    def show_rows(self, rows: Sequence[DayRow], chosen: bytes | None) -> None:
        """Show a day, one meeting chosen; nothing is announced."""
        was = self.blockSignals(True)
        if tuple(rows) != self.rows.rows:
            top = self.verticalScrollBar().value()
            self.rows.set_rows(rows)
            self.doItemsLayout()
            self.verticalScrollBar().setValue(top)
        place = self.rows.place_of(chosen)
        if place >= 0 and place != self.current():
            self.choose(place)
        self.blockSignals(was)
        self.viewport().update()

    def meeting_at(self, place: int) -> bytes | None:
        """Return the meeting of a row, None for a drive."""
        if 0 <= place < len(self.rows.rows) and self.rows.rows[place].can_be_chosen:
            return self.rows.rows[place].meeting_id
        return None
