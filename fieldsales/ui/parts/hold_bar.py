"""The signature of the product: planned and expected (or held) of a day, drawn the same way everywhere.

Track of 5 pixels = 8 meetings; pale part planned, strong part expected, in the past held; a mark under
the track is the goal. Under the goal amber, a likely clash red, each with the number or the word.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.format import decimal
from fieldsales.ui.painting import RIGHT, TextStyle, rounded, text_line, text_width
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

TRACK = 5
FULL = 8
_NAME = TextStyle(Type.ROW, weight=600)
_FIGURES = TextStyle(Type.SMALL)
_STRONG = TextStyle(Type.SMALL, weight=500)


@dataclass(frozen=True, slots=True)
class DayLoad:
    """A day's meetings: how many planned, how many expected to be held; `held` is set for a past day."""

    planned: int
    expected: float
    held: int | None = None
    clashes: bool = False
    goal_low: int = 2
    goal_high: int = 3

    @property
    def tone(self) -> Tone:
        """What the day says by its colour."""
        if self.held is not None:
            return Tone.SUCCESS
        if self.clashes:
            return Tone.DANGER
        return Tone.WARNING if self.expected < self.goal_low else Tone.TEXT2


def load_words(load: DayLoad) -> str:
    """Return the two numbers of a day in words: `7 · ≈2.7`, `3 held of 6`, `9 · ≈3.6 · clash`."""
    translate = QCoreApplication.translate
    if load.held is not None:
        said = translate("day", "{held} held of {planned}")
        return said.format(held=load.held, planned=load.planned)
    words = f"{load.planned} · ≈{decimal(load.expected, 1)}"
    return f"{words} · {translate('day', 'clash')}" if load.clashes else words


def short_words(load: DayLoad) -> str:
    """Return the same where there is little room: `≈2.7`, `3 / 6`."""
    if load.held is not None:
        return f"{load.held} / {load.planned}"
    return load_words(load).removeprefix(f"{load.planned} · ")


def load_spoken(load: DayLoad) -> str:
    """Return the numbers of a day as a screen reader says them."""
    translate = QCoreApplication.translate
    if load.held is not None:
        return load_words(load)
    said = translate("day", "{planned} planned, about {expected} expected to be held")
    words = said.format(planned=load.planned, expected=decimal(load.expected, 1))
    return f"{words}, {translate('day', 'likely clash')}" if load.clashes else words


def paint_hold_bar(painter: QPainter, left: float, top: float, width: float, load: DayLoad) -> None:
    """Paint the track of a day, 5 pixels high, and the mark of the goal 2 pixels under it."""
    colours = theme().colours
    box = QRectF(left, top, width, TRACK)
    rounded(painter, box, 2.5, fill=colours.sunken, border=colours.border)
    pale, strong = colours.status["confirmed"].border, colours.accent.fill
    done = load.expected
    if load.held is not None:
        strong, done = colours.success.fg, float(load.held)
    elif load.clashes:
        strong = colours.danger.fill
    elif load.expected < load.goal_low:
        strong = colours.warning.fill
    _part(painter, box, load.planned, pale)
    _part(painter, box, done, strong)
    mark_left = left + width * load.goal_low / FULL
    mark = QRectF(
        round(mark_left) + 1,
        top + TRACK + 1,
        round(width * (load.goal_high - load.goal_low) / FULL),
        2,
    )
    painter.fillRect(mark, colours.control_border)


def _part(painter: QPainter, box: QRectF, amount: float, colour: QColor) -> None:
    width = box.width() * min(amount, FULL) / FULL
    if width < 1:
        return
    rounded(
        painter,
        QRectF(box.left(), box.top(), max(width, TRACK), TRACK),
        TRACK / 2,
        fill=colour,
    )


def paint_day_head(
    painter: QPainter, box: QRectF, name: str, load: DayLoad, *, is_today: bool = False
) -> None:
    """Paint the head of a day: its name, its two numbers, the hold bar under both (26 pixels high)."""
    colours = theme().colours
    words = load_words(load)
    if text_width(words, _FIGURES) + text_width(name, _NAME) + 12 > box.width():
        words = short_words(load)  # the bar shows the rest; the day is never cut
    right = text_width(words, _FIGURES)
    line = QRectF(box.left(), box.top(), box.width(), 20)
    room = QRectF(line.left(), line.top(), line.width() - right - 8, line.height())
    if is_today:
        wide = min(text_width(name, _NAME) + 12, room.width())
        rounded(
            painter,
            QRectF(line.left() - 6, line.top(), wide, 20),
            theme().radius("chip"),
            fill=colours.accent.fill,
        )
    text_line(painter, room, name, _NAME, colours.accent.on if is_today else colours.text)
    style = _FIGURES if load.tone is Tone.TEXT2 else _STRONG
    text_line(painter, line, words, style, theme().tone(load.tone), align=RIGHT)
    paint_hold_bar(painter, box.left(), box.top() + 21, box.width(), load)


class DayHead(QWidget):
    """The head of a day as a widget of its own."""

    def __init__(self, name: str, load: DayLoad, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._load = name, load
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{name}: {load_spoken(load)}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """Return the size of a head."""
        return QSize(148, 29)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head."""
        paint_day_head(QPainter(self), QRectF(self.rect()), self._name, self._load)


class HoldBar(QWidget):
    """The track alone."""

    def __init__(self, load: DayLoad, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self.setAccessibleName(load_spoken(load))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_load(self, load: DayLoad) -> None:
        """Show another day."""
        self._load = load
        self.setAccessibleName(load_spoken(load))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of track and mark."""
        return QSize(148, TRACK + 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        paint_hold_bar(QPainter(self), 0, 0, self.width(), self._load)
