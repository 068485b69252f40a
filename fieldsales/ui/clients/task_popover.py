"""A task of the timeline, looked at: what, when, whose, and the way to say that it is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type
from fieldsales.views.clients import TimelineEntry


class TaskPopover(Popover):
    """The popover."""

    done = Signal()
    """It is done."""

    def __init__(self, window: QWidget, title: str, entry: TimelineEntry) -> None:
        super().__init__(window, 280)
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600), wraps=True))
        when = fmt.day_clock(entry.at, entry.zone)
        said = " · ".join(p for p in (when, entry.who or self.tr("the desk")) if p)
        self.column.addWidget(Label(said, Type.SMALL, Tone.TEXT2))
        self.column.addSpacing(6)
        self.button = Button(self.tr("Done"), rank=Rank.FIRST, icon="check", height=Height.SMALL)
        self.button.clicked.connect(self.close_it)
        self.button.clicked.connect(self.done)
        line = row(self.button, spacing=0)
        line.addStretch()
        self.column.addLayout(line)

    def begin(self) -> None:
        """Put the keyboard on the button."""
        self.button.setFocus(Qt.FocusReason.PopupFocusReason)
