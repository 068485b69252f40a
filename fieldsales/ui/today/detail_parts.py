"""Pieces of a meeting's detail: people, things to do there, lines of the past, the acts, who stands by."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import RIGHT, TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import (
    CAP_HEIGHT,
    Button,
    Control,
    IconButton,
    KeyCap,
    cap_width,
    paint_cap,
)
from fieldsales.ui.parts.cards import Rule, column, row
from fieldsales.ui.parts.chips import Avatar, Chip, ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import Menu
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_PAD = 16
_DATE_WIDTH = 60


def caption(text: str) -> Label:
    """Return the small title of a part."""
    return Label(text, Type.CAPTION, Tone.TEXT2)


class PersonRow(QWidget):
    """A person at the client: initials, name, position, number."""

    def __init__(self, name: str, position: str, phone: str, chip: str = "") -> None:
        super().__init__()
        names = row(Label(name, Type.ROW), spacing=6)
        if chip:
            names.addWidget(Chip(chip, ChipTone.INFO))
        names.addStretch()
        texts = column(spacing=0)
        texts.addLayout(names)
        if position:
            texts.addWidget(Label(position, Type.SMALL, Tone.TEXT2))
        line = row(Avatar(name, theme().size("avatarLarge")), spacing=10, margins=(0, 7, 0, 6))
        line.addLayout(texts, 1)
        line.addWidget(Label(phone, style=TextStyle(Type.SMALL, tabular=True), tone=Tone.TEXT2))
        whole = column()
        whole.addLayout(line)
        whole.addWidget(Rule())
        self.setLayout(whole)


class PastLine(QWidget):
    """A day and what happened then."""

    def __init__(self, day: str, words: str) -> None:
        super().__init__()
        when = Label(day, Type.SMALL, Tone.TEXT2)
        when.setFixedWidth(_DATE_WIDTH)
        line = row(spacing=0, margins=(0, 2, 0, 3))
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(words, Type.SMALL, wraps=True, most_lines=4), 1)
        self.setLayout(line)


class ThingRow(Control):
    """Something to do at this meeting, or to know: icon, title, second line, perhaps its key."""

    def __init__(
        self, icon: str, title: str, second: str, tone: Tone = Tone.TEXT2, key: str = ""
    ) -> None:
        super().__init__(title)
        self._icon, self._second, self._tone, self._key = icon, second, tone, key
        self.setAccessibleName(f"{title}, {second}")
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of two lines."""
        return QSize(200, 44 + theme().extra_row)

    def minimumSizeHint(self) -> QSize:
        """Return how little room it can do with: its words are cut."""
        return QSize(120, 44 + theme().extra_row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, words, key, the rule below."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        if self.is_hot():
            painter.fillRect(box.adjusted(0, 0, 0, -1), colours.hover)
        paint_icon(painter, _PAD, round(box.center().y() - 8), self._icon, theme().tone(self._tone))
        right = box.right() - _PAD
        if self._key:
            width = cap_width(self._key)
            cap = QRectF(right - width, round(box.center().y() - 9), width, CAP_HEIGHT)
            paint_cap(painter, cap, self._key)
            right -= width + 8
        left = _PAD + 26
        title = QRectF(left, 3, right - left, 20)
        text_line(painter, title, self.text(), TextStyle(Type.ROW), colours.text)
        second = QRectF(left, 22, right - left, 16)
        text_line(painter, second, self._second, TextStyle(Type.SMALL), colours.text2)
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), colours.border)


class ActsRow(QWidget):
    """The acts of a meeting. Where room ends key caps go first, then the last acts into the menu."""

    def __init__(self, more: IconButton) -> None:
        super().__init__()
        self._buttons: list[Button] = []
        self._put_away: list[Button] = []
        self._further: list[Button] = []
        self._more = more
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addStretch()
        self._line.addWidget(more)
        more.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of a control."""
        return QSize(200, theme().size("control"))

    def show_acts(self, buttons: Sequence[Button], further: Sequence[Button]) -> None:
        """Show acts in sight, and those that only the menu offers."""
        for old in self._buttons:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        for gone in self._further:
            gone.deleteLater()
        self._buttons, self._further = list(buttons), list(further)
        for place, button in enumerate(buttons):
            self._line.insertWidget(place, button)
            button.show()
        for hidden in further:
            hidden.setParent(self)
            hidden.hide()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make what is there fit."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave out caps, then the last acts, until the rest fits."""
        for button in self._buttons:
            button.hide_key(hidden=False)
            button.setVisible(True)
        self._put_away = []
        if not self._fits():
            for button in self._buttons:
                button.hide_key(hidden=True)
        for button in reversed(self._buttons[1:]):
            if self._fits():
                break
            button.hide()
            self._put_away.insert(0, button)
        self._more.setVisible(bool(self._put_away or self._further))

    def _fits(self) -> bool:
        shown = [b for b in self._buttons if b not in self._put_away]
        return sum(b.sizeHint().width() + 8 for b in shown) + 40 <= self.width()

    def _open(self) -> None:
        menu = Menu(self)
        for button in (*self._put_away, *self._further):
            act = menu.addAction(button.text())
            act.triggered.connect(button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class StandbyButton(Control):
    """A client on standby: name, town with the drive, the chance to hold."""

    def __init__(self, name: str, second: str, chance: str) -> None:
        super().__init__(name)
        self._second, self._chance = second, chance
        self.setAccessibleName(", ".join(t for t in (name, second, chance) if t))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the card."""
        return QSize(180, 52 + theme().extra_row)

    def minimumSizeHint(self) -> QSize:
        """Return how little room it can do with: its words are cut."""
        return QSize(90, 52 + theme().extra_row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        fill = colours.hover if self.is_hot() else colours.surface
        border = colours.border_strong if self.is_hot() else colours.border
        rounded(painter, box, theme().radius("control"), fill=fill, border=border)
        inner = box.adjusted(11, 8, -11, -8)
        name = QRectF(inner.left(), inner.top(), inner.width(), 20)
        text_line(painter, name, self.text(), TextStyle(Type.ROW), colours.text)
        low = QRectF(inner.left(), inner.top() + 20, inner.width(), 16)
        style = TextStyle(Type.SMALL)
        text_line(painter, low, self._chance, style, colours.text, align=RIGHT)
        low.setRight(low.right() - text_width(self._chance, style) - 8)
        text_line(painter, low, self._second, style, colours.text2)


class StandbyFoot(QWidget):
    """What to do if a meeting falls through: up to three clients to call, the nearest first."""

    asked = Signal(int)
    """One of them is to be called: its place."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", style=TextStyle(Type.ROW, weight=600))
        self.told = Label("", Type.SMALL, Tone.TEXT2)
        self.buttons: list[StandbyButton] = []
        self.cap = KeyCap("S")
        head = row(self.title, self.told, spacing=8)
        head.setStretch(1, 1)
        head.addWidget(self.cap)
        self._cards = row(spacing=8)
        box = column(spacing=8, margins=(16, 10, 16, 14))
        box.addLayout(head)
        box.addLayout(self._cards)
        self.setLayout(box)

    def show_clients(self, title: str, told: str, buttons: Sequence[StandbyButton]) -> None:
        """Show others."""
        self.title.setText(title)
        self.title.updateGeometry()
        self.told.setText(told)
        for old in self.buttons:
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = list(buttons)
        for place, button in enumerate(buttons):
            button.clicked.connect(lambda _on=False, n=place: self.asked.emit(n))
            self._cards.addWidget(button, 1)
        self.cap.setVisible(bool(buttons))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sunken ground; the lower corners follow the card's."""
        painter, colours = QPainter(self), theme().colours
        box, radius = QRectF(self.rect()), theme().radius("card") - 1
        painter.save()
        painter.setClipRect(box)
        rounded(painter, box.adjusted(0, -radius, 0, 0), radius, fill=colours.sunken)
        painter.restore()
        painter.fillRect(QRectF(0, 0, box.width(), 1), colours.border)
