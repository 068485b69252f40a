"""The brigades of the week as chips in the header: pressed, one comes or goes; the rest is in a menu."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.calendar.block import paint_letters
from fieldsales.ui.calendar.board import Lane
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_NAME = TextStyle(Type.SMALL, weight=500)
_NAMED, _NAMED_ROOMY = 3, 6


class BrigadeChip(Control):
    """One brigade: letters, and its name where there is room."""

    def __init__(self, lane: Lane, *, is_named: bool) -> None:
        super().__init__(lane.name)
        self.lane, self._is_named = lane, is_named
        self.setCheckable(True)
        self.setToolTip("" if is_named else lane.name)

    def sizeHint(self) -> QSize:
        """Return the size of letters and name."""
        name = int(text_width(self.lane.name, _NAME)) + 8 if self._is_named else 0
        return QSize(24 + 12 + name, theme().size("controlSmall"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it; a hidden brigade is faded."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        fill = colours.hover if self.is_hot() else colours.surface
        border = colours.border_strong if self.isChecked() else colours.border
        rounded(painter, box, theme().radius("control"), fill=fill, border=border)
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        top = (box.height() - 18) / 2
        paint_letters(painter, 6, top, self.lane.letters, self.lane.colour)
        if self._is_named:
            room = QRectF(36, 0, box.width() - 40, box.height())
            text_line(painter, room, self.lane.name, _NAME, colours.text)


class _More(Control):
    """How many brigades are in the menu."""

    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self.text(), _NAME)) + 20, theme().size("controlSmall"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        fill = colours.hover if self.is_hot() else colours.surface
        rounded(painter, box, theme().radius("control"), fill=fill, border=colours.border_strong)
        text_line(painter, box, self.text(), _NAME, colours.text2, align=CENTRE)


class BrigadeChips(QWidget):
    """All brigades of the week."""

    toggled = Signal(bytes)
    """A brigade is to come or go, by its id."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: tuple[Lane, ...] = ()
        self._hidden: Collection[bytes] = ()
        self._row = row(spacing=5)
        self.setLayout(self._row)
        self.chips: list[BrigadeChip] = []

    def show_brigades(self, lanes: Sequence[Lane], hidden: Collection[bytes]) -> None:
        """Show the brigades, those hidden faded."""
        self._lanes, self._hidden = tuple(lanes), hidden
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        width = self.window().width()
        points = theme().tokens.breakpoint
        most = _NAMED_ROOMY if width >= points["roomy"] else _NAMED
        is_named = width >= points["rail"]
        self.chips = [BrigadeChip(lane, is_named=is_named) for lane in self._lanes[:most]]
        for chip in self.chips:
            chip.setChecked(chip.lane.brigade_id not in hidden)
            chip.clicked.connect(lambda _on=False, c=chip: self.toggled.emit(c.lane.brigade_id))
            self._row.addWidget(chip)
        if len(self._lanes) > most:
            more = _More(f"+{len(self._lanes) - most}")
            more.setAccessibleName(self.tr("More brigades"))
            more.clicked.connect(lambda: self._open(more, most))
            self._row.addWidget(more)
        self.updateGeometry()

    def _open(self, more: QWidget, most: int) -> None:
        menu = Menu(more)
        for lane in self._lanes[most:]:
            act = menu.addAction(f"{lane.letters}  {lane.name}")
            act.setCheckable(True)
            act.setChecked(lane.brigade_id not in self._hidden)
            act.triggered.connect(lambda _on=False, i=lane.brigade_id: self.toggled.emit(i))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))
