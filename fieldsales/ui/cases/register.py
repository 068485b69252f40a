"""The register of cases: each with its three steps and its age, the oldest first; painted as a list."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from fieldsales.domain.case import Severity
from fieldsales.ui import format as fmt
from fieldsales.ui.cases.case_words import age_tone, ended_words
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import RIGHT, Run, TextStyle, is_cut, text_line, text_runs
from fieldsales.ui.parts.loading import paint_segments
from fieldsales.ui.parts.rows import Index, RowsView, paint_row_ground
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CaseRow

CASE_ROLE = int(Qt.ItemDataRole.UserRole) + 3
_PAD = 16
_STEPS, _AGE = 67, 76
_TITLE, _SECOND = TextStyle(Type.ROW), TextStyle(Type.SMALL)
translate = QCoreApplication.translate


def title_of_row(row: CaseRow) -> str:
    """Return what a case is called in the list."""
    return row.case.title or row.case.number


def who_or_what(row: CaseRow) -> str:
    """Return who answers for a case, or how it ended."""
    return ended_words(row.case) or short_name(row.owner) or translate("case", "no owner")


def short_name(name: str) -> str:
    """Return a person's name as lists say it: Lucía O."""
    first, _, last = name.partition(" ")
    return f"{first} {last[0]}." if last else first


def spoken(row: CaseRow) -> str:
    """Return a row as a screen reader says it."""
    steps = translate("case", "{done} of 3 steps").format(done=row.steps_done)
    age = fmt.age_days(row.age_days)
    return ", ".join((title_of_row(row), row.client_name, who_or_what(row), steps, age))


class CaseModel(QAbstractListModel):
    """The cases of a filter."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CaseRow, ...] = ()

    def set_rows(self, rows: Sequence[CaseRow]) -> None:
        """Show other cases."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> CaseRow | None:
        """Return one case, None past the end."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, case_id: bytes) -> int:
        """Return where a case is, -1 when it is not here."""
        return next((n for n, r in enumerate(self._rows) if r.case.id == case_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a case for the delegate, its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CASE_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken(row)
        return None


class CaseDelegate(QStyledItemDelegate):
    """Paints cases."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row of two lines."""
        return QSize(100, theme().size("rowTwoLine"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one case."""
        row = index.data(CASE_ROLE)
        if not isinstance(row, CaseRow):
            return
        box = QRectF(option.rect)
        painter.save()
        paint_row_ground(
            painter,
            box,
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_hot=bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        _paint_case(painter, box, row)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show what is cut."""
        row = index.data(CASE_ROLE)
        if event.type() == QEvent.Type.ToolTip and isinstance(row, CaseRow):
            room = option.rect.width() - 2 * _PAD - _STEPS - _AGE - 20
            texts = (
                (title_of_row(row), _TITLE),
                (f"{row.client_name} · {who_or_what(row)}", _SECOND),
            )
            QToolTip.showText(
                event.globalPos(), "\n".join(t for t, s in texts if is_cut(t, s, room)), view
            )
            return True
        return bool(super().helpEvent(event, view, option, index))


def _paint_case(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    colours = theme().colours
    left, right = box.left() + _PAD, box.right() - _PAD
    is_ended = bool(ended_words(row.case))
    tone = Tone.TEXT3 if is_ended else age_tone(row.age_days)
    strong = tone in {Tone.WARNING, Tone.DANGER}
    style = TextStyle(Type.SMALL, weight=600) if strong else _SECOND
    age = QRectF(right - _AGE, box.top(), _AGE, box.height() - 1)
    text_line(painter, age, fmt.age_days(row.age_days), style, theme().tone(tone), align=RIGHT)
    steps_left = right - _AGE - _STEPS
    steps = QRectF(steps_left, box.center().y() - 3.5, _STEPS, 6)
    paint_segments(painter, steps, row.steps_done, 3)
    room = steps_left - left - 12
    top = box.top() + (box.height() - 1 - 37) / 2
    title = QRectF(left, top, room, 20)
    if row.case.severity is Severity.URGENT and not is_ended:
        paint_icon(painter, left, top + 3, "triangle-alert", colours.danger.fg, 14)
        title.setLeft(left + 19)
    text_line(painter, title, title_of_row(row), _TITLE, colours.text)
    ink = colours.text3 if row.owner or is_ended else colours.warning.fg
    runs = (
        Run(f"{row.client_name} · ", _SECOND, colours.text3),
        Run(who_or_what(row), _SECOND, ink),
    )
    text_runs(painter, QRectF(left, top + 19, room, 16), runs)


class RegisterHead(QWidget):
    """The heads of the three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, words, rule."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        painter.fillRect(box, colours.sunken)
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), colours.border)
        right = box.right() - _PAD
        age = QRectF(right - _AGE, 0, _AGE, box.height() - 1)
        text_line(painter, age, self.tr("Age"), _SECOND, colours.text2, align=RIGHT)
        steps = QRectF(right - _AGE - _STEPS, 0, _STEPS, box.height() - 1)
        text_line(painter, steps, self.tr("Steps"), _SECOND, colours.text2)
        case = QRectF(_PAD, 0, 160, box.height() - 1)
        text_line(painter, case, self.tr("Case"), _SECOND, colours.text2)


class RegisterView(RowsView):
    """The list."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(CaseDelegate(self))
