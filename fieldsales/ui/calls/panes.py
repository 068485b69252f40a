"""What is asked with a result, in the foot of the desk: when to call back, why not, who instead, when ready.

A pane says `given` with what was typed, as plain values; Esc says `left`. What is typed lives in the panes
until the attempt is kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from fieldsales.planning.typed_moments import read_moment
from fieldsales.ui import format as fmt
from fieldsales.ui.calls.said import Said
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.choices import FilterChip
from fieldsales.ui.parts.day_fields import TimeField
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

TITLE = TextStyle(Type.ROW, weight=600)


class Pane(QWidget):
    """A question with its fields, a way on and a way back."""

    given = Signal()
    """What was asked is said."""
    left = Signal()
    """Back to the results."""
    typed = Signal()
    """Something was typed into it."""

    def __init__(self, title: str, go: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, style=TITLE)
        self.go = Button(go, rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self.go.clicked.connect(self.give)
        self.back = Button(self.tr("Back"), rank=Rank.QUIET, key="Esc", height=Height.SMALL)
        self.back.clicked.connect(self.left)
        head = row(self.title, spacing=8)
        head.addStretch()
        head.addWidget(self.back)
        head.addWidget(self.go)
        self.fields: QVBoxLayout = column(spacing=8)
        whole = column(spacing=8)
        whole.addLayout(head)
        whole.addLayout(self.fields)
        whole.addStretch()
        self.setLayout(whole)

    def give(self) -> None:
        """Say what was asked, where it is complete; else put the cursor where something lacks."""
        self.given.emit()

    def begin(self) -> None:
        """Put the cursor where typing begins."""

    def fill(self, said: Said) -> Said:
        """Return what was said with what is typed here."""
        return said

    def values(self) -> Mapping[str, str]:
        """Return what is typed, to be kept as a draft."""
        return {}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""

    def refuse(self, where: str, text: str) -> bool:
        """Say a rule's refusal beside its field; say whether it belongs here."""
        del where, text
        return False

    def take_returns(self, field: TextField) -> None:
        """Let Enter in a field go on, and Esc go back."""
        field.edit.installEventFilter(self)
        field.changed.connect(lambda _text: self.typed.emit())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc from the fields."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.give()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return False


class MomentPane(Pane):
    """When to call back: three times to choose from, or one typed, in the client's zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Call back when?"), self.tr("Call back"), parent)
        self._now: datetime | None = None
        self._zone = "UTC"
        self._offers: list[datetime] = []
        self._chosen = 0
        self.chips: list[FilterChip] = []
        self._group = QButtonGroup(self)
        self.offered = FlowRow(spacing=8)
        placeholder = self.tr("Or type it: tom 10, thu 11:30, in 2h")
        self.field = TextField(placeholder=placeholder, left_icon="clock")
        self.field.edit.setAccessibleName(self.tr("Call back when?"))
        self.take_returns(self.field)
        self.field.changed.connect(lambda _text: self._preview())
        self.fields.addWidget(self.offered)
        self.fields.addWidget(self.field)

    def offer(self, moments: Sequence[datetime], now: datetime, zone: str) -> None:
        """Offer times; the first is chosen."""
        self._offers, self._now, self._zone, self._chosen = list(moments), now, zone, 0
        self.chips = []
        for place, moment in enumerate(moments):
            chip = FilterChip(self._words(moment))
            self._group.addButton(chip)
            chip.clicked.connect(lambda _on=False, place=place: self._press(place))
            self.chips.append(chip)
        self.offered.set_widgets(*self.chips)
        self.field.set_value("")
        self.field.accept()
        self._mark()

    def begin(self) -> None:
        """Put the cursor into the field; arrows go along the times offered."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def moment(self) -> datetime | None:
        """Return when, None while what is typed is not understood."""
        if self._now is None:
            return None
        if self.field.value():
            return read_moment(self.field.value(), self._now, self._zone)
        return self._offers[self._chosen] if self._offers else None

    def fill(self, said: Said) -> Said:
        """Return what was said with the time to call back."""
        return replace(said, again_at=self.moment())

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"text": self.field.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.field.set_value(values.get("text", ""))
        self._preview()

    def give(self) -> None:
        """Go on, when the time is understood and lies ahead."""
        moment = self.moment()
        if moment is None:
            self.field.refuse(self.tr("Write it like tom 10, thu 11:30, in 2h, 3 dec."))
        elif self._now is not None and moment <= self._now:
            self.field.refuse(self.tr("That time has passed."))
        else:
            self.given.emit()

    def _words(self, moment: datetime) -> str:
        now = self._now or moment
        if fmt.local_day(moment, self._zone) == fmt.local_day(now, self._zone):
            return self.tr("Today {time}").format(time=fmt.clock(moment, self._zone))
        return fmt.day_clock(moment, self._zone)

    def _press(self, place: int) -> None:
        self._chosen = place
        self.field.set_value("")
        self.given.emit()

    def _mark(self) -> None:
        is_typed = bool(self.field.value())
        self._group.setExclusive(False)
        for place, chip in enumerate(self.chips):
            chip.setChecked(place == self._chosen and not is_typed)
        self._group.setExclusive(True)

    def _preview(self) -> None:
        self._mark()
        moment = self.moment() if self.field.value() else None
        self.field.set_hint(long_moment(moment, self._zone) if moment else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along the times offered with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._offers and not self.field.value():
                self._chosen = (self._chosen + step) % len(self._offers)
                self._mark()
                return True
        return super().eventFilter(watched, event)


class ReasonPane(Pane):
    """Why not; for a refusal also when to ask again."""

    def __init__(
        self, title: str, go: str, *, asks_again: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, go, parent)
        self._now: datetime | None = None
        self._zone = "UTC"
        self.reason = TextField(placeholder=self.tr("The reason, in the client’s words"))
        self.take_returns(self.reason)
        again = self.tr("Ask again when? (optional: in 6 months, 1.3.)")
        self.again = TextField(placeholder=again, left_icon="clock")
        self.take_returns(self.again)
        self.again.changed.connect(lambda _text: self._preview())
        self.fields.addWidget(self.reason)
        self.fields.addWidget(self.again)
        self.again.setVisible(asks_again)

    def ask(self, now: datetime, zone: str) -> None:
        """Begin anew for a client."""
        self._now, self._zone = now, zone
        for field in (self.reason, self.again):
            field.set_value("")
            field.accept()
        self.again.set_hint("")

    def begin(self) -> None:
        """Put the cursor into the reason."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def moment(self) -> datetime | None:
        """Return when to ask again, None for never or not understood."""
        if self._now is None or not self.again.value():
            return None
        return read_moment(self.again.value(), self._now, self._zone)

    def fill(self, said: Said) -> Said:
        """Return what was said with the reason, and when to ask again."""
        return replace(said, detail=self.reason.value(), again_at=self.moment())

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {"reason": self.reason.value(), "again": self.again.value()}

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.reason.set_value(values.get("reason", ""))
        self.again.set_value(values.get("again", ""))
        self._preview()

    def give(self) -> None:
        """Go on, when there is a reason and the day, if any, is understood."""
        if not self.reason.value():
            self.reason.refuse(self.tr("Write the reason: it is kept with the client."))
            self.begin()
        elif self.again.value() and self.moment() is None:
            self.again.refuse(self.tr("Write it like in 6 months, 1.3., mon."))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.given.emit()

    def _preview(self) -> None:
        moment = self.moment()
        self.again.set_hint(long_moment(moment, self._zone) if moment else "")


class PersonPane(Pane):
    """Who instead: the person who has taken over, or nobody known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is it now?"), self.tr("Keep"), parent)
        self.name = TextField(placeholder=self.tr("Name; empty if the number was wrong"))
        self.position = TextField(placeholder=self.tr("Position"))
        self.phone = TextField(placeholder=self.tr("Phone"))
        for field in (self.name, self.position, self.phone):
            self.take_returns(field)
        self.fields.addWidget(self.name)
        self.fields.addLayout(row(self.position, self.phone, spacing=8))

    def ask(self) -> None:
        """Begin anew for a client."""
        self.restore({})

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, said: Said) -> Said:
        """Return what was said with who has taken over."""
        return replace(said, person=self.values())

    def values(self) -> Mapping[str, str]:
        """Return what is typed."""
        return {
            "name": self.name.value(),
            "position": self.position.value(),
            "phone": self.phone.value(),
        }

    def restore(self, values: Mapping[str, str]) -> None:
        """Show a draft."""
        self.name.set_value(values.get("name", ""))
        self.position.set_value(values.get("position", ""))
        self.phone.set_value(values.get("phone", ""))


class HoursPane(Pane):
    """When a client on standby may be rung, and how long before a visit."""

    NOTICES = (15, 30, 45, 60, 90, 120)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Ready at short notice, when?"), self.tr("Keep ready"), parent)
        self.first = TimeField(self.tr("From"))
        self.last = TimeField(self.tr("Until"))
        notices = [(str(n), fmt.minutes(n)) for n in self.NOTICES]
        self.notice = ChoiceField(self.tr("Ring ahead"), notices)
        for field in (self.first, self.last):
            self.take_returns(field)
        self.fields.addLayout(row(self.first, self.last, self.notice, spacing=8))

    def ask(self) -> None:
        """Begin anew: from nine to six, an hour ahead."""
        self.first.set_time(time(9))
        self.last.set_time(time(18))
        self.notice.set_value("60")

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.first.edit.selectAll()

    def fill(self, said: Said) -> Said:
        """Return what was said with the hours."""
        return replace(said, hours=self.minutes())

    def minutes(self) -> tuple[int, int, int]:
        """Return from, until and notice, in minutes."""
        first, last = self.first.at() or time(9), self.last.at() or time(18)
        notice = int(self.notice.value() or 60)
        return first.hour * 60 + first.minute, last.hour * 60 + last.minute, notice

    def give(self) -> None:
        """Go on, when the hours are hours and in their order."""
        if self.first.at() is None or self.last.at() is None:
            field = self.first if self.first.at() is None else self.last
            field.refuse(self.tr("Write it like 9 or 13:30."))
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.minutes()[0] >= self.minutes()[1]:
            self.last.refuse(self.tr("Later than the beginning."))
        else:
            self.given.emit()


def long_moment(moment: datetime, zone: str) -> str:
    """Return a moment in full, as it was understood."""
    return f"{fmt.day_long(fmt.local_day(moment, zone))}, {fmt.clock(moment, zone)}"


def head(title: str, hint: str) -> QWidget:
    """Return the head of the foot: what is asked, and a hint."""
    holder = QWidget()
    line = row(Label(title, style=TITLE), Label(hint, Type.SMALL, Tone.TEXT2), spacing=8)
    line.addStretch()
    holder.setLayout(line)
    return holder
