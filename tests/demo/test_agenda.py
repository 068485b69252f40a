"""The trips of the sample have figures like the trade, whatever day they are made on."""

from collections import Counter
from datetime import date, datetime
from itertools import pairwise

import pytest

from fieldsales.demo.agenda import LONG_AGO, TripPlan, moved_on
from fieldsales.demo.road_days import ENTERED_AFTER, Fate, Visit
from fieldsales.domain.meeting import MeetingKind, MeetingSource
from tests.demo.samples import LANGUAGES, WEEK, decided, plans

every_day = pytest.mark.parametrize(
    ("language", "now"), [(LANGUAGES[n % 3], now) for n, now in enumerate(WEEK)]
)


def planned(plan: TripPlan, day: date) -> list[Visit]:
    """Return what stood the evening before: moved in, not called off, not called instead."""
    left = Fate.CALLED_OFF
    return [v for v in plan.on(day) if v.fate is not left and v.source is MeetingSource.DESK]


@every_day
def test_days_hold_six_or_seven_meetings_and_never_more_than_ten(
    language: str, now: datetime
) -> None:
    made = plans(language, now)
    for key in ("behind", "second", "current"):
        days = {v.day for v in made[key].visits}
        counts = [len(planned(made[key], day)) for day in days]
        assert max(len(made[key].on(day)) for day in days) <= 10
        assert 4.5 <= sum(counts) / len(counts) <= 7


@every_day
def test_of_the_trip_behind_some_four_in_ten_were_held(language: str, now: datetime) -> None:
    plan = plans(language, now)["behind"]
    fates = Counter(v.fate for v in plan.visits if v.fate is not Fate.CALLED_OFF)
    assert Fate.AHEAD not in fates
    assert 0.3 <= fates[Fate.HELD] / fates.total() <= 0.5
    assert len(fates) >= 4
    assert 10 <= sum(v.has_form for v in plan.visits) <= 30
    assert sum(v.kind is MeetingKind.CONTRACT for v in plan.visits) == 2


@every_day
def test_no_two_meetings_of_a_day_touch(language: str, now: datetime) -> None:
    for plan in plans(language, now).values():
        for day in {v.day for v in plan.visits}:
            desk = [v for v in plan.on(day) if v.source is MeetingSource.DESK]
            assert all(one.end <= other.start for one, other in pairwise(desk))


@every_day
def test_a_client_has_one_meeting_on_a_trip(language: str, now: datetime) -> None:
    for plan in plans(language, now).values():
        firms = [v.firm.key for v in plan.visits]
        assert len(set(firms)) == len(firms)
        assert not {f.key for f in plan.standby} & set(firms)


@every_day
def test_only_what_lies_behind_has_an_outcome(language: str, now: datetime) -> None:
    _, seasons, _ = decided(language, now)
    known = [v for p in plans(language, now).values() for v in p.visits if v.fate not in OPEN]
    assert known
    assert all(seasons.at(v.day, v.end + ENTERED_AFTER) <= now for v in known if not v.was)


OPEN = {Fate.AHEAD, Fate.CALLED_OFF}


@every_day
def test_today_has_something_to_come_with_a_complaint_to_speak_of(
    language: str, now: datetime
) -> None:
    _, seasons, _ = decided(language, now)
    today = plans(language, now)["current"].on(seasons.today)
    ahead = [v for v in today if v.fate is Fate.AHEAD]
    assert ahead
    assert [v.story for v in ahead if v.story is not None] == [0]


@every_day
def test_what_the_desk_did_with_a_meeting_follows_its_booking(language: str, now: datetime) -> None:
    for key, plan in plans(language, now).items():
        for visit in plan.visits if key not in LONG_AGO else ():
            if visit.source is MeetingSource.DESK:
                assert visit.booked_on < visit.day
                assert visit.confirmed_on is None or visit.booked_on < visit.confirmed_on
            if visit.was and not visit.was.by_crew:
                assert moved_on(visit) < min(visit.day, visit.was.day)
