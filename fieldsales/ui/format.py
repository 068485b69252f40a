"""Dates, times, money, numbers, durations and ages as a reader of the window's language writes them.

The only place of the window where moments become local, always in the zone of the meeting. Weekday and
month names come from Qt's own locales; the order of words from templates, so that each language
may have its own.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTimeZone

if TYPE_CHECKING:
    from fieldsales.domain.registers import Money

_LOCALES = {"en": "en_GB", "es": "es_ES", "ru": "ru_RU"}
_DIGITS = {"JPY": 0, "KRW": 0, "CLP": 0, "ISK": 0, "VND": 0}
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "RUB": "₽", "UAH": "₴", "KZT": "₸", "JPY": "¥"}


@dataclass(slots=True)
class _Reader:
    """Whom we write for: her language and the locale of its forms."""

    language: str = "en"
    locale: QLocale | None = None


_reader = _Reader()


def read_in(language: str) -> None:
    """Write for a reader of this language from now on."""
    _reader.language = language
    _reader.locale = QLocale(_LOCALES.get(language, "en_GB"))
    QLocale.setDefault(_reader.locale)


def language() -> str:
    """Return the language written for."""
    return _reader.language


def _locale() -> QLocale:
    if _reader.locale is None:
        read_in(_reader.language)
    return _reader.locale or QLocale("en_GB")


def day(moment: date) -> str:
    """Return a day, short: Wed 11 Nov, mié 11 nov, ср 11 ноя."""
    return f"{weekday(moment)} {day_month(moment)}"


def day_year(moment: date) -> str:
    """Return a day with its year: 11 Nov 2026."""
    return f"{day_month(moment)} {moment.year}"


def day_month(moment: date) -> str:
    """Return day and month, short: 11 Nov, 11 nov, 11 ноя."""
    name = _locale().monthName(moment.month, QLocale.FormatType.ShortFormat)
    return f"{moment.day} {name.rstrip('.')[:4] if _reader.language == 'ru' else name.rstrip('.')}"


def weekday(moment: date) -> str:
    """Return the weekday, short: Wed, mié, ср."""
    name = _locale().dayName(moment.isoweekday(), QLocale.FormatType.ShortFormat)
    return name.rstrip(".")


def weekday_day(moment: date) -> str:
    """Return weekday and number, as the head of a day: Wed 11."""
    name = weekday(moment)
    return f"{name[:1].upper()}{name[1:]} {moment.day}"


def day_long(moment: date) -> str:
    """Return a day in full, as a title: Wednesday 11 November, Miércoles 11 de noviembre."""
    name = _locale().dayName(moment.isoweekday(), QLocale.FormatType.LongFormat)
    month = _locale().toString(QDate(moment.year, moment.month, moment.day), "MMMM")
    if _reader.language == "es":
        text = f"{name} {moment.day} de {month}"
    elif _reader.language == "ru":
        text = f"{name}, {moment.day} {month_of_day(moment)}"
    else:
        text = f"{name} {moment.day} {month}"
    return text[:1].upper() + text[1:]


def weekday_day_long(moment: date) -> str:
    """Return the weekday in full and the number: Wednesday 11, Miércoles 11, Среда, 11."""
    name = _locale().dayName(moment.isoweekday(), QLocale.FormatType.LongFormat)
    comma = "," if _reader.language == "ru" else ""
    return f"{name[:1].upper()}{name[1:]}{comma} {moment.day}"


def day_month_long(moment: date) -> str:
    """Return day and month in full: 23 October, 23 de octubre, 23 октября."""
    link = "de " if _reader.language == "es" else ""
    return f"{moment.day} {link}{month_of_day(moment)}"


def month_of_day(moment: date) -> str:
    """Return the month as it follows a number: November, noviembre, ноября."""
    return _locale().monthName(moment.month, QLocale.FormatType.LongFormat)


def month_year(moment: date) -> str:
    """Return month and year, as the head of a month: November 2026."""
    name = _locale().standaloneMonthName(moment.month, QLocale.FormatType.LongFormat)
    return f"{name[:1].upper()}{name[1:]} {moment.year}"


def days(first: date, last: date) -> str:
    """Return a span of days: 9-20 November, 26 Oct-6 Nov (with an en dash)."""
    if (first.year, first.month) == (last.year, last.month):
        name = month_of_day(first)
        middle = f"{first.day}–{last.day}"
        return f"{middle} de {name}" if _reader.language == "es" else f"{middle} {name}"
    return f"{day_month(first)}–{day_month(last)}"


def clock(moment: datetime, zone: str) -> str:
    """Return the time of a moment in a zone: 11:30."""
    local = moment.astimezone(ZoneInfo(zone))
    return clock_of(local.time())


def clock_seconds(moment: datetime, zone: str) -> str:
    """Return the time of a moment in a zone to the second: 11:58:14."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M:%S")


def clock_of(at: time) -> str:
    """Return a time of day: 09:05."""
    return QTime(at.hour, at.minute).toString("HH:mm")


def clock_of_minute(minute: int) -> str:
    """Return a time given as minutes since midnight."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def local_day(moment: datetime, zone: str) -> date:
    """Return the day of a moment in a zone."""
    return moment.astimezone(ZoneInfo(zone)).date()


def span(start: datetime, minutes: int, zone: str) -> str:
    """Return the times of a meeting: 11:30-12:30 (with an en dash)."""
    return f"{clock(start, zone)}–{clock(start + timedelta(minutes=minutes), zone)}"


def day_clock(moment: datetime, zone: str) -> str:
    """Return day and time: Wed 11 Nov, 11:30."""
    return f"{day(local_day(moment, zone))}, {clock(moment, zone)}"


def day_clock_plain(moment: datetime, zone: str) -> str:
    """Return day and time as a button says it: Thu 3 Dec 11:30."""
    said = f"{day(local_day(moment, zone))} {clock(moment, zone)}"
    return said[:1].upper() + said[1:]


def moment_short(moment: datetime, now: datetime, zone: str) -> str:
    """Return when something was: the time today, `today` never said twice; else day and month."""
    if local_day(moment, zone) == local_day(now, zone):
        return clock(moment, zone)
    if abs((now - moment).days) < 300:
        return day_month(local_day(moment, zone))
    return day_year(local_day(moment, zone))


def here() -> str:
    """Return the IANA zone of this machine; UTC when it names none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        ZoneInfo(name)
    except (KeyError, ValueError):
        return "UTC"
    return name or "UTC"


def decimal(value: float, places: int = 0) -> str:
    """Return a number with the reader's signs: 2.8, 2,8."""
    return _locale().toString(float(value), "f", places)


def number(value: int) -> str:
    """Return a whole number in groups: 3,412, 3.412, 3 412."""
    return _locale().toString(value)


def decimal_sign() -> str:
    """Return the sign before the broken part of a number: a point or a comma."""
    return _locale().decimalPoint()


def percent(share: float) -> str:
    """Return a share of one as a percentage: 41 %."""
    return f"{round(share * 100)} %"


def money_places(currency: str) -> int:
    """Return how many decimals an amount of a currency has."""
    return _DIGITS.get(currency, 2)


def money(amount: "Money") -> str:
    """Return an amount with its sign behind it: 184,200 €; cents only where there are some."""
    places = _DIGITS.get(amount.currency, 2)
    sign = _SIGNS.get(amount.currency, amount.currency)
    scale = 10**places
    if amount.minor % scale == 0:
        return f"{number(amount.minor // scale)} {sign}"
    return f"{decimal(amount.minor / scale, places)} {sign}"


def money_short(amount: "Money") -> str:
    """Return a large amount briefly: 184 k€, 1.2 M€."""
    whole = amount.minor / 10 ** _DIGITS.get(amount.currency, 2)
    sign = _SIGNS.get(amount.currency, f" {amount.currency}")
    if abs(whole) >= 999_500:
        return f"{decimal(whole / 1e6, 1)} M{sign}"
    if abs(whole) >= 1000:
        return f"{decimal(whole / 1e3)} k{sign}"
    return f"{decimal(whole)} {sign.strip()}"


def minutes(count: int) -> str:
    """Return a duration: 45 min, 1 h, 1 h 35."""
    hours, rest = divmod(count, 60)
    unit_h, unit_min = (
        QCoreApplication.translate("format", "h"),
        QCoreApplication.translate("format", "min"),
    )
    if not hours:
        return f"{rest} {unit_min}"
    return f"{hours} {unit_h} {rest:02d}" if rest else f"{hours} {unit_h}"


def age(since: datetime, now: datetime) -> str:
    """Return how long something lasts: today, 1 day, 19 days."""
    return age_days((now - since).days)


def age_days(count: int) -> str:
    """Return an age in days: today, 1 day, 19 days."""
    if count <= 0:
        return QCoreApplication.translate("format", "today")
    return QCoreApplication.translate("format", "%n day(s)", "", count)


def ago(moment: datetime, now: datetime, zone: str) -> str:
    """Return when something last happened: 10:51 today, else yesterday 10:51, else day and time."""
    days_ago = (local_day(now, zone) - local_day(moment, zone)).days
    if days_ago <= 0:
        return clock(moment, zone)
    if days_ago == 1:
        said = QCoreApplication.translate("format", "yesterday")
        return f"{said} {clock(moment, zone)}"
    return f"{day_month(local_day(moment, zone))} {clock(moment, zone)}"


def kilometres(distance: float) -> str:
    """Return a distance: 9 km."""
    unit = QCoreApplication.translate("format", "km")
    return f"{decimal(distance)} {unit}"


def size_of(count: int) -> str:
    """Return a size of data: 640 KB, 11 MB."""
    if count < 1_000_000:
        return f"{number(max(1, count // 1000))} KB"
    return f"{number(round(count / 1e6))} MB"
