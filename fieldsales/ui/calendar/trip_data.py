"""What the trip calendar shows, read and reckoned off the GUI thread: board, summary, standby by nearness.

Asks services for the trip and planning for what its days may bring. Touches no widget.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from fieldsales.domain.geography import Point
from fieldsales.domain.meeting import MeetingKind, MeetingState
from fieldsales.domain.trip import TripState
from fieldsales.planning.nearness import ON_ROUTE_MINUTES, detour_minutes
from fieldsales.planning.prospects import Prospect, points_of, prospect_of, towns_of
from fieldsales.planning.show_rate import client_chance, mean_of
from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import Board, DayCell, local_minute
from fieldsales.ui.calendar.entries import entries_of
from fieldsales.ui.parts.hold_bar import DayLoad
from fieldsales.views.trips import DayView, StandbyCard, TripView

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

_FILL_UP_TO = 6
"""A thin day has room until it holds so many meetings."""
_SHUT = frozenset({TripState.CLOSED, TripState.CANCELLED})


@dataclass(frozen=True, slots=True)
class Summary:
    """The line above the calendar."""

    planned: int = 0
    held: int = 0
    expected: float = 0.0
    contracts: int = 0
    without_leader: int = 0
    nights: int = 0
    most_nights: tuple[str, int] = ("", 0)
    thin: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class NearStandby:
    """A client on standby as the tray shows it; `detour` in minutes, None when not known."""

    card: StandbyCard
    chance: float
    detour: int | None

    @property
    def is_on_route(self) -> bool:
        """Say whether it costs no more than a drive within a town."""
        return self.detour is not None and self.detour <= ON_ROUTE_MINUTES


@dataclass(frozen=True, slots=True)
class ShownTrip:
    """A trip with everything its calendar shows. `towns` is by place, `points` by meeting."""

    view: TripView
    board: Board
    summary: Summary
    prospects: Mapping[date, Prospect]
    towns: Mapping[bytes, Point]
    points: Mapping[bytes, Point]
    town_names: Mapping[bytes, str]

    def day(self, day: date) -> DayView | None:
        """Return one day."""
        return next((d for d in self.view.days if d.day == day), None)

    def near(self, day: date | None) -> tuple[NearStandby, ...]:
        """Return the clients on standby, those nearest to a day first."""
        shown = self.day(day) if day is not None else None
        mean = mean_of(self.view.crew)
        found = [
            NearStandby(card, client_chance(card.trials, mean), self._detour(shown, card))
            for card in self.view.standby
        ]
        far = 10_000
        key = [(n.detour if n.detour is not None else far, -n.chance) for n in found]
        return tuple(found[i] for i in sorted(range(len(found)), key=lambda i: key[i]))

    def _detour(self, shown: DayView | None, card: StandbyCard) -> int | None:
        if shown is None:
            return None
        night = self.towns.get(shown.night.place_id) if shown.night else None
        client = self.towns.get(card.client.place_id or b"")
        return detour_minutes(shown, self.points, client, night)


def load_trip(services: "Services", trip_id: bytes, now: datetime) -> ShownTrip:
    """Read a trip and reckon what its calendar shows."""
    view = services.trips.view(trip_id)
    cards = [card for day in view.days for card in day.cards]
    places = {
        *(card.place_id for card in cards),
        *(stop.place_id for stop in view.stops),
        *(one.client.place_id for one in view.standby),
    }
    towns = towns_of(places, services.places)
    points = points_of(cards, towns)
    names = {}
    for stop in view.stops:
        place = services.places.get(stop.place_id)
        names[bytes(stop.place_id)] = place.name if place else ""
    prospects = {d.day: prospect_of(d, view.crew, points) for d in view.days}
    board = board_of(view, prospects, now)
    return ShownTrip(
        view, board, summary_of(view, prospects, board, names), prospects, towns, points, names
    )


def board_of(view: TripView, prospects: Mapping[date, Prospect], now: datetime) -> Board:
    """Return the board of a trip."""
    zone = view.trip.zone
    present = local_minute(now, zone)
    cells = tuple(_cell(view, day, prospects[day.day], present[0]) for day in view.days)
    return Board(cells, zone=zone, now=present)


def _cell(view: TripView, day: DayView, prospect: Prospect, today: date) -> DayCell:
    dates = view.trip.dates
    is_open = dates.first <= day.day <= dates.last and view.trip.state not in _SHUT
    is_past = day.day < today
    live, load = len(day.live), load_of(day, prospect, is_past=is_past)
    is_short = is_open and not is_past and prospect.outlook.is_thin
    return DayCell(
        day.day,
        fmt.weekday_day(day.day),
        entries_of(day.cards, day.traces, today, view.trip.zone),
        (load,),
        max(0, _FILL_UP_TO - live) if is_short else 0,
        is_past,
        day.day == today,
        is_open,
    )


def load_of(day: DayView, prospect: Prospect, *, is_past: bool) -> DayLoad:
    """Return the two numbers of a day."""
    held = day.held if is_past else None
    return DayLoad(day.standing_count, prospect.outlook.expected, held, prospect.clashes)


def summary_of(
    view: TripView,
    prospects: Mapping[date, Prospect],
    board: Board,
    town_names: Mapping[bytes, str],
) -> Summary:
    """Return what the line above the calendar says."""
    ahead = [c.day for c in board.cells if not c.is_past]
    held = sum(d.held for d in view.days)
    expected = float(sum(d.held for d in view.days if d.day not in ahead))
    expected += sum(prospects[day].outlook.expected for day in ahead)
    contracts = _contracts(view.days)
    nights = Counter(town_names.get(s.place_id, "") for s in view.stops for _ in range(s.nights))
    most = nights.most_common(1)
    return Summary(
        planned=sum(d.standing_count for d in view.days),
        held=held,
        expected=expected,
        contracts=len(contracts),
        without_leader=sum(not is_led for is_led in contracts),
        nights=sum(nights.values()),
        most_nights=most[0] if most else ("", 0),
        thin=tuple(
            c.day for c in board.cells if c.room and c.is_open and prospects[c.day].outlook.is_thin
        ),
    )


def _contracts(days: Sequence[DayView]) -> list[bool]:
    """Return for each contract meeting whether a leader joins, or why none does is written."""
    return [
        bool(card.meeting.leader_id or card.meeting.no_leader_reason)
        for day in days
        for card in day.cards
        if card.meeting.kind is MeetingKind.CONTRACT
        and (card.meeting.is_live or card.state is MeetingState.HELD)
    ]
