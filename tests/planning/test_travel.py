"""Driving times: plausible, symmetric, never zero."""

from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.geography import Point
from fieldsales.planning.travel import leg_between

MERIDA, BADAJOZ, MADRID = Point(38.916, -6.343), Point(38.878, -6.970), Point(40.417, -3.703)
points = st.builds(Point, st.floats(-80, 80), st.floats(-179, 179))


def test_known_drives_are_about_right() -> None:
    near, far = leg_between(MERIDA, BADAJOZ), leg_between(MERIDA, MADRID)
    assert near is not None
    assert far is not None
    assert 55 <= near.km <= 75
    assert 45 <= near.minutes <= 80
    assert 310 <= far.km <= 380
    assert 200 <= far.minutes <= 300


def test_an_unknown_place_has_no_drive() -> None:
    assert leg_between(MERIDA, None) is None


@given(points, points)
def test_a_drive_is_the_same_both_ways_and_takes_time(one: Point, other: Point) -> None:
    there, back = leg_between(one, other), leg_between(other, one)
    assert there == back
    assert there is not None
    assert there.minutes >= 5
