"""Compare the values that stand against each other, where they are shown: both values, who, when, where.

One is taken; what is not chosen stays in the history. For meetings, clients, contacts, trips and the rest:
`ComparePopover(window, title)`, `show_conflicts(services.conflicts.of(kind, id), place)`, `taken`.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.domain.people import device_code
from fieldsales.ui import format as fmt
from fieldsales.ui.keys import key_of
from fieldsales.ui.painting import TextStyle, rounded, text_block, text_line, wrapped
from fieldsales.ui.parts.buttons import Button, Control, Height, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.field_words import field_words, value_words
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

if TYPE_CHECKING:
    from fieldsales.services.conflicts import FieldConflict, Side

_VALUE, _WHO = TextStyle(Type.ROW), TextStyle(Type.SMALL)
_WIDE = 340
_MOST_LINES = 3


class SideRow(Control):
    """One of the values: a round mark, the value, and under it who wrote it, when, on which device."""

    def __init__(self, number: int, value: str, who: str) -> None:
        super().__init__(value)
        self._number, self._value, self._who = number, value, who
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(f"{value}, {who}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = len(wrapped(value, _VALUE, _WIDE - 60, _MOST_LINES))

    def sizeHint(self) -> QSize:
        """Return the size of value and line."""
        return QSize(_WIDE - 10, 16 + 20 * self._lines + 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark, value, who."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        is_on = self.isChecked()
        fill = colours.selected if is_on else (colours.hover if self.is_hot() else colours.raised)
        border = colours.accent.border if is_on else colours.border
        rounded(painter, box, radius, fill=fill, border=border)
        mark = QRectF(11, 11, 16, 16)
        ink = colours.accent.fill if is_on else colours.control_border
        rounded(painter, mark, 8, border=ink, width=5 if is_on else 1)
        left = 38.0
        room = QRectF(left, 8, box.width() - left - 10, 20 * self._lines)
        text_block(painter, room, self._value, _VALUE, colours.text, most_lines=_MOST_LINES)
        line = QRectF(left, 8 + 20 * self._lines, room.width(), 18)
        text_line(painter, line, self._who, _WHO, colours.text2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Return to the popover, which keeps the choice."""
        if key_of(event) == "Return":
            event.ignore()
        else:
            super().keyPressEvent(event)


class ComparePopover(Popover):
    """The popover."""

    taken = Signal(str, int)
    """Take a side of a conflict, by its number from 1 (1 is shown now)."""

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window, _WIDE)
        self._conflicts: Sequence[FieldConflict] = ()
        self.rows: list[list[SideRow]] = []
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600), wraps=True))
        said = self.tr("Both values are kept. Choose which one is shown.")
        self.column.addWidget(Label(said, Type.SMALL, Tone.TEXT3, wraps=True))
        self.closed.connect(self.deleteLater)

    def show_conflicts(
        self, conflicts: "Sequence[FieldConflict]", place: tuple[QWidget, QRect]
    ) -> None:
        """Show the fields that differ, at the object they belong to."""
        self._conflicts = conflicts
        for conflict in conflicts:
            self._add(conflict)
        if not conflicts:
            words = self.tr("Somebody has settled it meanwhile.")
            self.column.addWidget(Label(words, Type.SMALL, wraps=True))
        else:
            keep = Button(
                self.tr("Keep my choice"), rank=Rank.FIRST, key="Return", height=Height.SMALL
            )
            keep.clicked.connect(self._keep)
            line = row(margins=(0, 8, 0, 0))
            line.addStretch()
            line.addWidget(keep)
            self.column.addLayout(line)
        self.open_at(*place)
        if self.rows:
            self.rows[0][0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, conflict: "FieldConflict") -> None:
        self.column.addSpacing(6)
        caption = field_words(conflict.kind, conflict.field)
        self.column.addWidget(Label(caption, Type.CAPTION, Tone.TEXT3))
        box = QWidget()
        rows = []
        stack = column(spacing=6)
        box.setLayout(stack)
        for number, side in enumerate(conflict.sides, 1):
            value = side.named or value_words(conflict.field, side.value) or self.tr("empty")
            one = SideRow(number, value, self._who(side))
            one.setChecked(number == 1)
            stack.addWidget(one)
            rows.append(one)
        self.rows.append(rows)
        self.column.addWidget(box)

    def _who(self, side: "Side") -> str:
        who = side.author or self.tr("somebody")
        device = self.tr("laptop {code}").format(code=device_code(side.device))
        if side.device == 1:
            device = self.tr("office")
        when = fmt.day_clock(side.at, fmt.here()) if side.at else ""
        shown = self.tr("shown now") if side.is_shown else ""
        return " · ".join(t for t in (who, device, when, shown) if t)

    def _keep(self) -> None:
        self.close_it()
        for conflict, rows in zip(self._conflicts, self.rows, strict=True):
            chosen = next((n for n, one in enumerate(rows, 1) if one.isChecked()), 1)
            self.taken.emit(conflict.id, chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number; Return keeps the choice."""
        key = key_of(event)
        if key == "Return" and self._conflicts:
            self._keep()
        elif len(self.rows) == 1 and key.isdigit() and 1 <= int(key) <= len(self.rows[0]):
            self.rows[0][int(key) - 1].setChecked(True)
            self.rows[0][int(key) - 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
