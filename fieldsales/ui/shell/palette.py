"""The command palette: records first, then acts with the chosen one, then pages; it never waits.

What is typed is sought off the GUI thread; an answer that comes late for newer letters falls. `>` asks for
commands only, Tab for what can be done with the row, nothing typed for what was used last.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldsales.domain.text import fold
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import Run, TextStyle, rounded, shadow, text_line, text_runs
from fieldsales.ui.parts.buttons import CAP_HEIGHT, KeyCap, cap_width, paint_cap
from fieldsales.ui.parts.cards import IconMark, Rule, row
from fieldsales.ui.parts.fields import LineEdit
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.parts.overlays import Veil
from fieldsales.ui.parts.rows import ROW_ROLE, Index
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

TOP = 84
_ROOM = 16
_HEADING = 30
_TITLE = TextStyle(Type.BODY)
_MATCH = TextStyle(Type.BODY, weight=600)
_DETAIL = TextStyle(Type.SMALL)


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """One row; without `do` it is the heading of a section. `acts` are what Tab offers for it."""

    title: str
    detail: str = ""
    icon: str = ""
    key: str = ""
    do: Callable[[], object] | None = None
    acts: Callable[[], Sequence["PaletteRow"]] | None = None


Answer = Callable[[Sequence[PaletteRow]], None]
Seek = Callable[[str, Answer], None]


def fits(row_title: str, typed: str) -> bool:
    """Say whether every word typed begins a word of the title, accents and case ignored."""
    words = fold(row_title).split()
    return all(any(w.startswith(part) for w in words) for part in fold(typed).split())


def matched(title: str, typed: str) -> list[tuple[str, bool]]:
    """Return the title in pieces, each with whether it is what was typed."""
    letters = [fold(c) or c for c in title]
    marks = [False] * len(title)
    for part in fold(typed).split():
        for start in range(len(title)):
            is_begin = start == 0 or not title[start - 1].isalnum()
            if is_begin and "".join(letters[start : start + len(part)]) == part:
                marks[start : start + len(part)] = [True] * len(part)
    pieces: list[tuple[str, bool]] = []
    for letter, mark in zip(title, marks, strict=True):
        if pieces and pieces[-1][1] == mark:
            pieces[-1] = (pieces[-1][0] + letter, mark)
        else:
            pieces.append((letter, mark))
    return pieces


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[PaletteRow, ...] = ()

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        shown = self.rows[index.row()]
        if role == ROW_ROLE:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(t for t in (shown.title, shown.detail) if t)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        enabled = Qt.ItemFlag.ItemIsEnabled
        is_row = self.rows[index.row()].do is not None
        return enabled | Qt.ItemFlag.ItemIsSelectable if is_row else enabled


class _Delegate(QStyledItemDelegate):
    typed = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: PaletteRow = index.data(ROW_ROLE)
        return QSize(100, theme().size("paletteRow") if shown.do else _HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: PaletteRow = index.data(ROW_ROLE)
        colours, box = theme().colours, QRectF(option.rect)
        if shown.do is None:
            room = box.adjusted(20, 4, -20, 0)
            text_line(painter, room, shown.title, TextStyle(Type.CAPTION), colours.text2)
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            ground = colours.selected if is_chosen else colours.hover
            rounded(painter, box.adjusted(6, 0, -6, 0), theme().radius("control"), fill=ground)
        paint_icon(painter, box.left() + 20, round(box.center().y() - 8), shown.icon, colours.text2)
        right = box.right() - 20
        key = "Return" if is_chosen else shown.key
        if key:
            width = cap_width(key)
            place = QRectF(right - width, box.center().y() - CAP_HEIGHT / 2, width, CAP_HEIGHT)
            paint_cap(painter, place, key)
            right -= width + 8
        left = box.left() + 48
        runs = [
            Run(piece, _MATCH if mark else _TITLE, colours.accent.text if mark else colours.text)
            for piece, mark in matched(shown.title, self.typed)
        ]
        left += text_runs(painter, QRectF(left, box.top(), right - left, box.height()), runs) + 12
        detail = QRectF(left, box.top(), right - left, box.height())
        if detail.width() > 40:
            text_line(painter, detail, shown.detail, _DETAIL, colours.text3)


class Palette(QWidget):
    """The palette over the dimmed window."""

    closed = Signal()
    """It went away."""

    def __init__(self, window: QWidget, seek: Seek) -> None:
        super().__init__(window)
        self._window, self._seek = window, seek
        self._veil: Veil | None = None
        self._asked = 0
        self._own_rows: Sequence[PaletteRow] | None = None
        self._back: QWidget | None = None
        self._model, self._delegate = _Model(), _Delegate(self)
        self.list = QListView()
        self._build()
        self.hide()

    def _build(self) -> None:
        self.edit = LineEdit(self.tr("Search clients, contacts, meetings, cases, commands"))
        self.edit.setFont(theme().font(Type.SECTION, weight=400))
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        head = QWidget()
        head.setFixedHeight(51)
        head.setLayout(
            row(
                IconMark("search", 18), self.edit, KeyCap("Esc"), spacing=12, margins=(20, 0, 20, 0)
            )
        )
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        dress_bars(self.list)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._run)
        box = QVBoxLayout(self)
        box.setContentsMargins(_ROOM + 1, _ROOM + 1, _ROOM + 1, _ROOM + 1)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(Rule())
        box.addSpacing(4)
        box.addWidget(self.list, 1)
        box.addWidget(Rule())
        box.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(41)
        line = row(spacing=7, margins=(20, 0, 20, 0))
        for keys, words in (
            (("Up", "Down"), self.tr("choose")),
            (("Tab",), self.tr("act on it")),
            ((">",), self.tr("commands only")),
        ):
            for key in keys:
                line.addWidget(KeyCap(key))
            line.addWidget(Label(words, Type.SMALL, Tone.TEXT3))
            line.addSpacing(8)
        line.addStretch()
        line.addWidget(Label(self.tr("works with no network"), Type.SMALL, Tone.TEXT3))
        foot.setLayout(line)
        return foot

    def open_it(self, typed: str = "") -> None:
        """Show it, at once and without movement."""
        self._back = QApplication.focusWidget()
        self._veil = Veil(self._window, is_dark=True)
        self._veil.pressed.connect(self.close_it)
        self._veil.show()
        self._own_rows = None
        width = min(theme().size("palette"), self._window.width() - 32)
        height = min(512, self._window.height() - TOP - 24)
        self.setGeometry(
            (self._window.width() - width) // 2 - _ROOM,
            TOP - _ROOM,
            width + 2 * _ROOM,
            height + 2 * _ROOM,
        )
        self.show()
        self.raise_()
        self.edit.setText(typed)
        self._typed(typed)
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_it(self) -> None:
        """Take it away; the focus goes back to where it was."""
        if self._veil is None:
            return
        self._asked += 1
        self._veil.hide()
        self._veil.deleteLater()
        self._veil = None
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def is_open(self) -> bool:
        """Say whether it is in sight."""
        return self._veil is not None

    def rows(self) -> tuple[PaletteRow, ...]:
        """Return what it shows now."""
        return self._model.rows

    def _typed(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        if self._own_rows is not None:
            self._show(text, [r for r in self._own_rows if r.do is None or fits(r.title, text)])
            return
        self._seek(text, lambda rows: self._show(text, rows) if asked == self._asked else None)

    def _show(self, typed: str, rows: Sequence[PaletteRow]) -> None:
        self._delegate.typed = typed.lstrip("> ")
        if not any(r.do for r in rows):
            said = self.tr("Nothing fits “{words}”.").format(words=typed)
            rows = [PaletteRow(said if typed else self.tr("Type a name, a phone, a command."))]
        self._model.show_rows(rows)
        self.list.scrollToTop()
        self._step(1, start=-1)

    def _step(self, by: int, start: int | None = None) -> None:
        rows = self._model.rows
        place = self.list.currentIndex().row() if start is None else start
        for _ in rows:
            place = (place + by) % len(rows)
            if rows[place].do is not None:
                self.list.setCurrentIndex(self._model.index(place, 0))
                return

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let the keys of the list work while letters go into the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_it()
        elif key == Qt.Key.Key_Tab:
            self._offer_acts()
        else:
            return False
        return True

    def _offer_acts(self) -> None:
        place = self.list.currentIndex().row()
        chosen = self._model.rows[place] if 0 <= place < len(self._model.rows) else None
        if chosen is not None and chosen.acts is not None:
            said = self.tr("Do, with {name}").format(name=chosen.title)
            self._own_rows = [PaletteRow(said), *chosen.acts()]
            self.edit.clear()
            self._typed("")

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        act = self._model.rows[index.row()].do
        if act is not None:
            self.close_it()
            act()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, ground, border."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        radius = theme().radius("dialog")
        shadow(painter, box, radius, theme().tokens.popover_shadow)
        rounded(painter, box, radius, fill=colours.raised, border=colours.border_strong)
