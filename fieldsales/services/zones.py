"""Moments and local days: a day is always meant in the zone of the place where the act happens."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

WORK_STARTS = time(9, 0)


def local_date(moment: datetime, zone: str) -> date:
    """Return the day of a moment in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def local_moment(day: date, at: time, zone: str) -> datetime:
    """Return the moment, in UTC, of a local day and time."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def start_of_work(day: date, zone: str) -> datetime:
    """Return nine in the morning of a local day, in UTC."""
    return local_moment(day, WORK_STARTS, zone)


def day_bounds(day: date, zone: str) -> tuple[datetime, datetime]:
    """Return the first moment of a local day and of the next, in UTC."""
    return (
        local_moment(day, time(0), zone),
        local_moment(day + timedelta(days=1), time(0), zone),
    )
