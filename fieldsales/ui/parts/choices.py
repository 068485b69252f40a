"""Choosing one of a few: segmented control, filter chips with counts, checkbox and radio rows, tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

_SMALL = TextStyle(Type.SMALL, weight=500)
_TAB = TextStyle(Type.ROW, weight=500)


class OneOf(QWidget):
    """A row of buttons of which one is chosen; arrow keys go along it."""

    chosen = Signal(str)
    """The name of what was just chosen by a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._tell)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _take(self, name: str, button: Control) -> None:
        button.setCheckable(True)
        self._group.addButton(button, len(self._names))
        self._names.append(name)
        self._place(button)

    def _place(self, button: Control) -> None:
        self._row.addWidget(button)

    def choose(self, name: str) -> None:
        """Show one as chosen; nothing is announced."""
        button = self._group.button(self._names.index(name))
        button.setChecked(True)

    def current(self) -> str:
        """Return the name of what is chosen, empty when nothing is."""
        place = self._group.checkedId()
        return self._names[place] if place >= 0 else ""

    def current_button(self) -> QAbstractButton:
        """Return the button of what is chosen, to give it the keyboard."""
        return self._group.button(max(0, self._group.checkedId()))

    def step(self, by: int) -> None:
        """Choose the next or the previous one."""
        place = (self._group.checkedId() + by) % len(self._names)
        while self._group.button(place).isHidden():
            place = (place + by) % len(self._names)
        self._group.button(place).setChecked(True)
        self._group.button(place).setFocus(Qt.FocusReason.TabFocusReason)
        self._tell(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along with the arrow keys."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
            return
        super().keyPressEvent(event)

    def _tell(self, place: int) -> None:
        self.chosen.emit(self._names[place])


class _Segment(Control):
    def __init__(self, text: str, icon: str) -> None:
        super().__init__(text)
        self._icon = icon

    def sizeHint(self) -> QSize:
        width = int(text_width(self.text(), _SMALL) + 0.99) + 20 + (22 if self._icon else 0)
        return QSize(width, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        if self.isChecked():
            fill = colours.raised if theme().is_dark else colours.surface
            rounded(painter, box, 5, fill=fill, border=colours.border_strong)
        ink = colours.text if self.isChecked() or self.is_hot() else colours.text2
        left = 10.0
        if self._icon:
            paint_icon(painter, left, round(box.center().y() - 7), self._icon, ink, 14)
            left += 22
        text_line(painter, QRectF(left, 0, box.width(), box.height()), self.text(), _SMALL, ink)


class Segmented(OneOf):
    """Two to five ways to see the same thing, joined in one box."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str] | tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(0)
        for name, words, *icon in choices:
            self._take(name, _Segment(words, icon[0] if icon else ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        colours = theme().colours
        rounded(QPainter(self), QRectF(self.rect()), 7, fill=colours.sunken, border=colours.border)


class FilterChip(Control):
    """A filter that is on or off, with the count of what it leaves."""

    def __init__(
        self, text: str, count: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._count, self._icon = count, icon
        self.setCheckable(True)
        self._name()

    def set_count(self, count: str) -> None:
        """Show another count."""
        if count != self._count:
            self._count = count
            self._name()
            self.updateGeometry()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(self._words())

    def _words(self) -> str:
        return f"{self.text()} {self._count}".strip()

    def sizeHint(self) -> QSize:
        """Return the size of words and count."""
        width = int(text_width(self._words(), _SMALL) + 0.99) + 22 + (22 if self._icon else 0)
        return QSize(width, theme().size("controlSmall"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip, tinted while it is on."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius = theme().radius("control")
        if self.isChecked():
            rounded(painter, box, radius, fill=colours.accent.tint, border=colours.accent.border)
            ink = colours.accent.text
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.border_strong)
            ink = colours.text2
        left = 11.0
        if self._icon:
            paint_icon(painter, left, round(box.center().y() - 7), self._icon, ink, 14)
            left += 22
        text_line(painter, QRectF(left, 0, box.width(), box.height()), self._words(), _SMALL, ink)


class FilterChips(OneOf):
    """Filter chips of which one is on."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str] | tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row.setSpacing(6)
        self.chips: dict[str, FilterChip] = {}
        for name, words, *icon in choices:
            chip = FilterChip(words, icon=icon[0] if icon else "")
            self.chips[name] = chip
            self._take(name, chip)

    def set_count(self, name: str, count: str) -> None:
        """Show how many a filter leaves."""
        self.chips[name].set_count(count)


class FlowingChips(FilterChips):
    """Filter chips that go on in the next line where room ends."""

    def __init__(
        self,
        choices: Sequence[tuple[str, str] | tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        self._flow = FlowRow(spacing=6)
        super().__init__(choices, parent)
        self._row.addWidget(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _place(self, button: Control) -> None:
        self._flow.flow.addWidget(button)


class CheckRow(Control):
    """A box to tick, with words; `is_round` for one of several (a radio button)."""

    def __init__(self, text: str, *, is_round: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._is_round = is_round
        self.setCheckable(True)
        self.setAutoExclusive(is_round)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of box and words; the target is 28 high."""
        width = int(text_width(self.text(), TextStyle(Type.BODY)) + 0.99) + 24
        return QSize(width, theme().size("controlSmall"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box and words."""
        painter, colours = QPainter(self), theme().colours
        middle = self.height() / 2
        box = QRectF(0, round(middle - 8), 16, 16)
        radius = 8 if self._is_round else 4
        ink = colours.text if self.isEnabled() else colours.disabled
        if self.isChecked():
            fill = colours.accent.fill if self.isEnabled() else colours.disabled
            rounded(painter, box, radius, fill=fill)
            if self._is_round:
                rounded(painter, box.adjusted(5, 5, -5, -5), 3, fill=colours.accent.on)
            else:
                paint_icon(painter, box.left() + 2, box.top() + 2, "check", colours.accent.on, 12)
        else:
            border = colours.text2 if self.is_hot() else colours.control_border
            rounded(painter, box, radius, fill=colours.surface, border=border)
        room = QRectF(24, 0, self.width() - 24, self.height())
        text_line(painter, room, self.text(), TextStyle(Type.BODY), ink)


class _Tab(Control):
    def __init__(self, text: str, count: str) -> None:
        super().__init__(text)
        self.count = count

    def _words(self) -> str:
        return f"{self.text()}  {self.count}" if self.count else self.text()

    def sizeHint(self) -> QSize:
        return QSize(int(text_width(self._words(), _TAB) + 0.99), theme().size("cardHead"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        ink = colours.text if self.isChecked() or self.is_hot() else colours.text2
        text_line(painter, box, self._words(), _TAB, ink, align=CENTRE)
        if self.isChecked():
            painter.fillRect(QRectF(0, box.bottom() - 2, box.width(), 2), colours.accent.fill)


class Tabs(OneOf):
    """Parts of one page, with counts; the chosen one is underlined on the rule below."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row.setSpacing(20)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._tabs: dict[str, _Tab] = {}
        for name, words in choices:
            tab = _Tab(words, "")
            self._tabs[name] = tab
            self._take(name, tab)
        self._row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_tab(self, name: str, *, shown: bool) -> None:
        """Offer a part, or leave it out; one that is left out is chosen no longer."""
        self._tabs[name].setVisible(shown)
        if not shown and self.current() == name:
            self.choose(self._names[0])

    def set_count(self, name: str, count: str) -> None:
        """Show how many things a part holds."""
        tab = self._tabs[name]
        tab.count = count
        tab.setAccessibleName(f"{tab.text()} {count}".strip())
        tab.updateGeometry()
        tab.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rule below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colours.border)
