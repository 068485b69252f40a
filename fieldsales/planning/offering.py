"""Times to offer one client, from the trips as they stand: grouped by day, with what the day would gain.

Reads through the services and the table of places, keeps what it read until told to forget, and reckons
with `slots`. A typed time is checked the same way, and answered with what speaks against it and the
nearest time that fits.
"""

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from fieldsales.domain.geography import Point
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.domain.trip import Trip
from fieldsales.planning import slots
from fieldsales.planning.show_rate import (
    MOST_A_DAY,
    Outlook,
    client_chance,
    mean_of,
    outlook_of,
)
from fieldsales.planning.slots import Asked, Offer
from fieldsales.views.calls import CallFor, Ground, QueueRow, ToVisit
from fieldsales.views.trips import DayView, TripView

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

USUAL_MINUTES = 60
AT_THE_EARLIEST = timedelta(hours=1)
"""Nothing is offered that begins sooner: somebody has to be told and to drive there."""
BEST_DAYS = 6
_TO_BOOK = frozenset({CallFor.BOOK, CallFor.CALL_BACK, CallFor.REBOOK})


class Against(Enum):
    """What speaks against a time. The first three cannot be booked, the others can, knowingly."""

    PAST = "past"
    NO_TRIP = "no trip"
    TAKEN = "taken"
    FULL = "full"
    CLOSED = "closed"
    TOO_FAR = "too far"

    @property
    def forbids(self) -> bool:
        """Say whether the time cannot be booked at all."""
        return self in {Against.PAST, Against.NO_TRIP, Against.TAKEN}


@dataclass(frozen=True, slots=True)
class DaySlots:
    """The times of one day and crew; `is_there` when the crew is in the client's town that day anyway."""

    view: TripView
    day: date
    zone: str
    planned: int
    before: Outlook
    offers: tuple[Offer, ...]
    is_there: bool = False
    is_last: bool = False

    @property
    def trip(self) -> Trip:
        """The trip the day belongs to."""
        return self.view.trip


@dataclass(frozen=True, slots=True)
class Checked:
    """A typed time: on whose trip it falls, the driving it adds, what the day would be.

    `against` is what speaks against it; `busy` the meeting that takes the time (its town and end);
    `nearest` the nearest time that fits.
    """

    start: datetime
    minutes: int
    zone: str
    view: TripView | None = None
    extra_minutes: int = 0
    before: Outlook | None = None
    after: Outlook | None = None
    against: Against | None = None
    busy_town: str = ""
    busy_until: datetime | None = None
    nearest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offering:
    """The times to offer a client, the best day first; `without` is the meeting that would be moved."""

    client: ToVisit
    days: tuple[DaySlots, ...]
    minutes: int
    zone: str
    without: bytes | None = None

    @property
    def best(self) -> Offer | None:
        """The time to offer first."""
        return self.days[0].offers[0] if self.days else None

    @property
    def offers(self) -> tuple[tuple[DaySlots, Offer], ...]:
        """All times in the order of their numbers."""
        return tuple((day, offer) for day in self.days for offer in day.offers)


@dataclass(frozen=True, slots=True)
class _Terrain:
    """The ground with coordinates."""

    ground: Ground
    points: Mapping[bytes, Point]
    beds: Mapping[bytes, slots.Beds]


class Offerer:
    """Reckons times to offer. May be asked from several threads."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._lock = threading.Lock()
        self._terrain: _Terrain | None = None
        self._places: dict[bytes, ShippedPlace | Place | None] = {}

    def forget(self) -> None:
        """Read trips and meetings anew next time: some changed."""
        with self._lock:
            self._terrain = None

    def offering(
        self,
        client_id: bytes,
        now: datetime,
        *,
        minutes: int = USUAL_MINUTES,
        trip_id: bytes | None = None,
        without: bytes | None = None,
    ) -> Offering:
        """Return the times to offer a client.

        Args:
            client_id: who is to be visited.
            now: what time it is.
            minutes: how long the visit takes.
            trip_id: the trip in mind; others of the client's region are offered after it.
            without: a meeting that would leave its place: the one that is moved.
        """
        client = self._services.booking.to_visit([client_id])[client_id]
        terrain, days = self._known(), list[tuple[float, DaySlots]]()
        for view in self._trips_for(client, trip_id):
            zone = self._zone(client, view)
            asked = self._asked(client, minutes, now)
            shown = _without(_days_of(view), without)
            found = slots.offers(
                shown, view.crew, terrain.points, asked, zone, terrain.beds[view.trip.id]
            )
            days += _by_day(view, shown, found, zone, client.town)
        days.sort(key=lambda pair: (pair[1].trip.id != trip_id and trip_id is not None, pair[0]))
        chosen = tuple(day for _, day in days[:BEST_DAYS])
        zone = chosen[0].zone if chosen else "UTC"
        return Offering(client, chosen, minutes, zone, without)

    def check(self, offering: Offering, start: datetime, now: datetime) -> Checked:
        """Check a time somebody typed."""
        views = self._trips_for(
            offering.client, offering.days[0].trip.id if offering.days else None
        )
        checked = Checked(start, offering.minutes, offering.zone)
        if start < now:
            return replace(checked, against=Against.PAST)
        tried = [self._check_in(view, offering, start, now) for view in views]
        fitting = [c for c in tried if c is not None]
        if not fitting:
            return replace(checked, against=Against.NO_TRIP)
        return next((c for c in fitting if c.against is None), fitting[0])

    def best_of(self, rows: Iterable[QueueRow], now: datetime) -> dict[bytes, Offer | None]:
        """Return the first time to offer for each client of the queue who is to be booked."""
        wanted = [r for r in rows if r.reason in _TO_BOOK and r.trip_id is not None]
        visits = self._services.booking.to_visit({r.client_id for r in wanted})
        views = {v.trip.id: v for v in self._known().ground.trips}
        known: dict[object, Offer | None] = {}
        found: dict[bytes, Offer | None] = {}
        for row in wanted:
            client, view = visits.get(row.client_id), views.get(row.trip_id or b"")
            if client is None or view is None:
                continue
            key = (view.trip.id, client.place_id, client.openings, client.trials)
            if key not in known:
                asked = self._asked(client, USUAL_MINUTES, now)
                zone, terrain = self._zone(client, view), self._known()
                beds = terrain.beds[view.trip.id]
                days, points = _days_of(view), terrain.points
                offers = slots.offers(days, view.crew, points, asked, zone, beds)
                known[key] = offers[0] if offers else None
            found[row.client_id] = known[key]
        return found

    def point_of(self, place_id: bytes | None) -> Point | None:
        """Return where a place is."""
        place = self._place(place_id)
        if isinstance(place, ShippedPlace):
            return Point(place.latitude, place.longitude)
        if isinstance(place, Place):
            return Point(place.latitude_e6 / 1e6, place.longitude_e6 / 1e6)
        return None

    def _known(self) -> _Terrain:
        with self._lock:
            if self._terrain is None:
                ground = self._services.booking.ground()
                found = {m: self.point_of(place) for m, place in ground.places.items()}
                points = {m: p for m, p in found.items() if p is not None}
                beds = {v.trip.id: self._beds(v) for v in ground.trips}
                self._terrain = _Terrain(ground, points, beds)
            return self._terrain

    def _beds(self, view: TripView) -> slots.Beds:
        """Return where the crew of a trip wakes up and goes to sleep, by day."""
        nights: dict[date, Point | None] = {}
        for stop in view.stops:
            for number in range(stop.nights):
                night = stop.arrives + timedelta(days=number)
                nights.setdefault(night, self.point_of(stop.place_id))
        return {
            d.day: (nights.get(d.day - timedelta(days=1)), nights.get(d.day)) for d in view.days
        }

    def _place(self, place_id: bytes | None) -> ShippedPlace | Place | None:
        if place_id is None:
            return None
        if place_id not in self._places:
            self._places[place_id] = self._services.places.get(place_id)  # type: ignore[arg-type]
        return self._places[place_id]

    def _trips_for(self, client: ToVisit, trip_id: bytes | None) -> list[TripView]:
        """Return the trips that can visit a client: the one in mind, then those of her region."""
        views = self._known().ground.trips
        return sorted(
            (v for v in views if v.trip.id == trip_id or v.trip.region_id == client.region_id),
            key=lambda v: (v.trip.id != trip_id, v.trip.dates.first),
        )

    def _zone(self, client: ToVisit, view: TripView) -> str:
        place = self._place(client.place_id)
        return place.zone if place is not None else view.trip.zone

    def _asked(self, client: ToVisit, minutes: int, now: datetime) -> Asked:
        return Asked(
            self.point_of(client.place_id),
            minutes,
            client.openings,
            client.trials,
            now + AT_THE_EARLIEST,
        )

    def _check_in(
        self, view: TripView, offering: Offering, start: datetime, now: datetime
    ) -> Checked | None:
        """Check a time on one trip; None when the trip has no such day."""
        client, zone = offering.client, self._zone(offering.client, view)
        local = start.astimezone(ZoneInfo(zone))
        days = _without(_days_of(view), offering.without)
        day = next((d for d in days if d.day == local.date()), None)
        if day is None:
            return None
        terrain, asked = self._known(), self._asked(client, offering.minutes, now)
        chance = client_chance(client.trials, mean_of(view.crew))
        checked = Checked(
            start,
            offering.minutes,
            zone,
            view,
            before=outlook_of(day.cards, view.crew),
            after=outlook_of(day.cards, view.crew, [chance]),
        )
        end = start + timedelta(minutes=offering.minutes)
        live = [c for c in day.cards if c.meeting.is_live]
        busy = next((c for c in live if c.start < end and start < c.end), None)
        if busy is not None:
            nearest = self._nearest(view, day, offering, start, now)
            return replace(
                checked,
                against=Against.TAKEN,
                busy_town=busy.town,
                busy_until=busy.end,
                nearest=nearest,
            )
        extra = slots.fits(day, terrain.points, asked, start, zone, terrain.beds[view.trip.id])
        against = None
        if extra is None:
            against = Against.TOO_FAR
        elif not slots.is_open(local, replace(asked, earliest=None)):
            against = Against.CLOSED
        elif len(live) >= MOST_A_DAY:
            against = Against.FULL
        nearest = self._nearest(view, day, offering, start, now) if against else None
        return replace(checked, extra_minutes=extra or 0, against=against, nearest=nearest)

    def _nearest(
        self, view: TripView, day: DayView, offering: Offering, start: datetime, now: datetime
    ) -> datetime | None:
        """Return the time of that day nearest to a wish that fits, on the quarter hour."""
        zone = self._zone(offering.client, view)
        asked = self._asked(offering.client, offering.minutes, now)
        points = self._known().points
        noon = start.astimezone(ZoneInfo(zone)).replace(hour=8, minute=30, second=0, microsecond=0)
        fitting = []
        for step in range(44):
            tried = noon + timedelta(minutes=15 * step)
            fits = slots.fits(day, points, asked, tried, zone) is not None
            if fits and slots.is_open(tried, asked):
                fitting.append(tried)
        return min(fitting, key=lambda t: abs(t - start), default=None)


def _days_of(view: TripView) -> tuple[DayView, ...]:
    """Return the days on which meetings may be: those inside the trip's dates."""
    dates = view.trip.dates
    return tuple(d for d in view.days if dates.first <= d.day <= dates.last)


def _without(days: tuple[DayView, ...], meeting_id: bytes | None) -> tuple[DayView, ...]:
    if meeting_id is None:
        return days
    return tuple(replace(d, cards=tuple(c for c in d.cards if c.id != meeting_id)) for d in days)


def _by_day(
    view: TripView, days: tuple[DayView, ...], found: tuple[Offer, ...], zone: str, town: str
) -> list[tuple[float, DaySlots]]:
    """Group offers by day, each with its best cost."""
    by_day: dict[date, list[Offer]] = {}
    for offer in found:
        by_day.setdefault(offer.day, []).append(offer)
    groups = []
    for day in days:
        offers = by_day.get(day.day)
        if not offers:
            continue
        live = [c for c in day.cards if c.meeting.is_live]
        groups.append(
            (
                min(slots.cost(o) for o in offers),
                DaySlots(
                    view,
                    day.day,
                    zone,
                    len(live),
                    offers[0].before,
                    tuple(sorted(offers, key=lambda o: o.extra_minutes)),
                    is_there=bool(town) and any(c.town == town for c in live),
                    is_last=day.day == days[-1].day,
                ),
            )
        )
    return groups
