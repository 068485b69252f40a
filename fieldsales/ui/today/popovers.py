"""What a meeting asks for in a popover: why it was not held, to when it is moved, whom to ring and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.meeting import Meeting, MeetingState, Side
from fieldsales.domain.registers import Phone
from fieldsales.ui.errors import Failure
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, IconButton, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.when_field import WhenField
from fieldsales.ui.tokens import Type


@dataclass(frozen=True, slots=True)
class Fell:
    """How a meeting fell, and why."""

    state: MeetingState
    side: Side
    reason: str


class FellPopover(Popover):
    """Why a meeting was not held: who, the reason; Enter keeps it."""

    told = Signal(object)
    """It fell so (`Fell`)."""

    def __init__(self, window: QWidget, meeting: Meeting, now: datetime) -> None:
        super().__init__(window, 320)
        is_begun = now >= meeting.start
        ours = MeetingState.MISSED_BY_US if is_begun else MeetingState.CANCELLED
        self._ways = (
            (self.tr("The client cancelled"), MeetingState.CANCELLED, Side.CLIENT),
            (self.tr("The client was not there"), MeetingState.MISSED_BY_CLIENT, Side.CLIENT),
            (self.tr("We could not come"), ours, Side.US),
            (self.tr("Neither: weather, road, a strike"), MeetingState.CANCELLED, Side.THIRD),
        )
        self.reason = TextField(self.tr("Why"), placeholder=self.tr("In a few words"))
        self.reason.edit.returnPressed.connect(self._tell)
        self.ways = [CheckRow(words, is_round=True) for words, _, _ in self._ways]
        self.ways[1 if is_begun else 0].setChecked(True)
        self.done = Button(self.tr("Not held"), rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self.done.clicked.connect(self._tell)
        title = Label(self.tr("Why was it not held?"), style=TextStyle(Type.ROW, weight=600))
        self.column.addWidget(title)
        self.column.addSpacing(4)
        self.column.addWidget(self.reason)
        group = QWidget()
        group.setLayout(column(*self.ways, spacing=0))
        self.column.addWidget(group)
        self.column.addSpacing(4)
        line = row()
        line.addStretch()
        line.addWidget(self.done)
        self.column.addLayout(line)

    def open_for(self, target: QWidget) -> None:
        """Open at the button, the cursor in the reason."""
        self.open_at(target)
        self.reason.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tell(self) -> None:
        place = next((n for n, way in enumerate(self.ways) if way.isChecked()), 0)
        _, state, side = self._ways[place]
        reason = self.reason.value()
        if not reason and state is not MeetingState.MISSED_BY_CLIENT:
            self.reason.refuse(self.tr("Say why in a few words."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.told.emit(Fell(state, side, reason))


class MovePopover(Popover):
    """To when a meeting is moved; the day's answer stands below."""

    told = Signal(object, str, object)
    """The new start (UTC), why in spite of a rule, whose wish it was (`Side`)."""

    def __init__(self, window: QWidget, meeting: Meeting, now: datetime) -> None:
        super().__init__(window, 340)
        self.when = WhenField(meeting, now)
        self.when.entered.connect(self._tell)
        self.ours = CheckRow(self.tr("We asked for it, not the client"))
        self.done = Button(self.tr("Move"), rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self.done.clicked.connect(self._tell)
        title = Label(self.tr("Move the meeting"), style=TextStyle(Type.ROW, weight=600))
        self.column.addWidget(title)
        self.column.addSpacing(4)
        self.column.addWidget(self.when)
        self.column.addWidget(self.ours)
        line = row()
        line.addStretch()
        line.addWidget(self.done)
        self.column.addLayout(line)
        self.when.slot.settled.connect(lambda _pick: self.adjustSize())

    def open_for(self, target: QWidget) -> None:
        """Open at the button, the cursor in the time."""
        self.open_at(target)
        self.when.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, failure: Failure) -> None:
        """Say why the time cannot stand."""
        self.when.refuse(failure)
        self.adjustSize()

    def _tell(self) -> None:
        moment = self.when.moment()
        if moment is None:
            self.when.explain()
            self.adjustSize()
            return
        side = Side.US if self.ours.isChecked() else Side.CLIENT
        self.told.emit(moment, self.when.reason(), side)


class ReasonPopover(Popover):
    """One question with a reason as its answer: why an outcome is corrected, a task dropped."""

    told = Signal(str)
    """The reason."""

    def __init__(self, window: QWidget, title: str, act: str) -> None:
        super().__init__(window, 300)
        self.reason = TextField(self.tr("Why"))
        self.reason.edit.returnPressed.connect(self._tell)
        self.done = Button(act, rank=Rank.FIRST, key="Return", height=Height.SMALL)
        self.done.clicked.connect(self._tell)
        self.refusal = InlineError()
        self.refusal.hide()
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600), wraps=True))
        self.column.addSpacing(4)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.refusal)
        line = row()
        line.addStretch()
        line.addWidget(self.done)
        self.column.addLayout(line)

    def open_for(self, target: QWidget) -> None:
        """Open at a button, the cursor in the reason."""
        self.open_at(target)
        self.reason.setFocus(Qt.FocusReason.PopupFocusReason)

    def refuse(self, failure: Failure) -> None:
        """Say why it cannot be."""
        self.refusal.say(failure.text)
        self.refusal.show()
        self.adjustSize()

    def _tell(self) -> None:
        if self.reason.value():
            self.told.emit(self.reason.value())
        else:
            self.reason.refuse(self.tr("Say why in a few words."))


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the name of whom it reaches."""

    name: str
    phone: Phone


def numbers_of(client: Client, contacts: Sequence[Contact], first: str = "") -> tuple[Number, ...]:
    """Return the numbers that reach a client: its people's, then the firm's; those not to be called last."""
    found = [Number(c.name.full, p) for c in contacts if not c.do_not_call for p in c.phones]
    found += [Number(client.name, p) for p in client.phones]
    if first:
        known = [n for n in found if n.phone.raw == first]
        found = [*(known or [Number(client.name, Phone(first))]), *found]
    unique: dict[str, Number] = {}
    for number in found:
        unique.setdefault(number.phone.e164 or number.phone.raw, number)
    return tuple(unique.values())


class NumberRow(QWidget):
    """A number to read out or dial: name, number, copy."""

    def __init__(self, number: Number) -> None:
        super().__init__()
        self.number = number
        copy = IconButton("copy", self.tr("Copy the number"))
        copy.clicked.connect(self._copy)
        texts = column(
            Label(number.phone.raw, style=TextStyle(Type.SECTION, tabular=True)),
            Label(number.name, Type.SMALL, Tone.TEXT2),
        )
        line = row(spacing=6)
        line.addLayout(texts, 1)
        line.addWidget(copy)
        self.setLayout(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number.phone.e164 or self.number.phone.raw)


class CallPopover(Popover):
    """The numbers of a client, the first as a code that a mobile dials."""

    def __init__(self, window: QWidget, numbers: Sequence[Number]) -> None:
        super().__init__(window, 250)
        add_numbers(self, numbers)


def add_numbers(popover: Popover, numbers: Sequence[Number]) -> None:
    """Put numbers into a popover, with the code of the first; the library that makes it is loaded here."""
    from fieldsales.ui.calls.phone_code import PhoneCode, dial_link

    for number in numbers[:3]:
        popover.column.addWidget(NumberRow(number))
    if not numbers:
        none = QCoreApplication.translate(
            "today", "No number is known. It is on the client’s card to be added."
        )
        popover.column.addWidget(Label(none, Type.SMALL, Tone.TEXT2, wraps=True))
        return
    code = PhoneCode(dial_link(numbers[0].phone))
    popover.column.addSpacing(4)
    popover.column.addWidget(code, 0, Qt.AlignmentFlag.AlignHCenter)
    told = QCoreApplication.translate("today", "A mobile’s camera dials it.")
    popover.column.addWidget(Label(told, Type.SMALL, Tone.TEXT2))


class StandbyPopover(Popover):
    """A client on standby who is being rung: numbers first, then the time; Enter books."""

    booked = Signal()
    """The client comes in at that time."""
    next_asked = Signal()
    """Not this one: the next."""

    def __init__(self, window: QWidget, name: str, when: str, numbers: Sequence[Number]) -> None:
        super().__init__(window, 300)
        self.column.addWidget(Label(name, style=TextStyle(Type.ROW, weight=600)))
        add_numbers(self, numbers)
        self.column.addSpacing(6)
        self.column.addWidget(Label(when, Type.BODY, wraps=True))
        self.refusal = InlineError()
        self.refusal.hide()
        self.column.addWidget(self.refusal)
        self.book = Button(self.tr("Book"), rank=Rank.FIRST, key="Return")
        self.book.clicked.connect(self.booked)
        self.next = Button(self.tr("Next one"), rank=Rank.QUIET)
        self.next.clicked.connect(self.next_asked)
        line = row(spacing=8)
        line.addWidget(self.next)
        line.addStretch()
        line.addWidget(self.book)
        self.column.addSpacing(4)
        self.column.addLayout(line)

    def open_for(self, target: QWidget) -> None:
        """Open at the client's card, the keyboard on Book."""
        self.open_at(target)
        self.book.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refuse(self, failure: Failure) -> None:
        """Say why it cannot be booked."""
        self.refusal.say(failure.text)
        self.refusal.show()
        self.adjustSize()
