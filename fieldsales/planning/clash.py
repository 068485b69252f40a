"""The chance that two meetings of a day, both held, cannot both be reached in time.

Every subset of meetings that may be held is walked in order with visits and drives (at most 12 meetings:
4,096 subsets), mixed over good and bad days as in `show_rate`.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from fieldsales.domain.geography import Point
from fieldsales.planning.show_rate import (
    GOAL_LOW,
    MOST_A_DAY,
    NODES,
    Outlook,
    chance_of,
    mean_of,
    on_days,
)
from fieldsales.planning.travel import leg_between
from fieldsales.views.trips import MeetingCard, Trials

MOST_WALKED = 12
LIKELY = 0.10
ENOUGH_TWO = 0.80


@dataclass(frozen=True, slots=True)
class Booked:
    """A meeting of a day as far as clashes go."""

    start: datetime
    minutes: int
    chance: float
    point: Point | None


def booked_of(
    cards: Sequence[MeetingCard], crew: Trials, points: Mapping[bytes, Point]
) -> list[Booked]:
    """Return the meetings of a day that may still be held, by time."""
    mean = mean_of(crew)
    found = [
        Booked(c.start, c.meeting.slot.minutes, chance_of(c, mean), points.get(c.id)) for c in cards
    ]
    return sorted((b for b in found if b.chance > 0), key=lambda b: b.start)


def clash_chance(day: Sequence[Booked]) -> float:
    """Return the chance that some held meeting cannot be reached in time; the first twelve are looked at."""
    day = day[:MOST_WALKED]
    late = _late_after(day)
    if not any(late.values()):
        return 0.0
    chances = [on_days(b.chance) for b in day]
    total = 0.0
    for mask in range(1 << len(day)):
        held = [i for i in range(len(day)) if mask >> i & 1]
        if any(late[pair] for pair in pairwise(held)):
            total += _share(mask, chances)
    return total


def advice_for(outlook: Outlook, live: int, clash: float) -> str:
    """Return what to do about a day: book_more, confirm, full, or ok (RULES section 5.3)."""
    if clash > LIKELY:
        return "clash"
    is_short = outlook.expected < GOAL_LOW or outlook.at_least_two < ENOUGH_TWO
    if not is_short:
        return "ok"
    return "confirm" if live >= MOST_A_DAY else "book_more"


def _late_after(day: Sequence[Booked]) -> dict[tuple[int, int], bool]:
    """Say for each pair, the first before the second, whether the second is reached too late."""
    return {
        (i, j): _is_late(one, other)
        for i, one in enumerate(day)
        for j, other in enumerate(day)
        if i < j
    }


def _is_late(one: Booked, other: Booked) -> bool:
    leg = leg_between(one.point, other.point)
    drive = timedelta(minutes=leg.minutes if leg else 0)
    return one.start + timedelta(minutes=one.minutes) + drive > other.start


def _share(mask: int, chances: Sequence[tuple[float, ...]]) -> float:
    return sum(
        weight * math.prod(c[n] if mask >> i & 1 else 1 - c[n] for i, c in enumerate(chances))
        for n, (_, weight) in enumerate(NODES)
    )
