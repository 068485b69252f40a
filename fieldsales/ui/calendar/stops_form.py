"""The nights of a trip in its form: one box for each town, with its bed."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldsales.domain.ids import PlaceId, StopId, TripId
from fieldsales.domain.trip import Lodging, LodgingKind, Stop
from fieldsales.ui.calendar.town_field import Town, TownField
from fieldsales.ui.page import PageContext
from fieldsales.ui.parts.buttons import Button, Height, Link
from fieldsales.ui.parts.cards import Rule, column, row
from fieldsales.ui.parts.day_fields import DateField
from fieldsales.ui.parts.fields import ChoiceField, TextField
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_MOST_NIGHTS = 14


class StopBox(QWidget):
    """One town: which, from which evening, how many nights, which bed."""

    removed = Signal()
    """Take it out."""

    def __init__(
        self, context: PageContext, today: date, stop: Stop | None, town: Town | None
    ) -> None:
        super().__init__()
        self._stop = stop
        self.town = TownField(context, self.tr("Town"))
        self.town.show_town(town)
        self.arrives = DateField(self.tr("Arrives"), today)
        self.arrives.set_day(stop.arrives if stop else today)
        self.nights = ChoiceField(
            self.tr("Nights"), [(str(n), str(n)) for n in range(1, _MOST_NIGHTS + 1)]
        )
        self.nights.set_value(str(stop.nights if stop else 1))
        self.kind = ChoiceField(
            self.tr("Lodging"),
            [
                ("", self.tr("Not booked")),
                (LodgingKind.HOTEL.value, self.tr("Hotel")),
                (LodgingKind.FLAT.value, self.tr("Flat")),
                (LodgingKind.PRIVATE.value, self.tr("Private")),
                (LodgingKind.HOME.value, self.tr("Home")),
            ],
        )
        lodging = stop.lodging if stop else None
        self.kind.set_value(lodging.kind.value if lodging else "")
        self.name = TextField(self.tr("Its name"))
        self.name.set_value(lodging.name if lodging else "")
        remove = Link(self.tr("Take out"), tone=Tone.DANGER)
        remove.clicked.connect(self.removed)
        end = row(remove)
        end.addStretch()
        box = column(self.town, spacing=8, margins=(0, 8, 0, 8))
        box.addLayout(_pair(self.arrives, self.nights))
        box.addLayout(_pair(self.kind, self.name))
        box.addLayout(end)
        box.addWidget(Rule())
        self.setLayout(box)

    def stop(self, trip_id: bytes) -> Stop | None:
        """Return the stop as it stands here; None while town or day are missing, which is said."""
        day = self.arrives.day()
        if self.town.town is None:
            self.town.refuse(self.tr("Choose a town from the list."))
            return None
        if day is None:
            self.arrives.refuse(self.tr("Say the day, such as thu or 3.12."))
            return None
        was = self._stop
        return Stop(
            id=was.id if was else StopId(uuid4().bytes),
            seen=was.seen if was else None,
            region_id=was.region_id if was else None,
            trip_id=TripId(trip_id),
            place_id=PlaceId(self.town.town.place_id),
            arrives=day,
            nights=int(self.nights.value() or 1),
            lodging=self._lodging(was.lodging if was else None),
        )

    def _lodging(self, was: Lodging | None) -> Lodging | None:
        kind = self.kind.value()
        if not kind:
            return None
        if was is None:
            return Lodging(LodgingKind(kind), self.name.value())
        return Lodging(
            LodgingKind(kind),
            self.name.value(),
            was.address,
            was.rooms,
            was.price,
            was.cancel_until,
        )


class StopsForm(QWidget):
    """All towns of a trip."""

    def __init__(self, context: PageContext, first: date) -> None:
        super().__init__()
        self._context, self._first = context, first
        self.boxes: list[StopBox] = []
        self._list = column()
        self.add = Button(self.tr("Add a town"), icon="plus", height=Height.SMALL)
        self.add.clicked.connect(self._add_next)
        end = row(self.add)
        end.addStretch()
        box = column(Label(self.tr("Nights"), Type.CAPTION, Tone.TEXT3), spacing=4)
        box.addLayout(self._list)
        box.addLayout(end)
        self.setLayout(box)

    def show_stops(self, stops: Sequence[tuple[Stop, Town | None]]) -> None:
        """Show the towns of a trip."""
        for stop, town in stops:
            self._take(StopBox(self._context, self._first, stop, town))

    def stops(self, trip_id: bytes) -> list[Stop] | None:
        """Return the stops; None when one of them is not complete, which is said beside it."""
        found = [box.stop(trip_id) for box in self.boxes]
        known = [stop for stop in found if stop is not None]
        return known if len(known) == len(found) else None

    def _add_next(self) -> None:
        last = self.boxes[-1] if self.boxes else None
        day = last.arrives.day() if last is not None else None
        follows = self._first
        if last is not None and day is not None:
            follows = day + timedelta(days=int(last.nights.value() or 1))
        box = StopBox(self._context, follows, None, None)
        self._take(box)
        box.town.setFocus()

    def _take(self, box: StopBox) -> None:
        self.boxes.append(box)
        self._list.addWidget(box)
        box.removed.connect(lambda: self._remove(box))

    def _remove(self, box: StopBox) -> None:
        self.boxes.remove(box)
        self._list.removeWidget(box)
        box.hide()
        box.deleteLater()


def _pair(one: QWidget, other: QWidget) -> QHBoxLayout:
    line = row(one, other, spacing=8)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    return line
