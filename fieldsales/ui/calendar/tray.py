"""The tray of clients on standby: nearest to the day under focus first, each with its chance to be held.

A row is dragged onto a day, or Enter books the best free slot. It knows rows, not the calendar.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.trip_data import NearStandby
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import RIGHT, TextStyle, text_line, text_width
from fieldsales.ui.parts.buttons import IconButton
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, IconMark
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.parts.rows import ROW_ROLE, Index, ListRow, RowsModel, RowsView, paint_row_ground
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_ROW = 46
_TITLE, _SECOND = TextStyle(Type.ROW), TextStyle(Type.SMALL)


class _TrayDelegate(QStyledItemDelegate):
    """Paints a standby client: grip, name, town and detour, chance."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW + theme().extra_row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown, view = index.data(ROW_ROLE), self.parent()
        if not isinstance(shown, ListRow):
            return
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        if isinstance(view, _TrayView) and view.lifted == index.row():
            painter.setOpacity(0.45)
        paint_row_ground(
            painter,
            box,
            is_chosen=bool(state & QStyle.StateFlag.State_Selected),
            is_hot=bool(state & QStyle.StateFlag.State_MouseOver),
        )
        colours = theme().colours
        paint_icon(
            painter, box.left() + 9, round(box.center().y() - 8), "grip-vertical", colours.text3
        )
        width = text_width(shown.right, _SECOND)
        figures = QRectF(box.right() - 14 - width - 2, box.top(), width + 2, box.height() - 1)
        text_line(painter, figures, shown.right, _SECOND, colours.text2, align=RIGHT)
        left = box.left() + 30
        title = QRectF(left, box.top() + 3, figures.left() - 6 - left, 20)
        text_line(painter, title, shown.title, _TITLE, colours.text)
        second = QRectF(left, box.top() + 23, figures.left() - 6 - left, 16)
        text_line(painter, second, shown.second, _SECOND, colours.text3)
        painter.restore()


class _TrayView(RowsView):
    """The rows; dragging one out is told by points of the screen."""

    dragged = Signal(int, QPoint)
    """A row is being dragged, from where to which point of the screen."""
    carried = Signal(QPoint)
    """It is carried on."""
    released = Signal()
    """It is let go."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(_TrayDelegate(self))
        self.lifted = -1
        self._press: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a row."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        self._press = at if self.indexAt(at).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lift it, carry it."""
        at = event.position().toPoint()
        if self.lifted >= 0:
            self.carried.emit(event.globalPosition().toPoint())
        elif self._press is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (at - self._press).manhattanLength() >= QApplication.startDragDistance():
                self.lifted = self.indexAt(self._press).row()
                self.dragged.emit(self.lifted, event.globalPosition().toPoint())
                self.viewport().update()
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._press = None
        if self.lifted >= 0:
            self.put_down()
            self.released.emit()
            return
        super().mouseReleaseEvent(event)

    def put_down(self) -> None:
        """Show the row as it was."""
        self.lifted = -1
        self._press = None
        self.viewport().update()


class StandbyTray(Card):
    """The tray."""

    dragged = Signal(object, QPoint)
    """A client is dragged out (`NearStandby`, a point of the screen)."""
    carried = Signal(QPoint)
    """It is carried on."""
    released = Signal()
    """It is let go."""
    book_asked = Signal(object)
    """Book the best free slot for a client (`NearStandby`)."""
    client_asked = Signal(object)
    """Open the client (`NearStandby`)."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[NearStandby, ...] = ()
        self._order = "near"
        self.head = self.add_head(self.tr("Standby"))
        self.sort = IconButton("list-filter", self.tr("Order of the list"))
        self.sort.clicked.connect(self._open_orders)
        self.head.add_action(self.sort)
        self.near = _NearLine()
        self.add(self.near)
        self.model = RowsModel()
        self.view = _TrayView(self.tr("Clients on standby"))
        self.view.setModel(self.model)
        self.view.opened.connect(lambda place: self._ask(place, self.book_asked))
        self.view.peeked.connect(lambda place: self._ask(place, self.client_asked))
        self.view.dragged.connect(self._drag)
        self.view.carried.connect(self.carried)
        self.view.released.connect(self.released)
        self.add(self.view, 1)
        self.empty = Empty(
            "hourglass",
            self.tr("Nobody on standby"),
            self.tr("Clients willing to be called at short notice are noted at the call desk."),
        )
        self.add(self.empty, 1)
        foot = CardFoot()
        foot.row.addWidget(IconMark("info", 14, Tone.TEXT3), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Drag onto a day, or press Enter for the best free slot.")
        foot.row.addWidget(Label(words, Type.SMALL, Tone.TEXT2, wraps=True), 1)
        self.foot = foot
        self.add(foot)
        self.show_rows((), "")

    def show_rows(self, rows: Sequence[NearStandby], day_name: str) -> None:
        """Show clients, nearest first, and to which day they are near."""
        kept = self.current()
        self.rows = tuple(rows)
        self._sort()
        self.head.set_count(self.tr("%n client(s)", "", len(rows)))
        self.near.say(self.tr("Near {day}").format(day=day_name) if day_name else "")
        self.model.set_rows([_row(one, self.on_route()) for one in self.rows])
        self.empty.setVisible(not rows)
        for part in (self.view, self.near, self.foot, self.sort):
            part.setVisible(bool(rows))
        if kept is not None:
            self.choose(kept.card.standby.id)

    def on_route(self) -> str:
        """Return what is said of a client on the way."""
        return self.tr("on route")

    def current(self) -> NearStandby | None:
        """Return the chosen client."""
        place = self.view.current()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def choose(self, standby_id: bytes) -> None:
        """Choose a client."""
        for place, one in enumerate(self.rows):
            if one.card.standby.id == standby_id:
                self.view.choose(place)

    def put_down(self) -> None:
        """Take a drag back."""
        self.view.put_down()

    def _sort(self) -> None:
        if self._order == "chance":
            self.rows = tuple(sorted(self.rows, key=lambda n: -n.chance))
        elif self._order == "name":
            self.rows = tuple(sorted(self.rows, key=lambda n: n.card.client.name.casefold()))

    def _open_orders(self) -> None:
        menu = Menu(self)
        for name, words in (
            ("near", self.tr("Nearest first")),
            ("chance", self.tr("Likeliest first")),
            ("name", self.tr("By name")),
        ):
            act = menu.addAction(words)
            act.setCheckable(True)
            act.setChecked(name == self._order)
            act.triggered.connect(lambda _checked=False, n=name: self._take_order(n))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

    order_changed = Signal()
    """The rows are wanted in another order."""

    def _take_order(self, name: str) -> None:
        self._order = name
        self.order_changed.emit()

    def _ask(self, place: int, signal: object) -> None:
        if 0 <= place < len(self.rows):
            signal.emit(self.rows[place])  # type: ignore[attr-defined]

    def _drag(self, place: int, at: QPoint) -> None:
        self.dragged.emit(self.rows[place], at)


class _NearLine(Label):
    """The sunken line over the rows: near which day, and what the figures are."""

    def __init__(self) -> None:
        super().__init__("", Type.SMALL, Tone.TEXT2)
        self.setFixedHeight(theme().size("tableHead"))

    def say(self, words: str) -> None:
        """Name the day."""
        self.setText(words)

    def paintEvent(self, _event: object) -> None:
        """Paint ground, words, rule."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        painter.fillRect(box, colours.sunken)
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), colours.border)
        inner = box.adjusted(16, 0, -14, -1)
        text_line(painter, inner, self.text(), _SECOND, colours.text2)
        text_line(painter, inner, self.tr("chance"), _SECOND, colours.text3, align=RIGHT)


def _row(one: NearStandby, on_route: str) -> ListRow:
    where = one.card.town
    if one.is_on_route:
        where = f"{where} · {on_route}" if where else on_route
    elif one.detour is not None:
        where = f"{where} · {fmt.minutes(one.detour)}"
    return ListRow(one.card.client.name, where, fmt.percent(one.chance))
