"""The one quiet place that says what is kept here and since when: six states, never red when offline."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line
from fieldsales.ui.parts.buttons import Control
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type


class SyncState(Enum):
    """How this laptop stands with the office."""

    UP_TO_DATE = "up to date"
    SYNCING = "syncing"
    OFFLINE = "offline"
    CONFLICTS = "conflicts"
    OVERDUE = "overdue"
    STOPPED = "stopped"


_SIGNS = {
    SyncState.UP_TO_DATE: ("cloud-check", Tone.SUCCESS),
    SyncState.SYNCING: ("refresh-cw", Tone.ACCENT),
    SyncState.OFFLINE: ("cloud-off", Tone.TEXT2),
    SyncState.CONFLICTS: ("git-compare-arrows", Tone.WARNING),
    SyncState.OVERDUE: ("clock-alert", Tone.WARNING),
    SyncState.STOPPED: ("shield-alert", Tone.DANGER),
}


@dataclass(frozen=True, slots=True)
class SyncWords:
    """What the card says now."""

    state: SyncState
    title: str
    second: str


class SyncCard(Control):
    """The card at the foot of the sidebar; a press shows what waits. `is_narrow` is its form in the rail."""

    def __init__(self, words: SyncWords, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(words)

    @property
    def ring_radius(self) -> float:
        """The radius of a card."""
        return theme().radius("card")

    def say(self, words: SyncWords) -> None:
        """Say another state."""
        self.words = words
        self.setAccessibleName(f"{words.title}. {words.second}")
        self.setToolTip(f"{words.title}\n{words.second}" if self.is_narrow else "")
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the form of the rail, an icon alone, or the full one."""
        self.is_narrow = narrow
        self.say(self.words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of two lines, or of an icon."""
        return QSize(40, 36) if self.is_narrow else QSize(191, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, icon and lines."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        name, tone = _SIGNS[self.words.state]
        if self.is_narrow:
            if self.is_hot():
                rounded(painter, box, theme().radius("control"), fill=colours.hover)
            paint_icon(
                painter, (self.width() - 16) / 2, (self.height() - 16) / 2, name, theme().tone(tone)
            )
            return
        fill = colours.hover if self.is_hot() else colours.surface
        rounded(painter, box, theme().radius("card"), fill=fill, border=colours.border)
        paint_icon(painter, 11, 11 if self.height() >= 48 else 15, name, theme().tone(tone))
        top = (self.height() - 32) / 2 + 1
        right = self.width() - 36 - 8
        title = TextStyle(Type.SMALL, weight=500)
        text_line(painter, QRectF(35, top, right, 16), self.words.title, title, colours.text)
        second = QRectF(35, top + 16, right, 16)
        text_line(painter, second, self.words.second, TextStyle(Type.META), colours.text3)
