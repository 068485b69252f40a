"""The trips of the sample, decided before anything is written: five behind and under way, one in draft.

A single day is laid out in `road_days`. Here stands what concerns a whole trip: how many meetings on each
day, which ones were moved, where complaints come up, which contracts are signed.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from fieldsales.demo.content import dice, pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.road_days import (
    AFTERNOON,
    DAY_ENDS,
    LUNCH,
    SHORT,
    Fate,
    Sketch,
    Visit,
    Was,
    day_of,
    drive_between,
    next_quarter,
)
from fieldsales.demo.seasons import Seasons, next_working_day
from fieldsales.domain.client import ClientStatus
from fieldsales.domain.geography import Point
from fieldsales.domain.meeting import MeetingKind, MeetingSource
from fieldsales.domain.trip import TripDates

FREE_SLOT = 14 * 60 + 30
"""An hour that no day uses: there a meeting stood before the desk moved it."""
NEXT_STORY, SOLVED_STORY, UNSOLVED_STORY, FRESH_STORY = 0, 11, 6, 7
FORM_STORIES = (1, 2, 3, 4, 5)
"""Stories by their place in the content: who is met next today, the two followed up, the newest."""
LONG_AGO = ("spring", "spring_second")
"""Trips of which the meetings are kept and what became of them, but no questionnaires and no calls."""
_WEEKEND_VISITS = {5: 3, 6: 2}


@dataclass(frozen=True, slots=True)
class TripPlan:
    """A trip with its meetings by time, and the clients who can be called at short notice."""

    key: str
    brigade: int
    region: int
    dates: TripDates
    visits: tuple[Visit, ...]
    standby: tuple[Firm, ...]

    def on(self, day: date) -> tuple[Visit, ...]:
        """Return the visits of a day, by time."""
        return tuple(v for v in self.visits if v.day == day)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a trip should look like. `skip` leaves the worthiest clients to an earlier trip."""

    key: str
    brigade: int
    region: int
    dates: TripDates
    counts: tuple[int, ...]
    has_forms: bool = True
    skip: int = 0


def trip_plans(
    seasons: Seasons, firms: Sequence[Firm], points: Mapping[tuple[int, str], Point]
) -> dict[str, TripPlan]:
    """Return the trips of the sample by their keys."""
    wishes = (
        Wish("spring", 0, 0, seasons.spring, (5, 4, 5, 5, 3, 5, 4, 4, 4, 3), has_forms=False),
        Wish(
            "spring_second",
            1,
            2,
            seasons.spring_second,
            (4, 5, 4, 5, 3, 4, 4, 4, 4, 3),
            has_forms=False,
        ),
        Wish("behind", 0, 1, seasons.behind, (7, 7, 7, 6, 6, 7, 7, 6, 7, 5)),
        Wish("second", 1, 2, seasons.second, (6, 7, 6, 6, 5, 7, 6, 5, 6, 4)),
        Wish("current", 0, 0, seasons.current, (6, 7, 7, 7, 4, 7, 5, 5, 6, 2)),
        Wish("ahead", 0, 1, seasons.ahead, (3, 2, 1, 3, 0, 2, 2, 1, 0, 1), skip=5),
    )
    plans = {}
    for wish in wishes:
        here = {town: p for (region, town), p in points.items() if region == wish.region}
        plans[wish.key] = _Planner(seasons, firms, here, wish).plan()
    return plans


@dataclass(frozen=True, slots=True)
class _Planner:
    """Plans one trip."""

    seasons: Seasons
    firms: Sequence[Firm]
    points: Mapping[str, Point]
    wish: Wish

    def plan(self) -> TripPlan:
        visits: list[Visit] = []
        sketches = list(self._sketches())
        for sketch in sketches:
            chance = dice("road day", sketch.trip, sketch.day)
            visits += day_of(sketch, self.seasons, self.points, chance)
        visited = {v.firm.key for v in visits}
        left = [[f for f in s.firms if f.key not in visited] for s in sketches if not s.is_fair]
        standby = [firms[0] for firms in left if firms]
        for change in (self._moved_by_crew, self._moved_by_desk, self._called_off, self._special):
            visits = list(change(visits))
        visits.sort(key=lambda v: (v.day, v.start))
        wish = self.wish
        return TripPlan(
            wish.key, wish.brigade, wish.region, wish.dates, tuple(visits), tuple(standby)
        )

    def _sketches(self) -> Iterator[Sketch]:
        """Yield the road days; a weekend on which the sample is built has its own short day."""
        wish, today = self.wish, self.seasons.today
        for number, count in enumerate(wish.counts):
            day = wish.dates.first + timedelta(days=number + 2 * (number >= 5))
            there = self._there(number)
            yield Sketch(
                wish.key,
                day,
                wish.dates.first,
                there,
                count,
                wish.has_forms,
                is_draft=wish.key == "ahead",
            )
        if wish.key == "current" and self.seasons.is_weekend:
            count = _WEEKEND_VISITS[today.weekday()]
            there = self._there(5)[-count:]
            is_fair = today.weekday() == 6
            yield Sketch(wish.key, today, wish.dates.first, there, count, wish.has_forms, is_fair)

    def _there(self, road_day: int) -> list[Firm]:
        """Return the clients of a road day, the worthiest first; who refused is left out."""
        there = [
            f
            for f in self.firms
            if (f.region, f.road_day) == (self.wish.region, road_day)
            and f.status is not ClientStatus.REFUSED
        ]
        dice("there", self.wish.region, road_day).shuffle(there)
        there.sort(key=lambda f: not f.is_vip)
        return there[self.wish.skip :] + there[: self.wish.skip]

    def _moved_by_crew(self, visits: list[Visit]) -> Iterator[Visit]:
        """Yield the visits; up to three that fell through were moved on by the crew, on their very day."""
        last = {v.day: v for v in sorted(visits, key=lambda v: v.end)}
        left = 3 if self.wish.has_forms else 0
        for visit in visits:
            later = [d for d in sorted(last) if d > visit.day + timedelta(days=1)]
            fitting = ((d, self._start_after(last[d], visit)) for d in later)
            target = next(((d, s) for d, s in fitting if s + SHORT <= DAY_ENDS), None)
            if visit.fate is not Fate.MISSED or not left or target is None:
                yield visit
                continue
            left -= 1
            day, start = target
            fate = Fate.HELD if left == 2 else Fate.MISSED
            last[day] = replace(
                visit,
                day=day,
                start=start,
                minutes=SHORT,
                fate=Fate.AHEAD if day >= self.seasons.today else fate,
                was=Was(visit.day, visit.start, by_crew=True),
            )
            yield last[day]

    def _start_after(self, last: Visit, visit: Visit) -> int:
        """Return when a visit could begin after the last one of a day."""
        drive = drive_between(last.firm.town, visit.firm.town, self.points)
        start = next_quarter(last.end + drive)
        return AFTERNOON if LUNCH - SHORT < start < AFTERNOON else start

    def _moved_by_desk(self, visits: list[Visit]) -> Iterator[Visit]:
        """Yield the visits; some were moved by the desk before the crew left for them."""
        free = sorted({v.day for v in visits})
        for visit in visits:
            other, moved = self._day_before(visit, free), moved_on(visit)
            if other is None:
                yield visit
                continue
            free.remove(other)
            word = visit.confirmed_on
            kept = word if word is not None and word > moved else None
            yield replace(visit, was=Was(other, FREE_SLOT), confirmed_on=kept)

    def _day_before(self, visit: Visit, free: Sequence[date]) -> date | None:
        """Return the day on which a visit stood before the desk moved it; most were never moved."""
        is_booked = visit.was is None and visit.source is MeetingSource.DESK
        if not (self.wish.has_forms and is_booked) or visit.fate is Fate.CALLED_OFF:
            return None
        moved, chance = moved_on(visit), dice("moved", visit.key)
        days = [d for d in free if d > moved and d != visit.day]
        is_in_time = moved < min(visit.day, self.seasons.today)
        return pick(chance, days) if is_in_time and days and chance.randrange(12) == 0 else None

    def _called_off(self, visits: list[Visit]) -> Iterator[Visit]:
        """Yield the visits; of those well ahead the desk has called off two by now."""
        left = 2
        for visit in visits:
            is_ahead = visit.fate is Fate.AHEAD and visit.day > self.seasons.today + timedelta(2)
            if is_ahead and left and visit.was is None and not visit.firm.is_vip:
                left -= 1
                yield replace(visit, fate=Fate.CALLED_OFF, confirmed_on=None)
            else:
                yield visit

    def _special(self, visits: list[Visit]) -> list[Visit]:
        """Return the visits with complaints, follow-ups and contracts where the trip has them."""
        match self.wish.key:
            case "behind":
                return _contracts(_complaints(visits), (2, 7))
            case "spring":
                return _contracts(visits, (6,))
            case "current":
                return self._under_way(visits)
            case _:
                return visits

    def _under_way(self, visits: list[Visit]) -> list[Visit]:
        """Return the visits of the trip under way with what makes it worth looking at."""
        changed: dict[str, Visit] = {}
        for change in (_followed_up, _newest_forms, self._of_today, self._to_sign):
            rest = [v for v in visits if v.key not in changed]
            changed |= {v.key: v for v in change(rest)}
        return [changed.get(v.key, v) for v in visits]

    def _of_today(self, visits: list[Visit]) -> Iterator[Visit]:
        """Yield the next meeting of today: its client has complained, and something was done about it."""
        today = [v for v in visits if v.day == self.seasons.today and v.fate is Fate.AHEAD]
        for visit in sorted(today, key=lambda v: (not v.firm.is_vip, v.start))[:1]:
            yield replace(visit, story=NEXT_STORY)

    def _to_sign(self, visits: list[Visit]) -> Iterator[Visit]:
        """Yield two contract meetings ahead: the very next one, and one near the end."""
        ahead = [v for v in visits if v.fate is Fate.AHEAD and v.was is None]
        for visit in {v.key: v for v in (*ahead[:1], *ahead[-4:-3])}.values():
            yield replace(visit, kind=MeetingKind.CONTRACT)


def moved_on(visit: Visit) -> date:
    """Return the day on which the desk would move a visit: the working day after it was booked."""
    return next_working_day(visit.booked_on)


def _is_plain_held(visit: Visit) -> bool:
    return visit.fate is Fate.HELD and visit.was is None and visit.source is MeetingSource.DESK


def _followed_up(visits: list[Visit]) -> Iterator[Visit]:
    """Yield the follow-ups of two old complaints, one held on each of the first two days."""
    days = sorted({v.day for v in visits})
    for day, story in zip(days, (SOLVED_STORY, UNSOLVED_STORY), strict=False):
        held = [v for v in visits if v.day == day and _is_plain_held(v)]
        for visit in held[:1]:
            yield replace(visit, kind=MeetingKind.FOLLOW_UP, story=story, has_form=False)


def _newest_forms(visits: list[Visit]) -> Iterator[Visit]:
    """Yield the last two questionnaires: one that still is a draft, one with a fresh complaint."""
    forms = [v for v in visits if v.has_form]
    for draft in forms[-2:-1]:
        yield replace(draft, is_draft=True)
    for fresh in forms[-1:]:
        yield replace(fresh, story=FRESH_STORY)


def _complaints(visits: list[Visit]) -> list[Visit]:
    """Return the visits with a complaint in every fourth questionnaire."""
    forms = [v.key for v in visits if v.has_form]
    stories = dict(zip(forms[1::3], FORM_STORIES, strict=False))
    return [replace(v, story=stories.get(v.key)) for v in visits]


def _contracts(visits: list[Visit], days: tuple[int, ...]) -> list[Visit]:
    """Return the visits with a contract on some road days: the first one held that has no complaint."""
    found = sorted({v.day for v in visits})
    signed: set[str] = set()
    for day in (found[n] for n in days):
        held = [v.key for v in visits if v.day == day and v.fate is Fate.HELD and v.story is None]
        signed |= set(held[:1])
    return [
        replace(v, kind=MeetingKind.CONTRACT, has_form=False) if v.key in signed else v
        for v in visits
    ]
