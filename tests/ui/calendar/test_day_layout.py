"""Where things lie: overlapping meetings beside each other, weeks in rows, lanes as the width allows."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.ui.calendar.day_layout import (
    NARROWEST_LANE,
    STRIP,
    clusters,
    columns_that_fit,
    hours_of,
    in_parts,
    lane_rooms,
    side_by_side,
    snap,
    week_rows,
)

SPANS = st.lists(
    st.tuples(st.integers(480, 1200), st.integers(15, 180)).map(lambda p: (p[0], p[0] + p[1])),
    max_size=12,
).map(sorted)


@given(SPANS)
def test_what_overlaps_never_shares_a_column(spans: list[tuple[int, int]]) -> None:
    places = side_by_side(spans)
    for n, ((start, end), (column, columns)) in enumerate(zip(spans, places, strict=True)):
        assert 0 <= column < columns
        for (other_start, other_end), (other, _) in zip(spans[:n], places[:n], strict=True):
            if other_start < end and start < other_end:
                assert other != column


@given(SPANS)
def test_what_stands_alone_has_the_whole_width(spans: list[tuple[int, int]]) -> None:
    for n, (start, end) in enumerate(spans):
        others = [s for m, s in enumerate(spans) if m != n and s[0] < end and start < s[1]]
        if not others:
            assert side_by_side(spans)[n] == (0, 1)


def test_three_in_a_chain_share_two_columns() -> None:
    assert side_by_side([(540, 600), (570, 660), (600, 690)]) == [(0, 2), (1, 2), (0, 2)]


def test_the_ruler_grows_to_what_lies_outside_it() -> None:
    assert hours_of([]) == (8, 20)
    assert hours_of([(7 * 60 + 30, 500), (1190, 20 * 60 + 15)]) == (7, 21)


def test_a_trip_from_a_wednesday_keeps_its_columns() -> None:
    days = [date(2026, 11, 11) + timedelta(days=n) for n in range(3)]
    assert week_rows(days) == [tuple(date(2026, 11, 9) + timedelta(days=n) for n in range(5))]


def test_a_worked_saturday_widens_every_week() -> None:
    rows = week_rows([date(2026, 11, 9), date(2026, 11, 14), date(2026, 11, 16)])
    assert [len(row) for row in rows] == [6, 6]
    assert [len(part) for part in in_parts(rows, 3)] == [3, 3, 3, 3]


@pytest.mark.parametrize(("width", "columns"), [(870, 5), (700, 3), (400, 2), (200, 1)])
def test_days_side_by_side_are_a_week_or_three(width: int, columns: int) -> None:
    assert columns_that_fit(width, 5, 140, 8) == columns


def test_the_focus_lane_is_wide_and_the_others_strips_in_their_places() -> None:
    rooms = lane_rooms(158, 3, 1)
    assert [(r.lanes, r.is_wide) for r in rooms] == [((0,), False), ((1,), True), ((2,), False)]
    assert [r.width for r in rooms] == [STRIP, 158 - 2 * STRIP, STRIP]


@given(st.integers(60, 400), st.integers(1, 12), st.booleans(), st.data())
def test_lanes_fill_the_day_without_overlap(
    width: int, count: int, all_wide: bool, data: st.DataObject
) -> None:
    focus = data.draw(st.integers(0, count - 1))
    rooms = lane_rooms(width, count, focus, all_wide=all_wide)
    assert sorted(lane for room in rooms for lane in room.lanes) == list(range(count))
    assert rooms[0].left == 0
    for one, other in pairwise(rooms):
        assert one.left + one.width == other.left
    assert all(r.is_wide or r.is_collapsed or r.width >= NARROWEST_LANE for r in rooms)


def test_lanes_too_narrow_to_read_are_counted_together() -> None:
    rooms = lane_rooms(150, 8, 0)
    assert rooms[-1].is_collapsed
    assert len(rooms[-1].lanes) > 1
    assert clusters([(540, 600), (570, 630), (700, 760)]) == [(540, 630, 2), (700, 760, 1)]


def test_minutes_snap_to_quarters() -> None:
    assert [snap(m) for m in (0, 7, 8, 22.4, 22.6)] == [0, 0, 15, 15, 30]
