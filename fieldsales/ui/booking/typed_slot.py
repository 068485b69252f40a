"""A time typed by hand, checked while it is typed: what it means, whether it fits, what speaks against it."""

from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.planning.offering import Checked
from fieldsales.planning.typed_moments import read_moment
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.pick import Pick, pick_checked
from fieldsales.ui.booking.words import against_words
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.cards import column
from fieldsales.ui.parts.fields import TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

CHECK_AFTER_MS = 60


class TypedSlot(QWidget):
    """The field with its answer below."""

    asked = Signal(object)
    """A moment (`datetime`, UTC) is to be checked."""
    settled = Signal(object)
    """The time typed can be booked (`Pick`), or no longer (None)."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._zone, self._day = "UTC", date.min
        self._asked_for: datetime | None = None
        self._checked: Checked | None = None
        self.field = TextField(placeholder=placeholder, left_icon="clock")
        self.field.changed.connect(self._typed)
        self.line = Label("", Type.SMALL, Tone.TEXT2)
        self.line.hide()
        self.problem = InlineError()
        self.problem.hide()
        self.problem.taken.connect(self._take_nearest)
        self.setLayout(column(self.field, self.line, self.problem, spacing=3))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self._ask)

    def begin(self, now: datetime, zone: str, day: date | None) -> None:
        """Begin anew; an hour alone belongs to `day`."""
        self._now, self._zone, self._day = now, zone, day or date.min
        self._asked_for = self._checked = None
        self._timer.stop()
        self.field.set_value("")
        self._say(None)

    def value(self) -> str:
        """Return what is typed."""
        return self.field.value()

    def restore(self, text: str) -> None:
        """Show a draft, and check it."""
        self.field.set_value(text)
        self._ask()

    def moment(self) -> datetime | None:
        """Return the moment typed, None while it is not understood."""
        if self._now is None or not self.field.value():
            return None
        day = None if self._day == date.min else self._day
        return read_moment(self.field.value(), self._now, self._zone, day=day)

    def is_settled(self) -> bool:
        """Say whether what is typed was checked and can be booked."""
        checked = self._checked
        return (
            checked is not None
            and checked.start == self.moment()
            and pick_checked(checked) is not None
        )

    def is_waiting(self) -> bool:
        """Say whether what is typed is understood and still being checked."""
        moment = self.moment()
        return moment is not None and (self._checked is None or self._checked.start != moment)

    def show_checked(self, checked: Checked) -> None:
        """Show what came of a check; one that was asked for earlier is passed over."""
        if checked.start != self._asked_for:
            return
        self._checked = checked
        self._say(checked)
        self.settled.emit(pick_checked(checked))

    def explain(self) -> None:
        """Say how to write a time: Enter was pressed on one not understood."""
        if self.field.value() and self.moment() is None:
            self.problem.say(self.tr("Write it like thu 15, 14:30, 3 dec 11."), "", Tone.DANGER)
            self.problem.show()

    def _typed(self, text: str) -> None:
        if not text.strip():
            self._asked_for = self._checked = None
            self._say(None)
            self.settled.emit(None)
        self._timer.start()

    def _ask(self) -> None:
        moment = self.moment()
        self._asked_for = moment
        if moment is None:
            self._checked = None
            self._say(None)
            if self.field.value():
                self.settled.emit(None)
            return
        self.asked.emit(moment)

    def _say(self, checked: Checked | None) -> None:
        self.problem.hide()
        self.line.setVisible(checked is not None)
        if checked is None:
            return
        self.line.setText(self._words(checked))
        if checked.against is None:
            return
        pick_crew = checked.view.brigade.name if checked.view and checked.view.brigade else ""
        link = ""
        if checked.nearest is not None:
            link = self.tr("Take {time}").format(time=fmt.clock(checked.nearest, checked.zone))
        tone = Tone.DANGER if checked.against.forbids else Tone.WARNING
        self.problem.say(against_words(checked, pick_crew), link, tone)
        self.problem.show()

    def _words(self, checked: Checked) -> str:
        day = fmt.day(fmt.local_day(checked.start, checked.zone))
        said = f"{day}, {fmt.span(checked.start, checked.minutes, checked.zone)}"
        if checked.against is None:
            more = f"+{fmt.minutes(checked.extra_minutes)}"
            said = self.tr("{when} · fits, {more}").format(when=said, more=more)
        return said

    def _take_nearest(self) -> None:
        if self._checked is None or self._checked.nearest is None:
            return
        nearest, zone = self._checked.nearest, self._checked.zone
        day = fmt.local_day(nearest, zone)
        self.field.set_value(f"{day.day}.{day.month}. {fmt.clock(nearest, zone)}")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()


def pick_words(pick: Pick) -> str:
    """Return a chosen time in words: Tue 17 Nov, 15:00-16:00 · Guadiana."""
    day = fmt.day(pick.day)
    return f"{day}, {fmt.span(pick.start, pick.minutes, pick.zone)} · {pick.crew}"
