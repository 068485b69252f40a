"""The quota of questionnaires of a pair on the road (RULES section 5.1).

Both members share one quota, because a week of five road days holds 10-15 meetings: two quotas are out of
reach. Days weigh by what they can hold; a questionnaire counts 1, a short one half. Never a block.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

PAIR_QUOTA, PAIR_FLOOR, WEEK_DAYS = 15, 12, 5
ROAD_DAY, TRAVEL_DAY = 1.0, 0.5
SHORT_FORM = 0.5


class Pace(StrEnum):
    """Where a pair stands against its quota."""

    BEHIND = "behind"
    ON_PLAN = "on_plan"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class WeekQuota:
    """One ISO week: what was done, and what the days could hold."""

    year: int
    week: int
    done: float
    quota: float
    floor: float

    @property
    def pace(self) -> Pace:
        """Behind under the floor, ahead over the quota."""
        if self.done < self.floor:
            return Pace.BEHIND
        return Pace.AHEAD if self.done > self.quota else Pace.ON_PLAN


def week_quota(year: int, week: int, done: float, weights: Iterable[float]) -> WeekQuota:
    """Return the quota of a week, pro rata by the weights of its days."""
    share = sum(weights) / WEEK_DAYS
    return WeekQuota(year, week, done, PAIR_QUOTA * share, PAIR_FLOOR * share)
