"""Read a day, a time or a number as a person types it, in English, Spanish or Russian; None if unclear."""

import re
from datetime import date, time, timedelta

from PySide6.QtCore import QLocale

from fieldsales.domain.text import fold

_LANGUAGES = ("en_GB", "es_ES", "ru_RU")
_LINKS = frozenset({"de", "del", "the", "of"})
_WORDS = {
    "today": 0, "hoy": 0, "сегодня": 0,
    "tomorrow": 1, "manana": 1, "завтра": 1,
    "yesterday": -1, "ayer": -1, "вчера": -1,
}  # fmt: skip
_AFTER = re.compile(
    r"(?:\+|in |en |dentro de |через )\s*(\d{1,2}|an?|una?)?\s*"
    r"(d|days?|dias?|дн\w*|день|w|wks?|weeks?|sem|semanas?|нед\w*)\.?"
)


_IN = re.compile(
    r"(?:(?:in|en|dentro de|через) )?(?:(?P<count>\d{1,3}|an?|una?|один|одну|две) )?"
    r"(?:(?P<day>days?|dias?|день|дня|днеи)|(?P<week>weeks?|semanas?|недел[юяиь])"
    r"|(?P<month>months?|mes|meses|месяц|месяца|месяцев)|(?P<year>years?|anos?|год|года|лет))"
)
_LEAD = ("in ", "en ", "dentro de ", "через ")


def read_day(text: str, today: date) -> date | None:
    """Return the day meant by `3.12`, `3 Dec 2026`, `thu`, `+7`, `in 2 weeks`; else the nearest ahead."""
    said = fold(text).replace(",", " ").strip()
    if said in _WORDS:
        return today + timedelta(days=_WORDS[said])
    if re.fullmatch(r"[+-]\d{1,3}", said):
        return today + timedelta(days=int(said))
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", said):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2,4}))?", said):
        return _dated(int(found[1]), int(found[2]), found[3], today)
    return _from_now(said, today) or _in_words(said, today)


def _from_now(said: str, today: date) -> date | None:
    """Return the day meant by `in 2 weeks`, `3 weeks`, `+2w`, `через месяц`."""
    if after := _AFTER.fullmatch(said):
        many = int(after[1]) if after[1] and after[1].isdigit() else 1
        return today + timedelta(days=many * (1 if after[2][0] in "dд" else 7))
    found = _IN.fullmatch(said)
    if found is None or not (found["count"] or said.startswith(_LEAD)):
        return None
    counted = found["count"] or "1"
    count = int(counted) if counted.isdigit() else (2 if counted == "две" else 1)
    if found["day"]:
        return today + timedelta(days=count)
    if found["week"]:
        return today + timedelta(weeks=count)
    months = count * (12 if found["year"] else 1)
    return _months_on(today, months)


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def _in_words(said: str, today: date) -> date | None:
    numbers = [w for w in re.findall(r"\w+", said) if w.isdigit()]
    names = [w for w in re.findall(r"\w+", said) if not w.isdigit() and w not in _LINKS]
    months = [n for w in names if (n := _named(w, months=True)) is not None]
    weekdays = [n for w in names if (n := _named(w, months=False)) is not None]
    if len(months) > 1 or len(numbers) > 2 or len(names) > len(months) + len(weekdays):
        return None
    if months and numbers:
        return _dated(int(numbers[0]), months[0], numbers[1] if len(numbers) == 2 else "", today)
    if weekdays and not months and not numbers:
        return today + timedelta(days=(weekdays[0] - today.isoweekday() - 1) % 7 + 1)
    return None


def _named(word: str, *, months: bool) -> int | None:
    """Return the month or weekday a word of at least two letters begins the name of."""
    if len(word) < (3 if months else 2):
        return None
    for name in _LANGUAGES:
        locale = QLocale(name)
        for number in range(1, 13 if months else 8):
            kind = QLocale.FormatType.LongFormat
            long = locale.monthName(number, kind) if months else locale.dayName(number, kind)
            short_kind = QLocale.FormatType.ShortFormat
            short = (
                locale.monthName(number, short_kind)
                if months
                else locale.dayName(number, short_kind)
            )
            if fold(long).startswith(word) or fold(short).rstrip(".") == word:
                return number
    return None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _made(int(year) + (2000 if int(year) < 100 else 0), month, day)
    made = _made(today.year, month, day)
    if made is not None and made < today - timedelta(days=90):
        return _made(today.year + 1, month, day)
    return made


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_amount(text: str, places: int = 2) -> int | None:
    """Return an amount in its smallest unit: `42.10`, `42,1`, `1 234,50`; None when it is none."""
    said = re.sub(r"[\s\u00a0']", "", text)
    found = re.fullmatch(r"(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?", said)
    if found is None or len(found[2] or "") > places:
        return None
    whole = int(re.sub(r"[.,]", "", found[1]))
    cents: int = int((found[2] or "").ljust(places, "0") or 0)
    return whole * int(10**places) + cents


def read_time(text: str) -> time | None:
    """Return the time meant by `1340`, `13:40`, `9`, `3pm`, `3.30 pm`."""
    said = fold(text).replace(" ", "")
    found = re.fullmatch(r"(\d{1,2})(?:[:.h,]?(\d{2}))?(am|pm|h)?", said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] == "pm" and hour < 12:
        hour += 12
    if found[3] == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_number(text: str, decimal_sign: str = ".") -> int | float | None:
    """Return the number meant by `1 250,50` or `1.250`, in the forms of a language.

    Args:
        text: as typed; blanks part thousands everywhere.
        decimal_sign: the one of the reader's language. The other sign parts thousands only where three
            digits follow it each time; elsewhere it is taken for a decimal sign too.
    """
    said = re.sub(r"[\s\u00a0\u202f']", "", text)
    other = "," if decimal_sign == "." else "."
    if re.fullmatch(
        rf"[+-]?\d{{1,3}}(?:{re.escape(other)}\d{{3}})+(?:{re.escape(decimal_sign)}\d*)?", said
    ):
        said = said.replace(other, "")
    if not re.fullmatch(r"[+-]?\d+(?:[.,]\d*)?", said):
        return None
    value = float(said.replace(",", "."))
    return int(value) if value.is_integer() and abs(value) < 1e15 else value
