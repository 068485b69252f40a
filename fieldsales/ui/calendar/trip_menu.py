"""Which trip: the list to choose from; what may be done with a trip: its verbs in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldsales.domain.trip import Trip, TripState
from fieldsales.domain.trip_verbs import TRIP_VERBS
from fieldsales.ui import format as fmt
from fieldsales.ui.page import Me
from fieldsales.ui.parts.buttons import Button, Height
from fieldsales.ui.parts.cards import row
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.theme import theme
from fieldsales.views.trips import TripRow

_MOST_IN_SIGHT = 6


def state_words(state: TripState) -> str:
    """Return how far a trip is, in the reader's language."""
    translate = QCoreApplication.translate
    words = {
        TripState.DRAFT: translate("trip", "Draft"),
        TripState.OPEN: translate("trip", "Open for booking"),
        TripState.READY: translate("trip", "Ready to leave"),
        TripState.ON_ROAD: translate("trip", "On the road"),
        TripState.RETURNED: translate("trip", "Back home"),
        TripState.REPORTED: translate("trip", "Reported"),
        TripState.CLOSED: translate("trip", "Closed"),
        TripState.CANCELLED: translate("trip", "Cancelled"),
    }
    return words.get(state, state.value)


def verb_words(verb: str) -> str:
    """Return a verb of a trip as a button says it."""
    translate = QCoreApplication.translate
    return {
        "open": translate("trip", "Open for booking"),
        "ready": translate("trip", "Ready to leave"),
        "depart": translate("trip", "Depart"),
        "return": translate("trip", "Back home"),
        "report": translate("trip", "Mark as reported"),
        "close": translate("trip", "Close the trip"),
        "reopen": translate("trip", "Take it up again…"),
        "cancel": translate("trip", "Cancel the trip…"),
    }[verb]


def done_words(verb: str) -> str:
    """Return what is said when a verb was done."""
    translate = QCoreApplication.translate
    return {
        "open": translate("trip", "{trip} is open for booking"),
        "ready": translate("trip", "{trip} is ready to leave"),
        "depart": translate("trip", "{trip} has departed"),
        "return": translate("trip", "{trip} is back home"),
        "report": translate("trip", "{trip} is reported"),
        "close": translate("trip", "{trip} is closed"),
        "reopen": translate("trip", "{trip} is taken up again"),
        "cancel": translate("trip", "{trip} is cancelled"),
    }[verb]


def verbs_for(trip: Trip, me: Me) -> Sequence[tuple[str, bool]]:
    """Return the verbs a person may say of a trip as it stands; True asks for a reason."""
    return [
        (verb.name, verb.needs_reason)
        for verb in TRIP_VERBS
        if trip.state in verb.sources and not verb.roles.isdisjoint(me.roles)
    ]


def trip_line(listed: TripRow) -> ListRow:
    """Return a trip as a row: title, dates and brigade, how far it is."""
    trip = listed.trip
    brigade = listed.brigade.name if listed.brigade else ""
    dates = fmt.days(trip.dates.first, trip.dates.last)
    second = " · ".join(t for t in (dates, brigade, trip.number) if t)
    return ListRow(trip.title or trip.number, second, state_words(trip.state), icon="calendar-days")


class TripsPopover(Popover):
    """The trips to choose from, the newest first."""

    taken = Signal(bytes)
    """A trip was chosen."""
    new_asked = Signal()
    """Make a new one."""

    def __init__(
        self, window: QWidget, trips: Sequence[TripRow], current: bytes, *, may_make: bool
    ) -> None:
        super().__init__(window, 400)
        self.trips = trips
        self.model = RowsModel([trip_line(t) for t in trips])
        self.view = RowsView(self.tr("Trips"))
        self.view.setModel(self.model)
        count = max(1, min(_MOST_IN_SIGHT, len(trips)))
        self.view.setFixedHeight(count * theme().size("rowTwoLine"))
        self.view.opened.connect(self._take)
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.column.addWidget(self.view)
        if may_make:
            make = Button(self.tr("New trip"), icon="plus", height=Height.SMALL)
            make.clicked.connect(self._make)
            line = row(make, margins=(0, 6, 0, 0))
            line.addStretch()
            self.column.addLayout(line)
        place = next((n for n, t in enumerate(trips) if t.trip.id == current), 0)
        if trips:
            self.view.choose(place)
        self.closed.connect(self.deleteLater)

    def _take(self, place: int) -> None:
        self.close_it()
        self.taken.emit(self.trips[place].trip.id)

    def _make(self) -> None:
        self.close_it()
        self.new_asked.emit()
