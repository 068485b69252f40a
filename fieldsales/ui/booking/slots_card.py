"""Times to offer, by day: where the crew is, the driving each adds, and what the chosen one gains."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from fieldsales.planning.offering import DaySlots, Offering
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.pick import Pick, pick_of
from fieldsales.ui.booking.words import day_line, ten_days_words
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.buttons import CAP_HEIGHT, Control, Link, cap_width, paint_cap
from fieldsales.ui.parts.cards import Card, CardFoot, Empty, Rule, Scroll, column, row
from fieldsales.ui.parts.chips import BrigadeLetters
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.parts.hold_bar import FULL, TRACK
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type

WIDTH = 288
ROOMY_WIDTH = 320
LENGTHS = (30, 45, 60, 90, 120)
_ACROSS_FLAT = 3
_TIME = TextStyle(Type.SMALL, tabular=True, weight=500)
_NOTE = TextStyle(Type.META, tabular=True)
_DAY = TextStyle(Type.ROW, weight=600)
_CAPTION = TextStyle(Type.META, weight=600)


class SlotButton(Control):
    """A time to offer with the driving it adds; its number while numbers choose."""

    def __init__(self, pick: Pick, number: int, parent: QWidget | None = None) -> None:
        super().__init__(fmt.clock(pick.start, pick.zone), parent)
        self.pick, self.number = pick, number
        self.is_numbered = False
        self.setCheckable(True)
        self._long = f"+{fmt.minutes(pick.extra_minutes)}"
        day = fmt.day_long(pick.day)
        self.setAccessibleName(f"{day}, {self.text()}, {self._long}")

    @property
    def _note(self) -> str:
        """The driving it adds; without the unit where the number needs its room."""
        is_short = bool(self._cap) and self.pick.extra_minutes < 60
        return f"+{self.pick.extra_minutes}" if is_short else self._long

    @property
    def _cap(self) -> str:
        return str(self.number) if self.is_numbered and self.number < 10 else ""

    def sizeHint(self) -> QSize:
        """Return the size of time, note and number."""
        width = text_width(self.text(), _TIME) + 8 + text_width(self._note, _NOTE) + 22
        return QSize(int(width + 1) + (cap_width(self._cap) + 2 if self._cap else 0), 30)

    def set_numbered(self, *, numbered: bool) -> None:
        """Show the number, or leave it out."""
        self.is_numbered = numbered
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, the time, the note, the number."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius, ink = theme().radius("control"), colours.text
        if self.isChecked():
            fill, edge = colours.accent.tint, colours.accent.fill
            rounded(painter, box, radius, fill=fill, border=edge, width=2)
            ink = colours.accent.text
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.border_strong)
        left = 11.0
        room = QRectF(left, 0, box.width() - left, box.height())
        left += text_line(painter, room, self.text(), _TIME, ink) + 8
        note = colours.accent.text if self.isChecked() else colours.text2
        room = QRectF(left, 0, box.width() - left, box.height())
        left += text_line(painter, room, self._note, _NOTE, note) + 6
        if self._cap:
            cap = QRectF(
                round(left), (box.height() - CAP_HEIGHT) / 2, cap_width(self._cap), CAP_HEIGHT
            )
            paint_cap(painter, cap, self._cap)


class GainBar(QWidget):
    """The track of a day: strong what is expected now, middle what it gains, pale what is planned then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = (0.0, 0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gain(self, before: float, after: float, planned: int) -> None:
        """Show another day."""
        self._parts = (before, after, float(planned))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the track."""
        return QSize(160, TRACK + 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track."""
        painter, colours = QPainter(self), theme().colours
        box = QRectF(0, 1, self.width(), TRACK + 1)
        rounded(painter, box, 3, fill=colours.sunken, border=colours.border)
        before, after, planned = self._parts
        pale, strong = colours.status["confirmed"].border, colours.accent.fill
        middle = colours.accent.focus
        for amount, ink in ((planned, pale), (after, middle), (before, strong)):
            width = box.width() * min(amount, FULL) / FULL
            if width >= 1:
                part = QRectF(0, 1, max(width, TRACK), TRACK + 1)
                rounded(painter, part, 3, fill=ink)


class GainBox(QWidget):
    """What a day gains by the chosen time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Label("", style=_CAPTION, tone=Tone.TEXT2)
        self.day = Label("", Type.BODY)
        self.change = Label("", style=TextStyle(Type.BODY, weight=600))
        self.bar = GainBar()
        self.words = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        line = row(self.day, spacing=8)
        line.addStretch()
        line.addWidget(self.change)
        box = column(self.caption, spacing=3, margins=(16, 12, 16, 12))
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addWidget(self.words)
        self.setLayout(box)

    def show_pick(self, pick: Pick) -> None:
        """Show another time."""
        at = fmt.clock(pick.start, pick.zone)
        self.caption.setText(self.tr("If {time} is booked").format(time=at))
        self.day.setText(fmt.weekday_day_long(pick.day))
        before, after = pick.before.expected, pick.after.expected
        held = self.tr("≈{before} → {after} held")
        self.change.setText(held.format(before=fmt.decimal(before, 1), after=fmt.decimal(after, 1)))
        self.bar.show_gain(before, after, pick.planned + 1)
        self.words.setText(ten_days_words(*pick.after.of_ten))
        self.bar.setAccessibleName(self.change.text())
        for label in (self.day, self.change, self.words):
            label.updateGeometry()


class DayGroup(QWidget):
    """One day: its name and crew, where they are, the times."""

    def __init__(self, day: DaySlots, town: str, buttons: Sequence[SlotButton]) -> None:
        super().__init__()
        brigade = day.view.brigade
        title = row(Label(fmt.day_long(day.day), style=_DAY), spacing=8)
        title.addStretch()
        if brigade is not None:
            title.addWidget(BrigadeLetters(brigade.letters, brigade.colour, is_small=True))
        box = column(spacing=0, margins=(16, 12, 16, 12))
        box.addLayout(title)
        where, figures = day_line(day, town)
        line = row(Label(where, Type.SMALL, Tone.TEXT2), spacing=0)
        if figures:
            fixed = Label(f" · {figures}", Type.SMALL, Tone.TEXT2)
            fixed.setMinimumWidth(fixed.sizeHint().width())
            line.addWidget(fixed)
        line.addStretch()
        box.addLayout(line)
        box.addSpacing(6)
        box.addWidget(FlowRow(*buttons, spacing=8))
        self.setLayout(box)


class SlotsCard(Card):
    """The card at the right of the desk."""

    picked = Signal(object)
    """A time (`Pick`) was chosen by a person."""
    length_asked = Signal(int)
    """Visits of another length, in minutes, are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[SlotButton] = []
        self._offering: Offering | None = None
        self._group = QButtonGroup(self)
        self._is_numbered = False
        self._is_flat = False
        self.head = head = self.add_head(self.tr("Slots to offer"))
        self.length = Link("", kind=Type.SMALL)
        self.length.clicked.connect(self._next_length)
        self.length.setToolTip(self.tr("Another length"))
        head.add_action(self.length)
        self.area = Scroll()
        self.loading = LoadingRows(84, 4)
        self.empty = Empty("calendar-x-2", self.tr("No time to offer"))
        self.gain = GainBox()
        self._shown: QWidget = self.loading
        for part in (self.area, self.loading, self.empty):
            self.add(part, 1)
            part.hide()
        self.loading.show()
        self._rule = Rule()
        self.add(self._rule)
        self.add(self.gain)
        self._add_foot()
        self._show_gain(None)

    def _add_foot(self) -> None:
        self.foot = CardFoot()
        self.figures = Label("", Type.SMALL, Tone.TEXT2)
        self.foot.row.addWidget(Label(self.tr("Today"), Type.SMALL, Tone.TEXT2))
        self.foot.row.addStretch()
        self.foot.row.addWidget(self.figures)
        self.add(self.foot)

    def set_flat(self, *, flat: bool) -> None:
        """Be a part of another card: no head, no foot, days side by side."""
        if flat == self._is_flat:
            return
        self._is_flat = flat
        self.head.setVisible(not flat)
        self.foot.setVisible(not flat)
        self._show_gain(None)
        if self._offering is not None:
            self._fill(self._offering)

    def begin_loading(self) -> None:
        """Wait for times of another client."""
        self.buttons = []
        self._offering = None
        self._put(self.loading)
        self.loading.begin()
        self._show_gain(None)

    def show_offering(self, offering: Offering, *, chosen: Pick | None) -> None:
        """Show times; `chosen` is marked when it is among them."""
        if offering != self._offering:
            self._offering = offering
            self._fill(offering)
        self.length.setText(fmt.minutes(offering.minutes))
        self.length.setAccessibleName(self.length.text())
        self.length.updateGeometry()
        self.mark(chosen)

    def say_empty(self, missing: str, helps: str) -> None:
        """Say why there is nothing to offer."""
        self.empty.say(missing, helps)

    def show_nothing(self) -> None:
        """Offer nothing: there is nobody to offer it to."""
        self.buttons = []
        self._offering = None
        self.length.setText("")
        self._put(self.empty)
        self._show_gain(None)

    def set_numbered(self, *, numbered: bool) -> None:
        """Let numbers choose a time, or not."""
        self._is_numbered = numbered
        for button in self.buttons:
            button.set_numbered(numbered=numbered)

    def pick_nth(self, number: int) -> bool:
        """Choose the time of a number; say whether there is one."""
        if not 1 <= number <= len(self.buttons):
            return False
        self._press(self.buttons[number - 1])
        return True

    def mark(self, chosen: Pick | None) -> None:
        """Show a time as chosen and what it gains; nothing is announced."""
        self._group.setExclusive(False)
        for button in self.buttons:
            is_it = chosen is not None and button.pick.start == chosen.start
            button.setChecked(is_it and chosen is not None and _same_trip(button.pick, chosen))
        self._group.setExclusive(True)
        self._show_gain(chosen)

    def set_figures(self, words: str) -> None:
        """Show what was done today."""
        self.figures.setText(words)
        self.figures.updateGeometry()

    def _fill(self, offering: Offering) -> None:
        inner = QWidget()
        box = QGridLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.buttons = []
        across = _ACROSS_FLAT if self._is_flat else 1
        for place, day in enumerate(offering.days):
            group = DayGroup(day, offering.client.town, self._buttons_of(day))
            box.addWidget(group, 2 * (place // across), place % across)
            if place % across == 0 and place + across < len(offering.days):
                box.addWidget(Rule(), 2 * (place // across) + 1, 0, 1, across)
        box.setRowStretch(2 * len(offering.days), 1)
        for column_number in range(across):
            box.setColumnStretch(column_number, 1)
        self.area.show_widget(inner)
        self._put(self.area if offering.days else self.empty)

    def _buttons_of(self, day: DaySlots) -> list[SlotButton]:
        made = []
        for offer in day.offers:
            button = SlotButton(pick_of(day, offer), len(self.buttons) + 1)
            button.set_numbered(numbered=self._is_numbered)
            button.clicked.connect(lambda _on=False, button=button: self._press(button))
            self._group.addButton(button)
            self.buttons.append(button)
            made.append(button)
        return made

    def _press(self, button: SlotButton) -> None:
        button.setChecked(True)
        self.area.ensureWidgetVisible(button)
        self._show_gain(button.pick)
        self.picked.emit(button.pick)

    def _show_gain(self, pick: Pick | None) -> None:
        is_shown = pick is not None and not self._is_flat
        self.gain.setVisible(is_shown)
        self._rule.setVisible(is_shown)
        if pick is not None:
            self.gain.show_pick(pick)

    def _put(self, part: QWidget) -> None:
        for other in (self.area, self.loading, self.empty):
            other.setVisible(other is part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; as a part of another there is nothing to paint."""
        if not self._is_flat:
            super().paintEvent(event)

    def _next_length(self) -> None:
        now = self._offering.minutes if self._offering else LENGTHS[2]
        longer = [n for n in LENGTHS if n > now]
        self.length_asked.emit(longer[0] if longer else LENGTHS[0])


def _same_trip(one: Pick, other: Pick) -> bool:
    return one.view.trip.id == other.view.trip.id


__all__ = ["WIDTH", "DayGroup", "GainBox", "SlotButton", "SlotsCard"]
