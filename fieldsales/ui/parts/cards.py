"""Cards and the boxes inside: head with name, count and actions; sunken foot; rules; the empty state."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldsales.ui.icons import paint_icon_in
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_width
from fieldsales.ui.parts.buttons import Button, Height
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.native import dress_bars
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type


def column(
    *widgets: QWidget, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return a column of widgets; margins are left, top, right, bottom."""
    box = QVBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    return box


def row(
    *widgets: QWidget, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return a row of widgets; margins are left, top, right, bottom."""
    box = QHBoxLayout()
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    return box


class Card(QWidget):
    """A surface with a border. Its column holds a head, what it shows, a foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is there."""
        self.column.addWidget(widget, stretch)

    def add_head(self, title: str, count: str = "") -> "CardHead":
        """Put a head on top and return it."""
        head = CardHead(title, count)
        self.column.insertWidget(0, head)
        return head

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint surface and border."""
        colours = theme().colours
        rounded(
            QPainter(self),
            QRectF(self.rect()),
            theme().radius("card"),
            fill=colours.surface,
            border=colours.border,
        )


class CardHead(QWidget):
    """The head of a card, 40 high: name, count, actions at the right, a rule below."""

    def __init__(self, title: str, count: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme().size("cardHead"))
        self._row = row(spacing=8, margins=(16, 0, 12, 1))
        self.setLayout(self._row)
        self.title = Label(title, Type.ROW, style=TextStyle(Type.ROW, weight=600))
        self.count = Label(count, Type.SMALL, Tone.TEXT3)
        self._row.addWidget(self.title)
        self._row.addWidget(self.count)
        self._row.addStretch()

    def add_action(self, widget: QWidget) -> None:
        """Put an action at the right end."""
        self._row.addWidget(widget)

    def set_count(self, count: str) -> None:
        """Show another count."""
        self.count.setText(count)
        self.count.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rule."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme().colours.border)


class CardFoot(QWidget):
    """The foot of a card: a rule above; `is_sunken` gives it the ground of heads and feet."""

    def __init__(self, *, is_sunken: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_sunken = is_sunken
        self.row = row(spacing=8, margins=(16, 9, 16, 8))
        self.setLayout(self.row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and rule; the lower corners follow the card's."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(self.rect())
        if self._is_sunken:
            radius = theme().radius("card") - 1
            rounded(painter, box.adjusted(0, -radius, 0, 0), radius, fill=colours.sunken)
        painter.fillRect(QRectF(0, 0, box.width(), 1), colours.border)


class Scroll(QScrollArea):
    """What is too long for its place scrolls; the ground of the card shows through."""

    def __init__(self, inner: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_bars(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if inner is not None:
            self.show_widget(inner)

    def show_widget(self, inner: QWidget) -> None:
        """Show something else in it; what was there goes away."""
        self.setWidget(inner)
        inner.setAutoFillBackground(False)


class Rule(QWidget):
    """A hairline between parts."""

    def __init__(self, *, is_upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if is_upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), theme().colours.border)


class IconMark(QWidget):
    """An icon that is read with the words beside it, so it has no name of its own."""

    def __init__(
        self, name: str, size: int = 16, tone: Tone = Tone.TEXT2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.icon_name, self._size, self.tone = name, size, tone
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        ink = theme().tone(self.tone)
        paint_icon_in(QPainter(self), QRectF(self.rect()), self.icon_name, ink, self._size)


class Empty(QWidget):
    """What is missing and what helps: one icon, a sentence, another, one button. Never a bare blank card."""

    def __init__(
        self,
        icon: str,
        missing: str,
        helps: str = "",
        button: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.missing = Label(
            missing, style=TextStyle(Type.ROW, weight=500), wraps=True, align=CENTRE
        )
        self.helps = Label(helps, Type.SMALL, Tone.TEXT2, wraps=True, align=CENTRE)
        if not helps:
            self.helps.hide()
        self.button = button
        box = column(margins=(24, 12, 24, 12))
        self.setLayout(box)
        box.addStretch(1)
        mark = IconMark(icon, 22)
        box.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(9)
        box.addWidget(self.missing)
        box.addWidget(self.helps)
        if button is not None:
            box.addSpacing(10)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)

    def say(self, missing: str, helps: str = "") -> None:
        """Say something else is missing."""
        self.missing.setText(missing)
        self.helps.setText(helps)
        self.helps.setVisible(bool(helps))
        self.updateGeometry()


def small_button(text: str, *, icon: str = "", key: str = "") -> Button:
    """Return a button for bars and empty states, 28 high."""
    return Button(text, icon=icon, key=key, height=Height.SMALL)


class Fact(QWidget):
    """A name and a value on one line, as in a card of facts; the value is cut, its whole in the tooltip."""

    def __init__(
        self, name: str, value: str, name_width: int = 92, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value = Label(value, Type.BODY)
        label = Label(name, Type.SMALL, Tone.TEXT2)
        label.setFixedWidth(name_width)
        box = row(label, spacing=0)
        box.addWidget(self.value, 1)
        self.setLayout(box)
        self.value.setAccessibleName(f"{name}: {value}")

    def sizeHint(self) -> QSize:
        """Return the size of a line."""
        return QSize(240, 28)


def facts(pairs: Sequence[tuple[str, str]], most: int = 132) -> list[Fact]:
    """Return lines whose values stand under each other, as far left as the longest name lets them."""
    longest = max((text_width(name, TextStyle(Type.SMALL)) for name, _ in pairs), default=0.0)
    width = max(92, min(most, int(longest) + 10))
    return [Fact(name, value, width) for name, value in pairs]
