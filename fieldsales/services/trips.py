"""Trips: made, shown day by day, their stops and beds, and the plan of a day as it stood.

States change through `Verbs`. What a day may bring (chances, expected meetings) is `planning`'s part:
here stands only how often meetings were held before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.brigades import members_on
from fieldsales.domain.client import Client, Contact
from fieldsales.domain.ids import BrigadeId, PersonId, PlaceId, RegionId, StopId, TripId
from fieldsales.domain.meeting import Meeting, MeetingState
from fieldsales.domain.people import Brigade, BrigadeMember, Person, Region
from fieldsales.domain.standing import cutoff_of, standing_meetings
from fieldsales.domain.trip import (
    Lodging,
    Standby,
    StandbyState,
    StandingPlan,
    Stop,
    Trip,
    TripDates,
    TripState,
    standing_plan_id,
)
from fieldsales.errors import RuleError
from fieldsales.services.cards import cards_of, town_of, traces_of
from fieldsales.services.workplace import Act, Workplace
from fieldsales.store import queries
from fieldsales.store.transaction import Reader
from fieldsales.views.trips import (
    DayView,
    MeetingCard,
    StandbyCard,
    Trials,
    TripRow,
    TripView,
    WeekView,
)

_OVER = frozenset({TripState.CANCELLED})


@dataclass(frozen=True, slots=True)
class NewTrip:
    """What making a trip asks for; without a number the next one of the year is given."""

    brigade_id: BrigadeId
    region_id: RegionId
    dates: TripDates
    zone: str
    title: str = ""
    goals: str = ""
    works_saturday: bool = False
    number: str = ""
    lead_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class NewStop:
    """Nights in one town; `arrives` is the evening of the first."""

    trip_id: TripId
    place_id: PlaceId
    arrives: date
    nights: int = 1
    lodging: Lodging | None = None


class Trips:
    """Use cases of trips and their calendars."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def create(self, new: NewTrip) -> Trip:
        """Make a trip in state draft."""
        with self._work.act() as act:
            trip = draft_trip(act, new)
            act.commit()
        return trip

    def add_stop(self, new: NewStop) -> Stop:
        """Add nights in a town to a trip."""
        if new.nights < 1:
            raise RuleError("A stop has at least one night.", where="nights")
        with self._work.act() as act:
            trip = act.tx.need(Trip, new.trip_id)
            stop = Stop(
                id=StopId(act.new_id()),
                region_id=trip.region_id,
                trip_id=new.trip_id,
                place_id=new.place_id,
                arrives=new.arrives,
                nights=new.nights,
                lodging=new.lodging,
            )
            act.add(stop)
            act.commit()
        return stop

    def list(self) -> tuple[TripRow, ...]:
        """Return all trips this device may see, the newest first."""
        with self._work.read() as reader:
            trips = sorted(reader.where(Trip), key=lambda t: t.dates.first, reverse=True)
            brigades = reader.by_id(Brigade, {t.brigade_id for t in trips})
            regions = {r.id: r.name for r in reader.where(Region)}
            meetings = reader.among(Meeting, "trip_id", {t.id for t in trips})
        count: dict[bytes, list[Meeting]] = {}
        for meeting in meetings:
            if meeting.trip_id is not None and meeting.state is not MeetingState.VOID:
                count.setdefault(meeting.trip_id, []).append(meeting)
        return tuple(
            TripRow(
                trip,
                brigades.get(trip.brigade_id),
                regions.get(trip.region_id or b"", ""),
                len(count.get(trip.id, ())),
                sum(m.state is MeetingState.HELD for m in count.get(trip.id, ())),
            )
            for trip in trips
        )

    def chosen(self, day: date) -> bytes | None:
        """Return the trip a person at this device most likely means: her own of that day, else the next."""
        actor = self._work.actor()
        with self._work.read() as reader:
            own = own_brigades(reader, actor.person_id)
            trips = [t for t in reader.where(Trip) if t.state not in _OVER]
        mine = [t for t in trips if t.brigade_id in own] or trips
        under_way = [t for t in mine if t.dates.first <= day <= t.dates.last]
        ahead = sorted((t for t in mine if t.dates.first > day), key=lambda t: t.dates.first)
        behind = sorted((t for t in mine if t.dates.last < day), key=lambda t: t.dates.last)
        best = under_way or ahead or behind[-1:]
        return best[0].id if best else None

    def view(self, trip_id: bytes) -> TripView:
        """Return everything the calendar of a trip shows."""
        with self._work.read() as reader:
            trip = reader.need(Trip, trip_id)
            meetings = reader.where(Meeting, trip_id=trip_id)
            cards = cards_of(reader, sorted(meetings, key=lambda m: (m.start, m.id)))
            stops = tuple(
                sorted(reader.where(Stop, trip_id=trip_id), key=lambda s: (s.arrives, s.id))
            )
            plans = {p.day: p for p in reader.where(StandingPlan, trip_id=trip_id)}
            brigade = reader.get(Brigade, trip.brigade_id)
            region = reader.get(Region, trip.region_id)
            crew = queries.trials_of_brigades(reader.connection, [trip.brigade_id])
            return TripView(
                trip,
                brigade,
                crew_of(reader, trip),
                region.name if region else "",
                days_of(trip, cards, stops, plans),
                stops,
                standby_of(reader, trip_id),
                crew.get(trip.brigade_id, Trials()),
            )

    def week(self, first: date) -> WeekView:
        """Return one week (seven days from `first`) of all brigades that travel or have meetings in it."""
        last = first + timedelta(days=6)
        with self._work.read() as reader:
            trips = tuple(
                t
                for t in reader.where(Trip)
                if t.state not in _OVER and t.dates.first <= last and first <= t.dates.last
            )
            meetings = [
                m
                for m in reader.among(Meeting, "trip_id", {t.id for t in trips})
                if first <= local_day(m) <= last
            ]
            cards = cards_of(reader, sorted(meetings, key=lambda m: (m.start, m.id)))
            brigades = reader.by_id(Brigade, {t.brigade_id for t in trips})
            crews = queries.trials_of_brigades(reader.connection, list(brigades))
        days = []
        for number in range(7):
            day = first + timedelta(days=number)
            on_day = tuple(c for c in cards if local_day(c.meeting) == day)
            days.append(DayView(day, on_day, traces_of(cards, day, day)))
        ordered = sorted(brigades.values(), key=lambda b: (b.name, b.id))
        return WeekView(first, tuple(ordered), tuple(days), crews, trips)

    def due_standing_plans(self, now: datetime) -> tuple[tuple[TripId, date], ...]:
        """Return (trip, day) of every plan that stands by now and was not written, own trips only."""
        actor, due = self._work.actor(), []
        with self._work.read() as reader:
            own = own_brigades(reader, actor.person_id)
            for trip in reader.where(Trip):
                if trip.brigade_id not in own or trip.state not in _TRAVELLING:
                    continue
                written = {p.day for p in reader.where(StandingPlan, trip_id=trip.id)}
                due += [
                    (TripId(trip.id), day)
                    for day in working_days(trip)
                    if day not in written and cutoff_of(day, trip.zone) <= now
                ]
        return tuple(due)

    def take_standing_plan(
        self, trip_id: TripId, day: date, chances: Mapping[bytes, int]
    ) -> StandingPlan | None:
        """Write the plan of a day as it stood at 18:00 the day before; None when it is written already.

        `chances` are percents to be held by meeting, as `planning` reckons them.
        """
        with self._work.act() as act:
            if act.tx.get(StandingPlan, standing_plan_id(trip_id, day)) is not None:
                return None
            trip = act.tx.need(Trip, trip_id)
            cutoff = cutoff_of(day, trip.zone)
            if act.now < cutoff:
                raise RuleError("The plan of {day} stands at 18:00 the day before.", day=day)
            meetings = act.tx.where(Meeting, trip_id=trip_id)
            plan = StandingPlan(
                id=standing_plan_id(trip_id, day),
                region_id=trip.region_id,
                trip_id=trip_id,
                day=day,
                taken_at=cutoff,
                meetings=standing_meetings(meetings, day, trip.zone, chances),
            )
            act.add(plan)
            act.commit()
        return plan


def draft_trip(act: Act, new: NewTrip) -> Trip:
    """Make a trip in state draft, inside an act; its title is the region's name unless one is given."""
    region = act.tx.get(Region, new.region_id)
    return act.add(
        Trip(
            id=act.new_id(),
            region_id=new.region_id,
            number=new.number or next_trip_number(act, new.dates.first.year),
            brigade_id=new.brigade_id,
            dates=new.dates,
            title=new.title or (region.name if region else ""),
            zone=new.zone,
            goals=new.goals,
            lead_id=new.lead_id,
            works_saturday=new.works_saturday,
        )
    )


_TRAVELLING = frozenset({TripState.OPEN, TripState.READY, TripState.ON_ROAD, TripState.RETURNED})


def working_days(trip: Trip) -> tuple[date, ...]:
    """Return the days of a trip on which meetings are held: Monday to Friday, Saturday if it is worked."""
    count = (trip.dates.last - trip.dates.first).days + 1
    days = (trip.dates.first + timedelta(days=n) for n in range(count))
    last = 6 if trip.works_saturday else 5
    return tuple(d for d in days if d.weekday() < last)


def days_of(
    trip: Trip,
    cards: tuple[MeetingCard, ...],
    stops: tuple[Stop, ...],
    plans: Mapping[date, StandingPlan],
) -> tuple[DayView, ...]:
    """Return the days of a trip; a weekend day is there only when something is on it."""
    by_day: dict[date, list[MeetingCard]] = {}
    for card in cards:
        by_day.setdefault(local_day(card.meeting), []).append(card)
    nights = {stop.arrives + timedelta(days=n): stop for stop in stops for n in range(stop.nights)}
    numbers = {night: place for place, night in enumerate(sorted(nights), 1)}
    days = sorted({*working_days(trip), *by_day})
    return tuple(
        DayView(
            day,
            tuple(by_day.get(day, ())),
            traces_of(cards, day, day),
            nights.get(day),
            numbers.get(day, 0),
            plans.get(day),
        )
        for day in days
    )


def standby_of(reader: Reader, trip_id: bytes) -> tuple[StandbyCard, ...]:
    """Return the clients on standby for a trip that have not been used; who agreed twice is one of them."""
    agreed = [s for s in reader.where(Standby, trip_id=trip_id) if s.state is StandbyState.OPEN]
    latest = {s.client_id: s for s in sorted(agreed, key=_agreed)}
    open_ones = list(latest.values())
    clients = reader.by_id(Client, {s.client_id for s in open_ones})
    contacts = reader.by_id(Contact, {s.contact_id for s in open_ones})
    trials = queries.trials_of_clients(reader.connection, list(clients))
    cards = []
    for standby in open_ones:
        client = clients.get(standby.client_id)
        if client is None:
            continue
        contact = contacts.get(standby.contact_id) if standby.contact_id else None
        cards.append(
            StandbyCard(
                standby,
                client,
                contact.name.full if contact else "",
                town_of(client),
                trials.get(client.id, Trials()),
            )
        )
    return tuple(sorted(cards, key=lambda c: (c.town, c.client.name)))


def _agreed(standby: Standby) -> tuple[bool, datetime, bytes]:
    """Return what tells a later agreement from an earlier one."""
    at = standby.agreed_at
    return at is not None, at or datetime.min.replace(tzinfo=UTC), standby.id


def crew_of(reader: Reader, trip: Trip, day: date | None = None) -> tuple[Person, ...]:
    """Return who travels on a day of a trip, its first unless another is named."""
    members = reader.where(BrigadeMember, brigade_id=trip.brigade_id)
    present = members_on(members, day or trip.dates.first)
    people = reader.by_id(Person, {m.person_id for m in present})
    return tuple(people[m.person_id] for m in present if m.person_id in people)


def own_brigades(reader: Reader, person_id: bytes) -> frozenset[bytes]:
    """Return the brigades a person belongs or belonged to, or leads."""
    members = reader.where(BrigadeMember, person_id=person_id)
    led = reader.where(Brigade, lead_id=person_id)
    return frozenset({*(m.brigade_id for m in members), *(b.id for b in led)})


def local_day(meeting: Meeting) -> date:
    """Return the day of a meeting in the zone of its place."""
    return meeting.slot.start.astimezone(ZoneInfo(meeting.slot.zone)).date()


def next_trip_number(act: Act, year: int) -> str:
    """Return the next number of the year, such as T-26-014; two offices never make trips offline."""
    beginning = f"T-{year % 100:02d}-"
    numbers = [t.number for t in act.tx.where(Trip) if t.number.startswith(beginning)]
    last = max(
        (int(n[len(beginning) :]) for n in numbers if n[len(beginning) :].isdigit()), default=0
    )
    return f"{beginning}{last + 1:03d}"
