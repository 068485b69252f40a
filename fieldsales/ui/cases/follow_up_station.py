"""The third station: the meeting at which the client judges the result, on the next trip that comes there.

Three times are offered; another one is typed and checked while it is typed.
"""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldsales.planning.offering import Checked, Offering
from fieldsales.ui import format as fmt
from fieldsales.ui.booking.pick import Pick, pick_of
from fieldsales.ui.booking.typed_slot import TypedSlot
from fieldsales.ui.cases.draft import CaseDraft
from fieldsales.ui.cases.station import Stage, Station
from fieldsales.ui.icons import paint_icon
from fieldsales.ui.painting import TextStyle, rounded, text_line, text_width
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Control, Height, Rank
from fieldsales.ui.parts.cards import column, row
from fieldsales.ui.parts.chips import StatusChip
from fieldsales.ui.parts.flow import FlowRow
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.status import status_of
from fieldsales.ui.theme import Tone, theme
from fieldsales.ui.tokens import Type
from fieldsales.views.cases import CasePage

NEAR_MINUTES = 15
MOST_OFFERED = 3
_TIME, _NOTE = TextStyle(Type.SMALL, weight=500), TextStyle(Type.SMALL)


def best_picks(offering: Offering) -> tuple[Pick, ...]:
    """Return the times to offer: the best of each day first, in the order of time."""
    each = [pick_of(day, day.offers[0]) for day in offering.days]
    rest = [pick_of(day, offer) for day in offering.days for offer in day.offers[1:]]
    return tuple(sorted([*each, *rest][:MOST_OFFERED], key=lambda p: p.start))


class SlotButton(Control):
    """A time to offer: day and time, the crew where it is near, else the drive; tinted when chosen.

    What was said of the time before it is not said again.
    """

    def __init__(self, pick: Pick, before: "SlotButton | None" = None) -> None:
        super().__init__(fmt.day_clock_plain(pick.start, pick.zone))
        self.pick = pick
        self.setCheckable(True)
        drive = f"+{fmt.minutes(pick.extra_minutes)}"
        is_near = pick.extra_minutes <= NEAR_MINUTES
        self.said = self.tr("{crew} near").format(crew=pick.crew) if is_near else drive
        self._note = "" if before is not None and before.said == self.said else self.said
        self.setAccessibleName(f"{self.text()}, {pick.crew}, {drive}")
        self.setToolTip(f"{pick.crew}, {drive}")

    def nextCheckState(self) -> None:
        """Leave it to the station which one is chosen."""

    def sizeHint(self) -> QSize:
        """Return the size of icon, time, note."""
        width = text_width(self.text(), _TIME) + 33 + 11
        if self._note:
            width += 8 + text_width(self._note, _NOTE)
        return QSize(int(width) + 1, theme().size("controlSmall"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, time, note."""
        painter, colours, box = QPainter(self), theme().colours, QRectF(self.rect())
        radius, ink = theme().radius("control"), colours.text
        if self.isChecked():
            accent = colours.accent
            rounded(painter, box, radius, fill=accent.tint, border=accent.fill, width=2)
            ink = accent.text
        else:
            fill = colours.hover if self.is_hot() else colours.surface
            rounded(painter, box, radius, fill=fill, border=colours.border_strong)
        icon = "check" if self.isChecked() else "calendar-plus"
        paint_icon(painter, 11, box.center().y() - 7, icon, ink, 14)
        room = QRectF(33, 0, box.width() - 33, box.height())
        used = text_line(painter, room, self.text(), _TIME, ink)
        note = colours.accent.text if self.isChecked() else colours.text2
        text_line(painter, room.adjusted(used + 8, 0, 0, 0), self._note, _NOTE, note)


class FollowUpStation(Station):
    """The third station."""

    booked = Signal(object)
    """Book this time (`Pick`)."""
    check_asked = Signal(object)
    """A typed moment (`datetime`, UTC) is to be checked."""

    def __init__(self) -> None:
        super().__init__(3, self.tr("Book the follow-up meeting"))
        self.chosen: Pick | None = None
        self._offered: tuple[Pick, ...] = ()
        self._wanted = self._wanted_typed = ""
        self._is_typing = self._books_when_settled = False
        self.why = InlineError(tone=Tone.WARNING)
        self.line = QWidget()
        self._line = row(spacing=8)
        self.line.setLayout(self._line)
        self.none = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        self.choices = FlowRow()
        self.typed = TypedSlot(self.tr("Another time: thu 15, 14:30, 3 dec 11"))
        self.typed.asked.connect(self.check_asked)
        self.typed.settled.connect(self._settled)
        self.typed.field.edit.returnPressed.connect(self.book_chosen)
        self.refusal = InlineError()
        self.book = Button(self.tr("Book meeting"), rank=Rank.FIRST, key="Ctrl+Return")
        self.book.clicked.connect(self.book_chosen)
        self.wait = Label("", Type.SMALL, Tone.TEXT2, wraps=True)
        foot = row(self.book, spacing=10)
        foot.addWidget(self.wait, 1)
        self.foot = QWidget()
        self.foot.setLayout(foot)
        inner = column(self.why, self.line, self.none, self.choices, self.typed, self.refusal)
        inner.addWidget(self.foot)
        inner.setSpacing(6)
        self.body.addLayout(inner)
        for part in (self.why, self.line, self.none, self.typed, self.refusal, self.foot):
            part.hide()

    def show_page(self, page: CasePage, stage: Stage, why: str) -> None:
        """Show the meeting, or the times to offer."""
        self.show_stage(stage, "" if stage is Stage.DONE else self.tr("to check the result there"))
        self.why.say(why, "", Tone.WARNING)
        self.why.setVisible(bool(why))
        is_booked = stage is Stage.DONE
        self.line.setVisible(is_booked)
        if is_booked:
            self._show_meeting(page)
        self._show_choices()

    def _show_meeting(self, page: CasePage) -> None:
        while (item := self._line.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        meeting = page.follow_up
        if meeting is None:
            return
        when = fmt.day_clock(meeting.slot.start, meeting.slot.zone)
        text = " · ".join(t for t in (when, page.crew) if t)
        self._line.addWidget(Label(text, Type.BODY, Tone.TEXT2))
        self._line.addWidget(StatusChip(status_of(meeting.state)))
        self._line.addStretch()

    def show_offering(self, offering: Offering, zone: str, now: datetime) -> None:
        """Show the times to offer; what was chosen or typed stays. Typed hours are those of `zone`."""
        self._offered = best_picks(offering)
        if not self.typed.value():
            self.typed.begin(now, offering.zone if offering.days else zone, None)
        if self._wanted_typed:
            self.typed.restore(self._wanted_typed)
            self._wanted_typed = ""
        kept = self._wanted or (self.chosen.start.isoformat() if self.chosen else "")
        if not self.typed.value():
            self.chosen = next((p for p in self._offered if p.start.isoformat() == kept), None)
        buttons: list[SlotButton] = []
        for pick in self._offered:
            button = SlotButton(pick, buttons[-1] if buttons else None)
            button.clicked.connect(lambda _on=False, p=pick: self.choose(p))
            buttons.append(button)
        other = Button(self.tr("Other…"), height=Height.SMALL)
        other.clicked.connect(self.type_other)
        self.choices.set_widgets(*buttons, other)
        helps = self.tr("No trip that goes there has a free time yet.")
        self.none.setText("" if self._offered else helps)
        self._show_choices()

    @property
    def buttons(self) -> list[SlotButton]:
        """The times that are offered."""
        found = (self.choices.flow.itemAt(n) for n in range(self.choices.flow.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [w for w in widgets if isinstance(w, SlotButton)]

    def choose_nth(self, number: int) -> None:
        """Choose the nth time that is offered."""
        if 0 < number <= len(self._offered) and self.stage is not Stage.DONE:
            self.choose(self._offered[number - 1])

    def choose(self, pick: Pick) -> None:
        """Choose an offered time; the same once more takes it back."""
        self.chosen = None if pick == self.chosen else pick
        self._wanted, self._is_typing = "", False
        self.typed.field.set_value("")
        self._show_choices()
        if self.chosen is not None and self.book.isEnabled():
            self.book.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_other(self) -> None:
        """Type another time."""
        if self.stage is not Stage.DONE:
            self._is_typing, self.chosen = True, None
            self._show_choices()
            self.typed.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_checked(self, checked: Checked) -> None:
        """Show what came of checking a typed time."""
        self.typed.show_checked(checked)

    def _settled(self, pick: Pick | None) -> None:
        self.chosen = pick if self._is_typing else self.chosen
        self._show_choices()
        if self._books_when_settled:
            self._books_when_settled = False
            self.book_chosen()

    def _show_choices(self) -> None:
        is_open = self.stage is not Stage.DONE
        self.refusal.hide()
        self.choices.setVisible(is_open)
        self.none.setVisible(is_open and bool(self.none.text()))
        self.typed.setVisible(is_open and self._is_typing)
        for button in self.buttons:
            button.setChecked(not self._is_typing and button.pick == self.chosen)
        self.foot.setVisible(is_open and self.chosen is not None)
        is_next = self.stage is Stage.NEXT
        self.book.setEnabled(is_next)
        self.wait.setText("" if is_next else self.tr("It can be booked once the client is told."))

    def book_chosen(self) -> None:
        """Book the time that is chosen; one that is being checked as soon as it is."""
        if self.stage is not Stage.NEXT:
            return
        if self._is_typing and self.typed.is_waiting():
            self._books_when_settled = True
        elif self._is_typing and not self.typed.is_settled():
            self.typed.explain()
        elif self.chosen is not None:
            self.booked.emit(self.chosen)

    def refuse(self, text: str) -> None:
        """Say why the time cannot be booked."""
        self.refusal.say(text)
        self.refusal.show()

    # What is chosen.

    def clear(self) -> None:
        """Forget what is chosen."""
        self.chosen, self._offered = None, ()
        self._wanted = self._wanted_typed = ""
        self._is_typing = self._books_when_settled = False
        self.typed.field.set_value("")
        self.none.setText("")
        self.choices.set_widgets()
        self._show_choices()

    def collect(self, draft: CaseDraft) -> CaseDraft:
        """Return a draft with what is chosen here."""
        if self._is_typing:
            return replace(draft, other_time=self.typed.value() or self._wanted_typed)
        chosen = self.chosen.start.isoformat() if self.chosen else self._wanted
        return replace(draft, slot=chosen)

    def restore(self, draft: CaseDraft) -> None:
        """Choose again what a draft says, once the times are here."""
        self._wanted, self._wanted_typed = draft.slot, draft.other_time
        self._is_typing = bool(draft.other_time)
