"""When things happen in the sample company: every date hangs on the day the sample is built.

Today is a road day of the first brigade whenever that is: from Wednesday to Sunday its first week is
under way, on Monday and Tuesday its second, so that there is always something behind it and ahead of it.
Around it lies the cycle of the trade: one week in the office, two on the road.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldsales.domain.trip import TripDates
from fieldsales.services.zones import local_date, local_moment

WEEK = timedelta(weeks=1)
_ROAD = timedelta(days=11)
_SPRING = 26 * WEEK
_CAMPAIGN_MONTH = 8


@dataclass(frozen=True, slots=True)
class Seasons:
    """The dates of the sample. `campaign` is the year of the VIP programme that runs now."""

    now: datetime
    zone: str
    today: date
    spring: TripDates
    spring_second: TripDates
    behind: TripDates
    current: TripDates
    second: TripDates
    ahead: TripDates

    @property
    def campaign(self) -> int:
        """The year of the running programme: it is drawn up every summer."""
        return self.today.year - (self.today.month < _CAMPAIGN_MONTH)

    @property
    def founded(self) -> datetime:
        """When the firm began to keep its clients in the program."""
        return local_moment(date(self.campaign - 2, 3, 2), time(9), self.zone)

    @property
    def is_weekend(self) -> bool:
        """Say whether today is a Saturday or Sunday."""
        return self.today.weekday() >= 5

    def at(self, day: date, minute: int) -> datetime:
        """Return the moment of a local day and minute of the day, in UTC."""
        return local_moment(day, time(minute // 60, minute % 60), self.zone)


def seasons_of(now: datetime, zone: str) -> Seasons:
    """Return the dates of a sample built at a moment, for a firm in a zone."""
    today = local_date(now, zone)
    this_week = today - timedelta(days=today.weekday())
    is_second_week = today.weekday() < 2
    first = this_week - WEEK if is_second_week else this_week
    second = this_week if is_second_week else this_week - WEEK
    return Seasons(
        now,
        zone,
        today,
        spring=_two_weeks(first - _SPRING),
        spring_second=_two_weeks(first - _SPRING + WEEK),
        behind=_two_weeks(first - 3 * WEEK),
        current=_two_weeks(first),
        second=_two_weeks(second),
        ahead=_two_weeks(first + 3 * WEEK),
    )


def working_day(day: date, back: int = 0) -> date:
    """Return the working day `back` working days before a day; a weekend counts as its Friday."""
    while day.weekday() >= 5:
        day -= timedelta(days=1)
    for _ in range(back):
        day -= timedelta(days=3 if day.weekday() == 0 else 1)
    return day


def next_working_day(day: date) -> date:
    """Return the working day after a day."""
    day += timedelta(days=1)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)


def _two_weeks(monday: date) -> TripDates:
    return TripDates(monday, monday + _ROAD)
