"""Read a moment as somebody types it with a client on the phone: `tom 10`, `jue 11`, `чт 15:30`, `in 2h`.

Days and hours are those of the client's place. A day without an hour gets ten o'clock; an hour without a
day is today's while it is still ahead, else tomorrow's, or that of a day already spoken of. A number after
a weekday is the hour. Answers None when a word is not understood: it never guesses.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from fieldsales.domain.text import fold
from fieldsales.planning import typed_words as words

USUAL_TIME = time(10)
_CLOCK = re.compile(r"(\d{1,2})(?:[:h.ч](\d{2}))?(am|pm|h|ч)?\Z")
_FOUR_DIGITS = re.compile(r"(\d{2})(\d{2})\Z")
_DATE = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\Z")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_AMOUNT = re.compile(r"\+?(\d{1,3})([a-zа-я]*)\Z")
_BUSINESS_HOURS = range(7, 20)
_MOST_WORDS = 6


@dataclass(slots=True)
class _Heard:
    """What has been understood so far."""

    day: date | None = None
    weekday: int | None = None
    at: time | None = None
    delay: timedelta | None = None
    number: int | None = None
    """A number whose meaning the words after it decide: a day of the month, or an hour."""


def read_moment(
    text: str, now: datetime, zone: str, *, day: date | None = None, usual: time = USUAL_TIME
) -> datetime | None:
    """Return the moment meant, in UTC; None when the text is not understood.

    Args:
        text: as typed, in English, Spanish or Russian.
        now: what time it is.
        zone: of the place the words are about.
        day: the day an hour alone belongs to; without it the next such hour.
        usual: the hour of a day without one.
    """
    local = now.astimezone(ZoneInfo(zone))
    heard = _heard(_parted(text), local)
    if heard is None:
        return None
    if heard.delay is not None:
        return _after(heard, local, usual)
    found = _day_of(heard, local, day)
    if found is None:
        return None
    return datetime.combine(found, heard.at or usual, ZoneInfo(zone)).astimezone(UTC)


def split_moment(text: str, now: datetime, zone: str) -> tuple[str, datetime | None]:
    """Return a sentence without the moment it ends with, and that moment: `send prices fri 10`.

    A bare number at the end is part of the sentence: it needs a day, a delay or an hour with minutes.
    """
    parts = text.split()
    for count in range(min(_MOST_WORDS, len(parts) - 1), 0, -1):
        tail = parts[-count:]
        if all(fold(word) in words.FILLERS or word.isdigit() for word in tail):
            continue
        moment = read_moment(" ".join(tail), now, zone)
        if moment is not None:
            return " ".join(parts[:-count]), moment
    return text.strip(), None


def _parted(text: str) -> list[str]:
    parts = (w.strip(",;").rstrip(".") for w in fold(text).split())
    return [w for w in parts if w]


def _heard(parts: list[str], local: datetime) -> _Heard | None:
    """Return what all words together say; None when one of them is not understood."""
    heard = _Heard()
    rest = list(parts)
    while rest:
        taken = _take(heard, rest, local)
        if not taken:
            return None
        rest = rest[taken:]
    if heard.number is not None and not _settle_number(heard, local):
        return None
    says_something = (heard.day, heard.weekday, heard.at, heard.delay)
    return heard if any(part is not None for part in says_something) else None


def _take(heard: _Heard, rest: list[str], local: datetime) -> int:
    """Understand the first words of the rest; return how many, 0 when they say nothing known."""
    word = rest[0]
    delay = _delay(heard, rest, local)
    if delay:
        return delay
    if word in words.TODAY:
        return _set_day(heard, local.date())
    if word in words.AFTER_TOMORROW:
        return _set_day(heard, local.date() + timedelta(days=2)) and (1 + (rest[1:2] == ["manana"]))
    if word in words.TOMORROW and not (heard.day and word == "manana"):
        return _set_day(heard, local.date() + timedelta(days=1))
    if word == "next" and rest[1:2] and rest[1] in words.WEEK:
        monday = local.date() + timedelta(days=7 - local.weekday())
        return 2 * _set_day(heard, monday)
    return _take_clock_or_date(heard, rest, local)


def _take_clock_or_date(heard: _Heard, rest: list[str], local: datetime) -> int:
    word = rest[0]
    if word in words.LATER_HALF and heard.at is not None and heard.at.hour < 12:
        heard.at = heard.at.replace(hour=heard.at.hour + 12)
        return 1
    if word in words.LATER_HALF and heard.number is not None and heard.number < 12:
        heard.at, heard.number = time(heard.number + 12), None
        return 1
    if word in words.PARTS or (word == "manana" and heard.day):
        return _set_at(heard, time(words.PARTS.get(word, 10)))
    month = words.month_of(word)
    if month is not None and heard.number is not None:
        day = _dated(heard.number, month, None, local.date())
        heard.number = None
        return _set_day(heard, day)
    if month is not None and rest[1:2] and rest[1].isdigit() and words.weekday_of(word) is None:
        return 2 * _set_day(heard, _dated(int(rest[1]), month, None, local.date()))
    weekday = words.weekday_of(word)
    if weekday is not None and heard.weekday is None:
        heard.weekday = weekday
        return 1
    if word in words.FILLERS:
        return 1
    return _take_figures(heard, word, local)


def _take_figures(heard: _Heard, word: str, local: datetime) -> int:
    made = _date_in(word, local.date(), has_day=bool(heard.day) or heard.weekday is not None)
    if made is not None:
        return _set_day(heard, made)
    if found := _FOUR_DIGITS.match(word):
        return _set_at(heard, _clock(int(found[1]), int(found[2])))
    found = _CLOCK.match(word)
    if found is None:
        return 0
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] == "pm" and hour < 12:
        hour += 12
    if found[2] or found[3]:
        return _set_at(heard, _clock(hour, minute))
    if heard.number is not None:
        return _set_at(heard, _clock(hour, 0))
    heard.number = hour
    return 1


def _date_in(word: str, today: date, *, has_day: bool) -> date | None:
    """Return the date a word is; `9.30` after a day that is known already is no date but an hour."""
    if found := _ISO_DATE.match(word):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    found = _DATE.match(word)
    if found is None or (has_day and found[3] is None and "." in word):
        return None
    return _dated(int(found[1]), int(found[2]), found[3], today)


def _settle_number(heard: _Heard, local: datetime) -> bool:
    """Decide what a lone number is: a day of the month beside an hour or past office hours, else an hour."""
    number = heard.number or 0
    as_day = _next_of_month(number, local.date())
    fits_weekday = as_day is not None and as_day.weekday() == heard.weekday
    is_day = heard.weekday is not None and fits_weekday and number not in _BUSINESS_HOURS
    if heard.at is not None or is_day:
        if as_day is None or (heard.weekday is not None and not fits_weekday):
            return False
        return bool(_set_day(heard, as_day))
    return bool(_set_at(heard, _clock(number, 0)))


def _delay(heard: _Heard, rest: list[str], local: datetime) -> int:
    """Understand `in 2 hours`, `+3d`, `через неделю`; return how many words that took."""
    has_sign = rest[0] in words.IN or rest[0].startswith("+")
    if not has_sign or heard.delay is not None:
        return 0
    taken = 0
    while taken < len(rest) and (rest[taken] in words.IN or (taken and rest[taken] == "de")):
        taken += 1
    if taken == len(rest):
        return 0
    if rest[taken] in words.HALF_A_YEAR:
        return (taken + 1) * _set_months(heard, 6, local)
    amount, unit, more = _amount(rest[taken:])
    if more == 0:
        return 0
    if unit == "month":
        return (taken + more) * _set_months(heard, amount, local)
    lengths = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
    heard.delay = timedelta(minutes=amount * lengths[unit])
    return taken + more


def _amount(rest: list[str]) -> tuple[int, str, int]:
    """Return (number, unit, words taken); 0 words when it is none. A signed number alone means days."""
    found = _AMOUNT.match(rest[0])
    if found and found[2]:
        unit = words.UNITS.get(found[2], "")
        return int(found[1]), unit, 1 if unit else 0
    if found:
        unit = words.UNITS.get(rest[1], "") if len(rest) > 1 else ""
        if unit:
            return int(found[1]), unit, 2
        return int(found[1]), "day", 1 if rest[0].startswith("+") else 0
    if rest[0] in words.ONE and len(rest) > 1:
        unit = words.UNITS.get(rest[1], "")
        return 1, unit, 2 if unit else 0
    unit = words.UNITS.get(rest[0], "")
    return 1, unit, 1 if unit else 0


def _set_months(heard: _Heard, months: int, local: datetime) -> int:
    place = local.month - 1 + months
    year, month = local.year + place // 12, place % 12 + 1
    for day in range(local.day, 27, -1):
        if (made := _made(year, month, day)) is not None:
            return _set_day(heard, made)
    return _set_day(heard, _made(year, month, min(local.day, 28)))


def _after(heard: _Heard, local: datetime, usual: time) -> datetime:
    """Return the moment after a delay: to the minute for hours, at an hour of the day for days."""
    delay = heard.delay or timedelta()
    if delay < timedelta(days=1):
        moment = (local.astimezone(UTC) + delay).replace(second=0, microsecond=0)
        return moment + timedelta(minutes=-moment.minute % 5)
    day = local.date() + delay
    return datetime.combine(day, heard.at or usual, local.tzinfo).astimezone(UTC)


def _day_of(heard: _Heard, local: datetime, day: date | None) -> date | None:
    if heard.day is not None:
        return heard.day
    today = local.date()
    if heard.weekday is not None:
        ahead = (heard.weekday - today.weekday()) % 7
        is_over = heard.at is None or datetime.combine(today, heard.at, local.tzinfo) <= local
        return today + timedelta(days=7 if ahead == 0 and is_over else ahead)
    if heard.at is None:
        return None
    if day is not None:
        return day
    is_over = datetime.combine(today, heard.at, local.tzinfo) <= local
    return today + timedelta(days=int(is_over))


def _set_day(heard: _Heard, day: date | None) -> int:
    if day is None or heard.day is not None:
        return 0
    heard.day = day
    return 1


def _set_at(heard: _Heard, at: time | None) -> int:
    if at is None or heard.at is not None:
        return 0
    heard.at = at
    return 1


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    """Return a date; without a year the one that is not long past."""
    if year:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)
    made = _made(today.year, month, day)
    if made is not None and made < today - timedelta(days=7):
        return _made(today.year + 1, month, day)
    return made


def _next_of_month(number: int, today: date) -> date | None:
    if not 1 <= number <= 31:
        return None
    if number >= today.day:
        return _made(today.year, today.month, number)
    return _made(today.year + today.month // 12, today.month % 12 + 1, number)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
