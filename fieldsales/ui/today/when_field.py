"""The new time of a meeting, typed as it is said (thu 15), with what its day says to it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.meeting import Meeting
from fieldsales.planning.offering import Checked
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.typed_slot import TypedSlot
from fieldsales.ui.errors import Failure
from fieldsales.ui.parts.cards import column
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type


class WhenField(QWidget):
    """The field, its answer, and a reason where a rule asks for one."""

    edited = Signal()
    """Something else is typed now."""
    asked = Signal(object)
    """A moment (`datetime`, UTC) is to be checked."""
    entered = Signal()
    """Enter was pressed in it."""

    def __init__(self, meeting: Meeting, now: datetime) -> None:
        super().__init__()
        self._zone = meeting.slot.zone
        self.slot = TypedSlot(self.tr("thu 15, 14:30, 3 dec 11"))
        self.slot.field.edit.setAccessibleName(self.tr("New time"))
        self.slot.begin(now, self._zone, fmt.local_day(now, self._zone))
        self.why = TextField(self.tr("Why in spite of it"))
        self.why.hide()
        box = column(Label(self.tr("New time"), Type.SMALL, Tone.TEXT2), spacing=3)
        box.addWidget(self.slot)
        box.addWidget(self.why)
        self.setLayout(box)
        self.setFocusProxy(self.slot.field.edit)
        self.slot.asked.connect(self.asked)
        self.slot.field.changed.connect(lambda _text: self.edited.emit())
        self.slot.field.edit.returnPressed.connect(self.entered)
        self.why.changed.connect(lambda _text: self.edited.emit())
        self.why.edit.returnPressed.connect(self.entered)

    def value(self) -> str:
        """Return what is typed."""
        return self.slot.value()

    def reason(self) -> str:
        """Return why the time is taken in spite of what speaks against it."""
        return "" if self.why.isHidden() else self.why.value()

    def moment(self) -> datetime | None:
        """Return the moment typed, in UTC; None while it is not understood."""
        return self.slot.moment()

    def restore(self, text: str, reason: str) -> None:
        """Show what was typed before."""
        if text:
            self.slot.restore(text)
        self.why.set_value(reason)
        self.why.setVisible(bool(reason))

    def show_checked(self, checked: Checked) -> None:
        """Show what the day says to the time."""
        self.slot.show_checked(checked)

    def explain(self) -> None:
        """Say how a time is written: there is none yet, or it was not understood."""
        if self.value():
            self.slot.explain()
        else:
            self.slot.problem.say(self.tr("Say the new time, such as thu 15."), "", Tone.DANGER)
            self.slot.problem.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, failure: Failure) -> None:
        """Say why the time cannot stand; where a reason helps, ask for it."""
        self.slot.problem.say(refusal_words(failure), "", Tone.DANGER)
        self.slot.problem.show()
        if can_insist(failure):
            self.why.show()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)


def can_insist(failure: Failure) -> bool:
    """Say whether a reason in words makes the time possible: another meeting is in the way."""
    return {"start", "end", "free"} <= set(failure.fields)


def refusal_words(failure: Failure) -> str:
    """Return why a time cannot stand, without the names commands use."""
    if not can_insist(failure):
        return failure.text
    said = QCoreApplication.translate(
        "today",
        "The crew has a meeting from {start} to {end}; it is free again at {free}. Take that, or say why.",
    )
    fields = failure.fields
    return said.format(start=fields["start"], end=fields["end"], free=fields["free"])
