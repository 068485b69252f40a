"""Where things lie in a calendar: overlapping meetings side by side, weeks in rows, lanes of brigades.

Pure reckoning over numbers; nothing here paints or knows a meeting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

SNAP = 15
NARROWEST_LANE = 20
STRIP = 30
LEAST_WIDE_LANE = 72
FIRST_HOUR, LAST_HOUR = 8, 20


def snap(minute: float) -> int:
    """Return the nearest quarter of an hour."""
    return round(minute / SNAP) * SNAP


def side_by_side(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return for each span, sorted by start, its column and how many columns its cluster has.

    A cluster is what overlaps directly or through others, so that all of it shares the width.
    """
    places: list[tuple[int, int]] = []
    cluster: list[int] = []
    ends: list[int] = []
    reach = 0
    for start, end in spans:
        if cluster and start >= reach:
            _share(places, cluster, len(ends))
            cluster, ends = [], []
        column = next((c for c, free in enumerate(ends) if free <= start), len(ends))
        if column == len(ends):
            ends.append(end)
        else:
            ends[column] = end
        cluster.append(len(places))
        places.append((column, 1))
        reach = max(reach, end) if len(cluster) > 1 else end
    _share(places, cluster, len(ends))
    return places


def _share(places: list[tuple[int, int]], cluster: Sequence[int], columns: int) -> None:
    for place in cluster:
        places[place] = (places[place][0], columns)


def hours_of(spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the first and last hour of a ruler: 8 to 20, wider when something lies outside."""
    first = min([FIRST_HOUR, *(start // 60 for start, _ in spans)])
    last = max([LAST_HOUR, *(-(-end // 60) for _, end in spans)])
    return max(0, first), min(24, last)


def week_rows(days: Sequence[date], least_days: int = 5) -> list[tuple[date, ...]]:
    """Return the weeks of a calendar, each from its Monday with as many days as the longest needs.

    `least_days` are shown of every week, so that a trip that begins on a Wednesday keeps its columns.
    """
    if not days:
        return []
    count = max([least_days, *(day.weekday() + 1 for day in days)])
    mondays = sorted({day - timedelta(days=day.weekday()) for day in days})
    return [tuple(monday + timedelta(days=n) for n in range(count)) for monday in mondays]


def in_parts(rows: Sequence[tuple[date, ...]], columns: int) -> list[tuple[date, ...]]:
    """Return rows cut into parts of at most so many days."""
    return [row[at : at + columns] for row in rows for at in range(0, len(row), columns)]


def columns_that_fit(width: int, week: int, least: int, gap: int) -> int:
    """Return how many days of a week stand side by side: all of them, else three, two or one."""
    for count in (week, 3, 2):
        if count <= week and width >= count * least + (count - 1) * gap:
            return count
    return 1


@dataclass(frozen=True, slots=True)
class LaneRoom:
    """Where a lane lies in its day: left edge and width in pixels; `is_wide` has room for names.

    A `collapsed` room stands for several lanes, of which only counts are shown.
    """

    left: int
    width: int
    lanes: tuple[int, ...]
    is_wide: bool

    @property
    def is_collapsed(self) -> bool:
        """Say whether it shows counts, as it is too narrow for lanes of their own."""
        return not self.is_wide and (len(self.lanes) > 1 or self.width < NARROWEST_LANE)


def lane_rooms(width: int, count: int, focus: int, *, all_wide: bool = False) -> list[LaneRoom]:
    """Return the rooms of a day's lanes from left to right, in the order of the lanes.

    With `all_wide` every lane has the same room. Else the focus lane is wide and the others are strips of
    30 pixels, narrower when there are many; what would be narrower than 20 shares one strip of counts.
    """
    if count <= 1 or (all_wide and width // count >= 2 * NARROWEST_LANE):
        edges = [round(width * n / max(1, count)) for n in range(count + 1)]
        return [
            LaneRoom(edges[n], edges[n + 1] - edges[n], (n,), is_wide=True) for n in range(count)
        ]
    others = [lane for lane in range(count) if lane != focus]
    strips = max(0, width - LEAST_WIDE_LANE)
    strip, single = min(STRIP, strips // len(others)), others
    if strip < NARROWEST_LANE:
        strip = NARROWEST_LANE
        single = others[: max(0, (strips - STRIP) // NARROWEST_LANE)]
    shared = tuple(lane for lane in others if lane not in single)
    wide = width - strip * len(single) - (STRIP if shared else 0)
    rooms, left = [], 0
    for lane in sorted([focus, *single]):
        room = LaneRoom(left, wide if lane == focus else strip, (lane,), is_wide=lane == focus)
        rooms.append(room)
        left += room.width
    if shared:
        rooms.append(LaneRoom(left, width - left, shared, is_wide=False))
    return rooms


def clusters(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return what overlaps as (start, end, how many), for lanes too narrow to show each."""
    found: list[tuple[int, int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            first, last, count = found[-1]
            found[-1] = (first, max(last, end), count + 1)
        else:
            found.append((start, end, 1))
    return found
