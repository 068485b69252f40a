"""Three times to call back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fieldsales.planning.call_back import call_back_times

ZONE = "Europe/Madrid"


def said(now: datetime) -> list[str]:
    return [f"{m.astimezone(ZoneInfo(ZONE)):%a %H:%M}" for m in call_back_times(now, ZONE)]


def test_tomorrow_comes_first_then_today_then_later() -> None:
    assert said(datetime(2026, 11, 9, 8, 10, tzinfo=UTC)) == ["Tue 10:00", "Mon 11:00", "Thu 10:00"]


def test_nobody_is_called_in_the_evening() -> None:
    assert said(datetime(2026, 11, 9, 15, 30, tzinfo=UTC)) == ["Tue 10:00", "Thu 10:00"]


def test_the_weekend_is_passed_over() -> None:
    assert said(datetime(2026, 11, 13, 9, 0, tzinfo=UTC)) == ["Mon 10:00", "Fri 12:00", "Wed 10:00"]
