"""The form of a trip, in a panel: a new one, or dates, title, goals and nights of one that is changed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldsales.domain.trip import Stop, Trip, TripDates
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.stops_form import StopsForm
from fieldsales.ui.calendar.town_field import Town, TownField
from fieldsales.ui.errors import Failure
from fieldsales.ui.keys import key_of
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.bands import InlineError
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, CardFoot, Scroll, column, row
from fieldsales.ui.parts.choices import CheckRow
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new trip is made from: brigades and regions by their ids."""

    brigades: tuple[tuple[bytes, str], ...]
    regions: tuple[tuple[bytes, str], ...]


@dataclass(frozen=True, slots=True)
class NewTripValues:
    """What the form of a new trip says."""

    brigade_id: bytes
    region_id: bytes
    dates: TripDates
    zone: str
    title: str
    goals: str
    works_saturday: bool


class _TripPanel(Card):
    """What both forms share: head, fields of a trip, foot."""

    closed = Signal()
    """It should go away."""

    def __init__(self, title: str, act: str, today: date) -> None:
        super().__init__()
        head = self.add_head(title)
        close = IconButton("x", self.tr("Close"), key="Esc")
        close.clicked.connect(self.closed)
        head.add_action(close)
        self.first = DateField(self.tr("First day"), today)
        self.last = DateField(self.tr("Last day"), today)
        self.saturday = CheckRow(self.tr("Saturdays are worked"))
        self.name = TextField(self.tr("Title"))
        self.goals = LongTextField(self.tr("Goals"), lines=3)
        self.refusal = InlineError()
        self.refusal.hide()
        inner = QWidget()
        self.box = column(spacing=10, margins=(16, 12, 16, 12))
        inner.setLayout(self.box)
        self.add(Scroll(inner), 1)
        foot = CardFoot()
        self.save = Button(act, rank=Rank.FIRST, key="Ctrl+Return")
        self.save.clicked.connect(self.give)
        foot.row.addStretch()
        foot.row.addWidget(self.save)
        self.add(foot)

    def add_dates(self) -> None:
        """Put the fields every trip has into the form."""
        days = row(self.first, self.last, spacing=8)
        days.setStretch(0, 1)
        days.setStretch(1, 1)
        self.box.addLayout(days)
        for part in (self.saturday, self.name, self.goals):
            self.box.addWidget(part)

    def dates(self) -> TripDates | None:
        """Return the dates; None when one is missing or they are the wrong way round, which is said."""
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            field = self.first if first is None else self.last
            field.refuse(self.tr("Say the day, such as 9.11. or 9 Nov."))
            return None
        if last < first:
            self.last.refuse(self.tr("The trip ends before it begins."))
            return None
        return TripDates(first, last)

    def refuse(self, failure: Failure) -> None:
        """Say why it was not kept."""
        fields = {"dates": self.last, "title": self.name}
        field = fields.get(failure.where)
        if field is not None:
            field.refuse(failure.text)
        else:
            self.refusal.say(failure.text)
            self.refusal.show()

    def give(self) -> None:
        """Hand over what the form says."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Ctrl+Return, leave with Esc."""
        key = key_of(event)
        if key == "Ctrl+Return":
            self.give()
        elif key == "Esc":
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class TripForm(_TripPanel):
    """A trip that is changed."""

    saved = Signal(object, object)
    """Keep it: the trip as it should be, and its stops (`Trip`, list of `Stop`)."""

    def __init__(
        self, context: PageContext, trip: Trip, stops: Sequence[tuple[Stop, Town | None]]
    ) -> None:
        super().__init__(self.tr("Trip"), self.tr("Save"), trip.dates.first)
        self._trip = trip
        self.first.set_day(trip.dates.first)
        self.last.set_day(trip.dates.last)
        self.saturday.setChecked(trip.works_saturday)
        self.name.set_value(trip.title)
        self.goals.set_value(trip.goals)
        self.add_dates()
        self.box.addWidget(self.refusal)
        self.stops = StopsForm(context, trip.dates.first)
        self.stops.show_stops(stops)
        self.box.addWidget(self.stops)
        self.box.addStretch()

    def give(self) -> None:
        """Hand over what the form says."""
        dates, stops = self.dates(), self.stops.stops(self._trip.id)
        if dates is None or stops is None:
            return
        changed = replace(
            self._trip,
            dates=dates,
            title=self.name.value(),
            goals=self.goals.value(),
            works_saturday=self.saturday.isChecked(),
        )
        self.saved.emit(changed, stops)


class NewTripForm(_TripPanel):
    """A trip that is made."""

    made = Signal(object)
    """Make it (`NewTripValues`)."""

    def __init__(self, context: PageContext, founding: Founding, first: date, last: date) -> None:
        today = fmt.local_day(context.clock.now(), fmt.here())
        super().__init__(self.tr("New trip"), self.tr("Make the trip"), today)
        self.brigade = ChoiceField(
            self.tr("Brigade"), [(i.hex(), name) for i, name in founding.brigades]
        )
        self.region = ChoiceField(
            self.tr("Region"), [(i.hex(), name) for i, name in founding.regions]
        )
        self.town = TownField(
            context, self.tr("A town of the region"), hint=self.tr("It sets the time zone.")
        )
        self.town.picked.connect(lambda town: self.town.field.set_hint(town.zone))
        self.first.set_day(first)
        self.last.set_day(last)
        for field in (self.brigade, self.region, self.town):
            self.box.addWidget(field)
        self.add_dates()
        self.box.addWidget(self.refusal)
        self.box.addStretch()

    def give(self) -> None:
        """Hand over what the form says."""
        dates = self.dates()
        for field, words in (
            (self.brigade, self.tr("Choose the brigade that travels.")),
            (self.region, self.tr("Choose the region it travels in.")),
        ):
            if not field.value():
                field.refuse(words)
                return
        if self.town.town is None:
            self.town.refuse(self.tr("Choose a town from the list: it sets the time zone."))
            return
        if dates is not None:
            self.made.emit(
                NewTripValues(
                    bytes.fromhex(self.brigade.value()),
                    bytes.fromhex(self.region.value()),
                    dates,
                    self.town.town.zone,
                    self.name.value(),
                    self.goals.value(),
                    self.saturday.isChecked(),
                )
            )
