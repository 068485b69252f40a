"""Three times to call back a client who named none, all in working hours of her place."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

CALL_AT = time(10)
SOON = timedelta(hours=2)
LATEST_TODAY = time(18)
LATER_DAYS = 3


def call_back_times(now: datetime, zone: str) -> tuple[datetime, ...]:
    """Return the next working day at ten, two hours from now (before six), three working days on at ten."""
    local = now.astimezone(ZoneInfo(zone))
    found = [_at_ten(_working_day(local.date(), 1), zone)]
    soon = local + SOON
    if soon.date() == local.date() and soon.time() < LATEST_TODAY and local.weekday() < 5:
        quarter = soon.replace(minute=soon.minute // 15 * 15, second=0, microsecond=0)
        found.append(quarter.astimezone(UTC))
    found.append(_at_ten(_working_day(local.date(), LATER_DAYS), zone))
    return tuple(found)


def _at_ten(day: date, zone: str) -> datetime:
    return datetime.combine(day, CALL_AT, ZoneInfo(zone)).astimezone(UTC)


def _working_day(day: date, count: int) -> date:
    """Return the working day so many working days on."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day
