"""How far out of the way of a day a client lies: the least extra driving between the day's meetings.

Times of day are left aside here; whether a slot fits is the part of `slots`.
"""

from collections.abc import Mapping
from itertools import pairwise

from fieldsales.domain.geography import Point
from fieldsales.planning.travel import IN_TOWN_MINUTES, leg_between
from fieldsales.views.trips import DayView

ON_ROUTE_MINUTES = IN_TOWN_MINUTES
"""A detour no longer than a drive within a town counts as on the way."""


def detour_minutes(
    day: DayView, points: Mapping[bytes, Point], client: Point | None, night: Point | None = None
) -> int | None:
    """Return the least extra minutes of driving to see a client on a day.

    `night` is where the crew sleeps after it; a day without meetings is measured from there. None when
    nothing is known about where they are.
    """
    if client is None:
        return None
    route = [points[c.id] for c in day.cards if c.meeting.is_live and c.id in points]
    if not route and night is not None:
        route = [night]
    if not route:
        return None
    ends = [_minutes(route[0], client), _minutes(client, route[-1])]
    between = [
        _minutes(one, client) + _minutes(client, other) - _minutes(one, other)
        for one, other in pairwise(route)
    ]
    return max(0, min([*ends, *between]))


def _minutes(one: Point, other: Point) -> int:
    leg = leg_between(one, other)
    return leg.minutes if leg is not None else 0
