"""What is said about times to offer: where the crew is, what a day brings, what speaks against a time."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from fieldsales.planning.offering import Against, Checked, DaySlots
from fieldsales.planning.slots import DAY_FROM, DAY_UNTIL
from fieldsales.ui import format as fmt

NEAR_MINUTES = 20
"""So much driving more is still on the way."""


def slot_words(moment: datetime, zone: str) -> str:
    """Return day and time as the queue says it: Tue 17 · 15:00."""
    day = fmt.local_day(moment, zone)
    return f"{fmt.weekday(day)} {day.day} · {fmt.clock(moment, zone)}"


def day_line(day: DaySlots, town: str) -> tuple[str, str]:
    """Return where the crew is that day, and what is planned: `In Zafra that day`, `4 planned ≈1.7`."""
    translate = QCoreApplication.translate
    detour = min(o.extra_minutes for o in day.offers)
    if not day.planned:
        where = translate("calls", "Nothing booked yet")
        return where, _minutes_more(detour) if detour > NEAR_MINUTES else ""
    planned = translate("calls", "%n planned", "", day.planned)
    figures = f"{planned} ≈{fmt.decimal(day.before.expected, 1)}"
    if day.is_there:
        return translate("calls", "In {town} that day").format(town=town), figures
    if detour > NEAR_MINUTES:
        return translate("calls", "{time} detour").format(time=fmt.minutes(detour)), figures
    home = translate("calls", "On the way home")
    return home if day.is_last else translate("calls", "On the way"), figures


def _minutes_more(count: int) -> str:
    return f"+{fmt.minutes(count)}"


def ten_days_words(none: int, two: int, more: int) -> str:
    """Return what ten such days bring, in words."""
    translate = QCoreApplication.translate
    words = translate(
        "calls",
        "Of ten such days: {none} with none or one held, {two} with two, {more} with three or more.",
    )
    return words.format(none=none, two=two, more=more)


def against_words(checked: Checked, crew: str) -> str:
    """Return what speaks against a time, in one sentence; empty when nothing does."""
    translate = QCoreApplication.translate
    if checked.against is Against.TAKEN:
        return _taken_words(checked, crew)
    if checked.against is Against.TOO_FAR:
        if _is_at_work(checked):
            return translate("calls", "{crew} cannot be there in time.").format(crew=crew)
        hours = f"{fmt.clock_of_minute(DAY_FROM)}–{fmt.clock_of_minute(DAY_UNTIL)}"
        return translate("calls", "Visits are made {hours}.").format(hours=hours)
    plain = {
        Against.PAST: translate("calls", "That time has passed."),
        Against.NO_TRIP: translate("calls", "No crew is in this region on that day."),
        Against.FULL: translate("calls", "The day has eight meetings already."),
        Against.CLOSED: translate("calls", "The client does not receive then."),
    }
    return plain[checked.against] if checked.against else ""


def _taken_words(checked: Checked, crew: str) -> str:
    translate = QCoreApplication.translate
    until = fmt.clock(checked.busy_until or checked.start, checked.zone)
    if checked.busy_town:
        words = translate("calls", "{crew} is in {town} until {time}.")
        return words.format(crew=crew, town=checked.busy_town, time=until)
    return translate("calls", "{crew} has a meeting until {time}.").format(crew=crew, time=until)


def _is_at_work(checked: Checked) -> bool:
    start = fmt.clock(checked.start, checked.zone)
    end = fmt.clock(checked.start + timedelta(minutes=checked.minutes), checked.zone)
    first, last = fmt.clock_of_minute(DAY_FROM), fmt.clock_of_minute(DAY_UNTIL)
    return first <= start < end <= last
