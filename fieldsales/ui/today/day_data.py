"""What the page of a day shows, read and reckoned off the GUI thread: the day, drives, outlook, drafts.

Which meeting is the next one, where the crew is and when it will arrive are reckoned here from plain
values, so that they can be tested without a window.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from fieldsales.domain.geography import Point
from fieldsales.domain.meeting import MeetingState
from fieldsales.domain.place import Place, ShippedPlace
from fieldsales.planning.fallback import Ground, place_of_crew
from fieldsales.planning.show_rate import Outlook, outlook_of
from fieldsales.planning.travel import Leg, leg_between
from fieldsales.views.today import TodayView
from fieldsales.views.trips import DayView, MeetingCard, Trials

if TYPE_CHECKING:
    from fieldsales.services.opening import Services

SOON = timedelta(minutes=20)
"""A meeting that begins so soon is the next one, though the one before has no result yet."""
_SAME_DAY = timedelta(hours=12)
DRAFTS = "outcome/"


@dataclass(frozen=True, slots=True)
class DayAsked:
    """Which day is shown: today, the day of a meeting, or that of a trip somebody leads."""

    meeting_id: bytes | None = None
    trip_id: bytes | None = None
    zone: str = "UTC"

    @property
    def is_today(self) -> bool:
        """Say whether it is the person's own today."""
        return self.meeting_id is None and self.trip_id is None


@dataclass(frozen=True, slots=True)
class DayShown:
    """A day with everything its page says.

    `legs` are the drives to a meeting from the one before, by the later one's id; `bed` is the town of
    tonight's bed; `drafts` are outcomes begun and not kept, by meeting.
    """

    view: TodayView
    cards: tuple[MeetingCard, ...]
    outlook: Outlook
    legs: Mapping[bytes, Leg] = field(default_factory=dict)
    ground: Ground | None = None
    bed_town: str = ""
    drafts: Mapping[bytes, str] = field(default_factory=dict)

    @property
    def day(self) -> DayView | None:
        """The day's meetings, None when there are none."""
        return self.view.day

    def card(self, meeting_id: bytes | None) -> MeetingCard | None:
        """Return one of its meetings."""
        return next((c for c in self.cards if c.id == meeting_id), None)


def read_day(services: "Services", asked: DayAsked) -> DayShown:
    """Read a day."""
    if asked.meeting_id is not None:
        view = services.today.view_of(asked.meeting_id)
    else:
        view = services.today.view(trip_id=asked.trip_id, zone=asked.zone)
    cards = shown_cards(view.day)
    towns = _Towns(services)
    points = {c.id: p for c in cards if (p := towns.point(c.meeting.slot.place_id)) is not None}
    clients = {
        s.client.id: p for s in view.standby if (p := towns.point(s.client.place_id)) is not None
    }
    bed = view.bed_before(view.day_date)
    ground = Ground(points, clients, towns.point(bed.place_id) if bed else None)
    night = view.day.night if view.day else None
    kept = services.drafts.named(DRAFTS)
    return DayShown(
        view,
        cards,
        outlook_of(cards, view.crew),
        legs_of(cards, points, ground.bed),
        ground,
        towns.name(night.place_id) if night else "",
        {bytes.fromhex(name.removeprefix(DRAFTS)): text for name, text in kept.items()},
    )


class _Towns:
    """Towns by id, each asked once."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._known: dict[bytes, ShippedPlace | Place | None] = {}

    def _get(self, place_id: bytes | None) -> ShippedPlace | Place | None:
        if place_id is None:
            return None
        if place_id not in self._known:
            from fieldsales.domain.ids import PlaceId

            self._known[place_id] = self._services.places.get(PlaceId(place_id))
        return self._known[place_id]

    def point(self, place_id: bytes | None) -> Point | None:
        match self._get(place_id):
            case ShippedPlace(latitude=latitude, longitude=longitude):
                return Point(latitude, longitude)
            case Place(latitude_e6=north, longitude_e6=east):
                return Point(north / 1e6, east / 1e6)
            case _:
                return None

    def name(self, place_id: bytes | None) -> str:
        place = self._get(place_id)
        return place.name if place is not None else ""


def shown_cards(day: DayView | None) -> tuple[MeetingCard, ...]:
    """Return the meetings of a day by time; what was entered by mistake is not shown."""
    cards = day.cards if day is not None else ()
    kept = (c for c in cards if c.state is not MeetingState.VOID)
    return tuple(sorted(kept, key=lambda c: (c.start, c.id)))


def legs_of(
    cards: tuple[MeetingCard, ...], points: Mapping[bytes, Point], bed: Point | None
) -> dict[bytes, Leg]:
    """Return the drive to each meeting the crew goes to, from where it was before."""
    legs: dict[bytes, Leg] = {}
    place = bed
    for card in cards:
        if card.state is MeetingState.CANCELLED:
            continue
        point = points.get(card.id)
        leg = leg_between(place, point)
        if leg is not None:
            legs[card.id] = leg
        place = point
    return legs


def next_card(cards: tuple[MeetingCard, ...], now: datetime) -> MeetingCard | None:
    """Return the meeting a person means who has chosen none.

    One in progress; one that begins within twenty minutes; the last one begun that has no result; the next
    one ahead; else the last of the day.
    """
    under_way = next((c for c in cards if c.state is MeetingState.IN_PROGRESS), None)
    if under_way is not None:
        return under_way
    live = [c for c in cards if c.meeting.is_live]
    ahead = [c for c in live if c.start > now]
    begun = [c for c in live if c.start <= now]
    if ahead and ahead[0].start - now <= SOON:
        return ahead[0]
    if begun:
        return begun[-1]
    if ahead:
        return ahead[0]
    return cards[-1] if cards else None


@dataclass(frozen=True, slots=True)
class Arrival:
    """The drive to a meeting, and when the crew will be there; `at` is None where that is no question."""

    leg: Leg
    at: datetime | None = None
    is_late: bool = False


def arrival_at(shown: DayShown, card: MeetingCard, now: datetime) -> Arrival | None:
    """Return the drive to a meeting ahead; the arrival only for the next one, on its day."""
    if not card.meeting.is_live or card.state is MeetingState.IN_PROGRESS or now >= card.end:
        return None
    before = [c for c in shown.cards if c.meeting.is_live and c.start < card.start and now < c.end]
    under_way = next((c for c in before if c.state is MeetingState.IN_PROGRESS), None)
    leg = shown.legs.get(card.id)
    if shown.day is None or shown.ground is None or (before and before != [under_way]):
        return Arrival(leg) if leg is not None else None
    leaves = now
    if under_way is not None:
        leaves = max(now, under_way.end)
    else:
        others = DayView(shown.day.day, tuple(c for c in shown.cards if c.id != card.id))
        here = place_of_crew(others, shown.ground, now)
        leg = leg_between(here, shown.ground.meetings.get(card.id)) or leg
    if leg is None or card.start - now > _SAME_DAY or now >= card.start:
        return Arrival(leg) if leg is not None else None
    at = leaves + timedelta(minutes=leg.minutes)
    return Arrival(leg, at, at > card.start)


EMPTY = DayShown(
    TodayView(date.min, "UTC", None, None, 0, 0, (), (), (), (), Trials(), None),
    (),
    outlook_of((), Trials()),
)
