"""Book a visit from anywhere: the best times with what the day gains, one chosen already; Enter books."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.planning.offering import USUAL_MINUTES, Checked, Offerer, Offering
from fieldsales.ui.booking.pick import Pick, pick_of
from fieldsales.ui.booking.slots_card import SlotsCard
from fieldsales.ui.booking.typed_slot import TypedSlot
from fieldsales.ui.keys import is_typing, key_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, Height, Rank
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.tokens import Type

_HEIGHT = 400


class BookingPopover(Popover):
    """The popover."""

    picked = Signal(object)
    """Book this time (`Pick`)."""

    def __init__(self, window: QWidget, context: PageContext, client_id: bytes, name: str) -> None:
        super().__init__(window, 320)
        self._context, self._client_id = context, client_id
        self._offerer: Offerer | None = None
        self._offering: Offering | None = None
        self._pick: Pick | None = None
        self._minutes = USUAL_MINUTES
        self._gives_when_settled = False
        title = self.tr("Book {client}").format(client=name)
        self.column.setSpacing(8)
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600)))
        self.slots = SlotsCard()
        self.slots.foot.hide()
        self.slots.setFixedHeight(_HEIGHT)
        self.slots.set_numbered(numbered=True)
        self.slots.picked.connect(self._choose)
        self.slots.length_asked.connect(self._take_length)
        self.typed = TypedSlot(self.tr("Another time: thu 15, 14:30, 3 dec 11"))
        self.typed.asked.connect(self._check)
        self.typed.settled.connect(self._settled)
        self.problem = InlineError()
        self.problem.hide()
        self.book = Button(
            self.tr("Book"),
            rank=Rank.FIRST,
            icon="calendar-plus",
            key="Return",
            height=Height.SMALL,
        )
        self.book.setEnabled(False)
        self.book.clicked.connect(self.give)
        acts = row(spacing=8)
        acts.addStretch()
        acts.addWidget(self.book)
        for part in (self.slots, self.typed, self.problem):
            self.column.addWidget(part)
        self.column.addLayout(acts)
        self._ask()

    def refuse(self, text: str) -> None:
        """Say why the time could not be booked."""
        self.problem.say(text)
        self.problem.show()
        self.book.setEnabled(True)

    def give(self) -> None:
        """Book the chosen time; one being checked is booked as soon as it is."""
        if self.typed.is_waiting():
            self._gives_when_settled = True
        elif self.typed.value() and not self.typed.is_settled():
            self.typed.explain()
        elif self._pick is not None and self.book.isEnabled():
            self.book.setEnabled(False)
            self.picked.emit(self._pick)

    def _ask(self) -> None:
        context, now, minutes = self._context, self._context.clock.now(), self._minutes
        self.slots.begin_loading()
        self.slots.set_numbered(numbered=True)

        def work() -> Offering:
            if self._offerer is None:
                self._offerer = Offerer(context.services)
            return self._offerer.offering(self._client_id, now, minutes=minutes)

        context.tasks.run(work, parent=self, then=self._show, name="times to offer")

    def _show(self, offering: Offering) -> None:
        self._offering = offering
        first = offering.days[0] if offering.days else None
        self._pick = pick_of(first, first.offers[0]) if first else None
        helps = self.tr("No trip with room goes there. Plan one, or type a time.")
        self.slots.say_empty(self.tr("No time to offer"), helps)
        self.slots.show_offering(offering, chosen=self._pick)
        self.typed.begin(self._context.clock.now(), offering.zone, first.day if first else None)
        self.book.setEnabled(self._pick is not None)
        if self._pick is not None:
            self.book.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, pick: Pick) -> None:
        self._pick = pick
        self.typed.field.set_value("")
        self.problem.hide()
        self.book.setEnabled(True)
        self.book.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_length(self, minutes: int) -> None:
        self._minutes = minutes
        self._ask()

    def _check(self, moment: datetime) -> None:
        offering, offerer, now = self._offering, self._offerer, self._context.clock.now()
        if offering is None or offerer is None:
            return

        def work() -> Checked:
            return offerer.check(offering, moment, now)

        self._context.tasks.run(work, parent=self, then=self.typed.show_checked, name="check time")

    def _settled(self, pick: Pick | None) -> None:
        self._pick = pick
        self.slots.mark(pick)
        self.book.setEnabled(pick is not None)
        if self._gives_when_settled:
            self._gives_when_settled = False
            self.give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, type a time, book."""
        key = key_of(event)
        if key == "Return":
            self.give()
        elif key.isdigit() and not is_typing():
            self.slots.pick_nth(int(key))
        elif key == "T" and not is_typing():
            self.typed.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
            return
        event.accept()
