"""Read a day or a time as a person types it, in English, Spanish or Russian. Answers None, never guesses."""

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


def read_day(text: str, today: date) -> date | None:
    """Return the day meant by `3.12`, `3 Dec`, `thu`, `+7`, `in 1w`; without a year the nearest ahead."""
    said = fold(text).replace(",", " ").strip()
    if said in _WORDS:
        return today + timedelta(days=_WORDS[said])
    if re.fullmatch(r"[+-]\d{1,3}", said):
        return today + timedelta(days=int(said))
    if after := _AFTER.fullmatch(said):
        many = int(after[1]) if after[1] and after[1].isdigit() else 1
        return today + timedelta(days=many * (1 if after[2][0] in "dд" else 7))
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", said):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{2,4}))?", said):
        return _dated(int(found[1]), int(found[2]), found[3], today)
    return _in_words(said, today)


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
