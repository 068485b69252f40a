"""Buttons: first (one in sight), second, quiet, danger; icon buttons; links; key caps beside them."""

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_words
from fieldsales.ui.painting import CENTRE, TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.focus import focus_came, focus_went
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

CAP_STYLE = TextStyle(Type.META, weight=500)
CAP_HEIGHT = 18


class Rank(Enum):
    """How much a button asks to be pressed."""

    FIRST = "first"
    SECOND = "second"
    QUIET = "quiet"
    DANGER = "danger"


class Height(Enum):
    """The three heights of controls, by their token."""

    SMALL = "controlSmall"
    NORMAL = "control"
    LARGE = "controlLarge"


class Control(QAbstractButton):
    """What all pressable things share: hover, the focus ring, Enter like Space."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def ring_radius(self) -> float:
        """The radius of the control, for the focus ring."""
        return theme().radius("control")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring when the keyboard came here."""
        super().focusInEvent(event)
        focus_came(self, event, self.ring_radius)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        focus_went(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter like Space, whatever the desktop thinks of it."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modifiers:
            self.click()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return the same as the hint: words on controls are never cut."""
        return self.sizeHint()

    def is_hot(self) -> bool:
        """Say whether the pointer is over it and it can be pressed."""
        return self.underMouse() and self.isEnabled()


def cap_width(key: str) -> int:
    """Return the width of a key cap in pixels."""
    return max(20, int(text_width(key_words(key), CAP_STYLE)) + 12)


def paint_cap(
    painter: QPainter, rect: QRectF, key: str, *, on_fill: bool = False, is_off: bool = False
) -> None:
    """Paint a key cap; `on_fill` on a filled button."""
    colours = theme().colours
    if on_fill:
        ground = QColor(colours.accent.on)
        ground.setAlphaF(0.18)
        rounded(painter, rect, 4, fill=ground)
        ink = colours.accent.on
    else:
        rounded(painter, rect, 4, fill=colours.sunken, border=colours.border)
        ink = colours.disabled if is_off else colours.text2
    text_line(painter, rect, key_words(key), CAP_STYLE, ink, align=CENTRE)


class Button(Control):
    """A button with words, perhaps an icon, perhaps its key."""

    def __init__(
        self,
        text: str,
        *,
        rank: Rank = Rank.SECOND,
        icon: str = "",
        key: str = "",
        height: Height = Height.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.rank, self.icon_name, self.key = rank, icon, key
        self._height = height
        self.shows_key = True

    @property
    def style_(self) -> TextStyle:
        """The style of its words."""
        kind = Type.SMALL if self._height is Height.SMALL else Type.ROW
        return TextStyle(kind, weight=500)

    def hide_key(self, *, hidden: bool) -> None:
        """Leave the key cap out where room ends."""
        self.shows_key = not hidden
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of icon, words and cap with their gaps."""
        return QSize(self._width() + 2 * self._pad, theme().size(self._height.value))

    @property
    def _pad(self) -> int:
        return 11 if self._height is Height.SMALL else 13

    def _width(self) -> int:
        width = int(text_width(self.text(), self.style_) + 0.99) if self.text() else 0
        if self.icon_name:
            width += 16 + (8 if self.text() else 0)
        if self.key and self.shows_key:
            width += cap_width(self.key) + 8
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, words, cap."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        ink = self._ink()
        left = (box.width() - self._width()) / 2
        middle = box.center().y()
        if self.icon_name:
            paint_icon(painter, round(left), round(middle - 8), self.icon_name, ink)
            left += 16 + 8
        if self.text():
            room = QRectF(left, 0, box.width() - left, box.height())
            left += text_line(painter, room, self.text(), self.style_, ink) + 8
        if self.key and self.shows_key:
            cap = QRectF(round(left), middle - CAP_HEIGHT / 2, cap_width(self.key), CAP_HEIGHT)
            paint_cap(
                painter,
                cap,
                self.key,
                on_fill=self.rank is Rank.FIRST and self.isEnabled(),
                is_off=not self.isEnabled(),
            )

    def _ink(self) -> QColor:
        colours = theme().colours
        if not self.isEnabled():
            return colours.disabled
        match self.rank:
            case Rank.FIRST:
                return colours.accent.on
            case Rank.SECOND:
                return colours.text
            case Rank.QUIET:
                return colours.text if self.is_hot() else colours.text2
            case Rank.DANGER:
                return colours.danger.fg

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        colours, radius = theme().colours, theme().radius("control")
        if not self.isEnabled():
            if self.rank is not Rank.QUIET:
                rounded(painter, box, radius, fill=colours.sunken, border=colours.border)
            return
        if self.rank is Rank.FIRST:
            fill = colours.accent.fill
            if self.isDown():
                fill = colours.accent.pressed
            elif self.is_hot():
                fill = colours.accent.hover
            rounded(painter, box, radius, fill=fill)
        elif self.rank is Rank.QUIET:
            if self.isDown() or self.is_hot():
                rounded(painter, box, radius, fill=colours.hover)
        else:
            is_lit = self.isDown() or self.is_hot()
            fill = colours.hover if is_lit else colours.surface
            border = (
                colours.danger.border
                if self.rank is Rank.DANGER and is_lit
                else colours.border_strong
            )
            rounded(painter, box, radius, fill=fill, border=border)


class IconButton(Control):
    """A quiet square button with an icon alone; its words are the tooltip and the accessible name."""

    def __init__(
        self, icon: str, words: str, *, key: str = "", side: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.icon_name, self._side = icon, side
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {key_words(key)}" if key else words)
        self.tone = Tone.TEXT2

    def sizeHint(self) -> QSize:
        """Return its side."""
        return QSize(self._side, self._side)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self.icon_name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, a ground under the pointer."""
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.is_hot() or self.isDown() or self.isChecked():
            rounded(painter, box, theme().radius("control"), fill=theme().colours.hover)
        tone = Tone.TEXT if self.is_hot() else self.tone
        ink = theme().tone(tone if self.isEnabled() else Tone.DISABLED)
        side = (self.width() - 16) / 2
        paint_icon(painter, round(side), round((self.height() - 16) / 2), self.icon_name, ink)


class Link(Control):
    """An act said inside a text: accent words, underlined under the pointer."""

    def __init__(
        self,
        text: str,
        *,
        tone: Tone = Tone.ACCENT,
        kind: Type = Type.SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.tone = tone
        self.style_ = TextStyle(kind, weight=600 if tone is not Tone.ACCENT else 500)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def ring_radius(self) -> float:
        """A small radius: the link has no ground."""
        return 2

    def sizeHint(self) -> QSize:
        """Return the size of its words."""
        return QSize(int(text_width(self.text(), self.style_)) + 1, self.style_.line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        ink = theme().tone(self.tone if self.isEnabled() else Tone.DISABLED)
        box = QRectF(self.rect())
        width = text_line(painter, box, self.text(), self.style_, ink)
        if self.is_hot():
            low = round(box.center().y() + self.style_.line * 0.36) + 0.5
            painter.drawLine(0, int(low), int(width), int(low))

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)


class KeyCap(QWidget):
    """A key shown by itself, such as Esc in the head of a panel."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the cap."""
        return QSize(cap_width(self._key), CAP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        paint_cap(QPainter(self), QRectF(self.rect()), self._key)
