"""What is done with a trip itself: chosen, made, edited, taken from state to state by its verbs."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from fieldsales.domain.ids import BrigadeId, RegionId
from fieldsales.domain.people import Brigade
from fieldsales.domain.permissions import may_write
from fieldsales.domain.trip import Stop, Trip
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.calendar.town_field import Town, town_of
from fieldsales.ui.calendar.trip_data import ShownTrip
from fieldsales.ui.calendar.trip_form import Founding, NewTripForm, NewTripValues, TripForm
from fieldsales.ui.calendar.trip_menu import TripsPopover, done_words, verb_words, verbs_for
from fieldsales.ui.page import Page
from fieldsales.ui.parts.list_detail import ListDetail
from fieldsales.ui.parts.native import Menu
from fieldsales.views.trips import TripRow

_TRIP_DAYS = 11


class TripActs(QObject):
    """Does what the menus of the trip calendar ask for."""

    done = Signal()
    """The trip is another now."""
    taken = Signal(bytes)
    """Show another trip."""

    def __init__(self, page: Page, area: ListDetail) -> None:
        super().__init__(page)
        self._page, self._area, self._context = page, area, page.context

    def choose(self, button: QWidget, current: bytes) -> None:
        """Show the trips to choose from."""
        context = self._context

        def show(trips: Sequence[TripRow]) -> None:
            may_make = may_write(context.me.roles, "trip")
            popover = TripsPopover(self._page, trips, current, may_make=may_make)
            popover.taken.connect(self.taken)
            popover.new_asked.connect(self.new)
            popover.open_at(button)
            popover.view.setFocus()

        def work() -> Sequence[TripRow]:
            return context.services.trips.list()

        context.tasks.run(work, parent=self._page, then=show, name="trips")

    def open_menu(self, button: QWidget, shown: ShownTrip | None) -> None:
        """Show what may be done with the trip."""
        menu = Menu(button)
        self.fill_menu(menu, shown)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def fill_menu(self, menu: QMenu, shown: ShownTrip | None) -> None:
        """Put what may be done with the trip into a menu."""
        roles = self._context.me.roles
        if shown is not None and may_write(roles, "trip"):
            menu.addAction(self.tr("Edit trip")).triggered.connect(lambda: self.edit(shown))
        if may_write(roles, "trip"):
            menu.addAction(self.tr("New trip")).triggered.connect(self.new)
        if shown is None:
            return
        verbs = verbs_for(shown.view.trip, self._context.me)
        if verbs and not menu.isEmpty():
            menu.addSeparator()
        for verb, needs_reason in verbs:
            act = menu.addAction(verb_words(verb))
            act.triggered.connect(
                lambda _checked=False, v=verb, n=needs_reason: self.say(shown.view.trip, v, n)
            )

    # Verbs.

    def say(self, trip: Trip, verb: str, needs_reason: bool) -> None:  # noqa: FBT001 - as listed
        """Say a verb of the trip, after its reason where it asks for one."""
        if not needs_reason:
            self._say(trip, verb, "")
            return
        popover = ReasonPopover(
            self._page,
            verb_words(verb).rstrip("…"),
            verb_words(verb).rstrip("…"),
            is_danger=verb == "cancel",
        )
        popover.given.connect(lambda reason, _choice: self._say(trip, verb, reason))
        popover.ask(self._page, self._page.rect().adjusted(0, 0, 0, -self._page.height() + 4))

    def _say(self, trip: Trip, verb: str, reason: str) -> None:
        context = self._context
        words = done_words(verb).format(trip=trip.title or trip.number)

        def finish(seq: int) -> None:
            context.undo.did(seq, words, "trip", by=self._page)
            self.done.emit()

        context.tasks.run(
            lambda: context.services.verbs.say(verb, trip, reason=reason),
            parent=self._page,
            then=finish,
            writes=True,
            name="trip verb",
        )

    # Forms.

    def edit(self, shown: ShownTrip) -> None:
        """Open the form of the trip."""
        context, stops = self._context, shown.view.stops

        def work() -> list[tuple[Stop, Town | None]]:
            found = [(stop, context.services.places.get(stop.place_id)) for stop in stops]
            return [(stop, town_of(place) if place else None) for stop, place in found]

        def show(towns: list[tuple[Stop, Town | None]]) -> None:
            form = TripForm(context, shown.view.trip, towns)
            form.closed.connect(self._area.close_detail)
            form.saved.connect(lambda trip, kept: self._save(form, shown, trip, kept))
            self._area.show_detail(form)
            form.first.setFocus()

        context.tasks.run(work, parent=self._page, then=show, name="stops")

    def _save(self, form: TripForm, shown: ShownTrip, trip: Trip, stops: list[Stop]) -> None:
        context, view = self._context, shown.view
        words = self.tr("{trip} changed").format(trip=trip.title or trip.number)

        def work() -> int:
            from fieldsales.services.trip_edits import TripEdit

            return context.services.trip_edits.save(TripEdit(trip, view.trip, stops, view.stops))

        def finish(seq: int) -> None:
            self._area.close_detail()
            context.undo.did(seq, words, "trip", "stop", by=self._page)
            self.done.emit()

        context.tasks.run(
            work, parent=self._page, then=finish, failed=form.refuse, writes=True, name="save trip"
        )

    def new(self) -> None:
        """Open the form of a new trip."""
        context = self._context
        today = context.clock.now().date()
        monday = today + timedelta(days=7 - today.weekday())

        def work() -> Founding:
            services = context.services
            brigades = [b for b in services.records.list("brigade") if isinstance(b, Brigade)]
            return Founding(
                tuple((b.id, b.name) for b in sorted(brigades, key=lambda b: b.name)),
                tuple((r.id, r.name) for r in services.clients.regions()),
            )

        def show(founding: Founding) -> None:
            form = NewTripForm(context, founding, monday, monday + timedelta(days=_TRIP_DAYS))
            form.closed.connect(self._area.close_detail)
            form.made.connect(lambda values: self._make(form, values))
            self._area.show_detail(form)
            form.brigade.setFocus()

        context.tasks.run(work, parent=self._page, then=show, name="founding")

    def _make(self, form: NewTripForm, values: NewTripValues) -> None:
        context = self._context

        def work() -> tuple[Trip, int]:
            from fieldsales.services.trips import NewTrip

            new = NewTrip(
                BrigadeId(values.brigade_id),
                RegionId(values.region_id),
                values.dates,
                values.zone,
                values.title,
                values.goals,
                values.works_saturday,
            )
            return context.services.trip_edits.draft(new)

        def finish(made: tuple[Trip, int]) -> None:
            trip, seq = made
            self._area.close_detail()
            words = self.tr("{trip} is made, as a draft").format(trip=trip.title or trip.number)
            context.undo.did(seq, words, "trip", by=self._page)
            self.taken.emit(trip.id)

        context.tasks.run(
            work, parent=self._page, then=finish, failed=form.refuse, writes=True, name="new trip"
        )
