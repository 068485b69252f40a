"""A day without meetings: what is due, calls to make, the trips one leads, the next departure."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from fieldsales.domain.trip import Trip
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.buttons import Button, Link
from fieldsales.ui.parts.cards import Card, Empty, Scroll, column, facts, row, small_button
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.today.due import DueList
from fieldsales.ui.today.words import led_words
from fieldsales.ui.tokens import Type
from fieldsales.views.today import TodayView

_ASIDE = 320
_LEAST_FOR_TWO = 760


class OfficeDay(QWidget):
    """The page of a day without meetings."""

    task_done = Signal(object)
    """Something was done with a task (`TaskDone`)."""
    debt_opened = Signal(object)
    """A debt is to be settled (`Debt`)."""
    trip_asked = Signal(bytes)
    """The day of a trip one leads is to be seen."""
    calls_asked = Signal()
    """Calls are to be made."""
    calendar_asked = Signal(bytes)
    """The calendar of a trip is to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self._left, self._aside = Card(), QWidget()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        self._line.addWidget(self._left, 1)
        self._line.addWidget(self._aside)
        self.due: DueList | None = None

    def show_day(self, view: TodayView, now: datetime, can_open: Callable[[str], bool]) -> None:
        """Show a day."""
        for old in (self._left, self._aside):
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._left = self._due_card(view, now)
        self._aside = self._side(view, now, can_open)
        self._line.addWidget(self._left, 1)
        self._line.addWidget(self._aside)
        self._arrange()

    def _due_card(self, view: TodayView, now: datetime) -> Card:
        card = Card()
        count = len(view.tasks) + len(view.debts)
        card.add_head(self.tr("Due today"), str(count) if count else "")
        self.due = None
        if not count:
            empty = Empty(
                "square-check", self.tr("Nothing is due"), self.tr("No task, nothing owed.")
            )
            card.add(empty, 1)
            return card
        self.due = DueList(view, now)
        self.due.task_done.connect(self.task_done)
        self.due.debt_opened.connect(self.debt_opened)
        inner = QWidget()
        box = column(self.due, margins=(16, 4, 12, 12))
        box.addStretch()
        inner.setLayout(box)
        card.add(Scroll(inner), 1)
        return card

    def _side(self, view: TodayView, now: datetime, can_open: Callable[[str], bool]) -> QWidget:
        side, box = QWidget(), column(spacing=12)
        side.setLayout(box)
        if view.led:
            box.addWidget(self._led_card(view))
        if view.trip is not None:
            box.addWidget(self._free_day(view.trip, can_open))
        if view.trip is None or view.next_departure is not None:
            box.addWidget(self._departure(view, now, can_open))
        if can_open("client_to_call"):
            box.addWidget(self._calls_card())
        box.addStretch()
        return side

    def _led_card(self, view: TodayView) -> Card:
        card = Card()
        card.add_head(self.tr("On the road today"))
        inner = column(spacing=6, margins=(16, 8, 12, 12))
        for day in view.led:
            link = Link(day.trip.title or day.trip.number, kind=Type.BODY)
            link.clicked.connect(lambda _on=False, i=day.trip.id: self.trip_asked.emit(i))
            line = row(link, spacing=8)
            line.addStretch()
            line.addWidget(Label(led_words(day), Type.SMALL, Tone.TEXT2))
            inner.addLayout(line)
        card.column.addLayout(inner)
        return card

    def _free_day(self, trip: Trip, can_open: Callable[[str], bool]) -> Card:
        """Return what helps on a day of a trip that has no meeting."""
        card = _low_card()
        card.add_head(trip.title or trip.number)
        none = Empty("calendar-x-2", self.tr("No meeting today"), "", self._to_trip(trip, can_open))
        none.setFixedHeight(150)
        card.add(none)
        return card

    def _to_trip(self, trip: Trip, can_open: Callable[[str], bool]) -> Button | None:
        if not can_open("trip"):
            return None
        button = small_button(self.tr("Open the trip"), icon="calendar-range")
        button.clicked.connect(lambda: self.calendar_asked.emit(trip.id))
        return button

    def _departure(self, view: TodayView, now: datetime, can_open: Callable[[str], bool]) -> Card:
        card, trip = _low_card(), view.next_departure
        card.add_head(self.tr("Next departure"))
        if trip is None:
            none = Empty(
                "route", self.tr("No trip is planned"), self.tr("The lead plans the next one.")
            )
            none.setFixedHeight(130)
            card.add(none)
            return card
        inner = column(spacing=0, margins=(16, 8, 12, 12))
        for fact in facts(self._trip_facts(trip, now)):
            inner.addWidget(fact)
        open_it = self._to_trip(trip, can_open)
        if open_it is not None:
            line = row(open_it, margins=(0, 6, 0, 0))
            line.addStretch()
            inner.addLayout(line)
        card.column.addLayout(inner)
        return card

    def _trip_facts(self, trip: Trip, now: datetime) -> list[tuple[str, str]]:
        days = (trip.dates.first - fmt.local_day(now, trip.zone)).days
        return [
            (self.tr("Trip"), trip.title or trip.number),
            (self.tr("Days"), fmt.days(trip.dates.first, trip.dates.last)),
            (self.tr("Leaves"), self.tr("in %n day(s)", "", days)),
        ]

    def _calls_card(self) -> Card:
        card = Card()
        card.add_head(self.tr("Calls"))
        told = self.tr("The office week is for booking: who to call now is in order.")
        calls: Button = small_button(self.tr("Make calls"), icon="phone")
        calls.clicked.connect(self.calls_asked)
        line = row(calls)
        line.addStretch()
        inner = column(
            Label(told, Type.SMALL, Tone.TEXT2, wraps=True), spacing=8, margins=(16, 8, 12, 12)
        )
        inner.addLayout(line)
        card.column.addLayout(inner)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one column where there is no room for two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= _LEAST_FOR_TWO
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self._aside.setMinimumWidth(_ASIDE if is_wide else 0)
        self._aside.setMaximumWidth(_ASIDE if is_wide else (1 << 24) - 1)


def _low_card() -> Card:
    """Return a card as high as what is in it, whatever room there is."""
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return card
