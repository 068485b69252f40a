"""The dates of the sample are sensible on every day of the week."""

from datetime import UTC, date, datetime, timedelta

import pytest

from fieldsales.demo.seasons import next_working_day, seasons_of, working_day
from tests.demo.samples import WEEK

ZONE = "Europe/Madrid"
every_day = pytest.mark.parametrize("now", WEEK)


@every_day
def test_today_is_a_road_day_with_days_behind_and_ahead(now: datetime) -> None:
    seasons = seasons_of(now, ZONE)
    first, last = seasons.current.first, seasons.current.last
    assert first.weekday() == 0
    assert last.weekday() == 4
    assert (seasons.today - first).days >= 2
    assert (last - seasons.today).days >= 3


@every_day
def test_one_office_week_lies_between_two_trips_of_a_brigade(now: datetime) -> None:
    seasons = seasons_of(now, ZONE)
    week = timedelta(days=7)
    assert seasons.current.first - seasons.behind.last == week + timedelta(days=3)
    assert seasons.ahead.first - seasons.current.last == week + timedelta(days=3)


@every_day
def test_the_other_brigades_trip_overlaps_and_leaves_a_week_between(now: datetime) -> None:
    seasons = seasons_of(now, ZONE)
    assert seasons.second.first <= seasons.current.last
    assert seasons.current.first <= seasons.second.last
    assert seasons.second.first != seasons.current.first


def test_the_running_programme_is_that_of_the_last_summer() -> None:
    assert seasons_of(datetime(2027, 1, 13, tzinfo=UTC), ZONE).campaign == 2026
    assert seasons_of(datetime(2027, 8, 2, tzinfo=UTC), ZONE).campaign == 2027


def test_a_day_begins_at_midnight_of_the_place() -> None:
    assert seasons_of(datetime(2026, 11, 24, 23, 30, tzinfo=UTC), ZONE).today == date(2026, 11, 25)


def test_working_days_leave_weekends_out() -> None:
    assert working_day(date(2026, 11, 29)) == date(2026, 11, 27)
    assert working_day(date(2026, 11, 23), 1) == date(2026, 11, 20)
    assert [next_working_day(date(2026, 11, d)) for d in (26, 27, 28, 29)] == [
        date(2026, 11, 27),
        date(2026, 11, 30),
        date(2026, 11, 30),
        date(2026, 11, 30),
    ]
