"""What the week of several brigades shows, and the best times for a client, reckoned off the GUI thread."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.registers import Slot
from fieldsales.planning.show_rate import client_chance, mean_of, outlook_of
from fieldsales.planning.slots import Asked, Offer, cost, fits, offers
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import Board, DayCell, Entry, Lane, local_minute
from fieldsales.ui.calendar.day_layout import snap
from fieldsales.ui.calendar.drag import Target
from fieldsales.ui.calendar.drop_data import drive_words, outlook_words
from fieldsales.ui.calendar.entries import NO_TIME, entries_of, slot_at
from fieldsales.ui.calendar.forms import DRAFT
from fieldsales.ui.calendar.trip_data import ShownTrip, load_of, load_trip
from fieldsales.ui.parts.hold_bar import DayLoad
from fieldsales.views.trips import Candidate, DayView, MeetingCard, OtherVisit, WeekView

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

MOST_SLOTS = 4
SOUGHT = "calendar/sought"
"""Under this name the client a time is sought for is kept while the window is locked."""
_LONG_DETOUR = 25
_SHOWN_DAYS = 5
_DEFAULT_MINUTES = 60


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """A week with the trips in it; `zone` is that of most of them."""

    view: WeekView
    trips: Mapping[bytes, ShownTrip]
    zone: str
    now: datetime

    @property
    def first(self) -> date:
        """Its Monday."""
        return self.view.first

    def trip_on(self, brigade_id: bytes, day: date) -> ShownTrip | None:
        """Return the trip of a brigade on a day."""
        for shown in self.trips.values():
            dates = shown.view.trip.dates
            if shown.view.trip.brigade_id == brigade_id and dates.first <= day <= dates.last:
                return shown
        return None


@dataclass(frozen=True, slots=True)
class SlotChoice:
    """A time to offer: when, for which trip of which brigade, in words why and what it means.

    `target` has no lane: which brigades are in sight is the calendar's matter.
    """

    target: Target
    trip_id: bytes
    brigade_id: bytes
    when: str
    reason: str
    meaning: str
    brief: str


@dataclass(frozen=True, slots=True)
class LoadedWeek:
    """What came back: the week, its board, who moved what, a draft of the form and the client sought last."""

    shown: ShownWeek
    board: Board
    movers: Mapping[bytes, str]
    draft: str
    client_id: bytes | None


@dataclass(frozen=True, slots=True)
class ByHand:
    """A time somebody pointed at on the grid, in the lane of a brigade."""

    target: Target
    brigade_id: bytes


@dataclass(frozen=True, slots=True)
class Sought:
    """What was found for a client: the times, and which brigades visit it within 30 days."""

    candidate: Candidate
    choices: tuple[SlotChoice, ...]
    visits: tuple[OtherVisit, ...]

    def others(self, choice: SlotChoice | None) -> tuple[OtherVisit, ...]:
        """Return the visits of other brigades than that of a time to offer."""
        own = choice.brigade_id if choice is not None else b""
        return tuple(v for v in self.visits if v.brigade_id != own)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def worked_week(today: date) -> date:
    """Return the Monday of the week that is worked: at the weekend, of the one to come."""
    return monday_of(today if today.weekday() < 5 else today + timedelta(days=2))


def load(
    services: "Services",
    first: date,
    hidden: Collection[bytes],
    before: Board | None,
    now: datetime,
) -> LoadedWeek:
    """Read a week; `before` is the board shown until now, None when the page has just been opened."""
    shown = load_week(services, first, now)
    board = week_board(shown, hidden)
    moved = [key[0] for key in board.moved_since(before)] if before is not None else []
    movers = services.calendars.timed_by(moved) if moved else {}
    draft = sought = ""
    if before is None:
        draft, sought = services.drafts.find(DRAFT), services.drafts.find(SOUGHT)
    return LoadedWeek(shown, board, movers, draft, bytes.fromhex(sought) if sought else None)


def load_week(services: "Services", first: date, now: datetime) -> ShownWeek:
    """Read a week and the trips in it."""
    view = services.trips.week(first)
    trips = {bytes(t.id): load_trip(services, t.id, now) for t in view.trips}
    zones = [t.zone for t in view.trips]
    zone = max(zones, key=zones.count) if zones else fmt.here()
    return ShownWeek(view, trips, zone, now)


def week_board(shown: ShownWeek, hidden: Collection[bytes]) -> Board:
    """Return the board of a week without the brigades that are hidden."""
    brigades = [b for b in shown.view.brigades if b.id not in hidden]
    lanes = tuple(Lane(b.id, b.name, b.letters, b.colour) for b in brigades)
    present = local_minute(shown.now, shown.zone)
    used = [d for d in shown.view.days if d.day.weekday() < _SHOWN_DAYS or d.cards]
    last = max(d.day for d in used)
    days = [d for d in shown.view.days if d.day <= last]
    cells = tuple(_cell(shown, day, lanes, present[0]) for day in days)
    return Board(cells, lanes or (Lane(),), shown.zone, present)


def _cell(shown: ShownWeek, day: DayView, lanes: Sequence[Lane], today: date) -> DayCell:
    entries: list[Entry] = []
    loads: list[DayLoad | None] = []
    for number, lane in enumerate(lanes):
        cards = [c for c in day.cards if c.meeting.brigade_id == lane.brigade_id]
        own = {c.id for c in cards}
        traces = [t for t in day.traces if t.meeting_id in own or _is_of(shown, t.meeting_id, lane)]
        entries += entries_of(cards, traces, today, shown.zone, number)
        loads.append(_load(shown, lane, day.day, today))
    return DayCell(
        day.day,
        fmt.weekday_day(day.day),
        tuple(sorted(entries, key=lambda e: (e.minute, e.key))),
        tuple(loads) or (None,),
        is_past=day.day < today,
        is_today=day.day == today,
        is_open=any(load is not None for load in loads),
    )


def _is_of(shown: ShownWeek, meeting_id: bytes, lane: Lane) -> bool:
    """Say whether a meeting that was moved away is a brigade's."""
    return any(
        card.id == meeting_id
        for trip in shown.trips.values()
        if trip.view.trip.brigade_id == lane.brigade_id
        for day in trip.view.days
        for card in day.cards
    )


def _load(shown: ShownWeek, lane: Lane, day: date, today: date) -> DayLoad | None:
    trip = shown.trip_on(lane.brigade_id, day)
    view = trip.day(day) if trip is not None else None
    if trip is None or view is None:
        return None
    return load_of(view, trip.prospects[day], is_past=day < today)


def totals_of(board: Board) -> tuple[int, float]:
    """Return how many meetings are planned in a week and how many expected, held ones included."""
    loads = [load for cell in board.cells for load in cell.loads if load is not None]
    expected = sum(load.expected if load.held is None else load.held for load in loads)
    return sum(load.planned for load in loads), float(expected)


def seek(services: "Services", shown: ShownWeek, client_id: bytes, wanted: ByHand | None) -> Sought:
    """Find the best times for a client over all brigades; `wanted` is a time chosen by hand, put first."""
    candidate = services.calendars.candidate(client_id)
    region = candidate.client.region_id
    trips = [t for t in shown.trips.values() if t.view.trip.region_id == region]
    found: list[tuple[float, SlotChoice]] = []
    for trip in trips or list(shown.trips.values()):
        found += _of_trip(services, shown, trip, candidate)
    found.sort(key=lambda pair: pair[0])
    choices = [choice for _, choice in found[:MOST_SLOTS]]
    if wanted is not None:
        by_hand = _by_hand(services, shown, candidate, wanted)
        choices = [*([by_hand] if by_hand else []), *choices][:MOST_SLOTS]
    visits = services.calendars.other_visits(client_id, None, shown.now)
    return Sought(candidate, tuple(choices), visits)


def _of_trip(
    services: "Services", shown: ShownWeek, trip: ShownTrip, candidate: Candidate
) -> list[tuple[float, SlotChoice]]:
    """Return the times of one trip with how dear each is; the week in sight comes first."""
    cells = [c for c in trip.board.cells if c.is_open and not c.is_past]
    days = [d for c in cells if (d := trip.day(c.day)) is not None]
    asked = _asked(services, candidate, shown.now)
    zone = trip.view.trip.zone
    found = offers(days, trip.view.crew, trip.points, asked, zone)
    end = shown.first + timedelta(days=7)
    choices = []
    for place, offer in enumerate(found):
        away = 0 if shown.first <= offer.day < end else 1_000
        choices.append((cost(offer) + away + place / 100, _choice(trip, offer, candidate)))
    return choices


def _asked(services: "Services", candidate: Candidate, now: datetime) -> Asked:
    from fieldsales.planning.prospects import towns_of

    place = candidate.client.place_id
    point = towns_of([place], services.places).get(place or b"")
    return Asked(point, _DEFAULT_MINUTES, candidate.client.openings, candidate.trials, now)


def _choice(trip: ShownTrip, offer: Offer, candidate: Candidate) -> SlotChoice:
    translate = QCoreApplication.translate
    day, minute = local_minute(offer.start, trip.view.trip.zone)
    drive = drive_words(offer.extra_minutes)
    gain = translate("drop", "day {change}").format(change=outlook_words(offer))
    meaning = " · ".join((translate("drop", "{minutes} drive").format(minutes=drive), gain))
    return SlotChoice(
        Target(day, minute, offer.minutes),
        bytes(trip.view.trip.id),
        bytes(trip.view.trip.brigade_id),
        f"{fmt.weekday_day(day)}, {fmt.clock_of_minute(minute)}",
        _reason(trip, offer, candidate),
        meaning,
        f"{fmt.clock_of_minute(minute)}\n{drive}",
    )


def _reason(trip: ShownTrip, offer: Offer, candidate: Candidate) -> str:
    """Return why a time is offered: the crew is there, is near, drives home; lunch and detours are said."""
    translate = QCoreApplication.translate
    name = trip.view.brigade.name if trip.view.brigade else ""
    town = candidate.client.address.town if candidate.client.address else ""
    if offer.is_lunch:
        words = translate("week", "Lunch hour")
        if offer.extra_minutes >= _LONG_DETOUR:
            words = translate("week", "{reason}, long detour").format(reason=words)
        return words
    near = _nearest(trip, offer)
    if near is not None and town and near.town == town:
        return translate("week", "{brigade} is in {town}").format(brigade=name, town=town)
    if offer.day == trip.view.trip.dates.last:
        return translate("week", "{brigade} drives home").format(brigade=name)
    if near is None:
        return translate("week", "{brigade} has nothing that day").format(brigade=name)
    words = translate("week", "{brigade} comes by {town}").format(brigade=name, town=near.town)
    if offer.extra_minutes >= _LONG_DETOUR:
        words = translate("week", "{reason}, long detour").format(reason=words)
    return words


def _nearest(trip: ShownTrip, offer: Offer) -> MeetingCard | None:
    day = trip.day(offer.day)
    live = [c for c in day.cards if c.meeting.is_live] if day is not None else []
    return min(live, key=lambda c: abs(c.start - offer.start), default=None)


def _by_hand(
    services: "Services", shown: ShownWeek, candidate: Candidate, wanted: ByHand
) -> SlotChoice | None:
    """Return a time that was chosen on the grid as one to book, with what it costs."""
    target = wanted.target
    trip = shown.trip_on(wanted.brigade_id, target.day)
    view = trip.day(target.day) if trip is not None else None
    if trip is None or view is None:
        return None
    like = booking_slot(candidate, trip)
    slot = slot_at(target.day, snap(target.minute), target.minutes, like)
    asked = replace(_asked(services, candidate, shown.now), minutes=target.minutes)
    extra = fits(view, trip.points, asked, slot.start, slot.zone)
    crew = trip.view.crew
    chance = client_chance(candidate.trials, mean_of(crew))
    before, after = outlook_of(view.cards, crew), outlook_of(view.cards, crew, [chance])
    choice = _choice(
        trip,
        Offer(slot.start, target.minutes, target.day, extra or 0, before, after),
        candidate,
    )
    translate = QCoreApplication.translate
    if extra is not None:
        return replace(choice, reason=translate("week", "Chosen by hand"))
    meaning = translate("week", "tight with the drive · day {change}")
    change = f"≈{fmt.decimal(before.expected, 1)} → {fmt.decimal(after.expected, 1)}"
    return replace(
        choice,
        reason=translate("week", "Chosen by hand"),
        meaning=meaning.format(change=change),
        brief=f"{fmt.clock_of_minute(choice.target.minute)}\n",
    )


def booking_slot(candidate: Candidate, trip: ShownTrip) -> Slot:
    """Return the place of a booking, its time not known yet."""
    client = candidate.client
    street = client.address.street if client.address else ""
    return Slot(NO_TIME, _DEFAULT_MINUTES, trip.view.trip.zone, client.place_id, street)
