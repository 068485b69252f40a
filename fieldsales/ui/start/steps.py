"""The steps of the first run, at the left of its card: done, now, ahead."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import CENTRE, DASH, TextStyle, rounded, text_block, text_line
from fieldsales.ui.shell.sidebar import paint_mark
from fieldsales.ui.theme import theme
from fieldsales.ui.tokens import Type

WIDTH = 312
_DISC = 26


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, and a line about it."""

    name: str
    words: str = ""


class Steps(QWidget):
    """Painted; what it says is repeated by the title of each pane, which a screen reader hears."""

    def __init__(self, foot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foot = foot
        self._steps: tuple[Step, ...] = ()
        self._now = 0
        self.setFixedWidth(WIDTH)

    def show_steps(self, steps: Sequence[Step], now: int) -> None:
        """Show the steps, and which is being done."""
        self._steps, self._now = tuple(steps), now
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign, steps, foot."""
        painter, colours = QPainter(self), theme().colours
        box, radius = QRectF(self.rect()), theme().radius("dialog")
        painter.setClipRect(box)
        rounded(painter, box.adjusted(0, 0, radius, 0), radius, fill=colours.sidebar)
        painter.fillRect(QRectF(box.right() - 1, 0, 1, box.height()), colours.border)
        paint_mark(painter, QRectF(28, 32, 28, 28), "F")
        name = TextStyle(Type.READING, weight=600)
        text_line(painter, QRectF(64, 32, 220, 28), "FieldSales", name, colours.text)
        top = 96.0
        for place, step in enumerate(self._steps):
            top += self._paint_step(painter, top, place, step)
        small = TextStyle(Type.SMALL)
        foot = QRectF(50, box.bottom() - 82, WIDTH - 50 - 24, 60)
        paint_icon(painter, 28, foot.top() + 1, "lock", colours.text2, 14)
        text_block(painter, foot, self._foot, small, colours.text2)

    def _paint_step(self, painter: QPainter, top: float, place: int, step: Step) -> float:
        colours = theme().colours
        disc = QRectF(28, top + 1, _DISC, _DISC)
        number = TextStyle(Type.SMALL, weight=600)
        if place < self._now:
            rounded(painter, disc, 13, fill=colours.success.fill)
            paint_icon(painter, disc.left() + 6, disc.top() + 6, "check", colours.accent.on, 14)
        elif place == self._now:
            rounded(painter, disc, 13, fill=colours.accent.fill)
            text_line(painter, disc, str(place + 1), number, colours.accent.on, align=CENTRE)
        else:
            rounded(painter, disc, 13, border=colours.control_border, dash=DASH)
            text_line(painter, disc, str(place + 1), number, colours.text2, align=CENTRE)
        ink = colours.text if place <= self._now else colours.text2
        row = TextStyle(Type.ROW)
        width = WIDTH - 66 - 20
        text_line(painter, QRectF(66, top + 1, width, 20), step.name, row, ink)
        words = QRectF(66, top + 21, width, 48)
        return 40 + text_block(painter, words, step.words, TextStyle(Type.SMALL), colours.text2)
