"""What the load of a day means: its two numbers in words, of ten such days, what to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldsales.planning.prospects import Prospect
from fieldsales.ui.calendar.board import DayCell
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.hold_bar import HoldBar, load_spoken
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.ten_days import TenDays, of_ten_words
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type


class DayPopover(Popover):
    """The popover of a day's head."""

    book_asked = Signal()
    """Book a meeting on this day."""

    def __init__(
        self, window: QWidget, cell: DayCell, prospect: Prospect | None, lane: int = 0
    ) -> None:
        super().__init__(window, 284)
        load = cell.loads[lane]
        self.column.addWidget(Label(cell.name, style=TextStyle(Type.ROW, weight=600)))
        if load is not None:
            self.column.addWidget(Label(load_spoken(load), Type.SMALL, Tone.TEXT2, wraps=True))
            self.column.addSpacing(2)
            self.column.addWidget(HoldBar(load))
        if prospect is not None and not cell.is_past:
            self._add_outlook(prospect)
        if cell.is_open and not cell.is_past:
            book = Button(
                self.tr("Book a meeting"),
                rank=Rank.FIRST,
                icon="plus",
                key="B",
                height=Height.SMALL,
            )
            book.clicked.connect(self._book)
            line = row(book, margins=(0, 8, 0, 0))
            line.addStretch()
            self.column.addLayout(line)

    def _add_outlook(self, prospect: Prospect) -> None:
        outlook = prospect.outlook
        self.column.addSpacing(4)
        ten = row(TenDays(outlook.of_ten))
        ten.addStretch()
        self.column.addLayout(ten)
        words = of_ten_words(outlook.of_ten)
        if outlook.few_data:
            words = f"{words} · {self.tr('few data')}"
        self.column.addWidget(Label(words, Type.META, Tone.TEXT3, wraps=True))
        advice = self._advice(prospect)
        if advice:
            self.column.addWidget(Label(advice, Type.SMALL, Tone.WARNING, wraps=True))

    def _advice(self, prospect: Prospect) -> str:
        return {
            "book_more": self.tr("One more meeting would help."),
            "confirm": self.tr(
                "The day is full: a confirmation call helps more than another meeting."
            ),
            "clash": self.tr("Two of its meetings, both held, may not be reached in time."),
        }.get(prospect.advice, "")

    def _book(self) -> None:
        self.close_it()
        self.book_asked.emit()
