"""The quota of a pair: the worked example of RULES section 5.1, and the pace."""

import pytest

from fieldsales.domain.quota import Pace, week_quota


def test_the_worked_example_of_a_week_with_a_travel_day() -> None:
    week = week_quota(2026, 46, 11, [0.5, 1, 1, 1, 1])
    assert (week.quota, round(week.floor, 6), week.pace) == (13.5, 10.8, Pace.ON_PLAN)


@pytest.mark.parametrize(
    ("done", "pace"),
    [(11.5, Pace.BEHIND), (12, Pace.ON_PLAN), (15, Pace.ON_PLAN), (15.5, Pace.AHEAD)],
)
def test_the_pace_of_a_whole_week(done: float, pace: Pace) -> None:
    assert week_quota(2026, 46, done, [1] * 5).pace is pace
