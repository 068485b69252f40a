"""The panel beside the week: for whom a time is sought, the best times, who else visits the client.

Numbers choose a time, Return books the chosen one. It shows what was found and emits what is chosen.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.client_picker import ClientPicker
from fieldsales.ui.calendar.week_data import SlotChoice, Sought
from fieldsales.ui.page import PageContext
from fieldsales.ui.painting import TextStyle, text_line
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import (
    CAP_HEIGHT,
    Button,
    Control,
    Height,
    Link,
    Rank,
    cap_width,
    paint_cap,
)
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, IconMark, Rule, Scroll, column, row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.trips import OtherVisit

_WHEN, _WORDS = TextStyle(Type.ROW, weight=600), TextStyle(Type.SMALL)
_ROW = 70


class ChoiceRow(Control):
    """One time to offer: when, why, what it means; its number at the right."""

    def __init__(self, number: int, choice: SlotChoice) -> None:
        super().__init__(choice.when)
        self.number, self.choice = number, choice
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((choice.when, choice.reason, choice.meaning)))
        self.setToolTip("\n".join((choice.reason, choice.meaning)))

    @property
    def ring_radius(self) -> float:
        """The radius of the focus ring."""
        return 2

    def sizeHint(self) -> QSize:
        """Return the size of three lines."""
        return QSize(200, _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, tinted while it is chosen."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        if self.isChecked():
            painter.fillRect(box, colours.selected)
            painter.fillRect(QRectF(0, 0, 3, box.height()), colours.accent.fill)
        elif self.is_hot():
            painter.fillRect(box, colours.hover)
        width = box.width() - 32
        first = QRectF(16, 9, width - 28, 20)
        text_line(painter, first, self.choice.when, _WHEN, colours.text)
        second = QRectF(16, 29, width, 16)
        text_line(painter, second, self.choice.reason, _WORDS, colours.text2)
        text_line(painter, second.translated(0, 17), self.choice.meaning, _WORDS, colours.text2)
        cap = QRectF(
            box.width() - 16 - cap_width(str(self.number)),
            10,
            cap_width(str(self.number)),
            CAP_HEIGHT,
        )
        paint_cap(painter, cap, str(self.number))


class BookingPanel(Card):
    """The panel."""

    client_picked = Signal(object)
    """Seek times for another client (its id), or for none."""
    chosen = Signal(int)
    """A time was chosen, by its number from 1."""
    book_asked = Signal(object)
    """Book a time (`SlotChoice`)."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.sought: Sought | None = None
        self.rows: list[ChoiceRow] = []
        self.current = 0
        self.picker = ClientPicker(context)
        self.picker.picked.connect(self.client_picked)
        self._build_head()
        self.bar = _SlotsBar()
        self.add(self.bar)
        self._list = QWidget()
        self._box = QVBoxLayout(self._list)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._scroll = Scroll(self._list)
        self.add(self._scroll, 1)
        self.empty = Empty(
            "calendar-plus",
            self.tr("Whom shall we book?"),
            self.tr(
                "Find the client by name or phone: the best times over all brigades appear here."
            ),
        )
        self.add(self.empty, 2)
        self._build_foot()
        self.show_nothing()

    def _build_head(self) -> None:
        self.caption = Label(self.tr("Booking for"), Type.CAPTION, Tone.TEXT2)
        self.name = Label("", style=TextStyle(Type.SECTION), wraps=True, most_lines=2)
        self.place = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.another = Link(self.tr("Another client"))
        self.another.clicked.connect(lambda: self.client_picked.emit(None))
        head = QWidget()
        box = column(self.caption, self.name, self.place, spacing=2, margins=(16, 13, 16, 12))
        again = row(self.another)
        again.addStretch()
        box.addLayout(again)
        box.addWidget(self.picker)
        head.setLayout(box)
        self.add(head)

    def _build_foot(self) -> None:
        self.foot = CardFoot()
        self.sign = IconMark("shield-check", 14, Tone.SUCCESS)
        self.others = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.foot.row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self.foot.row.addWidget(self.others, 1)
        self.add(self.foot)

    def _about_client(self) -> tuple[QWidget, ...]:
        return (self.name, self.place, self.another, self.bar, self.foot)

    # What it shows.

    def show_nothing(self) -> None:
        """Show that nobody is to be booked yet."""
        self.sought = None
        self._clear()
        for part in (*self._about_client(), self._scroll):
            part.hide()
        self.picker.client_id = None
        self.picker.show()
        self.empty.show()

    def show_sought(self, sought: Sought, *, is_new: bool) -> None:
        """Show the times for a client; the first is chosen, or, unless they are new, the one that was."""
        kept = None if is_new else self.choice()
        self.sought = sought
        client = sought.candidate.client
        self.name.setText(client.name)
        self.place.setText(self._place_words(sought))
        self._clear()
        for number, choice in enumerate(sought.choices, 1):
            self._add(number, choice)
        self._box.addStretch()
        self.bar.say(self.tr("%n found", "", len(sought.choices)))
        self._say_others(sought.others(None))
        for part in self._about_client():
            part.show()
        self._scroll.setVisible(bool(sought.choices))
        self.picker.hide()
        self.empty.setVisible(not sought.choices)
        if not sought.choices:
            self.empty.say(
                self.tr("No free time"),
                self.tr("No brigade comes near with a gap; look at another week."),
            )
        targets = [c.target for c in sought.choices]
        if targets:
            self._mark(targets.index(kept.target) + 1 if kept and kept.target in targets else 1)

    def _place_words(self, sought: Sought) -> str:
        client = sought.candidate.client
        address = client.address
        town = ", ".join(p for p in (address.town, address.province) if p) if address else ""
        contact = sought.candidate.contacts[0] if sought.candidate.contacts else None
        hours = contact.best_hours if contact is not None else ""
        return " · ".join(p for p in (town, fmt.minutes(60), hours) if p)

    def _say_others(self, visits: Sequence[OtherVisit]) -> None:
        if not visits:
            self.sign.icon_name, self.sign.tone = "shield-check", Tone.SUCCESS
            self.others.setText(self.tr("No other brigade visits this client within 30 days."))
            self.others.set_tone(Tone.TEXT2)
        else:
            first = visits[0]
            said = (
                self.tr("{brigade} visited this client on {day}.")
                if first.is_held
                else self.tr("{brigade} is to visit this client on {day}.")
            )
            day = fmt.day(fmt.local_day(first.start, first.zone))
            self.sign.icon_name, self.sign.tone = "triangle-alert", Tone.WARNING
            self.others.setText(said.format(brigade=first.brigade_name, day=day))
            self.others.set_tone(Tone.WARNING)
        self.others.updateGeometry()
        self.sign.update()

    def _add(self, number: int, choice: SlotChoice) -> None:
        line = ChoiceRow(number, choice)
        line.clicked.connect(lambda: self.choose(number))
        self.rows.append(line)
        self._box.addWidget(line)
        self._box.addWidget(Rule())

    def _clear(self) -> None:
        self.rows = []
        self.current = 0
        while self._box.count():
            item = self._box.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._under: QWidget | None = None
        self.refusal = InlineError()

    # Choosing.

    def choice(self) -> SlotChoice | None:
        """Return the chosen time."""
        if self.sought is None or not 1 <= self.current <= len(self.sought.choices):
            return None
        return self.sought.choices[self.current - 1]

    def choose(self, number: int) -> None:
        """Choose a time by its number, and say so."""
        if self.sought is not None and 1 <= number <= len(self.rows):
            self._mark(number)
            self.chosen.emit(number)

    def _mark(self, number: int) -> None:
        """Light a time; its button stands under it."""
        self.current = number
        line = self.rows[number - 1]
        line.setChecked(True)
        if self._under is not None:
            self._under.hide()
            self._under.deleteLater()
        choice = line.choice
        if self.sought is not None:
            self._say_others(self.sought.others(choice))
        clock = fmt.clock_of_minute(choice.target.minute)
        words = self.tr("Book {time}").format(time=clock)
        act = Button(words, rank=Rank.FIRST, key="Return", height=Height.SMALL)
        act.clicked.connect(self.book)
        self.refusal = InlineError()
        self.refusal.hide()
        under = _Under()
        box = column(spacing=4, margins=(16, 0, 16, 12))
        acts = row(act)
        acts.addStretch()
        box.addLayout(acts)
        box.addWidget(self.refusal)
        under.setLayout(box)
        self._box.insertWidget(self._box.indexOf(line) + 1, under)
        self._under = under

    def book(self) -> None:
        """Book the chosen time."""
        choice = self.choice()
        if choice is not None:
            self.book_asked.emit(choice)

    def refuse(self, sentence: str) -> None:
        """Say under the chosen time why it was not booked."""
        self.refusal.say(sentence)
        self.refusal.show()


class _Under(QWidget):
    """The ground under the button of the chosen time, tinted like it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), theme().colours
        painter.fillRect(self.rect(), colours.selected)
        painter.fillRect(0, 0, 3, self.height(), colours.accent.fill)


class _SlotsBar(QWidget):
    """The sunken line over the times: what they are, how many."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme().size("tableHead"))
        self.count = ""

    def say(self, count: str) -> None:
        """Say how many there are."""
        self.count = count
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        painter.fillRect(box, colours.sunken)
        painter.fillRect(QRectF(0, 0, box.width(), 1), colours.border)
        painter.fillRect(QRectF(0, box.height() - 1, box.width(), 1), colours.border)
        line = box.adjusted(16, 0, -16, 0)
        text_line(painter, line, self.tr("Best slots"), _WORDS, colours.text2)
        text_line(
            painter, line, self.count, _WORDS, colours.text3, align=Qt.AlignmentFlag.AlignRight
        )
