"""Whom to call when a meeting falls through: clients on standby who receive at that hour, nearest first.

A time is offered only if the crew can be there: the drive and ten minutes have passed by then, and the
next meeting is reached with the usual reserve. Who does not fit into that hour is offered the next gap of the
day, after those who do. Who asked for more notice than is left comes last, since
asking costs a call and an empty hour costs more. The nearness is that from the meeting that fell, where
the crew is or is driving to; the arrival is reckoned from where she is for certain.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.geography import Point
from fieldsales.domain.meeting import MeetingState
from fieldsales.planning.show_rate import client_chance, mean_of
from fieldsales.planning.travel import RESERVE_MINUTES, Leg, leg_between
from fieldsales.views.trips import DayView, MeetingCard, StandbyCard, Trials

ARRIVE_BEFORE = timedelta(minutes=10)
NEARLY_THERE = timedelta(minutes=15)
"""So long before its start the crew is taken to be at the place of a meeting."""
USUAL, SHORTEST = timedelta(minutes=60), timedelta(minutes=30)
UNKNOWN_DRIVE = 20
_STEP = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Fallback:
    """A client to call: the drive there (None when a place is not known), the time, the chance to hold.

    `is_short` says that she asked for more notice than there is, `is_later` that she cannot be seen in the
    hour that fell free, but in a later gap of the day.
    """

    card: StandbyCard
    leg: Leg | None
    start: datetime
    minutes: int
    chance: float
    is_short: bool = False
    is_later: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """Where everybody is: meetings by id, clients on standby by client id, the bed of the night before."""

    meetings: Mapping[bytes, Point]
    clients: Mapping[bytes, Point]
    bed: Point | None = None


def fallbacks(
    day: DayView,
    fallen: MeetingCard,
    standby: Iterable[StandbyCard],
    crew: Trials,
    ground: Ground,
    now: datetime,
) -> tuple[Fallback, ...]:
    """Return whom to call in the place of a meeting, the nearest first; each client once."""
    mean = mean_of(crew)
    booked = {c.meeting.client_id for c in day.live if c.id != fallen.id}
    found: dict[bytes, Fallback] = {}
    for card in standby:
        if card.client.id in booked or card.client.do_not_visit:
            continue
        gap = next(_gaps(day, fallen, card, ground, now), None)
        if gap is None:
            continue
        known = found.get(card.client.id)
        if known is None or gap.start < known.start:
            chance = client_chance(card.trials, mean)
            is_short = gap.start < now + timedelta(minutes=card.standby.notice_minutes)
            found[card.client.id] = Fallback(
                card, gap.leg, gap.start, gap.minutes, chance, is_short, gap.is_later
            )
    return tuple(sorted(found.values(), key=_rank))


def _rank(found: Fallback) -> tuple[bool, bool, int, float, str]:
    """Return the order of calling: that hour, those with their notice, the nearest, the likeliest."""
    away = _minutes(found.leg)
    return (found.is_later, found.is_short, away, -found.chance, found.card.client.name)


def place_of_crew(day: DayView, ground: Ground, now: datetime) -> Point | None:
    """Return where the crew is for certain: at the last meeting that began, else where she slept."""
    begun = [c for c in day.cards if c.start - NEARLY_THERE <= now and _was_driven_to(c)]
    if not begun:
        return ground.bed
    return ground.meetings.get(max(begun, key=lambda c: c.start).id)


def _was_driven_to(card: MeetingCard) -> bool:
    """Say whether the crew went to a meeting: not to one called off before it was under way there."""
    at = card.meeting.outcome.at
    if card.meeting.is_live or card.state in {MeetingState.HELD, MeetingState.MISSED_BY_CLIENT}:
        return True
    return at is not None and at >= card.start - NEARLY_THERE


@dataclass(frozen=True, slots=True)
class _Gap:
    """When a visit can begin, how long it may last, the drive there."""

    start: datetime
    minutes: int
    leg: Leg | None
    is_later: bool


def _gaps(
    day: DayView, fallen: MeetingCard, card: StandbyCard, ground: Ground, now: datetime
) -> Iterator[_Gap]:
    """Yield when a client could be seen: in the hour that fell free, then after each meeting ahead."""
    point = ground.clients.get(card.client.id)
    origin = place_of_crew(day, ground, now)
    drive = timedelta(minutes=_minutes(leg_between(origin, point)))
    window = _window(day, fallen, card, ground, fallen.start, now + drive + ARRIVE_BEFORE)
    if window is not None:
        yield _Gap(*window, leg_between(ground.meetings.get(fallen.id), point), is_later=False)
    for before in (c for c in _ahead(day, fallen) if c.start >= fallen.start and c.end > now):
        leg = leg_between(ground.meetings.get(before.id), point)
        free = before.end + timedelta(minutes=_minutes(leg) + RESERVE_MINUTES)
        window = _window(day, fallen, card, ground, before.end, free)
        if window is not None:
            yield _Gap(*window, leg, is_later=True)


def _window(
    day: DayView,
    fallen: MeetingCard,
    card: StandbyCard,
    ground: Ground,
    opens: datetime,
    free: datetime,
) -> tuple[datetime, int] | None:
    """Return when the visit can begin in the gap that opens at a moment, and how long it may last.

    `free` is when the crew can be there. None when that is never, or another meeting comes first.
    """
    standby, point = card.standby, ground.clients.get(card.client.id)
    zone = ZoneInfo(fallen.meeting.slot.zone)
    start = _rounded(max(fallen.start, free, _at(fallen.start, standby.from_minute, zone)))
    until = _at(fallen.start, standby.until_minute, zone)
    after = next((c for c in _ahead(day, fallen) if c.start >= start), None)
    first = [
        c for c in _ahead(day, fallen) if c.start < start and (c.start >= opens or c.end > start)
    ]
    if first or start.astimezone(zone).date() != fallen.start.astimezone(zone).date():
        return None
    if after is not None:
        away = _minutes(leg_between(point, ground.meetings.get(after.id))) + RESERVE_MINUTES
        until = min(until, after.start - timedelta(minutes=away))
    room = min(USUAL, until - start)
    if room < SHORTEST or not _receives(card, start, room, zone):
        return None
    return start, room // _STEP * 5


def _ahead(day: DayView, fallen: MeetingCard) -> list[MeetingCard]:
    live = [c for c in day.cards if c.meeting.is_live and c.id != fallen.id]
    return sorted(live, key=lambda c: c.start)


def _receives(card: StandbyCard, start: datetime, room: timedelta, zone: ZoneInfo) -> bool:
    """Say whether the firm is open then; one without stated hours is open all day."""
    openings = card.client.openings
    local = start.astimezone(zone)
    minute = local.hour * 60 + local.minute
    length = room // timedelta(minutes=1)
    return not openings or any(
        o.weekday == local.weekday()
        and o.from_minute <= minute
        and minute + length <= o.until_minute
        for o in openings
    )


def _at(moment: datetime, minute: int, zone: ZoneInfo) -> datetime:
    """Return a minute of the local day of a moment, in UTC."""
    day = moment.astimezone(zone).date()
    start = datetime.combine(day, time(0), zone)
    return (start + timedelta(minutes=minute)).astimezone(UTC)


def _rounded(moment: datetime) -> datetime:
    """Return the next five minutes."""
    whole = moment.replace(second=0, microsecond=0)
    late = whole < moment
    over = timedelta(minutes=whole.minute % 5)
    if not over and not late:
        return whole
    return whole - over + _STEP


def _minutes(leg: Leg | None) -> int:
    return leg.minutes if leg is not None else UNKNOWN_DRIVE
