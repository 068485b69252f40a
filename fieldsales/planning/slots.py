"""Times to offer a client while she is on the phone: gaps of the trip that the crew can really reach.

A slot fits when the drive from the meeting before, the visit, a reserve and the drive to the next fit
between the two, inside working hours and the client's own. The extra drive counts from bed to bed, so that
an empty day far away is not taken for a free one. Few are offered: at most two a day, the days that lack
meetings first, then by the extra drive.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.geography import Point
from fieldsales.domain.registers import Opening
from fieldsales.planning.show_rate import (
    MOST_A_DAY,
    Outlook,
    client_chance,
    mean_of,
    outlook_of,
)
from fieldsales.planning.travel import RESERVE_MINUTES, leg_between
from fieldsales.views.trips import NO_TRIALS, DayView, MeetingCard, Trials

STEP = timedelta(minutes=15)
DAY_FROM, DAY_UNTIL = 8 * 60 + 30, 19 * 60
LUNCH_FROM, LUNCH_UNTIL = 14 * 60, 15 * 60
UNKNOWN_DRIVE = 20
_PER_DAY = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is to be booked: where, for how long, when she receives, and her record of held meetings."""

    point: Point | None
    minutes: int = 60
    openings: tuple[Opening, ...] = ()
    trials: Trials = NO_TRIALS
    earliest: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A time to offer: `extra_minutes` of driving it adds, and what the day gains."""

    start: datetime
    minutes: int
    day: date
    extra_minutes: int
    before: Outlook
    after: Outlook
    is_lunch: bool = False

    @property
    def gain(self) -> float:
        """How many held meetings more are to be expected."""
        return self.after.expected - self.before.expected


Beds = Mapping[date, tuple[Point | None, Point | None]]
"""Where the crew wakes up and goes to sleep on each day, as far as known."""
_NO_BEDS: Beds = {}


@dataclass(frozen=True, slots=True)
class _Gap:
    """Free time between two meetings, or at an end of the day; minutes of the local day.

    `before` and `after` are where the crew comes from and goes to: a meeting (`has_...`) or a bed.
    """

    start: int
    end: int
    before: Point | None
    after: Point | None
    has_before: bool
    has_after: bool


def offers(
    days: Iterable[DayView],
    crew: Trials,
    points: Mapping[bytes, Point],
    asked: Asked,
    zone: str,
    beds: Beds = _NO_BEDS,
) -> tuple[Offer, ...]:
    """Return the times to offer, the best first.

    Args:
        days: of the trip.
        crew: its own record of held meetings.
        points: where the booked meetings are, by id.
        asked: who is to be booked.
        zone: of the client's place.
        beds: where the crew sleeps.
    """
    found: list[Offer] = []
    chance = client_chance(asked.trials, mean_of(crew))
    for day in days:
        live = [c for c in day.cards if c.meeting.is_live]
        if len(live) >= MOST_A_DAY:
            continue
        before, after = outlook_of(day.cards, crew), outlook_of(day.cards, crew, [chance])
        gaps = _gaps(live, points, zone, beds.get(day.day, (None, None)))
        starts = sorted(_starts(day, gaps, asked, zone), key=lambda s: (s[1], s[0]))
        chosen: list[tuple[datetime, int]] = []
        for start, extra in starts:
            if all(abs(start - other) >= timedelta(hours=1) for other, _ in chosen):
                chosen.append((start, extra))
            if len(chosen) == _PER_DAY:
                break
        found += [
            Offer(
                s, asked.minutes, day.day, extra, before, after, _is_lunch(s, zone, asked.minutes)
            )
            for s, extra in chosen
        ]
    return tuple(sorted(found, key=lambda o: (cost(o), o.start)))


def fits(
    day: DayView,
    points: Mapping[bytes, Point],
    asked: Asked,
    start: datetime,
    zone: str,
    beds: Beds = _NO_BEDS,
) -> int | None:
    """Return the extra minutes of driving that a chosen time costs, None when it cannot be reached."""
    live = [c for c in day.cards if c.meeting.is_live]
    wanted = _minute(start, zone)
    for gap in _gaps(live, points, zone, beds.get(day.day, (None, None))):
        earliest, latest, extra = _window(gap, asked)
        if earliest <= wanted <= latest:
            return extra
    return None


def cost(offer: Offer) -> float:
    """Return how dear an offer is: extra driving, less what a thin day gains, lunch last."""
    need = max(0.0, 3 - offer.before.expected)
    return offer.extra_minutes - 12 * need + (45 if offer.is_lunch else 0)


def _starts(
    day: DayView, gaps: Sequence[_Gap], asked: Asked, zone: str
) -> Iterable[tuple[datetime, int]]:
    """Yield (start, extra minutes) of the first and the last time of each gap, on the quarter hour."""
    midnight = datetime(day.day.year, day.day.month, day.day.day, tzinfo=ZoneInfo(zone))
    step = STEP // timedelta(minutes=1)
    for gap in gaps:
        earliest, latest, extra = _window(gap, asked)
        first, last = -(-earliest // step) * step, latest // step * step
        for minute in sorted({first, last}):
            start = (
                midnight.replace(hour=minute // 60, minute=minute % 60) if first <= last else None
            )
            if start is not None and is_open(start, asked):
                yield start.astimezone(ZoneInfo("UTC")), extra


def _gaps(
    live: Sequence[MeetingCard],
    points: Mapping[bytes, Point],
    zone: str,
    beds: tuple[Point | None, Point | None],
) -> list[_Gap]:
    ordered = sorted(live, key=lambda c: c.start)
    gaps, at, place, has_before = [], DAY_FROM, beds[0], False
    for card in ordered:
        start, point = _minute(card.start, zone), points.get(card.id)
        if start > at:
            gaps.append(_Gap(at, start, place, point, has_before, has_after=True))
        end = start + card.meeting.slot.minutes
        at, place, has_before = max(at, end), point, True
    if at < DAY_UNTIL:
        gaps.append(_Gap(at, DAY_UNTIL, place, beds[1], has_before, has_after=False))
    return gaps


def _window(gap: _Gap, asked: Asked) -> tuple[int, int, int]:
    """Return the earliest and latest start in a gap and the extra driving, all in minutes.

    The drive from and to a bed is no reason against a time: it is driven before and after work.
    """
    into, out = _drive(gap.before, asked.point), _drive(asked.point, gap.after)
    earliest = gap.start + (into + RESERVE_MINUTES if gap.has_before else 0)
    latest = gap.end - asked.minutes - (out + RESERVE_MINUTES if gap.has_after else 0)
    return earliest, latest, _extra(gap, into, out)


def _extra(gap: _Gap, into: int, out: int) -> int:
    """Return the driving a visit adds between where the crew comes from and where it goes."""
    comes = gap.has_before or gap.before is not None
    goes = gap.has_after or gap.after is not None
    if not comes and not goes:
        return 2 * UNKNOWN_DRIVE
    direct = _drive(gap.before, gap.after) if comes and goes else 0
    return max(0, (into if comes else 0) + (out if goes else 0) - direct)


def _drive(one: Point | None, other: Point | None) -> int:
    leg = leg_between(one, other)
    return leg.minutes if leg else UNKNOWN_DRIVE


def _minute(moment: datetime, zone: str) -> int:
    local = moment.astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute


def is_open(start: datetime, asked: Asked) -> bool:
    """Say whether the client receives at a local time; one without stated hours receives all day."""
    if asked.earliest is not None and start < asked.earliest:
        return False
    minute = start.hour * 60 + start.minute
    return not asked.openings or any(
        o.weekday == start.weekday()
        and o.from_minute <= minute
        and minute + asked.minutes <= o.until_minute
        for o in asked.openings
    )


def _is_lunch(start: datetime, zone: str, minutes: int) -> bool:
    minute = _minute(start, zone)
    return minute < LUNCH_UNTIL and minute + minutes > LUNCH_FROM
