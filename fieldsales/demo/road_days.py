"""One road day of the sample: its meetings along the route, at hours that the drives allow, with their fates.

The times hold to the planner's own drives, so that no day is a clash. On the day itself the last
meetings wait for their outcome, however late it is, so that there is something to enter.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from fieldsales.demo.content import pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.seasons import Seasons, working_day
from fieldsales.domain.client import ClientStatus
from fieldsales.domain.geography import Point
from fieldsales.domain.meeting import MeetingKind, MeetingSource
from fieldsales.planning.travel import leg_between

DAY_BEGINS, LUNCH, AFTERNOON, DAY_ENDS = 8 * 60 + 30, 14 * 60 + 15, 16 * 60, 19 * 60 + 15
FAIR_BEGINS = 11 * 60
ENTERED_AFTER = 20
STILL_OPEN = 3
LONG, SHORT = 60, 45
INSTEAD = "/instead/"


class Fate(Enum):
    """What becomes of a meeting; `CALLED_OFF` is before its day, by the desk."""

    AHEAD = "ahead"
    HELD = "held"
    MISSED = "missed"
    MISSED_BY_US = "missed_by_us"
    CANCELLED = "cancelled"
    CANCELLED_BY_US = "cancelled_by_us"
    CALLED_OFF = "called_off"


@dataclass(frozen=True, slots=True)
class Was:
    """Where a meeting stood before it was moved, and whether the crew moved it, on that very day."""

    day: date
    start: int
    by_crew: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One meeting.

    `start` is a minute of the local day; `story` the complaint that comes up at it; `is_draft` says that
    its questionnaire is still to be finished.
    """

    key: str
    firm: Firm
    day: date
    start: int
    minutes: int
    kind: MeetingKind
    booked_on: date
    fate: Fate = Fate.AHEAD
    tries: int = 0
    confirmed_on: date | None = None
    was: Was | None = None
    source: MeetingSource = MeetingSource.DESK
    has_form: bool = False
    story: int | None = None
    is_draft: bool = False
    is_fair: bool = False

    @property
    def end(self) -> int:
        """The minute at which it ends."""
        return self.start + self.minutes


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a road day should look like: its clients by worth, and how many of them are visited.

    `is_draft` is of a trip that is still being filled: some of it is booked on this very day.
    """

    trip: str
    day: date
    first_day: date
    firms: Sequence[Firm]
    count: int
    has_forms: bool
    is_fair: bool = False
    is_draft: bool = False


def day_of(
    sketch: Sketch, seasons: Seasons, points: Mapping[str, Point], chance: random.Random
) -> tuple[Visit, ...]:
    """Return the meetings of a day, by time."""
    chosen = _along_route(sketch.firms[: sketch.count], points)
    visits = [_planned(v, sketch, seasons, chance) for v in _timed(sketch, chosen, points)]
    visits = list(_with_fates(visits, sketch, seasons, chance))
    left = sketch.firms[sketch.count :]
    return tuple(sorted([*visits, *_fill_in(visits, left, chance)], key=lambda v: v.start))


def drive_between(one: str, other: str, points: Mapping[str, Point]) -> int:
    """Return the minutes between two towns, and some to park and find the door."""
    leg = leg_between(points.get(one), points.get(other))
    return 10 + (leg.minutes if leg else 20)


def next_quarter(minute: int) -> int:
    """Return the next full quarter of an hour."""
    return -(-minute // 15) * 15


def _along_route(firms: Sequence[Firm], points: Mapping[str, Point]) -> list[Firm]:
    """Return the firms town by town, each next town the nearest."""
    towns = list(dict.fromkeys(f.town for f in firms))
    route: list[str] = []
    while towns:
        at = route[-1] if route else towns[0]
        nearest = min(towns, key=lambda t: drive_between(at, t, points))
        route.append(nearest)
        towns.remove(nearest)
    return sorted(firms, key=lambda f: route.index(f.town))


def _timed(sketch: Sketch, firms: Sequence[Firm], points: Mapping[str, Point]) -> Iterator[Visit]:
    """Yield the visits with their hours; those that no longer fit the day are left out."""
    free_from, town = FAIR_BEGINS if sketch.is_fair else DAY_BEGINS, ""
    for firm in firms:
        kind = _kind_of(firm)
        minutes = LONG if kind is MeetingKind.VIP else SHORT
        drive = drive_between(town, firm.town, points) if town else 0
        start = next_quarter(free_from + drive)
        if start < AFTERNOON and start + minutes > LUNCH:
            start = AFTERNOON
        if start + minutes > DAY_ENDS:
            return
        key = f"{sketch.trip}/{sketch.day}/{firm.key}"
        yield Visit(key, firm, sketch.day, start, minutes, kind, sketch.day)
        free_from, town = start + minutes, firm.town


def _kind_of(firm: Firm) -> MeetingKind:
    if firm.is_vip:
        return MeetingKind.VIP
    is_new = firm.status is ClientStatus.PROSPECT
    return MeetingKind.INTRODUCTION if is_new else MeetingKind.SERVICE


def _planned(visit: Visit, sketch: Sketch, seasons: Seasons, chance: random.Random) -> Visit:
    """Return the visit with the days on which the desk booked and confirmed it."""
    booked = working_day(sketch.first_day, chance.randrange(2, 7))
    is_second_week = (visit.day - sketch.first_day).days >= 7
    if is_second_week and chance.randrange(2):
        booked = working_day(visit.day, chance.randrange(3, 6))
    newest = chance.randrange(3) if sketch.is_draft else chance.randrange(1, 3)
    booked = min(booked, working_day(seasons.today, newest))
    before = working_day(visit.day, 1)
    is_near = before <= seasons.today
    confirmed = before if is_near else working_day(seasons.today, chance.randrange(3))
    is_confirmed = chance.randrange(100) < (50 if is_near else 35) and booked < confirmed
    return replace(
        visit,
        booked_on=booked,
        tries=pick(chance, (0, 0, 0, 1, 1)),
        confirmed_on=confirmed if is_confirmed else None,
        is_fair=sketch.is_fair,
    )


def _with_fates(
    visits: Sequence[Visit], sketch: Sketch, seasons: Seasons, chance: random.Random
) -> Iterator[Visit]:
    """Yield the visits with what became of them: two or three held, VIP clients rather than others."""
    known = _known(visits, seasons)
    held = _held(known, chance)
    for visit in visits:
        if visit not in known:
            yield visit
        elif visit in held:
            has_form = sketch.has_forms and visit.kind is MeetingKind.VIP
            yield replace(visit, fate=Fate.HELD, has_form=has_form)
        else:
            fate = chance.choices([f for f, _ in _FALLS], [w for _, w in _FALLS])[0]
            confirmed = None if fate is Fate.CALLED_OFF else visit.confirmed_on
            yield replace(visit, fate=fate, confirmed_on=confirmed)


_FALLS = (
    (Fate.MISSED, 62),
    (Fate.CANCELLED, 20),
    (Fate.MISSED_BY_US, 6),
    (Fate.CANCELLED_BY_US, 4),
    (Fate.CALLED_OFF, 8),
)


def _known(visits: Sequence[Visit], seasons: Seasons) -> list[Visit]:
    """Return the visits whose outcome is known now."""
    entered = [v for v in visits if seasons.at(v.day, v.end + ENTERED_AFTER) <= seasons.now]
    if visits and visits[0].day == seasons.today:
        return entered[: len(visits) - min(STILL_OPEN, len(visits) // 2)]
    return entered


def _held(known: Sequence[Visit], chance: random.Random) -> list[Visit]:
    count = len(known)
    wanted = {0: 0, 1: 0, 2: 1, 3: 1, 4: 1, 5: 1 + chance.randrange(2)}.get(count, 2)
    wanted += count > 5 and chance.randrange(3) == 0
    by_worth = sorted(known, key=lambda v: (not v.firm.is_vip) + chance.random() * 1.3)
    return by_worth[:wanted]


def _fill_in(
    visits: Sequence[Visit], left: Sequence[Firm], chance: random.Random
) -> Iterator[Visit]:
    """Yield a client of the same town called at short notice into a fallen hour, on some days."""
    fallen = [v for v in visits if v.fate is Fate.MISSED]
    pairs = [(v, f) for v in fallen for f in left if f.town == v.firm.town]
    if not pairs or chance.randrange(3):
        return
    hole, firm = pairs[0]
    yield Visit(
        f"{hole.key}{INSTEAD}{firm.key}",
        firm,
        hole.day,
        hole.start + 15,
        30,
        _kind_of(firm),
        hole.day,
        Fate.HELD,
        source=MeetingSource.STANDBY,
    )
