"""The lines round an editor: what an answer brought about, what our records say, why there is no answer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.keys import key_words
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import (
    CAP_HEIGHT,
    Button,
    Control,
    Height,
    Link,
    cap_width,
    paint_cap,
)
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.questionnaire.words import Effect
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

_PAD = 12
_TEXT_LEFT = 36
_LINE = TextStyle(Type.BODY)


def _laid(lead: str, rest: str, width: int) -> QTextLayout:
    """Return a paragraph whose beginning is strong, broken for a width."""
    layout = QTextLayout(f"{lead} {rest}".strip(), _LINE.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    ranges = QTextLayout.FormatRange()
    ranges.start, ranges.length = 0, len(lead)
    ranges.format = strong
    layout.setFormats([ranges] if lead else [])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, top))
        top += _LINE.line
    layout.endLayout()
    return layout


class EffectLine(QWidget):
    """What an answer brought about: amber when a case is concerned, else quiet."""

    opened = Signal()
    """The case should be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effect = Effect("", "")
        self.link = Link("", tone=Tone.WARNING, parent=self)
        self.link.clicked.connect(self.opened)
        self.link.hide()

    def say(self, effect: Effect, link: str = "") -> None:
        """Say what was brought about, with a way to look at it."""
        self.effect = effect
        self.link.setText(link)
        self.link.setAccessibleName(link)
        self.link.setVisible(bool(link))
        self.setAccessibleName(f"{effect.lead} {effect.rest}".strip())
        self._place()
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height of the paragraph with its box."""
        lines = _laid(self.effect.lead, self.effect.rest, width - _TEXT_LEFT - _PAD).lineCount()
        below = _LINE.line if not self.link.isHidden() else 0
        return lines * _LINE.line + below + (2 * 9 if self.effect.warns else 0)

    def resizeEvent(self, _event: object) -> None:
        """Keep the link below the words."""
        self._place()

    def _place(self) -> None:
        self.link.resize(self.link.sizeHint())
        self.link.move(_TEXT_LEFT, self.height() - 9 - self.link.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, icon, paragraph."""
        painter, colours = QPainter(self), theme().colours
        tint, top = colours.warning, 0
        if self.effect.warns:
            top = 9
            box = QRectF(self.rect())
            rounded(painter, box, theme().radius("control"), fill=tint.tint, border=tint.border)
        icon, ink = ("triangle-alert", tint.fg) if self.effect.warns else ("info", colours.text2)
        left = _PAD if self.effect.warns else 0
        paint_icon(painter, left, top + 2, icon, ink)
        indent = _TEXT_LEFT if self.effect.warns else 24
        layout = _laid(self.effect.lead, self.effect.rest, self.width() - indent - _PAD)
        painter.setPen(colours.text if self.effect.warns else colours.text2)
        layout.draw(painter, QPointF(indent, top))


class KnownLine(QWidget):
    """What our records say, and the button that takes it as the answer."""

    taken = Signal()
    """It is right: take it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label("", Type.BODY, Tone.TEXT2, wraps=True, parent=self)
        self.button = Button(self.tr("As recorded"), icon="check", height=Height.SMALL, parent=self)
        self.button.clicked.connect(self.taken)

    def say(self, text: str, key: str, *, can_take: bool) -> None:
        """Say what is known; `key` takes it."""
        self.label.setText(self.tr("In our records: {text}").format(text=text))
        self.button.key = key
        self.button.setVisible(can_take)
        self.button.updateGeometry()

    def height_for(self, width: int) -> int:
        """Return the height of its words, or of the button."""
        return max(28, self.label.heightForWidth(self._room(width)))

    def _room(self, width: int) -> int:
        taken = self.button.sizeHint().width() + 12 if not self.button.isHidden() else 0
        wanted = int(text_width(self.label.text(), self.label.style_)) + 2
        return max(80, min(wanted, width - taken))

    def resizeEvent(self, _event: object) -> None:
        """Put the button behind the words."""
        room = self._room(self.width())
        height = self.label.heightForWidth(room)
        self.label.setGeometry(0, max(0, (28 - height) // 2), room, height)
        self.button.resize(self.button.sizeHint())
        self.button.move(room + 12, 0)


class WhyButton(Control):
    """Says why there is no answer; pressed when that is what was said. Its key stands beside it."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.key = key
        self._style = TextStyle(Type.SMALL, weight=500)
        self.setCheckable(True)
        self.setToolTip(f"{text}  {key_words(key)}")

    def nextCheckState(self) -> None:
        """Leave it to the form what a press changes."""

    def sizeHint(self) -> QSize:
        """Return the size of words and cap."""
        width = int(text_width(self.text(), self._style) + 0.99) + cap_width(self.key) + 22 + 6
        return QSize(width + (18 if self.isChecked() else 0), 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words and cap, a tint while it is said."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius, left = theme().radius("control"), 9.0
        ink = colours.text if self.is_hot() else colours.text2
        if self.isChecked():
            accent = colours.accent
            rounded(painter, box, radius, fill=accent.tint, border=accent.border)
            ink = accent.text
            paint_icon(painter, left, box.center().y() - 7, "check", ink, 14)
            left += 18
        elif self.is_hot():
            rounded(painter, box, radius, fill=colours.hover)
        room = QRectF(left, 0, box.width() - left, box.height())
        left += text_line(painter, room, self.text(), self._style, ink) + 7
        cap = QRectF(left, box.center().y() - CAP_HEIGHT / 2, cap_width(self.key), CAP_HEIGHT)
        paint_cap(painter, cap, self.key)


def in_a_row(widgets: Sequence[QWidget], left: int, top: int, width: int, gap: int = 4) -> int:
    """Place widgets one after the other from a point, on more lines where needed; return the height."""
    start, begun = left, top
    high = max((w.sizeHint().height() for w in widgets), default=0)
    for widget in widgets:
        size = widget.sizeHint()
        if left > start and left + size.width() > start + width:
            left, top = start, top + high + gap
        widget.setGeometry(left, top, size.width(), size.height())
        left += size.width() + gap
    return top + high - begun
