"""A station of the gate: a numbered disc, a line to the next one, a title with a note, what stands below.

A station is done (green tick), next (filled number), or later (dashed number).
"""

from enum import Enum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import CENTRE, DASH, TextStyle, rounded, text_line
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

LEFT = 36
_DISC = 24
_GAP = 14


class Stage(Enum):
    """Where a station stands."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"


class Station(QWidget):
    """A station; subclasses fill `body`."""

    def __init__(self, number: int, title: str, *, is_last: bool = False) -> None:
        super().__init__()
        self.number, self._is_last = number, is_last
        self.stage = Stage.LATER
        self.title = Label(title, style=TextStyle(Type.ROW, weight=600))
        self.note = Label("", Type.SMALL, Tone.TEXT2)
        head = row(self.title, spacing=8)
        head.addWidget(self.note, 1)
        self.body = column(spacing=6)
        whole = column(spacing=4, margins=(LEFT, 2, 0, 0 if is_last else _GAP))
        whole.addLayout(head)
        whole.addLayout(self.body)
        self.setLayout(whole)

    def show_stage(self, stage: Stage, note: str = "") -> None:
        """Show where it stands, with a note beside the title."""
        self.stage = stage
        self.title.set_tone(Tone.TEXT2 if stage is Stage.LATER else Tone.TEXT)
        self.note.setText(note)
        words = {
            Stage.DONE: self.tr("Step {number}, done: {title}"),
            Stage.NEXT: self.tr("Step {number}, next: {title}"),
            Stage.LATER: self.tr("Step {number}, later: {title}"),
        }
        said = words[stage].format(number=self.number, title=self.title.text())
        self.setAccessibleName(said)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and line."""
        painter, colours = QPainter(self), theme().colours
        disc = QRectF(0, 0, _DISC, _DISC)
        if not self._is_last:
            ink = colours.success.fill if self.stage is Stage.DONE else colours.border_strong
            painter.fillRect(QRectF(11, _DISC + 4, 2, self.height() - _DISC - 8), ink)
        style = TextStyle(Type.META, weight=600)
        if self.stage is Stage.DONE:
            rounded(painter, disc, 12, fill=colours.success.fill)
            paint_icon(painter, 5, 5, "check", colours.surface, 14)
        elif self.stage is Stage.NEXT:
            rounded(painter, disc, 12, fill=colours.accent.fill)
            text_line(painter, disc, str(self.number), style, colours.accent.on, align=CENTRE)
        else:
            rounded(painter, disc, 12, border=colours.control_border, dash=DASH)
            text_line(painter, disc, str(self.number), style, colours.text2, align=CENTRE)
